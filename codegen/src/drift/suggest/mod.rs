//! What to write into the description, ready to paste.

mod endpoint;
mod entry;
mod yaml;

use std::cmp::Reverse;

use indexmap::{IndexMap, IndexSet};

use super::kind::Kind;
use super::redact::REDACTED;
use super::shape::Shape;
use super::subject::Subject;
use super::tally::{Count, Topic};
use super::text::words;
use super::{request, response};
use crate::api::{Api, Presence, Type};
use crate::description::Description;
use entry::{Change, PageText};

/// Something to write into a file of the description.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Suggestion {
    /// The file.
    pub file: String,
    /// The line that it is about, from 1.
    pub line: usize,
    /// What to do there.
    pub edit: Edit,
    /// Why, in our words.
    pub about: String,
    /// The lines to write.
    pub yaml: String,
}

impl Suggestion {
    /// The order of a file. What goes behind the same line goes there from the inside to the outside.
    fn key(&self) -> impl Ord + '_ {
        let first = self.yaml.lines().find(|line| !line.is_empty()).unwrap_or_default();
        let indent = first.len() - first.trim_start().len();
        (&self.file, self.line, self.edit == Edit::Insert, Reverse(indent), &self.about)
    }
}

/// What to do with the lines of a suggestion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Edit {
    /// They go behind the line.
    Insert,
    /// They stand in for the lines up to this one.
    Replace(usize),
    /// There are none: it takes a decision.
    Hand,
}

impl Edit {
    /// The edit in a word, as it is in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Insert => "insert",
            Self::Replace(_) => "replace",
            Self::Hand => "hand",
        }
    }

    /// What to do at a line, as a heading says it.
    pub(super) fn heading(self, line: usize) -> String {
        match self {
            Self::Insert => format!("insert after line {line}"),
            Self::Replace(last) if last == line => format!("replace line {line}"),
            Self::Replace(last) => format!("replace lines {line} to {last}"),
            Self::Hand => format!("by hand at line {line}"),
        }
    }
}

/// A page, and the keys that lead to a part of it.
type Spot = (String, Vec<String>);

/// Gathers what findings ask for, so that an entry is changed once and a map is added to once.
pub(super) struct Writer<'d> {
    description: &'d Description,
    changes: IndexMap<Spot, (Change, Vec<&'static str>)>,
    additions: IndexMap<Spot, (Vec<String>, String)>,
    statuses: IndexMap<Spot, IndexSet<u16>>,
    /// Rust names that additions have taken.
    taken: IndexMap<Spot, Vec<String>>,
    by_hand: Vec<(Spot, String)>,
}

impl<'d> Writer<'d> {
    pub(super) fn new(description: &'d Description) -> Self {
        Self {
            description,
            changes: IndexMap::new(),
            additions: IndexMap::new(),
            statuses: IndexMap::new(),
            taken: IndexMap::new(),
            by_hand: Vec::new(),
        }
    }

    /// Takes up what a finding asks for.
    pub(super) fn add(&mut self, topic: &Topic, count: &Count) {
        let api = &self.description.api;
        let Some((area, keys)) = topic.subject.path(api) else { return };
        let name = topic.name.as_deref().filter(|name| *name != REDACTED && !name.starts_with('‹'));
        let words = topic.subject.words(api);
        match (topic.kind, &topic.subject, name) {
            (Kind::Field | Kind::Parameter | Kind::Enum | Kind::ErrorCode | Kind::Unlisted, _, None) => {}
            (Kind::Field, Subject::Object(key), Some(name)) => {
                let taken = api[*key].fields.iter().map(|field| field.rust.clone()).collect();
                self.member(
                    (area, [keys, vec!["fields".to_owned()]].concat()),
                    name,
                    &words,
                    &count.shape,
                    taken,
                );
            }
            (Kind::Parameter, Subject::Expands(key), Some(name)) => {
                let taken = api[*key].fields.iter().map(|field| field.rust.clone()).collect();
                self.member((area, keys), name, &words, &Shape::default(), taken);
            }
            (Kind::Parameter, Subject::Endpoint(operation), Some(name)) => {
                let Some((area, keys)) =
                    (Subject::Query { operation: operation.clone(), name: name.to_owned() }).path(api)
                else {
                    return;
                };
                let parent = keys.get(..keys.len() - 1).unwrap_or_default().to_vec();
                let taken = api.operation(operation).map(|(_, endpoint)| request::names(api, endpoint));
                self.member((area, parent), name, &words, &count.shape, taken.unwrap_or_default());
            }
            (Kind::Enum | Kind::ErrorCode, Subject::Enum(key), Some(name)) => {
                let taken = api[*key].values.iter().map(|value| value.rust.clone()).collect();
                self.value((area, keys), name, &words, taken);
            }
            (Kind::Unlisted, Subject::Endpoint(_), Some(name)) => {
                let line = format!("{}: TODO say what it means here.", yaml::key(name));
                self.addition((area, [keys, vec!["errors".to_owned()]].concat()), line, &words);
            }
            (Kind::Status, _, Some(name)) => self.status((area, keys), name),
            (Kind::Route, Subject::Route { route, .. }, _) => {
                let lines = endpoint::lines(
                    self.description,
                    &area,
                    route,
                    self.taken.entry((area.clone(), Vec::new())).or_default(),
                );
                lines
                    .into_iter()
                    .for_each(|line| self.addition((area.clone(), keys.clone()), line, "unknown routes"));
            }
            _ => self.change(topic, count, (area, keys)),
        }
    }

