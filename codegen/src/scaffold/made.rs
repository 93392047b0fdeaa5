//! Values made for cases: what a caller must give, and how it goes over the wire.

use serde_json::{Map, Value, json};

use crate::api::{Api, Field, IdKind, Key, Object, ReferenceForm, Scalar, Type};

/// A value of a type; `example` is taken where there is one.
pub(super) fn value(api: &Api, ty: &Type, example: Option<&Value>) -> Value {
    if let Some(example) = example {
        return example.clone();
    }
    match ty {
        Type::Scalar(kind) => scalar(*kind),
        Type::Id(key) => id(api[*key].kind),
        Type::Reference(key) => {
            let forms = api[*key].variants.iter().map(|variant| match &variant.form {
                ReferenceForm::Literal(word) => json!(word),
                ReferenceForm::Id(key) => id(api[*key].kind),
            });
            forms.into_iter().next().unwrap_or_default()
        }
        Type::Enum(key) => json!(api[*key].values.first().map(|value| value.wire.as_str())),
        Type::Object(key) => Value::Object(object(api, *key)),
        Type::Union(key) => {
            let union = &api[*key];
            let Some(variant) = union.variants.get(union.default.unwrap_or(0)) else { return Value::Null };
            let mut members = Map::new();
            members.insert(union.tag.clone(), json!(variant.tag));
            members.extend(object(api, variant.object));
            Value::Object(members)
        }
        Type::List(item) => Value::Array(vec![value(api, item, None)]),
        Type::Map(item) => json!({ "made": value(api, item, None) }),
    }
}

/// The members that an object must have. One that must hold itself is refused by the checker.
pub(super) fn object(api: &Api, key: Key<Object>) -> Map<String, Value> {
    let needed = api[key].fields.iter().filter(|field| field.is_needed() || field.constant.is_some());
    needed.map(|field| (field.wire.clone(), member(api, field))).collect()
}

/// The value of a member.
pub(super) fn member(api: &Api, field: &Field) -> Value {
    value(api, &field.ty, field.constant.as_ref().or(field.example.as_ref()))
}

fn id(kind: IdKind) -> Value {
    match kind {
        IdKind::Int => json!(3),
        IdKind::Uuid => json!(UUID),
        IdKind::String => json!("made"),
    }
}

const UUID: &str = "5f0e7a52-0a6c-5d0b-9c1e-3b7d0c1a2e4f";

fn scalar(kind: Scalar) -> Value {
    match kind {
        Scalar::Int => json!(3),
        Scalar::Bool | Scalar::Flag => json!(true),
        Scalar::Decimal => json!(12.5),
        Scalar::Date => json!("2024-02-29"),
        Scalar::DateTime => json!("2024-02-29 17:05:09"),
        Scalar::Uuid => json!(UUID),
        Scalar::Url | Scalar::Redirect => json!("https://example.com/made"),
        Scalar::String | Scalar::Secret => json!("made"),
        Scalar::Json => json!({ "made": 1 }),
        Scalar::File => json!({ "name": "made.txt", "type": "text/plain", "text": "made" }),
    }
}

/// A value as it stands in a path or query: items of a list are joined by commas.
pub(super) fn parameter(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(parameter).collect::<Vec<_>>().join(","),
        other => other.to_string(),
    }
}
