//! Webview: Pages that the end user opens in a browser to hand over credentials, to give consent,
//! or to pay.
//!
//! Holders of the agent status may do without; for everybody else the webview is the only way to
//! handle credentials. Your application opens an address; at the end the browser comes back to
//! `redirect_uri` with the outcome in its query. Prefer a redirect of the whole page, Chrome Custom
//! Tabs or SFSafariViewController: frames and plain web views keep the apps of banks from opening.
//! Colour and logo are those of the client application.
//!
//! A `code` is a temporary one, made each time a flow is opened by `authentication.create_code`. A
//! permanent token never belongs into an address.
//!
//! Without a language the page follows the browser. The host is the same for everyone, so the
//! address names the domain as a whole host such as `acme.biapi.pro`. Where no parameter of failure
//! comes back, the flow succeeded; treat an unknown error like `server_error`.
//!
//! Reference: <https://docs.powens.com/api-reference/overview/webview>

// Written by `cargo xtask generate` from spec/webview.yaml. Do not edit.

use powens_runtime::{Secret, flow, open_enum};
use powens_runtime::webview::{Domain, FlowUrl, State};
use uuid::Uuid;

use crate::authentication::ClientId;
use crate::bank_account_types::AccountType;
use crate::connections::ConnectionId;
use crate::connectors::{Capability, ConnectorId, ConnectorUuid, SourceName};
use crate::payments::PaymentId;
use crate::transfers::TransferId;

pub mod connect;

/// The end user chooses an institution and adds one or more connections, with consent to what is
/// aggregated.
///
/// When the browser comes back accounts and subscriptions are there; their transactions and
/// documents may not be.
///
/// Opens `https://webview.powens.com/{lang}/connect`. What comes back is read by
/// [`connect::Callback`].
#[derive(Clone, Debug)]
#[must_use = "the flow starts when a browser opens the URL"]
pub struct Connect(FlowUrl);

/// The URL of the flow: see [`Connect`].
pub fn connect(domain: &Domain, client_id: impl Into<ClientId>, redirect_uri: impl Into<String>) -> Connect {
    Connect(
        FlowUrl::new(
                "https://webview.powens.com/{lang}/connect",
                Some("https://{domain}.biapi.pro/2.0/auth/webview/{lang}/connect"),
                domain,
            )
            .param::<ClientId>("client_id", client_id.into())
            .param::<String>("redirect_uri", redirect_uri.into()),
    )
}

impl Connect {
    /// The language of the pages; without it they follow the browser.
    pub fn lang(self, lang: WebviewLanguage) -> Self { Self(self.0.lang(lang)) }

    /// Temporary code of the user. Without it a new user is created and its code comes back.
    pub fn code(self, value: impl Into<Secret>) -> Self {
        Self(self.0.secret_param::<Secret>("code", value.into()))
    }

    /// A text that comes back unchanged. Make it hard to guess.
    pub fn state(self, state: &State) -> Self { Self(self.0.state(state)) }

    /// Connectors to choose from, with those of `connector_ids`. A single one is not asked for.
    pub fn connector_uuids(self, value: impl IntoIterator<Item = ConnectorUuid>) -> Self {
        Self(self.0.param("connector_uuids", value.into_iter().collect::<Vec<ConnectorUuid>>()))
    }

    /// Connectors to choose from, by their number on this domain. A single one is not asked for.
    pub fn connector_ids(self, value: impl IntoIterator<Item = ConnectorId>) -> Self {
        Self(self.0.param("connector_ids", value.into_iter().collect::<Vec<ConnectorId>>()))
    }

    /// Offers connectors that have all of these.
    ///
    /// Default: `["bank"]`.
    pub fn connector_capabilities(self, value: impl IntoIterator<Item = Capability>) -> Self {
        Self(self.0.param("connector_capabilities", value.into_iter().collect::<Vec<Capability>>()))
    }

    /// Country to choose connectors by, as a two-letter code of ISO 3166-1 in lower case.
    ///
    /// Example: `"fr"`.
    pub fn connector_country(self, value: impl Into<String>) -> Self {
        Self(self.0.param::<String>("connector_country", value.into()))
    }

