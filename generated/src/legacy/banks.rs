//! Banks: Banks by the address that they had before they became connectors, in 2019.
//!
//! A bank is a connector with the capability `bank`, and takes the number of a connector. Of all
//! this the reference still names the list, as deprecated; the rest is from the guide of 2019 and
//! the Swagger document of 2020.
//!
//! Reference: <https://docs.powens.com/api-reference/user-connections/connectors>

// Written by `cargo xtask generate` from spec/legacy/banks.yaml. Do not edit.

use powens_runtime::{Request, endpoint, id, object, operation, page, paged};

use crate::bank_account_types::AccountTypeId;
use crate::connections::{ConnectionExpand, ConnectionsList};
use crate::connectors::{Connector, ConnectorExpand, ConnectorId, ConnectorSourceId};

operation! { LIST = GET "/banks", "legacy.banks.list", idempotent }

/// Lists the connectors of banks.
///
/// `GET /banks`, without a token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::legacy::banks;
///
/// let answer = banks::list().send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `connectors::list`")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(pub(crate) Request);

/// Lists the connectors of banks.
///
/// `GET /banks`: see [`List`].
#[deprecated(note = "use `connectors::list`")]
pub fn list() -> List { List(Request::new(&LIST)) }

impl List {
    /// Largest number of banks to return.
    pub fn limit(self, value: i64) -> Self { Self(self.0.query("limit", value)) }

    /// How many banks to skip.
    pub fn offset(self, value: i64) -> Self { Self(self.0.query("offset", value)) }

    /// Asks for linked resources along with the answer.
    pub fn expand(self, expand: ConnectorExpand) -> Self { Self(self.0.expand(expand)) }
}

endpoint! { List, Anonymous, BanksList }

paged! { List, Anonymous, BanksList, offset(1000) }

operation! { GET = GET "/banks/{bank}", "legacy.banks.get", idempotent }

/// Returns the connector of a bank.
///
/// `GET /banks/{bank}`, without a token: another route to
/// [`connectors::get`](crate::connectors::get()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::connectors::ConnectorId;
/// use powens::legacy::banks;
///
/// let answer = banks::get(ConnectorId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `connectors::get`")]
pub fn get(bank: ConnectorId) -> crate::connectors::Get {
    crate::connectors::Get(Request::new(&GET).segment(bank))
}

operation! { LIST_FIELDS = GET "/banks/{bank}/fields", "legacy.banks.list_fields", idempotent }

/// Lists what to ask an end user for, to connect to a bank.
///
/// `GET /banks/{bank}/fields`, without a token: another route to
/// [`connectors::list_fields`](crate::connectors::list_fields()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::connectors::ConnectorId;
/// use powens::legacy::banks;
///
/// let answer = banks::list_fields(ConnectorId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `connectors::list_fields`")]
pub fn list_fields(bank: ConnectorId) -> crate::connectors::ListFields {
    crate::connectors::ListFields(Request::new(&LIST_FIELDS).segment(bank))
}

operation! { LIST_SOURCES = GET "/banks/{bank}/sources", "legacy.banks.list_sources", idempotent }

/// Lists the sources of the connector of a bank.
///
/// `GET /banks/{bank}/sources`, without a token: another route to
/// [`connectors::list_sources`](crate::connectors::list_sources()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::connectors::ConnectorId;
/// use powens::legacy::banks;
///
/// let answer = banks::list_sources(ConnectorId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `connectors::list_sources`")]
pub fn list_sources(bank: ConnectorId) -> crate::connectors::ListSources {
    crate::connectors::ListSources(Request::new(&LIST_SOURCES).segment(bank))
}

operation! { GET_SOURCE = GET "/banks/{bank}/sources/{source}", "legacy.banks.get_source", idempotent }

/// Returns a source of the connector of a bank.
///
/// `GET /banks/{bank}/sources/{source}`, without a token: another route to
/// [`connectors::get_source`](crate::connectors::get_source()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::connectors::{ConnectorId, ConnectorSourceId};
/// use powens::legacy::banks;
///
/// let answer = banks::get_source(ConnectorId::new(1), ConnectorSourceId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `connectors::get_source`")]
pub fn get_source(bank: ConnectorId, source: ConnectorSourceId) -> crate::connectors::GetSource {
    crate::connectors::GetSource(Request::new(&GET_SOURCE).segment(bank).segment(source))
}

