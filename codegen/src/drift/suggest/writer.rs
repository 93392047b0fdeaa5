//! What findings ask for, gathered by the part of the description that they are about.

use indexmap::{IndexMap, IndexSet};

use super::entry::{Change, PageText};
use super::types::{elsewhere, wider};
use super::{endpoint, lines};
use crate::api::{Api, Object, Presence};
use crate::description::Description;
use crate::drift::kind::Kind;
use crate::drift::redact::REDACTED;
use crate::drift::shape::Shape;
use crate::drift::subject::Subject;
use crate::drift::tally::{Count, Topic};
use crate::drift::{request, response};
use crate::yaml;

/// What a deprecation says until somebody says more.
const DEPRECATED: &str = "Deprecated by the vendor.";

/// A page, and the keys that lead to a part of it.
type Spot = (String, Vec<String>);

/// Gathers what findings ask for, so that an entry is changed once and a map is added to once.
pub(in crate::drift) struct Writer<'d> {
    pub(super) description: &'d Description,
    pub(super) changes: IndexMap<Spot, (Change, Vec<&'static str>)>,
    pub(super) additions: IndexMap<Spot, (Vec<String>, String)>,
    pub(super) statuses: IndexMap<Spot, IndexSet<u16>>,
    /// Rust names that additions have taken.
    taken: IndexMap<Spot, Vec<String>>,
    pub(super) by_hand: Vec<(Spot, String)>,
}

impl<'d> Writer<'d> {
    pub(in crate::drift) fn new(description: &'d Description) -> Self {
        Self {
            description,
            changes: IndexMap::new(),
            additions: IndexMap::new(),
            statuses: IndexMap::new(),
            taken: IndexMap::new(),
            by_hand: Vec::new(),
        }
    }

    /// Takes up what a finding asks for. A name that is not shown cannot be written either.
    pub(in crate::drift) fn add(&mut self, topic: &Topic, count: &Count) {
        let Some((area, keys)) = topic.subject.path(&self.description.api) else { return };
        match (topic.name.as_deref(), topic.kind) {
            (Some(name), _) if name == REDACTED || name.starts_with('‹') => {}
            (Some(name), Kind::Status) => self.status((area, keys), name),
            (Some(name), _) => self.named(topic, name, count, (area, keys)),
            (None, Kind::Route) => self.route(&topic.subject, &(area, keys)),
            (None, _) => self.change(topic, count, (area, keys)),
        }
    }

    /// Something of this name is to be added.
    fn named(&mut self, topic: &Topic, name: &str, count: &Count, (area, keys): Spot) {
        let api = &self.description.api;
        let about = topic.subject.words(api);
        let below = |part: &str| (area.clone(), [keys.clone(), vec![part.to_owned()]].concat());
        match (topic.kind, &topic.subject) {
            (Kind::Field, Subject::Object(key)) => {
                self.member(below("fields"), name, &about, &count.shape, rust_names(&api[*key]));
            }
            (Kind::Parameter, Subject::Expands(key)) => {
                self.member((area, keys), name, &about, &Shape::default(), rust_names(&api[*key]));
            }
            (Kind::Parameter, Subject::Endpoint(operation)) => {
                let taken = api.operation(operation).map(|(_, endpoint)| request::names(api, endpoint));
                self.member(below("query"), name, &about, &count.shape, taken.unwrap_or_default());
            }
            (Kind::Enum | Kind::ErrorCode, Subject::Enum(key)) => {
                let taken = api[*key].values.iter().map(|value| value.rust.clone()).collect();
                self.value((area, keys), name, &about, taken);
            }
            (Kind::Unlisted, Subject::Endpoint(_)) => {
                let line = format!("{}: TODO say what it means here.", yaml::text(name));
                self.addition(below("errors"), line, &about);
            }
            _ => self.by_hand.push(((area, keys), format!("{about}: {}: `{name}`", topic.detail))),
        }
    }

    fn route(&mut self, subject: &Subject, (area, keys): &Spot) {
        let Subject::Route { route, .. } = subject else { return };
        let taken = self.taken.entry((area.clone(), Vec::new())).or_default();
        if let Some(line) = endpoint::lines(self.description, area, route, taken) {
            self.addition((area.clone(), keys.clone()), line, "unknown routes");
        }
    }

    /// Something that is there is to be changed.
    fn change(&mut self, topic: &Topic, count: &Count, spot: Spot) {
        match topic.kind {
            Kind::Form | Kind::Missing | Kind::Unreadable => return,
            Kind::Answer if matches!(topic.subject, Subject::Answer(_)) => return self.answer(topic, spot),
            _ => {}
        }
        let Some(change) = change(&self.description.api, topic, count) else {
            let about = format!("{}: {}", topic.subject.words(&self.description.api), topic.detail);
            return self.by_hand.push((spot, about));
        };
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
        let line = lines::member(wire, &ty, doc, taken);
        self.addition(spot, line, about);
    }

    fn value(&mut self, spot: Spot, wire: &str, about: &str, taken: Vec<String>) {
        let taken = self.taken.entry(spot.clone()).or_insert(taken);
        match lines::value(wire, taken) {
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
}

/// What a finding changes of an entry; none when that takes a decision.
fn change(api: &Api, topic: &Topic, count: &Count) -> Option<Change> {
    let mut change = Change::default();
    match (topic.kind, &topic.subject) {
        (Kind::Null, Subject::Member(..)) => change.nullable = true,
        (Kind::Absent, Subject::Member(key, _)) => {
            let usage = api[*key].usage;
            change.required = Some(if usage.request || usage.body { "request" } else { "" });
        }
        (Kind::Unneeded, Subject::Query { .. }) => change.required = Some(""),
        (Kind::Unneeded, Subject::Member(key, index)) => {
            // What answers promise has to stay.
            let field = api[*key].fields.get(*index)?;
            change.required = (field.presence == Presence::Request).then_some("");
            change.required?;
        }
        (Kind::Type, Subject::Member(key, index)) => {
            change.ty = Some(wider(api, &api[*key].fields.get(*index)?.ty, &count.shape));
        }
        (Kind::Type, Subject::Query { operation, name }) => {
            let (_, endpoint) = api.operation(operation)?;
            let parameter = endpoint.query.iter().find(|known| known.wire == *name)?;
            change.ty = Some(wider(api, &parameter.ty, &count.shape));
        }
        (Kind::Deprecated, _) => change.deprecated = Some(DEPRECATED),
        _ => return None,
    }
    Some(change)
}

fn rust_names(object: &Object) -> Vec<String> {
    object.fields.iter().map(|field| field.rust.clone()).collect()
}

fn parent(area: String, mut keys: Vec<String>) -> Spot {
    keys.pop();
    (area, keys)
}
