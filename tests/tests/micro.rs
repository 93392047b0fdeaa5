//! One small page a language feature: what is emitted for it is committed below `micro/`, where it is compiled too.

#![allow(clippy::expect_used, clippy::panic, reason = "tests")]

use std::collections::BTreeMap;
use std::env;
use std::path::{Path, PathBuf};

use powens_codegen::load::Sources;
use powens_codegen::{Description, File, Plan, emit};

/// Pages that every other one needs.
const BASE: [&str; 6] = ["answers", "api", "attic/heirlooms", "authority", "common", "webhooks"];

/// Longest emitted file that a reviewer reads gladly, in lines.
const LONGEST: usize = 150;

fn home() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("micro")
}

/// The pages of the micro description, by name.
fn pages() -> BTreeMap<String, String> {
    let sources = Sources::from_folder(&home().join("spec")).expect("tests/micro/spec");
    sources.files().map(|(_, file)| (file.area.clone(), file.text.clone())).collect()
}

/// What is emitted for these pages: path below `micro/`, and text.
fn emitted<'a>(pages: impl IntoIterator<Item = (&'a String, &'a String)>) -> BTreeMap<String, String> {
    let sources = Sources::from_files(
        pages.into_iter().map(|(name, text)| (format!("spec/{name}.yaml"), text.as_str())),
    );
    let api = Description::of(sources).unwrap_or_else(|failure| panic!("{failure}")).api;
    let files = emit(&api).unwrap_or_else(|failure| panic!("{failure}"));
    let below = |file: File| {
        let path = file.path.strip_prefix("generated/")?.to_owned();
        (path.starts_with("src/") || path.starts_with("surface/")).then_some((path, file.text))
    };
    files.into_iter().filter_map(below).collect()
}

#[test]
fn the_committed_crate_is_what_is_emitted() {
    let files = emitted(&pages()).into_iter().map(|(path, text)| File::new(path, text)).collect();
    let plan = Plan::new(&home(), files, &["src", "surface"]).expect("tests/micro");
    if env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
        plan.apply().expect("written");
        return;
    }
    assert!(
        plan.is_empty(),
        "tests/micro differs from what is emitted:\n{}\nIf that is meant: INSTA_UPDATE=always cargo test -p \
         conformance --test micro",
        plan.to_do()
    );
}

/// A module depends on its page and on what the page names, on nothing else: adding a page changes no other.
#[test]
fn a_page_gives_the_same_module_alone_and_among_others() {
    let pages = pages();
    let all = emitted(&pages);
    for name in pages.keys().filter(|name| !BASE.contains(&name.as_str())) {
        let alone = emitted(pages.iter().filter(|(page, _)| *page == name || BASE.contains(&page.as_str())));
        let mut modules = 0;
        for (path, text) in &alone {
            let below = path.split_once('/').map_or("", |(_, below)| below);
            let module = below.strip_prefix(name.as_str()).unwrap_or_default();
            if module.starts_with(['/', '.']) {
                modules += 1;
                assert!(all.get(path) == Some(text), "{path} differs");
            }
        }
        assert!(modules >= 2, "{name}: a module and its surface");
    }
}

#[test]
fn every_emitted_file_can_be_reviewed() {
    for (path, text) in emitted(&pages()) {
        let lines = text.lines().count();
        assert!(lines <= LONGEST, "{path} has {lines} lines: split the page");
        assert!(
            text.lines().all(|line| line.trim_end() == line),
            "{path} has white space at the end of a line"
        );
        assert!(text.ends_with('\n') && !text.ends_with("\n\n"), "{path} ends with one line feed");
    }
}