operation! {
    LIST_SOURCE_FIELDS = GET "/banks/{bank}/sources/{source}/fields", "legacy.banks.list_source_fields", "config", idempotent
}

/// Lists what a domain has to give so that a source of a bank can be used.
///
/// `GET /banks/{bank}/sources/{source}/fields`, with a `config` token: another route to
/// [`legacy::connectors::list_source_fields`](crate::legacy::connectors::list_source_fields()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Config>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::connectors::{ConnectorId, ConnectorSourceId};
/// use powens::legacy::banks;
///
/// let answer = banks::list_source_fields(ConnectorId::new(1), ConnectorSourceId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `legacy::connectors::list_source_fields`")]
pub fn list_source_fields(
    bank: ConnectorId,
    source: ConnectorSourceId,
) -> crate::legacy::connectors::ListSourceFields {
    crate::legacy::connectors::ListSourceFields(
        Request::new(&LIST_SOURCE_FIELDS).segment(bank).segment(source),
    )
}

operation! {
    LIST_CONNECTIONS = GET "/banks/{bank}/connections", "legacy.banks.list_connections", "config", idempotent
}

/// Picks some connections of a bank, of whatever users, whose accounts are as different as can be.
///
/// This is for tests.
///
/// `GET /banks/{bank}/connections`, with a `config` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Config>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::connectors::ConnectorId;
/// use powens::legacy::banks;
///
/// let answer = banks::list_connections(ConnectorId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "Absent from the current reference.")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListConnections(pub(crate) Request);

/// Picks some connections of a bank, of whatever users, whose accounts are as different as can be.
///
/// `GET /banks/{bank}/connections`: see [`ListConnections`].
#[deprecated(note = "Absent from the current reference.")]
pub fn list_connections(bank: ConnectorId) -> ListConnections {
    ListConnections(Request::new(&LIST_CONNECTIONS).segment(bank))
}

impl ListConnections {
    /// How many connections to pick.
    ///
    /// Default: `3`.
    pub fn range(self, value: i64) -> Self { Self(self.0.query("range", value)) }

    /// The type of bank account that they must have.
    pub fn kind(self, value: AccountTypeId) -> Self { Self(self.0.query("type", value)) }

    /// How many accounts of that type each must have at least.
    pub fn occurrences(self, value: i64) -> Self { Self(self.0.query("occurrences", value)) }

    /// Asks for linked resources along with the answer.
    pub fn expand(self, expand: ConnectionExpand) -> Self { Self(self.0.expand(expand)) }
}

endpoint! { ListConnections, Config, ConnectionsList }

operation! { LIST_LOGOS = GET "/banks/{bank}/logos", "legacy.banks.list_logos", idempotent }

/// Lists the logos of a bank.
///
/// `GET /banks/{bank}/logos`, without a token: another route to
/// [`legacy::connectors::list_logos`](crate::legacy::connectors::list_logos()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::connectors::ConnectorId;
/// use powens::legacy::banks;
///
/// let answer = banks::list_logos(ConnectorId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `legacy::connectors::list_logos`")]
pub fn list_logos(bank: ConnectorId) -> crate::legacy::connectors::ListLogos {
    crate::legacy::connectors::ListLogos(Request::new(&LIST_LOGOS).segment(bank))
}

operation! { LIST_MAIN_LOGOS = GET "/banks/{bank}/logos/main", "legacy.banks.list_main_logos", idempotent }

/// Lists the logos of a bank that are its main ones.
///
/// `GET /banks/{bank}/logos/main`, without a token: another route to
/// [`legacy::connectors::list_logos`](crate::legacy::connectors::list_logos()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::connectors::ConnectorId;
/// use powens::legacy::banks;
///
/// let answer = banks::list_main_logos(ConnectorId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `legacy::connectors::list_main_logos`")]
pub fn list_main_logos(bank: ConnectorId) -> crate::legacy::connectors::ListLogos {
    crate::legacy::connectors::ListLogos(Request::new(&LIST_MAIN_LOGOS).segment(bank))
}

