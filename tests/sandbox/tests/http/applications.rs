//! Client applications, and payment links.

use reqwest::Method;
use serde_json::{Value, json};

use crate::browser::{BACK, Browser};
use crate::made;
use crate::peer::{Peer, send};

#[tokio::test]
async fn payment_links_are_revoked_once() {
    let peer = Peer::new().await;
    let token = peer.service_token("payment-links:admin").await;
    let request = |method, path: &str| peer.request(method, path).bearer_auth(&token);
    let (_, link) = send(request(Method::POST, "payment-links").json(&made::payment_link())).await;
    let at = format!("payment-links/{}", link["id"].as_str().unwrap());
    assert_eq!((&link["attempt_state"], &link["revoked_at"]), (&json!("unavailable"), &Value::Null));
    assert_eq!(send(request(Method::POST, &format!("{at}:revoke"))).await.0, 204);
    assert_eq!(send(request(Method::POST, &format!("{at}:revoke"))).await.0, 404);
    assert!(send(request(Method::GET, &at)).await.1["revoked_at"].is_string());
    let mut later = made::payment_link();
    later["execution_date_type"] = json!("deferred");
    assert_eq!(send(request(Method::POST, "payment-links").json(&later)).await.0, 400);
}

#[tokio::test]
async fn applications_get_tokens_until_they_are_deleted() {
    let peer = Peer::new().await;
    let config = peer.sandbox.credentials().config_token.clone();
    let request = |method, path: &str| peer.request(method, path).bearer_auth(&config);
    let (_, client) = send(request(Method::POST, "clients").json(&json!({"generate_keys": true}))).await;
    assert!(client["private_key"].as_str().unwrap().starts_with("-----BEGIN PRIVATE KEY-----"));
    let credentials = json!({"client_id": client["id"], "client_secret": client["secret"]});
    let init = async || send(peer.request(Method::POST, "auth/init").json(&credentials)).await;
    assert_eq!(init().await.1["type"], "permanent");
    let at = format!("clients/{}", client["id"].as_str().unwrap());
    let (_, changed) = send(request(Method::PUT, &at).json(&json!({"config": {"a": 1}}))).await;
    assert_eq!((&changed["config"], &changed["secret"]), (&json!({"a": 1}), &client["secret"]));
    let (_, changed) = send(request(Method::PUT, &at).json(&json!({"config": {"b": 2}}))).await;
    assert_eq!(changed["config"], json!({"a": 1, "b": 2}));
    assert_eq!(send(request(Method::DELETE, &at)).await.0, 204);
    assert_eq!(init().await.0, 401);
}

#[tokio::test]
async fn the_webview_looks_as_its_application_says() {
    let peer = Peer::new().await;
    let credentials = peer.sandbox.credentials();
    let at = format!("clients/{}", credentials.client_id);
    let config = credentials.config_token.clone();
    let update =
        async |body: Value| send(peer.request(Method::PUT, &at).bearer_auth(&config).json(&body)).await.0;
    let mut browser = Browser::of(&peer);
    let query = peer.query("");
    let usual = browser.open(&format!("/connect?{query}")).await.page();
    assert!(!usual.html.contains("accent=") && !usual.html.contains("class=\"logo\""));
    assert_eq!(update(json!({"primary_color": "#F45B9A"})).await, 400);
    let change =
        json!({"name": "Chats & Cie", "primary_color": "F45B9A", "redirect_uris": "https://other.example/"});
    assert_eq!(update(change).await, 200);
    let refused = browser.open(&format!("/connect?{query}")).await.page();
    assert!(refused.status == 400 && refused.html.contains("redirect_uris"), "{}", refused.html);
    assert_eq!(update(json!({"redirect_uris": format!("https://other.example/, {BACK}")})).await, 200);
    let picture = reqwest::multipart::Part::bytes(b"<svg xmlns='http://www.w3.org/2000/svg'/>".to_vec());
    let form = reqwest::multipart::Form::new().part("file", picture.mime_str("image/svg+xml").unwrap());
    let logo = peer.request(Method::POST, &format!("{at}/logo")).bearer_auth(&config).multipart(form);
    assert_eq!(send(logo).await.0, 200);
    let own = browser.open(&format!("/connect?{query}")).await.page();
    assert!(own.html.contains("Chats") && own.html.contains("accent=F45B9A"), "{}", own.html);
    let logo = own.html.split("<img class=\"logo\" src=\"").nth(1).unwrap().split('"').next().unwrap();
    let origin = peer.sandbox.base_url().split("/2.0").next().unwrap().to_owned();
    let shown = peer.client.get(format!("{origin}{logo}")).send().await.unwrap();
    assert_eq!((shown.status().as_u16(), &shown.headers()["content-type"] == "image/svg+xml"), (200, true));
}

