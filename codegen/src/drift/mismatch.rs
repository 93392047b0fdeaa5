//! Whether a value is of a type without members; what it is when it is not, and whether the crate reads it anyway.

use serde_json::Value;

use super::form::Form;
use crate::api::{Api, IdKind, ReferenceForm, Scalar, Type};

/// What a value is, seen from its type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// Of the type.
    Fits,
    /// Written in another form, which the crate reads.
    Readable(&'static str),
    /// Something else.
    Wrong(&'static str),
}

use Verdict::{Fits, Readable, Wrong};

/// Compares a value with a type. Null never gets here.
pub(super) fn judge(api: &Api, ty: &Type, value: &Value) -> Verdict {
    match ty {
        Type::Scalar(scalar) => judge_scalar(*scalar, value),
        Type::Id(key) => judge_id(api[*key].kind, value),
        Type::Reference(key) => {
            let fits = api[*key].variants.iter().any(|variant| match &variant.form {
                ReferenceForm::Id(key) => judge_id(api[*key].kind, value) == Fits,
                ReferenceForm::Literal(word) => value.as_str() == Some(word),
            });
            if fits { Fits } else { Wrong(kind(value)) }
        }
        Type::Enum(_) => match value {
            Value::String(_) => Fits,
            Value::Number(_) | Value::Bool(_) => Readable(kind(value)),
            _ => Wrong(kind(value)),
        },
        Type::Object(_) | Type::Union(_) | Type::List(_) | Type::Map(_) => Wrong(kind(value)),
    }
}

fn judge_id(id: IdKind, value: &Value) -> Verdict {
    match id {
        IdKind::Int => judge_scalar(Scalar::Int, value),
        IdKind::Uuid => judge_scalar(Scalar::Uuid, value),
        IdKind::String => judge_scalar(Scalar::String, value),
    }
}

fn judge_scalar(scalar: Scalar, value: &Value) -> Verdict {
    match (scalar, value) {
        (Scalar::Json, _) => Fits,
        (Scalar::Int, Value::Number(number)) => match number.as_f64() {
            _ if !number.is_f64() => Fits,
            Some(float) if float.fract() == 0.0 => Readable("a number with a decimal point"),
            _ => Wrong("a number with decimals"),
        },
        (Scalar::Int, Value::String(text)) => match Form::of(text) {
            form @ Form::Int => Readable(form.words()),
            form => Wrong(form.words()),
        },
        (Scalar::Decimal, Value::Number(_)) => Fits,
        (Scalar::Decimal, Value::String(text)) => match Form::of(text) {
            form @ (Form::Int | Form::Decimal) => Readable(form.words()),
            form => Wrong(form.words()),
        },
        (Scalar::Bool | Scalar::Flag, Value::Bool(_)) => Fits,
        (Scalar::Bool | Scalar::Flag, Value::Number(number)) if matches!(number.as_u64(), Some(0 | 1)) => {
            Readable("0 or 1")
        }
        (Scalar::Bool | Scalar::Flag, Value::String(text)) => match text.as_str() {
            "true" | "false" | "1" | "0" => Readable("a text that holds a boolean"),
            _ => Wrong("a text"),
        },
        (Scalar::Date | Scalar::DateTime | Scalar::Uuid, Value::String(text)) => judge_text(scalar, text),
        (
            Scalar::String | Scalar::Secret | Scalar::Url | Scalar::File | Scalar::Redirect,
            Value::String(_),
        ) => Fits,
        (Scalar::String | Scalar::Secret | Scalar::Url, Value::Number(_) | Value::Bool(_)) => {
            Readable(kind(value))
        }
        _ => Wrong(kind(value)),
    }
}

fn judge_text(scalar: Scalar, text: &str) -> Verdict {
    match (scalar, Form::of(text)) {
        (Scalar::Date, Form::Date) | (Scalar::DateTime, Form::DateTime) | (Scalar::Uuid, Form::Uuid) => Fits,
        (Scalar::Date, form @ (Form::DateTime | Form::Zoned)) => Readable(form.words()),
        (Scalar::DateTime, form @ (Form::Date | Form::Zoned)) => Readable(form.words()),
        (Scalar::Uuid, _) => Wrong("a text that is no UUID"),
        (_, _) if text.is_empty() => Wrong("an empty text"),
        _ => Wrong("a text that is no date"),
    }
}

/// What a value is in JSON.
pub(super) fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}
