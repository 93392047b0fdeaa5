//! Payments: Payments that an end user, the payer, validates at their own bank: one-time, bulk and
//! recurring.
//!
//! Create a payment, issue a token for it with `scoped_token`, and send the payer to the payment
//! webview with that token. When the payer comes back, read the payment again with `get`: the
//! parameters of the callback are not signed. From then on wait for the webhook
//! `PAYMENT_STATE_UPDATED` rather than poll.
//!
//! The number of instructions and their execution date type make the kind of payment. One
//! instruction is a one-time payment, or a recurring one when it is `periodic`; two or more are a
//! bulk payment, validated at once.
//!
//! `validate`, `resume`, `submit_fields` and `submit_psu_validation` are for pages that replace the
//! webview, which the vendor has to authorise. Pay needs no connection; the vendor enables it for a
//! domain.
//!
//! Try payments on a sandbox with the test connector `338178e6-3d01-564f-9a7b-52ca442459bf`, which
//! has to be enabled there. The `label` of an instruction says how such a payment ends; a page that
//! replaces the webview may choose other cases with the field `use_case_pay` of `validate`.
//!
//! Reference: <https://docs.powens.com/api-reference/products/payments/payments>

// Written by `cargo xtask generate` from spec/payments.yaml. Do not edit.

use jiff::civil::{Date, DateTime};
use powens_runtime::{
    Json, Request, Secret, endpoint, id, object, open_enum, operation, page, paged, reference, union,
};
use rust_decimal::Decimal;
use std::collections::BTreeMap;

use crate::authentication::ServiceScope;
use crate::bank_accounts::BankAccountId;
use crate::connectors::{AuthMechanism, ConnectorFieldType, ConnectorId, ConnectorSourceId, ConnectorUuid};
use crate::currencies::Currency;
use crate::users::UserId;

operation! { LIST = GET "/payments", "payments.list", "service", idempotent }

/// Lists payments, by default in the order of their registration.
///
/// `GET /payments`, with a `service` token of scope `payments:read-only`.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Service>) -> powens::Result<()> {
/// use powens::payments;
///
/// let answer = payments::list().send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(pub(crate) Request);

/// Lists payments, by default in the order of their registration.
///
/// `GET /payments`: see [`List`].
pub fn list() -> List { List(Request::new(&LIST)) }

impl List {
    /// Whether to show personal data. The token then needs `payments:validate` or
    /// `payments:allow-sensitive`.
    ///
    /// Default: `false`.
    pub fn show_sensitive(self, value: bool) -> Self { Self(self.0.query("show_sensitive", value)) }

    /// Largest number of payments to return.
    pub fn limit(self, value: i64) -> Self { Self(self.0.query("limit", value)) }

    /// Number of payments to skip.
    pub fn offset(self, value: i64) -> Self { Self(self.0.query("offset", value)) }

    /// Whether to reverse the order of dates.
    pub fn reverse(self, value: bool) -> Self { Self(self.0.query("reverse", value)) }

    /// Which date `min_date` and `max_date` apply to.
    pub fn filter(self, value: PaymentDateFilter) -> Self { Self(self.0.query("filter", value)) }

    /// Earliest date, included.
    pub fn min_date(self, value: Date) -> Self { Self(self.0.query("min_date", value)) }

    /// Latest date, excluded.
    pub fn max_date(self, value: Date) -> Self { Self(self.0.query("max_date", value)) }

    /// Payments made with this connector, or without any.
    pub fn connector_uuid(self, value: impl Into<PaymentConnectorFilter>) -> Self {
        Self(self.0.query::<PaymentConnectorFilter>("connector_uuid", value.into()))
    }

    /// Payments made with this connector, or without any; by number. Prefer `connector_uuid`.
    pub fn id_connector(self, value: impl Into<PaymentConnectorIdFilter>) -> Self {
        Self(self.0.query::<PaymentConnectorIdFilter>("id_connector", value.into()))
    }

    /// Payments made with this source of a connector.
    pub fn id_connector_source(self, value: ConnectorSourceId) -> Self {
        Self(self.0.query("id_connector_source", value))
    }

    /// Payments in this state.
    pub fn state(self, value: PaymentState) -> Self { Self(self.0.query("state", value)) }

    /// Payments that failed for this reason.
    pub fn error_code(self, value: PaymentErrorCode) -> Self { Self(self.0.query("error_code", value)) }

    /// Payments that the bank knows by this identifier.
    pub fn bank_payment_id(self, value: impl Into<String>) -> Self {
        Self(self.0.query::<String>("bank_payment_id", value.into()))
    }

    /// Payments with this value of the connector field `website`.
    pub fn website(self, value: impl Into<String>) -> Self {
        Self(self.0.query::<String>("website", value.into()))
    }

    /// Payments from this account number, the `identification` of the payer.
    pub fn payer_identification(self, value: impl Into<String>) -> Self {
        Self(self.0.secret_query::<String>("payer_identification", value.into()))
    }

    /// Payments with an instruction to this account number, the `identification` of a beneficiary.
    pub fn beneficiary_identification(self, value: impl Into<String>) -> Self {
        Self(self.0.secret_query::<String>("beneficiary_identification", value.into()))
    }

    /// Payments with an instruction of this reference.
    pub fn reference_id(self, value: impl Into<String>) -> Self {
        Self(self.0.query::<String>("reference_id", value.into()))
    }

    /// Payments executed this way.
    pub fn execution_date_type(self, value: ExecutionDateType) -> Self {
        Self(self.0.query("execution_date_type", value))
    }

    /// What to sort by.
    ///
    /// Default: `"register_date"`.
    pub fn order_by(self, value: PaymentOrder) -> Self { Self(self.0.query("order_by", value)) }

    /// Payments of these countries, as ISO 3166-1 alpha-2 codes.
    ///
    /// Example: `["FR","BE"]`.
    pub fn country(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.query("country", value.into_iter().map(Into::into).collect::<Vec<String>>()))
    }
}

endpoint! { List, Service, PaymentsList }

paged! { List, Service, PaymentsList, offset(100) }

operation! { CREATE = POST "/payments", "payments.create", "service" }

/// Creates a payment, in state `created`, for the payer to validate.
///
/// Nothing is sent to a bank yet. Next, issue a token with `scoped_token` and send the payer to the
/// payment webview.
///
/// `POST /payments`, with a `service` token of scope `payments:admin`.
///
/// It is not sent again after a failure, because it may have taken effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Service>) -> powens::Result<()> {
/// use powens::Decimal;
/// use powens::payments::{self, AccountScheme, ExecutionDateType, IndividualIdentity, PaymentAccount, PaymentIdentity, PaymentInstructionRequest};
///
/// let answer = payments::create("https://example.org/paid", [PaymentInstructionRequest::new("Order 1234", Decimal::new(59, 1), "EUR", ExecutionDateType::FirstOpenDay, PaymentAccount::new(AccountScheme::Iban, "FR7630006000011234567890189", "ACME Corp."), PaymentIdentity::Individual(IndividualIdentity::new("…", "…")))], PaymentIdentity::Individual(IndividualIdentity::new("…", "…"))).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(pub(crate) Request);

/// Creates a payment, in state `created`, for the payer to validate.
///
/// `POST /payments`: see [`Create`].
pub fn create(
    client_redirect_uri: impl Into<String>,
    instructions: impl IntoIterator<Item = PaymentInstructionRequest>,
    payer_identity: PaymentIdentity,
) -> Create {
    Create(
        Request::new(&CREATE)
            .member::<String>("client_redirect_uri", &client_redirect_uri.into())
            .member("instructions", &instructions.into_iter().collect::<Vec<PaymentInstructionRequest>>())
            .member("payer_identity", &payer_identity),
    )
}

impl Create {
    /// Whether the answer shows personal data. The token then needs `payments:validate` or
    /// `payments:allow-sensitive`.
    ///
    /// Default: `false`.
    pub fn show_sensitive(self, value: bool) -> Self { Self(self.0.query("show_sensitive", value)) }

