//! Kinds of findings, the most telling first.

use std::fmt;

/// What a finding is about. The order is the one of the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Kind {
    /// A member that is `required: always` is absent.
    Absent,
    /// A value is of another type, which the crate cannot read.
    Type,
    /// An answer where the description has none, or none where it has one.
    Answer,
    /// A member is null and not known for it.
    Null,
    /// A request without a required parameter or member was accepted.
    Unneeded,
    /// A route that no page has.
    Route,
    /// A status of success or of redirection that the endpoint is not known for.
    Status,
    /// An error code that the description does not know.
    ErrorCode,
    /// A value that an enum does not know, or a tag that a union does not know.
    Enum,
    /// A member that an object does not know.
    Field,
    /// A query parameter, or a linked resource in `expand`, that the endpoint does not know.
    Parameter,
    /// The vendor calls deprecated what the description does not.
    Deprecated,
    /// An error code that other endpoints list, and this one does not.
    Unlisted,
    /// A value is written in another form, which the crate reads all the same.
    Form,
    /// A part of a recording that cannot be read.
    Unreadable,
    /// The vendor's document lacks an endpoint of the description.
    Missing,
}

impl Kind {
    /// Every kind, in the order of the report.
    pub const ALL: [Self; 16] = [
        Self::Absent,
        Self::Type,
        Self::Answer,
        Self::Null,
        Self::Unneeded,
        Self::Route,
        Self::Status,
        Self::ErrorCode,
        Self::Enum,
        Self::Field,
        Self::Parameter,
        Self::Deprecated,
        Self::Unlisted,
        Self::Form,
        Self::Unreadable,
        Self::Missing,
    ];

    /// The kind in a word, as it is in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Absent => "absent",
            Self::Type => "type",
            Self::Answer => "answer",
            Self::Null => "null",
            Self::Unneeded => "unneeded",
            Self::Route => "route",
            Self::Status => "status",
            Self::ErrorCode => "error-code",
            Self::Enum => "enum",
            Self::Field => "field",
            Self::Parameter => "parameter",
            Self::Deprecated => "deprecated",
            Self::Unlisted => "unlisted",
            Self::Form => "form",
            Self::Unreadable => "unreadable",
            Self::Missing => "missing",
        }
    }

    /// The heading of its findings.
    pub fn heading(self) -> &'static str {
        match self {
            Self::Absent => "required members that are absent",
            Self::Type => "values of another type",
            Self::Answer => "answers of another kind",
            Self::Null => "nulls",
            Self::Unneeded => "required, and not needed",
            Self::Route => "routes that the spec does not know",
            Self::Status => "statuses that the spec does not know",
            Self::ErrorCode => "error codes that the spec does not know",
            Self::Enum => "enum values that the spec does not know",
            Self::Field => "members that the spec does not know",
            Self::Parameter => "parameters that the spec does not know",
            Self::Deprecated => "deprecated by the vendor",
            Self::Unlisted => "error codes that the endpoint does not list",
            Self::Form => "values in another form, which the crate reads",
            Self::Unreadable => "parts that cannot be read",
            Self::Missing => "endpoints that the document lacks",
        }
    }

    /// Whether it says that a claim of the description does not hold; other kinds are about what it does not know.
    pub fn contradicts(self) -> bool {
        matches!(self, Self::Absent | Self::Type | Self::Answer | Self::Null | Self::Unneeded)
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
