//! Documents to model: looks every name up once, decides every Rust name, fixes every order.
//!
//! The checker has run before, so what does not resolve here is a mistake of the checker; it is reported, never a
//! panic.

mod endpoint;
mod item;
mod usage;

use std::collections::HashMap;
use std::fmt;

use super::{
    Api, Area, Deprecated, Docs, Enum, Feature, Host, Key, Object, Signature, Token, Type, Webhook,
    variant_name,
};
use crate::load::document::{ApiDocument, Deprecation, PageDocument};
use crate::load::{Shape, TypeExpr, dotted, feature_of, module_path};

/// Something that the checker let pass and that does not resolve.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Unresolved {
    /// Where, and what.
    pub message: String,
}

impl fmt::Display for Unresolved {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Unresolved {}

type Result<T, E = Unresolved> = std::result::Result<T, E>;

fn unresolved<T>(place: &str, what: impl fmt::Display) -> Result<T> {
    Err(Unresolved { message: format!("{place}: {what}") })
}

/// Resolves checked documents.
///
/// # Errors
///
/// When the documents have a mistake that the checker did not report.
pub fn resolve<'a>(
    api: &ApiDocument,
    pages: impl IntoIterator<Item = (&'a str, &'a PageDocument)>,
) -> Result<Api> {
    let mut pages: Vec<_> = pages.into_iter().collect();
    pages.sort_by_key(|(name, _)| *name);
    let names = Names::collect(&pages);
    let mut model = Api {
        name: api.api.clone(),
        docs: Docs { text: api.doc.clone(), source: api.source.clone(), ..Docs::default() },
        hosts: hosts(api),
        features: features(api),
        tokens: tokens(api, &names)?,
        error_codes: names.enumeration(&api.error_codes, "api.yaml")?,
        webhook_events: names.enumeration(&api.webhook_events, "api.yaml")?,
        root: api.root.iter().map(|name| names.named(name, "api.yaml")).collect::<Result<_>>()?,
        signature: signature(api, &names)?,
        areas: Vec::with_capacity(pages.len()),
        ids: Vec::new(),
        references: Vec::new(),
        objects: Vec::new(),
        unions: Vec::new(),
        enums: Vec::new(),
    };
    let modules: Vec<String> = pages.iter().map(|(name, _)| module_path(name)).collect();
    let resolver = |index: usize| {
        let (name, page) = pages.get(index)?;
        Some(Resolver { names: &names, pages: &pages, name, area: modules.get(index)?, page })
    };
    for resolver in (0..pages.len()).filter_map(resolver) {
        let area = resolver.area(&mut model)?;
        model.areas.push(area);
    }
    // Endpoints last: a list that is paged may belong to any page.
    let endpoints: Vec<_> =
        (0..pages.len()).filter_map(resolver).map(|it| it.endpoints(&model)).collect::<Result<_>>()?;
    for (area, endpoints) in model.areas.iter_mut().zip(endpoints) {
        area.endpoints = endpoints;
    }
    usage::find(&mut model);
    Ok(model)
}

fn hosts(api: &ApiDocument) -> Vec<Host> {
    let host = |(name, host): (&String, &crate::load::document::Host)| Host {
        name: name.clone(),
        url: host.url.clone(),
        doc: host.doc.clone(),
    };
    api.hosts.iter().map(host).collect()
}

fn features(api: &ApiDocument) -> Vec<Feature> {
    let features = api.features.iter();
    features
        .map(|(name, feature)| Feature { name: name.clone(), doc: feature.doc.trim().to_owned() })
        .collect()
}

fn tokens(api: &ApiDocument, names: &Names) -> Result<Vec<Token>> {
    let token = |(name, token): (&String, &crate::load::document::Token)| {
        let scopes = token.scopes.as_deref().map(|scopes| names.enumeration(scopes, name)).transpose()?;
        let source = token.source.clone().unwrap_or_else(|| api.source.clone());
        let docs = Docs { text: token.doc.clone(), source, ..Docs::default() };
        Ok(Token { name: name.clone(), rust: variant_name(name), docs, scopes })
    };
    api.tokens.iter().map(token).collect()
}

fn signature(api: &ApiDocument, names: &Names) -> Result<Signature> {
    let signature = &api.webhook_signature;
    let docs = Docs { text: signature.doc.clone(), source: signature.source.clone(), ..Docs::default() };
    Ok(Signature {
        docs,
        signature_header: signature.signature_header.clone(),
        date_header: signature.date_header.clone(),
        delivery_member: signature.delivery_member.clone(),
        delivery_id: names.named(&signature.delivery_id, "api.yaml")?,
    })
}

/// Every named type of the description.
struct Names<'a> {
    types: HashMap<&'a str, Type>,
    /// Endpoints as `area.name`, for deprecations that point to one.
    endpoints: HashMap<String, String>,
    /// The module of every named type, for the same purpose.
    areas: HashMap<&'a str, String>,
}

impl<'a> Names<'a> {
    /// Keys are given out in the order in which the areas are resolved later: sorted pages, each in its own order.
    fn collect(pages: &[(&'a str, &'a PageDocument)]) -> Self {
        let mut names = Self { types: HashMap::new(), endpoints: HashMap::new(), areas: HashMap::new() };
        let (mut ids, mut references, mut objects, mut unions, mut enums) = (0, 0, 0, 0, 0);
        for (area, page) in pages {
            names.add(area, page.ids.keys(), &mut ids, |index| Type::Id(Key::new(index)));
            names.add(area, page.refs.keys(), &mut references, |index| Type::Reference(Key::new(index)));
            names.add(area, page.objects.keys(), &mut objects, |index| Type::Object(Key::new(index)));
            names.add(area, page.unions.keys(), &mut unions, |index| Type::Union(Key::new(index)));
            names.add(area, page.enums.keys(), &mut enums, |index| Type::Enum(Key::new(index)));
            for name in page.endpoints.keys() {
                let operation = format!("{}.{name}", dotted(area));
                let function = operation.replace('.', "::");
                names.endpoints.insert(operation, function);
            }
        }
        names
    }

