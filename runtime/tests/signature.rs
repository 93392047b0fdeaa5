//! Signed answers without any HTTP: texts of another library and of the RFC, and what must be refused. The keys are in
//! `data/jose.json` and are for tests only.

#![cfg(feature = "signature")]
#![allow(clippy::unwrap_used, reason = "tests")]

use aws_lc_rs::hmac;
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use powens_runtime::signature::{SignKey, SignedText, Verified};
use powens_runtime::{Error, ErrorKind, Json, Method, Request};
use serde_json::{Value, json};

#[path = "signing/mod.rs"]
mod signing;

use signing::{data, encoded, sign};

fn key(name: &str) -> SignKey {
    SignKey::from_pem(data()["public"][name].as_str().unwrap()).unwrap()
}

fn token(algorithm: &str) -> String {
    data()["tokens"][algorithm]["text"].as_str().unwrap().to_owned()
}

fn verify(text: &str, key: &SignKey) -> Result<Verified, Error> {
    SignedText::parse(text)?.verify(key)
}

/// Why a text is refused; the reason shows nothing of it.
fn refusal(text: &str, key: &SignKey) -> String {
    let error = verify(text, key).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Signature);
    let said = format!("{error} {error:?}");
    assert!(!said.contains("S-") && said.contains("signature refused"), "{said}");
    said
}

#[test]
fn takes_the_signatures_of_another_library() {
    let tokens = data()["tokens"].clone();
    assert_eq!(tokens.as_object().unwrap().len(), 10);
    for (algorithm, token) in tokens.as_object().unwrap() {
        let signed = SignedText::parse(token["text"].as_str().unwrap()).unwrap();
        assert_eq!(signed.algorithm(), algorithm);
        assert_eq!(signed.key_url(), Some("https://acme.biapi.pro/2.0/sign-keys/1"));
        let verified = signed.verify(&key(token["key"].as_str().unwrap())).unwrap();
        let payload: Value = serde_json::from_str(data()["payload"].as_str().unwrap()).unwrap();
        assert_eq!(verified.request_url(), payload["request_url"]);
        assert_eq!(verified.timestamp(), Some("2024-05-06 07:08:09"));
        assert_eq!(verified.read::<Json>().unwrap().value().unwrap(), payload["response_payload"]);
        assert_eq!(verified.text(), token["text"]);
    }
}

/// The examples of RFC 7515 are signed right, and are no answers of the API.
#[test]
fn takes_the_signatures_of_the_rfc() {
    let all: Value = serde_json::from_str(include_str!("data/jose.json")).unwrap();
    for example in all["rfc7515"].as_array().unwrap() {
        let key = SignKey::from_pem(example["public"].as_str().unwrap()).unwrap();
        let text = example["text"].as_str().unwrap();
        assert!(refusal(text, &key).contains("has no `request_url`"));
        let (signed, signature) = text.rsplit_once('.').unwrap();
        let changed = format!("{}.{signature}", signed.replace("eyJpc3Mi", "eyJpc3Ni"));
        assert!(refusal(&changed, &key).contains("not made with this key"));
    }
}

#[test]
fn takes_a_key_in_both_encodings() {
    let pkcs1 = SignKey::from_pem(data()["rsa_pkcs1"].as_str().unwrap()).unwrap();
    assert!(verify(&token("RS256"), &pkcs1).is_ok() && verify(&token("PS512"), &pkcs1).is_ok());
    let crlf = data()["public"]["rsa"].as_str().unwrap().replace('\n', "\r\n");
    assert!(verify(&token("RS256"), &SignKey::from_pem(&crlf).unwrap()).is_ok());
}

#[test]
fn takes_every_form_of_base64_and_of_text() {
    let (text, key) = (token("RS256"), signing::key());
    assert!(verify(&format!("  {text}\r\n"), &key).is_ok());
    assert!(verify(&format!("\"{text}\""), &key).is_ok());
    let parts: Vec<_> = text.split('.').map(|part| URL_SAFE_NO_PAD.decode(part).unwrap()).collect();
    // The signature is of the text as it was sent, so the same bytes in another alphabet need one of their own.
    let signed = format!("{}.{}", STANDARD.encode(&parts[0]), STANDARD.encode(&parts[1]));
    assert!(refusal(&format!("{signed}.{}", STANDARD.encode(&parts[2])), &key).contains("changed"));
    assert!(signed.ends_with('='));
    let whole = signing::sign_message(&signed);
    assert!(verify(&whole, &key).is_ok());
}

