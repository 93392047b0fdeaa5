//! HTTP in and out: everything between is plain values.

use std::sync::Arc;

use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::Response;
use axum::{Router, middleware};

use crate::admin;
use crate::answer::Answer;
use crate::desk::Desk;
use crate::document;
use crate::download;
use crate::faults::{self, Book};
use crate::front::{self, Front};
pub(crate) use crate::incoming::{BODY_LIMIT, FORM_LIMIT, Incoming, origin, read};
use crate::index;
use crate::note::Note;
use crate::proof;
use crate::refusal::Refusal;
use crate::{bank, webview};

/// The routes: the API is one, for the description knows the rest. Faults are around it alone.
pub(crate) fn router(desk: Arc<Desk>, book: Arc<Book>, front: Front) -> Router {
    let around = middleware::from_fn_with_state(Arc::new(front), front::around);
    let pages = webview::router(Arc::clone(&desk)).merge(bank::router(Arc::clone(&desk)));
    let own = admin::router()
        .merge(download::router())
        .with_state(Arc::clone(&desk))
        .merge(faults::routes(Arc::clone(&book)))
        .merge(index::router(Arc::clone(&desk)))
        .merge(document::router(Arc::clone(&desk)));
    let faults = middleware::from_fn_with_state(book, faults::around);
    let in_envelope = middleware::from_fn_with_state(Arc::clone(&desk), in_envelope);
    Router::new()
        .fallback(serve)
        .with_state(Arc::clone(&desk))
        .layer(faults)
        .merge(own.merge(pages).layer(in_envelope))
        .method_not_allowed_fallback(async move |request: Request| wrong_method(&desk, &request))
        .layer(around)
}

async fn serve(State(desk): State<Arc<Desk>>, request: Request) -> Response {
    let mut note = Note::default();
    let mut response = match Incoming::read(request, desk.address()).await {
        Ok(incoming) => {
            let answer = desk.answer_noting(&incoming, &mut note);
            proof::respond(&desk, &incoming, answer)
        }
        Err(refusal) => respond(desk.refuse(&refusal)),
    };
    response.extensions_mut().insert(note);
    response
}

/// The longest sentence that the router refuses a request with.
const SENTENCE: usize = 4096;

/// Reads the body as the API does, and what the router refuses by itself, in plain words, is told as every other
/// error: bytes in a path that are no text.
async fn in_envelope(State(desk): State<Arc<Desk>>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let response = match read(body, BODY_LIMIT).await {
        Ok(body) => next.run(Request::from_parts(parts, Body::from(body))).await,
        Err(refusal) => return respond(desk.refuse(&refusal)),
    };
    let media = response.headers().get(header::CONTENT_TYPE).and_then(|media| media.to_str().ok());
    let is_plain = media.is_some_and(|media| media.starts_with("text/plain"));
    if !is_plain || !response.status().is_client_error() {
        return response;
    }
    let status = response.status().as_u16();
    let sentence = to_bytes(response.into_body(), SENTENCE).await.unwrap_or_default();
    let refusal = Refusal::invalid(String::from_utf8_lossy(&sentence));
    respond(desk.refuse(&Refusal { status, ..refusal }))
}

/// A page of the sandbox's own, with a method that it does not know; the router adds which it knows.
fn wrong_method(desk: &Desk, request: &Request) -> Response {
    let (path, method) = (request.uri().path(), request.method());
    let refusal = Refusal::wrong_method(
        String::new(),
        format!("{path} is not for {method}: the header Allow has the others"),
    );
    respond(desk.refuse(&Refusal { allow: None, ..refusal }))
}

pub(crate) fn respond(answer: Answer) -> Response {
    // A value whose keys are texts can be written; straight into bytes it is in half the time.
    let body = answer.body.as_ref().map(|body| serde_json::to_vec(body).unwrap_or_default());
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
