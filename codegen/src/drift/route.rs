//! From a method and a path to the endpoints of the description.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

use super::form::Form;
use super::{redact, text};
use crate::api::{Api, Area, Endpoint, PathSegment};

/// Where the paths of a description lead.
pub(super) struct Router<'a> {
    pub(super) api: &'a Api,
    pub(super) endpoints: Vec<(&'a Area, &'a Endpoint)>,
    /// Paths of the pages that a browser opens, `{…}` for what may differ, below the path of the first host.
    pages: Vec<Vec<&'a str>>,
}

/// What stands at an address.
pub(super) enum Found<'a> {
    /// Endpoints of one route; several where each has a body of its own.
    Endpoints(Vec<&'a Endpoint>),
    /// Nothing that the description knows.
    Unknown(Unknown),
    /// A page of a browser flow.
    Page,
}

/// An address that the description does not know, without the values in it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Unknown {
    /// As in `GET /users/{user}/savings/{number}`.
    pub(super) route: String,
    /// The area that it shares most of its path with.
    pub(super) area: String,
    /// Methods that the path is known for.
    pub(super) methods: Vec<&'static str>,
}

impl<'a> Router<'a> {
    pub(super) fn new(api: &'a Api) -> Self {
        let flows = api.areas.iter().flat_map(|area| &area.flows);
        let urls = flows.flat_map(|flow| [Some(&flow.url), flow.older_url.as_ref()]).flatten();
        let pages = urls.filter_map(|url| {
            let bases = api.hosts.iter().filter_map(|host| url.strip_prefix(host.url.as_str()));
            Some(bases.min_by_key(|path| path.len())?.split('/').filter(|part| !part.is_empty()).collect())
        });
        Self { api, endpoints: api.endpoints().collect(), pages: pages.collect() }
    }

    /// Finds what a request is for. `host` is a host of the description, none when it may be any.
    /// A word that the description does not know is shown of an address that was `accepted` only: else it may be a value
    /// that somebody put there.
    pub(super) fn find(&self, host: Option<&str>, method: &str, path: &str, accepted: bool) -> Found<'a> {
        let segments: Vec<Cow<'_, str>> =
            path.split('/').filter(|segment| !segment.is_empty()).map(decode).collect();
        let at =
            |endpoint: &Endpoint| host.is_none_or(|host| endpoint.host.as_deref().unwrap_or("api") == host);
        let here = self.endpoints.iter().copied().filter(|(_, endpoint)| at(endpoint));
        let ranked: Vec<(Vec<u8>, &'a Endpoint)> = here
            .clone()
            .filter_map(|(_, endpoint)| Some((self.rank(endpoint, &segments)?, endpoint)))
            .collect();
        let fitting = ranked.iter().filter(|(_, endpoint)| endpoint.method.as_str() == method);
        if let Some(best) = fitting.clone().map(|(rank, _)| rank).min() {
            return Found::Endpoints(
                fitting.filter(|(rank, _)| rank == best).map(|(_, found)| *found).collect(),
            );
        }
        if self.is_page(&segments) {
            return Found::Page;
        }
        let methods = methods(ranked.iter().map(|(_, endpoint)| *endpoint));
        let (template, area) = self.describe(&here.collect::<Vec<_>>(), &segments, accepted);
        Found::Unknown(Unknown { route: format!("{method} {template}"), area, methods })
    }

    pub(super) fn is_page<S: AsRef<str>>(&self, segments: &[S]) -> bool {
        let fits = |page: &Vec<&str>| {
            // The language may be left out.
            let without: Vec<_> = page.iter().filter(|part| !part.starts_with('{')).collect();
            let same = |part: &str, segment: &S| part.starts_with('{') || part == segment.as_ref();
            (page.len() == segments.len()
                && page.iter().zip(segments).all(|(part, segment)| same(part, segment)))
                || (without.len() == segments.len()
                    && without.iter().zip(segments).all(|(part, segment)| same(part, segment)))
        };
        !segments.is_empty() && self.pages.iter().any(fits)
    }

