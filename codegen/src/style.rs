//! Colours of the reports for a terminal.

use anstyle::{AnsiColor, Style as Ansi};

/// How a report is coloured: not at all, unless it goes to a terminal.
#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
pub struct Style {
    /// Whether there are colours.
    pub colour: bool,
}

impl Style {
    /// With colours, or without.
    pub fn new(colour: bool) -> Self {
        Self { colour }
    }

    /// Text that stands out: headings, names.
    pub fn strong(self, text: &str) -> String {
        self.paint(Ansi::new().bold(), text)
    }

    /// What breaks or contradicts.
    pub fn bad(self, text: &str) -> String {
        self.paint(AnsiColor::Red.on_default().bold(), text)
    }

    /// What wants a look.
    pub fn warning(self, text: &str) -> String {
        self.paint(AnsiColor::Yellow.on_default(), text)
    }

    /// What is new, or well.
    pub fn good(self, text: &str) -> String {
        self.paint(AnsiColor::Green.on_default(), text)
    }

    /// What can be passed over: places, details.
    pub fn quiet(self, text: &str) -> String {
        self.paint(Ansi::new().dimmed(), text)
    }

    fn paint(self, style: Ansi, text: &str) -> String {
        if self.colour { format!("{style}{text}{style:#}") } else { text.to_owned() }
    }
}
