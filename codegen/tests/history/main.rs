//! The history of the API, replayed: entries of its changelog as edits of a small description, each with what a
//! reviewer gets to see of it.
//!
//! `tests/history/spec/` is the API of September 2018. The steps of `tests/history/steps/` are applied one upon the
//! other. What comes of a step stands in `tests/history/expected/`, rewritten by
//! `INSTA_UPDATE=always cargo test -p powens-codegen --test history`.

#![allow(clippy::expect_used, clippy::panic, reason = "tests")]

mod state;
mod step;
mod surface;

use std::path::{Path, PathBuf};
use std::{env, fs};

use state::State;
use step::Step;

fn home() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/history")
}

/// A step with the states before and after it.
struct Replayed {
    step: Step,
    before: State,
    after: State,
}

fn replay() -> Vec<Replayed> {
    let mut before = State::read(&home().join("spec"));
    let step = |step: Step| {
        let after = before.apply(&step).unwrap_or_else(|mistake| panic!("{}: {mistake}", step.name));
        let replayed = Replayed { step, before: before.clone(), after: after.clone() };
        before = after;
        replayed
    };
    Step::read_all(&home().join("steps")).into_iter().map(step).collect()
}

/// What a reviewer gets to see of a step.
fn shown(Replayed { step, before, after }: &Replayed) -> String {
    let surface = surface::Difference::new(&before.surface, &after.surface);
    format!(
        "# {}\n\n{}\n\nSource: {}.\n\nVerdict: **{}**\n\n## Public surface\n\n{surface}",
        step.entry, step.why, step.source, step.verdict,
    )
}

#[test]
fn every_step_is_reported_as_expected() {
    let folder = home().join("expected");
    let update = env::var("INSTA_UPDATE").is_ok_and(|update| update == "always");
    let mut differing = Vec::new();
    for replayed in replay() {
        let file = folder.join(format!("{}.md", replayed.step.name));
        let shown = shown(&replayed);
        if fs::read_to_string(&file).is_ok_and(|expected| expected == shown) {
            continue;
        }
        if update {
            fs::write(&file, shown).expect("written");
        } else {
            differing.push(replayed.step.name);
        }
    }
    assert!(
        differing.is_empty(),
        "not as expected: {differing:?}\nIf that is meant: INSTA_UPDATE=always cargo test -p powens-codegen --test \
         history"
    );
}
