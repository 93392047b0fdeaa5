//! Whether a file has the shape of a document: every unknown key, missing key and value of the wrong kind.
//!
//! What is wrong is left out of the value that goes on to be decoded, so that the rest can be checked further.

use serde_yaml::{Mapping, Value};

use super::Span;
use super::kind::{remedy, wanted, wrong_kind};
use super::shape::{Member, Record, Shape, Shapes};
use super::tree::{Entry, Kind, MERGE, Node, Scalar};
use crate::diagnostic::wording::{did_you_mean, one_of};
use crate::diagnostic::{Code, Diagnostic};

/// What the root of a file is called.
const FILE: &str = "the file";
/// Stands for a doc that is missing, so that the item goes on to be checked. It is never emitted.
const DOC: &str = "Missing.";
/// Stands for a source that is missing.
const SOURCE: &str = "https://docs.example.com/";

/// Checks the root of a file against its shape. `None` when nothing of it can be decoded.
pub(super) fn check(
    root: &Node,
    record: &Record,
    shapes: &Shapes,
    found: &mut Vec<Diagnostic>,
) -> Option<Value> {
    let Kind::Map { entries, .. } = &root.kind else {
        if !matches!(root.kind, Kind::Reported) {
            found.push(
                wrong_kind(root, FILE, "a map").help("a page starts with `page:`, `source:` and `doc:`"),
            );
        }
        return None;
    };
    let key = entries.first().map_or(root.span, |(_, entry)| entry.key);
    let place = Place { name: FILE, key, kept: true };
    Walk { shapes, found }.record(root, record, place)
}

struct Walk<'a> {
    shapes: &'a Shapes,
    found: &'a mut Vec<Diagnostic>,
}

/// What a value is called, and where its name stands.
#[derive(Clone, Copy)]
struct Place<'a> {
    name: &'a str,
    key: Span,
    /// Whether it is read even when something in it is missing: the file and what every file must have, since the
    /// rest is worth checking without a title.
    kept: bool,
}

