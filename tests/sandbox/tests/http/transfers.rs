//! Recipients and transfers, of the obsolete product.

use serde_json::{Value, json};

use crate::peer::Peer;

const IBAN: &str = "FR7613048379405300290000355";

#[tokio::test]
async fn accounts_that_can_send_have_recipients() {
    let peer = Peer::new().await;
    let (_, able) = peer.get("users/me/accounts?able_to_transfer=1").await;
    assert_eq!((&able["total"], &able["accounts"][0]["able_to_transfer"]), (&json!(1), &json!(true)));
    assert_eq!(peer.get("users/me/accounts?able_to_transfer=0").await.1["total"], 4);
    let (_, list) = peer.get("users/me/accounts/1/recipients?limit=1").await;
    assert_eq!((&list["total"], &list["recipients"][0]["id_target_account"]), (&json!(2), &json!(2)));
    assert_eq!(peer.get("users/me/accounts/2/recipients").await.1["total"], 0);
    assert_eq!(peer.get("users/me/recipients?category=Famille").await.1["total"], 1);
    peer.post("users/me/accounts/1", &json!({"disabled": true})).await;
    assert_eq!(peer.get("users/me/recipients").await.1["total"], 0);
    for account in [2, 101, 102, 103] {
        peer.post(&format!("users/me/accounts/{account}"), &json!({"disabled": true})).await;
    }
    for path in ["users/me/recipients", "users/me/transfers"] {
        let (status, error) = peer.get(path).await;
        assert_eq!((status, &error["code"]), (409, &json!("noAccount")), "{path}");
    }
}

#[tokio::test]
async fn a_recipient_is_added_with_a_code() {
    let peer = Peer::new().await;
    let recipients = "users/me/accounts/1/recipients";
    let (status, added) = peer.post(recipients, &json!({"iban": IBAN, "label": "Papa"})).await;
    assert_eq!((status, &added["state"]), (200, &json!("additionalInformationNeeded")));
    assert_eq!((&added["fields"][0]["name"], &added["enabled_at"]), (&json!("sms"), &Value::Null));
    assert_eq!(peer.post(&format!("{recipients}/3"), &json!({})).await.0, 400);
    let (_, wrong) = peer.post(&format!("{recipients}/3"), &json!({"sms": "000000"})).await;
    assert_eq!((&wrong["state"], &wrong["fields"][0]["name"]), (&json!("wrongpass"), &json!("sms")));
    assert_eq!(transfer(&peer, 3, "Rent").await.0, 400);
    let (_, right) = peer.post(&format!("{recipients}/3"), &json!({"sms": "123456"})).await;
    assert_eq!((&right["state"], &right["fields"]), (&Value::Null, &Value::Null));
    assert_eq!(right["enabled_at"], "2026-01-31 12:00:00");
    assert_eq!(transfer(&peer, 3, "Rent").await.0, 200);
    assert_eq!(peer.post("users/me/accounts/2/recipients/3", &json!({})).await.0, 404);
    let (status, error) =
        peer.post("users/me/accounts/2/recipients", &json!({"iban": IBAN, "label": "x"})).await;
    assert_eq!(status, 400);
    assert!(error["description"].as_str().unwrap().contains("able_to_transfer"), "{error}");
}

#[tokio::test]
async fn the_label_of_a_recipient_tells_what_the_bank_does() {
    let peer = Peer::new().await;
    let recipients = "users/me/recipients";
    let body = json!({"iban": IBAN, "label": "decoupled", "background": true});
    let (_, added) = peer.post(recipients, &body).await;
    assert_eq!((&added["id_account"], &added["state"]), (&json!(1), &Value::Null));
    assert_eq!(peer.get("users/me/recipients?state=decoupled").await.1["recipients"][0]["id"], 3);
    assert_eq!(peer.post(&format!("{recipients}/3"), &json!({})).await.1["state"], Value::Null);
    peer.post(recipients, &json!({"iban": IBAN, "label": "later - Papa"})).await;
    let (_, added) = peer.post(&format!("{recipients}/4"), &json!({"sms": "123456"})).await;
    assert_eq!(added["enabled_at"], "2026-02-02 12:00:00");
    let (status, error) = transfer(&peer, 4, "Rent").await;
    assert_eq!((status, &error["code"]), (400, &json!("invalidValue")));
}

async fn transfer(peer: &Peer, recipient: i64, label: &str) -> (u16, Value) {
    let path = format!("users/me/accounts/1/recipients/{recipient}/transfers");
    peer.post(&path, &json!({"amount": 10.50, "label": label})).await
}

async fn update(peer: &Peer, body: Value) -> (u16, Value) {
    peer.post("users/me/transfers/1", &body).await
}

