//! An edit of a page rewrites what is made of that page, and nothing else but what must follow.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "tests")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use powens_codegen::load::Sources;
use powens_codegen::{Description, emit};

/// The texts of a description by the names of its files.
type Texts = BTreeMap<&'static str, String>;

fn texts() -> Texts {
    let texts = [
        ("spec/api.yaml", include_str!("small/api.yaml")),
        ("spec/boxes.yaml", include_str!("small/boxes.yaml")),
        ("spec/common.yaml", include_str!("small/common.yaml")),
        ("spec/legacy/things.yaml", include_str!("small/legacy_things.yaml")),
        ("spec/things.yaml", include_str!("small/things.yaml")),
        ("spec/webview.yaml", include_str!("small/webview.yaml")),
    ];
    texts.map(|(name, text)| (name, text.to_owned())).into()
}

fn emitted(texts: &Texts) -> BTreeMap<String, String> {
    let sources = Sources::from_files(texts.iter().map(|(name, text)| (*name, text.as_str())));
    let description = Description::of(sources).unwrap_or_else(|failure| panic!("{failure}"));
    let files = emit(&description.api).unwrap_or_else(|failure| panic!("{failure}"));
    files.into_iter().map(|file| (file.path, file.text)).collect()
}

/// The files that differ, are new or are gone.
fn rewritten(before: &BTreeMap<String, String>, after: &BTreeMap<String, String>) -> BTreeSet<String> {
    let paths: BTreeSet<_> = before.keys().chain(after.keys()).collect();
    paths.into_iter().filter(|path| before.get(*path) != after.get(*path)).cloned().collect()
}

/// Checks which files an edit rewrites. `module` is what is made of a page for users, `surface` what the reviewer
/// reads of it, `calls` what the conformance suite has of it; everything else is named by its path.
#[track_caller]
fn assert_rewrites(page: &str, edit: impl FnOnce(&mut Texts), expected: &[&str]) {
    let before = texts();
    let mut after = before.clone();
    edit(&mut after);
    assert_ne!(before, after, "the edit changes something");
    let found = rewritten(&emitted(&before), &emitted(&after));
    let expected: BTreeSet<_> = expected
        .iter()
        .map(|part| match *part {
            "module" => format!("generated/src/{page}.rs"),
            "surface" => format!("generated/surface/{page}.txt"),
            "calls" => format!("tests/src/calls/on_{}.rs", page.replace('/', "_")),
            other => other.to_owned(),
        })
        .collect();
    assert_eq!(found, expected);
}

/// Replaces a part of a page, which must be there once.
fn replaces(page: &'static str, from: &'static str, to: &'static str) -> impl FnOnce(&mut Texts) {
    move |texts| {
        let text = texts.get_mut(page).unwrap();
        assert_eq!(text.matches(from).count(), 1, "{from}");
        *text = text.replacen(from, to, 1);
    }
}

const THINGS: &str = "spec/things.yaml";

#[test]
fn a_doc_rewrites_the_module() {
    assert_rewrites("things", replaces(THINGS, "Makes a thing.", "Makes one thing."), &["module"]);
    assert_rewrites("things", replaces(THINGS, "Nothing is missing.", "All is there."), &["module"]);
    assert_rewrites("things", replaces(THINGS, "It is kept in boxes.", "Boxes keep it."), &["module"]);
}

#[test]
fn a_member_rewrites_what_is_made_of_the_page() {
    let field = "    fields:\n      id: { type: ThingId, required: always, doc: Identifies the thing. }\n";
    let fields = "    fields:\n      id: { type: ThingId, required: always, doc: Identifies the thing. }\n      weight: { type: decimal, doc: In kilograms. }\n";
    assert_rewrites("things", replaces(THINGS, field, fields), &["module", "surface"]);
    // One below which something can be unknown stands in the table of objects too.
    let fields = "    fields:\n      id: { type: ThingId, required: always, doc: Identifies the thing. }\n      was: { type: ThingState, doc: Its state before. }\n";
    assert_rewrites("things", replaces(THINGS, field, fields), &["module", "surface", "calls"]);
    let request = "      name: { type: string, required: request, doc: What it will be called. }\n";
    let longer = "      name: { type: string, required: request, doc: What it will be called. }\n      weight: { type: decimal, doc: In kilograms. }\n";
    assert_rewrites("things", replaces(THINGS, request, longer), &["module", "surface", "calls"]);
}

