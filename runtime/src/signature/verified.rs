//! What was signed: an answer, and the request and the time that it belongs to.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::value::RawValue;

use super::asked;
use crate::{Answer, Error, Request, Response};

/// An answer whose signature holds. `Debug` shows nothing of it.
#[derive(Clone, PartialEq, Eq)]
pub struct Verified {
    text: Box<str>,
    key_url: Option<Box<str>>,
    content: Content,
}

/// The payload of a signed text.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Content {
    request_url: Box<str>,
    timestamp: Option<Box<str>>,
    /// The JSON text of the answer.
    pub(super) answer: Vec<u8>,
}

impl Verified {
    pub(super) fn new(text: Box<str>, key_url: Option<Box<str>>, payload: &[u8]) -> Result<Self, Error> {
        Ok(Self { text, key_url, content: Content::read(payload)? })
    }

    /// The signed text, to be kept as proof and shown to others.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Where the key is, by the header.
    #[must_use]
    pub fn key_url(&self) -> Option<&str> {
        self.key_url.as_deref()
    }

    /// The URL of the request that was answered, as the API wrote it. Its query may hold secrets.
    #[must_use]
    pub fn request_url(&self) -> &str {
        &self.content.request_url
    }

    /// When the API answered, in its own words: their form is not documented.
    #[must_use]
    pub fn timestamp(&self) -> Option<&str> {
        self.content.timestamp.as_deref()
    }

    /// The JSON text of the answer.
    #[must_use]
    pub fn answer(&self) -> &[u8] {
        &self.content.answer
    }

    /// The answer as a value, read as answers without a signature are.
    ///
    /// # Errors
    ///
    /// When the answer does not fit the type; the error says where.
    pub fn read<T: Answer>(&self) -> Result<T, Error> {
        Response::new(200, [("content-type", "application/json")], self.answer()).json()
    }

    /// Checks that this answers a request which was sent below a base URL such as `https://acme.biapi.pro/2.0`.
    ///
    /// Compared are the paths, segment by segment and decoded, with or without the path of the base; and the parameters
    /// of the query, decoded and in any order, without `sign_response`. Not compared are scheme and host, for the API
    /// may stand behind a gateway; the method and the body, which are not signed; and the time, whose form is not
    /// documented: an old answer to the same request passes.
    ///
    /// # Errors
    ///
    /// When the answer was signed for another request.
    pub fn check_request(&self, base_url: &str, request: &Request) -> Result<(), Error> {
        if asked::matches(&self.content.request_url, base_url, request)? {
            return Ok(());
        }
        Err(Error::signature(
            "the answer was signed for another request: its `request_url` is not what was asked",
        ))
    }
}

impl Content {
    pub(super) fn read(payload: &[u8]) -> Result<Self, Error> {
        let members: BTreeMap<String, Box<RawValue>> =
            serde_json::from_slice(payload).map_err(|_| unreadable("is not a JSON object"))?;
        let text = |name| members.get(name).map(|raw| raw.get());
        let request_url = text("request_url").and_then(|raw| serde_json::from_str::<String>(raw).ok());
        Ok(Self {
            request_url: request_url.ok_or_else(|| unreadable("has no `request_url`"))?.into(),
            timestamp: text("response_timestamp").filter(|raw| *raw != "null").map(plain),
            answer: text("response_payload")
                .map(answer)
                .ok_or_else(|| unreadable("has no `response_payload`"))?,
        })
    }
}

/// The answer, whether it stands in the payload as JSON or as a text that holds JSON.
fn answer(raw: &str) -> Vec<u8> {
    let text = serde_json::from_str::<String>(raw).ok();
    let text = text.filter(|text| serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok());
    text.unwrap_or_else(|| raw.to_owned()).into_bytes()
}

/// A text without its quotes, or whatever else stands there.
fn plain(raw: &str) -> Box<str> {
    serde_json::from_str::<String>(raw).unwrap_or_else(|_| raw.to_owned()).into()
}

fn unreadable(flaw: &str) -> Error {
    Error::signature(format!("what was signed {flaw}"))
}

impl fmt::Debug for Verified {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verified").field("length", &self.text.len()).finish_non_exhaustive()
    }
}
