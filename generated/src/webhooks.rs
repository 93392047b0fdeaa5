//! Webhooks: Calls that the API makes to your server when something happened, and how they prove
//! where they come from.
//!
//! A webhook is one event and one URL. The call does not name its event: give each event a path of
//! its own. Bodies are JSON, several megabytes at the first synchronisation, compressed with gzip
//! where the domain is configured so. Besides the members of its event each body has
//! `id_webhook_data`, which tells deliveries apart; where the body is a resource itself, it is
//! among the extra members.
//!
//! A call is made again until a status of 2xx answers it, so the same delivery may come twice, and
//! events may come in any order. After ten failures in a row or two timeouts the API leaves a
//! webhook alone until its next round of repetitions; the settings `biapi.manager.email` and
//! `webhooks.alerts_frequency` say who hears of it, and how often. Only permanent users cause
//! calls; what happens to a temporary user is sent once it became permanent.
//!
//! Without an authentication provider a call carries the permanent token of the user it is about as
//! bearer token. That does not work for events without a user, such as those of payments.
//!
//! Today webhooks are registered, linked to providers and tested in the console; the current guide
//! shows the routes of providers alone. Those of webhooks are known from the Swagger documents of
//! 2020 to 2022, which do not say what they require.
//!
//! Reference: <https://docs.powens.com/documentation/integration-guides/webhooks>

// Written by `cargo xtask generate` from spec/webhooks.yaml. Do not edit.

use jiff::civil::{Date, DateTime};
use powens_runtime::{
    Field, Json, Request, Secret, endpoint, events, id, object, open_enum, operation, page, paged,
};
use powens_runtime::webhook::{Delivery, Headers, Scheme, member_of};
use std::collections::BTreeMap;

use crate::account_ownerships::AccountOwnershipsFound;
use crate::authentication::GrantType;
use crate::bank_accounts::{AccountCategorized, AccountFound, AccountsFetched, BankAccount};
use crate::connections::{Connection, ConnectionSynced};
use crate::payments::Payment;
use crate::subscriptions::{Subscription, SubscriptionFound};
use crate::transactions_attachments::TransactionAttachmentsFound;
use crate::users::{User, UserId, UserSynced};

pub use powens_runtime::webhook::{UnrecognizedEvent, Verifier, sign};

/// HMAC-SHA256 with the secret key of the authentication provider as UTF-8 text, in standard base64
/// with padding. It is taken over method in capitals, path of the receiving URL without host and
/// query, date header unchanged, and raw body. The date is UTC in ISO 8601 with microseconds and
/// `Z`; no window of tolerance is documented, and a delivery that failed is sent again.
pub const SCHEME: Scheme = Scheme::new("BI-Signature", "BI-Signature-Date");

/// A received call, to be verified and read.
///
/// `path` is the path of the address that the API was told to call; `body` are the bytes as they came.
pub fn delivery<'a>(path: &'a str, headers: &(impl Headers + ?Sized), body: &'a [u8]) -> Delivery<'a> {
    Delivery::new(SCHEME, path, headers, body)
}

/// Identifies a call, the same when the API repeats it: keep those that were handled.
pub fn delivery_id(body: &[u8]) -> Option<WebhookDataId> { member_of(body, "id_webhook_data") }

