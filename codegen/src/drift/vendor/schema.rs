//! Schemas: what a document says of a value.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::super::shape::Shape;
use super::library::Node;

/// Deepest nesting of `allOf`, `oneOf` and `anyOf`.
const DEEPEST: usize = 8;

/// The type that is no value.
const NULL: &str = "null";

/// A schema with all that it is put together from.
pub(super) struct Schema<'d> {
    parts: Vec<Node<'d>>,
}

impl<'d> Schema<'d> {
    pub(super) fn of(node: Node<'d>) -> Self {
        let mut parts = Vec::new();
        collect(node, 0, &mut parts);
        Self { parts }
    }

    /// What tells the schema from all others.
    pub(super) fn id(&self) -> usize {
        self.parts.first().map_or(0, |part| part.id())
    }

    /// The properties of all parts.
    pub(super) fn properties(&self) -> Vec<(&'d str, Node<'d>)> {
        let all = self.parts.iter().filter_map(|part| part.get("properties"));
        let mut names = BTreeSet::new();
        all.flat_map(|properties| properties.members()).filter(|(name, _)| names.insert(*name)).collect()
    }

    /// The schema of the items of a list.
    pub(super) fn items(&self) -> Option<Node<'d>> {
        self.parts.iter().find_map(|part| part.get("items"))
    }

    /// The schema of the values of a map.
    pub(super) fn values(&self) -> Option<Node<'d>> {
        let found = self.parts.iter().find_map(|part| part.get("additionalProperties"));
        found.filter(|values| values.value.is_object())
    }

    /// The texts of `enum`.
    pub(super) fn texts(&self) -> Vec<&'d str> {
        let all = self.parts.iter().filter_map(|part| part.value.get("enum").and_then(Value::as_array));
        all.flatten().filter_map(Value::as_str).collect()
    }

    /// Whether the value may be null.
    pub(super) fn nullable(&self) -> bool {
        let in_enum = |part: &Node<'_>| {
            part.value
                .get("enum")
                .and_then(Value::as_array)
                .is_some_and(|values| values.contains(&Value::Null))
        };
        self.parts.iter().any(|part| part.is("nullable") || part.is("x-nullable") || in_enum(part))
            || self.types().contains(NULL)
    }

    /// The kinds of value, in the words of JSON Schema. What has members or items is an object or a list.
    pub(super) fn types(&self) -> BTreeSet<&'d str> {
        let mut types = BTreeSet::new();
        for part in &self.parts {
            match part.value.get("type") {
                Some(Value::Array(names)) => types.extend(names.iter().filter_map(type_name)),
                Some(name) => types.extend(type_name(name)),
                None if part.value.get("properties").is_some() => drop(types.insert("object")),
                None if part.value.get("items").is_some() => drop(types.insert("array")),
                None => {}
            }
        }
        types
    }

    /// The format of a text.
    pub(super) fn format(&self) -> Option<&'d str> {
        self.parts.iter().find_map(|part| part.text("format"))
    }

    pub(super) fn deprecated(&self) -> bool {
        self.parts.first().is_some_and(|part| part.is("deprecated"))
    }

    /// What values look like.
    pub(super) fn shape(&self) -> Shape {
        let mut shape = Shape::of(&self.sample(0));
        if self.nullable() {
            shape.merge(Shape::of(&Value::Null));
        }
        let types: Vec<_> = self.types().into_iter().filter(|name| *name != NULL).collect();
        let format = self.format().map(|format| format!(" ({format})")).unwrap_or_default();
        shape.describe(format!(
            "{}{format}",
            if types.is_empty() { "any" } else { types.first().unwrap_or(&"any") }
        ));
        shape
    }

    /// A value of this schema.
    fn sample(&self, depth: usize) -> Value {
        let types = self.types();
        let has = |name: &str| types.contains(name);
        match self.format() {
            _ if has("object") => json!({}),
            _ if has("array") && depth < DEEPEST => {
                Value::Array(self.items().map(|item| Self::of(item).sample(depth + 1)).into_iter().collect())
            }
            Some("date") => json!("2024-01-31"),
            Some("date-time") => json!("2024-01-31 17:05:00"),
            Some("uuid") => json!("5f8a6b7c-1234-4bcd-9e0f-001122334455"),
            Some("uri" | "url") => json!("https://example.com"),
            _ if has("string") => json!("text"),
            _ if has("number") => json!(1.5),
            _ if has("integer") => json!(1),
            _ if has("boolean") => json!(true),
            _ => json!({}),
        }
    }
}

/// The name of a type, as it is often written in YAML too: `null` without quotes is none.
fn type_name(value: &Value) -> Option<&str> {
    if value.is_null() { Some(NULL) } else { value.as_str() }
}

fn collect<'d>(node: Node<'d>, depth: usize, parts: &mut Vec<Node<'d>>) {
    let node = node.resolve();
    if depth > DEEPEST || parts.iter().any(|part| part.id() == node.id()) {
        return;
    }
    parts.push(node);
    for name in ["allOf", "oneOf", "anyOf"] {
        node.get(name).into_iter().flat_map(Node::items).for_each(|part| collect(part, depth + 1, parts));
    }
}
