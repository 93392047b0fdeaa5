//! Connection identity: Name and postal address of the person behind a connection, as the
//! institution has them.
//!
//! Part of the product Trust. The vendor has to switch it on for a domain, and the connector needs
//! the capability `profile`. No webhook tells that an identity was found.
//!
//! Reference: <https://docs.powens.com/api-reference/products/documents-aggregation/connection-identity>

// Written by `cargo xtask generate` from spec/connection_identity.yaml. Do not edit.

use powens_runtime::{Request, endpoint, object, operation};

use crate::connections::{ConnectionId, ConnectionSourceId};
use crate::users::{UserId, UserRef};

operation! {
    GET = GET "/users/{user}/connections/{connection}/owner_identity", "connection_identity.get", "user", idempotent
}

/// Returns who owns a connection.
///
/// What comes back when the connection has several sources, or when the domain does not have the
/// feature, is not documented.
///
/// `GET /users/{user}/connections/{connection}/owner_identity`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::connection_identity;
/// use powens::connections::ConnectionId;
/// use powens::users::UserRef;
///
/// let answer = connection_identity::get(UserRef::Me, ConnectionId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get(pub(crate) Request);

/// Returns who owns a connection.
///
/// `GET /users/{user}/connections/{connection}/owner_identity`: see [`Get`].
pub fn get(user: impl Into<UserRef>, connection: ConnectionId) -> Get {
    Get(Request::new(&GET).segment::<UserRef>(user.into()).segment(connection))
}

endpoint! { Get, User, OwnerIdentity }

object! {
    /// The person behind a connection. It has no identifier of its own.
    pub struct OwnerIdentity {
        /// The connection that the person opened.
        pub id_connection: ConnectionId,
        /// The source of the connection that the identity was read from.
        pub id_source: Option<ConnectionSourceId>,
        /// The user who has the connection.
        pub id_user: Option<UserId>,
        /// Given name, if the institution tells it apart.
        pub first_name: Option<String> as secret,
        /// Family name, if the institution tells it apart.
        pub last_name: Option<String> as secret,
        /// Given name and family name together.
        pub full_name: Option<String> as secret,
        /// Address as one text, the way the institution writes it.
        pub raw_postal_address: Option<String> as secret,
        /// The same address in parts.
        pub postal_address: Option<PostalAddress>,
    }
}

object! {
    /// A postal address in parts, any of which may be missing.
    pub struct PostalAddress {
        /// Street. No source tells whether the house number is in it.
        pub street_name: Option<String> as secret,
        /// Postcode.
        pub postal_code: Option<String> as secret,
        /// Town.
        pub city: Option<String> as secret,
        /// Region, county or state.
        pub region: Option<String> as secret,
        /// Country by its name.
        pub country: Option<String> as secret,
        /// Country by its code of two letters, as in ISO 3166-1.
        pub country_code: Option<String> as secret,
    }
}