events! {
    /// A webhook call that was read.
    ///
    /// A call does not say which event it is: register an address of your own for every event, and read what
    /// arrives there with [`Event::verified`] as that event.
    pub enum Event by WebhookEvent {
        /// `ACCOUNT_OWNERSHIPS_FOUND`: A synchronisation found who holds the accounts.
        ///
        /// Source: <https://docs.powens.com/api-reference/products/data-aggregation/account-ownerships>
        AccountOwnershipsFound(AccountOwnershipsFound),
        /// `ACCOUNTS_FETCHED`: The accounts of a connection were synchronised; their transactions were not
        /// processed yet.
        ///
        /// Source: <https://docs.powens.com/api-reference/products/data-aggregation/bank-accounts>
        AccountsFetched(AccountsFetched),
        /// `ACCOUNT_SYNCED`: One account was synchronised. The body is the account, with the new
        /// `transactions` and `investments`; after a first synchronisation, that is the whole history.
        ///
        /// Source: <https://docs.powens.com/api-reference/products/data-aggregation/bank-accounts>
        AccountSynced(BankAccount),
        /// `ACCOUNT_CATEGORIZED`: The new transactions of an account got a category. Where categories
        /// arrive, if the domain has them.
        ///
        /// Source: <https://docs.powens.com/api-reference/products/data-aggregation/bank-accounts>
        AccountCategorized(AccountCategorized),
        /// `ACCOUNT_DISABLED`: An account was disabled. The body is the account; `disabled` says when.
        ///
        /// Source: <https://docs.powens.com/api-reference/products/data-aggregation/bank-accounts>
        AccountDisabled(BankAccount),
        /// `ACCOUNT_ENABLED`: An account was enabled. The body is the account; its `disabled` is null.
        ///
        /// Source: <https://docs.powens.com/api-reference/products/data-aggregation/bank-accounts>
        AccountEnabled(BankAccount),
        /// `ACCOUNT_FOUND`: An account was discovered. It stays disabled until the user consents. With the
        /// configuration key `autosync.cfonb` the body is in CFONB format, which is not JSON.
        ///
        /// Source: <https://docs.powens.com/api-reference/products/data-aggregation/bank-accounts>
        AccountFound(AccountFound),
        /// `CONNECTION_SYNCED`: The synchronisation of a connection ended, well or not. Look at the state
        /// of the connection, where none means success.
        ///
        /// Source: <https://docs.powens.com/api-reference/user-connections/connections>
        ConnectionSynced(ConnectionSynced),
        /// `CONNECTION_DELETED`: A connection was deleted.
        ///
        /// Source: <https://docs.powens.com/api-reference/user-connections/connections>
        ConnectionDeleted(Connection),
        /// `PAYMENT_STATE_UPDATED`: The state of a payment changed.
        ///
        /// Domains created since 2024-09-13 get every change. Older ones get only those that happen without
        /// the payer, found while checking with the bank or when the payer did not come back, unless the
        /// configuration key `payment.state_updated_webhook.systematic` is `1`. A change of one instruction
        /// alone is not sent. The call carries no user token: verify its signature.
        ///
        /// Source: <https://docs.powens.com/api-reference/products/payments/payments>
        PaymentStateUpdated(Payment),
        /// `SUBSCRIPTION_SYNCED`: One subscription was synchronised. The body is the subscription, with the
        /// new `documents`.
        ///
        /// Source: <https://docs.powens.com/api-reference/products/documents-aggregation/subscriptions>
        SubscriptionSynced(Subscription),
        /// `SUBSCRIPTION_FOUND`: A subscription was discovered. It stays disabled until the user consents.
        ///
        /// Source: <https://docs.powens.com/api-reference/products/documents-aggregation/subscriptions>
        SubscriptionFound(SubscriptionFound),
        /// `TRANSACTION_ATTACHMENTS_FOUND`: A synchronisation found files that are attached to a
        /// transaction.
        ///
        /// Source:
        /// <https://docs.powens.com/api-reference/products/data-aggregation/transactions-attachments>
        TransactionAttachmentsFound(TransactionAttachmentsFound),
        /// `USER_CREATED`: A user with a permanent token was created, or a temporary user became permanent.
        ///
        /// Source: <https://docs.powens.com/api-reference/user-connections/users>
        UserCreated(User),
        /// `USER_DELETED`: A user was deleted.
        ///
        /// Source: <https://docs.powens.com/api-reference/user-connections/users>
        UserDeleted(User),
        /// `USER_SYNCED`: Several connections of a user were synchronised.
        ///
        /// Source: <https://docs.powens.com/api-reference/user-connections/users>
        #[deprecated(
            note = "use `connections::ConnectionSynced`. CONNECTION_SYNCED comes once for each connection."
        )]
        UserSynced(UserSynced),
    }
}

operation! { LIST = GET "/webhooks", "webhooks.list", "config", idempotent }

/// Lists the webhooks of the domain.
///
/// `GET /webhooks`, with a `config` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Config>) -> powens::Result<()> {
/// use powens::webhooks;
///
/// let answer = webhooks::list().send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(pub(crate) Request);

/// Lists the webhooks of the domain.
///
/// `GET /webhooks`: see [`List`].
pub fn list() -> List { List(Request::new(&LIST)) }

endpoint! { List, Config, WebhooksList }

operation! { CREATE = POST "/webhooks", "webhooks.create", "config" }

/// Registers a webhook for an event. Give an event and a URL at least.
///
/// `POST /webhooks`, with a `config` token.
///
/// It is not sent again after a failure, because it may have taken effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Config>) -> powens::Result<()> {
/// use powens::webhooks;
///
/// let answer = webhooks::create().send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(pub(crate) Request);

/// Registers a webhook for an event.
///
/// `POST /webhooks`: see [`Create`].
pub fn create() -> Create { Create(Request::new(&CREATE)) }

impl Create {
    /// What to be told about.
    pub fn event(self, value: WebhookEvent) -> Self { Self(self.0.member("event", &value)) }

    /// Where calls are to go. In production it is HTTPS, with a certificate of a known authority.
    pub fn url(self, value: impl Into<String>) -> Self { Self(self.0.member::<String>("url", &value.into())) }

    /// How to authenticate calls: a provider by number or name.
    ///
    /// Example: `"my-provider"`.
    pub fn id_auth(self, value: impl Into<String>) -> Self {
        Self(self.0.member::<String>("id_auth", &value.into()))
    }

