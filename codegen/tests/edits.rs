//! Every small edit of every page is told by `diff`, and told no lighter than it is.
//!
//! Each page of `tests/micro/spec/` is edited in one place at a time, in all places and in all ways of `edit`. What
//! passes the checker is compared with the page as it was, in both directions: an edit and its undoing.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod edit;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Mutex;
use std::thread;

use edit::{Kind, edits};
use powens_codegen::diff::{Report, Rule, SurfaceChange, Verdict, compare};
use powens_codegen::load::Sources;
use powens_codegen::{Description, emit};
use serde_yaml::Value;

/// Pages that every other one needs.
const BASE: [&str; 6] = ["answers", "api", "attic/heirlooms", "authority", "common", "webhooks"];

/// As many as the smallest machines have cores.
const THREADS: usize = 2;

type Pages = BTreeMap<String, String>;

fn pages() -> Pages {
    let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/micro/spec");
    let sources = Sources::from_folder(&spec).unwrap();
    sources.files().map(|(_, file)| (file.area.clone(), file.text.clone())).collect()
}

fn describe(pages: &Pages) -> Option<Description> {
    let files = pages.iter().map(|(name, text)| (format!("spec/{name}.yaml"), text.as_str()));
    Description::of(Sources::from_files(files)).ok()
}

/// A page among those that it needs.
fn alone(pages: &Pages, name: &str) -> Pages {
    let needed = pages.iter().filter(|(page, _)| *page == name || BASE.contains(&page.as_str()));
    needed.map(owned).collect()
}

fn owned((name, text): (&String, &String)) -> (String, String) {
    (name.clone(), text.clone())
}

/// What a comparison must hold, whatever was edited.
fn wrong(old: &Description, new: &Description, kind: Kind) -> Option<String> {
    let report = compare(old, new).unwrap();
    let rules: BTreeSet<Rule> = report.changes.iter().map(|change| change.rule).collect();
    let missed = missed(&report);
    let says = |what: &str| Some(format!("{what}\n  rules: {rules:?}\n{}", report.surface_diff()));
    let differs = || files(old) != files(new);
    if rules.contains(&Rule::Unexplained) {
        return says("no rule explains it");
    }
    if rules.is_empty() && kind != Kind::Order && differs() {
        return says("the crate changes, and no rule says so");
    }
    if !missed.is_empty() && kind != Kind::Alias && report.verdict() != Verdict::Major {
        return says(&format!("programs miss {missed:?}, and it is no major change"));
    }
    let judged = matches!(kind, Kind::Plain | Kind::Swap) && features(old) == features(new);
    if missed.is_empty() && report.verdict() == Verdict::Major && judged {
        return says("programs miss nothing, and it is a major change");
    }
    let misplaced = report.changes.iter().find(|change| {
        let page = if change.area.is_empty() { "api" } else { &change.area };
        match &change.place {
            Some(place) => place.file != format!("spec/{page}.yaml") || place.line == 0,
            None => new.api.area(page).is_some(),
        }
    });
    misplaced.and_then(|change| says(&format!("it is not where it is said to be: {change:?}")))
}

/// The files of the crate, without what says how it is made.
fn files(description: &Description) -> BTreeMap<String, String> {
    let files = emit(&description.api).unwrap().into_iter();
    files.filter(|file| file.path.starts_with("generated/")).map(|file| (file.path, file.text)).collect()
}

fn features(description: &Description) -> Vec<&String> {
    description.api.features.iter().map(|feature| &feature.name).collect()
}

/// Lines of the public surface that programs miss: all that go, but for names of arguments, marks and tables of wire
/// names.
fn missed(report: &Report) -> Vec<String> {
    let lines = |change: &SurfaceChange| {
        let plain =
            |lines: &[String]| -> BTreeSet<String> { lines.iter().filter_map(|line| plain(line)).collect() };
        let (gone, now) = (plain(&change.removed), plain(&change.added));
        gone.difference(&now).cloned().collect::<Vec<_>>()
    };
    report.surface.iter().flat_map(lines).collect()
}

/// What programs can name of a line.
fn plain(line: &str) -> Option<String> {
    let line = line.trim_end_matches(" [deprecated]");
    let (table, _) = line.split_once("! ").unwrap_or_default();
    let parts: Vec<&str> = line.split(", ").collect();
    match table {
        "" if line.starts_with("fn ") || line.starts_with("impl ") => {
            let (head, arguments) = line.split_once('(').unwrap_or((line, ""));
            let unnamed =
                |argument: &str| argument.split_once(": ").map_or(argument, |(_, ty)| ty).to_owned();
            let arguments: Vec<_> = arguments.split(", ").map(unnamed).collect();
            Some(format!("{head}({}", arguments.join(", ")))
        }
        "" | "endpoint" | "id" => Some(line.to_owned()),
        // How pages are found makes no difference, and what else an address has is a method.
        "paged" => Some(parts[..3].join(", ")),
        "flow" => parts.get(1).map(|_| line.to_owned()),
        _ => None,
    }
}

#[test]
fn every_edit_is_told() {
    let pages = pages();
    let waiting = Mutex::new(pages.keys());
    let (found, compared) = (Mutex::new(Vec::new()), Mutex::new(0));
    let seen = Mutex::new(BTreeSet::new());
    thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(|| {
                loop {
                    let Some(name) = waiting.lock().unwrap().next() else { break };
                    let (wrong, count) = told(&pages, name, &seen);
                    found.lock().unwrap().extend(wrong);
                    *compared.lock().unwrap() += count;
                }
            });
        }
    });
    let (found, compared) = (found.into_inner().unwrap(), compared.into_inner().unwrap());
    println!("{compared} comparisons");
    assert!(compared > 1000, "only {compared} comparisons: the checker refuses most edits");
    assert!(found.is_empty(), "{} of {compared}\n{}", found.len(), found.join("\n"));
}

/// What is wrong with the comparisons of a page with its edits, and how many there were.
fn told(pages: &Pages, name: &str, seen: &Mutex<BTreeSet<String>>) -> (Vec<String>, usize) {
    let mut pages = alone(pages, name);
    let page: Value = serde_yaml::from_str(&pages[name]).unwrap();
    let old = describe(&pages).unwrap_or_else(|| panic!("{name} has mistakes"));
    let (mut found, mut compared) = (Vec::new(), 1);
    if !BASE.contains(&name) {
        let without = describe(&pages.iter().filter(|(page, _)| *page != name).map(owned).collect()).unwrap();
        found.extend(wrong(&without, &old, Kind::Plain).map(|wrong| format!("{name}: added: {wrong}")));
        found.extend(wrong(&old, &without, Kind::Plain).map(|wrong| format!("{name}: removed: {wrong}")));
        compared += 2;
    }
    found.extend(
        (compare(&old, &old).unwrap().verdict() != Verdict::Nothing).then(|| format!("{name}: not itself")),
    );
    for edit in
        edits(&page).into_iter().filter(|edit| !edit.is_text() || seen.lock().unwrap().insert(edit.shape()))
    {
        pages.insert(name.to_owned(), serde_yaml::to_string(&edit.page).unwrap());
        let Some(new) = describe(&pages) else { continue };
        let mut sides = vec![("", &old, &new)];
        sides.extend((edit.kind != Kind::Swap).then_some(("undone: ", &new, &old)));
        compared += sides.len();
        let wrong =
            |(how, old, new)| Some(format!("{how}{name}: {}: {}", edit.what, wrong(old, new, edit.kind)?));
        found.extend(sides.into_iter().filter_map(wrong));
    }
    (found, compared)
}
