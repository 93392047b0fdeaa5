//! What was sent: the query and the body.

use serde_json::{Map, Value};

use super::kind::Kind;
use super::record::{Content, Exchange};
use super::redact;
use super::shape::Shape;
use super::subject::{Subject, described_by};
use super::tally::{Scope, Tally, Topic};
use super::text::{self, enum_of, fits};
use super::walk::{At, Side, Walk};
use super::{expand, form::Form};
use crate::api::{Api, Body, Endpoint, Field, IdKind, PageScheme, Parameter, Presence, Scalar, Type};

/// Parameter of the links between pages, which callers follow and never write.
const CURSOR: &str = "cursor";

/// Counts what a request tells. One that was refused tells nothing: it may be wrong.
pub(super) fn observe(
    api: &Api,
    tally: &mut Tally,
    endpoint: &Endpoint,
    exchange: &Exchange,
    accepted: bool,
) {
    let mut request = Request { api, tally, endpoint };
    request.query(exchange, accepted);
    if accepted {
        request.body(&exchange.sent);
    }
}

/// Of several endpoints with one route, the one whose body this is: all of its required members are there.
pub(super) fn choose<'a>(api: &Api, endpoints: &[&'a Endpoint], sent: &Content) -> Option<&'a Endpoint> {
    let has = |name: &str| match sent {
        Content::Json(value) => value.get(name).is_some(),
        Content::Form(pairs) => pairs.iter().any(|(key, _)| key == name),
        _ => false,
    };
    let score = |endpoint: &Endpoint| -> (bool, usize) {
        let Some(Body::Object(key)) = &endpoint.body else { return (true, 0) };
        let required =
            api[*key].fields.iter().filter(|field| field.presence != Presence::Optional && !field.expand);
        let (there, not): (Vec<_>, Vec<_>) = required.partition(|field| has(&field.wire));
        (not.is_empty(), there.len())
    };
    // The first of those that fit best.
    endpoints.iter().copied().reduce(|best, next| if score(next) > score(best) { next } else { best })
}

/// The Rust names that a request has given to its parameters and to the members of its body.
pub(super) fn names(api: &Api, endpoint: &Endpoint) -> Vec<String> {
    let path = endpoint.path_parameters().map(|(name, ..)| name.to_owned());
    let query = endpoint.query.iter().map(|parameter| parameter.rust.clone());
    let body = match &endpoint.body {
        Some(Body::Object(key)) => api[*key].fields.as_slice(),
        _ => &[],
    };
    path.chain(query).chain(body.iter().map(|field| field.rust.clone())).collect()
}

struct Request<'r> {
    api: &'r Api,
    tally: &'r mut Tally,
    endpoint: &'r Endpoint,
}

