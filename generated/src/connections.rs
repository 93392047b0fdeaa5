//! Connections: the link between a user and an institution, and the state of its synchronisation.
//!
//! A connection owns the accounts, subscriptions and documents that were found at the institution.
//! The API synchronises it by itself, once a day by default. When the end user has to do something,
//! `state` says what; with several sources the trouble of any of them shows.
//!
//! Endpoints that carry credentials of end users are open to holders of the agent status only;
//! others send the user through the webview.
//!
//! Reference: <https://docs.powens.com/api-reference/user-connections/connections>

// Written by `cargo xtask generate` from spec/connections.yaml. Do not edit.

use jiff::civil::{Date, DateTime};
use powens_runtime::{
    Json, Redirect, Request, Secret, endpoint, expand, id, object, open_enum, operation, page, paged,
};

use crate::authentication::ClientId;
use crate::bank_accounts::{BankAccount, BankAccountExpand};
use crate::connectors::{
    Connector, ConnectorExpand, ConnectorField, ConnectorId, ConnectorSourceId, ConnectorUuid, SourceName,
};
use crate::subscriptions::{Subscription, SubscriptionExpand};
use crate::transfers::TransferId;
use crate::users::{User, UserId, UserRef};
use crate::webhooks::WebhookDataId;

operation! { CREATE = POST "/users/{user}/connections", "connections.create", "user", slow }

/// Adds a connection with credentials, which are checked with the institution before the answer
/// comes.
///
/// That takes from seconds to a few minutes. A status of 202 means that more is needed: read
/// `state` and `fields` of the connection, and send what it asks for with `connections.update`,
/// more than once if need be. A connection whose credentials are refused is deleted at once: create
/// another one. Accounts and subscriptions are disabled at first; enabling them is the consent of
/// the end user.
///
/// Connectors whose mechanism is `webauth` are added with `connections.webauth_url` instead.
///
/// `POST /users/{user}/connections`, with a `user` token.
///
/// The answer may take minutes: the API waits for the institution. It is not sent again after a
/// failure, because it may have taken effect.
///
/// # Errors
///
/// - `wrongpass`: The institution refused the credentials; no connection is kept.
/// - `websiteUnavailable`: The institution cannot be reached, so the credentials could not be checked.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::connections;
/// use powens::users::UserRef;
///
/// let answer = connections::create(UserRef::Me).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(pub(crate) Request);

/// Adds a connection with credentials, which are checked with the institution before the answer
/// comes.
///
/// `POST /users/{user}/connections`: see [`Create`].
pub fn create(user: impl Into<UserRef>) -> Create {
    Create(Request::new(&CREATE).segment::<UserRef>(user.into()))
}

impl Create {
    /// The connector. It is the same on all domains.
    pub fn connector_uuid(self, value: ConnectorUuid) -> Self {
        Self(self.0.member("connector_uuid", &value))
    }

    /// The connector by its number on this domain.
    pub fn id_connector(self, value: ConnectorId) -> Self { Self(self.0.member("id_connector", &value)) }

    /// The source to add. Without it a single one is added. Add others with `connections.update`, in
    /// the order of their priority.
    pub fn source(self, value: SourceName) -> Self { Self(self.0.member("source", &value)) }

    /// The bank by its number on this domain.
    #[deprecated(note = "use `id_connector`. Known from the guide of 2019 only.")]
    pub fn id_bank(self, value: ConnectorId) -> Self { Self(self.0.member("id_bank", &value)) }

    /// The provider by its number on this domain.
    #[deprecated(note = "use `id_connector`. Known from the guide of 2019 only.")]
    pub fn id_provider(self, value: ConnectorId) -> Self { Self(self.0.member("id_provider", &value)) }

    /// Value of a field of the connector, by name of the field. Outside the webview each value is to be
    /// encrypted for the domain as a compact JWE of its own.
    pub fn credential(self, name: impl Into<String>, value: impl Into<Secret>) -> Self {
        Self(self.0.member::<Secret>(name.into(), &value.into()))
    }

    /// Asks for linked resources along with the answer.
    pub fn expand(self, expand: ConnectionExpand) -> Self { Self(self.0.expand(expand)) }
}

endpoint! { Create, User, Connection }

operation! { LIST = GET "/users/{user}/connections", "connections.list", "user", idempotent }

/// Lists the connections of a user.
///
/// `GET /users/{user}/connections`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::connections;
/// use powens::users::UserRef;
///
/// let answer = connections::list(UserRef::Me).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(pub(crate) Request);

/// Lists the connections of a user.
///
/// `GET /users/{user}/connections`: see [`List`].
pub fn list(user: impl Into<UserRef>) -> List { List(Request::new(&LIST).segment::<UserRef>(user.into())) }

impl List {
    /// Largest number of connections to return.
    pub fn limit(self, value: i64) -> Self { Self(self.0.query("limit", value)) }

    /// How many connections to skip.
    pub fn offset(self, value: i64) -> Self { Self(self.0.query("offset", value)) }

