//! Transfers (obsolete): Transfers from the aggregated accounts of a user, and the recipients of
//! such transfers.
//!
//! The product is obsolete: neither maintained nor offered any more, and replaced by Pay (see
//! `payments`). Accounts still carry these objects on domains that used it.
//!
//! Reference: <https://docs.powens.com/api-reference/products/payments/transfers-obsolete>

// Written by `cargo xtask generate` from spec/transfers.yaml. Do not edit.

use jiff::civil::{Date, DateTime};
use powens_runtime::{id, object, open_enum};
use rust_decimal::Decimal;

use crate::bank_accounts::BankAccountId;
use crate::bank_transactions::TransactionId;
use crate::connectors::{AuthMechanism, ConnectorField};
use crate::currencies::Currency;
use crate::users::UserId;

id! {
    /// Identifies a transfer.
    pub struct TransferId(i64);

    /// Identifies a recipient of transfers.
    pub struct RecipientId(i64);
}

object! {
    /// An order to send money from an aggregated account, made through the API.
    ///
    /// Once executed it is `pending` until a synchronisation finds the transaction at the bank; then it
    /// is `done`.
    #[deprecated(note = "use `payments::create`; Transfers are obsolete and no longer offered.")]
    pub struct Transfer {
        /// Identifies the transfer.
        pub id: TransferId,
        /// The account that is debited.
        pub id_account: Option<BankAccountId>,
        /// What the money goes to, and so which of `id_recipient` and `beneficiary_number` is set.
        pub beneficiary_type: Option<BeneficiaryType>,
        /// The registered recipient, when `beneficiary_type` is `recipient`.
        pub id_recipient: Option<RecipientId>,
        /// IBAN or telephone number of the beneficiary, as `beneficiary_type` says.
        pub beneficiary_number: Option<String> as secret,
        /// Name of the beneficiary, when it is not a registered recipient.
        pub beneficiary_label: Option<String> as secret,
        /// Day of execution.
        pub exec_date: Option<Date>,
        /// Amount to send, in the currency of the debited account.
        pub amount: Option<Decimal>,
        /// Currency of the amount.
        pub currency: Option<Currency>,
        /// Text that goes with the transfer.
        pub label: Option<String> as secret,
        /// How far it has come, or why it stopped.
        pub state: Option<TransferState>,
        /// Values that the bank still wants from the user, with the mechanism `credentials`. Answer them
        /// until none remain.
        pub fields: Option<Vec<ConnectorField>>,
        /// How the user validates it at the bank.
        pub validate_mechanism: Option<AuthMechanism>,
        /// Message of the bank, when `state` is an error.
        pub error_message: Option<String> as secret,
        /// The user who owns the account.
        #[deprecated(note = "No longer documented.")]
        pub id_user: Option<UserId>,
        /// IBAN of the debited account.
        #[deprecated(note = "No longer documented.")]
        pub account_iban: Option<String> as secret,
        /// IBAN of the recipient.
        #[deprecated(note = "No longer documented.")]
        pub recipient_iban: Option<String> as secret,
        /// When the transfer was created.
        #[deprecated(note = "No longer documented.")]
        pub register_date: Option<DateTime>,
        /// The amount as text to show.
        #[deprecated(note = "No longer documented.")]
        pub formatted_amount: Option<String>,
        /// Fees that the bank charges.
        #[deprecated(note = "No longer documented.")]
        pub fees: Option<Decimal>,
        /// Identifies the transfer at the bank.
        #[deprecated(note = "No longer documented.")]
        pub webid: Option<String> as secret,
        /// Code of the failure.
        #[deprecated(note = "use `state`; No longer documented.")]
        pub error: Option<String>,
        /// Balance of the debited account before the transfer.
        #[deprecated(note = "No longer documented.")]
        pub account_balance: Option<Decimal>,
        /// The transaction that a synchronisation found for it.
        #[deprecated(note = "No longer documented.")]
        pub id_transaction: Option<TransactionId>,
    }
}

