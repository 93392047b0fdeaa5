//! Deprecations: they say what to use instead, or why, and what they name exists.

use super::context::{Context, EndpointItem};
use super::documented::{Documented, collect};
use super::place::Place;
use crate::diagnostic::wording::did_you_mean;
use crate::diagnostic::{Code, Diagnostic};
use crate::load::document::Deprecation;
use crate::load::endpoint_named;

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for item in collect(context.documents) {
        if let Some(deprecation) = item.deprecated {
            check_deprecation(context, &item, deprecation, found);
        }
    }
}

fn check_deprecation(
    context: &Context<'_>,
    item: &Documented<'_>,
    deprecation: &Deprecation,
    found: &mut Vec<Diagnostic>,
) {
    let place = item.place.at(&["deprecated"]);
    let Some(instead) = deprecation.instead.as_deref() else {
        if deprecation.note.as_deref().is_none_or(|note| note.trim().is_empty())
            && !place.at(&["use"]).exists()
        {
            let message = format!("the deprecation of `{}` says neither what to use nor why", item.name);
            found.push(
                Diagnostic::new(Code::SilentDeprecation, place.key(), message)
                    .help("name the replacement with `use`, or say with `note` what users should know"),
            );
        }
        return;
    };
    let place = place.at(&["use"]);
    if instead == item.name || endpoint_name(context, &item.place).is_some_and(|name| name == instead) {
        let message = format!("`{}` cannot be its own replacement", item.name);
        found.push(
            Diagnostic::new(Code::ReplacesItself, place.value(), message)
                .label("this is what is deprecated")
                .help("name what took its place; without a replacement say why with `note`"),
        );
    } else if !exists(context, &item.place, instead) {
        found.push(
            Diagnostic::new(
                Code::UnknownReplacement,
                place.value(),
                format!("there is no `{instead}` to use instead"),
            )
            .label("not an endpoint, a type, or a sibling")
            .help(suggestion(context, &item.place, instead)),
        );
    }
}

/// The full name of an endpoint, when the place is that of one.
fn endpoint_name(context: &Context<'_>, place: &Place<'_>) -> Option<String> {
    let key = place.key();
    let item = context.endpoints.iter().find(|item| item.name == place.name() && item.place.key() == key)?;
    Some(item.full_name())
}

/// The maps that hold the siblings of an item. Types and endpoints are named in full, and have none.
fn siblings<'a>(place: &Place<'a>) -> Vec<Place<'a>> {
    let parent = place.parent();
    match parent.name() {
        "endpoints" | "ids" | "refs" | "objects" | "unions" | "enums" => Vec::new(),
        "fields" | "expands" => vec![parent.parent().at(&["fields"]), parent.parent().at(&["expands"])],
        _ => vec![parent],
    }
}

fn exists(context: &Context<'_>, place: &Place<'_>, name: &str) -> bool {
    if siblings(place).iter().any(|siblings| siblings.keys().any(|key| key == name)) {
        return true;
    }
    if name.contains('.') {
        let (area, endpoint) = endpoint_named("", name);
        return match context.documents.page(&area) {
            Some(page) => page.positions.has(&["endpoints", endpoint]),
            None => context.may_define(endpoint),
        };
    }
    context.types.contains_key(name) || context.may_define(name)
}

fn suggestion(context: &Context<'_>, place: &Place<'_>, name: &str) -> String {
    let endpoints: Vec<String> = context.endpoints.iter().map(EndpointItem::full_name).collect();
    let near = siblings(place);
    let siblings = near.iter().flat_map(Place::keys).filter(|key| *key != place.name());
    let full = endpoints.iter().map(String::as_str);
    // An endpoint without its page.
    if let Some(found) =
        full.clone().find(|full| full.rsplit_once('.').is_some_and(|(_, short)| short == name))
    {
        return format!("an endpoint is named with its page: `{found}`");
    }
    did_you_mean(name, siblings.chain(full).chain(context.types.keys().copied()), || {
        "name an endpoint as `area.name`, a type, or a sibling by its wire name".to_owned()
    })
}