    /// The account to debit, when known beforehand. The webview asks for it where a connector needs it.
    pub fn payer(self, value: PaymentAccount) -> Self { Self(self.0.member("payer", &value)) }

    /// Who initiates the payment.
    pub fn operator_identity(self, value: PaymentIdentity) -> Self {
        Self(self.0.member("operator_identity", &value))
    }

    /// Comes back as `state` when the payer returns. At most 2000 characters.
    pub fn client_state(self, value: impl Into<String>) -> Self {
        Self(self.0.member::<String>("client_state", &value.into()))
    }

    /// The connector of the payer's bank, when already chosen. It must be able to carry payments.
    pub fn connector_uuid(self, value: ConnectorUuid) -> Self {
        Self(self.0.member("connector_uuid", &value))
    }

    /// The connector of the payer's bank, by number.
    #[deprecated(note = "use `connector_uuid`")]
    pub fn id_connector(self, value: ConnectorId) -> Self { Self(self.0.member("id_connector", &value)) }

    /// The account to credit, for instructions that name none.
    #[deprecated(note = "use `instructions`. In no current reference.")]
    pub fn beneficiary(self, value: PaymentAccount) -> Self { Self(self.0.member("beneficiary", &value)) }

    /// Whether to start the validation at once.
    #[deprecated(note = "use `payments::validate`. In no current reference.")]
    pub fn validated(self, value: bool) -> Self { Self(self.0.member("validated", &value)) }
}

endpoint! { Create, Service, Payment }

operation! { GET = GET "/payments/{payment}", "payments.get", "service", idempotent }

/// Gets a payment.
///
/// Meant for the moment when the payer comes back, and for debugging. Do not poll it: wait for the
/// webhook `PAYMENT_STATE_UPDATED`.
///
/// `GET /payments/{payment}`, with a `service` token of scope `payments:read-only`.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Service>) -> powens::Result<()> {
/// use powens::payments::{self, PaymentId};
///
/// let answer = payments::get(PaymentId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get(pub(crate) Request);

/// Gets a payment.
///
/// `GET /payments/{payment}`: see [`Get`].
pub fn get(payment: PaymentId) -> Get { Get(Request::new(&GET).segment(payment)) }

impl Get {
    /// Whether to show personal data. The token then needs `payments:validate` or
    /// `payments:allow-sensitive`.
    ///
    /// Default: `false`.
    pub fn show_sensitive(self, value: bool) -> Self { Self(self.0.query("show_sensitive", value)) }
}

endpoint! { Get, Service, Payment }

operation! { VALIDATE = POST "/payments/{payment}", "payments.validate", "service", slow }

/// Starts the validation of a payment at a bank, in place of the webview.
///
/// For a payment in state `created`. It becomes `validating`, and `action` says what the payer has
/// to do; a page cannot take over a validation that another page began. Without a white label, a
/// page may only choose the connector or handle the mechanism `webauth`, and the payer must have
/// accepted the terms (see `terms_status`).
///
/// `POST /payments/{payment}`, with a `service` token of scope `payments:validate`.
///
/// The answer may take minutes: the API waits for the institution. It is not sent again after a
/// failure, because it may have taken effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Service>) -> powens::Result<()> {
/// use powens::connectors::AuthMechanism;
/// use powens::payments::{self, PaymentId};
///
/// let answer = payments::validate(PaymentId::new(1), AuthMechanism::Credentials, "https://example.org/callback").send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Validate(pub(crate) Request);

/// Starts the validation of a payment at a bank, in place of the webview.
///
/// `POST /payments/{payment}`: see [`Validate`].
pub fn validate(
    payment: PaymentId,
    validate_mechanism: AuthMechanism,
    webview_url: impl Into<String>,
) -> Validate {
    Validate(
        Request::new(&VALIDATE)
            .segment(payment)
            .member("validate_mechanism", &validate_mechanism)
            .member::<String>("webview_url", &webview_url.into()),
    )
}

impl Validate {
    /// Whether the answer shows personal data.
    ///
    /// Default: `false`.
    pub fn show_sensitive(self, value: bool) -> Self { Self(self.0.query("show_sensitive", value)) }

    /// The connector of the payer's bank. Needed unless chosen on creation; it must be able to carry
    /// payments.
    pub fn connector_uuid(self, value: ConnectorUuid) -> Self {
        Self(self.0.member("connector_uuid", &value))
    }

    /// Values of the `payment_fields` of the connector that go with the mechanism, by name, each
    /// end-to-end encrypted.
    ///
    /// The field `use_case_pay` of the test connector chooses what happens. `redirect` and
    /// `redirect_no_confirmation` send the payer to a page once, the latter without asking for
    /// `confirm`; `decoupled`, `decoupled_cancelled` and `decoupled_expired` end after 10 to 20 seconds
    /// of `resume`; `otp_sms` wants 1234 for the field `openapisms`, and `otp_plus_decoupled` a
    /// validation elsewhere after that; `account_choice` takes `main` and rejects `snd` for the field
    /// `account_id`. `legacy`, which holds if nothing is sent, follows the label of the first
    /// instruction.
    pub fn fields(self, value: BTreeMap<String, Secret>) -> Self { Self(self.0.member("fields", &value)) }

    /// The account to debit. Needed where the connector wants it and creation did not give it.
    pub fn payer(self, value: PaymentAccount) -> Self { Self(self.0.member("payer", &value)) }

    /// True starts the validation at once; otherwise it starts later.
    pub fn validated(self, value: bool) -> Self { Self(self.0.member("validated", &value)) }

    /// The connector of the payer's bank, by number.
    #[deprecated(note = "use `connector_uuid`")]
    pub fn id_connector(self, value: ConnectorId) -> Self { Self(self.0.member("id_connector", &value)) }

    /// Value of the connector field `website`.
    #[deprecated(note = "use `fields`")]
    pub fn website(self, value: impl Into<String>) -> Self {
        Self(self.0.member::<String>("website", &value.into()))
    }
}

endpoint! { Validate, Service, Payment }

operation! { RESUME = POST "/payments/{payment}", "payments.resume", "service", slow }

/// Checks whether the payer has validated a payment on another device.
///
/// For a payment whose `action` is `decoupled`: tell the payer, call this, and call it again 10
/// seconds after each answer, until the action or the state changes. A call can itself last longer
/// than 10 seconds.
///
/// `POST /payments/{payment}`, with a `service` token of scope `payments:validate`.
///
/// The answer may take minutes: the API waits for the institution. It is not sent again after a
/// failure, because it may have taken effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Service>) -> powens::Result<()> {
/// use powens::payments::{self, PaymentId};
///
/// let answer = payments::resume(PaymentId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Resume(pub(crate) Request);

/// Checks whether the payer has validated a payment on another device.
///
/// `POST /payments/{payment}`: see [`Resume`].
pub fn resume(payment: PaymentId) -> Resume {
    Resume(Request::new(&RESUME).segment(payment).constant("resume", &true))
}

impl Resume {
    /// Whether the answer shows personal data.
    ///
    /// Default: `false`.
    pub fn show_sensitive(self, value: bool) -> Self { Self(self.0.query("show_sensitive", value)) }
}

endpoint! { Resume, Service, Payment }

operation! { SUBMIT_FIELDS = POST "/payments/{payment}", "payments.submit_fields", "service", slow }

/// Sends the values that the bank asked the payer for.
///
/// For a payment whose `action` is `additionalInformationNeeded`; its `fields` say which values.
///
/// `POST /payments/{payment}`, with a `service` token of scope `payments:validate`.
///
/// The answer may take minutes: the API waits for the institution. It is not sent again after a
/// failure, because it may have taken effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Service>) -> powens::Result<()> {
/// use powens::payments::{self, PaymentId};
///
/// let answer = payments::submit_fields(PaymentId::new(1), Default::default()).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SubmitFields(pub(crate) Request);

