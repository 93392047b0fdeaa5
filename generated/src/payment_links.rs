//! Payment links: Links that a payer opens to make one payment, without a page of your own.
//!
//! Create a link and hand its `url` to the payer, who does the rest. What comes of it is a payment
//! of the domain: `last_payment_id` names it, `payments.get` reads it. No webhook is documented for
//! links themselves, so wait for `PAYMENT_STATE_UPDATED` of the payment.
//!
//! The service has a host of its own, which is the same for all domains: only the token tells whose
//! links are meant.
//!
//! Reference: <https://docs.powens.com/api-reference/products/payments/payment-links>

// Written by `cargo xtask generate` from spec/payment_links.yaml. Do not edit.

use jiff::civil::DateTime;
use powens_runtime::{Field, Request, endpoint, id, object, open_enum, operation};
use rust_decimal::Decimal;
use uuid::Uuid;

use crate::payments::{ExecutionDateType, PaymentAccount, PaymentId, PaymentIdentity};

operation! { LIST = GET payment_links "/payment-links", "payment_links.list", "service", idempotent }

/// Lists the payment links of the domain, without pages.
///
/// `GET /payment-links`, with a `service` token of scope `payment-links:admin`.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Service>) -> powens::Result<()> {
/// use powens::payment_links;
///
/// let answer = payment_links::list().send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(pub(crate) Request);

/// Lists the payment links of the domain, without pages.
///
/// `GET /payment-links`: see [`List`].
pub fn list() -> List { List(Request::new(&LIST)) }

endpoint! { List, Service, Vec<PaymentLink> }

operation! { CREATE = POST payment_links "/payment-links", "payment_links.create", "service" }

/// Creates a payment link.
///
/// `POST /payment-links`, with a `service` token of scope `payment-links:admin`.
///
/// It is not sent again after a failure, because it may have taken effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Service>) -> powens::Result<()> {
/// use powens::Decimal;
/// use powens::payment_links;
/// use powens::payments::{AccountScheme, ExecutionDateType, IndividualIdentity, PaymentAccount, PaymentIdentity};
///
/// let answer = payment_links::create(Decimal::new(59, 1), "EUR", "Order 1234", ExecutionDateType::Instant, PaymentAccount::new(AccountScheme::Iban, "FR7630006000011234567890189", "ACME Corp."), PaymentIdentity::Individual(IndividualIdentity::new("…", "…")), PaymentIdentity::Individual(IndividualIdentity::new("…", "…")), true).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(pub(crate) Request);

/// Creates a payment link.
///
/// `POST /payment-links`: see [`Create`].
#[expect(clippy::too_many_arguments)]
pub fn create(
    amount: Decimal,
    currency: impl Into<String>,
    label: impl Into<String>,
    execution_date_type: ExecutionDateType,
    beneficiary: PaymentAccount,
    beneficiary_identity: PaymentIdentity,
    payer_identity: PaymentIdentity,
    redirect: bool,
) -> Create {
    Create(
        Request::new(&CREATE)
            .member("amount", &amount)
            .member::<String>("currency", &currency.into())
            .member::<String>("label", &label.into())
            .member("execution_date_type", &execution_date_type)
            .member("beneficiary", &beneficiary)
            .member("beneficiary_identity", &beneficiary_identity)
            .member("payer_identity", &payer_identity)
            .member("redirect", &redirect),
    )
}

impl Create {
    /// The account to debit. Give null when it is not known; leaving it out may be refused.
    pub fn payer(self, value: impl Into<Field<PaymentAccount>>) -> Self {
        Self(self.0.field("payer", value.into()))
    }

    /// Where the browser goes at the end. Needed when `redirect` is true.
    ///
    /// Example: `"https://example.org/paid"`.
    pub fn redirect_uri(self, value: impl Into<String>) -> Self {
        Self(self.0.member::<String>("redirect_uri", &value.into()))
    }

    /// Comes back with the browser. Give null when `redirect` is true and there is none.
    pub fn redirect_state(self, value: impl Into<Field<String>>) -> Self {
        Self(self.0.field("redirect_state", value.into()))
    }

    /// Who has the payment initiated.
    pub fn operator_identity(self, value: PaymentIdentity) -> Self {
        Self(self.0.member("operator_identity", &value))
    }

    /// End-to-end identifier for the payment. Better left out, since its length depends on the kind of
    /// payment.
    pub fn reference_id(self, value: impl Into<String>) -> Self {
        Self(self.0.member::<String>("reference_id", &value.into()))
    }
}

endpoint! { Create, Service, PaymentLink }

operation! { GET = GET payment_links "/payment-links/{link}", "payment_links.get", "service", idempotent }