object! {
    /// A beneficiary that the bank lets an account send transfers to.
    ///
    /// While the bank asks for more before it adds one, `fields` says what.
    #[deprecated(note = "Transfers are obsolete; payments name the beneficiary in each instruction.")]
    pub struct Recipient {
        /// Identifies the recipient.
        pub id: RecipientId,
        /// The account that can send to it.
        pub id_account: Option<BankAccountId>,
        /// The account that the recipient stands for, when that account is aggregated too.
        pub id_target_account: Option<BankAccountId>,
        /// Name of the recipient.
        pub label: Option<String> as secret,
        /// IBAN of the recipient.
        pub iban: Option<String> as secret,
        /// BIC of the bank of the recipient.
        pub bic: Option<String>,
        /// Name of the bank of the recipient.
        pub bank_name: Option<String>,
        /// From when on transfers can be sent to it. In the future while the bank lets a waiting time pass.
        pub enabled_at: Option<DateTime>,
        /// Why it could not be added or updated; none after a success.
        pub state: Option<RecipientState>,
        /// Values that the bank still wants from the user before it adds the recipient.
        pub fields: Option<Vec<ConnectorField>>,
        /// Message of the bank, when `state` is an error.
        pub error_message: Option<String> as secret,
        /// Identifies the recipient at the bank.
        #[deprecated(note = "No longer documented.")]
        pub webid: Option<String> as secret,
        /// Group that the bank puts it in, a free text.
        #[deprecated(note = "No longer documented.")]
        pub category: Option<String>,
        /// When it last changed.
        #[deprecated(note = "No longer documented.")]
        pub last_update: Option<DateTime>,
        /// When it was read from the bank.
        #[deprecated(note = "No longer documented.")]
        pub time_scraped: Option<DateTime>,
        /// When it was found to be gone from the bank.
        #[deprecated(note = "No longer documented.")]
        pub deleted: Option<DateTime>,
        /// Until when the values in `fields` can be sent.
        #[deprecated(note = "No longer documented.")]
        pub expire: Option<DateTime>,
        /// Whether its addition was verified.
        #[deprecated(note = "No longer documented.")]
        pub add_verified: Option<bool>,
        /// Code of the failure.
        #[deprecated(note = "use `state`; No longer documented.")]
        pub error: Option<String>,
        /// Currency of its account.
        #[deprecated(note = "No longer documented.")]
        pub currency: Option<Currency>,
    }
}

open_enum! {
    /// How far a transfer has come, or why it stopped.
    #[deprecated(note = "use `payments::PaymentState`; Transfers are obsolete.")]
    pub enum TransferState {
        /// `created`: It exists in the API only.
        Created = "created",
        /// `validating`: It is being submitted to the bank.
        Validating = "validating",
        /// `scheduled`: The bank has it and will execute it later.
        Scheduled = "scheduled",
        /// `pending`: The bank has it and executes it.
        Pending = "pending",
        /// `done`: The bank confirmed it.
        Done = "done",
        /// `canceled`: The user cancelled it.
        Canceled = "canceled",
        /// `coming`: The bank confirmed it, and still lists the operation as coming.
        Coming = "coming",
        /// `deleted`: The bank no longer has it.
        Deleted = "deleted",
        /// `transactionNotFound`: The bank confirmed it, but no matching transaction was found.
        TransactionNotFound = "transactionNotFound",
        /// `wrongpass`: The bank refused the credentials.
        WrongPassword = "wrongpass",
        /// `additionalInformationNeeded`: The bank wants more values from the user, such as a one-time
        /// code; see `fields`.
        AdditionalInformationNeeded = "additionalInformationNeeded",
        /// `websiteUnavailable`: The bank cannot be reached; try later.
        WebsiteUnavailable = "websiteUnavailable",
        /// `actionNeeded`: The user has to do something on the site of the bank first.
        ActionNeeded = "actionNeeded",
        /// `decoupled`: The user has to validate it in an app or on a device of the bank.
        Decoupled = "decoupled",
        /// `bug`: The API failed.
        Bug = "bug",
        /// `error`: It failed for another reason.
        Error = "error",
    }
}

open_enum! {
    /// Why a recipient could not be added or updated.
    #[deprecated(note = "Transfers are obsolete.")]
    pub enum RecipientState {
        /// `wrongpass`: The bank refused the credentials.
        WrongPassword = "wrongpass",
        /// `additionalInformationNeeded`: The bank wants more values from the user, such as a one-time
        /// code; see `fields`.
        AdditionalInformationNeeded = "additionalInformationNeeded",
        /// `websiteUnavailable`: The bank cannot be reached; try later.
        WebsiteUnavailable = "websiteUnavailable",
        /// `actionNeeded`: The user has to do something on the site of the bank first.
        ActionNeeded = "actionNeeded",
        /// `decoupled`: The user has to validate it in an app or on a device of the bank.
        Decoupled = "decoupled",
        /// `bug`: The API failed.
        Bug = "bug",
    }
}

open_enum! {
    /// What a transfer goes to.
    #[deprecated(note = "Transfers are obsolete.")]
    pub enum BeneficiaryType {
        /// `recipient`: A registered recipient.
        Recipient = "recipient",
        /// `iban`: An IBAN, without registering it first.
        Iban = "iban",
        /// `phone_number`: A telephone number, without registering it first.
        PhoneNumber = "phone_number",
    }
}
