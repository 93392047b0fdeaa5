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

use heck::ToSnakeCase;
use powens_codegen::diff::{Callers, Change, Report, Rule, compare};
use similar::TextDiff;
use state::State;
use step::Step;
use surface::Difference;

/// Every step with what it does, in order.
static HISTORY: LazyLock<Vec<Replayed>> = LazyLock::new(replay);

/// Modules that belong to no page.
const NO_PAGES: [&str; 4] = ["auth", "blocking", "client", "crate"];

/// A step, what it does to the public surface, and what is reported of it.
struct Replayed {
    step: Step,
    surface: Difference,
    report: Report,
}

fn home() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/history")
}

fn replay() -> Vec<Replayed> {
    let mut before = State::read(&home().join("spec"));
    let step = |step: Step| {
        let after = before.apply(&step).unwrap_or_else(|mistake| panic!("{mistake}"));
        let surface = Difference::new(&before.surface, &after.surface);
        let report = compare(&before.description, &after.description);
        let report = report.unwrap_or_else(|failure| panic!("{}: {failure}", step.name));
        before = after;
        Replayed { step, surface, report }
    };
    Step::read_all(&home().join("steps")).into_iter().map(step).collect()
}

/// What a reviewer gets to see of a step.
fn shown(Replayed { step, surface, report }: &Replayed) -> String {
    let Step { entry, why, source, verdict, .. } = step;
    let report = report.markdown();
    format!(
        "# {entry}\n\n{why}\n\nSource: {source}. By hand: {verdict}.\n\n## Report\n\n{report}\n## Public surface\n\n{surface}"
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
fn verdicts_are_those_of_a_maintainer() {
    let verdict = |report: &Report| report.changes.iter().map(|change| change.rule.callers()).min();
    let odd =
        HISTORY.iter().filter(|replayed| verdict(&replayed.report) != Some(replayed.step.verdict.callers()));
    let odd: Vec<_> = odd
        .map(|Replayed { step, report, .. }| {
            format!("{}: {} by hand\n{}", step.name, step.verdict, report.markdown())
        })
        .collect();
    assert!(odd.is_empty(), "{}", odd.join("\n"));
}

#[test]
fn what_programs_lose_is_reported_as_breaking_and_nothing_else_is() {
    let odd: Vec<_> =
        HISTORY.iter().flat_map(|replayed| [unreported(replayed), unfounded(replayed)]).flatten().collect();
    assert!(odd.is_empty(), "{}", odd.join("\n"));
}

/// Lines that are lost although no breaking change of their page names something in them.
fn unreported(Replayed { step, surface, report }: &Replayed) -> Vec<String> {
    let mut odd = Vec::new();
    for (page, lines) in surface.losses() {
        let here = |change: &&Change| NO_PAGES.contains(&page) || pages(change).contains(page);
        let breaking: Vec<_> = report.of(Callers::Breaking).filter(here).collect();
        let unreported = lines.iter().filter(|line| !breaking.iter().any(|change| names(change, line)));
        odd.extend(
            unreported.map(|line| format!("{}: no breaking change of {page} names: {line}", step.name)),
        );
    }
    odd
}

/// Breaking changes of pages that lose nothing, or that no rule explains.
fn unfounded(Replayed { step, surface, report }: &Replayed) -> Vec<String> {
    let losses = surface.losses();
    // What moved is reported on the page that it moved to, and lost on the one that it was on.
    let moved = |change: &&Change| matches!(change.rule, Rule::TypeMoved | Rule::EndpointMoved);
    let moved: BTreeSet<_> = report.changes.iter().filter(moved).flat_map(pages).collect();
    let is_founded = |change: &Change| {
        let is_here = |page: &&str| losses.contains_key(page) || moved.contains(page) || page.is_empty();
        change.rule != Rule::Unexplained && !losses.is_empty() && pages(change).iter().any(is_here)
    };
    let unfounded = report.of(Callers::Breaking).filter(|change| !is_founded(change));
    unfounded
        .map(|change| format!("{}: nothing is lost, or no rule explains it: {change:?}", step.name))
        .collect()
}

/// The pages whose modules a change shows in.
fn pages(change: &Change) -> BTreeSet<&str> {
    change.reaches.iter().chain([&change.area]).map(String::as_str).collect()
}

/// Whether a change is about something in a line: what it is of last, or what stands in its detail.
fn names(change: &Change, line: &str) -> bool {
    let line = words(line);
    let subject = words(&change.subject).pop();
    change.subject == change.area
        || words(&change.detail).into_iter().chain(subject).any(|word| line.contains(&word))
}

/// The names in a text, whether of functions or of types.
fn words(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !(c.is_alphanumeric() || c == '_')).filter(|word| !word.is_empty());
    words.map(ToSnakeCase::to_snake_case).collect()
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
    insta::assert_snapshot!(mistake("{ page: errors, find: '', put: '' }"), @"77-odd, page errors: these lines occur 0 times:");
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
