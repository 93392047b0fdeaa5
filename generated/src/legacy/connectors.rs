//! Connectors, older parts: what older versions of the API had on connectors: logos, fields of a
//! domain, incidents, requests for new connectors.
//!
//! All of it is known from the Swagger documents of 2020 and after only. They name no token: the
//! tokens here are what the current addresses suggest. Whether the API still answers is not
//! documented.
//!
//! Reference: <https://docs.powens.com/api-reference/user-connections/connectors>

// Written by `cargo xtask generate` from spec/legacy/connectors.yaml. Do not edit.

use jiff::civil::Date;
use powens_runtime::{File, Json, Request, Secret, endpoint, id, object, open_enum, operation};
use rust_decimal::Decimal;
use std::collections::BTreeMap;

use crate::connectors::{
    Capability, Connector, ConnectorExpand, ConnectorFieldType, ConnectorId, ConnectorRef, ConnectorSourceId,
};
use crate::documents::FileId;

operation! { BATCH_UPDATE = PUT "/connectors", "legacy.connectors.batch_update", "config", idempotent }

/// Shows connectors to end users or hides them, without telling them apart.
///
/// `PUT /connectors`, with a `config` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Config>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::legacy::connectors;
///
/// let answer = connectors::batch_update().send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `connectors::batch_update`")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchUpdate(pub(crate) Request);

/// Shows connectors to end users or hides them, without telling them apart.
///
/// `PUT /connectors`: see [`BatchUpdate`].
#[deprecated(note = "use `connectors::batch_update`")]
pub fn batch_update() -> BatchUpdate { BatchUpdate(Request::new(&BATCH_UPDATE)) }

impl BatchUpdate {
    /// Whether end users of the domain are not to see them.
    pub fn hidden(self, value: bool) -> Self { Self(self.0.member("hidden", &value)) }

    /// Days from one synchronisation of each of them to the next.
    #[deprecated(note = "Deprecated on the page.")]
    pub fn sync_periodicity(self, value: Decimal) -> Self { Self(self.0.member("sync_periodicity", &value)) }

    /// Asks for linked resources along with the answer.
    pub fn expand(self, expand: ConnectorExpand) -> Self { Self(self.0.expand(expand)) }
}

endpoint! { BatchUpdate, Config, Option<Json> }

operation! { REQUEST_NEW = POST "/connectors", "legacy.connectors.request_new", "user" }

/// Asks the vendor for a connector that does not exist. Credentials at the institution must come
/// with it.
///
/// `POST /connectors`, with a `user` token.
///
/// It is not sent again after a failure, because it may have taken effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::legacy::connectors;
///
/// let answer = connectors::request_new("…", "…", "…").send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "Absent from the current reference; ask the vendor.")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RequestNew(pub(crate) Request);

/// Asks the vendor for a connector that does not exist.
///
/// `POST /connectors`: see [`RequestNew`].
#[deprecated(note = "Absent from the current reference; ask the vendor.")]
pub fn request_new(
    name: impl Into<String>,
    login: impl Into<String>,
    password: impl Into<Secret>,
) -> RequestNew {
    RequestNew(
        Request::new(&REQUEST_NEW)
            .member::<String>("name", &name.into())
            .member::<String>("login", &login.into())
            .member::<Secret>("password", &password.into()),
    )
}

impl RequestNew {
    /// What kind of institution it is.
    pub fn types(self, value: ConnectorProposalType) -> Self { Self(self.0.member("types", &value)) }

    /// Website of the institution.
    pub fn url(self, value: impl Into<String>) -> Self { Self(self.0.member::<String>("url", &value.into())) }

    /// E-mail address of the end user.
    pub fn email(self, value: impl Into<String>) -> Self {
        Self(self.0.member::<String>("email", &value.into()))
    }

    /// Whether the end user gets an e-mail about it.
    pub fn send_mail(self, value: bool) -> Self { Self(self.0.member("sendmail", &value)) }

    /// Anything that may help the vendor.
    pub fn comment(self, value: impl Into<String>) -> Self {
        Self(self.0.member::<String>("comment", &value.into()))
    }

    /// Asks for linked resources along with the answer.
    pub fn expand(self, expand: ConnectorExpand) -> Self { Self(self.0.expand(expand)) }
}

endpoint! { RequestNew, User, Option<Connector> }

operation! { GET_STATUS = GET "/connectors/status", "legacy.connectors.get_status", "config", idempotent }

/// Tells how well connectors work, by their UUID. What is said of each is not documented.
///
/// `GET /connectors/status`, with a `config` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Config>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::legacy::connectors;
///
/// let answer = connectors::get_status().send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "Absent from the current reference. The console shows it on its page on monitoring.")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetStatus(pub(crate) Request);