    /// Asks for linked resources along with the answer.
    pub fn expand(self, expand: ConnectionExpand) -> Self { Self(self.0.expand(expand)) }
}

endpoint! { List, User, ConnectionsList }

paged! { List, User, ConnectionsList, offset(100) }

operation! { GET = GET "/users/{user}/connections/{connection}", "connections.get", "user", idempotent }

/// Returns a connection.
///
/// This is the call to repeat while a connection is updated in background.
///
/// `GET /users/{user}/connections/{connection}`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::connections::{self, ConnectionId};
/// use powens::users::UserRef;
///
/// let answer = connections::get(UserRef::Me, ConnectionId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get(pub(crate) Request);

/// Returns a connection.
///
/// `GET /users/{user}/connections/{connection}`: see [`Get`].
pub fn get(user: impl Into<UserRef>, connection: ConnectionId) -> Get {
    Get(Request::new(&GET).segment::<UserRef>(user.into()).segment(connection))
}

impl Get {
    /// Asks for linked resources along with the answer.
    pub fn expand(self, expand: ConnectionExpand) -> Self { Self(self.0.expand(expand)) }
}

endpoint! { Get, User, Connection }

operation! { UPDATE = POST "/users/{user}/connections/{connection}", "connections.update", "user", slow }

/// Changes a connection, or gives the institution what it asked for.
///
/// Which of these it does depends on what is sent: new credentials, a one-time password or other
/// values of `fields`; `resume` after a validation on another device; `source` to add a source;
/// settings. An empty update starts a synchronisation with the end user present. Credentials are
/// checked before the answer comes, which takes up to minutes; with `resume` it takes as long as
/// the end user does. A status of 202 means that more is needed. `background` gives an answer at
/// once.
///
/// `POST /users/{user}/connections/{connection}`, with a `user` token.
///
/// The answer may take minutes: the API waits for the institution. It is not sent again after a
/// failure, because it may have taken effect.
///
/// # Errors
///
/// - `wrongpass`: The institution refused the new credentials.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::connections::{self, ConnectionId};
/// use powens::users::UserRef;
///
/// let answer = connections::update(UserRef::Me, ConnectionId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(pub(crate) Request);

/// Changes a connection, or gives the institution what it asked for.
///
/// `POST /users/{user}/connections/{connection}`: see [`Update`].
pub fn update(user: impl Into<UserRef>, connection: ConnectionId) -> Update {
    Update(Request::new(&UPDATE).segment::<UserRef>(user.into()).segment(connection))
}

impl Update {
    /// Whether to answer at once and to work on. Read the connection until its state has changed.
    ///
    /// Default: `false`.
    pub fn background(self, value: bool) -> Self { Self(self.0.query("background", value)) }

    /// Whether the end user is present and asked for this.
    ///
    /// Default: `true`.
    pub fn psu_requested(self, value: bool) -> Self { Self(self.0.query("psu_requested", value)) }

    /// Whether to renew the consent of the end user before it ends.
    #[deprecated(note = "Send `refresh_auth` in the body; this is from a copy of the Swagger document.")]
    pub fn refresh_psd2_auth(self, value: bool) -> Self { Self(self.0.query("refresh_psd2_auth", value)) }

    /// The source to add or to change.
    pub fn source(self, value: SourceName) -> Self { Self(self.0.member("source", &value)) }

    /// Whether the API synchronises the connection by itself.
    pub fn active(self, value: bool) -> Self { Self(self.0.member("active", &value)) }

    /// When the connection ends. What happens then is undocumented.
    pub fn expire(self, value: DateTime) -> Self { Self(self.0.member("expire", &value)) }

    /// Set to true to go on from the state `decoupled`, once the end user was asked to validate
    /// elsewhere. The answer waits for the validation.
    pub fn resume(self, value: bool) -> Self { Self(self.0.member("resume", &value)) }

    /// Set to true to renew the consent of the end user before it ends, which always wants a strong
    /// authentication. For the source `openapi` only.
    pub fn refresh_auth(self, value: bool) -> Self { Self(self.0.member("refresh_auth", &value)) }

    /// Set to true to go on from the state `decoupled`.
    #[deprecated(note = "use `resume`")]
    pub fn decoupled(self, value: bool) -> Self { Self(self.0.member("decoupled", &value)) }

    /// A new value of a field of the connector, or what `fields` of the connection asks for such as a
    /// one-time password, by name of the field. Outside the webview each value is to be encrypted for
    /// the domain as a compact JWE of its own.
    pub fn credential(self, name: impl Into<String>, value: impl Into<Secret>) -> Self {
        Self(self.0.member::<Secret>(name.into(), &value.into()))
    }

    /// Asks for linked resources along with the answer.
    pub fn expand(self, expand: ConnectionExpand) -> Self { Self(self.0.expand(expand)) }
}

endpoint! { Update, User, Connection }

operation! { SYNC = PUT "/users/{user}/connections/{connection}", "connections.sync", "user", slow }

