//! The HTTP client that knows no endpoint: it sends requests, repeats what may be repeated, and follows links to
//! next pages. The clients of generated crates wrap it.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use tokio::time::Instant;

#[cfg(feature = "signature")]
use crate::signature::{self, SignKeys, Signed};
use crate::{Error, File, Method, Operation, Request, Response, Secret};

mod attempt;
mod base;
mod builder;
mod call;
mod retry;
mod sending;
mod token;
mod trace;

pub use builder::{Builder, FromTransport};
pub use retry::RetryPolicy;
pub use sending::Sending;

use base::Base;
use token::Token;

/// How fetching a linked file is called in errors; the path is that of the file.
static DOWNLOAD: Operation = Operation::new(Method::Get, "download", "/{file}").idempotent().file();

/// A future that owns all it needs. Boxed, so that it is compiled once and not again for every endpoint.
pub type Pending<T> = Pin<Box<dyn Future<Output = T> + Send>>;

/// The untyped client: a base URL, limits, and at most one token. Cloning is cheap and shares the connections.
///
/// Redirections are not followed. The token is sent only with operations that need one, and only to the base URL.
/// `Debug` does not show it.
///
/// ```no_run
/// # async fn example() -> Result<(), powens_runtime::Error> {
/// use powens_runtime::{Method, Request, Secret, Transport};
///
/// let transport = Transport::builder("https://acme.biapi.pro/2.0").build()?;
/// let transport = transport.with_token("user", &Secret::new("…"));
/// let answer = transport.execute(Request::custom(Method::Get, "/users/me")).await?;
/// println!("{}", answer.text()?);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Transport {
    shared: Arc<Shared>,
    token: Option<Arc<Token>>,
}

/// What clones of a client share.
struct Shared {
    http: reqwest::Client,
    base: Base,
    /// The other hosts that are known, by name.
    hosts: Vec<(&'static str, Base)>,
    user_agent: Option<reqwest::header::HeaderValue>,
    limits: Limits,
    retry: RetryPolicy,
}

/// Bounds of a call.
#[derive(Clone, Copy, Debug)]
struct Limits {
    timeout: Duration,
    slow_timeout: Duration,
    deadline: Option<Duration>,
    max_body: usize,
}

impl Transport {
    /// A client for the API at this URL, such as `https://acme.biapi.pro/2.0`. Plain `http` is for loopback only.
    pub fn builder(base_url: impl Into<String>) -> Builder {
        Builder::new(base_url)
    }

    /// The same client with a token of this kind, such as `user`. A token that no header can hold is reported when
    /// a request is sent.
    pub fn with_token(&self, kind: &'static str, token: &Secret) -> Self {
        Self { shared: Arc::clone(&self.shared), token: Some(Arc::new(Token::new(kind, token))) }
    }

    /// The same client without a token.
    pub fn without_token(&self) -> Self {
        Self { shared: Arc::clone(&self.shared), token: None }
    }

    /// The kind of the token that this client holds.
    pub fn token_kind(&self) -> Option<&'static str> {
        self.token.as_ref().map(|token| token.kind)
    }

    /// The base URL, without a slash at its end.
    pub fn base_url(&self) -> &str {
        self.shared.base.as_str()
    }

    /// Sends a request; any status but 2xx is an error. The future owns all it needs.
    ///
    /// A token is sent if the operation needs one; custom requests are sent with the token of the client, if any.
    pub fn execute(&self, request: Request) -> Pending<Result<Response, Error>> {
        self.call(request, None, None)
    }

    /// Gets the next page that the answer to `request` linked to. The link may be absolute or a path; one that
    /// leads to another origin, or out of the base path, is refused and nothing is sent.
    pub fn follow(&self, request: Request, href: impl Into<String>) -> Pending<Result<Response, Error>> {
        self.call(request, Some(href.into()), None)
    }

    /// One or the other, which has to be over at `by`.
    pub(crate) fn call(
        &self,
        request: Request,
        href: Option<String>,
        by: Option<Instant>,
    ) -> Pending<Result<Response, Error>> {
        Box::pin(call::run(self.clone(), request, href, by))
    }

    /// Sends a request and reads the answer.
    pub fn send<T, E>(&self, request: Request) -> Sending<T, E> {
        Sending::new(self.execute(request))
    }

    /// Fetches a file that an answer links to, with the token of the client. A link that leads elsewhere is refused
    /// like a page that does.
    pub fn download<E>(&self, href: impl Into<String>) -> Sending<File, E> {
        Sending::new(self.linked_file(href))
    }

    /// The answer that holds a linked file.
    pub(crate) fn linked_file(&self, href: impl Into<String>) -> Pending<Result<Response, Error>> {
        self.follow(Request::unlisted(DOWNLOAD.clone()).segment("file"), href)
    }

    /// Sends a request, has the answer signed, verifies and reads it.
    #[cfg(feature = "signature")]
    pub fn send_signed<T, E>(&self, request: Request, keys: &SignKeys) -> Sending<Signed<T>, E> {
        Sending::new(Box::pin(signature::send(self.clone(), request, keys.clone())))
    }

    /// The whole URL of a link, if it is one that [`follow`](Self::follow) would take.
    #[cfg(feature = "signature")]
    pub(crate) fn resolve(&self, href: &str) -> Result<String, Error> {
        let foreign = |reason| Error::new(crate::ErrorKind::ForeignLink).because(reason);
        self.shared.base.link(href).map(String::from).map_err(foreign)
    }
}

impl Shared {
    /// Where an operation is.
    fn base_of(&self, operation: &Operation) -> Result<&Base, Error> {
        let Some(host) = operation.host() else { return Ok(&self.base) };
        match self.hosts.iter().find(|(name, _)| *name == host) {
            Some((_, base)) => Ok(base),
            None => Err(Error::configuration(format!(
                "the client was set up for an address of its own: say where `{host}` is with `host` of its builder"
            ))
            .at(operation)),
        }
    }
}

impl fmt::Debug for Transport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Transport")
            .field("base_url", &self.base_url())
            .field("token", &self.token_kind().map(|kind| format!("{kind} [redacted]")))
            .field("limits", &self.shared.limits)
            .field("retry", &self.shared.retry)
            .finish_non_exhaustive()
    }
}