#[test]
fn a_parameter_rewrites_what_is_made_of_the_page_and_not_of_other_routes_to_it() {
    let limit = "      limit: { type: int, doc: Largest number of things to return. }\n";
    let more = "      limit: { type: int, doc: Largest number of things to return. }\n      all: { type: flag, doc: Lists lost things too. }\n";
    assert_rewrites("things", replaces(THINGS, limit, more), &["module", "surface", "calls"]);
}

#[test]
fn a_value_rewrites_the_module_and_its_surface() {
    let value = "      broken: { doc: It has to be repaired first. }\n";
    let values = "      broken: { doc: It has to be repaired first. }\n      lost: { doc: Nobody knows where it is. }\n";
    assert_rewrites("things", replaces(THINGS, value, values), &["module", "surface"]);
}

#[test]
fn an_endpoint_rewrites_what_is_made_of_the_page() {
    let make = "  make:\n";
    let lose = "  lose:\n    route: DELETE /things/{thing:ThingId}\n    auth: user\n    doc: Loses a thing.\n\n  make:\n";
    assert_rewrites("things", replaces(THINGS, make, lose), &["module", "surface", "calls"]);
    // A new type comes with what uses it.
    let lose = "  lose:\n    route: DELETE /things/{thing:ThingId}\n    auth: user\n    doc: Loses a thing.\n    returns: Loss\n\n  make:\n";
    let type_too = |texts: &mut Texts| {
        replaces(THINGS, make, lose)(texts);
        let loss = "objects:\n  Loss:\n    doc: What is lost.\n    fields:\n      id: { type: ThingId, doc: The lost thing. }\n\n";
        replaces(THINGS, "objects:\n", loss)(texts);
    };
    assert_rewrites("things", type_too, &["module", "surface", "calls"]);
}

#[test]
fn an_endpoint_that_goes_rewrites_what_is_made_of_the_page() {
    let gone = |texts: &mut Texts| {
        replaces(
            "spec/boxes.yaml",
            "  list_things:\n    like: things.list\n    route: GET /users/{user:UserId}/boxes/{box_id:BoxId}/things\n    doc: Lists the things of one box.\n",
            "",
        )(texts);
    };
    assert_rewrites("boxes", gone, &["module", "surface", "calls"]);
}

#[test]
fn a_legacy_action_rewrites_the_table_of_migration() {
    let action = replaces(THINGS, "    legacy_action: things.get\n", "    legacy_action: things.list\n");
    assert_rewrites("things", action, &["generated/MIGRATION.md"]);
}

#[test]
fn what_the_front_page_says_of_a_page_rewrites_the_front_page() {
    let front = ["module", "generated/README.md"];
    assert_rewrites("things", replaces(THINGS, "What a user owns.", "What users own."), &front);
    assert_rewrites("things", replaces(THINGS, "page: Things", "page: All things"), &front);
}

#[test]
fn an_event_rewrites_the_module_of_all_events() {
    let made = "  THING_MADE: { doc: A thing was made., payload: Thing }\n";
    let lost = "  THING_MADE: { doc: A thing was made., payload: Thing }\n  THING_LOST: { doc: A thing was lost., payload: Thing }\n";
    let events = ["generated/src/common.rs", "generated/surface/common.txt", "tests/src/calls/events.rs"];
    assert_rewrites("things", replaces(THINGS, made, lost), &events);
}

#[test]
fn a_flow_rewrites_what_is_made_of_the_page() {
    let param = "      state: { type: string, doc: What comes back unchanged. }\n";
    let params = "      state: { type: string, doc: What comes back unchanged. }\n      note: { type: string, doc: A text for the taker. }\n";
    let page = ["generated/src/webview/mod.rs", "surface", "calls"];
    assert_rewrites("webview", replaces("spec/webview.yaml", param, params), &page);
    let success = "      taker: { type: UserId, doc: Who took it. }\n";
    let more = "      taker: { type: UserId, doc: Who took it. }\n      thing: { type: ThingId, doc: What was taken. }\n";
    let callback = ["generated/src/webview/give.rs", "generated/surface/webview/give.txt", "calls"];
    assert_rewrites("webview", replaces("spec/webview.yaml", success, more), &callback);
    let second = |texts: &mut Texts| {
        let flow = "  keep:\n    doc: The user keeps a thing.\n    urls: { current: 'https://{domain}.example.com/keep' }\n    params:\n      state: { type: string, doc: What comes back unchanged. }\n    errors: GiveError\n\nenums:\n";
        replaces("spec/webview.yaml", "\nenums:\n", flow)(texts);
    };
    let new = ["generated/src/webview/keep.rs", "generated/surface/webview/keep.txt"];
    assert_rewrites("webview", second, &[page.as_slice(), &new].concat());
}