    /// The service to be called. What a service is remains undocumented.
    pub fn id_service(self, value: i64) -> Self { Self(self.0.member("id_service", &value)) }

    /// The only user to be told about.
    pub fn id_user(self, value: UserId) -> Self { Self(self.0.member("id_user", &value)) }

    /// Limits the webhook further. How is not documented.
    pub fn params(self, value: WebhookParams) -> Self { Self(self.0.member("params", &value)) }
}

endpoint! { Create, Config, Webhook }

operation! { UPDATE = PUT "/webhooks/{webhook}", "webhooks.update", "config", idempotent }

/// Changes a webhook, or switches it off and on again.
///
/// `PUT /webhooks/{webhook}`, with a `config` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Config>) -> powens::Result<()> {
/// use powens::webhooks::{self, WebhookId};
///
/// let answer = webhooks::update(WebhookId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(pub(crate) Request);

/// Changes a webhook, or switches it off and on again.
///
/// `PUT /webhooks/{webhook}`: see [`Update`].
pub fn update(webhook: WebhookId) -> Update { Update(Request::new(&UPDATE).segment(webhook)) }

impl Update {
    /// What to be told about from now on.
    pub fn event(self, value: WebhookEvent) -> Self { Self(self.0.member("event", &value)) }

    /// Where calls go from now on.
    pub fn url(self, value: impl Into<String>) -> Self { Self(self.0.member::<String>("url", &value.into())) }

    /// The provider to authenticate calls with.
    pub fn id_auth(self, value: WebhookAuthId) -> Self { Self(self.0.member("id_auth", &value)) }

    /// The service to be called from now on.
    pub fn id_service(self, value: i64) -> Self { Self(self.0.member("id_service", &value)) }

    /// The only user to be told about from now on.
    pub fn id_user(self, value: UserId) -> Self { Self(self.0.member("id_user", &value)) }

    /// A date switches the webhook off; null switches it on.
    pub fn deleted(self, value: impl Into<Field<DateTime>>) -> Self {
        Self(self.0.field("deleted", value.into()))
    }
}

endpoint! { Update, Config, Webhook }

operation! { UPDATE_BY_POST = POST "/webhooks/{webhook}", "webhooks.update_by_post", "config" }

/// Changes a webhook, as `update` does.
///
/// `POST /webhooks/{webhook}`, with a `config` token: another route to [`update`](update()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Config>) -> powens::Result<()> {
/// use powens::webhooks::{self, WebhookId};
///
/// let answer = webhooks::update_by_post(WebhookId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
pub fn update_by_post(webhook: WebhookId) -> Update { Update(Request::new(&UPDATE_BY_POST).segment(webhook)) }

operation! { DELETE = DELETE "/webhooks/{webhook}", "webhooks.delete", "config", idempotent }

/// Deletes a webhook by setting its `deleted` to now. An update can bring it back.
///
/// `DELETE /webhooks/{webhook}`, with a `config` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Config>) -> powens::Result<()> {
/// use powens::webhooks::{self, WebhookId};
///
/// let answer = webhooks::delete(WebhookId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete(pub(crate) Request);

/// Deletes a webhook by setting its `deleted` to now.
///
/// `DELETE /webhooks/{webhook}`: see [`Delete`].
pub fn delete(webhook: WebhookId) -> Delete { Delete(Request::new(&DELETE).segment(webhook)) }

endpoint! { Delete, Config, Option<Webhook> }

operation! { DELETE_ALL = DELETE "/webhooks", "webhooks.delete_all", "config", idempotent }

/// Deletes all webhooks of the domain by setting their `deleted` to now.
///
/// `DELETE /webhooks`, with a `config` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Config>) -> powens::Result<()> {
/// use powens::webhooks;
///
/// let answer = webhooks::delete_all().send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteAll(pub(crate) Request);

/// Deletes all webhooks of the domain by setting their `deleted` to now.
///
/// `DELETE /webhooks`: see [`DeleteAll`].
pub fn delete_all() -> DeleteAll { DeleteAll(Request::new(&DELETE_ALL)) }

endpoint! { DeleteAll, Config, Option<Webhook> }

operation! { LIST_EVENTS = GET "/webhooks_events", "webhooks.list_events", "config", idempotent }

/// Lists the events of the domain that webhooks can be registered for. The form of the answer is
/// not documented.
///
/// `GET /webhooks_events`, with a `config` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Config>) -> powens::Result<()> {
/// use powens::webhooks;
///
/// let answer = webhooks::list_events().send(&client).await?;
/// # Ok(())
/// # }
/// ```
///
/// Source: <https://www.npmjs.com/package/@datafire/biapi_pro>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListEvents(pub(crate) Request);

