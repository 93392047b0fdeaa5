//! JSON kept as text.

use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer};
use serde::ser::{Error, Serialize, Serializer};
use serde_json::value::RawValue;

use super::capture;

/// One JSON value as its text. `Debug` shows its kind, never its content.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Raw(Box<str>);

impl Raw {
    /// Keeps text that is known to be JSON.
    pub(crate) fn new(text: &str) -> Self {
        Self(text.into())
    }

    /// Writes a value as JSON and keeps that.
    pub(crate) fn of<T: Serialize + ?Sized>(value: &T) -> Result<Self, serde_json::Error> {
        serde_json::to_string(value).map(|text| Self(text.into_boxed_str()))
    }

    /// The JSON text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.0
    }

    pub(crate) fn kind(&self) -> &'static str {
        match self.0.as_bytes().first() {
            Some(b'{') => "an object",
            Some(b'[') => "a list",
            Some(b'"') => "a text",
            Some(b't' | b'f') => "a boolean",
            Some(b'n') => "null",
            _ => "a number",
        }
    }
}

impl fmt::Debug for Raw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Raw({})", self.kind())
    }
}

impl Serialize for Raw {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        write_raw(&self.0, serializer)
    }
}

/// Reads any JSON value as its text.
pub(crate) struct Keep;

impl<'de> DeserializeSeed<'de> for Keep {
    type Value = Raw;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Raw, D::Error> {
        capture(deserializer, Raw::new)
    }
}

/// Writes JSON text as it stands.
pub(crate) fn write_raw<S: Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
    match serde_json::from_str::<&RawValue>(text) {
        Ok(raw) => raw.serialize(serializer),
        Err(error) => Err(S::Error::custom(error)),
    }
}

/// A JSON value taken apart, as far as values without parts go.
pub(crate) enum Scalar<'a> {
    Null,
    Boolean(bool),
    /// The digits as they stand.
    Number(&'a str),
    Text(Cow<'a, str>),
    /// A list, an object, or a text that is no Unicode.
    Other,
}

#[inline]
pub(crate) fn scalar(json: &str) -> Scalar<'_> {
    match json.as_bytes().first() {
        Some(b'"') => text(json),
        Some(b'-' | b'0'..=b'9') => Scalar::Number(json),
        Some(b'n') => Scalar::Null,
        Some(b't') => Scalar::Boolean(true),
        Some(b'f') => Scalar::Boolean(false),
        _ => Scalar::Other,
    }
}

#[inline]
fn text(json: &str) -> Scalar<'_> {
    match json.get(1..json.len().saturating_sub(1)) {
        Some(inner) if !has_escape(inner) => Scalar::Text(Cow::Borrowed(inner)),
        _ => unescape(json),
    }
}

/// Looks at every byte rather than stop at the first escape: texts are short, and such a loop is made of wide steps.
#[inline]
fn has_escape(text: &str) -> bool {
    text.bytes().fold(false, |found, byte| found | (byte == b'\\'))
}

#[cold]
fn unescape(json: &str) -> Scalar<'_> {
    serde_json::from_str(json).map_or(Scalar::Other, |text| Scalar::Text(Cow::Owned(text)))
}
