//! What went wrong, in one word.

use crate::OpenEnum;

/// What went wrong. More kinds may come: keep a `_` arm.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The API answered with an error status (4xx or 5xx): see [`Error::code`](crate::Error::code).
    Api,
    /// The API answered with a redirection, which is never followed.
    Redirect,
    /// The answer does not have the documented shape: see [`Error::json_path`](crate::Error::json_path).
    Decode,
    /// No answer within the time-out of an attempt, or within the overall deadline.
    Timeout,
    /// No connection could be made; nothing was sent.
    Connect,
    /// The connection broke after the request may have been sent, or the answer was cut short.
    Transport,
    /// The answer is longer than the client's limit.
    BodyTooLarge,
    /// The request cannot be written: a value is not acceptable in its place.
    InvalidRequest,
    /// The client is not set up for this: a base URL, a token or a feature.
    InvalidConfiguration,
    /// A link to a next page leads away from the API; it was not followed.
    ForeignLink,
    /// A list gave the same page or the same link again, and would never have ended.
    RepeatedPage,
    /// A webhook delivery is not authentic, or not readable.
    Webhook,
    /// A callback URL is not acceptable.
    Callback,
    /// A value cannot be encrypted, or a key cannot be used for it.
    Encryption,
    /// An answer is not signed, its signature does not hold, or it was signed for another request.
    Signature,
}

impl ErrorKind {
    /// The words that follow the name of the operation in a message.
    pub(super) fn phrase(self) -> &'static str {
        match self {
            Self::Api => "failed",
            Self::Redirect => "was redirected, which is not followed",
            Self::Decode => "gave an answer of an unexpected shape",
            Self::Timeout => "timed out",
            Self::Connect => "could not connect",
            Self::Transport => "lost the connection",
            Self::BodyTooLarge => "gave an answer over the size limit",
            Self::InvalidRequest => "is not a valid request",
            Self::InvalidConfiguration => "invalid configuration",
            Self::ForeignLink => "got a link that leads away from the API",
            Self::RepeatedPage => "got the same page twice",
            Self::Webhook => "webhook refused",
            Self::Callback => "callback refused",
            Self::Encryption => "cannot encrypt",
            Self::Signature => "signature refused",
        }
    }
}

/// An error code of any API, as text: the code type of errors that belong to no generated crate.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct AnyCode(Box<str>);

impl AnyCode {
    /// The code, as the API wrote it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for AnyCode {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl std::fmt::Display for AnyCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl OpenEnum for AnyCode {
    const KNOWN: &'static [&'static str] = &[];

    fn as_str(&self) -> &str {
        &self.0
    }
}