impl Walk<'_> {
    /// The value of a node, without what is wrong in it.
    fn value(&mut self, node: &Node, shape: &Shape, place: Place<'_>) -> Option<Value> {
        match (&node.kind, shape) {
            (Kind::Reported, _) => None,
            (Kind::Scalar(scalar), _) if scalar.hidden_kind() == Some("null") => {
                self.nothing(node, shape, place)
            }
            (_, Shape::Anything) => Some(self.anything(node)),
            (Kind::Scalar(scalar), _) => self.scalar(node, scalar, shape, place),
            (Kind::List(items), Shape::List(item)) => {
                Some(Value::Sequence(items.iter().filter_map(|node| self.value(node, item, place)).collect()))
            }
            (Kind::Map { entries, .. }, Shape::Map(item)) => {
                let mut members = Mapping::new();
                for (key, Entry { key: span, value }) in entries {
                    if let Some(value) = self.value(value, item, Place { name: key, key: *span, kept: false })
                    {
                        members.insert(Value::String(key.clone()), value);
                    }
                }
                Some(Value::Mapping(members))
            }
            (Kind::Map { .. }, Shape::Record(name)) => {
                let record = self.shapes.record(name)?;
                self.record(node, record, place)
            }
            _ => {
                self.found.push(
                    wrong_kind(node, &format!("`{}`", place.name), wanted(shape)).help(remedy(node, shape)),
                );
                None
            }
        }
    }

    fn scalar(&mut self, node: &Node, scalar: &Scalar, shape: &Shape, place: Place<'_>) -> Option<Value> {
        let value = resolve(scalar);
        match (shape, &value) {
            (Shape::Text, Value::String(_)) | (Shape::Bool, Value::Bool(_)) => return Some(value),
            (Shape::Whole { max }, Value::Number(number)) if number.as_u64().is_some_and(|it| it <= *max) => {
                return Some(value);
            }
            (Shape::Word(words), Value::String(word)) if words.contains(word) => return Some(value),
            (Shape::Word(words), _) => {
                let words = words.iter().map(String::as_str);
                let message = format!("`{}` cannot be `{}`", place.name, scalar.text);
                self.found.push(
                    Diagnostic::new(Code::UnknownWord, node.span, message)
                        .label(format!("expected {}", one_of(words.clone())))
                        .help(did_you_mean(&scalar.text, words.clone(), || {
                            format!("write {}", one_of(words.clone()))
                        })),
                );
                return None;
            }
            _ => {}
        }
        self.found
            .push(wrong_kind(node, &format!("`{}`", place.name), wanted(shape)).help(remedy(node, shape)));
        match (place.name, shape) {
            ("doc" | "source", Shape::Text) => self.stand_in(place.name, shape),
            // A text that looks like a number is a text all the same to the rules that follow.
            (_, Shape::Text) => Some(Value::String(scalar.text.clone())),
            _ => None,
        }
    }

    /// A key without a value.
    fn nothing(&mut self, node: &Node, shape: &Shape, place: Place<'_>) -> Option<Value> {
        if let Some(stand_in) =
            self.missing_text(place.name, shape, place.key, format!("`{}` is empty", place.name))
        {
            return Some(stand_in);
        }
        let span = if node.span.start == node.span.end { place.key } else { node.span };
        self.found.push(
            Diagnostic::new(Code::WrongKind, span, format!("`{}` is empty", place.name))
                .label(format!("expected {}", wanted(shape)))
                .help("give it a value, or leave the key out"),
        );
        None
    }

    /// Reports a `doc` or `source` that is missing, and stands in for it.
    fn missing_text(&mut self, key: &str, shape: &Shape, span: Span, message: String) -> Option<Value> {
        let (code, stand_in, help) = match key {
            "doc" if matches!(shape, Shape::Text) => {
                (Code::MissingDoc, DOC, "say in one sentence what it is")
            }
            "source" if matches!(shape, Shape::Text) => {
                (Code::MissingSource, SOURCE, "give the address of the page")
            }
            _ => return None,
        };
        self.found.push(Diagnostic::new(code, span, message).label(format!("`{key}` is missing")).help(help));
        Some(Value::String(stand_in.to_owned()))
    }

    fn record(&mut self, node: &Node, record: &Record, place: Place<'_>) -> Option<Value> {
        let Kind::Map { entries, flow } = &node.kind else { return None };
        let mut members = Mapping::new();
        let mut whole = true;
        let merged = entries.contains_key(MERGE);
        for (key, entry) in entries.iter().filter(|(key, _)| *key != MERGE) {
            let Some(member) = record.members.iter().find(|member| member.key == *key) else {
                self.unknown_key(key, entry, record, *flow);
                continue;
            };
            let kept = place.kept && member.required;
            let value = self.value(&entry.value, &member.shape, Place { name: key, key: entry.key, kept });
            match value.or_else(|| kept.then(|| self.stand_in(key, &member.shape)).flatten()) {
                Some(value) => drop(members.insert(Value::String(key.clone()), value)),
                None => whole &= !member.required,
            }
        }
        for member in
            record.members.iter().filter(|member| member.required && !entries.contains_key(&member.key))
        {
            let stand_in = match merged {
                true => self.stand_in(&member.key, &member.shape),
                false => self.missing_key(member, place),
            };
            match stand_in {
                Some(value) => drop(members.insert(Value::String(member.key.clone()), value)),
                None => whole = false,
            }
        }
        whole.then_some(Value::Mapping(members))
    }

    fn missing_key(&mut self, member: &Member, place: Place<'_>) -> Option<Value> {
        let message = match place.name {
            FILE => format!("the file has no `{}`", member.key),
            name => format!("`{name}` has no `{}`", member.key),
        };
        if let Some(stand_in) = self.missing_text(&member.key, &member.shape, place.key, message.clone()) {
            return Some(stand_in);
        }
        self.found.push(
            Diagnostic::new(Code::MissingKey, place.key, message)
                .label(format!("`{}` is missing", member.key))
                .help(format!("add `{}:`, {}: {}", member.key, wanted(&member.shape), member.doc)),
        );
        place.kept.then(|| self.stand_in(&member.key, &member.shape)).flatten()
    }

    /// What the rules go on with when a part is missing.
    fn stand_in(&self, key: &str, shape: &Shape) -> Option<Value> {
        Some(match shape {
            Shape::Text if key == "doc" => Value::String(DOC.to_owned()),
            Shape::Text if key == "source" => Value::String(SOURCE.to_owned()),
            Shape::Text => Value::String(String::new()),
            Shape::Map(_) => Value::Mapping(Mapping::new()),
            Shape::Record(name) => {
                let needed = self.shapes.record(name)?.members.iter().filter(|member| member.required);
                let member = |member: &Member| {
                    Some((Value::String(member.key.clone()), self.stand_in(&member.key, &member.shape)?))
                };
                Value::Mapping(needed.map(member).collect::<Option<_>>()?)
            }
            _ => return None,
        })
    }

    fn unknown_key(&mut self, key: &str, entry: &Entry, record: &Record, flow: bool) {
        let known = record.members.iter().map(|member| member.key.as_str());
        let split =
            flow && matches!(&entry.value.kind, Kind::Scalar(value) if value.plain && value.text.is_empty());
        let help = if split {
            "in `{ … }` a comma ends a text: write the text in quotes, or the map on lines of its own"
                .to_owned()
        } else {
            did_you_mean(key, known.clone(), || {
                format!("here stand {}", one_of(known)).replace(" or ", " and ")
            })
        };
        self.found
            .push(Diagnostic::new(Code::UnknownKey, entry.key, format!("unknown key `{key}`")).help(help));
    }

    /// A value of any kind, as defaults and examples are.
    fn anything(&self, node: &Node) -> Value {
        match &node.kind {
            Kind::Scalar(scalar) => resolve(scalar),
            Kind::List(items) => Value::Sequence(items.iter().map(|item| self.anything(item)).collect()),
            Kind::Map { entries, .. } => Value::Mapping(
                entries
                    .iter()
                    .map(|(key, entry)| (Value::String(key.clone()), self.anything(&entry.value)))
                    .collect(),
            ),
            Kind::Reported => Value::Null,
        }
    }
}

fn resolve(scalar: &Scalar) -> Value {
    match scalar.plain {
        true => super::scalar::resolve(&scalar.text),
        false => Value::String(scalar.text.clone()),
    }
}
