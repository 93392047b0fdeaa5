//! One module: everything of a page, in the order in which it is read.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::DocLines;
use super::scope::{Scope, ident};
use super::{endpoint, expand, flow, object, renamed, union, values, webhook};
use crate::api::{Api, Area, Key, Object, PageScheme, Scalar, Type};

/// The tokens of the module of an area.
pub(super) fn emit(api: &Api, area: &Area) -> TokenStream {
    let scope = Scope::new(api, &area.module, &area.docs.source);
    let docs = head(area);
    let body = items(&scope, area);
    let imports = scope.imports();
    quote!(#docs #imports #body)
}

fn head(area: &Area) -> TokenStream {
    let mut lines = DocLines::text(&format!("{}: {}", area.title, lower_first(&area.docs.text)));
    lines.gap();
    lines.line(format!("Reference: <{}>", area.docs.source));
    lines.inner()
}

/// `The link …` after a colon is `the link …`; a name or an abbreviation keeps its capital.
fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    match (letters.next(), letters.next()) {
        (Some(first), Some(second))
            if first.is_uppercase() && second.is_lowercase() && starts_plainly(text) =>
        {
            first.to_lowercase().chain(text.chars().skip(1)).collect()
        }
        _ => text.to_owned(),
    }
}

fn starts_plainly(text: &str) -> bool {
    matches!(
        text.split_whitespace().next(),
        Some("A" | "An" | "The" | "What" | "How" | "Where" | "Who" | "Which")
    )
}

/// Everything but the head: endpoints first, then the types that they speak of.
pub(super) fn items(scope: &Scope<'_>, area: &Area) -> TokenStream {
    let api = scope.api;
    let endpoints = area.endpoints.iter().map(|item| endpoint::emit(scope, item));
    let ids = values::ids(scope, &area.ids);
    let references = area.references.iter().map(|key| values::reference(scope, &api[*key]));
    let objects = area.objects.iter().filter(|key| api[**key].has_type()).map(|key| {
        let item = &api[*key];
        let object = object::emit(scope, item);
        let page = page(scope, area, *key);
        let next_link = next_link(scope, *key);
        let expand = expand::emit(scope, item);
        quote!(#object #page #next_link #expand)
    });
    let unions = area.unions.iter().map(|key| union::emit(scope, &api[*key]));
    let enums = area.enums.iter().map(|key| values::open_enum(scope, &api[*key]));
    let flows = area.flows.iter().map(|item| flow::url(scope, item));
    let events = webhook::emit(scope, area);
    let older = renamed::types(scope, area);
    quote! {
        #(#flows)*
        #events
        #(#endpoints)*
        #ids
        #(#references)*
        #(#objects)*
        #(#unions)*
        #(#enums)*
        #older
    }
}

/// How pages are read from a list, when some endpoint pages it.
fn page(scope: &Scope<'_>, area: &Area, key: Key<Object>) -> Option<TokenStream> {
    // The checker has made sure that a list which any page pages is paged on its own.
    let pages = area.endpoints.iter().find_map(|endpoint| {
        let returns = endpoint.returns.as_ref()?;
        (returns.ty == Type::Object(key)).then_some(endpoint.pages.as_ref()?)
    })?;
    let object = &scope.api[key];
    let page_macro = scope.runtime("page");
    let name = ident(&object.name);
    let items = ident(&object.field(&pages.items)?.rust);
    let item = scope.ty(&pages.item);
    let next = (pages.by == PageScheme::Links).then(|| object.field(LINKS)).flatten().map(|links| {
        let links = ident(&links.rust);
        quote!(, next: #links)
    });
    let total = object.field("total").filter(|total| total.ty == Type::Scalar(Scalar::Int)).map(|total| {
        let total = ident(&total.rust);
        quote!(, total: #total)
    });
    Some(quote!(#page_macro! { #name, #items: #item #next #total }))
}

/// The member of a list that links to its other pages.
const LINKS: &str = "_links";

/// How the next page is found from an object that a list links with: the object itself, or what its `next` holds.
fn next_link(scope: &Scope<'_>, key: Key<Object>) -> Option<TokenStream> {
    let api = scope.api;
    // Few objects could be one, and looking at all others for each would take longer the larger the API is.
    api[key].field("next").or(api[key].field("href"))?;
    let links = |object: &Object| object.field(LINKS).map(|field| field.ty.clone());
    let is_links = api.objects().iter().any(|object| links(object) == Some(Type::Object(key)));
    let is_link = api.objects().iter().filter_map(links).any(|ty| match ty {
        Type::Object(links) => api[links].field("next").is_some_and(|next| next.ty == Type::Object(key)),
        _ => false,
    });
    let member = match (is_links, is_link) {
        (true, _) => ident(&api[key].field("next")?.rust),
        (false, true) => ident(&api[key].field("href")?.rust),
        (false, false) => return None,
    };
    let next_link_macro = scope.runtime("next_link");
    let name = ident(&api[key].name);
    Some(quote!(#next_link_macro! { #name, #member }))
}
