//! Webhooks: registered, told of what happens, signed, repeated and logged.

use std::time::Duration;

use powens_runtime::webhook::{Delivery, Scheme, Verifier};
use powens_sandbox::Options;
use reqwest::Method;
use serde_json::{Value, json};

use crate::peer::{Peer, send};
use crate::receiver::{Call, Receiver};

/// With pauses that no test has to wait for.
async fn hurried() -> Peer {
    let options = Options::default().strict(true).webhook_pause(Duration::from_millis(1));
    Peer::with(options.webhook_timeout(Duration::from_millis(100))).await
}

async fn config(peer: &Peer, method: Method, path: &str, body: &Value) -> (u16, Value) {
    let request = peer.request(method, path).bearer_auth(&peer.sandbox.credentials().config_token);
    send(if body.is_null() { request } else { request.json(body) }).await
}

async fn register(peer: &Peer, receiver: &Receiver, event: &str, auth: Option<&str>) -> Value {
    let mut body = json!({"event": event, "url": format!("{}/{event}", receiver.origin)});
    if let Some(auth) = auth {
        body["id_auth"] = json!(auth);
    }
    let (status, hook) = config(peer, Method::POST, "webhooks", &body).await;
    assert_eq!(status, 200, "{hook}");
    hook
}

async fn waiting(peer: &Peer) -> Value {
    let url = peer.sandbox.base_url().replace("/2.0/", "/sandbox/webhooks");
    send(peer.client.get(url)).await.1
}

