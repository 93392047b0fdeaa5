//! Every rule of `cargo xtask diff` holds: its change is found, and an independent judge agrees with its class.
//!
//! A fixture of `tests/rules/` shows one change, and is called by its rule: see `judge/fixture.rs`.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod judge;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::thread;

use judge::crates::{self, Crate};
use judge::fixture::{self, Fixture};
use judge::toolchain::Toolchain;
use judge::verdict;
use powens_codegen::diff::{Rule, Verdict, compare};

/// As many as the smallest machines have cores.
const THREADS: usize = 2;

fn rule(fixture: &Fixture) -> Rule {
    let found = Rule::ALL.iter().find(|rule| rule.name() == fixture.name);
    *found.unwrap_or_else(|| panic!("`{}` is no rule", fixture.name))
}

#[test]
fn every_rule_has_a_fixture() {
    let shown: BTreeSet<Rule> = fixture::all().iter().map(rule).collect();
    // What no rule explains is no change that a fixture could show; the tests of `diff/surface.rs` do.
    let wanted = Rule::ALL.iter().filter(|rule| **rule != Rule::Unexplained);
    let missing: Vec<_> = wanted.filter(|rule| !shown.contains(rule)).map(|rule| rule.name()).collect();
    assert!(missing.is_empty(), "no fixture in tests/rules/ shows: {}", missing.join(", "));
}

#[test]
fn every_rule_is_found() {
    let mut wrong = Vec::new();
    for fixture in fixture::all() {
        let [old, new] = match fixture.sides() {
            Ok(sides) => sides,
            Err(error) => {
                wrong.push(error);
                continue;
            }
        };
        let report = compare(&old, &new).unwrap();
        let found: BTreeSet<&str> = report.changes.iter().map(|change| change.rule.name()).collect();
        let mut expected: BTreeSet<&str> = fixture.also.iter().map(String::as_str).collect();
        expected.insert(&fixture.name);
        if found != expected {
            wrong.push(format!("{}: found {found:?}\n{}", fixture.name, report.surface_diff()));
        }
        if report.verdict() != Verdict::of(&report.changes) || report.verdict() == Verdict::Nothing {
            wrong.push(format!("{}: the verdict is {:?}", fixture.name, report.verdict()));
        }
        if compare(&new, &new).unwrap().verdict() != Verdict::Nothing {
            wrong.push(format!("{}: a description differs from itself", fixture.name));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_judge_agrees_with_every_rule() {
    let home = Path::new(env!("CARGO_TARGET_TMPDIR")).join("rules");
    let toolchain = Toolchain::new();
    let fixtures = fixture::all();
    let reads = reads(&toolchain, &fixtures[0], &home);
    let waiting = Mutex::new(fixtures.iter());
    let wrong = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(|| {
                loop {
                    let Some(fixture) = waiting.lock().unwrap().next() else { break };
                    let found = judged(&toolchain, fixture, &home, reads);
                    wrong.lock().unwrap().extend(found.into_iter().map(|what| format!("{}: {what}", fixture.name)));
                }
            });
        }
    });
    let wrong = wrong.into_inner().unwrap();
    assert!(wrong.is_empty(), "{} contradictions\n{}", wrong.len(), wrong.join("\n"));
}

/// Whether the judge reads what the toolchain writes of a crate. If not, programs alone are judged.
fn reads(toolchain: &Toolchain, fixture: &Fixture, home: &Path) -> bool {
    let [old, _] = fixture.sides().unwrap_or_else(|error| panic!("{error}"));
    let other = Crate::write(&old, &fresh(home, "format")).unwrap().other_format(toolchain);
    if let Some(format) = other {
        println!("the judge is left out: `public-api` does not read format {format} of rustdoc JSON");
    }
    other.is_none()
}

/// What the judge says against a rule.
fn judged(toolchain: &Toolchain, fixture: &Fixture, home: &Path, reads: bool) -> Vec<String> {
    let crates = fixture.sides().and_then(|[old, new]| {
        let folder = fresh(home, &fixture.name);
        Ok((Crate::write(&old, &folder.join("old"))?, Crate::write(&new, &folder.join("new"))?))
    });
    let judged = crates.and_then(|(old, new)| {
        let seen = if reads { Some(crates::compare(toolchain, &old, &new)?) } else { None };
        let mut wrong = crates::refuted(toolchain, fixture, &old, &new);
        wrong.extend(verdict::contradiction(rule(fixture), fixture, seen.as_ref()));
        Ok(wrong)
    });
    judged.unwrap_or_else(|error| vec![error])
}

/// An empty folder.
fn fresh(home: &Path, name: &str) -> PathBuf {
    let folder = home.join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}
