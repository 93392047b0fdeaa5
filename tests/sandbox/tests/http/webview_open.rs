//! How flows of the webview are opened: parameters, languages, both forms of the addresses, and what is refused.

use reqwest::Method;
use serde_json::json;

use crate::browser::{BACK, Browser};
use crate::peer::{Peer, send};

#[tokio::test]
async fn every_language_is_spoken_at_both_addresses() {
    let peer = Peer::new().await;
    let titles = [
        ("en", "Choose your institution"),
        ("fr", "Choisissez votre établissement"),
        ("de", "Wählen Sie Ihr Institut"),
        ("nl", "Kies uw instelling"),
        ("pt", "Escolha a sua instituição"),
        ("it", "Scelga il Suo istituto"),
        ("es", "Elija su entidad"),
    ];
    for (lang, title) in titles {
        for (path, browser) in [
            (format!("/{lang}/connect"), Browser::of(&peer)),
            (format!("/2.0/auth/webview/{lang}/connect"), Browser::of(&peer)),
            ("/connect".to_owned(), Browser::of(&peer).speaking(lang)),
            ("/2.0/auth/webview/connect".to_owned(), Browser::of(&peer).speaking(lang)),
        ] {
            let mut browser = browser;
            let page = browser.open(&format!("{path}?{}", peer.query(""))).await.page();
            assert_eq!((&*page.lang, &*page.title), (lang, title), "{path}");
        }
    }
    let mut browser = Browser::of(&peer).speaking("fr");
    let page = browser.open(&format!("/ja/connect?{}", peer.query(""))).await.page();
    assert_eq!(page.lang, "en", "a language that is not spoken");
}

#[tokio::test]
async fn what_is_wrong_is_told_and_leads_nowhere() {
    let peer = Peer::new().await;
    let code = peer.code().await;
    let client = &peer.sandbox.credentials().client_id;
    let permanent = peer.token();
    for (target, told) in [
        (format!("/connect?redirect_uri={BACK}"), "`client_id` is missing"),
        (format!("/connect?client_id=&redirect_uri={BACK}"), "`client_id` is missing"),
        (format!("/connect?client_id=1&redirect_uri={BACK}"), "`client_id` names no client application"),
        (format!("/connect?client_id=<script>&redirect_uri={BACK}"), "`client_id`"),
        (format!("/connect?client_id={client}"), "`redirect_uri` is missing"),
        (format!("/connect?client_id={client}&redirect_uri=javascript:alert(1)"), "leads to no application"),
        (format!("/connect?client_id={client}&redirect_uri=/back"), "no absolute address"),
        (format!("/connect?client_id={client}&redirect_uri={BACK}?a=b"), "neither a query nor a fragment"),
        (format!("/connect?{}", peer.query("&code=unheard")), "`code` is unknown"),
        (format!("/connect?{}", peer.query(&format!("&code={permanent}"))), "a permanent token"),
        (format!("/connect?{}", peer.query("&max_connections=0")), "at least 1"),
        (format!("/connect?{}", peer.query("&max_connections=many")), "`max_connections` wants"),
        (format!("/connect?{}", peer.query("&state=2")), "`state` is there twice"),
        (format!("/connect?{}", peer.query("&conector_ids=40")), "did you mean `connector_ids`?"),
        (format!("/reconnect?{}", peer.query("&connection_id=1")), "`code` is missing"),
        (
            format!("/reconnect?{}", peer.query(&format!("&code={code}&connection_id=99"))),
            "`connection_id` names nothing",
        ),
        (format!("/payment?{}", peer.query("&payment_id=1&code=x")), "`code` is unknown"),
        (format!("/manage?client_id={client}"), "`code` is missing"),
        (
            format!("/2.0/auth/webview/transfer?{}", peer.query("&transfer_id=99")),
            "`transfer_id` names nothing",
        ),
    ] {
        let page = Browser::of(&peer).open(&target).await.page();
        assert_eq!((page.status, &*page.title), (400, "This page cannot be opened"), "{target}");
        assert!(page.html.contains(told), "{target}: {}", page.html);
        assert!(!page.html.contains(permanent), "a token is shown");
    }
    let (status, error) = send(peer.request(Method::GET, "connect")).await;
    assert_eq!((status, &error["code"]), (404, &json!("notFound")), "below the API it is no page");
}

