//! YAML text to a tree in which every key and every value knows its place.
//!
//! The description uses a small part of YAML: maps, lists and scalars. What would make two places of a file depend
//! on each other (anchors, aliases, merge keys, several documents) or hide a type (tags) is reported, and the tree
//! is built all the same, so that the rest of the file can be checked.

use std::mem;

use indexmap::IndexMap;
use indexmap::map::Entry as MapEntry;
use saphyr_parser::{Event, Parser, ScalarStyle, Span as Marks};

use super::syntax;
use super::text::Text;
use super::{FileId, Span};
use crate::diagnostic::{Code, Diagnostic};

/// How deep values may be nested. The language itself needs eight levels, examples a few more.
const MAX_DEPTH: usize = 32;

/// The key that adds the members of another map.
pub(super) const MERGE: &str = "<<";

/// A value with its place.
#[derive(Clone, Debug)]
pub(super) struct Node {
    pub(super) span: Span,
    pub(super) kind: Kind,
}

/// What a value is.
#[derive(Clone, Debug)]
pub(super) enum Kind {
    Scalar(Scalar),
    List(Vec<Node>),
    Map {
        entries: IndexMap<String, Entry>,
        flow: bool,
    },
    /// Something that was reported when it was read; nothing more is to be said about it.
    Reported,
}

/// A scalar.
#[derive(Clone, Debug)]
pub(super) struct Scalar {
    pub(super) text: String,
    /// Whether it is written without quotes, so that its form decides what it is.
    pub(super) plain: bool,
    /// Where the text begins, when the file holds it letter by letter.
    pub(super) verbatim: Option<usize>,
}

/// A member of a map.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub(super) key: Span,
    pub(super) value: Node,
}

/// Reads a file. `None` when it is not YAML, or empty.
pub(super) fn parse(file: FileId, source: &str, found: &mut Vec<Diagnostic>) -> Option<Node> {
    let text = Text::new(file, source);
    let mut builder = Builder { text: &text, stack: Vec::new(), root: None, found };
    for event in Parser::new_from_str(source) {
        match event {
            Ok((Event::DocumentStart(_), marks)) if builder.root.is_some() => {
                builder.second_document(marks);
                break;
            }
            Ok((event, marks)) => {
                if !builder.event(event, marks) {
                    return None;
                }
            }
            Err(error) => {
                let bracket = builder.stack.iter().rev().find(|frame| frame.flow).map(|frame| frame.start);
                builder.found.push(syntax::explain(&text, &error, bracket));
                return None;
            }
        }
    }
    builder.root
}

struct Builder<'a> {
    text: &'a Text<'a>,
    stack: Vec<Frame>,
    root: Option<Node>,
    found: &'a mut Vec<Diagnostic>,
}

/// A list or map whose end has not come yet.
struct Frame {
    start: usize,
    flow: bool,
    open: Open,
}

enum Open {
    List(Vec<Node>),
    Map { entries: IndexMap<String, Entry>, key: Option<Key> },
}

/// A key whose value has not come yet; without a name when the key was reported.
struct Key {
    name: Option<String>,
    span: Span,
}

