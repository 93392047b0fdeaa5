//! The webview: what an end user sees, as pages of plain HTML.
//!
//! The pages are a client of the API with the token of their session. A session is at one page; its address always
//! shows that page, and what a form of another page sends is let go.

mod accounts;
pub(crate) mod api;
mod choose;
mod connection;
mod format;
pub(crate) mod frame;
mod inputs;
mod leave;
mod links;
mod login;
mod manage;
mod open;
pub(crate) mod pages;
mod payment;
mod payment_steps;
pub(crate) mod respond;
mod session;
mod sessions;
pub(crate) mod texts;
mod transfer;
mod transfer_steps;
mod visit;

use std::sync::{Arc, PoisonError};

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;

use crate::desk::Desk;
use crate::refusal::Refusal;
use crate::server;
use open::Opening;
use pages::Flawed;
use session::Flow;
use sessions::{Kept, Sessions};
use texts::Lang;
use visit::Visit;

pub(crate) use format::date;
pub(crate) use payment::order;
pub(crate) use sessions::{cookie, random};

/// What the pages share.
pub(crate) struct Pages {
    desk: Arc<Desk>,
    sessions: Sessions,
}

/// The addresses of the webview, today's and the older ones.
pub(crate) fn router(desk: Arc<Desk>) -> Router {
    let pages = Arc::new(Pages { desk, sessions: Sessions::default() });
    let mut router = Router::new()
        .route("/webview/style.css", get(async |RawQuery(query)| respond::style(&query.unwrap_or_default())))
        .route(
            "/payment-links/{link}",
            get(async |pages: Shared, Path(link): Path<String>, headers: HeaderMap| {
                links::open(&pages.desk, &link, &headers)
            }),
        )
        .route("/webview/{session}", get(show).post(act));
    for flow in Flow::ALL {
        let name = flow.name();
        let spoken =
            async move |pages: Shared, Path(lang): Path<String>, query: RawQuery, headers: HeaderMap| {
                pages.open(flow, Some(&lang), query, &headers)
            };
        let unspoken = async move |pages: Shared, query: RawQuery, headers: HeaderMap| {
            pages.open(flow, None, query, &headers)
        };
        for before in ["", "/2.0/auth/webview"] {
            router = router.route(&format!("{before}/{name}"), get(unspoken));
            router = router.route(&format!("{before}/{{lang}}/{name}"), get(spoken));
        }
    }
    router.with_state(pages)
}

/// The pages, as requests get them.
type Shared = State<Arc<Pages>>;

impl Pages {
    fn open(&self, flow: Flow, lang: Option<&str>, query: RawQuery, headers: &HeaderMap) -> Response {
        // `/2.0/connect` is no language but an unknown address of the API.
        if let Some(lang) = lang.filter(|lang| !lang.starts_with(|first: char| first.is_ascii_alphabetic())) {
            let unknown = Refusal::not_found(format!("there is nothing at /{lang}/{}", flow.name()));
            return server::respond(self.desk.refuse(&unknown));
        }
        let lang = language(lang, headers);
        let query = query.0.as_deref().unwrap_or_default();
        let origin = server::origin(headers, self.desk.address());
        match open::open(&self.desk, Opening { flow, lang, origin, query }) {
            Ok(session) => {
                let response = respond::with_cookie(respond::redirection(&session.path()), &session.cookie());
                self.sessions.add(session);
                response
            }
            Err(flaw) => Flawed::cannot_open(lang, flaw).response(400),
        }
    }
}

fn language(path: Option<&str>, headers: &HeaderMap) -> Lang {
    match path {
        Some(segment) => Lang::of_path(segment),
        None => Lang::of_browser(text(headers, header::ACCEPT_LANGUAGE)),
    }
}

fn text(headers: &HeaderMap, name: header::HeaderName) -> Option<&str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

async fn show(
    State(pages): Shared,
    Path(id): Path<String>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    let Some(session) = found(&pages, &id, &headers) else { return gone(&headers) };
    let mut session = session.lock().unwrap_or_else(PoisonError::into_inner);
    Visit::new(&pages.desk, &mut session).show(query.as_deref().unwrap_or_default())
}

async fn act(State(pages): Shared, Path(id): Path<String>, headers: HeaderMap, body: Bytes) -> Response {
    let Some(session) = found(&pages, &id, &headers) else { return gone(&headers) };
    let form: Vec<(String, String)> = form_urlencoded::parse(&body).into_owned().collect();
    let mut session = session.lock().unwrap_or_else(PoisonError::into_inner);
    if form.iter().find(|(name, _)| name == "csrf").is_none_or(|(_, value)| *value != session.csrf) {
        return (StatusCode::FORBIDDEN, gone(&headers)).into_response();
    }
    Visit::new(&pages.desk, &mut session).act(&form)
}

fn found(pages: &Pages, id: &str, headers: &HeaderMap) -> Option<Kept> {
    pages.sessions.get(id, text(headers, header::COOKIE).unwrap_or_default())
}

/// The session has ended, or is that of another browser.
fn gone(headers: &HeaderMap) -> Response {
    Flawed::gone(language(None, headers)).response(404)
}
