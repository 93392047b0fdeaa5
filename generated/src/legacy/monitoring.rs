//! Monitoring (legacy): what a domain did: synchronisations, load and counts for billing.
//!
//! Known from the Swagger documents of 2020 to 2022 only; the console shows most of it today. The
//! token is not stated: older documents want one that manages the domain, and the console has one
//! called `invoicing` besides.
//!
//! Reference: <https://www.npmjs.com/package/@datafire/biapi_pro>

// Written by `cargo xtask generate` from spec/legacy/monitoring.yaml. Do not edit.

use jiff::civil::Date;
use powens_runtime::{Json, Request, endpoint, operation, paged};

use crate::connections::{ConnectionId, ConnectionLogsList, ConnectionSourceId};
use crate::connectors::ConnectorId;
use crate::users::UserId;

operation! { LIST_LOGS = GET "/logs", "legacy.monitoring.list_logs", "config", idempotent }

/// Lists the synchronisations of all connections of the domain.
///
/// `GET /logs`, with a `config` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Config>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::legacy::monitoring;
///
/// let answer = monitoring::list_logs().send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `connections::list_logs`. It is for one connection; nothing current is for all.")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListLogs(pub(crate) Request);

/// Lists the synchronisations of all connections of the domain.
///
/// `GET /logs`: see [`ListLogs`].
#[deprecated(note = "use `connections::list_logs`. It is for one connection; nothing current is for all.")]
pub fn list_logs() -> ListLogs { ListLogs(Request::new(&LIST_LOGS)) }

impl ListLogs {
    /// Largest number of entries to return.
    pub fn limit(self, value: i64) -> Self { Self(self.0.query("limit", value)) }

    /// How many entries to skip.
    pub fn offset(self, value: i64) -> Self { Self(self.0.query("offset", value)) }

    /// First day to return entries of.
    pub fn min_date(self, value: Date) -> Self { Self(self.0.query("min_date", value)) }

    /// Last day to return entries of.
    pub fn max_date(self, value: Date) -> Self { Self(self.0.query("max_date", value)) }

    /// Returns only entries of users in this state, the number in `statut` of an entry.
    pub fn state(self, value: i64) -> Self { Self(self.0.query("state", value)) }

    /// Groups entries by this length of time. Its form is not documented.
    pub fn period(self, value: impl Into<String>) -> Self {
        Self(self.0.query::<String>("period", value.into()))
    }

    /// Returns only entries of this user.
    pub fn id_user(self, value: UserId) -> Self { Self(self.0.query("id_user", value)) }

    /// Returns only entries of this connection.
    pub fn id_connection(self, value: ConnectionId) -> Self { Self(self.0.query("id_connection", value)) }

    /// Returns only entries of this connector.
    pub fn id_connector(self, value: ConnectorId) -> Self { Self(self.0.query("id_connector", value)) }

    /// Whether to return only entries of connectors that are billed for.
    pub fn charged(self, value: bool) -> Self { Self(self.0.query("charged", value)) }

    /// Returns only entries of this source.
    pub fn id_source(self, value: ConnectionSourceId) -> Self { Self(self.0.query("id_source", value)) }
}

endpoint! { ListLogs, Config, ConnectionLogsList }

paged! { ListLogs, Config, ConnectionLogsList, offset(100) }

operation! { GET_PERFORMANCE = GET "/monitoring", "legacy.monitoring.get_performance", "config", idempotent }

/// Returns figures about the performance of the instance. Their form is not documented.
///
/// `GET /monitoring`, with a `config` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Config>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::legacy::monitoring;
///
/// let answer = monitoring::get_performance().send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "Absent from the current reference.")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPerformance(pub(crate) Request);

/// Returns figures about the performance of the instance.
///
/// `GET /monitoring`: see [`GetPerformance`].
#[deprecated(note = "Absent from the current reference.")]
pub fn get_performance() -> GetPerformance { GetPerformance(Request::new(&GET_PERFORMANCE)) }

impl GetPerformance {
    /// Number of days that the figures about synchronisations by worker are made from.
    ///
    /// Default: `1`.
    pub fn period(self, value: i64) -> Self { Self(self.0.query("period", value)) }
}

