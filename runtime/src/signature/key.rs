//! The public keys that the API signs with.

use std::fmt;

use aws_lc_rs::signature::ParsedPublicKey;
use serde::Serialize;
use serde_json::Value;

use super::algorithm::Algorithm;
use crate::{Error, octets};

/// A public key that the API signs answers with. One that is deprecated cannot be made.
#[derive(Clone, PartialEq, Eq)]
pub struct SignKey {
    der: Box<[u8]>,
}

impl SignKey {
    /// The key that the API answered with: the generated object for one, or anything else that is written as one.
    ///
    /// # Errors
    ///
    /// When `deprecated` is not null, for signatures made with the key are not to be trusted then; or when `public_key`
    /// is missing or no PEM.
    pub fn from_object(object: &(impl Serialize + ?Sized)) -> Result<Self, Error> {
        let object = serde_json::to_value(object)
            .map_err(|_| Error::signature("the key cannot be written as JSON"))?;
        if !object.is_object() {
            return Err(Error::signature("the key is not a JSON object"));
        }
        if !object.get("deprecated").is_none_or(Value::is_null) {
            let reason = "the key is deprecated, so that what it signed is not to be trusted: ask again";
            return Err(Error::signature(reason));
        }
        let pem = object.get("public_key").and_then(Value::as_str);
        Self::from_pem(pem.ok_or_else(|| Error::signature("the key has no `public_key`"))?)
    }

    /// The key as JSON text.
    ///
    /// # Errors
    ///
    /// When the text is not JSON, or as [`from_object`](Self::from_object).
    pub fn from_json(text: &str) -> Result<Self, Error> {
        let object: Value =
            serde_json::from_str(text).map_err(|_| Error::signature("the key is not JSON"))?;
        Self::from_object(&object)
    }

    /// The key alone, for those who know that it is not deprecated: a PEM that holds a public key.
    ///
    /// # Errors
    ///
    /// When it is no such PEM. Whether the key can be used shows when a signature is verified.
    pub fn from_pem(pem: &str) -> Result<Self, Error> {
        let der = ["PUBLIC KEY", "RSA PUBLIC KEY"].into_iter().find_map(|label| content(pem, label));
        let der = der.ok_or_else(|| Error::signature("the key is not the PEM of a public key"))?;
        Ok(Self { der: der.into() })
    }

    /// Checks a signature.
    pub(super) fn check(&self, algorithm: Algorithm, message: &[u8], signature: &[u8]) -> Result<(), Error> {
        let name = algorithm.name;
        let key = ParsedPublicKey::new(algorithm.verifies, &self.der)
            .map_err(|_| Error::signature(format!("the key is not one for the algorithm {name}")))?;
        key.verify_sig(message, signature).map_err(|_| {
            Error::signature(
                "it was not made with this key, or the text was changed since, or the key is too short",
            )
        })
    }
}

/// The bytes between the lines of a PEM (RFC 7468) with this label.
fn content(pem: &str, label: &str) -> Option<Vec<u8>> {
    let (_, rest) = pem.split_once(&format!("-----BEGIN {label}-----"))?;
    let (text, _) = rest.split_once(&format!("-----END {label}-----"))?;
    let text: String = text.chars().filter(|c| !c.is_ascii_whitespace()).collect();
    octets::decode(text).filter(|der| !der.is_empty())
}

impl fmt::Debug for SignKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SignKey").finish_non_exhaustive()
    }
}