/// Tells how well connectors work, by their UUID.
///
/// `GET /connectors/status`: see [`GetStatus`].
#[deprecated(note = "Absent from the current reference. The console shows it on its page on monitoring.")]
pub fn get_status() -> GetStatus { GetStatus(Request::new(&GET_STATUS)) }

endpoint! { GetStatus, Config, BTreeMap<String, Json> }

operation! { LIST_INCIDENTS = GET "/incidents", "legacy.connectors.list_incidents", "config", idempotent }

/// Lists incidents of connectors. The shape of the answer is not documented.
///
/// `GET /incidents`, with a `config` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Config>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::legacy::connectors;
///
/// let answer = connectors::list_incidents().send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "Absent from the current reference.")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListIncidents(pub(crate) Request);

/// Lists incidents of connectors.
///
/// `GET /incidents`: see [`ListIncidents`].
#[deprecated(note = "Absent from the current reference.")]
pub fn list_incidents() -> ListIncidents { ListIncidents(Request::new(&LIST_INCIDENTS)) }

impl ListIncidents {
    /// Return incidents in these states only. Their names are undocumented.
    pub fn state(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.query("state", value.into_iter().map(Into::into).collect::<Vec<String>>()))
    }

    /// Return how things are with this incident only.
    pub fn id(self, value: i64) -> Self { Self(self.0.query("id", value)) }

    /// Return incidents of these modules of the vendor only. Connectors name theirs as `id_weboob`.
    pub fn weboob_id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.query("weboob_id", value.into_iter().map(Into::into).collect::<Vec<String>>()))
    }

    /// First day of the last change of an incident, included.
    pub fn start_date(self, value: Date) -> Self { Self(self.0.query("start_date", value)) }

    /// Last day of the last change of an incident, included.
    pub fn end_date(self, value: Date) -> Self { Self(self.0.query("end_date", value)) }

    /// Which page to return, counted from 1.
    ///
    /// Default: `1`.
    pub fn page(self, value: i64) -> Self { Self(self.0.query("page", value)) }

    /// How many incidents a page holds.
    ///
    /// Default: `30`.
    pub fn size(self, value: i64) -> Self { Self(self.0.query("size", value)) }
}

endpoint! { ListIncidents, Config, Option<Json> }

operation! {
    LIST_SOURCE_FIELDS = GET "/connectors/{connector}/sources/{source}/fields", "legacy.connectors.list_source_fields", "config", idempotent
}

/// Lists what a domain has to give so that a source can be used.
///
/// This is not what end users are asked for, see `connectors.list_fields`.
///
/// `GET /connectors/{connector}/sources/{source}/fields`, with a `config` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Config>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::Uuid;
/// use powens::connectors::{ConnectorSourceId, ConnectorUuid};
/// use powens::legacy::connectors;
///
/// let answer = connectors::list_source_fields(ConnectorUuid::new(Uuid::nil()), ConnectorSourceId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "Absent from the current reference.")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSourceFields(pub(crate) Request);

/// Lists what a domain has to give so that a source can be used.
///
/// `GET /connectors/{connector}/sources/{source}/fields`: see [`ListSourceFields`].
#[deprecated(note = "Absent from the current reference.")]
pub fn list_source_fields(connector: impl Into<ConnectorRef>, source: ConnectorSourceId) -> ListSourceFields {
    ListSourceFields(
        Request::new(&LIST_SOURCE_FIELDS).segment::<ConnectorRef>(connector.into()).segment(source),
    )
}

endpoint! { ListSourceFields, Config, ConnectorSourceFieldsList }

operation! {
    UPDATE_SOURCES = PUT "/connectors/{connector}/sources", "legacy.connectors.update_sources", "config", idempotent
}

/// Changes for which data the sources of a connector are used, all of them at once.
///
/// `PUT /connectors/{connector}/sources`, with a `config` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Config>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::Uuid;
/// use powens::connectors::ConnectorUuid;
/// use powens::legacy::connectors;
///
/// let answer = connectors::update_sources(ConnectorUuid::new(Uuid::nil())).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `connectors::update_source`")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateSources(pub(crate) Request);

/// Changes for which data the sources of a connector are used, all of them at once.
///
/// `PUT /connectors/{connector}/sources`: see [`UpdateSources`].
#[deprecated(note = "use `connectors::update_source`")]
pub fn update_sources(connector: impl Into<ConnectorRef>) -> UpdateSources {
    UpdateSources(Request::new(&UPDATE_SOURCES).segment::<ConnectorRef>(connector.into()))
}

impl UpdateSources {
    /// The data that they are not to be used for.
    pub fn disabled_capabilities(self, value: impl IntoIterator<Item = Capability>) -> Self {
        Self(self.0.member("disabled_capabilities", &value.into_iter().collect::<Vec<Capability>>()))
    }