    /// How well a path fits, the smallest the best: fixed words beat parameters, from the left, and a verb beats none.
    fn rank(&self, endpoint: &Endpoint, segments: &[Cow<'_, str>]) -> Option<Vec<u8>> {
        if endpoint.path.len() != segments.len() {
            return None;
        }
        let last = segments.len().checked_sub(1)?;
        let mut rank = vec![u8::from(endpoint.verb.is_none())];
        for (index, (part, segment)) in endpoint.path.iter().zip(segments).enumerate() {
            let mut segment: &str = segment;
            if let (Some(verb), true) = (&endpoint.verb, index == last) {
                segment = segment.strip_suffix(verb.as_str())?.strip_suffix(':')?;
            }
            rank.push(self.rank_segment(part, segment)?);
        }
        Some(rank)
    }

    pub(super) fn rank_segment(&self, part: &PathSegment, segment: &str) -> Option<u8> {
        match part {
            PathSegment::Literal(word) => (word == segment).then_some(0),
            PathSegment::Parameter { ty, .. } => text::fits(self.api, ty, segment).then_some(1),
        }
    }

    /// A path without the values in it, and the area of the route that goes along with it longest.
    fn describe(
        &self,
        endpoints: &[(&'a Area, &'a Endpoint)],
        segments: &[Cow<'_, str>],
        accepted: bool,
    ) -> (String, String) {
        let mut path = String::new();
        let mut along: Vec<_> = endpoints.to_vec();
        let mut area = along.first().map(|(area, _)| area.name.clone()).unwrap_or_default();
        for (index, segment) in segments.iter().enumerate() {
            let (shown, next) = self.step(&along, index, segment, accepted);
            path.push('/');
            path.push_str(&shown);
            area = nearest_area(&next).unwrap_or(area);
            along = next;
        }
        (path, area)
    }

    /// A segment as it may be shown, and the endpoints that go along with it.
    fn step(
        &self,
        along: &[(&'a Area, &'a Endpoint)],
        index: usize,
        segment: &str,
        accepted: bool,
    ) -> (String, Vec<(&'a Area, &'a Endpoint)>) {
        let with = |fits: &dyn Fn(&PathSegment) -> bool| -> Vec<_> {
            along.iter().copied().filter(|(_, endpoint)| endpoint.path.get(index).is_some_and(fits)).collect()
        };
        let words = with(&|part| matches!(part, PathSegment::Literal(word) if word == segment));
        if !words.is_empty() {
            return (segment.to_owned(), words);
        }
        let parameters = with(&|part| {
            matches!(part, PathSegment::Parameter { .. }) && self.rank_segment(part, segment).is_some()
        });
        if let Some(PathSegment::Parameter { name, .. }) =
            parameters.first().and_then(|(_, endpoint)| endpoint.path.get(index))
        {
            return (format!("{{{name}}}"), parameters);
        }
        let known = with(&|part| matches!(part, PathSegment::Parameter { .. }));
        // Where the description has fixed words alone, or goes no further than a parameter, another word is fixed too;
        // anywhere else it may be a value.
        let behind = |part: Option<&PathSegment>| matches!(part, Some(PathSegment::Parameter { .. }));
        let last = index.checked_sub(1);
        let leaf = along.iter().any(|(_, endpoint)| behind(last.and_then(|last| endpoint.path.get(last))));
        let fixed = accepted && known.is_empty() && (leaf || !with(&|_| true).is_empty());
        let word = redact::word(segment).filter(|word| fixed || self.is_word(word));
        (word.map_or_else(|| placeholder(segment).to_owned(), str::to_owned), known)
    }

    /// Whether some route has this word.
    fn is_word(&self, segment: &str) -> bool {
        let mut parts = self.endpoints.iter().flat_map(|(_, endpoint)| &endpoint.path);
        parts.any(|part| matches!(part, PathSegment::Literal(word) if word == segment))
    }
}

/// The methods of endpoints, each once.
pub(super) fn methods<'e>(endpoints: impl Iterator<Item = &'e Endpoint>) -> Vec<&'static str> {
    let mut methods: Vec<_> = endpoints.map(|endpoint| endpoint.method.as_str()).collect();
    methods.sort_unstable();
    methods.dedup();
    methods
}

fn decode(segment: &str) -> Cow<'_, str> {
    percent_decode_str(segment).decode_utf8_lossy()
}

fn placeholder(segment: &str) -> &'static str {
    match Form::of(segment) {
        Form::Int => "{number}",
        Form::Uuid => "{uuid}",
        _ => "{…}",
    }
}

/// The area whose endpoint goes least further than what all of these share, and then the one of most of them; one
/// without a feature before one with.
pub(super) fn nearest_area(endpoints: &[(&Area, &Endpoint)]) -> Option<String> {
    let mut areas: Vec<(&Area, usize, usize)> = Vec::new();
    for (area, endpoint) in endpoints {
        let length = endpoint.path.len();
        match areas.iter_mut().find(|(known, ..)| known.name == area.name) {
            Some((_, shortest, count)) => (*shortest, *count) = (length.min(*shortest), *count + 1),
            None => areas.push((area, length, 1)),
        }
    }
    areas.sort_by_key(|(area, shortest, count)| {
        (area.feature.is_some(), *shortest, std::cmp::Reverse(*count))
    });
    areas.first().map(|(area, ..)| area.name.clone())
}
