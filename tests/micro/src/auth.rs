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

/// Reaches one user.
///
/// Reference: <https://docs.example.com>
#[derive(Clone, Copy, Debug)]
#[expect(clippy::exhaustive_enums, reason = "a marker that has no values")]
pub enum User {}

impl Grants<User> for User {}

/// Acts within scopes.
///
/// Reference: <https://docs.example.com>
#[derive(Clone, Copy, Debug)]
#[expect(clippy::exhaustive_enums, reason = "a marker that has no values")]
pub enum Service {}

impl Grants<Service> for Service {}
