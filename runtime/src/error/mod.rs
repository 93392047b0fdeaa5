//! The one error type: facts about what failed, never the values that were sent or received.

use std::borrow::Cow;
use std::collections::HashMap;
use std::marker::PhantomData;
use std::time::Duration;

mod build;
mod display;
mod kind;

pub use kind::{AnyCode, ErrorKind};

use crate::page::Progress;
use crate::{Json, Method, OpenEnum};

/// Why a call failed: which operation, with which status, code and request id.
///
/// `C` is the type of the API's error codes. Neither `Display` nor `Debug` shows a token, a value of the request
/// or of the answer; the body is only at [`Error::body`] and [`Error::member`].
pub struct Error<C = AnyCode> {
    facts: Box<Facts>,
    code: PhantomData<fn() -> C>,
}

/// What is known of a failure. In a box, so that a `Result` stays small.
#[derive(Default)]
struct Facts {
    kind: Option<ErrorKind>,
    operation: Option<&'static str>,
    method: Option<Method>,
    path: Option<Cow<'static, str>>,
    status: Option<u16>,
    /// What failed, in our words: never a value.
    reason: Option<Cow<'static, str>>,
    code: Option<Box<str>>,
    description: Option<Box<str>>,
    /// `description` as it may be printed.
    printable: Option<Box<str>>,
    message: Option<Box<str>>,
    request_id: Option<Box<str>>,
    retry_after: Option<Duration>,
    json_path: Option<Box<str>>,
    body: Option<Vec<u8>>,
    attempts: u32,
    /// Of a list that was being read.
    progress: Option<Progress>,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

impl<C> Error<C> {
    /// What went wrong, in one word.
    pub fn kind(&self) -> ErrorKind {
        self.facts.kind.unwrap_or(ErrorKind::Transport)
    }

    /// The operation that failed, such as `connections.list`.
    pub fn operation(&self) -> Option<&'static str> {
        self.facts.operation
    }

    /// The HTTP method of the operation.
    pub fn method(&self) -> Option<Method> {
        self.facts.method
    }

    /// The path of the operation with its placeholders, such as `/users/{user}/connections`.
    pub fn path_template(&self) -> Option<&str> {
        self.facts.path.as_deref()
    }

    /// The HTTP status of the answer, if one came.
    pub fn status(&self) -> Option<u16> {
        self.facts.status
    }

    /// The text that the API wrote for developers. `Display` shows it without the values that the request held.
    pub fn description(&self) -> Option<&str> {
        self.facts.description.as_deref()
    }

    /// The text of the institution, which may be shown to the end user. It is personal data: do not log it.
    pub fn message(&self) -> Option<&str> {
        self.facts.message.as_deref()
    }

    /// The id of the request at the API, for its support.
    pub fn request_id(&self) -> Option<&str> {
        self.facts.request_id.as_deref()
    }

    /// How long the API asks to wait before the next attempt.
    pub fn retry_after(&self) -> Option<Duration> {
        self.facts.retry_after
    }

    /// Whether the same request may succeed later: a refused rate (429), an error of the server (5xx), a time-out,
    /// or a connection that failed. It does not say that repeating is harmless: see
    /// [`Operation::is_idempotent`](crate::Operation::is_idempotent).
    pub fn is_retryable(&self) -> bool {
        match self.kind() {
            ErrorKind::Timeout | ErrorKind::Connect | ErrorKind::Transport => true,
            ErrorKind::Api => self.status().is_some_and(|status| status == 429 || status >= 500),
            _ => false,
        }
    }

    /// Whether time ran out.
    pub fn is_timeout(&self) -> bool {
        self.kind() == ErrorKind::Timeout
    }

    /// Where in the answer the shape differs, such as `connections[3].last_update`; only when decoding failed.
    pub fn json_path(&self) -> Option<&str> {
        self.facts.json_path.as_deref()
    }

    /// The body of the answer, as received. It may hold personal data and secrets: do not log it.
    pub fn body(&self) -> Option<&[u8]> {
        self.facts.body.as_deref()
    }

    /// A member of the body of an answer that is an error, such as the limit that was passed: what is known of an error
    /// besides code and description has no method of its own.
    pub fn member(&self, name: &str) -> Option<Json> {
        let mut members: HashMap<String, Json> = serde_json::from_slice(self.body()?).ok()?;
        members.remove(name)
    }

    /// How many times the request was tried; 0 if it was never sent.
    pub fn attempts(&self) -> u32 {
        self.facts.attempts
    }

    /// How far the list was read whose next page could not be had; `None` if it was no page of a stream or an iterator
    /// that failed. Both can go on from there: see `resume` of what gave the error.
    pub fn progress(&self) -> Option<Progress> {
        self.facts.progress
    }

    /// The same error with codes of type `B`. For codes of a generated crate, `?` does the same.
    pub fn with_codes<B>(self) -> Error<B> {
        Error { facts: self.facts, code: PhantomData }
    }
}

impl<C: OpenEnum> Error<C> {
    /// The API's error code. Codes that this version does not know are kept as their text.
    pub fn code(&self) -> Option<C> {
        self.facts.code.as_deref().map(C::from)
    }
}

/// The error codes of an API: what `open_enum!` makes, and not [`AnyCode`]. So `?` turns errors of this crate into those
/// of a generated one.
pub trait KnownCodes: OpenEnum {}

impl<C: KnownCodes> From<Error<AnyCode>> for Error<C> {
    fn from(error: Error<AnyCode>) -> Self {
        error.with_codes()
    }
}

impl<C> std::error::Error for Error<C> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.facts.source {
            Some(source) => Some(source.as_ref()),
            None => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_one_pointer_and_goes_anywhere() {
        fn anywhere<T: Send + Sync + 'static>(_: &T) {}
        anywhere(&Error::callback("x"));
        assert_eq!(size_of::<Result<(), Error>>(), size_of::<usize>());
    }

    #[test]
    fn says_the_kind_the_place_and_the_reason() {
        static LIST: crate::Operation = crate::Operation::new(Method::Get, "things.list", "/things");
        let shown = |error: Error| error.to_string();
        assert_eq!(shown(Error::callback("no state")), "callback refused: no state");
        assert_eq!(shown(Error::webhook("no date")), "webhook refused: no date");
        assert_eq!(shown(Error::configuration("no host")), "invalid configuration: no host");
        let request = Error::request(&LIST, "path parameter `id` is empty");
        assert_eq!(
            shown(request),
            "things.list (GET /things) is not a valid request: path parameter `id` is empty"
        );
        let timeout = Error::new(ErrorKind::Timeout).at(&LIST).with_attempts(3);
        assert!(timeout.is_timeout() && timeout.is_retryable());
        assert_eq!(shown(timeout), "things.list (GET /things) timed out, after 3 attempts");
    }

    #[test]
    fn keeps_its_facts_when_its_codes_change() {
        let error = Error::new(ErrorKind::Api).with_status(500).with_codes::<u8>().with_codes::<AnyCode>();
        assert_eq!((error.kind(), error.status(), error.code()), (ErrorKind::Api, Some(500), None));
        assert!(error.is_retryable());
    }
}