/// Lists the events of the domain that webhooks can be registered for.
///
/// `GET /webhooks_events`: see [`ListEvents`].
pub fn list_events() -> ListEvents { ListEvents(Request::new(&LIST_EVENTS)) }

endpoint! { ListEvents, Config, Json }

operation! { LIST_LOGS = GET "/webhooks/{webhook}/logs", "webhooks.list_logs", "config", idempotent }

/// Lists the calls of a webhook, with what came of them. Without dates, those of the last month.
///
/// `GET /webhooks/{webhook}/logs`, with a `config` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Config>) -> powens::Result<()> {
/// use powens::webhooks::{self, WebhookId};
///
/// let answer = webhooks::list_logs(WebhookId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListLogs(pub(crate) Request);

/// Lists the calls of a webhook, with what came of them.
///
/// `GET /webhooks/{webhook}/logs`: see [`ListLogs`].
pub fn list_logs(webhook: WebhookId) -> ListLogs { ListLogs(Request::new(&LIST_LOGS).segment(webhook)) }

impl ListLogs {
    /// Returns only calls about this user.
    pub fn id_user(self, value: UserId) -> Self { Self(self.0.query("id_user", value)) }

    /// Largest number of calls to return.
    pub fn limit(self, value: i64) -> Self { Self(self.0.query("limit", value)) }

    /// How many calls to skip.
    pub fn offset(self, value: i64) -> Self { Self(self.0.query("offset", value)) }

    /// First day to return calls of, which counts.
    pub fn min_date(self, value: Date) -> Self { Self(self.0.query("min_date", value)) }

    /// Last day to return calls of, which counts.
    pub fn max_date(self, value: Date) -> Self { Self(self.0.query("max_date", value)) }
}

endpoint! { ListLogs, Config, WebhookLogsList }

paged! { ListLogs, Config, WebhookLogsList, offset(100) }

operation! {
    LIST_ADDED_VALUES = GET "/webhooks/{webhook}/add_to_data", "webhooks.list_added_values", "config", idempotent
}

/// Lists the values out of the settings of users that are added to the bodies of a webhook.
///
/// `GET /webhooks/{webhook}/add_to_data`, with a `config` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Config>) -> powens::Result<()> {
/// use powens::webhooks::{self, WebhookId};
///
/// let answer = webhooks::list_added_values(WebhookId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAddedValues(pub(crate) Request);

/// Lists the values out of the settings of users that are added to the bodies of a webhook.
///
/// `GET /webhooks/{webhook}/add_to_data`: see [`ListAddedValues`].
pub fn list_added_values(webhook: WebhookId) -> ListAddedValues {
    ListAddedValues(Request::new(&LIST_ADDED_VALUES).segment(webhook))
}

endpoint! { ListAddedValues, Config, WebhooksList }

operation! {
    SET_ADDED_VALUES = POST "/webhooks/{webhook}/add_to_data", "webhooks.set_added_values", "config", idempotent
}

/// Adds values to the bodies of a webhook. Each member of the request is the name of a member of
/// the bodies, its value the key of the setting of the user to put there.
///
/// `POST /webhooks/{webhook}/add_to_data`, with a `config` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Config>) -> powens::Result<()> {
/// use powens::webhooks::{self, WebhookId};
///
/// let answer = webhooks::set_added_values(WebhookId::new(1), Default::default()).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetAddedValues(pub(crate) Request);

/// Adds values to the bodies of a webhook.
///
/// `POST /webhooks/{webhook}/add_to_data`: see [`SetAddedValues`].
pub fn set_added_values(webhook: WebhookId, body: BTreeMap<String, String>) -> SetAddedValues {
    SetAddedValues(Request::new(&SET_ADDED_VALUES).segment(webhook).value(&body))
}

endpoint! { SetAddedValues, Config, Option<Webhook> }

operation! {
    DELETE_ADDED_VALUES = DELETE "/webhooks/{webhook}/add_to_data", "webhooks.delete_added_values", "config", idempotent
}

/// Adds no values to the bodies of a webhook any more.
///
/// `DELETE /webhooks/{webhook}/add_to_data`, with a `config` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Config>) -> powens::Result<()> {
/// use powens::webhooks::{self, WebhookId};
///
/// let answer = webhooks::delete_added_values(WebhookId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteAddedValues(pub(crate) Request);

/// Adds no values to the bodies of a webhook any more.
///
/// `DELETE /webhooks/{webhook}/add_to_data`: see [`DeleteAddedValues`].
pub fn delete_added_values(webhook: WebhookId) -> DeleteAddedValues {
    DeleteAddedValues(Request::new(&DELETE_ADDED_VALUES).segment(webhook))
}

endpoint! { DeleteAddedValues, Config, Option<Webhook> }

operation! {
    GET_ADDED_VALUE = GET "/webhooks/{webhook}/add_to_data/{key}", "webhooks.get_added_value", "config", idempotent
}

