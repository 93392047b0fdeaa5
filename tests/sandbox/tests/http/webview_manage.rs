//! The flows `manage` and `reconnect` in a browser.

use serde_json::{Value, json};

use crate::browser::{BACK, Browser, Page};
use crate::peer::Peer;

const CREDENTIALS: [(&str, &str); 3] =
    [("field.website", "par"), ("field.login", "x"), ("field.password", "new")];

async fn open(peer: &Peer, browser: &mut Browser, flow: &str, more: &str) -> Page {
    let query = peer.query(&format!("&code={}{more}", peer.code().await));
    browser.open(&format!("/en/{flow}?{query}")).await.page()
}

#[tokio::test]
async fn accounts_are_switched_on_and_off() {
    let peer = Peer::new().await;
    let mut browser = Browser::of(&peer);
    let list = open(&peer, &mut browser, "manage", "").await;
    assert_eq!(list.all("connection"), ["1"]);
    let detail = browser.press(&list, ("connection", "1"), &[]).await.page();
    assert!(detail.holds("account", "1") && detail.holds("account", "2") && !detail.holds("account", "3"));
    let saved = browser.go(&detail, "save", &[("account", "3")]).await.page();
    assert!(saved.html.contains("Your choice of accounts is saved.") && saved.holds("account", "3"));
    let (_, shared) = peer.get("users/me/accounts").await;
    assert_eq!((&shared["total"], &shared["accounts"][0]["id"]), (&json!(1), &json!(3)));
    let list = browser.go(&saved, "list", &[]).await.page();
    let left = browser.go(&list, "close", &[]).await.left();
    assert_eq!(left, format!("{BACK}?connection_id=1&state=s%2Bt"));
}

#[tokio::test]
async fn a_connection_is_removed_after_a_question() {
    let peer = Peer::new().await;
    let mut browser = Browser::of(&peer);
    let detail = open(&peer, &mut browser, "manage", "&connection_id=1").await;
    assert_eq!(detail.title, "Connecteur de test", "opened on it");
    let question = browser.go(&detail, "remove", &[]).await.page();
    assert_eq!(question.title, "Remove Connecteur de test?");
    let detail = browser.go(&question, "keep", &[]).await.page();
    assert_eq!(peer.get("users/me/connections/1").await.0, 200);
    let question = browser.go(&detail, "remove", &[]).await.page();
    let list = browser.go(&question, "remove", &[]).await.page();
    assert!(list.html.contains("No institution is connected yet."), "{}", list.html);
    assert_eq!(peer.get("users/me/connections/1").await.0, 404);
    let left = browser.go(&list, "close", &[]).await.left();
    assert_eq!(left, format!("{BACK}?connection_id=1&connection_deleted=true&state=s%2Bt"));
}

#[tokio::test]
async fn a_connection_is_added_and_declined() {
    let peer = Peer::new().await;
    let mut browser = Browser::of(&peer);
    let list = open(&peer, &mut browser, "manage", "&connector_capabilities=document").await;
    let choice = browser.go(&list, "add", &[]).await.page();
    // The first one is a bank as well.
    let provider = choice.all("connector")[1].to_owned();
    let terms = browser.press(&choice, ("connector", &provider), &[]).await.page();
    let list = browser.go(&terms, "decline", &[]).await.page();
    assert_eq!(list.title, "Your connections", "nothing ends here by declining");
    let choice = browser.go(&list, "add", &[]).await.page();
    let terms = browser.press(&choice, ("connector", &provider), &[]).await.page();
    let login = browser.go(&terms, "accept", &[]).await.page();
    let contracts = browser.go(&login, "log_in", &CREDENTIALS[1..]).await.page();
    assert_eq!(contracts.title, "Choose the contracts to share");
    let detail = browser.go(&contracts, "share", &[]).await.page();
    assert_eq!(detail.title, "Azur Mobile");
}

#[tokio::test]
async fn a_flow_without_an_address_has_no_way_out() {
    let peer = Peer::new().await;
    let mut browser = Browser::of(&peer);
    let client = &peer.sandbox.credentials().client_id;
    let target = format!("/manage?client_id={client}&code={}", peer.code().await);
    let list = browser.open(&target).await.page();
    assert!(!list.offers("do", "close") && list.offers("do", "add"), "{}", list.html);
}

#[tokio::test]
async fn a_connection_is_repaired() {
    let peer = Peer::new().await;
    let mut browser = Browser::of(&peer);
    peer.post("users/me/connections/1", &json!({"password": "wrong"})).await;
    let asked = open(&peer, &mut browser, "reconnect", "&connection_id=1").await;
    assert_eq!(asked.title, "The institution did not let you in");
    let left = browser.go(&asked, "send", &CREDENTIALS).await.left();
    assert_eq!(left, format!("{BACK}?state=s%2Bt"));
    assert_eq!(peer.get("users/me/connections/1").await.1["state"], Value::Null);
    let fine = open(&peer, &mut browser, "reconnect", "&connection_id=1").await;
    assert_eq!(fine.title, "Your connection works");
    assert_eq!(browser.go(&fine, "go_on", &[]).await.left(), format!("{BACK}?state=s%2Bt"));
}

#[tokio::test]
async fn credentials_are_replaced() {
    let peer = Peer::new().await;
    let mut browser = Browser::of(&peer);
    let more = "&connection_id=1&reset_credentials=true&connection_sources=directaccess";
    let form = open(&peer, &mut browser, "reconnect", more).await;
    assert_eq!(form.title, "Update your sign-in for Connecteur de test");
    let wrong = [CREDENTIALS[0], CREDENTIALS[1], ("field.password", "wrong")];
    let again = browser.go(&form, "renew", &wrong).await.page();
    assert_eq!(again.status, 422);
    let left = browser.go(&again, "renew", &CREDENTIALS).await.left();
    assert_eq!(left, format!("{BACK}?state=s%2Bt"));
    let form = open(&peer, &mut browser, "reconnect", more).await;
    let left = browser.go(&form, "cancel", &[]).await.left();
    assert_eq!(left, format!("{BACK}?error=access_denied&state=s%2Bt"));
    let bank = open(
        &peer,
        &mut browser,
        "reconnect",
        "&connection_id=1&reset_credentials=true&connection_sources=openapi",
    )
    .await;
    assert!(bank.path.starts_with("/bank/authorise/"), "a source that is authorised at the institution");
    assert_eq!(browser.go(&bank, "allow", &[]).await.left(), format!("{BACK}?state=s%2Bt"));
    let (_, connection) = peer.get("users/me/connections/1?expand=sources").await;
    assert_eq!(connection["sources"].as_array().unwrap().len(), 2);
}