    fn change(&mut self, topic: &Topic, count: &Count, spot: Spot) {
        let api = &self.description.api;
        let mut change = Change::default();
        match (topic.kind, &topic.subject) {
            (Kind::Null, Subject::Member(..)) => change.nullable = true,
            (Kind::Absent, Subject::Member(key, _)) => {
                let usage = api[*key].usage;
                change.required = Some(if usage.request || usage.body { "request" } else { "" });
            }
            (Kind::Unneeded, Subject::Query { .. }) => change.required = Some(""),
            (Kind::Unneeded, Subject::Member(key, index))
                if api[*key].fields.get(*index).is_some_and(|field| field.presence == Presence::Request) =>
            {
                change.required = Some("");
            }
            (Kind::Type, Subject::Member(key, index)) => {
                let field = api[*key].fields.get(*index);
                change.ty = field.map(|field| wider(api, &field.ty, &count.shape));
            }
            (Kind::Type, Subject::Query { operation, name }) => {
                let endpoint = api.operation(operation).map(|(_, endpoint)| endpoint);
                let found =
                    endpoint.and_then(|endpoint| endpoint.query.iter().find(|known| known.wire == *name));
                change.ty = found.map(|found| wider(api, &found.ty, &count.shape));
            }
            (Kind::Deprecated, _) => change.deprecated = Some(DEPRECATED),
            (Kind::Answer, Subject::Answer(_)) => return self.answer(topic, spot),
            (Kind::Form | Kind::Missing | Kind::Unreadable, _) => return,
            _ => {
                let about = format!("{}: {}", topic.subject.words(api), topic.detail);
                return self.by_hand.push((spot, about));
            }
        }
        let (all, why) = self.changes.entry(spot).or_default();
        all.nullable |= change.nullable;
        all.ty = match (all.ty.take(), change.ty) {
            (Some(one), Some(other)) if one != other => Some("json".to_owned()),
            (one, other) => one.or(other),
        };
        all.required = all.required.or(change.required);
        all.deprecated = all.deprecated.or(change.deprecated);
        if !why.contains(&topic.kind.as_str()) {
            why.push(topic.kind.as_str());
        }
    }

    /// An answer that is empty, or one where none is known.
    fn answer(&mut self, topic: &Topic, (area, keys): Spot) {
        let api = &self.description.api;
        let path: Vec<&str> = keys.iter().map(String::as_str).collect();
        let page = PageText::of(self.description, &area);
        let returns = page.and_then(|page| page.range(&path).and_then(|range| page.file.text.get(range)));
        let (line, about) = match returns {
            Some(ty) if topic.detail == response::EMPTY => {
                (format!("returns: {ty}?"), "an answer may be empty")
            }
            None if topic.detail.starts_with(response::NO_ANSWER) => {
                ("returns: json".to_owned(), "there is an answer")
            }
            _ => {
                let about = format!("{}: {}", topic.subject.words(api), topic.detail);
                return self.by_hand.push(((area, keys), about));
            }
        };
        let spot = if returns.is_some() { (area, keys) } else { parent(area, keys) };
        self.addition(spot, line, about);
    }

