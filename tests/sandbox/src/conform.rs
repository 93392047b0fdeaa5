//! Whether JSON keeps to the description. Requests and answers go through the same walk.

use std::fmt;

use powens_codegen::api::{Api, Field, IdKind, Key, Object, Presence, ReferenceForm, Scalar, Type, Union};
use serde_json::{Map, Value};

use crate::expand::Opening;
use crate::refusal::suggestion;
use crate::text::{describe, is_scalar_text};

/// Which way a value travels.
#[derive(Clone, Copy)]
pub(crate) enum Side {
    /// To the API; unknown members pass unless the sandbox is strict.
    Request { strict: bool },
    /// From the API.
    Answer,
}

/// What is wrong, and where.
#[derive(Clone, Debug)]
pub(crate) struct Finding {
    pub(crate) at: String,
    pub(crate) problem: Problem,
}

/// What is wrong.
#[derive(Clone, Debug)]
pub(crate) enum Problem {
    /// A member must be there.
    Missing,
    /// A member may not be null.
    Null,
    /// The description has no such member; with a suggestion.
    Unknown(String),
    /// A linked resource that was not asked for.
    Unasked,
    /// The description wants another value: what it wants, what was found.
    Other(String, String),
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let at = if self.at.is_empty() { "the body".to_owned() } else { format!("member `{}`", self.at) };
        match &self.problem {
            Problem::Missing => write!(f, "{at} is missing"),
            Problem::Null => write!(f, "{at} may not be null: leave it out instead"),
            Problem::Unknown(suggestion) => write!(f, "unknown {at}{suggestion}"),
            Problem::Unasked => write!(f, "{at} is there though `expand` did not ask for it"),
            Problem::Other(wants, found) => write!(f, "{at} wants {wants}, and is {found}"),
        }
    }
}

/// Checks `value` against `ty`.
pub(crate) fn conform(
    api: &Api,
    side: Side,
    ty: &Type,
    value: &Value,
    opening: Opening<'_>,
) -> Result<(), Finding> {
    Walk { api, side }.value(ty, value, opening, At::Body)
}

/// Where a value is: written out only for a finding.
#[derive(Clone, Copy)]
enum At<'a> {
    Body,
    Member(&'a At<'a>, &'a str),
    Index(&'a At<'a>, usize),
}

impl fmt::Display for At<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Body => Ok(()),
            Self::Member(At::Body, name) => f.write_str(name),
            Self::Member(outer, name) => write!(f, "{outer}.{name}"),
            Self::Index(outer, index) => write!(f, "{outer}[{index}]"),
        }
    }
}

struct Walk<'a> {
    api: &'a Api,
    side: Side,
}

