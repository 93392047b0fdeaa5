//! The history of the API, replayed: entries of its changelog as edits of a small description, each with what a
//! reviewer gets to see of it.
//!
//! `tests/history/README.md` says what is where. What is expected of a step is rewritten by
//! `INSTA_UPDATE=always cargo test -p powens-codegen --test history`.

#![allow(clippy::expect_used, clippy::panic, reason = "tests")]

mod state;
mod step;
mod surface;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::{env, fs};

use similar::TextDiff;
use state::State;
use step::{Step, Verdict};
use surface::Difference;

/// Every step with what it does, in order.
static HISTORY: LazyLock<Vec<Replayed>> = LazyLock::new(replay);

/// A step, and what it does to the public surface.
struct Replayed {
    step: Step,
    surface: Difference,
}

fn home() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/history")
}

fn replay() -> Vec<Replayed> {
    let mut before = State::read(&home().join("spec"));
    let step = |step: Step| {
        let after = before.apply(&step).unwrap_or_else(|mistake| panic!("{mistake}"));
        let surface = Difference::new(&before.surface, &after.surface);
        before = after;
        Replayed { step, surface }
    };
    Step::read_all(&home().join("steps")).into_iter().map(step).collect()
}

/// What a reviewer gets to see of a step.
fn shown(Replayed { step, surface }: &Replayed) -> String {
    let Step { entry, why, source, verdict, .. } = step;
    format!(
        "# {entry}\n\n{why}\n\nSource: {source}.\n\nVerdict: **{verdict}**\n\n## Public surface\n\n{surface}"
    )
}

#[test]
fn every_step_is_reported_as_expected() {
    let folder = home().join("expected");
    let update = env::var("INSTA_UPDATE").is_ok_and(|update| update == "always");
    let mut differences = String::new();
    for replayed in &*HISTORY {
        let file = folder.join(format!("{}.md", replayed.step.name));
        let expected = fs::read_to_string(&file).unwrap_or_default();
        let shown = shown(replayed);
        if update && expected != shown {
            fs::write(&file, &shown).expect("written");
        } else {
            let diff = TextDiff::from_lines(&expected, &shown);
            let unified = diff.unified_diff().header(&replayed.step.name, "is").to_string();
            differences.push_str(&unified);
        }
    }
    assert!(
        differences.is_empty(),
        "{differences}\nIf that is meant: INSTA_UPDATE=always cargo test -p powens-codegen --test history"
    );
}

#[test]
fn nothing_is_expected_of_steps_that_are_gone() {
    let steps: BTreeSet<_> = HISTORY.iter().map(|replayed| format!("{}.md", replayed.step.name)).collect();
    let files = fs::read_dir(home().join("expected")).expect("a folder");
    let files: BTreeSet<_> =
        files.map(|file| file.expect("a file").file_name().to_string_lossy().into_owned()).collect();
    assert_eq!(files, steps);
}

#[test]
fn steps_are_breaking_when_programs_lose_something() {
    for Replayed { step, surface } in &*HISTORY {
        let losses = surface.losses();
        let breaking = step.verdict == Verdict::Breaking;
        assert_eq!(
            breaking,
            !losses.is_empty(),
            "{}: {} by hand, and lost: {losses:#?}",
            step.name,
            step.verdict
        );
    }
}

#[test]
fn an_edit_that_fits_nowhere_names_its_step_and_page() {
    let spec = State::read(&home().join("spec"));
    let mistake = |edits: &str| {
        let text = format!("{{ entry: e, source: s, why: w, verdict: docs, edits: [{edits}] }}");
        spec.apply(&Step::parse("77-odd", &text)).err().expect("a mistake")
    };
    insta::assert_snapshot!(mistake("{ page: errors, find: 'no such line', put: '' }"), @r"
    77-odd, page errors: these lines occur 0 times:
    no such line
    ");
    insta::assert_snapshot!(mistake("{ page: banks, find: 'auth: none', put: '' }"), @r"
    77-odd, page banks: these lines occur 3 times:
    auth: none
    ");
    insta::assert_snapshot!(mistake("{ page: shops, remove: true }"), @"77-odd, page shops: there is no such page");
    insta::assert_snapshot!(mistake("{ page: errors, create: '' }"), @"77-odd, page errors: there is such a page already");
    insta::assert_snapshot!(mistake("{ page: errors, find: 'page: Errors', put: 'page: []' }"), @r"
    77-odd: error[E0203]: `page` must be a text, but is a list
     --> spec/errors.yaml:1:7
      |
    1 | page: []
      |       ^^ expected a text
      |
      = help: a text that starts with `[` needs quotes; a list type is `list of …`

    1 error
    ");
}
