//! Connecting, what is shown then, repairing and managing.

use crate::browser::Browser;
use crate::stage::Stage;

#[tokio::test]
async fn a_new_browser_is_asked_to_connect() {
    let stage = Stage::new().await;
    let page = stage.browser().get("/").await;
    assert_eq!(page.status, 200);
    assert!(page.has("Connect a bank") && page.has("/connect") && !page.has("Sign out"));
    assert!(page.set_cookie.is_empty(), "who only looks gets no session");
    assert!(page.policy.contains("default-src 'none'"));
}

#[tokio::test]
async fn connecting_leads_to_the_webview() {
    let stage = Stage::new().await;
    let mut browser = stage.browser();
    let sent = browser.post("/connect", "").await;
    assert_eq!(sent.status, 303);
    let page = format!("http://{}/en/connect?", stage.sandbox.address());
    assert!(sent.location.starts_with(&page), "{}", sent.location);
    let query = sent.query();
    assert_eq!(query["client_id"], stage.sandbox.credentials().client_id);
    assert_eq!(query["redirect_uri"], format!("{}/callback", stage.app.url()));
    assert!(query["state"].len() >= 22 && !query.contains_key("code"));
    for part in ["HttpOnly", "SameSite=Lax", "Path=/"] {
        assert!(sent.set_cookie.contains(part), "{}", sent.set_cookie);
    }
    let again = browser.post("/connect", "").await;
    assert_ne!(again.query()["state"], query["state"]);
}

#[tokio::test]
async fn a_connected_bank_is_shown() {
    let stage = Stage::new().await;
    let (mut browser, connection, _) = stage.connected().await;
    let page = browser.get("/").await;
    stage.expect_no_secret(&page);
    assert!(page.has("Your bank is connected") && page.has("Connecteur de test") && page.has("€"));
    assert!(!browser.get("/").await.has("Your bank is connected"), "said once");

    // The user is known now: the webview is told who it is.
    let sent = browser.post("/connect", "").await;
    assert!(sent.query().contains_key("code"));
    let sent = browser.post("/manage", "").await;
    assert!(sent.location.contains("/en/manage?") && sent.query().contains_key("code"));
    let sent = browser.post(&format!("/connections/{connection}/reconnect"), "").await;
    assert_eq!(sent.query()["connection_id"], connection.to_string());
    let back = browser.get(&format!("/callback?state={}", sent.query()["state"])).await;
    assert_eq!(back.location, "/");
    assert!(browser.get("/").await.has("works again"));
}

#[tokio::test]
async fn an_account_has_a_chart_and_pages_of_transactions() {
    let stage = Stage::new().await;
    let (mut browser, ..) = stage.connected().await;
    let path = first_account(&mut browser).await;
    let page = browser.get(&path).await;
    assert_eq!(page.status, 200);
    for part in ["<svg", "role=\"img\"", "<desc", "The same as a table", "rel=\"next\""] {
        assert!(page.has(part), "{part} is missing");
    }
    let next = browser.get(&format!("{path}?page=1")).await;
    assert!(next.has("Page 2") && next.has("rel=\"prev\""));

    let found = browser.get(&format!("{path}?search=BOULANGERIE")).await;
    assert!(found.has("BOULANGERIE") && !found.has("ELECTRICITE"));
    let none = browser.get(&format!("{path}?search=%3Cb%3Ezzz")).await;
    assert!(none.has("Nothing matches") && !none.has("<b>zzz"), "what was searched is escaped");
}

/// The address of the first account on the overview.
pub(crate) async fn first_account(browser: &mut Browser) -> String {
    let page = browser.get("/").await;
    let rest = page.text.split_once("href=\"/accounts/").expect("an account").1;
    format!("/accounts/{}", rest.split_once('"').unwrap().0)
}

#[tokio::test]
async fn only_what_this_browser_began_is_taken() {
    let stage = Stage::new().await;
    let (mut browser, mut thief) = (stage.browser(), stage.browser());
    let sent = browser.post("/connect", "").await;
    thief.post("/connect", "").await;
    let added = stage.connect(&sent.query()).await;

    assert_eq!(thief.get(&added.back).await.status, 403, "the state of another browser");
    let state = &sent.query()["state"];
    for path in [
        "/callback".to_owned(),
        "/callback?connection_id=1&state=".to_owned(),
        "/callback?connection_id=1&state=guessed".to_owned(),
        format!("/callback?connection_id=1&state={state}&state={state}"),
    ] {
        let page = browser.get(&path).await;
        assert_eq!(page.status, 403, "{path}");
        assert!(page.has("This did not begin here"));
    }
    assert_eq!(browser.get(&added.back).await.status, 303);
    assert_eq!(browser.get(&added.back).await.status, 403, "a state is good for once");
}

