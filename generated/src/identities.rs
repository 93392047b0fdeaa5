//! Identities (obsolete): what institutions tell about the person who opened a connection.
//!
//! The product is obsolete: `account_ownerships` tells who holds each account,
//! `connection_identity` who is behind a connection. The connector needs the capability `profile`.
//!
//! Reference: <https://docs.powens.com/api-reference/products/data-aggregation/identities-obsolete>

// Written by `cargo xtask generate` from spec/identities.yaml. Do not edit.

use jiff::civil::DateTime;
use powens_runtime::{Request, endpoint, id, object, operation};

use crate::connections::{ConnectionId, ConnectionSourceId};
use crate::users::{UserId, UserRef};

operation! { LIST = GET "/users/{user}/identities", "identities.list", "user", idempotent }

/// Lists what institutions tell about a user.
///
/// `GET /users/{user}/identities`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::identities;
/// use powens::users::UserRef;
///
/// let answer = identities::list(UserRef::Me).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `account_ownerships::list`. Obsolete.")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(pub(crate) Request);

/// Lists what institutions tell about a user.
///
/// `GET /users/{user}/identities`: see [`List`].
#[deprecated(note = "use `account_ownerships::list`. Obsolete.")]
pub fn list(user: impl Into<UserRef>) -> List { List(Request::new(&LIST).segment::<UserRef>(user.into())) }

endpoint! { List, User, IdentitiesList }

operation! { GET = GET "/users/{user}/identities/{identity}", "identities.get", "user", idempotent }

/// Returns one identity of a user.
///
/// `GET /users/{user}/identities/{identity}`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::identities::{self, IdentityId};
/// use powens::users::UserRef;
///
/// let answer = identities::get(UserRef::Me, IdentityId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `account_ownerships::list`. Obsolete.")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get(pub(crate) Request);

/// Returns one identity of a user.
///
/// `GET /users/{user}/identities/{identity}`: see [`Get`].
#[deprecated(note = "use `account_ownerships::list`. Obsolete.")]
pub fn get(user: impl Into<UserRef>, identity: IdentityId) -> Get {
    Get(Request::new(&GET).segment::<UserRef>(user.into()).segment(identity))
}

endpoint! { Get, User, Identity }

id! {
    /// Identifies an identity of the former product.
    pub struct IdentityId(i64);
}

object! {
    /// The identities of a user.
    #[deprecated(note = "use `account_ownerships::AccountOwnershipsList`")]
    pub struct IdentitiesList {
        /// What the institutions of all connections tell.
        pub identities: Vec<Identity>,
    }
}

object! {
    /// The person who opened a connection, as one source of it tells.
    #[deprecated(note = "use `account_ownerships::AccountOwnership`")]
    pub struct Identity {
        /// Identifies it among the identities of the user.
        pub id: IdentityId,
        /// The connection that it was found on.
        pub id_connection: Option<ConnectionId>,
        /// The user it is about.
        pub id_user: Option<UserId>,
        /// The source of the connection that tells it.
        pub id_source: Option<ConnectionSourceId>,
        /// Given name; null when the institution does not tell it.
        pub first_name: Option<String> as secret,
        /// Family name; null when the institution does not tell it.
        pub last_name: Option<String> as secret,
        /// Whole name, in the spelling of the institution.
        pub full_name: Option<String> as secret,
        /// When it was last read, in an unstated time zone.
        pub last_update: Option<DateTime>,
        /// IBANs of the accounts of the connection.
        pub ibans: Option<Vec<String>> as secret,
    }
}
