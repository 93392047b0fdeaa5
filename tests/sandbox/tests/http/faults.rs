//! Faults on demand, as any client meets them.

use std::io::{ErrorKind, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::{Duration, Instant};

use powens_sandbox::Options;
use powens_sandbox::faults::{BodyKind, Fault, Faults, Flaw, Rule, When};
use reqwest::{Method, Response};
use serde_json::{Value, json};

use crate::peer::{Peer, send};

const LIST: &str = "bank_transactions.list";
const TRANSACTIONS: &str = "users/me/transactions?limit=50";

async fn peer(faults: impl Into<Faults>) -> Peer {
    Peer::with(Options::default().strict(true).faults(faults)).await
}

async fn asked(peer: &Peer, path: &str) -> Response {
    peer.request(Method::GET, path).bearer_auth(peer.token()).send().await.unwrap()
}

/// All that comes on a connection of its own, and how it ends.
fn raw(address: SocketAddr, token: &str) -> (Vec<u8>, Result<(), ErrorKind>) {
    let mut stream = TcpStream::connect(address).unwrap();
    let head =
        format!("GET /2.0/{TRANSACTIONS} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {token}\r\n\r\n");
    stream.write_all(head.as_bytes()).unwrap();
    let (mut seen, mut buffer) = (Vec::new(), [0; 4096]);
    loop {
        match stream.read(&mut buffer) {
            Ok(0) => return (seen, Ok(())),
            Ok(count) => seen.extend_from_slice(&buffer[..count]),
            Err(error) => return (seen, Err(error.kind())),
        }
    }
}

async fn raw_of(peer: &Peer) -> (Vec<u8>, Result<(), ErrorKind>) {
    let (address, token) = (peer.sandbox.address(), peer.token().to_owned());
    tokio::task::spawn_blocking(move || raw(address, &token)).await.unwrap()
}

#[tokio::test]
async fn a_dropped_connection_is_an_end_or_a_reset_without_a_byte() {
    for when in [When::Before, When::After] {
        let closed = peer(Rule::new(Fault::close()).when(when)).await;
        assert_eq!(raw_of(&closed).await, (Vec::new(), Ok(())), "{when:?}");
        let reset = peer(Rule::new(Fault::reset()).when(when)).await;
        assert_eq!(raw_of(&reset).await, (Vec::new(), Err(ErrorKind::ConnectionReset)), "{when:?}");
    }
}

#[tokio::test]
async fn a_truncated_body_is_shorter_than_announced() {
    let peer = peer(Rule::new(Fault::truncate(0.5))).await;
    let (seen, end) = raw_of(&peer).await;
    let text = String::from_utf8(seen).unwrap();
    let (head, body) = text.split_once("\r\n\r\n").unwrap();
    let announced = head.lines().find_map(|line| line.strip_prefix("content-length: ")).unwrap();
    assert!(head.starts_with("HTTP/1.1 200"), "{head}");
    assert_eq!((end, body.len()), (Ok(()), announced.parse::<usize>().unwrap() / 2), "{head}");
    let answer = asked(&peer, TRANSACTIONS).await;
    assert!(answer.bytes().await.is_err(), "a client sees that something is missing");
}

#[tokio::test]
async fn a_slow_body_comes_whole() {
    let peer = peer(Rule::new(Fault::slow(200, 4))).await;
    let start = Instant::now();
    let answer = asked(&peer, TRANSACTIONS).await;
    let head = start.elapsed();
    let body: Value = answer.json().await.unwrap();
    assert!(head < Duration::from_millis(150), "the head does not wait: {head:?}");
    assert!(start.elapsed() >= Duration::from_millis(200));
    assert!(body["transactions"].as_array().is_some_and(|list| !list.is_empty()));
}

#[tokio::test]
async fn latency_adds_to_what_else_goes_wrong() {
    let rules = Faults::from(Rule::new(Fault::latency(60))).rule(Rule::new(Fault::status(503)));
    let peer = peer(rules.rule(Rule::new(Fault::latency(10_000)))).await;
    let start = Instant::now();
    assert_eq!(asked(&peer, TRANSACTIONS).await.status().as_u16(), 503);
    assert!((60..5_000).contains(&start.elapsed().as_millis()), "what comes after the decision is not tried");
}

#[tokio::test]
async fn errors_have_a_body_of_each_kind_and_say_where_they_come_from() {
    let peer = peer(Rule::new(Fault::status(503)).times(1)).await;
    let answer = asked(&peer, TRANSACTIONS).await;
    assert_eq!(answer.headers()["x-sandbox-fault"], "1 status");
    let body: Value = answer.json().await.unwrap();
    assert_eq!(body["code"], "bug");
    assert!(body["request_id"].is_u64() && body["description"].is_string(), "{body}");
    for (kind, media, part) in
        [(BodyKind::Html, Some("text/html; charset=utf-8"), "<h1>"), (BodyKind::Empty, None, "")]
    {
        peer.sandbox.inject(Rule::new(Fault::error(502, kind)).times(1)).unwrap();
        let answer = asked(&peer, TRANSACTIONS).await;
        let found = answer.headers().get("content-type").map(|value| value.to_str().unwrap().to_owned());
        assert_eq!((answer.status().as_u16(), found.as_deref()), (502, media));
        assert!(answer.text().await.unwrap().contains(part));
    }
    assert_eq!(asked(&peer, TRANSACTIONS).await.status().as_u16(), 200, "each went wrong once");
}

#[tokio::test]
async fn a_rate_limit_says_how_long() {
    let peer = peer(Rule::new(Fault::rate_limit(7)).times(1)).await;
    let answer = asked(&peer, TRANSACTIONS).await;
    assert_eq!((answer.status().as_u16(), &answer.headers()["retry-after"]), (429, &"7".parse().unwrap()));
    peer.sandbox.inject(Rule::new(Fault::rate_limit_until(7)).times(1)).unwrap();
    let answer = asked(&peer, TRANSACTIONS).await;
    let date = answer.headers()["retry-after"].to_str().unwrap();
    let until = jiff::fmt::rfc2822::DateTimeParser::new().parse_timestamp(date).unwrap();
    let wait = until.as_second() - jiff::Timestamp::now().as_second();
    assert!((6..=8).contains(&wait) && date.ends_with(" GMT"), "{date}");
}

#[tokio::test]
async fn after_means_that_it_was_done() {
    let create = |when| {
        let rule = Rule::new(Fault::close()).operation("authentication.init").times(1);
        peer(rule.when(when))
    };
    for (when, made) in [(When::Before, 0), (When::After, 1)] {
        let peer = create(when).await;
        let users = || async {
            let (_, body) =
                send(peer.request(Method::GET, "users").bearer_auth(&peer.sandbox.credentials().users_token))
                    .await;
            body["users"].as_array().map(Vec::len).unwrap()
        };
        let before = users().await;
        let body = peer.as_client(json!({}));
        assert!(peer.request(Method::POST, "auth/init").json(&body).send().await.is_err());
        assert_eq!(users().await - before, made, "{when:?}");
    }
}

#[tokio::test]
async fn malformed_bodies_are_no_json_and_have_their_length() {
    for how in [Flaw::Cut, Flaw::Garbled, Flaw::Html] {
        let peer = peer(Rule::new(Fault::malformed(how))).await;
        let answer = asked(&peer, TRANSACTIONS).await;
        assert_eq!(answer.status().as_u16(), 200);
        let body = answer.bytes().await.unwrap();
        assert!(!body.is_empty() && serde_json::from_slice::<Value>(&body).is_err(), "{how:?}");
    }
}

#[tokio::test]
async fn unknown_values_and_members_are_everywhere() {
    let peer = peer(Rule::new(Fault::unknown_values()).times(1)).await;
    let (_, body) = peer.get(TRANSACTIONS).await;
    let list = body["transactions"].as_array().unwrap();
    assert!(!list.is_empty() && list.iter().all(|one| one["type"] == "sandboxUnknownValue"), "{body}");
    peer.sandbox.inject(Rule::new(Fault::unknown_members()).times(1)).unwrap();
    let (_, body) = peer.get(TRANSACTIONS).await;
    assert!(body["sandbox_unknown_member"].is_object());
    assert!(body["transactions"][0]["sandbox_unknown_member"].is_object());
    let (_, body) = peer.get(TRANSACTIONS).await;
    assert!(!body.to_string().contains("sandbox"), "and the real answer knows nothing of them");
}

#[tokio::test]
async fn a_redirection_leads_elsewhere() {
    let peer = peer(Rule::new(Fault::redirect("https://elsewhere.example:8443"))).await;
    let answer = asked(&peer, "users/me?all").await;
    assert_eq!(answer.status().as_u16(), 307);
    assert_eq!(answer.headers()["location"], "https://elsewhere.example:8443/2.0/users/me?all");
}

#[tokio::test]
async fn a_token_ends_once_or_for_good() {
    let peer = peer(Rule::new(Fault::expired_token(false)).times(1)).await;
    let (status, body) = peer.get("users/me").await;
    assert_eq!((status, &body["code"]), (401, &json!("unauthorized")));
    assert_eq!(peer.get("users/me").await.0, 200);
    peer.sandbox.inject(Rule::new(Fault::expired_token(true)).times(1)).unwrap();
    assert_eq!(
        send(peer.request(Method::GET, "connectors")).await.0,
        200,
        "a request without a token is spared"
    );
    assert_eq!(peer.get("users/me").await, (401, with_next_id(&body)));
    assert_eq!(peer.get("users/me").await.0, 401, "it has ended for good");
}

fn with_next_id(body: &Value) -> Value {
    let mut next = body.clone();
    next["request_id"] = json!(body["request_id"].as_u64().unwrap() + 1);
    next
}

/// The statuses of so many requests; 0 where no answer came.
async fn weather(seed: u64) -> Vec<u16> {
    let storm = Faults::default().seed(seed).rule(Rule::new(Fault::transient(0)).probability(0.5));
    let peer = peer(storm).await;
    let mut seen = Vec::new();
    for _ in 0..40 {
        let answer = peer.request(Method::GET, "users/me").bearer_auth(peer.token()).send().await;
        let whole = match answer {
            Ok(answer) => (answer.status().as_u16(), answer.bytes().await.is_ok()),
            Err(_) => (0, true),
        };
        seen.push(if whole.1 { whole.0 } else { 1 });
    }
    seen
}

#[tokio::test]
async fn the_same_seed_is_the_same_weather() {
    let (first, second, other) = tokio::join!(weather(7), weather(7), weather(8));
    assert_eq!(first, second);
    assert_ne!(first, other);
    let calm = first.iter().filter(|status| **status == 200).count();
    assert!((12..32).contains(&calm), "{first:?}");
}

#[tokio::test]
async fn rules_come_and_go_while_it_runs() {
    let peer = peer(Faults::default()).await;
    let url = format!("http://{}/sandbox/faults", peer.sandbox.address());
    let rule = json!({"operation": LIST, "fault": {"status": 503}, "after": 1, "times": 1});
    let (status, body) = send(peer.client.post(&url).json(&rule)).await;
    assert_eq!((status, &body["rules"][0]["id"]), (200, &json!(1)));
    let statuses =
        [peer.get(TRANSACTIONS).await.0, peer.get("users/me").await.0, peer.get(TRANSACTIONS).await.0];
    assert_eq!(statuses, [200, 200, 503]);
    let (_, body) = send(peer.client.get(&url)).await;
    let held = &body["rules"][0];
    assert_eq!((&held["seen"], &held["done"], &held["seed"]), (&json!(2), &json!(1), &json!(0)));
    assert_eq!(held["rule"]["fault"], json!({"status": {"status": 503, "body": "json", "as_date": false}}));
    assert_eq!(peer.sandbox.fault_report()[0].done, 1);
    // What it answers with can be sent back.
    assert_eq!(send(peer.client.post(&url).json(&json!([held["rule"]]))).await.0, 200);
    assert_eq!(send(peer.client.post(&url).json(&json!({"storm": 1, "seed": 3}))).await.0, 200);
    assert_eq!(
        send(peer.client.delete(format!("{url}/2"))).await.1["rules"].as_array().map(Vec::len),
        Some(2)
    );
    assert_eq!(send(peer.client.delete(format!("{url}/2"))).await.0, 404);
    assert_eq!(send(peer.client.delete(&url)).await, (200, json!({"rules": []})));
    assert_eq!(peer.get(TRANSACTIONS).await.0, 200);
}

/// Rules that are none, and what is said of each.
const WRONG: &[(&str, &str)] = &[
    ("{", "no JSON"),
    ("7", "expected struct Faults"),
    (
        r#"{"storms": 0.2}"#,
        "unknown field `storms`, expected one of `seed`, `storm`, `rules`; did you mean `storm`?",
    ),
    (r#"{"storm": 2}"#, "storm: it has to be 0 to 1"),
    (r#"{"rules": [{"fault": "drop", "evry": 2}]}"#, "rules[0].evry: unknown field"),
    (r#"{"rules": [{"fault": "drop", "evry": 2}]}"#, "did you mean `every`?"),
    (r#"{"rules": [{"fault": "dorp"}]}"#, "rules[0].fault: unknown variant `dorp`"),
    (r#"{"rules": [{"fault": "dorp"}]}"#, "did you mean `drop`?"),
    (r#"{"rules": [{"every": 2}]}"#, "rules[0]: missing field `fault`"),
    (r#"[{"fault": {"status": {"stats": 500}}}]"#, "did you mean `status`?"),
    (r#"[{"fault": {"status": 200}}]"#, "rules[0].fault: status: status has to be 400 to 599, and is 200"),
    (r#"[{"fault": {"latency": [200, 100]}}]"#, "latency: to has to be 200"),
    (r#"[{"fault": {"truncate": {"share": 1}}}]"#, "less than 1"),
    (r#"[{"fault": {"slow": {"parts": 0}}}]"#, "slow: parts has to be 1"),
    (r#"[{"fault": {"redirect": {"to": "evil\r\nx: y"}}}]"#, "redirect: to has to be an origin"),
    (r#"[{"fault": {"redirect": {"status": 304}}}]"#, "redirects nowhere"),
    (r#"[{"fault": {"drop": {}, "slow": {}}}]"#, "[0].fault: a rule has one fault, and this has drop, slow"),
    (r#"{"fault": "drop", "operation": "bank_transaction.list"}"#, "did you mean `bank_transactions.list`?"),
    (r#"{"fault": "drop", "operation": "nothing.*"}"#, "the description has no `nothing.*`"),
    (r#"{"fault": "drop", "path": "users"}"#, "begin with a slash"),
    (r#"{"fault": "drop", "path": "/sandbox/faults"}"#, "have no faults"),
    (r#"{"fault": "drop", "path": "/**/users"}"#, "the last segment"),
    (r#"{"fault": "drop", "method": "get"}"#, "did you mean `GET`?"),
    (r#"{"fault": "drop", "probability": 1.5}"#, "probability: it has to be 0 to 1"),
    (r#"{"fault": "drop", "every": 0}"#, "every: it has to be 1"),
    (r#"{"fault": "drop", "times": 0}"#, "times: it has to be 1"),
    (r#"{"fault": "drop", "after": -1}"#, "after: invalid value"),
    (r#"{"fault": "slow", "when": "before"}"#, "a time of its own"),
    (r#"{"fault": "expired_token", "when": "after"}"#, "a time of its own"),
];

#[tokio::test]
async fn rules_that_are_none_are_refused_with_their_place() {
    let peer = peer(Faults::default()).await;
    let url = format!("http://{}/sandbox/faults", peer.sandbox.address());
    for (text, expected) in WRONG {
        let (status, body) = send(peer.client.post(&url).body(*text)).await;
        let said = body["description"].as_str().unwrap();
        assert!(status == 400 && said.contains(expected), "{text}: {status} {said}");
    }
    assert!(peer.sandbox.fault_report().is_empty());
}
