//! Connectors: the institutions that connections can be made with, and what each of them can do.
//!
//! Reading needs no token, changing needs the config token of the domain. Connectors change often:
//! do not keep the list for long.
//!
//! Reference: <https://docs.powens.com/api-reference/user-connections/connectors>

// Written by `cargo xtask generate` from spec/connectors.yaml. Do not edit.

use jiff::civil::DateTime;
use powens_runtime::{
    Expansion, Extra, Field, Request, Unrecognized, endpoint, id, object, open_enum,
    operation, page, paged, reference,
};
use rust_decimal::Decimal;
use std::collections::BTreeMap;
use uuid::Uuid;

use crate::bank_account_types::AccountType;
use crate::bank_accounts::AccountUsage;
use crate::payments::{AccountScheme, ExecutionDateType, ExecutionFrequency, PaymentId};

operation! { LIST = GET "/connectors", "connectors.list", idempotent }

/// Lists the connectors of the domain, without those that are hidden.
///
/// `GET /connectors`, without a token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// use powens::connectors;
///
/// let answer = connectors::list().send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(pub(crate) Request);

/// Lists the connectors of the domain, without those that are hidden.
///
/// `GET /connectors`: see [`List`].
pub fn list() -> List { List(Request::new(&LIST)) }

impl List {
    /// Countries to return connectors of, as two-letter codes of ISO 3166-1. Their case is not
    /// documented.
    ///
    /// Example: `["fr","be"]`.
    pub fn country_codes(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .query(
                    "country_codes",
                    value.into_iter().map(Into::into).collect::<Vec<String>>(),
                ),
        )
    }

    /// Return connectors that can carry this payment out only.
    pub fn id_payment(self, value: PaymentId) -> Self { Self(self.0.query("id_payment", value)) }

    /// Return the most used connectors only, at most this many.
    ///
    /// Source:
    /// <https://docs.powens.com/documentation/integration-guides/pay/advanced/implementing-your-own-payment-validation-webview>
    pub fn top(self, value: i64) -> Self { Self(self.0.query("top", value)) }

    /// What `top` ranks by.
    ///
    /// Source:
    /// <https://docs.powens.com/documentation/integration-guides/pay/advanced/implementing-your-own-payment-validation-webview>
    pub fn top_key(self, value: ConnectorRanking) -> Self { Self(self.0.query("top_key", value)) }

    /// Largest number of connectors to return.
    pub fn limit(self, value: i64) -> Self { Self(self.0.query("limit", value)) }

    /// How many connectors to skip.
    pub fn offset(self, value: i64) -> Self { Self(self.0.query("offset", value)) }

    /// Asks for linked resources along with the answer.
    pub fn expand(self, expand: ConnectorExpand) -> Self { Self(self.0.expand(expand)) }
}

endpoint! { List, Anonymous, ConnectorsList }

paged! { List, Anonymous, ConnectorsList, offset(1000) }

operation! { GET = GET "/connectors/{connector}", "connectors.get", idempotent }

/// Returns a connector.
///
/// `GET /connectors/{connector}`, without a token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// use powens::Uuid;
/// use powens::connectors::{self, ConnectorUuid};
///
/// let answer = connectors::get(ConnectorUuid::new(Uuid::nil())).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get(pub(crate) Request);

/// Returns a connector.
///
/// `GET /connectors/{connector}`: see [`Get`].
pub fn get(connector: impl Into<ConnectorRef>) -> Get {
    Get(Request::new(&GET).segment::<ConnectorRef>(connector.into()))
}

impl Get {
    /// Asks for linked resources along with the answer.
    pub fn expand(self, expand: ConnectorExpand) -> Self { Self(self.0.expand(expand)) }
}

endpoint! { Get, Anonymous, Connector }

operation! { UPDATE = PUT "/connectors/{connector}", "connectors.update", "config", idempotent }

/// Changes what the domain sets about a connector.
///
/// `PUT /connectors/{connector}`, with a `config` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Config>) -> powens::Result<()> {
/// use powens::Uuid;
/// use powens::connectors::{self, ConnectorUuid};
///
/// let answer = connectors::update(ConnectorUuid::new(Uuid::nil())).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(pub(crate) Request);

/// Changes what the domain sets about a connector.
///
/// `PUT /connectors/{connector}`: see [`Update`].
pub fn update(connector: impl Into<ConnectorRef>) -> Update {
    Update(Request::new(&UPDATE).segment::<ConnectorRef>(connector.into()))
}

impl Update {
    /// Whether end users of the domain are not to see it.
    pub fn hidden(self, value: bool) -> Self { Self(self.0.member("hidden", &value)) }

    /// Days from one synchronisation to the next.
    #[deprecated(note = "Deprecated on the page.")]
    pub fn sync_periodicity(self, value: Decimal) -> Self { Self(self.0.member("sync_periodicity", &value)) }

    /// Days from one synchronisation to the next.
    #[deprecated(
        note = "use `sync_periodicity`; The older name; the new one is deprecated too."
    )]
    pub fn sync_frequency(self, value: Decimal) -> Self { Self(self.0.member("sync_frequency", &value)) }

    /// How connections are added.
    #[deprecated(note = "Known from the Swagger document of 2020 only.")]
    pub fn auth_mechanism(self, value: AuthMechanism) -> Self {
        Self(self.0.member("auth_mechanism", &value))
    }

    /// Categories to put it in, separated by commas.
    #[deprecated(note = "Known from the Swagger document of 2020 only.")]
    pub fn id_categories(self, value: impl Into<String>) -> Self {
        Self(self.0.member::<String>("id_categories", &value.into()))
    }

    /// Asks for linked resources along with the answer.
    pub fn expand(self, expand: ConnectorExpand) -> Self { Self(self.0.expand(expand)) }
}

