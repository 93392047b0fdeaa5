//! Identifiers, references and enums.

use super::{Docs, Key};

/// A typed identifier.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Id {
    /// Rust name.
    pub name: String,
    /// Area that it belongs to.
    pub area: String,
    /// What it is made of.
    pub kind: IdKind,
    /// Docs.
    pub docs: Docs,
}

/// What an identifier is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum IdKind {
    /// A whole number.
    Int,
    /// A UUID.
    Uuid,
    /// A text.
    String,
}

/// What a path segment may hold.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Reference {
    /// Rust name.
    pub name: String,
    /// Area that it belongs to.
    pub area: String,
    /// The forms.
    pub variants: Vec<ReferenceVariant>,
    /// Docs.
    pub docs: Docs,
}

/// One form of a reference.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ReferenceVariant {
    /// Rust name.
    pub rust: String,
    /// What it holds.
    pub form: ReferenceForm,
    /// Docs.
    pub docs: Docs,
}

/// What a form of a reference holds.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ReferenceForm {
    /// An identifier.
    Id(Key<Id>),
    /// A fixed word.
    Literal(String),
}

/// A list of texts that may grow.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Enum {
    /// Rust name.
    pub name: String,
    /// Area that it belongs to.
    pub area: String,
    /// The values known today.
    pub values: Vec<Value>,
    /// Docs.
    pub docs: Docs,
}

/// A value of an enum.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Value {
    /// Form on the wire.
    pub wire: String,
    /// Other spellings that are read as the same value.
    pub also: Vec<String>,
    /// Rust name.
    pub rust: String,
    /// Docs.
    pub docs: Docs,
}
