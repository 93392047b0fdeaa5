//! Schemas against types.

use std::collections::HashSet;

use super::super::kind::Kind;
use super::super::subject::{Subject, described_by};
use super::super::tally::{Tally, Topic};
use super::super::text::{enum_of, knows};
use super::fits::fits;
use super::library::Node;
use super::operation::Parameter;
use super::printable;
use super::schema::Schema;
use crate::api::{Api, Body, Endpoint, Enum, Key, Object, Scalar, Type};

/// Compares an operation of a document with an endpoint.
pub(super) struct Compare<'c> {
    api: &'c Api,
    tally: &'c mut Tally,
    /// Pairs of object and schema that were compared: both may be circular.
    seen: HashSet<(Key<Object>, usize)>,
}

impl<'c> Compare<'c> {
    pub(super) fn new(api: &'c Api, tally: &'c mut Tally) -> Self {
        Self { api, tally, seen: HashSet::new() }
    }

    /// The document deprecates something.
    pub(super) fn deprecated(&mut self, subject: Subject) {
        let detail = "deprecated by the document".into();
        self.tally.find(Topic { kind: Kind::Deprecated, subject, name: None, detail }, |_| {});
    }

    /// The document names a status.
    pub(super) fn status(&mut self, operation: &str, status: u16) {
        let (subject, name) = (Subject::Endpoint(operation.to_owned()), Some(status.to_string()));
        let detail = "undocumented status".into();
        self.tally.find(Topic { kind: Kind::Status, subject, name, detail }, |_| {});
    }

    /// A query parameter.
    pub(super) fn query(&mut self, endpoints: &[&Endpoint], parameter: &Parameter<'_>) {
        let known = endpoints.iter().find_map(|endpoint| {
            let found = endpoint.query.iter().find(|known| known.wire == parameter.name)?;
            Some((described_by(endpoint), found))
        });
        let schema = Schema::of(parameter.schema);
        match known {
            Some((operation, known)) => {
                let (operation, name) = (operation.to_owned(), known.wire.clone());
                let subject = Subject::Query { operation, name };
                if parameter.node.is("deprecated") && known.docs.deprecated.is_none() {
                    self.deprecated(subject.clone());
                }
                self.enumerated(&subject, &known.ty, &schema);
            }
            None if endpoints.iter().any(|endpoint| endpoint.query_members.is_some()) => {}
            None => {
                let Some(endpoint) = endpoints.first() else { return };
                let subject = Subject::Endpoint(described_by(endpoint).to_owned());
                self.unknown(Kind::Parameter, subject, parameter.name, "unknown query parameter", &schema);
            }
        }
    }

    /// A member of a body; one that any of the endpoints has is known.
    pub(super) fn form(&mut self, endpoints: &[&Endpoint], name: &str, schema: Node<'_>) {
        let bodies = endpoints.iter().filter_map(|endpoint| match endpoint.body {
            Some(Body::Object(key)) => Some(key),
            _ => None,
        });
        let bodies: Vec<_> = bodies.collect();
        let schema = Schema::of(schema);
        let api = self.api;
        for key in &bodies {
            let object = &api[*key];
            if let Some(index) = object.fields.iter().position(|field| field.wire == name) {
                if let Some(field) = object.fields.get(index) {
                    self.enumerated(&Subject::Member(*key, index), &field.ty, &schema);
                }
                return;
            }
        }
        let open = bodies.iter().any(|key| api[*key].members.is_some());
        match (bodies.first(), endpoints.first()) {
            _ if open => {}
            (Some(key), _) => {
                self.unknown(
                    Kind::Field,
                    Subject::Object(*key),
                    name,
                    "unknown member of a request",
                    &schema,
                );
            }
            (None, Some(endpoint)) if endpoint.body.is_none() => {
                let subject = Subject::Body(described_by(endpoint).to_owned());
                self.unknown(Kind::Parameter, subject, name, "member of a body, and it takes none", &schema);
            }
            _ => {}
        }
    }

    /// A body: its members are compared one by one, since forms have no other types.
    pub(super) fn body(&mut self, endpoints: &[&Endpoint], schema: Node<'_>) {
        for (name, property) in Schema::of(schema).properties() {
            self.form(endpoints, name, property);
        }
    }

    /// An answer.
    pub(super) fn answer(&mut self, operation: &str, ty: &Type, schema: Node<'_>) {
        self.value(&Subject::Answer(operation.to_owned()), ty, schema);
    }

    /// An error: the codes that it may hold.
    pub(super) fn failure(&mut self, schema: Node<'_>) {
        let schema = Schema::of(schema);
        let code = schema.properties().into_iter().find(|(name, _)| *name == "code");
        for text in code.map(|(_, code)| Schema::of(code).texts()).unwrap_or_default() {
            let codes = self.api.error_codes;
            if !knows(&self.api[codes], text) {
                let (subject, name) = (Subject::Enum(codes), Some(printable(text)));
                let detail = Kind::ErrorCode.heading().into();
                self.tally.find(Topic { kind: Kind::ErrorCode, subject, name, detail }, |_| {});
            }
        }
    }

