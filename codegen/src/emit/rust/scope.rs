//! A module under construction: which types it names, and so what it has to import.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};

use crate::api::{Api, IdKind, Key, Object, Scalar, Type};

/// The module that an emitter writes into.
pub(super) struct Scope<'a> {
    /// The model.
    pub(super) api: &'a Api,
    /// Name of the module.
    pub(super) module: &'a str,
    /// Address of the page, so that items need not repeat it.
    pub(super) page: &'a str,
    imports: RefCell<BTreeMap<String, BTreeSet<String>>>,
}

impl<'a> Scope<'a> {
    /// An empty module.
    pub(super) fn new(api: &'a Api, module: &'a str, page: &'a str) -> Self {
        Self { api, module, page, imports: RefCell::default() }
    }

    /// Names an item of the runtime.
    pub(super) fn runtime(&self, item: &str) -> Ident {
        self.import("powens_runtime", item)
    }

    /// Names an item of another module of the crate; an item of this module needs no import.
    pub(super) fn item(&self, module: &str, item: &str) -> Ident {
        if module == self.module {
            return ident(item);
        }
        self.import(&format!("crate::{module}"), item)
    }

    /// Names an item of any path.
    pub(super) fn import(&self, path: &str, item: &str) -> Ident {
        self.imports.borrow_mut().entry(path.to_owned()).or_default().insert(item.to_owned());
        ident(item)
    }

    /// The `use` lines of the module: other crates first, then this one.
    pub(super) fn imports(&self) -> TokenStream {
        let imports = self.imports.borrow();
        let line = |(path, items): (&String, &BTreeSet<String>)| {
            let path: TokenStream = path.parse().unwrap_or_default();
            let items = items.iter().map(|item| ident(item));
            quote!(use #path::{#(#items),*};)
        };
        let foreign = imports.iter().filter(|(path, _)| !path.starts_with("crate")).map(line);
        let own = imports.iter().filter(|(path, _)| path.starts_with("crate")).map(line);
        quote!(#(#foreign)* #(#own)*)
    }

    /// The Rust type.
    pub(super) fn ty(&self, ty: &Type) -> TokenStream {
        match ty {
            Type::Scalar(scalar) => self.scalar(*scalar),
            Type::List(item) => {
                let item = self.ty(item);
                quote!(Vec<#item>)
            }
            Type::Map(item) => {
                let map = self.import("std::collections", "BTreeMap");
                let item = self.ty(item);
                quote!(#map<String, #item>)
            }
            named => {
                let (module, name) = named_in(self.api, named);
                let name = self.item(module, name);
                quote!(#name)
            }
        }
    }

    fn scalar(&self, scalar: Scalar) -> TokenStream {
        match scalar {
            Scalar::Int => quote!(i64),
            Scalar::String | Scalar::Url => quote!(String),
            Scalar::Bool | Scalar::Flag => quote!(bool),
            Scalar::Decimal => self.import("rust_decimal", "Decimal").into_token_stream(),
            Scalar::Date => self.import("jiff::civil", "Date").into_token_stream(),
            Scalar::DateTime => self.import("jiff::civil", "DateTime").into_token_stream(),
            Scalar::Uuid => self.import("uuid", "Uuid").into_token_stream(),
            Scalar::Secret => self.runtime("Secret").into_token_stream(),
            Scalar::Json => self.runtime("Json").into_token_stream(),
            Scalar::File => self.runtime("File").into_token_stream(),
            Scalar::Redirect => self.runtime("Redirect").into_token_stream(),
        }
    }

    /// How a value of this type is taken as an argument called `name`.
    pub(super) fn argument(&self, name: &Ident, ty: &Type) -> Argument {
        let rust = self.ty(ty);
        if let Type::List(item) = ty {
            let texts = matches!(**item, Type::Scalar(Scalar::String | Scalar::Url));
            let (item, convert) = match texts {
                true => (quote!(impl Into<String>), quote!(.map(Into::into))),
                false => (self.ty(item), TokenStream::new()),
            };
            let ty = quote!(impl IntoIterator<Item = #item>);
            let value = quote!(#name.into_iter() #convert .collect::<#rust>());
            return Argument { ty, value, turbofish: TokenStream::new() };
        }
        match self.converts(ty) {
            true => Argument {
                ty: quote!(impl Into<#rust>),
                value: quote!(#name.into()),
                turbofish: quote!(::<#rust>),
            },
            false => Argument { ty: rust, value: quote!(#name), turbofish: TokenStream::new() },
        }
    }

    /// Whether callers may pass anything that converts. A bare integer literal cannot be told apart by `Into`, so
    /// numbers and the identifiers made of them are taken as they are.
    fn converts(&self, ty: &Type) -> bool {
        match ty {
            Type::Scalar(Scalar::String | Scalar::Url | Scalar::Secret) | Type::Reference(_) => true,
            Type::Id(key) => self.api[*key].kind == IdKind::String,
            _ => false,
        }
    }

    /// The name of the builder of `expand` for an object.
    pub(super) fn expand_of(&self, key: Key<Object>) -> Ident {
        let object = &self.api[key];
        self.item(&object.area, &expand_name(&object.name))
    }
}

/// What the argument of a setter is called; the setter has the name.
pub(super) const VALUE: &str = "value";

/// An argument of an emitted function.
pub(super) struct Argument {
    /// Its type.
    pub(super) ty: TokenStream,
    /// The expression that gives the Rust type.
    pub(super) value: TokenStream,
    /// What a generic function needs in order to know that type.
    pub(super) turbofish: TokenStream,
}

/// Module and name of a named type.
pub(super) fn named_in<'a>(api: &'a Api, ty: &Type) -> (&'a str, &'a str) {
    match ty {
        Type::Id(key) => (&api[*key].area, &api[*key].name),
        Type::Reference(key) => (&api[*key].area, &api[*key].name),
        Type::Enum(key) => (&api[*key].area, &api[*key].name),
        Type::Object(key) => (&api[*key].area, &api[*key].name),
        Type::Union(key) => (&api[*key].area, &api[*key].name),
        Type::Scalar(_) | Type::List(_) | Type::Map(_) => ("", ""),
    }
}

/// The name of the builder of `expand` for the object of this name.
pub(super) fn expand_name(object: &str) -> String {
    format!("{object}Expand")
}

/// An identifier of the output; the checker has made sure that it is one.
pub(super) fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}
