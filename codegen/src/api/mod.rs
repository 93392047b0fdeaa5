//! The resolved description: names looked up, Rust names decided, types closed, order fixed.
//!
//! Everything after the checker reads this model and nothing else: the emitters, the sandbox, the reports.

mod endpoint;
mod flow;
mod names;
mod object;
mod resolve;
mod types;
mod values;

use std::ops::Index;

pub use endpoint::{Auth, Body, Endpoint, Like, Members, Method, Pages, Parameter, PathSegment, Returns};
pub use flow::{Flow, Webhook};
pub use names::{field_name, is_keyword, module_name, variant_name};
pub use object::{Field, Object, Presence, Union, UnionVariant, Usage};
pub use resolve::resolve;
pub use types::{Key, Scalar, Type};
pub use values::{Enum, Id, IdKind, Reference, ReferenceForm, ReferenceVariant, Value};

pub use crate::load::document::PageScheme;

/// The whole API.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Api {
    /// Name of the API.
    pub name: String,
    /// Docs of the API as a whole.
    pub docs: Docs,
    /// Base addresses by name, in the order of the spec.
    pub hosts: Vec<Host>,
    /// Features with pages of their own, in the order of the spec.
    pub features: Vec<Feature>,
    /// Kinds of token, in the order of the spec.
    pub tokens: Vec<Token>,
    /// The enum of the error codes of the API.
    pub error_codes: Key<Enum>,
    /// The enum of the names of webhook events.
    pub webhook_events: Key<Enum>,
    /// Named types that the crate has at its root too.
    pub root: Vec<Type>,
    /// How webhook calls are signed.
    pub signature: Signature,
    /// The pages of the reference, sorted by name.
    pub areas: Vec<Area>,
    ids: Vec<Id>,
    references: Vec<Reference>,
    objects: Vec<Object>,
    unions: Vec<Union>,
    enums: Vec<Enum>,
}

/// A page of the reference. Keys are in the order of the page.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Area {
    /// Name of the spec file and of all that is made of it: `connections`, `legacy/banks`.
    pub name: String,
    /// Path of the Rust module below the crate: `connections`, `legacy::banks`. Items name their area so.
    pub module: String,
    /// The feature that it compiles with, when not always.
    pub feature: Option<String>,
    /// Title of the page.
    pub title: String,
    /// Docs of the page.
    pub docs: Docs,
    /// Typed identifiers.
    pub ids: Vec<Key<Id>>,
    /// What path segments may hold.
    pub references: Vec<Key<Reference>>,
    /// Endpoints.
    pub endpoints: Vec<Endpoint>,
    /// Objects.
    pub objects: Vec<Key<Object>>,
    /// Objects told apart by a tag.
    pub unions: Vec<Key<Union>>,
    /// Enums.
    pub enums: Vec<Key<Enum>>,
    /// Webhook events.
    pub webhooks: Vec<Webhook>,
    /// Browser flows.
    pub flows: Vec<Flow>,
}

/// What is said about an item.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Docs {
    /// The text: a first sentence, then paragraphs. Markdown.
    pub text: String,
    /// Address of the page that documents it.
    pub source: String,
    /// Date or version when it appeared.
    pub since: Option<String>,
    /// Names that it had before: Rust names of endpoints, types and flows, wire names of all else.
    pub was: Vec<String>,
    /// Set when it should no longer be used.
    pub deprecated: Option<Deprecated>,
}

impl Docs {
    /// With the names that the item had before.
    pub(crate) fn renamed(self, was: &[String]) -> Self {
        Self { was: was.to_vec(), ..self }
    }
}

/// Why something should no longer be used.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Deprecated {
    /// Since when.
    pub since: Option<String>,
    /// What to use instead, as a Rust path below the crate or the name of a sibling.
    pub instead: Option<String>,
    /// What the user should know.
    pub note: Option<String>,
}

/// A base address.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Host {
    /// Name.
    pub name: String,
    /// Address, with `{domain}` for the customer's domain.
    pub url: String,
    /// What is found there.
    pub doc: String,
}

/// A feature of the crate with pages of its own.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Feature {
    /// Name of the feature, of the folder of its pages and of their parent module.
    pub name: String,
    /// What its pages are about.
    pub doc: String,
}

/// A kind of token.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Token {
    /// Name in the spec.
    pub name: String,
    /// Rust name of its marker type.
    pub rust: String,
    /// Docs.
    pub docs: Docs,
    /// The enum of its scopes.
    pub scopes: Option<Key<Enum>>,
}

