//! Signs as the API would, with a key for tests only.

#![allow(dead_code, unreachable_pub, reason = "each test file uses a part")]

use std::sync::LazyLock;

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{RSA_PKCS1_SHA256, RsaKeyPair};
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use powens_runtime::signature::SignKey;
use serde_json::{Value, json};

static PAIR: LazyLock<RsaKeyPair> = LazyLock::new(|| {
    let private = STANDARD.decode(data()["rsa_private_pkcs8"].as_str().unwrap()).unwrap();
    RsaKeyPair::from_pkcs8(&private).unwrap()
});

pub fn data() -> Value {
    let data: Value = serde_json::from_str(include_str!("../data/jose.json")).unwrap();
    data["signature"].clone()
}

pub fn encoded(bytes: impl AsRef<[u8]>) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

/// The key that [`sign`] signs with.
pub fn key() -> SignKey {
    SignKey::from_json(&key_json(&Value::Null)).unwrap()
}

/// The same as the API would answer with it.
pub fn key_json(deprecated: &Value) -> String {
    json!({"id": 1, "public_key": data()["public"]["rsa"], "deprecated": deprecated}).to_string()
}

/// A signed text, by RS256 whatever the header says.
pub fn sign(header: impl ToString, payload: &str) -> String {
    sign_message(&format!("{}.{}", encoded(header.to_string()), encoded(payload)))
}

/// The message with its signature behind it.
pub fn sign_message(message: &str) -> String {
    let mut signature = vec![0; PAIR.public_modulus_len()];
    PAIR.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), message.as_bytes(), &mut signature).unwrap();
    format!("{message}.{}", encoded(signature))
}