/// Sends the values that the bank asked the payer for.
///
/// `POST /payments/{payment}`: see [`SubmitFields`].
pub fn submit_fields(payment: PaymentId, fields: BTreeMap<String, Secret>) -> SubmitFields {
    SubmitFields(Request::new(&SUBMIT_FIELDS).segment(payment).member("fields", &fields))
}

impl SubmitFields {
    /// Whether the answer shows personal data.
    ///
    /// Default: `false`.
    pub fn show_sensitive(self, value: bool) -> Self { Self(self.0.query("show_sensitive", value)) }
}

endpoint! { SubmitFields, Service, Payment }

operation! {
    SUBMIT_PSU_VALIDATION = POST "/payments/{payment}", "payments.submit_psu_validation", "service", slow
}

/// Tells whether the payer agrees to go on.
///
/// For a payment whose `action` is `psuValidation`: show a summary and send the answer of the
/// payer. A page may agree by itself where agreement is implied.
///
/// `POST /payments/{payment}`, with a `service` token of scope `payments:validate`.
///
/// The answer may take minutes: the API waits for the institution. It is not sent again after a
/// failure, because it may have taken effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Service>) -> powens::Result<()> {
/// use powens::payments::{self, PaymentId};
///
/// let answer = payments::submit_psu_validation(PaymentId::new(1), true).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SubmitPsuValidation(pub(crate) Request);

/// Tells whether the payer agrees to go on.
///
/// `POST /payments/{payment}`: see [`SubmitPsuValidation`].
pub fn submit_psu_validation(payment: PaymentId, psu_validate: bool) -> SubmitPsuValidation {
    SubmitPsuValidation(
        Request::new(&SUBMIT_PSU_VALIDATION).segment(payment).member("psu_validate", &psu_validate),
    )
}

impl SubmitPsuValidation {
    /// Whether the answer shows personal data.
    ///
    /// Default: `false`.
    pub fn show_sensitive(self, value: bool) -> Self { Self(self.0.query("show_sensitive", value)) }
}

endpoint! { SubmitPsuValidation, Service, Payment }

operation! { CONFIRM = POST "/payments/{payment}", "payments.confirm", "service", slow }

/// Lets a payment that the payer validated go through, or refuses it.
///
/// For a payment whose `action` is `confirm`, which happens only where the configuration key
/// `payment.auto_confirmation` is `0`. Answer within about a minute, or the payment becomes
/// `expired`.
///
/// `POST /payments/{payment}`, with a `service` token of scope `payments:validate`.
///
/// The answer may take minutes: the API waits for the institution. It is not sent again after a
/// failure, because it may have taken effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Service>) -> powens::Result<()> {
/// use powens::payments::{self, PaymentId};
///
/// let answer = payments::confirm(PaymentId::new(1), true).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Confirm(pub(crate) Request);

/// Lets a payment that the payer validated go through, or refuses it.
///
/// `POST /payments/{payment}`: see [`Confirm`].
pub fn confirm(payment: PaymentId, confirm: bool) -> Confirm {
    Confirm(Request::new(&CONFIRM).segment(payment).member("confirm", &confirm))
}

impl Confirm {
    /// Whether the answer shows personal data.
    ///
    /// Default: `false`.
    pub fn show_sensitive(self, value: bool) -> Self { Self(self.0.query("show_sensitive", value)) }
}

endpoint! { Confirm, Service, Payment }

operation! { CANCEL = POST "/payments/{payment}", "payments.cancel", "service", slow }

/// Asks for the cancellation of a payment.
///
/// Possible in state `created`; also in `pending`, when no instruction is instant and the payment
/// settings of the connector say `cancellation_available`.
///
/// The answer tells what came of it. In state `rejected` the payment is cancelled. In state
/// `pending` with `state_detail` `cancelling` the payer still has to approve: send them to
/// `validate_uri`, and they come back to the redirect URI of this request with the parameters of
/// any payment callback.
///
/// `POST /payments/{payment}`, with a `service` token of scope `payments:cancel`.
///
/// The answer may take minutes: the API waits for the institution. It is not sent again after a
/// failure, because it may have taken effect.
///
/// # Errors
///
/// - `notSupported`: The connector cannot cancel this payment.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Service>) -> powens::Result<()> {
/// use powens::payments::{self, PaymentId};
///
/// let answer = payments::cancel(PaymentId::new(1), "https://example.org/cancelled").send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Cancel(pub(crate) Request);

/// Asks for the cancellation of a payment.
///
/// `POST /payments/{payment}`: see [`Cancel`].
pub fn cancel(payment: PaymentId, client_redirect_uri: impl Into<String>) -> Cancel {
    Cancel(
        Request::new(&CANCEL)
            .segment(payment)
            .constant("cancel", &true)
            .member::<String>("client_redirect_uri", &client_redirect_uri.into()),
    )
}

impl Cancel {
    /// Whether the answer shows personal data. The token then needs `payments:validate` or
    /// `payments:allow-sensitive`.
    ///
    /// Default: `false`.
    pub fn show_sensitive(self, value: bool) -> Self { Self(self.0.query("show_sensitive", value)) }

    /// Comes back as `state` when the payer returns. At most 2000 characters.
    pub fn client_state(self, value: impl Into<String>) -> Self {
        Self(self.0.member::<String>("client_state", &value.into()))
    }
}

endpoint! { Cancel, Service, Payment }

operation! {
    CREATE_SCOPED_TOKEN = POST "/payments/{payment}/scopedtoken", "payments.create_scoped_token", "service"
}

/// Issues a token that is good for this payment only.
///
/// The payment webview takes it as `code`; a page that replaces the webview calls the API with it.
///
/// `POST /payments/{payment}/scopedtoken`, with a `service` token of scope `payments:validate`.
///
/// It is not sent again after a failure, because it may have taken effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Service>) -> powens::Result<()> {
/// use powens::authentication::ServiceScope;
/// use powens::payments::{self, PaymentId};
///
/// let answer = payments::create_scoped_token(PaymentId::new(1), [ServiceScope::PaymentsValidate]).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateScopedToken(pub(crate) Request);

/// Issues a token that is good for this payment only.
///
/// `POST /payments/{payment}/scopedtoken`: see [`CreateScopedToken`].
pub fn create_scoped_token(
    payment: PaymentId,
    scope: impl IntoIterator<Item = ServiceScope>,
) -> CreateScopedToken {
    CreateScopedToken(
        Request::new(&CREATE_SCOPED_TOKEN)
            .segment(payment)
            .member("scope", &scope.into_iter().collect::<Vec<ServiceScope>>()),
    )
}

endpoint! { CreateScopedToken, Service, PaymentToken }

operation! {
    LIST_INCOMPATIBILITIES = GET "/payments/{payment}/incompatibilities", "payments.list_incompatibilities", "service", idempotent
}

/// Lists what keeps connectors from carrying a payment, or makes a rejection likely.
///
/// Listing connectors with `id_payment` keeps only those that fit. The documented entries do not
/// name their connector.
///
/// `GET /payments/{payment}/incompatibilities`, with a `service` token of scope
/// `payments:read-only`.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Service>) -> powens::Result<()> {
/// use powens::payments::{self, PaymentId};
///
/// let answer = payments::list_incompatibilities(PaymentId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListIncompatibilities(pub(crate) Request);

/// Lists what keeps connectors from carrying a payment, or makes a rejection likely.
///
/// `GET /payments/{payment}/incompatibilities`: see [`ListIncompatibilities`].
pub fn list_incompatibilities(payment: PaymentId) -> ListIncompatibilities {
    ListIncompatibilities(Request::new(&LIST_INCOMPATIBILITIES).segment(payment))
}

impl ListIncompatibilities {
    /// Whether to report on hidden connectors too.
    pub fn all(self, value: bool) -> Self { Self(self.0.query("all", value)) }
}

