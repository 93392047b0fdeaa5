//! What only a terminal gets: colours, and a line that says what is being done.

use std::io::{self, ErrorKind, Write as _};
use std::time::Duration;

use anstream::{AutoStream, ColorChoice};
use indicatif::{ProgressBar, ProgressStyle};
use powens_codegen::style::Style;

use crate::outcome::{Result, Stop};

/// The colours of what goes to the standard output.
pub(crate) fn style() -> Style {
    Style::new(AutoStream::choice(&io::stdout()) != ColorChoice::Never)
}

/// Whether there are colours in what goes to the standard error.
pub(crate) fn styled_errors() -> bool {
    AutoStream::choice(&io::stderr()) != ColorChoice::Never
}

/// Prints on the standard output. A reader that has seen enough, such as `head`, is no failure.
pub(crate) fn print(text: &str) -> Result<()> {
    match anstream::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(Stop::misuse(format!("cannot write to the standard output: {error}")))
        }
        _ => Ok(()),
    }
}

/// Says on a terminal what is being done, until it is dropped. Anything that may last longer than a second has one.
pub(crate) struct Progress(ProgressBar);

impl Progress {
    pub(crate) fn new(what: impl Into<String>) -> Self {
        let bar = ProgressBar::new_spinner().with_message(what.into());
        if let Ok(style) = ProgressStyle::with_template("{spinner} {msg} ({elapsed})") {
            bar.set_style(style);
        }
        bar.enable_steady_tick(Duration::from_millis(120));
        Self(bar)
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}
