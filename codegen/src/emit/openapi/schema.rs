//! JSON Schema, as much of it as the document needs.

use serde::{Serialize, Serializer};
use serde_json::Value;

use super::document::Map;

/// A JSON Schema (2020-12). The empty one takes any JSON.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Schema {
    #[serde(rename = "$ref", skip_serializing_if = "Option::is_none")]
    pub(super) reference: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) description: Option<String>,
    #[serde(rename = "type", skip_serializing_if = "Types::is_any")]
    pub(super) types: Types,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) format: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) pattern: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) content_media_type: Option<&'static str>,
    #[serde(rename = "const", skip_serializing_if = "Option::is_none")]
    pub(super) constant: Option<Value>,
    #[serde(rename = "enum", skip_serializing_if = "Vec::is_empty")]
    pub(super) values: Vec<Value>,
    /// The known values of an open enum.
    #[serde(rename = "x-extensible-enum", skip_serializing_if = "Vec::is_empty")]
    pub(super) known: Vec<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) not: Option<Box<Schema>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) items: Option<Box<Schema>>,
    #[serde(skip_serializing_if = "Map::is_empty")]
    pub(super) properties: Map<Schema>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) required: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) additional_properties: Option<Box<Schema>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) all_of: Vec<Schema>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) any_of: Vec<Schema>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) one_of: Vec<Schema>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) discriminator: Option<Discriminator>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) default: Option<Value>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) examples: Vec<Value>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(super) deprecated: bool,
    #[serde(rename = "x-powens-sensitive", skip_serializing_if = "std::ops::Not::not")]
    pub(super) sensitive: bool,
}

/// The types of JSON that a schema takes: any, one, or several.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Types(pub(super) Vec<&'static str>);

/// The member that tells objects apart, and the component for each of its values.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Discriminator {
    pub(super) property_name: String,
    pub(super) mapping: Map<String>,
}

const NULL: &str = "null";

impl Schema {
    /// A value of one type of JSON.
    pub(super) fn of(json_type: &'static str) -> Self {
        Self { types: Types(vec![json_type]), ..Self::default() }
    }

    /// The same, with a format.
    pub(super) fn formatted(json_type: &'static str, format: &'static str) -> Self {
        Self { format: Some(format), ..Self::of(json_type) }
    }

    /// The component of this name.
    pub(super) fn reference(name: &str) -> Self {
        Self { reference: Some(pointer(name)), ..Self::default() }
    }

    /// A JSON array.
    pub(super) fn list(item: Self) -> Self {
        Self { items: Some(Box::new(item)), ..Self::of("array") }
    }

    /// A JSON object with any keys.
    pub(super) fn map(item: Self) -> Self {
        Self { additional_properties: Some(Box::new(item)), ..Self::of("object") }
    }

    /// The same or null: as a second type where there is one, since more tools read that than `anyOf`.
    pub(super) fn or_null(mut self) -> Self {
        if self == Self::default() {
            return self;
        }
        if self.reference.is_none() && !self.types.is_any() && self.constant.is_none() {
            self.types.0.push(NULL);
            return self;
        }
        Self { any_of: vec![self, Self::of(NULL)], ..Self::default() }
    }
}

/// Where the component of this name is.
pub(super) fn pointer(name: &str) -> String {
    format!("#/components/schemas/{name}")
}

impl Types {
    fn is_any(&self) -> bool {
        self.0.is_empty()
    }
}

impl Serialize for Types {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0.as_slice() {
            [only] => only.serialize(serializer),
            several => several.serialize(serializer),
        }
    }
}
