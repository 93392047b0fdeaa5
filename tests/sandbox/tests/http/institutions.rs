//! The institutions of the sandbox: everything that the description knows of connectors is there, and settings hold.

use powens_codegen::api::Type;
use reqwest::Method;
use serde_json::{Value, json};

use crate::peer::{Peer, api, send};

fn login(password: &str) -> Value {
    json!({"id_connector": 59, "login": "germaine", "password": password})
}

/// The texts at a path of members, in every element of the lists on the way.
fn texts(value: &Value, path: &[&str]) -> Vec<String> {
    match (value, path) {
        (Value::Array(values), _) => values.iter().flat_map(|value| texts(value, path)).collect(),
        (Value::String(text), []) => vec![text.clone()],
        (_, [name, rest @ ..]) => texts(&value[*name], rest),
        _ => Vec::new(),
    }
}

/// The enum that a member of an object holds, or a list of which.
fn values(object: &str, member: &str) -> Vec<String> {
    let field = api().object_named(object).unwrap().field(member).unwrap();
    let Type::Enum(key) = field.ty.innermost() else { panic!("{object}.{member} is no enum") };
    api()[*key].values.iter().map(|value| value.wire.clone()).collect()
}

#[tokio::test]
async fn whatever_a_connector_can_have_one_has() {
    let peer = Peer::new().await;
    let (_, list) = peer.get("connectors?expand=sources,fields").await;
    let connectors = &list["connectors"];
    for (object, member, path) in [
        ("Connector", "capabilities", ["capabilities"].as_slice()),
        ("Connector", "products", &["products"]),
        ("Connector", "auth_mechanism", &["auth_mechanism"]),
        ("ConnectorSource", "name", &["sources", "name"]),
        ("ConnectorSource", "auth_mechanism", &["sources", "auth_mechanism"]),
        ("ConnectorField", "type", &["fields", "type"]),
        ("ConnectorField", "auth_mechanisms", &["fields", "auth_mechanisms"]),
    ] {
        let found = texts(connectors, path);
        let missing: Vec<_> =
            values(object, member).into_iter().filter(|value| !found.contains(value)).collect();
        assert!(missing.is_empty(), "no connector has {missing:?} as {object}.{member}");
    }
    for mark in ["beta", "restricted"] {
        assert!(connectors.as_array().unwrap().iter().any(|one| one[mark] == true), "{mark}");
    }
}

#[tokio::test]
async fn one_that_is_hidden_is_not_listed_until_the_domain_shows_it() {
    let peer = Peer::new().await;
    let listed = async || {
        let (_, list) = peer.get("connectors").await;
        list["connectors"].as_array().unwrap().iter().any(|one| one["id"] == 402)
    };
    assert!(!listed().await);
    let show =
        peer.request(Method::PUT, "connectors/402").bearer_auth(&peer.sandbox.credentials().config_token);
    assert_eq!(send(show.json(&json!({"hidden": false}))).await.0, 200);
    assert!(listed().await);
}

#[tokio::test]
async fn the_domain_disables_sources() {
    let peer = Peer::new().await;
    let config = &peer.sandbox.credentials().config_token;
    let request = peer.request(Method::PUT, "connectors/59/sources/591").bearer_auth(config);
    let off = json!({"disabled": "2026-01-01 00:00:00"});
    assert_eq!(send(request.json(&off)).await.0, 200);
    assert_eq!(peer.post("users/me/connections", &login("x")).await.0, 400);
    let request = peer.request(Method::PUT, "connectors/40").bearer_auth(config);
    assert_eq!(send(request.json(&json!({"sync_periodicity": 7}))).await.0, 200);
    peer.put("users/me/connections/1").await;
    assert_eq!(peer.get("users/me/connections/1").await.1["next_try"], "2026-02-07 06:00:00");
}

#[tokio::test]
async fn fields_are_checked_as_the_connector_says() {
    let peer = Peer::new().await;
    let with = |password: &str, birthdate: &str| json!({"id_connector": 77, "login": "sca", "password": password, "birthdate": birthdate});
    for (body, named) in [
        (with("12345", "1990-01-01"), "`password`"),
        (with("123456", "yesterday"), "`birthdate`"),
        (json!({"id_connector": 77, "login": "x", "password": "123456"}), "`birthdate`"),
        (json!({"id_connector": 95, "login": "x", "password": "x"}), "restricted"),
    ] {
        let (status, error) = peer.post("users/me/connections", &body).await;
        assert!(status == 400 && error["description"].as_str().unwrap().contains(named), "{error}");
    }
    let (status, made) = peer.post("users/me/connections", &with("123456", "1990-01-01")).await;
    assert_eq!((status, made["state"].as_str()), (202, Some("SCARequired")), "the login picks the scenario");
}
