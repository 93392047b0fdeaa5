//! What can go wrong, and the page that says so.

use askama::Template;
use axum::extract::rejection::{FormRejection, PathRejection, QueryRejection};
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum_extra::extract::WithRejection;
use powens::errors::ErrorCode;
use powens::{Error, ErrorKind};

use crate::page::Shell;

/// Why there is no page.
#[derive(Debug)]
pub(crate) enum Problem {
    /// The API could not be asked, or refused.
    Api(Error),
    /// There is no user in this browser.
    SignedOut,
    /// The request comes from another site, or from a webview that this browser did not open.
    Forged,
    /// What was sent makes no sense; what about it.
    Bad(&'static str),
    NotFound,
    /// The address is one of a button.
    Method,
    /// The request took too long.
    Slow,
    /// A fault of this program, for its log.
    Broken(String),
}

impl From<Error> for Problem {
    fn from(error: Error) -> Self {
        match error.code() {
            Some(ErrorCode::Unauthorized) if !is_ours(&error) => Self::SignedOut,
            Some(ErrorCode::NotFound) => Self::NotFound,
            _ => Self::Api(error),
        }
    }
}

/// A part of a request; where it cannot be read there is a page that says so.
pub(crate) type Checked<T> = WithRejection<T, Problem>;

impl From<PathRejection> for Problem {
    fn from(_: PathRejection) -> Self {
        Self::NotFound
    }
}

impl From<QueryRejection> for Problem {
    fn from(_: QueryRejection) -> Self {
        Self::Bad("The address is incomplete. Go back to the overview.")
    }
}

impl From<FormRejection> for Problem {
    fn from(_: FormRejection) -> Self {
        Self::Bad("The form is incomplete. Go back and fill it in again.")
    }
}

/// Whether a call was made as the application, not as a user: when it is not let in, a setting is wrong.
fn is_ours(error: &Error) -> bool {
    let operation = error.operation().unwrap_or_default();
    let by_secret = ["authentication.exchange_code", "authentication.service_token"];
    by_secret.contains(&operation) || operation.starts_with("payments.")
}

impl From<askama::Error> for Problem {
    fn from(error: askama::Error) -> Self {
        Self::Broken(format!("a page cannot be written: {error}"))
    }
}

impl Problem {
    /// Status, and what the user is told: what happened, and what to do.
    fn told(&self) -> (StatusCode, &'static str, &'static str) {
        match self {
            Self::Api(error) => told_of(error),
            Self::SignedOut => (StatusCode::UNAUTHORIZED, "Signed out", "Connect a bank to begin again."),
            Self::Forged => (
                StatusCode::FORBIDDEN,
                "This did not begin here",
                "The link is old, was used before, or belongs to another browser. Nothing was changed; start again.",
            ),
            Self::Bad(what) => (StatusCode::BAD_REQUEST, "That cannot be right", what),
            Self::NotFound => {
                (StatusCode::NOT_FOUND, "Not found", "It may have been removed. Go back to the overview.")
            }
            Self::Method => (
                StatusCode::METHOD_NOT_ALLOWED,
                "Not an address to open",
                "Go back to the overview, and use the buttons there.",
            ),
            Self::Slow => {
                (StatusCode::GATEWAY_TIMEOUT, "That took too long", "Please try again in a minute.")
            }
            Self::Broken(_) => {
                (StatusCode::INTERNAL_SERVER_ERROR, "Our mistake", "We were told. Please try again later.")
            }
        }
    }

    fn log(&self) {
        match self {
            // It says operation, status, code and request id, and no value.
            Self::Api(error) => tracing::warn!(%error, "the API failed"),
            Self::Broken(reason) => tracing::error!(reason, "a fault of our own"),
            Self::Forged => tracing::warn!("a request was refused as forged"),
            Self::SignedOut | Self::Bad(_) | Self::NotFound | Self::Method | Self::Slow => {}
        }
    }
}

fn told_of(error: &Error) -> (StatusCode, &'static str, &'static str) {
    let busy = "Too many requests";
    match error.kind() {
        ErrorKind::Callback => (
            StatusCode::BAD_REQUEST,
            "That cannot be right",
            "The address is incomplete. Please start again.",
        ),
        ErrorKind::Timeout => {
            (StatusCode::GATEWAY_TIMEOUT, "The bank service is slow", "Please try again in a minute.")
        }
        _ if error.status() == Some(429) => {
            (StatusCode::SERVICE_UNAVAILABLE, busy, "Please try again in a minute.")
        }
        _ if error.is_retryable() => (
            StatusCode::BAD_GATEWAY,
            "The bank service is not reachable",
            "Please try again in a few minutes.",
        ),
        _ => (
            StatusCode::BAD_GATEWAY,
            "The bank service refused",
            "Please try again, or start from the overview.",
        ),
    }
}

#[derive(Template)]
#[template(path = "problem.html")]
struct ProblemPage {
    shell: Shell,
    title: &'static str,
    text: &'static str,
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        self.log();
        if matches!(self, Self::SignedOut) {
            return Redirect::to("/").into_response();
        }
        let (status, title, text) = self.told();
        // Without the session: it is what may be at fault.
        let page = ProblemPage { shell: Shell::default(), title, text };
        match page.render() {
            Ok(page) => (status, Html(page)).into_response(),
            Err(_) => (status, text).into_response(),
        }
    }
}
