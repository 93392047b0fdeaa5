//! The clock of the sandbox.

use powens_sandbox::{Options, Time};
use reqwest::Method;
use serde_json::json;

use crate::peer::{Peer, send};

#[tokio::test]
async fn what_is_temporary_ends_when_its_time_has_passed() {
    let peer = Peer::new().await;
    let (_, user) = send(peer.request(Method::POST, "auth/init").json(&json!({}))).await;
    let token = user["auth_token"].as_str().unwrap();
    let me = || peer.request(Method::GET, "users/me").bearer_auth(token);
    assert_eq!(send(me()).await.0, 200);
    peer.sandbox.advance(1799).unwrap();
    assert_eq!(send(me()).await.0, 200);
    peer.sandbox.advance(1).unwrap();
    assert_eq!(send(me()).await.0, 401);
    assert_eq!(peer.get("users/me").await.0, 200, "what is permanent stays");
}

#[tokio::test]
async fn other_languages_advance_it_over_http() {
    let peer = Peer::with(Options::default().clock("2027-03-01".parse().unwrap())).await;
    let clock = peer.sandbox.base_url().replace("/2.0/", "/sandbox/clock");
    let (status, told) = send(peer.client.get(&clock)).await;
    assert_eq!((status, told), (200, json!({"now": "2027-03-01 00:00:00"})));
    let (status, told) = send(peer.client.post(&clock).body(r#"{"advance": 86400}"#)).await;
    assert_eq!((status, told), (200, json!({"now": "2027-03-02 00:00:00"})));
    let (status, error) = send(peer.client.post(&clock).body(r#"{"advance": "soon"}"#)).await;
    assert_eq!((status, error["code"].as_str()), (400, Some("invalidValue")), "{error}");
}

#[test]
fn times_are_read_as_they_are_written() {
    assert_eq!("2026-01-31T12:00:00".parse(), Ok(Time::default()));
    assert_eq!("real".parse(), Ok(Time::REAL));
    for wrong in ["", "noon", "2026-02-30", "31/01/2026"] {
        assert!(wrong.parse::<Time>().is_err(), "{wrong}");
    }
}
