//! Named types: ids, refs, objects, unions, enums.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use super::{Deprecation, Members};

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
