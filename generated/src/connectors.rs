//! Connectors: the institutions that connections can be made with, and what each of them can do.
//!
//! Reading needs no token, changing needs the config token of the domain. Connectors change often:
//! do not keep the list for long. Use `uuid` where an identifier is stored or leaves a domain,
//! since numbers differ between domains.
//!
//! Reference: <https://docs.powens.com/api-reference/user-connections/connectors>

// Written by `cargo xtask generate` from spec/connectors.yaml. Do not edit.

use jiff::civil::DateTime;
use powens_runtime::{
    Field, Json, Request, endpoint, expand, id, object, open_enum, operation, page, paged, reference,
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
    pub fn country_codes(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.query("country_codes", value.into_iter().map(Into::into).collect::<Vec<String>>()))
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

    /// Days from one synchronisation to the next, in place of what the domain sets for all.
    #[deprecated(note = "Deprecated on the page.")]
    pub fn sync_periodicity(self, value: Decimal) -> Self { Self(self.0.member("sync_periodicity", &value)) }

    /// Days from one synchronisation to the next, by their older name.
    #[deprecated(note = "use `sync_periodicity`. Which is deprecated too.")]
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

operation! {
    BATCH_UPDATE_BY_IDS = PUT "/connectors/{connectors}", "connectors.batch_update_by_ids", "config", idempotent
}

/// Makes one change to several connectors, by their numbers on this domain. What comes back is
/// documented in two ways.
///
/// `PUT /connectors/{connectors}`, with a `config` token.
///
/// - `connectors`: The connectors to change.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Config>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::connectors::{self, ConnectorId};
///
/// let answer = connectors::batch_update_by_ids([ConnectorId::new(1)]).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `connectors::batch_update`. Numbers differ between domains.")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchUpdateByIds(pub(crate) Request);

/// Makes one change to several connectors, by their numbers on this domain.
///
/// `PUT /connectors/{connectors}`: see [`BatchUpdateByIds`].
#[deprecated(note = "use `connectors::batch_update`. Numbers differ between domains.")]
pub fn batch_update_by_ids(connectors: impl IntoIterator<Item = ConnectorId>) -> BatchUpdateByIds {
    BatchUpdateByIds(
        Request::new(&BATCH_UPDATE_BY_IDS).segment(connectors.into_iter().collect::<Vec<ConnectorId>>()),
    )
}

impl BatchUpdateByIds {
    /// Whether end users of the domain are not to see them.
    pub fn hidden(self, value: bool) -> Self { Self(self.0.member("hidden", &value)) }

    /// Days from one synchronisation of each of them to the next.
    #[deprecated(note = "Deprecated on the page.")]
    pub fn sync_periodicity(self, value: Decimal) -> Self { Self(self.0.member("sync_periodicity", &value)) }

    /// Asks for linked resources along with the answer.
    pub fn expand(self, expand: ConnectorExpand) -> Self { Self(self.0.expand(expand)) }
}

endpoint! { BatchUpdateByIds, Config, Option<Json> }

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
    pub fn country_codes(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.query("country_codes", value.into_iter().map(Into::into).collect::<Vec<String>>()))
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
pub fn get_source(connector: impl Into<ConnectorRef>, source: ConnectorSourceId) -> GetSource {
    GetSource(Request::new(&GET_SOURCE).segment::<ConnectorRef>(connector.into()).segment(source))
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
pub fn update_source(connector: impl Into<ConnectorRef>, source: ConnectorSourceId) -> UpdateSource {
    UpdateSource(Request::new(&UPDATE_SOURCE).segment::<ConnectorRef>(connector.into()).segment(source))
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

    /// Whether the source cannot be used. Only the vendor may set it.
    #[deprecated(note = "Absent from the current reference.")]
    pub fn unavailable(self, value: bool) -> Self { Self(self.0.member("unavailable", &value)) }

    /// The data that the source is not to be used for.
    #[deprecated(note = "Absent from the current reference.")]
    pub fn disabled_capabilities(self, value: impl IntoIterator<Item = Capability>) -> Self {
        Self(self.0.member("disabled_capabilities", &value.into_iter().collect::<Vec<Capability>>()))
    }

    /// The data that the source cannot be used for.
    #[deprecated(note = "Absent from the current reference.")]
    pub fn unavailable_capabilities(self, value: impl IntoIterator<Item = Capability>) -> Self {
        Self(self.0.member("unavailable_capabilities", &value.into_iter().collect::<Vec<Capability>>()))
    }
}

endpoint! { UpdateSource, Config, ConnectorSource }

id! {
    /// Identifies a connector on every domain.
    pub struct ConnectorUuid(Uuid);

    /// Identifies a connector on one domain. Sandbox and production differ; use `ConnectorUuid` across
    /// domains.
    pub struct ConnectorId(i64);

    /// Identifies a source of a connector.
    pub struct ConnectorSourceId(i64);
}

reference! {
    /// Which connector a path is about.
    pub enum ConnectorRef {
        /// The connector of this identifier on every domain.
        Uuid(ConnectorUuid),
        /// The connector of this identifier on this domain.
        #[deprecated(note = "use `connectors::ConnectorUuid`. Numbers differ between domains.")]
        Id(ConnectorId),
    }
}

object! {
    /// A list of connectors.
    pub struct ConnectorsList {
        /// The connectors of the domain.
        pub connectors: Vec<Connector>,
        /// How many connectors there are, as older versions of the API told.
        #[deprecated(note = "Absent from the current reference.")]
        pub total: Option<i64>,
    }
}

page! { ConnectorsList, connectors: Connector, total: total }

object! {
    /// An institution that connections can be made with.
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
        #[deprecated(note = "Deprecated on the page.")]
        pub sync_frequency: Option<Decimal>,
        /// Days between two synchronisations, as the SDK calls them.
        #[deprecated(note = "The SDK has it in place of `sync_frequency`, and calls it deprecated.")]
        pub sync_periodicity: Option<Decimal>,
        /// Months of history that a synchronisation fetches.
        pub months_to_fetch: Option<i64>,
        /// How a connection is added.
        pub auth_mechanism: Option<AuthMechanism>,
        /// How a connection could be added. For the use of the vendor.
        pub available_auth_mechanisms: Option<Vec<AuthMechanism>>,
        /// How a transfer is validated.
        #[deprecated(note = "The transfer product is obsolete; payments took its place.")]
        pub transfer_mechanism: Option<AuthMechanism>,
        /// Number of the establishment in France (SIRET), for providers of documents.
        pub siret: Option<String>,
        /// Whether no new connection can be made.
        pub restricted: Option<bool>,
        /// What data it gives.
        pub capabilities: Option<Vec<Capability>>,
        /// What the bank accounts that it gives are used for.
        pub account_usages: Option<Vec<AccountUsage>>,
        /// Which kinds of bank accounts it gives. Known from a client document of 2021 only.
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
    }
}

expand! {
    /// Which linked resources to ask for along with a [`Connector`].
    pub struct ConnectorExpand;

    /// `sources`: The ways in which it can be read.
    pub fn sources() = "sources";

    /// `fields`: What to ask an end user for, to make a connection.
    pub fn fields() = "fields";

    /// `payment_fields`: What to ask a payer for, to validate a payment.
    pub fn payment_fields() = "payment_fields";

    /// `countries`: Where people can be customers of it.
    pub fn countries() = "countries";

    /// `urls`: Addresses of its website.
    pub fn urls() = "urls";
}

object! {
    /// A list of fields.
    pub struct ConnectorFieldsList {
        /// The fields of the connector.
        pub fields: Vec<ConnectorField>,
    }
}

object! {
    /// Something to ask an end user for.
    pub struct ConnectorField {
        /// What the value is sent as.
        pub name: String,
        /// How to ask for it. Treat unknown types as `text`.
        pub kind: Option<ConnectorFieldType> = "type",
        /// What to call it when asking. Not translated.
        pub label: Option<String> as secret,
        /// What the institution has to say about it.
        pub description: Option<String> as secret,
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
        pub value: Option<String> as secret,
    }
}

object! {
    /// A value to choose.
    pub struct ConnectorFieldValue {
        /// What to show.
        pub label: Option<String> as secret,
        /// What to send.
        pub value: String as secret,
    }
}

object! {
    /// Something to ask a payer for.
    pub struct ConnectorPaymentField {
        /// What the value is sent as.
        pub name: String,
        /// How to ask for it. Treat unknown types as `text`.
        pub kind: Option<ConnectorFieldType> = "type",
        /// What to call it when asking. Not translated.
        pub label: Option<String>,
        /// Whether the value must be given and not be empty.
        pub required: Option<bool>,
        /// What the value must match, in the syntax of PCRE.
        pub regex: Option<String>,
        /// What can be chosen, for fields of type `list`.
        pub values: Option<Vec<ConnectorFieldValue>>,
        /// The ways of validating a payment that need it.
        pub auth_mechanisms: Option<Vec<AuthMechanism>>,
        /// The sources that need it.
        pub connector_sources: Option<Vec<SourceName>>,
    }
}

object! {
    /// A country.
    pub struct ConnectorCountry {
        /// Two-letter code of ISO 3166-1, in lower case in the example.
        pub id: String,
        /// Name of the country.
        pub name: Option<String>,
    }
}

object! {
    /// What payments a connector takes. The page does not say which members are there.
    pub struct PaymentSettings {
        /// How payers can validate a payment, one of which `payments.validate` takes. Only `webauth` is in
        /// use.
        pub available_validate_mechanisms: Option<Vec<AuthMechanism>>,
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
        pub trusted_beneficiary_required: Option<Vec<ExecutionDateType>> = "transfer_date_types_where_trusted_beneficiary_required",
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
    }
}

object! {
    /// Whether the app of the bank opens for the validation of a payment; none if unknown.
    pub struct PaymentAppToAppUsed {
        /// Whether it does on Android.
        pub android: Option<bool>,
        /// Whether it does on iOS.
        pub ios: Option<bool>,
    }
}

object! {
    /// Amounts by when a payment is carried out. The currency is unstated.
    pub struct PaymentAmountLimits {
        /// For payments on the first business day, which are the ordinary ones.
        pub first_open_day: Option<Decimal>,
        /// For payments within minutes.
        pub instant: Option<Decimal>,
        /// For payments on a given day.
        pub deferred: Option<Decimal>,
        /// For standing orders.
        pub periodic: Option<Decimal>,
    }
}

object! {
    /// What to change of a connector.
    pub struct ConnectorUpdateRequest {
        /// Whether end users of the domain are not to see it.
        pub hidden: Option<bool>,
        /// Days from one synchronisation to the next, in place of what the domain sets for all.
        #[deprecated(note = "Deprecated on the page.")]
        pub sync_periodicity: Option<Decimal>,
        /// Days from one synchronisation to the next, by their older name.
        #[deprecated(note = "use `sync_periodicity`. Which is deprecated too.")]
        pub sync_frequency: Option<Decimal>,
        /// How connections are added.
        #[deprecated(note = "Known from the Swagger document of 2020 only.")]
        pub auth_mechanism: Option<AuthMechanism>,
        /// Categories to put it in, separated by commas.
        #[deprecated(note = "Known from the Swagger document of 2020 only.")]
        pub id_categories: Option<String>,
    }

    fn empty() -> Self;
}

impl ConnectorUpdateRequest {
    /// An empty one: the setters fill it.
    #[expect(clippy::new_without_default)]
    pub fn new() -> Self { Self::empty() }

    /// Whether end users of the domain are not to see it.
    pub fn hidden(self, value: bool) -> Self { Self { hidden: Some(value), ..self } }

    /// Days from one synchronisation to the next, in place of what the domain sets for all.
    #[deprecated(note = "Deprecated on the page.")]
    pub fn sync_periodicity(self, value: Decimal) -> Self { Self { sync_periodicity: Some(value), ..self } }

    /// Days from one synchronisation to the next, by their older name.
    #[deprecated(note = "use `sync_periodicity`. Which is deprecated too.")]
    pub fn sync_frequency(self, value: Decimal) -> Self { Self { sync_frequency: Some(value), ..self } }

    /// How connections are added.
    #[deprecated(note = "Known from the Swagger document of 2020 only.")]
    pub fn auth_mechanism(self, value: AuthMechanism) -> Self { Self { auth_mechanism: Some(value), ..self } }

    /// Categories to put it in, separated by commas.
    #[deprecated(note = "Known from the Swagger document of 2020 only.")]
    pub fn id_categories(self, value: impl Into<String>) -> Self {
        Self { id_categories: Some(value.into()), ..self }
    }
}

object! {
    /// A list of sources of a connector.
    pub struct ConnectorSourcesList {
        /// The sources of the connector.
        pub sources: Vec<ConnectorSource>,
        /// How many sources there are, as older versions of the API told.
        #[deprecated(note = "Absent from the current reference.")]
        pub total: Option<i64>,
    }
}

object! {
    /// One of the ways in which a connector can be read.
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
        /// The data that it is not used for.
        #[deprecated(note = "Absent from the current reference.")]
        pub disabled_capabilities: Option<Json>,
        /// How reliable it is.
        #[deprecated(note = "Absent from the current reference.")]
        pub stability: Option<Json>,
    }
}

