//! What to write into the description, ready to paste.

mod endpoint;
mod entry;
mod finish;
mod lines;
mod types;
mod writer;

use std::cmp::Reverse;

pub(super) use writer::Writer;

/// Something to write into a file of the description.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Suggestion {
    /// The file.
    pub file: String,
    /// The line that it is about, from 1.
    pub line: usize,
    /// What to do there.
    pub edit: Edit,
    /// Why, in our words.
    pub about: String,
    /// The lines to write.
    pub yaml: String,
}

impl Suggestion {
    /// The order of a file. What goes behind the same line goes there from the inside to the outside.
    fn key(&self) -> impl Ord + '_ {
        let first = self.yaml.lines().find(|line| !line.is_empty()).unwrap_or_default();
        let indent = first.len() - first.trim_start().len();
        (&self.file, self.line, self.edit == Edit::Insert, Reverse(indent), &self.about)
    }
}

/// What to do with the lines of a suggestion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Edit {
    /// They go behind the line.
    Insert,
    /// They stand in for the lines up to this one.
    Replace(usize),
    /// There are none: it takes a decision.
    Hand,
}

impl Edit {
    /// The edit in a word, as it is in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Insert => "insert",
            Self::Replace(_) => "replace",
            Self::Hand => "hand",
        }
    }

    /// What to do at a line, as a heading says it.
    pub(super) fn heading(self, line: usize) -> String {
        match self {
            Self::Insert => format!("insert after line {line}"),
            Self::Replace(last) if last == line => format!("replace line {line}"),
            Self::Replace(last) => format!("replace lines {line} to {last}"),
            Self::Hand => format!("by hand at line {line}"),
        }
    }
}
