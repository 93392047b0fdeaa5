//! Subscriptions (legacy): what only the Swagger document of 2020 and 2021 knows about
//! subscriptions.
//!
//! Other ways to enable them, deleting them, and a log of how each was synchronised.
//!
//! Reference: <https://docs.powens.com/api-reference/products/documents-aggregation/subscriptions>

// Written by `cargo xtask generate` from spec/legacy/subscriptions.yaml. Do not edit.

use jiff::civil::{Date, DateTime};
use powens_runtime::{Json, Request, endpoint, id, object, operation, page, paged};

use crate::connections::{ConnectionId, ConnectionLogId, ConnectionSourceId};
use crate::subscriptions::{Subscription, SubscriptionExpand, SubscriptionId};
use crate::users::UserRef;

operation! {
    UPDATE = PUT "/users/{user}/subscriptions/{subscription}", "legacy.subscriptions.update", "user", idempotent
}

/// Enables or disables a subscription by the older method.
///
/// `PUT /users/{user}/subscriptions/{subscription}`, with a `user` token: another route to
/// [`subscriptions::update`](crate::subscriptions::update()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::legacy::subscriptions;
/// use powens::subscriptions::SubscriptionId;
/// use powens::users::UserRef;
///
/// let answer = subscriptions::update(UserRef::Me, SubscriptionId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `subscriptions::update`")]
pub fn update(user: impl Into<UserRef>, subscription: SubscriptionId) -> crate::subscriptions::Update {
    crate::subscriptions::Update(Request::new(&UPDATE).segment::<UserRef>(user.into()).segment(subscription))
}

operation! {
    UPDATE_OF_CONNECTION = PUT "/users/{user}/connections/{connection}/subscriptions/{subscription}", "legacy.subscriptions.update_of_connection", "user", idempotent
}

/// Enables or disables a subscription, which is named below its connection, by the older method.
///
/// `PUT /users/{user}/connections/{connection}/subscriptions/{subscription}`, with a `user` token:
/// another route to [`subscriptions::update`](crate::subscriptions::update()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::connections::ConnectionId;
/// use powens::legacy::subscriptions;
/// use powens::subscriptions::SubscriptionId;
/// use powens::users::UserRef;
///
/// let answer = subscriptions::update_of_connection(UserRef::Me, ConnectionId::new(1), SubscriptionId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `subscriptions::update`")]
pub fn update_of_connection(
    user: impl Into<UserRef>,
    connection: ConnectionId,
    subscription: SubscriptionId,
) -> crate::subscriptions::Update {
    crate::subscriptions::Update(
        Request::new(&UPDATE_OF_CONNECTION)
            .segment::<UserRef>(user.into())
            .segment(connection)
            .segment(subscription),
    )
}

operation! {
    UPDATE_ALL = PUT "/users/{user}/subscriptions", "legacy.subscriptions.update_all", "user", idempotent
}

/// Enables or disables all subscriptions of a user in one call.
///
/// `PUT /users/{user}/subscriptions`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::legacy::subscriptions;
/// use powens::users::UserRef;
///
/// let answer = subscriptions::update_all(UserRef::Me).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `subscriptions::update`. It changes one at a time.")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateAll(pub(crate) Request);

/// Enables or disables all subscriptions of a user in one call.
///
/// `PUT /users/{user}/subscriptions`: see [`UpdateAll`].
#[deprecated(note = "use `subscriptions::update`. It changes one at a time.")]
pub fn update_all(user: impl Into<UserRef>) -> UpdateAll {
    UpdateAll(Request::new(&UPDATE_ALL).segment::<UserRef>(user.into()))
}

impl UpdateAll {
    /// True disables the subscription and erases its documents; false enables it, which records the
    /// consent of the user. A subscription tells a date under this name.
    pub fn disabled(self, value: bool) -> Self { Self(self.0.member("disabled", &value)) }

    /// Label to give the subscription.
    #[deprecated(note = "Known from the old Swagger only.")]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.member::<String>("name", &value.into()))
    }

    /// Asks for linked resources along with the answer.
    pub fn expand(self, expand: SubscriptionExpand) -> Self { Self(self.0.expand(expand)) }
}

endpoint! { UpdateAll, User, Option<Json> }

operation! {
    UPDATE_ALL_OF_CONNECTION = PUT "/users/{user}/connections/{connection}/subscriptions", "legacy.subscriptions.update_all_of_connection", "user", idempotent
}

/// Enables or disables all subscriptions of a connection in one call.
///
/// `PUT /users/{user}/connections/{connection}/subscriptions`, with a `user` token: another route
/// to [`update_all`](update_all()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::connections::ConnectionId;
/// use powens::legacy::subscriptions;
/// use powens::users::UserRef;
///
/// let answer = subscriptions::update_all_of_connection(UserRef::Me, ConnectionId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `subscriptions::update`. It changes one at a time.")]
pub fn update_all_of_connection(user: impl Into<UserRef>, connection: ConnectionId) -> UpdateAll {
    UpdateAll(Request::new(&UPDATE_ALL_OF_CONNECTION).segment::<UserRef>(user.into()).segment(connection))
}

operation! {
    DELETE = DELETE "/users/{user}/subscriptions/{subscription}", "legacy.subscriptions.delete", "user", idempotent
}

/// Deletes a subscription with its documents.
///
/// `DELETE /users/{user}/subscriptions/{subscription}`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::legacy::subscriptions;
/// use powens::subscriptions::SubscriptionId;
/// use powens::users::UserRef;
///
/// let answer = subscriptions::delete(UserRef::Me, SubscriptionId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `subscriptions::update`. Disabling a subscription erases its documents too.")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete(pub(crate) Request);

