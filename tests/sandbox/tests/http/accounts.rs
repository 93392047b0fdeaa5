//! Bank accounts: disabled until the user consents.

use reqwest::Method;
use serde_json::{Value, json};

use crate::peer::{Peer, send};

#[tokio::test]
async fn a_disabled_account_is_reached_with_all_only() {
    let peer = Peer::new().await;
    assert_eq!(peer.get("users/me/accounts/3").await.0, 404);
    let (status, account) = peer.get("users/me/accounts/3?all").await;
    assert_eq!((status, &account["balance"], &account["id_parent"]), (200, &Value::Null, &json!(1)));
    assert_eq!(peer.post("users/me/accounts/3", &json!({"disabled": false})).await.0, 404);
    let (status, account) = peer.post("users/me/accounts/3?all", &json!({"disabled": false})).await;
    assert_eq!((status, &account["disabled"]), (200, &Value::Null));
    assert_eq!(peer.get("users/me/accounts/3").await.0, 200);
    assert_eq!(peer.get("users/me/accounts/3/transactions?limit=10").await.0, 200);
}

#[tokio::test]
async fn disabling_erases_the_transactions() {
    let peer = Peer::new().await;
    let (_, account) = peer.post("users/me/accounts/1", &json!({"disabled": true})).await;
    assert!(account["disabled"].is_string());
    let (_, left) = peer.get("users/me/transactions?limit=1000&all").await;
    assert_eq!(left["total"], 24);
    for account in [2, 101, 102, 103] {
        peer.post(&format!("users/me/accounts/{account}"), &json!({"disabled": true})).await;
    }
    let (status, error) = peer.get("users/me/transactions?limit=10").await;
    assert_eq!((status, &error["code"]), (409, &json!("noAccount")));
}

#[tokio::test]
async fn several_are_activated_at_once() {
    let peer = Peer::new().await;
    let login = json!({"id_connector": 59, "login": "germaine", "password": "secret"});
    assert_eq!(peer.post("users/me/connections", &login).await.0, 200);
    let request = |path: &str| peer.request(Method::PUT, path).bearer_auth(peer.token());
    let path = "users/me/connections/2/accounts/4,5";
    assert_eq!(send(request(path).json(&json!({"disabled": false}))).await.0, 404);
    let request = request("users/me/connections/2/accounts/4,5?all");
    let (status, answer) = send(request.json(&json!({"disabled": false}))).await;
    assert_eq!((status, answer["accounts"].as_array().unwrap().len()), (200, 2));
    let (_, list) = peer.get("users/me/connections/2/accounts").await;
    assert_eq!(list["total"], 2);
    assert_eq!(peer.put("users/me/connections/1/accounts/4?all").await.0, 404);
}

#[tokio::test]
async fn totals_count_what_is_shown() {
    let peer = Peer::new().await;
    for account in [101, 102, 103] {
        peer.post(&format!("users/me/accounts/{account}"), &json!({"display": false})).await;
    }
    let (_, list) = peer.get("users/me/accounts").await;
    let (_, transactions) = peer.get("users/me/transactions?limit=1000").await;
    let coming = transactions["transactions"].as_array().unwrap().iter().filter(|one| one["coming"] == true);
    let coming: f64 = coming.map(|one| one["value"].as_f64().unwrap()).sum();
    assert_eq!(list["balances"]["EUR"], 12684.3);
    assert!((list["coming_balances"]["EUR"].as_f64().unwrap() - 12684.3 - coming).abs() < 0.001, "{list}");
    peer.post("users/me/accounts/2", &json!({"display": false})).await;
    assert_eq!(peer.get("users/me/accounts").await.1["balance"], 2184.3);
}

#[tokio::test]
async fn expands_nest() {
    let peer = Peer::new().await;
    let (_, list) =
        peer.get("users/me/connections?expand=accounts[transactions[categories]],connector[fields]").await;
    let account = &list["connections"][0]["accounts"][0];
    assert!(account["transactions"][0]["categories"][0]["code"].is_string());
    assert!(account["transactions"][0].get("account").is_none());
    assert_eq!(list["connections"][0]["connector"]["fields"][1]["name"], "login");
}