endpoint! { Update, Config, Connector }

operation! { BATCH_UPDATE = PATCH "/connectors", "connectors.batch_update", "config", idempotent }

/// Changes what the domain sets about several connectors, by UUID of the connector.
///
/// `PATCH /connectors`, with a `config` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Config>) -> powens::Result<()> {
/// use powens::connectors;
///
/// let answer = connectors::batch_update(Default::default()).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchUpdate(pub(crate) Request);

/// Changes what the domain sets about several connectors, by UUID of the connector.
///
/// `PATCH /connectors`: see [`BatchUpdate`].
pub fn batch_update(body: BTreeMap<String, ConnectorUpdateRequest>) -> BatchUpdate {
    BatchUpdate(Request::new(&BATCH_UPDATE).value(&body))
}

impl BatchUpdate {
    /// Asks for linked resources along with the answer.
    pub fn expand(self, expand: ConnectorExpand) -> Self { Self(self.0.expand(expand)) }
}

endpoint! { BatchUpdate, Config, Option<ConnectorsList> }

operation! { LIST_FIELDS = GET "/connectors/{connector}/fields", "connectors.list_fields", idempotent }

/// Lists what to ask an end user for, to connect to a connector.
///
/// Take the fields whose `connector_sources` hold the source to add and whose `auth_mechanisms`
/// hold its mechanism, and leave out those of sources that were added before. Only a guide shows
/// this address, with a number; the expand `fields` of a connector gives the same.
///
/// `GET /connectors/{connector}/fields`, without a token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// use powens::Uuid;
/// use powens::connectors::{self, ConnectorUuid};
///
/// let answer = connectors::list_fields(ConnectorUuid::new(Uuid::nil())).send(&client).await?;
/// # Ok(())
/// # }
/// ```
///
/// Source:
/// <https://docs.powens.com/documentation/integration-guides/advanced/custom-connection-implementation>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListFields(pub(crate) Request);

/// Lists what to ask an end user for, to connect to a connector.
///
/// `GET /connectors/{connector}/fields`: see [`ListFields`].
pub fn list_fields(connector: impl Into<ConnectorRef>) -> ListFields {
    ListFields(Request::new(&LIST_FIELDS).segment::<ConnectorRef>(connector.into()))
}

endpoint! { ListFields, Anonymous, ConnectorFieldsList }

operation! { LIST_SOURCES = GET "/connectors/{connector}/sources", "connectors.list_sources", idempotent }

/// Lists the sources of a connector.
///
/// To add a connection by hand, skip sources that are disabled and add the others by rising
/// `priority`.
///
/// `GET /connectors/{connector}/sources`, without a token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// use powens::Uuid;
/// use powens::connectors::{self, ConnectorUuid};
///
/// let answer = connectors::list_sources(ConnectorUuid::new(Uuid::nil())).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSources(pub(crate) Request);

/// Lists the sources of a connector.
///
/// `GET /connectors/{connector}/sources`: see [`ListSources`].
pub fn list_sources(connector: impl Into<ConnectorRef>) -> ListSources {
    ListSources(Request::new(&LIST_SOURCES).segment::<ConnectorRef>(connector.into()))
}

impl ListSources {
    /// Countries to return sources for, as two-letter codes of ISO 3166-1. Their case is not
    /// documented.
    ///
    /// Example: `["fr","be"]`.
    pub fn country_codes(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .query(
                    "country_codes",
                    value.into_iter().map(Into::into).collect::<Vec<String>>(),
                ),
        )
    }
}

endpoint! { ListSources, Anonymous, ConnectorSourcesList }

operation! {
    GET_SOURCE = GET "/connectors/{connector}/sources/{source}", "connectors.get_source", idempotent
}

/// Returns a source of a connector.
///
/// `GET /connectors/{connector}/sources/{source}`, without a token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// use powens::Uuid;
/// use powens::connectors::{self, ConnectorSourceId, ConnectorUuid};
///
/// let answer = connectors::get_source(ConnectorUuid::new(Uuid::nil()), ConnectorSourceId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSource(pub(crate) Request);

/// Returns a source of a connector.
///
/// `GET /connectors/{connector}/sources/{source}`: see [`GetSource`].
pub fn get_source(
    connector: impl Into<ConnectorRef>,
    source: ConnectorSourceId,
) -> GetSource {
    GetSource(
        Request::new(&GET_SOURCE)
            .segment::<ConnectorRef>(connector.into())
            .segment(source),
    )
}

endpoint! { GetSource, Anonymous, ConnectorSource }

operation! {
    UPDATE_SOURCE = PUT "/connectors/{connector}/sources/{source}", "connectors.update_source", "config", idempotent
}

/// Changes what the domain sets about a source of a connector.
///
/// `PUT /connectors/{connector}/sources/{source}`, with a `config` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Config>) -> powens::Result<()> {
/// use powens::Uuid;
/// use powens::connectors::{self, ConnectorSourceId, ConnectorUuid};
///
/// let answer = connectors::update_source(ConnectorUuid::new(Uuid::nil()), ConnectorSourceId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateSource(pub(crate) Request);

