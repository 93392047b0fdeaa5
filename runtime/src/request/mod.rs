//! Requests as values: method, path, query and body, before any HTTP.

use std::borrow::Cow;
use std::ops::Deref;
use std::sync::Arc;
use std::time::Duration;

use serde::Serialize;

use crate::{Error, Expansion, Field, File, Method, Operation, Param, Wire};

mod body;
mod form;
mod path;
mod query;
mod show;

use body::Body;
use query::Pair;

pub use show::Parts;

/// A request to one endpoint. Building it never fails: a value that cannot be sent is reported when it is.
///
/// Query parameters and body members are sent in the order in which they were first set; setting one again replaces
/// its value. `Debug` shows no secret and no body value.
///
/// ```
/// use powens_runtime::{Method, Operation, Request};
///
/// static GET: Operation = Operation::new(Method::Get, "accounts.get", "/users/{user}/accounts/{account}");
///
/// let request = Request::new(&GET).segment("me").segment(7).query("limit", 5).flag("all");
/// assert_eq!(request.path()?, "/users/me/accounts/7");
/// assert_eq!(request.query_string(), "limit=5&all");
/// # Ok::<(), powens_runtime::Error>(())
/// ```
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Request {
    route: Route,
    segments: Vec<String>,
    query: Vec<Pair>,
    body: Body,
    /// Files beside the members of the body, which make it a form.
    files: Vec<(Cow<'static, str>, File)>,
    timeout: Option<Duration>,
    /// The first thing that makes the request impossible, in words without values.
    problem: Option<Cow<'static, str>>,
}

/// The operation of a request: one of the spec, or one that the caller made up.
#[derive(Clone)]
pub(crate) enum Route {
    Known(&'static Operation),
    Custom(Arc<Operation>),
}

impl Deref for Route {
    type Target = Operation;

    fn deref(&self) -> &Operation {
        match self {
            Self::Known(operation) => operation,
            Self::Custom(operation) => operation,
        }
    }
}

impl Request {
    /// A request to an operation of the spec.
    pub fn new(operation: &'static Operation) -> Self {
        Self::to(Route::Known(operation))
    }

    /// A request to a route that the spec does not know. The path is relative to the base URL, starts with `/` and
    /// is sent as given (percent-encode what needs it); GET, PUT and DELETE count as idempotent. It is sent with
    /// the client's token, if it has one.
    pub fn custom(method: Method, path: impl Into<String>) -> Self {
        let path = path.into();
        let problem = path::flaw(&path);
        let mut request = Self::to(Route::Custom(Arc::new(Operation::custom(method, path))));
        request.problem = problem.map(Cow::Borrowed);
        request
    }

    /// A request to an operation that the spec does not know and this crate does.
    #[cfg(feature = "client")]
    pub(crate) fn unlisted(operation: Operation) -> Self {
        Self::to(Route::Custom(Arc::new(operation)))
    }

    fn to(route: Route) -> Self {
        Self {
            route,
            segments: Vec::new(),
            query: Vec::new(),
            body: Body::None,
            files: Vec::new(),
            timeout: None,
            problem: None,
        }
    }

    /// Fills the next placeholder of the path. The value stays one segment of the path, whatever it holds; an empty
    /// one, `.` and `..` are refused when the request is sent.
    pub fn segment<T: Param>(self, value: T) -> Self {
        self.push_segment(value.param())
    }

    fn push_segment(mut self, value: String) -> Self {
        if matches!(value.as_str(), "" | "." | "..") {
            let name = path::placeholder(self.route.path(), self.segments.len()).unwrap_or("?");
            let what = if value.is_empty() { "empty" } else { "a dot segment" };
            self.fail(format!("path parameter `{name}` is {what}"));
        }
        self.segments.push(value);
        self
    }

    /// Sets a query parameter.
    pub fn query<T: Param>(self, name: impl Into<Cow<'static, str>>, value: T) -> Self {
        self.set_query(name.into(), Some(value.param()), false)
    }

    /// Sets a query parameter whose value `Debug` does not show.
    pub fn secret_query<T: Param>(self, name: impl Into<Cow<'static, str>>, value: T) -> Self {
        self.set_query(name.into(), Some(value.param()), true)
    }

    /// Sets a query parameter without a value, as in `?all`.
    pub fn flag(self, name: impl Into<Cow<'static, str>>) -> Self {
        self.set_query(name.into(), None, false)
    }

    /// Asks for linked resources, in the query parameter `expand`; an empty expansion removes it.
    pub fn expand(mut self, expansion: impl Into<Expansion>) -> Self {
        let expansion = expansion.into();
        if expansion.is_empty() {
            self.query.retain(|pair| pair.name != "expand");
            return self;
        }
        self.set_query("expand".into(), Some(expansion.to_string()), false)
    }

    fn set_query(mut self, name: Cow<'static, str>, value: Option<String>, secret: bool) -> Self {
        query::set(&mut self.query, Pair { name, value, secret });
        self
    }

    /// Sets a member of the JSON body.
    pub fn member<T: Wire>(self, name: impl Into<Cow<'static, str>>, value: &T) -> Self {
        self.set_member(name.into(), body::wire_text(value))
    }

    /// Sets a member of the JSON body that the spec does not know.
    pub fn extra_member<T: Serialize + ?Sized>(self, name: impl Into<Cow<'static, str>>, value: &T) -> Self {
        self.set_member(name.into(), serde_json::to_string(value).ok())
    }

    /// Sets a member of the JSON body that has but one value.
    pub fn constant<T: Serialize + ?Sized>(self, name: &'static str, value: &T) -> Self {
        self.extra_member(name, value)
    }

    /// Sets a member of the JSON body, sets it to null, or leaves it out.
    pub fn field<T: Wire>(mut self, name: impl Into<Cow<'static, str>>, value: Field<T>) -> Self {
        let name = name.into();
        match value {
            Field::Unset => {
                self.body.remove(&name);
                self
            }
            Field::Null => self.set_member(name, Some("null".into())),
            Field::Set(value) => self.set_member(name, body::wire_text(&value)),
        }
    }

    fn set_member(mut self, name: Cow<'static, str>, text: Option<String>) -> Self {
        let Some(text) = text else {
            self.fail(format!("body member `{name}` cannot be written as JSON"));
            return self;
        };
        if let Err(name) = self.body.set(name, text) {
            self.fail(format!("body member `{name}` was set beside a body that is not a JSON object"));
        }
        self
    }

    /// Sets the whole JSON body.
    pub fn value<T: Wire>(mut self, value: &T) -> Self {
        match body::wire_text(value) {
            Some(text) => self.body = Body::Whole(text),
            None => self.fail("the body cannot be written as JSON"),
        }
        self
    }

    /// Sends a file beside the members of the body, as `multipart/form-data` instead of JSON.
    pub fn file(mut self, name: impl Into<Cow<'static, str>>, file: File) -> Self {
        let name = name.into();
        self.files.retain(|(known, _)| *known != name);
        self.files.push((name, file));
        self
    }

    /// Sets a body that is not JSON, with its media type.
    pub fn bytes(mut self, content_type: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        self.body = Body::Bytes { content_type: content_type.into(), bytes: bytes.into() };
        self
    }

    /// Gives each attempt this long instead of what the client allows.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    fn fail(&mut self, reason: impl Into<Cow<'static, str>>) {
        self.problem.get_or_insert(reason.into());
    }
}

/// What was built.
impl Request {
    /// The operation.
    pub fn operation(&self) -> &Operation {
        &self.route
    }

    /// The HTTP method.
    pub fn method(&self) -> Method {
        self.route.method()
    }

    /// The path, percent-encoded and relative to the base URL; the error says what cannot be sent.
    pub fn path(&self) -> Result<String, Error> {
        if let Some(reason) = &self.problem {
            return Err(Error::request(&self.route, reason.clone()));
        }
        path::fill(self.route.path(), &self.segments).map_err(|reason| Error::request(&self.route, reason))
    }

    /// The query without `?`, encoded as forms are; empty if there is none.
    pub fn query_string(&self) -> String {
        query::encode(&self.query)
    }

    /// The value of a query parameter, not encoded.
    pub fn query_value(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|pair| pair.name == name)?.value.as_deref()
    }

    /// The JSON text of the body, if the request has one.
    pub fn body(&self) -> Option<String> {
        if self.files.is_empty() { self.body.json() } else { None }
    }

    /// Everything that another HTTP client needs to send this request.
    pub fn parts(&self) -> Result<Parts, Error> {
        let path = self.path()?;
        let encoded = match self.files.as_slice() {
            [] => self.body.encoded(),
            files => Some(form::encode(self.members()?, files)),
        };
        let (content_type, body) = encoded.unzip();
        Ok(Parts {
            method: self.method(),
            path,
            query: self.query_string(),
            content_type,
            body,
            accept: self.route.accept(),
            host: self.route.host(),
            needs: self.route.auth(),
        })
    }

    /// The members that go with files.
    fn members(&self) -> Result<&[(Cow<'static, str>, String)], Error> {
        match &self.body {
            Body::None => Ok(&[]),
            Body::Members(members) => Ok(members),
            _ => Err(Error::request(&self.route, "files were set beside a body that has no members")),
        }
    }

    pub(crate) fn route(&self) -> &Route {
        &self.route
    }

    /// Whether the spec does not know the operation.
    #[cfg(feature = "client")]
    pub(crate) fn is_custom(&self) -> bool {
        matches!(self.route, Route::Custom(_))
    }

    #[cfg(feature = "client")]
    pub(crate) fn attempt_timeout(&self) -> Option<Duration> {
        self.timeout
    }

    /// The values of the query and the body, which an error of the API may repeat and a log must not.
    pub(crate) fn values(&self) -> Vec<String> {
        let query = self.query.iter().filter_map(|pair| pair.value.clone());
        query.chain(self.body.values()).collect()
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests;
