//! The client for code that is not asynchronous: `request.send_blocking(&client)`.

// Written by `cargo xtask generate` from spec/api.yaml. Do not edit.

use powens_runtime::blocking::Runtime;
use powens_runtime::http::Transport;
use powens_runtime::{File, Request, Response, Secret};

use crate::auth::{self, Anonymous};

/// Sends requests and waits for their answers, on a thread in the background.
///
/// It works anywhere, within asynchronous code too, where it blocks the thread of the task. Cloning is cheap.
#[derive(Clone, Debug)]
pub struct Client<A = Anonymous> {
    client: crate::Client<A>,
    runtime: Runtime,
}

impl<A> Client<A> {
    /// A client that blocks, with the settings and the token of another.
    ///
    /// # Errors
    ///
    /// When the system refuses a thread.
    pub fn new(client: crate::Client<A>) -> crate::Result<Self> {
        Ok(Self { client, runtime: Runtime::new()? })
    }

    /// The same client with a `user` token.
    pub fn with_user_token(&self, token: impl Into<Secret>) -> Client<auth::User> {
        Client { client: self.client.with_user_token(token), runtime: self.runtime.clone() }
    }

    /// The same client with a `service` token.
    pub fn with_service_token(&self, token: impl Into<Secret>) -> Client<auth::Service> {
        Client { client: self.client.with_service_token(token), runtime: self.runtime.clone() }
    }

    /// Sends any request and gives the answer as it came, as [`Client::execute`](crate::Client::execute)
    /// does.
    ///
    /// # Errors
    ///
    /// Like every request; see [`Error`](crate::Error).
    pub fn execute(&self, request: impl Into<Request>) -> crate::Result<Response> {
        self.runtime.send(self.transport(), request.into())
    }

    /// Fetches a file that an answer links to, as [`Client::download`](crate::Client::download) does.
    ///
    /// # Errors
    ///
    /// Like every request; see [`Error`](crate::Error).
    pub fn download(&self, url: &str) -> crate::Result<File> { self.runtime.download(self.transport(), url) }

    pub(crate) fn transport(&self) -> &Transport {
        self.client.transport()
    }

    pub(crate) fn runtime(&self) -> &Runtime {
        &self.runtime
    }
}