#[tokio::test]
async fn a_transfer_is_sent_with_a_password_and_found() {
    let peer = Peer::new().await;
    let (_, created) = transfer(&peer, 1, "Rent").await;
    assert_eq!((&created["state"], &created["fields"]), (&json!("created"), &Value::Null));
    assert_eq!((&created["amount"], &created["formatted_amount"]), (&json!(10.5), &json!("10,50 €")));
    assert_eq!(update(&peer, json!({"amount": 11})).await.1["amount"], 11.0);
    let (_, asked) = update(&peer, json!({"validated": true})).await;
    assert_eq!((&asked["state"], &asked["fields"][0]["name"]), (&json!("created"), &json!("password")));
    assert_eq!(update(&peer, json!({"amount": 12})).await.0, 409);
    assert_eq!(peer.delete("users/me/transfers/1").await.0, 409);
    let (_, sent) = update(&peer, json!({"validated": true, "password": "123456"})).await;
    assert_eq!((&sent["state"], &sent["fees"]), (&json!("pending"), &json!(0)));
    assert!(sent["webid"].is_string() && sent["id_transaction"].is_null());
    peer.put("users/me/connections/1").await;
    let (_, done) = peer.get("users/me/transfers/1").await;
    assert_eq!(done["state"], "done");
    let (_, found) = peer.get(&format!("users/me/transactions/{}", done["id_transaction"])).await;
    assert_eq!((&found["value"], &found["type"]), (&json!(-11.0), &json!("transfer")));
    let (_, list) = peer.get("users/me/recipients/1/transfers").await;
    assert_eq!((&list["total"], &list["first_date"]), (&json!(1), &json!("2026-01-31")));
    assert_eq!(peer.get("users/me/recipients/2/transfers").await.1["total"], 0);
    assert_eq!(peer.get("users/me/accounts/1/transfers").await.1["total"], 1);
    peer.delete("users/me/connections/1").await;
    assert_eq!(peer.get("users/me/transfers/1").await.0, 404);
}

#[tokio::test]
async fn the_label_of_a_transfer_tells_what_the_bank_does() {
    let state = async |label: &str, bodies: &[Value], readings: usize| {
        let peer = Peer::new().await;
        transfer(&peer, 1, label).await;
        for body in bodies {
            assert_eq!(update(&peer, body.clone()).await.0, 200);
        }
        for _ in 0..readings {
            peer.get("users/me/transfers/1").await;
        }
        peer.get("users/me/transfers/1").await.1["state"].as_str().unwrap().to_owned()
    };
    let (go, password) = (json!({"validated": true}), json!({"validated": true, "password": "123456"}));
    let start = [go.clone(), password.clone()];
    assert_eq!(state("Rent", &start, 1).await, "done");
    assert_eq!(state("lost - Rent", &start, 1).await, "transactionNotFound");
    assert_eq!(state("otp - Rent", &start, 1).await, "additionalInformationNeeded");
    let otp = json!({"validated": true, "otp": "123456"});
    assert_eq!(state("otp", &[go.clone(), password, otp], 0).await, "pending");
    assert_eq!(state("decoupled", std::slice::from_ref(&go), 1).await, "decoupled");
    assert_eq!(state("decoupled", &[go.clone(), go.clone()], 0).await, "pending");
    assert_eq!(state("webauth", std::slice::from_ref(&go), 0).await, "validating");
    assert_eq!(state("webauth", std::slice::from_ref(&go), 1).await, "pending");
    assert_eq!(
        state("Rent", &[go.clone(), json!({"validated": true, "password": "0"})], 1).await,
        "wrongpass"
    );
    assert_eq!(state("Rent", &[json!({"label": "webauth"}), go], 0).await, "validating");
}

#[tokio::test]
async fn transfers_are_planned_and_cancelled() {
    let peer = Peer::new().await;
    let body = json!({
        "id_account": 1, "amount": 5, "beneficiary_type": "iban", "beneficiary_number": IBAN, "label": "decoupled",
        "beneficiary_label": "Papa", "exec_date": "2026-03-01", "validated": true, "background": true,
    });
    let (_, planned) = peer.post("users/me/transfers", &body).await;
    assert_eq!((&planned["state"], &planned["exec_date"]), (&json!("validating"), &json!("2026-03-01")));
    assert_eq!(update(&peer, json!({"validated": true})).await.1["state"], "scheduled");
    peer.put("users/me/connections/1").await;
    assert_eq!(peer.get("users/me/transfers/1").await.1["state"], "scheduled");
    transfer(&peer, 1, "Rent").await;
    assert_eq!(peer.delete("users/me/accounts/2/transfers/2").await.0, 404);
    assert_eq!(peer.delete("users/me/recipients/1/transfers/2").await.1["state"], "canceled");
    assert_eq!(peer.delete("users/me/transfers/2").await.0, 409);
}

#[tokio::test]
async fn orders_that_the_bank_would_not_take_are_refused() {
    let peer = Peer::new().await;
    let refused = async |body: Value, code: &str, part: &str| {
        let (status, error) = peer.post("users/me/transfers", &body).await;
        assert_eq!((status, &error["code"]), (400, &json!(code)), "{error}");
        assert!(error["description"].as_str().unwrap().contains(part), "{error}");
        error
    };
    let to = |kind: &str, amount: f64| json!({"id_account": 1, "amount": amount, "beneficiary_type": kind});
    refused(to("recipient", 1.0), "missingParameter", "`id_recipient`").await;
    refused(to("iban", 1.0), "missingParameter", "`beneficiary_number`").await;
    let mut body =
        json!({"id_account": 1, "beneficiary_type": "recipient", "id_recipient": 1, "amount": 4000.01});
    assert_eq!(refused(body.clone(), "maxAmountExceeded", "4000").await["max_amount"], 4000.0);
    for amount in [json!(0), json!(-1), json!(1.234)] {
        body["amount"] = amount;
        refused(body.clone(), "invalidValue", "two decimals").await;
    }
    body["amount"] = json!(1);
    body["exec_date"] = json!("2026-01-30");
    refused(body.clone(), "invalidValue", "past").await;
    body["id_account"] = json!(2);
    refused(body.clone(), "invalidValue", "cannot send").await;
    body["id_recipient"] = json!(9);
    assert_eq!(peer.post("users/me/transfers", &body).await.0, 404);
}