/// Synchronises a connection, which takes up to minutes.
///
/// It is meant for an end user who waits for fresh data, one user at a time; the API synchronises
/// by itself otherwise. One client met status 409 when the connection was up to date or already
/// being synchronised.
///
/// `PUT /users/{user}/connections/{connection}`, with a `user` token.
///
/// The answer may take minutes: the API waits for the institution. It is not sent again after a
/// failure, because it may have taken effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::connections::{self, ConnectionId};
/// use powens::users::UserRef;
///
/// let answer = connections::sync(UserRef::Me, ConnectionId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Sync(pub(crate) Request);

/// Synchronises a connection, which takes up to minutes.
///
/// `PUT /users/{user}/connections/{connection}`: see [`Sync`].
pub fn sync(user: impl Into<UserRef>, connection: ConnectionId) -> Sync {
    Sync(Request::new(&SYNC).segment::<UserRef>(user.into()).segment(connection))
}

impl Sync {
    /// Whether the end user asked for it. When true the institution may want a strong authentication.
    /// The law wants it false whenever the end user is not present in your application.
    ///
    /// Default: `true`.
    pub fn psu_requested(self, value: bool) -> Self { Self(self.0.query("psu_requested", value)) }

    /// Whether to answer at once and to work on. Read the connection until its state has changed.
    ///
    /// Default: `false`.
    pub fn background(self, value: bool) -> Self { Self(self.0.query("background", value)) }

    /// Expand only transactions that were stored since.
    pub fn last_update(self, value: DateTime) -> Self { Self(self.0.query("last_update", value)) }

    /// Asks for linked resources along with the answer.
    pub fn expand(self, expand: ConnectionExpand) -> Self { Self(self.0.expand(expand)) }
}

endpoint! { Sync, User, Connection }

operation! {
    DELETE = DELETE "/users/{user}/connections/{connection}", "connections.delete", "user", idempotent
}

/// Deletes a connection for good, with its accounts, transactions, subscriptions, documents and
/// identities.
///
/// There is no way back; a new connection starts from nothing.
///
/// `DELETE /users/{user}/connections/{connection}`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::connections::{self, ConnectionId};
/// use powens::users::UserRef;
///
/// let answer = connections::delete(UserRef::Me, ConnectionId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete(pub(crate) Request);

/// Deletes a connection for good, with its accounts, transactions, subscriptions, documents and
/// identities.
///
/// `DELETE /users/{user}/connections/{connection}`: see [`Delete`].
pub fn delete(user: impl Into<UserRef>, connection: ConnectionId) -> Delete {
    Delete(Request::new(&DELETE).segment::<UserRef>(user.into()).segment(connection))
}

impl Delete {
    /// Asks for linked resources along with the answer.
    pub fn expand(self, expand: ConnectionExpand) -> Self { Self(self.0.expand(expand)) }
}

endpoint! { Delete, User, Option<Connection> }

operation! { WEBAUTH_URL = GET "/webauth-url", "connections.webauth_url", "user", idempotent }

/// Builds the address of the institution where the end user authorises a connection, new or to be
/// resumed.
///
/// Open it on the device of the end user so that the app of the institution can take over. The
/// browser comes back to `redirect_uri` as in the flow `webauth` of the webview page.
///
/// `GET /webauth-url`, with a `user` token.
///
/// # Errors
///
/// - `invalidValue`: A value cannot be accepted; with status 409, the connection is already up to date.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::connections;
///
/// let answer = connections::webauth_url("id", "https://example.org/callback").send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct WebauthUrl(pub(crate) Request);

/// Builds the address of the institution where the end user authorises a connection, new or to be
/// resumed.
///
/// `GET /webauth-url`: see [`WebauthUrl`].
pub fn webauth_url(client_id: impl Into<ClientId>, redirect_uri: impl Into<String>) -> WebauthUrl {
    WebauthUrl(
        Request::new(&WEBAUTH_URL)
            .query::<ClientId>("client_id", client_id.into())
            .query::<String>("redirect_uri", redirect_uri.into()),
    )
}

impl WebauthUrl {
    /// The connector to add, whose mechanism must be `webauth`. Not for a connection that exists.
    pub fn id_connector(self, value: ConnectorId) -> Self { Self(self.0.query("id_connector", value)) }

    /// The connector to add. It is the same on all domains, unlike `id_connector`.
    pub fn connector_uuid(self, value: ConnectorUuid) -> Self { Self(self.0.query("connector_uuid", value)) }

    /// The connection to recover or to resume. Not for a new one.
    pub fn id_connection(self, value: ConnectionId) -> Self { Self(self.0.query("id_connection", value)) }

    /// The source to add or to reset.
    pub fn source(self, value: SourceName) -> Self { Self(self.0.query("source", value)) }

    /// A text that comes back unchanged. Make it hard to guess.
    pub fn state(self, value: impl Into<String>) -> Self {
        Self(self.0.secret_query::<String>("state", value.into()))
    }

