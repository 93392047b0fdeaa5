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
    let variants = union.variants.iter().map(|variant| {
        let tag = &variant.tag;
        let docs = docs::text(&format!("`{tag}`: {}", variant.doc));
        let object = &scope.api[variant.object];
        let (name, object) = (ident(&variant.rust), scope.item(&object.area, &object.name));
        quote!(#docs #name(#object) = #tag,)
    });
    let tag = &union.tag;
    let default = union.default.and_then(|index| union.variants.get(index)).map(|variant| {
        let name = ident(&variant.rust);
        quote!(default #name)
    });
    quote!(#union_macro! { #docs pub enum #name by #tag #default { #(#variants)* } })
}
