//! The typed form of `expand`: what to ask for along with an object.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::DocLines;
use super::scope::{Scope, expand_name, ident};
use crate::api::{Field, Object, Type};

/// The builder for an object that has linked resources.
pub(super) fn emit(scope: &Scope<'_>, object: &Object) -> TokenStream {
    if object.expands().next().is_none() {
        return TokenStream::new();
    }
    let name = ident(&expand_name(&object.name));
    let expand_macro = scope.runtime("expand");
    let summary = format!(" Which linked resources to ask for along with a [`{}`].", object.name);
    let methods = object.expands().map(|field| methods(scope, field));
    quote! {
        #expand_macro! {
            #[doc = #summary]
            pub struct #name;
            #(#methods)*
        }
    }
}

fn methods(scope: &Scope<'_>, field: &Field) -> TokenStream {
    let name = ident(&field.rust);
    let wire = &field.wire;
    let mut lines = DocLines::text(&format!("`{wire}`: {}", field.docs.text));
    lines.provenance(&field.docs, scope.page);
    let docs = lines.outer();
    let deprecated = super::docs::deprecated(field.docs.deprecated.as_ref());
    let nested = nested(scope, field).map(|inner| {
        let with = ident(&format!("{}_with", field.rust));
        let summary = format!(" `{wire}`, with linked resources of their own.");
        quote!(#[doc = #summary] #deprecated pub fn #with(#inner) = #wire;)
    });
    quote!(#docs #deprecated pub fn #name() = #wire; #nested)
}

/// The builder for what the linked resource itself links to.
fn nested(scope: &Scope<'_>, field: &Field) -> Option<proc_macro2::Ident> {
    let Type::Object(key) = field.ty.innermost() else { return None };
    scope.api[*key].expands().next().map(|_| scope.expand_of(*key))
}
