//! Identifiers, references and enums.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::docs::{self, DocLines};
use super::scope::{Scope, ident};
use crate::api::{Enum, Id, IdKind, Key, Reference, ReferenceForm, Value};

/// The typed identifiers of a page.
pub(super) fn ids(scope: &Scope<'_>, ids: &[Key<Id>]) -> TokenStream {
    if ids.is_empty() {
        return TokenStream::new();
    }
    let id_macro = scope.runtime("id");
    let structs = ids.iter().map(|key| id(scope, &scope.api[*key]));
    quote!(#id_macro! { #(#structs)* })
}

fn id(scope: &Scope<'_>, id: &Id) -> TokenStream {
    let name = ident(&id.name);
    let docs = docs::plain(&id.docs, scope.page);
    let raw = match id.kind {
        IdKind::Int => quote!(i64),
        IdKind::Uuid => scope.import("uuid", "Uuid").into_token_stream(),
        IdKind::String => quote!(String),
    };
    quote!(#docs pub struct #name(#raw);)
}

/// What a path segment may hold.
pub(super) fn reference(scope: &Scope<'_>, reference: &Reference) -> TokenStream {
    let name = ident(&reference.name);
    let docs = docs::plain(&reference.docs, scope.page);
    let reference_macro = scope.runtime("reference");
    let variants = reference.variants.iter().map(|variant| {
        let name = ident(&variant.rust);
        let docs = docs::plain(&variant.docs, scope.page);
        match &variant.form {
            ReferenceForm::Literal(word) => quote!(#docs #name = #word,),
            ReferenceForm::Id(key) => {
                let id = scope.item(&scope.api[*key].area, &scope.api[*key].name);
                quote!(#docs #name(#id),)
            }
        }
    });
    quote!(#reference_macro! { #docs pub enum #name { #(#variants)* } })
}

/// An open enum.
pub(super) fn open_enum(scope: &Scope<'_>, item: &Enum) -> TokenStream {
    let name = ident(&item.name);
    let docs = docs::plain(&item.docs, scope.page);
    let enum_macro = scope.runtime("open_enum");
    let variants = item.values.iter().map(|value| {
        let name = ident(&value.rust);
        let docs = value_docs(scope, value);
        let (wire, also) = (&value.wire, &value.also);
        quote!(#docs #name = #wire #(| #also)*,)
    });
    quote!(#enum_macro! { #docs pub enum #name { #(#variants)* } })
}

fn value_docs(scope: &Scope<'_>, value: &Value) -> TokenStream {
    let mut lines = DocLines::text(&format!("`{}`: {}", value.wire, value.docs.text));
    lines.provenance(&value.docs, scope.page);
    let outer = lines.outer();
    let deprecated = docs::deprecated(value.docs.deprecated.as_ref());
    quote!(#outer #deprecated)
}
