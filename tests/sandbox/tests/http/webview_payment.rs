//! The flows `payment` and `transfer` in a browser.

use reqwest::Method;
use serde_json::{Value, json};

use crate::browser::{BACK, Browser, Page};
use crate::payments::order;
use crate::peer::{Peer, send};

const TEST_CONNECTOR: &str = "338178e6-3d01-564f-9a7b-52ca442459bf";

/// Names and values of fields.
type Filled<'f> = &'f [(&'f str, &'f str)];

/// A payment, and the token that its payer gets.
async fn payment(peer: &Peer) -> (i64, String) {
    let token = peer.service_token("payments:admin").await;
    let post =
        |path: String, body: Value| send(peer.request(Method::POST, &path).bearer_auth(&token).json(&body));
    let (_, payment) = post("payments".into(), order("Order 12", "first_open_day")).await;
    let id = payment["id"].as_i64().unwrap();
    let (_, scoped) =
        post(format!("payments/{id}/scopedtoken"), json!({"scope": ["payments:validate"]})).await;
    (id, scoped["token"].as_str().unwrap().to_owned())
}

async fn summary(peer: &Peer, browser: &mut Browser, lang: &str) -> (i64, Page) {
    let (id, code) = payment(peer).await;
    let query = peer.query(&format!("&payment_id={id}&code={code}"));
    let banks = browser.open(&format!("/{lang}/payment?{query}")).await.page();
    let page = browser.press(&banks, ("connector", TEST_CONNECTOR), &[]).await.page();
    (id, page)
}

#[tokio::test]
async fn a_payment_is_decided_at_the_bank() {
    let peer = Peer::new().await;
    for (button, told) in [
        ("allow", "payment_state=done"),
        ("deny", "payment_state=rejected&error_code=CancelledByUser"),
        ("later", "payment_state=pending"),
    ] {
        let mut browser = Browser::of(&peer);
        let (id, page) = summary(&peer, &mut browser, "de").await;
        assert!(page.html.contains("50,90\u{a0}€") && page.html.contains("ACME"), "{}", page.html);
        let policy = page.headers["content-security-policy"].to_str().unwrap();
        assert!(
            policy.contains("https://example.org"),
            "the form may end at the payment's address: {policy}"
        );
        let bank = browser.go(&page, "pay", &[]).await.page();
        assert!(bank.path.starts_with("/bank/payment/") && bank.html.contains("FR76"), "{}", bank.html);
        let left = browser.go(&bank, button, &[]).await.left();
        assert_eq!(left, format!("https://example.org/paid?id_payment={id}&{told}&state=42"));
        assert_eq!(browser.open(&bank.path).await.page().status, 404, "it is decided once");
    }
}

