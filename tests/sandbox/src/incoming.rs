//! Requests on their way in, from HTTP to plain values.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::extract::Request;
use axum::http::uri::Authority;
use axum::http::{HeaderMap, HeaderName, header};
use futures_util::{StreamExt, stream};

use crate::call::Upload;
use crate::refusal::Refusal;

/// The largest body that is read.
pub(crate) const BODY_LIMIT: usize = 1024 * 1024;
/// The largest body with files.
pub(crate) const FORM_LIMIT: usize = 8 * BODY_LIMIT;
/// How much of a larger body is thrown away before the answer, so that the client gets to read it.
const DRAIN_LIMIT: usize = 16 * BODY_LIMIT;
/// How long the parts of a body may keep one waiting.
const PATIENCE: Duration = Duration::from_secs(30);

/// The scheme that the client of a proxy sees.
pub(crate) const FORWARDED_PROTO: HeaderName = HeaderName::from_static("x-forwarded-proto");

/// A request as the sandbox sees it.
pub(crate) struct Incoming {
    pub(crate) method: String,
    /// Path as it was written, percent signs and all.
    pub(crate) path: String,
    pub(crate) query: Option<String>,
    pub(crate) authorization: Option<String>,
    pub(crate) content_type: Option<String>,
    /// Scheme and authority as the client wrote them.
    pub(crate) origin: String,
    pub(crate) body: Vec<u8>,
    /// The parts of a `multipart/form-data` body by name, as they came.
    pub(crate) parts: Option<Vec<(String, Upload)>>,
}

impl Incoming {
    /// Reads a request to the server at this address.
    pub(crate) async fn read(request: Request, address: SocketAddr) -> Result<Self, Refusal> {
        let (parts, body) = request.into_parts();
        let text = |name| parts.headers.get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
        let content_type = text(header::CONTENT_TYPE);
        let with_files = content_type.as_deref().is_some_and(is_multipart);
        let body = read(body, if with_files { FORM_LIMIT } else { BODY_LIMIT }).await?;
        let parts_of_form = form(content_type.as_deref(), &body).await?;
        Ok(Self {
            method: parts.method.as_str().to_owned(),
            path: parts.uri.path().to_owned(),
            query: parts.uri.query().map(str::to_owned),
            authorization: text(header::AUTHORIZATION),
            content_type,
            origin: origin(&parts.headers, address),
            body,
            parts: parts_of_form,
        })
    }

    /// Path and query as they were written.
    pub(crate) fn target(&self) -> String {
        match &self.query {
            Some(query) => format!("{}?{query}", self.path),
            None => self.path.clone(),
        }
    }
}

/// Scheme and authority of the server as the client wrote them; those of its address when the client wrote none.
pub(crate) fn origin(headers: &HeaderMap, address: SocketAddr) -> String {
    let text = |name: &HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    // A host has no account: with one, links would name another server than they seem to.
    let is_host = |host: &&str| !host.contains('@') && host.parse::<Authority>().is_ok();
    let host = text(&header::HOST).filter(is_host);
    let scheme = if text(&FORWARDED_PROTO) == Some("https") { "https" } else { "http" };
    match host {
        Some(host) => format!("{scheme}://{host}"),
        None => format!("{scheme}://{address}"),
    }
}

/// The body of a request, up to a limit.
pub(crate) async fn read(body: Body, limit: usize) -> Result<Vec<u8>, Refusal> {
    let mut bytes = Vec::new();
    let mut total = 0_usize;
    let mut stream = body.into_data_stream();
    loop {
        let next = tokio::time::timeout(PATIENCE, stream.next()).await;
        let Some(chunk) = next.map_err(|_| Refusal::too_slow(PATIENCE))? else { break };
        let chunk = chunk.map_err(|error| Refusal::invalid(format!("the body broke off: {error}")))?;
        total = total.saturating_add(chunk.len());
        if total <= limit {
            bytes.extend_from_slice(&chunk);
        } else if total > DRAIN_LIMIT {
            break;
        }
    }
    if total > limit { Err(Refusal::too_large(limit)) } else { Ok(bytes) }
}

/// The parts of a form with files; none where the body is something else.
async fn form(content_type: Option<&str>, body: &[u8]) -> Result<Option<Vec<(String, Upload)>>, Refusal> {
    let Some(media) = content_type.filter(|media| is_multipart(media)) else { return Ok(None) };
    let flaw = |error: multer::Error| Refusal::invalid(format!("the form cannot be read: {error}"));
    let boundary = multer::parse_boundary(media).map_err(flaw)?;
    let whole = stream::iter([Ok::<_, Infallible>(Bytes::copy_from_slice(body))]);
    let mut form = multer::Multipart::new(whole, boundary);
    let mut parts = Vec::new();
    while let Some(part) = form.next_field().await.map_err(flaw)? {
        let name = part.name().unwrap_or_default().to_owned();
        let file = part.file_name().map(str::to_owned);
        let media = part.content_type().map(ToString::to_string);
        let content = part.bytes().await.map_err(flaw)?.to_vec();
        parts.push((name, Upload { name: file, media, content }));
    }
    Ok(Some(parts))
}

fn is_multipart(media: &str) -> bool {
    let media = media.split(';').next().unwrap_or_default().trim();
    media.eq_ignore_ascii_case("multipart/form-data")
}
