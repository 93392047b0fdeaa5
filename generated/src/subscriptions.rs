//! Subscriptions: the contracts that documents belong to.
//!
//! A subscription belongs to a connection and goes with it. A bank has one for each account; a
//! supplier without contracts has one for the whole access. A newly discovered subscription is
//! disabled until the user consents, which enabling it with `subscriptions.update` stands for.
//! Disabling it again erases its documents.
//!
//! Disabled subscriptions, and those that the site no longer shows, are left out of lists. Reading
//! or changing a disabled one takes the `all` flag as well; one that is merely gone from the site
//! is found without.
//!
//! Reference: <https://docs.powens.com/api-reference/products/documents-aggregation/subscriptions>

// Written by `cargo xtask generate` from spec/subscriptions.yaml. Do not edit.

use jiff::civil::{Date, DateTime};
use powens_runtime::{Request, endpoint, expand, id, object, operation, page, paged};

use crate::connections::{Connection, ConnectionExpand, ConnectionId, ConnectionSourceId};
use crate::documents::Document;
use crate::users::{UserId, UserRef};

operation! { LIST = GET "/users/{user}/subscriptions", "subscriptions.list", "user", idempotent }

/// Lists the subscriptions of a user. Those that are disabled or gone from the site are left out
/// unless `all` is set.
///
/// `GET /users/{user}/subscriptions`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::subscriptions;
/// use powens::users::UserRef;
///
/// let answer = subscriptions::list(UserRef::Me).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(pub(crate) Request);

/// Lists the subscriptions of a user.
///
/// `GET /users/{user}/subscriptions`: see [`List`].
pub fn list(user: impl Into<UserRef>) -> List { List(Request::new(&LIST).segment::<UserRef>(user.into())) }

impl List {
    /// Lists disabled and deleted subscriptions too.
    pub fn all(self) -> Self { Self(self.0.flag("all")) }

    /// Largest number of subscriptions to return.
    ///
    /// Source: <https://docs.powens.com/api-reference/overview/api-design>
    pub fn limit(self, value: i64) -> Self { Self(self.0.query("limit", value)) }

    /// Number of subscriptions to skip.
    ///
    /// Source: <https://docs.powens.com/api-reference/overview/api-design>
    pub fn offset(self, value: i64) -> Self { Self(self.0.query("offset", value)) }

    /// Asks for linked resources along with the answer.
    pub fn expand(self, expand: SubscriptionExpand) -> Self { Self(self.0.expand(expand)) }
}

endpoint! { List, User, SubscriptionsList }

paged! { List, User, SubscriptionsList, offset(1000) }

operation! {
    LIST_OF_CONNECTION = GET "/users/{user}/connections/{connection}/subscriptions", "subscriptions.list_of_connection", "user", idempotent
}

/// Lists the subscriptions of one connection. It takes `all` like the list of the user.
///
/// `GET /users/{user}/connections/{connection}/subscriptions`, with a `user` token: another route
/// to [`list`](list()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::connections::ConnectionId;
/// use powens::subscriptions;
/// use powens::users::UserRef;
///
/// let answer = subscriptions::list_of_connection(UserRef::Me, ConnectionId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
pub fn list_of_connection(user: impl Into<UserRef>, connection: ConnectionId) -> List {
    List(Request::new(&LIST_OF_CONNECTION).segment::<UserRef>(user.into()).segment(connection))
}

operation! {
    GET = GET "/users/{user}/subscriptions/{subscription}", "subscriptions.get", "user", idempotent
}

/// Gets a subscription. A disabled one is found with `all` only.
///
/// `GET /users/{user}/subscriptions/{subscription}`, with a `user` token.
///
/// # Errors
///
/// - `notFound`: There is no such subscription, or it is disabled and `all` is missing.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::subscriptions::{self, SubscriptionId};
/// use powens::users::UserRef;
///
/// let answer = subscriptions::get(UserRef::Me, SubscriptionId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get(pub(crate) Request);

/// Gets a subscription.
///
/// `GET /users/{user}/subscriptions/{subscription}`: see [`Get`].
pub fn get(user: impl Into<UserRef>, subscription: SubscriptionId) -> Get {
    Get(Request::new(&GET).segment::<UserRef>(user.into()).segment(subscription))
}

impl Get {
    /// Finds the subscription even when it is disabled.
    pub fn all(self) -> Self { Self(self.0.flag("all")) }

    /// Asks for linked resources along with the answer.
    pub fn expand(self, expand: SubscriptionExpand) -> Self { Self(self.0.expand(expand)) }
}

endpoint! { Get, User, Subscription }

