//! Does the faults: around everything that answers.

use std::sync::Arc;

use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{ConnectInfo, Request, State};
use axum::http::{HeaderName, header};
use axum::middleware::Next;
use axum::response::Response;
use powens_codegen::api::Type;

use super::book::{Act, Book, Looked};
use super::fault::{Fault, Flaw, Malformed};
use super::line::CutLine;
use super::rule::When;
use super::{body, spoil};
use crate::auth;
use crate::route;
use crate::server;

/// Says which fault an answer has, by the number of the rule and the name.
const TOLD: HeaderName = HeaderName::from_static("x-sandbox-fault");

/// What faults need to know of a request.
struct Asked {
    method: String,
    path: String,
    target: String,
    authorization: Option<String>,
    line: Option<CutLine>,
}

impl Asked {
    fn of(request: &Request) -> Self {
        let uri = request.uri();
        let authorization = request.headers().get(header::AUTHORIZATION);
        Self {
            method: request.method().as_str().to_owned(),
            path: uri.path().to_owned(),
            target: uri.path_and_query().map_or_else(|| uri.path().to_owned(), ToString::to_string),
            authorization: authorization.and_then(|value| value.to_str().ok()).map(str::to_owned),
            line: request.extensions().get().map(|ConnectInfo(line): &ConnectInfo<CutLine>| line.clone()),
        }
    }
}

/// Lets a request through, unless a rule wants something else.
pub(crate) async fn around(State(book): State<Arc<Book>>, request: Request, next: Next) -> Response {
    if book.is_empty() {
        return next.run(request).await;
    }
    let asked = Asked::of(&request);
    let has_token = asked.authorization.is_some();
    let plan = book.plan(&Looked { method: &asked.method, path: &asked.path, has_token });
    tokio::time::sleep(plan.waits.0).await;
    let response = match plan.act {
        None => next.run(request).await,
        Some(act) => {
            let told = format!("{} {}", act.rule, act.fault.name());
            let mut response = perform(&book, &asked, act, request, next).await;
            body::set(&mut response, TOLD, &told);
            response
        }
    };
    tokio::time::sleep(plan.waits.1).await;
    response
}

async fn perform(book: &Book, asked: &Asked, act: Act, request: Request, next: Next) -> Response {
    let lasting = matches!(&act.fault, Fault::ExpiredToken(options) if options.for_good);
    if lasting
        && let Some(token) = asked.authorization.as_deref().and_then(|value| auth::bearer(value).ok())
        && let Err(refusal) = book.desk().end_token(token)
    {
        return server::respond(book.desk().refuse(&refusal));
    }
    match act.when {
        // The real answer then is that of a token that has ended.
        _ if lasting => next.run(request).await,
        When::Before => {
            // Read, so that the client has written all of it when the answer comes.
            let _ = server::read(request.into_body(), server::FORM_LIMIT).await;
            instead(book, asked, &act.fault)
        }
        When::After => {
            let real = next.run(request).await;
            if is_made_of_the_answer(&act.fault) {
                spoiled(book, asked, &act.fault, real).await
            } else {
                instead(book, asked, &act.fault)
            }
        }
    }
}

fn is_made_of_the_answer(fault: &Fault) -> bool {
    !matches!(fault, Fault::Status(_) | Fault::Drop(_) | Fault::Redirect(_) | Fault::ExpiredToken(_))
}

/// What comes in place of an answer.
fn instead(book: &Book, asked: &Asked, fault: &Fault) -> Response {
    match fault {
        Fault::Status(status) => body::error(book.desk(), status),
        Fault::Redirect(redirect) => body::redirect(redirect, &asked.target),
        Fault::ExpiredToken(_) => body::expired(book.desk()),
        Fault::Drop(drop) => cut(asked, drop.reset),
        _ => Response::default(),
    }
}

/// Ends the connection. What is returned is never written.
fn cut(asked: &Asked, reset: bool) -> Response {
    if let Some(line) = &asked.line {
        line.cut(reset);
    }
    Response::default()
}

/// What becomes of a real answer.
async fn spoiled(book: &Book, asked: &Asked, fault: &Fault, real: Response) -> Response {
    let (mut head, stream) = real.into_parts();
    let Ok(whole) = to_bytes(stream, usize::MAX).await else { return cut(asked, false) };
    // Where nothing was to come, nothing can be cut short, slow or wrong but the connection.
    if whole.is_empty() {
        let truncates = matches!(fault, Fault::Truncate(_));
        return if truncates { cut(asked, false) } else { Response::from_parts(head, Body::empty()) };
    }
    let (length, body) = match fault {
        Fault::Truncate(truncate) => (whole.len(), body::truncated(&whole, part(&whole, truncate.share))),
        Fault::Slow(slow) => (whole.len(), body::dripping(&whole, *slow)),
        Fault::Malformed(Malformed { how: Flaw::Html }) => {
            return body::html("Please sign in to this network");
        }
        fault => {
            let ty = answer_type(book, asked).filter(|_| head.status.is_success());
            let body = spoil::spoil(book.desk().api(), ty, fault, &whole).map_or(whole, Bytes::from);
            (body.len(), Body::from(body))
        }
    };
    head.headers.insert(header::CONTENT_LENGTH, length.into());
    Response::from_parts(head, body)
}

/// So many bytes of a body, and never all of them.
fn part(whole: &Bytes, share: f64) -> usize {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_precision_loss,
        clippy::cast_sign_loss,
        reason = "a share of a length is a length"
    )]
    let part = (whole.len() as f64 * share) as usize;
    part.min(whole.len().saturating_sub(1))
}

/// What the description says of the answer.
fn answer_type<'a>(book: &'a Book, asked: &Asked) -> Option<&'a Type> {
    let (endpoints, _) = route::find(book.desk().api(), &asked.method, &asked.path).ok()?;
    endpoints.first().and_then(|endpoint| endpoint.returns.as_ref()).map(|returns| &returns.ty)
}
