//! Files that a fresh state is seeded from: the example, and what is refused.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use powens_sandbox::{Options, Sandbox};
use reqwest::Method;
use serde_json::{Value, json};

use crate::peer::{Peer, api, send};

fn example() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/example.json")
}

/// A file that is there as long as this is.
struct Scratch(PathBuf);

impl Scratch {
    fn new(text: &str) -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("powens-sandbox-fixtures-{}-{number}.json", std::process::id());
        let path = std::env::temp_dir().join(name);
        std::fs::write(&path, text).unwrap();
        Self(path)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

/// A sandbox that is seeded with this.
pub async fn with(file: &Value) -> Peer {
    let scratch = Scratch::new(&file.to_string());
    Peer::with(Options::default().strict(true).fixtures(&scratch.0)).await
}

/// Why a sandbox does not start with a file.
async fn refused(text: &str) -> String {
    let scratch = Scratch::new(text);
    let started = Sandbox::start_with(api().clone(), Options::default().fixtures(&scratch.0)).await;
    started.err().map(|error| error.to_string()).unwrap_or_else(|| panic!("it was taken: {text}"))
}

/// GET as the user of a token.
async fn get(peer: &Peer, token: &str, path: &str) -> Value {
    let (status, body) = send(peer.request(Method::GET, path).bearer_auth(token)).await;
    assert_eq!(status, 200, "{path}: {body}");
    body
}

#[tokio::test]
async fn the_example_is_there_when_it_starts() {
    let peer = Peer::with(Options::default().strict(true).fixtures(example())).await;
    let credentials = peer.sandbox.credentials();
    assert_eq!((credentials.client_id.as_str(), credentials.user.id), ("12345678", 1));
    let users = get(&peer, "fixture-users-token", "users").await;
    let ids: Vec<_> = users["users"].as_array().unwrap().iter().map(|user| user["id"].clone()).collect();
    assert_eq!(ids, [1, 100, 101, 102]);
    let of_ines = async |path: &str| get(&peer, "fixture-token-of-ines", path).await;
    let connections = of_ines("users/me/connections?expand=connector").await;
    let states: Vec<_> =
        connections["connections"].as_array().unwrap().iter().map(|one| one["state"].clone()).collect();
    assert_eq!(states, [json!(null), json!("SCARequired"), json!(null)]);
    assert_eq!(connections["connections"][0]["connector"]["name"], "Banque du Moulin");
    let accounts = of_ines("users/me/accounts?all").await;
    let balances: Vec<_> =
        accounts["accounts"].as_array().unwrap().iter().map(|one| one["balance"].clone()).collect();
    assert_eq!((balances.len(), &balances[1], &balances[2]), (6, &Value::Null, &json!(3200.5)));
    assert_eq!(
        (&accounts["accounts"][1]["id_parent"], &accounts["accounts"][0]["coming"]),
        (&json!(5000), &json!(-60.0))
    );
    let list = of_ines("users/me/accounts/5000/transactions?limit=1000").await;
    let transactions = list["transactions"].as_array().unwrap();
    assert_eq!(transactions.len(), 503);
    let posted = transactions.iter().filter(|one| one["coming"] == false);
    let sum: f64 = posted.map(|one| one["value"].as_f64().unwrap()).sum();
    assert!((balances[0].as_f64().unwrap() - sum).abs() < 0.001, "the balance is the sum");
    let token = peer.service_token("payments:admin").await;
    let payment = get(&peer, &token, "payments/7000").await;
    assert_eq!((&payment["state"], &payment["instructions"][0]["amount"]), (&json!("done"), &json!(12.5)));
    assert_eq!(get(&peer, peer.token(), "users/me/connections").await["total"], 1, "the usual user stays");
}

#[tokio::test]
async fn what_is_seeded_goes_on_living() {
    let peer = Peer::with(Options::default().strict(true).fixtures(example())).await;
    let sync = |path: &'static str| peer.request(Method::PUT, path).bearer_auth("fixture-token-of-ines");
    let (status, asked) = send(sync("users/me/connections/1000")).await;
    assert_eq!((status, asked["state"].as_str()), (202, Some("additionalInformationNeeded")));
    let update = peer.request(Method::POST, "users/me/connections/1000").bearer_auth("fixture-token-of-ines");
    assert_eq!(send(update.json(&json!({"otp": "1234"}))).await.0, 200);
    let transactions = "users/me/accounts/5000/transactions?limit=1";
    assert_eq!(get(&peer, "fixture-token-of-ines", transactions).await["total"], 504);
    let (_, made) = send(peer.request(Method::POST, "auth/init").json(&json!({}))).await;
    assert_eq!(made["id_user"], 103, "numbers go on behind those of the file");
    peer.sandbox.advance(1800).unwrap();
    let visitor = peer.request(Method::GET, "users/me").bearer_auth("fixture-code-of-a-visitor");
    assert_eq!(send(visitor).await.0, 401);
}

#[tokio::test]
async fn a_user_of_the_file_takes_the_place_of_the_usual_one() {
    let peer = with(&json!({"users": [{"id": 1, "connections": [{
        "id": 1, "id_connector": 59, "state": "wrongpass", "accounts": [{"id": 1, "name": "Compte", "balance": 1}],
    }]}]})).await;
    assert_eq!(peer.get("users/me/connections").await.1["connections"][0]["state"], "wrongpass");
    assert_eq!(peer.get("users/me/accounts").await.1["balance"], 1.0);
}

#[tokio::test]
async fn ten_thousand_transactions_are_one_line() {
    let account = json!({"name": "Compte", "transactions": [{"count": 10_000}]});
    let connection = json!({"id_connector": 59, "accounts": [account]});
    let peer = with(&json!({"users": [{"tokens": ["t"], "connections": [connection]}]})).await;
    let list = get(&peer, "t", "users/me/transactions?limit=1").await;
    assert_eq!(list["total"], 10_000);
}

#[tokio::test]
async fn every_state_can_be_seeded() {
    let enumeration = api().enum_named("ConnectionState").unwrap();
    for value in &enumeration.values {
        let connection = json!({"id": 9, "id_connector": 59, "state": value.wire});
        let peer = with(&json!({"users": [{"tokens": ["t"], "connections": [connection]}]})).await;
        let connection = get(&peer, "t", "users/me/connections/9").await;
        assert_eq!(connection["state"], value.wire.as_str());
    }
}

/// A file with one connection of one user.
fn connection(members: Value) -> Value {
    json!({"users": [{"connections": [members]}]})
}

#[tokio::test]
async fn slips_are_named_with_their_place() {
    let account = |members: Value| connection(json!({"id_connector": 59, "accounts": [members]}));
    let transaction = |members: Value| account(json!({"name": "x", "transactions": [members]}));
    let at = "users[0].connections[0]";
    let lines = [
        (json!([]), "an object at its top", String::new()),
        (
            json!({"webhooks": [{"event": "SYNCED", "url": "http://x"}]}),
            "CONNECTION_SYNCED",
            "`webhooks[0].event`".to_owned(),
        ),
        (
            json!({"webhooks": [{"event": "USER_CREATED", "url": "http://x", "id_auth": "shop"}]}),
            "webhook_auths",
            "`webhooks[0].id_auth`".to_owned(),
        ),
        (
            json!({"webhook_auths": [{"name": "x", "secret_key": ""}]}),
            "empty",
            "`webhook_auths[0].secret_key`".to_owned(),
        ),
        (json!({"user": []}), "did you mean `users`?", "`user`".to_owned()),
        (json!({"users": [{"connections": 5}]}), "objects", "`users[0].connections`".to_owned()),
        (json!({"users": [7]}), "an object", "`users[0]`".to_owned()),
        (json!({"users": [{"temporary": "yes"}]}), "boolean", "`users[0].temporary`".to_owned()),
        (json!({"users": [{"id": 0}]}), "no number from 1", "`users[0].id`".to_owned()),
        (json!({"users": [{"id": 5}, {"id": 5}]}), "another user 5", "`users[1].id`".to_owned()),
        (json!({"users": [{"id": 1, "temporary": true}]}), "permanent", "`users[0].temporary`".to_owned()),
        (json!({"users": [{"tokens": ["a b"]}]}), "header", "`users[0].tokens[0]`".to_owned()),
        (json!({"users": [{"tokens": ["x", "x"]}]}), "already", "`users[0].tokens[1]`".to_owned()),
        (connection(json!({})), "id_connector", format!("`{at}`")),
        (
            connection(json!({"id_connector": 12_345})),
            "add it to `connectors`",
            format!("`{at}.id_connector`"),
        ),
        (connection(json!({"id": 1, "id_connector": 59})), "there from the start", format!("`{at}.id`")),
        (
            connection(json!({"id_connector": 59, "source": "fallback"})),
            "directaccess",
            format!("`{at}.source`"),
        ),
        (connection(json!({"id_connector": 59, "state": "wrongPass"})), "wrongpass", format!("`{at}.state`")),
        (
            connection(json!({"id_connector": 59, "created": "yesterday"})),
            "yesterday",
            format!("`{at}.created`"),
        ),
        (connection(json!({"id_connector": 59, "fields": []})), "leave it out", format!("`{at}.fields`")),
        (account(json!({"balance": 1})), "name", format!("`{at}.accounts[0]`")),
        (account(json!({"name": "x", "balanse": 1})), "`balance`?", format!("`{at}.accounts[0].balanse`")),
        (account(json!({"name": "x", "type": "current"})), "checking", format!("`{at}.accounts[0].type`")),
        (
            account(json!({"name": "x", "id_parent": 4})),
            "no other account",
            format!("`{at}.accounts[0].id_parent`"),
        ),
        (
            account(json!({"name": "x", "balance": 0.123})),
            "two decimals",
            format!("`{at}.accounts[0].balance`"),
        ),
        (account(json!({"name": "x", "balance": 1e30})), "up to", format!("`{at}.accounts[0].balance`")),
        (
            transaction(json!({"date": "2026-01-01"})),
            "`value`",
            format!("`{at}.accounts[0].transactions[0]`"),
        ),
        (
            transaction(json!({"date": "2026-02-30", "value": 1})),
            "2026-02-30",
            format!("`{at}.accounts[0].transactions[0].date`"),
        ),
        (
            transaction(json!({"date": "2026-03-01", "value": 1})),
            "`coming`",
            format!("`{at}.accounts[0].transactions[0].date`"),
        ),
        (
            transaction(json!({"count": 2_000_000})),
            "at most 1000000",
            format!("`{at}.accounts[0].transactions[0]`"),
        ),
        (transaction(json!({"count": -1})), "u64", format!("`{at}.accounts[0].transactions[0].count`")),
        (json!({"connectors": [{"id": 900}]}), "name", "`connectors[0]`".to_owned()),
        (
            json!({"connectors": [{"id": 900, "name": "x", "fields": [{"name": "x", "type": "list"}]}]}),
            "chosen",
            "`connectors[0].fields[0].values`".to_owned(),
        ),
        (
            json!({"connectors": [{"id": 900, "name": "x", "fields": [{"name": "x", "type": "text", "regex": "("}]}]}),
            "cannot read",
            "`connectors[0].fields[0].regex`".to_owned(),
        ),
        (
            json!({"payments": [{"instructions": []}]}),
            "at least one",
            "`payments[0].instructions`".to_owned(),
        ),
        (
            json!({"payments": [{"instructions": [{"label": "x"}]}]}),
            "is missing",
            "`payments[0].instructions[0].".to_owned(),
        ),
        (
            json!({"payments": [{"state": "validating", "instructions": []}]}),
            "at least one",
            "`payments[0]".to_owned(),
        ),
    ];
    for (file, told, place) in lines {
        let error = refused(&file.to_string()).await;
        assert!(error.contains(told) && error.contains(&place), "{file}\n{told} {place}\n{error}");
    }
    assert!(refused("{").await.contains("line 1 column 1"));
    let several = connection(json!({"id_connector": 59, "stat": 1, "activ": true})).to_string();
    assert_eq!(refused(&several).await.lines().count(), 3, "all of them at once");
    let missing = Options::default().fixtures("/no/such/file.json");
    let error = Sandbox::start_with(api().clone(), missing).await.err().unwrap().to_string();
    assert!(error.contains("/no/such/file.json cannot be read"), "{error}");
}

#[tokio::test]
async fn a_state_that_is_kept_is_not_seeded_again() {
    let folder = std::env::temp_dir().join(format!("powens-sandbox-seeded-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let options = || Options::default().strict(true).state(folder.join("state")).fixtures(example());
    let peer = Peer::with(options()).await;
    let gone = peer.request(Method::DELETE, "users/me/connections/1000").bearer_auth("fixture-token-of-ines");
    assert_eq!(send(gone).await.0, 204);
    peer.sandbox.stop().await.unwrap();
    let peer = Peer::with(options()).await;
    assert_eq!(get(&peer, "fixture-token-of-ines", "users/me/connections").await["total"], 2);
    drop(peer);
    std::fs::remove_dir_all(&folder).unwrap();
}
