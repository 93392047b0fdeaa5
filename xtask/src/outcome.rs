//! How a command ends: its exit status, and what it says when it cannot begin.

use std::fmt::Display;
use std::process::ExitCode;

use powens_codegen::Failure;

use crate::terminal;

/// What a command has to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// All is well: exit status 0.
    Fine,
    /// There is something to do, which was printed: exit status 1.
    Findings,
}

/// Why a command could not do its work.
#[derive(Clone, Debug)]
pub(crate) enum Stop {
    /// The description has mistakes: exit status 1.
    Mistakes(String),
    /// The command was called wrongly, or cannot read or write what it was told to: exit status 2, as for
    /// arguments that are none.
    Misuse(String),
}

/// What every command returns.
pub(crate) type Result<T = Outcome> = std::result::Result<T, Stop>;

impl Stop {
    /// Something that was wanted cannot be done.
    pub(crate) fn misuse(what: impl Display) -> Self {
        Self::Misuse(what.to_string())
    }

    /// The same, said of a command that would have written something.
    pub(crate) fn nothing_written(self) -> Self {
        match self {
            Self::Mistakes(report) => Self::Mistakes(format!("{report}\n\nNothing was written.")),
            misuse => misuse,
        }
    }
}

impl From<Failure> for Stop {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Mistakes { .. } => Self::Mistakes(failure.report(terminal::styled_errors())),
            _ => Self::Misuse(failure.to_string()),
        }
    }
}

/// Prints what is left to say, on the standard error.
pub(crate) fn exit(result: Result) -> ExitCode {
    match result {
        Ok(Outcome::Fine) => ExitCode::SUCCESS,
        Ok(Outcome::Findings) => ExitCode::from(1),
        Err(Stop::Mistakes(report)) => {
            anstream::eprintln!("{report}");
            ExitCode::from(1)
        }
        Err(Stop::Misuse(what)) => {
            anstream::eprintln!("error: {what}");
            ExitCode::from(2)
        }
    }
}
