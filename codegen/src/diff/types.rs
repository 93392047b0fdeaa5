//! Types of two models: as text, and whether they are the same.

use std::collections::HashMap;

use super::comparison::Comparison;
use crate::api::{Api, IdKind, Scalar, Type};

/// How two types differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Difference {
    /// Not at all.
    None,
    /// On the wire only: they are one type in Rust.
    Form,
    /// In Rust.
    Type,
}

impl Comparison<'_> {
    /// How a type of the older model differs from one of the newer.
    pub(super) fn types(&self, old: &Type, new: &Type) -> Difference {
        let today = |name: &str| self.renamed.get(name).copied().unwrap_or(name).to_owned();
        let same = |old: &Type, new: &Type| self.old.expression_with(old, &today) == self.new.expression(new);
        match (same(old, new), same(&plain(old), &plain(new))) {
            (true, _) => Difference::None,
            (false, true) => Difference::Form,
            (false, false) => Difference::Type,
        }
    }

    /// Whether two types that differ in Rust are written alike: a text that became an enum, an id of another thing.
    pub(super) fn are_written_alike(&self, old: &Type, new: &Type) -> bool {
        written(self.old, old) == written(self.new, new)
    }

    /// `` `string` → `list of string` ``, with `?` where null is taken.
    pub(super) fn shown_change(&self, old: &Type, new: &Type) -> String {
        format!("`{}` → `{}`", self.old.expression(old), self.new.expression(new))
    }
}

/// The names of today of named types that were renamed.
pub(super) fn renamed_types<'a>(old: &'a Api, new: &'a Api) -> HashMap<&'a str, &'a str> {
    let now: Vec<(&str, &[String])> = named(new).collect();
    let is_there = |name: &str| now.iter().any(|(other, _)| *other == name);
    let gone = named(old).map(|(name, _)| name).filter(|name| !is_there(name));
    let follow = |old| {
        let heir = now.iter().find(|(_, was)| was.iter().any(|name| name == old))?;
        Some((old, heir.0))
    };
    gone.filter_map(follow).collect()
}

/// Every named type, with the names that it had before.
fn named(api: &Api) -> impl Iterator<Item = (&str, &[String])> {
    let ids = api.ids().iter().map(|item| (item.name.as_str(), &item.docs));
    let references = api.references().iter().map(|item| (item.name.as_str(), &item.docs));
    let objects = api.objects().iter().map(|item| (item.name.as_str(), &item.docs));
    let unions = api.unions().iter().map(|item| (item.name.as_str(), &item.docs));
    let enums = api.enums().iter().map(|item| (item.name.as_str(), &item.docs));
    let all = ids.chain(references).chain(objects).chain(unions).chain(enums);
    all.map(|(name, docs)| (name, docs.was.as_slice()))
}

/// A type by what stands in a message.
fn written(api: &Api, ty: &Type) -> String {
    let id = |kind| match kind {
        IdKind::Int => "int",
        IdKind::Uuid | IdKind::String => "text",
    };
    match ty {
        Type::Scalar(Scalar::String | Scalar::Url | Scalar::Uuid | Scalar::Secret) => "text".to_owned(),
        Type::Enum(_) => "text".to_owned(),
        Type::Id(key) => id(api[*key].kind).to_owned(),
        Type::List(item) => format!("list of {}", written(api, item)),
        Type::Map(item) => format!("map of {}", written(api, item)),
        other => api.expression(other),
    }
}

/// The type with which it shares the type in Rust.
fn plain(ty: &Type) -> Type {
    match ty {
        Type::Scalar(Scalar::Url) => Type::Scalar(Scalar::String),
        Type::List(item) => Type::List(Box::new(plain(item))),
        Type::Map(item) => Type::Map(Box::new(plain(item))),
        other => other.clone(),
    }
}
