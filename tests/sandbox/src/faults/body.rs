//! The answers that faults put in place of real ones, and bodies that do not come as announced.

use std::io;
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use futures_util::{StreamExt, stream};
use serde_json::json;

use super::fault::{BodyKind, Redirect, Slow, Status};
use crate::desk::Desk;
use crate::refusal::Refusal;
use crate::server;

/// An answer with an error status.
pub(super) fn error(desk: &Desk, fault: &Status) -> Response {
    let said = format!("a fault of the sandbox answers with {} here", fault.status);
    let mut response = match fault.body {
        BodyKind::Empty => Response::new(Body::empty()),
        BodyKind::Html => html(&format!("{} {}", fault.status, phrase(fault.status))),
        BodyKind::Json => {
            let mut answer = desk.refuse(&Refusal::on_demand(fault.status, usual_code(fault.status), said));
            if let (Some(code), Some(body)) = (&fault.code, &mut answer.body) {
                body["code"] = json!(code);
            }
            server::respond(answer)
        }
    };
    *response.status_mut() = status(fault.status);
    if let Some(seconds) = fault.retry_after {
        let wait = if fault.as_date { date_in(seconds) } else { seconds.to_string() };
        set(&mut response, header::RETRY_AFTER, &wait);
    }
    response
}

/// An answer that sends the caller to another origin, with the path and query of the request.
pub(super) fn redirect(fault: &Redirect, target: &str) -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = status(fault.status);
    set(&mut response, header::LOCATION, &format!("{}{target}", fault.to));
    response
}

/// An answer that says that the token has ended, as the sandbox says it of one that has.
pub(super) fn expired(desk: &Desk) -> Response {
    server::respond(desk.refuse(&Refusal::ended_token()))
}

/// A page, as proxies send them.
pub(super) fn html(title: &str) -> Response {
    let page =
        format!("<!doctype html>\n<html lang=\"en\"><title>{title}</title>\n<h1>{title}</h1>\n</html>\n");
    let mut response = Response::new(Body::from(page));
    set(&mut response, header::CONTENT_TYPE, "text/html; charset=utf-8");
    response
}

/// A body that is announced whole, of which so many bytes come before the connection ends.
pub(super) fn truncated(whole: &Bytes, sent: usize) -> Body {
    let first = Ok(whole.slice(..sent.min(whole.len())));
    let end = stream::once(async {
        // The pending state lets the server write what it has.
        tokio::task::yield_now().await;
        Err(io::Error::new(io::ErrorKind::ConnectionAborted, "cut by a fault"))
    });
    Body::from_stream(stream::iter([first]).chain(end))
}

/// A body that comes in pieces.
pub(super) fn dripping(whole: &Bytes, fault: Slow) -> Body {
    let parts = usize::try_from(fault.parts).unwrap_or(1).max(1);
    let pause = Duration::from_millis(fault.ms) / fault.parts.max(1);
    let size = whole.len().div_ceil(parts).max(1);
    let pieces: Vec<Bytes> = (0..whole.len())
        .step_by(size)
        .map(|from| whole.slice(from..(from + size).min(whole.len())))
        .collect();
    Body::from_stream(stream::iter(pieces).then(move |piece| async move {
        tokio::time::sleep(pause).await;
        Ok::<_, io::Error>(piece)
    }))
}

/// Sets a header; a value that is none is left out.
pub(super) fn set(response: &mut Response, name: header::HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        response.headers_mut().insert(name, value);
    }
}

fn status(code: u16) -> StatusCode {
    StatusCode::from_u16(code).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

fn phrase(code: u16) -> &'static str {
    status(code).canonical_reason().unwrap_or("Error")
}

/// The code of the API that suits a status. What it answers with 429 is not documented: the code here is made up, as
/// callers have to bear.
fn usual_code(status: u16) -> &'static str {
    match status {
        401 => "unauthorized",
        403 => "forbidden",
        404 => "notFound",
        405 => "methodNotAllowed",
        429 => "tooManyRequests",
        500.. => "bug",
        _ => "invalidValue",
    }
}

/// The moment in so many seconds as HTTP writes it, rounded up, so that nobody comes back early; at once is now.
fn date_in(seconds: u64) -> String {
    let wait = Duration::from_millis(if seconds == 0 { 0 } else { seconds * 1000 + 999 });
    let moment = jiff::Timestamp::now().checked_add(wait).unwrap_or(jiff::Timestamp::MAX);
    moment.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string()
}
