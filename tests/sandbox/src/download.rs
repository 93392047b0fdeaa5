//! The addresses that answers tell of files. An address is a secret of its own, so that it needs no token.

use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::{HeaderValue, header};
use axum::response::Response;
use axum::routing::get;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::desk::Desk;
use crate::refusal::Refusal;
use crate::server;
use crate::state::files::Download;

/// What of a name has to be written in another way (RFC 8187).
const NAME: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_');

pub(crate) fn router() -> Router<Arc<Desk>> {
    Router::new().route("/files/{id}/{secret}", get(download))
}

async fn download(State(desk): State<Arc<Desk>>, Path((id, secret)): Path<(String, String)>) -> Response {
    let id = id.parse().map_err(|_| Refusal::not_found("there is no such file: its number is none"));
    match id.and_then(|id| desk.download(id, &secret)) {
        Ok(file) => respond(file),
        Err(refusal) => server::respond(desk.refuse(&refusal)),
    }
}

/// The bytes, with their media type and their name.
fn respond(file: Download) -> Response {
    let mut response = Response::new(Body::from(file.content));
    let headers = response.headers_mut();
    let disposition = format!("inline; filename*=UTF-8''{}", utf8_percent_encode(&file.name, NAME));
    // What callers uploaded may be anything: browsers are not to guess, nor to run it.
    let fixed = [
        (header::CONTENT_DISPOSITION, disposition),
        (header::CONTENT_TYPE, file.media),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff".to_owned()),
        (header::CONTENT_SECURITY_POLICY, "default-src 'none'; style-src 'unsafe-inline'".to_owned()),
    ];
    for (name, value) in fixed {
        if let Ok(value) = HeaderValue::from_str(&value) {
            headers.insert(name, value);
        }
    }
    response
}
