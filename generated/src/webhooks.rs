//! Webhooks: Calls that the API makes to your server when something happened, and how they prove
//! where they come from.
//!
//! Webhooks are registered in the console, each with one event and one URL. The call does not name
//! its event: give each event a path of its own. Bodies are JSON, several megabytes at the first
//! synchronisation, compressed with gzip where the domain is configured so. Besides the members of
//! its event each body has `id_webhook_data`, which tells deliveries apart; where the body is a
//! resource itself, it is among the extra members.
//!
//! A call is made again until a status of 2xx answers it, so the same delivery may come twice, and
//! events may come in any order. Only permanent users cause calls; what happens to a temporary user
//! is sent once it became permanent.
//!
//! Without an authentication provider a call carries the permanent token of the user it is about as
//! bearer token. That does not work for events without a user, such as those of payments.
//!
//! Reference: <https://docs.powens.com/documentation/integration-guides/webhooks>

// Written by `cargo xtask generate` from spec/webhooks.yaml. Do not edit.

use powens_runtime::{
    Extra, Request, Secret, Unrecognized, endpoint, events, id, object, open_enum,
    operation,
};
use powens_runtime::webhook::{Delivery, Headers, Scheme, member_of};

use crate::account_ownerships::AccountOwnershipsFound;
use crate::authentication::GrantType;
use crate::bank_accounts::{
    AccountCategorized, AccountFound, AccountsFetched, BankAccount,
};
use crate::connections::{Connection, ConnectionSynced};
use crate::payments::Payment;
use crate::subscriptions::{Subscription, SubscriptionFound};
use crate::transactions_attachments::TransactionAttachmentsFound;
use crate::users::{User, UserSynced};

pub use powens_runtime::webhook::{UnrecognizedEvent, Verifier, sign};

/// HMAC-SHA256 with the secret key of the authentication provider as UTF-8 text, in standard base64
/// with padding. It is taken over method in capitals, path of the receiving URL without host and
/// query, date header unchanged, and raw body. The date is UTC in ISO 8601 with microseconds and
/// `Z`; no window of tolerance is documented, and a delivery that failed is sent again.
pub const SCHEME: Scheme = Scheme::new("BI-Signature", "BI-Signature-Date");

/// A received call, to be verified and read.
///
/// `path` is the path of the address that the API was told to call; `body` are the bytes as they came.
pub fn delivery<'a>(
    path: &'a str,
    headers: &(impl Headers + ?Sized),
    body: &'a [u8],
) -> Delivery<'a> {
    Delivery::new(SCHEME, path, headers, body)
}

/// Identifies a call, the same when the API repeats it: keep those that were handled.
pub fn delivery_id(body: &[u8]) -> Option<WebhookDataId> { member_of(body, "id_webhook_data") }

