//! Objects and unions.

use super::{Docs, Key, Members, Type};

/// An object.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Object {
    /// Rust name; unique in the API.
    pub name: String,
    /// Area that it belongs to.
    pub area: String,
    /// Docs.
    pub docs: Docs,
    /// Members in the order of the spec; expands come after the plain ones.
    pub fields: Vec<Field>,
    /// Members whose names are known only at run time.
    pub members: Option<Members>,
    /// Where it is used.
    pub usage: Usage,
}

/// Where an object is used, found by following types from the endpoints.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Usage {
    /// In an answer, a webhook or a callback.
    pub response: bool,
    /// Inside the body of a request: callers build it.
    pub request: bool,
    /// As the whole body of a request: its members are setters of the request.
    pub body: bool,
}

/// A member of an object.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Field {
    /// Name on the wire.
    pub wire: String,
    /// Rust name.
    pub rust: String,
    /// Type, without its nullability.
    pub ty: Type,
    /// Whether the API is known to send or to take null.
    pub nullable: bool,
    /// When it must be there.
    pub presence: Presence,
    /// Whether it is there only when asked for with `expand`.
    pub expand: bool,
    /// Whether it must be boxed, because its object would contain itself.
    pub boxed: bool,
    /// Whether its value must not be shown.
    pub sensitive: bool,
    /// The one value that a request can hold.
    pub constant: Option<serde_json::Value>,
    /// What the API takes when a request leaves it out.
    pub default: Option<serde_json::Value>,
    /// A value to show, in wire form.
    pub example: Option<serde_json::Value>,
    /// Docs.
    pub docs: Docs,
}

/// When a member must be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Presence {
    /// In every answer and every request.
    Always,
    /// In every request.
    Request,
    /// Never surely.
    Optional,
}

impl Object {
    /// The linked resources that `expand` can ask for.
    pub fn expands(&self) -> impl Iterator<Item = &Field> {
        self.fields.iter().filter(|field| field.expand)
    }

    /// The member of this wire name.
    pub fn field(&self, wire: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.wire == wire)
    }

    /// Whether the crate has a type for it: an object that is only ever a whole body lives on in the setters.
    pub fn has_type(&self) -> bool {
        self.usage.response || self.usage.request
    }
}

impl Field {
    /// Whether callers have to give it when they send its object.
    pub fn is_needed(&self) -> bool {
        self.presence != Presence::Optional && !self.expand && self.constant.is_none()
    }

    /// Whether callers may give it when they send its object.
    pub fn is_settable(&self) -> bool {
        self.presence == Presence::Optional && !self.expand && self.constant.is_none()
    }

    /// Whether the Rust member is an `Option`.
    pub fn is_optional(&self) -> bool {
        self.nullable || self.presence != Presence::Always
    }
}

/// Objects told apart by the value of one member.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Union {
    /// Rust name.
    pub name: String,
    /// Area that it belongs to.
    pub area: String,
    /// The member that tells which object it is.
    pub tag: String,
    /// Index of the variant that holds when the member is missing.
    pub default: Option<usize>,
    /// The objects.
    pub variants: Vec<UnionVariant>,
    /// Docs.
    pub docs: Docs,
    /// Where it is used.
    pub usage: Usage,
}

/// One object of a union.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UnionVariant {
    /// Value of the tag.
    pub tag: String,
    /// Rust name.
    pub rust: String,
    /// The object.
    pub object: Key<Object>,
    /// When it is this one.
    pub doc: String,
}
