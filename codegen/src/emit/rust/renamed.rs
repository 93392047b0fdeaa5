//! Names that items had before: they stay, deprecated, so that a new name breaks nobody.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::scope::{Scope, expand_name, ident};
use crate::api::{Area, Docs, Endpoint, Flow, variant_name};

/// Older names of the types of a page.
pub(super) fn types(scope: &Scope<'_>, area: &Area) -> TokenStream {
    let api = scope.api;
    let mut aliases = Vec::new();
    let mut add = |name: &str, docs: &Docs| aliases.extend(docs.was.iter().map(|old| alias(old, name)));
    area.ids.iter().for_each(|key| add(&api[*key].name, &api[*key].docs));
    area.references.iter().for_each(|key| add(&api[*key].name, &api[*key].docs));
    for object in area.objects.iter().map(|key| &api[*key]).filter(|object| object.has_type()) {
        add(&object.name, &object.docs);
        if object.expands().next().is_some() {
            let was = object.docs.was.iter().map(|old| expand_name(old)).collect();
            add(&expand_name(&object.name), &Docs { was, ..Docs::default() });
        }
    }
    area.unions.iter().for_each(|key| add(&api[*key].name, &api[*key].docs));
    area.enums.iter().for_each(|key| add(&api[*key].name, &api[*key].docs));
    quote!(#(#aliases)*)
}

/// Older names of an endpoint: of its request type and of the function, which takes these arguments.
pub(super) fn endpoint(
    endpoint: &Endpoint,
    request: &TokenStream,
    names: &[Ident],
    types: &[TokenStream],
) -> TokenStream {
    let function = ident(&endpoint.name);
    let too_many = (names.len() > 7).then(|| quote!(#[expect(clippy::too_many_arguments)]));
    let older = endpoint.docs.was.iter().map(|old| {
        let alias = endpoint.like.is_none().then(|| alias(&variant_name(old), &endpoint.request));
        let (docs, old) = (older(&endpoint.name), ident(old));
        quote! {
            #alias
            #docs
            #too_many
            pub fn #old(#(#names: #types),*) -> #request { #function(#(#names),*) }
        }
    });
    quote!(#(#older)*)
}

/// Older names of a flow: of the builder of its URL, of the function and of the module.
pub(super) fn flow(scope: &Scope<'_>, flow: &Flow, names: &[Ident], types: &[TokenStream]) -> TokenStream {
    let (function, rust) = (ident(&flow.name), ident(&flow.rust));
    let domain = scope.import("powens_runtime::webview", "Domain");
    let older = flow.docs.was.iter().map(|old| {
        let (alias, docs, old) = (alias(&variant_name(old), &flow.rust), older(&flow.name), ident(old));
        quote! {
            #alias
            #docs
            pub fn #old(domain: &#domain, #(#names: #types),*) -> #rust { #function(domain, #(#names),*) }
            #docs
            pub mod #old {
                pub use super::#function::*;
            }
        }
    });
    quote!(#(#older)*)
}

fn alias(old: &str, new: &str) -> TokenStream {
    let (docs, old, new) = (older(new), ident(old), ident(new));
    quote!(#docs pub type #old = #new;)
}

fn older(new: &str) -> TokenStream {
    let (text, note) = (format!(" The older name of [`{new}`]."), format!("renamed to `{new}`"));
    quote!(#[doc = #text] #[deprecated(note = #note)])
}