/// Changes what the domain sets about a source of a connector.
///
/// `PUT /connectors/{connector}/sources/{source}`: see [`UpdateSource`].
pub fn update_source(
    connector: impl Into<ConnectorRef>,
    source: ConnectorSourceId,
) -> UpdateSource {
    UpdateSource(
        Request::new(&UPDATE_SOURCE)
            .segment::<ConnectorRef>(connector.into())
            .segment(source),
    )
}

impl UpdateSource {
    /// How the source is to be added to connections.
    pub fn auth_mechanism(self, value: AuthMechanism) -> Self {
        Self(self.0.member("auth_mechanism", &value))
    }

    /// Since when the source is to be ignored; null to use it.
    pub fn disabled(self, value: impl Into<Field<DateTime>>) -> Self {
        Self(self.0.field("disabled", value.into()))
    }
}

endpoint! { UpdateSource, Config, ConnectorSource }

operation! { LIST_BANKS = GET "/banks", "connectors.list_banks", idempotent }

/// Lists the connectors of banks.
///
/// `GET /banks`, without a token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::connectors;
///
/// let answer = connectors::list_banks().send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `connectors::list`")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListBanks(pub(crate) Request);

/// Lists the connectors of banks.
///
/// `GET /banks`: see [`ListBanks`].
#[deprecated(note = "use `connectors::list`")]
pub fn list_banks() -> ListBanks { ListBanks(Request::new(&LIST_BANKS)) }

impl ListBanks {
    /// Largest number of connectors to return.
    pub fn limit(self, value: i64) -> Self { Self(self.0.query("limit", value)) }

    /// How many connectors to skip.
    pub fn offset(self, value: i64) -> Self { Self(self.0.query("offset", value)) }

    /// Asks for linked resources along with the answer.
    pub fn expand(self, expand: ConnectorExpand) -> Self { Self(self.0.expand(expand)) }
}

endpoint! { ListBanks, Anonymous, BanksList }

paged! { ListBanks, Anonymous, BanksList, offset(1000) }

operation! { GET_BANK = GET "/banks/{connector}", "connectors.get_bank", idempotent }

/// Returns the connector of a bank.
///
/// `GET /banks/{connector}`, without a token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::connectors::{self, ConnectorId};
///
/// let answer = connectors::get_bank(ConnectorId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `connectors::get`")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetBank(pub(crate) Request);

/// Returns the connector of a bank.
///
/// `GET /banks/{connector}`: see [`GetBank`].
#[deprecated(note = "use `connectors::get`")]
pub fn get_bank(connector: ConnectorId) -> GetBank { GetBank(Request::new(&GET_BANK).segment(connector)) }

impl GetBank {
    /// Asks for linked resources along with the answer.
    pub fn expand(self, expand: ConnectorExpand) -> Self { Self(self.0.expand(expand)) }
}

endpoint! { GetBank, Anonymous, Connector }

operation! { LIST_BANK_FIELDS = GET "/banks/{connector}/fields", "connectors.list_bank_fields", idempotent }

/// Lists what to ask an end user for, to connect to a bank.
///
/// `GET /banks/{connector}/fields`, without a token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::connectors::{self, ConnectorId};
///
/// let answer = connectors::list_bank_fields(ConnectorId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `connectors::list_fields`")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListBankFields(pub(crate) Request);

/// Lists what to ask an end user for, to connect to a bank.
///
/// `GET /banks/{connector}/fields`: see [`ListBankFields`].
#[deprecated(note = "use `connectors::list_fields`")]
pub fn list_bank_fields(connector: ConnectorId) -> ListBankFields {
    ListBankFields(Request::new(&LIST_BANK_FIELDS).segment(connector))
}

endpoint! { ListBankFields, Anonymous, ConnectorFieldsList }

operation! {
    LIST_BANK_SOURCES = GET "/banks/{connector}/sources", "connectors.list_bank_sources", idempotent
}

/// Lists the sources of the connector of a bank.
///
/// `GET /banks/{connector}/sources`, without a token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::connectors::{self, ConnectorId};
///
/// let answer = connectors::list_bank_sources(ConnectorId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `connectors::list_sources`")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListBankSources(pub(crate) Request);

/// Lists the sources of the connector of a bank.
///
/// `GET /banks/{connector}/sources`: see [`ListBankSources`].
#[deprecated(note = "use `connectors::list_sources`")]
pub fn list_bank_sources(connector: ConnectorId) -> ListBankSources {
    ListBankSources(Request::new(&LIST_BANK_SOURCES).segment(connector))
}

endpoint! { ListBankSources, Anonymous, ConnectorSourcesList }

operation! {
    GET_BANK_SOURCE = GET "/banks/{connector}/sources/{source}", "connectors.get_bank_source", idempotent
}

/// Returns a source of the connector of a bank.
///
/// `GET /banks/{connector}/sources/{source}`, without a token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::connectors::{self, ConnectorId, ConnectorSourceId};
///
/// let answer = connectors::get_bank_source(ConnectorId::new(1), ConnectorSourceId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `connectors::get_source`")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetBankSource(pub(crate) Request);

/// Returns a source of the connector of a bank.
///
/// `GET /banks/{connector}/sources/{source}`: see [`GetBankSource`].
#[deprecated(note = "use `connectors::get_source`")]
pub fn get_bank_source(
    connector: ConnectorId,
    source: ConnectorSourceId,
) -> GetBankSource {
    GetBankSource(Request::new(&GET_BANK_SOURCE).segment(connector).segment(source))
}

