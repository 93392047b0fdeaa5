//! One call: the attempts, the waits between them, and the time that bounds them all.

use std::time::Duration;

use reqwest::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderValue, USER_AGENT};
use tokio::time::Instant;

use super::attempt::attempt;
use super::{Transport, trace};
use crate::{Error, ErrorKind, Method, Request, Response};

/// Sends a request, or gets the page that `link` leads to, under the operation of the request. At `by` it has to be over.
pub(super) async fn run(
    transport: Transport,
    request: Request,
    link: Option<String>,
    by: Option<Instant>,
) -> Result<Response, Error> {
    let operation = request.operation();
    let span = trace::span(operation);
    let prepared = prepare(&transport, &request, link.as_deref());
    let call = async {
        let call = Call::new(&transport, &request, prepared?, by);
        call.run().await
    };
    let outcome = trace::within(&span, call).await;
    trace::end(&span, &outcome);
    outcome
}

struct Call<'a> {
    transport: &'a Transport,
    request: &'a Request,
    /// What every attempt sends.
    message: reqwest::Request,
    timeout: Duration,
    /// When it has to be over, and what has.
    deadline: Option<(Instant, &'static str)>,
}

impl<'a> Call<'a> {
    fn new(
        transport: &'a Transport,
        request: &'a Request,
        message: reqwest::Request,
        by: Option<Instant>,
    ) -> Self {
        let limits = &transport.shared.limits;
        let usual = if request.operation().is_slow() { limits.slow_timeout } else { limits.timeout };
        let timeout = request.attempt_timeout().unwrap_or(usual);
        // A deadline too far away for the clock is none.
        let own = limits.deadline.and_then(|limit| Instant::now().checked_add(limit));
        let own = own.map(|own| (own, "call"));
        let deadline = own.into_iter().chain(by.map(|by| (by, "list"))).min();
        Self { transport, request, message, timeout, deadline }
    }

    async fn run(&self) -> Result<Response, Error> {
        let operation = self.request.operation();
        let mut delays = self.transport.shared.retry.delays(operation.is_idempotent());
        let mut attempts = 1;
        loop {
            let error = match self.attempt().await {
                Ok(response) => return Ok(response.after(attempts)),
                Err(error) => error.at(operation).with_attempts(attempts),
            };
            // A wait that ends after the deadline is not begun: the error at hand says more than a time-out.
            let wait = delays.after(&error).filter(|wait| self.remaining().is_none_or(|left| *wait < left));
            let Some(wait) = wait else { return Err(error) };
            trace::retry(&error, attempts, wait);
            tokio::time::sleep(wait).await;
            attempts += 1;
        }
    }

    /// One attempt, in the time that is left for it.
    async fn attempt(&self) -> Result<Response, Error> {
        let shared = &self.transport.shared;
        let left = self.remaining();
        // Without time left, nothing is begun: a fast answer would come in spite of it.
        if left.is_some_and(|left| left.is_zero()) {
            return Err(self.passed());
        }
        let limit = left.map_or(self.timeout, |left| left.min(self.timeout));
        let Some(message) = self.message.try_clone() else {
            return Err(Error::new(ErrorKind::InvalidRequest).because("the request cannot be sent twice"));
        };
        match tokio::time::timeout(limit, attempt(&shared.http, message, shared.limits.max_body)).await {
            Ok(answer) => {
                let token = self.transport.token.as_deref();
                answer?.checked(self.request, token.and_then(|token| token.text()))
            }
            Err(_) if limit < self.timeout => Err(self.passed()),
            Err(_) => Err(Error::new(ErrorKind::Timeout).because(format!("no answer within {limit:?}"))),
        }
    }

    fn passed(&self) -> Error {
        let of = self.deadline.map_or("call", |(_, of)| of);
        Error::new(ErrorKind::Timeout).because(format!("the deadline of the {of} passed"))
    }

    /// Time until the deadline.
    fn remaining(&self) -> Option<Duration> {
        self.deadline.map(|(deadline, _)| deadline.saturating_duration_since(Instant::now()))
    }
}

/// The message to send, once it is sure that it goes to the API and may carry the token there.
fn prepare(transport: &Transport, request: &Request, link: Option<&str>) -> Result<reqwest::Request, Error> {
    let operation = request.operation();
    let parts = request.parts()?;
    let base = transport.shared.base_of(operation)?;
    let (method, url, body) = match link {
        Some(href) => {
            let foreign = |reason| Error::new(ErrorKind::ForeignLink).because(reason).at(operation);
            (Method::Get, base.link(href).map_err(foreign)?, None)
        }
        None => {
            let url =
                base.url(&parts.path, &parts.query).map_err(|reason| Error::request(operation, reason))?;
            (parts.method, url, parts.body)
        }
    };
    let mut message = reqwest::Request::new(wire_method(method), url);
    let headers = message.headers_mut();
    let media_type = |text: &str| {
        HeaderValue::try_from(text)
            .map_err(|_| Error::request(operation, "a media type is not a header value"))
    };
    headers.insert(ACCEPT, media_type(parts.accept)?);
    if let (Some(_), Some(content_type)) = (&body, &parts.content_type) {
        headers.insert(CONTENT_TYPE, media_type(content_type)?);
    }
    add_own_headers(headers, transport, request)?;
    *message.body_mut() = body.map(Into::into);
    Ok(message)
}

/// The user agent, and the token if the operation needs one.
fn add_own_headers(headers: &mut HeaderMap, transport: &Transport, request: &Request) -> Result<(), Error> {
    if let Some(agent) = &transport.shared.user_agent {
        headers.insert(USER_AGENT, agent.clone());
    }
    let operation = request.operation();
    match (&transport.token, operation.auth()) {
        (Some(token), needed) if needed.is_some() || request.is_custom() => {
            headers.insert(AUTHORIZATION, token.header(operation)?);
            Ok(())
        }
        (None, Some(kind)) => {
            let reason = format!("the operation needs a {kind} token, and the client has none");
            Err(Error::configuration(reason).at(operation))
        }
        _ => Ok(()),
    }
}

fn wire_method(method: Method) -> reqwest::Method {
    match method {
        Method::Get => reqwest::Method::GET,
        Method::Post => reqwest::Method::POST,
        Method::Put => reqwest::Method::PUT,
        Method::Patch => reqwest::Method::PATCH,
        Method::Delete => reqwest::Method::DELETE,
    }
}
