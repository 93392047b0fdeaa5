//! The client: what a token allows, as types.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{self, DocLines};
use super::scope::ident;
use crate::api::{Api, Host, Token};

/// The module `auth`: a marker for every kind of token.
pub(super) fn auth(api: &Api) -> TokenStream {
    let markers = api.tokens.iter().map(|token| {
        let name = ident(&token.rust);
        let mut lines = DocLines::of(&token.docs);
        lines.gap();
        lines.line(format!("Reference: <{}>", token.docs.source));
        let docs = lines.outer();
        quote! {
            #docs
            #[derive(Clone, Copy, Debug)]
            #[expect(clippy::exhaustive_enums, reason = "a marker that has no values")]
            pub enum #name {}
            impl Grants<#name> for #name {}
        }
    });
    quote! {
        //! What a client may do: the kinds of token, as types.
        //!
        //! A request names the token that it needs, and a client the token that it carries. Sending a request with
        //! a client that lacks the token does not compile.

        /// No token: for requests that need none.
        #[derive(Clone, Copy, Debug)]
        #[expect(clippy::exhaustive_enums, reason = "a marker that has no values")]
        pub enum Anonymous {}

        /// That a client which carries `Self` may send requests that need `Need`.
        #[diagnostic::on_unimplemented(
            message = "this request needs a client with the token `{Need}`, and this one carries `{Self}`",
            label = "needs `Client<{Need}>`",
            note = "give the client the token first: `client.with_user_token(token)` and its siblings"
        )]
        pub trait Grants<Need> {}

        impl<Any> Grants<Anonymous> for Any {}
        #(#markers)*
    }
}

/// The module of the asynchronous client.
pub(super) fn client(api: &Api) -> TokenStream {
    let setters = api.tokens.iter().map(with_token);
    let hosts = other_hosts(api);
    let base_url = api.hosts.iter().find(|host| host.name == "api").map_or("", |host| host.url.as_str());
    quote! {
        //! The client.

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
                Builder::for_domain(#base_url, domain)
            }

            /// Sets up a client for another address, such as a sandbox: `http://127.0.0.1:8080/2.0`. Plain `http` is
            /// for this machine only.
            pub fn builder_at(base_url: &str) -> ClientBuilder {
                Builder::new(base_url)
            }
        }

        impl<A> Client<A> {
            #(#setters)*

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
            #hosts

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
    }
}

/// The hosts that endpoints name.
fn other_hosts(api: &Api) -> Option<TokenStream> {
    let used = |host: &&Host| api.endpoints().any(|(_, endpoint)| endpoint.host.as_ref() == Some(&host.name));
    let hosts: Vec<_> = api.hosts.iter().filter(used).collect();
    let (names, urls) = (hosts.iter().map(|host| &host.name), hosts.iter().map(|host| &host.url));
    (!hosts.is_empty()).then(|| quote!(const HOSTS: &[(&str, &str)] = &[#((#names, #urls)),*];))
}

fn with_token(token: &Token) -> TokenStream {
    let function = ident(&format!("with_{}_token", token.name));
    let (kind, marker) = (&token.name, ident(&token.rust));
    let docs = docs::text(&format!("The same client with a `{kind}` token. {}", token.docs.text));
    quote! {
        #docs
        pub fn #function(&self, token: impl Into<Secret>) -> Client<auth::#marker> {
            self.carrying(#kind, &token.into())
        }
    }
}

/// The module of the client that blocks.
pub(super) fn blocking(api: &Api) -> TokenStream {
    let setters = api.tokens.iter().map(|token| {
        let function = ident(&format!("with_{}_token", token.name));
        let marker = ident(&token.rust);
        let docs = docs::text(&format!("The same client with a `{}` token.", token.name));
        quote! {
            #docs
            pub fn #function(&self, token: impl Into<Secret>) -> Client<auth::#marker> {
                Client { client: self.client.#function(token), runtime: self.runtime.clone() }
            }
        }
    });
    quote! {
        //! The client for code that is not asynchronous: `request.send_blocking(&client)`.

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

            #(#setters)*

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
            pub fn download(&self, url: &str) -> crate::Result<File> {
                self.runtime.download(self.transport(), url)
            }

            pub(crate) fn transport(&self) -> &Transport {
                self.client.transport()
            }

            pub(crate) fn runtime(&self) -> &Runtime {
                &self.runtime
            }
        }
    }
}
