//! What can go wrong with an answer.

use std::time::Duration;

use serde::{Deserialize, Serialize};

/// What goes wrong with an answer. The table of all of them is at [`Faults`](super::Faults).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Fault {
    /// The answer is late.
    Latency(Latency),
    /// The answer is an error.
    Status(Status),
    /// The connection ends before the answer.
    Drop(Drop),
    /// The connection ends within the body.
    Truncate(Truncate),
    /// The body drips.
    Slow(Slow),
    /// The body is no JSON.
    Malformed(Malformed),
    /// Every enum, and every tag of a union, has a value that no description knows.
    UnknownValues(Bare),
    /// Every object has members that no description knows.
    UnknownMembers(Bare),
    /// The answer sends the caller to another origin.
    Redirect(Redirect),
    /// The token has ended.
    ExpiredToken(ExpiredToken),
    /// One of the faults that pass, picked by the seed.
    Transient(Transient),
}

/// A fault without options.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct Bare {}

/// How late an answer is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Latency {
    /// Milliseconds; the least where `to` is set.
    pub ms: u64,
    /// The most; how late it is between the two is picked by the seed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<u64>,
}

/// An answer with an error status.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Status {
    /// 400 to 599.
    pub status: u16,
    /// What the body is.
    #[serde(default)]
    pub body: BodyKind,
    /// Error code of a JSON body. Without it, one that suits the status.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// The header `Retry-After`, in seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retry_after: Option<u64>,
    /// Whether `Retry-After` is written as a date.
    #[serde(default)]
    pub as_date: bool,
}

/// What the body of an error is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum BodyKind {
    /// The envelope of the API.
    #[default]
    Json,
    /// A page, as proxies send them.
    Html,
    /// Nothing.
    Empty,
}

/// A connection that ends before the answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct Drop {
    /// Whether it is reset instead of closed.
    pub reset: bool,
}

/// A connection that ends within the body.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct Truncate {
    /// How much of the body comes, from 0 to less than 1.
    pub share: f64,
}

/// A body that drips.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct Slow {
    /// Milliseconds until the last byte.
    pub ms: u64,
    /// Pieces that come one after the other.
    pub parts: u32,
}

/// A body that is no JSON.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct Malformed {
    /// In which way.
    pub how: Flaw,
}

/// In which way a body is no JSON.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Flaw {
    /// It ends in the middle, and its length says so.
    #[default]
    Cut,
    /// A byte in its middle is none of a JSON text.
    Garbled,
    /// It is a page, with a status of success.
    Html,
}

/// An answer that sends the caller to another origin.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct Redirect {
    /// The origin. Path and query of the request follow it.
    pub to: String,
    /// 301, 302, 303, 307 or 308.
    pub status: u16,
}

/// A token that has ended.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct ExpiredToken {
    /// Whether it has ended for good, and not for this request only.
    pub for_good: bool,
}

/// Faults that pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct Transient {
    /// The `Retry-After` of those with status 429, in seconds.
    pub retry_after: u64,
}

impl Default for Truncate {
    fn default() -> Self {
        Self { share: 0.5 }
    }
}

impl Default for Slow {
    fn default() -> Self {
        Self { ms: 2000, parts: 10 }
    }
}

impl Default for Redirect {
    fn default() -> Self {
        Self { to: "https://elsewhere.example".to_owned(), status: 307 }
    }
}

impl Default for Transient {
    fn default() -> Self {
        Self { retry_after: 1 }
    }
}

impl Latency {
    /// The time, where `drawn` picks one of a range.
    pub(super) fn time(self, drawn: u64) -> Duration {
        let span = self.to.unwrap_or(self.ms).saturating_sub(self.ms);
        Duration::from_millis(self.ms.saturating_add(drawn % span.saturating_add(1).max(1)))
    }
}

impl Fault {
    /// Its name in rules.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Latency(_) => "latency",
            Self::Status(_) => "status",
            Self::Drop(_) => "drop",
            Self::Truncate(_) => "truncate",
            Self::Slow(_) => "slow",
            Self::Malformed(_) => "malformed",
            Self::UnknownValues(_) => "unknown_values",
            Self::UnknownMembers(_) => "unknown_members",
            Self::Redirect(_) => "redirect",
            Self::ExpiredToken(_) => "expired_token",
            Self::Transient(_) => "transient",
        }
    }
}
