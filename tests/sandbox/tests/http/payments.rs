//! Payments, from their creation to their end.

use powens_sandbox::Options;
use reqwest::Method;
use serde_json::{Value, json};

use crate::peer::{Peer, send};

const TEST_CONNECTOR: &str = "338178e6-3d01-564f-9a7b-52ca442459bf";

/// The body of the guide to one-time payments.
pub fn order(label: &str, kind: &str) -> Value {
    json!({
        "client_redirect_uri": "https://example.org/paid",
        "client_state": "42",
        "instructions": [{
            "label": label, "amount": 50.90, "currency": "EUR", "execution_date_type": kind,
            "beneficiary": {"scheme_name": "iban", "identification": "FR7630006000011234567890189", "label": "ACME"},
            "beneficiary_identity": {
                "kind": "corporate", "org_name": "ACME", "scheme_name": "siren", "identification": "012345678",
            },
        }],
        "payer_identity": {"kind": "individual", "first_name": "Germaine", "last_name": "Michu"},
    })
}

/// A peer with a token that may do everything, and one payment.
struct Desk {
    peer: Peer,
    token: String,
}

impl Desk {
    async fn new(label: &str, kind: &str) -> Self {
        let peer = Peer::new().await;
        let token = peer.service_token("payments:admin").await;
        let desk = Self { peer, token };
        let (status, payment) = desk.post("payments", &order(label, kind)).await;
        assert_eq!(
            (status, &payment["id"], &payment["state"]),
            (200, &json!(1), &json!("created")),
            "{payment}"
        );
        desk
    }

    /// What the addresses of the pages where payers decide begin with.
    fn page_of_bank(&self) -> String {
        format!("http://{}/bank/payment/", self.peer.sandbox.address())
    }

    async fn get(&self, path: &str) -> (u16, Value) {
        send(self.peer.request(Method::GET, path).bearer_auth(&self.token)).await
    }

    async fn post(&self, path: &str, body: &Value) -> (u16, Value) {
        send(self.peer.request(Method::POST, path).bearer_auth(&self.token).json(body)).await
    }

    async fn update(&self, body: Value) -> Value {
        let (status, payment) = self.post("payments/1", &body).await;
        assert_eq!(status, 200, "{payment}");
        payment
    }

    async fn validate(&self, use_case: &str) -> Value {
        let body = json!({
            "validate_mechanism": "webauth", "webview_url": "https://example.org/pay", "validated": true,
            "connector_uuid": TEST_CONNECTOR, "fields": {"use_case_pay": use_case},
        });
        self.update(body).await
    }
}

fn tells(payment: &Value) -> (&str, Option<&str>, Option<&str>) {
    (payment["state"].as_str().unwrap(), payment["action"].as_str(), payment["error_code"].as_str())
}

#[tokio::test]
async fn a_redirection_is_validated() {
    let desk = Desk::new("Test", "first_open_day").await;
    let payment = desk.validate("redirect").await;
    assert_eq!(tells(&payment), ("validating", Some("redirect"), None));
    assert!(payment["validate_uri"].as_str().unwrap().starts_with(&desk.page_of_bank()));
    assert_eq!(payment["connector_uuid"], TEST_CONNECTOR);
    assert_eq!(payment["instructions"][0]["amount"].to_string(), "50.9");
    assert_eq!(tells(&desk.update(json!({"resume": true})).await), ("done", None, None));
    assert_eq!(desk.post("payments/1", &json!({"resume": true})).await.0, 409);
}

#[tokio::test]
async fn the_label_tells_what_the_bank_does() {
    let desk = Desk::new("pdng/rjct - Test", "instant").await;
    desk.validate("decoupled").await;
    assert_eq!(tells(&desk.update(json!({"resume": true})).await), ("pending", None, None));
    assert_eq!(tells(&desk.get("payments/1").await.1), ("pending", None, None));
    assert_eq!(tells(&desk.get("payments/1").await.1), ("rejected", None, Some("noSpecifiedReason")));
}

#[tokio::test]
async fn each_form_of_the_update_has_its_place() {
    let desk = Desk::new("Test", "instant").await;
    let payment = desk.validate("otp_plus_decoupled").await;
    assert_eq!(tells(&payment).1, Some("additionalInformationNeeded"));
    assert_eq!(payment["fields"][0]["name"], "openapisms");
    let payment = desk.update(json!({"fields": {"openapisms": "1234"}})).await;
    assert_eq!(tells(&payment), ("validating", Some("decoupled"), None));
    assert!(payment["error_description"].is_string());

    let desk = Desk::new("Test", "instant").await;
    desk.validate("psu_validation").await;
    let payment = desk.update(json!({"psu_validate": false})).await;
    assert_eq!(tells(&payment), ("rejected", None, Some("CancelledByUser")));

    let desk = Desk::new("Test", "instant").await;
    desk.validate("confirm").await;
    assert_eq!(tells(&desk.update(json!({"resume": true})).await).1, Some("confirm"));
    assert_eq!(tells(&desk.update(json!({"confirm": true})).await).0, "done");

    let (status, error) = desk.post("payments/1", &json!({"resumé": true})).await;
    assert_eq!((status, &error["code"]), (400, &json!("missingParameter")));
    assert!(error["description"].as_str().unwrap().contains("payments.resume (resume)"), "{error}");
}