/// Returns one of the values that are added to the bodies of a webhook.
///
/// `GET /webhooks/{webhook}/add_to_data/{key}`, with a `config` token.
///
/// - `key`: Name of the member of the bodies.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Config>) -> powens::Result<()> {
/// use powens::webhooks::{self, WebhookId};
///
/// let answer = webhooks::get_added_value(WebhookId::new(1), "…").send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAddedValue(pub(crate) Request);

/// Returns one of the values that are added to the bodies of a webhook.
///
/// `GET /webhooks/{webhook}/add_to_data/{key}`: see [`GetAddedValue`].
pub fn get_added_value(webhook: WebhookId, key: impl Into<String>) -> GetAddedValue {
    GetAddedValue(Request::new(&GET_ADDED_VALUE).segment(webhook).segment::<String>(key.into()))
}

endpoint! { GetAddedValue, Config, Webhook }

operation! {
    SET_ADDED_VALUE = POST "/webhooks/{webhook}/add_to_data/{key}", "webhooks.set_added_value", "config", idempotent
}

/// Adds a value to the bodies of a webhook. The request is like that of `set_added_values`; how it
/// goes together with the name in the route is not documented.
///
/// `POST /webhooks/{webhook}/add_to_data/{key}`, with a `config` token.
///
/// - `key`: Name of the member to add to the bodies.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Config>) -> powens::Result<()> {
/// use powens::webhooks::{self, WebhookId};
///
/// let answer = webhooks::set_added_value(WebhookId::new(1), "…", Default::default()).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetAddedValue(pub(crate) Request);

/// Adds a value to the bodies of a webhook.
///
/// `POST /webhooks/{webhook}/add_to_data/{key}`: see [`SetAddedValue`].
pub fn set_added_value(
    webhook: WebhookId,
    key: impl Into<String>,
    body: BTreeMap<String, String>,
) -> SetAddedValue {
    SetAddedValue(Request::new(&SET_ADDED_VALUE).segment(webhook).segment::<String>(key.into()).value(&body))
}

endpoint! { SetAddedValue, Config, Option<Webhook> }

operation! {
    DELETE_ADDED_VALUE = DELETE "/webhooks/{webhook}/add_to_data/{key}", "webhooks.delete_added_value", "config", idempotent
}

/// Adds one of the values to the bodies of a webhook no more.
///
/// `DELETE /webhooks/{webhook}/add_to_data/{key}`, with a `config` token.
///
/// - `key`: Name of the member that goes.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Config>) -> powens::Result<()> {
/// use powens::webhooks::{self, WebhookId};
///
/// let answer = webhooks::delete_added_value(WebhookId::new(1), "…").send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteAddedValue(pub(crate) Request);

/// Adds one of the values to the bodies of a webhook no more.
///
/// `DELETE /webhooks/{webhook}/add_to_data/{key}`: see [`DeleteAddedValue`].
pub fn delete_added_value(webhook: WebhookId, key: impl Into<String>) -> DeleteAddedValue {
    DeleteAddedValue(Request::new(&DELETE_ADDED_VALUE).segment(webhook).segment::<String>(key.into()))
}

endpoint! { DeleteAddedValue, Config, Option<Webhook> }

operation! { LIST_AUTHS = GET "/webhooks/auth", "webhooks.list_auths", "config", idempotent }

/// Lists the authentication providers of the domain.
///
/// `GET /webhooks/auth`, with a `config` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Config>) -> powens::Result<()> {
/// use powens::webhooks;
///
/// let answer = webhooks::list_auths().send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAuths(pub(crate) Request);

/// Lists the authentication providers of the domain.
///
/// `GET /webhooks/auth`: see [`ListAuths`].
pub fn list_auths() -> ListAuths { ListAuths(Request::new(&LIST_AUTHS)) }

impl ListAuths {
    /// Largest number of providers to return. Seen in a client; undocumented.
    ///
    /// Example: `1000`.
    pub fn limit(self, value: i64) -> Self { Self(self.0.query("limit", value)) }
}

endpoint! { ListAuths, Config, WebhookAuthsList }

operation! { CREATE_AUTH = POST "/webhooks/auth", "webhooks.create_auth", "config" }

/// Adds an authentication provider, which webhooks can be linked to: in the console, or by
/// `id_auth`.
///
/// For `hmac_signature` this answer is the only one that holds the secret key: keep it.
///
/// `POST /webhooks/auth`, with a `config` token.
///
/// It is not sent again after a failure, because it may have taken effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Config>) -> powens::Result<()> {
/// use powens::webhooks::{self, WebhookAuthType};
///
/// let answer = webhooks::create_auth(WebhookAuthType::HmacSignature, "…").send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateAuth(pub(crate) Request);

