//! Endpoints, and the parameters that they share with flows.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use super::Deprecation;

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