#[tokio::test]
async fn payment_links_are_paid() {
    let peer = Peer::new().await;
    let token = peer.service_token("payment-links:admin").await;
    let create = peer.request(Method::POST, "payment-links").bearer_auth(&token);
    let (_, link) = send(create.json(&made::payment_link())).await;
    let url = link["url"].as_str().unwrap();
    let path = &url[url.find("/payment-links").unwrap()..];
    let at = format!("payment-links/{}", link["id"].as_str().unwrap());
    let read = async || send(peer.request(Method::GET, &at).bearer_auth(&token)).await.1;
    for (decision, state, payment) in [("deny", "rejected", 1), ("allow", "done", 2)] {
        let mut browser = Browser::of(&peer);
        let banks = browser.open(path).await.page();
        assert_eq!(
            (&read().await["attempt_state"], &read().await["last_payment_id"]),
            (&json!("created"), &json!(payment))
        );
        let connector = banks.all("connector")[0].to_owned();
        let check = browser.press(&banks, ("connector", &connector), &[]).await.page();
        let bank = browser.go(&check, "pay", &[]).await.page();
        let left = browser.go(&bank, decision, &[]).await.left();
        assert!(left.starts_with("https://example.org/paid?") && left.contains(state), "{left}");
        assert_eq!(read().await["attempt_state"], state);
    }
    assert_eq!(Browser::of(&peer).open(path).await.page().status, 404, "it is paid once");
    let (_, other) =
        send(peer.request(Method::POST, "payment-links").bearer_auth(&token).json(&made::payment_link()))
            .await;
    let id = other["id"].as_str().unwrap();
    let revoke = peer.request(Method::POST, &format!("payment-links/{id}:revoke")).bearer_auth(&token);
    assert_eq!(send(revoke).await.0, 204);
    assert_eq!(Browser::of(&peer).open(&format!("/payment-links/{id}")).await.page().status, 404);
}

#[tokio::test]
async fn settings_of_any_name_are_kept_and_their_changes_told() {
    let peer = Peer::new().await;
    let config = peer.sandbox.credentials().config_token.clone();
    let request = |method, path: &str| peer.request(method, path).bearer_auth(&config);
    let settings = json!({"acme.shade": "dark", "payment.max_amount": "500"});
    let (status, kept) = send(request(Method::POST, "config").json(&settings)).await;
    assert_eq!(
        (status, &kept["acme.shade"], &kept["payment.max_amount"]),
        (200, &json!("dark"), &json!("500"))
    );
    let (status, logs) = send(request(Method::GET, "config/logs")).await;
    assert_eq!(status, 200);
    let told = |value: &str| {
        let changes = logs["configlogs"].as_array().unwrap().clone();
        changes.into_iter().find(|change| change["new_value"] == value).unwrap()
    };
    // The description knows settings by their names, and this one is none of them.
    assert!(told("dark").get("key").is_none());
    assert_eq!(
        (&told("500")["key"], &told("500")["previous_value"]),
        (&json!("payment.max_amount"), &json!("0"))
    );
}
