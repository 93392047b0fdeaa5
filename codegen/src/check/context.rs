//! What all rules look at: the named types, the endpoints with their routes, the places where types are used.

use std::collections::HashMap;

use super::place::Place;
use super::uses::{self, TypeUse};
use crate::load::document::{Endpoint, Enum, Id, Object, PageDocument, Reference, Union};
use crate::load::{Documents, Loaded, Route, SyntaxError, dotted, endpoint_named};

/// What all rules look at.
pub(super) struct Context<'a> {
    pub(super) documents: &'a Documents,
    /// Every named type; the first one where a name is given twice.
    pub(super) types: HashMap<&'a str, Definition<'a>>,
    pub(super) endpoints: Vec<EndpointItem<'a>>,
    pub(super) uses: Vec<TypeUse<'a>>,
}

/// A named type.
pub(super) struct Definition<'a> {
    pub(super) kind: Kind,
    /// Without a definition when it could not be understood.
    pub(super) item: Option<Item<'a>>,
    pub(super) page: &'a Loaded<PageDocument>,
    pub(super) place: Place<'a>,
}

/// What a name may stand for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Id,
    Reference,
    Object,
    Union,
    Enum,
}

/// The definition of a named type.
#[derive(Clone, Copy)]
pub(super) enum Item<'a> {
    Id(&'a Id),
    Reference(&'a Reference),
    Object(&'a Object),
    Union(&'a Union),
    Enum(&'a Enum),
}

/// An endpoint.
pub(super) struct EndpointItem<'a> {
    pub(super) page: &'a Loaded<PageDocument>,
    pub(super) name: &'a str,
    pub(super) endpoint: &'a Endpoint,
    pub(super) place: Place<'a>,
    pub(super) route: Result<Route<'a>, Vec<SyntaxError>>,
    /// The endpoint that it is like.
    pub(super) target: Option<&'a Endpoint>,
}

impl<'a> EndpointItem<'a> {
    /// The endpoint that says what is sent and answered: this one, or the one that it is like.
    pub(super) fn shape(&self) -> &'a Endpoint {
        self.target.unwrap_or(self.endpoint)
    }

    /// Its full name, `area.name`.
    pub(super) fn full_name(&self) -> String {
        format!("{}.{}", dotted(&self.page.name), self.name)
    }
}

impl<'a> Definition<'a> {
    /// The names that it had before.
    pub(super) fn was(&self) -> &'a [String] {
        match self.item {
            Some(Item::Id(item)) => &item.was,
            Some(Item::Reference(item)) => &item.was,
            Some(Item::Object(item)) => &item.was,
            Some(Item::Union(item)) => &item.was,
            Some(Item::Enum(item)) => &item.was,
            None => &[],
        }
    }
}

impl Kind {
    /// Every kind, in the order of a page.
    pub(super) const ALL: [Self; 5] = [Self::Id, Self::Reference, Self::Object, Self::Union, Self::Enum];

    /// The part of a page that defines it.
    pub(super) fn section(self) -> &'static str {
        match self {
            Self::Id => "ids",
            Self::Reference => "refs",
            Self::Object => "objects",
            Self::Union => "unions",
            Self::Enum => "enums",
        }
    }

    /// What it is called, with its article.
    pub(super) fn words(self) -> &'static str {
        match self {
            Self::Id => "an id",
            Self::Reference => "a ref",
            Self::Object => "an object",
            Self::Union => "a union",
            Self::Enum => "an enum",
        }
    }
}

impl<'a> Context<'a> {
    pub(super) fn new(documents: &'a Documents) -> Self {
        let endpoints: Vec<_> = documents.pages.iter().flat_map(|page| endpoints(documents, page)).collect();
        let uses = uses::collect(documents, &endpoints);
        let mut types = HashMap::new();
        for definition in documents.pages.iter().flat_map(definitions) {
            types.entry(definition.place.name()).or_insert(definition);
        }
        Self { documents, types, endpoints, uses }
    }

    /// Whether a name that is not defined may be defined in what could not be read.
    pub(super) fn may_define(&self, name: &str) -> bool {
        self.documents.may_define(name)
    }

    pub(super) fn item(&self, name: &str) -> Option<Item<'a>> {
        self.types.get(name)?.item
    }

    pub(super) fn object(&self, name: &str) -> Option<&'a Object> {
        match self.item(name)? {
            Item::Object(object) => Some(object),
            _ => None,
        }
    }

    /// The names of the types of a kind.
    pub(super) fn names_of(&self, kind: Kind) -> impl Iterator<Item = &'a str> {
        self.types.iter().filter(move |(_, definition)| definition.kind == kind).map(|(name, _)| *name)
    }
}

/// Every named type of a page, those that could not be understood included.
pub(super) fn definitions(page: &Loaded<PageDocument>) -> impl Iterator<Item = Definition<'_>> {
    let document = &page.document;
    Kind::ALL.into_iter().flat_map(move |kind| {
        page.positions.keys(&[kind.section()]).map(move |name| {
            let item = match kind {
                Kind::Id => document.ids.get(name).map(Item::Id),
                Kind::Reference => document.refs.get(name).map(Item::Reference),
                Kind::Object => document.objects.get(name).map(Item::Object),
                Kind::Union => document.unions.get(name).map(Item::Union),
                Kind::Enum => document.enums.get(name).map(Item::Enum),
            };
            Definition { kind, item, page, place: Place::new(&page.positions, &[kind.section(), name]) }
        })
    })
}

fn endpoints<'a>(
    documents: &'a Documents,
    page: &'a Loaded<PageDocument>,
) -> impl Iterator<Item = EndpointItem<'a>> {
    let target = |endpoint: &Endpoint| {
        let (area, name) = endpoint_named(&page.name, endpoint.like.as_deref()?);
        documents.page(&area)?.document.endpoints.get(name)
    };
    page.document.endpoints.iter().map(move |(name, endpoint)| EndpointItem {
        page,
        name,
        endpoint,
        place: Place::new(&page.positions, &["endpoints", name]),
        route: Route::parse(&endpoint.route),
        target: target(endpoint),
    })
}
