//! Every small edit of every page is told by `diff`, and told no lighter than it is.
//!
//! Each page of `tests/micro/spec/` is edited in one place at a time, in all places and in all ways of [`edits`]. What
//! passes the checker is compared with the page as it was, in both directions: an edit and its undoing.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Mutex;
use std::thread;

use powens_codegen::diff::{Report, Rule, SurfaceChange, Verdict, compare};
use powens_codegen::load::Sources;
use powens_codegen::{Description, emit};
use serde_yaml::{Mapping, Value};

/// Pages that every other one needs.
const BASE: [&str; 6] = ["answers", "api", "attic/heirlooms", "authority", "common", "webhooks"];

/// As many as the smallest machines have cores.
const THREADS: usize = 2;

/// One edit of a page.
struct Edit {
    kind: Kind,
    what: String,
    page: Value,
}

impl Edit {
    /// Whether it is of a text for readers: those are edited once a kind of place.
    fn is_text(&self) -> bool {
        let (place, _) = self.what.split_once(": ").unwrap();
        let texts = ["default", "doc", "example", "note", "since", "source"];
        texts.contains(&place.rsplit('.').next().unwrap())
    }

    /// The edit without names.
    fn shape(&self) -> String {
        let (place, what) = self.what.split_once(": ").unwrap();
        let parts = place.split('.').enumerate().map(|(index, part)| if index % 2 == 1 { "*" } else { part });
        format!("{}{}", parts.collect::<Vec<_>>().join("."), what.chars().next().unwrap())
    }
}

/// What an edit leaves to be judged.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Whatever programs miss is a major change, and nothing else is.
    Plain,
    /// The same, and another edit undoes it.
    Swap,
    /// Other things of the same types: programs may compile, but mean something else.
    Silent,
    /// The order of a page, which makes a difference to arguments alone.
    Order,
    /// An older name stays as an alias, so that lines go which programs do not miss.
    Alias,
}

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
    needed.map(|(name, text)| (name.clone(), text.clone())).collect()
}

/// All edits of a page.
fn edits(page: &Value) -> Vec<Edit> {
    let mut edits = Vec::new();
    let mut places = vec![Vec::new()];
    while let Some(place) = places.pop() {
        let Value::Mapping(map) = at(page, &place) else { continue };
        for key in map.keys() {
            let mut inner = place.clone();
            inner.push(key.as_str().unwrap_or_default().to_owned());
            edits.extend(edits_of(page, &inner));
            places.push(inner);
        }
    }
    edits
}

fn at<'a>(page: &'a Value, place: &[String]) -> &'a Value {
    place.iter().fold(page, |value, key| &value[key.as_str()])
}

/// What can be done to the value of a key.
fn edits_of(page: &Value, place: &[String]) -> Vec<Edit> {
    let (key, parent) = place.split_last().unwrap();
    let shown = place.join(".");
    let mut edits = Vec::new();
    let mut edit = |kind: Kind, what: String, change: &dyn Fn(&mut Mapping)| {
        let mut page = page.clone();
        let map = parent.iter().fold(&mut page, |value, key| &mut value[key.as_str()]);
        change(map.as_mapping_mut().unwrap());
        edits.push(Edit { kind, what: format!("{shown}: {what}"), page });
    };
    edit(Kind::Plain, "removed".to_owned(), &|map| drop(map.shift_remove(key.as_str())));
    if parent.last().is_some_and(|part| ["fields", "params", "query"].contains(&part.as_str())) {
        edit(Kind::Order, "last".to_owned(), &|map| {
            let value = map.shift_remove(key.as_str()).unwrap();
            map.insert(key.as_str().into(), value);
        });
    }
    let value = at(page, place);
    for other in others(key, value) {
        let what = format!("now {other:?}");
        edit(Kind::Swap, what, &|map| drop(map.insert(key.as_str().into(), other.clone())));
    }
    if let Value::Mapping(own) = value {
        edit(Kind::Silent, "called otherwise".to_owned(), &|map| rename(map, key, false));
        edit(Kind::Alias, "called otherwise, with its older name".to_owned(), &|map| rename(map, key, true));
        for required in [Value::from(true), "always".into(), "request".into()] {
            if own.contains_key("type") && own.get("required") != Some(&required) {
                let what = format!("required: {required:?}");
                edit(Kind::Plain, what, &|map| {
                    drop(own_of(map, key).insert("required".into(), required.clone()))
                });
            }
        }
        if parent.last().is_some_and(|part| part == "fields") {
            let mut page = page.clone();
            let object =
                parent[..parent.len() - 1].iter().fold(&mut page, |value, key| &mut value[key.as_str()]);
            let object = object.as_mapping_mut().unwrap();
            let field = own_of(object, "fields").shift_remove(key.as_str()).unwrap();
            let expands = object.entry("expands".into()).or_insert_with(|| Mapping::new().into());
            expands.as_mapping_mut().unwrap().insert(key.as_str().into(), field);
            edits.push(Edit { kind: Kind::Plain, what: format!("{shown}: an expand"), page });
        }
    }
    edits
}

fn own_of<'a>(map: &'a mut Mapping, key: &str) -> &'a mut Mapping {
    map.get_mut(key).unwrap().as_mapping_mut().unwrap()
}

fn rename(map: &mut Mapping, key: &str, was: bool) {
    let other =
        if key.starts_with(char::is_uppercase) { format!("{key}Other") } else { format!("{key}_other") };
    if was {
        own_of(map, key).insert("was".into(), Value::Sequence(vec![key.into()]));
    }
    let renamed = |(name, value): (Value, Value)| match name.as_str() == Some(key) {
        true => (Value::from(other.as_str()), value),
        false => (name, value),
    };
    *map = std::mem::take(map).into_iter().map(renamed).collect();
}

/// Other values for a key.
fn others(key: &str, value: &Value) -> Vec<Value> {
    match value {
        Value::Bool(value) => vec![(!value).into()],
        Value::Number(number) => {
            vec![(number.as_f64().unwrap() + 1.0).into(), number.as_i64().map_or(2, |n| n + 1).into()]
        }
        Value::String(text) => match key {
            "doc" | "note" => vec![format!("Indeed. {text}").into()],
            "type" | "returns" | "body" => ["int", "string", "url"]
                .map(str::to_owned)
                .into_iter()
                .chain([format!("list of {text}"), format!("{text}?")])
                .chain(text.strip_suffix('?').map(str::to_owned))
                .filter(|other| other != text)
                .map(Value::from)
                .collect(),
            "required" => Vec::new(),
            "route" => {
                let (method, path) = text.split_once(' ').unwrap();
                let methods =
                    ["GET", "POST", "PUT", "PATCH", "DELETE"].into_iter().filter(|other| *other != method);
                methods
                    .map(|method| format!("{method} {path}"))
                    .chain([format!("{text}/more")])
                    .map(Value::from)
                    .collect()
            }
            "by" => vec!["links".into(), "offset".into()],
            _ => vec![format!("{text}x").into()],
        },
        _ => Vec::new(),
    }
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
