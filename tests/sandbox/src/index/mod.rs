//! `/`: what the sandbox serves, as a page for people and as JSON for programs.

mod open;
mod operation;
mod tables;
mod try_it;

use std::sync::Arc;

use askama::Template;
use axum::Router;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use powens_codegen::api::{Api, Area, Flow};
use serde_json::{Value, json};

use crate::desk::Desk;
use crate::refusal::Refusal;
use crate::route::ROOT;
use crate::server;
use crate::state::Credentials;
use operation::Operation;
use tables::Table;

/// The routes.
pub(crate) fn router(desk: Arc<Desk>) -> Router {
    Router::new()
        .route("/", get(index))
        .route("/try", post(try_it::answer))
        .route("/open", post(open::answer))
        .with_state(desk)
}

async fn index(State(desk): State<Arc<Desk>>, request: Request) -> Response {
    let origin = server::origin(request.headers(), desk.address());
    let page = Page::new(&desk, origin, request.uri().query().unwrap_or_default());
    if wants_json(request.headers()) {
        return axum::Json(page.json()).into_response();
    }
    html(&desk, &page)
}

/// Whether JSON is asked for, and not a page.
fn wants_json(headers: &HeaderMap) -> bool {
    let accept = headers.get(header::ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    accept.contains("application/json") && !accept.contains("text/html")
}

/// A page that no other site may frame or learn from.
fn html(desk: &Desk, page: &impl Template) -> Response {
    const HEADERS: [(header::HeaderName, HeaderValue); 4] = [
        (header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8")),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
        // Without any referrer, browsers would hide from the sandbox too which page a form is from.
        (header::REFERRER_POLICY, HeaderValue::from_static("same-origin")),
        (
            header::CONTENT_SECURITY_POLICY,
            HeaderValue::from_static(
                "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'",
            ),
        ),
    ];
    match page.render() {
        Ok(text) => (StatusCode::OK, HEADERS, text).into_response(),
        Err(error) => server::respond(desk.refuse(&Refusal::own_fault(error))),
    }
}

/// What the sandbox serves.
#[derive(Template)]
#[template(path = "index.html")]
struct Page {
    base_url: String,
    origin: String,
    now: String,
    version: &'static str,
    /// What to call the API with; only where nobody but this machine can read it.
    credentials: Option<Credentials>,
    areas: Vec<Group>,
    flows: Vec<Link>,
    scenarios: Vec<Table>,
    admin: Vec<Table>,
    /// What a webview brought back, by name: this page is as good a place for it as any.
    brought: Vec<(String, String)>,
}

/// The operations of a page of the reference.
struct Group {
    name: String,
    title: String,
    operations: Vec<Operation>,
}

struct Link {
    name: String,
    about: String,
    href: String,
}

impl Page {
    fn new(desk: &Desk, origin: String, query: &str) -> Self {
        let credentials = desk.address().ip().is_loopback().then(|| desk.credentials());
        let api = desk.api();
        let group = |area: &Area| {
            let operations = area.endpoints.iter();
            let operations =
                operations.map(|endpoint| Operation::of(api, endpoint, &origin, credentials.as_ref()));
            Group { name: area.name.clone(), title: area.title.clone(), operations: operations.collect() }
        };
        let brought = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        Self {
            base_url: format!("{origin}{ROOT}/"),
            now: desk.now(),
            version: env!("CARGO_PKG_VERSION"),
            areas: api.areas.iter().filter(|area| !area.endpoints.is_empty()).map(group).collect(),
            flows: flows(api, &origin, credentials.as_ref()),
            scenarios: tables::section("Scenarios"),
            admin: tables::section("Admin routes"),
            brought,
            origin,
            credentials,
        }
    }

    fn json(&self) -> Value {
        let operations = self
            .areas
            .iter()
            .flat_map(|area| area.operations.iter().map(move |operation| operation.json(&area.name)));
        let mut page = json!({
            "base_url": self.base_url, "version": self.version, "now": self.now,
            "openapi": format!("{}/openapi.json", self.origin),
            "operations": operations.collect::<Vec<_>>(),
            "webview": self.flows.iter().map(|flow| json!({"flow": flow.name, "url": flow.href})).collect::<Vec<_>>(),
        });
        if let Some(credentials) = &self.credentials {
            page["credentials"] = json!(credentials);
        }
        page
    }
}

/// The path of a flow, in the language of the index.
fn page_of(flow: &Flow) -> String {
    let path = flow.url.split_once("://").and_then(|(_, rest)| rest.find('/').map(|at| &rest[at..]));
    path.unwrap_or(&flow.url).replace("{lang}", "en")
}

/// The flows of the webview, with the parameters that each needs and that are known.
fn flows(api: &Api, origin: &str, credentials: Option<&Credentials>) -> Vec<Link> {
    let link = |flow: &Flow| {
        let path = page_of(flow);
        let needed = flow.params.iter().filter(|parameter| parameter.required);
        let mut pairs = form_urlencoded::Serializer::new(String::new());
        for parameter in needed {
            match (parameter.wire.as_str(), credentials) {
                ("client_id", Some(credentials)) => pairs.append_pair("client_id", &credentials.client_id),
                ("redirect_uri", _) => pairs.append_pair("redirect_uri", &format!("{origin}/")),
                _ => &mut pairs,
            };
        }
        let about = flow.docs.text.split("\n\n").next().unwrap_or_default().replace('\n', " ");
        Link { name: flow.name.clone(), about, href: format!("{origin}{path}?{}", pairs.finish()) }
    };
    api.areas.iter().flat_map(|area| &area.flows).map(link).collect()
}
