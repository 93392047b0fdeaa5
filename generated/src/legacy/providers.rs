//! Providers: Providers of documents by the address that they had before they became connectors, in
//! 2019.
//!
//! A provider is a connector with the capability `document`, and takes the number of a connector.
//! Of all this the reference still names the list, as deprecated; the rest is from the guide of
//! 2019 and the Swagger document of 2020.
//!
//! Reference: <https://docs.powens.com/api-reference/user-connections/connectors>

// Written by `cargo xtask generate` from spec/legacy/providers.yaml. Do not edit.

use powens_runtime::{Request, endpoint, object, operation, page, paged};

use crate::connections::{ConnectionExpand, ConnectionsList};
use crate::connectors::{Connector, ConnectorExpand, ConnectorId, ConnectorSourceId};

operation! { LIST = GET "/providers", "legacy.providers.list", idempotent }

/// Lists the connectors of providers of documents.
///
/// `GET /providers`, without a token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::legacy::providers;
///
/// let answer = providers::list().send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `connectors::list`")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(pub(crate) Request);

/// Lists the connectors of providers of documents.
///
/// `GET /providers`: see [`List`].
#[deprecated(note = "use `connectors::list`")]
pub fn list() -> List { List(Request::new(&LIST)) }

impl List {
    /// Largest number of providers to return.
    pub fn limit(self, value: i64) -> Self { Self(self.0.query("limit", value)) }

    /// How many providers to skip.
    pub fn offset(self, value: i64) -> Self { Self(self.0.query("offset", value)) }

    /// Asks for linked resources along with the answer.
    pub fn expand(self, expand: ConnectorExpand) -> Self { Self(self.0.expand(expand)) }
}

endpoint! { List, Anonymous, ProvidersList }

paged! { List, Anonymous, ProvidersList, offset(1000) }

operation! { GET = GET "/providers/{provider}", "legacy.providers.get", idempotent }

/// Returns the connector of a provider of documents.
///
/// `GET /providers/{provider}`, without a token: another route to
/// [`connectors::get`](crate::connectors::get()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::connectors::ConnectorId;
/// use powens::legacy::providers;
///
/// let answer = providers::get(ConnectorId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `connectors::get`")]
pub fn get(provider: ConnectorId) -> crate::connectors::Get {
    crate::connectors::Get(Request::new(&GET).segment(provider))
}

operation! { LIST_FIELDS = GET "/providers/{provider}/fields", "legacy.providers.list_fields", idempotent }

/// Lists what to ask an end user for, to connect to a provider of documents.
///
/// `GET /providers/{provider}/fields`, without a token: another route to
/// [`connectors::list_fields`](crate::connectors::list_fields()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::connectors::ConnectorId;
/// use powens::legacy::providers;
///
/// let answer = providers::list_fields(ConnectorId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `connectors::list_fields`")]
pub fn list_fields(provider: ConnectorId) -> crate::connectors::ListFields {
    crate::connectors::ListFields(Request::new(&LIST_FIELDS).segment(provider))
}

operation! {
    LIST_SOURCES = GET "/providers/{provider}/sources", "legacy.providers.list_sources", idempotent
}

/// Lists the sources of the connector of a provider of documents.
///
/// `GET /providers/{provider}/sources`, without a token: another route to
/// [`connectors::list_sources`](crate::connectors::list_sources()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::connectors::ConnectorId;
/// use powens::legacy::providers;
///
/// let answer = providers::list_sources(ConnectorId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `connectors::list_sources`")]
pub fn list_sources(provider: ConnectorId) -> crate::connectors::ListSources {
    crate::connectors::ListSources(Request::new(&LIST_SOURCES).segment(provider))
}

operation! {
    GET_SOURCE = GET "/providers/{provider}/sources/{source}", "legacy.providers.get_source", idempotent
}

/// Returns a source of the connector of a provider of documents.
///
/// `GET /providers/{provider}/sources/{source}`, without a token: another route to
/// [`connectors::get_source`](crate::connectors::get_source()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::connectors::{ConnectorId, ConnectorSourceId};
/// use powens::legacy::providers;
///
/// let answer = providers::get_source(ConnectorId::new(1), ConnectorSourceId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `connectors::get_source`")]
pub fn get_source(provider: ConnectorId, source: ConnectorSourceId) -> crate::connectors::GetSource {
    crate::connectors::GetSource(Request::new(&GET_SOURCE).segment(provider).segment(source))
}

operation! {
    LIST_SOURCE_FIELDS = GET "/providers/{provider}/sources/{source}/fields", "legacy.providers.list_source_fields", "config", idempotent
}

