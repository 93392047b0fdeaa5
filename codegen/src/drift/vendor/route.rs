//! From the paths of documents to the endpoints of the description.

use super::super::route::{Found, Router, Unknown, methods, nearest_area};
use crate::api::{Api, Endpoint, PathSegment};

impl<'a> Router<'a> {
    /// Finds what a path of a document stands for, such as `/users/{id_user}/connections`; it may begin with the path
    /// of the hosts.
    pub(super) fn find_template(&self, method: &str, path: &str) -> Found<'a> {
        let whole: Vec<&str> = path.split('/').filter(|segment| !segment.is_empty()).collect();
        let segments = below(self.api, &whole);
        let ranked: Vec<(Vec<u8>, &'a Endpoint)> = self
            .endpoints
            .iter()
            .filter_map(|(_, endpoint)| Some((self.rank_template(endpoint, segments)?, *endpoint)))
            .collect();
        let fitting = ranked.iter().filter(|(_, endpoint)| endpoint.method.as_str() == method);
        if let Some(best) = fitting.clone().map(|(rank, _)| rank).min() {
            return Found::Endpoints(
                fitting.filter(|(rank, _)| rank == best).map(|(_, found)| *found).collect(),
            );
        }
        if self.is_page(segments) {
            return Found::Page;
        }
        let methods = methods(ranked.iter().map(|(_, endpoint)| *endpoint));
        let route = format!("{method} /{}", segments.join("/"));
        Found::Unknown(Unknown { route, area: self.nearest(segments), methods })
    }

    fn rank_template(&self, endpoint: &Endpoint, segments: &[&str]) -> Option<Vec<u8>> {
        let (last, before) = segments.split_last()?;
        let last = match &endpoint.verb {
            Some(verb) => last.strip_suffix(verb.as_str())?.strip_suffix(':')?,
            None => last,
        };
        if endpoint.path.len() != segments.len() {
            return None;
        }
        let parts = endpoint.path.iter().zip(before.iter().copied().chain([last]));
        parts.map(|(part, segment)| self.rank_part(part, segment)).collect()
    }

    fn rank_part(&self, part: &PathSegment, segment: &str) -> Option<u8> {
        let is_parameter = segment.starts_with('{') && segment.ends_with('}');
        match part {
            PathSegment::Parameter { .. } if is_parameter => Some(0),
            _ => self.rank_segment(part, segment),
        }
    }

    /// The area of the route that a path of a document goes along with longest.
    fn nearest(&self, segments: &[&str]) -> String {
        let mut along = self.endpoints.clone();
        let mut area = nearest_area(&along).unwrap_or_default();
        for (index, segment) in segments.iter().enumerate() {
            along.retain(|(_, endpoint)| {
                endpoint.path.get(index).is_some_and(|part| self.rank_part(part, segment).is_some())
            });
            area = nearest_area(&along).unwrap_or(area);
        }
        area
    }
}

/// The part of a path below the path of the first host that it is below.
fn below<'p, 's>(api: &Api, whole: &'p [&'s str]) -> &'p [&'s str] {
    let bases = api.hosts.iter().filter_map(|host| host.url.split_once("://"));
    let lengths = bases.filter_map(|(_, rest)| {
        let base: Vec<&str> = rest.split('/').skip(1).collect();
        whole.iter().copied().take(base.len()).eq(base.iter().copied()).then_some(base.len())
    });
    whole.get(lengths.max().unwrap_or_default()..).unwrap_or(whole)
}
