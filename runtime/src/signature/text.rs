//! Signed answers as they come: three parts in base64, joined by full stops.

use std::fmt;

use serde_json::{Map, Value};

use super::algorithm::Algorithm;
use super::key::SignKey;
use super::verified::Verified;
use crate::{Error, octets};

/// A signed answer whose signature was not verified yet. Nothing of it is to be believed; its header says where the key
/// is to be had, if that place is one to trust.
#[derive(Clone)]
pub struct SignedText {
    /// The whole of it, without white space around.
    text: Box<str>,
    /// How much of the text is signed.
    signed: usize,
    algorithm: Algorithm,
    key_url: Option<Box<str>>,
    payload: Vec<u8>,
    signature: Vec<u8>,
}

impl SignedText {
    /// Reads the body of an answer to a request with `sign_response=true`.
    ///
    /// # Errors
    ///
    /// When the text is an answer without a signature, no three parts in base64 or base64url, or when its header names
    /// an algorithm that is not taken or an extension (`crit`).
    pub fn parse(text: &str) -> Result<Self, Error> {
        let text = unquoted(text.trim())?;
        let [header, payload, signature] = parts(&text)?;
        let header = Header::read(&decoded("header", header)?)?;
        Ok(Self {
            signed: text.len() - signature.len() - 1,
            algorithm: header.algorithm,
            key_url: header.key_url,
            payload: decoded("payload", payload)?,
            signature: decoded("signature", signature)?,
            text,
        })
    }

    /// Where the header says that the key is. Anyone could have written it: do not follow it to a foreign place.
    #[must_use]
    pub fn key_url(&self) -> Option<&str> {
        self.key_url.as_deref()
    }

    /// The algorithm of the signature, such as `RS256`.
    #[must_use]
    pub fn algorithm(&self) -> &'static str {
        self.algorithm.name
    }

    /// Checks the signature, then reads what was signed.
    ///
    /// # Errors
    ///
    /// When the signature was not made with this key, or what was signed is no answer of the API.
    pub fn verify(self, key: &SignKey) -> Result<Verified, Error> {
        let signed = self.text.as_bytes().get(..self.signed).unwrap_or_default();
        key.check(self.algorithm, signed, &self.signature)?;
        Verified::new(self.text, self.key_url, &self.payload)
    }
}

/// What the header says.
struct Header {
    algorithm: Algorithm,
    key_url: Option<Box<str>>,
}

impl Header {
    fn read(header: &[u8]) -> Result<Self, Error> {
        let header: Map<String, Value> = serde_json::from_slice(header)
            .map_err(|_| Error::signature("the header of the signed text is not a JSON object"))?;
        // RFC 7515, section 4.1.11: what must be understood, and is not, is to be refused.
        if header.contains_key("crit") {
            return Err(Error::signature("the header names extensions (`crit`), and none is known"));
        }
        let text = |name| header.get(name).and_then(Value::as_str);
        let algorithm = text("alg").and_then(Algorithm::of).ok_or_else(|| {
            Error::signature(
                "the algorithm in the header is not one with a public key: see the docs for those taken",
            )
        })?;
        Ok(Self { algorithm, key_url: text("key_url").map(Into::into) })
    }
}

/// The text, out of a JSON text if it was written as one. JSON of another kind is an answer that was not signed.
fn unquoted(text: &str) -> Result<Box<str>, Error> {
    if text.starts_with('"')
        && let Ok(inner) = serde_json::from_str::<String>(text)
    {
        return Ok(inner.trim().into());
    }
    if text.is_empty() || serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok() {
        let reason =
            "the answer is not signed: signed answers must be enabled for the domain, ask its vendor";
        return Err(Error::signature(reason));
    }
    Ok(text.into())
}

fn parts(text: &str) -> Result<[&str; 3], Error> {
    let mut parts = text.split('.');
    match (parts.next(), parts.next(), parts.next(), parts.next()) {
        (Some(header), Some(payload), Some(signature), None) => Ok([header, payload, signature]),
        _ => Err(Error::signature("the text is not signed, or cut short: it does not have three parts")),
    }
}

fn decoded(what: &str, part: &str) -> Result<Vec<u8>, Error> {
    let bytes = octets::decode(part).filter(|bytes| !bytes.is_empty());
    bytes.ok_or_else(|| Error::signature(format!("the {what} of the signed text is empty or not base64")))
}

/// The answer in a signed text, unverified: enough for the code of an error, which proves nothing to anyone.
pub(crate) fn unverified_payload(body: &[u8]) -> Option<Vec<u8>> {
    let text = unquoted(std::str::from_utf8(body).ok()?.trim()).ok()?;
    let [_, payload, _] = parts(&text).ok()?;
    super::verified::Content::read(&octets::decode(payload)?).ok().map(|content| content.answer)
}

impl fmt::Debug for SignedText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SignedText")
            .field("algorithm", &self.algorithm.name)
            .field("length", &self.text.len())
            .finish_non_exhaustive()
    }
}
