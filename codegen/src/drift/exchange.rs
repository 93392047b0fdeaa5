//! One exchange against the description: which operation it is, what was sent, what came back.

use serde_json::Value;

use super::hosts::{Elsewhere, Hosts};
use super::kind::Kind;
use super::record::{Content, Exchange};
use super::redact;
use super::request::{self, choose};
use super::response;
use super::route::{Found, Router, Unknown};
use super::subject::{Subject, described_by};
use super::tally::{Scope, Tally, Topic};
use crate::api::{Api, Endpoint};

/// Holds exchanges against a description.
pub(super) struct Observer<'a> {
    pub(super) api: &'a Api,
    pub(super) router: Router<'a>,
    pub(super) hosts: Hosts,
    pub(super) tally: Tally,
    pub(super) elsewhere: Elsewhere,
    /// Exchanges that were matched to an operation.
    pub(super) matched: u64,
    /// Calls to addresses that neither the API nor the description has.
    pub(super) nowhere: u64,
    /// Requests without an answer, and requests of browsers on their own account.
    pub(super) unanswered: u64,
    /// Pages that a browser opened.
    pub(super) pages: u64,
    /// Operations of documents.
    pub(super) operations: u64,
    /// What the reader should know.
    pub(super) notes: Vec<String>,
}

impl<'a> Observer<'a> {
    pub(super) fn new(api: &'a Api, hosts: Hosts) -> Self {
        Self {
            api,
            router: Router::new(api),
            hosts,
            tally: Tally::new(api),
            elsewhere: Elsewhere::default(),
            matched: 0,
            nowhere: 0,
            unanswered: 0,
            pages: 0,
            operations: 0,
            notes: Vec::new(),
        }
    }

    /// Counts what an exchange tells.
    pub(super) fn observe(&mut self, exchange: &Exchange) {
        let Some(below) = self.hosts.find(&exchange.url) else {
            self.elsewhere.add(&exchange.url);
            return;
        };
        let status = match exchange.status {
            Some(status) if status >= 200 && !["OPTIONS", "HEAD"].contains(&exchange.method.as_str()) => {
                status
            }
            _ => {
                self.unanswered += 1;
                return;
            }
        };
        exchange.secrets.iter().for_each(|secret| self.tally.secrets.add_header(secret));
        self.tally.secrets.add(below.domain.unwrap_or_default());
        self.tally.see(&Scope::Exchanges);
        match self.router.find(below.host.as_deref(), &exchange.method, below.path, status < 400) {
            Found::Endpoints(endpoints) => {
                let Some(endpoint) = choose(self.api, &endpoints, &exchange.sent) else { return };
                self.matched += 1;
                self.operation(endpoint, status, exchange);
            }
            Found::Page => self.pages += 1,
            // The API says itself that there is nothing.
            Found::Unknown(_) if matches!(status, 404 | 405) => self.nowhere += 1,
            Found::Unknown(unknown) => self.unknown(unknown, status),
        }
    }

    fn operation(&mut self, endpoint: &Endpoint, status: u16, exchange: &Exchange) {
        self.tally.see(&Scope::Operation(described_by(endpoint).to_owned()));
        let accepted = status < 400;
        request::observe(self.api, &mut self.tally, endpoint, exchange, accepted);
        if accepted {
            response::observe(self.api, &mut self.tally, endpoint, status, &exchange.answer);
        } else {
            self.tally.see(&Scope::Failures);
            if let Content::Json(body) = &exchange.answer {
                self.failure(endpoint, status, body);
            }
        }
    }

    fn unknown(&mut self, unknown: Unknown, status: u16) {
        let subject = Subject::Route { route: unknown.route, area: unknown.area };
        let detail = match unknown.methods.as_slice() {
            [] => "no page has it".into(),
            methods => format!("known for {} only", methods.join(", ")).into(),
        };
        let topic = Topic { kind: Kind::Route, subject, name: None, detail };
        self.tally.find(topic, |count| {
            if count.note.is_empty() {
                count.note = format!("answered with status {status}");
            }
        });
    }

    /// The code of a failed call: whether the API is known for it, and this endpoint if it is one of a few endpoints.
    fn failure(&mut self, endpoint: &Endpoint, status: u16, body: &Value) {
        let Some(code) = error_code(body) else { return };
        let codes = &self.api[self.api.error_codes];
        let known = codes
            .values
            .iter()
            .find(|value| value.wire == code || value.also.iter().any(|also| also == code));
        let (kind, subject) = match known {
            None => (Kind::ErrorCode, Subject::Enum(self.api.error_codes)),
            Some(value)
                if !says_it_all(status)
                    && self.is_special(&value.wire)
                    && !has_error(endpoint, &value.wire) =>
            {
                (Kind::Unlisted, Subject::Endpoint(described_by(endpoint).to_owned()))
            }
            Some(_) => return,
        };
        let shown = known.map(|value| value.wire.as_str()).or_else(|| redact::code(code));
        let name = Some(shown.unwrap_or(redact::REDACTED).to_owned());
        let topic = Topic { kind, subject, name, detail: kind.heading().into() };
        let note = format!("at {} with status {status}", endpoint.operation);
        self.tally.find(topic, |count| {
            if count.note.is_empty() {
                count.note = note;
            }
        });
    }

    /// Whether endpoints list the code. Codes that none lists may come from any.
    fn is_special(&self, code: &str) -> bool {
        self.api.endpoints().any(|(_, endpoint)| has_error(endpoint, code))
    }
}

/// Whether a status means the same everywhere: no token, no such thing, too many calls, trouble of the API.
fn says_it_all(status: u16) -> bool {
    matches!(status, 401 | 404 | 405 | 429 | 500..)
}

fn has_error(endpoint: &Endpoint, code: &str) -> bool {
    endpoint.errors.iter().any(|(known, _)| known == code)
}

/// The code of an error body: `code`, or `error` of older answers, or one of these inside a member `error`.
fn error_code(body: &Value) -> Option<&str> {
    let inner = body.get("error").filter(|inner| inner.is_object()).unwrap_or(body);
    let places = [(inner, "code"), (inner, "error"), (body, "code"), (body, "error")];
    let mut texts = places.iter().filter_map(|(value, name)| value.get(name).and_then(Value::as_str));
    texts.find(|text| !text.is_empty())
}
