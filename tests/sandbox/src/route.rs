//! From a method and a path to the endpoints of the description.

use percent_encoding::percent_decode_str;
use powens_codegen::api::{Api, Endpoint, PathSegment};

use crate::refusal::{Refusal, suggestion};
use crate::text;

/// The version that every path begins with.
pub(crate) const ROOT: &str = "/2.0";

/// Finds the endpoints of a request: several only where each has a body of its own.
pub(crate) fn find<'a>(
    api: &'a Api,
    method: &str,
    path: &str,
) -> Result<(Vec<&'a Endpoint>, Vec<String>), Refusal> {
    let segments = split(path)?;
    let mut matching: Vec<&Endpoint> =
        api.endpoints().map(|(_, endpoint)| endpoint).filter(|endpoint| fits(endpoint, &segments)).collect();
    if matching.is_empty() {
        return Err(unknown(api, path, &segments));
    }
    let segments = without_verb(&mut matching, segments);
    let allowed = methods(&matching);
    matching.retain(|endpoint| endpoint.method.as_str() == method);
    if matching.is_empty() {
        return Err(Refusal::wrong_method(
            allowed.join(", "),
            format!("{path} is not for {method}: use {}", allowed.join(" or ")),
        ));
    }
    Ok((best(api, matching, &segments), segments))
}

fn split(path: &str) -> Result<Vec<String>, Refusal> {
    let below = path.strip_prefix(ROOT).and_then(|rest| rest.strip_prefix('/'));
    let below = below.ok_or_else(|| {
        Refusal::not_found(format!(
            "there is nothing at {path}: every address of the API begins with {ROOT}/"
        ))
    })?;
    let decode = |segment: &str| percent_decode_str(segment).decode_utf8().map(|text| text.into_owned());
    let segments: Result<Vec<_>, _> = below.split('/').map(decode).collect();
    segments.map_err(|_| Refusal::invalid("the path holds bytes that are not UTF-8"))
}

fn fits(endpoint: &Endpoint, segments: &[String]) -> bool {
    let verb = segments.last().and_then(|last| last.split_once(':')).map(|(_, verb)| verb);
    endpoint.path.len() == segments.len()
        && endpoint.verb.as_deref().is_none_or(|wanted| verb == Some(wanted))
        && endpoint.path.iter().zip(segments).all(|(part, segment)| match part {
            PathSegment::Literal(text) => text == segment,
            _ => !segment.is_empty(),
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
    methods.sort_unstable();
    methods.dedup();
    methods
}

/// Literal segments beat parameters, from the left; then parameters that can be read beat those that cannot.
fn best<'a>(api: &Api, endpoints: Vec<&'a Endpoint>, segments: &[String]) -> Vec<&'a Endpoint> {
    let rank = |endpoint: &Endpoint| -> Vec<u8> {
        endpoint.path.iter().zip(segments).map(|(part, segment)| rank_segment(api, part, segment)).collect()
    };
    let Some(best) = endpoints.iter().map(|endpoint| rank(endpoint)).min() else { return endpoints };
    endpoints.into_iter().filter(|endpoint| rank(endpoint) == best).collect()
}

fn rank_segment(api: &Api, part: &PathSegment, segment: &str) -> u8 {
    match part {
        PathSegment::Literal(_) => 0,
        PathSegment::Parameter { ty, .. } if text::parse(api, ty, segment).is_ok() => 1,
        _ => 2,
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