/// How webhook calls are signed.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Signature {
    /// Docs.
    pub docs: Docs,
    /// Header that carries the signature.
    pub signature_header: String,
    /// Header that carries the signed date.
    pub date_header: String,
    /// Member of every body that identifies the call.
    pub delivery_member: String,
    /// Type of that member.
    pub delivery_id: Type,
}

impl Api {
    /// The area of this name.
    pub fn area(&self, name: &str) -> Option<&Area> {
        self.areas.iter().find(|area| area.name == name)
    }

    /// Every endpoint with its area, in the order of the areas.
    pub fn endpoints(&self) -> impl Iterator<Item = (&Area, &Endpoint)> {
        self.areas.iter().flat_map(|area| area.endpoints.iter().map(move |endpoint| (area, endpoint)))
    }

    /// Every webhook event with its area, in the order of the areas.
    pub fn webhooks(&self) -> impl Iterator<Item = (&Area, &Webhook)> {
        self.areas.iter().flat_map(|area| area.webhooks.iter().map(move |hook| (area, hook)))
    }

    /// The endpoint of this operation, with its area.
    pub fn operation(&self, operation: &str) -> Option<(&Area, &Endpoint)> {
        self.endpoints().find(|(_, endpoint)| endpoint.operation == operation)
    }

    /// Every object.
    pub fn objects(&self) -> &[Object] {
        &self.objects
    }

    /// Every union.
    pub fn unions(&self) -> &[Union] {
        &self.unions
    }

    /// Every enum.
    pub fn enums(&self) -> &[Enum] {
        &self.enums
    }

    /// Every identifier type.
    pub fn ids(&self) -> &[Id] {
        &self.ids
    }

    /// Every reference type.
    pub fn references(&self) -> &[Reference] {
        &self.references
    }

    /// A type as it is written in the description: `list of BankAccount`.
    pub fn expression(&self, ty: &Type) -> String {
        self.expression_with(ty, &str::to_owned)
    }

    /// The same, with other names for named types.
    pub(crate) fn expression_with(&self, ty: &Type, name: &impl Fn(&str) -> String) -> String {
        match ty {
            Type::Scalar(scalar) => {
                let named = Scalar::NAMES.iter().find(|(_, other)| other == scalar);
                named.map_or_else(String::new, |(text, _)| (*text).to_owned())
            }
            Type::Id(key) => name(&self[*key].name),
            Type::Reference(key) => name(&self[*key].name),
            Type::Enum(key) => name(&self[*key].name),
            Type::Object(key) => name(&self[*key].name),
            Type::Union(key) => name(&self[*key].name),
            Type::List(item) => format!("list of {}", self.expression_with(item, name)),
            Type::Map(item) => format!("map of {}", self.expression_with(item, name)),
        }
    }

    /// What is said about a named type.
    pub fn docs_of(&self, ty: &Type) -> Option<&Docs> {
        match ty {
            Type::Id(key) => Some(&self[*key].docs),
            Type::Reference(key) => Some(&self[*key].docs),
            Type::Enum(key) => Some(&self[*key].docs),
            Type::Object(key) => Some(&self[*key].docs),
            Type::Union(key) => Some(&self[*key].docs),
            Type::Scalar(_) | Type::List(_) | Type::Map(_) => None,
        }
    }

    /// The object of this name.
    pub fn object_named(&self, name: &str) -> Option<&Object> {
        self.objects.iter().find(|object| object.name == name)
    }

    /// The enum of this name.
    pub fn enum_named(&self, name: &str) -> Option<&Enum> {
        self.enums.iter().find(|item| item.name == name)
    }
}

impl Index<Key<Id>> for Api {
    type Output = Id;
    fn index(&self, key: Key<Id>) -> &Id {
        &self.ids[key.index()]
    }
}

impl Index<Key<Reference>> for Api {
    type Output = Reference;
    fn index(&self, key: Key<Reference>) -> &Reference {
        &self.references[key.index()]
    }
}

impl Index<Key<Object>> for Api {
    type Output = Object;
    fn index(&self, key: Key<Object>) -> &Object {
        &self.objects[key.index()]
    }
}

impl Index<Key<Union>> for Api {
    type Output = Union;
    fn index(&self, key: Key<Union>) -> &Union {
        &self.unions[key.index()]
    }
}

impl Index<Key<Enum>> for Api {
    type Output = Enum;
    fn index(&self, key: Key<Enum>) -> &Enum {
        &self.enums[key.index()]
    }
}
