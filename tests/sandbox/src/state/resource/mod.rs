//! Resources that behave alike: they are listed, read, made, changed and deleted by the same code, which a table of
//! kinds and the description tell what each is like.

mod filter;
mod gone;
pub(super) mod kinds;
mod reach;
mod verbs;
mod view;

use std::borrow::Cow;
use std::collections::BTreeMap;

use powens_codegen::api::{Api, Endpoint, IdKind};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::{Behaviour, Store, World};
use crate::call::Call;
use crate::refusal::Refusal;
pub(super) use filter::Filter;
use kinds::KINDS;
pub(super) use reach::{implied, named, parents, reach};
pub(super) use verbs::{create, delete, delete_all, get, list, list_answer, update, update_all};
pub(super) use view::{linked, view};

/// Reads a request into members.
type Take = fn(&mut World, &Call<'_>, &mut Map<String, Value>) -> Result<(), Refusal>;

/// Adds members to an answer.
type Show = fn(&World, &Call<'_>, &Resource, &mut Map<String, Value>) -> Result<(), Refusal>;

/// What resources of one kind have in common.
#[derive(Clone, Copy)]
pub(super) struct Kind {
    /// The object of the description.
    pub(super) object: &'static str,
    /// Its identifier; empty where it has none.
    pub(super) id: &'static str,
    /// Whether it is of a user and not of the domain.
    pub(super) of_user: bool,
    /// The identifiers of what it goes with: no longer there than that, and found by paths that name it.
    pub(super) hangs_on: &'static [&'static str],
    /// The operations on it.
    pub(super) verbs: &'static [(&'static str, Behaviour)],
    /// What query parameters keep, besides those of every list.
    pub(super) filters: &'static [(&'static str, Filter)],
    /// The member that tells its day; empty where there is none.
    pub(super) day: &'static str,
    /// The last come first.
    pub(super) newest_first: bool,
    /// Takes over what a request names in another way than answers do.
    pub(super) take: Take,
    /// Adds what is worked out for each answer.
    pub(super) show: Show,
    /// Adds what a list tells of all of its items.
    pub(super) sums: fn(&[&Resource], &mut Map<String, Value>),
}

impl Kind {
    /// What most have.
    pub(super) const BASE: Self = Self {
        object: "",
        id: "",
        of_user: true,
        hangs_on: &[],
        verbs: &[],
        filters: &[],
        day: "",
        newest_first: false,
        take: |_, _, _| Ok(()),
        show: |_, _, _, _| Ok(()),
        sums: |_, _| {},
    };

    /// The kind that an operation is on.
    pub(super) fn of(call: &Call<'_>) -> Result<&'static Self, Refusal> {
        let found = Self::of_endpoint(call.endpoint);
        found.ok_or_else(|| Refusal::own_fault(format!("{} is on no kind it knows", call.endpoint.operation)))
    }

    pub(super) fn of_endpoint(endpoint: &Endpoint) -> Option<&'static Self> {
        let like = endpoint.like.as_ref().map(|like| like.operation.as_str());
        let has = |kind: &&Self, name: &str| kind.verbs.iter().any(|(operation, _)| *operation == name);
        let own = KINDS.iter().find(|kind| has(kind, &endpoint.operation));
        own.or_else(|| KINDS.iter().find(|kind| like.is_some_and(|like| has(kind, like))))
    }

    /// The kind whose things this identifier is of.
    pub(super) fn of_id(id: &str) -> Option<&'static Self> {
        KINDS.iter().find(|kind| kind.id == id && !id.is_empty())
    }

    /// The kind of this object.
    pub(super) fn named(object: &str) -> Option<&'static Self> {
        KINDS.iter().find(|kind| kind.object == object)
    }

    fn id_kind(&self, api: &Api) -> IdKind {
        api.ids().iter().find(|id| id.name == self.id).map_or(IdKind::Int, |id| id.kind)
    }
}

/// Every operation of the table with what it does.
pub(super) fn behaviours() -> impl Iterator<Item = (&'static str, Behaviour)> {
    KINDS.iter().flat_map(|kind| kind.verbs.iter().copied())
}

/// What names a resource among those of its kind.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(untagged)]
pub(super) enum Key {
    /// A number.
    Number(i64),
    /// A text, such as a UUID.
    Text(String),
}

