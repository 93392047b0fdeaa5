//! Webhook events: the typed body of each, and the names of the headers that sign them.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{self, DocLines};
use super::scope::{Scope, ident};
use crate::api::{Area, Webhook};

/// What belongs to the module of the page that lists the events; nothing for other pages.
pub(super) fn emit(scope: &Scope<'_>, area: &Area) -> TokenStream {
    let api = scope.api;
    let names = &api[api.webhook_events];
    if names.area != area.module {
        return TokenStream::new();
    }
    let scheme = scheme(scope);
    let event = event(scope);
    quote!(#scheme #event)
}

fn scheme(scope: &Scope<'_>) -> TokenStream {
    let signature = &scope.api.signature;
    let docs = docs::plain(&signature.docs, scope.page);
    let [scheme, delivery, headers] =
        ["Scheme", "Delivery", "Headers"].map(|item| scope.import("powens_runtime::webhook", item));
    let member_of = scope.import("powens_runtime::webhook", "member_of");
    let (id, member) = (scope.ty(&signature.delivery_id), &signature.delivery_member);
    let (signature_header, date_header) = (&signature.signature_header, &signature.date_header);
    quote! {
        pub use powens_runtime::webhook::{UnrecognizedEvent, Verifier, sign};

        #docs
        pub const SCHEME: #scheme = #scheme::new(#signature_header, #date_header);

        /// A received call, to be verified and read.
        ///
        /// `path` is the path of the address that the API was told to call; `body` are the bytes as they came.
        pub fn delivery<'a>(path: &'a str, headers: &(impl #headers + ?Sized), body: &'a [u8]) -> #delivery<'a> {
            #delivery::new(SCHEME, path, headers, body)
        }

        /// Identifies a call, the same when the API repeats it: keep those that were handled.
        pub fn delivery_id(body: &[u8]) -> Option<#id> { #member_of(body, #member) }
    }
}

fn event(scope: &Scope<'_>) -> TokenStream {
    let names = &scope.api[scope.api.webhook_events];
    let name = scope.item(&names.area, &names.name);
    let events_macro = scope.runtime("events");
    let hooks: Vec<&Webhook> = scope.api.areas.iter().flat_map(|area| &area.webhooks).collect();
    let variants = hooks.iter().map(|hook| {
        let mut lines = DocLines::text(&format!("`{}`: {}", hook.event, hook.docs.text));
        lines.provenance(&hook.docs, scope.page);
        let docs = lines.outer();
        let deprecated = docs::deprecated(hook.docs.deprecated.as_ref());
        let (variant, payload) = (ident(&hook.rust), payload(scope, hook));
        quote!(#docs #deprecated #variant(#payload),)
    });
    quote! {
        #events_macro! {
            /// A webhook call that was read.
            ///
            /// A call does not say which event it is: register an address of your own for every event, and read what
            /// arrives there with [`Event::verified`] as that event.
            pub enum Event by #name { #(#variants)* }
        }
    }
}

fn payload(scope: &Scope<'_>, hook: &Webhook) -> proc_macro2::Ident {
    let object = &scope.api[hook.payload];
    scope.item(&object.area, &object.name)
}
