//! A received call.

use std::fmt;

use super::Headers;

/// Where a call carries its signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scheme {
    signature_header: &'static str,
    date_header: &'static str,
}

impl Scheme {
    /// A scheme with the signature and the date that it covers in these headers.
    pub const fn new(signature_header: &'static str, date_header: &'static str) -> Self {
        Self { signature_header, date_header }
    }

    /// The header with the signature.
    pub const fn signature_header(self) -> &'static str {
        self.signature_header
    }

    /// The header with the date.
    pub const fn date_header(self) -> &'static str {
        self.date_header
    }
}

/// What was received of a call: the signed parts and the signature.
///
/// `Debug` shows neither the body nor the signature.
#[derive(Clone)]
pub struct Delivery<'a> {
    pub(super) scheme: Scheme,
    pub(super) path: &'a str,
    pub(super) signature: Option<String>,
    pub(super) date: Option<String>,
    pub(super) body: &'a [u8],
}

impl<'a> Delivery<'a> {
    /// A received call.
    ///
    /// - `path`: the path of the URL that the API was told to call, or that whole URL; a query is left out. It must
    ///   be as the API wrote it: when a proxy in front of the application changes paths, the one before the proxy.
    /// - `body`: the bytes as they came. JSON that was parsed and written again has another signature.
    pub fn new(scheme: Scheme, path: &'a str, headers: &(impl Headers + ?Sized), body: &'a [u8]) -> Self {
        Self {
            scheme,
            path: path_of(path),
            signature: headers.header(scheme.signature_header),
            date: headers.header(scheme.date_header),
            body,
        }
    }

    /// The path that the signature covers.
    pub fn path(&self) -> &'a str {
        self.path
    }

    /// The text of the date header.
    pub fn date(&self) -> Option<&str> {
        self.date.as_deref()
    }

    /// The body.
    pub fn body(&self) -> &'a [u8] {
        self.body
    }
}

impl fmt::Debug for Delivery<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Delivery")
            .field("path", &self.path)
            .field("date", &self.date)
            .field("body", &format_args!("[{} bytes]", self.body.len()))
            .finish_non_exhaustive()
    }
}

/// The path of a URL or of a path with a query.
fn path_of(target: &str) -> &str {
    let target = target.split(['?', '#']).next().unwrap_or_default();
    let path = match target.split_once("://") {
        // A path may hold `://` as well.
        Some((scheme, rest)) if !scheme.contains('/') => rest.find('/').map_or("", |slash| &rest[slash..]),
        _ => target,
    };
    if path.is_empty() { "/" } else { path }
}

#[cfg(test)]
mod tests {
    use super::{Delivery, Scheme, path_of};

    #[test]
    fn the_path_of_every_form() {
        for (target, path) in [
            ("/v1/hook", "/v1/hook"),
            ("/v1/hook/?event=a#b", "/v1/hook/"),
            ("/v1/h%C3%A9", "/v1/h%C3%A9"),
            ("https://app.example/v1/hook?event=/a", "/v1/hook"),
            ("https://app.example:8443/v1/hook", "/v1/hook"),
            ("https://app.example", "/"),
            ("https://app.example?a=/b", "/"),
            ("/to/https://app.example/x", "/to/https://app.example/x"),
            ("/", "/"),
            ("", "/"),
        ] {
            assert_eq!(path_of(target), path, "{target}");
        }
    }

    #[test]
    fn debug_hides_body_and_signature() {
        let headers = [("Sig", "planted"), ("Date", "2022-06-27T11:08:52.577831Z")];
        let delivery = Delivery::new(Scheme::new("sig", "date"), "/hook?planted", &headers, b"planted");
        let shown = format!("{delivery:?}");
        assert!(!shown.contains("planted"), "{shown}");
        assert!(
            shown.contains("/hook") && shown.contains("2022-06-27") && shown.contains("[7 bytes]"),
            "{shown}"
        );
    }
}