impl Key {
    pub(super) fn of(value: &Value) -> Option<Self> {
        match value {
            Value::String(text) => Some(Self::Text(text.clone())),
            number => number.as_i64().map(Self::Number),
        }
    }

    pub(super) fn number(&self) -> Option<i64> {
        match self {
            Self::Number(number) => Some(*number),
            Self::Text(_) => None,
        }
    }

    pub(super) fn to_value(&self) -> Value {
        json!(self)
    }
}

/// Where a resource is kept: its object, the user that it is of or 0, its key.
pub(super) type Place = (Cow<'static, str>, i64, Key);

/// What it hangs on: numbers by the names of their identifiers.
pub(super) type Links = BTreeMap<String, i64>;

/// A thing of which the state holds what answers tell.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Resource {
    pub(super) key: Key,
    /// The user that it is of.
    pub(super) user: Option<i64>,
    pub(super) links: Links,
    /// What it is attached to besides, and stays without.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(super) attached: Links,
    pub(super) members: Map<String, Value>,
}

impl Resource {
    /// One that hangs on nothing.
    pub(super) fn new(key: Key, user: Option<i64>, members: Map<String, Value>) -> Self {
        Self { key, user, links: Links::new(), attached: Links::new(), members }
    }

    pub(super) fn text(&self, member: &str) -> &str {
        self.members.get(member).and_then(Value::as_str).unwrap_or_default()
    }

    pub(super) fn number(&self, member: &str) -> Option<i64> {
        self.members.get(member).and_then(Value::as_i64)
    }

    pub(super) fn amount(&self, member: &str) -> f64 {
        self.members.get(member).and_then(Value::as_f64).unwrap_or_default()
    }

    /// Whether a member is there that is not null.
    pub(super) fn has(&self, member: &str) -> bool {
        self.members.get(member).is_some_and(|value| !value.is_null())
    }

    pub(super) fn hangs_on(&self, id: &str, number: i64) -> bool {
        self.links.get(id) == Some(&number) || self.attached.get(id) == Some(&number)
    }

    /// Whether the institution still shows it and the user wants it.
    pub(super) fn is_shown(&self) -> bool {
        !self.has("deleted") && !self.has("disabled")
    }
}

/// All resources.
pub(super) type Resources = Store<Place, Resource>;

impl Resources {
    /// Those of a kind that are of a user, or of the domain.
    pub(super) fn of(&self, kind: &'static str, user: Option<i64>) -> impl Iterator<Item = &Resource> {
        let user = user.unwrap_or(0);
        let first = (Cow::Borrowed(kind), user, Key::Number(i64::MIN));
        self.from(first).take_while(move |((own, of, _), _)| own == kind && *of == user).map(|(_, it)| it)
    }

    pub(super) fn find(&self, kind: &'static str, user: Option<i64>, key: &Key) -> Option<&Resource> {
        self.get(&(Cow::Borrowed(kind), user.unwrap_or(0), key.clone()))
    }

    /// A resource to be changed.
    pub(super) fn change(
        &mut self,
        kind: &'static str,
        user: Option<i64>,
        key: &Key,
    ) -> Option<&mut Resource> {
        self.get_mut(&(Cow::Borrowed(kind), user.unwrap_or(0), key.clone()))
    }

    pub(super) fn discard(&mut self, kind: &'static str, user: Option<i64>, key: Key) {
        self.remove(&(Cow::Borrowed(kind), user.unwrap_or(0), key));
    }

    pub(super) fn put(&mut self, kind: &'static str, resource: Resource) {
        let place = (Cow::Borrowed(kind), resource.user.unwrap_or(0), resource.key.clone());
        self.insert(place, resource);
    }
}

impl World {
    /// Adds a resource with the next number of its kind.
    pub(super) fn add(
        &mut self,
        kind: &'static str,
        user: Option<i64>,
        links: &[(&str, i64)],
        members: Value,
    ) -> i64 {
        let number = self.mint.id(kind);
        let links = links.iter().map(|(id, number)| ((*id).to_owned(), *number)).collect();
        let members = if let Value::Object(members) = members { members } else { Map::new() };
        self.resources.put(kind, Resource { links, ..Resource::new(Key::Number(number), user, members) });
        number
    }
}
