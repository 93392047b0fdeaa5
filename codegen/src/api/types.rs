//! Types, closed: every name is a key into the model.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;

use super::{Enum, Id, Object, Reference, Union};

/// The place of an item in the model; `api[key]` is the item.
pub struct Key<T> {
    index: u32,
    item: PhantomData<fn() -> T>,
}

impl<T> Key<T> {
    /// The key of the item at `index`. Specs are far smaller than `u32::MAX` items.
    pub(crate) fn new(index: usize) -> Self {
        Self { index: u32::try_from(index).unwrap_or(u32::MAX), item: PhantomData }
    }

    pub(crate) fn index(self) -> usize {
        self.index as usize
    }
}

impl<T> Clone for Key<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Key<T> {}

impl<T> PartialEq for Key<T> {
    fn eq(&self, other: &Self) -> bool {
        self.index == other.index
    }
}

impl<T> Eq for Key<T> {}

impl<T> Hash for Key<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.index.hash(state);
    }
}

impl<T> fmt::Debug for Key<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.index)
    }
}

/// A type of the description.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Type {
    /// A built-in type.
    Scalar(Scalar),
    /// A typed identifier.
    Id(Key<Id>),
    /// A path segment of several forms.
    Reference(Key<Reference>),
    /// An enum.
    Enum(Key<Enum>),
    /// An object.
    Object(Key<Object>),
    /// Objects told apart by a tag.
    Union(Key<Union>),
    /// A JSON array.
    List(Box<Type>),
    /// A JSON object with any keys.
    Map(Box<Type>),
}

/// A built-in type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Scalar {
    /// A whole number.
    Int,
    /// A text.
    String,
    /// True or false.
    Bool,
    /// An exact decimal number, a JSON number on the wire.
    Decimal,
    /// A calendar day, `yyyy-mm-dd`.
    Date,
    /// A day and a time without zone, `yyyy-mm-dd hh:mm:ss`.
    DateTime,
    /// A UUID.
    Uuid,
    /// An absolute URL, kept as text.
    Url,
    /// A text that must never show: a token, a code, a password.
    Secret,
    /// Any JSON.
    Json,
    /// A query parameter without a value.
    Flag,
    /// A file, sent in a form.
    File,
    /// The address that an answer redirects to.
    Redirect,
}

impl Scalar {
    /// Every scalar with its name in type expressions.
    pub const NAMES: [(&'static str, Self); 13] = [
        ("int", Self::Int),
        ("string", Self::String),
        ("bool", Self::Bool),
        ("decimal", Self::Decimal),
        ("date", Self::Date),
        ("datetime", Self::DateTime),
        ("uuid", Self::Uuid),
        ("url", Self::Url),
        ("secret", Self::Secret),
        ("json", Self::Json),
        ("flag", Self::Flag),
        ("file", Self::File),
        ("redirect", Self::Redirect),
    ];
}

impl Type {
    /// The item type of a list or map, else the type itself.
    pub fn innermost(&self) -> &Type {
        match self {
            Type::List(item) | Type::Map(item) => item.innermost(),
            other => other,
        }
    }
}