/// Returns a payment link. The status is 404 when there is none.
///
/// `GET /payment-links/{link}`, with a `service` token of scope `payment-links:admin`.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Service>) -> powens::Result<()> {
/// use powens::Uuid;
/// use powens::payment_links::{self, PaymentLinkId};
///
/// let answer = payment_links::get(PaymentLinkId::new(Uuid::nil())).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get(pub(crate) Request);

/// Returns a payment link.
///
/// `GET /payment-links/{link}`: see [`Get`].
pub fn get(link: PaymentLinkId) -> Get { Get(Request::new(&GET).segment(link)) }

endpoint! { Get, Service, PaymentLink }

operation! { REVOKE = POST payment_links "/payment-links/{link}:revoke", "payment_links.revoke", "service" }

/// Revokes a payment link.
///
/// The status is 404 when there is no such link, or when it was revoked before. What becomes of a
/// payment that the link led to is not documented; `payments.cancel` is for payments.
///
/// `POST /payment-links/{link}:revoke`, with a `service` token of scope `payment-links:admin`.
///
/// It is not sent again after a failure, because it may have taken effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Service>) -> powens::Result<()> {
/// use powens::Uuid;
/// use powens::payment_links::{self, PaymentLinkId};
///
/// payment_links::revoke(PaymentLinkId::new(Uuid::nil())).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Revoke(pub(crate) Request);

/// Revokes a payment link.
///
/// `POST /payment-links/{link}:revoke`: see [`Revoke`].
pub fn revoke(link: PaymentLinkId) -> Revoke { Revoke(Request::new(&REVOKE).segment(link)) }

endpoint! { Revoke, Service, () }

id! {
    /// Identifies a payment link.
    pub struct PaymentLinkId(Uuid);
}

object! {
    /// A link that leads to a payment.
    pub struct PaymentLink {
        /// Identifies the link.
        pub id: PaymentLinkId,
        /// The address to hand to the payer.
        pub url: Option<String> as secret,
        /// Amount that the link asks for, in `currency`.
        pub amount: Option<Decimal>,
        /// Currency of the amount, as an ISO 4217 code.
        pub currency: Option<String>,
        /// Text that the beneficiary will see on the statement.
        pub label: Option<String> as secret,
        /// When the payment will be executed: `first_open_day` or `instant`.
        pub execution_date_type: Option<ExecutionDateType>,
        /// End-to-end identifier of the payment, if one was given.
        pub reference_id: Option<String>,
        /// The account that gets the money.
        pub beneficiary: Option<PaymentAccount>,
        /// Who gets the money.
        pub beneficiary_identity: Option<PaymentIdentity>,
        /// The account to debit; none when it was not known beforehand.
        pub payer: Option<PaymentAccount>,
        /// Who was asked to pay.
        pub payer_identity: Option<PaymentIdentity>,
        /// Who had the payment initiated.
        pub operator_identity: Option<PaymentIdentity>,
        /// Whether the browser goes to `redirect_uri` at the end.
        pub redirect: Option<bool>,
        /// Where the browser goes at the end; empty without `redirect`.
        pub redirect_uri: Option<String>,
        /// What comes back with the browser; may be empty.
        pub redirect_state: Option<String> as secret,
        /// The latest payment that was created with the link, on the domain; none as long as nobody tried.
        pub last_payment_id: Option<PaymentId>,
        /// How far the latest payment has come.
        pub attempt_state: Option<PaymentLinkAttemptState>,
        /// When the link was revoked, or will be; none when that is not foreseen.
        pub revoked_at: Option<DateTime>,
    }
}

open_enum! {
    /// How far the latest payment of a link has come.
    ///
    /// Take a state that you do not know as the generic case, and read the payment for details.
    pub enum PaymentLinkAttemptState {
        /// `unavailable`: There is no payment yet, or payments cannot be read at the moment.
        Unavailable = "unavailable",
        /// `created`: The payment was registered and is not at a bank yet.
        Created = "created",
        /// `validating`: The payer is validating the payment at their bank.
        Validating = "validating",
        /// `pending`: The payer has validated the payment, the bank has not confirmed it.
        Pending = "pending",
        /// `done`: Final: the bank executed the payment.
        Done = "done",
        /// `accepted`: Final: the bank took the payment and will tell nothing more about it.
        Accepted = "accepted",
        /// `partial`: Final: a part of a bulk payment was rejected. Links make single payments, so not
        /// expected.
        Partial = "partial",
        /// `rejected`: Final: the bank or the payer refused the payment, or it was cancelled.
        Rejected = "rejected",
        /// `expired`: Final: nothing definite became known about the payment in time.
        Expired = "expired",
    }
}
