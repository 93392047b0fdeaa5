//! Paths: every endpoint at its route. Endpoints of one route are one operation, told apart by their bodies.

use indexmap::IndexMap;

use super::document::{Map, Operation, PathItem};
use super::draft::Draft;
use super::merge::merge;
use crate::api::{Area, Endpoint, Method, PathSegment};

/// The endpoints of one method and path, with their pages.
type Group<'a> = Vec<(&'a Area, &'a Endpoint)>;

impl<'a> Draft<'a> {
    /// Templates that differ in the names of parameters only are one; the first to come names them.
    pub(super) fn paths(&self) -> Map<PathItem> {
        let mut groups: Map<IndexMap<Method, Group<'a>>> = Map::new();
        for area in self.areas() {
            for endpoint in &area.endpoints {
                let methods = groups.entry(shape(endpoint)).or_default();
                methods.entry(endpoint.method).or_default().push((area, endpoint));
            }
        }
        let routes = groups.into_values().filter_map(|methods| {
            let (_, first) = methods.values().flatten().next()?;
            let names = names(first);
            let operations = methods.iter().filter_map(|(method, group)| {
                Some((method.as_str().to_ascii_lowercase(), self.joint_operation(group, &names)?))
            });
            Some((first.template(), PathItem { operations: operations.collect() }))
        });
        routes.collect()
    }

    /// What the endpoints of one method and path do. Their bodies stay `anyOf`: objects are open, so that a body of
    /// one may pass for one of another.
    fn joint_operation(&self, group: &Group<'_>, names: &[String]) -> Option<Operation> {
        let operations = group.iter().map(|(area, endpoint)| self.operation(area, endpoint, names));
        operations.reduce(|mut first, other| {
            merge(&mut first, other);
            first
        })
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