    /// Value of a field that the connector has for `webauth`, by name of the field.
    pub fn field(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(self.0.secret_query::<String>(name.into(), value.into()))
    }
}

endpoint! { WebauthUrl, User, WebauthLink }

operation! { START_WEBAUTH = GET "/webauth", "connections.start_webauth", idempotent, redirects }

/// Asks where the browser of the end user has to go to authorise a connection, new or to be
/// resumed.
///
/// The API means this address for browsers, and answers them with a redirection to the institution.
/// Called by a program it gives the address only. `connections.webauth_url` is for programs; the
/// flow `webauth` of the webview page builds the address for a browser, and reads what comes back
/// to `redirect_uri`.
///
/// `GET /webauth`, without a token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// use powens::connections;
///
/// let answer = connections::start_webauth("id", "https://example.org/callback", "…").send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct StartWebauth(pub(crate) Request);

/// Asks where the browser of the end user has to go to authorise a connection, new or to be
/// resumed.
///
/// `GET /webauth`: see [`StartWebauth`].
pub fn start_webauth(
    client_id: impl Into<ClientId>,
    redirect_uri: impl Into<String>,
    token: impl Into<Secret>,
) -> StartWebauth {
    StartWebauth(
        Request::new(&START_WEBAUTH)
            .query::<ClientId>("client_id", client_id.into())
            .query::<String>("redirect_uri", redirect_uri.into())
            .secret_query::<Secret>("token", token.into()),
    )
}

impl StartWebauth {
    /// The connector to add a connection to. The same on all domains.
    pub fn connector_uuid(self, value: ConnectorUuid) -> Self { Self(self.0.query("connector_uuid", value)) }

    /// The connector to add a connection to by its number on this domain.
    pub fn id_connector(self, value: ConnectorId) -> Self { Self(self.0.query("id_connector", value)) }

    /// The connection to recover or to resume.
    pub fn id_connection(self, value: ConnectionId) -> Self { Self(self.0.query("id_connection", value)) }

    /// The source to add, or to authorise anew.
    pub fn source(self, value: SourceName) -> Self { Self(self.0.query("source", value)) }

    /// A text that comes back with the browser. Make it hard to guess.
    pub fn state(self, value: impl Into<String>) -> Self {
        Self(self.0.secret_query::<String>("state", value.into()))
    }

    /// Values of several fields. How they are written is undocumented.
    #[deprecated(note = "Known from the Swagger document of 2020 only; give each field by its name.")]
    pub fn fields(self, value: impl Into<String>) -> Self {
        Self(self.0.secret_query::<String>("fields", value.into()))
    }

    /// The transfer to carry out.
    #[deprecated(note = "Known from the Swagger document of 2020 only; the transfer product is obsolete.")]
    pub fn id_transfer(self, value: TransferId) -> Self { Self(self.0.query("id_transfer", value)) }

    /// Value of a field that the connector has for `webauth`, by name of the field.
    pub fn field(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(self.0.secret_query::<String>(name.into(), value.into()))
    }
}

endpoint! { StartWebauth, Anonymous, Redirect }

operation! {
    LIST_SOURCES = GET "/users/{user}/connections/{connection}/sources", "connections.list_sources", "user", idempotent
}

/// Lists the sources of a connection, without those that are disabled.
///
/// `GET /users/{user}/connections/{connection}/sources`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::connections::{self, ConnectionId};
/// use powens::users::UserRef;
///
/// let answer = connections::list_sources(UserRef::Me, ConnectionId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSources(pub(crate) Request);

/// Lists the sources of a connection, without those that are disabled.
///
/// `GET /users/{user}/connections/{connection}/sources`: see [`ListSources`].
pub fn list_sources(user: impl Into<UserRef>, connection: ConnectionId) -> ListSources {
    ListSources(Request::new(&LIST_SOURCES).segment::<UserRef>(user.into()).segment(connection))
}

impl ListSources {
    /// Includes sources that are disabled.
    pub fn all(self) -> Self { Self(self.0.flag("all")) }
}

endpoint! { ListSources, User, ConnectionSourcesList }

operation! {
    GET_SOURCE = GET "/users/{user}/connections/{connection}/sources/{source}", "connections.get_source", "user", idempotent
}

/// Returns a source of a connection.
///
/// `GET /users/{user}/connections/{connection}/sources/{source}`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::connections::{self, ConnectionId, ConnectionSourceId};
/// use powens::users::UserRef;
///
/// let answer = connections::get_source(UserRef::Me, ConnectionId::new(1), ConnectionSourceId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSource(pub(crate) Request);

/// Returns a source of a connection.
///
/// `GET /users/{user}/connections/{connection}/sources/{source}`: see [`GetSource`].
pub fn get_source(
    user: impl Into<UserRef>,
    connection: ConnectionId,
    source: ConnectionSourceId,
) -> GetSource {
    GetSource(Request::new(&GET_SOURCE).segment::<UserRef>(user.into()).segment(connection).segment(source))
}

