//! Names of the document: operation ids, and components that the description has no name for.

use std::collections::{HashMap, HashSet};

use heck::ToSnakeCase;

use super::reach::{Reach, Side};
use crate::api::{Api, Area, Key, Type, Union};

/// Ends the name of what stands for the variants that a union does not know.
const UNKNOWN: &str = "Unknown";

/// The names of components.
pub(super) struct Names {
    /// Types whose form in requests has a name of its own.
    requests: HashMap<Type, String>,
    /// The variants of unions, by the name of the union and the place of the variant.
    variants: HashMap<(String, usize), String>,
    /// The body of a failure.
    pub(super) error: String,
}

impl Names {
    pub(super) fn new(api: &Api, reach: &Reach) -> Self {
        let mut taken = Taken::of(api);
        // Neither `Error` nor `ApiError`: what tools generate has types of these names already.
        let error = taken.fresh("ErrorBody");
        let mut names = Self { requests: HashMap::new(), variants: HashMap::new(), error };
        for area in &api.areas {
            let objects = area.objects.iter().map(|key| Type::Object(*key));
            let unions = area.unions.iter().map(|key| Type::Union(*key));
            for ty in objects.chain(unions).filter(|ty| reach.is_split(ty)) {
                let name = taken.fresh(&format!("{}Input", plain(api, &ty)));
                names.requests.insert(ty, name);
            }
        }
        for area in &api.areas {
            for key in &area.unions {
                names.name_variants(api, *key, &mut taken);
            }
        }
        names
    }

    /// The name of a named type in this direction.
    pub(super) fn of<'a>(&'a self, api: &'a Api, ty: &Type, side: Side) -> &'a str {
        match self.requests.get(ty) {
            Some(name) if side == Side::Request => name,
            _ => plain(api, ty),
        }
    }

    /// The name of a variant of the union that has this name; after the last one comes that of unknown ones.
    pub(super) fn variant(&self, union: &str, place: usize) -> &str {
        self.variants.get(&(union.to_owned(), place)).map_or("", String::as_str)
    }

    fn name_variants(&mut self, api: &Api, key: Key<Union>, taken: &mut Taken) {
        let ty = Type::Union(key);
        let names: HashSet<String> =
            [Side::Request, Side::Answer].iter().map(|side| self.of(api, &ty, *side).to_owned()).collect();
        let mut names: Vec<_> = names.into_iter().collect();
        names.sort();
        for union in names {
            let variants = api[key].variants.iter().map(|variant| variant.rust.as_str());
            for (place, variant) in variants.chain([UNKNOWN]).enumerate() {
                let name = taken.fresh(&format!("{union}{variant}"));
                self.variants.insert((union.clone(), place), name);
            }
        }
    }
}

/// The name of a named type in the description; nothing for others.
fn plain<'a>(api: &'a Api, ty: &Type) -> &'a str {
    match ty {
        Type::Id(key) => &api[*key].name,
        Type::Reference(key) => &api[*key].name,
        Type::Enum(key) => &api[*key].name,
        Type::Object(key) => &api[*key].name,
        Type::Union(key) => &api[*key].name,
        Type::Scalar(_) | Type::List(_) | Type::Map(_) => "",
    }
}

/// Names that are given away.
struct Taken(HashSet<String>);

impl Taken {
    /// The names of all types of the API, so that no name depends on what is left out of the document.
    fn of(api: &Api) -> Self {
        let names = api.ids().iter().map(|item| &item.name);
        let names = names.chain(api.references().iter().map(|item| &item.name));
        let names = names.chain(api.objects().iter().map(|item| &item.name));
        let names = names.chain(api.unions().iter().map(|item| &item.name));
        Self(names.chain(api.enums().iter().map(|item| &item.name)).cloned().collect())
    }

    /// This name, or one like it that nothing has.
    fn fresh(&mut self, wanted: &str) -> String {
        let mut name = wanted.to_owned();
        let mut count = 1;
        while !self.0.insert(name.clone()) {
            count += 1;
            name = format!("{wanted}{count}");
        }
        name
    }
}

/// Operation ids, in letters that every tool takes.
pub(super) struct OperationIds {
    /// Those of endpoints, by `area.name`: `connections_list`.
    pub(super) endpoints: HashMap<String, String>,
    /// Those of webhook calls, by event: `webhook_connection_synced`.
    pub(super) webhooks: HashMap<String, String>,
}

impl OperationIds {
    pub(super) fn new(api: &Api) -> Self {
        let mut taken = Taken(HashSet::new());
        let endpoints = api.endpoints().map(|(_, endpoint)| &endpoint.operation);
        let endpoints = endpoints.map(|name| (name.clone(), taken.fresh(&name.replace('.', "_")))).collect();
        let events = api.areas.iter().flat_map(|area| &area.webhooks).map(|webhook| &webhook.event);
        let webhooks =
            events.map(|name| (name.clone(), taken.fresh(&format!("webhook_{}", name.to_snake_case()))));
        Self { endpoints, webhooks: webhooks.collect() }
    }
}

/// The tag of a page: `connections`, `legacy_banks`.
pub(super) fn tag(area: &Area) -> String {
    area.name.replace('/', "_")
}
