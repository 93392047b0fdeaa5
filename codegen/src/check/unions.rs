//! Unions: told apart by a tag that their objects do not list.

use std::collections::HashSet;

use super::context::{Context, Item};
use super::place::Place;
use super::types::empty;
use crate::diagnostic::wording::{did_you_mean, one_of};
use crate::diagnostic::{Code, Diagnostic};
use crate::load::document::Union;

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for page in &context.documents.pages {
        for (name, union) in &page.document.unions {
            let place = Place::new(&page.positions, &["unions", name]);
            check_tag(&place, union, found);
            check_default(&place, union, found);
            check_objects(context, &place, union, found);
        }
    }
}

fn check_tag(place: &Place<'_>, union: &Union, found: &mut Vec<Diagnostic>) {
    if place.at(&["variants"]).keys().next().is_none() {
        found.push(empty(place, "variants", "list the objects that it can be"));
    }
    let blank = union.tag.as_deref().is_some_and(|tag| tag.trim().is_empty());
    if !blank && (union.tag.is_some() || place.at(&["tag"]).exists()) {
        return;
    }
    found.push(
        Diagnostic::new(
            Code::UnionWithoutTag,
            place.key(),
            format!("the union `{}` has no tag", place.name()),
        )
        .label("nothing tells its objects apart")
        .help("name the member whose value tells them apart: `tag: type`"),
    );
}

fn check_default(place: &Place<'_>, union: &Union, found: &mut Vec<Diagnostic>) {
    let Some(default) = &union.default else { return };
    let variants = place.at(&["variants"]);
    if variants.keys().any(|tag| tag == default) {
        return;
    }
    let message = format!("`{default}` is not a variant of `{}`", place.name());
    found.push(
        Diagnostic::new(Code::UnionDefault, place.at(&["default"]).value(), message)
            .label("holds when the tag is missing")
            .help(did_you_mean(default, variants.keys(), || format!("write {}", one_of(variants.keys())))),
    );
}

fn check_objects(context: &Context<'_>, place: &Place<'_>, union: &Union, found: &mut Vec<Diagnostic>) {
    let Some(tag) = union.tag.as_deref() else { return };
    let mut seen = HashSet::new();
    for (name, variant) in &union.variants {
        let target = variant.ty.trim();
        let Some(Item::Object(object)) = context.item(target) else { continue };
        let Some(definition) = context.types.get(target) else { continue };
        if object.fields.contains_key(tag) && seen.insert(target) {
            let field = definition.place.parent().at(&[definition.place.name(), "fields"]);
            let listed = field.keys().find(|key| *key == tag).map(|key| field.at(&[key]).key());
            let message = format!("`{target}` lists `{tag}`, the tag of the union `{}`", place.name());
            found.push(
                Diagnostic::new(Code::UnionListsTag, listed.unwrap_or_else(|| field.key()), message)
                    .label("read and written by the union")
                    .secondary(place.at(&["variants"]).at(&[name.as_str()]).key(), "a variant here")
                    .help("leave the member out of the object"),
            );
        }
    }
}
