//! Types to suggest.

use super::super::shape::Shape;
use crate::api::{Api, Scalar, Type};

/// A type that reads both what the description says and what was found: the crate reads numbers as text too.
pub(super) fn wider(api: &Api, ty: &Type, shape: &Shape) -> String {
    let found = shape.type_expression();
    let is_plain = matches!(ty, Type::Scalar(_) | Type::Id(_) | Type::Enum(_));
    match (ty, found.trim_end_matches('?')) {
        (Type::Scalar(Scalar::Json), _) => "json".to_owned(),
        (Type::Scalar(Scalar::Int), "decimal") => "decimal".to_owned(),
        // The object stays the one that it is, on its own or in a list.
        (Type::Object(_) | Type::Union(_), list) if list.starts_with("list of") => {
            format!("list of {}", api.expression(ty))
        }
        (Type::List(item), "json") if shape.is_object() && !matches!(**item, Type::Scalar(_)) => {
            api.expression(item)
        }
        (_, "list of json") => "json".to_owned(),
        (_, list) if is_plain && list.starts_with("list of") => list.to_owned(),
        (_, "json") => "json".to_owned(),
        _ if is_plain => "string".to_owned(),
        _ => "json".to_owned(),
    }
}

/// The type that members of this name have elsewhere, if it is one and the values may be of it.
pub(super) fn elsewhere<'a>(api: &'a Api, wire: &str, shape: &Shape) -> Option<&'a str> {
    let mut types = api.objects().iter().filter_map(|object| object.field(wire)).map(|field| &field.ty);
    let first = types.next()?;
    if !types.all(|ty| ty == first) || !shape.may_be(api, first) {
        return None;
    }
    match first {
        Type::Id(key) => Some(&api[*key].name),
        Type::Enum(key) => Some(&api[*key].name),
        Type::Scalar(_) => Some("decimal"),
        _ => None,
    }
}
