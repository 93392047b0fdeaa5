//! The parts of an OpenAPI 3.1 document, in the order in which they are written.

use indexmap::IndexMap;
use serde::Serialize;
use serde_json::Value;

use super::flows::Flow;
use super::schema::Schema;
use crate::Failure;

/// Maps keep the order in which they were filled.
pub(super) type Map<T> = IndexMap<String, T>;

/// An OpenAPI 3.1 document. It is written with [`Document::to_json`] and [`Document::to_yaml`], or with any serializer
/// that keeps the order of members.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct Document {
    pub(super) openapi: &'static str,
    pub(super) info: Info,
    pub(super) servers: Vec<Server>,
    pub(super) tags: Vec<Tag>,
    pub(super) paths: Map<PathItem>,
    #[serde(skip_serializing_if = "Map::is_empty")]
    pub(super) webhooks: Map<PathItem>,
    pub(super) components: Components,
    #[serde(rename = "externalDocs")]
    pub(super) external_docs: ExternalDocs,
    #[serde(rename = "x-powens-webview", skip_serializing_if = "Map::is_empty")]
    pub(super) flows: Map<Flow>,
}

impl Document {
    /// The document as JSON, with a line break at its end.
    ///
    /// # Errors
    ///
    /// When it cannot be written: a mistake of the generator.
    pub fn to_json(&self) -> Result<String, Failure> {
        let text = serde_json::to_string_pretty(self).map_err(|error| unwritable(&error))?;
        Ok(text + "\n")
    }

    /// The document as YAML.
    ///
    /// # Errors
    ///
    /// When it cannot be written: a mistake of the generator.
    pub fn to_yaml(&self) -> Result<String, Failure> {
        serde_yaml::to_string(self).map_err(|error| unwritable(&error))
    }
}

fn unwritable(error: &dyn std::fmt::Display) -> Failure {
    Failure::Emitter { what: format!("the OpenAPI document: {error}") }
}

#[derive(Clone, Debug, Serialize)]
pub(super) struct Info {
    pub(super) title: String,
    pub(super) version: &'static str,
    pub(super) description: String,
    pub(super) contact: Contact,
    pub(super) license: License,
}

#[derive(Clone, Debug, Serialize)]
pub(super) struct Contact {
    pub(super) name: &'static str,
    pub(super) url: &'static str,
}

#[derive(Clone, Debug, Serialize)]
pub(super) struct License {
    pub(super) name: &'static str,
    pub(super) identifier: &'static str,
}

#[derive(Clone, Debug, Serialize)]
pub(super) struct ExternalDocs {
    pub(super) url: String,
}

#[derive(Clone, Debug, Serialize)]
pub(super) struct Server {
    pub(super) url: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) description: Option<String>,
    #[serde(skip_serializing_if = "Map::is_empty")]
    pub(super) variables: Map<ServerVariable>,
}

#[derive(Clone, Debug, Serialize)]
pub(super) struct ServerVariable {
    pub(super) default: &'static str,
}

#[derive(Clone, Debug, Serialize)]
pub(super) struct Tag {
    pub(super) name: String,
    #[serde(rename = "x-displayName")]
    pub(super) display_name: String,
    pub(super) description: String,
    #[serde(rename = "externalDocs")]
    pub(super) external_docs: ExternalDocs,
}

/// The operations of a path, or the call of a webhook.
#[derive(Clone, Debug, Default, Serialize)]
pub(super) struct PathItem {
    #[serde(flatten)]
    pub(super) operations: Map<Operation>,
}

#[derive(Clone, Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Operation {
    pub(super) operation_id: String,
    pub(super) tags: Vec<String>,
    pub(super) summary: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) external_docs: Option<ExternalDocs>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(super) deprecated: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) servers: Vec<Server>,
    pub(super) security: Vec<Map<Vec<String>>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) parameters: Vec<Parameter>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) request_body: Option<RequestBody>,
    pub(super) responses: Map<Response>,
    #[serde(rename = "x-powens-also", skip_serializing_if = "Vec::is_empty")]
    pub(super) also: Vec<String>,
    #[serde(rename = "x-powens-idempotent", skip_serializing_if = "Option::is_none")]
    pub(super) idempotent: Option<bool>,
    #[serde(rename = "x-powens-slow", skip_serializing_if = "std::ops::Not::not")]
    pub(super) slow: bool,
    #[serde(rename = "x-powens-pages", skip_serializing_if = "Option::is_none")]
    pub(super) pages: Option<Pages>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) struct Pages {
    pub(super) by: &'static str,
    pub(super) items: String,
    pub(super) size: u32,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Parameter {
    pub(super) name: String,
    #[serde(rename = "in")]
    pub(super) place: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) description: Option<String>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(super) required: bool,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(super) deprecated: bool,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(super) allow_empty_value: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) style: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) explode: Option<bool>,
    pub(super) schema: Schema,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) example: Option<Value>,
}

#[derive(Clone, Debug, Serialize)]
pub(super) struct RequestBody {
    pub(super) required: bool,
    pub(super) content: Map<MediaType>,
}

#[derive(Clone, Debug, Serialize)]
pub(super) struct MediaType {
    pub(super) schema: Schema,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) example: Option<Value>,
}

/// An answer: written out, or the one that all failures share.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Response {
    #[serde(rename = "$ref", skip_serializing_if = "Option::is_none")]
    pub(super) reference: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) description: Option<String>,
    #[serde(skip_serializing_if = "Map::is_empty")]
    pub(super) headers: Map<Header>,
    #[serde(skip_serializing_if = "Map::is_empty")]
    pub(super) content: Map<MediaType>,
}

#[derive(Clone, Debug, Serialize)]
pub(super) struct Header {
    pub(super) description: &'static str,
    pub(super) required: bool,
    pub(super) schema: Schema,
}

#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Components {
    pub(super) schemas: Map<Schema>,
    pub(super) responses: Map<Response>,
    #[serde(skip_serializing_if = "Map::is_empty")]
    pub(super) security_schemes: Map<SecurityScheme>,
}

#[derive(Clone, Debug, Serialize)]
pub(super) struct SecurityScheme {
    #[serde(rename = "type")]
    pub(super) kind: &'static str,
    pub(super) scheme: &'static str,
    pub(super) description: String,
}
