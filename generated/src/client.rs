//! The client.

// Written by `cargo xtask generate` from spec/api.yaml. Do not edit.

use std::fmt;
use std::marker::PhantomData;
use powens_runtime::http::{Builder, FromTransport, Transport};
use powens_runtime::{File, Request, Response, Secret};

use crate::auth::{self, Anonymous};

/// Sets up a client.
pub type ClientBuilder = Builder<Client>;

/// Sends requests. Cloning is cheap and shares the connections.
///
/// `A` is the token that the client carries: see [`auth`].
pub struct Client<A = Anonymous> {
    transport: Transport,
    auth: PhantomData<fn() -> A>,
}

impl Client {
    /// Sets up a client for the domain of a customer: `acme`, or `acme.biapi.pro`.
    ///
    /// A domain that cannot be one is reported by [`build`](ClientBuilder::build).
    pub fn builder(domain: &str) -> ClientBuilder {
        Builder::for_domain("https://{domain}.biapi.pro/2.0", domain)
    }

    /// Sets up a client for another address, such as a sandbox: `http://127.0.0.1:8080/2.0`. Plain `http` is
    /// for this machine only.
    pub fn builder_at(base_url: &str) -> ClientBuilder { Builder::new(base_url) }
}

impl<A> Client<A> {
    /// The same client with a `user` token. Reaches the data of one user. `authentication.init` gives
    /// one with a new user, `authentication.renew` one for a known user, `authentication.exchange_code`
    /// one for a code that came from a browser. Temporary codes are taken in its place.
    pub fn with_user_token(&self, token: impl Into<Secret>) -> Client<auth::User> {
        self.carrying("user", &token.into())
    }

    /// The same client with a `config` token. Manages the domain: connectors, client applications,
    /// webhook authentication. It is made when the domain is set up and shown in the settings of the
    /// console only; no endpoint gives it.
    pub fn with_config_token(&self, token: impl Into<Secret>) -> Client<auth::Config> {
        self.carrying("config", &token.into())
    }

    /// The same client with a `users` token. Lists the users of the domain. It is shown in the settings
    /// of the console only; no endpoint gives it.
    pub fn with_users_token(&self, token: impl Into<Secret>) -> Client<auth::Users> {
        self.carrying("users", &token.into())
    }

    /// The same client with a `service` token. Acts for a client application rather than for a user,
    /// within scopes. `authentication.service_token` gives one for 30 minutes.
    pub fn with_service_token(&self, token: impl Into<Secret>) -> Client<auth::Service> {
        self.carrying("service", &token.into())
    }

    /// The same client without a token.
    pub fn without_token(&self) -> Client {
        Client { transport: self.transport.without_token(), auth: PhantomData }
    }

    /// Sends any request, such as one for a route that this crate does not know, and gives the answer as it
    /// came. A token is sent if the request needs one; a request made with [`Request::custom`] is sent with
    /// the token that the client has.
    ///
    /// # Errors
    ///
    /// Like every request; see [`Error`](crate::Error).
    pub async fn execute(&self, request: impl Into<Request>) -> crate::Result<Response> {
        Ok(self.transport.execute(request.into()).await?)
    }

    /// Fetches a file that an answer links to, such as the `url` of a document, with the token of this client.
    ///
    /// # Errors
    ///
    /// Like every request. A link to another origin than that of the API, or out of its base path, is
    /// refused and nothing is sent: no one else is to see the token.
    pub async fn download(&self, url: &str) -> crate::Result<File> {
        self.transport.download(url).await
    }

    /// What sends the requests.
    pub(crate) fn transport(&self) -> &Transport {
        &self.transport
    }

    fn carrying<B>(&self, kind: &'static str, token: &Secret) -> Client<B> {
        Client { transport: self.transport.with_token(kind, token), auth: PhantomData }
    }
}

impl FromTransport for Client {
    type Error = crate::Error;
    const HOSTS: &[(&str, &str)] = &[
        ("payment_links", "https://payment-links.powens.com/api"),
    ];
    fn from_transport(transport: Transport) -> Self {
        Self { transport, auth: PhantomData }
    }

    fn failed(error: powens_runtime::Error) -> crate::Error {
        error.into()
    }
}

impl<A> Clone for Client<A> {
    fn clone(&self) -> Self {
        Self { transport: self.transport.clone(), auth: PhantomData }
    }
}

impl<A> fmt::Debug for Client<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Client").field(&self.transport).finish()
    }
}
