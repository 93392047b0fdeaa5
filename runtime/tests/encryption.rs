//! Encrypted credentials: read with the private key by other code than made them, and next to a message of another
//! library. The keys are in `data/jose.json` and are for tests only.

#![cfg(feature = "encryption")]
#![allow(clippy::unwrap_used, reason = "tests")]

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use aws_lc_rs::rsa::{OAEP_SHA256_MGF1SHA256, OaepPrivateDecryptingKey, PrivateDecryptingKey};
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use powens_runtime::encryption::EncryptionKey;
use powens_runtime::{ErrorKind, Secret, object};
use proptest::prelude::{any, prop_assert_eq, proptest};
use serde_json::{Value, json};

fn data() -> Value {
    let data: Value = serde_json::from_str(include_str!("data/jose.json")).unwrap();
    data["encryption"].clone()
}

fn key() -> EncryptionKey {
    EncryptionKey::from_jwk(&data()["public"]).unwrap()
}

fn parts(jwe: &str) -> Vec<Vec<u8>> {
    jwe.split('.').map(|part| URL_SAFE_NO_PAD.decode(part).unwrap()).collect()
}

/// Reads a message with the private key, as RFC 7516 says in section 5.2.
fn open(jwe: &str) -> Option<String> {
    let [_, wrapped, iv, content, tag] = parts(jwe).try_into().unwrap();
    let private = STANDARD.decode(data()["private_pkcs8"].as_str().unwrap()).unwrap();
    let private = OaepPrivateDecryptingKey::new(PrivateDecryptingKey::from_pkcs8(&private).unwrap()).unwrap();
    let mut buffer = vec![0; private.min_output_size()];
    let content_key = private.decrypt(&OAEP_SHA256_MGF1SHA256, &wrapped, &mut buffer, None).ok()?;
    let content_key = LessSafeKey::new(UnboundKey::new(&AES_256_GCM, content_key).unwrap());
    let nonce = Nonce::try_assume_unique_for_key(&iv).unwrap();
    let mut sealed = [content, tag].concat();
    let header = jwe.split('.').next().unwrap();
    let plain = content_key.open_in_place(nonce, Aad::from(header), &mut sealed).ok()?;
    Some(String::from_utf8(plain.to_vec()).unwrap())
}

/// The reader of this test is right: it reads what another library wrote for the same key.
#[test]
fn the_test_reads_a_message_of_another_library() {
    let data = data();
    assert_eq!(open(data["jwe"].as_str().unwrap()).as_deref(), data["plaintext"].as_str());
}

#[test]
fn the_api_can_read_what_is_encrypted() {
    for plain in ["hunter2", "", "pass wörd €😀\n", &"x".repeat(100_000)] {
        let sealed = key().encrypt(&Secret::new(plain)).unwrap();
        assert_eq!(open(sealed.expose()).as_deref(), Some(plain));
    }
}

proptest! {
    #[test]
    fn any_text_can_be_read_again(plain in any::<String>()) {
        let sealed = key().encrypt(&Secret::new(plain.as_str())).unwrap();
        prop_assert_eq!(open(sealed.expose()), Some(plain));
    }
}

#[test]
fn the_header_names_algorithms_and_key() {
    let sealed = key().encrypt(&Secret::new("hunter2")).unwrap();
    let header: Value = serde_json::from_slice(&parts(sealed.expose())[0]).unwrap();
    assert_eq!(header, json!({"alg": "RSA-OAEP-256", "enc": "A256GCM", "kid": "test-only-1"}));
    assert_eq!(key().key_id(), "test-only-1");
}

#[test]
fn the_parts_have_the_lengths_of_the_algorithms() {
    let sealed = key().encrypt(&Secret::new("hunter2")).unwrap();
    let lengths: Vec<usize> = parts(sealed.expose()).iter().map(Vec::len).collect();
    assert_eq!(lengths[1..], [256, 12, "hunter2".len(), 16]);
}

#[test]
fn the_same_value_never_gives_the_same_text() {
    let (one, other) = (key().encrypt(&"1234".into()).unwrap(), key().encrypt(&"1234".into()).unwrap());
    let (one, other) = (parts(one.expose()), parts(other.expose()));
    for place in 1..5 {
        assert_ne!(one[place], other[place], "part {place}");
    }
}

#[test]
fn a_changed_message_is_not_read() {
    let sealed = key().encrypt(&Secret::new("hunter2")).unwrap();
    for place in 0..5 {
        let mut changed: Vec<String> = sealed.expose().split('.').map(str::to_owned).collect();
        let first = if changed[place].starts_with('A') { "B" } else { "A" };
        changed[place].replace_range(..1, first);
        assert_eq!(open(&changed.join(".")), None, "part {place}");
    }
}