endpoint! { ListIncompatibilities, Service, Vec<PaymentConnectorIncompatibility> }

operation! {
    GET_TERMS_STATUS = GET "/payments/{payment}/terms", "payments.get_terms_status", "service", idempotent
}

/// Tells whether the payer still has to accept the terms of service for a payment.
///
/// Only pages that replace the webview need it.
///
/// `GET /payments/{payment}/terms`, with a `service` token of scope `payments:validate`.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Service>) -> powens::Result<()> {
/// use powens::payments::{self, PaymentId};
///
/// let answer = payments::get_terms_status(PaymentId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
///
/// Source:
/// <https://docs.powens.com/documentation/integration-guides/pay/advanced/implementing-your-own-payment-validation-webview>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetTermsStatus(pub(crate) Request);

/// Tells whether the payer still has to accept the terms of service for a payment.
///
/// `GET /payments/{payment}/terms`: see [`GetTermsStatus`].
pub fn get_terms_status(payment: PaymentId) -> GetTermsStatus {
    GetTermsStatus(Request::new(&GET_TERMS_STATUS).segment(payment))
}

endpoint! { GetTermsStatus, Service, PaymentTermsStatus }

operation! { GET_TERMS = GET "/terms", "payments.get_terms", "service", idempotent }

/// Gets the text of the terms of service to show to a payer.
///
/// Only pages that replace the webview need it.
///
/// `GET /terms`, with a `service` token of scope `payments:validate`.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Service>) -> powens::Result<()> {
/// use powens::payments;
///
/// let answer = payments::get_terms().send(&client).await?;
/// # Ok(())
/// # }
/// ```
///
/// Source:
/// <https://docs.powens.com/documentation/integration-guides/pay/advanced/implementing-your-own-payment-validation-webview>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetTerms(pub(crate) Request);

/// Gets the text of the terms of service to show to a payer.
///
/// `GET /terms`: see [`GetTerms`].
pub fn get_terms() -> GetTerms { GetTerms(Request::new(&GET_TERMS)) }

endpoint! { GetTerms, Service, TermsContent }

operation! { ACCEPT_TERMS = POST "/payments/{payment}/terms", "payments.accept_terms", "service" }

/// Records that the payer accepted the terms of service.
///
/// Only pages that replace the webview need it.
///
/// `POST /payments/{payment}/terms`, with a `service` token of scope `payments:validate`.
///
/// It is not sent again after a failure, because it may have taken effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Service>) -> powens::Result<()> {
/// use powens::payments::{self, PaymentId, TermsId};
///
/// let answer = payments::accept_terms(PaymentId::new(1), TermsId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
///
/// Source:
/// <https://docs.powens.com/documentation/integration-guides/pay/advanced/implementing-your-own-payment-validation-webview>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AcceptTerms(pub(crate) Request);

/// Records that the payer accepted the terms of service.
///
/// `POST /payments/{payment}/terms`: see [`AcceptTerms`].
pub fn accept_terms(payment: PaymentId, id_terms: TermsId) -> AcceptTerms {
    AcceptTerms(Request::new(&ACCEPT_TERMS).segment(payment).member("id_terms", &id_terms))
}

endpoint! { AcceptTerms, Service, PaymentTermsAcceptance }

id! {
    /// Identifies a payment.
    pub struct PaymentId(i64);

    /// Identifies a version of the terms of service.
    ///
    /// Source:
    /// <https://docs.powens.com/documentation/integration-guides/pay/advanced/implementing-your-own-payment-validation-webview>
    pub struct TermsId(i64);
}

reference! {
    /// The connector of a payment, by UUID, or its absence.
    pub enum PaymentConnectorFilter {
        /// Payments made with this connector.
        Uuid(ConnectorUuid),
        /// Payments without a connector.
        Missing = "null",
    }
}

reference! {
    /// The connector of a payment, by number, or its absence.
    pub enum PaymentConnectorIdFilter {
        /// Payments made with the connector of this number, which differs by domain.
        Id(ConnectorId),
        /// Payments for which no connector was chosen.
        Missing = "null",
    }
}

object! {
    /// A list of payments.
    pub struct PaymentsList {
        /// This page of the payments that match.
        pub payments: Vec<Payment>,
    }
}

page! { PaymentsList, payments: Payment }

object! {
    /// A payment and how far it has come.
    ///
    /// Take a state or an error code that you do not know as the generic case. Personal data is left
    /// out unless `show_sensitive` asks for it.
    pub struct Payment {
        /// Identifies the payment.
        pub id: PaymentId,
        /// How far it has come.
        pub state: Option<PaymentState>,
        /// More about the state; none as a rule.
        pub state_detail: Option<PaymentStateDetail>,
        /// What has to happen next, while the payment is being validated or cancelled.
        pub action: Option<PaymentAction>,
        /// Why the payment failed, in state `rejected`.
        pub error_code: Option<PaymentErrorCode>,
        /// Details of the failure; what the bank tells the payer while `action` is `decoupled`.
        pub error_description: Option<String> as secret,
        /// Values to ask the payer for, while `action` is `additionalInformationNeeded`.
        pub fields: Option<Vec<PaymentField>>,
        /// Where to send the payer to validate, or to approve a cancellation, while `action` is `redirect`:
        /// with the whole page, never in an iframe.
        pub validate_uri: Option<String> as secret,
        /// The connector of the payer's bank; none until one is chosen.
        pub connector_uuid: Option<ConnectorUuid>,
        /// The connector of the payer's bank, by number.
        #[deprecated(note = "use `connector_uuid`")]
        pub id_connector: Option<ConnectorId>,
        /// How the payer validates at the bank.
        pub validate_mechanism: Option<AuthMechanism>,
        /// When the payment was created.
        pub register_date: Option<DateTime>,
        /// Where the payer ends.
        #[deprecated(note = "Prefer the redirect URI of the webview.")]
        pub client_redirect_uri: Option<String>,
        /// State that comes back with the payer.
        #[deprecated(note = "Prefer the state of the webview.")]
        pub client_state: Option<String> as secret,
        /// The account that is debited; absent until it is known.
        pub payer: Option<PaymentAccount>,
        /// Who pays.
        pub payer_identity: Option<PaymentIdentity>,
        /// What is paid to whom; more than one in a bulk payment.
        pub instructions: Option<Vec<PaymentInstruction>>,
    }
}

object! {
    /// One transfer of a payment, or the plan of a recurring one.
    pub struct PaymentInstruction {
        /// End-to-end identifier, the given or a generated one.
        pub reference_id: Option<String>,
        /// Text that the beneficiary sees on the statement.
        pub label: Option<String> as secret,
        /// Amount, in `currency`. Trailing zeros say nothing about its precision.
        pub amount: Option<Decimal>,
        /// Currency of the amount.
        pub currency: Option<Currency>,
        /// When it is executed.
        pub execution_date_type: Option<ExecutionDateType>,
        /// Day of execution, when `deferred`.
        pub execution_date: Option<Date>,
        /// Day of execution.
        #[deprecated(note = "use `execution_date`")]
        pub exec_date: Option<Date>,
        /// Day of the first run, when `periodic`.
        pub start_date: Option<Date>,
        /// Last day for a run, when `periodic`; none when it runs until it is stopped.
        pub end_date: Option<Date>,
        /// Time between runs, when `periodic`.
        pub frequency: Option<ExecutionFrequency>,
        /// The account that is credited.
        pub beneficiary: Option<PaymentAccount>,
        /// Who is paid.
        pub beneficiary_identity: Option<PaymentIdentity>,
        /// How far this instruction has come; none while there is nothing to tell.
        pub state: Option<PaymentInstructionState>,
    }
}

