//! The flow `connect` in a browser.

use serde_json::json;

use crate::browser::{BACK, Browser, Page};
use crate::peer::{Peer, send};

const TEST_CONNECTOR: &str = "338178e6-3d01-564f-9a7b-52ca442459bf";
const NORTHGATE: &str = "1f6d2c84-90ab-5b37-b1e2-6f4a7d8c0e35";

/// The page that asks for the credentials of the test connector.
async fn login_page(peer: &Peer, browser: &mut Browser, more: &str) -> Page {
    let more = format!("&code={}&connector_uuids={TEST_CONNECTOR}{more}", peer.code().await);
    let terms = browser.open(&format!("/en/connect?{}", peer.query(&more))).await.page();
    assert_eq!(terms.title, "Your consent for Connecteur de test", "a single connector is not asked for");
    browser.go(&terms, "accept", &[]).await.page()
}

/// What the test connector does with this password.
async fn log_in(browser: &mut Browser, page: &Page, password: &str) -> Page {
    let filled = [("field.website", "par"), ("field.login", "germaine"), ("field.password", password)];
    browser.go(page, "log_in", &filled).await.page()
}

#[tokio::test]
async fn a_connection_is_added_and_some_accounts_are_shared() {
    let peer = Peer::new().await;
    let mut browser = Browser::of(&peer);
    let query = peer.query(&format!("&code={}", peer.code().await));
    let list = browser.open(&format!("/connect?{query}")).await.page();
    assert_eq!((list.status, list.all("connector").len()), (200, 10), "banks that are not hidden");
    let found = browser.open(&format!("{}?search=de+TEST", list.path)).await.page();
    assert_eq!(found.all("connector"), [TEST_CONNECTOR]);
    let terms = browser.press(&found, ("connector", TEST_CONNECTOR), &[]).await.page();
    let login = browser.go(&terms, "accept", &[]).await.page();
    let accounts = log_in(&mut browser, &login, "1234").await;
    assert_eq!(accounts.all("account"), ["4", "5", "6", "104", "105", "106"]);
    assert!(accounts.holds("account", "4") && accounts.holds("account", "6"), "chosen beforehand");
    let again = browser.go(&accounts, "share", &[("account", "")]).await.page();
    assert!(again.status == 422 && again.html.contains("Choose at least one account."), "{}", again.html);
    let left = browser.go(&again, "share", &[("account", "5")]).await.left();
    assert_eq!(left, format!("{BACK}?connection_id=2&state=s%2Bt"));
    let (_, shared) = peer.get("users/me/connections/2/accounts").await;
    assert_eq!((&shared["total"], &shared["accounts"][0]["id"]), (&json!(1), &json!(5)));
    assert_eq!(browser.open(&again.path).await.left(), left, "a session that has ended leads where it ended");
}

#[tokio::test]
async fn a_new_user_comes_back_with_a_code() {
    let peer = Peer::new().await;
    let mut browser = Browser::of(&peer);
    let query = peer.query(&format!("&connector_uuids={TEST_CONNECTOR}"));
    let terms = browser.open(&format!("/2.0/auth/webview/connect?{query}")).await.page();
    let login = browser.go(&terms, "accept", &[]).await.page();
    let accounts = log_in(&mut browser, &login, "1234").await;
    let left = browser.go(&accounts, "share", &[]).await.left();
    let code = left.split("code=").nth(1).unwrap().split('&').next().unwrap();
    let body = peer.as_client(json!({"grant_type": "authorization_code", "code": code}));
    let (status, token) = send(peer.request(reqwest::Method::POST, "auth/token/access").json(&body)).await;
    assert_eq!(status, 200, "{token}");
    let token = token["access_token"].as_str().unwrap();
    let (_, accounts) =
        send(peer.request(reqwest::Method::GET, "users/me/accounts").bearer_auth(token)).await;
    assert_eq!(accounts["total"], 6);
    assert_eq!(peer.get("users/me/connections").await.1["total"], 1, "the seeded user has nothing new");
}

