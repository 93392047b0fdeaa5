//! Sends a request of the index, with the token of the sandbox that it needs: no address holds a token.

use std::sync::Arc;

use askama::Template;
use axum::Form;
use axum::extract::rejection::FormRejection;
use axum::extract::{Request, State};
use axum::http::header;
use axum::response::Response;
use axum::{RequestExt, http::HeaderMap};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::answer::Answer;
use crate::auth::{SERVICE, USER};
use crate::desk::Desk;
use crate::refusal::Refusal;
use crate::route::ROOT;
use crate::server::{self, Incoming};

/// What the form of an operation sends.
#[derive(Deserialize)]
struct Wanted {
    /// Path and query, as a person may have changed them.
    target: String,
    #[serde(default)]
    token: String,
    #[serde(default)]
    scope: String,
}

/// The answer, as a page.
#[derive(Template)]
#[template(path = "try.html")]
struct Page {
    target: String,
    token: String,
    scope: String,
    status: u16,
    body: String,
}

pub(super) async fn answer(State(desk): State<Arc<Desk>>, request: Request) -> Response {
    let origin = server::origin(request.headers(), desk.address());
    if !is_own(request.headers(), &origin) {
        let other = Refusal::forbidden("only the index of the sandbox may send this");
        return server::respond(desk.refuse(&other));
    }
    let read: Result<Form<Wanted>, FormRejection> = request.extract().await;
    let Ok(Form(wanted)) = read else {
        let flaw =
            Refusal::invalid("the form wants target, the path and query of a GET: use that of the index");
        return server::respond(desk.refuse(&flaw));
    };
    let answer = send(&desk, &wanted, &origin);
    let body = answer.body.as_ref().and_then(|body| serde_json::to_string_pretty(body).ok());
    let page = Page {
        target: wanted.target,
        token: wanted.token,
        scope: wanted.scope,
        status: answer.status,
        body: body.unwrap_or_default(),
    };
    super::html(&desk, &page)
}

/// Whether a page of the sandbox sent it: another one is not to act with its tokens.
pub(super) fn is_own(headers: &HeaderMap, origin: &str) -> bool {
    headers.get(header::ORIGIN).is_none_or(|from| from.as_bytes() == origin.as_bytes())
}

fn send(desk: &Desk, wanted: &Wanted, origin: &str) -> Answer {
    let token = match wanted.token.as_str() {
        "" => None,
        kind => match token(desk, kind, &wanted.scope, origin) {
            Ok(token) => Some(token),
            Err(answer) => return answer,
        },
    };
    let (path, query) = match wanted.target.split_once('?') {
        Some((path, query)) => (path, Some(query.to_owned())),
        None => (wanted.target.as_str(), None),
    };
    answer_to(desk, "GET", path, query, &Asked { token: token.as_deref(), origin, body: None })
}

/// Who asks for something, from where, with what.
pub(super) struct Asked<'a> {
    pub(super) token: Option<&'a str>,
    pub(super) origin: &'a str,
    pub(super) body: Option<Value>,
}

fn answer_to(desk: &Desk, method: &str, path: &str, query: Option<String>, asked: &Asked<'_>) -> Answer {
    desk.answer(&Incoming {
        method: method.to_owned(),
        path: path.to_owned(),
        query,
        authorization: asked.token.map(|token| format!("Bearer {token}")),
        content_type: Some("application/json".to_owned()),
        origin: asked.origin.to_owned(),
        body: asked.body.as_ref().map(ToString::to_string).unwrap_or_default().into_bytes(),
        parts: None,
    })
}

/// What the API answers, where it is a success.
pub(super) fn ask(desk: &Desk, method: &str, path: &str, asked: &Asked<'_>) -> Result<Value, Answer> {
    let answer = answer_to(desk, method, &format!("{ROOT}{path}"), None, asked);
    match answer {
        Answer { status: 200..300, body: Some(body), .. } => Ok(body),
        other => Err(other),
    }
}

/// A token of the sandbox of this kind; what answers instead where there is none.
pub(super) fn token(desk: &Desk, kind: &str, scope: &str, origin: &str) -> Result<String, Answer> {
    // Who is elsewhere has to have tokens of their own.
    if !desk.address().ip().is_loopback() {
        return Err(desk.refuse(&Refusal::forbidden("a sandbox that others reach does not lend its tokens")));
    }
    let credentials = desk.credentials();
    match kind {
        USER => Ok(credentials.user.token),
        "config" => Ok(credentials.config_token),
        "users" => Ok(credentials.users_token),
        SERVICE => {
            let body = json!({
                "grant_type": "client_credentials", "scope": [scope],
                "client_id": credentials.client_id, "client_secret": credentials.client_secret,
            });
            let asked = Asked { token: None, origin, body: Some(body) };
            let issued = ask(desk, "POST", "/auth/token", &asked)?;
            Ok(issued["token"].as_str().unwrap_or_default().to_owned())
        }
        _ => Err(desk.refuse(&Refusal::invalid(format!("the sandbox has no token of kind `{kind}`")))),
    }
}