object! {
    /// One transfer to make, or the plan of recurring ones.
    pub struct PaymentInstructionRequest {
        /// Text for the statement of the beneficiary.
        ///
        /// The test connector reads a scenario in the label of the first instruction, before its first
        /// dash: up to three steps joined by slashes, as in `pdng/done - Order 1234`. The steps are `pdng`
        /// (pending), `canc` (rejected by the payer), `rjct` (rejected by the bank), `err` (rejected for
        /// its amount), `bug` (failed) and `done`, which follows by itself. Each lasts 15 minutes, or 15
        /// seconds for instant payments.
        pub label: Option<String> as secret,
        /// Amount, in `currency`. Sandboxes take at most 10 euros; elsewhere the configuration key
        /// `payment.max_amount` sets the limit, if any.
        pub amount: Option<Decimal>,
        /// Currency of the amount, as an ISO 4217 code.
        pub currency: Option<String>,
        /// When to execute it.
        pub execution_date_type: Option<ExecutionDateType>,
        /// The account to credit.
        pub beneficiary: Option<PaymentAccount>,
        /// Who is paid; the holder of that account.
        pub beneficiary_identity: Option<PaymentIdentity>,
        /// End-to-end identifier. Better left out: the API then makes one of the right length. Identifiers
        /// hold up to 31 characters in SEPA and 18 in UK Faster Payments.
        pub reference_id: Option<String>,
        /// Day of execution, in UTC. Needed when `deferred`, and only then.
        pub execution_date: Option<Date>,
        /// Day of the first run. Needed when `periodic`, and only then.
        pub start_date: Option<Date>,
        /// Last day for a run, when `periodic`. Left out, it runs until it is stopped.
        pub end_date: Option<Date>,
        /// Time between runs. Needed when `periodic`, and only then.
        pub frequency: Option<ExecutionFrequency>,
    }

    fn empty() -> Self;
}

impl PaymentInstructionRequest {
    /// One with everything that must be sent; the setters add the rest.
    pub fn new(
        label: impl Into<String>,
        amount: Decimal,
        currency: impl Into<String>,
        execution_date_type: ExecutionDateType,
        beneficiary: PaymentAccount,
        beneficiary_identity: PaymentIdentity,
    ) -> Self {
        Self {
            label: Some(label.into()),
            amount: Some(amount),
            currency: Some(currency.into()),
            execution_date_type: Some(execution_date_type),
            beneficiary: Some(beneficiary),
            beneficiary_identity: Some(beneficiary_identity),
            ..Self::empty()
        }
    }

    /// End-to-end identifier. Better left out: the API then makes one of the right length. Identifiers
    /// hold up to 31 characters in SEPA and 18 in UK Faster Payments.
    pub fn reference_id(self, value: impl Into<String>) -> Self {
        Self { reference_id: Some(value.into()), ..self }
    }

    /// Day of execution, in UTC. Needed when `deferred`, and only then.
    pub fn execution_date(self, value: Date) -> Self { Self { execution_date: Some(value), ..self } }

    /// Day of the first run. Needed when `periodic`, and only then.
    pub fn start_date(self, value: Date) -> Self { Self { start_date: Some(value), ..self } }

    /// Last day for a run, when `periodic`. Left out, it runs until it is stopped.
    pub fn end_date(self, value: Date) -> Self { Self { end_date: Some(value), ..self } }

    /// Time between runs. Needed when `periodic`, and only then.
    pub fn frequency(self, value: ExecutionFrequency) -> Self { Self { frequency: Some(value), ..self } }
}

object! {
    /// An account that is debited or credited by a payment.
    pub struct PaymentAccount {
        /// What kind of number `identification` is. Payments know `iban` and `sort_code_account_number`.
        pub scheme_name: Option<AccountScheme>,
        /// Number of the account.
        pub identification: Option<String> as secret,
        /// Name of the account to show.
        pub label: Option<String> as secret,
        /// The bank that keeps the account, by its BIC when the number is an IBAN.
        pub issuer: Option<String>,
        /// Identifies this entry. Only in answers.
        pub id: Option<i64>,
        /// The aggregated account that it is, if any. Only in answers.
        pub id_account: Option<BankAccountId>,
        /// BIC of the bank. Only in answers.
        pub bic: Option<String>,
        /// When it was disabled. Only in answers.
        pub disabled_date: Option<DateTime>,
        /// What kind of number `merchant_identification` is.
        #[deprecated(note = "use `payments::PaymentIdentity`")]
        pub merchant_scheme_name: Option<String>,
        /// Number that identifies the holder as a merchant.
        #[deprecated(note = "use `payments::PaymentIdentity`")]
        pub merchant_identification: Option<String> as secret,
    }

    fn empty() -> Self;
}

impl PaymentAccount {
    /// One with everything that must be sent; the setters add the rest.
    pub fn new(
        scheme_name: AccountScheme,
        identification: impl Into<String>,
        label: impl Into<String>,
    ) -> Self {
        Self {
            scheme_name: Some(scheme_name),
            identification: Some(identification.into()),
            label: Some(label.into()),
            ..Self::empty()
        }
    }

    /// The bank that keeps the account, by its BIC when the number is an IBAN.
    pub fn issuer(self, value: impl Into<String>) -> Self { Self { issuer: Some(value.into()), ..self } }

    /// Identifies this entry. Only in answers.
    pub fn id(self, value: i64) -> Self { Self { id: Some(value), ..self } }

    /// The aggregated account that it is, if any. Only in answers.
    pub fn id_account(self, value: BankAccountId) -> Self { Self { id_account: Some(value), ..self } }

    /// BIC of the bank. Only in answers.
    pub fn bic(self, value: impl Into<String>) -> Self { Self { bic: Some(value.into()), ..self } }

    /// When it was disabled. Only in answers.
    pub fn disabled_date(self, value: DateTime) -> Self { Self { disabled_date: Some(value), ..self } }

    /// What kind of number `merchant_identification` is.
    #[deprecated(note = "use `payments::PaymentIdentity`")]
    pub fn merchant_scheme_name(self, value: impl Into<String>) -> Self {
        Self { merchant_scheme_name: Some(value.into()), ..self }
    }

    /// Number that identifies the holder as a merchant.
    #[deprecated(note = "use `payments::PaymentIdentity`")]
    pub fn merchant_identification(self, value: impl Into<String>) -> Self {
        Self { merchant_identification: Some(value.into()), ..self }
    }
}

object! {
    /// A natural person who takes part in a payment.
    ///
    /// Give the birth data too if you can. Answers leave personal data out unless `show_sensitive` asks
    /// for it.
    pub struct IndividualIdentity {
        /// First name. At most 255 characters.
        pub first_name: Option<String> as secret,
        /// Last name. At most 255 characters.
        pub last_name: Option<String> as secret,
        /// Day of birth.
        pub birth_date: Option<Date> as secret,
        /// City of birth.
        pub birth_city: Option<String> as secret,
        /// Country of birth, as an ISO 3166-1 alpha-2 code.
        pub birth_country: Option<String> as secret,
        /// Nationality, as a country code or a word.
        pub nationality: Option<String> as secret,
        /// Whether the person is politically exposed.
        pub pep: Option<bool> as secret,
        /// What kind of number `identification` is. Needed when that is given.
        pub scheme_name: Option<IdentityScheme> as secret,
        /// Number of an identity document. At most 255 characters.
        pub identification: Option<String> as secret,
        /// Who issued the identification. At most 255 characters.
        pub issuer: Option<String> as secret,
        /// Postal address, its lines separated by line feeds. At most 512 characters.
        pub postal_address: Option<String> as secret,
        /// E-mail address. At most 255 characters.
        pub email: Option<String> as secret,
        /// Your own reference of the person. At most 255 characters.
        pub external_ref: Option<String> as secret,
        /// The user of the API who is this person.
        pub id_user: Option<UserId>,
        /// The ultimate owner, as text.
        pub ultimate_owner_text: Option<String> as secret,
        /// Further ultimate owners, as text.
        pub ultimate_owner_extra_text: Option<String> as secret,
    }

    fn empty() -> Self;
}