/// Waits until nothing is under way any more.
async fn at_rest(peer: &Peer) -> Value {
    for _ in 0..500 {
        let waiting = waiting(peer).await;
        if waiting["deliveries"].as_array().unwrap().iter().all(|one| one["ready"] == false) {
            return waiting;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("calls go on and on")
}

fn verify(call: &Call, key: &str) -> bool {
    let scheme = Scheme::new("BI-Signature", "BI-Signature-Date");
    let headers = |name: &str| call.header(name).map(str::to_owned);
    Verifier::new(key.to_owned()).verify(&Delivery::new(scheme, &call.path, &headers, &call.body)).is_ok()
}

#[tokio::test]
async fn a_synchronisation_is_told_of_and_signed() {
    let (peer, receiver) = (hurried().await, Receiver::new(&[]).await);
    let provider = json!({"type": "hmac_signature", "name": "shop"});
    let (_, auth) = config(&peer, Method::POST, "webhooks/auth", &provider).await;
    let key = auth["config"]["secret_key"].as_str().unwrap();
    let (_, list) = config(&peer, Method::GET, "webhooks/auth", &Value::Null).await;
    assert_eq!(list["authproviders"][0].get("config"), Some(&Value::Null), "the key is shown once");
    register(&peer, &receiver, "CONNECTION_SYNCED", Some("shop")).await;
    peer.put("users/me/connections/1").await;
    let call = &receiver.wait(1).await[0];
    assert!(verify(call, key) && !verify(call, "another key"));
    assert_eq!(call.header("authorization"), None);
    let body = call.json();
    assert_eq!((&body["id_webhook_data"], &body["user"]["id"]), (&json!(1), &json!(1)));
    let connection = &body["connection"];
    assert_eq!(connection["connector"]["name"], "Connecteur de test");
    assert_eq!(connection["sources"][0]["name"], "directaccess");
    let accounts = connection["accounts"].as_array().unwrap();
    let new: Vec<_> =
        accounts.iter().map(|account| account["transactions"].as_array().unwrap().len()).collect();
    assert_eq!(new, [1, 1, 0, 0, 0], "on those that are activated, and show operations");
    at_rest(&peer).await;
    assert!(peer.get("users/me/connections/1").await.1["last_push"].is_string());
}

#[tokio::test]
async fn without_a_provider_the_token_of_the_user_comes_along() {
    let (peer, receiver) = (hurried().await, Receiver::new(&[]).await);
    for event in ["ACCOUNT_FOUND", "ACCOUNT_ENABLED", "ACCOUNT_SYNCED", "CONNECTION_DELETED", "USER_DELETED"]
    {
        register(&peer, &receiver, event, None).await;
    }
    let login = json!({"id_connector": 59, "login": "germaine", "password": "x"});
    peer.post("users/me/connections", &login).await;
    peer.post("users/me/accounts/4?all", &json!({"disabled": false})).await;
    let calls = receiver.wait(5).await;
    let of = |event: &str| calls.iter().filter(|call| call.path == format!("/{event}")).collect::<Vec<_>>();
    assert_eq!(of("ACCOUNT_FOUND").len(), 3);
    assert_eq!(of("ACCOUNT_FOUND")[1].json()["type"], "savings");
    assert_eq!(of("ACCOUNT_ENABLED")[0].json()["id"], 4);
    let synced = of("ACCOUNT_SYNCED")[0].json();
    assert_eq!(synced["transactions"].as_array().unwrap().len(), 120, "the whole history");
    assert_eq!(peer.delete("users/me").await.0, 204);
    let calls = receiver.wait(8).await;
    let bearer = format!("Bearer {}", peer.token());
    assert!(calls.iter().all(|call| call.header("authorization") == Some(&bearer)));
    assert_eq!(calls.iter().filter(|call| call.path == "/USER_DELETED").count(), 1);
}

#[tokio::test]
async fn a_call_is_repeated_until_it_is_accepted() {
    let (peer, receiver) = (hurried().await, Receiver::new(&[500, 302, 404]).await);
    register(&peer, &receiver, "CONNECTION_SYNCED", None).await;
    peer.put("users/me/connections/1").await;
    let calls = receiver.wait(4).await;
    assert!(calls.iter().all(|call| call.json()["id_webhook_data"] == 1 && call.body == calls[0].body));
    assert_eq!(at_rest(&peer).await["total"], 0);
    let (_, logs) = config(&peer, Method::GET, "webhooks/1/logs", &Value::Null).await;
    let codes: Vec<_> =
        logs["webhooklogs"].as_array().unwrap().iter().map(|log| &log["response_code"]).collect();
    assert_eq!(codes, [204, 404, 302, 500]);
    assert_eq!(logs["webhooklogs"][0]["next_try"], Value::Null);
    assert!(logs["webhooklogs"][1]["next_try"].is_string());
    let (_, hooks) = config(&peer, Method::GET, "webhooks", &Value::Null).await;
    assert_eq!(hooks["webhooks"][0]["health_data"]["success_rate"], 0.25);
}

#[tokio::test]
async fn patience_ends_and_begins_anew_with_the_next_round() {
    let (peer, receiver) = (hurried().await, Receiver::new(&[503; 10]).await);
    register(&peer, &receiver, "CONNECTION_SYNCED", None).await;
    peer.put("users/me/connections/1").await;
    receiver.wait(10).await;
    let waiting = at_rest(&peer).await;
    assert_eq!((&waiting["total"], &waiting["deliveries"][0]["tried"]), (&json!(1), &json!(10)));
    assert_eq!(receiver.calls().len(), 10);
    let (_, hooks) = config(&peer, Method::GET, "webhooks", &Value::Null).await;
    assert!(hooks["webhooks"][0]["warning"].as_str().unwrap().contains("503"));
    let retry = peer.sandbox.base_url().replace("/2.0/", "/sandbox/webhooks/retry");
    assert_eq!(send(peer.client.post(retry)).await.0, 200);
    assert_eq!(receiver.wait(11).await.len(), 11);
    assert_eq!(at_rest(&peer).await["total"], 0);
}

#[tokio::test]
async fn two_timeouts_are_enough() {
    let (peer, receiver) = (hurried().await, Receiver::new(&[0, 0]).await);
    register(&peer, &receiver, "CONNECTION_SYNCED", None).await;
    // No request waits for a delivery.
    let (status, _) =
        tokio::time::timeout(Duration::from_secs(5), peer.put("users/me/connections/1")).await.unwrap();
    assert_eq!(status, 200);
    receiver.wait(2).await;
    assert_eq!(at_rest(&peer).await["total"], 1);
    peer.sandbox.advance(60).unwrap();
    receiver.wait(3).await;
}

#[tokio::test]
async fn temporary_users_are_told_of_once_they_stay() {
    let (peer, receiver) = (hurried().await, Receiver::new(&[]).await);
    register(&peer, &receiver, "USER_CREATED", None).await;
    register(&peer, &receiver, "CONNECTION_SYNCED", None).await;
    let init = async || send(peer.request(Method::POST, "auth/init").json(&json!({}))).await.1;
    let connect = async |token: &Value| {
        let request = peer.request(Method::POST, "users/me/connections").bearer_auth(token.as_str().unwrap());
        send(request.json(&json!({"id_connector": 59, "login": "x", "password": "y"}))).await.0
    };
    let (stays, leaves) = (init().await, init().await);
    assert_eq!((connect(&stays["auth_token"]).await, connect(&leaves["auth_token"]).await), (200, 200));
    let held = at_rest(&peer).await;
    assert!(held["deliveries"].as_array().unwrap().iter().all(|one| one["waits_for_permanent_user"] == true));
    let body = peer.as_client(json!({"code": stays["auth_token"]}));
    let (_, token) = send(peer.request(Method::POST, "auth/token/access").json(&body)).await;
    let calls = receiver.wait(2).await;
    let bearer = format!("Bearer {}", token["access_token"].as_str().unwrap());
    assert!(calls.iter().all(|call| call.header("authorization") == Some(&bearer)));
    assert!(calls.iter().any(|call| call.json()["id"] == stays["id_user"]));
    peer.sandbox.advance(1800).unwrap();
    assert_eq!(at_rest(&peer).await["total"], 0, "nobody hears of the other one");
    assert_eq!(receiver.calls().len(), 2);
}

#[tokio::test]
async fn payments_are_told_of_as_they_go_on() {
    let (peer, receiver) = (hurried().await, Receiver::new(&[]).await);
    register(&peer, &receiver, "PAYMENT_STATE_UPDATED", None).await;
    let token = peer.service_token("payments:admin").await;
    let post = async |path: &str, body: Value| {
        send(peer.request(Method::POST, path).bearer_auth(&token).json(&body)).await.0
    };
    assert_eq!(post("payments", crate::payments::order("Test", "instant")).await, 200);
    let validate = json!({
        "validate_mechanism": "webauth", "webview_url": "https://example.org", "fields": {"use_case_pay": "decoupled"},
        "connector_uuid": "338178e6-3d01-564f-9a7b-52ca442459bf",
    });
    assert_eq!(post("payments/1", validate).await, 200);
    assert_eq!(post("payments/1", json!({"resume": true})).await, 200);
    let calls = receiver.wait(2).await;
    let states: Vec<_> = calls.iter().map(|call| call.json()["state"].clone()).collect();
    assert_eq!(states, ["validating", "done"]);
    assert_eq!(calls[0].header("authorization"), None);
}

#[tokio::test]
async fn a_token_is_fetched_where_the_provider_says() {
    let (peer, receiver) = (hurried().await, Receiver::new(&[]).await);
    let server = json!({
        "url": format!("{}/token", receiver.origin), "client_id": "powens", "client_secret": "open sesame",
        "grant_type": "client_credentials",
    });
    let provider = json!({"type": "oauth", "name": "own", "config": server});
    assert_eq!(config(&peer, Method::POST, "webhooks/auth", &provider).await.0, 200);
    assert_eq!(config(&peer, Method::POST, "webhooks/auth", &provider).await.0, 400, "names are unique");
    register(&peer, &receiver, "CONNECTION_SYNCED", Some("own")).await;
    peer.put("users/me/connections/1").await;
    assert_eq!(receiver.wait(1).await[0].header("authorization"), Some("Bearer handed-out"));
}

#[tokio::test]
async fn only_this_machine_is_called() {
    let peer = hurried().await;
    for url in ["http://192.0.2.1/hook", "https://127.0.0.1/hook"] {
        let body = json!({"event": "CONNECTION_SYNCED", "url": url});
        assert_eq!(config(&peer, Method::POST, "webhooks", &body).await.0, 200);
    }
    peer.put("users/me/connections/1").await;
    assert_eq!(at_rest(&peer).await["total"], 2);
    let (_, hooks) = config(&peer, Method::GET, "webhooks", &Value::Null).await;
    let warning = |index: usize| hooks["webhooks"][index]["warning"].as_str().unwrap().to_owned();
    assert!(warning(0).contains("--webhooks-anywhere") && warning(1).contains("TLS"), "{hooks}");
}

#[tokio::test]
async fn webhooks_are_switched_off_and_on() {
    let (peer, receiver) = (hurried().await, Receiver::new(&[]).await);
    let (status, error) = config(&peer, Method::POST, "webhooks", &json!({"event": "USER_CREATED"})).await;
    assert_eq!((status, error["code"].as_str()), (400, Some("missingParameter")));
    let hook = register(&peer, &receiver, "CONNECTION_SYNCED", None).await;
    assert!(hook["deleted"].is_null() && hook["id_event"].is_i64());
    let (_, hook) = config(&peer, Method::DELETE, "webhooks/1", &Value::Null).await;
    assert!(hook["deleted"].is_string());
    peer.put("users/me/connections/1").await;
    let (_, hook) = config(&peer, Method::PUT, "webhooks/1", &json!({"deleted": null})).await;
    assert!(hook["deleted"].is_null());
    let (_, hook) = config(&peer, Method::POST, "webhooks/1/add_to_data", &json!({"shop": "shop.key"})).await;
    assert_eq!(hook["add_to_data"], r#"{"shop":"shop.key"}"#);
    assert_eq!(config(&peer, Method::GET, "webhooks/1/add_to_data/other", &Value::Null).await.0, 404);
    peer.put("users/me/connections/1").await;
    let calls = receiver.wait(1).await;
    assert_eq!((calls.len(), calls[0].json().get("shop")), (1, Some(&Value::Null)));
    assert_eq!(config(&peer, Method::DELETE, "webhooks", &Value::Null).await.0, 204);
    assert_eq!(config(&peer, Method::GET, "webhooks/9/logs", &Value::Null).await.0, 404);
}

#[tokio::test]
async fn every_event_has_a_body_for_tests() {
    let peer = hurried().await;
    for (_, webhook) in crate::peer::api().webhooks() {
        let call = peer.sandbox.webhook_call(&webhook.event, "/hook", "a key").unwrap();
        let headers = |name: &str| {
            let found = call.headers.iter().find(|(own, _)| own.eq_ignore_ascii_case(name));
            found.map(|(_, value)| value.clone())
        };
        let scheme = Scheme::new("BI-Signature", "BI-Signature-Date");
        let delivery = Delivery::new(scheme, &call.path, &headers, &call.body);
        Verifier::new("a key".to_owned()).verify(&delivery).unwrap();
        let body: Value = serde_json::from_slice(&call.body).unwrap();
        assert!(body["id_webhook_data"].is_i64(), "{}", webhook.event);
    }
    let error = peer.sandbox.webhook_call("CONNECTION_SYNCD", "/hook", "a key").unwrap_err();
    assert!(error.to_string().contains("CONNECTION_SYNCED"), "{error}");
}

#[tokio::test]
async fn a_file_of_fixtures_registers_with_a_key_that_is_known() {
    let receiver = Receiver::new(&[]).await;
    let hook =
        json!({"event": "USER_CREATED", "url": format!("{}/made", receiver.origin), "id_auth": "shop"});
    let file = json!({"webhook_auths": [{"name": "shop", "secret_key": "known"}], "webhooks": [hook]});
    let peer = crate::fixtures::with(&file).await;
    assert_eq!(send(peer.request(Method::POST, "auth/init").json(&peer.as_client(json!({})))).await.0, 200);
    assert!(verify(&receiver.wait(1).await[0], "known"));
}

#[tokio::test]
async fn what_was_not_delivered_is_kept() {
    let folder = std::env::temp_dir().join(format!("powens-sandbox-webhooks-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join("state");
    let receiver = Receiver::new(&[500; 10]).await;
    let options = || Options::default().state(&file).webhook_pause(Duration::from_millis(1));
    let peer = Peer::with(options()).await;
    register(&peer, &receiver, "CONNECTION_SYNCED", None).await;
    peer.put("users/me/connections/1").await;
    receiver.wait(10).await;
    at_rest(&peer).await;
    peer.sandbox.stop().await.unwrap();
    let peer = Peer::with(options()).await;
    peer.sandbox.advance(1).unwrap();
    let calls = receiver.wait(11).await;
    assert_eq!(calls[10].json()["id_webhook_data"], calls[0].json()["id_webhook_data"]);
    drop(peer);
    std::fs::remove_dir_all(&folder).unwrap();
}
