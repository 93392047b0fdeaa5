//! Which addresses are the API's.

use std::collections::BTreeMap;

use url::Url;

use crate::api::Api;

/// The base addresses that exchanges are looked for at.
pub(super) struct Hosts {
    bases: Vec<Base>,
}

struct Base {
    /// What stands before and after the customer's domain, or all of the host and nothing.
    host: (String, Option<String>),
    /// The port, where it matters.
    port: Option<u16>,
    /// Segments of the path, without empty ones.
    path: Vec<String>,
    /// The host of the description; none for an address that was given.
    name: Option<String>,
}

/// An address below a base.
pub(super) struct Below<'u> {
    /// The host of the description; none when it may be any.
    pub(super) host: Option<String>,
    /// The rest of the path.
    pub(super) path: &'u str,
    /// The customer's domain.
    pub(super) domain: Option<&'u str>,
}

impl Hosts {
    /// The hosts of the description, and those that were given.
    pub(super) fn new(api: &Api, given: &[Url]) -> Self {
        let mut bases: Vec<Base> = Vec::new();
        // The sandbox serves every host below the base path of the first; that path need not be given.
        let below = api.hosts.iter().find_map(Base::of_host).map(|base| base.path).unwrap_or_default();
        for url in given {
            let path = segments(url.path());
            if !path.ends_with(&below) {
                bases.push(Base::given(url, path.iter().chain(&below).cloned().collect()));
            }
            bases.push(Base::given(url, path));
        }
        bases.extend(api.hosts.iter().filter_map(Base::of_host));
        Self { bases }
    }

    /// The part of an address below the first base that it is at.
    pub(super) fn find<'u>(&self, url: &'u Url) -> Option<Below<'u>> {
        let host = url.host_str()?;
        self.bases.iter().find_map(|base| {
            let domain = base.domain(host)?;
            if base.name.is_none() && base.port != url.port_or_known_default() {
                return None;
            }
            let path = below(url.path(), &base.path)?;
            Some(Below { host: base.name.clone(), path, domain })
        })
    }
}

impl Base {
    fn of_host(host: &crate::api::Host) -> Option<Self> {
        let (_, rest) = host.url.split_once("://")?;
        let (authority, path) = rest.split_once('/').unwrap_or((rest, ""));
        let (before, after) = match authority.split_once("{domain}") {
            Some((before, after)) => (before, Some(after.to_owned())),
            None => (authority, None),
        };
        let name = Some(host.name.clone());
        Some(Self { host: (before.to_owned(), after), port: None, path: segments(path), name })
    }

    fn given(url: &Url, path: Vec<String>) -> Self {
        let host = url.host_str().unwrap_or_default().to_owned();
        Self { host: (host, None), port: url.port_or_known_default(), path, name: None }
    }

    /// The domain in a host, when the host is this one; a host without a domain has none.
    fn domain<'h>(&self, host: &'h str) -> Option<Option<&'h str>> {
        let (before, after) = &self.host;
        match after {
            None => (before == host).then_some(None),
            Some(after) => {
                let domain = host.strip_prefix(before.as_str())?.strip_suffix(after.as_str())?;
                (!domain.is_empty()).then_some(Some(domain))
            }
        }
    }
}

fn segments(path: &str) -> Vec<String> {
    path.split('/').filter(|segment| !segment.is_empty()).map(str::to_owned).collect()
}

/// What follows these segments.
fn below<'p>(path: &'p str, base: &[String]) -> Option<&'p str> {
    let mut rest = path.trim_start_matches('/');
    for segment in base {
        rest = rest.strip_prefix(segment.as_str())?;
        if !rest.is_empty() {
            rest = rest.strip_prefix('/')?;
        }
    }
    Some(rest)
}

/// Counts the addresses that are not the API's. Those on this machine are named: they may be a sandbox.
#[derive(Default)]
pub(super) struct Elsewhere {
    pub(super) count: u64,
    local: BTreeMap<String, u64>,
}

impl Elsewhere {
    /// Most local addresses that are named.
    const MOST: usize = 5;

    pub(super) fn add(&mut self, url: &Url) {
        self.count += 1;
        let local = match url.host() {
            Some(url::Host::Domain(name)) => name == "localhost",
            Some(url::Host::Ipv4(address)) => address.is_loopback(),
            Some(url::Host::Ipv6(address)) => address.is_loopback(),
            None => false,
        };
        if local
            && (self.local.len() < Self::MOST || self.local.contains_key(&url.origin().ascii_serialization()))
        {
            *self.local.entry(url.origin().ascii_serialization()).or_default() += 1;
        }
    }

    /// The local address that most of them are at.
    pub(super) fn local(&self) -> Option<&str> {
        self.local.iter().max_by_key(|(_, count)| **count).map(|(origin, _)| origin.as_str())
    }
}
