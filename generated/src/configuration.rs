//! Configuration: Settings of the domain, the record of their changes, and certificates.
//!
//! A setting is a text under a key with dots; what is on or off is `1` or `0`. `ConfigKey` names
//! the keys that any source names, with their defaults: the reference does not list them all, so
//! other keys work too.
//!
//! These calls want the token `config`, which is in the settings of the console and nowhere else.
//!
//! Reference: <https://docs.powens.com/api-reference/api-setup/configuration>

// Written by `cargo xtask generate` from spec/configuration.yaml. Do not edit.

use jiff::civil::{Date, DateTime};
use powens_runtime::{Request, endpoint, id, object, open_enum, operation};
use std::collections::BTreeMap;

use crate::documents::FileId;

operation! { GET = GET "/config", "configuration.get", "config", idempotent }

/// Returns the settings of the domain by key. Whether it has what was never set is not documented.
///
/// `GET /config`, with a `config` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Config>) -> powens::Result<()> {
/// use powens::configuration;
///
/// let answer = configuration::get().send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get(pub(crate) Request);

/// Returns the settings of the domain by key.
///
/// `GET /config`: see [`Get`].
pub fn get() -> Get { Get(Request::new(&GET)) }

impl Get {
    /// Returns only settings whose key matches this text.
    pub fn search(self, value: impl Into<String>) -> Self {
        Self(self.0.query::<String>("search", value.into()))
    }
}

endpoint! { Get, Config, BTreeMap<String, String> }

operation! { UPDATE = POST "/config", "configuration.update", "config", idempotent }

/// Sets one or more settings of the domain, by key; others stay as they are.
///
/// The answer has the settings of the domain, narrowed by `search`. A setting takes effect for
/// everybody on the domain: a token in the wrong hands can do harm here.
///
/// `POST /config`, with a `config` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Config>) -> powens::Result<()> {
/// use powens::configuration;
///
/// let answer = configuration::update(Default::default()).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(pub(crate) Request);

/// Sets one or more settings of the domain, by key; others stay as they are.
///
/// `POST /config`: see [`Update`].
pub fn update(body: BTreeMap<String, String>) -> Update { Update(Request::new(&UPDATE).value(&body)) }

impl Update {
    /// Answers with settings whose key matches this text. The change is not limited.
    pub fn search(self, value: impl Into<String>) -> Self {
        Self(self.0.query::<String>("search", value.into()))
    }
}

endpoint! { Update, Config, BTreeMap<String, String> }

operation! { LIST_LOGS = GET "/config/logs", "configuration.list_logs", "config", idempotent }

/// Lists changes of settings.
///
/// `GET /config/logs`, with a `config` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Config>) -> powens::Result<()> {
/// use powens::configuration;
///
/// let answer = configuration::list_logs().send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListLogs(pub(crate) Request);

/// Lists changes of settings.
///
/// `GET /config/logs`: see [`ListLogs`].
pub fn list_logs() -> ListLogs { ListLogs(Request::new(&LIST_LOGS)) }

impl ListLogs {
    /// Returns only changes of settings whose key matches this text.
    pub fn search(self, value: impl Into<String>) -> Self {
        Self(self.0.query::<String>("search", value.into()))
    }

    /// Returns only changes of this kind.
    pub fn kind(self, value: ConfigChange) -> Self { Self(self.0.query("type", value)) }

    /// First day to return changes of.
    pub fn min_date(self, value: Date) -> Self { Self(self.0.query("min_date", value)) }

    /// Last day to return changes of.
    pub fn max_date(self, value: Date) -> Self { Self(self.0.query("max_date", value)) }
}

endpoint! { ListLogs, Config, ConfigLogsList }

operation! {
    GET_CERTIFICATE = GET "/certificate/{kind}", "configuration.get_certificate", "config", idempotent
}

/// Returns the latest certificate of a type.
///
/// `GET /certificate/{kind}`, with a `config` token.
///
/// - `kind`: The type of certificate. No source names one.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Config>) -> powens::Result<()> {
/// use powens::configuration;
///
/// let answer = configuration::get_certificate("…").send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCertificate(pub(crate) Request);