endpoint! { GetPerformance, Config, Option<Json> }

operation! { GET_INVOICING = GET "/invoicing", "legacy.monitoring.get_invoicing", "config", idempotent }

/// Returns counts that the vendor bills by, of the current month or another period.
///
/// The answer, whose form is not documented, has the counts that are asked for, and nothing
/// otherwise.
///
/// `GET /invoicing`, with a `config` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Config>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::legacy::monitoring;
///
/// let answer = monitoring::get_invoicing().send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "Absent from the current reference.")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetInvoicing(pub(crate) Request);

/// Returns counts that the vendor bills by, of the current month or another period.
///
/// `GET /invoicing`: see [`GetInvoicing`].
#[deprecated(note = "Absent from the current reference.")]
pub fn get_invoicing() -> GetInvoicing { GetInvoicing(Request::new(&GET_INVOICING)) }

impl GetInvoicing {
    /// First day of the period.
    pub fn min_date(self, value: Date) -> Self { Self(self.0.query("min_date", value)) }

    /// Last day of the period.
    pub fn max_date(self, value: Date) -> Self { Self(self.0.query("max_date", value)) }

    /// Counts users that were synchronised.
    pub fn users_synced(self) -> Self { Self(self.0.flag("users_synced")) }

    /// Counts users of bank data that were synchronised.
    pub fn users_bank(self) -> Self { Self(self.0.flag("users_bank")) }

    /// Counts users of documents that were synchronised.
    pub fn users_bill(self) -> Self { Self(self.0.flag("users_bill")) }

    /// Counts bank accounts that were synchronised.
    pub fn accounts_synced(self) -> Self { Self(self.0.flag("accounts_synced")) }

    /// Counts subscriptions that were synchronised.
    pub fn subscriptions_synced(self) -> Self { Self(self.0.flag("subscriptions_synced")) }

    /// Counts connections of any kind that were synchronised.
    pub fn connections_synced(self) -> Self { Self(self.0.flag("connections_synced")) }

    /// Counts connections to banks that were synchronised.
    pub fn connections_account(self) -> Self { Self(self.0.flag("connections_account")) }

    /// Counts transfers that were made.
    pub fn transfers_synced(self) -> Self { Self(self.0.flag("transfers_synced")) }

    /// Asks for all counts at once.
    pub fn all(self) -> Self { Self(self.0.flag("all")) }

    /// Returns identifiers of what is counted in place of numbers.
    pub fn detail(self) -> Self { Self(self.0.flag("detail")) }
}

endpoint! { GetInvoicing, Config, Option<Json> }

operation! { TEST_SYNC = POST "/test/sync", "legacy.monitoring.test_sync", "config", slow }

/// Synchronises a connection chosen at random, to see webhooks arrive.
///
/// `POST /test/sync`, with a `config` token.
///
/// The answer may take minutes: the API waits for the institution. It is not sent again after a
/// failure, because it may have taken effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Config>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::legacy::monitoring;
///
/// let answer = monitoring::test_sync().send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "Absent from the current reference; the console makes test calls.")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TestSync(pub(crate) Request);

/// Synchronises a connection chosen at random, to see webhooks arrive.
///
/// `POST /test/sync`: see [`TestSync`].
#[deprecated(note = "Absent from the current reference; the console makes test calls.")]
pub fn test_sync() -> TestSync { TestSync(Request::new(&TEST_SYNC)) }

endpoint! { TestSync, Config, Option<Json> }

operation! { TEST_WEBHOOKS = POST "/test/webhooks", "legacy.monitoring.test_webhooks", "config", slow }

/// Does the same as `test_sync`, by the name of what it is for.
///
/// `POST /test/webhooks`, with a `config` token: another route to [`test_sync`](test_sync()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Config>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::legacy::monitoring;
///
/// let answer = monitoring::test_webhooks().send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "Absent from the current reference; the console makes test calls of webhooks.")]
pub fn test_webhooks() -> TestSync { TestSync(Request::new(&TEST_WEBHOOKS)) }
