//! Credentials that come encrypted: each text of a body that is a JWE in compact form is decrypted.

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use aws_lc_rs::error::Unspecified;
use aws_lc_rs::rsa::{OAEP_SHA256_MGF1SHA256, OaepPrivateDecryptingKey, PrivateDecryptingKey};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::Value;

use crate::refusal::Refusal;
use crate::state::keys::{KEY_ID, Pair};

/// Whether a text looks like a JWE: five parts, the first of which is an object in base64.
fn is_sealed(text: &str) -> bool {
    text.starts_with("eyJ") && text.split('.').count() == 5
}

/// Whether a value holds something that is encrypted.
pub(crate) fn holds(value: &Value) -> bool {
    match value {
        Value::String(text) => is_sealed(text),
        Value::Array(values) => values.iter().any(holds),
        Value::Object(members) => members.values().any(holds),
        _ => false,
    }
}

/// Puts what was encrypted in the place of its JWE.
pub(crate) fn open(value: &mut Value, pair: Option<&Pair>) -> Result<(), Refusal> {
    match value {
        Value::String(text) if is_sealed(text) => *text = plain(text, pair)?,
        Value::Array(values) => values.iter_mut().try_for_each(|value| open(value, pair))?,
        Value::Object(members) => members.values_mut().try_for_each(|value| open(value, pair))?,
        _ => {}
    }
    Ok(())
}

fn wrong(why: &str) -> Refusal {
    Refusal::invalid(format!(
        "a value is encrypted and cannot be read: {why}; the key to encrypt for is that of encryption.get_public_key"
    ))
}

fn plain(text: &str, pair: Option<&Pair>) -> Result<String, Refusal> {
    let parts: Vec<_> = text.split('.').collect();
    let [header, key, iv, content, tag] = parts.as_slice() else {
        return Err(wrong("it has not five parts"));
    };
    let decode = |part: &str| URL_SAFE_NO_PAD.decode(part).map_err(|_| wrong("a part is not base64url"));
    let head: Value =
        serde_json::from_slice(&decode(header)?).map_err(|_| wrong("its header is not JSON"))?;
    for (name, wanted) in [("alg", "RSA-OAEP-256"), ("enc", "A256GCM"), ("kid", KEY_ID)] {
        if head[name] != wanted {
            return Err(wrong(&format!("`{name}` of its header has to be {wanted}")));
        }
    }
    let pair = pair.ok_or_else(|| wrong("nobody asked for the key yet"))?;
    let content_key =
        unwrapped(pair, &decode(key)?).map_err(|_| wrong("its content key is for another key"))?;
    let mut sealed = decode(content)?;
    sealed.extend(decode(tag)?);
    let plain = opened(&content_key, &decode(iv)?, header, sealed).map_err(|_| wrong("it was changed"))?;
    String::from_utf8(plain).map_err(|_| wrong("it is not UTF-8"))
}

fn unwrapped(pair: &Pair, key: &[u8]) -> Result<Vec<u8>, Unspecified> {
    let private = PrivateDecryptingKey::from_pkcs8(pair.pkcs8()).map_err(|_| Unspecified)?;
    let private = OaepPrivateDecryptingKey::new(private)?;
    let mut content_key = vec![0; private.min_output_size()];
    Ok(private.decrypt(&OAEP_SHA256_MGF1SHA256, key, &mut content_key, None)?.to_vec())
}

fn opened(key: &[u8], iv: &[u8], header: &str, mut sealed: Vec<u8>) -> Result<Vec<u8>, Unspecified> {
    let key = LessSafeKey::new(UnboundKey::new(&AES_256_GCM, key)?);
    let nonce = Nonce::try_assume_unique_for_key(iv)?;
    let length = key.open_in_place(nonce, Aad::from(header.as_bytes()), &mut sealed)?.len();
    sealed.truncate(length);
    Ok(sealed)
}
