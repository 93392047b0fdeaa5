//! HTTP in and out: everything between is plain values.

use std::net::SocketAddr;
use std::sync::Arc;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::middleware;
use axum::response::Response;
use futures_util::{StreamExt, stream};

use crate::admin;
use crate::answer::Answer;
use crate::call::Upload;
use crate::desk::Desk;
use crate::download;
use crate::faults::{self, Book};
use crate::proof;
use crate::refusal::Refusal;
use crate::{bank, webview};

/// The largest body that is read.
const BODY_LIMIT: usize = 1024 * 1024;
/// The largest body with files.
pub(crate) const FORM_LIMIT: usize = 8 * BODY_LIMIT;
/// How much of a larger body is thrown away before the answer, so that the client gets to read it.
const DRAIN_LIMIT: usize = 16 * BODY_LIMIT;

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
    /// Path and query as they were written.
    pub(crate) fn target(&self) -> String {
        match &self.query {
            Some(query) => format!("{}?{query}", self.path),
            None => self.path.clone(),
        }
    }
}

/// The routes: the API is one, for the description knows the rest. Faults are around it alone.
pub(crate) fn router(desk: Arc<Desk>, book: Arc<Book>) -> Router {
    let pages = webview::router(Arc::clone(&desk)).merge(bank::router(Arc::clone(&desk)));
    let own = admin::router()
        .merge(download::router())
        .with_state(Arc::clone(&desk))
        .merge(faults::routes(Arc::clone(&book)));
    let faults = middleware::from_fn_with_state(book, faults::around);
    Router::new().fallback(serve).with_state(desk).layer(faults).merge(own).merge(pages)
}

async fn serve(State(desk): State<Arc<Desk>>, request: Request) -> Response {
    match incoming(&desk, request).await {
        Ok(incoming) => {
            let answer = desk.answer(&incoming);
            proof::respond(&desk, &incoming, answer)
        }
        Err(refusal) => respond(desk.refuse(&refusal)),
    }
}

async fn incoming(desk: &Desk, request: Request) -> Result<Incoming, Refusal> {
    let (parts, body) = request.into_parts();
    let text = |name| parts.headers.get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
    let origin = origin(&parts.headers, desk.address());
    let content_type = text(header::CONTENT_TYPE);
    let with_files = content_type.as_deref().is_some_and(|media| multer::parse_boundary(media).is_ok());
    let body = read(body, if with_files { FORM_LIMIT } else { BODY_LIMIT }).await?;
    let parts_of_form = form(content_type.as_deref(), &body).await?;
    Ok(Incoming {
        method: parts.method.as_str().to_owned(),
        path: parts.uri.path().to_owned(),
        query: parts.uri.query().map(str::to_owned),
        authorization: text(header::AUTHORIZATION),
        content_type,
        origin,
        body,
        parts: parts_of_form,
    })
}

/// Scheme and authority of the sandbox as the client wrote them.
pub(crate) fn origin(headers: &HeaderMap, address: SocketAddr) -> String {
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).map(str::to_owned);
    format!("http://{}", host.unwrap_or_else(|| address.to_string()))
}

/// The parts of a form with files; none where the body is something else.
async fn form(content_type: Option<&str>, body: &[u8]) -> Result<Option<Vec<(String, Upload)>>, Refusal> {
    let Some(boundary) = content_type.and_then(|media| multer::parse_boundary(media).ok()) else {
        return Ok(None);
    };
    let flaw = |error: multer::Error| Refusal::invalid(format!("the form cannot be read: {error}"));
    let whole = stream::iter([Ok::<_, std::convert::Infallible>(Bytes::copy_from_slice(body))]);
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

/// The body of a request, up to a limit.
pub(crate) async fn read(body: Body, limit: usize) -> Result<Vec<u8>, Refusal> {
    let mut bytes = Vec::new();
    let mut total = 0_usize;
    let mut stream = body.into_data_stream();
    while let Some(chunk) = stream.next().await {
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

pub(crate) fn respond(answer: Answer) -> Response {
    let body = answer.body.as_ref().map(ToString::to_string);
    let mut response = Response::new(body.map_or_else(Body::empty, Body::from));
    *response.status_mut() = StatusCode::from_u16(answer.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let headers = response.headers_mut();
    if answer.body.is_some() {
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json; charset=utf-8"));
    }
    for (name, value) in answer.headers {
        if let Ok(value) = HeaderValue::from_str(&value) {
            headers.insert(name, value);
        }
    }
    response
}