operation! {
    LIST_THUMBNAIL_LOGOS = GET "/banks/{bank}/logos/thumbnail", "legacy.banks.list_thumbnail_logos", idempotent
}

/// Lists the logos of a bank that are thumbnails.
///
/// `GET /banks/{bank}/logos/thumbnail`, without a token: another route to
/// [`legacy::connectors::list_logos`](crate::legacy::connectors::list_logos()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::connectors::ConnectorId;
/// use powens::legacy::banks;
///
/// let answer = banks::list_thumbnail_logos(ConnectorId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `legacy::connectors::list_thumbnail_logos`")]
pub fn list_thumbnail_logos(bank: ConnectorId) -> crate::legacy::connectors::ListLogos {
    crate::legacy::connectors::ListLogos(Request::new(&LIST_THUMBNAIL_LOGOS).segment(bank))
}

operation! { CREATE_CATEGORY = POST "/banks/categories", "legacy.banks.create_category", "config" }

/// Adds a category that connectors can be put in.
///
/// `POST /banks/categories`, with a `config` token.
///
/// It is not sent again after a failure, because it may have taken effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Config>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::legacy::banks;
///
/// let answer = banks::create_category("…").send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "Absent from the current reference.")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateCategory(pub(crate) Request);

/// Adds a category that connectors can be put in.
///
/// `POST /banks/categories`: see [`CreateCategory`].
#[deprecated(note = "Absent from the current reference.")]
pub fn create_category(name: impl Into<String>) -> CreateCategory {
    CreateCategory(Request::new(&CREATE_CATEGORY).member::<String>("name", &name.into()))
}

endpoint! { CreateCategory, Config, ConnectorCategory }

operation! {
    UPDATE_CATEGORY = POST "/banks/categories/{category}", "legacy.banks.update_category", "config", idempotent
}

/// Gives a category of connectors another name.
///
/// `POST /banks/categories/{category}`, with a `config` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Config>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::legacy::banks::{self, ConnectorCategoryId};
///
/// let answer = banks::update_category(ConnectorCategoryId::new(1), "…").send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "Absent from the current reference.")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateCategory(pub(crate) Request);

/// Gives a category of connectors another name.
///
/// `POST /banks/categories/{category}`: see [`UpdateCategory`].
#[deprecated(note = "Absent from the current reference.")]
pub fn update_category(category: ConnectorCategoryId, name: impl Into<String>) -> UpdateCategory {
    UpdateCategory(Request::new(&UPDATE_CATEGORY).segment(category).member::<String>("name", &name.into()))
}

endpoint! { UpdateCategory, Config, ConnectorCategory }

operation! {
    DELETE_CATEGORY = DELETE "/banks/categories/{category}", "legacy.banks.delete_category", "config", idempotent
}

/// Deletes a category of connectors.
///
/// `DELETE /banks/categories/{category}`, with a `config` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Config>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::legacy::banks::{self, ConnectorCategoryId};
///
/// let answer = banks::delete_category(ConnectorCategoryId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "Absent from the current reference.")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteCategory(pub(crate) Request);

/// Deletes a category of connectors.
///
/// `DELETE /banks/categories/{category}`: see [`DeleteCategory`].
#[deprecated(note = "Absent from the current reference.")]
pub fn delete_category(category: ConnectorCategoryId) -> DeleteCategory {
    DeleteCategory(Request::new(&DELETE_CATEGORY).segment(category))
}

endpoint! { DeleteCategory, Config, Option<ConnectorCategory> }

id! {
    /// Identifies a category of connectors.
    pub struct ConnectorCategoryId(i64);
}

object! {
    /// A list of connectors of banks.
    pub struct BanksList {
        /// The connectors that are for banks.
        pub banks: Vec<Connector>,
        /// How many banks there are.
        pub total: Option<i64>,
    }
}

page! { BanksList, banks: Connector, total: total }

object! {
    /// A category that connectors can be put in.
    pub struct ConnectorCategory {
        /// Identifies the category, for `id_categories`.
        pub id: ConnectorCategoryId,
        /// What it is called.
        pub name: Option<String>,
    }
}