/// Lists what a domain has to give so that a source of a provider of documents can be used.
///
/// `GET /providers/{provider}/sources/{source}/fields`, with a `config` token: another route to
/// [`legacy::connectors::list_source_fields`](crate::legacy::connectors::list_source_fields()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Config>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::connectors::{ConnectorId, ConnectorSourceId};
/// use powens::legacy::providers;
///
/// let answer = providers::list_source_fields(ConnectorId::new(1), ConnectorSourceId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `legacy::connectors::list_source_fields`")]
pub fn list_source_fields(
    provider: ConnectorId,
    source: ConnectorSourceId,
) -> crate::legacy::connectors::ListSourceFields {
    crate::legacy::connectors::ListSourceFields(
        Request::new(&LIST_SOURCE_FIELDS).segment(provider).segment(source),
    )
}

operation! {
    LIST_CONNECTIONS = GET "/providers/{provider}/connections", "legacy.providers.list_connections", "config", idempotent
}

/// Picks some connections of a provider of documents at random, of whatever users.
///
/// This is for tests.
///
/// `GET /providers/{provider}/connections`, with a `config` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Config>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::connectors::ConnectorId;
/// use powens::legacy::providers;
///
/// let answer = providers::list_connections(ConnectorId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "Absent from the current reference.")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListConnections(pub(crate) Request);

/// Picks some connections of a provider of documents at random, of whatever users.
///
/// `GET /providers/{provider}/connections`: see [`ListConnections`].
#[deprecated(note = "Absent from the current reference.")]
pub fn list_connections(provider: ConnectorId) -> ListConnections {
    ListConnections(Request::new(&LIST_CONNECTIONS).segment(provider))
}

impl ListConnections {
    /// How many connections to draw.
    pub fn range(self, value: i64) -> Self { Self(self.0.query("range", value)) }

    /// Asks for linked resources along with the answer.
    pub fn expand(self, expand: ConnectionExpand) -> Self { Self(self.0.expand(expand)) }
}

endpoint! { ListConnections, Config, ConnectionsList }

operation! { LIST_LOGOS = GET "/providers/{provider}/logos", "legacy.providers.list_logos", idempotent }

/// Lists the logos of a provider of documents.
///
/// `GET /providers/{provider}/logos`, without a token: another route to
/// [`legacy::connectors::list_logos`](crate::legacy::connectors::list_logos()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::connectors::ConnectorId;
/// use powens::legacy::providers;
///
/// let answer = providers::list_logos(ConnectorId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `legacy::connectors::list_logos`")]
pub fn list_logos(provider: ConnectorId) -> crate::legacy::connectors::ListLogos {
    crate::legacy::connectors::ListLogos(Request::new(&LIST_LOGOS).segment(provider))
}

operation! {
    LIST_MAIN_LOGOS = GET "/providers/{provider}/logos/main", "legacy.providers.list_main_logos", idempotent
}

/// Lists the logos of a provider of documents that are its main ones.
///
/// `GET /providers/{provider}/logos/main`, without a token: another route to
/// [`legacy::connectors::list_logos`](crate::legacy::connectors::list_logos()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::connectors::ConnectorId;
/// use powens::legacy::providers;
///
/// let answer = providers::list_main_logos(ConnectorId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `legacy::connectors::list_main_logos`")]
pub fn list_main_logos(provider: ConnectorId) -> crate::legacy::connectors::ListLogos {
    crate::legacy::connectors::ListLogos(Request::new(&LIST_MAIN_LOGOS).segment(provider))
}

operation! {
    LIST_THUMBNAIL_LOGOS = GET "/providers/{provider}/logos/thumbnail", "legacy.providers.list_thumbnail_logos", idempotent
}

/// Lists the logos of a provider of documents that are thumbnails.
///
/// `GET /providers/{provider}/logos/thumbnail`, without a token: another route to
/// [`legacy::connectors::list_logos`](crate::legacy::connectors::list_logos()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::connectors::ConnectorId;
/// use powens::legacy::providers;
///
/// let answer = providers::list_thumbnail_logos(ConnectorId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `legacy::connectors::list_thumbnail_logos`")]
pub fn list_thumbnail_logos(provider: ConnectorId) -> crate::legacy::connectors::ListLogos {
    crate::legacy::connectors::ListLogos(Request::new(&LIST_THUMBNAIL_LOGOS).segment(provider))
}

object! {
    /// A list of connectors of providers of documents.
    pub struct ProvidersList {
        /// The connectors that are for documents.
        pub providers: Vec<Connector>,
        /// How many providers there are.
        pub total: Option<i64>,
    }
}

page! { ProvidersList, providers: Connector, total: total }
