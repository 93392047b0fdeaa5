//! Faults, written down in Rust.

use super::fault::{
    Bare, BodyKind, Drop, ExpiredToken, Fault, Flaw, Latency, Malformed, Redirect, Slow, Status, Transient,
    Truncate,
};

/// Constructors, with the options that are used most.
impl Fault {
    /// An answer that is so many milliseconds late.
    #[must_use]
    pub fn latency(ms: u64) -> Self {
        Self::Latency(Latency { ms, to: None })
    }

    /// An answer that is late by a time between the two, in milliseconds.
    #[must_use]
    pub fn latency_between(ms: u64, to: u64) -> Self {
        Self::Latency(Latency { ms, to: Some(to) })
    }

    /// An error of this status, in the envelope of the API.
    #[must_use]
    pub fn status(status: u16) -> Self {
        Self::error(status, BodyKind::Json)
    }

    /// An error of this status with such a body.
    #[must_use]
    pub fn error(status: u16, body: BodyKind) -> Self {
        Self::Status(Status { status, body, code: None, retry_after: None, as_date: false })
    }

    /// Status 429 with the header `Retry-After`.
    #[must_use]
    pub fn rate_limit(retry_after: u64) -> Self {
        Self::limited(retry_after, false)
    }

    /// Status 429 with the header `Retry-After` as a date.
    #[must_use]
    pub fn rate_limit_until(retry_after: u64) -> Self {
        Self::limited(retry_after, true)
    }

    fn limited(retry_after: u64, as_date: bool) -> Self {
        let (body, code, retry_after) = (BodyKind::Json, None, Some(retry_after));
        Self::Status(Status { status: 429, body, code, retry_after, as_date })
    }

    /// A connection that is closed before the answer.
    #[must_use]
    pub fn close() -> Self {
        Self::Drop(Drop { reset: false })
    }

    /// A connection that is reset before the answer.
    #[must_use]
    pub fn reset() -> Self {
        Self::Drop(Drop { reset: true })
    }

    /// A body of which this share comes, from 0 to less than 1.
    #[must_use]
    pub fn truncate(share: f64) -> Self {
        Self::Truncate(Truncate { share })
    }

    /// A body that comes in so many parts, the last after so many milliseconds.
    #[must_use]
    pub fn slow(ms: u64, parts: u32) -> Self {
        Self::Slow(Slow { ms, parts })
    }

    /// A body that is no JSON.
    #[must_use]
    pub fn malformed(how: Flaw) -> Self {
        Self::Malformed(Malformed { how })
    }

    /// Values of enums that no description knows.
    #[must_use]
    pub fn unknown_values() -> Self {
        Self::UnknownValues(Bare {})
    }

    /// Members that no description knows.
    #[must_use]
    pub fn unknown_members() -> Self {
        Self::UnknownMembers(Bare {})
    }

    /// A redirection to this origin.
    #[must_use]
    pub fn redirect(to: impl Into<String>) -> Self {
        Self::Redirect(Redirect { to: to.into(), ..Redirect::default() })
    }

    /// A token that has ended, for one request or for good.
    #[must_use]
    pub fn expired_token(for_good: bool) -> Self {
        Self::ExpiredToken(ExpiredToken { for_good })
    }

    /// One of the faults that pass; a status 429 asks for so many seconds.
    #[must_use]
    pub fn transient(retry_after: u64) -> Self {
        Self::Transient(Transient { retry_after })
    }
}