/// Returns the latest certificate of a type.
///
/// `GET /certificate/{kind}`: see [`GetCertificate`].
pub fn get_certificate(kind: impl Into<String>) -> GetCertificate {
    GetCertificate(Request::new(&GET_CERTIFICATE).segment::<String>(kind.into()))
}

endpoint! { GetCertificate, Config, Certificate }

id! {
    /// Identifies a certificate of the domain.
    pub struct CertificateId(i64);

    /// Identifies a change of a setting.
    pub struct ConfigLogId(i64);
}

object! {
    /// A list of changes of settings.
    pub struct ConfigLogsList {
        /// The changes that match.
        pub config_logs: Vec<ConfigLog> = "configlogs",
        /// How many changes there are, as older versions of the API told.
        #[deprecated(note = "Absent from the current reference.")]
        pub total: Option<i64>,
    }
}

object! {
    /// A change of a setting.
    pub struct ConfigLog {
        /// Identifies the change.
        pub id: ConfigLogId,
        /// The setting that was changed.
        pub key: Option<ConfigKey>,
        /// What it was before; none where it was added.
        pub previous_value: Option<String> as secret,
        /// What it became; none where it was deleted.
        pub new_value: Option<String> as secret,
        /// What was done.
        pub kind: Option<ConfigChange> = "type",
        /// When it was changed, in an unstated time zone.
        pub timestamp: Option<DateTime>,
    }
}

object! {
    /// A pair of keys of the domain.
    pub struct Certificate {
        /// Identifies the certificate.
        pub id: CertificateId,
        /// The type, as asked for.
        pub kind: Option<String> = "type",
        /// The file that holds the public key.
        pub id_public_key_file: Option<FileId>,
        /// The file that holds the private key.
        pub id_private_key_file: Option<FileId>,
        /// When the certificate was made, in an unstated time zone.
        pub created: Option<DateTime>,
    }
}

open_enum! {
    /// What was done to a setting. The values are from the Swagger document of 2020.
    pub enum ConfigChange {
        /// `add`: The setting was set for the first time.
        Add = "add",
        /// `update`: The setting got another value.
        Update = "update",
        /// `delete`: The setting was taken away.
        Delete = "delete",
    }
}

