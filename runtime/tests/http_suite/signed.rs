//! Signed answers over HTTP: asked for, verified with the key of the API, and refused in every other case.

use std::time::Duration;

use powens_runtime::ErrorKind;
use powens_runtime::signature::{SignKey, SignKeys};
use serde_json::{Value, json};

use crate::blocking;
use crate::generated::{any, create, list, ping};
use crate::server::{Reply, Seen, Server, answer, ok};
use crate::signing::{data, key_json, sign};

const THINGS: &str = r#"{"things": [{"id": 1}]}"#;

/// The target of a request, as the API would repeat it.
fn url(seen: &Seen) -> String {
    format!("http://{}{}", seen.header("host").unwrap(), seen.target)
}

fn signed(key_url: &str, request_url: &str, payload: &str) -> String {
    let payload = format!(
        r#"{{"request_url": {}, "response_timestamp": "2024-05-06 07:08:09", "response_payload": {payload}}}"#,
        json!(request_url)
    );
    sign(json!({"alg": "RS256", "key_url": key_url}), &payload)
}

/// Answers with a key that is as deprecated as this, and with this payload, signed.
fn api(payload: &'static str, deprecated: Value) -> Server {
    Server::start(move |_, seen| {
        if seen.target.starts_with("/2.0/sign-keys/") {
            return ok(key_json(&deprecated));
        }
        let host = seen.header("host").unwrap();
        ok(signed(&format!("http://{host}/2.0/sign-keys/1"), &url(seen), payload))
    })
}

#[tokio::test]
async fn an_answer_comes_with_its_proof() {
    let server = api(THINGS, Value::Null);
    let keys = SignKeys::new();
    let signed = list().limit(2).send_signed(&server.client(), &keys).await.unwrap();
    assert_eq!(signed.answer.things[0].id, 1);
    assert_eq!(signed.proof.timestamp(), Some("2024-05-06 07:08:09"));
    assert!(signed.proof.request_url().ends_with("/2.0/things?limit=2&sign_response=true"));
    assert_eq!(signed.proof.text().split('.').count(), 3);
    assert_eq!(server.targets(), ["/2.0/things?limit=2&sign_response=true", "/2.0/sign-keys/1"]);
    let shown = format!("{signed:?} {keys:?}");
    assert!(!shown.contains("sign_response") && !shown.contains(signed.proof.text()), "{shown}");
}

#[tokio::test]
async fn a_key_is_fetched_once_in_a_while() {
    let server = api(THINGS, Value::Null);
    let keys = SignKeys::new();
    for _ in 0..3 {
        list().send_signed(&server.client(), &keys.clone()).await.unwrap();
    }
    assert_eq!(server.targets().iter().filter(|target| target.contains("sign-keys")).count(), 1);
    let keys = keys.max_age(Duration::ZERO);
    for _ in 0..2 {
        list().send_signed(&server.client(), &keys).await.unwrap();
    }
    assert_eq!(server.targets().iter().filter(|target| target.contains("sign-keys")).count(), 3);
}

#[tokio::test]
async fn the_key_of_one_client_is_not_that_of_another() {
    let relative = |_, seen: &Seen| match seen.target.starts_with("/2.0/sign-keys/") {
        true => ok(key_json(&Value::Null)),
        false => ok(signed("/2.0/sign-keys/1", &seen.target, THINGS)),
    };
    let (one, other) = (Server::start(relative), Server::start(relative));
    let keys = SignKeys::new();
    list().send_signed(&one.client(), &keys).await.unwrap();
    list().send_signed(&other.client(), &keys).await.unwrap();
    assert_eq!((one.seen().len(), other.seen().len()), (2, 2));
}

#[tokio::test]
async fn a_key_elsewhere_is_not_fetched() {
    let foreign = api(THINGS, Value::Null);
    let address = foreign.address;
    for key_url in [
        format!("http://{address}/2.0/sign-keys/1"),
        "https://evil.example/2.0/sign-keys/1".into(),
        format!("//{address}/2.0/sign-keys/1"),
        "/admin/sign-keys/1".into(),
        "sign-keys/1".into(),
    ] {
        let server = Server::start(move |_, seen| ok(signed(&key_url, &url(seen), THINGS)));
        let error = list().send_signed(&server.client(), &SignKeys::new()).await.unwrap_err();
        assert_eq!((error.kind(), error.operation()), (ErrorKind::ForeignLink, Some("signature.key")));
        assert_eq!(server.seen().len(), 1);
    }
    assert_eq!(foreign.seen().len(), 0);
}