/// Adds an authentication provider, which webhooks can be linked to: in the console, or by
/// `id_auth`.
///
/// `POST /webhooks/auth`: see [`CreateAuth`].
pub fn create_auth(kind: WebhookAuthType, name: impl Into<String>) -> CreateAuth {
    CreateAuth(Request::new(&CREATE_AUTH).member("type", &kind).member::<String>("name", &name.into()))
}

impl CreateAuth {
    /// Where the API gets its token. Needed for `oauth`, not otherwise.
    pub fn config(self, value: WebhookOAuthConfig) -> Self { Self(self.0.member("config", &value)) }
}

endpoint! { CreateAuth, Config, WebhookAuth }

operation! { UPDATE_AUTH = PUT "/webhooks/auth/{auth}", "webhooks.update_auth", "config", idempotent }

/// Changes an authentication provider. Known from the Swagger document of 2020 only.
///
/// `PUT /webhooks/auth/{auth}`, with a `config` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Config>) -> powens::Result<()> {
/// use powens::webhooks::{self, WebhookAuthId};
///
/// let answer = webhooks::update_auth(WebhookAuthId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateAuth(pub(crate) Request);

/// Changes an authentication provider.
///
/// `PUT /webhooks/auth/{auth}`: see [`UpdateAuth`].
pub fn update_auth(auth: WebhookAuthId) -> UpdateAuth { UpdateAuth(Request::new(&UPDATE_AUTH).segment(auth)) }

impl UpdateAuth {
    /// The method.
    pub fn kind(self, value: WebhookAuthType) -> Self { Self(self.0.member("type", &value)) }

    /// A name to choose the provider by, unique on the domain.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.member::<String>("name", &value.into()))
    }

    /// Where the API gets its token.
    pub fn config(self, value: WebhookOAuthConfig) -> Self { Self(self.0.member("config", &value)) }
}

endpoint! { UpdateAuth, Config, WebhookAuth }

operation! { UPDATE_AUTH_BY_POST = POST "/webhooks/auth/{auth}", "webhooks.update_auth_by_post", "config" }

/// Changes an authentication provider, as `update_auth` does.
///
/// `POST /webhooks/auth/{auth}`, with a `config` token: another route to
/// [`update_auth`](update_auth()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Config>) -> powens::Result<()> {
/// use powens::webhooks::{self, WebhookAuthId};
///
/// let answer = webhooks::update_auth_by_post(WebhookAuthId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
pub fn update_auth_by_post(auth: WebhookAuthId) -> UpdateAuth {
    UpdateAuth(Request::new(&UPDATE_AUTH_BY_POST).segment(auth))
}

operation! { DELETE_AUTH = DELETE "/webhooks/auth/{auth}", "webhooks.delete_auth", "config", idempotent }

/// Deletes an authentication provider.
///
/// `DELETE /webhooks/auth/{auth}`, with a `config` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Config>) -> powens::Result<()> {
/// use powens::webhooks::{self, WebhookAuthId};
///
/// let answer = webhooks::delete_auth(WebhookAuthId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteAuth(pub(crate) Request);

/// Deletes an authentication provider.
///
/// `DELETE /webhooks/auth/{auth}`: see [`DeleteAuth`].
pub fn delete_auth(auth: WebhookAuthId) -> DeleteAuth { DeleteAuth(Request::new(&DELETE_AUTH).segment(auth)) }

endpoint! { DeleteAuth, Config, Option<WebhookAuth> }

operation! { DELETE_ALL_AUTHS = DELETE "/webhooks/auth", "webhooks.delete_all_auths", "config", idempotent }

/// Deletes all authentication providers of the domain. Known from the Swagger document of 2020
/// only.
///
/// `DELETE /webhooks/auth`, with a `config` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Config>) -> powens::Result<()> {
/// use powens::webhooks;
///
/// let answer = webhooks::delete_all_auths().send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteAllAuths(pub(crate) Request);

/// Deletes all authentication providers of the domain.
///
/// `DELETE /webhooks/auth`: see [`DeleteAllAuths`].
pub fn delete_all_auths() -> DeleteAllAuths { DeleteAllAuths(Request::new(&DELETE_ALL_AUTHS)) }

endpoint! { DeleteAllAuths, Config, Option<WebhookAuth> }

id! {
    /// Identifies a registered webhook.
    pub struct WebhookId(i64);

    /// Identifies an event that webhooks can be registered for.
    pub struct WebhookEventId(i64);

    /// Identifies a call of a webhook.
    pub struct WebhookLogId(i64);

    /// Identifies an authentication provider of webhooks.
    pub struct WebhookAuthId(i64);

    /// Identifies what a webhook delivers; it stays the same when the delivery is repeated.
    pub struct WebhookDataId(i64);
}

