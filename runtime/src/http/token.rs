//! The token of a client, as the header that carries it.

use reqwest::header::HeaderValue;

use crate::{Error, Operation, Secret};

pub(super) struct Token {
    pub(super) kind: &'static str,
    /// `None` if no header can hold the token.
    header: Option<HeaderValue>,
}

impl Token {
    pub(super) fn new(kind: &'static str, token: &Secret) -> Self {
        let text = token.expose();
        let fits = !text.is_empty() && text.bytes().all(|b| b.is_ascii_graphic());
        let header = if fits { HeaderValue::try_from(format!("Bearer {text}")).ok() } else { None };
        let header = header.map(|mut header| {
            header.set_sensitive(true);
            header
        });
        Self { kind, header }
    }

    /// The value of the header `Authorization`.
    pub(super) fn header(&self, operation: &Operation) -> Result<HeaderValue, Error> {
        self.header.clone().ok_or_else(|| {
            let kind = self.kind;
            let flaw = "it is empty, or holds white space, control or non-ASCII characters";
            Error::configuration(format!("the {kind} token is not a token: {flaw}")).at(operation)
        })
    }

    /// The token itself, to keep it out of messages.
    pub(super) fn text(&self) -> Option<&str> {
        self.header.as_ref()?.to_str().ok()?.strip_prefix("Bearer ")
    }
}
