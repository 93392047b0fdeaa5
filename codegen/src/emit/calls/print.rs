//! What all parts of the table print alike: heads, types, and the steps that give arguments to a builder.

use std::fmt::Write as _;

use super::{expand, tables};
use crate::api::{Api, Field, Key, Members, Object, Parameter, Presence, Scalar, Type};

/// Docs of a module and the note that it is emitted.
pub(super) fn head(docs: &str) -> String {
    format!("//! {docs}\n\n// Written by `cargo xtask generate` from spec/. Do not edit.\n")
}

/// Area and name of a named type.
pub(super) fn named<'a>(api: &'a Api, ty: &Type) -> Option<(&'a str, &'a str)> {
    match ty {
        Type::Id(key) => Some((&api[*key].area, &api[*key].name)),
        Type::Reference(key) => Some((&api[*key].area, &api[*key].name)),
        Type::Enum(key) => Some((&api[*key].area, &api[*key].name)),
        Type::Object(key) => Some((&api[*key].area, &api[*key].name)),
        Type::Union(key) => Some((&api[*key].area, &api[*key].name)),
        Type::Scalar(_) | Type::List(_) | Type::Map(_) => None,
    }
}

/// The Rust type, below the crate.
pub(super) fn ty(api: &Api, ty: &Type) -> String {
    match ty {
        Type::Scalar(scalar) => match scalar {
            Scalar::Int => "i64",
            Scalar::String | Scalar::Url => "String",
            Scalar::Bool | Scalar::Flag => "bool",
            Scalar::Decimal => "Decimal",
            Scalar::Date => "civil::Date",
            Scalar::DateTime => "civil::DateTime",
            Scalar::Uuid => "Uuid",
            Scalar::Secret => "Secret",
            Scalar::Json => "Json",
            Scalar::File => "File",
            Scalar::Redirect => "Redirect",
        }
        .to_owned(),
        Type::List(item) => format!("Vec<{}>", self::ty(api, item)),
        Type::Map(item) => format!("std::collections::BTreeMap<String, {}>", self::ty(api, item)),
        other => named(api, other).map(|(area, name)| format!("{area}::{name}")).unwrap_or_default(),
    }
}

/// The expression that takes an argument which must be given. References have words of their own.
pub(super) fn needed(api: &Api, name: &str, ty: &Type) -> String {
    match ty {
        Type::Reference(key) => {
            format!("args.word(\"{name}\", {})?", tables::word(&api[*key]))
        }
        Type::Scalar(Scalar::File) => format!("args.file(\"{name}\")?"),
        other => format!("args.need::<{}>(\"{name}\")?", self::ty(api, other)),
    }
}

/// The names of the arguments of a call, to tell apart those that meet: the later one is `body.<name>`.
#[derive(Default)]
pub(super) struct Names(Vec<String>);

impl Names {
    pub(super) fn take(&mut self, name: &str) -> String {
        let name =
            if self.0.iter().any(|taken| taken == name) { format!("body.{name}") } else { name.to_owned() };
        self.0.push(name.clone());
        name
    }
}

/// `call.limit(it)` for an argument that may be given.
pub(super) fn parameter(text: &mut String, api: &Api, parameter: &Parameter, name: &str) {
    let rust = &parameter.rust;
    match &parameter.ty {
        Type::Scalar(Scalar::Flag) => step(text, "flag", name, &format!("|call| call.{rust}()")),
        Type::Reference(key) => {
            let word = tables::word(&api[*key]);
            step(text, "set_word", name, &format!("{word}, |call, it| call.{rust}(it)"));
        }
        ty => step(text, "set", name, &setter(&self::ty(api, ty), rust)),
    }
}

/// The same for a member of the body, which null may clear.
pub(super) fn member(text: &mut String, api: &Api, field: &Field, name: &str) {
    if field.ty == Type::Scalar(Scalar::File) {
        return step(text, "set_file", name, &setter("File", &field.rust));
    }
    let ty = ty(api, &field.ty);
    match field.nullable && field.presence == Presence::Optional {
        true => step(text, "field", name, &setter(&format!("Field<{ty}>"), &field.rust)),
        false => step(text, "set", name, &setter(&ty, &field.rust)),
    }
}

/// The same for members whose names the caller gives.
pub(super) fn members(text: &mut String, api: &Api, members: &Members, name: &str) {
    let (ty, setter) = (ty(api, &members.ty), &members.rust);
    step(text, "each", name, &format!("|call, name, it: {ty}| call.{setter}(name, it)"));
}

/// The linked resources of an object.
pub(super) fn expand(text: &mut String, api: &Api, key: Key<Object>) {
    let function = expand::path(&api[key]);
    let _ = writeln!(text, "    let call = args.expand(call, {function}, |call, it| call.expand(it))?;");
}

fn setter(ty: &str, rust: &str) -> String {
    format!("|call, it: {ty}| call.{rust}(it)")
}

pub(super) fn step(text: &mut String, method: &str, name: &str, closure: &str) {
    let _ = writeln!(text, "    let call = args.{method}(\"{name}\", call, {closure})?;");
}
