//! Paths: every endpoint at its route. Endpoints of one route are one operation, told apart by their bodies.

use super::document::{Map, PathItem};
use super::draft::Draft;
use super::merge::merge;
use crate::api::{Endpoint, PathSegment};

impl Draft<'_> {
    pub(super) fn paths(&self) -> Map<PathItem> {
        let mut paths: Map<PathItem> = Map::new();
        // Templates that differ in the names of parameters only are one: the first to come names them.
        let mut templates: Map<(String, Vec<String>)> = Map::new();
        for area in self.areas() {
            for endpoint in &area.endpoints {
                let own = || (endpoint.template(), names(endpoint));
                let (template, names) = templates.entry(shape(endpoint)).or_insert_with(own);
                let operation = self.operation(area, endpoint, names);
                let item = paths.entry(template.clone()).or_default();
                let method = endpoint.method.as_str().to_ascii_lowercase();
                match item.operations.get_mut(&method) {
                    Some(first) => merge(first, operation),
                    None => {
                        item.operations.insert(method, operation);
                    }
                }
            }
        }
        paths
    }
}

/// The template without the names of its parameters.
fn shape(endpoint: &Endpoint) -> String {
    let segments = endpoint.path.iter().map(|segment| match segment {
        PathSegment::Literal(text) => text,
        PathSegment::Parameter { .. } => "{}",
    });
    let path = segments.collect::<Vec<_>>().join("/");
    format!("{path}:{}", endpoint.verb.as_deref().unwrap_or_default())
}

fn names(endpoint: &Endpoint) -> Vec<String> {
    endpoint.path_parameters().map(|(name, _, _)| name.to_owned()).collect()
}
