//! Answers: what came back, before and after it is read as a type.

use std::borrow::Cow;
use std::fmt;

use crate::request::Route;
#[cfg(all(feature = "client", feature = "signature"))]
use crate::signature::Verified;
use crate::{Error, ErrorKind, Request};

mod answer;
mod decode;
mod envelope;
mod redirect;
mod retry_after;
mod scrub;

pub use answer::Answer;
pub use redirect::Redirect;

/// An answer of the API: status, headers and the whole body.
///
/// Those that a client returns have a 2xx status. For requests that went through another HTTP client, build one with
/// [`Response::new`] and read it with [`Request::read`]. `Debug` shows no header value and no body.
#[derive(Clone)]
pub struct Response {
    status: u16,
    headers: Vec<(Box<str>, Box<str>)>,
    body: Vec<u8>,
    route: Option<Route>,
    attempts: u32,
    /// Of an answer whose signature was verified.
    #[cfg(all(feature = "client", feature = "signature"))]
    proof: Option<Box<Verified>>,
}

impl Response {
    /// An answer that another HTTP client received.
    pub fn new<N: Into<Box<str>>, V: Into<Box<str>>>(
        status: u16,
        headers: impl IntoIterator<Item = (N, V)>,
        body: impl Into<Vec<u8>>,
    ) -> Self {
        let headers = headers.into_iter().map(|(name, value)| (name.into(), value.into())).collect();
        Self {
            status,
            headers,
            body: body.into(),
            route: None,
            attempts: 1,
            #[cfg(all(feature = "client", feature = "signature"))]
            proof: None,
        }
    }

    /// The HTTP status.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The first header of this name, whatever its case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }

    /// All headers, in the order in which they came.
    pub fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        self.headers.iter().map(|(name, value)| (name.as_ref(), value.as_ref()))
    }

    /// The id of the request at the API, for its support: the header `X-Request-Id`.
    pub fn request_id(&self) -> Option<&str> {
        self.header("x-request-id")
    }

    /// The body.
    pub fn bytes(&self) -> &[u8] {
        &self.body
    }

    /// The body, taken out.
    pub fn into_bytes(self) -> Vec<u8> {
        self.body
    }

    /// The body as text; an error if it is not UTF-8.
    pub fn text(&self) -> Result<&str, Error> {
        std::str::from_utf8(&self.body).map_err(|_| self.unreadable("the answer is not UTF-8"))
    }

    /// The body as a value. The error says where the body does not fit the type.
    pub fn json<T: Answer>(self) -> Result<T, Error> {
        T::from_response(self)
    }

    /// Whether the body is empty or white space.
    fn is_empty(&self) -> bool {
        self.body.trim_ascii().is_empty()
    }

    /// A decode error about this answer, without its body.
    fn unreadable(&self, reason: impl Into<Cow<'static, str>>) -> Error {
        self.about(Error::new(ErrorKind::Decode).because(reason))
    }

    /// An error with what is known of this answer, without its body.
    pub(crate) fn about(&self, error: Error) -> Error {
        let error = error.with_status(self.status);
        let error = error.with_request_id(self.request_id().map(Into::into)).with_attempts(self.attempts);
        match &self.route {
            Some(route) => error.at(route),
            None => error,
        }
    }

    /// Notes how many attempts it took.
    #[cfg(feature = "client")]
    pub(crate) fn after(mut self, attempts: u32) -> Self {
        self.attempts = attempts;
        self
    }

    /// The answer that was signed, in place of the signed text.
    #[cfg(all(feature = "client", feature = "signature"))]
    pub(crate) fn with_proof(mut self, proof: Verified) -> Self {
        self.body = proof.answer().to_vec();
        self.proof = Some(Box::new(proof));
        self
    }

    #[cfg(all(feature = "client", feature = "signature"))]
    pub(crate) fn take_proof(&mut self) -> Option<Box<Verified>> {
        self.proof.take()
    }

    #[cfg(all(feature = "client", feature = "tracing"))]
    pub(crate) fn attempts(&self) -> u32 {
        self.attempts
    }

    /// The answer if its status is 2xx, otherwise what the API says went wrong. `token` is what must not be printed
    /// besides the values of the request.
    pub(crate) fn checked(mut self, request: &Request, token: Option<&str>) -> Result<Self, Error> {
        match self.status {
            status if is_success(status, request) => {
                self.route = Some(request.route().clone());
                Ok(self)
            }
            300..400 => Err(self.redirected(request)),
            _ => Err(self.refused(request, token)),
        }
    }

    fn redirected(self, request: &Request) -> Error {
        let target = self.header("location").and_then(envelope::origin);
        let reason = match target {
            Some(origin) => format!("it points to {origin}"),
            None => "it names no other origin".into(),
        };
        let id = self.request_id().map(Into::into);
        let error = Error::new(ErrorKind::Redirect).because(reason).at(request.operation());
        error.with_status(self.status).with_request_id(id)
    }

    fn refused(self, request: &Request, token: Option<&str>) -> Error {
        let found = envelope::Envelope::read(&self.body);
        let printable = found.description.as_deref().map(|text| {
            let mut values = request.values();
            values.extend(token.map(str::to_owned));
            scrub::scrub(text, values).into()
        });
        let id = found.request_id.or_else(|| self.request_id().map(Into::into));
        let wait = self.header("retry-after").and_then(retry_after::parse);
        let error = Error::new(ErrorKind::Api).at(request.operation()).with_status(self.status);
        let error = error.with_envelope(found.code, found.description, printable, found.message);
        error.with_request_id(id).with_retry_after(wait).with_body(self.body)
    }
}

/// A redirection is what some operations are for.
fn is_success(status: u16, request: &Request) -> bool {
    (200..300).contains(&status) || ((300..400).contains(&status) && request.operation().is_redirect())
}

impl Request {
    /// Reads the answer to this request, for those who send it with another HTTP client: an error status becomes the
    /// same error that the client of this crate returns.
    pub fn read<T: Answer>(&self, response: Response) -> Result<T, Error> {
        response.checked(self, None)?.json()
    }
}

impl fmt::Debug for Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.status)
            .field("headers", &self.headers().map(|(name, _)| name).collect::<Vec<_>>())
            .field("body_length", &self.body.len())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests;
