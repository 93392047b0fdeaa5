//! Identifiers, references and enums.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{self, DocLines};
use super::scope::{Scope, ident};
use crate::api::{Enum, Id, IdKind, Reference, ReferenceForm, ReferenceVariant, Value};

/// A typed identifier.
pub(super) fn id(scope: &Scope<'_>, id: &Id) -> TokenStream {
    let name = ident(&id.name);
    let docs = docs::plain(&id.docs, scope.page);
    let id_macro = scope.runtime("id");
    let (copy, raw) = match id.kind {
        IdKind::Int => (quote!(Copy,), quote!(i64)),
        IdKind::Uuid => {
            let uuid = scope.import("uuid", "Uuid");
            (quote!(Copy,), quote!(#uuid))
        }
        IdKind::String => (TokenStream::new(), quote!(String)),
    };
    quote! {
        #docs
        #[derive(Clone, #copy PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct #name(#raw);
        #id_macro! { #name(#raw) }
    }
}

/// What a path segment may hold.
pub(super) fn reference(scope: &Scope<'_>, reference: &Reference) -> TokenStream {
    let name = ident(&reference.name);
    let docs = docs::plain(&reference.docs, scope.page);
    let reference_macro = scope.runtime("reference");
    let variants = reference.variants.iter().map(|variant| reference_variant(scope, variant));
    let forms = reference.variants.iter().map(|variant| {
        let name = ident(&variant.rust);
        match &variant.form {
            ReferenceForm::Literal(word) => quote!(#name = #word),
            ReferenceForm::Id(key) => {
                let id = scope.item(&scope.api[*key].area, &scope.api[*key].name);
                quote!(#name(#id))
            }
        }
    });
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
        }
        #reference_macro! { #name { #(#forms),* } }
    }
}

fn reference_variant(scope: &Scope<'_>, variant: &ReferenceVariant) -> TokenStream {
    let name = ident(&variant.rust);
    let docs = docs::plain(&variant.docs, scope.page);
    match &variant.form {
        ReferenceForm::Literal(_) => quote!(#docs #name,),
        ReferenceForm::Id(key) => {
            let id = scope.item(&scope.api[*key].area, &scope.api[*key].name);
            quote!(#docs #name(#id),)
        }
    }
}

/// An open enum.
pub(super) fn open_enum(scope: &Scope<'_>, item: &Enum) -> TokenStream {
    let name = ident(&item.name);
    let docs = docs::plain(&item.docs, scope.page);
    let enum_macro = scope.runtime("open_enum");
    let unrecognized = scope.runtime("Unrecognized");
    let variants = item.values.iter().map(|value| {
        let name = ident(&value.rust);
        let docs = value_docs(scope, value);
        quote!(#docs #name,)
    });
    let table = item.values.iter().map(|value| {
        let name = ident(&value.rust);
        let (wire, also) = (&value.wire, &value.also);
        quote!(#name = #wire #(| #also)*)
    });
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// A value that this version of the crate does not know.
            Unrecognized(#unrecognized),
        }
        #enum_macro! { #name { #(#table),* } }
    }
}

fn value_docs(scope: &Scope<'_>, value: &Value) -> TokenStream {
    let mut lines = DocLines::text(&format!("`{}`: {}", value.wire, value.docs.text));
    lines.provenance(&value.docs, scope.page);
    let outer = lines.outer();
    let deprecated = docs::deprecated(value.docs.deprecated.as_ref());
    quote!(#outer #deprecated)
}