#[tokio::test]
async fn payments_are_cancelled() {
    let cancel = json!({"cancel": true, "client_redirect_uri": "https://example.org/cancelled"});
    let desk = Desk::new("Test", "instant").await;
    assert_eq!(tells(&desk.update(cancel.clone()).await), ("rejected", None, Some("CancelledByClient")));

    let desk = Desk::new("pdng/pdng/done - Test", "first_open_day").await;
    desk.validate("redirect").await;
    desk.update(json!({"resume": true})).await;
    let payment = desk.update(cancel.clone()).await;
    assert_eq!((tells(&payment).1, &payment["state_detail"]), (Some("redirect"), &json!("cancelling")));
    assert_eq!(tells(&desk.update(json!({"resume": true})).await).2, Some("CancelledByUser"));

    let desk = Desk::new("pdng - Test", "instant").await;
    desk.validate("redirect").await;
    desk.update(json!({"resume": true})).await;
    let (status, error) = desk.post("payments/1", &cancel).await;
    assert_eq!((status, &error["code"]), (400, &json!("notSupported")));
}

#[tokio::test]
async fn a_scoped_token_reaches_its_payment_only() {
    let desk = Desk::new("Test", "instant").await;
    desk.post("payments", &order("Other", "instant")).await;
    let (status, scoped) =
        desk.post("payments/1/scopedtoken", &json!({"scope": ["payments:validate"]})).await;
    assert_eq!((status, &scoped["id_payment"], &scoped["expires_in"]), (200, &json!(1), &json!(604_800)));
    let scoped = scoped["token"].as_str().unwrap();
    let get = |path: &str| send(desk.peer.request(Method::GET, path).bearer_auth(scoped));
    assert_eq!(get("payments/1").await.0, 200);
    assert_eq!(get("payments/2").await.0, 404);
    assert_eq!(get("payments").await.1["payments"].as_array().unwrap().len(), 1);
    let request = desk.peer.request(Method::POST, "payments").bearer_auth(scoped);
    assert_eq!(send(request.json(&order("Third", "instant"))).await.0, 403);
    assert_eq!(desk.post("payments/1/scopedtoken", &json!({"scope": ["payments:admin"]})).await.0, 400);
}

#[tokio::test]
async fn personal_data_is_shown_to_those_who_may_see_it() {
    let desk = Desk::new("Test", "instant").await;
    let (_, payment) = desk.get("payments/1").await;
    assert_eq!(payment["payer_identity"], json!({"kind": "individual"}));
    let (_, payment) = desk.get("payments/1?show_sensitive=true").await;
    assert_eq!(payment["payer_identity"]["first_name"], "Germaine");
    let reader = desk.peer.service_token("payments:read-only").await;
    let request = desk.peer.request(Method::GET, "payments/1?show_sensitive=true").bearer_auth(reader);
    assert_eq!(send(request).await.0, 403);
}

#[tokio::test]
async fn payments_are_listed() {
    let desk = Desk::new("Test", "instant").await;
    desk.post("payments", &order("Later", "first_open_day")).await;
    desk.validate("redirect").await;
    let ids = async |query: &str| -> Vec<i64> {
        let (status, list) = desk.get(&format!("payments?{query}")).await;
        assert_eq!(status, 200, "{query}: {list}");
        list["payments"].as_array().unwrap().iter().map(|found| found["id"].as_i64().unwrap()).collect()
    };
    assert_eq!(ids("").await, [1, 2]);
    assert_eq!(ids("reverse=true").await, [2, 1]);
    assert_eq!(ids("limit=1&offset=1").await, [2]);
    assert_eq!(ids("state=created").await, [2]);
    assert_eq!(ids("connector_uuid=null").await, [2]);
    assert_eq!(ids(&format!("connector_uuid={TEST_CONNECTOR}")).await, [1]);
    assert_eq!(ids("execution_date_type=instant").await, [1]);
    assert_eq!(ids("max_date=2026-01-31").await, [0; 0]);
}

#[tokio::test]
async fn bodies_that_break_the_words_of_the_description_are_refused() {
    let desk = Desk::new("Test", "instant").await;
    let refused = async |change: &dyn Fn(&mut Value), part: &str| {
        let mut body = order("Test", "instant");
        change(&mut body);
        let (status, error) = desk.post("payments", &body).await;
        assert_eq!(status, 400, "{error}");
        assert!(error["description"].as_str().unwrap().contains(part), "{error}");
    };
    refused(&|body| body["instructions"] = json!([]), "no instruction").await;
    refused(&|body| body["instructions"][0]["execution_date_type"] = json!("periodic"), "start_date").await;
    refused(&|body| body["instructions"][0]["execution_date_type"] = json!("deferred"), "execution_date")
        .await;
    refused(&|body| body["instructions"][0]["amount"] = json!("50.90"), "wants a number").await;
    refused(&|body| body["client_redirect_uri"] = json!("https://example.org/?x"), "query parameters").await;
    refused(&|body| body["payer_identity"]["kind"] = json!("robot"), "payer_identity.kind").await;
    refused(&|body| body["payer_identity"] = json!({"kind": "individual"}), "first_name` is missing").await;
    refused(
        &|body| body["connector_uuid"] = json!("c2a9e4d7-3b18-5c60-9f75-28d1b6e0a4f3"),
        "takes no payments",
    )
    .await;
}

#[tokio::test]
async fn what_is_ignored_does_not_come_back() {
    let peer = Peer::with(Options::default()).await;
    let token = peer.service_token("payments:admin").await;
    let mut body = order("Test", "instant");
    body["instructions"][0]["beneficiary"]["colour"] = json!("blue");
    let (status, payment) = send(peer.request(Method::POST, "payments").bearer_auth(token).json(&body)).await;
    assert_eq!(status, 200, "{payment}");
    assert!(payment["instructions"][0]["beneficiary"].get("colour").is_none());
}
