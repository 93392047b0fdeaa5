//! Connections, older parts: what older versions of the API had on connections: addresses without a
//! user, who owns a connection, and the log of a whole user. The log of the domain is
//! `legacy.monitoring.list_logs`.
//!
//! All of it is known from the Swagger documents of 2020 and after only. They name no token: it is
//! a guess where the address has no user. Whether the API still answers is not documented.
//!
//! Reference: <https://docs.powens.com/api-reference/user-connections/connections>

// Written by `cargo xtask generate` from spec/legacy/connections.yaml. Do not edit.

use powens_runtime::{Json, Request, endpoint, object, operation};

use crate::connections::{
    ConnectionExpand, ConnectionId, ConnectionSource, ConnectionSourceId, ConnectionsList,
};
use crate::users::UserRef;

operation! {
    LIST_WITHOUT_USER = GET "/connections", "legacy.connections.list_without_user", "config", idempotent
}

/// Lists connections that belong to no user.
///
/// `GET /connections`, with a `config` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Config>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::legacy::connections;
///
/// let answer = connections::list_without_user().send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `connections::list`")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListWithoutUser(pub(crate) Request);

/// Lists connections that belong to no user.
///
/// `GET /connections`: see [`ListWithoutUser`].
#[deprecated(note = "use `connections::list`")]
pub fn list_without_user() -> ListWithoutUser { ListWithoutUser(Request::new(&LIST_WITHOUT_USER)) }

impl ListWithoutUser {
    /// Asks for linked resources along with the answer.
    pub fn expand(self, expand: ConnectionExpand) -> Self { Self(self.0.expand(expand)) }
}

endpoint! { ListWithoutUser, Config, ConnectionsList }

operation! {
    DELETE_ALL = DELETE "/users/{user}/connections", "legacy.connections.delete_all", "user", idempotent
}

/// Deletes all connections of a user for good, with everything below them.
///
/// There is no way back. What comes back when there were several is not documented.
///
/// `DELETE /users/{user}/connections`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::legacy::connections;
/// use powens::users::UserRef;
///
/// let answer = connections::delete_all(UserRef::Me).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `connections::delete`. It deletes one connection at a time.")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteAll(pub(crate) Request);

/// Deletes all connections of a user for good, with everything below them.
///
/// `DELETE /users/{user}/connections`: see [`DeleteAll`].
#[deprecated(note = "use `connections::delete`. It deletes one connection at a time.")]
pub fn delete_all(user: impl Into<UserRef>) -> DeleteAll {
    DeleteAll(Request::new(&DELETE_ALL).segment::<UserRef>(user.into()))
}

endpoint! { DeleteAll, User, Option<Json> }

operation! {
    GET_INFORMATIONS = GET "/users/{user}/connections/{connection}/informations", "legacy.connections.get_informations", "user", idempotent
}

/// Returns what the institution tells about the person behind a connection.
///
/// `GET /users/{user}/connections/{connection}/informations`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::connections::ConnectionId;
/// use powens::legacy::connections;
/// use powens::users::UserRef;
///
/// let answer = connections::get_informations(UserRef::Me, ConnectionId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `connection_identity::get`")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetInformations(pub(crate) Request);

/// Returns what the institution tells about the person behind a connection.
///
/// `GET /users/{user}/connections/{connection}/informations`: see [`GetInformations`].
#[deprecated(note = "use `connection_identity::get`")]
pub fn get_informations(user: impl Into<UserRef>, connection: ConnectionId) -> GetInformations {
    GetInformations(Request::new(&GET_INFORMATIONS).segment::<UserRef>(user.into()).segment(connection))
}

endpoint! { GetInformations, User, ConnectionInformations }

operation! {
    ENABLE_SOURCE = PUT "/users/{user}/connections/{connection}/sources/{source}", "legacy.connections.enable_source", "user", idempotent
}