/// What a request must be given is what every function must take that makes it; examples must go on compiling.
#[test]
fn what_must_be_given_is_followed_by_other_routes() {
    let limit = "      limit: { type: int, doc: Largest number of things to return. }\n";
    let required = "      limit: { type: int, required: true, doc: Largest number of things to return. }\n";
    let routes = [
        "module",
        "surface",
        "calls",
        "generated/src/boxes.rs",
        "generated/surface/boxes.txt",
        "tests/src/calls/on_boxes.rs",
        "generated/src/legacy/things.rs",
        "generated/surface/legacy/things.txt",
        "tests/src/calls/on_legacy_things.rs",
    ];
    assert_rewrites("things", replaces(THINGS, limit, required), &routes);
}

/// A type that another page begins to send or to receive is made for that, where it is defined.
#[test]
fn a_use_is_followed_by_the_page_of_the_type() {
    let put = "  put:\n    route: POST /boxes/{box_id:BoxId}/things\n    auth: user\n    doc: Puts things into a box.\n    body: list of Thing\n\n  list_things:\n";
    let both = ["module", "surface", "calls", "generated/src/things.rs", "generated/surface/things.txt"];
    assert_rewrites("boxes", replaces("spec/boxes.yaml", "  list_things:\n", put), &both);
}

#[test]
fn a_page_that_comes_or_goes_rewrites_the_lists_of_pages() {
    let shelves = "page: Shelves\nsource: https://docs.example.com/shelves\ndoc: Where boxes stand.\n\nendpoints:\n  clean:\n    route: POST /shelves\n    auth: user\n    doc: Cleans all shelves.\n";
    let lists = [
        "module",
        "surface",
        "calls",
        "generated/src/lib.rs",
        "generated/surface/crate.txt",
        "generated/README.md",
        "tests/src/calls/mod.rs",
    ];
    let comes = |texts: &mut Texts| drop(texts.insert("spec/shelves.yaml", shelves.to_owned()));
    assert_rewrites("shelves", comes, &lists);
    let goes = |texts: &mut Texts| drop(texts.remove("spec/boxes.yaml"));
    assert_rewrites("boxes", goes, &lists);
    let below = |texts: &mut Texts| drop(texts.insert("spec/legacy/shelves.yaml", shelves.to_owned()));
    let lists = [
        "module",
        "surface",
        "calls",
        "generated/src/legacy/mod.rs",
        "generated/surface/legacy.txt",
        "generated/README.md",
        "tests/src/calls/mod.rs",
    ];
    assert_rewrites("legacy/shelves", below, &lists);
}

#[test]
fn comments_and_places_rewrite_nothing() {
    let comment = replaces(THINGS, "endpoints:\n", "# Seen with three customers.\n\n\nendpoints:\n");
    assert_rewrites("things", comment, &[]);
}

/// The real pages are larger and know each other better: an edit of one stays with it all the same.
#[test]
fn a_doc_of_a_real_page_rewrites_its_module() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let sources = Sources::from_folder(&root.join("spec")).unwrap();
    let description = Description::of(sources.clone()).unwrap_or_else(|failure| panic!("{failure}"));
    let texts = |edited: &str, text: &str| {
        let files = sources.files().map(|(_, file)| (file.name.clone(), file.text.clone()));
        let files =
            files.map(|(name, old)| if name == edited { (name, text.to_owned()) } else { (name, old) });
        let api =
            Description::of(Sources::from_files(files)).unwrap_or_else(|failure| panic!("{failure}")).api;
        emit(&api).unwrap().into_iter().map(|file| (file.path, file.text)).collect::<BTreeMap<_, _>>()
    };
    let before = texts("", "");
    for area in ["connections", "users", "legacy/banks"] {
        let page = description.documents.page(area).unwrap();
        let first = page.document.endpoints.keys().next().unwrap();
        let place = page.span(&["endpoints", first, "doc"]);
        let file = sources.file(place.file).unwrap();
        let text = format!("{}Does something else.{}", &file.text[..place.start], &file.text[place.end..]);
        let found = rewritten(&before, &texts(&file.name, &text));
        assert_eq!(found, BTreeSet::from([format!("generated/src/{area}.rs")]));
    }
}
