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
    let expansion = scope.runtime("Expansion");
    let summary = format!(" Which linked resources to ask for along with a [`{}`].", object.name);
    let setters = object.expands().map(|field| setter(scope, field));
    quote! {
        #[doc = #summary]
        #[derive(Clone, Debug, Default)]
        pub struct #name(#expansion);
        impl #name {
            /// Asks for nothing yet.
            pub fn new() -> Self {
                Self::default()
            }
            #(#setters)*
        }
        impl From<#name> for #expansion {
            fn from(expand: #name) -> Self {
                expand.0
            }
        }
    }
}

fn setter(scope: &Scope<'_>, field: &Field) -> TokenStream {
    let name = ident(&field.rust);
    let wire = &field.wire;
    let mut lines = DocLines::text(&format!("`{wire}`: {}", field.docs.text));
    lines.provenance(&field.docs, scope.page);
    let docs = lines.outer();
    let deprecated = super::docs::deprecated(field.docs.deprecated.as_ref());
    let nested = nested(scope, field).map(|inner| {
        let with = ident(&format!("{}_with", field.rust));
        let summary = format!(" `{wire}`, with linked resources of their own.");
        quote! {
            #[doc = #summary]
            #deprecated
            pub fn #with(self, expand: #inner) -> Self {
                Self(self.0.with_nested(#wire, expand.into()))
            }
        }
    });
    quote! {
        #docs
        #deprecated
        pub fn #name(self) -> Self {
            Self(self.0.with(#wire))
        }
        #nested
    }
}

/// The builder for what the linked resource itself links to.
fn nested(scope: &Scope<'_>, field: &Field) -> Option<proc_macro2::Ident> {
    let Type::Object(key) = field.ty.innermost() else { return None };
    scope.api[*key].expands().next().map(|_| scope.expand_of(*key))
}
