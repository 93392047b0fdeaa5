//! Requests for other HTTP clients, and for logs.

use std::fmt;

use super::Request;
use crate::Method;

/// A request in the parts that an HTTP client needs. `Debug` shows the method, the token and the media types only.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Parts {
    /// The HTTP method.
    pub method: Method,
    /// The path, percent-encoded; it follows the base URL, as in `https://acme.biapi.pro/2.0` + `/users/me`.
    pub path: String,
    /// The query without `?`, encoded; empty if there is none.
    pub query: String,
    /// The media type of the body, for the header `Content-Type`.
    pub content_type: Option<String>,
    /// The body.
    pub body: Option<Vec<u8>>,
    /// The media type for the header `Accept`.
    pub accept: &'static str,
    /// The host of the API that the path is at, such as `payment_links`; `None`: where most operations are.
    pub host: Option<&'static str>,
    /// The kind of token to send in the header `Authorization` (after `Bearer `); `None`: send none.
    pub needs: Option<&'static str>,
}

impl fmt::Debug for Parts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Parts")
            .field("method", &self.method)
            .field("content_type", &self.content_type)
            .field("accept", &self.accept)
            .field("needs", &self.needs)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let operation = self.operation();
        let mut out = f.debug_struct("Request");
        out.field("operation", &operation.id());
        out.field("route", &format_args!("{} {}", operation.method(), operation.path()));
        out.field("query", &Query(self));
        out.field(
            "body",
            &self.body.names().chain(self.files.iter().map(|(name, _)| &**name)).collect::<Vec<_>>(),
        );
        out.finish_non_exhaustive()
    }
}

/// The query as a map, without the values of secret parameters.
struct Query<'a>(&'a Request);

impl fmt::Debug for Query<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_map();
        for pair in &self.0.query {
            match &pair.value {
                Some(_) if pair.secret => out.entry(&pair.name, &format_args!("[redacted]")),
                Some(value) => out.entry(&pair.name, value),
                None => out.entry(&pair.name, &format_args!("(flag)")),
            };
        }
        out.finish()
    }
}
