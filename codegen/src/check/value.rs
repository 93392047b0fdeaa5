//! Whether a value is one of a type.

use serde_json::Value;

use super::context::{Context, Definition, Item};
use super::place::index_key;
use crate::api::Scalar;
use crate::diagnostic::wording::{did_you_mean, one_of};
use crate::load::document::{Enum, Object, Reference, Union};
use crate::load::{Shape, TypeExpr};

/// A value that is not one of its type.
pub(super) struct Mismatch<'a> {
    /// The way to the part that does not fit.
    pub(super) path: Vec<&'a str>,
    /// What should stand there.
    pub(super) expected: String,
    pub(super) help: String,
}

impl<'a> Mismatch<'a> {
    fn new(expected: impl Into<String>, help: impl Into<String>) -> Self {
        Self { path: Vec::new(), expected: expected.into(), help: help.into() }
    }

    fn below(mut self, step: Option<&'a str>) -> Self {
        match step {
            Some(step) => self.path.insert(0, step),
            None => self.path.clear(),
        }
        self
    }
}

/// Whether a value is one of a type. What cannot be known, because a type could not be read, fits.
pub(super) fn fits<'a>(
    context: &Context<'_>,
    value: &'a Value,
    shape: &Shape<'_>,
) -> Result<(), Mismatch<'a>> {
    match shape {
        Shape::Scalar(scalar) => scalar_fits(value, *scalar),
        Shape::List(item) => match value {
            Value::Array(values) => values.iter().enumerate().try_for_each(|(index, value)| {
                fits(context, value, item).map_err(|mismatch| mismatch.below(index_key(index)))
            }),
            _ => Err(Mismatch::new("a list", "write `[…]`")),
        },
        Shape::Map(item) => match value {
            Value::Object(members) => members.iter().try_for_each(|(key, value)| {
                fits(context, value, item).map_err(|mismatch| mismatch.below(Some(key)))
            }),
            _ => Err(Mismatch::new("a map", "write `{ key: value }`")),
        },
        Shape::Named(name) => match context.types.get(name.text) {
            Some(definition) => named_fits(context, value, definition),
            None => Ok(()),
        },
    }
}

fn scalar_fits<'a>(value: &Value, scalar: Scalar) -> Result<(), Mismatch<'a>> {
    let text = value.as_str();
    let (fits, expected, help) = match scalar {
        Scalar::Int => {
            (value.is_i64() || value.is_u64(), "a whole number", "write it without quotes and decimals")
        }
        Scalar::Decimal => (value.is_number(), "a number", "write it without quotes"),
        Scalar::Bool => (value.is_boolean(), "true or false", "write `true` or `false`"),
        Scalar::String | Scalar::Secret => (text.is_some(), "a text", "write it in quotes"),
        Scalar::Date => (text.is_some_and(is_date), "a date", "write it as `2024-01-31`"),
        Scalar::DateTime => {
            (text.is_some_and(is_date_time), "a date with time", "write it as `2024-01-31 17:05:00`")
        }
        Scalar::Uuid => {
            (text.is_some_and(is_uuid), "a UUID", "write it as `7f2c1e6a-0b1d-4c3e-9f5a-8d7b6c5a4e3f`")
        }
        Scalar::Url => (text.is_some_and(is_url), "an absolute URL", "write it with its scheme: `https://…`"),
        Scalar::Json => (true, "anything", ""),
        Scalar::Flag => (false, "nothing: a flag has no value", "leave it out"),
        Scalar::File | Scalar::Redirect => (false, "nothing: it is no JSON", "leave it out"),
    };
    if fits { Ok(()) } else { Err(Mismatch::new(expected, help)) }
}

fn named_fits<'a>(
    context: &Context<'_>,
    value: &'a Value,
    definition: &Definition<'_>,
) -> Result<(), Mismatch<'a>> {
    match definition.item {
        Some(Item::Id(id)) => match id.ty.as_deref() {
            None | Some("int") => scalar_fits(value, Scalar::Int),
            Some("uuid") => scalar_fits(value, Scalar::Uuid),
            _ => scalar_fits(value, Scalar::String),
        },
        Some(Item::Reference(reference)) => reference_fits(context, value, reference),
        Some(Item::Enum(item)) => enum_fits(value, item, definition),
        Some(Item::Object(object)) => object_fits(context, value, object, definition, None),
        Some(Item::Union(union)) => union_fits(context, value, union),
        None => Ok(()),
    }
}

fn reference_fits<'a>(
    context: &Context<'_>,
    value: &'a Value,
    reference: &Reference,
) -> Result<(), Mismatch<'a>> {
    let one_fits = reference.variants.values().any(|variant| match (&variant.literal, &variant.ty) {
        (Some(word), _) => value.as_str() == Some(word),
        (None, Some(ty)) => {
            TypeExpr::parse(ty).map_or(true, |expr| fits(context, value, &expr.shape).is_ok())
        }
        (None, None) => true,
    });
    if one_fits { Ok(()) } else { Err(Mismatch::new("an id or a word", "write one of the forms of the ref")) }
}

