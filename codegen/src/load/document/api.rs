//! What holds for the whole API: `spec/api.yaml`.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

/// `spec/api.yaml`: what holds for the whole API.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ApiDocument {
    /// Name of the API.
    pub api: String,
    /// Address of the documentation.
    pub source: String,
    /// What the API is, for the front page of the crate.
    pub doc: String,
    /// Base addresses by name; `{domain}` stands for the customer's domain. `api` is where endpoints live that name
    /// no other host.
    pub hosts: IndexMap<String, Host>,
    /// Features of the crate, by name: the pages in the folder of that name compile with it only.
    #[serde(default)]
    pub features: IndexMap<String, Feature>,
    /// The kinds of token that a request can carry, by name.
    pub tokens: IndexMap<String, Token>,
    /// Name of the enum that holds the error codes of the API.
    pub error_codes: String,
    /// Name of the enum that holds the names of webhook events.
    pub webhook_events: String,
    /// Refs that nearly every program names: the crate has them at its root too.
    #[serde(default)]
    pub root: Vec<String>,
    /// How webhook calls are signed.
    pub webhook_signature: WebhookSignature,
}

/// A base address.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Host {
    /// The address, without a slash at the end.
    pub url: String,
    /// What is found there.
    pub doc: String,
}

/// A feature of the crate.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Feature {
    /// What its pages are about, and who needs them.
    pub doc: String,
}

/// A kind of token.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Token {
    /// What the token allows and how one gets it.
    pub doc: String,
    /// Where the API documents it, when not on the page of the API.
    pub source: Option<String>,
    /// Name of the enum of its scopes, for tokens that have scopes.
    pub scopes: Option<String>,
}

/// The signature of webhook calls: an HMAC over method, path, date and body joined by full stops.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct WebhookSignature {
    /// What the receiver has to know.
    pub doc: String,
    /// Where the API documents it.
    pub source: String,
    /// Header that carries the signature, in standard base64.
    pub signature_header: String,
    /// Header that carries the date that was signed.
    pub date_header: String,
    /// Member of every body that identifies the call, also when it is repeated.
    pub delivery_member: String,
    /// Name of the id type of that member.
    pub delivery_id: String,
}
