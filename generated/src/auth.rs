//! What a client may do: the kinds of token, as types.
//!
//! A request names the token that it needs, and a client the token that it carries. Sending a request with
//! a client that lacks the token does not compile.

// Written by `cargo xtask generate` from spec/api.yaml. Do not edit.

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

/// Reaches the data of one user. `authentication.init` gives one with a new user,
/// `authentication.renew` one for a known user, `authentication.exchange_code` one for a code that
/// came from a browser. Temporary codes are taken in its place.
///
/// Reference: <https://docs.powens.com/api-reference/overview/authentication>
#[derive(Clone, Copy, Debug)]
#[expect(clippy::exhaustive_enums, reason = "a marker that has no values")]
pub enum User {}

impl Grants<User> for User {}

/// Manages the domain: connectors, client applications, webhook authentication. It is made when the
/// domain is set up and shown in the settings of the console only; no endpoint gives it.
///
/// Reference: <https://docs.powens.com/documentation/integration-guides/quick-start/api-overview>
#[derive(Clone, Copy, Debug)]
#[expect(clippy::exhaustive_enums, reason = "a marker that has no values")]
pub enum Config {}

impl Grants<Config> for Config {}

/// Lists the users of the domain. It is shown in the settings of the console only; no endpoint
/// gives it.
///
/// Reference: <https://docs.powens.com/api-reference/user-connections/users>
#[derive(Clone, Copy, Debug)]
#[expect(clippy::exhaustive_enums, reason = "a marker that has no values")]
pub enum Users {}

impl Grants<Users> for Users {}

/// Acts for a client application rather than for a user, within scopes.
/// `authentication.service_token` gives one for 30 minutes.
///
/// Reference: <https://docs.powens.com/api-reference/overview/authentication>
#[derive(Clone, Copy, Debug)]
#[expect(clippy::exhaustive_enums, reason = "a marker that has no values")]
pub enum Service {}

impl Grants<Service> for Service {}