operation! {
    GET_OF_CONNECTION = GET "/users/{user}/connections/{connection}/subscriptions/{subscription}", "subscriptions.get_of_connection", "user", idempotent
}

/// Gets a subscription below its connection.
///
/// `GET /users/{user}/connections/{connection}/subscriptions/{subscription}`, with a `user` token:
/// another route to [`get`](get()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::connections::ConnectionId;
/// use powens::subscriptions::{self, SubscriptionId};
/// use powens::users::UserRef;
///
/// let answer = subscriptions::get_of_connection(UserRef::Me, ConnectionId::new(1), SubscriptionId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
pub fn get_of_connection(
    user: impl Into<UserRef>,
    connection: ConnectionId,
    subscription: SubscriptionId,
) -> Get {
    Get(
        Request::new(&GET_OF_CONNECTION)
            .segment::<UserRef>(user.into())
            .segment(connection)
            .segment(subscription),
    )
}

operation! {
    UPDATE = POST "/users/{user}/subscriptions/{subscription}", "subscriptions.update", "user", idempotent
}

/// Enables or disables a subscription.
///
/// Enabling takes `disabled` false and the `all` flag, without which a disabled subscription is not
/// found. It records the consent of the user. Disabling erases the documents of the subscription.
///
/// `POST /users/{user}/subscriptions/{subscription}`, with a `user` token.
///
/// # Errors
///
/// - `notFound`: There is no such subscription, or it is disabled and `all` is missing.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::subscriptions::{self, SubscriptionId};
/// use powens::users::UserRef;
///
/// let answer = subscriptions::update(UserRef::Me, SubscriptionId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(pub(crate) Request);

/// Enables or disables a subscription.
///
/// `POST /users/{user}/subscriptions/{subscription}`: see [`Update`].
pub fn update(user: impl Into<UserRef>, subscription: SubscriptionId) -> Update {
    Update(Request::new(&UPDATE).segment::<UserRef>(user.into()).segment(subscription))
}

impl Update {
    /// Changes the subscription even when it is disabled.
    pub fn all(self) -> Self { Self(self.0.flag("all")) }

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

endpoint! { Update, User, Subscription }

id! {
    /// Identifies a subscription.
    pub struct SubscriptionId(i64);
}

object! {
    /// A list of subscriptions.
    pub struct SubscriptionsList {
        /// The subscriptions that match, disabled ones only with `all`.
        pub subscriptions: Vec<Subscription>,
        /// Number of subscriptions. Undocumented.
        pub total: Option<i64>,
    }
}

page! { SubscriptionsList, subscriptions: Subscription, total: total }

object! {
    /// A contract that documents belong to.
    pub struct Subscription {
        /// Identifies the subscription.
        pub id: SubscriptionId,
        /// The connection that the subscription belongs to.
        pub id_connection: Option<ConnectionId>,
        /// The user who holds the subscription.
        pub id_user: Option<UserId>,
        /// The source of the connection that the subscription was found on.
        pub id_source: Option<ConnectionSourceId>,
        /// Number of the contract.
        pub number: Option<String> as secret,
        /// Name of the contract.
        pub label: Option<String> as secret,
        /// Name of the person whose contract it is.
        pub subscriber: Option<String> as secret,
        /// Until when the contract holds.
        pub validity: Option<Date>,
        /// When the contract is next renewed.
        pub renewdate: Option<Date>,
        /// When the subscription was last synchronised with success.
        pub last_update: Option<DateTime>,
        /// Since when the site no longer shows the subscription; null while it does.
        pub deleted: Option<DateTime>,
        /// Since when the subscription is disabled, for want of consent or by the user; null when it is
        /// enabled. An update takes a boolean under this name.
        pub disabled: Option<DateTime>,
        /// Code of the error of the last synchronisation; null after a successful one.
        pub error: Option<String>,
        /// New documents that the synchronisation found. In webhooks only.
        pub documents: Option<Vec<Document>>,
        /// The connection that the subscription belongs to.
        pub connection: Option<Connection>,
    }
}

expand! {
    /// Which linked resources to ask for along with a [`Subscription`].
    pub struct SubscriptionExpand;

    /// `connection`: The connection that the subscription belongs to.
    pub fn connection() = "connection";

    /// `connection`, with linked resources of their own.
    pub fn connection_with(ConnectionExpand) = "connection";
}

object! {
    /// A subscription that was discovered and waits for the consent of the user.
    pub struct SubscriptionFound {
        /// Identifies the subscription.
        pub id: SubscriptionId,
        /// The user who holds the subscription.
        pub id_user: Option<UserId>,
        /// The connection that the subscription belongs to.
        pub id_connection: Option<ConnectionId>,
    }
}
