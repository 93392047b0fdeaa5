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

/// A typed identifier.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Id {
    /// What it identifies.
    pub doc: String,
    /// `int` (the default), `uuid` or `string`.
    #[serde(rename = "type")]
    pub ty: Option<String>,
    /// Names that it had before. The crate keeps them, deprecated, as long as they stand here.
    #[serde(default)]
    pub was: Vec<String>,
    /// Where the API documents it, when not on this page.
    pub source: Option<String>,
}

/// What a path segment may hold: an identifier or a word.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Reference {
    /// What it refers to.
    pub doc: String,
    /// The forms, by Rust name of the variant.
    pub variants: IndexMap<String, ReferenceVariant>,
    /// Names that it had before. The crate keeps them, deprecated, as long as they stand here.
    #[serde(default)]
    pub was: Vec<String>,
}

/// One form of a reference: exactly one of `type` and `literal`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ReferenceVariant {
    /// What this form means.
    pub doc: String,
    /// An identifier type.
    #[serde(rename = "type")]
    pub ty: Option<String>,
    /// A fixed word.
    pub literal: Option<String>,
    /// When this form should no longer be used.
    pub deprecated: Option<Deprecation>,
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

/// An endpoint.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Endpoint {
    /// Method and path, as `GET /users/{user:UserRef}/connections/{connection:ConnectionId}`.
    pub route: String,
    /// The endpoint that this is another route to, as `list` or `area.list`: everything but `path` and docs is the
    /// same, and not repeated.
    pub like: Option<String>,
    /// The host of `api.yaml` that the route is at, when not `api`.
    pub host: Option<String>,
    /// The token that the request carries: a name from `tokens` in `api.yaml`, or `none`.
    pub auth: Option<String>,
    /// The scope that the token needs, for tokens that have scopes.
    pub scope: Option<String>,
    /// What it does, in one sentence; more paragraphs may follow.
    pub doc: String,
    /// Docs of the path parameters that need more than their type says, by name.
    #[serde(default)]
    pub path: IndexMap<String, PathParameter>,
    /// Query parameters, by wire name.
    #[serde(default)]
    pub query: IndexMap<String, Parameter>,
    /// Other query parameters that the caller may add, such as connector fields.
    pub query_members: Option<Members>,
    /// Type of the JSON body. The members of an object become setters of the request.
    pub body: Option<String>,
    /// The object whose linked resources can be asked for with `expand`.
    pub expand: Option<String>,
    /// Type of the answer; left out when there is none. `T?` for an answer that may be empty.
    pub returns: Option<String>,
    /// Statuses of success, when not 200 alone.
    #[serde(default)]
    pub success: Vec<u16>,
    /// How the list is paged.
    pub pages: Option<Pages>,
    /// Whether sending it twice does what sending it once does. Default: true for GET, PUT and DELETE.
    pub idempotent: Option<bool>,
    /// Whether an answer may take minutes, because the API waits for an institution.
    #[serde(default)]
    pub slow: bool,
    /// Error codes that this endpoint is known for, with what they mean here.
    #[serde(default)]
    pub errors: IndexMap<String, String>,
    /// Names that it had before. The crate keeps them, deprecated, as long as they stand here.
    #[serde(default)]
    pub was: Vec<String>,
    /// Where the API documents it, when not on this page.
    pub source: Option<String>,
    /// Date or version when it appeared.
    pub since: Option<String>,
    /// When it should no longer be used.
    pub deprecated: Option<Deprecation>,
    /// Its name in an older API client, for those who come from there.
    pub legacy_action: Option<String>,
}

/// What there is to say about a path parameter.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PathParameter {
    /// What it names.
    pub doc: String,
}

/// A parameter of a query, or of a browser flow.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Parameter {
    /// Type: a type expression, or `flag` for a parameter without a value.
    #[serde(rename = "type")]
    pub ty: String,
    /// What it does.
    pub doc: String,
    /// Whether it must be given.
    #[serde(default)]
    pub required: bool,
    /// What the API takes when it is left out.
    pub default: Option<serde_json::Value>,
    /// A value to show.
    pub example: Option<serde_json::Value>,
    /// Whether its value must not be shown in logs.
    #[serde(default)]
    pub sensitive: bool,
    /// Rust name, when the wire name cannot be one.
    pub rust: Option<String>,
    /// Names that it had on the wire before, so that a comparison of two descriptions tells a new name from a new
    /// item.
    #[serde(default)]
    pub was: Vec<String>,
    /// Where the API documents it, when not where its endpoint is.
    pub source: Option<String>,
    /// Date or version when it appeared.
    pub since: Option<String>,
    /// When it should no longer be used.
    pub deprecated: Option<Deprecation>,
}

