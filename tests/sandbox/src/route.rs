//! From a method and a path to the endpoints of the description.

use std::collections::HashMap;

use percent_encoding::percent_decode_str;
use powens_codegen::api::{Api, Endpoint, PathSegment};

use crate::refusal::{Refusal, suggestion};
use crate::text;

/// The version that every path begins with.
pub(crate) const ROOT: &str = "/2.0";

/// The endpoints by the form of their path: how many segments it has, and the first of them. A request is then
/// compared with few.
pub(crate) struct Routes(HashMap<(usize, String), Vec<Place>>);

/// An endpoint of the description: the place of its area, and its own there.
type Place = (usize, usize);

impl Routes {
    pub(crate) fn new(api: &Api) -> Self {
        let mut routes: HashMap<_, Vec<Place>> = HashMap::new();
        for (area, endpoints) in api.areas.iter().map(|area| &area.endpoints).enumerate() {
            for (place, endpoint) in endpoints.iter().enumerate() {
                let first = match endpoint.path.first() {
                    Some(PathSegment::Literal(text)) => text.clone(),
                    _ => String::new(),
                };
                routes.entry((endpoint.path.len(), first)).or_default().push((area, place));
            }
        }
        Self(routes)
    }

    /// The endpoints of a path, whatever the method, and the segments of the path.
    fn at<'a>(&self, api: &'a Api, path: &str) -> Result<(Vec<&'a Endpoint>, Vec<String>), Refusal> {
        let segments = split(path)?;
        // With a name first, and with a parameter there.
        let firsts = [segments.first().cloned().unwrap_or_default(), String::new()];
        let places = firsts.into_iter().filter_map(|first| self.0.get(&(segments.len(), first))).flatten();
        let endpoints = places.filter_map(|(area, place)| api.areas.get(*area)?.endpoints.get(*place));
        let mut matching: Vec<_> = endpoints.filter(|endpoint| fits(endpoint, &segments)).collect();
        if matching.is_empty() {
            return Err(unknown(api, path, &segments));
        }
        let segments = without_verb(&mut matching, segments);
        // `/banks/categories` is no bank where there are categories.
        let can_read = |endpoint: &&Endpoint| !rank(api, endpoint, &segments).contains(&UNREADABLE);
        if matching.iter().any(can_read) {
            matching.retain(can_read);
        }
        Ok((matching, segments))
    }

    /// Finds the endpoints of a request: several only where each has a body of its own.
    pub(crate) fn find<'a>(
        &self,
        api: &'a Api,
        method: &str,
        path: &str,
    ) -> Result<(Vec<&'a Endpoint>, Vec<String>), Refusal> {
        let (mut matching, segments) = self.at(api, path)?;
        let allowed = methods(&matching);
        matching.retain(|endpoint| endpoint.method.as_str() == method);
        if matching.is_empty() {
            return Err(Refusal::wrong_method(
                allowed.join(", "),
                format!("{path} is not for {method}: use {}", allowed.join(" or ")),
            ));
        }
        if method == "DELETE" && path.ends_with('/') {
            return Err(Refusal::not_found(format!(
                "{path} ends in a slash, as it would without the identifier of what to delete: leave the slash out if \
                 all of it is meant"
            )));
        }
        Ok((best(api, matching, &segments), segments))
    }

    /// What a path can be asked for with, for the header `Allow`.
    pub(crate) fn methods(&self, api: &Api, path: &str) -> Result<String, Refusal> {
        self.at(api, path).map(|(matching, _)| methods(&matching).join(", "))
    }
}

/// The segments of a path. Slashes that are doubled, or at its end, do not count.
fn split(path: &str) -> Result<Vec<String>, Refusal> {
    let single = path.trim_start_matches('/');
    let below = single.strip_prefix(&ROOT[1..]).filter(|rest| rest.is_empty() || rest.starts_with('/'));
    let below = below.ok_or_else(|| {
        Refusal::not_found(format!(
            "there is nothing at {path}: every address of the API begins with {ROOT}/"
        ))
    })?;
    let decode = |segment: &str| percent_decode_str(segment).decode_utf8().map(|text| text.into_owned());
    let segments: Result<Vec<_>, _> = below.split('/').filter(|part| !part.is_empty()).map(decode).collect();
    segments.map_err(|_| Refusal::invalid("the path holds bytes that are not UTF-8"))
}

fn fits(endpoint: &Endpoint, segments: &[String]) -> bool {
    let verb = segments.last().and_then(|last| last.split_once(':')).map(|(_, verb)| verb);
    endpoint.path.len() == segments.len()
        && endpoint.verb.as_deref().is_none_or(|wanted| verb == Some(wanted))
        && endpoint.path.iter().zip(segments).all(|(part, segment)| match part {
            PathSegment::Literal(text) => text == segment,
            _ => true,
        })
}

/// The segments without the verb, where the endpoint has one. It beats the same route without one.
fn without_verb(endpoints: &mut Vec<&Endpoint>, mut segments: Vec<String>) -> Vec<String> {
    if endpoints.iter().any(|endpoint| endpoint.verb.is_some()) {
        endpoints.retain(|endpoint| endpoint.verb.is_some());
        if let Some(last) = segments.last_mut()
            && let Some((before, _)) = last.split_once(':')
        {
            *last = before.to_owned();
        }
    }
    segments
}

fn methods(endpoints: &[&Endpoint]) -> Vec<&'static str> {
    let mut methods: Vec<_> = endpoints.iter().map(|endpoint| endpoint.method.as_str()).collect();
    if methods.contains(&"GET") {
        methods.push("HEAD");
    }
    methods.push("OPTIONS");
    methods.sort_unstable();
    methods.dedup();
    methods
}

/// Literal segments beat parameters, from the left; then parameters that can be read beat those that cannot.
fn best<'a>(api: &Api, endpoints: Vec<&'a Endpoint>, segments: &[String]) -> Vec<&'a Endpoint> {
    let ranks: Vec<_> = endpoints.iter().map(|endpoint| rank(api, endpoint, segments)).collect();
    let Some(best) = ranks.iter().min() else { return endpoints };
    let ranked = endpoints.into_iter().zip(&ranks);
    ranked.filter(|(_, rank)| *rank == best).map(|(endpoint, _)| endpoint).collect()
}

/// The rank of a parameter that its segment is no value of.
const UNREADABLE: u8 = 2;

fn rank(api: &Api, endpoint: &Endpoint, segments: &[String]) -> Vec<u8> {
    endpoint.path.iter().zip(segments).map(|(part, segment)| rank_segment(api, part, segment)).collect()
}

fn rank_segment(api: &Api, part: &PathSegment, segment: &str) -> u8 {
    match part {
        PathSegment::Literal(_) => 0,
        PathSegment::Parameter { ty, .. } if text::parse(api, ty, segment).is_ok() => 1,
        _ => UNREADABLE,
    }
}

fn unknown(api: &Api, path: &str, segments: &[String]) -> Refusal {
    let filled = |endpoint: &Endpoint| {
        endpoint.path.iter().zip(segments).fold(String::new(), |path, (part, segment)| match part {
            PathSegment::Literal(text) => path + "/" + text,
            _ => path + "/" + segment,
        })
    };
    let known: Vec<_> = api
        .endpoints()
        .filter(|(_, endpoint)| endpoint.path.len() == segments.len())
        .map(|(_, endpoint)| filled(endpoint))
        .collect();
    let given = path.strip_prefix(ROOT).unwrap_or(path);
    let close = suggestion(given, known.iter().map(String::as_str));
    Refusal::not_found(format!("no endpoint has the path {given}{close}"))
}