impl GetSource {
    /// Reaches the source even if it is disabled, which is a 404 otherwise.
    pub fn all(self) -> Self { Self(self.0.flag("all")) }
}

endpoint! { GetSource, User, ConnectionSource }

operation! {
    UPDATE_SOURCE = POST "/users/{user}/connections/{connection}/sources/{source}", "connections.update_source", "user"
}

/// Enables or disables a source of a connection. A disabled source is not synchronised.
///
/// `POST /users/{user}/connections/{connection}/sources/{source}`, with a `user` token.
///
/// It is not sent again after a failure, because it may have taken effect.
///
/// # Errors
///
/// - `connectionLocked`: The connection can only be read for now.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::connections::{self, ConnectionId, ConnectionSourceId};
/// use powens::users::UserRef;
///
/// let answer = connections::update_source(UserRef::Me, ConnectionId::new(1), ConnectionSourceId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateSource(pub(crate) Request);

/// Enables or disables a source of a connection.
///
/// `POST /users/{user}/connections/{connection}/sources/{source}`: see [`UpdateSource`].
pub fn update_source(
    user: impl Into<UserRef>,
    connection: ConnectionId,
    source: ConnectionSourceId,
) -> UpdateSource {
    UpdateSource(
        Request::new(&UPDATE_SOURCE).segment::<UserRef>(user.into()).segment(connection).segment(source),
    )
}

impl UpdateSource {
    /// Reaches the source even if it is disabled, which is a 404 otherwise.
    pub fn all(self) -> Self { Self(self.0.flag("all")) }

    /// Whether a synchronisation that is asked for goes on after the answer.
    #[deprecated(note = "Absent from the current reference.")]
    pub fn background(self, value: bool) -> Self { Self(self.0.query("background", value)) }

    /// Whether the source is to be left alone. A boolean here, a date in answers.
    pub fn disabled(self, value: bool) -> Self { Self(self.0.member("disabled", &value)) }

    /// Whether to synchronise the source at once, unless it is disabled.
    #[deprecated(note = "Absent from the current reference.")]
    pub fn synchronize(self, value: bool) -> Self { Self(self.0.member("synchronize", &value)) }

    /// Whether to synchronise the source even if it failed before, where that is asked for.
    #[deprecated(note = "Absent from the current reference.")]
    pub fn force(self, value: bool) -> Self { Self(self.0.member("force", &value)) }
}

endpoint! { UpdateSource, User, ConnectionSource }

operation! {
    LIST_LOGS = GET "/users/{user}/connections/{connection}/logs", "connections.list_logs", "user", idempotent
}

/// Lists the synchronisations of a connection.
///
/// `GET /users/{user}/connections/{connection}/logs`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::connections::{self, ConnectionId};
/// use powens::users::UserRef;
///
/// let answer = connections::list_logs(UserRef::Me, ConnectionId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListLogs(pub(crate) Request);

/// Lists the synchronisations of a connection.
///
/// `GET /users/{user}/connections/{connection}/logs`: see [`ListLogs`].
pub fn list_logs(user: impl Into<UserRef>, connection: ConnectionId) -> ListLogs {
    ListLogs(Request::new(&LIST_LOGS).segment::<UserRef>(user.into()).segment(connection))
}

impl ListLogs {
    /// Largest number of entries to return.
    pub fn limit(self, value: i64) -> Self { Self(self.0.query("limit", value)) }

    /// How many entries to skip.
    pub fn offset(self, value: i64) -> Self { Self(self.0.query("offset", value)) }

    /// First day to return entries of.
    pub fn min_date(self, value: Date) -> Self { Self(self.0.query("min_date", value)) }

    /// Last day to return entries of.
    pub fn max_date(self, value: Date) -> Self { Self(self.0.query("max_date", value)) }

    /// Return entries of this source only.
    pub fn id_source(self, value: ConnectionSourceId) -> Self { Self(self.0.query("id_source", value)) }

    /// Return entries of this user only.
    #[deprecated(note = "Absent from the current reference.")]
    pub fn id_user(self, value: UserId) -> Self { Self(self.0.query("id_user", value)) }

    /// Return entries of this connection only.
    #[deprecated(note = "Absent from the current reference.")]
    pub fn id_connection(self, value: ConnectionId) -> Self { Self(self.0.query("id_connection", value)) }

    /// Return entries of this connector only.
    #[deprecated(note = "Absent from the current reference.")]
    pub fn connector_uuid(self, value: ConnectorUuid) -> Self { Self(self.0.query("connector_uuid", value)) }

    /// Return entries of this connector only, by its number on this domain.
    #[deprecated(note = "Absent from the current reference.")]
    pub fn id_connector(self, value: ConnectorId) -> Self { Self(self.0.query("id_connector", value)) }

    /// Return entries of this failure only.
    #[deprecated(note = "Absent from the current reference.")]
    pub fn error(self, value: ConnectionState) -> Self { Self(self.0.query("error", value)) }

