//! How this crate makes errors: a kind, then the facts that are known at that place.

use std::borrow::Cow;
use std::marker::PhantomData;
use std::time::Duration;

use super::{Error, ErrorKind, Facts};
use crate::Operation;
#[cfg(feature = "client")]
use crate::page::Progress;

/// Reasons are written in our own words and never repeat a value: they are printed.
impl Error {
    pub(crate) fn new(kind: ErrorKind) -> Self {
        Self { facts: Box::new(Facts { kind: Some(kind), ..Facts::default() }), code: PhantomData }
    }

    /// A callback URL that is not acceptable.
    pub(crate) fn callback(reason: impl Into<Cow<'static, str>>) -> Self {
        Self::new(ErrorKind::Callback).because(reason)
    }

    /// A webhook delivery that is not acceptable.
    pub(crate) fn webhook(reason: impl Into<Cow<'static, str>>) -> Self {
        Self::new(ErrorKind::Webhook).because(reason)
    }

    /// A value or key that cannot be used for encryption.
    #[cfg(feature = "encryption")]
    pub(crate) fn encryption(reason: impl Into<Cow<'static, str>>) -> Self {
        Self::new(ErrorKind::Encryption).because(reason)
    }

    /// A signed answer, or a key for one, that is not acceptable.
    #[cfg(feature = "signature")]
    pub(crate) fn signature(reason: impl Into<Cow<'static, str>>) -> Self {
        Self::new(ErrorKind::Signature).because(reason)
    }

    /// A client, domain or token that cannot be used.
    pub(crate) fn configuration(reason: impl Into<Cow<'static, str>>) -> Self {
        Self::new(ErrorKind::InvalidConfiguration).because(reason)
    }

    /// A request that cannot be written.
    pub(crate) fn request(operation: &Operation, reason: impl Into<Cow<'static, str>>) -> Self {
        Self::new(ErrorKind::InvalidRequest).because(reason).at(operation)
    }

    pub(crate) fn because(mut self, reason: impl Into<Cow<'static, str>>) -> Self {
        self.facts.reason = Some(reason.into());
        self
    }

    pub(crate) fn at(mut self, operation: &Operation) -> Self {
        self.facts.operation = Some(operation.id());
        self.facts.method = Some(operation.method());
        self.facts.path = Some(operation.template());
        self
    }

    pub(crate) fn with_status(mut self, status: u16) -> Self {
        self.facts.status = Some(status);
        self
    }

    pub(crate) fn with_json_path(mut self, path: &str) -> Self {
        self.facts.json_path = Some(path.into());
        self
    }

    pub(crate) fn with_body(mut self, body: Vec<u8>) -> Self {
        self.facts.body = Some(body);
        self
    }

    pub(crate) fn with_request_id(mut self, id: Option<Box<str>>) -> Self {
        self.facts.request_id = id;
        self
    }

    pub(crate) fn with_retry_after(mut self, wait: Option<Duration>) -> Self {
        self.facts.retry_after = wait;
        self
    }

    pub(crate) fn with_attempts(mut self, attempts: u32) -> Self {
        self.facts.attempts = attempts;
        self
    }

    /// What the body of an API error says; `printable` is the description without values of the request.
    pub(crate) fn with_envelope(
        mut self,
        code: Option<Box<str>>,
        description: Option<Box<str>>,
        printable: Option<Box<str>>,
        message: Option<Box<str>>,
    ) -> Self {
        self.facts.code = code;
        self.facts.description = description;
        self.facts.printable = printable;
        self.facts.message = message;
        self
    }
}

#[cfg(feature = "client")]
impl Error {
    /// Says how far a list was read.
    pub(crate) fn with_progress(mut self, progress: Progress) -> Self {
        self.facts.progress = Some(progress);
        self
    }

    /// Keeps what caused this. The source is printed by many reporters, so it must not hold a URL or a value.
    pub(crate) fn with_source(mut self, source: impl std::error::Error + Send + Sync + 'static) -> Self {
        self.facts.source = Some(Box::new(source));
        self
    }
}
