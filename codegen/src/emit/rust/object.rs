//! Objects: the struct, how it is read and written, and how callers build it.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use super::docs;
use super::scope::{Argument, Scope, VALUE, ident};
use crate::api::{Field, Object, Scalar, Type};

/// The struct of an object, with everything that belongs to it.
pub(super) fn emit(scope: &Scope<'_>, object: &Object) -> TokenStream {
    let name = ident(&object.name);
    let docs = docs::plain(&object.docs, scope.page);
    let object_macro = scope.runtime("object");
    let fields = object.fields.iter().map(|field| {
        let ty = member_type(scope, field);
        member(scope, field, &ty)
    });
    let empty = object.usage.request.then(|| {
        quote!(
            fn empty() -> Self;
        )
    });
    let build = object.usage.request.then(|| build(scope, object));
    quote! {
        #object_macro! {
            #docs
            pub struct #name { #(#fields)* }
            #empty
        }
        #build
    }
}

/// One member of a struct: `pub kind: Option<Kind> = "type",`, `pub iban: Option<String> as secret,`.
pub(super) fn member(scope: &Scope<'_>, field: &Field, ty: &TokenStream) -> TokenStream {
    let name = ident(&field.rust);
    let docs = docs::plain(&field.docs, scope.page);
    let wire = &field.wire;
    let rename = (*wire != field.rust).then(|| quote!(= #wire));
    // A `Secret` hides itself.
    let hidden = field.sensitive && *field.ty.innermost() != Type::Scalar(Scalar::Secret);
    let secret = hidden.then(|| quote!(as secret));
    quote!(#docs pub #name: #ty #rename #secret,)
}

fn member_type(scope: &Scope<'_>, field: &Field) -> TokenStream {
    let ty = scope.ty(&field.ty);
    let ty = if field.boxed { quote!(Box<#ty>) } else { ty };
    if field.is_optional() { quote!(Option<#ty>) } else { ty }
}

/// The constructor with what must be sent, and a setter for all else.
fn build(scope: &Scope<'_>, object: &Object) -> TokenStream {
    let name = ident(&object.name);
    let needed: Vec<_> = object.fields.iter().filter(|field| field.is_needed()).collect();
    let arguments = needed.iter().map(|field| {
        let name = ident(&field.rust);
        let ty = scope.argument(&name, &field.ty).ty;
        quote!(#name: #ty)
    });
    let given = needed.iter().map(|field| value(scope, field));
    let fixed = object.fields.iter().filter_map(|field| fixed(scope, field));
    let values: Vec<_> = given.chain(fixed).collect();
    let summary = match needed.is_empty() {
        true => " An empty one: the setters fill it.",
        false => " One with everything that must be sent; the setters add the rest.",
    };
    let body = match values.is_empty() {
        true => quote!(Self::empty()),
        false => quote!(Self { #(#values,)* ..Self::empty() }),
    };
    let too_many = (needed.len() > 7).then(|| quote!(#[expect(clippy::too_many_arguments)]));
    let new_without_default = needed.is_empty().then(|| quote!(#[expect(clippy::new_without_default)]));
    let setters = object.fields.iter().filter(|field| field.is_settable()).map(|field| setter(scope, field));
    quote! {
        impl #name {
            #[doc = #summary]
            #too_many
            #new_without_default
            pub fn new(#(#arguments),*) -> Self {
                #body
            }
            #(#setters)*
        }
    }
}

/// `name: Some(name.into())`.
fn value(scope: &Scope<'_>, field: &Field) -> TokenStream {
    let name = ident(&field.rust);
    let value = scope.argument(&name, &field.ty).value;
    let value = if field.boxed { quote!(Box::new(#value)) } else { value };
    quote!(#name: Some(#value))
}

/// `grant_type: Some(GrantType::ClientCredentials)`, for a member of one value.
fn fixed(scope: &Scope<'_>, field: &Field) -> Option<TokenStream> {
    let name = ident(&field.rust);
    let value = match (field.constant.as_ref()?, &field.ty) {
        (Value::String(text), Type::Enum(_)) => {
            let ty = scope.ty(&field.ty);
            quote!(#ty::from(#text))
        }
        (Value::String(text), _) => quote!(#text.into()),
        (Value::Bool(value), _) => quote!(#value),
        (other, _) => other.to_string().parse().ok()?,
    };
    Some(quote!(#name: Some(#value)))
}

fn setter(scope: &Scope<'_>, field: &Field) -> TokenStream {
    let name = ident(&field.rust);
    let docs = docs::plain(&field.docs, scope.page);
    let Argument { ty, value, .. } = scope.argument(&ident(VALUE), &field.ty);
    let value = if field.boxed { quote!(Box::new(#value)) } else { value };
    quote! {
        #docs
        pub fn #name(self, value: #ty) -> Self {
            Self { #name: Some(#value), ..self }
        }
    }
}
