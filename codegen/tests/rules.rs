//! Every rule of `cargo xtask diff` holds: its change is found, and an independent judge agrees with its class.
//!
//! A fixture of `tests/rules/` shows one change, and is called by its rule: see `judge/fixture.rs`.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod judge;

use std::collections::BTreeSet;
use std::io::{self, Write as _};
use std::path::Path;
use std::sync::Mutex;
use std::thread;

use judge::crates::Crates;
use judge::fixture::{self, Fixture};
use judge::verdict;
use powens_codegen::diff::{Change, Rule, Verdict, compare};

/// As many as the smallest machines have cores.
const THREADS: usize = 2;

#[test]
fn every_rule_has_a_fixture() {
    let shown: BTreeSet<Rule> = fixture::all().iter().map(Fixture::rule).collect();
    // What no rule explains is no change that a fixture could show; the tests of `diff/surface.rs` do.
    let wanted = Rule::ALL.iter().filter(|rule| **rule != Rule::Unexplained);
    let missing: Vec<_> = wanted.filter(|rule| !shown.contains(rule)).map(|rule| rule.name()).collect();
    assert!(missing.is_empty(), "no fixture in tests/rules/ shows: {}", missing.join(", "));
}

#[test]
fn every_rule_is_found() {
    let wrong: Vec<String> = fixture::all().iter().filter_map(misread).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What is wrong with the report on a fixture.
fn misread(fixture: &Fixture) -> Option<String> {
    let [old, new] = match fixture.sides() {
        Ok(sides) => sides,
        Err(error) => return Some(error),
    };
    let report = compare(&old, &new).unwrap();
    let found: BTreeSet<Rule> = report.changes.iter().map(|change| change.rule).collect();
    if found != fixture.rules() {
        return Some(format!("{}: found {found:?}\n{}", fixture.name, report.surface_diff()));
    }
    let weight = |change: &Change| Verdict::of(std::slice::from_ref(change));
    if Some(report.verdict()) != report.changes.iter().map(weight).max() {
        return Some(format!("{}: {:?} is not the heaviest", fixture.name, report.verdict()));
    }
    None
}

#[test]
fn a_judge_agrees_with_every_rule() {
    let crates = Crates::new(Path::new(env!("CARGO_TARGET_TMPDIR")).join("rules"));
    let fixtures = fixture::all();
    let reads = reads(&crates, &fixtures[0]);
    let waiting = Mutex::new(fixtures.iter());
    let wrong = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(|| {
                loop {
                    let Some(fixture) = waiting.lock().unwrap().next() else { break };
                    let found = judged(&crates, fixture, reads).unwrap_or_else(|error| vec![error]);
                    let found = found.into_iter().map(|what| format!("{}: {what}", fixture.name));
                    wrong.lock().unwrap().extend(found);
                }
            });
        }
    });
    let wrong = wrong.into_inner().unwrap();
    assert!(wrong.is_empty(), "{} contradictions\n{}", wrong.len(), wrong.join("\n"));
}

/// Whether the judge reads what the toolchain writes of a crate. If not, programs alone are judged.
fn reads(crates: &Crates, fixture: &Fixture) -> bool {
    let [old, _] = fixture.sides().unwrap_or_else(|error| panic!("{error}"));
    let other = crates.other_format(&crates.of(&old, false).unwrap());
    if let Some(format) = other {
        // To the terminal itself: what a test prints is shown when it fails.
        let said =
            "the judge is left out, programs alone are judged: the pinned `public-api` does not read format";
        let mut terminal = io::stderr();
        writeln!(terminal, "{said} {format} of rustdoc JSON, which this toolchain writes").unwrap();
    }
    other.is_none()
}

/// What the judge says against a rule.
fn judged(crates: &Crates, fixture: &Fixture, reads: bool) -> Result<Vec<String>, String> {
    let [old, new] = fixture.sides()?;
    let (old, new) = (crates.of(&old, fixture.client)?, crates.of(&new, fixture.client)?);
    let seen = if reads { Some(crates.compare(&old, &new)?) } else { None };
    let mut wrong = crates.refuted(fixture, &old, &new)?;
    wrong.extend(verdict::contradiction(fixture, seen.as_ref()));
    Ok(wrong)
}
