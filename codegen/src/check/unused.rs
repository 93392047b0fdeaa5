//! What no endpoint, webhook or flow leads to.

use std::collections::{HashMap, HashSet};

use super::context::{Context, definitions};
use super::place::Place;
use super::uses::TypeUse;
use crate::diagnostic::wording::nearest;
use crate::diagnostic::{Code, Diagnostic};
use crate::load::feature_of;

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    // What could not be read may use anything.
    if !context.documents.complete {
        return;
    }
    let used = reached(context);
    for page in &context.documents.pages {
        for definition in definitions(page) {
            let name = definition.place.name();
            if !used.contains(name) {
                let message = format!("`{name}` is used nowhere");
                found.push(
                    Diagnostic::new(Code::Unused, definition.place.key(), message)
                        .label(format!(
                            "{} that no endpoint, webhook or flow leads to",
                            definition.kind.words()
                        ))
                        .help("delete it, or name it where it belongs"),
                );
            }
        }
    }
    check_tokens(context, found);
    check_features(context, found);
}

fn check_tokens(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let tokens = Place::new(&context.documents.api.positions, &["tokens"]);
    let used: HashSet<&str> =
        context.endpoints.iter().filter_map(|item| item.endpoint.auth.as_deref()).collect();
    // A token with a slip in its name is used all the same.
    let meant: HashSet<&str> = used.iter().filter_map(|name| nearest(name, tokens.keys())).collect();
    for name in tokens.keys().filter(|name| !used.contains(name) && !meant.contains(name)) {
        found.push(
            Diagnostic::new(
                Code::Unused,
                tokens.at(&[name]).key(),
                format!("no endpoint takes the token `{name}`"),
            )
            .help("delete it, or name it under `auth` of an endpoint"),
        );
    }
}

fn check_features(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let features = Place::new(&context.documents.api.positions, &["features"]);
    let used: HashSet<&str> =
        context.documents.pages.iter().filter_map(|page| feature_of(&page.name)).collect();
    for name in features.keys().filter(|name| !used.contains(name)) {
        let message = format!("the feature `{name}` has no pages");
        found.push(
            Diagnostic::new(Code::Unused, features.at(&[name]).key(), message)
                .help(format!("delete it, or put a page into the folder `spec/{name}/`")),
        );
    }
}

/// The types that endpoints, webhooks, flows and `api.yaml` lead to.
fn reached<'a>(context: &Context<'a>) -> HashSet<&'a str> {
    let mut uses: HashMap<Option<&str>, Vec<&TypeUse<'a>>> = HashMap::new();
    for item in &context.uses {
        uses.entry(item.owner).or_default().push(item);
    }
    let misread = context.endpoints.iter().filter(|item| item.route.is_err());
    let mut used: HashSet<&str> = misread.flat_map(|item| words(context, &item.endpoint.route)).collect();
    let mut waiting: Vec<_> = used.iter().copied().map(Some).chain([None]).collect();
    while let Some(owner) = waiting.pop() {
        for name in uses.remove(&owner).into_iter().flatten().flat_map(|item| named(context, item)) {
            if used.insert(name) {
                waiting.push(Some(name));
            }
        }
    }
    used
}

/// The types that a place names, or means: what is misspelt there is not to be reported as unused as well.
fn named<'a>(context: &Context<'a>, item: &TypeUse<'a>) -> Vec<&'a str> {
    let known = |name: &str| context.types.get_key_value(name).map(|(name, _)| *name);
    match &item.expr {
        Ok(expr) => {
            let name = expr.name().map(|name| name.text);
            let meant = |name| known(name).or_else(|| nearest(name, context.types.keys().copied()));
            name.and_then(meant).into_iter().collect()
        }
        Err(_) => words(context, item.text).collect(),
    }
}

/// The types in a text that could not be read.
fn words<'a>(context: &Context<'a>, text: &str) -> impl Iterator<Item = &'a str> {
    let words = text.split(|c: char| !c.is_ascii_alphanumeric());
    words.filter_map(|word| context.types.get_key_value(word).map(|(name, _)| *name))
}