    fn add(
        &mut self,
        area: &'a str,
        items: impl Iterator<Item = &'a String>,
        count: &mut usize,
        key: impl Fn(usize) -> Type,
    ) {
        for name in items {
            self.types.insert(name, key(*count));
            self.areas.insert(name, module_path(area));
            *count += 1;
        }
    }

    fn named(&self, name: &str, place: &str) -> Result<Type> {
        match self.types.get(name) {
            Some(ty) => Ok(ty.clone()),
            None => unresolved(place, format_args!("unknown type `{name}`")),
        }
    }

    fn enumeration(&self, name: &str, place: &str) -> Result<Key<Enum>> {
        match self.named(name, place)? {
            Type::Enum(key) => Ok(key),
            _ => unresolved(place, format_args!("`{name}` is not an enum")),
        }
    }

    fn object(&self, name: &str, place: &str) -> Result<Key<Object>> {
        match self.named(name, place)? {
            Type::Object(key) => Ok(key),
            _ => unresolved(place, format_args!("`{name}` is not an object")),
        }
    }

    fn shape(&self, shape: &Shape<'_>, place: &str) -> Result<Type> {
        Ok(match shape {
            Shape::Scalar(scalar) => Type::Scalar(*scalar),
            Shape::Named(name) => self.named(name.text, place)?,
            Shape::List(item) => Type::List(Box::new(self.shape(item, place)?)),
            Shape::Map(item) => Type::Map(Box::new(self.shape(item, place)?)),
        })
    }

    /// A type expression, and whether it ends in `?`.
    fn ty(&self, text: &str, place: &str) -> Result<(Type, bool)> {
        match TypeExpr::parse(text) {
            Ok(expr) => Ok((self.shape(&expr.shape, place)?, expr.nullable)),
            Err(error) => unresolved(place, error.message),
        }
    }

    /// What to use instead, as a path below the crate where it is an endpoint or a type.
    fn deprecated(&self, deprecation: Option<&Deprecation>) -> Option<Deprecated> {
        let deprecation = deprecation?;
        let instead = deprecation.instead.as_ref().map(|name| {
            let endpoint = self.endpoints.get(name).cloned();
            let item = self.areas.get(name.as_str()).map(|area| format!("{area}::{name}"));
            endpoint.or(item).unwrap_or_else(|| name.clone())
        });
        Some(Deprecated { since: deprecation.since.clone(), instead, note: deprecation.note.clone() })
    }
}

/// What one page is resolved with.
struct Resolver<'a> {
    names: &'a Names<'a>,
    pages: &'a [(&'a str, &'a PageDocument)],
    /// Name of the page.
    name: &'a str,
    /// Path of its module.
    area: &'a str,
    page: &'a PageDocument,
}

impl Resolver<'_> {
    fn area(&self, model: &mut Api) -> Result<Area> {
        let page = self.page;
        Ok(Area {
            name: self.name.to_owned(),
            module: self.area.to_owned(),
            feature: feature_of(self.name).map(str::to_owned),
            title: page.page.clone(),
            docs: Docs { text: page.doc.clone(), source: page.source.clone(), ..Docs::default() },
            ids: keep(&mut model.ids, page.ids.iter().map(|(name, id)| self.id(name, id)))?,
            references: keep(
                &mut model.references,
                page.refs.iter().map(|(name, reference)| self.reference(name, reference)),
            )?,
            objects: keep(
                &mut model.objects,
                page.objects.iter().map(|(name, object)| self.object(name, object)),
            )?,
            unions: keep(&mut model.unions, page.unions.iter().map(|(name, union)| self.union(name, union)))?,
            enums: keep(
                &mut model.enums,
                page.enums.iter().map(|(name, item)| self.enumeration(name, item)),
            )?,
            endpoints: Vec::new(),
            webhooks: page
                .webhooks
                .iter()
                .map(|(event, hook)| self.webhook(event, hook))
                .collect::<Result<_>>()?,
            flows: page.flows.iter().map(|(name, flow)| self.flow(name, flow)).collect::<Result<_>>()?,
        })
    }

    fn docs(&self, text: &str, source: Option<&str>, since: Option<&str>, old: Option<&Deprecation>) -> Docs {
        Docs {
            text: text.trim().to_owned(),
            source: source.unwrap_or(&self.page.source).to_owned(),
            since: since.map(str::to_owned),
            was: Vec::new(),
            deprecated: self.names.deprecated(old),
        }
    }

    fn webhook(&self, event: &str, hook: &crate::load::document::Webhook) -> Result<Webhook> {
        Ok(Webhook {
            event: event.to_owned(),
            rust: variant_name(event),
            payload: self.names.object(&hook.payload, event)?,
            docs: self
                .docs(&hook.doc, hook.source.as_deref(), None, hook.deprecated.as_ref())
                .renamed(&hook.was),
        })
    }
}

/// Appends resolved items to their arena and gives their keys.
fn keep<T>(arena: &mut Vec<T>, items: impl Iterator<Item = Result<T>>) -> Result<Vec<Key<T>>> {
    items
        .map(|item| {
            arena.push(item?);
            Ok(Key::new(arena.len() - 1))
        })
        .collect()
}