impl Builder<'_> {
    /// Takes an event; false when the rest of the file should not be read.
    fn event(&mut self, event: Event<'_>, marks: Marks) -> bool {
        match event {
            Event::Scalar(value, style, anchor, tag) => {
                let properties = self.properties(anchor != 0, tag.is_some(), marks);
                let node = self.text.scalar(&value, style, marks, properties);
                if style == ScalarStyle::Plain && value == MERGE && self.at_key() {
                    self.merge_key(node.span);
                }
                self.value(node);
            }
            Event::Alias(_) => {
                let span = self.text.span(marks);
                self.found.push(
                    Diagnostic::new(Code::Anchor, span, "aliases are not part of the description")
                        .label("stands for a value elsewhere")
                        .help("write the value out: every place of a page says all that holds there"),
                );
                self.value(Node { span, kind: Kind::Reported });
            }
            Event::SequenceStart(anchor, tag) => {
                self.properties(anchor != 0, tag.is_some(), marks);
                return self.open(Open::List(Vec::new()), marks);
            }
            Event::MappingStart(anchor, tag) => {
                self.properties(anchor != 0, tag.is_some(), marks);
                return self.open(Open::Map { entries: IndexMap::new(), key: None }, marks);
            }
            Event::SequenceEnd | Event::MappingEnd => self.close(marks),
            _ => {}
        }
        true
    }

    /// Reports anchor and tag of a value, and says how many bytes they take.
    fn properties(&mut self, anchor: bool, tag: bool, marks: Marks) -> usize {
        let mut taken = 0;
        let span = self.text.span(marks);
        for _ in 0..usize::from(anchor) + usize::from(tag) {
            let rest = self.text.slice(span.start + taken, span.end);
            let indent = rest.len() - rest.trim_start().len();
            let word = rest.split_whitespace().next().unwrap_or_default();
            let start = span.start + taken + indent;
            let place = Span::new(span.file, start, start + word.len());
            self.found.push(if word.starts_with('&') {
                Diagnostic::new(Code::Anchor, place, "anchors are not part of the description")
                    .label("names this value for use elsewhere")
                    .help("leave it out, and write the value out where it was used")
            } else {
                Diagnostic::new(Code::Tag, place, "tags are not part of the description")
                    .label("says what type the value has")
                    .help("leave it out; to make a text of a number, write it in quotes")
            });
            taken += indent + word.len();
        }
        taken
    }

    fn at_key(&self) -> bool {
        matches!(self.stack.last(), Some(Frame { open: Open::Map { key: None, .. }, .. }))
    }

    fn open(&mut self, open: Open, marks: Marks) -> bool {
        let span = self.text.span(marks);
        if self.stack.len() == MAX_DEPTH {
            let message = format!("values are nested deeper than {MAX_DEPTH} levels");
            self.found.push(
                Diagnostic::new(Code::TooLarge, span, message)
                    .label("too deep")
                    .help("the description needs eight levels; check brackets and indentation"),
            );
            return false;
        }
        let flow =
            matches!(self.text.slice(span.start, span.end).trim_end().chars().next_back(), Some('{' | '['));
        self.stack.push(Frame { start: span.start, flow, open });
        true
    }

    fn close(&mut self, marks: Marks) {
        let Some(frame) = self.stack.pop() else { return };
        let end = self.text.span(marks);
        let end = if frame.flow { end.end } else { self.text.trimmed_end(frame.start, end.start) };
        let span = Span::new(self.text.file, frame.start, end);
        let kind = match frame.open {
            Open::List(items) => Kind::List(items),
            Open::Map { entries, .. } => Kind::Map { entries, flow: frame.flow },
        };
        self.value(Node { span, kind });
    }

    /// Puts a finished value where it belongs.
    fn value(&mut self, node: Node) {
        let Some(frame) = self.stack.last_mut() else {
            self.root.get_or_insert(node);
            return;
        };
        match &mut frame.open {
            Open::List(items) => items.push(node),
            Open::Map { entries, key } => match mem::take(key) {
                None => *key = Some(read_key(node, self.found)),
                Some(key) => insert(entries, key, node, self.found),
            },
        }
    }

    fn merge_key(&mut self, span: Span) {
        self.found.push(
            Diagnostic::new(Code::Anchor, span, "merge keys are not part of the description")
                .label("adds the members of another map")
                .help("write the members out"),
        );
    }

    fn second_document(&mut self, marks: Marks) {
        self.found.push(
            Diagnostic::new(
                Code::SeveralDocuments,
                self.text.span(marks),
                "the file holds more than one document",
            )
            .label("a second document starts here")
            .help("a file describes one page: leave `---` out, or move what follows to a file of its own"),
        );
    }
}

fn read_key(node: Node, found: &mut Vec<Diagnostic>) -> Key {
    let span = node.span;
    let Kind::Scalar(scalar) = node.kind else {
        if !matches!(node.kind, Kind::Reported) {
            found.push(
                Diagnostic::new(Code::KeyNotText, span, "a key must be a text")
                    .label("a list or map")
                    .help("write the name of the member; a text that starts with `[` or `{` needs quotes"),
            );
        }
        return Key { name: None, span };
    };
    if let Some(kind) = scalar.hidden_kind() {
        let message = format!("a key must be a text, but `{}` is {kind} in YAML", scalar.text);
        found.push(Diagnostic::new(Code::KeyNotText, span, message).label("not a text").help(
            if scalar.text.is_empty() {
                "write the name of the member before the colon".to_owned()
            } else {
                format!("write it in quotes: `'{}'`", scalar.text)
            },
        ));
    }
    Key { name: Some(scalar.text), span }
}

fn insert(entries: &mut IndexMap<String, Entry>, key: Key, value: Node, found: &mut Vec<Diagnostic>) {
    let Some(name) = key.name else { return };
    // A merge key was reported; it stays, to tell that what is missing may have come with it.
    let value = if name == MERGE { Node { kind: Kind::Reported, ..value } } else { value };
    match entries.entry(name) {
        MapEntry::Vacant(slot) => {
            slot.insert(Entry { key: key.span, value });
        }
        // The first one stands: what the second one says would be checked against the wrong neighbours.
        MapEntry::Occupied(slot) => found.push(
            Diagnostic::new(Code::DuplicateKey, key.span, format!("`{}` is there twice", slot.key()))
                .label("the same key again")
                .secondary(slot.get().key, "first one here")
                .help("merge the two, or rename one"),
        ),
    }
}

impl Scalar {
    /// What the scalar is in YAML when it is not a text, in words.
    pub(super) fn hidden_kind(&self) -> Option<&'static str> {
        if !self.plain {
            return None;
        }
        match super::scalar::resolve(&self.text) {
            serde_yaml::Value::Null => Some("null"),
            serde_yaml::Value::Bool(_) => Some("true or false"),
            serde_yaml::Value::Number(_) => Some("a number"),
            _ => None,
        }
    }
}
