//! The life of connections: every state, what settles it, and what time does.

use std::collections::BTreeSet;

use powens_codegen::api::Type;
use reqwest::Method;
use serde_json::{Value, json};

use crate::browser::{BACK, Browser};
use crate::peer::{Peer, api, send};

const MINE: &str = "users/me/connections/2";

fn login(password: &str) -> Value {
    json!({"id_connector": 59, "login": "germaine", "password": password})
}

/// A line of the table: password, states that follow each other, and what leads from each to the next.
type Line = (&'static str, &'static [&'static str], &'static [Do]);

/// What a client does.
#[derive(Clone, Copy, Debug)]
enum Do {
    /// An update with this body.
    Post(&'static str),
    /// A synchronisation.
    Put,
    /// Readings.
    Read(u8),
    /// So many seconds pass, and a synchronisation.
    Wait(u32),
}

#[rustfmt::skip]
const LINES: &[Line] = &[
    ("anything", &[""], &[]),
    ("otp", &["additionalInformationNeeded", ""], &[Do::Post(r#"{"otp": "1234"}"#)]),
    ("form", &["additionalInformationNeeded", ""], &[Do::Post(r#"{"device": "phone", "birthdate": "1990-02-28", "code": "1234"}"#)]),
    ("decoupled", &["decoupled", ""], &[Do::Post(r#"{"resume": true}"#)]),
    ("otp-decoupled", &["additionalInformationNeeded", "decoupled", ""], &[Do::Post(r#"{"otp": "1234"}"#), Do::Post(r#"{"resume": true}"#)]),
    ("sca", &["SCARequired", "additionalInformationNeeded", ""], &[Do::Post("{}"), Do::Post(r#"{"otp": "1234"}"#)]),
    ("sca-decoupled", &["SCARequired", "decoupled", ""], &[Do::Put, Do::Post(r#"{"resume": true}"#)]),
    ("webauth", &["webauthRequired", "webauthRequired"], &[Do::Post("{}")]),
    ("validating", &["validating", ""], &[Do::Read(2)]),
    ("action", &["actionNeeded", ""], &[Do::Post("{}")]),
    ("expired", &["passwordExpired", "passwordExpired", ""], &[Do::Post("{}"), Do::Post(r#"{"password": "fresh"}"#)]),
    ("limited", &["rateLimiting", "rateLimiting", ""], &[Do::Put, Do::Wait(3600)]),
    ("later-unavailable", &["", "websiteUnavailable", ""], &[Do::Put, Do::Put]),
    ("later-wrong", &["", "wrongpass", ""], &[Do::Put, Do::Post(r#"{"password": "fresh"}"#)]),
    ("bug", &["bug", "bug", ""], &[Do::Put, Do::Wait(3600)]),
    ("unsupported", &["notSupported", "notSupported"], &[Do::Put]),
];

async fn act(peer: &Peer, what: Do) {
    match what {
        Do::Post(body) => {
            let (status, answer) = peer.post(MINE, &serde_json::from_str(body).unwrap()).await;
            assert!(status == 200 || status == 202, "{answer}");
        }
        Do::Put => {
            peer.put(MINE).await;
        }
        Do::Read(times) => {
            for _ in 0..times {
                peer.get(MINE).await;
            }
        }
        Do::Wait(seconds) => {
            peer.sandbox.advance(seconds).unwrap();
            peer.put(MINE).await;
        }
    }
}

#[tokio::test]
async fn every_state_is_met_and_settled() {
    let mut met = BTreeSet::new();
    for (password, states, steps) in LINES {
        let peer = Peer::new().await;
        let (status, made) = peer.post("users/me/connections", &login(password)).await;
        assert_eq!(status, if states[0].is_empty() { 200 } else { 202 }, "{password}: {made}");
        assert_eq!(made["state"].as_str().unwrap_or_default(), states[0], "{password}");
        for (step, state) in steps.iter().zip(&states[1..]) {
            act(&peer, *step).await;
            let logs = peer.get(&format!("{MINE}/logs")).await.1;
            let connection = peer.get(&format!("{MINE}?expand=sources,all_accounts")).await.1;
            assert_eq!(
                connection["state"].as_str().unwrap_or_default(),
                *state,
                "{password}: {step:?} {logs}"
            );
            assert_eq!(connection["sources"][0]["state"], connection["state"]);
            let asks = ["additionalInformationNeeded", "wrongpass"].contains(state);
            assert_eq!(connection["fields"].is_array(), asks, "{password}: {connection}");
            if state.is_empty() {
                assert_eq!(connection["all_accounts"].as_array().unwrap().len(), 3, "{password}");
                assert!(connection["next_try"].is_string() && connection["last_update"].is_string());
            }
        }
        met.extend(states.iter().copied());
    }
    let described = api().enums_of("ConnectionState");
    let missing: Vec<_> = described.iter().filter(|state| !met.contains(state.as_str())).collect();
    assert!(missing.is_empty(), "no scenario leads to {missing:?}");
}

/// Names of the values of an enum of the description.
trait Enums {
    fn enums_of(&self, name: &str) -> Vec<String>;
}

impl Enums for powens_codegen::api::Api {
    fn enums_of(&self, name: &str) -> Vec<String> {
        let connection = self.object_named("Connection").unwrap();
        let Type::Enum(key) = &connection.field("state").unwrap().ty else { panic!("no enum") };
        assert_eq!(self[*key].name, name);
        self[*key].values.iter().map(|value| value.wire.clone()).collect()
    }
}

#[tokio::test]
async fn what_cannot_be_checked_leaves_nothing() {
    let peer = Peer::new().await;
    for (password, code) in [("wrong", "wrongpass"), ("unavailable", "websiteUnavailable")] {
        let (status, error) = peer.post("users/me/connections", &login(password)).await;
        assert_eq!((status, error["code"].as_str()), (400, Some(code)));
        assert!(error["message"].is_string());
    }
    assert_eq!(peer.get("users/me/connections").await.1["total"], 1);
}

#[tokio::test]
async fn the_page_of_the_institution_settles_what_waits_for_it() {
    let peer = Peer::new().await;
    peer.post("users/me/connections", &login("webauth")).await;
    let mut browser = Browser::of(&peer);
    let query = peer.query("&id_connection=2");
    let address = peer.get(&format!("webauth-url?{query}")).await.1["url"].as_str().unwrap().to_owned();
    let page = browser.open(&address[address.find("/bank/").unwrap()..]).await.page();
    assert_eq!(browser.go(&page, "allow", &[]).await.left(), format!("{BACK}?id_connection=2&state=s%2Bt"));
    let (_, connection) = peer.get(&format!("{MINE}?expand=sources,all_accounts")).await;
    assert_eq!(
        (&connection["state"], connection["all_accounts"].as_array().unwrap().len()),
        (&Value::Null, 4)
    );
    let names: Vec<_> =
        connection["sources"].as_array().unwrap().iter().map(|one| one["name"].clone()).collect();
    assert_eq!(names, ["directaccess", "openapi"]);

    // Other credentials are still needed where the old ones are wrong.
    peer.post("users/me/connections", &login("later-wrong")).await;
    peer.put("users/me/connections/3").await;
    let query = peer.query("&id_connection=3");
    let address = peer.get(&format!("webauth-url?{query}")).await.1["url"].as_str().unwrap().to_owned();
    let page = browser.open(&address[address.find("/bank/").unwrap()..]).await.page();
    browser.go(&page, "allow", &[]).await.left();
    assert_eq!(peer.get("users/me/connections/3").await.1["state"], "wrongpass");
}

#[tokio::test]
async fn a_wrong_code_can_be_sent_again() {
    let peer = Peer::new().await;
    peer.post("users/me/connections", &login("otp")).await;
    let (status, error) = peer.post(MINE, &json!({"otp": "4321"})).await;
    assert_eq!((status, error["code"].as_str()), (400, Some("wrongpass")));
    assert_eq!(peer.post(MINE, &json!({})).await.0, 202);
    assert_eq!(peer.post(MINE, &json!({"otp": "1234"})).await.0, 200);
}

#[tokio::test]
async fn background_answers_at_once() {
    let peer = Peer::new().await;
    peer.post("users/me/connections", &login("decoupled")).await;
    let (status, answer) = peer.post(&format!("{MINE}?background=true"), &json!({"resume": true})).await;
    assert_eq!((status, answer["state"].as_str()), (202, Some("validating")));
    assert_eq!(peer.get(MINE).await.1["state"], "validating");
    let (status, error) = peer.put(MINE).await;
    assert_eq!((status, error["code"].as_str()), (409, Some("connectionLocked")));
    assert_eq!(peer.get(MINE).await.1["state"], Value::Null);
    assert_eq!(peer.put(MINE).await.0, 200);
}

#[tokio::test]
async fn a_long_synchronisation_brings_its_data_later() {
    let peer = Peer::new().await;
    let (status, made) = peer.post("users/me/connections", &login("slow")).await;
    assert_eq!((status, &made["state"], &made["last_update"]), (200, &Value::Null, &Value::Null));
    assert_eq!(peer.get("users/me/connections/2/accounts?all").await.1["total"], 0);
    peer.sandbox.advance(121).unwrap();
    assert_eq!(peer.get("users/me/connections/2/accounts?all").await.1["total"], 3);
    assert_eq!(peer.get(MINE).await.1["last_update"], "2026-01-31 12:02:00");
}

#[tokio::test]
async fn a_consent_ends() {
    let peer = Peer::new().await;
    assert_eq!(peer.get("users/me/connections/1").await.1["expire"], "2026-06-30 09:30:00");
    peer.sandbox.advance(150 * 86_400).unwrap();
    let (_, connection) = peer.get("users/me/connections/1").await;
    assert_eq!((&connection["state"], &connection["next_try"]), (&json!("SCARequired"), &Value::Null));
    let (status, connection) = peer.put("users/me/connections/1?psu_requested=false").await;
    assert_eq!((status, connection["state"].as_str()), (202, Some("SCARequired")));
    let (_, connection) = peer.post("users/me/connections/1", &json!({})).await;
    assert_eq!(connection["state"], "additionalInformationNeeded");
    let (status, connection) = peer.post("users/me/connections/1", &json!({"otp": "1234"})).await;
    assert_eq!((status, connection["expire"].as_str()), (200, Some("2026-12-27 12:00:00")));
}

#[tokio::test]
async fn without_the_end_user_a_code_cannot_be_asked_for() {
    let peer = Peer::new().await;
    peer.post("users/me/connections", &login("later-otp")).await;
    let (_, connection) = peer.put(&format!("{MINE}?psu_requested=false")).await;
    assert_eq!(connection["state"], "SCARequired");
    let (_, connection) = peer.put(MINE).await;
    assert_eq!(connection["state"], "additionalInformationNeeded");
    assert_eq!(peer.post(MINE, &json!({"otp": "1234"})).await.0, 200);
}

#[tokio::test]
async fn days_bring_transactions_and_balances_follow() {
    let peer = Peer::new().await;
    let account = || async { peer.get("users/me/accounts/1").await.1["balance"].as_f64().unwrap() };
    let total = || async { peer.get("users/me/accounts/1/transactions?limit=1").await.1["total"].clone() };
    let (before, count) = (account().await, total().await.as_i64().unwrap());
    peer.sandbox.advance(5 * 86_400).unwrap();
    assert_eq!(total().await.as_i64().unwrap(), count + 5);
    let (_, list) = peer.get("users/me/accounts/1/transactions?limit=6").await;
    let newest = list["transactions"].as_array().unwrap();
    let days: Vec<_> = newest.iter().map(|one| one["date"].as_str().unwrap()).collect();
    assert_eq!(days[..5], ["2026-02-05", "2026-02-04", "2026-02-03", "2026-02-02", "2026-02-01"]);
    // What was to come on the first day has come too.
    let sum: f64 = newest.iter().map(|one| one["value"].as_f64().unwrap()).sum();
    assert!((account().await - before - sum).abs() < 0.001);
    assert!(newest.iter().all(|one| one["coming"] == false));
    peer.post("users/me/connections/1", &json!({"active": false})).await;
    peer.sandbox.advance(86_400).unwrap();
    assert_eq!(total().await.as_i64().unwrap(), count + 5, "one that is not active is left alone");
}

#[tokio::test]
async fn accounts_come_and_go() {
    let peer = Peer::new().await;
    peer.post("users/me/connections", &login("account")).await;
    peer.put(MINE).await;
    let (_, list) = peer.get("users/me/connections/2/accounts?all").await;
    assert_eq!(list["total"], 4);
    assert!(list["accounts"][3]["disabled"].is_string(), "a new one waits for consent");

    peer.post("users/me/connections", &login("closed")).await;
    peer.put("users/me/connections/3").await;
    let (_, list) = peer.get("users/me/connections/3/accounts?all").await;
    assert!(list["accounts"][1]["deleted"].is_string(), "{list}");
    let id = &list["accounts"][1]["id"];
    assert_eq!(peer.get(&format!("users/me/accounts/{id}")).await.0, 404);

    peer.post("users/me/connections", &login("account-error")).await;
    let (_, list) = peer.get("users/me/connections/4/accounts?all").await;
    let account = format!("users/me/accounts/{}?all", list["accounts"][0]["id"]);
    peer.post(&account, &json!({"disabled": false})).await;
    peer.put("users/me/connections/4").await;
    assert_eq!(peer.get(&account).await.1["error"], "websiteUnavailable");
    assert_eq!(peer.get("users/me/connections/4").await.1["state"], Value::Null);
    peer.put("users/me/connections/4").await;
    assert_eq!(peer.get(&account).await.1["error"], Value::Null);
}

#[tokio::test]
async fn sources_have_states_of_their_own() {
    let peer = Peer::new().await;
    let path = "users/me/connections/1";
    let (status, connection) =
        peer.post(&format!("{path}?expand=sources"), &json!({"source": "openapi"})).await;
    assert_eq!((status, connection["state"].as_str()), (202, Some("webauthRequired")));
    assert_eq!(connection["sources"][0]["state"], Value::Null);
    let (_, source) = peer.post(&format!("{path}/sources/2"), &json!({"disabled": true})).await;
    assert!(source["disabled"].is_string());
    assert_eq!(peer.get(path).await.1["state"], Value::Null);
    assert_eq!(peer.put(path).await.0, 200);
    let (status, error) = peer.post(path, &json!({"source": "fallback"})).await;
    assert_eq!(status, 400, "{error}");
    assert_eq!(peer.post(path, &json!({"refresh_auth": true})).await.0, 400);

    let isle = json!({"id_connector": 144, "source": "openapi", "login": "x", "password": "y"});
    peer.post("users/me/connections", &isle).await;
    let refused = json!({"source": "fallback", "login": "x", "password": "wrong"});
    assert_eq!(peer.post(MINE, &refused).await.0, 400);
    assert_eq!(peer.get(&format!("{MINE}/sources")).await.1["total"], 1);
    let taken = json!({"source": "fallback", "login": "x", "password": "y"});
    assert_eq!(peer.post(MINE, &taken).await.0, 200);
    let (_, list) = peer.get("users/me/connections/2/accounts?all").await;
    assert_eq!((&list["total"], &list["accounts"][3]["name"]), (&json!(4), &json!("Compte joint")));
    let (status, connection) = peer.post(MINE, &json!({"refresh_auth": true, "source": "openapi"})).await;
    assert_eq!((status, connection["state"].as_str()), (202, Some("additionalInformationNeeded")));
}

#[tokio::test]
async fn temporary_users_leave_nothing_behind() {
    let peer = Peer::new().await;
    let (_, user) = send(peer.request(Method::POST, "auth/init").json(&json!({}))).await;
    let token = user["auth_token"].as_str().unwrap().to_owned();
    let connections = peer.request(Method::POST, "users/me/connections").bearer_auth(&token);
    assert_eq!(send(connections.json(&login("x"))).await.0, 200);
    peer.sandbox.advance(1800).unwrap();
    let users = &peer.sandbox.credentials().users_token;
    let (_, list) = send(peer.request(Method::GET, "users").bearer_auth(users)).await;
    assert_eq!(list["total"], 1);
    let renew = json!({"grant_type": "client_credentials", "id_user": user["id_user"]});
    assert_eq!(send(peer.request(Method::POST, "auth/renew").json(&peer.as_client(renew))).await.0, 400);
}

#[tokio::test]
async fn a_clock_that_goes_by_itself_does_what_is_due() {
    let peer = Peer::with(powens_sandbox::Options::default().clock(powens_sandbox::Time::REAL)).await;
    let count =
        || async { peer.get("users/me/accounts/1/transactions?limit=1").await.1["total"].as_i64().unwrap() };
    let before = count().await;
    peer.sandbox.advance(3 * 86_400).unwrap();
    assert!((3..=4).contains(&(count().await - before)));
}
