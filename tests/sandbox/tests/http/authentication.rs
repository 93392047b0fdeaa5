//! Tokens: how they come, what they reach, how they end.

use reqwest::Method;
use serde_json::{Value, json};

use crate::peer::{Peer, send};

async fn init(peer: &Peer, body: &Value) -> Value {
    let (status, answer) = send(peer.request(Method::POST, "auth/init").json(body)).await;
    assert_eq!(status, 200, "{answer}");
    answer
}

async fn reads_itself(peer: &Peer, token: &str) -> u16 {
    send(peer.request(Method::GET, "users/me").bearer_auth(token)).await.0
}

#[tokio::test]
async fn the_kind_of_token_counts() {
    let peer = Peer::new().await;
    assert_eq!(send(peer.request(Method::GET, "users/me/connections")).await.0, 401);
    assert_eq!(reads_itself(&peer, "unheard-of").await, 401);
    let (status, error) = peer.get("users").await;
    assert_eq!((status, &error["code"]), (403, &json!("forbidden")));
    let users = &peer.sandbox.credentials().users_token;
    let (status, list) = send(peer.request(Method::GET, "users").bearer_auth(users)).await;
    assert_eq!((status, &list["users"][0]["id"]), (200, &json!(1)));
    assert_eq!(send(peer.request(Method::GET, "users/1").bearer_auth(users)).await.0, 403);
    assert_eq!(peer.get("users/1").await.0, 200);
    assert_eq!(peer.get("users/2").await.0, 404);
}

#[tokio::test]
async fn a_token_that_is_not_needed_does_no_harm() {
    let peer = Peer::new().await;
    assert_eq!(send(peer.request(Method::GET, "connectors").bearer_auth("unheard-of")).await.0, 200);
}

#[tokio::test]
async fn init_makes_users() {
    let peer = Peer::new().await;
    let temporary = init(&peer, &json!({})).await;
    assert_eq!((&temporary["type"], &temporary["expires_in"]), (&json!("temporary"), &json!(1800)));
    let permanent = init(&peer, &peer.as_client(json!({}))).await;
    assert_eq!((&permanent["type"], &permanent["expires_in"]), (&json!("permanent"), &Value::Null));
    assert_ne!(temporary["id_user"], permanent["id_user"]);
    assert_eq!(reads_itself(&peer, permanent["auth_token"].as_str().unwrap()).await, 200);
    let half = json!({"client_id": peer.sandbox.credentials().client_id});
    assert_eq!(send(peer.request(Method::POST, "auth/init").json(&half)).await.0, 400);
    let wrong = json!({"client_id": "1", "client_secret": "guess"});
    assert_eq!(send(peer.request(Method::POST, "auth/init").json(&wrong)).await.0, 401);
}

#[tokio::test]
async fn codes_become_tokens() {
    let peer = Peer::new().await;
    let (status, posted) = peer.post("auth/token/code", &Value::Null).await;
    assert_eq!((status, reads_itself(&peer, posted["code"].as_str().unwrap()).await), (200, 200));
    let (_, once) = peer.get("auth/token/code?type=singleAccess").await;
    let once = once["code"].as_str().unwrap();
    assert_eq!(reads_itself(&peer, once).await, 200);
    assert_eq!(reads_itself(&peer, once).await, 401);
    let (_, code) = peer.get("auth/token/code").await;
    assert_eq!(code["access"], "standard");
    assert_eq!(reads_itself(&peer, code["code"].as_str().unwrap()).await, 200);
    let body = peer.as_client(json!({"code": code["code"]}));
    let (status, token) = send(peer.request(Method::POST, "auth/token/access").json(&body)).await;
    assert_eq!((status, &token["token_type"]), (200, &json!("Bearer")));
    assert_eq!(reads_itself(&peer, token["access_token"].as_str().unwrap()).await, 200);
    assert_eq!(send(peer.request(Method::POST, "auth/token/access").json(&body)).await.0, 400);
}

#[tokio::test]
async fn tokens_end() {
    let peer = Peer::new().await;
    let body =
        peer.as_client(json!({"grant_type": "client_credentials", "id_user": 1, "revoke_previous": true}));
    let (status, renewed) = send(peer.request(Method::POST, "auth/renew").json(&body)).await;
    assert_eq!(status, 200);
    assert_eq!(reads_itself(&peer, peer.token()).await, 401);
    let renewed = renewed["access_token"].as_str().unwrap();
    assert_eq!(
        send(peer.request(Method::DELETE, "auth/token").bearer_auth(renewed)).await,
        (204, Value::Null)
    );
    assert_eq!(reads_itself(&peer, renewed).await, 401);
}

#[tokio::test]
async fn a_deleted_user_is_gone() {
    let peer = Peer::new().await;
    assert_eq!(peer.delete("users/me").await, (204, Value::Null));
    assert_eq!(peer.get("users/me").await.0, 401);
    let users = &peer.sandbox.credentials().users_token;
    let (_, list) = send(peer.request(Method::GET, "users").bearer_auth(users)).await;
    assert_eq!(list["users"], json!([]));
}

#[tokio::test]
async fn the_scope_of_the_guides_is_a_single_text() {
    let peer = Peer::new().await;
    let body = peer.as_client(json!({"grant_type": "client_credentials", "scope": "payments:admin"}));
    let (status, answer) = send(peer.request(Method::POST, "auth/token").json(&body)).await;
    assert_eq!((status, &answer["scope"]), (200, &json!("payments:admin")));
    let body = peer.as_client(json!({"grant_type": "client_credentials", "scope": ["everything"]}));
    assert_eq!(send(peer.request(Method::POST, "auth/token").json(&body)).await.0, 400);
}

#[tokio::test]
async fn scopes_are_checked() {
    let peer = Peer::new().await;
    let reader = peer.service_token("payments:read-only").await;
    assert_eq!(send(peer.request(Method::GET, "payments").bearer_auth(&reader)).await.0, 200);
    let (status, error) =
        send(peer.request(Method::POST, "payments").bearer_auth(&reader).json(&json!({}))).await;
    assert_eq!(status, 403);
    assert!(error["description"].as_str().unwrap().contains("payments:admin"), "{error}");
}

#[tokio::test]
async fn the_same_seed_makes_the_same_sandbox() {
    let (one, other) = (Peer::new().await, Peer::new().await);
    assert_eq!(one.token(), other.token());
    let list = "users/me/transactions?limit=1000";
    let (mut one, mut other) = (one.get(list).await.1, other.get(list).await.1);
    one["_links"].take();
    other["_links"].take();
    assert_eq!(one, other);
}