impl IndividualIdentity {
    /// One with everything that must be sent; the setters add the rest.
    pub fn new(first_name: impl Into<String>, last_name: impl Into<String>) -> Self {
        Self { first_name: Some(first_name.into()), last_name: Some(last_name.into()), ..Self::empty() }
    }

    /// Day of birth.
    pub fn birth_date(self, value: Date) -> Self { Self { birth_date: Some(value), ..self } }

    /// City of birth.
    pub fn birth_city(self, value: impl Into<String>) -> Self {
        Self { birth_city: Some(value.into()), ..self }
    }

    /// Country of birth, as an ISO 3166-1 alpha-2 code.
    pub fn birth_country(self, value: impl Into<String>) -> Self {
        Self { birth_country: Some(value.into()), ..self }
    }

    /// Nationality, as a country code or a word.
    pub fn nationality(self, value: impl Into<String>) -> Self {
        Self { nationality: Some(value.into()), ..self }
    }

    /// Whether the person is politically exposed.
    pub fn pep(self, value: bool) -> Self { Self { pep: Some(value), ..self } }

    /// What kind of number `identification` is. Needed when that is given.
    pub fn scheme_name(self, value: IdentityScheme) -> Self { Self { scheme_name: Some(value), ..self } }

    /// Number of an identity document. At most 255 characters.
    pub fn identification(self, value: impl Into<String>) -> Self {
        Self { identification: Some(value.into()), ..self }
    }

    /// Who issued the identification. At most 255 characters.
    pub fn issuer(self, value: impl Into<String>) -> Self { Self { issuer: Some(value.into()), ..self } }

    /// Postal address, its lines separated by line feeds. At most 512 characters.
    pub fn postal_address(self, value: impl Into<String>) -> Self {
        Self { postal_address: Some(value.into()), ..self }
    }

    /// E-mail address. At most 255 characters.
    pub fn email(self, value: impl Into<String>) -> Self { Self { email: Some(value.into()), ..self } }

    /// Your own reference of the person. At most 255 characters.
    pub fn external_ref(self, value: impl Into<String>) -> Self {
        Self { external_ref: Some(value.into()), ..self }
    }

    /// The user of the API who is this person.
    pub fn id_user(self, value: UserId) -> Self { Self { id_user: Some(value), ..self } }

    /// The ultimate owner, as text.
    pub fn ultimate_owner_text(self, value: impl Into<String>) -> Self {
        Self { ultimate_owner_text: Some(value.into()), ..self }
    }

    /// Further ultimate owners, as text.
    pub fn ultimate_owner_extra_text(self, value: impl Into<String>) -> Self {
        Self { ultimate_owner_extra_text: Some(value.into()), ..self }
    }
}

object! {
    /// A company, an association or a public body that takes part in a payment.
    ///
    /// Give `org_name` too if you can. Answers leave much of it out unless `show_sensitive` asks for
    /// it.
    pub struct OrganizationIdentity {
        /// What kind of number `identification` is.
        pub scheme_name: Option<IdentityScheme> as secret,
        /// Registration number of the organisation. At most 255 characters.
        pub identification: Option<String> as secret,
        /// Name. At most 255 characters.
        pub org_name: Option<String> as secret,
        /// Legal form. At most 128 characters.
        pub org_legal_status: Option<String>,
        /// Address of the headquarters, its lines separated by line feeds. At most 512 characters.
        pub org_hq_address: Option<String> as secret,
        /// Address of the place of business, its lines separated by line feeds. At most 512 characters.
        pub org_business_address: Option<String> as secret,
        /// Who issued the identification. At most 255 characters.
        pub issuer: Option<String> as secret,
        /// Postal address, its lines separated by line feeds. At most 512 characters.
        pub postal_address: Option<String> as secret,
        /// E-mail address. At most 255 characters.
        pub email: Option<String> as secret,
        /// Your own reference of the organisation. At most 255 characters.
        pub external_ref: Option<String> as secret,
        /// The user of the API who is this organisation.
        pub id_user: Option<UserId>,
        /// The first ultimate owner, as text.
        pub ultimate_owner_text: Option<String> as secret,
        /// Further ultimate owners, as text.
        pub ultimate_owner_extra_text: Option<String> as secret,
    }

    fn empty() -> Self;
}

impl OrganizationIdentity {
    /// One with everything that must be sent; the setters add the rest.
    pub fn new(scheme_name: IdentityScheme, identification: impl Into<String>) -> Self {
        Self { scheme_name: Some(scheme_name), identification: Some(identification.into()), ..Self::empty() }
    }

    /// Name. At most 255 characters.
    pub fn org_name(self, value: impl Into<String>) -> Self { Self { org_name: Some(value.into()), ..self } }

    /// Legal form. At most 128 characters.
    pub fn org_legal_status(self, value: impl Into<String>) -> Self {
        Self { org_legal_status: Some(value.into()), ..self }
    }

    /// Address of the headquarters, its lines separated by line feeds. At most 512 characters.
    pub fn org_hq_address(self, value: impl Into<String>) -> Self {
        Self { org_hq_address: Some(value.into()), ..self }
    }

    /// Address of the place of business, its lines separated by line feeds. At most 512 characters.
    pub fn org_business_address(self, value: impl Into<String>) -> Self {
        Self { org_business_address: Some(value.into()), ..self }
    }

    /// Who issued the identification. At most 255 characters.
    pub fn issuer(self, value: impl Into<String>) -> Self { Self { issuer: Some(value.into()), ..self } }

    /// Postal address, its lines separated by line feeds. At most 512 characters.
    pub fn postal_address(self, value: impl Into<String>) -> Self {
        Self { postal_address: Some(value.into()), ..self }
    }

    /// E-mail address. At most 255 characters.
    pub fn email(self, value: impl Into<String>) -> Self { Self { email: Some(value.into()), ..self } }

    /// Your own reference of the organisation. At most 255 characters.
    pub fn external_ref(self, value: impl Into<String>) -> Self {
        Self { external_ref: Some(value.into()), ..self }
    }

    /// The user of the API who is this organisation.
    pub fn id_user(self, value: UserId) -> Self { Self { id_user: Some(value), ..self } }

    /// The first ultimate owner, as text.
    pub fn ultimate_owner_text(self, value: impl Into<String>) -> Self {
        Self { ultimate_owner_text: Some(value.into()), ..self }
    }

    /// Further ultimate owners, as text.
    pub fn ultimate_owner_extra_text(self, value: impl Into<String>) -> Self {
        Self { ultimate_owner_extra_text: Some(value.into()), ..self }
    }
}

object! {
    /// A value that the bank wants from the payer.
    pub struct PaymentField {
        /// Key to send the value under.
        pub name: Option<String>,
        /// How to ask for it: `text` or `list`. Take others as `text`.
        pub kind: Option<ConnectorFieldType> = "type",
        /// What to ask the payer, in the words of the bank.
        pub label: Option<String> as secret,
        /// Whether the payer has to give a value.
        pub required: Option<bool>,
        /// What a text has to match, as a PCRE pattern.
        pub regex: Option<String>,
        /// What a list lets the payer choose from.
        pub values: Option<Vec<PaymentFieldValue>>,
        /// Value to start from.
        pub default: Option<String> as secret,
    }
}

object! {
    /// A choice of a list, such as an account of the payer.
    pub struct PaymentFieldValue {
        /// How to show the choice to the payer, such as an account number.
        pub label: Option<String> as secret,
        /// Value to send when it is chosen.
        pub value: Option<String> as secret,
    }
}

object! {
    /// A token that is good for one payment.
    pub struct PaymentToken {
        /// Authorises one payment only.
        pub token: Secret,
        /// What the token allows.
        pub scope: Option<String>,
        /// The payment that it is good for.
        pub id_payment: Option<PaymentId>,
        /// How long the token lives, in seconds.
        pub expires_in: Option<i64>,
    }
}

