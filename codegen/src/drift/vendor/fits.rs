//! Types of JSON Schema against ours.

use crate::api::{Api, IdKind, Scalar, Type};

/// Whether a kind of value of JSON Schema may be of a type.
pub(super) fn fits(api: &Api, ty: &Type, name: &str, format: Option<&str>) -> bool {
    let scalar = match ty {
        Type::Scalar(scalar) => *scalar,
        Type::Id(key) => match api[*key].kind {
            IdKind::Int => Scalar::Int,
            IdKind::Uuid => Scalar::Uuid,
            IdKind::String => Scalar::String,
        },
        Type::Reference(_) => return matches!(name, "string" | "integer" | "number"),
        Type::Enum(_) => Scalar::String,
        Type::Object(_) | Type::Union(_) | Type::Map(_) => return name == "object",
        Type::List(_) => return name == "array",
    };
    match scalar {
        Scalar::Json | Scalar::Redirect | Scalar::File => true,
        Scalar::Int | Scalar::Decimal => matches!(name, "integer" | "number"),
        Scalar::Bool | Scalar::Flag => name == "boolean",
        Scalar::Date => name == "string" && format != Some("date-time"),
        Scalar::DateTime => name == "string" && format != Some("date"),
        Scalar::String | Scalar::Uuid | Scalar::Url | Scalar::Secret => name == "string",
    }
}
