//! Taking a payment.

use powens::Uuid;
use powens::connectors::AuthMechanism;
use powens::payments::{self, PaymentId};

use crate::browser::{Browser, Page};
use crate::stage::Stage;

const PAYER: &str = "first_name=Ada&last_name=Lovelace";
/// The connector that the vendor offers for tests.
const TEST_CONNECTOR: Uuid = Uuid::from_u128(0x338178e6_3d01_564f_9a7b_52ca442459bf);

async fn start(browser: &mut Browser) -> (Page, PaymentId) {
    let sent = browser.post("/payments", PAYER).await;
    assert_eq!(sent.status, 303, "{}", sent.text);
    let id = PaymentId::new(sent.query()["payment_id"].parse().unwrap());
    (sent, id)
}

/// Validates a payment as the webview does, with the token that was in its address.
async fn validate(stage: &Stage, sent: &Page, id: PaymentId) {
    let client = stage.api.with_service_token(sent.query()["code"].clone());
    payments::validate(id, AuthMechanism::Webauth, &sent.query()["redirect_uri"])
        .connector_uuid(TEST_CONNECTOR.into())
        .validated(true)
        .send(&client)
        .await
        .unwrap();
    payments::resume(id).send(&client).await.unwrap();
}

#[tokio::test]
async fn a_payment_leads_to_the_webview_and_back() {
    let stage = Stage::new().await;
    let mut browser = stage.browser();
    assert!(browser.get("/payments").await.has("Pay €29.90"));
    let (sent, id) = start(&mut browser).await;
    assert!(sent.location.starts_with(&format!("http://{}/en/payment?", stage.sandbox.address())));
    assert_eq!(sent.query()["redirect_uri"], format!("{}/callback", stage.app.url()));
    assert!(browser.get("/payments").await.has("Waiting for you to confirm"));

    validate(&stage, &sent, id).await;
    let state = &sent.query()["state"];
    let back = browser.get(&format!("/callback?id_payment={id}&payment_state=pending&state={state}")).await;
    assert_eq!((back.status, back.location.as_str()), (303, "/payments"));
    let page = browser.get("/payments").await;
    stage.expect_no_secret(&page);
    assert!(page.has("Paid. Thank you") || page.has("has yet to carry it out"), "{}", page.text);
}

#[tokio::test]
async fn what_the_browser_claims_is_no_payment() {
    let stage = Stage::new().await;
    let mut browser = stage.browser();
    let (sent, id) = start(&mut browser).await;
    let state = sent.query()["state"].clone();
    browser.get(&format!("/callback?id_payment={id}&payment_state=done&state={state}")).await;
    let page = browser.get("/payments").await;
    assert!(page.has("Waiting for you to confirm") && !page.has("Paid"), "{}", page.text);

    let (sent, other) = start(&mut browser).await;
    let state = &sent.query()["state"];
    assert_ne!(id, other);
    assert_eq!(browser.get(&format!("/callback?id_payment={id}&state={state}")).await.status, 403);
}

#[tokio::test]
async fn a_payment_that_fails_is_explained() {
    let stage = Stage::new().await;
    let mut browser = stage.browser();
    for (failure, told) in [
        ("error=cancelled", "You stopped before the end"),
        ("error_code=insufficientFunds&payment_state=rejected", "The bank refused the payment"),
    ] {
        let (sent, id) = start(&mut browser).await;
        let state = &sent.query()["state"];
        let back = browser.get(&format!("/callback?id_payment={id}&{failure}&state={state}")).await;
        assert_eq!(back.location, "/payments");
        assert!(browser.get("/payments").await.has(told), "{failure}");
    }
}

#[tokio::test]
async fn a_payer_has_a_name() {
    let stage = Stage::new().await;
    let mut browser = stage.browser();
    let long = format!("first_name=Ada&last_name={}", "x".repeat(71));
    for form in ["first_name=+&last_name=Lovelace", &long] {
        let page = browser.post("/payments", form).await;
        assert!(page.status == 400 && page.has("First and last name are needed"), "{form}");
    }
    let page = browser.post("/payments", "first_name=Ada").await;
    assert!(page.status == 400 && page.has("The form is incomplete"), "{}", page.status);
    assert!(!browser.get("/payments").await.has("Your payments"));
}

#[tokio::test]
async fn without_an_account_to_pay_to_nothing_is_sold() {
    let stage = Stage::with(|config| config.api.payee_iban = None).await;
    let mut browser = stage.browser();
    assert!(browser.get("/payments").await.has("cannot be bought"));
    assert_eq!(browser.post("/payments", PAYER).await.status, 404);
}