endpoint! { GetBankSource, Anonymous, ConnectorSource }

operation! { LIST_PROVIDERS = GET "/providers", "connectors.list_providers", idempotent }

/// Lists the connectors of providers of documents.
///
/// `GET /providers`, without a token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::connectors;
///
/// let answer = connectors::list_providers().send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `connectors::list`")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListProviders(pub(crate) Request);

/// Lists the connectors of providers of documents.
///
/// `GET /providers`: see [`ListProviders`].
#[deprecated(note = "use `connectors::list`")]
pub fn list_providers() -> ListProviders { ListProviders(Request::new(&LIST_PROVIDERS)) }

impl ListProviders {
    /// Largest number of connectors to return.
    pub fn limit(self, value: i64) -> Self { Self(self.0.query("limit", value)) }

    /// How many connectors to skip.
    pub fn offset(self, value: i64) -> Self { Self(self.0.query("offset", value)) }

    /// Asks for linked resources along with the answer.
    pub fn expand(self, expand: ConnectorExpand) -> Self { Self(self.0.expand(expand)) }
}

endpoint! { ListProviders, Anonymous, ProvidersList }

paged! { ListProviders, Anonymous, ProvidersList, offset(1000) }

operation! { GET_PROVIDER = GET "/providers/{connector}", "connectors.get_provider", idempotent }

/// Returns the connector of a provider of documents.
///
/// `GET /providers/{connector}`, without a token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::connectors::{self, ConnectorId};
///
/// let answer = connectors::get_provider(ConnectorId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `connectors::get`")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetProvider(pub(crate) Request);

/// Returns the connector of a provider of documents.
///
/// `GET /providers/{connector}`: see [`GetProvider`].
#[deprecated(note = "use `connectors::get`")]
pub fn get_provider(connector: ConnectorId) -> GetProvider {
    GetProvider(Request::new(&GET_PROVIDER).segment(connector))
}

impl GetProvider {
    /// Asks for linked resources along with the answer.
    pub fn expand(self, expand: ConnectorExpand) -> Self { Self(self.0.expand(expand)) }
}

endpoint! { GetProvider, Anonymous, Connector }

operation! {
    LIST_PROVIDER_FIELDS = GET "/providers/{connector}/fields", "connectors.list_provider_fields", idempotent
}

/// Lists what to ask an end user for, to connect to a provider of documents.
///
/// `GET /providers/{connector}/fields`, without a token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::connectors::{self, ConnectorId};
///
/// let answer = connectors::list_provider_fields(ConnectorId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `connectors::list_fields`")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListProviderFields(pub(crate) Request);

/// Lists what to ask an end user for, to connect to a provider of documents.
///
/// `GET /providers/{connector}/fields`: see [`ListProviderFields`].
#[deprecated(note = "use `connectors::list_fields`")]
pub fn list_provider_fields(connector: ConnectorId) -> ListProviderFields {
    ListProviderFields(Request::new(&LIST_PROVIDER_FIELDS).segment(connector))
}

endpoint! { ListProviderFields, Anonymous, ConnectorFieldsList }

operation! {
    LIST_PROVIDER_SOURCES = GET "/providers/{connector}/sources", "connectors.list_provider_sources", idempotent
}

/// Lists the sources of the connector of a provider of documents.
///
/// `GET /providers/{connector}/sources`, without a token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::connectors::{self, ConnectorId};
///
/// let answer = connectors::list_provider_sources(ConnectorId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `connectors::list_sources`")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListProviderSources(pub(crate) Request);

/// Lists the sources of the connector of a provider of documents.
///
/// `GET /providers/{connector}/sources`: see [`ListProviderSources`].
#[deprecated(note = "use `connectors::list_sources`")]
pub fn list_provider_sources(connector: ConnectorId) -> ListProviderSources {
    ListProviderSources(Request::new(&LIST_PROVIDER_SOURCES).segment(connector))
}

endpoint! { ListProviderSources, Anonymous, ConnectorSourcesList }

operation! {
    GET_PROVIDER_SOURCE = GET "/providers/{connector}/sources/{source}", "connectors.get_provider_source", idempotent
}

/// Returns a source of the connector of a provider of documents.
///
/// `GET /providers/{connector}/sources/{source}`, without a token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::connectors::{self, ConnectorId, ConnectorSourceId};
///
/// let answer = connectors::get_provider_source(ConnectorId::new(1), ConnectorSourceId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `connectors::get_source`")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetProviderSource(pub(crate) Request);

/// Returns a source of the connector of a provider of documents.
///
/// `GET /providers/{connector}/sources/{source}`: see [`GetProviderSource`].
#[deprecated(note = "use `connectors::get_source`")]
pub fn get_provider_source(
    connector: ConnectorId,
    source: ConnectorSourceId,
) -> GetProviderSource {
    GetProviderSource(
        Request::new(&GET_PROVIDER_SOURCE).segment(connector).segment(source),
    )
}

endpoint! { GetProviderSource, Anonymous, ConnectorSource }

/// Identifies a connector on every domain.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConnectorUuid(Uuid);

id! { ConnectorUuid(Uuid) }

/// Identifies a connector on one domain. Sandbox and production differ; use `ConnectorUuid` across
/// domains.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConnectorId(i64);

id! { ConnectorId(i64) }