/// Enables a source of a connection, or changes it as `connections.update_source` does.
///
/// `PUT /users/{user}/connections/{connection}/sources/{source}`, with a `user` token: another
/// route to [`connections::update_source`](crate::connections::update_source()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::connections::{ConnectionId, ConnectionSourceId};
/// use powens::legacy::connections;
/// use powens::users::UserRef;
///
/// let answer = connections::enable_source(UserRef::Me, ConnectionId::new(1), ConnectionSourceId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `connections::update_source`")]
pub fn enable_source(
    user: impl Into<UserRef>,
    connection: ConnectionId,
    source: ConnectionSourceId,
) -> crate::connections::UpdateSource {
    crate::connections::UpdateSource(
        Request::new(&ENABLE_SOURCE).segment::<UserRef>(user.into()).segment(connection).segment(source),
    )
}

operation! {
    DISABLE_SOURCE = DELETE "/users/{user}/connections/{connection}/sources/{source}", "legacy.connections.disable_source", "user", idempotent
}

/// Disables a source of a connection, so that it is no longer synchronised.
///
/// `DELETE /users/{user}/connections/{connection}/sources/{source}`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::connections::{ConnectionId, ConnectionSourceId};
/// use powens::legacy::connections;
/// use powens::users::UserRef;
///
/// let answer = connections::disable_source(UserRef::Me, ConnectionId::new(1), ConnectionSourceId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `connections::update_source`")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DisableSource(pub(crate) Request);

/// Disables a source of a connection, so that it is no longer synchronised.
///
/// `DELETE /users/{user}/connections/{connection}/sources/{source}`: see [`DisableSource`].
#[deprecated(note = "use `connections::update_source`")]
pub fn disable_source(
    user: impl Into<UserRef>,
    connection: ConnectionId,
    source: ConnectionSourceId,
) -> DisableSource {
    DisableSource(
        Request::new(&DISABLE_SOURCE).segment::<UserRef>(user.into()).segment(connection).segment(source),
    )
}

endpoint! { DisableSource, User, Option<ConnectionSource> }

operation! {
    LIST_SOURCES_OF_CONNECTION = GET "/connections/{connection}/sources", "legacy.connections.list_sources_of_connection", "user", idempotent
}

/// Lists the sources of a connection, named without its user.
///
/// `GET /connections/{connection}/sources`, with a `user` token: another route to
/// [`connections::list_sources`](crate::connections::list_sources()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::connections::ConnectionId;
/// use powens::legacy::connections;
///
/// let answer = connections::list_sources_of_connection(ConnectionId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `connections::list_sources`")]
pub fn list_sources_of_connection(connection: ConnectionId) -> crate::connections::ListSources {
    crate::connections::ListSources(Request::new(&LIST_SOURCES_OF_CONNECTION).segment(connection))
}

operation! {
    UPDATE_SOURCE_OF_CONNECTION = POST "/connections/{connection}/sources/{source}", "legacy.connections.update_source_of_connection", "user"
}

/// Enables or disables a source of a connection, named without its user.
///
/// `POST /connections/{connection}/sources/{source}`, with a `user` token: another route to
/// [`connections::update_source`](crate::connections::update_source()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::connections::{ConnectionId, ConnectionSourceId};
/// use powens::legacy::connections;
///
/// let answer = connections::update_source_of_connection(ConnectionId::new(1), ConnectionSourceId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `connections::update_source`")]
pub fn update_source_of_connection(
    connection: ConnectionId,
    source: ConnectionSourceId,
) -> crate::connections::UpdateSource {
    crate::connections::UpdateSource(
        Request::new(&UPDATE_SOURCE_OF_CONNECTION).segment(connection).segment(source),
    )
}

operation! {
    ENABLE_SOURCE_OF_CONNECTION = PUT "/connections/{connection}/sources/{source}", "legacy.connections.enable_source_of_connection", "user", idempotent
}

/// Enables a source of a connection, named without its user.
///
/// `PUT /connections/{connection}/sources/{source}`, with a `user` token: another route to
/// [`connections::update_source`](crate::connections::update_source()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::connections::{ConnectionId, ConnectionSourceId};
/// use powens::legacy::connections;
///
/// let answer = connections::enable_source_of_connection(ConnectionId::new(1), ConnectionSourceId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `connections::update_source`")]
pub fn enable_source_of_connection(
    connection: ConnectionId,
    source: ConnectionSourceId,
) -> crate::connections::UpdateSource {
    crate::connections::UpdateSource(
        Request::new(&ENABLE_SOURCE_OF_CONNECTION).segment(connection).segment(source),
    )
}