    /// The newest entry to return.
    #[deprecated(note = "Absent from the current reference.")]
    pub fn id_max(self, value: ConnectionLogId) -> Self { Self(self.0.query("id_max", value)) }

    /// The length of time to put entries together by. Its values are undocumented.
    #[deprecated(note = "Absent from the current reference.")]
    pub fn period(self, value: impl Into<String>) -> Self {
        Self(self.0.query::<String>("period", value.into()))
    }

    /// Return entries of users in this state only, the number that entries have as `statut`.
    #[deprecated(note = "Absent from the current reference.")]
    pub fn state(self, value: i64) -> Self { Self(self.0.query("state", value)) }

    /// Whether to return entries of connectors only whose use is charged for.
    #[deprecated(note = "Absent from the current reference.")]
    pub fn charged(self, value: bool) -> Self { Self(self.0.query("charged", value)) }
}

endpoint! { ListLogs, User, ConnectionLogsList }

paged! { ListLogs, User, ConnectionLogsList, offset(100) }

operation! { SYNC_ALL = PUT "/users/{user}/connections", "connections.sync_all", "user", slow }

/// Synchronises all connections of a user, and answers when all are done.
///
/// The new data is in the answer where it is asked for with `expand`.
///
/// `PUT /users/{user}/connections`, with a `user` token.
///
/// The answer may take minutes: the API waits for the institution. It is not sent again after a
/// failure, because it may have taken effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::connections;
/// use powens::users::UserRef;
///
/// let answer = connections::sync_all(UserRef::Me).send(&client).await?;
/// # Ok(())
/// # }
/// ```
///
/// Source: <https://www.npmjs.com/package/@datafire/biapi_pro>
#[deprecated(note = "use `connections::sync`. Known from the guide of 2019 only.")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SyncAll(pub(crate) Request);

/// Synchronises all connections of a user, and answers when all are done.
///
/// `PUT /users/{user}/connections`: see [`SyncAll`].
#[deprecated(note = "use `connections::sync`. Known from the guide of 2019 only.")]
pub fn sync_all(user: impl Into<UserRef>) -> SyncAll {
    SyncAll(Request::new(&SYNC_ALL).segment::<UserRef>(user.into()))
}

impl SyncAll {
    /// Asks for linked resources along with the answer.
    pub fn expand(self, expand: ConnectionExpand) -> Self { Self(self.0.expand(expand)) }
}

endpoint! { SyncAll, User, ConnectionsList }

id! {
    /// Identifies a connection.
    pub struct ConnectionId(i64);

    /// Identifies a source of a connection.
    pub struct ConnectionSourceId(i64);

    /// Identifies an entry of the synchronisation log.
    pub struct ConnectionLogId(i64);
}

object! {
    /// A list of connections.
    pub struct ConnectionsList {
        /// The connections of the user.
        pub connections: Vec<Connection>,
        /// How many connections there are, as older versions of the API told.
        #[deprecated(note = "Absent from the current reference.")]
        pub total: Option<i64>,
    }
}

page! { ConnectionsList, connections: Connection, total: total }

object! {
    /// The link between a user and an institution.
    pub struct Connection {
        /// Identifies the connection.
        pub id: ConnectionId,
        /// Owner of the connection.
        pub id_user: Option<UserId>,
        /// The connector, by its number on this domain.
        pub id_connector: Option<ConnectorId>,
        /// The connector, the same on all domains.
        pub connector_uuid: Option<ConnectorUuid>,
        /// Why the last synchronisation failed; none after a successful one.
        pub state: Option<ConnectionState>,
        /// Why the last synchronisation failed; none after a successful one.
        #[deprecated(note = "use `state`")]
        pub error: Option<ConnectionState>,
        /// What the institution tells the end user about the failure. Meant to be shown.
        pub error_message: Option<String> as secret,
        /// What to ask the end user for. Set in the states `additionalInformationNeeded` and `wrongpass`;
        /// send the values with `connections.update`.
        pub fields: Option<Vec<ConnectorField>>,
        /// When the last successful synchronisation was, in an unstated time zone.
        pub last_update: Option<DateTime>,
        /// When the connection was created.
        pub created: Option<DateTime>,
        /// Whether the API synchronises the connection by itself.
        pub active: Option<bool>,
        /// When data was last delivered by webhook.
        pub last_push: Option<DateTime>,
        /// When the last of the sources expires.
        pub expire: Option<DateTime>,
        /// When the next synchronisation is planned.
        pub next_try: Option<DateTime>,
        /// The connector, if a bank, by its number on this domain.
        #[deprecated(note = "use `id_connector`")]
        pub id_bank: Option<ConnectorId>,
        /// The connector, if a provider of documents, by its number on this domain.
        #[deprecated(note = "use `id_connector`")]
        pub id_provider: Option<ConnectorId>,
        /// What the institution tells the end user about the failure.
        #[deprecated(note = "use `error_message`. Known from a client document of 2021 only.")]
        pub message: Option<String> as secret,
        /// The institution.
        pub connector: Option<Connector>,
        /// The sources. In a webhook those that were synchronised.
        pub sources: Option<Vec<ConnectionSource>>,
        /// The activated bank accounts.
        pub accounts: Option<Vec<BankAccount>>,
        /// All bank accounts, disabled ones too.
        pub all_accounts: Option<Vec<BankAccount>>,
        /// The activated subscriptions.
        pub subscriptions: Option<Vec<Subscription>>,
        /// All subscriptions, disabled ones too.
        pub all_subscriptions: Option<Vec<Subscription>>,
        /// The institution, if a bank. In payloads from 2015 to 2020.
        #[deprecated(note = "use `connector`")]
        pub bank: Option<Connector>,
        /// More about the owner. The shape is undocumented.
        #[deprecated(note = "Known from an old client document only.")]
        pub informations: Option<Json> as secret,
    }
}

