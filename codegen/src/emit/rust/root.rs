//! The root of the crate: modules, and the names that every program needs.

use std::iter;

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::DocLines;
use super::scope::{ident, named_in};
use crate::api::{Api, Feature};

/// The tokens of `lib.rs`.
pub(super) fn emit(api: &Api) -> TokenStream {
    let docs = docs(api);
    let modules = api.areas.iter().filter(|area| area.feature.is_none()).map(|area| {
        let name = ident(&area.name);
        quote!(#[rustfmt::skip] pub mod #name;)
    });
    let features = api.features.iter().map(|feature| {
        let (name, module) = (&feature.name, ident(&feature.name));
        quote!(#[cfg(feature = #name)] #[rustfmt::skip] pub mod #module;)
    });
    let codes = &api[api.error_codes];
    let (module, codes) = (ident(&codes.area), ident(&codes.name));
    let references = api.root.iter().map(|ty| {
        let (module, name) = named_in(api, ty);
        let was = api.docs_of(ty).into_iter().flat_map(|docs| &docs.was);
        let names = iter::once(name).chain(was.map(String::as_str)).map(ident);
        let module = ident(module);
        quote!(#(pub use crate::#module::#names;)*)
    });
    quote! {
        #docs
        #![allow(deprecated, reason = "obsolete items speak of each other")]
        #[rustfmt::skip]
        pub mod auth;
        #[cfg(feature = "blocking")]
        #[rustfmt::skip]
        pub mod blocking;
        #[cfg(feature = "client")]
        #[rustfmt::skip]
        mod client;
        #(#modules)*
        #(#features)*
        #[cfg(feature = "client")]
        pub use client::{Client, ClientBuilder};
        pub use jiff::{Timestamp, civil};
        #[cfg(feature = "client")]
        pub use powens_runtime::http::RetryPolicy;
        #[cfg(feature = "encryption")]
        pub use powens_runtime::encryption::EncryptionKey;
        #[cfg(feature = "client")]
        pub use powens_runtime::reqwest;
        #[cfg(feature = "signature")]
        pub use powens_runtime::signature::{SignKey, SignedText, Verified};
        #[cfg(all(feature = "client", feature = "signature"))]
        pub use powens_runtime::signature::{SignKeys, Signed};
        pub use powens_runtime::webview::{Domain, State};
        // Two lines, for the printer and rustfmt break a longer one at different places.
        pub use powens_runtime::{ErrorKind, Extra, Field, File, Json, Method, Parts, Redirect};
        pub use powens_runtime::{Request, Response, Secret, Unrecognized, UnrecognizedObject};
        pub use rust_decimal::Decimal;
        pub use uuid::Uuid;
        #(#references)*
        /// An error of this crate, with the error codes of the API.
        pub type Error = powens_runtime::Error<#module::#codes>;
        /// The result of everything that can fail.
        pub type Result<T, E = Error> = std::result::Result<T, E>;
    }
}

/// The module of a feature: its pages.
pub(super) fn feature(api: &Api, feature: &Feature) -> TokenStream {
    let mut lines = DocLines::text(&feature.doc);
    lines.gap();
    lines.line(format!("It compiles with the feature `{}` only.", feature.name));
    let docs = lines.inner();
    let pages = api.areas.iter().filter(|area| area.feature.as_ref() == Some(&feature.name));
    let modules = pages.map(|area| {
        let name = ident(area.module.rsplit("::").next().unwrap_or(&area.module));
        quote!(pub mod #name;)
    });
    quote!(#docs #(#modules)*)
}

/// The docs of the crate: what it is, and the README of the crate with its examples, which are compiled.
fn docs(api: &Api) -> TokenStream {
    let mut lines = DocLines::of(&api.docs);
    lines.gap();
    lines.line(format!("Reference: <{}>", api.docs.source));
    let lines = lines.inner();
    quote!(#lines #![doc = include_str!("../README.md")])
}