#[tokio::test]
async fn a_pinned_key_may_be_anywhere() {
    let place = "https://keys.example/1";
    let server = Server::start(move |_, seen| ok(signed(place, &url(seen), THINGS)));
    let keys = SignKeys::new().pin(place, crate::signing::key());
    assert!(list().send_signed(&server.client(), &keys).await.is_ok());
    let wrong = SignKey::from_pem(data()["public"]["other"].as_str().unwrap()).unwrap();
    let error = list().send_signed(&server.client(), &SignKeys::new().pin(place, wrong)).await.unwrap_err();
    assert_eq!((error.kind(), error.operation()), (ErrorKind::Signature, Some("things.list")));
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn a_deprecated_key_is_refused() {
    let server = api(THINGS, json!("2024-01-01 00:00:00"));
    let error = list().send_signed(&server.client(), &SignKeys::new()).await.unwrap_err();
    assert_eq!((error.kind(), error.operation()), (ErrorKind::Signature, Some("signature.key")));
    assert!(error.to_string().contains("the key is deprecated"), "{error}");
}

#[tokio::test]
async fn a_domain_without_signatures_is_told() {
    let server = Server::start(|_, _| answer(200, &[("x-request-id", "r-1")], THINGS));
    let error = list().send_signed(&server.client(), &SignKeys::new()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Signature);
    assert_eq!(
        error.to_string(),
        "things.list (GET /things) signature refused with status 200, request r-1: the answer is not signed: \
         signed answers must be enabled for the domain, ask its vendor"
    );
    let error = ping().send_signed(&server.client(), &SignKeys::new()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Signature);
}

#[tokio::test]
async fn an_answer_to_another_request_is_refused() {
    let server = Server::start(|_, seen| match seen.target.contains("sign-keys") {
        true => ok(key_json(&Value::Null)),
        false => ok(signed("/2.0/sign-keys/1", "https://acme.biapi.pro/2.0/users/1/things", THINGS)),
    });
    let error = list().send_signed(&server.client(), &SignKeys::new()).await.unwrap_err();
    assert_eq!((error.kind(), error.operation()), (ErrorKind::Signature, Some("things.list")));
    assert!(error.to_string().contains("signed for another request"), "{error}");
}

#[tokio::test]
async fn a_header_without_a_place_is_refused() {
    let server = Server::start(|_, _| ok(sign(json!({"alg": "RS256"}), "{}")));
    let error = list().send_signed(&server.client(), &SignKeys::new()).await.unwrap_err();
    assert!(error.to_string().contains("does not say where the key is"), "{error}");
}

#[tokio::test]
async fn an_answer_that_does_not_fit_says_where() {
    let server = api(r#"{"things": [{"id": "S-x"}]}"#, Value::Null);
    let error = list().send_signed(&server.client(), &SignKeys::new()).await.unwrap_err();
    assert_eq!((error.kind(), error.json_path()), (ErrorKind::Decode, Some("things[0].id")));
    assert!(!format!("{error} {error:?}").contains("S-"));
}

#[tokio::test]
async fn an_error_is_the_same_signed_or_not() {
    let refused = r#"{"code": "wrongpass", "description": "no", "request_id": "r-2"}"#;
    let server = Server::start(move |n, seen| {
        let body = if n == 0 { refused.to_owned() } else { signed("/2.0/sign-keys/1", &url(seen), refused) };
        answer(403, &[], body)
    });
    for _ in 0..2 {
        let error = create().send_signed(&server.client(), &SignKeys::new()).await.unwrap_err();
        assert_eq!((error.kind(), error.status()), (ErrorKind::Api, Some(403)));
        assert_eq!(error.code(), Some(crate::ErrorCode::WrongPassword));
        assert_eq!((error.description(), error.request_id()), (Some("no"), Some("r-2")));
    }
}

#[tokio::test]
async fn a_key_that_cannot_be_fetched_is_told() {
    let server = Server::start(|_, seen| -> Reply {
        match seen.target.contains("sign-keys") {
            true => answer(404, &[], "{}"),
            false => ok(signed("/2.0/sign-keys/1", &url(seen), THINGS)),
        }
    });
    let error = list().send_signed(&server.client(), &SignKeys::new()).await.unwrap_err();
    assert_eq!(error.to_string(), "signature.key (GET /{key}) failed with status 404");
}

#[test]
fn works_without_async() {
    let server = api("7", Value::Null);
    let client = blocking::Client::new(server.client()).unwrap();
    let keys = SignKeys::new();
    assert_eq!(ping().send_signed_blocking(&client, &keys).unwrap().answer, 7);
    assert_eq!(any().send_signed_blocking(&client, &keys).unwrap().answer.text(), "7");
    assert_eq!(server.seen().len(), 3);
}

#[test]
fn its_future_can_be_spawned() {
    fn spawnable<T: Send + 'static>(_: T) {}
    let server = api("7", Value::Null);
    spawnable(list().send_signed(&server.client(), &SignKeys::new()));
}
