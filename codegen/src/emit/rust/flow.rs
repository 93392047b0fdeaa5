//! Browser flows: the builder of the URL, and what the browser brings back.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::docs::{self, DocLines};
use super::endpoint::parameter_docs;
use super::object::member;
use super::renamed;
use super::scope::{Argument, Scope, VALUE, ident};
use crate::api::{Api, Area, Field, Flow, Parameter, Presence, Scalar, Type};

/// The builder of the URL of a flow, in the module of its page.
pub(super) fn url(scope: &Scope<'_>, flow: &Flow) -> TokenStream {
    let (module, name) = (ident(&flow.name), ident(&flow.rust));
    let flow_url = scope.import("powens_runtime::webview", "FlowUrl");
    let docs = url_docs(scope, flow);
    let deprecated = docs::deprecated(flow.docs.deprecated.as_ref());
    let function = function(scope, flow);
    let setters = setters(scope, flow);
    let flow_macro = scope.runtime("flow");
    let older = flow.older_url.as_ref().map(|_| quote!(, older));
    quote! {
        pub mod #module;
        #docs
        #deprecated
        #[derive(Clone, Debug)]
        #[must_use = "the flow starts when a browser opens the URL"]
        pub struct #name(#flow_url);
        #function
        #setters
        #flow_macro! { #name #older }
    }
}

fn url_docs(scope: &Scope<'_>, flow: &Flow) -> TokenStream {
    let mut lines = DocLines::of(&flow.docs);
    lines
        .paragraph(&format!("Opens `{}`. What comes back is read by [`{}::Callback`].", flow.url, flow.name));
    lines.provenance(&flow.docs, scope.page);
    lines.outer()
}

