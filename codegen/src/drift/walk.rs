//! A value against its type: the members that are not known, not there, null, or something else.

use std::borrow::Cow;

use serde_json::{Map, Value};

use super::kind::Kind;
use super::mismatch::{Verdict, judge};
use super::redact;
use super::shape::Shape;
use super::subject::Subject;
use super::tally::{Scope, Tally, Topic};
use super::text::knows;
use crate::api::{Api, Enum, Field, Key, Object, Presence, Scalar, Type, Union};

/// Which way a value travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    /// To the API.
    Request,
    /// From the API.
    Answer,
}

/// Walks values and counts what differs.
pub(super) struct Walk<'w> {
    pub(super) api: &'w Api,
    pub(super) tally: &'w mut Tally,
    pub(super) side: Side,
}

/// The part of the description that a value belongs to. Written out for a finding only.
#[derive(Clone, Copy)]
pub(super) struct At<'a> {
    subject: Place<'a>,
    sensitive: bool,
}

#[derive(Clone, Copy)]
enum Place<'a> {
    Answer(&'a str),
    Body(&'a str),
    Member(Key<Object>, usize),
    Open(Key<Object>),
}

impl<'a> At<'a> {
    /// The answer of an operation.
    pub(super) fn answer(operation: &'a str) -> Self {
        Self { subject: Place::Answer(operation), sensitive: false }
    }

    /// The body of an operation.
    pub(super) fn body(operation: &'a str) -> Self {
        Self { subject: Place::Body(operation), sensitive: false }
    }

    fn subject(self) -> Subject {
        match self.subject {
            Place::Answer(operation) => Subject::Answer(operation.to_owned()),
            Place::Body(operation) => Subject::Body(operation.to_owned()),
            Place::Member(object, index) => Subject::Member(object, index),
            Place::Open(object) => Subject::Open(object),
        }
    }
}

impl Walk<'_> {
    /// Compares a value with its type. Null is up to the caller.
    pub(super) fn value(&mut self, at: At<'_>, ty: &Type, value: &Value) {
        if at.sensitive || matches!(ty, Type::Scalar(Scalar::Secret)) {
            remember(self.tally, value);
        }
        match (ty, value) {
            (Type::List(item), Value::Array(values)) => {
                values.iter().for_each(|value| self.item(at, item, value))
            }
            (Type::Map(item), Value::Object(members)) => {
                members.values().for_each(|value| self.item(at, item, value));
            }
            (Type::Object(key), Value::Object(members)) => self.object(*key, members, None),
            (Type::Union(key), Value::Object(members)) => self.union(*key, members),
            (Type::Enum(key), Value::String(text)) => self.enumerated(at, *key, text),
            _ => match judge(self.api, ty, value) {
                Verdict::Fits => {}
                Verdict::Readable(found) => self.mismatch(at, Kind::Form, ty, found, value),
                Verdict::Wrong(found) => self.mismatch(at, Kind::Type, ty, found, value),
            },
        }
    }

    fn item(&mut self, at: At<'_>, ty: &Type, value: &Value) {
        let is_json = matches!(ty, Type::Scalar(Scalar::Json));
        match value {
            Value::Null if !is_json => self.mismatch(at, Kind::Type, ty, "null as an item", value),
            _ => self.value(at, ty, value),
        }
    }

    fn mismatch(&mut self, at: At<'_>, kind: Kind, ty: &Type, found: &'static str, value: &Value) {
        let detail = format!("says {}, found {found}", self.api.expression(ty));
        let topic = Topic { kind, subject: at.subject(), name: None, detail: detail.into() };
        self.tally.find(topic, |count| {
            count.sensitive |= at.sensitive;
            count.shape.merge(Shape::of(value));
        });
    }

    /// Compares the members of an object; `tag` is the one that told which object it is.
    pub(super) fn object(&mut self, key: Key<Object>, members: &Map<String, Value>, tag: Option<&str>) {
        let api = self.api;
        let object = &api[key];
        self.tally.see(&Scope::Object(key));
        for (index, field) in object.fields.iter().enumerate() {
            let at = At { subject: Place::Member(key, index), sensitive: field.sensitive };
            match members.get(&field.wire) {
                None => self.absent(at, field),
                Some(Value::Null) => self.null(at, field),
                Some(value) => self.value(at, &field.ty, value),
            }
        }
        let unknown = |name: &str| tag != Some(name) && object.field(name).is_none();
        for (name, value) in members.iter().filter(|(name, _)| unknown(name)) {
            match &object.members {
                Some(open) => {
                    let at = At { subject: Place::Open(key), sensitive: open.sensitive };
                    if !value.is_null() {
                        self.value(at, &open.ty, value);
                    }
                }
                None => self.unknown(key, name, value),
            }
        }
    }

    fn absent(&mut self, at: At<'_>, field: &Field) {
        let (kind, detail) = match (self.side, field.presence) {
            _ if field.expand || (self.side == Side::Request && !field.is_needed()) => return,
            (Side::Answer, Presence::Always) => (Kind::Absent, "`required: always`, and absent"),
            (Side::Request, _) => (Kind::Unneeded, "required, and the request was accepted without it"),
            _ => return,
        };
        let topic = Topic { kind, subject: at.subject(), name: None, detail: detail.into() };
        self.tally.find(topic, |_| {});
    }

    fn null(&mut self, at: At<'_>, field: &Field) {
        if field.nullable || matches!(field.ty, Type::Scalar(Scalar::Json)) {
            return;
        }
        let detail = match self.side {
            Side::Answer => "not known for null, and null",
            Side::Request => "not known for null, and null was accepted",
        };
        let topic = Topic { kind: Kind::Null, subject: at.subject(), name: None, detail: detail.into() };
        self.tally.find(topic, |_| {});
    }

    fn unknown(&mut self, object: Key<Object>, name: &str, value: &Value) {
        let shown = redact::name(name);
        let detail = match self.side {
            Side::Answer => "unknown member",
            Side::Request => "unknown member of a request",
        };
        let subject = Subject::Object(object);
        let name = shown.unwrap_or(redact::REDACTED).to_owned();
        let topic = Topic { kind: Kind::Field, subject, name: Some(name), detail: detail.into() };
        self.tally.find(topic, |count| count.shape.merge(Shape::of(value)));
    }

    fn enumerated(&mut self, at: At<'_>, key: Key<Enum>, text: &str) {
        let item = &self.api[key];
        self.tally.see(&Scope::Enum(key));
        if knows(item, text) {
            return;
        }
        let shown = if at.sensitive { None } else { redact::code(text) };
        let name = shown.unwrap_or(redact::REDACTED).to_owned();
        let (subject, note) = (Subject::Enum(key), at.subject());
        let topic = Topic { kind: Kind::Enum, subject, name: Some(name), detail: "unknown value".into() };
        let api = self.api;
        self.tally.find(topic, |count| {
            if count.note.is_empty() {
                count.note = format!("in {}", note.words(api));
            }
        });
    }

    fn union(&mut self, key: Key<Union>, members: &Map<String, Value>) {
        let api = self.api;
        let union = &api[key];
        let (name, detail): (Option<String>, Cow<'static, str>) = match members.get(&union.tag) {
            Some(Value::String(tag)) => {
                if let Some(variant) = union.variants.iter().find(|variant| variant.tag == *tag) {
                    return self.object(variant.object, members, Some(&union.tag));
                }
                let shown = redact::code(tag).unwrap_or(redact::REDACTED);
                (Some(shown.to_owned()), format!("unknown value of the tag `{}`", union.tag).into())
            }
            None => match union.default.and_then(|index| union.variants.get(index)) {
                Some(variant) => return self.object(variant.object, members, Some(&union.tag)),
                None => (None, format!("the tag `{}` is absent", union.tag).into()),
            },
            Some(_) => (None, format!("the tag `{}` is not a text", union.tag).into()),
        };
        let kind = if name.is_some() { Kind::Enum } else { Kind::Absent };
        self.tally.find(Topic { kind, subject: Subject::Union(key), name, detail }, |_| {});
    }
}

/// Remembers the texts of a sensitive value.
fn remember(tally: &mut Tally, value: &Value) {
    match value {
        Value::String(text) => tally.secrets.add(text),
        Value::Number(number) => tally.secrets.add(&number.to_string()),
        Value::Array(items) => items.iter().for_each(|item| remember(tally, item)),
        Value::Object(members) => members.values().for_each(|member| remember(tally, member)),
        Value::Null | Value::Bool(_) => {}
    }
}