open_enum! {
    /// How an institution is told that the end user agrees. Handle an unknown mechanism as one you do
    /// not support.
    pub enum AuthMechanism {
        /// `credentials`: Values of fields are sent to the API.
        Credentials = "credentials",
        /// `webauth`: The end user goes through a page of the institution.
        Webauth = "webauth",
    }
}

open_enum! {
    /// How to ask an end user for a value. Treat an unknown type as `text`.
    pub enum ConnectorFieldType {
        /// `text`: As a line of text.
        Text = "text",
        /// `password`: As a line of text that is not shown, and that is typed securely.
        Password = "password",
        /// `date`: As a day, to be sent as `2024-01-31` whatever the end user gets to see.
        Date = "date",
        /// `list`: As a choice among `values`.
        List = "list",
        /// `number`: As a number. Known from the SDK only.
        Number = "number",
        /// `hidden`: Not at all. Known from the Swagger document of 2020 only.
        Hidden = "hidden",
    }
}

open_enum! {
    /// What data a connector gives.
    pub enum Capability {
        /// `bank`: Bank accounts and their transactions.
        Bank = "bank",
        /// `bankwealth`: Investments of bank accounts.
        BankWealth = "bankwealth",
        /// `document`: Documents such as invoices.
        Document = "document",
        /// `profile`: Who the end user is.
        Profile = "profile",
        /// `contact`: Contacts. Known from the SDK, which does not describe it.
        Contact = "contact",
        /// `transfer`: Transfers from bank accounts.
        #[deprecated(note = "The transfer product is obsolete; payments took its place.")]
        Transfer = "transfer",
    }
}