/// Identifies a source of a connector.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConnectorSourceId(i64);

id! { ConnectorSourceId(i64) }

/// Which connector a path is about.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectorRef {
    /// The connector of this identifier on every domain.
    Uuid(ConnectorUuid),
    /// The connector of this identifier on this domain.
    #[deprecated(
        note = "use `connectors::ConnectorUuid`; Numbers differ between domains."
    )]
    Id(ConnectorId),
}

reference! { ConnectorRef { Uuid(ConnectorUuid), Id(ConnectorId) } }

/// A list of connectors.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConnectorsList {
    /// The connectors of the domain.
    pub connectors: Vec<Connector>,
    /// How many connectors there are, as older versions of the API told.
    #[deprecated(note = "Absent from the current reference.")]
    pub total: Option<i64>,
    /// Members that this version of the crate does not know, or could not read.
    pub extra: Extra,
}

object! { ConnectorsList { connectors, total } }

page! { ConnectorsList, connectors: Connector, total: total }

/// A list of connectors of banks.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BanksList {
    /// The connectors that are for banks.
    pub banks: Vec<Connector>,
    /// How many connectors there are.
    pub total: Option<i64>,
    /// Members that this version of the crate does not know, or could not read.
    pub extra: Extra,
}

object! { BanksList { banks, total } }

page! { BanksList, banks: Connector, total: total }

/// A list of connectors of providers of documents.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProvidersList {
    /// The connectors that are for documents.
    pub providers: Vec<Connector>,
    /// How many connectors there are.
    pub total: Option<i64>,
    /// Members that this version of the crate does not know, or could not read.
    pub extra: Extra,
}

object! { ProvidersList { providers, total } }

page! { ProvidersList, providers: Connector, total: total }

/// An institution that connections can be made with.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Connector {
    /// Identifies the connector on this domain.
    pub id: ConnectorId,
    /// Identifies the connector on every domain.
    pub uuid: Option<ConnectorUuid>,
    /// Name of the institution.
    pub name: Option<String>,
    /// Whether end users of the domain do not get to see it.
    pub hidden: Option<bool>,
    /// Whether its use is charged for.
    pub charged: Option<bool>,
    /// Code of the bank in its country.
    pub code: Option<String>,
    /// Whether it is likely to fail.
    pub beta: Option<bool>,
    /// Colour of the brand, in hexadecimal without `#`.
    pub color: Option<String>,
    /// A few letters that stand for it. Others may have the same.
    pub slug: Option<String>,
    /// Days from one synchronisation to the next.
    #[deprecated(note = "Going by the update request and the SDK.")]
    pub sync_frequency: Option<Decimal>,
    /// Days from one synchronisation to the next.
    #[deprecated(
        note = "The name of `sync_frequency` in the SDK, which calls it deprecated."
    )]
    pub sync_periodicity: Option<Decimal>,
    /// Months of history that a synchronisation fetches.
    pub months_to_fetch: Option<i64>,
    /// How a connection is added.
    pub auth_mechanism: Option<AuthMechanism>,
    /// How a connection could be added. For the use of the vendor.
    pub available_auth_mechanisms: Option<Vec<AuthMechanism>>,
    /// How a transfer of the obsolete transfer product is validated.
    pub transfer_mechanism: Option<AuthMechanism>,
    /// Number of the establishment in France (SIRET), for providers of documents.
    pub siret: Option<String>,
    /// Whether no new connection can be made.
    pub restricted: Option<bool>,
    /// What data it gives.
    pub capabilities: Option<Vec<Capability>>,
    /// What the bank accounts that it gives are used for.
    pub account_usages: Option<Vec<AccountUsage>>,
    /// Which bank accounts it gives. Known from a client document of 2021 only.
    pub account_types: Option<Vec<AccountType>>,
    /// What payments it takes. Only where Pay is enabled on it.
    pub payment_settings: Option<PaymentSettings>,
    /// Which products it is part of.
    pub products: Option<Vec<Product>>,
    /// Module of the vendor that reads it.
    #[deprecated(note = "Absent from the current reference.")]
    pub id_weboob: Option<String>,
    /// Categories that it is in, separated by commas.
    #[deprecated(note = "Absent from the current reference.")]
    pub id_categories: Option<String>,
    /// The ways in which it can be read.
    pub sources: Option<Vec<ConnectorSource>>,
    /// What to ask an end user for, to make a connection.
    pub fields: Option<Vec<ConnectorField>>,
    /// What to ask a payer for, to validate a payment.
    pub payment_fields: Option<Vec<ConnectorPaymentField>>,
    /// Where people can be customers of it.
    pub countries: Option<Vec<ConnectorCountry>>,
    /// Addresses of its website.
    pub urls: Option<Vec<String>>,
    /// Members that this version of the crate does not know, or could not read.
    pub extra: Extra,
}

object! {
    Connector {
        id, uuid, name, hidden, charged, code, beta, color, slug, sync_frequency, sync_periodicity,
        months_to_fetch, auth_mechanism, available_auth_mechanisms, transfer_mechanism, siret, restricted,
        capabilities, account_usages, account_types, payment_settings, products, id_weboob, id_categories,
        sources, fields, payment_fields, countries, urls,
    }
}

/// Which linked resources to ask for along with a [`Connector`].
#[derive(Clone, Debug, Default)]
pub struct ConnectorExpand(Expansion);

impl ConnectorExpand {
    /// Asks for nothing yet.
    pub fn new() -> Self { Self::default() }