impl Request<'_> {
    fn query(&mut self, exchange: &Exchange, accepted: bool) {
        let mut given: Vec<String> = Vec::new();
        for (name, text) in exchange.url.query_pairs() {
            let parameter = self.endpoint.query.iter().find(|parameter| parameter.wire == name);
            if parameter.is_some_and(|parameter| parameter.sensitive) || is_token(&name) {
                self.tally.secrets.add(&text);
            }
            if accepted {
                self.parameter(parameter, &name, &text);
            }
            given.push(name.into_owned());
        }
        if !accepted || given.iter().any(|name| name == CURSOR) {
            return;
        }
        let endpoint = self.endpoint;
        for parameter in &endpoint.query {
            if parameter.required && !given.contains(&parameter.wire) {
                let subject = self.subject(&parameter.wire);
                let detail = "required, and the request was accepted without it".into();
                self.tally.find(Topic { kind: Kind::Unneeded, subject, name: None, detail }, |_| {});
            }
        }
    }

    fn subject(&self, name: &str) -> Subject {
        Subject::Query { operation: described_by(self.endpoint).to_owned(), name: name.to_owned() }
    }

    fn parameter(&mut self, parameter: Option<&Parameter>, name: &str, text: &str) {
        let by_links = self.endpoint.pages.as_ref().is_some_and(|pages| pages.by == PageScheme::Links);
        match (parameter, name, self.endpoint.expand) {
            (Some(parameter), ..) => self.known(parameter, text),
            (None, "expand", Some(object)) => expand::observe(self.api, self.tally, object, text),
            (None, CURSOR, _) if by_links => {}
            _ if self.endpoint.query_members.is_some() => {}
            _ => {
                let subject = Subject::Endpoint(described_by(self.endpoint).to_owned());
                let name = redact::name(name).unwrap_or(redact::REDACTED).to_owned();
                let detail = "unknown query parameter".into();
                let topic = Topic { kind: Kind::Parameter, subject, name: Some(name), detail };
                self.tally.find(topic, |count| count.shape.merge(Shape::of_text(text)));
            }
        }
    }

    fn known(&mut self, parameter: &Parameter, text: &str) {
        if let Some(key) = enum_of(&parameter.ty) {
            let many = matches!(parameter.ty, Type::List(_));
            let values = if many { text.split(',').collect() } else { vec![text] };
            for value in values.into_iter().filter(|value| !value.is_empty()) {
                self.tally.see(&Scope::Enum(key));
                if text::knows(&self.api[key], value) {
                    continue;
                }
                let shown = if parameter.sensitive { None } else { redact::code(value) };
                let name = Some(shown.unwrap_or(redact::REDACTED).to_owned());
                let note = format!("sent as {}", self.subject(&parameter.wire).words(self.api));
                let (subject, detail) = (Subject::Enum(key), "unknown value".into());
                self.tally.find(Topic { kind: Kind::Enum, subject, name, detail }, |count| count.note = note);
            }
        } else if !fits(self.api, &parameter.ty, text) {
            let detail = format!("says {}, was sent {}", self.api.expression(&parameter.ty), sent(text));
            let topic = Topic {
                kind: Kind::Type,
                subject: self.subject(&parameter.wire),
                name: None,
                detail: detail.into(),
            };
            self.tally.find(topic, |count| {
                count.sensitive |= parameter.sensitive;
                count.shape.merge(Shape::of_text(text));
            });
        }
    }

    fn body(&mut self, sent: &Content) {
        let operation = described_by(self.endpoint).to_owned();
        let ty = match (&self.endpoint.body, sent) {
            (None, Content::Json(Value::Object(members))) if members.is_empty() => return,
            (None, Content::Json(Value::Null)) => return,
            (None, Content::Json(_) | Content::Form(_)) => {
                let (subject, detail) =
                    (Subject::Body(operation), "takes no body, and one was accepted".into());
                self.tally.find(Topic { kind: Kind::Answer, subject, name: None, detail }, |_| {});
                return;
            }
            (None, _) => return,
            (Some(Body::Object(key)), _) => Type::Object(*key),
            (Some(Body::Value(ty)), _) => ty.clone(),
        };
        let value = match sent {
            Content::Json(value) => value.clone(),
            Content::Form(pairs) => form(self.api, &ty, pairs),
            Content::Empty if matches!(ty, Type::Object(_)) => Value::Object(Map::new()),
            _ => return,
        };
        let mut walk = Walk { api: self.api, tally: &mut *self.tally, side: Side::Request };
        walk.value(At::body(&operation), &ty, &value);
    }
}

/// Whether a parameter carries a token, whatever the description says of it.
fn is_token(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    ["token", "code", "secret", "key", "password", "auth", "login"].iter().any(|part| name.contains(part))
}

fn sent(text: &str) -> &'static str {
    if text.is_empty() { "an empty text" } else { Form::of(text).words() }
}

/// The members of a form as JSON would write them, so that both are judged alike.
fn form(api: &Api, ty: &Type, pairs: &[(String, String)]) -> Value {
    let object = match ty {
        Type::Object(key) => Some(&api[*key]),
        _ => None,
    };
    let mut members = Map::new();
    for (name, text) in pairs {
        let field = object.and_then(|object| object.field(name));
        members.insert(name.clone(), field.map_or_else(|| guess(text), |field| member(api, field, text)));
    }
    Value::Object(members)
}

/// A text of a form that nothing is known about.
fn guess(text: &str) -> Value {
    match Form::of(text) {
        Form::Int | Form::Decimal | Form::Bool => as_json(text),
        _ => Value::from(text),
    }
}

fn as_json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|_| Value::from(text))
}

fn member(api: &Api, field: &Field, text: &str) -> Value {
    match &field.ty {
        ty if !fits(api, ty, text) => Value::from(text),
        Type::Scalar(Scalar::Int | Scalar::Decimal) => as_json(text),
        Type::Scalar(Scalar::Bool) => Value::Bool(matches!(text, "true" | "True" | "1" | "")),
        Type::Id(key) if api[*key].kind == IdKind::Int => as_json(text),
        Type::List(item) if matches!(**item, Type::Object(_)) => as_json(text),
        Type::List(_) => Value::Array(text.split(',').map(|part| Value::from(part.trim())).collect()),
        Type::Object(_) | Type::Union(_) | Type::Map(_) => as_json(text),
        _ => Value::from(text),
    }
}
