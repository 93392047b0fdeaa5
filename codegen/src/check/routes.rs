//! Routes: well formed, one endpoint each, with parameters that are described where they exist.

use std::collections::HashMap;

use super::context::{Context, EndpointItem};
use super::types::syntax;
use crate::diagnostic::wording::{did_you_mean, one_of};
use crate::diagnostic::{Code, Diagnostic};
use crate::load::Route;

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let mut routes: HashMap<String, Vec<&EndpointItem<'_>>> = HashMap::new();
    for item in &context.endpoints {
        match &item.route {
            Ok(route) => {
                check_parameters(item, route, found);
                let shape = route.shape();
                let others = routes.entry(shape.clone()).or_default();
                match others.iter().find(|other| !told_apart(item, other)) {
                    Some(first) => found.push(same_route(item, first, &shape)),
                    None => others.push(item),
                }
            }
            Err(errors) => {
                let place = item.place.at(&["route"]);
                found.extend(errors.iter().map(|error| syntax(&place, error)));
            }
        }
    }
}

/// Whether the server can tell two endpoints of one route apart: by bodies that are different objects.
fn told_apart(one: &EndpointItem<'_>, other: &EndpointItem<'_>) -> bool {
    match (&one.shape().body, &other.shape().body) {
        (Some(one), Some(other)) => one != other,
        _ => false,
    }
}

fn same_route(item: &EndpointItem<'_>, first: &EndpointItem<'_>, shape: &str) -> Diagnostic {
    let message = format!("`{}` has the method and path of `{}`", item.full_name(), first.full_name());
    Diagnostic::new(Code::SameRoute, item.place.at(&["route"]).value(), message)
        .label(format!("`{shape}` again"))
        .secondary(first.place.at(&["route"]).value(), "first one here")
        .help("one route is one endpoint, unless every one has a `body` object of its own")
}

fn check_parameters(item: &EndpointItem<'_>, route: &Route<'_>, found: &mut Vec<Diagnostic>) {
    let place = item.place.at(&["route"]);
    let mut names = HashMap::new();
    for parameter in route.parameters() {
        let name = &parameter.name;
        if let Some(first) = names.insert(name.text, name.span.clone()) {
            let message = format!("the route has two parameters called `{}`", name.text);
            found.push(
                Diagnostic::new(Code::DuplicatePathParameter, place.within(name.span.clone()), message)
                    .label("the same name again")
                    .secondary(place.within(first), "first one here")
                    .help("call each by what it names, such as `{account:…}` and `{transaction:…}`"),
            );
        }
    }
    for name in item.endpoint.path.keys().filter(|name| !names.contains_key(name.as_str())) {
        let mut known: Vec<&str> = names.keys().copied().collect();
        known.sort_unstable();
        let help = did_you_mean(name, known.iter().copied(), || match known.is_empty() {
            true => "leave `path` out: the route has no parameters".to_owned(),
            false => format!("the route has {}", one_of(known.iter().copied())),
        });
        let message = format!("the route has no parameter `{name}`");
        found.push(
            Diagnostic::new(Code::UnknownPathParameter, item.place.at(&["path", name]).key(), message)
                .label("described, but not there")
                .secondary(place.value(), "the route")
                .help(help),
        );
    }
}
