//! Clients that mean harm, or know no better: each gets an answer, soon, in the envelope of errors.

use std::time::Duration;

use powens_sandbox::{Options, Time};
use reqwest::{Method, RequestBuilder};
use serde_json::json;

use crate::peer::{Peer, send};

/// What is refused with a status, in the envelope.
async fn refused(request: RequestBuilder, status: u16) {
    let answered = tokio::time::timeout(Duration::from_secs(5), send(request)).await.unwrap();
    assert_eq!(answered.0, status, "{}", answered.1);
    assert!(answered.1["code"].is_string() && answered.1["request_id"].is_number(), "{}", answered.1);
}

#[tokio::test]
async fn names_of_any_length_are_soon_refused() {
    let peer = Peer::with(Options::default().strict(true)).await;
    let long = "a".repeat(50_000);
    let get = |path: String| peer.request(Method::GET, &path).bearer_auth(peer.token());
    refused(get(format!("users/{long}/nothing")), 404).await;
    refused(get(format!("users/me/{long}/nothing/{long}").split_at(60_000).0.to_owned()), 404).await;
    refused(get(format!("users/me/connections?expand={long}")), 400).await;
    refused(get(format!("users/me?{long}=1")), 400).await;
    let body = json!({"id_connector": 59, "login": "a", long.repeat(10): 1});
    refused(peer.request(Method::POST, "users/me/connections").bearer_auth(peer.token()).json(&body), 400)
        .await;
}

#[tokio::test]
async fn what_the_sandbox_serves_beside_the_api_refuses_in_the_envelope_too() {
    let peer = Peer::new().await;
    let at =
        |method: Method, path: &str| peer.client.request(method, format!("{}{path}", peer.sandbox.origin()));
    refused(at(Method::GET, "/files/1/%ff"), 400).await;
    refused(at(Method::GET, "/files/1/..%2f..%2fsecret"), 404).await;
    refused(at(Method::DELETE, "/sandbox/faults/%ff"), 400).await;
    // Larger than what fits on the way: it is read to its end, or the client would be cut off before the answer.
    let large = vec![b' '; 12 * 1024 * 1024];
    refused(at(Method::POST, "/sandbox/clock").body(large.clone()), 413).await;
    refused(at(Method::POST, "/sandbox/faults").body(large), 413).await;
}

#[tokio::test]
async fn links_name_no_account_of_the_host() {
    let peer = Peer::new().await;
    let request = peer.request(Method::GET, "users/me/transactions?limit=1").bearer_auth(peer.token());
    let (_, page) = send(request.header("host", "127.0.0.1@elsewhere.example")).await;
    let next = page["_links"]["next"]["href"].as_str().unwrap();
    assert!(next.starts_with(&peer.sandbox.base_url()), "{next}");
}

#[tokio::test]
async fn numbers_of_any_size_are_no_fault_of_the_sandbox() {
    let peer = Peer::new().await;
    let large = i64::MAX;
    let config = &peer.sandbox.credentials().config_token;
    let wanted = json!({"duration": large});
    let (status, jwt) = send(peer.request(Method::POST, "admin/jwt").bearer_auth(config).json(&wanted)).await;
    assert_eq!(status, 200, "{jwt}");
    for value in [json!(90_000_000_000_000_000_i64), json!(1e300), json!(1e-300)] {
        let entry = json!([{"original_wording": "a", "value": value, "date": "2026-01-01"}]);
        let (status, error) = peer.post("users/me/accounts/1/transactions", &entry).await;
        assert_eq!(status, 400, "{value}: {error}");
    }
    let service = peer.service_token("payments:admin").await;
    let iban =
        json!({"scheme_name": "iban", "identification": "FR7630006000011234567890189", "label": "Shop"});
    for (amount, wanted) in [(json!(-5), 400), (json!(0), 400), (json!(1e308), 200)] {
        let instruction = json!({"amount": amount, "currency": "EUR", "label": "done", "beneficiary": iban,
            "execution_date_type": "instant",
            "beneficiary_identity": {"kind": "individual", "first_name": "Ada", "last_name": "Exemple"}});
        let order = json!({"client_redirect_uri": "https://app.example/back",
            "payer_identity": {"kind": "individual", "first_name": "Germaine", "last_name": "Exemple"},
            "instructions": [instruction, instruction]});
        let request = peer.request(Method::POST, "payments").bearer_auth(&service).json(&order);
        let (status, answer) = send(request).await;
        assert_eq!(status, wanted, "{amount}: {answer}");
    }
    for path in [
        format!("users/me/transactions?limit=1000&offset={large}"),
        format!("users/me/transactions?limit=1&value={large}|-{large}"),
        "users/me/transactions?limit=1&min_date=9999-12-31&max_date=9999".to_owned(),
    ] {
        let (status, answer) = peer.get(&path).await;
        assert!(matches!(status, 200 | 400), "{path}: {answer}");
    }
}

#[tokio::test]
async fn time_has_a_beginning_and_an_end() {
    let peer = Peer::new().await;
    for wrong in ["-000100-01-01", "0000-01-01", "1969-12-31T23:59:59", "10000-01-01"] {
        assert!(wrong.parse::<Time>().is_err(), "{wrong}");
    }
    for _ in 0..70 {
        peer.sandbox.advance(u32::MAX).unwrap();
    }
    let login = json!({"id_connector": 59, "login": "germaine", "password": "good"});
    let (status, connection) = peer.post("users/me/connections", &login).await;
    assert!(status < 300, "{connection}");
    for path in ["users/me/connections?expand=accounts,sources", "users/me/transactions?limit=5"] {
        let (status, answer) = peer.get(path).await;
        assert_eq!(status, 200, "{path}: {answer}");
    }
}