expand! {
    /// Which linked resources to ask for along with a [`Connection`].
    pub struct ConnectionExpand;

    /// `connector`: The institution.
    pub fn connector() = "connector";

    /// `connector`, with linked resources of their own.
    pub fn connector_with(ConnectorExpand) = "connector";

    /// `sources`: The sources. In a webhook those that were synchronised.
    pub fn sources() = "sources";

    /// `accounts`: The activated bank accounts.
    pub fn accounts() = "accounts";

    /// `accounts`, with linked resources of their own.
    pub fn accounts_with(BankAccountExpand) = "accounts";

    /// `all_accounts`: All bank accounts, disabled ones too.
    pub fn all_accounts() = "all_accounts";

    /// `all_accounts`, with linked resources of their own.
    pub fn all_accounts_with(BankAccountExpand) = "all_accounts";

    /// `subscriptions`: The activated subscriptions.
    pub fn subscriptions() = "subscriptions";

    /// `subscriptions`, with linked resources of their own.
    pub fn subscriptions_with(SubscriptionExpand) = "subscriptions";

    /// `all_subscriptions`: All subscriptions, disabled ones too.
    pub fn all_subscriptions() = "all_subscriptions";

    /// `all_subscriptions`, with linked resources of their own.
    pub fn all_subscriptions_with(SubscriptionExpand) = "all_subscriptions";

    /// `bank`: The institution, if a bank. In payloads from 2015 to 2020.
    #[deprecated(note = "use `connector`")]
    pub fn bank() = "bank";

    /// `bank`, with linked resources of their own.
    #[deprecated(note = "use `connector`")]
    pub fn bank_with(ConnectorExpand) = "bank";

    /// `informations`: More about the owner. The shape is undocumented.
    #[deprecated(note = "Known from an old client document only.")]
    pub fn informations() = "informations";
}

object! {
    /// A list of sources of a connection.
    pub struct ConnectionSourcesList {
        /// The sources of the connection.
        pub sources: Vec<ConnectionSource>,
        /// How many sources there are, as older versions of the API told.
        #[deprecated(note = "Absent from the current reference.")]
        pub total: Option<i64>,
    }
}

object! {
    /// One of the ways in which a connection gets its data.
    pub struct ConnectionSource {
        /// Identifies the source of the connection.
        pub id: ConnectionSourceId,
        /// The connection.
        pub id_connection: Option<ConnectionId>,
        /// The source of the connector that it uses.
        pub id_connector_source: Option<ConnectorSourceId>,
        /// The way in which it gets data.
        pub name: Option<SourceName>,
        /// When the last successful synchronisation was, in an unstated time zone.
        pub last_update: Option<DateTime>,
        /// Since when the source is not synchronised; none when it is. A date here, a boolean in an update.
        pub disabled: Option<DateTime>,
        /// When the source was added.
        pub created: Option<DateTime>,
        /// Why the last synchronisation failed; none after a successful one.
        pub state: Option<ConnectionState>,
        /// When the consent of the end user ends, where it is known.
        pub access_expire: Option<DateTime>,
        /// When the source is purged if its creation is not completed.
        pub expire: Option<DateTime>,
        /// When the next synchronisation is planned.
        pub next_try: Option<DateTime>,
    }
}

object! {
    /// Where the end user authorises a connection.
    pub struct WebauthLink {
        /// Address to open on the device of the end user.
        pub url: String as secret,
    }
}

object! {
    /// A list of synchronisations.
    pub struct ConnectionLogsList {
        /// The entries of the log.
        pub connection_logs: Vec<ConnectionLog> = "connectionlogs",
        /// How many entries there are, as older versions of the API told.
        #[deprecated(note = "Absent from the current reference.")]
        pub total: Option<i64>,
    }
}

page! { ConnectionLogsList, connection_logs: ConnectionLog, total: total }