    /// `sources`: The ways in which it can be read.
    pub fn sources(self) -> Self { Self(self.0.with("sources")) }

    /// `fields`: What to ask an end user for, to make a connection.
    pub fn fields(self) -> Self { Self(self.0.with("fields")) }

    /// `payment_fields`: What to ask a payer for, to validate a payment.
    pub fn payment_fields(self) -> Self { Self(self.0.with("payment_fields")) }

    /// `countries`: Where people can be customers of it.
    pub fn countries(self) -> Self { Self(self.0.with("countries")) }

    /// `urls`: Addresses of its website.
    pub fn urls(self) -> Self { Self(self.0.with("urls")) }
}

impl From<ConnectorExpand> for Expansion {
    fn from(expand: ConnectorExpand) -> Self {
        expand.0
    }
}

/// A list of fields.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConnectorFieldsList {
    /// The fields of the connector.
    pub fields: Vec<ConnectorField>,
    /// Members that this version of the crate does not know, or could not read.
    pub extra: Extra,
}

object! { ConnectorFieldsList { fields } }

/// Something to ask an end user for.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConnectorField {
    /// What the value is sent as.
    pub name: String,
    /// How to ask for it. Treat unknown types as `text`.
    pub kind: Option<ConnectorFieldType>,
    /// What to call it when asking. Not translated.
    pub label: Option<String>,
    /// What the institution has to say about it.
    pub description: Option<String>,
    /// Whether the value must be given and not be empty.
    pub required: Option<bool>,
    /// What the value must match, in the syntax of PCRE.
    pub regex: Option<String>,
    /// What can be chosen, for fields of type `list`.
    pub values: Option<Vec<ConnectorFieldValue>>,
    /// The sources that need it.
    pub connector_sources: Option<Vec<SourceName>>,
    /// The mechanisms that need it.
    pub auth_mechanisms: Option<Vec<AuthMechanism>>,
    /// Identifies the field.
    #[deprecated(note = "Absent from the current reference.")]
    pub id: Option<i64>,
    /// The connector.
    #[deprecated(note = "Absent from the current reference.")]
    pub id_connector: Option<ConnectorId>,
    /// The connector of the bank.
    #[deprecated(note = "Absent from the current reference.")]
    pub id_bank: Option<ConnectorId>,
    /// Whether the API does not store the value.
    #[deprecated(note = "Absent from the current reference.")]
    pub ephemeral: Option<bool>,
    /// The value to begin with.
    #[deprecated(note = "Absent from the current reference.")]
    pub value: Option<String>,
    /// Members that this version of the crate does not know, or could not read.
    pub extra: Extra,
}

object! {
    ConnectorField {
        name, kind = "type", label: secret, description: secret, required, regex, values, connector_sources,
        auth_mechanisms, id, id_connector, id_bank, ephemeral, value: secret,
    }
}

/// A value to choose.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConnectorFieldValue {
    /// What to show.
    pub label: Option<String>,
    /// What to send.
    pub value: String,
    /// Members that this version of the crate does not know, or could not read.
    pub extra: Extra,
}

object! { ConnectorFieldValue { label: secret, value: secret } }

/// Something to ask a payer for.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConnectorPaymentField {
    /// What the value is sent as.
    pub name: String,
    /// How to ask for it. Treat unknown types as `text`.
    pub kind: Option<ConnectorFieldType>,
    /// What to call it when asking. Not translated.
    pub label: Option<String>,
    /// Whether the value must be given and not be empty.
    pub required: Option<bool>,
    /// What the value must match, in the syntax of PCRE.
    pub regex: Option<String>,
    /// What can be chosen, for fields of type `list`.
    pub values: Option<Vec<ConnectorFieldValue>>,
    /// The ways of validating a payment that need it.
    pub auth_mechanisms: Option<Vec<String>>,
    /// The sources that need it.
    pub connector_sources: Option<Vec<SourceName>>,
    /// Members that this version of the crate does not know, or could not read.
    pub extra: Extra,
}

object! {
    ConnectorPaymentField {
        name, kind = "type", label, required, regex, values, auth_mechanisms, connector_sources,
    }
}

/// A country.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConnectorCountry {
    /// Two-letter code of ISO 3166-1, in lower case in the example.
    pub id: String,
    /// Name of the country.
    pub name: Option<String>,
    /// Members that this version of the crate does not know, or could not read.
    pub extra: Extra,
}

object! { ConnectorCountry { id, name } }

