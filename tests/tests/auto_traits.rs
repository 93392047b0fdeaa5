//! What the types of the crate promise to programs that share them between tasks and threads.
//!
//! Checked by the compiler: a promise that is broken is a test that does not compile.

use std::error::Error as StdError;
use std::fmt::Debug;

use futures_util::Stream;
use powens::auth::{Anonymous, Config, Service, User, Users};
use powens::{
    Client, ClientBuilder, Decimal, Domain, Error, Extra, Field, Json, Parts, Request, Response, Secret,
    UserRef, bank_transactions, blocking, connections, payments, webhooks, webview,
};
use static_assertions::{assert_impl_all, assert_not_impl_any, const_assert};

// Clients go anywhere and are cheap to clone, whatever token they carry.
assert_impl_all!(Client: Clone, Debug, Send, Sync);
assert_impl_all!(Client<Anonymous>: Clone, Debug, Send, Sync);
assert_impl_all!(Client<User>: Clone, Debug, Send, Sync);
assert_impl_all!(Client<Config>: Clone, Debug, Send, Sync);
assert_impl_all!(Client<Users>: Clone, Debug, Send, Sync);
assert_impl_all!(Client<Service>: Clone, Debug, Send, Sync);
assert_impl_all!(blocking::Client<User>: Clone, Debug, Send, Sync);
assert_impl_all!(ClientBuilder: Clone, Debug, Send, Sync);
const_assert!(size_of::<Client<User>>() <= 2 * size_of::<usize>());

// Errors go anywhere, fit every error type of the ecosystem, and keep results small.
assert_impl_all!(Error: StdError, Debug, Send, Sync, From<powens_runtime::Error>);
const_assert!(size_of::<Error>() <= 16);
const_assert!(size_of::<powens::Result<()>>() <= 16);

// Requests are values.
assert_impl_all!(Request: Clone, Debug, Send, Sync);
assert_impl_all!(connections::List: Clone, Debug, Send, Sync, Into<Request>);
assert_impl_all!(connections::Update: Clone, Debug, Send, Sync);
assert_impl_all!(payments::Create: Clone, Debug, Send, Sync);
assert_impl_all!(connections::ConnectionExpand: Clone, Debug, Default, Send, Sync);
assert_impl_all!(Parts: Clone, Debug, PartialEq, Send, Sync);
assert_impl_all!(Response: Clone, Debug, Send, Sync);

// So are answers.
assert_impl_all!(connections::Connection: Clone, Debug, PartialEq, Send, Sync);
assert_impl_all!(bank_transactions::Transaction: Clone, Debug, PartialEq, Send, Sync);
assert_impl_all!(payments::Payment: Clone, Debug, PartialEq, Send, Sync);
assert_impl_all!(payments::PaymentIdentity: Clone, Debug, PartialEq, Send, Sync);
assert_impl_all!(connections::ConnectionState: Clone, Debug, Eq, std::hash::Hash, Send, Sync);
assert_impl_all!(connections::ConnectionId: Copy, Ord, std::hash::Hash, Send, Sync);
assert_impl_all!(UserRef: Clone, Debug, Send, Sync);
assert_impl_all!(Extra: Clone, Debug, Default, PartialEq, Send, Sync);
assert_impl_all!(Json: Clone, Debug, PartialEq, Send, Sync);
assert_impl_all!(Field<Decimal>: Copy, Debug, Default, Send, Sync);

// Webviews and webhooks.
assert_impl_all!(Domain: Clone, Debug, Eq, Send, Sync);
assert_impl_all!(webview::Connect: Clone, Debug, Send, Sync);
assert_impl_all!(webview::connect::Callback: Clone, Debug, PartialEq, Send, Sync);
assert_impl_all!(webhooks::Verifier: Clone, Debug, Send, Sync);
assert_impl_all!(webhooks::Event: Clone, Debug, PartialEq, Send, Sync);

// Secrets cannot be printed or ordered by accident, nor be used as keys.
assert_impl_all!(Secret: Clone, Debug, Eq, Send, Sync);
assert_not_impl_any!(Secret: std::fmt::Display, AsRef<str>, PartialOrd, std::hash::Hash);
assert_not_impl_any!(webview::Connect: std::fmt::Display);

fn spawnable<F: Future + Send + 'static>(_: F) {}

fn streamable<S: Stream<Item = Result<T, Error>> + Send + Unpin + 'static, T: Send>(_: S) {}

fn iterable<I: Iterator<Item = Result<T, Error>> + Send + 'static, T: Send>(_: I) {}

/// The future or stream of a request borrows neither the client nor the request.
#[test]
fn what_is_sent_can_be_spawned() -> powens::Result<()> {
    let client = Client::builder_at("http://127.0.0.1:9/2.0").build()?.with_user_token("t0ken");
    spawnable(connections::list(UserRef::Me).send(&client));
    spawnable(connections::list(UserRef::Me).send_raw(&client));
    spawnable(connections::delete(UserRef::Me, connections::ConnectionId::new(1)).send(&client));
    streamable(connections::list(UserRef::Me).items(&client));
    streamable(connections::list(UserRef::Me).pages(&client));
    streamable(bank_transactions::list(UserRef::Me, 10).items(&client));
    let owned = client.clone();
    spawnable(async move { owned.execute(Request::custom(powens::Method::Get, "/users/me")).await });
    let blocking = blocking::Client::new(client)?;
    iterable(connections::list(UserRef::Me).items_blocking(&blocking));
    iterable(connections::list(UserRef::Me).pages_blocking(&blocking));
    Ok(())
}

/// The `?` of a program whose errors are boxed takes ours.
#[test]
fn an_error_becomes_any_other() {
    fn fails() -> Result<(), Box<dyn StdError + Send + Sync>> {
        Client::builder("not a domain").build()?;
        Ok(())
    }
    assert!(fails().is_err());
}
