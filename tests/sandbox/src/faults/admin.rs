//! `/sandbox/faults`: the rules, while the sandbox runs.

use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::response::Response;
use axum::routing::{delete, get};
use serde_json::json;

use super::{Book, Faults};
use crate::admin;
use crate::refusal::Refusal;

/// The routes, each of which answers with the rules that hold and what they have done.
pub(crate) fn routes(book: Arc<Book>) -> Router {
    Router::new()
        .route("/sandbox/faults", get(list).post(add).delete(clear))
        .route("/sandbox/faults/{id}", delete(remove))
        .with_state(book)
}

async fn list(State(book): State<Arc<Book>>) -> Response {
    answer(&book, Ok(()))
}

async fn add(State(book): State<Arc<Book>>, body: Bytes) -> Response {
    let text = std::str::from_utf8(&body).map_err(|_| Refusal::invalid("the body is not UTF-8"));
    let added = text.and_then(|text| {
        let added = Faults::from_json(text).and_then(|faults| book.add(&faults));
        added.map_err(|error| Refusal::invalid(format!("the body holds no rules for faults: {error}")))
    });
    answer(&book, added)
}

async fn clear(State(book): State<Arc<Book>>) -> Response {
    book.clear();
    answer(&book, Ok(()))
}

async fn remove(State(book): State<Arc<Book>>, Path(id): Path<String>) -> Response {
    let is_removed = id.parse().is_ok_and(|id| book.remove(id));
    let none = || Refusal::not_found("no rule has this number: GET /sandbox/faults lists those that hold");
    answer(&book, is_removed.then_some(()).ok_or_else(none))
}

fn answer(book: &Book, outcome: Result<(), Refusal>) -> Response {
    admin::answer(book.desk(), outcome.map(|()| json!({"rules": book.report()})))
}