/// What payments a connector takes. The page does not say which members are there.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentSettings {
    /// How payers can validate a payment.
    pub available_validate_mechanisms: Option<Vec<String>>,
    /// How the account of a beneficiary can be named.
    pub beneficiary_types: Option<Vec<AccountScheme>>,
    /// When payments can be carried out.
    pub execution_date_types: Option<Vec<ExecutionDateType>>,
    /// How often payments can be repeated.
    pub execution_frequencies: Option<Vec<ExecutionFrequency>>,
    /// How many instructions one payment can hold. 1 when there are no bulk payments.
    pub maximum_number_of_instructions: Option<i64>,
    /// Whether the account of the payer must be given.
    pub providing_payer_account: Option<ProvidingPayerAccount>,
    /// The payments that may end as `accepted`, because the bank does not say what becomes of them.
    /// Empty when all can be followed.
    pub partial_status_tracking: Option<Vec<ExecutionDateType>>,
    /// Whether the app of the bank opens for the validation.
    pub is_app_to_app_used: Option<PaymentAppToAppUsed>,
    /// Whether the bank tells the account of the payer; none if unknown.
    pub bank_provides_payer_account: Option<bool>,
    /// Whether the bank tells the name of the payer; none if unknown.
    pub bank_provides_payer_label: Option<bool>,
    /// The payments that need a beneficiary whom the payer told the bank to trust before.
    pub trusted_beneficiary_required: Option<Vec<ExecutionDateType>>,
    /// Whether a payment can be cancelled.
    pub cancellation_available: Option<bool>,
    /// The smallest amounts.
    pub minimum_amount: Option<PaymentAmountLimits>,
    /// The largest amounts. The account may allow less.
    pub maximum_amount: Option<PaymentAmountLimits>,
    /// Fewest days until a deferred or periodic payment can begin.
    pub minimum_date_delta_days: Option<Decimal>,
    /// Most days until a deferred or periodic payment can begin.
    pub maximum_date_delta_days: Option<Decimal>,
    /// Members that this version of the crate does not know, or could not read.
    pub extra: Extra,
}

object! {
    PaymentSettings {
        available_validate_mechanisms, beneficiary_types, execution_date_types, execution_frequencies,
        maximum_number_of_instructions, providing_payer_account, partial_status_tracking, is_app_to_app_used,
        bank_provides_payer_account, bank_provides_payer_label,
        trusted_beneficiary_required = "transfer_date_types_where_trusted_beneficiary_required",
        cancellation_available, minimum_amount, maximum_amount, minimum_date_delta_days,
        maximum_date_delta_days,
    }
}

/// Whether the app of the bank opens for the validation of a payment; none if unknown.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentAppToAppUsed {
    /// Whether it does on Android.
    pub android: Option<bool>,
    /// Whether it does on iOS.
    pub ios: Option<bool>,
    /// Members that this version of the crate does not know, or could not read.
    pub extra: Extra,
}

object! { PaymentAppToAppUsed { android, ios } }

/// Amounts by when a payment is carried out. The currency is unstated.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentAmountLimits {
    /// For payments on the first business day, which are the ordinary ones.
    pub first_open_day: Option<Decimal>,
    /// For payments within minutes.
    pub instant: Option<Decimal>,
    /// For payments on a given day.
    pub deferred: Option<Decimal>,
    /// For standing orders.
    pub periodic: Option<Decimal>,
    /// Members that this version of the crate does not know, or could not read.
    pub extra: Extra,
}

object! { PaymentAmountLimits { first_open_day, instant, deferred, periodic } }

/// What to change of a connector.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConnectorUpdateRequest {
    /// Whether end users of the domain are not to see it.
    pub hidden: Option<bool>,
    /// Days from one synchronisation to the next.
    #[deprecated(note = "Deprecated on the page.")]
    pub sync_periodicity: Option<Decimal>,
    /// Days from one synchronisation to the next.
    #[deprecated(
        note = "use `sync_periodicity`; The older name; the new one is deprecated too."
    )]
    pub sync_frequency: Option<Decimal>,
    /// How connections are added.
    #[deprecated(note = "Known from the Swagger document of 2020 only.")]
    pub auth_mechanism: Option<AuthMechanism>,
    /// Categories to put it in, separated by commas.
    #[deprecated(note = "Known from the Swagger document of 2020 only.")]
    pub id_categories: Option<String>,
    /// Members that this version of the crate does not know, or could not read.
    pub extra: Extra,
}

object! {
    new ConnectorUpdateRequest { hidden, sync_periodicity, sync_frequency, auth_mechanism, id_categories }
}

impl ConnectorUpdateRequest {
    /// An empty one: the setters fill it.
    #[expect(clippy::new_without_default)]
    pub fn new() -> Self { Self::empty() }

    /// Whether end users of the domain are not to see it.
    pub fn hidden(self, value: bool) -> Self {
        Self {
            hidden: Some(value),
            ..self
        }
    }

    /// Days from one synchronisation to the next.
    #[deprecated(note = "Deprecated on the page.")]
    pub fn sync_periodicity(self, value: Decimal) -> Self {
        Self {
            sync_periodicity: Some(value),
            ..self
        }
    }

    /// Days from one synchronisation to the next.
    #[deprecated(
        note = "use `sync_periodicity`; The older name; the new one is deprecated too."
    )]
    pub fn sync_frequency(self, value: Decimal) -> Self {
        Self {
            sync_frequency: Some(value),
            ..self
        }
    }

    /// How connections are added.
    #[deprecated(note = "Known from the Swagger document of 2020 only.")]
    pub fn auth_mechanism(self, value: AuthMechanism) -> Self {
        Self {
            auth_mechanism: Some(value),
            ..self
        }
    }

    /// Categories to put it in, separated by commas.
    #[deprecated(note = "Known from the Swagger document of 2020 only.")]
    pub fn id_categories(self, value: impl Into<String>) -> Self {
        Self {
            id_categories: Some(value.into()),
            ..self
        }
    }
}

/// A list of sources of a connector.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConnectorSourcesList {
    /// The sources of the connector.
    pub sources: Vec<ConnectorSource>,
    /// How many sources there are, as older versions of the API told.
    #[deprecated(note = "Absent from the current reference.")]
    pub total: Option<i64>,
    /// Members that this version of the crate does not know, or could not read.
    pub extra: Extra,
}

object! { ConnectorSourcesList { sources, total } }

