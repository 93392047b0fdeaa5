//! `/sandbox/faults`: the rules, while the sandbox runs.

use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::{Path, State};
use axum::response::Response;
use axum::routing::{delete, get};
use serde_json::json;

use super::{Book, Faults};
use crate::answer::Answer;
use crate::refusal::Refusal;
use crate::server;

/// The routes, each of which answers with the rules that hold and what they have done.
pub(crate) fn routes(book: Arc<Book>) -> Router {
    Router::new()
        .route("/sandbox/faults", get(list).post(add).delete(clear))
        .route("/sandbox/faults/{id}", delete(remove))
        .with_state(book)
}

async fn list(State(book): State<Arc<Book>>) -> Response {
    let body = json!({"rules": book.report()});
    server::respond(Answer { status: 200, body: Some(body), headers: Vec::new() })
}

async fn add(State(book): State<Arc<Book>>, body: Body) -> Response {
    match adding(&book, body).await {
        Ok(()) => list(State(book)).await,
        Err(refusal) => server::respond(book.desk().refuse(&refusal)),
    }
}

async fn adding(book: &Book, body: Body) -> Result<(), Refusal> {
    let body = server::read(body).await?;
    let text = String::from_utf8(body).map_err(|_| Refusal::invalid("the body is not UTF-8"))?;
    let faults = Faults::from_json(&text).and_then(|faults| book.add(&faults));
    faults.map_err(|error| Refusal::invalid(format!("the body holds no rules for faults: {error}")))
}

async fn clear(State(book): State<Arc<Book>>) -> Response {
    book.clear();
    list(State(book)).await
}

async fn remove(State(book): State<Arc<Book>>, Path(id): Path<String>) -> Response {
    if id.parse().is_ok_and(|id| book.remove(id)) {
        return list(State(book)).await;
    }
    let refusal = Refusal::not_found("no rule has this number: GET /sandbox/faults lists those that hold");
    server::respond(book.desk().refuse(&refusal))
}
