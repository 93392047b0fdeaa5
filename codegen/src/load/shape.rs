//! What the raw documents look like, read from their JSON Schema: the structs are the only place that says it.

use std::collections::HashMap;

use serde_json::Value;

use crate::schema::Schemas;

/// What a value must be.
#[derive(Clone, Debug)]
pub(super) enum Shape {
    Text,
    Bool,
    Whole { max: u64 },
    Word(Vec<String>),
    List(Box<Shape>),
    Map(Box<Shape>),
    Record(String),
    Anything,
}

/// The members of a struct.
#[derive(Clone, Debug, Default)]
pub(super) struct Record {
    pub(super) members: Vec<Member>,
}

/// A member of a struct.
#[derive(Clone, Debug)]
pub(super) struct Member {
    pub(super) key: String,
    pub(super) shape: Shape,
    pub(super) required: bool,
    /// The first sentence of its docs.
    pub(super) doc: String,
}

/// Every struct of the raw documents.
pub(super) struct Shapes {
    pub(super) api: Record,
    pub(super) page: Record,
    records: HashMap<String, Record>,
}

impl Shapes {
    pub(super) fn new() -> Self {
        let Schemas { api, page, definitions } = crate::schema::schemas();
        let words = |name: &str| definitions.get(name).and_then(words);
        let mut records: HashMap<_, _> =
            definitions.iter().map(|(name, schema)| (name.clone(), record(schema, &words))).collect();
        records.shrink_to_fit();
        Self { api: record(&api, &words), page: record(&page, &words), records }
    }

    pub(super) fn record(&self, name: &str) -> Option<&Record> {
        self.records.get(name)
    }
}

fn record(schema: &Value, words: &impl Fn(&str) -> Option<Vec<String>>) -> Record {
    let required = schema["required"].as_array().map(Vec::as_slice).unwrap_or_default();
    let Some(properties) = schema["properties"].as_object() else { return Record::default() };
    let member = |(key, schema): (&String, &Value)| Member {
        key: key.clone(),
        shape: shape(schema, words),
        required: required.iter().any(|name| name == key),
        doc: first_sentence(schema["description"].as_str().unwrap_or_default()),
    };
    Record { members: properties.iter().map(member).collect() }
}

fn shape(schema: &Value, words: &impl Fn(&str) -> Option<Vec<String>>) -> Shape {
    if let Some(name) = reference(schema) {
        return match words(name) {
            Some(words) => Shape::Word(words),
            None => Shape::Record(name.to_owned()),
        };
    }
    match schema["type"].as_str() {
        Some("string") => Shape::Text,
        Some("boolean") => Shape::Bool,
        Some("integer") => Shape::Whole { max: schema["maximum"].as_u64().unwrap_or(u64::from(u32::MAX)) },
        Some("array") => Shape::List(Box::new(shape(&schema["items"], words))),
        Some("object") => Shape::Map(Box::new(shape(&schema["additionalProperties"], words))),
        _ => Shape::Anything,
    }
}

/// The definition that a schema stands for, with or without words of its own around it.
fn reference(schema: &Value) -> Option<&str> {
    let path = schema["$ref"].as_str().or_else(|| schema["allOf"][0]["$ref"].as_str())?;
    path.rsplit('/').next()
}

/// The words of an enum.
fn words(schema: &Value) -> Option<Vec<String>> {
    let choices = schema["oneOf"].as_array()?;
    let word = |choice: &Value| {
        let word = choice.get("const").or_else(|| choice["enum"].get(0))?;
        word.as_str().map(str::to_owned)
    };
    Some(choices.iter().filter_map(word).collect())
}

fn first_sentence(text: &str) -> String {
    let text = text.split("\n\n").next().unwrap_or_default().replace('\n', " ");
    text.split_once(". ").map_or(text.clone(), |(first, _)| format!("{first}."))
}
