//! Unions: objects told apart by the value of one member.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use super::scope::{Scope, ident};
use crate::api::Union;

/// The enum of a union.
pub(super) fn emit(scope: &Scope<'_>, union: &Union) -> TokenStream {
    let name = ident(&union.name);
    let docs = docs::plain(&union.docs, scope.page);
    let union_macro = scope.runtime("union");
    let unrecognized = scope.runtime("UnrecognizedObject");
    let object = |variant: &crate::api::UnionVariant| {
        let object = &scope.api[variant.object];
        scope.item(&object.area, &object.name)
    };
    let variants = union.variants.iter().map(|variant| {
        let docs = docs::text(&format!("`{}`: {}", variant.tag, variant.doc));
        let (name, object) = (ident(&variant.rust), object(variant));
        quote!(#docs #name(#object),)
    });
    let table = union.variants.iter().map(|variant| {
        let (name, object, tag) = (ident(&variant.rust), object(variant), &variant.tag);
        quote!(#name(#object) = #tag)
    });
    let tag = &union.tag;
    let default = union.default.and_then(|index| union.variants.get(index)).map(|variant| {
        let name = ident(&variant.rust);
        quote!(default #name)
    });
    quote! {
        #docs
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// An object that this version of the crate does not know.
            Unrecognized(#unrecognized),
        }
        #union_macro! { #name by #tag #default { #(#table),* } }
    }
}
