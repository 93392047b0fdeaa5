//! Runs every case, and checks that everything has one.

#![allow(clippy::expect_used, clippy::panic, reason = "tests")]

use conformance::case::{self, Placed};
use conformance::driver;
use conformance::gates;
use conformance::world::World;
use futures_util::{StreamExt, stream};

/// How many cases run at once: they wait more than they work.
const AT_ONCE: usize = 16;

fn cases() -> Vec<Placed> {
    let (cases, mistakes) = case::load(&case::folder()).expect("the cases can be read");
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