/// Members whose names are known only at run time.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Members {
    /// Name of the setter that adds one.
    pub name: String,
    /// Type of the values.
    #[serde(rename = "type")]
    pub ty: String,
    /// What they are.
    pub doc: String,
    /// Whether the values must not be shown in logs.
    #[serde(default)]
    pub sensitive: bool,
}

/// How a list is paged.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Pages {
    /// `links` (the answer links to the next page) or `offset` (the request says where to go on).
    pub by: PageScheme,
    /// The member of the answer that holds the items.
    pub items: String,
    /// The page size to ask for when the caller sets no `limit`.
    pub size: u32,
}

/// A scheme of pagination.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum PageScheme {
    /// `_links.next.href` of the answer leads to the next page.
    Links,
    /// `limit` and `offset` of the request select a page.
    Offset,
}

/// An object.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Object {
    /// What it is.
    pub doc: String,
    /// Members, by wire name.
    #[serde(default)]
    pub fields: IndexMap<String, Field>,
    /// Linked resources that are there only when asked for with `expand`, by wire name.
    #[serde(default)]
    pub expands: IndexMap<String, Field>,
    /// Members whose names are known only at run time, such as connector fields.
    pub members: Option<Members>,
    /// Names that it had before. The crate keeps them, deprecated, as long as they stand here.
    #[serde(default)]
    pub was: Vec<String>,
    /// Where the API documents it, when not on this page.
    pub source: Option<String>,
    /// Date or version when it appeared.
    pub since: Option<String>,
    /// When it should no longer be used.
    pub deprecated: Option<Deprecation>,
}

/// A member of an object.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// Type, as a type expression; `T?` when the API is known to send or to take null.
    #[serde(rename = "type")]
    pub ty: String,
    /// What it is: unit, format and meaning.
    pub doc: String,
    /// `always`: in every answer and every request. `request`: needed when sent, not promised when received.
    /// Left out: optional. Claim `always` only where every source agrees.
    pub required: Option<Required>,
    /// The one value that a request can hold: it is always sent, and callers do not give it.
    #[serde(rename = "const")]
    pub constant: Option<serde_json::Value>,
    /// What the API takes when it is left out of a request.
    pub default: Option<serde_json::Value>,
    /// A value to show, in wire form.
    pub example: Option<serde_json::Value>,
    /// Whether its value must not be shown in logs.
    #[serde(default)]
    pub sensitive: bool,
    /// Rust name, when the wire name cannot be one.
    pub rust: Option<String>,
    /// Names that it had on the wire before, so that a comparison of two descriptions tells a new name from a new
    /// item.
    #[serde(default)]
    pub was: Vec<String>,
    /// Where the API documents it, when not where its object is.
    pub source: Option<String>,
    /// Date or version when it appeared.
    pub since: Option<String>,
    /// When it should no longer be used.
    pub deprecated: Option<Deprecation>,
}

/// When a member of an object must be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Required {
    /// In every answer and every request.
    Always,
    /// In every request; answers may leave it out.
    Request,
}

/// Objects told apart by the value of one member.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Union {
    /// What it is.
    pub doc: String,
    /// The member whose value tells which object it is.
    pub tag: Option<String>,
    /// The tag that holds when the member is missing.
    pub default: Option<String>,
    /// The objects, by value of the tag.
    pub variants: IndexMap<String, UnionVariant>,
    /// Names that it had before. The crate keeps them, deprecated, as long as they stand here.
    #[serde(default)]
    pub was: Vec<String>,
    /// Where the API documents it, when not on this page.
    pub source: Option<String>,
}

/// One object of a union.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct UnionVariant {
    /// Name of the object.
    #[serde(rename = "type")]
    pub ty: String,
    /// When it is this one.
    pub doc: String,
    /// Rust name, when the one made of the tag will not do.
    pub rust: Option<String>,
}

/// A list of texts that the API may extend at any time.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Enum {
    /// What it tells.
    pub doc: String,
    /// The values known today, as they are on the wire.
    pub values: IndexMap<String, Value>,
    /// Names that it had before. The crate keeps them, deprecated, as long as they stand here.
    #[serde(default)]
    pub was: Vec<String>,
    /// Where the API documents it, when not on this page.
    pub source: Option<String>,
    /// When it should no longer be used.
    pub deprecated: Option<Deprecation>,
}

/// A value of an enum.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Value {
    /// What it means.
    pub doc: String,
    /// Rust name, when the one made of the wire form will not do.
    pub rust: Option<String>,
    /// Other spellings that mean the same when they are received.
    #[serde(default)]
    pub also: Vec<String>,
    /// Names that it had on the wire before, so that a comparison of two descriptions tells a new name from a new
    /// item.
    #[serde(default)]
    pub was: Vec<String>,
    /// Where the API documents it, when not where its enum is.
    pub source: Option<String>,
    /// Date or version when it appeared.
    pub since: Option<String>,
    /// When it should no longer be used.
    pub deprecated: Option<Deprecation>,
}

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