#[tokio::test]
async fn what_is_not_right_is_asked_for_again() {
    let peer = Peer::new().await;
    let mut browser = Browser::of(&peer);
    let login = login_page(&peer, &mut browser, &format!("&{TEST_CONNECTOR}.website=pro")).await;
    assert!(login.holds("field.website", "pro"), "prefilled");
    let again = browser.go(&login, "log_in", &[("field.login", "<i>x")]).await.page();
    assert_eq!(again.status, 422);
    for part in [
        r#"role="alert""#,
        r##"<a href="#field-password">"##,
        r#"aria-describedby="field-password-error""#,
        r#"aria-invalid="true""#,
    ] {
        assert!(again.html.contains(part), "{part}: {}", again.html);
    }
    assert!(again.holds("field.login", "<i>x") && !again.html.contains("<i>"), "what was typed comes back");
    let wrong = log_in(&mut browser, &again, "wrong").await;
    assert_eq!(wrong.status, 422);
    assert!(wrong.html.contains("did not recognise these credentials"), "what the institution says");
    let asked = log_in(&mut browser, &wrong, "otp").await;
    assert_eq!(asked.title, "Connecteur de test needs more from you");
    let form = browser.go(&asked, "send", &[("field.otp", "12")]).await.page();
    assert!(form.status == 422 && form.html.contains("not in the form"), "the pattern of the field holds");
    let code = browser.go(&form, "send", &[("field.otp", "0000")]).await.page();
    assert_eq!((code.status, &*code.title), (422, "Connecteur de test needs more from you"));
    let accounts = browser.go(&code, "send", &[("field.otp", "1234")]).await.page();
    assert_eq!(accounts.title, "Choose the accounts to share");
}

#[tokio::test]
async fn a_page_waits_for_another_device() {
    let peer = Peer::new().await;
    let mut browser = Browser::of(&peer);
    let login = login_page(&peer, &mut browser, "").await;
    let wait = log_in(&mut browser, &login, "decoupled").await;
    // No page reloads by itself: that takes away what a screen reader is reading.
    assert!(!wait.html.contains("http-equiv") && wait.offers("do", "resume"), "{}", wait.html);
    let still = browser.open(&wait.path).await.page();
    assert_eq!(still.title, "Confirm on your other device", "looking changes nothing");
    let accounts = browser.go(&still, "resume", &[]).await.page();
    assert_eq!(accounts.title, "Choose the accounts to share");
}

#[tokio::test]
async fn an_institution_authorises_on_its_own_page() {
    let peer = Peer::new().await;
    let mut browser = Browser::of(&peer);
    let query = peer.query(&format!("&code={}&connector_ids=122&max_connections=2", peer.code().await));
    let terms = browser.open(&format!("/connect?{query}")).await.page();
    let way = browser.go(&terms, "accept", &[]).await.page();
    let bank = browser.go(&way, "to_bank", &[]).await.page();
    assert!(bank.path.starts_with("/bank/authorise/"), "{}", bank.path);
    let back = browser.go(&bank, "deny", &[]).await.page();
    assert!(back.html.contains("without giving your agreement"), "{}", back.html);
    let bank_again = browser.go(&back, "to_bank", &[]).await.page();
    let accounts = browser.go(&bank_again, "allow", &[]).await.page();
    let another = browser.go(&accounts, "share", &[]).await.page();
    assert_eq!(another.title, "Northgate Bank is connected");
    assert_eq!(browser.open(&bank_again.path).await.page().status, 404, "an errand is done once");
    let left = browser.go(&another, "finish", &[]).await.left();
    assert_eq!(left, format!("{BACK}?connection_id=2&connection_ids=2&state=s%2Bt"));
    let (_, connection) = peer.get("users/me/connections/2?expand=sources").await;
    assert_eq!((&connection["connector_uuid"], &connection["state"]), (&json!(NORTHGATE), &json!(null)));
    assert_eq!(connection["sources"][0]["name"], "openapi");
}

#[tokio::test]
async fn several_connections_are_added() {
    let peer = Peer::new().await;
    let mut browser = Browser::of(&peer);
    let more = format!("&code={}&connector_ids=40,59&max_connections=2", peer.code().await);
    let mut page = browser.open(&format!("/connect?{}", peer.query(&more))).await.page();
    for (connector, last) in [("40", false), ("59", true)] {
        let uuid = peer.get(&format!("connectors/{connector}")).await.1["uuid"].as_str().unwrap().to_owned();
        let terms = browser.press(&page, ("connector", &uuid), &[]).await.page();
        let login = browser.go(&terms, "accept", &[]).await.page();
        let mut filled = vec![("field.login", "x"), ("field.password", "y")];
        if connector == "40" {
            filled.push(("field.website", "par"));
        }
        let accounts = browser.go(&login, "log_in", &filled).await.page();
        let shown = browser.go(&accounts, "share", &[]).await;
        if last {
            let left = shown.left();
            assert_eq!(left, format!("{BACK}?connection_id=3&connection_ids=2%2C3&state=s%2Bt"));
            return;
        }
        page = browser.go(&shown.page(), "add", &[]).await.page();
    }
}

