//! Webhooks: who may call, and what a call changes.

use powens::reqwest::{Client, header};
use powens::webhooks::sign;
use powens::{Secret, Timestamp};

use crate::browser::plain_http;
use crate::stage::{Stage, WEBHOOK_SECRET};

struct Caller<'a> {
    stage: &'a Stage,
    http: Client,
}

impl<'a> Caller<'a> {
    fn new(stage: &'a Stage) -> Self {
        Self { stage, http: plain_http() }
    }

    /// Calls as the API does, signed with this secret, and tells the status of the answer.
    async fn call(&self, event: &str, secret: &str, body: &str) -> u16 {
        self.call_at(event, secret, Timestamp::now(), body).await
    }

    async fn call_at(&self, event: &str, secret: &str, sent: Timestamp, body: &str) -> u16 {
        let path = format!("/hooks/{event}");
        let (signature, date) = sign(&Secret::new(secret), &path, sent, body.as_bytes());
        let request = self.http.post(format!("{}{path}", self.stage.app.url())).body(body.to_owned());
        let request = request.header("BI-Signature", signature).header("BI-Signature-Date", date);
        let request = request.header(header::CONTENT_TYPE, "application/json");
        request.send().await.unwrap().status().as_u16()
    }
}

fn synced(delivery: u32, user: i64) -> String {
    format!(
        r#"{{"id_webhook_data": {delivery}, "user": {{"id": {user}}}, "connection": {{"id": 1, "id_user": {user},
        "state": null, "accounts": [{{"id": 1, "name": "Joint account", "transactions": [{{"id": 1}}, {{"id": 2}}]}}]}}}}"#
    )
}

#[tokio::test]
async fn a_signed_call_is_shown_once() {
    let stage = Stage::new().await;
    let (mut browser, _, user) = stage.connected().await;
    let caller = Caller::new(&stage);
    assert!(!browser.get("/").await.has("What happened"));

    let body = synced(7, user);
    // The API repeats what it believes to be lost.
    assert_eq!(caller.call("CONNECTION_SYNCED", WEBHOOK_SECRET, &body).await, 204);
    assert_eq!(caller.call("CONNECTION_SYNCED", WEBHOOK_SECRET, &body).await, 204);
    let page = browser.get("/").await;
    assert_eq!(page.text.matches("2 on Joint account").count(), 1, "{}", page.text);

    // It is about somebody else.
    assert_eq!(caller.call("CONNECTION_SYNCED", WEBHOOK_SECRET, &synced(8, user + 1)).await, 204);
    assert_eq!(browser.get("/").await.text.matches("2 on Joint account").count(), 1);
}

#[tokio::test]
async fn what_is_not_signed_changes_nothing() {
    let stage = Stage::new().await;
    let (mut browser, _, user) = stage.connected().await;
    let caller = Caller::new(&stage);
    let body = synced(7, user);
    assert_eq!(caller.call("CONNECTION_SYNCED", "another secret", &body).await, 401);
    assert_eq!(caller.call("CONNECTION_SYNCED", "", &body).await, 401);
    let old = Timestamp::now() - std::time::Duration::from_secs(3_600);
    assert_eq!(caller.call_at("CONNECTION_SYNCED", WEBHOOK_SECRET, old, &body).await, 401);
    let unsigned = caller.http.post(format!("{}/hooks/CONNECTION_SYNCED", stage.app.url())).body(body);
    assert_eq!(unsigned.send().await.unwrap().status(), 401);
    assert!(!browser.get("/").await.has("What happened"));

    assert_eq!(caller.call("CONNECTION_SYNCED", WEBHOOK_SECRET, "[").await, 400);
    assert_eq!(caller.call("USER_SYNCED", WEBHOOK_SECRET, "{}").await, 404, "nothing that was asked for");
}

#[tokio::test]
async fn a_payment_is_read_again() {
    let stage = Stage::new().await;
    let mut browser = stage.browser();
    let sent = browser.post("/payments", "first_name=Ada&last_name=Lovelace").await;
    let id = &sent.query()["payment_id"];
    let body = format!(r#"{{"id_webhook_data": 9, "id": {id}, "state": "done"}}"#);
    assert_eq!(Caller::new(&stage).call("PAYMENT_STATE_UPDATED", WEBHOOK_SECRET, &body).await, 204);
    // The call is late, or of another time: what counts is what the API says now.
    assert!(browser.get("/payments").await.has("Waiting for you to confirm"));
}

#[tokio::test]
async fn without_a_secret_there_are_no_webhooks() {
    let stage =
        Stage::with(|config| (config.api.webhook_secret, config.api.config_token) = (None, None)).await;
    assert_eq!(Caller::new(&stage).call("CONNECTION_SYNCED", "", &synced(1, 1)).await, 404);
}

#[tokio::test]
async fn webhooks_are_registered_where_that_is_allowed() {
    let stage = Stage::with(|config| config.api.webhook_secret = None).await;
    // The secret is the API's: without it calls are refused, and the address is there.
    assert_eq!(Caller::new(&stage).call("CONNECTION_SYNCED", WEBHOOK_SECRET, &synced(1, 1)).await, 401);
}
