//! Browser flows and webhook events.

use super::{Docs, Enum, Field, Key, Members, Object, Parameter};

/// A browser flow: a URL to open, and what the browser brings back.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Flow {
    /// Name in the spec: function and module.
    pub name: String,
    /// Rust name of the URL builder.
    pub rust: String,
    /// The address to use.
    pub url: String,
    /// An older address that still works.
    pub older_url: Option<String>,
    /// The languages that the address takes.
    pub languages: Option<Key<Enum>>,
    /// Query parameters in the order of the spec.
    pub params: Vec<Parameter>,
    /// Docs of the prefilled connector fields, when the flow takes some.
    pub prefill: Option<Docs>,
    /// Other query parameters that the caller may add.
    pub members: Option<Members>,
    /// What comes back on success.
    pub success: Vec<Field>,
    /// What comes back on failure, besides `error`, `error_description` and `state`.
    pub failure: Vec<Field>,
    /// The values of `error`.
    pub errors: Key<Enum>,
    /// Parameters whose presence tells a failure.
    pub failed_by: Vec<String>,
    /// Docs.
    pub docs: Docs,
}

/// A webhook event.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Webhook {
    /// Name on the wire.
    pub event: String,
    /// Rust name of the variant.
    pub rust: String,
    /// The object that is the body.
    pub payload: Key<Object>,
    /// Docs.
    pub docs: Docs,
}
