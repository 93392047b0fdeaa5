//! Pages of other origins: a browser may call the API from any of them, as the API lets it.
//!
//! No cookie goes with such a call, and what is the sandbox's own, which tells its tokens, is for no other page.

use axum::extract::Request;
use axum::http::{HeaderMap, HeaderName, HeaderValue, header};

use crate::route::ROOT;

/// What another page's script may read beside the body.
const EXPOSED: &str = "allow, content-disposition, location, retry-after, x-request-id, x-sandbox-fault";
const METHODS: &str = "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS";
/// Seconds that a browser remembers a yes.
const AGE: &str = "600";
const PRIVATE_ASKED: HeaderName = HeaderName::from_static("access-control-request-private-network");
const PRIVATE: HeaderName = HeaderName::from_static("access-control-allow-private-network");

/// What a browser asks for on behalf of a page of another origin.
pub(crate) struct Asked {
    is_open: bool,
    is_preflight: bool,
    headers: Option<HeaderValue>,
    private: bool,
}

impl Asked {
    pub(crate) fn of(request: &Request) -> Self {
        let (headers, path) = (request.headers(), request.uri().path());
        Self {
            is_open: path.trim_start_matches('/').starts_with(&ROOT[1..])
                || ["/openapi.", "/files/"].iter().any(|own| path.starts_with(own)),
            is_preflight: request.method() == "OPTIONS"
                && headers.contains_key(header::ACCESS_CONTROL_REQUEST_METHOD),
            headers: headers.get(header::ACCESS_CONTROL_REQUEST_HEADERS).cloned(),
            private: headers.contains_key(PRIVATE_ASKED),
        }
    }

    /// Whether nothing but leave is asked for.
    pub(crate) fn is_preflight(&self) -> bool {
        self.is_preflight
    }

    /// Says yes, on errors too: else a page cannot tell what is wrong.
    pub(crate) fn allow(self, answer: &mut HeaderMap) {
        if !self.is_open {
            return;
        }
        answer.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
        if !self.is_preflight {
            answer.insert(header::ACCESS_CONTROL_EXPOSE_HEADERS, HeaderValue::from_static(EXPOSED));
            return;
        }
        answer.insert(header::ACCESS_CONTROL_ALLOW_METHODS, HeaderValue::from_static(METHODS));
        answer.insert(header::ACCESS_CONTROL_MAX_AGE, HeaderValue::from_static(AGE));
        answer.insert(header::VARY, HeaderValue::from_static("access-control-request-headers"));
        if let Some(headers) = self.headers {
            answer.insert(header::ACCESS_CONTROL_ALLOW_HEADERS, headers);
        }
        if self.private {
            answer.insert(PRIVATE, HeaderValue::from_static("true"));
        }
    }
}