object! {
    /// How far a connector does not fit a payment.
    pub struct PaymentConnectorIncompatibility {
        /// Whether the connector can be used all the same.
        pub kind: Option<PaymentConnectorIncompatibilityType> = "type",
        /// Everything that does not fit.
        pub reasons: Option<Vec<PaymentConnectorIncompatibilityReason>>,
    }
}

object! {
    /// One thing in a payment that does not fit a connector.
    pub struct PaymentConnectorIncompatibilityReason {
        /// What does not fit.
        pub code: Option<PaymentConnectorIncompatibilityCode>,
        /// What this reason alone leads to.
        pub kind: Option<PaymentConnectorIncompatibilityType> = "type",
        /// What does not fit, in words for developers.
        pub description: Option<String>,
        /// What the connector takes, such as its limit; of any type.
        pub value_connector: Option<Json>,
        /// What the payment asks for, in comparison; of any type.
        pub value_payment: Option<Json>,
    }
}

object! {
    /// The terms of service, and whether the payer still has to accept them.
    ///
    /// Source:
    /// <https://docs.powens.com/documentation/integration-guides/pay/advanced/implementing-your-own-payment-validation-webview>
    pub struct PaymentTermsStatus {
        /// Whether the payer still has to accept them. Absent when that is done.
        pub to_sign: Option<bool>,
        /// Identifies this version of the terms.
        pub id: TermsId,
        /// Name of the version.
        pub version: Option<String>,
        /// When the version was added.
        pub created: Option<DateTime>,
        /// When the version was withdrawn.
        pub deleted: Option<DateTime>,
        /// File that holds the text.
        pub id_file: Option<i64>,
    }
}

object! {
    /// A version of the terms of service with its text.
    ///
    /// Source:
    /// <https://docs.powens.com/documentation/integration-guides/pay/advanced/implementing-your-own-payment-validation-webview>
    pub struct TermsContent {
        /// The version; accept it by its `id`.
        pub terms: Option<TermsOfService>,
        /// The text to show.
        pub content: Option<String>,
        /// Language of the text.
        pub language: Option<String>,
    }
}

object! {
    /// A version of the terms of service.
    ///
    /// Source:
    /// <https://docs.powens.com/documentation/integration-guides/pay/advanced/implementing-your-own-payment-validation-webview>
    pub struct TermsOfService {
        /// What to accept the terms by.
        pub id: TermsId,
        /// How the vendor calls this version.
        pub version: Option<String>,
        /// Since when there is this version.
        pub created: Option<DateTime>,
        /// When it was withdrawn.
        pub deleted: Option<DateTime>,
        /// The file with the text, which is in `content` of the answer too.
        pub id_file: Option<i64>,
    }
}

object! {
    /// The answer to an acceptance of the terms.
    ///
    /// Source:
    /// <https://docs.powens.com/documentation/integration-guides/pay/advanced/implementing-your-own-payment-validation-webview>
    pub struct PaymentTermsAcceptance {
        /// `ok` when the acceptance was recorded.
        pub success: Option<String>,
    }
}

union! {
    /// Who pays, is paid or initiates a payment.
    ///
    /// Creating a payment takes the identity of the payer and, on every instruction, that of the
    /// beneficiary.
    pub enum PaymentIdentity by "kind" default Individual {
        /// `individual`: A natural person.
        Individual(IndividualIdentity) = "individual",
        /// `corporate`: A company.
        Corporate(OrganizationIdentity) = "corporate",
        /// `non_profit`: An association or another non-profit organisation.
        NonProfit(OrganizationIdentity) = "non_profit",
        /// `government`: A public body.
        Government(OrganizationIdentity) = "government",
    }
}

open_enum! {
    /// How far a payment has come.
    ///
    /// It goes from `created` to `validating`, `pending` and a final state, which never changes;
    /// `rejected` and `expired` may follow each of the first three. The test connector also goes from
    /// `validating` to `done`.
    pub enum PaymentState {
        /// `created`: Registered, not yet sent to a bank. The payer has to be sent to the webview.
        Created = "created",
        /// `validating`: At the bank, which waits for the payer. `action` says what comes next, for pages
        /// that replace the webview.
        Validating = "validating",
        /// `pending`: The payer has validated, execution is not confirmed: wait.
        ///
        /// In a bulk payment at least one instruction still waits. A recurring payment is active. A payment
        /// whose cancellation the payer has to approve is `pending` too; see `state_detail`.
        Pending = "pending",
        /// `done`: Final: the bank has executed it, count it as paid.
        ///
        /// In a bulk payment that holds for every instruction; a recurring payment has made all its runs.
        Done = "done",
        /// `accepted`: Final: the bank took it and tells no more.
        ///
        /// It may still fail unseen, so counting it as paid is at your own risk. In a bulk payment that
        /// holds for every instruction; of a recurring payment no more news comes.
        /// `partial_status_tracking` in the payment settings of a connector tells beforehand which
        /// execution date types end like this.
        Accepted = "accepted",
        /// `partial`: Final, bulk payments only: some instructions were rejected, others are done or
        /// accepted.
        ///
        /// The state of each instruction says which; if the bank gives no details, all of them are
        /// `accepted`.
        Partial = "partial",
        /// `rejected`: Final: refused by the bank or the payer, or cancelled; `error_code` says why.
        ///
        /// A payment that is still wanted has to be created anew. In a bulk payment every instruction was
        /// rejected; a recurring payment was refused, or stopped by the payer later.
        Rejected = "rejected",
        /// `expired`: Final: no outcome became known in time, and no update will come. Take it as rejected.
        ///
        /// The time is 30 days unless the configuration key `payment.manual_expire_time_days` says
        /// otherwise.
        Expired = "expired",
    }
}

open_enum! {
    /// What the state of a payment leaves unsaid.
    pub enum PaymentStateDetail {
        /// `cancelling`: A cancellation waits for the payer; `action` and `validate_uri` say how they
        /// approve it.
        Cancelling = "cancelling" | "cancelling_webauth",
    }
}

open_enum! {
    /// What has to happen before a payment can go on.
    pub enum PaymentAction {
        /// `redirect`: Send the payer to `validate_uri`, with the whole page and never in an iframe.
        Redirect = "redirect",
        /// `decoupled`: The payer validates in an app, an e-mail or a text message. Show
        /// `error_description`, then call `resume` and again 10 seconds after each answer.
        Decoupled = "decoupled",
        /// `additionalInformationNeeded`: Ask the payer for the values in `fields` and send them with
        /// `submit_fields`.
        AdditionalInformationNeeded = "additionalInformationNeeded",
        /// `confirm`: Decide whether the payment goes through and call `confirm` within about a minute.
        Confirm = "confirm",
        /// `psuValidation`: Ask the payer for a go-ahead and send it with `submit_psu_validation`.
        PsuValidation = "psuValidation",
    }
}

open_enum! {
    /// Why a payment failed.
    ///
    /// Take a code that is not known as a failure without reason.
    pub enum PaymentErrorCode {
        /// `invalidEmitter`: The account of the payer is not valid or cannot send payments.
        InvalidEmitter = "invalidEmitter",
        /// `insufficientFunds`: The account of the payer does not hold enough.
        InsufficientFunds = "insufficientFunds",
        /// `invalidAmount`: The amount is not valid or beyond a limit.
        InvalidAmount = "invalidAmount",
        /// `invalidCurrency`: The currency is not valid or not supported.
        InvalidCurrency = "invalidCurrency",
        /// `invalidDate`: The execution date is not valid or out of range.
        InvalidDate = "invalidDate",
        /// `invalidBeneficiary`: The account of the beneficiary is not valid or not supported.
        InvalidBeneficiary = "invalidBeneficiary",
        /// `invalidLabel`: The label breaks the rules of the bank.
        InvalidLabel = "invalidLabel",
        /// `invalidReferenceId`: The bank does not accept the reference. Leave it out to have a fitting one
        /// made.
        InvalidReferenceId = "invalidReferenceId",
        /// `regulatoryReason`: The bank stopped it, for instance on suspicion of fraud.
        RegulatoryReason = "regulatoryReason",
        /// `authenticationFailed`: The payer failed to prove who they are.
        AuthenticationFailed = "authenticationFailed",
        /// `noAnswerFromCustomer`: The payer did nothing in time.
        NoAnswerFromCustomer = "noAnswerFromCustomer",
        /// `noSpecifiedReason`: The bank gave no reason.
        NoSpecifiedReason = "noSpecifiedReason",
        /// `CancelledByUser`: The payer cancelled it.
        CancelledByUser = "CancelledByUser" | "cancelledByUser",
        /// `CancelledByClient`: It was cancelled through the API.
        CancelledByClient = "CancelledByClient",
        /// `confirmationRefused`: The client refused to confirm it.
        ConfirmationRefused = "confirmationRefused",
        /// `bankMessage`: The bank has a message for the payer.
        BankMessage = "bankMessage",
        /// `invalidValue`: The request holds data that is not valid.
        InvalidValue = "invalidValue",
        /// `websiteUnavailable`: The bank cannot be reached; try later.
        WebsiteUnavailable = "websiteUnavailable",
        /// `bug`: The API failed while the payment was being validated.
        Bug = "bug",
    }
}