    /// The data that they cannot be used for.
    pub fn unavailable_capabilities(self, value: impl IntoIterator<Item = Capability>) -> Self {
        Self(self.0.member("unavailable_capabilities", &value.into_iter().collect::<Vec<Capability>>()))
    }
}

endpoint! { UpdateSources, Config, Option<Json> }

operation! { LIST_LOGOS = GET "/connectors/{connector}/logos", "legacy.connectors.list_logos", idempotent }

/// Lists the logos of a connector. They say which file holds the picture, and do not hold it.
///
/// `GET /connectors/{connector}/logos`, without a token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::Uuid;
/// use powens::connectors::ConnectorUuid;
/// use powens::legacy::connectors;
///
/// let answer = connectors::list_logos(ConnectorUuid::new(Uuid::nil())).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "Absent from the current reference.")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListLogos(pub(crate) Request);

/// Lists the logos of a connector.
///
/// `GET /connectors/{connector}/logos`: see [`ListLogos`].
#[deprecated(note = "Absent from the current reference.")]
pub fn list_logos(connector: impl Into<ConnectorRef>) -> ListLogos {
    ListLogos(Request::new(&LIST_LOGOS).segment::<ConnectorRef>(connector.into()))
}

endpoint! { ListLogos, Anonymous, ConnectorLogosList }

operation! {
    LIST_MAIN_LOGOS = GET "/connectors/{connector}/logos/main", "legacy.connectors.list_main_logos", idempotent
}

/// Lists the logos of a connector that are its main ones.
///
/// `GET /connectors/{connector}/logos/main`, without a token: another route to
/// [`list_logos`](list_logos()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::Uuid;
/// use powens::connectors::ConnectorUuid;
/// use powens::legacy::connectors;
///
/// let answer = connectors::list_main_logos(ConnectorUuid::new(Uuid::nil())).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "Absent from the current reference.")]
pub fn list_main_logos(connector: impl Into<ConnectorRef>) -> ListLogos {
    ListLogos(Request::new(&LIST_MAIN_LOGOS).segment::<ConnectorRef>(connector.into()))
}

operation! {
    LIST_THUMBNAIL_LOGOS = GET "/connectors/{connector}/logos/thumbnail", "legacy.connectors.list_thumbnail_logos", idempotent
}

/// Lists the logos of a connector that are thumbnails.
///
/// `GET /connectors/{connector}/logos/thumbnail`, without a token: another route to
/// [`list_logos`](list_logos()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::Uuid;
/// use powens::connectors::ConnectorUuid;
/// use powens::legacy::connectors;
///
/// let answer = connectors::list_thumbnail_logos(ConnectorUuid::new(Uuid::nil())).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "Absent from the current reference.")]
pub fn list_thumbnail_logos(connector: impl Into<ConnectorRef>) -> ListLogos {
    ListLogos(Request::new(&LIST_THUMBNAIL_LOGOS).segment::<ConnectorRef>(connector.into()))
}

operation! { CREATE_LOGO = POST "/connectors/{connector}/logos", "legacy.connectors.create_logo", "config" }

/// Gives a connector a logo, from a picture that is uploaded or from a file that the API has.
///
/// It fails when the file is linked with the connector already.
///
/// `POST /connectors/{connector}/logos`, with a `config` token.
///
/// It is not sent again after a failure, because it may have taken effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Config>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::Uuid;
/// use powens::connectors::ConnectorUuid;
/// use powens::legacy::connectors;
///
/// let answer = connectors::create_logo(ConnectorUuid::new(Uuid::nil())).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "Absent from the current reference.")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateLogo(pub(crate) Request);

/// Gives a connector a logo, from a picture that is uploaded or from a file that the API has.
///
/// `POST /connectors/{connector}/logos`: see [`CreateLogo`].
#[deprecated(note = "Absent from the current reference.")]
pub fn create_logo(connector: impl Into<ConnectorRef>) -> CreateLogo {
    CreateLogo(Request::new(&CREATE_LOGO).segment::<ConnectorRef>(connector.into()))
}

impl CreateLogo {
    /// A file that the API has.
    pub fn id_file(self, value: FileId) -> Self { Self(self.0.member("id_file", &value)) }

    /// A picture to upload.
    pub fn image(self, value: File) -> Self { Self(self.0.file("img", value)) }
}

endpoint! { CreateLogo, Config, ConnectorLogo }

operation! {
    SAVE_LOGO = PUT "/connectors/{connector}/logos", "legacy.connectors.save_logo", "config", idempotent
}

