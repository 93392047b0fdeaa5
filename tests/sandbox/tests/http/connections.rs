//! Connections and what their institutions do with credentials.

use serde_json::{Value, json};

use crate::peer::Peer;

const TEST_CONNECTOR: &str = "338178e6-3d01-564f-9a7b-52ca442459bf";

fn login(password: &str) -> Value {
    json!({"connector_uuid": TEST_CONNECTOR, "website": "par", "login": "germaine", "password": password})
}

#[tokio::test]
async fn connectors_are_found() {
    let peer = Peer::new().await;
    let (_, all) = peer.get("connectors").await;
    assert_eq!(all["connectors"].as_array().unwrap().len(), 12, "hidden ones are left out");
    let (_, test) = peer.get(&format!("connectors/{TEST_CONNECTOR}?expand=fields,sources,countries")).await;
    assert_eq!((&test["id"], &test["fields"][2]["name"]), (&json!(40), &json!("password")));
    assert_eq!(peer.get("connectors/40").await.1["uuid"], TEST_CONNECTOR);
    assert_eq!(peer.get("connectors/41").await.0, 404);
    let (_, abroad) = peer.get("connectors?country_codes=GB,de").await;
    let names: Vec<_> = abroad["connectors"].as_array().unwrap().iter().map(|found| &found["name"]).collect();
    assert_eq!(names, ["Northgate Bank", "Isle Mutual", "Lindenkasse"]);
    let (_, second) = peer.get("connectors?limit=1&offset=1").await;
    assert_eq!((&second["connectors"][0]["id"], &second["total"]), (&json!(59), &json!(12)));
    assert_eq!(peer.get("providers").await.1["providers"][1]["name"], "Azur Mobile");
}

#[tokio::test]
async fn the_domain_hides_connectors() {
    let peer = Peer::new().await;
    let config = &peer.sandbox.credentials().config_token;
    let request = peer.request(reqwest::Method::PUT, "connectors/59").bearer_auth(config);
    let (status, connector) = crate::peer::send(request.json(&json!({"hidden": true}))).await;
    assert_eq!((status, &connector["hidden"]), (200, &json!(true)));
    assert_eq!(peer.get("connectors").await.1["total"], 11);
    let request = peer.request(reqwest::Method::PATCH, "connectors").bearer_auth(config);
    let changes = json!({"7c5b1f0e-52d0-5f8e-8a43-0d6f3c9b2a11": {"hidden": false}});
    assert_eq!(crate::peer::send(request.json(&changes)).await.0, 200);
    assert_eq!(peer.get("connectors").await.1["total"], 12);
}

#[tokio::test]
async fn a_connection_brings_disabled_accounts() {
    let peer = Peer::new().await;
    let (status, connection) =
        peer.post("users/me/connections?expand=accounts,all_accounts", &login("1234")).await;
    assert_eq!((status, &connection["id"], &connection["state"]), (200, &json!(2), &Value::Null));
    assert_eq!(connection["accounts"], json!([]));
    assert_eq!(connection["all_accounts"].as_array().unwrap().len(), 6);
    let (_, list) = peer.get("users/me/connections").await;
    assert_eq!(list["connections"].as_array().unwrap().len(), 2);
    assert!(list["connections"][0].get("accounts").is_none(), "expands are absent unless asked for");
}

#[tokio::test]
async fn refused_credentials_leave_nothing() {
    let peer = Peer::new().await;
    let (status, error) = peer.post("users/me/connections", &login("wrong")).await;
    assert_eq!((status, &error["code"]), (400, &json!("wrongpass")));
    assert_eq!(peer.get("users/me/connections").await.1["total"], 1);
    let (status, error) = peer.post("users/me/connections/1", &json!({"password": "wrong"})).await;
    assert_eq!((status, &error["code"]), (400, &json!("wrongpass")));
    let (_, connection) = peer.get("users/me/connections/1").await;
    assert_eq!(
        (&connection["state"], &connection["fields"][1]["name"]),
        (&json!("wrongpass"), &json!("login"))
    );
    let (status, connection) = peer.post("users/me/connections/1", &json!({"password": "new"})).await;
    assert_eq!((status, &connection["state"], &connection["fields"]), (200, &Value::Null, &Value::Null));
}