open_enum! {
    /// How far an instruction of a payment has come.
    ///
    /// In bulk payments a change here alone sends no webhook.
    pub enum PaymentInstructionState {
        /// `pending`: Execution is not confirmed.
        Pending = "pending",
        /// `rejected`: Final: refused or cancelled.
        Rejected = "rejected",
        /// `done`: Final: executed.
        Done = "done",
        /// `accepted`: Final: the bank took it and tells no more.
        Accepted = "accepted",
    }
}

open_enum! {
    /// Which date of payments to filter by.
    pub enum PaymentDateFilter {
        /// `register_date`: When the payment was created.
        RegisterDate = "register_date",
        /// `validate_date`: When the payment was validated.
        ValidateDate = "validate_date",
    }
}

open_enum! {
    /// What to sort payments by.
    pub enum PaymentOrder {
        /// `id`: Identifier.
        Id = "id",
        /// `register_date`: When they were created.
        RegisterDate = "register_date",
        /// `validate_date`: When they were validated.
        ValidateDate = "validate_date",
        /// `state`: How far the payment is.
        State = "state",
        /// `connectors`: The connector that carries the payment.
        Connectors = "connectors",
        /// `amount`: Total of the instructions.
        Amount = "amount",
        /// `instruction_count`: Number of instructions.
        InstructionCount = "instruction_count",
        /// `execution_date_type`: How the execution date is chosen.
        ExecutionDateType = "execution_date_type",
    }
}

open_enum! {
    /// When a payment is executed.
    ///
    /// The payment settings of a connector tell which types it takes.
    pub enum ExecutionDateType {
        /// `first_open_day`: On the next business day of the bank, seldom the same day: an ordinary
        /// transfer.
        FirstOpenDay = "first_open_day",
        /// `instant`: Within minutes, and final as a rule once validated. Cannot be cancelled when
        /// `pending`.
        Instant = "instant",
        /// `deferred`: On the execution date of the instruction.
        Deferred = "deferred",
        /// `periodic`: Again and again from a start date on. The payment holds one instruction, and the
        /// vendor has to enable recurring payments.
        Periodic = "periodic",
    }
}

open_enum! {
    /// Time between the runs of a recurring payment.
    ///
    /// The payment settings of a connector tell which frequencies it takes.
    pub enum ExecutionFrequency {
        /// `daily`: Every day; few banks support it.
        Daily = "daily",
        /// `weekly`: Every week.
        Weekly = "weekly",
        /// `two-weekly`: Every two weeks.
        TwoWeekly = "two-weekly",
        /// `monthly`: Every month.
        Monthly = "monthly",
        /// `two-monthly`: Every two months.
        TwoMonthly = "two-monthly",
        /// `quarterly`: Every three months.
        Quarterly = "quarterly",
        /// `four-monthly`: Every four months.
        FourMonthly = "four-monthly",
        /// `semiannually`: Every six months.
        Semiannually = "semiannually",
        /// `yearly`: Every year.
        Yearly = "yearly",
        /// `bimonthly`: Seen in settings of connectors; what it means is not documented.
        Bimonthly = "bimonthly",
        /// `biannual`: Seen in settings of connectors; what it means is not documented.
        Biannual = "biannual",
    }
}

open_enum! {
    /// What kind of number identifies an account.
    pub enum AccountScheme {
        /// `iban`: International bank account number.
        Iban = "iban",
        /// `bban`: National bank account number. Payments do not take it.
        Bban = "bban",
        /// `sort_code_account_number`: Sort code and account number of the United Kingdom.
        SortCodeAccountNumber = "sort_code_account_number",
        /// `cpan`: Number of a payment card. Payments do not take it.
        ///
        /// Source: <https://docs.powens.com/api-reference/products/data-aggregation/bank-transactions>
        Cpan = "cpan",
        /// `tpan`: Token that stands for the number of a payment card. Payments do not take it.
        ///
        /// Source: <https://docs.powens.com/api-reference/products/data-aggregation/bank-transactions>
        Tpan = "tpan",
    }
}

open_enum! {
    /// What kind of number identifies a person or an organisation.
    pub enum IdentityScheme {
        /// `national_id_number`: Number of a national identity card, of a person.
        NationalIdNumber = "national_id_number",
        /// `passport_number`: Number of a passport, of a person.
        PassportNumber = "passport_number",
        /// `alien_reg_number`: Number of a registration as a foreigner, of a person.
        AlienRegNumber = "alien_reg_number",
        /// `siren`: French number of a company, or of an association that has one.
        Siren = "siren",
        /// `incorporation_number`: Number in the register of companies or organisations of its country.
        IncorporationNumber = "incorporation_number",
        /// `euid`: European Unique Identifier of a company or an association.
        Euid = "euid",
        /// `rna`: French number of an association.
        Rna = "rna",
        /// `siret`: French number of an establishment of a company.
        Siret = "siret",
        /// `rcs`: Number in the French register of commerce.
        Rcs = "rcs",
    }
}

open_enum! {
    /// What an incompatibility leads to.
    pub enum PaymentConnectorIncompatibilityType {
        /// `incompatible`: The connector cannot carry the payment.
        Incompatible = "incompatible",
        /// `warning`: The connector can carry the payment, but the bank may reject it.
        Warning = "warning",
    }
}

open_enum! {
    /// What in a payment does not fit a connector.
    pub enum PaymentConnectorIncompatibilityCode {
        /// `maxAmount`: The amount is above the known limit for this execution date type. The payer may be
        /// able to have it raised.
        MaxAmount = "maxAmount",
        /// `minAmount`: The amount is below the least for this execution date type.
        MinAmount = "minAmount",
        /// `maxBulk`: There are more instructions than the connector takes.
        MaxBulk = "maxBulk",
        /// `maxDateDelta`: The execution date is too far away.
        MaxDateDelta = "maxDateDelta",
        /// `minDateDelta`: The execution date is too near.
        MinDateDelta = "minDateDelta",
        /// `nspDateType`: The execution date type is not supported.
        NspDateType = "nspDateType",
        /// `nspFrequency`: The frequency is not supported.
        NspFrequency = "nspFrequency",
        /// `nspBulk`: Bulk payments are not supported.
        NspBulk = "nspBulk",
        /// `nspBenefScheme`: The account scheme of a beneficiary is not supported.
        NspBenefScheme = "nspBenefScheme",
        /// `nspPayer`: The connector does not let the account of the payer be given.
        NspPayer = "nspPayer",
        /// `nspExecDate`: The execution date is not allowed.
        NspExecDate = "nspExecDate",
        /// `nspCurrency`: The currency is not supported.
        NspCurrency = "nspCurrency",
        /// `trustBenef`: The payer must have registered the beneficiary as trusted at the bank before.
        TrustBenef = "trustBenef",
    }
}
