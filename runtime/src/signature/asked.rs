//! Whether a URL is that of a request.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

use super::PARAMETER;
use crate::{Error, Request};

/// Whether the URL, absolute or from its path on, is that of the request below the base URL.
pub(super) fn matches(url: &str, base_url: &str, request: &Request) -> Result<bool, Error> {
    let (path, query) = target(url);
    let (base, _) = target(base_url);
    let asked = request.path()?;
    let whole = format!("{}{asked}", base.trim_end_matches('/'));
    let same_path = same_path(path, &whole) || same_path(path, &asked);
    Ok(same_path && parameters(query) == parameters(&request.query_string()))
}

/// The path and the query of a URL.
fn target(url: &str) -> (&str, &str) {
    let url = url.split('#').next().unwrap_or_default();
    let rest = match url.split_once("://") {
        Some((scheme, rest)) if !scheme.contains(['/', '?']) => {
            rest.find(['/', '?']).and_then(|start| rest.get(start..)).unwrap_or_default()
        }
        _ => url,
    };
    rest.split_once('?').unwrap_or((rest, ""))
}

/// Compared segment by segment, so that an encoded slash is none.
fn same_path(one: &str, other: &str) -> bool {
    let segments = |path| str::split(path, '/').map(|segment| percent_decode_str(segment));
    segments(one).map(Iterator::collect::<Vec<u8>>).eq(segments(other).map(Iterator::collect::<Vec<u8>>))
}

/// The parameters in an order of their own; a flag is one with an empty value.
fn parameters(query: &str) -> Vec<(Cow<'_, str>, Cow<'_, str>)> {
    let pairs = form_urlencoded::parse(query.as_bytes());
    let mut pairs: Vec<_> = pairs.filter(|(name, _)| name != PARAMETER).collect();
    pairs.sort();
    pairs
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;
    use crate::{Method, Operation};

    static LIST: Operation = Operation::new(Method::Get, "things.list", "/users/{user}/things");

    fn asked(url: &str) -> bool {
        let request = Request::new(&LIST).segment("a/b é").query("limit", 2).flag("all").query("q", "x y&z");
        matches(url, "https://acme.biapi.pro/2.0/", &request.query(PARAMETER, "true")).unwrap()
    }

    #[test]
    fn takes_every_writing_of_the_same_request() {
        let query = "limit=2&all&q=x+y%26z";
        for url in [
            format!("https://acme.biapi.pro/2.0/users/a%2Fb%20%C3%A9/things?{query}&sign_response=true"),
            format!("https://acme.biapi.pro/2.0/users/a%2fb%20%c3%a9/things?{query}#x"),
            format!("http://10.0.0.1:8080/2.0/users/a%2Fb%20é/things?{query}"),
            format!("/2.0/users/a%2Fb%20%C3%A9/things?sign_response=true&{query}"),
            format!("/users/a%2Fb%20%C3%A9/things?{query}"),
            "/users/a%2Fb%20%C3%A9/things?q=x%20y%26z&all=&limit=2".into(),
        ] {
            assert!(asked(&url), "{url}");
        }
    }

    #[test]
    fn refuses_every_other_request() {
        let path = "/2.0/users/a%2Fb%20%C3%A9/things";
        for url in [
            path.into(),
            format!("{path}?limit=2&all&q=x+y"),
            format!("{path}?limit=2&all&q=x+y%26z&limit=2"),
            format!("{path}?limit=2&all&q=x+y%26z&more"),
            format!("{path}?limit=3&all&q=x+y%26z"),
            format!("{path}/?limit=2&all&q=x+y%26z"),
            "/2.0/users/a/b%20%C3%A9/things?limit=2&all&q=x+y%26z".into(),
            "/2.0/users/me/things?limit=2&all&q=x+y%26z".into(),
            "/1.0/users/a%2Fb%20%C3%A9/things?limit=2&all&q=x+y%26z".into(),
            "https://acme.biapi.pro".into(),
            String::new(),
        ] {
            assert!(!asked(&url), "{url}");
        }
    }

    #[test]
    fn finds_path_and_query() {
        for (url, path, query) in [
            ("https://host/a/b?c=d#e", "/a/b", "c=d"),
            ("https://host?c=d", "", "c=d"),
            ("https://host", "", ""),
            ("/a?next=https://host/b", "/a", "next=https://host/b"),
            ("", "", ""),
        ] {
            assert_eq!(target(url), (path, query), "{url}");
        }
    }
}