#[tokio::test]
async fn accounts_are_filtered() {
    let peer = Peer::new().await;
    for (filter, shared) in [
        ("account_types=savings,card", vec!["5", "6"]),
        ("account_ibans=FR76+3000+6000+0112+3456+7890+189", vec!["4"]),
        ("account_usages=priv", vec!["4", "5", "6", "104", "105", "106"]),
    ] {
        let mut browser = Browser::of(&peer);
        let login = login_page(&peer, &mut browser, &format!("&{filter}")).await;
        let accounts = log_in(&mut browser, &login, "1234").await;
        let (_, connections) = peer.get("users/me/connections").await;
        let first = 3 * (connections["total"].as_i64().unwrap() - 2);
        let shown: Vec<_> =
            accounts.all("account").into_iter().map(|id| id.parse::<i64>().unwrap() - first).collect();
        let wanted: Vec<i64> = shared.iter().map(|id| id.parse().unwrap()).collect();
        assert_eq!(shown, wanted, "{filter}");
    }
    let mut browser = Browser::of(&peer);
    let login = login_page(&peer, &mut browser, "&account_usages=orga").await;
    let none = log_in(&mut browser, &login, "1234").await;
    assert!(none.all("account").is_empty() && none.html.contains("None is shared."), "{}", none.html);
    let left = browser.go(&none, "share", &[]).await.left();
    assert!(left.contains("connection_id=5"), "{left}");
}

#[tokio::test]
async fn the_end_user_gives_up() {
    let peer = Peer::new().await;
    let mut browser = Browser::of(&peer);
    let login = login_page(&peer, &mut browser, "").await;
    let left = browser.go(&login, "cancel", &[]).await.left();
    assert_eq!(left, format!("{BACK}?error=access_denied&state=s%2Bt"));
    let more = format!("&code={}&connector_uuids={TEST_CONNECTOR}", peer.code().await);
    let terms = browser.open(&format!("/connect?{}", peer.query(&more))).await.page();
    let left = browser.go(&terms, "decline", &[]).await.left();
    assert_eq!(left, format!("{BACK}?error=tos_declined&state=s%2Bt"));
}

#[tokio::test]
async fn a_failing_institution_is_a_server_error() {
    let peer = Peer::new().await;
    let mut browser = Browser::of(&peer);
    let query = peer.query(&format!("&code={}&connector_ids=122", peer.code().await));
    let terms = browser.open(&format!("/connect?{query}")).await.page();
    let way = browser.go(&terms, "accept", &[]).await.page();
    let bank = browser.go(&way, "to_bank", &[]).await.page();
    let failed = browser.go(&bank, "fail", &[]).await.page();
    let again = browser.go(&failed, "retry", &[]).await.page();
    assert_eq!(again.title, "Your consent for Northgate Bank");
    let way = browser.go(&again, "accept", &[]).await.page();
    let bank = browser.go(&way, "to_bank", &[]).await.page();
    let failed = browser.go(&bank, "fail", &[]).await.page();
    let left = browser.go(&failed, "leave", &[]).await.left();
    assert_eq!(left, format!("{BACK}?error=server_error&state=s%2Bt"));
}

#[tokio::test]
async fn an_institution_that_is_out_of_reach_is_named() {
    let peer = Peer::new().await;
    let mut browser = Browser::of(&peer);
    let login = login_page(&peer, &mut browser, "").await;
    let filled = [("field.website", "par"), ("field.login", "x"), ("field.password", "unavailable")];
    let failed = browser.go(&login, "log_in", &filled).await.page();
    assert_eq!(failed.title, "Connecteur de test cannot be reached");
}

#[tokio::test]
async fn a_session_expires() {
    let peer = Peer::new().await;
    let mut browser = Browser::of(&peer);
    let login = login_page(&peer, &mut browser, "").await;
    let clock = format!("http://{}/sandbox/clock", peer.sandbox.address());
    let (status, told) = send(peer.client.post(clock).json(&json!({"advance": 1900}))).await;
    assert_eq!(status, 200, "{told}");
    let filled = [("field.website", "par"), ("field.login", "x"), ("field.password", "y")];
    let left = browser.go(&login, "log_in", &filled).await.left();
    assert_eq!(left, format!("{BACK}?error=session_expired&state=s%2Bt"));
}
