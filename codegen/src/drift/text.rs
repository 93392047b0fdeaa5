//! Values written as text, in paths, queries and forms: whether they are of a type.

use super::form::Form;
use crate::api::{Api, Enum, IdKind, Key, ReferenceForm, Scalar, Type};

/// Whether a text may be a value of a type. Enums are open: whether a value is known is another question.
pub(super) fn fits(api: &Api, ty: &Type, text: &str) -> bool {
    match ty {
        Type::Scalar(scalar) => fits_scalar(*scalar, text),
        Type::Id(key) => fits_id(api[*key].kind, text),
        Type::Reference(key) => api[*key].variants.iter().any(|variant| match &variant.form {
            ReferenceForm::Id(key) => fits_id(api[*key].kind, text),
            ReferenceForm::Literal(word) => word == text,
        }),
        Type::List(item) => text.is_empty() || text.split(',').all(|part| fits(api, item, part.trim())),
        Type::Enum(_) | Type::Object(_) | Type::Union(_) | Type::Map(_) => true,
    }
}

fn fits_scalar(scalar: Scalar, text: &str) -> bool {
    match scalar {
        Scalar::Int => Form::of(text) == Form::Int,
        Scalar::Bool | Scalar::Flag => matches!(text, "" | "true" | "false" | "1" | "0" | "True" | "False"),
        Scalar::Decimal => matches!(Form::of(text), Form::Int | Form::Decimal),
        // A month or a year is read as well.
        Scalar::Date | Scalar::DateTime => {
            matches!(Form::of(text), Form::Date | Form::DateTime | Form::Zoned) || is_part_of_date(text)
        }
        Scalar::Uuid => Form::of(text) == Form::Uuid,
        Scalar::String | Scalar::Secret | Scalar::Url | Scalar::Json | Scalar::File | Scalar::Redirect => {
            true
        }
    }
}

fn is_part_of_date(text: &str) -> bool {
    let whole = match text.len() {
        4 => format!("{text}-01-01"),
        7 => format!("{text}-01"),
        _ => return false,
    };
    Form::of(&whole) == Form::Date
}

fn fits_id(kind: IdKind, text: &str) -> bool {
    match kind {
        IdKind::Int => Form::of(text) == Form::Int,
        IdKind::Uuid => Form::of(text) == Form::Uuid,
        IdKind::String => !text.is_empty(),
    }
}

/// The enum that a text is a value of, for single values and for lists.
pub(super) fn enum_of(ty: &Type) -> Option<Key<Enum>> {
    match ty.innermost() {
        Type::Enum(key) => Some(*key),
        _ => None,
    }
}

/// Whether an enum has this value.
pub(super) fn knows(item: &Enum, text: &str) -> bool {
    item.values.iter().any(|value| value.wire == text || value.also.iter().any(|also| also == text))
}