#[test]
fn a_key_comes_in_several_forms() {
    let public = data()["public"].clone();
    let text = |name: &str| public[name].as_str().unwrap().to_owned();
    let bytes = URL_SAFE_NO_PAD.decode(text("n")).unwrap();
    let padded = STANDARD.encode([&[0], bytes.as_slice()].concat());
    for key in [
        EncryptionKey::from_json(&public.to_string()),
        EncryptionKey::from_parts(&text("n"), &text("e"), &text("kid")),
        // As some writers leave it: signed numbers, the other alphabet, padding, line ends.
        EncryptionKey::from_parts(&format!("{padded}\n"), "AAEAAQ==", &text("kid")),
        EncryptionKey::from_jwk(&json!({"n": text("n"), "e": "AQAB", "kid": "test-only-1", "x5c": [1]})),
        EncryptionKey::from_jwk(&json!({"n": text("n"), "e": "AQAB", "kid": "test-only-1", "alg": null})),
    ] {
        let sealed = key.unwrap().encrypt(&Secret::new("hunter2")).unwrap();
        assert_eq!(open(sealed.expose()).as_deref(), Some("hunter2"));
    }
}

object! {
    /// As the generator writes the key that the API answers with.
    pub struct JsonWebKey {
        /// Kind of key.
        pub kty: Option<String>,
        /// Identifies the key.
        pub kid: Option<String>,
        /// Modulus.
        pub n: Option<String>,
        /// Exponent.
        pub e: Option<String>,
        /// What the key is for.
        pub usage: Option<String> = "use",
        /// Algorithm.
        pub alg: Option<String>,
    }
}

#[test]
fn a_generated_object_is_a_key() {
    let object: JsonWebKey = serde_json::from_value(data()["public"].clone()).unwrap();
    assert_eq!((object.usage.as_deref(), object.alg.as_deref()), (Some("enc"), None));
    let sealed = EncryptionKey::from_jwk(&object).unwrap().encrypt(&Secret::new("hunter2")).unwrap();
    assert_eq!(open(sealed.expose()).as_deref(), Some("hunter2"));
    let signing = JsonWebKey { usage: Some("sig".into()), ..object };
    assert!(EncryptionKey::from_jwk(&signing).unwrap_err().to_string().contains("`use`"));
}

#[test]
fn says_what_is_wrong_with_a_key() {
    let with = |name: &str, value: Value| {
        let mut key = data()["public"].clone();
        key[name] = value;
        EncryptionKey::from_jwk(&key)
    };
    let short = URL_SAFE_NO_PAD.encode([0xc1; 128]);
    for (key, reason) in [
        (with("kty", json!("EC")), "not an RSA key"),
        (with("use", json!("sig")), "its `use` is not `enc`"),
        (with("alg", json!("RS256")), "its `alg` is not RSA-OAEP-256"),
        (with("kid", json!(null)), "the key has no `kid`"),
        (with("kid", json!("")), "the key has no `kid`"),
        (with("n", json!(7)), "the key has no `n`"),
        (with("e", json!("")), "the key has no `e`"),
        (with("n", json!("S-number!")), "the `n` of the key is not base64"),
        (with("n", json!(short)), "2048 to 8192 bits"),
        (with("e", json!("AA")), "2048 to 8192 bits"),
        (with("e", json!("AQ")), "2048 to 8192 bits"),
        (with("e", json!("Ag")), "2048 to 8192 bits"),
        (EncryptionKey::from_jwk("S-text"), "not a JSON object"),
        (EncryptionKey::from_json("-----BEGIN S-KEY-----"), "not JSON"),
        (EncryptionKey::from_parts("", "AQAB", "kid"), "2048 to 8192 bits"),
        (EncryptionKey::from_parts("AQAB", "AQAB", ""), "the key has no `kid`"),
    ] {
        let error = key.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Encryption);
        let said = format!("{error} {error:?}");
        assert!(said.contains(reason) && said.contains("cannot encrypt"), "{reason}: {said}");
        assert!(!said.contains("S-"), "{said}");
    }
}

#[test]
fn nothing_shows_a_value() {
    let sealed = key().encrypt(&Secret::new("S-plain")).unwrap();
    let shown = format!("{:?} {:#?} {sealed:?}", key(), key());
    assert!(shown.contains("test-only-1") && !shown.contains("S-"), "{shown}");
    assert!(!sealed.expose().contains("S-plain"));
}

#[test]
fn keys_are_shared_between_threads() {
    fn anywhere<T: Clone + Send + Sync + 'static>(_: &T) {}
    anywhere(&key());
}
