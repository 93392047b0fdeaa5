//! Addresses of webviews.

#![allow(clippy::unwrap_used, reason = "tests")]

use powens_runtime::webview::{Domain, FlowUrl, State};
use powens_runtime::{Secret, flow};
use proptest::prelude::*;

/// As in the generated crate.
type Error = powens_runtime::Error;

const CONNECT: &str = "https://webview.powens.com/{lang}/connect";
const OLDER: &str = "https://{domain}.biapi.pro/2.0/auth/webview/{lang}/connect";

fn acme() -> Domain {
    Domain::new("acme").unwrap()
}

fn connect() -> FlowUrl {
    FlowUrl::new(CONNECT, Some(OLDER), &acme())
}

/// The query as a browser's `URLSearchParams` reads it.
fn pairs(url: &str) -> Vec<(String, String)> {
    url::Url::parse(url).unwrap().query_pairs().into_owned().collect()
}

#[test]
fn the_domain_is_in_the_host_or_comes_first() {
    let flow = connect().param("client_id", "12").param("redirect_uri", "https://app.example/back");
    let rest = "client_id=12&redirect_uri=https%3A%2F%2Fapp.example%2Fback";
    assert_eq!(flow.url(), format!("https://webview.powens.com/connect?domain=acme.biapi.pro&{rest}"));
    assert_eq!(flow.older_url().unwrap(), format!("https://acme.biapi.pro/2.0/auth/webview/connect?{rest}"));
}

#[test]
fn the_language_is_a_segment() {
    let flow = connect().lang("fr");
    assert_eq!(flow.url(), "https://webview.powens.com/fr/connect?domain=acme.biapi.pro");
    assert_eq!(flow.older_url().unwrap(), "https://acme.biapi.pro/2.0/auth/webview/fr/connect");
    for (lang, path) in
        [("a/b?c", "/a%2Fb%3Fc/connect"), ("", "/connect"), ("..", "/connect"), (".", "/connect")]
    {
        assert_eq!(url::Url::parse(&connect().lang(lang).url()).unwrap().path(), path);
    }
}

#[test]
fn setting_again_replaces_in_place() {
    let flow = connect().param("a", "1").param("b", "2").param("a", "3").flag("b").param("domain", "x");
    assert_eq!(flow.url(), "https://webview.powens.com/connect?a=3&b&domain=x");
}

#[test]
fn fields_of_connectors_are_filled_in() {
    let flow = connect().prefill("f5c29767-1bc8-5337-9e4e-68a0fbd91c9a", "website", "p r&o");
    assert!(
        flow.url().ends_with("&f5c29767-1bc8-5337-9e4e-68a0fbd91c9a.website=p%20r%26o"),
        "{}",
        flow.url()
    );
}

#[test]
fn another_origin_replaces_scheme_and_host() {
    let flow = connect().lang("en").base_url("http://127.0.0.1:8080/").unwrap();
    assert_eq!(flow.url(), "http://127.0.0.1:8080/en/connect?domain=acme.biapi.pro");
    assert_eq!(flow.older_url().unwrap(), "http://127.0.0.1:8080/2.0/auth/webview/en/connect");
    assert!(connect().base_url("http://sandbox.example").is_err());
}

#[test]
fn debug_hides_what_is_secret() {
    let flow = connect()
        .param("client_id", "12")
        .secret_param("code", Secret::new("planted"))
        .state(&State::new("planted"))
        .prefill("uuid", "login", "planted");
    let shown = format!("{flow:?}");
    assert!(!shown.contains("planted"), "{shown}");
    assert!(
        shown.contains("https://webview.powens.com/connect") && shown.contains("acme.biapi.pro"),
        "{shown}"
    );
    assert!(shown.contains(r#"client_id: "12""#) && shown.contains("code: [redacted]"), "{shown}");
    assert!(flow.url().contains("code=planted&state=planted"));
}

/// As emitted.
#[derive(Clone, Debug)]
#[must_use]
struct Connect(FlowUrl);

flow! { Connect, older }

/// As emitted, for a page without an older address.
#[derive(Clone, Debug)]
#[must_use]
struct Transfer(FlowUrl);

flow! { Transfer }

#[test]
fn emitted_flows_have_the_common_methods() {
    let base = "http://[::1]:8080";
    let flow = Connect(connect()).extra_param("theme", "dark").base_url(base).unwrap();
    assert_eq!(flow.url(), "http://[::1]:8080/connect?domain=acme.biapi.pro&theme=dark");
    assert_eq!(flow.older_url(), "http://[::1]:8080/2.0/auth/webview/connect?theme=dark");
    assert!(Connect(connect()).base_url("http://sandbox.example").is_err());

    let transfer = Transfer(FlowUrl::new(OLDER, None, &acme()));
    assert_eq!(transfer.url(), "https://acme.biapi.pro/2.0/auth/webview/connect");
    assert_eq!(FlowUrl::from(transfer).older_url(), None);
}

#[test]
fn awkward_values_come_back_exactly() {
    for value in
        ["", " ", "a+b", "a&b=c#d", "100%", "%2B", "é✓😀", "line\r\nfeed\n", "\0\u{7f}", "a;b", "?", "'\"<>"]
    {
        let url = connect().param("x", value).url();
        assert_eq!(pairs(&url)[1], ("x".to_owned(), value.to_owned()), "{url}");
        assert!(url.bytes().all(|b| b.is_ascii_graphic()), "{url}");
    }
}

proptest! {
    #[test]
    fn every_parameter_comes_back_exactly(
        params in prop::collection::btree_map("\\PC*|.*", any::<String>(), 0..5),
        lang in prop::option::of("[a-z]{2}"),
    ) {
        let mut flow = connect();
        for (name, value) in &params {
            flow = flow.param(name.clone(), value.as_str());
        }
        if let Some(lang) = &lang {
            flow = flow.lang(lang.as_str());
        }
        let mut expected: Vec<_> = params.into_iter().collect();
        prop_assert_eq!(&pairs(&flow.older_url().unwrap()), &expected);
        if expected.iter().all(|(name, _)| name != "domain") {
            expected.insert(0, ("domain".to_owned(), "acme.biapi.pro".to_owned()));
        }
        prop_assert_eq!(&pairs(&flow.url()), &expected);
    }

    #[test]
    fn a_callback_reads_what_a_browser_writes(pairs in prop::collection::vec(("[a-z_]{3}", any::<String>()), 0..6)) {
        let mut url = url::Url::parse("https://app.example/back").unwrap();
        url.query_pairs_mut().extend_pairs(&pairs);
        let params = powens_runtime::webview::CallbackParams::parse(url.as_str()).unwrap();
        let read: Vec<_> = params.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        prop_assert_eq!(read, pairs);
    }
}