    fn member(&mut self, spot: Spot, wire: &str, about: &str, shape: &Shape, taken: Vec<String>) {
        let api = &self.description.api;
        let is_query = spot.1.last().is_some_and(|key| key == "query");
        let elsewhere = elsewhere(api, wire, shape);
        let ty = elsewhere.map_or_else(|| shape.type_expression(), |name| shape.with_null(name));
        let ty = if is_query { ty.trim_end_matches('?').to_owned() } else { ty };
        // A query has no values of any kind.
        let ty = if is_query && ty == "json" { "string".to_owned() } else { ty };
        let doc = if is_query { "TODO say what it does." } else { "TODO say what it is." };
        let taken = self.taken.entry(spot.clone()).or_insert(taken);
        let line = yaml::member(wire, &ty, doc, taken);
        self.addition(spot, line, about);
    }

    fn value(&mut self, spot: Spot, wire: &str, about: &str, taken: Vec<String>) {
        let taken = self.taken.entry(spot.clone()).or_insert(taken);
        match yaml::value(wire, taken) {
            Some(line) => self.addition(spot, line, about),
            None => {
                let about = format!("{about}: `{wire}` is close to a known value; add it to its `also`");
                self.by_hand.push((spot, about));
            }
        }
    }

    fn status(&mut self, spot: Spot, status: &str) {
        match status.parse() {
            Ok(status) if status < 300 => drop(self.statuses.entry(spot).or_default().insert(status)),
            _ => self
                .by_hand
                .push((spot, format!("status {status} is no success: say in `doc` what it means"))),
        }
    }

    fn addition(&mut self, spot: Spot, line: String, about: &str) {
        let (lines, why) = self.additions.entry(spot).or_default();
        lines.push(line);
        about.clone_into(why);
    }

    /// Everything to write, by file and line.
    pub(super) fn finish(mut self) -> Vec<Suggestion> {
        let mut all = Vec::new();
        for ((area, keys), (change, why)) in &self.changes {
            all.push(self.changed(area, keys, change, &why.join(", ")));
        }
        let statuses = std::mem::take(&mut self.statuses);
        for ((area, keys), statuses) in statuses {
            all.push(self.success(&area, &keys, &statuses));
        }
        for ((area, keys), (lines, about)) in &self.additions {
            all.push(self.added(area, keys, lines, about));
        }
        for ((area, keys), about) in &self.by_hand {
            all.push(self.hand(area, keys, about));
        }
        let mut all: Vec<_> = all.into_iter().flatten().collect();
        all.sort_by(|a, b| a.key().cmp(&b.key()));
        all
    }

    fn changed(&self, area: &str, keys: &[String], change: &Change, why: &str) -> Option<Suggestion> {
        let path: Vec<&str> = keys.iter().map(String::as_str).collect();
        let page = PageText::of(self.description, area)?;
        let about = format!(
            "{}: {why}",
            keys.iter().skip(1).filter(|key| *key != "fields").cloned().collect::<Vec<_>>().join(".")
        );
        let Some(yaml) = page.changed(&path, change) else { return self.hand(area, keys, &about) };
        let lines = page.lines(&path);
        let edit = Edit::Replace(lines.end.saturating_sub(1));
        Some(Suggestion { file: page.file.name.clone(), line: lines.start, edit, about, yaml })
    }

    fn success(&self, area: &str, keys: &[String], statuses: &IndexSet<u16>) -> Option<Suggestion> {
        let api = &self.description.api;
        let path: Vec<&str> = keys.iter().map(String::as_str).collect();
        let found =
            api.area(area)?.endpoints.iter().find(|endpoint| path.last() == Some(&endpoint.name.as_str()))?;
        let mut all: Vec<u16> = found.success.iter().chain(statuses).copied().collect();
        all.sort_unstable();
        all.dedup();
        let all = all.iter().map(u16::to_string).collect::<Vec<_>>().join(", ");
        let line = format!("success: [{all}]");
        let page = PageText::of(self.description, area)?;
        let own = [path.as_slice(), &["success"]].concat();
        if !page.has(&own) {
            return self.added(area, keys, &[line], &found.operation);
        }
        let lines = page.lines(&own);
        let yaml = format!("{:1$}{line}\n", "", page.gap(&path)?.indent);
        let edit = Edit::Replace(lines.end.saturating_sub(1));
        let about = found.operation.clone();
        Some(Suggestion { file: page.file.name.clone(), line: lines.start, edit, about, yaml })
    }