/// One of the ways in which a connector can be read.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConnectorSource {
    /// Identifies the source.
    pub id: ConnectorSourceId,
    /// The connector, by its number on this domain.
    pub id_connector: Option<ConnectorId>,
    /// The way in which it gets data.
    pub name: Option<SourceName>,
    /// How the source is added to a connection.
    pub auth_mechanism: Option<AuthMechanism>,
    /// How the source could be added to a connection.
    pub available_auth_mechanisms: Option<Vec<AuthMechanism>>,
    /// Since when the source is ignored; none when it is used.
    pub disabled: Option<DateTime>,
    /// Place in the order in which sources are added and read. The lowest comes first.
    pub priority: Option<i64>,
    /// What the bank accounts that it gives are used for.
    pub account_usages: Option<Vec<AccountUsage>>,
    /// Which bank accounts it gives.
    pub account_types: Option<Vec<AccountType>>,
    /// What data it gives.
    pub capabilities: Option<Vec<Capability>>,
    /// Name of the source that it stands in for.
    #[deprecated(note = "Absent from the current reference.")]
    pub fallback: Option<String>,
    /// Module of the vendor that reads it.
    #[deprecated(note = "Absent from the current reference.")]
    pub id_weboob: Option<String>,
    /// Members that this version of the crate does not know, or could not read.
    pub extra: Extra,
}

object! {
    ConnectorSource {
        id, id_connector, name, auth_mechanism, available_auth_mechanisms, disabled, priority, account_usages,
        account_types, capabilities, fallback, id_weboob,
    }
}

/// How an institution is told that the end user agrees. Handle an unknown mechanism as one you do
/// not support.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthMechanism {
    /// `credentials`: Values of fields are sent to the API.
    Credentials,
    /// `webauth`: The end user goes through a page of the institution.
    Webauth,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! { AuthMechanism { Credentials = "credentials", Webauth = "webauth" } }

/// How to ask an end user for a value. Treat an unknown type as `text`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectorFieldType {
    /// `text`: As a line of text.
    Text,
    /// `password`: As a line of text that is not shown, and that is typed securely.
    Password,
    /// `date`: As a day, to be sent as `2024-01-31` whatever the end user gets to see.
    Date,
    /// `list`: As a choice among `values`.
    List,
    /// `number`: As a number. Known from the SDK only.
    Number,
    /// `hidden`: Not at all. Known from the Swagger document of 2020 only.
    Hidden,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    ConnectorFieldType {
        Text = "text", Password = "password", Date = "date", List = "list", Number = "number",
        Hidden = "hidden",
    }
}

/// What data a connector gives.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Capability {
    /// `bank`: Bank accounts and their transactions.
    Bank,
    /// `bankwealth`: Investments of bank accounts.
    BankWealth,
    /// `document`: Documents such as invoices.
    Document,
    /// `profile`: Who the end user is.
    Profile,
    /// `contact`: Contacts. Known from the SDK, which does not describe it.
    Contact,
    /// `transfer`: Transfers from bank accounts.
    #[deprecated(note = "The transfer product is obsolete; payments took its place.")]
    Transfer,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    Capability {
        Bank = "bank", BankWealth = "bankwealth", Document = "document", Profile = "profile",
        Contact = "contact", Transfer = "transfer",
    }
}

/// The way in which a source gets data.
///
/// Source:
/// <https://docs.powens.com/documentation/integration-guides/advanced/custom-connection-implementation>
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SourceName {
    /// `openapi`: By the API that the institution has to offer by law (PSD2).
    ///
    /// Source:
    /// <https://docs.powens.com/documentation/integration-guides/advanced/custom-connection-implementation>
    OpenApi,
    /// `directaccess`: By the website of the institution.
    ///
    /// Source:
    /// <https://docs.powens.com/documentation/integration-guides/advanced/custom-connection-implementation>
    DirectAccess,
    /// `fallback`: By an access for emergencies while the API of the institution is down.
    ///
    /// Source:
    /// <https://docs.powens.com/documentation/integration-guides/advanced/custom-connection-implementation>
    Fallback,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! { SourceName { OpenApi = "openapi", DirectAccess = "directaccess", Fallback = "fallback" } }

/// Whether the account of the payer must be given for a payment.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProvidingPayerAccount {
    /// `not_used`: It must not be given.
    NotUsed,
    /// `optional`: It may be given, which may keep the payer from choosing another at the bank.
    Optional,
    /// `mandatory`: It must be given.
    Mandatory,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! { ProvidingPayerAccount { NotUsed = "not_used", Optional = "optional", Mandatory = "mandatory" } }

/// A product of the vendor.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Product {
    /// `bank`: Bank accounts and transactions.
    Bank,
    /// `wealth`: Investments.
    Wealth,
    /// `bill`: Documents.
    Bill,
    /// `pay`: Payments.
    Pay,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! { Product { Bank = "bank", Wealth = "wealth", Bill = "bill", Pay = "pay" } }

/// What connectors are ranked by.
///
/// Source:
/// <https://docs.powens.com/documentation/integration-guides/pay/advanced/implementing-your-own-payment-validation-webview>
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectorRanking {
    /// `payments`: By the payments of the last month.
    ///
    /// Source:
    /// <https://docs.powens.com/documentation/integration-guides/pay/advanced/implementing-your-own-payment-validation-webview>
    Payments,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! { ConnectorRanking { Payments = "payments" } }
