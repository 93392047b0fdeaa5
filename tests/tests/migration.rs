//! Who comes from the Datafire client `budgea` finds each of its actions.

#![allow(clippy::expect_used, clippy::panic, reason = "tests")]

use std::collections::HashMap;

use powens_codegen::Api;
use powens_codegen::api::{Endpoint, PathSegment};

/// The actions: name, method and path.
const ACTIONS: &str = include_str!("../migration/datafire.txt");

fn actions() -> impl Iterator<Item = (&'static str, String)> {
    let lines = ACTIONS.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    lines
        .map(|line| line.split_once(' ').expect("an action and its route"))
        .map(|(action, route)| (action, shape(route)))
}

/// A route without the names of its parameters.
fn shape(route: &str) -> String {
    let segment = |segment: &str| if segment.starts_with('{') { "{}".to_owned() } else { segment.to_owned() };
    route.split('/').map(segment).collect::<Vec<_>>().join("/")
}

fn shape_of(endpoint: &Endpoint) -> String {
    let segments = endpoint.path.iter().map(|segment| match segment {
        PathSegment::Literal(text) => format!("/{text}"),
        _ => "/{}".to_owned(),
    });
    format!("{} {}", endpoint.method, segments.collect::<String>())
}

fn api() -> Api {
    powens_codegen::load_api(&powens_sandbox::spec_folder()).expect("the description can be read")
}

#[test]
fn every_action_is_an_endpoint_of_its_route() {
    let api = api();
    let mut missing = Vec::new();
    for (action, route) in actions() {
        let named: Vec<_> = api
            .endpoints()
            .filter(|(_, endpoint)| endpoint.legacy_action.as_deref() == Some(action))
            .collect();
        match named.as_slice() {
            [(_, endpoint)] if shape_of(endpoint) == route => {}
            [(_, endpoint)] => missing.push(format!(
                "{action} is {route}, but {} is {}",
                endpoint.operation,
                shape_of(endpoint)
            )),
            [] => missing.push(format!("{action} ({route}) is the `legacy_action` of no endpoint")),
            several => {
                missing.push(format!("{action} is the `legacy_action` of {} endpoints", several.len()))
            }
        }
    }
    assert!(missing.is_empty(), "{} findings:\n{}", missing.len(), missing.join("\n"));
    assert_eq!(actions().count(), 163);
}

#[test]
fn every_endpoint_names_an_action_that_exists() {
    let known: HashMap<_, _> = actions().collect();
    let api = api();
    let names = api.endpoints().filter_map(|(_, endpoint)| endpoint.legacy_action.as_deref());
    let unknown: Vec<_> = names.filter(|name| !known.contains_key(name)).collect();
    assert!(unknown.is_empty(), "no actions of that client: {unknown:?}");
}
