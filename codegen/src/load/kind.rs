//! Values of the wrong kind, in words.

use super::shape::Shape;
use super::tree::{Kind, Node, Scalar};
use crate::diagnostic::{Code, Diagnostic};

/// A value is not of the kind that is wanted.
pub(super) fn wrong_kind(node: &Node, name: &str, wanted: &str) -> Diagnostic {
    let number = |scalar: &Scalar| scalar.hidden_kind() == Some("a number");
    let is = match &node.kind {
        // The wrong number where a number is right.
        Kind::Scalar(scalar) if number(scalar) && wanted.ends_with("number") => &format!("`{}`", scalar.text),
        Kind::Scalar(scalar) => scalar.hidden_kind().unwrap_or("a text"),
        Kind::List(_) => "a list",
        Kind::Map { .. } | Kind::Reported => "a map",
    };
    Diagnostic::new(Code::WrongKind, node.span, format!("{name} must be {wanted}, but is {is}"))
        .label(format!("expected {wanted}"))
}

/// What a shape is called.
pub(super) fn wanted(shape: &Shape) -> &'static str {
    match shape {
        Shape::Text => "a text",
        Shape::Bool => "true or false",
        Shape::Whole { .. } => "a whole number",
        Shape::Word(_) => "one of a few words",
        Shape::List(_) => "a list",
        Shape::Map(_) | Shape::Record(_) => "a map",
        Shape::Anything => "a value",
    }
}

/// What to write instead.
pub(super) fn remedy(node: &Node, shape: &Shape) -> String {
    match (&node.kind, shape) {
        (Kind::Scalar(scalar), Shape::Text) => format!("write it in quotes: `'{}'`", scalar.text),
        (Kind::Scalar(scalar), Shape::Bool) => match scalar.text.to_ascii_lowercase().as_str() {
            "yes" | "on" | "y" | "always" => "write `true`".to_owned(),
            "no" | "off" | "n" | "never" => "write `false`".to_owned(),
            _ => "write `true` or `false`".to_owned(),
        },
        (_, Shape::Whole { max }) => format!("write a number between 0 and {max}"),
        (Kind::List(_), Shape::Text) => {
            "a text that starts with `[` needs quotes; a list type is `list of …`".to_owned()
        }
        (Kind::Map { .. }, Shape::Text) => {
            "a text that starts with `{` or holds `: ` needs quotes".to_owned()
        }
        (Kind::Scalar(scalar), Shape::List(_)) => format!("write `[{}]`", scalar.text),
        (Kind::Scalar(_), Shape::Map(_) | Shape::Record(_)) => {
            "write its members on lines of their own, indented".to_owned()
        }
        (Kind::List(_), Shape::Map(_) | Shape::Record(_)) => {
            "write `name: …` members instead of `- …` items".to_owned()
        }
        _ => format!("write {}", wanted(shape)),
    }
}
