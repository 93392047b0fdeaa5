//! Endpoints: an operation, a request type with its setters, and the function that starts it.

use heck::ToShoutySnakeCase;
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use serde_json::Value;

use super::docs::{self, DocLines};
use super::endpoint_docs;
use super::renamed;
use super::scope::{Argument, Scope, VALUE, ident};
use crate::api::{
    Auth, Body, Endpoint, Field, Like, Members, Object, PageScheme, Parameter, Presence, Scalar, Type,
};

/// Everything of one endpoint. Another route to one is a function alone.
pub(super) fn emit(scope: &Scope<'_>, endpoint: &Endpoint) -> TokenStream {
    let operation = operation(scope, endpoint);
    if let Some(like) = &endpoint.like {
        let name = request_of(scope, like, &endpoint.request);
        let docs = endpoint_docs::route(scope, endpoint, like);
        let function = function(scope, endpoint, &name, &docs);
        return quote!(#operation #function);
    }
    let name = ident(&endpoint.request);
    let request = scope.runtime("Request");
    let docs = endpoint_docs::request(scope, endpoint);
    let deprecated = docs::deprecated(endpoint.docs.deprecated.as_ref());
    let function = function(scope, endpoint, &quote!(#name), &endpoint_docs::function(endpoint));
    let setters = setters(scope, endpoint);
    let plumbing = plumbing(scope, endpoint);
    quote! {
        #operation
        #docs
        #deprecated
        #[derive(Clone, Debug)]
        #[must_use = "a request does nothing until it is sent"]
        pub struct #name(pub(crate) #request);
        #function
        #setters
        #plumbing
    }
}

/// The request type of another endpoint. Of another page by its whole path: requests of several pages share names.
fn request_of(scope: &Scope<'_>, like: &Like, request: &str) -> TokenStream {
    let name = ident(request);
    if like.module == scope.module {
        return quote!(#name);
    }
    let module: TokenStream = like.module.parse().unwrap_or_default();
    quote!(crate::#module::#name)
}

/// The constant that describes the operation to the client.
fn operation(scope: &Scope<'_>, endpoint: &Endpoint) -> TokenStream {
    let name = constant(endpoint);
    let operation_macro = scope.runtime("operation");
    let method = ident(endpoint.method.as_str());
    let (id, template) = (&endpoint.operation, endpoint.template());
    let needs = match &endpoint.auth {
        Auth::None => TokenStream::new(),
        Auth::Token { token, .. } => quote!(, #token),
    };
    let host = endpoint.host.as_deref().map(ident);
    let answer = endpoint.returns.as_ref().map(|returns| &returns.ty);
    let redirects = answer == Some(&Type::Scalar(Scalar::Redirect));
    let marks = [
        endpoint.idempotent.then_some("idempotent"),
        endpoint.slow.then_some("slow"),
        redirects.then_some("redirects"),
    ];
    let marks = marks.into_iter().flatten().map(ident);
    quote!(#operation_macro! { #name = #method #host #template, #id #needs #(, #marks)* })
}

fn constant(endpoint: &Endpoint) -> Ident {
    ident(&endpoint.name.to_shouty_snake_case())
}

/// The function that starts a request of this type, with everything that must be given.
fn function(scope: &Scope<'_>, endpoint: &Endpoint, name: &TokenStream, docs: &TokenStream) -> TokenStream {
    let function = ident(&endpoint.name);
    let constant = constant(endpoint);
    let request = scope.runtime("Request");
    let deprecated = docs::deprecated(endpoint.docs.deprecated.as_ref());
    let mut arguments = Arguments::default();
    let mut steps = Vec::new();
    for (wire, ty, _) in endpoint.path_parameters() {
        let name = ident(wire);
        let Argument { ty, value, turbofish } = scope.argument(&name, ty);
        steps.push(quote!(.segment #turbofish (#value)));
        arguments.push(name, ty);
    }
    for parameter in endpoint.query.iter().filter(|parameter| parameter.required) {
        let name = ident(&parameter.rust);
        let ty = scope.argument(&name, &parameter.ty).ty;
        steps.push(query(scope, parameter, &name));
        arguments.push(name, ty);
    }
    body_arguments(scope, endpoint, &mut arguments, &mut steps);
    let Arguments { names, types } = arguments;
    let too_many = (names.len() > 7).then(|| quote!(#[expect(clippy::too_many_arguments)]));
    let older = renamed::endpoint(endpoint, name, &names, &types);
    quote! {
        #docs
        #deprecated
        #too_many
        pub fn #function(#(#names: #types),*) -> #name {
            #name(#request::new(&#constant) #(#steps)*)
        }
        #older
    }
}

/// The arguments of a function under construction.
#[derive(Default)]
struct Arguments {
    names: Vec<Ident>,
    types: Vec<TokenStream>,
}

impl Arguments {
    fn push(&mut self, name: Ident, ty: TokenStream) {
        self.names.push(name);
        self.types.push(ty);
    }
}

fn body_arguments(
    scope: &Scope<'_>,
    endpoint: &Endpoint,
    arguments: &mut Arguments,
    steps: &mut Vec<TokenStream>,
) {
    match &endpoint.body {
        None => {}
        Some(Body::Object(key)) => {
            for field in scope.api[*key].fields.iter() {
                if let Some(value) = &field.constant {
                    steps.push(fixed(&field.wire, value));
                }
                if !field.is_needed() {
                    continue;
                }
                let name = ident(&field.rust);
                let ty = scope.argument(&name, &field.ty).ty;
                steps.push(member(scope, field, &name));
                arguments.push(name, ty);
            }
        }
        Some(Body::Value(ty)) => {
            let name = ident("body");
            let Argument { ty, value, turbofish } = scope.argument(&name, ty);
            steps.push(quote!(.value #turbofish (&#value)));
            arguments.push(name, ty);
        }
    }
}

/// `.constant("resume", &true)`, for a member of one value.
fn fixed(wire: &str, value: &Value) -> TokenStream {
    match value {
        Value::String(text) => quote!(.constant(#wire, #text)),
        other => {
            let value: TokenStream = other.to_string().parse().unwrap_or_default();
            quote!(.constant(#wire, &#value))
        }
    }
}

/// The setters of what may be given.
fn setters(scope: &Scope<'_>, endpoint: &Endpoint) -> TokenStream {
    let mut setters = Vec::new();
    for parameter in endpoint.query.iter().filter(|parameter| !parameter.required) {
        setters.push(query_setter(scope, parameter));
    }
    if let Some(members) = &endpoint.query_members {
        setters.push(members_setter(scope, members, &quote!(secret_query), &TokenStream::new()));
    }
    if let Some(Body::Object(key)) = &endpoint.body {
        setters.extend(body_setters(scope, &scope.api[*key]));
    }
    if let Some(key) = endpoint.expand {
        let expand = scope.expand_of(key);
        setters.push(quote! {
            /// Asks for linked resources along with the answer.
            pub fn expand(self, expand: #expand) -> Self {
                Self(self.0.expand(expand))
            }
        });
    }
    if setters.is_empty() {
        return TokenStream::new();
    }
    let name = ident(&endpoint.request);
    quote!(impl #name { #(#setters)* })
}

fn query_setter(scope: &Scope<'_>, parameter: &Parameter) -> TokenStream {
    let (name, value) = (ident(&parameter.rust), ident(VALUE));
    let docs = parameter_docs(scope, parameter);
    let step = query(scope, parameter, &value);
    let argument = match is_flag(parameter) {
        true => TokenStream::new(),
        false => {
            let ty = scope.argument(&value, &parameter.ty).ty;
            quote!(, #value: #ty)
        }
    };
    quote! {
        #docs
        pub fn #name(self #argument) -> Self {
            Self(self.0 #step)
        }
    }
}

/// `.query::<i64>("limit", limit)`, or what stands for it.
fn query(scope: &Scope<'_>, parameter: &Parameter, given: &Ident) -> TokenStream {
    let wire = &parameter.wire;
    if is_flag(parameter) {
        return quote!(.flag(#wire));
    }
    let Argument { value, turbofish, .. } = scope.argument(given, &parameter.ty);
    match parameter.sensitive {
        true => quote!(.secret_query #turbofish (#wire, #value)),
        false => quote!(.query #turbofish (#wire, #value)),
    }
}

fn is_flag(parameter: &Parameter) -> bool {
    parameter.ty == Type::Scalar(Scalar::Flag)
}

/// Docs of a parameter, with its default and an example.
pub(super) fn parameter_docs(scope: &Scope<'_>, parameter: &Parameter) -> TokenStream {
    let mut lines = DocLines::of(&parameter.docs);
    lines.values(parameter.default.as_ref(), parameter.example.as_ref().filter(|_| !parameter.sensitive));
    lines.provenance(&parameter.docs, scope.page);
    let outer = lines.outer();
    let deprecated = docs::deprecated(parameter.docs.deprecated.as_ref());
    quote!(#outer #deprecated)
}

fn body_setters(scope: &Scope<'_>, object: &Object) -> Vec<TokenStream> {
    let settable = object.fields.iter().filter(|field| field.is_settable());
    let mut setters: Vec<_> = settable.map(|field| body_setter(scope, field)).collect();
    if let Some(members) = &object.members {
        setters.push(members_setter(scope, members, &quote!(member), &quote!(&)));
    }
    setters
}

fn body_setter(scope: &Scope<'_>, field: &Field) -> TokenStream {
    let name = ident(&field.rust);
    let mut lines = DocLines::of(&field.docs);
    lines.values(field.default.as_ref(), field.example.as_ref().filter(|_| !field.sensitive));
    lines.provenance(&field.docs, scope.page);
    let docs = lines.outer();
    let deprecated = docs::deprecated(field.docs.deprecated.as_ref());
    let value = ident(VALUE);
    let step = member(scope, field, &value);
    let argument = if field.nullable {
        let (three_state, rust) = (scope.runtime("Field"), scope.ty(&field.ty));
        quote!(impl Into<#three_state<#rust>>)
    } else {
        scope.argument(&value, &field.ty).ty
    };
    quote! {
        #docs
        #deprecated
        pub fn #name(self, value: #argument) -> Self {
            Self(self.0 #step)
        }
    }
}

/// `.member::<bool>("active", active)`; a member that null clears is three-state.
fn member(scope: &Scope<'_>, field: &Field, given: &Ident) -> TokenStream {
    let wire = &field.wire;
    if field.ty == Type::Scalar(Scalar::File) {
        return quote!(.file(#wire, #given));
    }
    if field.nullable && field.presence == Presence::Optional {
        return quote!(.field(#wire, #given.into()));
    }
    let Argument { value, turbofish, .. } = scope.argument(given, &field.ty);
    quote!(.member #turbofish (#wire, &#value))
}

/// A setter of members whose names the caller gives; `by` is how the method takes the value.
fn members_setter(
    scope: &Scope<'_>,
    members: &Members,
    method: &TokenStream,
    by: &TokenStream,
) -> TokenStream {
    let setter = ident(&members.rust);
    let docs = docs::text(&members.doc);
    let Argument { ty, value, turbofish } = scope.argument(&ident(VALUE), &members.ty);
    quote! {
        #docs
        pub fn #setter(self, name: impl Into<String>, value: #ty) -> Self {
            Self(self.0.#method #turbofish (name.into(), #by #value))
        }
    }
}

/// What sends the request and reads the answer.
fn plumbing(scope: &Scope<'_>, endpoint: &Endpoint) -> TokenStream {
    let name = ident(&endpoint.request);
    let endpoint_macro = scope.runtime("endpoint");
    let auth = match &endpoint.auth {
        Auth::None => ident("Anonymous"),
        Auth::Token { token, .. } => ident(&crate::api::variant_name(token)),
    };
    let returns = match &endpoint.returns {
        None => quote!(()),
        Some(returns) => {
            let ty = scope.ty(&returns.ty);
            if returns.optional { quote!(Option<#ty>) } else { ty }
        }
    };
    let paged = endpoint.pages.as_ref().map(|pages| {
        let paged_macro = scope.runtime("paged");
        let size = proc_macro2::Literal::u32_unsuffixed(pages.size);
        let scheme = match pages.by {
            PageScheme::Links => quote!(links(#size)),
            PageScheme::Offset => quote!(offset(#size)),
        };
        quote!(#paged_macro! { #name, #auth, #returns, #scheme })
    });
    quote! {
        #endpoint_macro! { #name, #auth, #returns }
        #paged
    }
}