    /// IBANs of the bank accounts that can be activated. Others stay disabled.
    pub fn account_ibans(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.secret_param("account_ibans", value.into_iter().map(Into::into).collect::<Vec<String>>()))
    }

    /// Types of the bank accounts that can be activated. Others stay disabled.
    ///
    /// Example: `["checking","card"]`.
    pub fn account_types(self, value: impl IntoIterator<Item = AccountType>) -> Self {
        Self(self.0.param("account_types", value.into_iter().collect::<Vec<AccountType>>()))
    }

    /// Uses of the bank accounts that can be activated.
    pub fn account_usages(self, value: impl IntoIterator<Item = WebviewAccountUsage>) -> Self {
        Self(self.0.param("account_usages", value.into_iter().collect::<Vec<WebviewAccountUsage>>()))
    }

    /// How many connections can be added in one go, at least 1. Above 1 the end user is asked whether
    /// to add another one, and `connection_ids` comes back.
    pub fn max_connections(self, value: i64) -> Self { Self(self.0.param("max_connections", value)) }

    /// Sources to use. What that does is undocumented.
    pub fn sources(self, value: impl IntoIterator<Item = SourceName>) -> Self {
        Self(self.0.param("sources", value.into_iter().collect::<Vec<SourceName>>()))
    }

    /// Fills in or chooses the value of a field of a connector beforehand.
    pub fn prefill(self, connector: impl Into<Uuid>, field: &str, value: impl Into<String>) -> Self {
        Self(self.0.prefill(Into::<Uuid>::into(connector), field, Into::<String>::into(value)))
    }
}

flow! { Connect, older }

pub mod reconnect;

/// The end user repairs a connection that needs them, or replaces its credentials.
///
/// Opens `https://webview.powens.com/{lang}/reconnect`. What comes back is read by
/// [`reconnect::Callback`].
#[derive(Clone, Debug)]
#[must_use = "the flow starts when a browser opens the URL"]
pub struct Reconnect(FlowUrl);

/// The URL of the flow: see [`Reconnect`].
pub fn reconnect(
    domain: &Domain,
    client_id: impl Into<ClientId>,
    redirect_uri: impl Into<String>,
    code: impl Into<Secret>,
    connection_id: ConnectionId,
) -> Reconnect {
    Reconnect(
        FlowUrl::new(
                "https://webview.powens.com/{lang}/reconnect",
                Some("https://{domain}.biapi.pro/2.0/auth/webview/{lang}/reconnect"),
                domain,
            )
            .param::<ClientId>("client_id", client_id.into())
            .param::<String>("redirect_uri", redirect_uri.into())
            .secret_param::<Secret>("code", code.into())
            .param("connection_id", connection_id),
    )
}

impl Reconnect {
    /// The language of the pages; without it they follow the browser.
    pub fn lang(self, lang: WebviewLanguage) -> Self { Self(self.0.lang(lang)) }

    /// A text that comes back unchanged. Make it hard to guess.
    pub fn state(self, state: &State) -> Self { Self(self.0.state(state)) }

    /// Whether to ask for all credentials and not just for what is outdated. Not every connector can.
    ///
    /// Default: `false`.
    pub fn reset_credentials(self, value: bool) -> Self { Self(self.0.param("reset_credentials", value)) }

    /// Sources to replace the credentials of. Goes with `reset_credentials`.
    pub fn connection_sources(self, value: impl IntoIterator<Item = SourceName>) -> Self {
        Self(self.0.param("connection_sources", value.into_iter().collect::<Vec<SourceName>>()))
    }
}

flow! { Reconnect, older }

pub mod manage;

/// The end user sees, adds, repairs and removes connections, and switches accounts on and off.
///
/// The flow has no end of its own: the browser comes back only by the close button, which is there
/// with a `redirect_uri`. Learn of changes by webhook.
///
/// Opens `https://webview.powens.com/{lang}/manage`. What comes back is read by
/// [`manage::Callback`].
#[derive(Clone, Debug)]
#[must_use = "the flow starts when a browser opens the URL"]
pub struct Manage(FlowUrl);

/// The URL of the flow: see [`Manage`].
pub fn manage(domain: &Domain, client_id: impl Into<ClientId>, code: impl Into<Secret>) -> Manage {
    Manage(
        FlowUrl::new(
                "https://webview.powens.com/{lang}/manage",
                Some("https://{domain}.biapi.pro/2.0/auth/webview/{lang}/manage"),
                domain,
            )
            .param::<ClientId>("client_id", client_id.into())
            .secret_param::<Secret>("code", code.into()),
    )
}

impl Manage {
    /// The language of the pages; without it they follow the browser.
    pub fn lang(self, lang: WebviewLanguage) -> Self { Self(self.0.lang(lang)) }

    /// Where the close button leads. It has no query, and is in the list of the console if there is
    /// one.
    pub fn redirect_uri(self, value: impl Into<String>) -> Self {
        Self(self.0.param::<String>("redirect_uri", value.into()))
    }

    /// A text that comes back unchanged. Make it hard to guess.
    pub fn state(self, state: &State) -> Self { Self(self.0.state(state)) }

