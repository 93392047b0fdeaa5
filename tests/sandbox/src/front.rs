//! What is around every request, whatever it asks for: who may read the answer, and the line of the log.

use std::sync::Arc;
use std::time::Instant;

use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::Response;

use crate::cors;
use crate::desk::Desk;
use crate::incoming::FORWARDED_PROTO;
use crate::log::{Entry, Log};
use crate::note::Note;
use crate::options::Options;
use crate::server;

const FORWARDED_HOST: HeaderName = HeaderName::from_static("x-forwarded-host");
/// Names a request in reports, as `request_id` does in errors.
pub(crate) const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// How requests are received.
pub(crate) struct Front {
    desk: Arc<Desk>,
    log: Log,
    proxy: bool,
}

impl Front {
    pub(crate) fn new(desk: Arc<Desk>, options: &Options) -> Self {
        Self { desk, log: options.log, proxy: options.behind_proxy }
    }
}

/// Receives a request.
pub(crate) async fn around(State(front): State<Arc<Front>>, mut request: Request, next: Next) -> Response {
    let began = Instant::now();
    address(front.proxy, &mut request);
    let entry = front.log.is_on().then(|| Entry::of(&request));
    let cors = cors::Asked::of(&request);
    let mut response = match request.method() {
        &Method::OPTIONS => options(&front.desk, &request, cors.is_preflight()),
        _ => next.run(request).await,
    };
    let note = response.extensions_mut().remove::<Note>().unwrap_or_default();
    if note.request_id > 0 {
        response.headers_mut().insert(REQUEST_ID, HeaderValue::from(note.request_id));
    }
    cors.allow(response.headers_mut());
    if let Some(entry) = entry {
        front.log.write(front.desk.api(), &entry, response.status(), &note, began.elapsed());
    }
    response
}

/// Settles which address the client used: what a proxy says counts only where there is one.
fn address(proxy: bool, request: &mut Request) {
    let authority = request.uri().authority().map(|authority| authority.as_str().to_owned());
    let headers = request.headers_mut();
    let host = headers.remove(FORWARDED_HOST).filter(|_| proxy).as_ref().and_then(first);
    let scheme = headers.remove(FORWARDED_PROTO).filter(|_| proxy).as_ref().and_then(first);
    // A request line with a whole URL goes before the header.
    for (name, value) in [(header::HOST, host.or(authority)), (FORWARDED_PROTO, scheme)] {
        if let Some(value) = value.and_then(|value| HeaderValue::from_str(&value).ok()) {
            headers.insert(name, value);
        }
    }
}

/// Of several proxies, what the outermost says.
fn first(value: &HeaderValue) -> Option<String> {
    let text = value.to_str().ok()?;
    text.split(',').next().map(|first| first.trim().to_owned())
}

/// What may be done with a path. Browsers take nothing but a success for a yes, whatever the path.
fn options(desk: &Desk, request: &Request, is_preflight: bool) -> Response {
    let mut response = match desk.methods(request.uri().path()) {
        Ok(allow) => {
            let mut headers = HeaderMap::new();
            if let Ok(allow) = HeaderValue::from_str(&allow) {
                headers.insert(header::ALLOW, allow);
            }
            let mut response = Response::default();
            *response.headers_mut() = headers;
            response
        }
        Err(_) if is_preflight => Response::default(),
        Err(refusal) => return server::respond(desk.refuse(&refusal)),
    };
    *response.status_mut() = StatusCode::NO_CONTENT;
    response
}