/// A webhook call that was read.
///
/// A call does not say which event it is: register an address of your own for every event, and read what
/// arrives there with [`Event::verified`] as that event.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// `ACCOUNT_OWNERSHIPS_FOUND`: A synchronisation found who holds the accounts.
    ///
    /// Source: <https://docs.powens.com/api-reference/products/data-aggregation/account-ownerships>
    AccountOwnershipsFound(Box<AccountOwnershipsFound>),
    /// `ACCOUNTS_FETCHED`: The accounts of a connection were synchronised; their transactions were not
    /// processed yet.
    ///
    /// Source: <https://docs.powens.com/api-reference/products/data-aggregation/bank-accounts>
    AccountsFetched(Box<AccountsFetched>),
    /// `ACCOUNT_SYNCED`: One account was synchronised. The body is the account, with the new
    /// `transactions` and `investments`; after a first synchronisation, that is the whole history.
    ///
    /// Source: <https://docs.powens.com/api-reference/products/data-aggregation/bank-accounts>
    AccountSynced(Box<BankAccount>),
    /// `ACCOUNT_CATEGORIZED`: The new transactions of an account got a category. Where categories
    /// arrive, if the domain has them.
    ///
    /// Source: <https://docs.powens.com/api-reference/products/data-aggregation/bank-accounts>
    AccountCategorized(Box<AccountCategorized>),
    /// `ACCOUNT_DISABLED`: An account was disabled. The body is the account; `disabled` says when.
    ///
    /// Source: <https://docs.powens.com/api-reference/products/data-aggregation/bank-accounts>
    AccountDisabled(Box<BankAccount>),
    /// `ACCOUNT_ENABLED`: An account was enabled. The body is the account; its `disabled` is null.
    ///
    /// Source: <https://docs.powens.com/api-reference/products/data-aggregation/bank-accounts>
    AccountEnabled(Box<BankAccount>),
    /// `ACCOUNT_FOUND`: An account was discovered. It stays disabled until the user consents. With the
    /// configuration key `autosync.cfonb` the body is in CFONB format, which is not JSON.
    ///
    /// Source: <https://docs.powens.com/api-reference/products/data-aggregation/bank-accounts>
    AccountFound(Box<AccountFound>),
    /// `CONNECTION_SYNCED`: The synchronisation of a connection ended, well or not. Look at the state
    /// of the connection, where none means success.
    ///
    /// Source: <https://docs.powens.com/api-reference/user-connections/connections>
    ConnectionSynced(Box<ConnectionSynced>),
    /// `CONNECTION_DELETED`: A connection was deleted.
    ///
    /// Source: <https://docs.powens.com/api-reference/user-connections/connections>
    ConnectionDeleted(Box<Connection>),
    /// `PAYMENT_STATE_UPDATED`: The state of a payment changed.
    ///
    /// Domains created since 2024-09-13 get every change. Older ones get only those that happen without
    /// the payer, found while checking with the bank or when the payer did not come back, unless the
    /// configuration key `payment.state_updated_webhook.systematic` is `1`. A change of one instruction
    /// alone is not sent. The call carries no user token: verify its signature.
    ///
    /// Source: <https://docs.powens.com/api-reference/products/payments/payments>
    PaymentStateUpdated(Box<Payment>),
    /// `SUBSCRIPTION_SYNCED`: One subscription was synchronised. The body is the subscription, with the
    /// new `documents`.
    ///
    /// Source: <https://docs.powens.com/api-reference/products/documents-aggregation/subscriptions>
    SubscriptionSynced(Box<Subscription>),
    /// `SUBSCRIPTION_FOUND`: A subscription was discovered. It stays disabled until the user consents.
    ///
    /// Source: <https://docs.powens.com/api-reference/products/documents-aggregation/subscriptions>
    SubscriptionFound(Box<SubscriptionFound>),
    /// `TRANSACTION_ATTACHMENTS_FOUND`: A synchronisation found files that are attached to a
    /// transaction.
    ///
    /// Source:
    /// <https://docs.powens.com/api-reference/products/data-aggregation/transactions-attachments>
    TransactionAttachmentsFound(Box<TransactionAttachmentsFound>),
    /// `USER_CREATED`: A user with a permanent token was created, or a temporary user became permanent.
    ///
    /// Source: <https://docs.powens.com/api-reference/user-connections/users>
    UserCreated(Box<User>),
    /// `USER_DELETED`: A user was deleted.
    ///
    /// Source: <https://docs.powens.com/api-reference/user-connections/users>
    UserDeleted(Box<User>),
    /// `USER_SYNCED`: Several connections of a user were synchronised.
    ///
    /// Source: <https://docs.powens.com/api-reference/user-connections/users>
    #[deprecated(
        note = "use `connections::ConnectionSynced`; CONNECTION_SYNCED comes once for each connection."
    )]
    UserSynced(Box<UserSynced>),
    /// An event that this version of the crate does not know, or whose body it knows nothing of.
    Unrecognized(UnrecognizedEvent),
}

events! {
    Event by WebhookEvent {
        AccountOwnershipsFound, AccountsFetched, AccountSynced, AccountCategorized, AccountDisabled,
        AccountEnabled, AccountFound, ConnectionSynced, ConnectionDeleted, PaymentStateUpdated,
        SubscriptionSynced, SubscriptionFound, TransactionAttachmentsFound, UserCreated, UserDeleted,
        UserSynced,
    }
}

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

/// Adds an authentication provider, which webhooks can be linked to in the console.
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

/// Adds an authentication provider, which webhooks can be linked to in the console.
///
/// `POST /webhooks/auth`: see [`CreateAuth`].
pub fn create_auth(kind: WebhookAuthType, name: impl Into<String>) -> CreateAuth {
    CreateAuth(
        Request::new(&CREATE_AUTH)
            .member("type", &kind)
            .member::<String>("name", &name.into()),
    )
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

/// Identifies an authentication provider of webhooks.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WebhookAuthId(i64);

id! { WebhookAuthId(i64) }

/// Identifies what a webhook delivers; it stays the same when the delivery is repeated.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WebhookDataId(i64);

id! { WebhookDataId(i64) }

/// A list of authentication providers.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookAuthsList {
    /// The providers of the domain.
    pub auth_providers: Vec<WebhookAuth>,
    /// How many providers there are, as older versions of the API told.
    #[deprecated(note = "Absent from the current guide.")]
    pub total: Option<i64>,
    /// Members that this version of the crate does not know, or could not read.
    pub extra: Extra,
}

object! { WebhookAuthsList { auth_providers = "authproviders", total } }

/// The OAuth 2 server of yours that the API gets a token from, to send it with each call.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
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
    /// Members that this version of the crate does not know, or could not read.
    pub extra: Extra,
}

object! { new WebhookOAuthConfig { url, client_id, client_secret, grant_type, public_cert, private_cert } }

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
        Self {
            public_cert: Some(value.into()),
            ..self
        }
    }

    /// Private key of the client certificate.
    pub fn private_cert(self, value: impl Into<Secret>) -> Self {
        Self {
            private_cert: Some(value.into()),
            ..self
        }
    }
}