open_enum! {
    /// A setting of the domain.
    ///
    /// Values are texts: `1` and `0` for on and off, digits for numbers.
    pub enum ConfigKey {
        /// `autosync.retry_wrongpass`: Whether connections in state `wrongpass` are synchronised again by
        /// themselves: after 12 hours, then every 7 days. On by default.
        AutosyncRetryWrongpass = "autosync.retry_wrongpass",
        /// `biapi.allowed_origins`: Origins of web pages that may call the API from a browser (CORS),
        /// joined by commas. None by default.
        BiapiAllowedOrigins = "biapi.allowed_origins",
        /// `biapi.manager.email`: Where mails about failing webhooks go. Nowhere by default.
        BiapiManagerEmail = "biapi.manager.email",
        /// `connectors.default_auth_mechanism`: How end users authenticate where neither source nor
        /// connector says it, `webauth` or `credentials`.
        ConnectorsDefaultAuthMechanism = "connectors.default_auth_mechanism",
        /// `connectors.enable_new`: Whether new connectors are enabled as soon as they are there. Off by
        /// default.
        ConnectorsEnableNew = "connectors.enable_new",
        /// `connectors.sources.enable_new`: Whether new sources of connectors are enabled. On by default.
        ConnectorsSourcesEnableNew = "connectors.sources.enable_new",
        /// `oauth2.enabled`: Whether OAuth 2 can be used. On by default.
        Oauth2Enabled = "oauth2.enabled",
        /// `webhooks.alerts_frequency`: Least number of days between two mails about the same webhook. 1 by
        /// default; 0.5 is twice a day.
        WebhooksAlertsFrequency = "webhooks.alerts_frequency",
        /// `webhooks.compressions.enabled`: Whether bodies of webhook calls are compressed with gzip. Off
        /// by default. This is how the page spells it, the guide has `webhooks.compression.enabled`; which
        /// one works is not known.
        WebhooksCompressionsEnabled = "webhooks.compressions.enabled",
        /// `payment.max_amount`: Largest amount of a payment. 0, the default, sets no limit. Sandboxes have
        /// a limit of 10 euros all the same.
        PaymentMaxAmount = "payment.max_amount",
        /// `webhooks.compression.enabled`: Whether bodies of webhook calls are compressed with gzip, as the
        /// guide spells it. See `webhooks.compressions.enabled`.
        ///
        /// Source: <https://docs.powens.com/documentation/integration-guides/webhooks>
        WebhooksCompressionEnabled = "webhooks.compression.enabled",
        /// `autosync.cfonb`: Sends `ACCOUNT_FOUND`, `CONNECTION_SYNCED` and `USER_SYNCED` in the CFONB
        /// format, which is not JSON. What values it takes is not documented.
        ///
        /// Source: <https://docs.powens.com/documentation/integration-guides/webhooks>
        AutosyncCfonb = "autosync.cfonb",
        /// `payment.auto_confirmation`: Whether payments are confirmed by themselves. They are, unless this
        /// is `0`.
        ///
        /// Source:
        /// <https://docs.powens.com/documentation/integration-guides/pay/advanced/confirming-payments-manually>
        PaymentAutoConfirmation = "payment.auto_confirmation",
        /// `payment.manual_expire_time_days`: Days after which a payment without a final state expires. 30
        /// by default.
        ///
        /// Source:
        /// <https://docs.powens.com/documentation/integration-guides/pay/advanced/changing-the-manual-expiration-time>
        PaymentManualExpireTimeDays = "payment.manual_expire_time_days",
        /// `payment.state_updated_webhook.systematic`: With `1`, `PAYMENT_STATE_UPDATED` is sent for every
        /// change. Domains made since 2024-09-13 do so anyway, older ones only for changes that a check in
        /// background found.
        ///
        /// Source: <https://docs.powens.com/api-reference/products/payments/payments>
        PaymentStateUpdatedWebhookSystematic = "payment.state_updated_webhook.systematic",
        /// `force_pdf`: Whether documents that are found from now on are made PDF. What values it takes is
        /// not documented.
        ///
        /// Source: <https://docs.powens.com/api-reference/products/documents-aggregation/documents>
        ForcePdf = "force_pdf",
        /// `sync_periodicity`: Days between two synchronisations, where the connector does not say
        /// otherwise. May be a fraction.
        ///
        /// Source: <https://docs.powens.com/api-reference/user-connections/connectors>
        SyncPeriodicity = "sync_periodicity",
        /// `autosync.frequency`: How often connections are synchronised. The unit is not documented.
        ///
        /// Source: <https://www.npmjs.com/package/@datafire/biapi_pro>
        AutosyncFrequency = "autosync.frequency",
        /// `auth.default_token_expire`: Minutes that a token in JWT form is valid for.
        ///
        /// Source: <https://www.npmjs.com/package/@datafire/biapi_pro>
        AuthDefaultTokenExpire = "auth.default_token_expire",
        /// `connection.disable_new`: Whether new connections begin disabled, going by its name.
        ///
        /// Source: <https://www.npmjs.com/package/@datafire/biapi_pro>
        ConnectionDisableNew = "connection.disable_new",
        /// `transfer.recipient.iban_white_list.enabled`: Whether transfers can only go to the IBANs of a
        /// list.
        ///
        /// Source: <https://www.npmjs.com/package/@datafire/biapi_pro>
        #[deprecated(note = "The transfer product is obsolete.")]
        TransferRecipientIbanWhiteListEnabled = "transfer.recipient.iban_white_list.enabled",
        /// `transfer.recipient.iban_white_list.entries`: The IBANs that transfers can go to. How they are
        /// separated is not documented.
        ///
        /// Source: <https://www.npmjs.com/package/@datafire/biapi_pro>
        #[deprecated(note = "The transfer product is obsolete.")]
        TransferRecipientIbanWhiteListEntries = "transfer.recipient.iban_white_list.entries",
    }
}
