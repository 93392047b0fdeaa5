//! The weight of a change, as an argument.

use clap::ValueEnum;
use powens_codegen::diff::Verdict;

/// The weight of a change or a release.
#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Weight {
    /// Some programs no longer compile.
    #[value(alias = "major")]
    Breaking,
    /// Anything that callers can notice.
    Minor,
    /// Any change at all.
    #[value(alias = "any")]
    Patch,
}

impl Weight {
    pub(crate) fn verdict(self) -> Verdict {
        match self {
            Self::Breaking => Verdict::Major,
            Self::Minor => Verdict::Minor,
            Self::Patch => Verdict::Patch,
        }
    }
}
