//! Values to show, made from the examples of the description and from types: the same every time.

use serde_json::{Map, Value, json};

use super::draft::Draft;
use super::reach::Side;
use crate::api::{Field, IdKind, Key, Object, ReferenceForm, Scalar, Type};

/// The objects that are being made, from the outside in: none is made inside itself.
type Inside<'s> = &'s [Key<Object>];

impl Draft<'_> {
    /// A value that a request may hold; none where nobody can say.
    pub(super) fn example(&self, ty: &Type) -> Option<Value> {
        self.made(ty, &[])
    }

    fn made(&self, ty: &Type, inside: Inside<'_>) -> Option<Value> {
        match ty {
            Type::Scalar(kind) => scalar(*kind),
            Type::Id(key) => id(self.api[*key].kind),
            Type::Reference(key) => match &self.api[*key].variants.first()?.form {
                ReferenceForm::Literal(word) => Some(json!(word)),
                // A part of a path is a text.
                ReferenceForm::Id(key) => id(self.api[*key].kind).map(|value| match value {
                    Value::String(text) => json!(text),
                    other => json!(other.to_string()),
                }),
            },
            Type::Enum(key) => self.api[*key].values.first().map(|value| json!(value.wire)),
            Type::Object(key) => self.object_example(*key, inside).map(Value::Object),
            Type::Union(key) => {
                let union = &self.api[*key];
                let variant = union.variants.get(union.default.unwrap_or(0))?;
                let mut members = self.object_example(variant.object, inside)?;
                members.insert(union.tag.clone(), json!(variant.tag));
                Some(Value::Object(members))
            }
            Type::List(item) => Some(Value::Array(self.made(item, inside).into_iter().collect())),
            Type::Map(item) => {
                let entry = self.made(item, inside).map(|value| ("key".to_owned(), value));
                Some(Value::Object(entry.into_iter().collect()))
            }
        }
    }

    /// What must be there, and what has an example.
    fn object_example(&self, key: Key<Object>, inside: Inside<'_>) -> Option<Map<String, Value>> {
        if inside.contains(&key) {
            return None;
        }
        let deeper = [inside, &[key]].concat();
        let shown = |field: &&Field| {
            Side::Request.has(field) && (Side::Request.needs(field) || field.example.is_some())
        };
        let fields = self.api[key].fields.iter().filter(shown);
        let member = |field: &Field| {
            let known = field.constant.as_ref().or(field.example.as_ref()).cloned();
            let value = known.or_else(|| self.made(&field.ty, &deeper))?;
            Some((field.wire.clone(), value))
        };
        Some(fields.filter_map(member).collect())
    }
}

fn id(kind: IdKind) -> Option<Value> {
    match kind {
        IdKind::Int => Some(json!(1)),
        IdKind::Uuid => scalar(Scalar::Uuid),
        IdKind::String => Some(json!("1")),
    }
}

fn scalar(kind: Scalar) -> Option<Value> {
    match kind {
        Scalar::Int => Some(json!(10)),
        Scalar::String => Some(json!("text")),
        Scalar::Bool | Scalar::Flag => Some(json!(true)),
        Scalar::Decimal => Some(json!(12.5)),
        Scalar::Date => Some(json!("2024-01-31")),
        Scalar::DateTime => Some(json!("2024-01-31 17:05:00")),
        Scalar::Uuid => Some(json!("5f0e7a52-0a6c-5d0b-9c1e-3b7d0c1a2e4f")),
        Scalar::Url => Some(json!("https://example.com/callback")),
        Scalar::Secret => Some(json!("secret")),
        Scalar::Json => Some(json!({})),
        Scalar::File => Some(json!("…")),
        Scalar::Redirect => None,
    }
}