open_enum! {
    /// The way in which a source gets data.
    ///
    /// Source:
    /// <https://docs.powens.com/documentation/integration-guides/advanced/custom-connection-implementation>
    pub enum SourceName {
        /// `openapi`: By the API that the institution has to offer by law (PSD2).
        ///
        /// Source:
        /// <https://docs.powens.com/documentation/integration-guides/advanced/custom-connection-implementation>
        OpenApi = "openapi",
        /// `directaccess`: By the website of the institution.
        ///
        /// Source:
        /// <https://docs.powens.com/documentation/integration-guides/advanced/custom-connection-implementation>
        DirectAccess = "directaccess",
        /// `fallback`: By an access for emergencies while the API of the institution is down.
        ///
        /// Source:
        /// <https://docs.powens.com/documentation/integration-guides/advanced/custom-connection-implementation>
        Fallback = "fallback",
    }
}

open_enum! {
    /// Whether the account of the payer must be given for a payment.
    pub enum ProvidingPayerAccount {
        /// `not_used`: It must not be given.
        NotUsed = "not_used",
        /// `optional`: It may be given, which may keep the payer from choosing another at the bank.
        Optional = "optional",
        /// `mandatory`: It must be given.
        Mandatory = "mandatory",
    }
}

open_enum! {
    /// A product of the vendor.
    pub enum Product {
        /// `bank`: Bank accounts and transactions.
        Bank = "bank",
        /// `wealth`: Investments.
        Wealth = "wealth",
        /// `bill`: Documents.
        Bill = "bill",
        /// `pay`: Payments.
        Pay = "pay",
    }
}

open_enum! {
    /// What connectors are ranked by.
    ///
    /// Source:
    /// <https://docs.powens.com/documentation/integration-guides/pay/advanced/implementing-your-own-payment-validation-webview>
    pub enum ConnectorRanking {
        /// `payments`: By the payments of the last month.
        ///
        /// Source:
        /// <https://docs.powens.com/documentation/integration-guides/pay/advanced/implementing-your-own-payment-validation-webview>
        Payments = "payments",
    }
}