object! {
    /// An attempt to synchronise a connection.
    pub struct ConnectionLog {
        /// Identifies the entry.
        pub id: ConnectionLogId,
        /// The connection.
        pub id_connection: Option<ConnectionId>,
        /// Owner of the connection.
        pub id_user: Option<UserId>,
        /// The connector, by its number on this domain.
        pub id_connector: Option<ConnectorId>,
        /// The source that was synchronised.
        pub id_source: Option<ConnectionSourceId>,
        /// When the synchronisation began.
        pub start: Option<DateTime>,
        /// When the synchronisation ended.
        pub timestamp: Option<DateTime>,
        /// Why it failed; none when it did not.
        pub error: Option<ConnectionState>,
        /// What the institution said about the failure.
        pub error_message: Option<String> as secret,
        /// Hash of the place in the code where it failed; the same for the same failure.
        pub error_uid: Option<String>,
        /// What the end user was to be asked for, when that came up without an end user present.
        pub fields: Option<String> as secret,
        /// When the next synchronisation was planned.
        pub next_try: Option<DateTime>,
        /// Number of bank accounts.
        pub nb_accounts: Option<i64>,
        /// 1 when the user counts for billing.
        pub statut: Option<i64>,
        /// Hash (bcrypt) of the login.
        pub login: Option<String> as secret,
        /// Internal to the vendor.
        pub session_folder_id: Option<String>,
        /// Internal to the vendor.
        pub worker: Option<String>,
    }
}

object! {
    /// What the synchronisation of a connection found.
    pub struct ConnectionSynced {
        /// Identifies the delivery. The same delivery may come more than once.
        pub id_webhook_data: Option<WebhookDataId>,
        /// Owner of the connection.
        pub user: Option<User>,
        /// The connection with its connector, and with what was synchronised of its sources, activated
        /// accounts and activated subscriptions. Below an account are the new investments with their
        /// pockets, market orders and transactions; below a subscription the new documents.
        pub connection: Option<Connection>,
    }
}

open_enum! {
    /// Why a synchronisation failed, or what it waits for.
    ///
    /// States may be added: treat an unknown one as a failure that nobody can resolve.
    ///
    /// Source: <https://docs.powens.com/documentation/integration-guides/sca-and-connection-states>
    pub enum ConnectionState {
        /// `SCARequired`: A strong authentication or a renewed consent is needed. With the end user
        /// present, send an empty update to start it, or open `connections.webauth_url` for a connector of
        /// that mechanism.
        ///
        /// Source: <https://docs.powens.com/documentation/integration-guides/sca-and-connection-states>
        ScaRequired = "SCARequired",
        /// `webauthRequired`: The end user has to go through the page of the institution; open
        /// `connections.webauth_url` with the connection. An update does not help.
        ///
        /// Source: <https://docs.powens.com/documentation/integration-guides/sca-and-connection-states>
        WebauthRequired = "webauthRequired",
        /// `additionalInformationNeeded`: The institution wants more, such as a one-time password. Ask for
        /// `fields` and send the values.
        ///
        /// Source: <https://docs.powens.com/documentation/integration-guides/sca-and-connection-states>
        AdditionalInformationNeeded = "additionalInformationNeeded",
        /// `decoupled`: The end user has to validate in an app or on a device. Send `resume` to wait for
        /// it.
        ///
        /// Source: <https://docs.powens.com/documentation/integration-guides/sca-and-connection-states>
        Decoupled = "decoupled",
        /// `validating`: A validation is being worked on. This state passes; read the connection again.
        ///
        /// Source: <https://docs.powens.com/documentation/integration-guides/sca-and-connection-states>
        Validating = "validating",
        /// `actionNeeded`: The end user has to do something at the institution. Show `error_message`.
        ///
        /// Source: <https://docs.powens.com/documentation/integration-guides/sca-and-connection-states>
        ActionNeeded = "actionNeeded",
        /// `passwordExpired`: The password has to be changed at the institution before it is asked for
        /// again.
        ///
        /// Source: <https://docs.powens.com/documentation/integration-guides/sca-and-connection-states>
        PasswordExpired = "passwordExpired",
        /// `wrongpass`: The institution refused the credentials. Ask for `fields` and send the values.
        ///
        /// Source: <https://docs.powens.com/documentation/integration-guides/sca-and-connection-states>
        WrongPassword = "wrongpass",
        /// `rateLimiting`: The institution holds synchronisations back for now. The API tries again by
        /// itself.
        ///
        /// Source: <https://docs.powens.com/documentation/integration-guides/sca-and-connection-states>
        RateLimiting = "rateLimiting",
        /// `websiteUnavailable`: The institution cannot be reached. The API tries again by itself.
        ///
        /// Source: <https://docs.powens.com/documentation/integration-guides/sca-and-connection-states>
        WebsiteUnavailable = "websiteUnavailable",
        /// `bug`: A failure inside the API. It goes on by itself once that is mended.
        ///
        /// Source: <https://docs.powens.com/documentation/integration-guides/sca-and-connection-states>
        Bug = "bug",
        /// `notSupported`: The connector does not have this source.
        ///
        /// Source: <https://docs.powens.com/documentation/integration-guides/sca-and-connection-states>
        NotSupported = "notSupported",
    }
}