/// Gives a connector a logo, or replaces the one that it has.
///
/// `PUT /connectors/{connector}/logos`, with a `config` token: another route to
/// [`create_logo`](create_logo()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Config>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::Uuid;
/// use powens::connectors::ConnectorUuid;
/// use powens::legacy::connectors;
///
/// let answer = connectors::save_logo(ConnectorUuid::new(Uuid::nil())).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "Absent from the current reference.")]
pub fn save_logo(connector: impl Into<ConnectorRef>) -> CreateLogo {
    CreateLogo(Request::new(&SAVE_LOGO).segment::<ConnectorRef>(connector.into()))
}

operation! {
    UPDATE_LOGO = PUT "/connectors/{connector}/logos/{logo}", "legacy.connectors.update_logo", "config", idempotent
}

/// Replaces the picture of a logo.
///
/// `PUT /connectors/{connector}/logos/{logo}`, with a `config` token: another route to
/// [`create_logo`](create_logo()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Config>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::Uuid;
/// use powens::connectors::ConnectorUuid;
/// use powens::legacy::connectors::{self, ConnectorLogoId};
///
/// let answer = connectors::update_logo(ConnectorUuid::new(Uuid::nil()), ConnectorLogoId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "Absent from the current reference.")]
pub fn update_logo(connector: impl Into<ConnectorRef>, logo: ConnectorLogoId) -> CreateLogo {
    CreateLogo(Request::new(&UPDATE_LOGO).segment::<ConnectorRef>(connector.into()).segment(logo))
}

operation! {
    DELETE_LOGO = DELETE "/connectors/{connector}/logos/{logo}", "legacy.connectors.delete_logo", "config", idempotent
}

/// Takes a logo from a connector.
///
/// `DELETE /connectors/{connector}/logos/{logo}`, with a `config` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Config>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::Uuid;
/// use powens::connectors::ConnectorUuid;
/// use powens::legacy::connectors::{self, ConnectorLogoId};
///
/// let answer = connectors::delete_logo(ConnectorUuid::new(Uuid::nil()), ConnectorLogoId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "Absent from the current reference.")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteLogo(pub(crate) Request);

/// Takes a logo from a connector.
///
/// `DELETE /connectors/{connector}/logos/{logo}`: see [`DeleteLogo`].
#[deprecated(note = "Absent from the current reference.")]
pub fn delete_logo(connector: impl Into<ConnectorRef>, logo: ConnectorLogoId) -> DeleteLogo {
    DeleteLogo(Request::new(&DELETE_LOGO).segment::<ConnectorRef>(connector.into()).segment(logo))
}

endpoint! { DeleteLogo, Config, Option<ConnectorLogo> }

id! {
    /// Identifies a logo of a connector.
    pub struct ConnectorLogoId(i64);
}

object! {
    /// What a domain has to give for a source.
    pub struct ConnectorSourceFieldsList {
        /// One entry for each value to give.
        pub source_fields: Vec<ConnectorSourceField>,
        /// How many fields there are.
        pub total: Option<i64>,
    }
}

object! {
    /// A value that a domain has to give for a source.
    pub struct ConnectorSourceField {
        /// The source that needs it.
        pub id_connector_source: Option<ConnectorSourceId>,
        /// What the value is called by programs.
        pub name: String,
        /// What the value is called by people.
        pub label: Option<String>,
        /// What the value must match.
        pub regex: Option<String>,
        /// Whether the source cannot do without it; true by default.
        pub required: Option<bool>,
        /// Whether the value is not to be shown; true by default.
        pub secret: Option<bool>,
        /// How to ask for it; `text` by default.
        pub kind: Option<ConnectorFieldType> = "type",
    }
}

object! {
    /// The logos of a connector.
    pub struct ConnectorLogosList {
        /// The logos, each with the file that holds it.
        pub connector_logos: Vec<ConnectorLogo> = "connectorlogos",
        /// How many logos there are.
        pub total: Option<i64>,
    }
}

object! {
    /// A logo of a connector.
    pub struct ConnectorLogo {
        /// Identifies the link between connector and file.
        pub id: ConnectorLogoId,
        /// The connector, by its number on this domain.
        pub id_connector: Option<ConnectorId>,
        /// The file that holds the picture.
        pub id_file: Option<FileId>,
        /// What the logo is for.
        pub kind: Option<ConnectorLogoType> = "type",
    }
}

open_enum! {
    /// What kind of institution a connector is asked for.
    pub enum ConnectorProposalType {
        /// `banks`: A bank.
        Bank = "banks",
        /// `providers`: A provider of documents.
        Provider = "providers",
    }
}

open_enum! {
    /// What a logo of a connector is for.
    pub enum ConnectorLogoType {
        /// `main`: To stand for the connector where there is room.
        Main = "main",
        /// `thumbnail`: To stand for it where there is little room.
        Thumbnail = "thumbnail",
    }
}
