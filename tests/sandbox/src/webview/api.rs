//! The pages as a client of the API, in process: every rule of the API holds for them too.

use serde_json::Value;

use crate::desk::Desk;
use crate::route::ROOT;
use crate::server::Incoming;

/// The API as a session sees it.
pub(crate) struct Api<'a> {
    desk: &'a Desk,
    origin: &'a str,
    token: &'a str,
}

/// What the API refused.
#[derive(Clone, Debug)]
pub(crate) struct Failure {
    pub(crate) status: u16,
    pub(crate) code: String,
    /// What the institution says to the end user.
    pub(crate) message: Option<String>,
}

impl Failure {
    /// Something that the pages rely on was not there.
    pub(crate) fn unexpected() -> Self {
        Self { status: 500, code: "bug".into(), message: None }
    }

    /// Whether the token has ended.
    pub(crate) fn is_expired(&self) -> bool {
        self.status == 401
    }
}

impl<'a> Api<'a> {
    /// The API with a token; the empty one is none.
    pub(crate) fn new(desk: &'a Desk, origin: &'a str, token: &'a str) -> Self {
        Self { desk, origin, token }
    }

    /// GET of a path and query below the root of the API.
    pub(crate) fn get(&self, target: &str) -> Result<Value, Failure> {
        self.call("GET", target, None)
    }

    pub(crate) fn post(&self, target: &str, body: &Value) -> Result<Value, Failure> {
        self.call("POST", target, Some(body))
    }

    pub(crate) fn put(&self, target: &str, body: &Value) -> Result<Value, Failure> {
        self.call("PUT", target, Some(body))
    }

    pub(crate) fn delete(&self, target: &str) -> Result<Value, Failure> {
        self.call("DELETE", target, None)
    }

    fn call(&self, method: &str, target: &str, body: Option<&Value>) -> Result<Value, Failure> {
        let (path, query) = match target.split_once('?') {
            Some((path, query)) => (path, Some(query.to_owned())),
            None => (target, None),
        };
        let answer = self.desk.answer(&Incoming {
            method: method.to_owned(),
            path: format!("{ROOT}/{path}"),
            query,
            authorization: (!self.token.is_empty()).then(|| format!("Bearer {}", self.token)),
            content_type: body.map(|_| "application/json".to_owned()),
            origin: self.origin.to_owned(),
            body: body.map(|body| body.to_string().into_bytes()).unwrap_or_default(),
            parts: None,
        });
        let body = answer.body.unwrap_or_default();
        if (200..300).contains(&answer.status) {
            return Ok(body);
        }
        let text = |name: &str| body[name].as_str().map(str::to_owned);
        Err(Failure {
            status: answer.status,
            code: text("code").unwrap_or_default(),
            message: text("message"),
        })
    }
}

/// A text of an answer; empty where there is none.
pub(crate) fn text<'v>(value: &'v Value, name: &str) -> &'v str {
    value[name].as_str().unwrap_or_default()
}

/// The items of a list in an answer.
pub(crate) fn items<'v>(value: &'v Value, name: &str) -> &'v [Value] {
    value[name].as_array().map(Vec::as_slice).unwrap_or_default()
}
