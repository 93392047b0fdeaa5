//! How long tokens of each kind last, and what ends them before.

use reqwest::Method;
use serde_json::{Value, json};

use crate::payments::order;
use crate::peer::{Peer, send};

const HALF_AN_HOUR: u32 = 1800;
const A_WEEK: u32 = 604_800;
const YEARS: u32 = 3 * 365 * 86_400;

/// A token, a path that it can read, and when it ends.
struct Line {
    kind: &'static str,
    token: String,
    path: &'static str,
    lasts: Option<u32>,
}

async fn status(peer: &Peer, line: &Line) -> u16 {
    send(peer.request(Method::GET, line.path).bearer_auth(&line.token)).await.0
}

/// One token of each kind.
async fn every_kind(peer: &Peer) -> Vec<Line> {
    let post = async |path: &str, body: Value| send(peer.request(Method::POST, path).json(&body)).await.1;
    let text = |body: &Value, name: &str| body[name].as_str().unwrap().to_owned();
    let temporary = post("auth/init", json!({})).await;
    let renew = peer.as_client(json!({"grant_type": "client_credentials", "id_user": 1}));
    let service = peer.service_token("payments:admin").await;
    let made = peer.request(Method::POST, "payments").bearer_auth(&service).json(&order("Test", "instant"));
    assert_eq!(send(made).await.0, 200);
    let scope = json!({"scope": ["payments:validate"]});
    let scoped = peer.request(Method::POST, "payments/1/scopedtoken").bearer_auth(&service).json(&scope);
    let credentials = peer.sandbox.credentials();
    let line = |kind, token, path, lasts| Line { kind, token, path, lasts };
    vec![
        line("permanent", peer.token().to_owned(), "users/me", None),
        line("another permanent", text(&post("auth/renew", renew).await, "access_token"), "users/me", None),
        line("temporary", text(&temporary, "auth_token"), "users/me", Some(HALF_AN_HOUR)),
        line("code", text(&peer.get("auth/token/code").await.1, "code"), "users/me", Some(HALF_AN_HOUR)),
        line("config", credentials.config_token.clone(), "webhooks", None),
        line("users", credentials.users_token.clone(), "users", None),
        line("service", service.clone(), "payments", Some(HALF_AN_HOUR)),
        line("scoped", text(&send(scoped).await.1, "token"), "payments/1", Some(A_WEEK)),
    ]
}

#[tokio::test]
async fn tokens_last_as_long_as_they_say() {
    let peer = Peer::new().await;
    let lines = every_kind(&peer).await;
    let mut passed = 0;
    for moment in [HALF_AN_HOUR - 1, HALF_AN_HOUR, A_WEEK - 1, A_WEEK, YEARS] {
        peer.sandbox.advance(moment - passed).unwrap();
        passed = moment;
        for line in &lines {
            let lives = line.lasts.is_none_or(|lasts| moment < lasts);
            assert_eq!(
                status(&peer, line).await,
                if lives { 200 } else { 401 },
                "{} after {moment} s",
                line.kind
            );
        }
    }
}

#[tokio::test]
async fn a_single_access_code_that_was_not_used_ends_too() {
    let peer = Peer::new().await;
    let (_, code) = peer.get("auth/token/code?type=singleAccess").await;
    peer.sandbox.advance(HALF_AN_HOUR).unwrap();
    let read = peer.request(Method::GET, "users/me").bearer_auth(code["code"].as_str().unwrap());
    assert_eq!(send(read).await.0, 401);
}

#[tokio::test]
async fn one_of_several_is_revoked_and_the_others_stay() {
    let peer = Peer::new().await;
    let lines = every_kind(&peer).await;
    let one = lines.iter().find(|line| line.kind == "another permanent").unwrap();
    assert_eq!(send(peer.request(Method::DELETE, "auth/token").bearer_auth(&one.token)).await.0, 204);
    for line in &lines {
        let ended = line.kind == "another permanent";
        assert_eq!(status(&peer, line).await, if ended { 401 } else { 200 }, "{}", line.kind);
    }
}

#[tokio::test]
async fn renewing_with_revocation_ends_permanent_tokens_alone() {
    let peer = Peer::new().await;
    let lines = every_kind(&peer).await;
    let renew = json!({"grant_type": "client_credentials", "id_user": 1, "revoke_previous": true});
    assert_eq!(send(peer.request(Method::POST, "auth/renew").json(&peer.as_client(renew))).await.0, 200);
    for line in &lines {
        let ended = line.kind.ends_with("permanent");
        assert_eq!(status(&peer, line).await, if ended { 401 } else { 200 }, "{}", line.kind);
    }
}

#[tokio::test]
async fn a_user_ends_with_everything_that_is_its() {
    let peer = Peer::new().await;
    let lines = every_kind(&peer).await;
    assert_eq!(peer.delete("users/me").await.0, 204);
    for line in &lines {
        let ended = line.kind.ends_with("permanent") || line.kind == "code";
        assert_eq!(status(&peer, line).await, if ended { 401 } else { 200 }, "{}", line.kind);
    }
    let renew = peer.as_client(json!({"grant_type": "client_credentials", "id_user": 1}));
    let (status, error) = send(peer.request(Method::POST, "auth/renew").json(&renew)).await;
    assert!(status == 400 && error["description"].as_str().unwrap().contains("no user 1"), "{error}");
}

#[tokio::test]
async fn a_code_is_exchanged_while_it_lives() {
    let peer = Peer::new().await;
    let exchange = async |code: &Value| {
        let body = peer.as_client(json!({"code": code}));
        send(peer.request(Method::POST, "auth/token/access").json(&body)).await.0
    };
    let (_, late) = peer.get("auth/token/code").await;
    assert_eq!(exchange(&json!(peer.token())).await, 400, "a permanent token is no code");
    peer.sandbox.advance(HALF_AN_HOUR).unwrap();
    assert_eq!(exchange(&late["code"]).await, 400);
    let (_, user) = send(peer.request(Method::POST, "auth/init").json(&json!({}))).await;
    assert_eq!(exchange(&user["auth_token"]).await, 200);
    peer.sandbox.advance(HALF_AN_HOUR).unwrap();
    let users = peer.request(Method::GET, "users").bearer_auth(&peer.sandbox.credentials().users_token);
    assert_eq!(send(users).await.1["total"], 2, "who was given a permanent token stays");
}
