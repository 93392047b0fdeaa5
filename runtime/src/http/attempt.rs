//! One attempt: send, then read the answer up to a limit.

use crate::{Error, ErrorKind, Response};

/// Answers with an error status are short; what a proxy may send beyond this is not read.
const LONGEST_REFUSAL: usize = 1 << 20;

/// Bytes that are set aside before the first of them has come, whatever the server announces.
const LARGEST_RESERVE: usize = 4 << 20;

/// Sends the request and reads the whole answer, of any status.
pub(super) async fn attempt(
    http: &reqwest::Client,
    request: reqwest::Request,
    max_body: usize,
) -> Result<Response, Error> {
    let mut answer = http.execute(request).await.map_err(failure)?;
    let status = answer.status().as_u16();
    let body = if answer.status().is_success() {
        body(&mut answer, max_body).await.map_err(|error| error.with_status(status))?
    } else {
        refusal(&mut answer, max_body.min(LONGEST_REFUSAL)).await
    };
    let headers = answer.headers().iter();
    let headers = headers.map(|(name, value)| (name.as_str(), String::from_utf8_lossy(value.as_bytes())));
    Ok(Response::new(status, headers, body))
}

/// The body, counted while it comes: a server may announce less than it sends, or nothing.
async fn body(answer: &mut reqwest::Response, limit: usize) -> Result<Vec<u8>, Error> {
    let too_large = || Error::new(ErrorKind::BodyTooLarge).because(format!("the limit is {limit} bytes"));
    let announced = answer.content_length().map_or(0, |length| usize::try_from(length).unwrap_or(usize::MAX));
    if announced > limit {
        return Err(too_large());
    }
    let mut body = Vec::with_capacity(announced.min(LARGEST_RESERVE));
    while let Some(chunk) = answer.chunk().await.map_err(failure)? {
        if chunk.len() > limit - body.len() {
            return Err(too_large());
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body)
}

/// What can be had of the body of an error. The status is known and says more than a broken body.
async fn refusal(answer: &mut reqwest::Response, limit: usize) -> Vec<u8> {
    let mut body = Vec::new();
    while let Ok(Some(chunk)) = answer.chunk().await {
        let room = limit - body.len();
        body.extend_from_slice(&chunk[..chunk.len().min(room)]);
        if body.len() == limit {
            break;
        }
    }
    body
}

/// What the HTTP library says, without the URL, whose query may hold secrets.
fn failure(error: reqwest::Error) -> Error {
    let kind = if error.is_connect() {
        ErrorKind::Connect
    } else if error.is_timeout() {
        ErrorKind::Timeout
    } else if error.is_builder() {
        ErrorKind::InvalidRequest
    } else {
        ErrorKind::Transport
    };
    Error::new(kind).with_source(error.without_url())
}