#[tokio::test]
async fn hostile_values_stay_values() {
    let peer = Peer::new().await;
    let mut browser = Browser::of(&peer);
    let script = "%3Cscript%3Ealert(1)%3C%2Fscript%3E%22%27%0d%0aset-cookie%3A%20a%3Db";
    let client = &peer.sandbox.credentials().client_id;
    let page =
        browser.open(&format!("/connect?client_id={client}&redirect_uri={BACK}&state={script}")).await.page();
    let found = browser.open(&format!("{}?search={script}", page.path)).await.page();
    assert!(found.html.contains("&#60;script"), "{}", found.html);
    let left = browser.go(&found, "cancel", &[]).await.left();
    let (_, state) = left.split_once("state=").unwrap();
    let decoded: String = form_decode(state);
    assert_eq!(decoded, "<script>alert(1)</script>\"'\r\nset-cookie: a=b", "it comes back unchanged");
}

fn form_decode(text: &str) -> String {
    let url = reqwest::Url::parse(&format!("https://app.example/?v={text}")).unwrap();
    url.query_pairs().next().unwrap().1.into_owned()
}

#[tokio::test]
async fn pages_are_guarded() {
    let peer = Peer::new().await;
    let mut browser = Browser::of(&peer);
    let code = peer.code().await;
    let page = browser.open(&format!("/manage?{}", peer.query(&format!("&code={code}")))).await.page();
    let header = |name: &str| page.headers.get(name).unwrap().to_str().unwrap().to_owned();
    let policy = header("content-security-policy");
    for part in [
        "default-src 'none'",
        "frame-ancestors 'none'",
        "form-action 'self' https://app.example",
        "base-uri 'none'",
    ] {
        assert!(policy.contains(part), "{policy}");
    }
    assert!(!policy.contains("script-src") && !policy.contains("unsafe"), "{policy}");
    assert_eq!(
        (header("referrer-policy"), header("cache-control"), header("x-content-type-options")),
        ("no-referrer".into(), "no-store".into(), "nosniff".into())
    );
    assert!(!page.html.contains(&code) && !page.path.contains(&code), "no code in a page or its address");
    let other = browser.stranger().open(&page.path).await.page();
    assert_eq!(
        (other.status, &*other.title),
        (404, "Nothing to see any more"),
        "another browser sees nothing"
    );
    let forged = vec![("csrf".to_owned(), "x".to_owned()), ("do".to_owned(), "add".to_owned())];
    assert_eq!(browser.post(&page.path, forged).await.page().status, 403);
    let again =
        Browser::of(&peer).open(&format!("/manage?{}", peer.query(&format!("&code={code}")))).await.page();
    assert_eq!(again.status, 400, "a code for one use is used up");
}

#[tokio::test]
async fn a_browser_is_sent_to_the_institution_and_back() {
    let peer = Peer::new().await;
    let mut browser = Browser::of(&peer);
    let go = |more: String| format!("/2.0/webauth?{}{more}", peer.query(""));
    let bank = browser.open(&go(format!("&token={}&id_connector=122", peer.code().await))).await.page();
    assert_eq!(bank.title, "Access to your accounts");
    let left = browser.go(&bank, "allow", &[]).await.left();
    assert_eq!(left, format!("{BACK}?id_connection=2&state=s%2Bt"));
    let link = format!("webauth-url?{}&connector_uuid=1f6d2c84-90ab-5b37-b1e2-6f4a7d8c0e35", peer.query(""));
    let (_, link) = peer.get(&link).await;
    let url = link["url"].as_str().unwrap();
    let target = url.strip_prefix(&format!("http://{}", peer.sandbox.address())).unwrap();
    let bank = browser.open(target).await.page();
    let left = browser.go(&bank, "deny", &[]).await.left();
    assert_eq!(left, format!("{BACK}?error=access_denied&state=s%2Bt"));
    for (more, status) in [
        ("&id_connection=1".to_owned(), 409),
        ("&id_connection=99".to_owned(), 404),
        ("&id_connector=310".to_owned(), 400),
        (String::new(), 400),
    ] {
        let (got, error) = peer.get(&format!("webauth-url?{}{more}", peer.query(""))).await;
        assert_eq!(got, status, "{more}: {error}");
    }
}
