//! The base URL, and what may be sent below it.

use std::net::{Ipv4Addr, Ipv6Addr};

use reqwest::Url;

use crate::Error;

/// The URL of the API: scheme, host and path, nothing else.
pub(super) struct Base {
    /// With the path and no slash at the end.
    text: String,
    url: Url,
}

impl Base {
    pub(super) fn parse(text: &str) -> Result<Self, Error> {
        let flawed = |reason: &'static str| Error::configuration(reason);
        let url = Url::parse(text).map_err(|_| flawed("the base URL is not an absolute URL"))?;
        let host = url.host_str().unwrap_or_default();
        if !url.username().is_empty() || url.password().is_some() {
            return Err(flawed("the base URL holds credentials"));
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err(flawed("the base URL holds a query or a fragment"));
        }
        match url.scheme() {
            "https" if !host.is_empty() => {}
            "http" if is_loopback(host) => {}
            "http" => return Err(flawed("plain http is only for loopback: use https")),
            _ => return Err(flawed("the base URL is not an https URL")),
        }
        Ok(Self { text: url.as_str().trim_end_matches('/').to_owned(), url })
    }

    pub(super) fn as_str(&self) -> &str {
        &self.text
    }

    pub(super) fn is_https(&self) -> bool {
        self.url.scheme() == "https"
    }

    /// The URL of a path below the base. The error says what is wrong without the path.
    pub(super) fn url(&self, path: &str, query: &str) -> Result<Url, &'static str> {
        let mut url =
            Url::parse(&format!("{}{path}", self.text)).map_err(|_| "the path is not part of a URL")?;
        // A URL parser resolves `..` and encodes; what it changes would be another route than the one asked for. A
        // path without a slash could even continue the host.
        if !path.starts_with('/') || url.path().strip_prefix(self.path()) != Some(path) {
            return Err("the path changes when it is read as a URL");
        }
        url.set_query(Some(query).filter(|query| !query.is_empty()));
        Ok(url)
    }

    /// The URL that a link to a next page stands for, if it is one of this API.
    pub(super) fn link(&self, href: &str) -> Result<Url, String> {
        let url = if href.starts_with('/') { self.url.join(href) } else { Url::parse(href) };
        let mut url = url.map_err(|_| "the link is not an absolute URL or path".to_owned())?;
        // Compared after parsing, which takes care of `//host`, `\host`, `..` and hidden control characters.
        if url.origin() != self.url.origin() {
            return Err(format!("it points to {}", url.origin().ascii_serialization()));
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err("the link holds credentials".into());
        }
        let below =
            url.path().strip_prefix(self.path()).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
        if !below {
            return Err("the link leaves the base path".into());
        }
        url.set_fragment(None);
        Ok(url)
    }

    /// The path of the base, without a slash at the end.
    fn path(&self) -> &str {
        self.url.path().trim_end_matches('/')
    }
}

fn is_loopback(host: &str) -> bool {
    let v6 = host.strip_prefix('[').and_then(|host| host.strip_suffix(']'));
    host == "localhost"
        || host.parse::<Ipv4Addr>().is_ok_and(|ip| ip.is_loopback())
        || v6.is_some_and(|host| host.parse::<Ipv6Addr>().is_ok_and(|ip| ip.is_loopback()))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    fn base(text: &str) -> Result<String, String> {
        Base::parse(text).map(|base| base.text).map_err(|error| error.to_string())
    }

    #[test]
    fn accepts_https_and_loopback() {
        assert_eq!(base("https://acme.biapi.pro/2.0/").unwrap(), "https://acme.biapi.pro/2.0");
        for url in ["http://127.0.0.1:8080", "http://127.3.2.1/2.0", "http://[::1]:1", "http://localhost/2.0"]
        {
            assert_eq!(base(url).unwrap(), url);
        }
    }

    #[test]
    fn refuses_what_could_send_a_token_elsewhere() {
        let cases = [
            ("http://acme.biapi.pro", "plain http"),
            ("http://127.0.0.1.evil.example", "plain http"),
            ("http://localhost.evil.example", "plain http"),
            ("http://[::ffff:10.0.0.1]", "plain http"),
            ("https://me:hunter2@acme.biapi.pro", "credentials"),
            ("https://me@acme.biapi.pro", "credentials"),
            ("https://acme.biapi.pro/?a=hunter2", "query or a fragment"),
            ("https://acme.biapi.pro/#hunter2", "query or a fragment"),
            ("ftp://acme.biapi.pro", "not an https URL"),
            ("file:///etc/passwd", "not an https URL"),
            ("acme.biapi.pro", "not an absolute URL"),
            ("", "not an absolute URL"),
        ];
        for (url, reason) in cases {
            let said = base(url).unwrap_err();
            assert!(said.contains(reason) && !said.contains("hunter2"), "{url}: {said}");
        }
    }

    #[test]
    fn a_path_stays_below_the_base() {
        let base = Base::parse("https://acme.biapi.pro/2.0").unwrap();
        let url = base.url("/users/a%2Fb", "x=1").unwrap();
        assert_eq!(url.as_str(), "https://acme.biapi.pro/2.0/users/a%2Fb?x=1");
        for path in ["/../admin", "/%2e%2e/admin", "/a b", "/a\\b", "/é", "@evil.example/"] {
            assert!(base.url(path, "").is_err(), "{path}");
        }
    }

    #[test]
    fn a_link_is_followed_only_at_home() {
        let base = Base::parse("https://acme.biapi.pro/2.0").unwrap();
        for href in [
            "https://acme.biapi.pro/2.0/users/me/transactions?cursor=a",
            "https://acme.biapi.pro:443/2.0/users/me/transactions?cursor=a#x",
            "HTTPS://ACME.biapi.pro/2.0/users/me/transactions?cursor=a",
            "/2.0/users/me/transactions?cursor=a",
        ] {
            let url = base.link(href).unwrap();
            assert_eq!(url.as_str(), "https://acme.biapi.pro/2.0/users/me/transactions?cursor=a", "{href}");
        }
        for (href, reason) in [
            ("https://evil.example/2.0/x?k=v", "it points to https://evil.example"),
            ("http://acme.biapi.pro/2.0/x", "it points to http://acme.biapi.pro"),
            ("https://acme.biapi.pro:8443/2.0/x", "it points to https://acme.biapi.pro:8443"),
            ("https://acme.biapi.pro@evil.example/2.0/x", "it points to https://evil.example"),
            ("https://me:hunter2@acme.biapi.pro/2.0/x", "credentials"),
            ("//evil.example/2.0/x", "it points to https://evil.example"),
            ("/\\evil.example/2.0/x", "it points to https://evil.example"),
            ("/\t/evil.example/2.0/x", "it points to https://evil.example"),
            ("/admin", "leaves the base path"),
            ("/2.00/x", "leaves the base path"),
            ("/2.0/../admin", "leaves the base path"),
            ("/2.0/%2e%2e/admin", "leaves the base path"),
            ("users/me", "not an absolute URL"),
            ("javascript:alert(1)", "it points to null"),
            ("", "not an absolute URL"),
        ] {
            let said = base.link(href).unwrap_err();
            assert!(said.contains(reason), "{href}: {said}");
        }
    }
}