#[tokio::test]
async fn a_payer_does_what_the_bank_wants() {
    let peer = Peer::new().await;
    let otp = [("field.openapisms", "1234")];
    let other = [("field.account_id", "snd")];
    let cases: [(&str, &str, Filled<'_>, &str); 5] = [
        ("decoupled", "resume", &[], "done"),
        ("decoupled_expired", "resume", &[], "rejected&error_code=authenticationFailed"),
        ("otp_sms", "send", &otp, "done"),
        ("account_choice", "send", &other, "rejected&error_code=invalidEmitter"),
        ("psu_validation", "refuse", &[], "rejected&error_code=CancelledByUser"),
    ];
    for (case, button, filled, told) in cases {
        let mut browser = Browser::of(&peer);
        let (id, page) = summary(&peer, &mut browser, "en").await;
        let next = browser.go(&page, "pay", &[("field.use_case_pay", case)]).await.page();
        let left = browser.go(&next, button, filled).await.left();
        assert_eq!(
            left,
            format!("https://example.org/paid?id_payment={id}&payment_state={told}&state=42"),
            "{case}"
        );
    }
}

#[tokio::test]
async fn a_payer_gives_up() {
    let peer = Peer::new().await;
    let mut browser = Browser::of(&peer);
    let (id, page) = summary(&peer, &mut browser, "en").await;
    let banks = browser.go(&page, "back", &[]).await.page();
    let left = browser.go(&banks, "cancel", &[]).await.left();
    assert_eq!(left, format!("{BACK}?error=cancelled&id_payment={id}&state=s%2Bt"));
}

#[tokio::test]
async fn a_cancellation_is_approved_at_the_bank() {
    let peer = Peer::new().await;
    let token = peer.service_token("payments:admin").await;
    let post =
        |path: &str, body: Value| send(peer.request(Method::POST, path).bearer_auth(&token).json(&body));
    let mut sent = order("pdng/done - Order", "first_open_day");
    sent["connector_uuid"] = json!(TEST_CONNECTOR);
    post("payments", sent).await;
    let go = json!({"validate_mechanism": "webauth", "webview_url": "https://pay.example/go?x=1", "validated": true});
    let (_, payment) = post("payments/1", go).await;
    let mut browser = Browser::of(&peer);
    let target = |payment: &Value| {
        let url = payment["validate_uri"].as_str().unwrap();
        url.strip_prefix(&format!("http://{}", peer.sandbox.address())).unwrap().to_owned()
    };
    let bank = browser.open(&target(&payment)).await.page();
    let left = browser.go(&bank, "allow", &[]).await.left();
    assert_eq!(left, "https://pay.example/go?x=1", "the page that began the validation goes on");
    let cancel =
        json!({"cancel": true, "client_redirect_uri": "https://example.org/off", "client_state": "7"});
    let (_, payment) = post("payments/1", cancel).await;
    let bank = browser.open(&target(&payment)).await.page();
    assert_eq!(bank.title, "Cancel a payment");
    let left = browser.go(&bank, "allow", &[]).await.left();
    let told = "id_payment=1&payment_state=rejected&error_code=CancelledByUser&state=7";
    assert_eq!(left, format!("https://example.org/off?{told}"));
}

async fn transfer_form(peer: &Peer, browser: &mut Browser) -> Page {
    let query = peer.query(&format!("&code={}", peer.code().await));
    browser.open(&format!("/2.0/auth/webview/en/transfer?{query}")).await.page()
}

#[tokio::test]
async fn a_transfer_is_made() {
    let peer = Peer::new().await;
    let mut browser = Browser::of(&peer);
    let form = transfer_form(&peer, &mut browser).await;
    let payee = form.all("field.payee")[1].to_owned();
    for (amount, told) in [("5000", "above the limit"), ("0", "above zero"), ("x", "not in the form")] {
        let filled = [("field.payee", &*payee), ("field.amount", amount)];
        let again = browser.go(&form, "order", &filled).await.page();
        assert!(again.status == 422 && again.html.contains(told), "{amount}: {}", again.html);
    }
    let filled = [("field.payee", &*payee), ("field.amount", "12,50"), ("field.label", "Rent")];
    let check = browser.go(&form, "order", &filled).await.page();
    assert!(check.html.contains("€12.50"), "{}", check.html);
    let code = browser.go(&check, "send", &[]).await.page();
    let wrong = browser.go(&code, "send", &[("field.password", "000000")]).await.page();
    assert!(wrong.html.contains("Le code saisi est incorrect."), "{}", wrong.html);
    let left = browser.go(&wrong, "send", &[("field.password", "123456")]).await.left();
    assert_eq!(left, format!("{BACK}?transfer_id=1&state=s%2Bt"));
}

#[tokio::test]
async fn a_prepared_transfer_is_validated() {
    let peer = Peer::new().await;
    let (_, recipients) = peer.get("users/me/recipients").await;
    let recipient = &recipients["recipients"][0];
    let body = json!({"id_recipient": recipient["id"], "id_account": recipient["id_account"], "amount": 10, "beneficiary_type": "recipient", "label": "decoupled - x"});
    let (status, transfer) = peer.post("users/me/transfers", &body).await;
    assert_eq!(status, 200, "{transfer}");
    let mut browser = Browser::of(&peer);
    let query = peer.query(&format!("&code={}&transfer_id={}", peer.code().await, transfer["id"]));
    let check = browser.open(&format!("/2.0/auth/webview/transfer?{query}")).await.page();
    let wait = browser.go(&check, "send", &[]).await.page();
    assert_eq!(wait.title, "Confirm on your other device");
    let left = browser.go(&wait, "resume", &[]).await.left();
    assert_eq!(left, format!("{BACK}?transfer_id={}&state=s%2Bt", transfer["id"]));
}

#[tokio::test]
async fn a_payee_is_added() {
    let peer = Peer::new().await;
    let mut browser = Browser::of(&peer);
    let form = transfer_form(&peer, &mut browser).await;
    let before = form.all("field.payee").len();
    let payee = browser.go(&form, "payee", &[]).await.page();
    let filled = [("field.label", "Jo"), ("field.iban", "FR76 3000 6000 0112 3456 7890 189")];
    let code = browser.go(&payee, "add", &filled).await.page();
    let form = browser.go(&code, "send", &[("field.sms", "123456")]).await.page();
    assert_eq!((&*form.title, form.all("field.payee").len()), ("Make a transfer", before + 1));
}
