//! What clients send, in all the forms that they send it in.

use powens_sandbox::Options;
use reqwest::Method;
use reqwest::multipart::Form;
use serde_json::{Value, json};

use crate::peer::{Peer, send};

#[tokio::test]
async fn json_is_read_whatever_it_is_called() {
    let peer = Peer::new().await;
    for media in [
        "application/json",
        "Application/JSON; charset=UTF-8",
        "application/vnd.powens+json",
        "application/json;charset=iso-8859-1",
    ] {
        let request = peer.request(Method::POST, "users/me/accounts/1").bearer_auth(peer.token());
        let body = b"\xef\xbb\xbf{\"name\": \"\xc3\xa9t\xc3\xa9\"}".as_slice();
        let (status, account) = send(request.header("content-type", media).body(body)).await;
        assert_eq!((status, &account["name"]), (200, &json!("été")), "{media}");
    }
    let request = peer.request(Method::POST, "users/me/accounts/1").bearer_auth(peer.token());
    let latin = request.header("content-type", "application/json; charset=ISO-8859-1");
    assert_eq!(send(latin.body(b"{\"name\": \"caf\xe9\"}".as_slice())).await.1["name"], json!("café"));
}

#[tokio::test]
async fn ill_bodies_are_told_what_is_wrong() {
    let peer = Peer::new().await;
    for (media, body, said) in [
        ("application/json", "{\"name\":\n tru}", "line 2 column 5"),
        (
            "application/x-www-form-urlencoded",
            "{\"name\": \"x\"}",
            "send the header Content-Type: application/json",
        ),
        ("text/plain", "{}", "send application/json"),
        ("multipart/form-data", "x", "boundary"),
        ("multipart/form-data; boundary=b", "x", "the form cannot be read"),
    ] {
        let request = peer.request(Method::POST, "users/me/accounts/1").bearer_auth(peer.token());
        let (status, error) = send(request.header("content-type", media).body(body)).await;
        assert_eq!(status, 400, "{media}: {error}");
        assert!(error["description"].as_str().unwrap().contains(said), "{media}: {error}");
    }
}

#[tokio::test]
async fn forms_say_the_same_as_json() {
    let peer = Peer::new().await;
    let sent = [("id_connector", "59"), ("login", "germaine"), ("password", "secret")];
    let create = || peer.request(Method::POST, "users/me/connections").bearer_auth(peer.token());
    let parts = sent.iter().fold(Form::new(), |form, (name, value)| form.text(*name, *value));
    for request in [create().form(&sent), create().multipart(parts)] {
        let (status, made) = send(request).await;
        assert_eq!((status, &made["id_connector"]), (200, &json!(59)), "{made}");
    }
    let update = || peer.request(Method::POST, "users/me/accounts/1").bearer_auth(peer.token());
    for (text, value) in [("1", true), ("0", false), ("True", true), ("false", false)] {
        let (status, account) = send(update().form(&[("bookmarked", text)])).await;
        assert_eq!((status, &account["bookmarked"]), (200, &json!(value)), "{text}: {account}");
    }
}

#[tokio::test]
async fn client_credentials_may_be_in_the_header() {
    let peer = Peer::new().await;
    let own = peer.sandbox.credentials().clone();
    let ask = || peer.request(Method::POST, "auth/token");
    let form = [("grant_type", "client_credentials"), ("scope", "payments:admin payments:cancel")];
    let (status, answer) = send(ask().basic_auth(&own.client_id, Some(&own.client_secret)).form(&form)).await;
    assert_eq!((status, &answer["scope"]), (200, &json!("payments:admin payments:cancel")), "{answer}");
    let body = json!({"grant_type": "client_credentials", "scope": ["payments:admin"]});
    let (status, _) = send(ask().basic_auth(&own.client_id, Some(&own.client_secret)).json(&body)).await;
    assert_eq!(status, 200);
    assert_eq!(send(ask().basic_auth(&own.client_id, Some("other")).form(&form)).await.0, 401);
    let init = peer.request(Method::POST, "auth/init").basic_auth(&own.client_id, Some(&own.client_secret));
    assert_eq!(send(init).await.1["type"], json!("permanent"));
    let me = peer.request(Method::GET, "users/me").basic_auth(&own.client_id, Some(&own.client_secret));
    assert_eq!(send(me).await.0, 401, "it is for the token endpoints");
}

#[tokio::test]
async fn dates_and_numbers_are_read_as_clients_write_them() {
    let peer = Peer::new().await;
    let count = async |query: &str| {
        let (status, list) = peer.get(&format!("users/me/transactions?limit=1000&{query}")).await;
        assert_eq!(status, 200, "{query}: {list}");
        list["transactions"].as_array().unwrap().len()
    };
    let january = count("min_date=2026-01-01&max_date=2026-01-31").await;
    assert!(january > 0 && january < count("").await);
    for same in [
        "min_date=2026-01&max_date=2026-01",
        "min_date=2026-01-01T00:00:00Z&max_date=2026-01-31T23:59:59.999%2B02:00",
        "min_date=2026-01-01%2000:00:00&max_date=2026",
        "limit=1000.0&min_date=2026-01-01&max_date=2026-01-31",
    ] {
        let same = same.strip_prefix("limit=1000.0&").unwrap_or(same);
        assert_eq!(count(same).await, january, "{same}");
    }
    let updated = count("last_update=2026-01-30%2006:00:00").await;
    assert!(updated > 0 && updated < january);
    for same in [
        "2026-01-30T06:00:00Z",
        "2026-01-30T08:00:00+02:00",
        "2026-01-30T08:00:00%2B02:00",
        "2026-01-30T06:00:00.25",
    ] {
        assert_eq!(count(&format!("last_update={same}")).await, updated, "{same}");
    }
    assert_eq!(
        peer.get("users/me/transactions?limit=5.0").await.1["transactions"].as_array().unwrap().len(),
        5
    );
    let day = json!({"application_date": "2026-01-05T10:00:00Z"});
    assert_eq!(peer.post("users/me/transactions/1", &day).await.1["application_date"], json!("2026-01-05"));
}

#[tokio::test]
async fn a_body_that_is_not_asked_for_does_no_harm() {
    let peer = Peer::with(Options::default()).await;
    let request = peer.request(Method::GET, "users/me").bearer_auth(peer.token());
    assert_eq!(send(request.json(&json!({"x": 1}))).await.0, 200);
    let request = peer.request(Method::POST, "auth/init").header("content-type", "application/json");
    assert_eq!(send(request).await.1["type"], json!("temporary"), "an empty body is an empty object");
    assert_eq!(
        send(
            peer.request(Method::GET, "users/me").header("authorization", format!("BEARER {}", peer.token()))
        )
        .await
        .0,
        200
    );
}

#[tokio::test]
async fn errors_carry_the_number_of_the_request() {
    let peer = Peer::new().await;
    let answer = peer.request(Method::GET, "users/me").send().await.unwrap();
    let header = answer.headers()["x-request-id"].to_str().unwrap().parse::<u64>().unwrap();
    assert_eq!(answer.json::<Value>().await.unwrap()["request_id"], json!(header));
}
