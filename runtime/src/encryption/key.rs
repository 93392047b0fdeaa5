//! The key of a domain, and what it encrypts.

use std::fmt;

use aws_lc_rs::error::Unspecified;
use aws_lc_rs::rsa::{
    OAEP_SHA256_MGF1SHA256, OaepPublicEncryptingKey, PublicEncryptingKey, PublicKeyComponents,
};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Serialize;
use serde_json::json;

use super::content::{ContentKey, Sealed};
use super::jwk::{Jwk, number};
use crate::{Error, Secret};

/// The public key of a domain: encrypts credentials so that only the API can read them.
///
/// Get it from the API, or from the console of the domain, and keep it as long as requests with it are accepted. Every
/// credential is encrypted on its own.
///
/// ```
/// use powens_runtime::Secret;
/// use powens_runtime::encryption::EncryptionKey;
///
/// # let n = "7".repeat(341) + "Q";
/// # let from_the_api = serde_json::json!({"kty": "RSA", "kid": "2024-1", "n": n, "e": "AQAB"}).to_string();
/// let key = EncryptionKey::from_json(&from_the_api)?;
/// let sealed: Secret = key.encrypt(&Secret::new("hunter2"))?;
/// assert_eq!(sealed.expose().split('.').count(), 5);
/// # Ok::<(), powens_runtime::Error>(())
/// ```
#[derive(Clone)]
pub struct EncryptionKey {
    key: PublicEncryptingKey,
    key_id: Box<str>,
    /// The header of every message, encoded.
    header: Box<str>,
}

impl EncryptionKey {
    /// The key that the API answered with: the generated object for a JSON Web Key, or anything else that is written
    /// as one.
    ///
    /// # Errors
    ///
    /// When it is no RSA key for encryption, or lacks its id (`kid`), its modulus (`n`) or its exponent (`e`).
    pub fn from_jwk(jwk: &(impl Serialize + ?Sized)) -> Result<Self, Error> {
        let value =
            serde_json::to_value(jwk).map_err(|_| Error::encryption("the key cannot be written as JSON"))?;
        let jwk = Jwk::new(value)?;
        jwk.check()?;
        Self::of(&jwk.number("n")?, &jwk.number("e")?, jwk.key_id()?)
    }

    /// The key as JSON text, such as one that was copied from the console.
    ///
    /// # Errors
    ///
    /// When the text is not JSON, or as [`from_jwk`](Self::from_jwk).
    pub fn from_json(text: &str) -> Result<Self, Error> {
        let value: serde_json::Value = serde_json::from_str(text)
            .map_err(|_| Error::encryption("the key is not JSON: a JSON Web Key is wanted, not a PEM"))?;
        Self::from_jwk(&value)
    }

    /// The key from its parts as they stand in a JSON Web Key: modulus and exponent in base64url, and its id.
    ///
    /// # Errors
    ///
    /// When these are no RSA key of 2048 to 8192 bits, or the id is empty.
    pub fn from_parts(n: &str, e: &str, kid: &str) -> Result<Self, Error> {
        Self::of(&number("n", n)?, &number("e", e)?, kid)
    }

    fn of(n: &[u8], e: &[u8], key_id: &str) -> Result<Self, Error> {
        if key_id.is_empty() {
            return Err(Error::encryption("the key has no `kid`: the API could not tell which key was used"));
        }
        let unusable = |_: Unspecified| {
            Error::encryption("the key cannot be used: an RSA key of 2048 to 8192 bits is wanted")
        };
        let key = PublicKeyComponents { n, e }.try_into().map_err(unusable)?;
        let header = json!({"alg": "RSA-OAEP-256", "enc": "A256GCM", "kid": key_id}).to_string();
        let key = Self { key, key_id: key_id.into(), header: URL_SAFE_NO_PAD.encode(header).into() };
        // Only when a key is used does the library look at its exponent.
        key.wrap(&[0; 32]).map_err(unusable)?;
        Ok(key)
    }

    /// The id of the key.
    #[must_use]
    pub fn key_id(&self) -> &str {
        &self.key_id
    }

    /// Encrypts one credential. The same value gives another text every time.
    ///
    /// # Errors
    ///
    /// When the system gives no random numbers.
    pub fn encrypt(&self, value: &Secret) -> Result<Secret, Error> {
        let failed = |_: Unspecified| Error::encryption("the system gave no random numbers, or no memory");
        let content_key = ContentKey::random().map_err(failed)?;
        let wrapped = self.wrap(content_key.bytes()).map_err(failed)?;
        let sealed = content_key.seal(&self.header, value.expose().as_bytes()).map_err(failed)?;
        Ok(Secret::new(self.compact(&wrapped, &sealed)))
    }

    /// Encrypts a content key.
    fn wrap(&self, content_key: &[u8]) -> Result<Vec<u8>, Unspecified> {
        let key = OaepPublicEncryptingKey::new(self.key.clone())?;
        let mut wrapped = vec![0; key.ciphertext_size()];
        let length = key.encrypt(&OAEP_SHA256_MGF1SHA256, content_key, &mut wrapped, None)?.len();
        wrapped.truncate(length);
        Ok(wrapped)
    }

    /// RFC 7516, section 3.1.
    fn compact(&self, wrapped: &[u8], sealed: &Sealed) -> String {
        let mut text = String::from(&*self.header);
        for part in [wrapped, &sealed.iv, &sealed.ciphertext, &sealed.tag] {
            text.push('.');
            URL_SAFE_NO_PAD.encode_string(part, &mut text);
        }
        text
    }
}

impl fmt::Debug for EncryptionKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EncryptionKey")
            .field("key_id", &self.key_id)
            .field("bits", &self.key.key_size_bits())
            .finish_non_exhaustive()
    }
}