#[test]
fn a_changed_text_is_refused() {
    let (text, key) = (token("RS256"), key("rsa"));
    for place in 0..text.len() {
        let mut changed = text.clone().into_bytes();
        changed[place] = if changed[place] == b'A' { b'B' } else { b'A' };
        assert!(verify(&String::from_utf8(changed).unwrap(), &key).is_err(), "byte {place}");
    }
    for length in 0..text.len() {
        assert!(verify(&text[..length], &key).is_err(), "cut at {length}");
    }
    for more in ["A", "AAAA", ".", ".AAAA"] {
        assert!(verify(&format!("{text}{more}"), &key).is_err(), "with {more}");
    }
}

#[test]
fn another_key_is_refused() {
    for algorithm in ["RS256", "PS256"] {
        assert!(refusal(&token(algorithm), &key("other")).contains("not made with this key"));
    }
    for (algorithm, other) in [
        ("RS256", "p256"),
        ("ES256", "rsa"),
        ("ES256", "p384"),
        ("ES384", "p256"),
        ("EdDSA", "rsa"),
        ("PS256", "ed25519"),
    ] {
        assert!(refusal(&token(algorithm), &key(other)).contains("not one for the algorithm"), "{algorithm}");
    }
}

/// The header of a valid text, with another algorithm of the same key.
#[test]
fn another_algorithm_is_refused() {
    let text = token("RS256");
    let rest = text.split_once('.').unwrap().1;
    for algorithm in ["RS384", "RS512", "PS256"] {
        let header = encoded(json!({"alg": algorithm}).to_string());
        assert!(refusal(&format!("{header}.{rest}"), &key("rsa")).contains("not made with this key"));
    }
}

#[test]
fn no_algorithm_is_refused() {
    let payload = encoded(data()["payload"].as_str().unwrap());
    for algorithm in ["none", "None", "NONE", "nOnE", "", "rs256", "RS1", "ES256K", "RSA-OAEP-256"] {
        let header = encoded(json!({"alg": algorithm}).to_string());
        for signature in ["", "AAAA"] {
            let said = refusal(&format!("{header}.{payload}.{signature}"), &key("rsa"));
            assert!(said.contains("not one with a public key"), "{algorithm}: {said}");
        }
    }
    for header in ["{}", r#"{"alg": null}"#, r#"{"alg": ["RS256"]}"#] {
        assert!(refusal(&format!("{}.{payload}.AAAA", encoded(header)), &key("rsa")).contains("algorithm"));
    }
}

/// Who knows the public key could sign with it as with a shared secret.
#[test]
fn a_shared_secret_is_refused() {
    let pem = data()["public"]["rsa"].as_str().unwrap().to_owned();
    for (name, algorithm) in
        [("HS256", hmac::HMAC_SHA256), ("HS384", hmac::HMAC_SHA384), ("HS512", hmac::HMAC_SHA512)]
    {
        let header = encoded(json!({"alg": name}).to_string());
        let signed = format!("{header}.{}", encoded(data()["payload"].as_str().unwrap()));
        let tag = hmac::sign(&hmac::Key::new(algorithm, pem.as_bytes()), signed.as_bytes());
        let said = refusal(&format!("{signed}.{}", encoded(tag)), &key("rsa"));
        assert!(said.contains("not one with a public key"), "{said}");
    }
}

#[test]
fn an_extension_is_refused() {
    let text =
        sign(json!({"alg": "RS256", "crit": ["b64"], "b64": false}), data()["payload"].as_str().unwrap());
    assert!(refusal(&text, &signing::key()).contains("extensions"));
}

