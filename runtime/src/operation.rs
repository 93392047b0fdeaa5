//! Operations: what the spec says of an endpoint, as constants of the generated code.

use std::borrow::Cow;
use std::fmt;

/// An HTTP method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(clippy::exhaustive_enums, reason = "the methods that REST APIs use do not grow")]
pub enum Method {
    /// `GET`
    Get,
    /// `POST`
    Post,
    /// `PUT`
    Put,
    /// `PATCH`
    Patch,
    /// `DELETE`
    Delete,
}

impl Method {
    /// The method as it stands on the wire, such as `GET`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }

    /// Whether HTTP defines that sending the method twice does no more than sending it once.
    pub const fn is_idempotent(self) -> bool {
        matches!(self, Self::Get | Self::Put | Self::Delete)
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What the spec says of an endpoint: its id, route, token and whether it may be repeated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Operation {
    id: &'static str,
    method: Method,
    path: Cow<'static, str>,
    host: Option<&'static str>,
    auth: Option<&'static str>,
    idempotent: bool,
    slow: bool,
    redirects: bool,
    accept: &'static str,
}

impl Operation {
    /// An operation with its id (`connections.list`) and path template (`/users/{user}/connections`). It needs no
    /// token and is sent at most once, until said otherwise.
    pub const fn new(method: Method, id: &'static str, path: &'static str) -> Self {
        Self {
            id,
            method,
            path: Cow::Borrowed(path),
            host: None,
            auth: None,
            idempotent: false,
            slow: false,
            redirects: false,
            accept: "application/json",
        }
    }

    /// An operation that the spec does not know; its path holds no placeholder.
    pub(crate) fn custom(method: Method, path: String) -> Self {
        Self { path: Cow::Owned(path), idempotent: method.is_idempotent(), ..Self::new(method, "custom", "") }
    }

    /// Sending it twice does no more than sending it once, so a failed attempt may be repeated.
    pub const fn idempotent(mut self) -> Self {
        self.idempotent = true;
        self
    }

    /// The API may take minutes to answer.
    pub const fn slow(mut self) -> Self {
        self.slow = true;
        self
    }

    /// A token of this kind is needed, such as `user`.
    pub const fn needs(mut self, auth: &'static str) -> Self {
        self.auth = Some(auth);
        self
    }

    /// It is at another host of the API than most, such as `payment_links`.
    pub const fn at(mut self, host: &'static str) -> Self {
        self.host = Some(host);
        self
    }

    /// The answer is a file instead of JSON.
    pub const fn file(mut self) -> Self {
        self.accept = "*/*";
        self
    }

    /// The answer is a redirection, to be read as [`Redirect`](crate::Redirect).
    pub const fn redirects(mut self) -> Self {
        self.redirects = true;
        self.file()
    }

    /// The id, such as `connections.list`.
    pub const fn id(&self) -> &'static str {
        self.id
    }

    /// The HTTP method.
    pub const fn method(&self) -> Method {
        self.method
    }

    /// The path with its placeholders, relative to the base URL, such as `/users/{user}/connections`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The path for an error, which outlives a custom operation.
    pub(crate) fn template(&self) -> Cow<'static, str> {
        self.path.clone()
    }

    /// Whether a failed attempt may be repeated although it may have run.
    pub const fn is_idempotent(&self) -> bool {
        self.idempotent
    }

    /// Whether the API may take minutes to answer.
    pub const fn is_slow(&self) -> bool {
        self.slow
    }

    /// The media type of the answer, for the header `Accept`.
    pub const fn accept(&self) -> &'static str {
        self.accept
    }

    /// The host that it is at, unless it is where most operations are.
    pub const fn host(&self) -> Option<&'static str> {
        self.host
    }

    /// Whether a redirection is a successful answer.
    pub const fn is_redirect(&self) -> bool {
        self.redirects
    }

    /// The kind of token that is needed, if any.
    pub const fn auth(&self) -> Option<&'static str> {
        self.auth
    }
}

/// The constant of an endpoint: `operation! { LIST = GET "/users/{user}/connections", "connections.list", "user",
/// idempotent }` for an operation that needs a `user` token; without the token it needs none. `slow`, `file` and
/// `redirects` may follow. `GET payment_links "/…"` is at the host of that name.
#[macro_export]
macro_rules! operation {
    (
        $name:ident = $method:ident $($host:ident)? $path:literal, $id:literal
        $(, $token:literal)? $(, $mark:ident)* $(,)?
    ) => {
        static $name: $crate::Operation = $crate::Operation::new($crate::operation!(@ $method), $id, $path)
            $(.at(stringify!($host)))?$(.needs($token))?$(.$mark())*;
    };
    (@ GET) => { $crate::Method::Get };
    (@ POST) => { $crate::Method::Post };
    (@ PUT) => { $crate::Method::Put };
    (@ PATCH) => { $crate::Method::Patch };
    (@ DELETE) => { $crate::Method::Delete };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn says_what_was_declared() {
        static LIST: Operation = Operation::new(Method::Get, "connections.list", "/users/{user}/connections")
            .needs("user")
            .idempotent();
        assert_eq!((LIST.id(), LIST.path()), ("connections.list", "/users/{user}/connections"));
        assert_eq!((LIST.method().as_str(), LIST.auth()), ("GET", Some("user")));
        assert!(LIST.is_idempotent() && !LIST.is_slow());
    }

    #[test]
    fn a_custom_operation_may_be_repeated_as_its_method_may() {
        assert!(Operation::custom(Method::Delete, "/x".into()).is_idempotent());
        assert!(!Operation::custom(Method::Post, "/x".into()).is_idempotent());
    }

    #[test]
    fn the_macro_writes_the_same() {
        crate::operation! { LIST = GET "/things", "things.list", "user", idempotent }
        crate::operation! { PING = POST "/ping", "ping" }
        let list = Operation::new(Method::Get, "things.list", "/things").needs("user").idempotent();
        assert_eq!((&LIST, &PING), (&list, &Operation::new(Method::Post, "ping", "/ping")));
        crate::operation! { OPEN = GET elsewhere "/open", "open", redirects }
        assert_eq!(OPEN, Operation::new(Method::Get, "open", "/open").at("elsewhere").redirects());
        assert_eq!((OPEN.host(), OPEN.accept()), (Some("elsewhere"), "*/*"));
    }
}