object! {
    /// A list of webhooks.
    pub struct WebhooksList {
        /// The webhooks of the domain.
        pub webhooks: Vec<Webhook>,
        /// How many webhooks there are, as older versions of the API told.
        #[deprecated(note = "Absent from the current reference.")]
        pub total: Option<i64>,
    }
}

object! {
    /// A registration for an event, with the URL that is called.
    pub struct Webhook {
        /// Identifies the webhook.
        pub id: WebhookId,
        /// The event, by its number.
        pub id_event: Option<WebhookEventId>,
        /// How calls are authenticated; by the token of the user where there is none.
        pub id_auth: Option<WebhookAuthId>,
        /// The service that is called. What a service is remains undocumented.
        pub id_service: Option<i64>,
        /// The only user to be told about; everybody counts where there is none.
        pub id_user: Option<UserId>,
        /// Where calls go.
        pub url: Option<String>,
        /// What is added to bodies out of the settings of users: a JSON object as text.
        pub add_to_data: Option<String>,
        /// When the webhook was registered, in an unstated time zone.
        pub created: Option<DateTime>,
        /// When the webhook was last changed, in an unstated time zone.
        pub updated: Option<DateTime>,
        /// Since when the webhook is off; none while it is on.
        pub deleted: Option<DateTime>,
        /// How well calls go, by their average duration and their rate of success. The form is not
        /// documented.
        pub health_data: Option<Json>,
        /// Set when one of the figures of `health_data` is critical. The form is not documented.
        pub warning: Option<Json>,
    }
}

object! {
    /// A parameter of a webhook. The Swagger document of 2020 names the members and no more.
    pub struct WebhookParams {
        /// What kind of parameter it is.
        pub kind: Option<String> = "type",
        /// What the parameter is about.
        pub key: Option<String>,
        /// What the parameter is set to.
        pub value: Option<Json>,
    }

    fn empty() -> Self;
}

impl WebhookParams {
    /// One with everything that must be sent; the setters add the rest.
    pub fn new(kind: impl Into<String>, key: impl Into<String>, value: Json) -> Self {
        Self { kind: Some(kind.into()), key: Some(key.into()), value: Some(value), ..Self::empty() }
    }
}

object! {
    /// A list of calls of a webhook.
    pub struct WebhookLogsList {
        /// The calls that match.
        pub webhook_logs: Vec<WebhookLog> = "webhooklogs",
        /// How many calls there are, as older versions of the API told.
        #[deprecated(note = "Absent from the current reference.")]
        pub total: Option<i64>,
    }
}

page! { WebhookLogsList, webhook_logs: WebhookLog, total: total }

object! {
    /// A call of a webhook, and how it was answered.
    pub struct WebhookLog {
        /// Identifies the call.
        pub id: WebhookLogId,
        /// What was delivered; the same when it is delivered again.
        pub id_webhook_data: Option<WebhookDataId>,
        /// The service that was called.
        pub id_service: Option<i64>,
        /// The user that the call was about.
        pub id_user: Option<UserId>,
        /// When the call was made, in an unstated time zone.
        pub timestamp: Option<DateTime>,
        /// When your server answered; none where it did not.
        pub response_date: Option<DateTime>,
        /// HTTP status that your server answered with.
        pub response_code: Option<i64>,
        /// Before when the call is not made again; none where it was accepted.
        pub next_try: Option<DateTime>,
    }
}

object! {
    /// A list of authentication providers.
    pub struct WebhookAuthsList {
        /// The providers of the domain.
        pub auth_providers: Vec<WebhookAuth> = "authproviders",
        /// How many providers there are, as older versions of the API told.
        #[deprecated(note = "Absent from the current guide.")]
        pub total: Option<i64>,
    }
}

object! {
    /// The OAuth 2 server of yours that the API gets a token from, to send it with each call.
    ///
    /// It answers with `access_token` and `token_type`, which is `Bearer`; `expires_in` and
    /// `refresh_token` are optional.
    pub struct WebhookOAuthConfig {
        /// Address of the token endpoint.
        pub url: Option<String>,
        /// What your server knows the API by.
        pub client_id: Option<String>,
        /// Secret that goes with it.
        pub client_secret: Option<Secret>,
        /// The only kind of grant that the API uses.
        pub grant_type: Option<GrantType>,
        /// Client certificate to show to your server.
        pub public_cert: Option<String>,
        /// Private key of the client certificate.
        pub private_cert: Option<Secret>,
    }

    fn empty() -> Self;
}

impl WebhookOAuthConfig {
    /// One with everything that must be sent; the setters add the rest.
    pub fn new(
        url: impl Into<String>,
        client_id: impl Into<String>,
        client_secret: impl Into<Secret>,
    ) -> Self {
        Self {
            url: Some(url.into()),
            client_id: Some(client_id.into()),
            client_secret: Some(client_secret.into()),
            grant_type: Some(GrantType::from("client_credentials")),
            ..Self::empty()
        }
    }

