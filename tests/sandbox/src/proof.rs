//! Signed answers, for those who ask with `sign_response`.

use axum::body::Body;
use axum::http::{HeaderValue, header};
use axum::response::Response;

use crate::answer::Answer;
use crate::desk::Desk;
use crate::server::{self, Incoming};
use crate::validate::SIGNED;

/// The media type of a JWS in compact form.
const JOSE: HeaderValue = HeaderValue::from_static("application/jose");

/// An answer on its way out, signed where the request asks for it. What has no body has nothing to sign.
pub(crate) fn respond(desk: &Desk, incoming: &Incoming, answer: Answer) -> Response {
    let body = answer.body.as_ref().filter(|_| asks(incoming));
    let signed = body.map(|body| desk.sign(incoming, body));
    match signed {
        None => server::respond(answer),
        Some(Err(refusal)) => server::respond(desk.refuse(&refusal)),
        Some(Ok(text)) => {
            let mut response = server::respond(answer);
            response.headers_mut().insert(header::CONTENT_TYPE, JOSE);
            *response.body_mut() = Body::from(text);
            response
        }
    }
}

fn asks(incoming: &Incoming) -> bool {
    let query = incoming.query.as_deref().unwrap_or_default();
    form_urlencoded::parse(query.as_bytes())
        .any(|(name, value)| name == SIGNED && ["", "1", "true"].contains(&&*value))
}