#[test]
fn says_that_an_answer_is_not_signed() {
    for answer in [r#"{"things": ["S-1"]}"#, "[]", "7", "null", r#""""#, "", " \n"] {
        let said = refusal(answer, &key("rsa"));
        assert!(said.contains("must be enabled for the domain") || answer == r#""""#, "{answer}: {said}");
    }
    for text in ["S-1", "a.b", "a.b.c.d", "..", "S-.S-.S-", "<html>", "é.é.é"] {
        let said = refusal(text, &key("rsa"));
        assert!(said.contains("three parts") || said.contains("base64"), "{text}: {said}");
    }
}

#[test]
fn a_deprecated_key_is_refused() {
    let pem = data()["public"]["rsa"].clone();
    for deprecated in [json!("2024-01-01 00:00:00"), json!(""), json!(false), json!(0)] {
        let error = SignKey::from_object(&json!({"id": 1, "public_key": pem, "deprecated": deprecated}));
        assert!(error.unwrap_err().to_string().contains("the key is deprecated"));
    }
    for key in [json!({"id": 1, "public_key": pem, "deprecated": null}), json!({"public_key": pem})] {
        assert!(verify(&token("RS256"), &SignKey::from_json(&key.to_string()).unwrap()).is_ok());
    }
}

#[test]
fn says_what_is_wrong_with_a_key() {
    let private = "-----BEGIN PRIVATE KEY-----\nUy0=\n-----END PRIVATE KEY-----";
    for (key, reason) in [
        (SignKey::from_json("S-text"), "not JSON"),
        (SignKey::from_json("[\"S-text\"]"), "not a JSON object"),
        (SignKey::from_json("{}"), "no `public_key`"),
        (SignKey::from_json(r#"{"public_key": 7}"#), "no `public_key`"),
        (SignKey::from_json(r#"{"public_key": "S-text"}"#), "not the PEM of a public key"),
        (SignKey::from_pem(private), "not the PEM of a public key"),
        (SignKey::from_pem("-----BEGIN PUBLIC KEY-----\nUy0=\n"), "not the PEM of a public key"),
        (SignKey::from_pem("-----BEGIN PUBLIC KEY-----\n-----END PUBLIC KEY-----"), "not the PEM"),
        (SignKey::from_pem("-----END PUBLIC KEY-----\n-----BEGIN PUBLIC KEY-----"), "not the PEM"),
    ] {
        let said = format!("{0} {0:?}", key.unwrap_err());
        assert!(said.contains(reason) && !said.contains("S-"), "{reason}: {said}");
    }
    let garbage = SignKey::from_pem("-----BEGIN PUBLIC KEY-----\nUy0=\n-----END PUBLIC KEY-----").unwrap();
    assert!(refusal(&token("RS256"), &garbage).contains("not one for the algorithm RS256"));
}

#[test]
fn reads_what_was_signed() {
    let read = |payload: &str| verify(&sign(json!({"alg": "RS256"}), payload), &signing::key());
    let answer = |payload| String::from_utf8(read(payload).unwrap().answer().to_vec()).unwrap();
    // As JSON, as a text that holds JSON, and as a text that does not; no digit is lost.
    assert_eq!(answer(r#"{"request_url": "/x", "response_payload": {"a": 1.10}}"#), r#"{"a": 1.10}"#);
    assert_eq!(answer(r#"{"request_url": "/x", "response_payload": "{\"a\": 1.10}"}"#), r#"{"a": 1.10}"#);
    assert_eq!(answer(r#"{"request_url": "/x", "response_payload": "plain"}"#), r#""plain""#);
    assert_eq!(answer(r#"{"request_url": "/x", "response_payload": null}"#), "null");
    let timestamp = |text: &str| {
        let payload =
            format!(r#"{{"request_url": "/x", "response_payload": 1, "response_timestamp": {text}}}"#);
        read(&payload).unwrap().timestamp().map(str::to_owned)
    };
    assert_eq!(timestamp("1714979289").as_deref(), Some("1714979289"));
    assert_eq!(timestamp(r#""now""#).as_deref(), Some("now"));
    assert_eq!(timestamp("null"), None);
    for (payload, reason) in [
        ("S-text", "not a JSON object"),
        (r#"{"request_url": 7, "response_payload": 1}"#, "no `request_url`"),
        (r#"{"request_url": "S-x"}"#, "no `response_payload`"),
    ] {
        let error = read(payload).unwrap_err();
        let said = format!("{error} {error:?}");
        assert!(said.contains(reason) && !said.contains("S-"), "{said}");
    }
}

#[test]
fn an_answer_that_does_not_fit_says_where() {
    let payload = r#"{"request_url": "/x", "response_payload": "not a number"}"#;
    let verified = verify(&sign(json!({"alg": "RS256"}), payload), &signing::key()).unwrap();
    let error = verified.read::<i64>().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
}

#[test]
fn an_answer_to_another_request_is_refused() {
    let verified = verify(&token("ES256"), &key("p256")).unwrap();
    let things = |limit: i64| Request::custom(Method::Get, "/things").query("limit", limit);
    let base = "https://acme.biapi.pro/2.0";
    assert!(verified.check_request(base, &things(2)).is_ok());
    assert!(verified.check_request(base, &things(2).query("sign_response", true)).is_ok());
    for other in [things(3), things(2).flag("all"), Request::custom(Method::Get, "/things")] {
        let error = verified.check_request(base, &other).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Signature);
        assert!(error.to_string().contains("signed for another request"));
    }
}

#[test]
fn nothing_shows_what_was_signed() {
    let payload = r#"{"request_url": "/x?S-query", "response_payload": {"a": "S-answer"}}"#;
    let signed = SignedText::parse(&sign(json!({"alg": "RS256", "key_url": "S-url"}), payload)).unwrap();
    let verified = signed.clone().verify(&signing::key()).unwrap();
    let shown = format!("{signed:?} {verified:?} {:?}", signing::key());
    assert!(!shown.contains("S-") && !shown.contains(verified.text()), "{shown}");
}