#[tokio::test]
async fn a_one_time_password_is_asked_for() {
    let peer = Peer::new().await;
    let (status, connection) = peer.post("users/me/connections", &login("otp")).await;
    assert_eq!((status, &connection["state"]), (202, &json!("additionalInformationNeeded")));
    assert_eq!(connection["fields"][0]["name"], "otp");
    assert_eq!(peer.put("users/me/connections/2").await.0, 202);
    assert_eq!(peer.post("users/me/connections/2", &json!({"otp": "0000"})).await.0, 400);
    let (status, connection) = peer.post("users/me/connections/2", &json!({"otp": "1234"})).await;
    assert_eq!((status, &connection["state"]), (200, &Value::Null));
    assert_eq!(peer.get("users/me/connections/2/accounts?all").await.1["total"], 6);
}

#[tokio::test]
async fn a_decoupled_validation_is_resumed() {
    let peer = Peer::new().await;
    let (status, connection) = peer.post("users/me/connections", &login("decoupled")).await;
    assert_eq!((status, &connection["state"]), (202, &json!("decoupled")));
    assert_eq!(peer.post("users/me/connections/2", &json!({"resume": true})).await.0, 200);
}

#[tokio::test]
async fn what_a_connector_wants_must_be_there() {
    let peer = Peer::new().await;
    let (status, error) = peer.post("users/me/connections", &json!({"login": "x"})).await;
    assert_eq!((status, &error["code"]), (400, &json!("missingParameter")));
    let (_, error) = peer.post("users/me/connections", &json!({"id_connector": 59, "login": "x"})).await;
    assert!(error["description"].as_str().unwrap().contains("`password`"), "{error}");
    let (status, error) = peer.post("users/me/connections", &json!({"id_connector": 122})).await;
    assert_eq!(status, 400);
    assert!(error["description"].as_str().unwrap().contains("webauth_url"), "{error}");
}

#[tokio::test]
async fn connections_are_synchronised_changed_and_deleted() {
    let peer = Peer::new().await;
    let (status, connection) = peer.put("users/me/connections/1?psu_requested=false").await;
    assert_eq!((status, &connection["last_update"]), (200, &json!("2026-01-31 12:00:00")));
    let (_, logs) = peer.get("users/me/connections/1/logs?min_date=2026-01-31").await;
    assert_eq!((&logs["total"], &logs["connectionlogs"][0]["error"]), (&json!(1), &Value::Null));
    let (_, connection) = peer.post("users/me/connections/1", &json!({"active": false})).await;
    assert_eq!(connection["active"], false);
    assert_eq!(peer.delete("users/me/connections/1").await, (204, Value::Null));
    assert_eq!(peer.get("users/me/connections/1").await.0, 404);
    assert_eq!(peer.get("users/me/accounts?all").await.1["total"], 0);
}

#[tokio::test]
async fn a_synchronisation_brings_new_transactions() {
    let peer = Peer::new().await;
    let since = "users/me/transactions?limit=10&last_update=2026-01-31%2006:00:00";
    assert_eq!(peer.get(since).await.1["total"], 0);
    peer.put("users/me/connections/1").await;
    let (_, list) = peer.get(since).await;
    let accounts = [0, 1].map(|index| list["transactions"][index]["id_account"].clone());
    assert_eq!((&list["total"], accounts), (&json!(2), [json!(2), json!(1)]));
    let below = "users/me/connections/1/accounts/1/transactions";
    assert_eq!(peer.get(&format!("{below}?limit=10")).await.1["total"], 120);
    let id = &list["transactions"][1]["id"];
    assert_eq!(peer.get(&format!("{below}/{id}")).await.0, 200);
    let other = "users/me/connections/1/accounts/2/transactions";
    assert_eq!(peer.get(&format!("{other}/{id}")).await.0, 404);
    let (_, list) = peer.get("users/me/connections/1/transactions?limit=10").await;
    assert_eq!(list["total"], 144);
    assert_eq!(peer.get("users/me/connections/9/transactions?limit=10").await.0, 404);
}

#[tokio::test]
async fn sources_are_added_and_disabled() {
    let peer = Peer::new().await;
    let (_, connection) =
        peer.post("users/me/connections/1?expand=sources", &json!({"source": "openapi"})).await;
    assert_eq!(connection["sources"].as_array().unwrap().len(), 2);
    let source = "users/me/connections/1/sources/2";
    let (_, disabled) = peer.post(source, &json!({"disabled": true})).await;
    assert!(disabled["disabled"].is_string());
    assert_eq!(peer.get(source).await.0, 404);
    assert_eq!(peer.get(&format!("{source}?all")).await.0, 200);
    assert_eq!(peer.get("users/me/connections/1/sources").await.1["total"], 1);
}
