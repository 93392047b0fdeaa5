//! What breaks the description is refused, with an error that says what to do.

use powens_sandbox::Options;
use reqwest::Method;
use serde_json::json;

use crate::peer::{Peer, send};

#[tokio::test]
async fn unknown_parameters_are_refused_when_strict() {
    let peer = Peer::new().await;
    let (status, error) = peer.get("users/me/connections?limitt=3").await;
    assert_eq!((status, &error["code"]), (400, &json!("invalidValue")));
    assert_eq!(error["description"], "unknown parameter `limitt`; did you mean `limit`?");
    assert!(error["request_id"].is_u64());
    let (status, error) = peer.post("users/me/accounts/1", &json!({"nome": "x"})).await;
    assert_eq!((status, &error["description"]), (400, &json!("unknown member `nome`; did you mean `name`?")));
    let (status, error) = peer.get("users/me/connections?expand=acounts").await;
    assert_eq!(status, 400);
    assert!(error["description"].as_str().unwrap().ends_with("did you mean `accounts`?"), "{error}");
}

#[tokio::test]
async fn unknown_parameters_are_ignored_otherwise() {
    let peer = Peer::with(Options::default()).await;
    assert_eq!(peer.get("users/me/connections?limitt=3").await.0, 200);
    assert_eq!(peer.post("users/me/accounts/1", &json!({"nome": "x"})).await.0, 200);
}

#[tokio::test]
async fn values_are_checked() {
    let peer = Peer::new().await;
    for (path, part) in [
        ("users/me/transactions", "`limit` is missing"),
        ("users/me/transactions?limit=ten", "`limit` wants a whole number"),
        ("users/me/transactions?limit=0", "`limit` wants 1 to 1000"),
        ("users/me/transactions?limit=1001", "`limit` wants 1 to 1000"),
        ("users/me/transactions?limit=5&limit=6", "`limit` is there twice"),
        ("users/me/transactions?limit=5&min_date=31/01/2026", "`min_date` wants a day as yyyy-mm-dd"),
        ("users/me/transactions?limit=5&filter=vdate", "one of `application_date`, `date`"),
        ("users/me/transactions?limit=5&all=perhaps", "`all` wants no value"),
        ("users/me/connections/first", "path parameter `connection`"),
        ("users/you/connections", "path parameter `user`"),
        ("users/me/connections?expand=accounts[", "`expand`"),
    ] {
        let (status, error) = peer.get(path).await;
        assert_eq!(status, 400, "{path}: {error}");
        assert!(error["description"].as_str().unwrap().contains(part), "{path}: {error}");
    }
}

#[tokio::test]
async fn bodies_are_checked() {
    let peer = Peer::new().await;
    for (body, code, part) in [
        (json!({"display": "yes"}), "invalidValue", "member `display` wants true or false"),
        (json!({"display": null}), "invalidValue", "member `display` may not be null"),
        (json!({"usage": "PUBLIC"}), "invalidValue", "one of `PRIV`, `ORGA`"),
        (json!([]), "invalidValue", "the body wants an object"),
    ] {
        let (status, error) = peer.post("users/me/accounts/1", &body).await;
        assert_eq!((status, &error["code"]), (400, &json!(code)), "{error}");
        assert!(error["description"].as_str().unwrap().contains(part), "{error}");
    }
    let request = peer.request(Method::POST, "users/me/accounts/1").bearer_auth(peer.token());
    let (status, error) = send(request.header("content-type", "application/json").body("{")).await;
    assert_eq!(status, 400);
    assert!(error["description"].as_str().unwrap().starts_with("the body is not JSON"), "{error}");
    let request = peer.request(Method::POST, "users/me/accounts/1").bearer_auth(peer.token());
    assert_eq!(send(request.header("content-type", "text/csv").body("a,b")).await.0, 400);
    let (status, error) =
        send(peer.request(Method::POST, "auth/renew").json(&peer.as_client(json!({})))).await;
    assert_eq!((status, &error["code"]), (400, &json!("missingParameter")));
}

#[tokio::test]
async fn flags_are_read_in_every_spelling() {
    let peer = Peer::new().await;
    for (spelling, accounts) in
        [("?all", 6), ("?all=", 6), ("?all=true", 6), ("?all=1", 6), ("?all=false", 5), ("", 5)]
    {
        let (_, list) = peer.get(&format!("users/me/accounts{spelling}")).await;
        assert_eq!(list["accounts"].as_array().unwrap().len(), accounts, "{spelling}");
    }
}

#[tokio::test]
async fn forms_are_read_where_bodies_are_flat() {
    let peer = Peer::new().await;
    let form = [("name", "Courses"), ("display", "false")];
    let request = peer.request(Method::POST, "users/me/accounts/1").bearer_auth(peer.token()).form(&form);
    let (status, account) = send(request).await;
    assert_eq!((status, &account["name"], &account["display"]), (200, &json!("Courses"), &json!(false)));
}

#[tokio::test]
async fn routes_are_told_apart() {
    let peer = Peer::new().await;
    let (status, error) = peer.get("users/me/connectionz").await;
    assert_eq!((status, &error["code"]), (404, &json!("notFound")));
    assert!(
        error["description"].as_str().unwrap().ends_with("did you mean `/users/me/connections`?"),
        "{error}"
    );
    let request = peer.request(Method::PATCH, "users/me/connections").bearer_auth(peer.token());
    let response = request.send().await.unwrap();
    assert_eq!(response.status().as_u16(), 405);
    assert_eq!(response.headers()["allow"], "DELETE, GET, POST, PUT");
    let outside = peer.sandbox.base_url().replace("/2.0/", "/3.0/users");
    assert_eq!(send(peer.client.get(outside)).await.0, 404);
}

#[tokio::test]
async fn large_bodies_get_an_answer() {
    let peer = Peer::new().await;
    let request = peer.request(Method::POST, "users/me/accounts/1").bearer_auth(peer.token());
    let (status, error) = send(request.body(vec![b' '; 3 * 1024 * 1024])).await;
    assert_eq!(status, 413);
    assert!(error["description"].as_str().unwrap().contains("1048576 bytes"), "{error}");
}
