//! The JSON Schema of the spec language, for editors.

use schemars::JsonSchema;
use schemars::generate::{SchemaGenerator, SchemaSettings};
use serde_json::{Map, Value, json};

use crate::load::document::{ApiDocument, PageDocument};

/// One schema for every file of `spec/`: `api.yaml` and pages. It ends with a line break.
pub fn json_schema() -> String {
    let mut schema = json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "A page of the description of the API, or api.yaml",
        "if": { "required": ["api"] },
    });
    let Schemas { api, page, mut definitions } = schemas();
    definitions.insert("ApiDocument".to_owned(), api);
    definitions.insert("PageDocument".to_owned(), page);
    schema["then"] = json!({ "$ref": "#/definitions/ApiDocument" });
    schema["else"] = json!({ "$ref": "#/definitions/PageDocument" });
    schema["definitions"] = Value::Object(definitions);
    format!("{schema:#}\n")
}

/// The schemas of the two kinds of file, and what they refer to.
pub(crate) struct Schemas {
    pub(crate) api: Value,
    pub(crate) page: Value,
    pub(crate) definitions: Map<String, Value>,
}

/// The schemas, as they follow from the raw documents.
pub(crate) fn schemas() -> Schemas {
    // Editors know draft 7 best.
    let mut generator = SchemaSettings::draft07().into_generator();
    let api = root::<ApiDocument>(&mut generator);
    let page = root::<PageDocument>(&mut generator);
    let definitions = generator
        .take_definitions(true)
        .into_iter()
        .map(|(name, schema)| (name, without_null(schema)))
        .collect();
    Schemas { api, page, definitions }
}

fn root<T: JsonSchema>(generator: &mut SchemaGenerator) -> Value {
    without_null(T::json_schema(generator).to_value())
}

/// The schema without null: a key that may be left out is left out, never empty.
fn without_null(mut schema: Value) -> Value {
    match &mut schema {
        Value::Object(members) => {
            if let Some(Value::Array(types)) = members.get_mut("type") {
                types.retain(|name| name != "null");
                if let [only] = types.as_slice() {
                    members["type"] = only.clone();
                }
            }
            if let Some(Value::Array(choices)) = members.get_mut("anyOf") {
                choices.retain(|choice| choice.get("type") != Some(&json!("null")));
                if choices.len() == 1
                    && let Some(only) = members.remove("anyOf")
                {
                    members.insert("allOf".to_owned(), only);
                }
            }
            for value in members.values_mut() {
                *value = without_null(value.take());
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| *item = without_null(item.take())),
        _ => {}
    }
    schema
}

#[cfg(test)]
mod tests {
    use super::*;

    fn references<'a>(value: &'a Value, found: &mut Vec<&'a str>) {
        match value {
            Value::Object(members) => {
                found.extend(members.get("$ref").and_then(Value::as_str));
                members.values().for_each(|value| references(value, found));
            }
            Value::Array(items) => items.iter().for_each(|item| references(item, found)),
            _ => {}
        }
    }

    #[test]
    fn the_schema_is_whole() {
        let schema: Value = serde_json::from_str(&json_schema()).unwrap_or_default();
        let mut found = Vec::new();
        references(&schema, &mut found);
        assert!(found.len() > 20);
        for reference in found {
            assert!(
                schema.pointer(reference.trim_start_matches('#')).is_some(),
                "{reference} is not defined"
            );
        }
    }

    #[test]
    fn what_may_be_left_out_is_never_null() {
        assert!(!json_schema().contains("\"null\""));
    }
}