    /// Client certificate to show to your server.
    pub fn public_cert(self, value: impl Into<String>) -> Self {
        Self { public_cert: Some(value.into()), ..self }
    }

    /// Private key of the client certificate.
    pub fn private_cert(self, value: impl Into<Secret>) -> Self {
        Self { private_cert: Some(value.into()), ..self }
    }
}

object! {
    /// A way to authenticate webhook calls.
    pub struct WebhookAuth {
        /// Identifies the provider.
        pub id: WebhookAuthId,
        /// The method.
        pub kind: Option<WebhookAuthType> = "type",
        /// A name to choose the provider by, unique on the domain.
        pub name: Option<String>,
        /// The secret, in the answer to the creation of an `hmac_signature`.
        pub config: Option<WebhookAuthConfig>,
    }
}

object! {
    /// What a receiver has to know to check calls.
    pub struct WebhookAuthConfig {
        /// Key of the signatures, to be used as the UTF-8 text that it is. Shown once, when it is made.
        pub secret_key: Option<Secret>,
    }
}

open_enum! {
    /// How webhook calls prove where they come from.
    pub enum WebhookAuthType {
        /// `hmac_signature`: Each call is signed with a secret key.
        HmacSignature = "hmac_signature",
        /// `oauth`: Each call carries a token that the API gets from a server of yours.
        OAuth = "oauth",
        /// `token`: A fixed token. Named by the Swagger document of 2020 without a description.
        Token = "token",
        /// `certificate`: A client certificate. Named by the Swagger document of 2020 without a
        /// description.
        Certificate = "certificate",
    }
}

open_enum! {
    /// What a webhook reports.
    pub enum WebhookEvent {
        /// `USER_CREATED`: A permanent user was created, or a temporary one became permanent.
        UserCreated = "USER_CREATED",
        /// `USER_DELETED`: A user was deleted for good.
        UserDeleted = "USER_DELETED",
        /// `USER_SYNCED`: Several connections of a user were synchronised.
        #[deprecated(note = "use `CONNECTION_SYNCED`")]
        UserSynced = "USER_SYNCED",
        /// `CONNECTION_SYNCED`: The synchronisation of a connection ended, well or not.
        ConnectionSynced = "CONNECTION_SYNCED",
        /// `CONNECTION_DELETED`: A connection was deleted.
        ConnectionDeleted = "CONNECTION_DELETED",
        /// `ACCOUNTS_FETCHED`: During a synchronisation, the accounts are there and their transactions are
        /// not yet.
        AccountsFetched = "ACCOUNTS_FETCHED",
        /// `ACCOUNT_SYNCED`: During a synchronisation, an account with its new transactions is there.
        AccountSynced = "ACCOUNT_SYNCED",
        /// `ACCOUNT_CATEGORIZED`: During a synchronisation, the new transactions got categories.
        AccountCategorized = "ACCOUNT_CATEGORIZED",
        /// `ACCOUNT_FOUND`: A bank account was discovered, which is disabled at first.
        AccountFound = "ACCOUNT_FOUND",
        /// `ACCOUNT_ENABLED`: A bank account was enabled.
        AccountEnabled = "ACCOUNT_ENABLED",
        /// `ACCOUNT_DISABLED`: A bank account was disabled.
        AccountDisabled = "ACCOUNT_DISABLED",
        /// `ACCOUNT_OWNERSHIPS_FOUND`: During a synchronisation, the owners of accounts are there.
        AccountOwnershipsFound = "ACCOUNT_OWNERSHIPS_FOUND",
        /// `TRANSACTION_ATTACHMENTS_FOUND`: During a synchronisation, files of a transaction were found.
        TransactionAttachmentsFound = "TRANSACTION_ATTACHMENTS_FOUND",
        /// `SUBSCRIPTION_SYNCED`: During a synchronisation, a subscription with its new documents is there.
        SubscriptionSynced = "SUBSCRIPTION_SYNCED",
        /// `SUBSCRIPTION_FOUND`: A subscription was discovered.
        SubscriptionFound = "SUBSCRIPTION_FOUND",
        /// `PAYMENT_STATE_UPDATED`: The state of a payment changed. On domains made before 2024-09-13 only
        /// changes found in background count, unless `payment.state_updated_webhook.systematic` is set.
        PaymentStateUpdated = "PAYMENT_STATE_UPDATED",
        /// `TRANSACTIONS_CLUSTERED`: Offered by the console and seen by receivers; undocumented.
        TransactionsClustered = "TRANSACTIONS_CLUSTERED",
        /// `CONNECTION_CERTIFICATE_AVAILABLE`: Offered by the console and seen by a receiver; undocumented.
        ConnectionCertificateAvailable = "CONNECTION_CERTIFICATE_AVAILABLE",
    }
}