#[tokio::test]
async fn every_way_to_fail_is_explained() {
    let stage = Stage::new().await;
    let mut browser = stage.browser();
    for (error, told) in [
        ("access_denied", "You stopped before the end"),
        ("tos_declined", "Without your consent"),
        ("session_expired", "took too long"),
        ("server_error", "had a failure"),
        ("brand_new", "had a failure"),
    ] {
        let state = browser.post("/connect", "").await.query()["state"].clone();
        let back = format!("/callback?error={error}&error_description=planted&state={state}");
        assert_eq!(browser.get(&back).await.location, "/");
        let page = browser.get("/").await;
        assert!(page.has(told) && page.has("Connect a bank") && !page.has("planted"), "{error}");
    }
}

#[tokio::test]
async fn half_a_success_is_none() {
    let stage = Stage::new().await;
    let mut browser = stage.browser();
    for (rest, status) in [
        ("", 400),
        ("&connection_id=seven", 400),
        ("&connection_id=1", 400),
        ("&connection_id=1&code=forged", 502),
    ] {
        let state = browser.post("/connect", "").await.query()["state"].clone();
        let page = browser.get(&format!("/callback?state={state}{rest}")).await;
        assert_eq!(page.status, status, "{rest}: {}", page.text);
        assert!(!page.has("forged"));
    }
    assert!(browser.get("/").await.has("Connect a bank"));
}

#[tokio::test]
async fn other_sites_cannot_send_forms() {
    let stage = Stage::new().await;
    let (mut browser, ..) = stage.connected().await;
    for path in ["/delete", "/connect", "/payments"] {
        assert_eq!(browser.post_from_elsewhere(path).await.status, 403, "{path}");
    }
    assert!(browser.get("/").await.has("Connecteur de test"));
}

#[tokio::test]
async fn what_is_not_there_is_said_so() {
    let stage = Stage::new().await;
    let (mut browser, ..) = stage.connected().await;
    // The second is an account of someone else.
    for path in ["/nowhere", "/accounts/1", "/accounts/999999", "/accounts/one"] {
        let page = browser.get(path).await;
        assert!(page.status == 404 && page.has("Not found"), "{path}: {}", page.status);
    }
    let page = browser.get("/accounts/4?page=last").await;
    assert!(page.status == 400 && page.has("The address is incomplete"));
    let page = browser.get("/connect").await;
    assert!(page.status == 405 && page.has("use the buttons there"));
    assert_eq!(stage.browser().get("/accounts/1").await.location, "/", "who is nobody begins at the start");
}

#[tokio::test]
async fn an_api_that_is_away_is_said_so() {
    let stage = Stage::new().await;
    let (mut browser, ..) = stage.connected().await;
    stage.sandbox.stop().await.unwrap();
    let page = browser.get("/").await;
    assert_eq!(page.status, 502);
    assert!(page.has("The bank service is not reachable"));
}

#[tokio::test]
async fn a_wrong_secret_is_no_fault_of_the_user() {
    let stage = Stage::with(|config| config.api.client_secret = "wrong".into()).await;
    let mut browser = stage.browser();
    let page = browser.post("/payments", "first_name=Ada&last_name=Lovelace").await;
    assert!(page.status == 502 && page.has("The bank service refused"), "{}", page.status);
    let added = stage.connect(&browser.post("/connect", "").await.query()).await;
    assert_eq!(browser.get(&added.back).await.status, 502);
}

#[tokio::test]
async fn behind_https_the_cookie_is_for_https_alone() {
    let stage = Stage::with(|config| config.public_url = Some("https://budget.example".to_owned())).await;
    let address = stage.app.address().to_string();
    let sent = Browser::at(&format!("http://{address}")).post("/connect", "").await;
    assert_eq!(sent.query()["redirect_uri"], "https://budget.example/callback");
    assert!(sent.set_cookie.starts_with("__Host-hazel=") && sent.set_cookie.contains("Secure"));
}

#[tokio::test]
async fn another_name_of_this_machine_leads_to_the_one_that_cookies_are_for() {
    let stage = Stage::new().await;
    let port = stage.app.address().port();
    let page = Browser::at(&format!("http://localhost:{port}")).get("/payments?a=b").await;
    assert_eq!((page.status, page.location), (307, format!("{}/payments?a=b", stage.app.url())));
}