    fn added(&self, area: &str, keys: &[String], lines: &[String], about: &str) -> Option<Suggestion> {
        let path: Vec<&str> = keys.iter().map(String::as_str).collect();
        let page = PageText::of(self.description, area)?;
        // `returns` is a line of its own that another takes the place of.
        if let (Some(&"returns"), [line]) = (path.last(), lines) {
            let range = page.lines(&path);
            let yaml = format!("    {line}\n");
            let edit = Edit::Replace(range.end.saturating_sub(1));
            let (file, about) = (page.file.name.clone(), about.to_owned());
            return Some(Suggestion { file, line: range.start, edit, about, yaml });
        }
        let (gap, head) = match page.gap(&path) {
            Some(gap) => (gap, None),
            None if page.has(&path) => {
                return self.hand(area, keys, &format!("{about}: {}", lines.join("; ")));
            }
            None => {
                let (last, parent) = path.split_last()?;
                let Some(gap) = page.gap(parent) else {
                    return self.hand(area, keys, &format!("{about}: {last}: {}", lines.join("; ")));
                };
                (gap, Some(*last))
            }
        };
        let mut yaml = head.map(|head| format!("{:1$}{head}:\n", "", gap.indent)).unwrap_or_default();
        let indent = gap.indent + if head.is_some() { 2 } else { 0 };
        for line in lines.iter().flat_map(|lines| lines.split('\n')) {
            yaml.push_str(&if line.is_empty() { "\n".to_owned() } else { format!("{:indent$}{line}\n", "") });
        }
        let (file, about) = (page.file.name.clone(), about.to_owned());
        Some(Suggestion { file, line: gap.line, edit: Edit::Insert, about, yaml })
    }

    fn hand(&self, area: &str, keys: &[String], about: &str) -> Option<Suggestion> {
        let path: Vec<&str> = keys.iter().map(String::as_str).collect();
        let place = self.description.place(area, &path)?;
        let (about, yaml) = (about.to_owned(), String::new());
        Some(Suggestion { file: place.file, line: place.line, edit: Edit::Hand, about, yaml })
    }
}

/// What a deprecation says until somebody says more.
const DEPRECATED: &str = "Deprecated by the vendor.";

fn parent(area: String, mut keys: Vec<String>) -> Spot {
    keys.pop();
    (area, keys)
}

/// A type that reads both what the description says and what was found: the crate reads numbers as text too.
fn wider(api: &Api, ty: &Type, shape: &Shape) -> String {
    use crate::api::Scalar;
    let found = shape.type_expression();
    let is_plain = matches!(ty, Type::Scalar(_) | Type::Id(_) | Type::Enum(_));
    match (ty, found.trim_end_matches('?')) {
        (Type::Scalar(Scalar::Json), _) => "json".to_owned(),
        (Type::Scalar(Scalar::Int), "decimal") => "decimal".to_owned(),
        // The object stays the one that it is, on its own or in a list.
        (Type::Object(_) | Type::Union(_), list) if list.starts_with("list of") => {
            format!("list of {}", words(api, ty))
        }
        (Type::List(item), "json") if shape.is_object() && !matches!(**item, Type::Scalar(_)) => {
            words(api, item)
        }
        (_, "list of json") => "json".to_owned(),
        (_, list) if is_plain && list.starts_with("list of") => list.to_owned(),
        (_, "json") => "json".to_owned(),
        _ if is_plain => "string".to_owned(),
        _ => "json".to_owned(),
    }
}

/// The type that members of this name have elsewhere, if it is one and the values may be of it.
fn elsewhere<'a>(api: &'a Api, wire: &str, shape: &Shape) -> Option<&'a str> {
    let mut types = api.objects().iter().filter_map(|object| object.field(wire)).map(|field| &field.ty);
    let first = types.next()?;
    if !types.all(|ty| ty == first) || !shape.may_be(api, first) {
        return None;
    }
    match first {
        Type::Id(key) => Some(&api[*key].name),
        Type::Enum(key) => Some(&api[*key].name),
        Type::Scalar(_) => Some("decimal"),
        _ => None,
    }
}