/// Deletes a subscription with its documents.
///
/// `DELETE /users/{user}/subscriptions/{subscription}`: see [`Delete`].
#[deprecated(note = "use `subscriptions::update`. Disabling a subscription erases its documents too.")]
pub fn delete(user: impl Into<UserRef>, subscription: SubscriptionId) -> Delete {
    Delete(Request::new(&DELETE).segment::<UserRef>(user.into()).segment(subscription))
}

impl Delete {
    /// Asks for linked resources along with the answer.
    pub fn expand(self, expand: SubscriptionExpand) -> Self { Self(self.0.expand(expand)) }
}

endpoint! { Delete, User, Option<Subscription> }

operation! {
    DELETE_OF_CONNECTION = DELETE "/users/{user}/connections/{connection}/subscriptions/{subscription}", "legacy.subscriptions.delete_of_connection", "user", idempotent
}

/// Deletes a subscription with its documents, which is named below its connection.
///
/// `DELETE /users/{user}/connections/{connection}/subscriptions/{subscription}`, with a `user`
/// token: another route to [`delete`](delete()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::connections::ConnectionId;
/// use powens::legacy::subscriptions;
/// use powens::subscriptions::SubscriptionId;
/// use powens::users::UserRef;
///
/// let answer = subscriptions::delete_of_connection(UserRef::Me, ConnectionId::new(1), SubscriptionId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `subscriptions::update`. Disabling a subscription erases its documents too.")]
pub fn delete_of_connection(
    user: impl Into<UserRef>,
    connection: ConnectionId,
    subscription: SubscriptionId,
) -> Delete {
    Delete(
        Request::new(&DELETE_OF_CONNECTION)
            .segment::<UserRef>(user.into())
            .segment(connection)
            .segment(subscription),
    )
}

operation! {
    LIST_LOGS = GET "/users/{user}/subscriptions/{subscription}/logs", "legacy.subscriptions.list_logs", "user", idempotent
}

/// Lists the synchronisations of a subscription, those of the last month unless dates are given.
///
/// `GET /users/{user}/subscriptions/{subscription}/logs`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::legacy::subscriptions;
/// use powens::subscriptions::SubscriptionId;
/// use powens::users::UserRef;
///
/// let answer = subscriptions::list_logs(UserRef::Me, SubscriptionId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `connections::list_logs`")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListLogs(pub(crate) Request);

/// Lists the synchronisations of a subscription, those of the last month unless dates are given.
///
/// `GET /users/{user}/subscriptions/{subscription}/logs`: see [`ListLogs`].
#[deprecated(note = "use `connections::list_logs`")]
pub fn list_logs(user: impl Into<UserRef>, subscription: SubscriptionId) -> ListLogs {
    ListLogs(Request::new(&LIST_LOGS).segment::<UserRef>(user.into()).segment(subscription))
}

impl ListLogs {
    /// Largest number of entries to return.
    pub fn limit(self, value: i64) -> Self { Self(self.0.query("limit", value)) }

    /// Number of entries to skip.
    pub fn offset(self, value: i64) -> Self { Self(self.0.query("offset", value)) }

    /// First day to list entries of.
    pub fn min_date(self, value: Date) -> Self { Self(self.0.query("min_date", value)) }

    /// Last day to list entries of.
    pub fn max_date(self, value: Date) -> Self { Self(self.0.query("max_date", value)) }
}

endpoint! { ListLogs, User, SubscriptionLogsList }

paged! { ListLogs, User, SubscriptionLogsList, offset(100) }

operation! {
    LIST_LOGS_OF_CONNECTION = GET "/users/{user}/connections/{connection}/subscriptions/{subscription}/logs", "legacy.subscriptions.list_logs_of_connection", "user", idempotent
}

/// Lists the synchronisations of a subscription, which is named below its connection.
///
/// `GET /users/{user}/connections/{connection}/subscriptions/{subscription}/logs`, with a `user`
/// token: another route to [`list_logs`](list_logs()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::connections::ConnectionId;
/// use powens::legacy::subscriptions;
/// use powens::subscriptions::SubscriptionId;
/// use powens::users::UserRef;
///
/// let answer = subscriptions::list_logs_of_connection(UserRef::Me, ConnectionId::new(1), SubscriptionId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `connections::list_logs`")]
pub fn list_logs_of_connection(
    user: impl Into<UserRef>,
    connection: ConnectionId,
    subscription: SubscriptionId,
) -> ListLogs {
    ListLogs(
        Request::new(&LIST_LOGS_OF_CONNECTION)
            .segment::<UserRef>(user.into())
            .segment(connection)
            .segment(subscription),
    )
}

id! {
    /// Identifies an entry of the log of a subscription.
    pub struct SubscriptionLogId(i64);
}

object! {
    /// A list of synchronisations of a subscription.
    pub struct SubscriptionLogsList {
        /// The entries of the log that match.
        pub subscription_logs: Vec<SubscriptionLog> = "subscriptionlogs",
        /// Number of entries.
        pub total: Option<i64>,
    }
}

page! { SubscriptionLogsList, subscription_logs: SubscriptionLog, total: total }

object! {
    /// An attempt to synchronise a subscription.
    pub struct SubscriptionLog {
        /// Identifies the entry.
        pub id: SubscriptionLogId,
        /// The subscription that was synchronised.
        pub id_subscription: Option<SubscriptionId>,
        /// The synchronisation of the connection that it was part of.
        pub id_connection_log: Option<ConnectionLogId>,
        /// The source of the connection that was used.
        pub id_source: Option<ConnectionSourceId>,
        /// Number of documents that were found.
        pub nb_docs: Option<i64>,
        /// Code of the error; null when there was none.
        pub error: Option<String>,
        /// What the site said about the failure.
        pub error_message: Option<String> as secret,
        /// When it was tried.
        pub timestamp: Option<DateTime>,
    }
}
