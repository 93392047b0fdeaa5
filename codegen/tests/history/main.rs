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

use state::State;
use step::Step;
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
        let after = before.apply(&step).unwrap_or_else(|mistake| panic!("{}: {mistake}", step.name));
        let surface = Difference::new(&before.surface, &after.surface);
        before = after;
        Replayed { step, surface }
    };
    Step::read_all(&home().join("steps")).into_iter().map(step).collect()
}

/// What a reviewer gets to see of a step.
fn shown(Replayed { step, surface }: &Replayed) -> String {
    let Step { entry, why, source, verdict, .. } = step;
    format!("# {entry}\n\n{why}\n\nSource: {source}.\n\nVerdict: **{verdict}**\n\n## Public surface\n\n{surface}")
}

#[test]
fn every_step_is_reported_as_expected() {
    let folder = home().join("expected");
    let update = env::var("INSTA_UPDATE").is_ok_and(|update| update == "always");
    let mut differing = Vec::new();
    for replayed in &*HISTORY {
        let file = folder.join(format!("{}.md", replayed.step.name));
        let shown = shown(replayed);
        if fs::read_to_string(&file).is_ok_and(|expected| expected == shown) {
            continue;
        }
        match update {
            true => fs::write(&file, shown).expect("written"),
            false => differing.push(&replayed.step.name),
        }
    }
    assert!(
        differing.is_empty(),
        "not as expected: {differing:?}\nIf that is meant: INSTA_UPDATE=always cargo test -p powens-codegen --test \
         history"
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
fn verdicts_agree_with_what_programs_lose() {
    for Replayed { step, surface } in &*HISTORY {
        println!("{}: {:?} {:?}", step.name, step.verdict, surface.losses());
    }
}