    /// The connection to open first.
    pub fn connection_id(self, value: ConnectionId) -> Self { Self(self.0.param("connection_id", value)) }

    /// Offers connectors that have all of these when a connection is added.
    ///
    /// Default: `["bank"]`.
    pub fn connector_capabilities(self, value: impl IntoIterator<Item = Capability>) -> Self {
        Self(self.0.param("connector_capabilities", value.into_iter().collect::<Vec<Capability>>()))
    }

    /// Types of the bank accounts that can be activated. Others stay disabled.
    ///
    /// Example: `["checking","card"]`.
    pub fn account_types(self, value: impl IntoIterator<Item = AccountType>) -> Self {
        Self(self.0.param("account_types", value.into_iter().collect::<Vec<AccountType>>()))
    }

    /// Uses of the bank accounts that can be activated.
    pub fn account_usages(self, value: impl IntoIterator<Item = WebviewAccountUsage>) -> Self {
        Self(self.0.param("account_usages", value.into_iter().collect::<Vec<WebviewAccountUsage>>()))
    }

    /// Connectors to choose from when a connection is added.
    pub fn connector_uuids(self, value: impl IntoIterator<Item = ConnectorUuid>) -> Self {
        Self(self.0.param("connector_uuids", value.into_iter().collect::<Vec<ConnectorUuid>>()))
    }

    /// Country to choose connectors by, as a two-letter code of ISO 3166-1 in lower case.
    ///
    /// Example: `"fr"`.
    pub fn connector_country(self, value: impl Into<String>) -> Self {
        Self(self.0.param::<String>("connector_country", value.into()))
    }

    /// Fills in or chooses the value of a field of a connector beforehand. Known from the SDK only.
    pub fn prefill(self, connector: impl Into<Uuid>, field: &str, value: impl Into<String>) -> Self {
        Self(self.0.prefill(Into::<Uuid>::into(connector), field, Into::<String>::into(value)))
    }
}

flow! { Manage, older }

pub mod payment;

/// The payer chooses a bank and validates a payment that was created before.
///
/// Only errors and cancellations inside the webview lead to `redirect_uri`. From the bank the
/// browser goes to the `client_redirect_uri` of the payment, with the parameters described here.
/// Give the same address for both, and read the payment afterwards: what a browser brings can be
/// forged.
///
/// Opens `https://webview.powens.com/{lang}/payment`. What comes back is read by
/// [`payment::Callback`].
#[derive(Clone, Debug)]
#[must_use = "the flow starts when a browser opens the URL"]
pub struct Payment(FlowUrl);

/// The URL of the flow: see [`Payment`].
pub fn payment(
    domain: &Domain,
    client_id: impl Into<ClientId>,
    redirect_uri: impl Into<String>,
    code: impl Into<Secret>,
    payment_id: PaymentId,
) -> Payment {
    Payment(
        FlowUrl::new(
                "https://webview.powens.com/{lang}/payment",
                Some("https://{domain}.biapi.pro/2.0/auth/webview/{lang}/payment"),
                domain,
            )
            .param::<ClientId>("client_id", client_id.into())
            .param::<String>("redirect_uri", redirect_uri.into())
            .secret_param::<Secret>("code", code.into())
            .param("payment_id", payment_id),
    )
}

impl Payment {
    /// The language of the pages; without it they follow the browser.
    pub fn lang(self, lang: WebviewLanguage) -> Self { Self(self.0.lang(lang)) }

    /// A text that comes back unchanged. Give the `client_state` of the payment.
    pub fn state(self, state: &State) -> Self { Self(self.0.state(state)) }
}

flow! { Payment, older }

pub mod transfer;

/// The end user makes a transfer, or validates one that was prepared.
///
/// Opens `https://{domain}.biapi.pro/2.0/auth/webview/{lang}/transfer`. What comes back is read by
/// [`transfer::Callback`].
#[deprecated(note = "The transfer product is obsolete and no longer offered; payments took its place.")]
#[derive(Clone, Debug)]
#[must_use = "the flow starts when a browser opens the URL"]
pub struct Transfer(FlowUrl);

/// The URL of the flow: see [`Transfer`].
#[deprecated(note = "The transfer product is obsolete and no longer offered; payments took its place.")]
pub fn transfer(
    domain: &Domain,
    client_id: impl Into<ClientId>,
    redirect_uri: impl Into<String>,
) -> Transfer {
    Transfer(
        FlowUrl::new(
                "https://{domain}.biapi.pro/2.0/auth/webview/{lang}/transfer",
                None,
                domain,
            )
            .param::<ClientId>("client_id", client_id.into())
            .param::<String>("redirect_uri", redirect_uri.into()),
    )
}