    fn value(&mut self, at: &Subject, ty: &Type, schema: Node<'_>) {
        let schema = Schema::of(schema);
        self.mismatch(at, ty, &schema);
        self.enumerated(at, ty, &schema);
        match ty {
            Type::Object(key) => self.object(*key, &schema),
            Type::Union(key) => self.union(*key, &schema),
            Type::List(item) => drop(schema.items().map(|items| self.value(at, item, items))),
            Type::Map(item) => drop(schema.values().map(|values| self.value(at, item, values))),
            _ => {}
        }
    }

    fn object(&mut self, key: Key<Object>, schema: &Schema<'_>) {
        if !self.seen.insert((key, schema.id())) {
            return;
        }
        let api = self.api;
        let object = &api[key];
        for (name, property) in schema.properties() {
            let found = object.fields.iter().enumerate().find(|(_, field)| field.wire == name);
            let Some((index, field)) = found else {
                if object.members.is_none() {
                    let property = Schema::of(property);
                    self.unknown(Kind::Field, Subject::Object(key), name, "unknown member", &property);
                }
                continue;
            };
            let subject = Subject::Member(key, index);
            let said = Schema::of(property);
            if said.deprecated() && field.docs.deprecated.is_none() && object.docs.deprecated.is_none() {
                self.deprecated(subject.clone());
            }
            if said.nullable() && !field.nullable && !matches!(field.ty, Type::Scalar(Scalar::Json)) {
                let detail = "not known for null, and the document says so".into();
                self.tally
                    .find(Topic { kind: Kind::Null, subject: subject.clone(), name: None, detail }, |_| {});
            }
            self.value(&subject, &field.ty, property);
        }
    }

    /// Every variant that knows a member knows it.
    fn union(&mut self, key: Key<crate::api::Union>, schema: &Schema<'_>) {
        let api = self.api;
        let union = &api[key];
        for (name, property) in schema.properties().into_iter().filter(|(name, _)| *name != union.tag) {
            let mut fields = union.variants.iter().filter_map(|variant| {
                let fields = api[variant.object].fields.iter().enumerate();
                fields
                    .map(|(index, field)| (variant.object, index, field))
                    .find(|(_, _, field)| field.wire == name)
            });
            match fields.next() {
                Some((object, index, field)) => {
                    self.value(&Subject::Member(object, index), &field.ty, property)
                }
                None => {
                    let said = Schema::of(property);
                    self.unknown(Kind::Field, Subject::Union(key), name, "unknown to all variants", &said);
                }
            }
        }
    }

    fn unknown(
        &mut self,
        kind: Kind,
        subject: Subject,
        name: &str,
        detail: &'static str,
        schema: &Schema<'_>,
    ) {
        let topic = Topic { kind, subject, name: Some(printable(name)), detail: detail.into() };
        let deprecated = schema.deprecated();
        self.tally.find(topic, |count| {
            count.shape.merge(schema.shape());
            if deprecated {
                count.note = "deprecated".to_owned();
            }
        });
    }

    fn enumerated(&mut self, at: &Subject, ty: &Type, schema: &Schema<'_>) {
        let Some(key) = enum_of(ty) else { return };
        let items = schema.items().map(|items| Schema::of(items).texts()).unwrap_or_default();
        for text in schema.texts().into_iter().chain(items) {
            self.value_of(at, key, text);
        }
    }

    fn value_of(&mut self, at: &Subject, key: Key<Enum>, text: &str) {
        let api = self.api;
        if knows(&api[key], text) {
            return;
        }
        let (subject, name) = (Subject::Enum(key), Some(printable(text)));
        let topic = Topic { kind: Kind::Enum, subject, name, detail: "unknown value".into() };
        self.tally.find(topic, |count| {
            if count.note.is_empty() {
                count.note = format!("in {}", at.words(api));
            }
        });
    }

    fn mismatch(&mut self, at: &Subject, ty: &Type, schema: &Schema<'_>) {
        let mut types = schema.types();
        types.remove("null");
        if types.is_empty() || types.iter().any(|name| fits(self.api, ty, name, schema.format())) {
            return;
        }
        let is_whole = |name: &&str| matches!(*name, "object" | "array");
        let composite = matches!(ty, Type::Object(_) | Type::Union(_) | Type::List(_) | Type::Map(_));
        // A number as text, say, is read; a list in place of a text is not.
        let kind = if composite || types.iter().any(is_whole) { Kind::Type } else { Kind::Form };
        let said = types.iter().map(|name| printable(name)).collect::<Vec<_>>().join(" or ");
        let format = schema.format().map(|format| format!(" ({})", printable(format))).unwrap_or_default();
        let detail = format!("says {}, the document says {said}{format}", self.api.expression(ty)).into();
        let topic = Topic { kind, subject: at.clone(), name: None, detail };
        self.tally.find(topic, |count| count.shape.merge(schema.shape()));
    }
}
