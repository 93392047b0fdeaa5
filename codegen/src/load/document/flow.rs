//! Webhook events and browser flows.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use super::{Deprecation, Field, Members, Parameter};

/// A webhook event.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Webhook {
    /// When it is sent.
    pub doc: String,
    /// Name of the object that is the body.
    pub payload: String,
    /// Names that it had on the wire before, so that a comparison of two descriptions tells a new name from a new
    /// item.
    #[serde(default)]
    pub was: Vec<String>,
    /// Where the API documents it, when not on this page.
    pub source: Option<String>,
    /// When it should no longer be used.
    pub deprecated: Option<Deprecation>,
}

/// A browser flow: a URL to open, and what the browser brings back.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Flow {
    /// What the user does there.
    pub doc: String,
    /// Addresses. `{domain}` and `{lang}` are filled in; `{lang}/` is left out without a language.
    pub urls: FlowUrls,
    /// Query parameters, by wire name.
    pub params: IndexMap<String, Parameter>,
    /// Query parameters `{connector_uuid}.{field}` that fill in fields of a connector beforehand.
    pub prefill: Option<Prefill>,
    /// Other query parameters that the caller may add.
    pub members: Option<Members>,
    /// What comes back on success, by wire name; `state` is common to all.
    #[serde(default)]
    pub success: IndexMap<String, Field>,
    /// What comes back on failure besides `error`, `error_description` and `state`, by wire name.
    #[serde(default)]
    pub failure: IndexMap<String, Field>,
    /// Name of the enum of the values of `error`.
    pub errors: String,
    /// Parameters whose presence tells a failure. Default: `error`.
    #[serde(default)]
    pub failed_by: Vec<String>,
    /// Names that it had before. The crate keeps them, deprecated, as long as they stand here.
    #[serde(default)]
    pub was: Vec<String>,
    /// Where the API documents it, when not on this page.
    pub source: Option<String>,
    /// When it should no longer be used.
    pub deprecated: Option<Deprecation>,
}

/// The addresses of a flow.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FlowUrls {
    /// The address to use; where the host is not the customer's, a query parameter `domain` is added.
    pub current: String,
    /// An older address that still works.
    pub older: Option<String>,
    /// Name of the enum of the languages that `{lang}` takes.
    pub languages: Option<String>,
}

/// Prefilled connector fields.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Prefill {
    /// What they do.
    pub doc: String,
    /// Where the API documents them, when not where the flow is.
    pub source: Option<String>,
}