operation! {
    DISABLE_SOURCE_OF_CONNECTION = DELETE "/connections/{connection}/sources/{source}", "legacy.connections.disable_source_of_connection", "user", idempotent
}

/// Disables a source of a connection, named without its user.
///
/// `DELETE /connections/{connection}/sources/{source}`, with a `user` token: another route to
/// [`disable_source`](disable_source()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::connections::{ConnectionId, ConnectionSourceId};
/// use powens::legacy::connections;
///
/// let answer = connections::disable_source_of_connection(ConnectionId::new(1), ConnectionSourceId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `connections::update_source`")]
pub fn disable_source_of_connection(connection: ConnectionId, source: ConnectionSourceId) -> DisableSource {
    DisableSource(Request::new(&DISABLE_SOURCE_OF_CONNECTION).segment(connection).segment(source))
}

operation! {
    LIST_LOGS_OF_CONNECTION = GET "/connections/{connection}/logs", "legacy.connections.list_logs_of_connection", "user", idempotent
}

/// Lists the synchronisations of a connection, named without its user.
///
/// `GET /connections/{connection}/logs`, with a `user` token: another route to
/// [`connections::list_logs`](crate::connections::list_logs()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::connections::ConnectionId;
/// use powens::legacy::connections;
///
/// let answer = connections::list_logs_of_connection(ConnectionId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `connections::list_logs`")]
pub fn list_logs_of_connection(connection: ConnectionId) -> crate::connections::ListLogs {
    crate::connections::ListLogs(Request::new(&LIST_LOGS_OF_CONNECTION).segment(connection))
}

operation! {
    LIST_LOGS_OF_USER = GET "/users/{user}/logs", "legacy.connections.list_logs_of_user", "user", idempotent
}

/// Lists the synchronisations of all connections of a user.
///
/// `GET /users/{user}/logs`, with a `user` token: another route to
/// [`connections::list_logs`](crate::connections::list_logs()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::legacy::connections;
/// use powens::users::UserRef;
///
/// let answer = connections::list_logs_of_user(UserRef::Me).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `connections::list_logs`")]
pub fn list_logs_of_user(user: impl Into<UserRef>) -> crate::connections::ListLogs {
    crate::connections::ListLogs(Request::new(&LIST_LOGS_OF_USER).segment::<UserRef>(user.into()))
}

object! {
    /// What an institution tells about the person behind a connection.
    ///
    /// Source: <https://github.com/algoan/nestjs-budget-insight-connector>
    pub struct ConnectionInformations {
        /// The person whose credentials the connection was made with.
        pub owner: Option<ConnectionOwner>,
    }
}

object! {
    /// The person behind a connection, as far as the institution tells.
    ///
    /// Source: <https://github.com/algoan/nestjs-budget-insight-connector>
    pub struct ConnectionOwner {
        /// Whole name.
        pub name: Option<String> as secret,
        /// Given name.
        pub first_name: Option<String> = "firstname" as secret,
        /// Family name.
        pub last_name: Option<String> = "lastname" as secret,
        /// Name of the company, for a business.
        pub company_name: Option<String> as secret,
        /// Occupation.
        pub job: Option<String> as secret,
        /// When the occupation began. The format is undocumented.
        pub job_start_date: Option<String> as secret,
        /// Social and professional group.
        pub socioprofessional_category: Option<String> as secret,
        /// Whether single, married and so on.
        pub family_situation: Option<String> as secret,
        /// Whether owner, tenant and so on.
        pub housing_status: Option<String> as secret,
        /// Telephone number.
        pub phone: Option<String> as secret,
        /// E-mail address.
        pub email: Option<String> as secret,
        /// Where the person lives.
        pub postal_address: Option<ConnectionOwnerAddress>,
    }
}

object! {
    /// The address of the person behind a connection.
    ///
    /// Source: <https://github.com/algoan/nestjs-budget-insight-connector>
    pub struct ConnectionOwnerAddress {
        /// All lines of the address in one text.
        pub full_address: Option<String> as secret,
    }
}