/// The function that starts a URL, with everything that must be given.
fn function(scope: &Scope<'_>, flow: &Flow) -> TokenStream {
    let (function, name) = (ident(&flow.name), ident(&flow.rust));
    let flow_url = scope.import("powens_runtime::webview", "FlowUrl");
    let domain = scope.import("powens_runtime::webview", "Domain");
    let summary = format!(" The URL of the flow: see [`{}`].", flow.rust);
    let deprecated = docs::deprecated(flow.docs.deprecated.as_ref());
    let needed: Vec<_> = flow.params.iter().filter(|parameter| parameter.required).collect();
    let names: Vec<_> = needed.iter().map(|parameter| ident(&parameter.rust)).collect();
    let types = needed.iter().zip(&names);
    let types: Vec<_> = types.map(|(parameter, name)| scope.argument(name, &parameter.ty).ty).collect();
    let renamed = renamed::flow(scope, flow, &names, &types);
    let steps = needed.iter().map(|parameter| step(scope, parameter, &ident(&parameter.rust)));
    let url = &flow.url;
    let older = match &flow.older_url {
        Some(older) => quote!(Some(#older)),
        None => quote!(None),
    };
    quote! {
        #[doc = #summary]
        #deprecated
        pub fn #function(domain: &#domain, #(#names: #types),*) -> #name {
            #name(#flow_url::new(#url, #older, domain) #(#steps)*)
        }
        #renamed
    }
}

/// `.param("client_id", client_id)`, or what stands for it.
fn step(scope: &Scope<'_>, parameter: &Parameter, given: &Ident) -> TokenStream {
    let wire = &parameter.wire;
    if parameter.ty == Type::Scalar(Scalar::Flag) {
        return quote!(.flag(#wire));
    }
    let Argument { value, turbofish, .. } = scope.argument(given, &parameter.ty);
    match parameter.sensitive {
        true => quote!(.secret_param #turbofish (#wire, #value)),
        false => quote!(.param #turbofish (#wire, #value)),
    }
}

fn setters(scope: &Scope<'_>, flow: &Flow) -> TokenStream {
    let name = ident(&flow.rust);
    let mut setters = Vec::new();
    if let Some(key) = flow.languages {
        let language = scope.item(&scope.api[key].area, &scope.api[key].name);
        setters.push(quote! {
            /// The language of the pages; without it they follow the browser.
            pub fn lang(self, lang: #language) -> Self {
                Self(self.0.lang(lang))
            }
        });
    }
    setters
        .extend(flow.params.iter().filter(|parameter| !parameter.required).map(|item| setter(scope, item)));
    if let Some(prefill) = &flow.prefill {
        let docs = docs::plain(prefill, scope.page);
        let uuid = scope.import("uuid", "Uuid");
        setters.push(quote! {
            #docs
            pub fn prefill(self, connector: impl Into<#uuid>, field: &str, value: impl Into<String>) -> Self {
                Self(self.0.prefill(Into::<#uuid>::into(connector), field, Into::<String>::into(value)))
            }
        });
    }
    if let Some(members) = &flow.members {
        setters.push(members_setter(scope, members));
    }
    if setters.is_empty() { TokenStream::new() } else { quote!(impl #name { #(#setters)* }) }
}

fn members_setter(scope: &Scope<'_>, members: &crate::api::Members) -> TokenStream {
    let setter = ident(&members.rust);
    let docs = docs::text(&members.doc);
    let Argument { ty, value, turbofish } = scope.argument(&ident(VALUE), &members.ty);
    quote! {
        #docs
        pub fn #setter(self, name: impl Into<String>, value: #ty) -> Self {
            Self(self.0.secret_param #turbofish (name.into(), #value))
        }
    }
}

fn setter(scope: &Scope<'_>, parameter: &Parameter) -> TokenStream {
    let name = ident(&parameter.rust);
    let docs = parameter_docs(scope, parameter);
    if parameter.wire == "state" {
        let state = scope.import("powens_runtime::webview", "State");
        return quote! {
            #docs
            pub fn #name(self, state: &#state) -> Self {
                Self(self.0.state(state))
            }
        };
    }
    let value = ident(VALUE);
    let step = step(scope, parameter, &value);
    let argument = if parameter.ty == Type::Scalar(Scalar::Flag) {
        TokenStream::new()
    } else {
        let ty = scope.argument(&value, &parameter.ty).ty;
        quote!(, #value: #ty)
    };
    quote! {
        #docs
        pub fn #name(self #argument) -> Self {
            Self(self.0 #step)
        }
    }
}

/// The module of a flow: its callback.
pub(super) fn callback(api: &Api, area: &Area, flow: &Flow) -> TokenStream {
    let module = format!("{}::{}", area.module, flow.name);
    let scope = Scope::new(api, &module, &area.docs.source);
    let mut head = DocLines::text(&format!(
        "What the browser brings back from [`{}`](super::{}).",
        flow.name, flow.rust
    ));
    head.gap();
    head.line(format!("Reference: <{}>", flow.docs.source));
    let head = head.inner();
    let success = part(
        &scope,
        "Success",
        "What comes back when the flow went well.",
        &flow.success,
        TokenStream::new(),
    );
    let failure = failure(&scope, flow);
    let callback_macro = scope.runtime("callback");
    let failed_by = &flow.failed_by;
    let imports = scope.imports();
    quote! {
        #head
        #imports
        #callback_macro! {
            /// How the flow ended.
            pub enum Callback failed by #(#failed_by),*;
            #success
            #failure
        }
    }
}

/// Whether a failure always has an `error`.
fn error_is_certain(flow: &Flow) -> bool {
    flow.failed_by == ["error"]
}

fn failure(scope: &Scope<'_>, flow: &Flow) -> TokenStream {
    let errors = &scope.api[flow.errors];
    let error = scope.item(&errors.area, &errors.name);
    let error = if error_is_certain(flow) { quote!(#error) } else { quote!(Option<#error>) };
    let common = quote! {
        /// What went wrong. Codes may be added to the API at any time.
        pub error: #error,
        /// A technical text, not meant for end users.
        pub description: Option<String> = "error_description",
    };
    part(
        scope,
        "Failure",
        "What comes back when the user gave up, or something failed.",
        &flow.failure,
        common,
    )
}

fn part(scope: &Scope<'_>, name: &str, summary: &str, fields: &[Field], common: TokenStream) -> TokenStream {
    let name = ident(name);
    let docs = docs::text(summary);
    let fields = fields.iter().map(|field| {
        let ty = scope.ty(&field.ty);
        let ty = if field.presence == Presence::Always { ty } else { quote!(Option<#ty>) };
        member(scope, field, &ty)
    });
    quote! {
        #docs
        pub struct #name {
            #common
            #(#fields)*
        }
    }
}
