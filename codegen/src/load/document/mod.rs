//! The documents of `spec/` as they are written: one struct a construct, nothing resolved.
//!
//! The JSON Schema that editors and the structural check use is derived from these structs, so the text of
//! their doc comments is what a maintainer sees while typing. No `untagged`, `tag` or `flatten` here: they lose
//! positions.

#![allow(
    clippy::exhaustive_structs,
    clippy::exhaustive_enums,
    reason = "they are read, never built elsewhere"
)]

mod api;
mod endpoint;
mod flow;
mod types;

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

pub use api::{ApiDocument, Feature, Host, Token, WebhookSignature};
pub use endpoint::{Endpoint, Members, PageScheme, Pages, Parameter, PathParameter};
pub use flow::{Flow, FlowUrls, Prefill, Webhook};
pub use types::{Enum, Field, Id, Object, Reference, ReferenceVariant, Required, Union, UnionVariant, Value};

/// A page of the reference: `spec/<area>.yaml`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PageDocument {
    /// Title of the page.
    pub page: String,
    /// Address of the page.
    pub source: String,
    /// What the page is about.
    pub doc: String,
    /// The day when all of it was last held against the reference, as `2024-01-31`.
    pub reviewed: Option<String>,
    /// Typed identifiers, by Rust name.
    #[serde(default)]
    pub ids: IndexMap<String, Id>,
    /// What a path segment may hold when it is more than an identifier, by Rust name.
    #[serde(default)]
    pub refs: IndexMap<String, Reference>,
    /// Endpoints, by the name of their function.
    #[serde(default)]
    pub endpoints: IndexMap<String, Endpoint>,
    /// Objects, by Rust name.
    #[serde(default)]
    pub objects: IndexMap<String, Object>,
    /// Objects whose shape depends on a tag, by Rust name.
    #[serde(default)]
    pub unions: IndexMap<String, Union>,
    /// Closed lists of texts that may grow, by Rust name.
    #[serde(default)]
    pub enums: IndexMap<String, Enum>,
    /// Webhook events, by their name.
    #[serde(default)]
    pub webhooks: IndexMap<String, Webhook>,
    /// Browser flows, by the name of their module.
    #[serde(default)]
    pub flows: IndexMap<String, Flow>,
}

/// Something that should no longer be used.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Deprecation {
    /// What to use instead: an endpoint as `area.name`, or a type, field, parameter or value of this spec.
    #[serde(rename = "use")]
    pub instead: Option<String>,
    /// Date or version since when.
    pub since: Option<String>,
    /// What the user should know.
    pub note: Option<String>,
}