impl Walk<'_> {
    fn value(&self, ty: &Type, value: &Value, opening: Opening<'_>, at: At<'_>) -> Result<(), Finding> {
        match (ty, value) {
            (Type::List(item), Value::Array(values)) => values
                .iter()
                .enumerate()
                .try_for_each(|(index, value)| self.value(item, value, opening, At::Index(&at, index))),
            (Type::Map(item), Value::Object(members)) => members
                .iter()
                .try_for_each(|(name, value)| self.value(item, value, opening, At::Member(&at, name))),
            (Type::Object(key), Value::Object(members)) => self.object(*key, members, None, opening, at),
            (Type::Union(key), Value::Object(members)) => self.union(&self.api[*key], members, opening, at),
            _ if self.is_plain(ty, value) => Ok(()),
            _ => Err(self.other(ty, value, at)),
        }
    }

    fn object(
        &self,
        key: Key<Object>,
        members: &Map<String, Value>,
        tag: Option<&str>,
        opening: Opening<'_>,
        at: At<'_>,
    ) -> Result<(), Finding> {
        let object = &self.api[key];
        let opening = opening.enter(key);
        let mut known = 0;
        for field in &object.fields {
            let value = members.get(&field.wire);
            known += usize::from(value.is_some());
            self.field(field, value, opening, At::Member(&at, &field.wire))?;
        }
        // Few objects have others, and to find them takes longer than all the rest.
        if known == members.len() {
            return Ok(());
        }
        for (name, value) in members.iter().filter(|(name, _)| tag != Some(name.as_str())) {
            let at = At::Member(&at, name);
            match (object.field(name), &object.members, self.side) {
                (Some(_), ..) | (None, None, Side::Request { strict: false }) => {}
                (None, Some(open), _) => self.value(&open.ty, value, Opening::Closed, at)?,
                (None, None, _) => {
                    let known = object.fields.iter().map(|field| field.wire.as_str());
                    return Err(Finding {
                        at: at.to_string(),
                        problem: Problem::Unknown(suggestion(name, known)),
                    });
                }
            }
        }
        Ok(())
    }

    fn field(
        &self,
        field: &Field,
        value: Option<&Value>,
        opening: Opening<'_>,
        at: At<'_>,
    ) -> Result<(), Finding> {
        let inner = opening.follow(field);
        let fail = |problem| Err(Finding { at: at.to_string(), problem });
        let needed = match (field.presence, self.side) {
            (Presence::Always, _) => !field.expand || inner.is_some(),
            (Presence::Request, side) => matches!(side, Side::Request { .. }),
            _ => false,
        };
        match (value, inner) {
            (None, _) if needed => fail(Problem::Missing),
            (None, _) => Ok(()),
            (Some(_), None) => fail(Problem::Unasked),
            (Some(Value::Null), _) if field.nullable || is_json(&field.ty) => Ok(()),
            (Some(Value::Null), _) => fail(Problem::Null),
            (Some(value), Some(inner)) => self.value(&field.ty, value, inner, at),
        }
    }

    fn union(
        &self,
        union: &Union,
        members: &Map<String, Value>,
        opening: Opening<'_>,
        at: At<'_>,
    ) -> Result<(), Finding> {
        let at_tag = At::Member(&at, &union.tag);
        let variant = match members.get(&union.tag) {
            Some(tag) => union.variants.iter().find(|variant| tag.as_str() == Some(variant.tag.as_str())),
            None => match union.default {
                Some(index) => union.variants.get(index),
                None => return Err(Finding { at: at_tag.to_string(), problem: Problem::Missing }),
            },
        };
        let Some(variant) = variant else {
            let known: Vec<_> = union.variants.iter().map(|variant| format!("`{}`", variant.tag)).collect();
            let found = found(members.get(&union.tag).unwrap_or(&Value::Null), true);
            let problem = Problem::Other(format!("one of {}", known.join(", ")), found);
            return Err(Finding { at: at_tag.to_string(), problem });
        };
        self.object(variant.object, members, Some(&union.tag), opening, at)
    }

    /// Whether `value` is one of a type without members.
    fn is_plain(&self, ty: &Type, value: &Value) -> bool {
        match ty {
            Type::Scalar(scalar) => is_scalar(*scalar, value),
            Type::Id(key) => is_id(self.api[*key].kind, value),
            Type::Reference(key) => self.api[*key].variants.iter().any(|variant| match &variant.form {
                ReferenceForm::Id(key) => is_id(self.api[*key].kind, value),
                ReferenceForm::Literal(word) => value.as_str() == Some(word),
                _ => false,
            }),
            Type::Enum(key) => value.as_str().is_some_and(|text| {
                let values = &self.api[*key].values;
                values.iter().any(|value| value.wire == text || value.also.iter().any(|also| also == text))
            }),
            _ => false,
        }
    }

    fn other(&self, ty: &Type, value: &Value, at: At<'_>) -> Finding {
        // A text may be a secret; a value of an enum or of a form is safe to show and needs to be seen.
        let shown = matches!(ty, Type::Enum(_) | Type::Scalar(Scalar::Date | Scalar::DateTime));
        Finding { at: at.to_string(), problem: Problem::Other(describe(self.api, ty), found(value, shown)) }
    }
}

fn is_json(ty: &Type) -> bool {
    matches!(ty, Type::Scalar(Scalar::Json))
}

fn is_scalar(scalar: Scalar, value: &Value) -> bool {
    match scalar {
        Scalar::Int => value.is_i64(),
        Scalar::Bool | Scalar::Flag => value.is_boolean(),
        Scalar::Decimal => value.is_number(),
        Scalar::Json => true,
        // A part of a form, whose bytes were read as text.
        Scalar::File => value.is_string(),
        _ => value.as_str().is_some_and(|text| is_scalar_text(scalar, text)),
    }
}

fn is_id(kind: IdKind, value: &Value) -> bool {
    match kind {
        IdKind::Int => is_scalar(Scalar::Int, value),
        IdKind::Uuid => is_scalar(Scalar::Uuid, value),
        _ => value.is_string(),
    }
}

fn found(value: &Value, shown: bool) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::Bool(value) => value.to_string(),
        Value::Number(number) => format!("the number {number}"),
        Value::String(text) if shown && text.len() <= 60 => format!("the text \"{text}\""),
        Value::String(_) => "another text".to_owned(),
        Value::Array(_) => "a list".to_owned(),
        Value::Object(_) => "an object".to_owned(),
    }
}
