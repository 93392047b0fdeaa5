//! Authority: Tokens and scopes.
//!
//! Reference: <https://docs.example.com/authority>

// Written by `cargo xtask generate` from spec/authority.yaml. Do not edit.

use powens_runtime::{Request, endpoint, open_enum, operation};

operation! { EVERYONE = GET "/everyone", "authority.everyone", idempotent }

/// Needs no token.
///
/// `GET /everyone`, without a token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// use powens::authority;
///
/// authority::everyone().send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Everyone(pub(crate) Request);

/// Needs no token.
///
/// `GET /everyone`: see [`Everyone`].
pub fn everyone() -> Everyone { Everyone(Request::new(&EVERYONE)) }

endpoint! { Everyone, Anonymous, () }

operation! { OF_USER = GET "/user", "authority.of_user", "user", idempotent }

/// Needs the token of a user.
///
/// `GET /user`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::authority;
///
/// authority::of_user().send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct OfUser(pub(crate) Request);

/// Needs the token of a user.
///
/// `GET /user`: see [`OfUser`].
pub fn of_user() -> OfUser { OfUser(Request::new(&OF_USER)) }

endpoint! { OfUser, User, () }

operation! { OF_SERVICE = DELETE "/service", "authority.of_service", "service", idempotent }

/// Needs a token with a scope.
///
/// `DELETE /service`, with a `service` token of scope `things:delete`.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Service>) -> powens::Result<()> {
/// use powens::authority;
///
/// authority::of_service().send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct OfService(pub(crate) Request);

/// Needs a token with a scope.
///
/// `DELETE /service`: see [`OfService`].
pub fn of_service() -> OfService { OfService(Request::new(&OF_SERVICE)) }

endpoint! { OfService, Service, () }

open_enum! {
    /// What a service may do.
    pub enum Scope {
        /// `things:delete`: Deletes things.
        ThingsDelete = "things:delete",
    }
}
