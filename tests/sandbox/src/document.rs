//! `/openapi.json` and `/openapi.yaml`: the description for other tools, with this sandbox as the server.

use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::extract::{Request, State};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use powens_codegen::Failure;
use powens_codegen::emit::openapi::{self, Document, Options};

use crate::desk::Desk;
use crate::refusal::Refusal;
use crate::route::ROOT;
use crate::server;

/// How to write the document.
type Format = fn(&Document) -> Result<String, Failure>;

/// The document for the address that was asked last: all but a few callers use the same one.
#[derive(Default)]
struct Made(Mutex<Option<(String, Arc<Document>)>>);

/// The routes.
pub(crate) fn router(desk: Arc<Desk>) -> Router {
    let state = (desk, Arc::new(Made::default()));
    let json = async |State(state): State<_>, request: Request| {
        answer(state, &request, Document::to_json, "application/json")
    };
    let yaml = async |State(state): State<_>, request: Request| {
        answer(state, &request, Document::to_yaml, "application/yaml")
    };
    Router::new().route("/openapi.json", get(json)).route("/openapi.yaml", get(yaml)).with_state(state)
}

fn answer(
    (desk, made): (Arc<Desk>, Arc<Made>),
    request: &Request,
    write: Format,
    media: &'static str,
) -> Response {
    let server = format!("{}{ROOT}", server::origin(request.headers(), desk.address()));
    match write(&made.of(&desk, server)) {
        Ok(text) => ([(header::CONTENT_TYPE, HeaderValue::from_static(media))], text).into_response(),
        Err(failure) => server::respond(desk.refuse(&Refusal::own_fault(failure))),
    }
}

impl Made {
    fn of(&self, desk: &Desk, server: String) -> Arc<Document> {
        let mut made = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match &*made {
            Some((known, document)) if *known == server => Arc::clone(document),
            _ => {
                let document = openapi::document(desk.api(), &Options::default().server(&server));
                let document = Arc::new(document);
                *made = Some((server, Arc::clone(&document)));
                document
            }
        }
    }
}
