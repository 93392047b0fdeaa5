//! What a finding is about: the part of the description to edit.

use crate::api::{Api, Enum, Key, Object, Union};
use crate::description::{Description, Place};

/// A part of the description, or what it lacks.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Subject {
    /// An address that no page has, with the page that is nearest.
    Route { route: String, area: String },
    /// An endpoint as a whole, by operation.
    Endpoint(String),
    /// A query parameter of an endpoint.
    Query { operation: String, name: String },
    /// The answer of an endpoint.
    Answer(String),
    /// The body of an endpoint.
    Body(String),
    /// An object as a whole.
    Object(Key<Object>),
    /// What `expand` can ask of an object.
    Expands(Key<Object>),
    /// A member of an object, by its place among them.
    Member(Key<Object>, usize),
    /// The open members of an object.
    Open(Key<Object>),
    /// A union.
    Union(Key<Union>),
    /// An enum.
    Enum(Key<Enum>),
    /// An input.
    Input(String),
}

impl Subject {
    /// The part in words.
    pub(super) fn words(&self, api: &Api) -> String {
        match self {
            Self::Route { route, .. } => route.clone(),
            Self::Endpoint(operation) => operation.clone(),
            Self::Query { operation, name } => format!("{operation}?{name}"),
            Self::Answer(operation) => format!("answer of {operation}"),
            Self::Body(operation) => format!("body of {operation}"),
            Self::Object(key) | Self::Expands(key) => api[*key].name.clone(),
            Self::Member(key, index) => {
                let object = &api[*key];
                let field = object.fields.get(*index).map_or("?", |field| field.wire.as_str());
                format!("{}.{field}", object.name)
            }
            Self::Open(key) => format!("{} (open members)", api[*key].name),
            Self::Union(key) => api[*key].name.clone(),
            Self::Enum(key) => api[*key].name.clone(),
            Self::Input(name) => name.clone(),
        }
    }

    /// The page and the keys that lead to the part.
    pub(super) fn path(&self, api: &Api) -> Option<(String, Vec<String>)> {
        let keys = |keys: &[&str]| keys.iter().map(|key| (*key).to_owned()).collect::<Vec<_>>();
        let of = |module: &str, path: &[&str]| Some((module.replace("::", "/"), keys(path)));
        match self {
            Self::Route { area, .. } => Some((area.clone(), keys(&["endpoints"]))),
            Self::Endpoint(operation) => endpoint(api, operation, &[]),
            Self::Query { operation, name } => endpoint(api, operation, &["query", name]),
            Self::Answer(operation) => endpoint(api, operation, &["returns"]),
            Self::Body(operation) => endpoint(api, operation, &["body"]),
            Self::Object(key) => of(&api[*key].area, &["objects", &api[*key].name]),
            Self::Expands(key) => of(&api[*key].area, &["objects", &api[*key].name, "expands"]),
            Self::Open(key) => of(&api[*key].area, &["objects", &api[*key].name, "members"]),
            Self::Member(key, index) => {
                let object = &api[*key];
                let field = object.fields.get(*index)?;
                let part = if field.expand { "expands" } else { "fields" };
                of(&object.area, &["objects", &object.name, part, &field.wire])
            }
            Self::Union(key) => of(&api[*key].area, &["unions", &api[*key].name, "variants"]),
            Self::Enum(key) => of(&api[*key].area, &["enums", &api[*key].name, "values"]),
            Self::Input(_) => None,
        }
    }

    /// The line to edit.
    pub(super) fn place(&self, description: &Description) -> Option<Place> {
        let (area, keys) = self.path(&description.api)?;
        let keys: Vec<_> = keys.iter().map(String::as_str).collect();
        description.place(&area, &keys)
    }
}

/// The keys to a part of an endpoint. Another route to an endpoint has its parameters, body and answer there.
fn endpoint(api: &Api, operation: &str, keys: &[&str]) -> Option<(String, Vec<String>)> {
    let (mut area, mut endpoint) = api.operation(operation)?;
    if let (Some(like), false) = (&endpoint.like, keys.is_empty()) {
        (area, endpoint) = api.operation(&like.operation)?;
    }
    let path = ["endpoints", endpoint.name.as_str()].into_iter().chain(keys.iter().copied());
    Some((area.name.clone(), path.map(str::to_owned).collect()))
}

/// The operation whose parameters, body and answer an endpoint has: its own, or that of the one that it is like.
pub(super) fn described_by(endpoint: &crate::api::Endpoint) -> &str {
    endpoint.like.as_ref().map_or(&endpoint.operation, |like| &like.operation)
}