fn enum_fits<'a>(value: &Value, item: &Enum, definition: &Definition<'_>) -> Result<(), Mismatch<'a>> {
    let values = definition.place.at(&["values"]);
    let known = value.as_str().filter(|text| {
        item.values.values().any(|value| value.also.iter().any(|also| also == text))
            || values.at(&[*text]).exists()
    });
    if known.is_some() {
        return Ok(());
    }
    let help = || match values.keys().count() {
        0..=8 => format!("write {}", one_of(values.keys())),
        _ => format!("write one of the values of `{}`", definition.place.name()),
    };
    let help = match value.as_str() {
        Some(text) => did_you_mean(text, values.keys(), help),
        None => help(),
    };
    Err(Mismatch::new(format!("a value of `{}`", definition.place.name()), help))
}

fn object_fits<'a>(
    context: &Context<'_>,
    value: &'a Value,
    object: &Object,
    definition: &Definition<'_>,
    tag: Option<&str>,
) -> Result<(), Mismatch<'a>> {
    let Value::Object(members) = value else {
        return Err(Mismatch::new("a map", "write `{ member: value }`"));
    };
    members.iter().try_for_each(|(key, value)| {
        let Some(field) = object.fields.get(key).or_else(|| object.expands.get(key)) else {
            return match object.members.is_some() || tag == Some(key) || has_member(definition, key) {
                true => Ok(()),
                false => {
                    let known = object.fields.keys().chain(object.expands.keys()).map(String::as_str);
                    let name = definition.place.name();
                    let help =
                        did_you_mean(key, known, || "leave it out, or add it to the object".to_owned());
                    Err(Mismatch::new(format!("members of `{name}`"), help).below(Some(key)))
                }
            };
        };
        match TypeExpr::parse(&field.ty) {
            Ok(expr) if !(expr.nullable && value.is_null()) => {
                fits(context, value, &expr.shape).map_err(|mismatch| mismatch.below(Some(key)))
            }
            _ => Ok(()),
        }
    })
}

fn has_member(definition: &Definition<'_>, key: &str) -> bool {
    ["fields", "expands"].iter().any(|part| definition.place.at(&[part]).keys().any(|name| name == key))
}

fn union_fits<'a>(context: &Context<'_>, value: &'a Value, union: &Union) -> Result<(), Mismatch<'a>> {
    let (Value::Object(members), Some(tag)) = (value, &union.tag) else {
        return Err(Mismatch::new("a map", "write `{ member: value }`"));
    };
    let kind = members.get(tag).and_then(Value::as_str).or(union.default.as_deref());
    let variant = kind.and_then(|kind| union.variants.get(kind));
    let Some(variant) = variant else {
        let variants = union.variants.keys().map(String::as_str);
        return Err(Mismatch::new(format!("a map with `{tag}`"), format!("`{tag}` is {}", one_of(variants))));
    };
    match (context.object(&variant.ty), context.types.get(variant.ty.as_str())) {
        (Some(object), Some(definition)) => object_fits(context, value, object, definition, Some(tag)),
        _ => Ok(()),
    }
}

/// Whether a text is a calendar day.
pub(super) fn is_date(text: &str) -> bool {
    let mut parts = text.split('-');
    let mut number = |width: usize| {
        let part = parts
            .next()
            .filter(|part| part.len() == width && part.bytes().all(|byte| byte.is_ascii_digit()))?;
        part.parse::<u32>().ok()
    };
    let (year, month, day) = match (number(4), number(2), number(2)) {
        (Some(year), Some(month), Some(day)) => (year, month, day),
        _ => return false,
    };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return false,
    };
    parts.next().is_none() && (1..=days).contains(&day)
}

fn is_date_time(text: &str) -> bool {
    let Some((date, time)) = text.split_once(' ') else { return false };
    let parts: Vec<&str> = time.split(':').collect();
    let below = |part: &str, limit: u32| {
        part.len() == 2
            && part.bytes().all(|byte| byte.is_ascii_digit())
            && part.parse().is_ok_and(|it: u32| it < limit)
    };
    is_date(date) && matches!(parts.as_slice(), [h, m, s] if below(h, 24) && below(m, 60) && below(s, 60))
}

fn is_uuid(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let widths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
    widths == [8, 4, 4, 4, 12] && parts.iter().all(|part| part.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

fn is_url(text: &str) -> bool {
    let scheme = text.split_once("://").filter(|(_, rest)| !rest.is_empty()).map(|(scheme, _)| scheme);
    scheme.is_some_and(|it| it.starts_with(|c: char| c.is_ascii_lowercase()))
        && !text.contains(char::is_whitespace)
}