impl Transfer {
    /// The language of the pages; without it they follow the browser.
    pub fn lang(self, lang: WebviewLanguage) -> Self { Self(self.0.lang(lang)) }

    /// Temporary code of the user. Without it a new user is created and its code comes back.
    pub fn code(self, value: impl Into<Secret>) -> Self {
        Self(self.0.secret_param::<Secret>("code", value.into()))
    }

    /// A text that comes back unchanged. Make it hard to guess.
    pub fn state(self, state: &State) -> Self { Self(self.0.state(state)) }

    /// The prepared transfer to validate. Nothing of it can be changed then.
    pub fn transfer_id(self, value: TransferId) -> Self { Self(self.0.param("transfer_id", value)) }
}

flow! { Transfer }

pub mod webauth;

/// The end user goes to the page of the institution, to authorise a connection that is added or
/// resumed.
///
/// This is for integrations without the webview proper; `connections.webauth_url` is the better way
/// where apps of banks should open. The API redirects the browser, with status 307 or 302. Give
/// `connector_uuid` or `id_connector` to add a connection, `id_connection` to resume one.
///
/// Opens `https://{domain}.biapi.pro/2.0/webauth`. What comes back is read by
/// [`webauth::Callback`].
///
/// Source: <https://docs.powens.com/api-reference/user-connections/connections>
#[derive(Clone, Debug)]
#[must_use = "the flow starts when a browser opens the URL"]
pub struct Webauth(FlowUrl);

/// The URL of the flow: see [`Webauth`].
pub fn webauth(
    domain: &Domain,
    client_id: impl Into<ClientId>,
    redirect_uri: impl Into<String>,
    token: impl Into<Secret>,
) -> Webauth {
    Webauth(
        FlowUrl::new("https://{domain}.biapi.pro/2.0/webauth", None, domain)
            .param::<ClientId>("client_id", client_id.into())
            .param::<String>("redirect_uri", redirect_uri.into())
            .secret_param::<Secret>("token", token.into()),
    )
}

impl Webauth {
    /// The connector to add. It is the same on all domains. Known from the SDK, not from the page.
    pub fn connector_uuid(self, value: ConnectorUuid) -> Self { Self(self.0.param("connector_uuid", value)) }

    /// The connector to add by its number on this domain.
    pub fn id_connector(self, value: ConnectorId) -> Self { Self(self.0.param("id_connector", value)) }

    /// The connection to recover or to resume.
    pub fn id_connection(self, value: ConnectionId) -> Self { Self(self.0.param("id_connection", value)) }

    /// The source to add or to reset.
    pub fn source(self, value: SourceName) -> Self { Self(self.0.param("source", value)) }

    /// A text that comes back unchanged. Make it hard to guess.
    pub fn state(self, state: &State) -> Self { Self(self.0.state(state)) }

    /// The transfer to carry out.
    #[deprecated(note = "Known from the Swagger document of 2020 only; the transfer product is obsolete.")]
    pub fn id_transfer(self, value: TransferId) -> Self { Self(self.0.param("id_transfer", value)) }

    /// Value of a field that the connector has for `webauth`, by name of the field.
    pub fn field(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(self.0.secret_param::<String>(name.into(), value.into()))
    }
}

flow! { Webauth }

open_enum! {
    /// The language of the webview.
    pub enum WebviewLanguage {
        /// `en`: The pages are in English.
        English = "en",
        /// `fr`: The pages are in French.
        French = "fr",
        /// `de`: The pages are in German.
        German = "de",
        /// `nl`: The pages are in Dutch.
        Dutch = "nl",
        /// `pt`: The pages are in Portuguese.
        Portuguese = "pt",
        /// `it`: The pages are in Italian.
        Italian = "it",
        /// `es`: The pages are in Spanish.
        Spanish = "es",
    }
}

open_enum! {
    /// What a bank account is used for, as the webview spells it.
    pub enum WebviewAccountUsage {
        /// `priv`: For the affairs of a person.
        Private = "priv",
        /// `orga`: For the affairs of a business.
        Organization = "orga",
    }
}

open_enum! {
    /// Why a flow ended without success.
    pub enum WebviewError {
        /// `access_denied`: The end user gave up.
        AccessDenied = "access_denied",
        /// `server_error`: Something failed at the vendor or the institution.
        ServerError = "server_error",
        /// `tos_declined`: The end user did not accept the terms of service. In the flows `connect` and
        /// `transfer`.
        TosDeclined = "tos_declined",
        /// `session_expired`: Going by its name, the session ended too early. Known from the SDK only.
        SessionExpired = "session_expired",
        /// `cancelled`: The payer gave up. In the flow `payment`.
        Cancelled = "cancelled",
    }
}