/// A way to authenticate webhook calls.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookAuth {
    /// Identifies the provider.
    pub id: WebhookAuthId,
    /// The method.
    pub kind: Option<WebhookAuthType>,
    /// A name to choose the provider by, unique on the domain.
    pub name: Option<String>,
    /// The secret, in the answer to the creation of an `hmac_signature`.
    pub config: Option<WebhookAuthConfig>,
    /// Members that this version of the crate does not know, or could not read.
    pub extra: Extra,
}

object! { WebhookAuth { id, kind = "type", name, config } }

/// What a receiver has to know to check calls.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookAuthConfig {
    /// Key of the signatures, to be used as the UTF-8 text that it is. Shown once, when it is made.
    pub secret_key: Option<Secret>,
    /// Members that this version of the crate does not know, or could not read.
    pub extra: Extra,
}

object! { WebhookAuthConfig { secret_key } }

/// How webhook calls prove where they come from.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WebhookAuthType {
    /// `hmac_signature`: Each call is signed with a secret key.
    HmacSignature,
    /// `oauth`: Each call carries a token that the API gets from a server of yours.
    OAuth,
    /// `token`: A fixed token. Named by the Swagger document of 2020 without a description.
    Token,
    /// `certificate`: A client certificate. Named by the Swagger document of 2020 without a
    /// description.
    Certificate,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    WebhookAuthType {
        HmacSignature = "hmac_signature", OAuth = "oauth", Token = "token", Certificate = "certificate",
    }
}

/// What a webhook reports.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WebhookEvent {
    /// `USER_CREATED`: A permanent user was created.
    UserCreated,
    /// `USER_DELETED`: A user was deleted.
    UserDeleted,
    /// `USER_SYNCED`: Several connections of a user were synchronised.
    #[deprecated(note = "use `CONNECTION_SYNCED`")]
    UserSynced,
    /// `CONNECTION_SYNCED`: The synchronisation of a connection ended, well or not.
    ConnectionSynced,
    /// `CONNECTION_DELETED`: A connection was deleted.
    ConnectionDeleted,
    /// `ACCOUNTS_FETCHED`: During a synchronisation, the accounts are there and their transactions are
    /// not yet.
    AccountsFetched,
    /// `ACCOUNT_SYNCED`: During a synchronisation, an account with its new transactions is there.
    AccountSynced,
    /// `ACCOUNT_CATEGORIZED`: During a synchronisation, the new transactions got categories.
    AccountCategorized,
    /// `ACCOUNT_FOUND`: A bank account was discovered, which is disabled at first.
    AccountFound,
    /// `ACCOUNT_ENABLED`: A bank account was enabled.
    AccountEnabled,
    /// `ACCOUNT_DISABLED`: A bank account was disabled.
    AccountDisabled,
    /// `ACCOUNT_OWNERSHIPS_FOUND`: During a synchronisation, the owners of accounts are there.
    AccountOwnershipsFound,
    /// `TRANSACTION_ATTACHMENTS_FOUND`: During a synchronisation, files of a transaction were found.
    TransactionAttachmentsFound,
    /// `SUBSCRIPTION_SYNCED`: During a synchronisation, a subscription with its new documents is there.
    SubscriptionSynced,
    /// `SUBSCRIPTION_FOUND`: A subscription was discovered.
    SubscriptionFound,
    /// `PAYMENT_STATE_UPDATED`: The state of a payment changed.
    PaymentStateUpdated,
    /// `TRANSACTIONS_CLUSTERED`: Offered by the console and seen by receivers; undocumented.
    TransactionsClustered,
    /// `CONNECTION_CERTIFICATE_AVAILABLE`: Offered by the console and seen by a receiver; undocumented.
    ConnectionCertificateAvailable,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    WebhookEvent {
        UserCreated = "USER_CREATED", UserDeleted = "USER_DELETED", UserSynced = "USER_SYNCED",
        ConnectionSynced = "CONNECTION_SYNCED", ConnectionDeleted = "CONNECTION_DELETED",
        AccountsFetched = "ACCOUNTS_FETCHED", AccountSynced = "ACCOUNT_SYNCED",
        AccountCategorized = "ACCOUNT_CATEGORIZED", AccountFound = "ACCOUNT_FOUND",
        AccountEnabled = "ACCOUNT_ENABLED", AccountDisabled = "ACCOUNT_DISABLED",
        AccountOwnershipsFound = "ACCOUNT_OWNERSHIPS_FOUND",
        TransactionAttachmentsFound = "TRANSACTION_ATTACHMENTS_FOUND",
        SubscriptionSynced = "SUBSCRIPTION_SYNCED", SubscriptionFound = "SUBSCRIPTION_FOUND",
        PaymentStateUpdated = "PAYMENT_STATE_UPDATED", TransactionsClustered = "TRANSACTIONS_CLUSTERED",
        ConnectionCertificateAvailable = "CONNECTION_CERTIFICATE_AVAILABLE",
    }
}
