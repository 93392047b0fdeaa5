//! Runs every case, and checks that everything has one.

#![allow(clippy::expect_used, clippy::panic, reason = "tests")]

use conformance::definitions;
use conformance::driver;
use conformance::gates;
use conformance::load::{self, Placed};
use conformance::world::World;
use futures_util::{StreamExt, stream};

/// How many cases run at once: they wait more than they work.
const AT_ONCE: usize = 16;

fn cases() -> Vec<Placed> {
    let (cases, mistakes) = load::load(&load::folder()).expect("the cases can be read");
    assert!(mistakes.is_empty(), "these are no cases:\n{}", mistakes.join("\n"));
    cases
}

fn none(found: &[String]) {
    assert!(found.is_empty(), "{} findings:\n{}", found.len(), found.join("\n"));
}

/// `CASE=connections/` runs the cases whose file or name holds that text.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_case_holds() {
    let world = World::new().expect("the description can be read");
    let wanted = std::env::var("CASE").unwrap_or_default();
    let cases: Vec<_> = cases().into_iter().filter(|placed| placed.name().contains(&wanted)).collect();
    let count = cases.len();
    let runs = stream::iter(&cases).map(|placed| driver::run(&world, placed)).buffered(AT_ONCE);
    let failures: Vec<_> = runs.filter_map(|ran| async { ran.err() }).collect().await;
    assert!(failures.is_empty(), "{} of {count} cases fail:\n\n{}\n", failures.len(), failures.join("\n\n"));
}

#[test]
fn everything_has_a_case() {
    let world = World::new().expect("the description can be read");
    none(&gates::uncovered(&world.api, &cases()));
}

#[test]
fn every_definition_of_the_old_description_is_read() {
    none(&definitions::unread(&cases()));
}

#[test]
fn no_case_is_astray() {
    none(&gates::astray(&cases()).expect("the cases can be read"));
}

#[test]
fn every_enum_keeps_what_it_does_not_know() {
    none(&gates::enums(&World::new().expect("the description can be read").api));
}

#[test]
fn every_object_comes_back_whole() {
    none(&gates::objects(&World::new().expect("the description can be read").api));
}

/// Cases that are wrong, each with what must be said of it: a driver that finds nothing would pass every case.
const WRONG: &[(&str, &str)] = &[
    ("call: users.fetch", "no operation `users.fetch`"),
    ("{ call: users.get, flow: connect }", "has one of"),
    ("{ call: users.get, with: {} }", "`user` is missing"),
    ("{ call: users.get, with: { user: nobody } }", "`user` cannot be \"nobody\""),
    ("{ call: users.get, with: { user: me, more: 1 } }", "no argument `more`"),
    (
        "{ call: connections.list, with: { user: me, expand: 'accounts[nothing]' } }",
        "no linked resource `nothing`",
    ),
    ("{ call: connections.list, with: { user: me, expand: 'accounts[' } }", "a name is missing"),
    ("{ call: connections.list, with: { user: me, limit: much } }", "expected an integer"),
    ("{ call: users.get, with: { user: me }, via: items }", "gives no list"),
    (
        "{ call: users.get, with: { user: me }, sends: GET /users/1 }",
        "expected the path /users/1, found /users/me",
    ),
    ("{ call: users.get, with: { user: me }, sends: PUT /users/me }", "expected PUT, found GET"),
    ("{ call: users.get, with: { user: me }, sends: 'GET /users/me?a=b' }", "expected the query"),
    (
        "{ call: users.get, with: { user: me }, sends: { request: GET /users/me, body: {} } }",
        "the body is no JSON",
    ),
    (
        "{ call: users.get, with: { user: me }, sends: { request: GET /users/me, path: x } }",
        "unknown field `path`",
    ),
    (
        "{ call: connections.update, with: { user: me, connection: 1, active: true }, sends: POST /users/me/connections/1 }",
        "expected no body",
    ),
    (
        "{ call: payments.confirm, with: { payment: 1, confirm: true }, sends: { request: POST /payments/1, body: {} } }",
        "found \"confirm\": true, which is not expected",
    ),
    (
        "{ call: users.get, with: { user: me }, answers: { body: { id: 1 } }, sees: { id: 2 } }",
        "at id: expected 2, found 1",
    ),
    ("{ call: users.get, with: { user: me }, answers: { body: { id: 1 } }, exactly: {} }", "found \"id\": 1"),
    ("{ call: users.get, with: { user: me }, answers: { body: { id: 1, more: 2 } } }", "found [\"more\"]"),
    (
        "{ call: users.get, with: { user: me }, answers: [{ body: { id: 1 } }, {}], requests: 1 }",
        "only 1 asked for",
    ),
    ("{ call: users.get, with: { user: me }, answers: { status: 404 } }", "it failed"),
    (
        "{ call: users.get, with: { user: me }, answers: { status: 404 }, fails: { kind: Decode } }",
        "the error's kind",
    ),
    ("{ call: users.get, with: { user: me }, fails: { kind: Api } }", "expected an error of kind Api"),
    ("{ call: users.get, with: { user: me }, sandbox: true, sees: { id: -1 } }", "at id: expected -1"),
    ("{ flow: connect, with: { client_id: '1', redirect_uri: 'https://a.example/' }, url: x }", "expected x"),
    ("{ callback: connect, returned: '?connection_id=1', exactly: { failure: {} } }", "at failure"),
    ("{ webhook: USER_DELETED, body: { id: 1 }, sees: { id: 2 } }", "at id: expected 2, found 1"),
    ("{ read: User, body: { id: 1, more: [1.50] }, lossless: true, kept: [] }", "found [\"more\"]"),
];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_wrong_is_found_out() {
    let world = World::new().expect("the description can be read");
    for (text, expected) in WRONG {
        let text = if text.starts_with('{') {
            text.replacen('{', "{ case: wrong,", 1)
        } else {
            format!("{{ case: wrong, {text} }}")
        };
        let case = serde_yaml::from_str(&text).expect(&text);
        let found = driver::run(&world, &Placed::new("wrong.yaml", case)).await;
        let found = found.expect_err(&text);
        assert!(found.contains(expected), "{text}: {found}");
    }
    let unknown =
        serde_yaml::from_str::<conformance::case::Case>("{ case: x, call: users.list, expects: {} }");
    assert!(unknown.is_err_and(|error| error.to_string().contains("unknown field `expects`")));
}
