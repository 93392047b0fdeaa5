//! `expand`: the linked resources that a request asks for, such as `accounts[transactions],connector`.

use super::kind::Kind;
use super::redact;
use super::subject::Subject;
use super::tally::{Tally, Topic};
use crate::api::{Api, Key, Object, Type};

/// How many brackets are followed into each other.
const DEEPEST: usize = 16;

/// Counts the names that an object has no linked resource for.
pub(super) fn observe(api: &Api, tally: &mut Tally, object: Key<Object>, text: &str) {
    // The object of each depth; none below a resource that is not known or has no linked resources.
    let mut objects = vec![Some(object)];
    let mut below = None;
    for part in text.split_inclusive([',', '[', ']']) {
        let (name, end) = match part.char_indices().next_back() {
            Some((at, end @ (',' | '[' | ']'))) => (part.get(..at).unwrap_or_default(), end),
            _ => (part, ','),
        };
        let name = name.trim();
        if let (Some(Some(object)), false) = (objects.last().copied(), name.is_empty()) {
            below = resource(api, tally, object, name);
        }
        match end {
            '[' if objects.len() < DEEPEST => objects.push(below.take()),
            '[' => return,
            ']' if objects.len() > 1 => drop(objects.pop()),
            _ => {}
        }
    }
}

/// The object that a linked resource is made of. An unknown one is counted.
fn resource(api: &Api, tally: &mut Tally, object: Key<Object>, name: &str) -> Option<Key<Object>> {
    // A plain member is there without asking, and asking for it does no harm.
    let Some(field) = api[object].field(name) else {
        let name = redact::name(name).unwrap_or(redact::REDACTED).to_owned();
        let detail = "unknown linked resource in `expand`".into();
        let topic =
            Topic { kind: Kind::Parameter, subject: Subject::Expands(object), name: Some(name), detail };
        tally.find(topic, |_| {});
        return None;
    };
    match field.ty.innermost() {
        Type::Object(key) => Some(*key),
        _ => None,
    }
}
