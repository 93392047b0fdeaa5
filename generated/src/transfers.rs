//! Transfers (obsolete): Transfers from the aggregated accounts of a user.
//!
//! The product is obsolete: neither maintained nor offered any more, and replaced by Pay (see
//! `payments`). Domains that used it can still call these endpoints.
//!
//! Find an account that can send with `bank_accounts.list` and `able_to_transfer`, and a
//! beneficiary with `recipients.list_of_account`. Create a transfer with `create`, then call
//! `update` with `validated`, and again with the values that the bank asks for in `fields`, until
//! none are left. With the mechanism `webauth` the user validates on the page of the bank instead
//! (see the flow `webauth` of `webview`). The state is `pending` from then on; the synchronisation
//! that follows makes it `done` when it finds the transaction. No webhook reports on transfers
//! alone.
//!
//! Reference: <https://docs.powens.com/api-reference/products/payments/transfers-obsolete>

// Written by `cargo xtask generate` from spec/transfers.yaml. Do not edit.

use jiff::civil::{Date, DateTime};
use powens_runtime::{Request, Secret, endpoint, id, object, open_enum, operation};
use rust_decimal::Decimal;

use crate::bank_accounts::BankAccountId;
use crate::bank_transactions::TransactionId;
use crate::connectors::{AuthMechanism, ConnectorField};
use crate::currencies::Currency;
use crate::recipients::RecipientId;
use crate::users::{UserId, UserRef};

operation! { LIST = GET "/users/{user}/transfers", "transfers.list", "user", idempotent }

/// Lists the transfers of a user that were made through the API. Those made at the bank itself are
/// not there.
///
/// `GET /users/{user}/transfers`, with a `user` token.
///
/// # Errors
///
/// - `noAccount`: No bank account of the user is activated. Comes with status 409.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::transfers;
/// use powens::users::UserRef;
///
/// let answer = transfers::list(UserRef::Me).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `payments::list`. Transfers are obsolete and no longer offered.")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(pub(crate) Request);

/// Lists the transfers of a user that were made through the API.
///
/// `GET /users/{user}/transfers`: see [`List`].
#[deprecated(note = "use `payments::list`. Transfers are obsolete and no longer offered.")]
pub fn list(user: impl Into<UserRef>) -> List { List(Request::new(&LIST).segment::<UserRef>(user.into())) }

impl List {
    /// Period to group transfers by. Its form is not documented.
    pub fn period(self, value: impl Into<String>) -> Self {
        Self(self.0.query::<String>("period", value.into()))
    }
}

endpoint! { List, User, TransfersList }

operation! {
    LIST_OF_ACCOUNT = GET "/users/{user}/accounts/{account}/transfers", "transfers.list_of_account", "user", idempotent
}

/// Lists the transfers from one account.
///
/// `GET /users/{user}/accounts/{account}/transfers`, with a `user` token: another route to
/// [`list`](list()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::bank_accounts::BankAccountId;
/// use powens::transfers;
/// use powens::users::UserRef;
///
/// let answer = transfers::list_of_account(UserRef::Me, BankAccountId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `payments::list`. Transfers are obsolete; this route is in no current reference.")]
pub fn list_of_account(user: impl Into<UserRef>, account: BankAccountId) -> List {
    List(Request::new(&LIST_OF_ACCOUNT).segment::<UserRef>(user.into()).segment(account))
}

operation! {
    LIST_OF_RECIPIENT = GET "/users/{user}/recipients/{recipient}/transfers", "transfers.list_of_recipient", "user", idempotent
}

/// Lists the transfers to one recipient.
///
/// `GET /users/{user}/recipients/{recipient}/transfers`, with a `user` token: another route to
/// [`list`](list()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::recipients::RecipientId;
/// use powens::transfers;
/// use powens::users::UserRef;
///
/// let answer = transfers::list_of_recipient(UserRef::Me, RecipientId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `payments::list`. Transfers are obsolete; this route is in no current reference.")]
pub fn list_of_recipient(user: impl Into<UserRef>, recipient: RecipientId) -> List {
    List(Request::new(&LIST_OF_RECIPIENT).segment::<UserRef>(user.into()).segment(recipient))
}

operation! { CREATE = POST "/users/{user}/transfers", "transfers.create", "user", slow }

/// Creates a transfer, in state `created` unless `validated` sends it to the bank at once.
///
/// A transfer that is not validated can still be changed with `update` or cancelled with `delete`.
///
/// `POST /users/{user}/transfers`, with a `user` token.
///
/// The answer may take minutes: the API waits for the institution. It is not sent again after a
/// failure, because it may have taken effect.
///
/// # Errors
///
/// - `maxAmountExceeded`: The amount is above what the bank or the API allows for one transfer. A member `max_amount` of the error may tell how much.
/// - `maxPeriodAmountExceeded`: The amount is above what the bank or the API allows over a period. A member `max_amount` of the answer may tell how much is left.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::Decimal;
/// use powens::bank_accounts::BankAccountId;
/// use powens::transfers::{self, BeneficiaryType};
/// use powens::users::UserRef;
///
/// let answer = transfers::create(UserRef::Me, BankAccountId::new(1), Decimal::new(105, 1), BeneficiaryType::Recipient).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `payments::create`. Transfers are obsolete and no longer offered.")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(pub(crate) Request);

/// Creates a transfer, in state `created` unless `validated` sends it to the bank at once.
///
/// `POST /users/{user}/transfers`: see [`Create`].
#[deprecated(note = "use `payments::create`. Transfers are obsolete and no longer offered.")]
pub fn create(
    user: impl Into<UserRef>,
    id_account: BankAccountId,
    amount: Decimal,
    beneficiary_type: BeneficiaryType,
) -> Create {
    Create(
        Request::new(&CREATE)
            .segment::<UserRef>(user.into())
            .member("id_account", &id_account)
            .member("amount", &amount)
            .member("beneficiary_type", &beneficiary_type),
    )
}

impl Create {
    /// Text to send along.
    pub fn label(self, value: impl Into<String>) -> Self {
        Self(self.0.member::<String>("label", &value.into()))
    }

    /// The registered recipient, when `beneficiary_type` is `recipient`.
    pub fn id_recipient(self, value: RecipientId) -> Self { Self(self.0.member("id_recipient", &value)) }

    /// IBAN or telephone number to send to, as `beneficiary_type` says.
    pub fn beneficiary_number(self, value: impl Into<String>) -> Self {
        Self(self.0.member::<String>("beneficiary_number", &value.into()))
    }

    /// Name of the beneficiary, for any `beneficiary_type` but `recipient`.
    pub fn beneficiary_label(self, value: impl Into<String>) -> Self {
        Self(self.0.member::<String>("beneficiary_label", &value.into()))
    }

    /// Whether to send it to the bank at once. Otherwise do so later with `update`.
    ///
    /// Default: `false`.
    pub fn validated(self, value: bool) -> Self { Self(self.0.member("validated", &value)) }

    /// Whether to answer at once and validate in background. Read the transfer with `get` until its
    /// state has changed.
    ///
    /// Default: `false`.
    pub fn background(self, value: bool) -> Self { Self(self.0.member("background", &value)) }

    /// Day to execute it on.
    #[deprecated(note = "In the guide of 2019 only; the current reference has no way to set the day.")]
    pub fn exec_date(self, value: Date) -> Self { Self(self.0.member("exec_date", &value)) }
}

endpoint! { Create, User, Transfer }

operation! {
    CREATE_OF_ACCOUNT = POST "/users/{user}/accounts/{account}/transfers", "transfers.create_of_account", "user", slow
}

/// Creates a transfer from an account.
///
/// `POST /users/{user}/accounts/{account}/transfers`, with a `user` token.
///
/// The answer may take minutes: the API waits for the institution. It is not sent again after a
/// failure, because it may have taken effect.
///
/// # Errors
///
/// - `maxAmountExceeded`: More than the bank or the API allows for one transfer.
/// - `maxPeriodAmountExceeded`: More than the bank or the API allows over a period.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::Decimal;
/// use powens::bank_accounts::BankAccountId;
/// use powens::transfers;
/// use powens::users::UserRef;
///
/// let answer = transfers::create_of_account(UserRef::Me, BankAccountId::new(1), Decimal::new(105, 1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `payments::create`. Transfers are obsolete; this route is in no current reference.")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateOfAccount(pub(crate) Request);

/// Creates a transfer from an account.
///
/// `POST /users/{user}/accounts/{account}/transfers`: see [`CreateOfAccount`].
#[deprecated(note = "use `payments::create`. Transfers are obsolete; this route is in no current reference.")]
pub fn create_of_account(
    user: impl Into<UserRef>,
    account: BankAccountId,
    amount: Decimal,
) -> CreateOfAccount {
    CreateOfAccount(
        Request::new(&CREATE_OF_ACCOUNT)
            .segment::<UserRef>(user.into())
            .segment(account)
            .member("amount", &amount),
    )
}

impl CreateOfAccount {
    /// Text that goes with the money.
    pub fn label(self, value: impl Into<String>) -> Self {
        Self(self.0.member::<String>("label", &value.into()))
    }

    /// Day on which the bank is to execute it.
    pub fn exec_date(self, value: Date) -> Self { Self(self.0.member("exec_date", &value)) }

    /// What the money goes to. Not needed where the path names a recipient.
    ///
    /// Default: `"recipient"`.
    pub fn beneficiary_type(self, value: BeneficiaryType) -> Self {
        Self(self.0.member("beneficiary_type", &value))
    }

    /// The registered recipient, unless the path names it.
    pub fn id_recipient(self, value: RecipientId) -> Self { Self(self.0.member("id_recipient", &value)) }

    /// IBAN or telephone number of who gets the money, as `beneficiary_type` says.
    pub fn beneficiary_number(self, value: impl Into<String>) -> Self {
        Self(self.0.member::<String>("beneficiary_number", &value.into()))
    }

    /// Name of who gets the money, when it is not a registered recipient.
    pub fn beneficiary_label(self, value: impl Into<String>) -> Self {
        Self(self.0.member::<String>("beneficiary_label", &value.into()))
    }

    /// Whether the bank gets it at once.
    ///
    /// Default: `false`.
    pub fn validated(self, value: bool) -> Self { Self(self.0.member("validated", &value)) }

    /// Whether to answer before the bank does; the transfer has to be read again.
    ///
    /// Default: `false`.
    pub fn background(self, value: bool) -> Self { Self(self.0.member("background", &value)) }
}

endpoint! { CreateOfAccount, User, Transfer }

operation! {
    CREATE_OF_ACCOUNT_RECIPIENT = POST "/users/{user}/accounts/{account}/recipients/{recipient}/transfers", "transfers.create_of_account_recipient", "user", slow
}

/// Creates a transfer from an account to one of its recipients.
///
/// The path names both, so an amount is enough. The guide of 2019 creates transfers this way.
///
/// `POST /users/{user}/accounts/{account}/recipients/{recipient}/transfers`, with a `user` token:
/// another route to [`create_of_account`](create_of_account()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::Decimal;
/// use powens::bank_accounts::BankAccountId;
/// use powens::recipients::RecipientId;
/// use powens::transfers;
/// use powens::users::UserRef;
///
/// let answer = transfers::create_of_account_recipient(UserRef::Me, BankAccountId::new(1), RecipientId::new(1), Decimal::new(105, 1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `payments::create`. Transfers are obsolete; this route is in no current reference.")]
pub fn create_of_account_recipient(
    user: impl Into<UserRef>,
    account: BankAccountId,
    recipient: RecipientId,
    amount: Decimal,
) -> CreateOfAccount {
    CreateOfAccount(
        Request::new(&CREATE_OF_ACCOUNT_RECIPIENT)
            .segment::<UserRef>(user.into())
            .segment(account)
            .segment(recipient)
            .member("amount", &amount),
    )
}

operation! {
    CREATE_OF_RECIPIENT = POST "/users/{user}/recipients/{recipient}/transfers", "transfers.create_of_recipient", "user", slow
}

/// Creates a transfer to a recipient without naming the account, which the recipient tells.
///
/// `POST /users/{user}/recipients/{recipient}/transfers`, with a `user` token: another route to
/// [`create_of_account`](create_of_account()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::Decimal;
/// use powens::recipients::RecipientId;
/// use powens::transfers;
/// use powens::users::UserRef;
///
/// let answer = transfers::create_of_recipient(UserRef::Me, RecipientId::new(1), Decimal::new(105, 1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `payments::create`. Transfers are obsolete; this route is in no current reference.")]
pub fn create_of_recipient(
    user: impl Into<UserRef>,
    recipient: RecipientId,
    amount: Decimal,
) -> CreateOfAccount {
    CreateOfAccount(
        Request::new(&CREATE_OF_RECIPIENT)
            .segment::<UserRef>(user.into())
            .segment(recipient)
            .member("amount", &amount),
    )
}

operation! { GET = GET "/users/{user}/transfers/{transfer}", "transfers.get", "user", idempotent }

/// Returns a transfer.
///
/// This is the call to repeat after a validation in background, until the state has changed.
///
/// `GET /users/{user}/transfers/{transfer}`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::transfers::{self, TransferId};
/// use powens::users::UserRef;
///
/// let answer = transfers::get(UserRef::Me, TransferId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `payments::get`. Transfers are obsolete and no longer offered.")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get(pub(crate) Request);

/// Returns a transfer.
///
/// `GET /users/{user}/transfers/{transfer}`: see [`Get`].
#[deprecated(note = "use `payments::get`. Transfers are obsolete and no longer offered.")]
pub fn get(user: impl Into<UserRef>, transfer: TransferId) -> Get {
    Get(Request::new(&GET).segment::<UserRef>(user.into()).segment(transfer))
}

endpoint! { Get, User, Transfer }

operation! { UPDATE = POST "/users/{user}/transfers/{transfer}", "transfers.update", "user", slow }

/// Changes a transfer, sends it to the bank, or gives the bank the values that it asked for.
///
/// `validated` sends it. When the answer has `fields`, ask the user for them and call this again
/// with `validated` and the values, until no fields are left and the state is `pending`.
///
/// `POST /users/{user}/transfers/{transfer}`, with a `user` token.
///
/// The answer may take minutes: the API waits for the institution. It is not sent again after a
/// failure, because it may have taken effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::transfers::{self, TransferId};
/// use powens::users::UserRef;
///
/// let answer = transfers::update(UserRef::Me, TransferId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `payments::validate`. Transfers are obsolete and no longer offered.")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(pub(crate) Request);

/// Changes a transfer, sends it to the bank, or gives the bank the values that it asked for.
///
/// `POST /users/{user}/transfers/{transfer}`: see [`Update`].
#[deprecated(note = "use `payments::validate`. Transfers are obsolete and no longer offered.")]
pub fn update(user: impl Into<UserRef>, transfer: TransferId) -> Update {
    Update(Request::new(&UPDATE).segment::<UserRef>(user.into()).segment(transfer))
}

impl Update {
    /// Another account to debit.
    pub fn id_account(self, value: BankAccountId) -> Self { Self(self.0.member("id_account", &value)) }

    /// Another amount, in the currency of the account.
    pub fn amount(self, value: Decimal) -> Self { Self(self.0.member("amount", &value)) }

    /// Another text to send along.
    pub fn label(self, value: impl Into<String>) -> Self {
        Self(self.0.member::<String>("label", &value.into()))
    }

    /// Another kind of beneficiary; goes with the number or the recipient that belongs to it.
    pub fn beneficiary_type(self, value: BeneficiaryType) -> Self {
        Self(self.0.member("beneficiary_type", &value))
    }

    /// Another registered recipient.
    pub fn id_recipient(self, value: RecipientId) -> Self { Self(self.0.member("id_recipient", &value)) }

    /// Another IBAN or telephone number, as `beneficiary_type` says.
    pub fn beneficiary_number(self, value: impl Into<String>) -> Self {
        Self(self.0.member::<String>("beneficiary_number", &value.into()))
    }

    /// Another name of the beneficiary.
    pub fn beneficiary_label(self, value: impl Into<String>) -> Self {
        Self(self.0.member::<String>("beneficiary_label", &value.into()))
    }

    /// Set to true to send the transfer to the bank.
    pub fn validated(self, value: bool) -> Self { Self(self.0.member("validated", &value)) }

    /// Value of one of the `fields` of the transfer, such as a password or a one-time code, by name of
    /// the field, for the mechanism `credentials`. It may be encrypted for the domain as a compact JWE.
    pub fn credential(self, name: impl Into<String>, value: impl Into<Secret>) -> Self {
        Self(self.0.member::<Secret>(name.into(), &value.into()))
    }
}

endpoint! { Update, User, Transfer }

operation! {
    UPDATE_OF_ACCOUNT = POST "/users/{user}/accounts/{account}/transfers/{transfer}", "transfers.update_of_account", "user", slow
}

/// Changes or sends a transfer, which is found below its account.
///
/// `POST /users/{user}/accounts/{account}/transfers/{transfer}`, with a `user` token: another route
/// to [`update`](update()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::bank_accounts::BankAccountId;
/// use powens::transfers::{self, TransferId};
/// use powens::users::UserRef;
///
/// let answer = transfers::update_of_account(UserRef::Me, BankAccountId::new(1), TransferId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(
    note = "use `payments::validate`. Transfers are obsolete; this route is in no current reference."
)]
pub fn update_of_account(user: impl Into<UserRef>, account: BankAccountId, transfer: TransferId) -> Update {
    Update(
        Request::new(&UPDATE_OF_ACCOUNT).segment::<UserRef>(user.into()).segment(account).segment(transfer),
    )
}

operation! {
    UPDATE_OF_RECIPIENT = POST "/users/{user}/recipients/{recipient}/transfers/{transfer}", "transfers.update_of_recipient", "user", slow
}

/// Changes or sends a transfer, which is found below its recipient.
///
/// `POST /users/{user}/recipients/{recipient}/transfers/{transfer}`, with a `user` token: another
/// route to [`update`](update()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::recipients::RecipientId;
/// use powens::transfers::{self, TransferId};
/// use powens::users::UserRef;
///
/// let answer = transfers::update_of_recipient(UserRef::Me, RecipientId::new(1), TransferId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(
    note = "use `payments::validate`. Transfers are obsolete; this route is in no current reference."
)]
pub fn update_of_recipient(user: impl Into<UserRef>, recipient: RecipientId, transfer: TransferId) -> Update {
    Update(
        Request::new(&UPDATE_OF_RECIPIENT)
            .segment::<UserRef>(user.into())
            .segment(recipient)
            .segment(transfer),
    )
}

operation! { DELETE = DELETE "/users/{user}/transfers/{transfer}", "transfers.delete", "user", idempotent }

/// Cancels a transfer, while it is in state `created`.
///
/// `DELETE /users/{user}/transfers/{transfer}`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::transfers::{self, TransferId};
/// use powens::users::UserRef;
///
/// let answer = transfers::delete(UserRef::Me, TransferId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `payments::cancel`. Transfers are obsolete; this route is in no current reference.")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete(pub(crate) Request);

/// Cancels a transfer, while it is in state `created`.
///
/// `DELETE /users/{user}/transfers/{transfer}`: see [`Delete`].
#[deprecated(note = "use `payments::cancel`. Transfers are obsolete; this route is in no current reference.")]
pub fn delete(user: impl Into<UserRef>, transfer: TransferId) -> Delete {
    Delete(Request::new(&DELETE).segment::<UserRef>(user.into()).segment(transfer))
}

endpoint! { Delete, User, Option<Transfer> }

operation! {
    DELETE_OF_ACCOUNT = DELETE "/users/{user}/accounts/{account}/transfers/{transfer}", "transfers.delete_of_account", "user", idempotent
}

/// Cancels a transfer, which is found below its account.
///
/// `DELETE /users/{user}/accounts/{account}/transfers/{transfer}`, with a `user` token: another
/// route to [`delete`](delete()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::bank_accounts::BankAccountId;
/// use powens::transfers::{self, TransferId};
/// use powens::users::UserRef;
///
/// let answer = transfers::delete_of_account(UserRef::Me, BankAccountId::new(1), TransferId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `payments::cancel`. Transfers are obsolete; this route is in no current reference.")]
pub fn delete_of_account(user: impl Into<UserRef>, account: BankAccountId, transfer: TransferId) -> Delete {
    Delete(
        Request::new(&DELETE_OF_ACCOUNT).segment::<UserRef>(user.into()).segment(account).segment(transfer),
    )
}

operation! {
    DELETE_OF_RECIPIENT = DELETE "/users/{user}/recipients/{recipient}/transfers/{transfer}", "transfers.delete_of_recipient", "user", idempotent
}

/// Cancels a transfer, which is found below its recipient.
///
/// `DELETE /users/{user}/recipients/{recipient}/transfers/{transfer}`, with a `user` token: another
/// route to [`delete`](delete()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::recipients::RecipientId;
/// use powens::transfers::{self, TransferId};
/// use powens::users::UserRef;
///
/// let answer = transfers::delete_of_recipient(UserRef::Me, RecipientId::new(1), TransferId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `payments::cancel`. Transfers are obsolete; this route is in no current reference.")]
pub fn delete_of_recipient(user: impl Into<UserRef>, recipient: RecipientId, transfer: TransferId) -> Delete {
    Delete(
        Request::new(&DELETE_OF_RECIPIENT)
            .segment::<UserRef>(user.into())
            .segment(recipient)
            .segment(transfer),
    )
}

id! {
    /// Identifies a transfer.
    pub struct TransferId(i64);
}

object! {
    /// A list of transfers, and the days that it covers.
    #[deprecated(note = "use `payments::PaymentsList`. Transfers are obsolete and no longer offered.")]
    pub struct TransfersList {
        /// The transfers that match.
        pub transfers: Vec<Transfer>,
        /// Day of the earliest transfer that there is.
        pub first_date: Option<Date>,
        /// Day of the latest transfer that there is.
        pub last_date: Option<Date>,
        /// Day of the earliest transfer in this answer.
        pub result_min_date: Option<Date>,
        /// Day of the latest transfer in this answer.
        pub result_max_date: Option<Date>,
        /// How many transfers there are, as older versions of the API told.
        #[deprecated(note = "Absent from the current reference.")]
        pub total: Option<i64>,
    }
}

object! {
    /// An order to send money from an aggregated account, made through the API.
    ///
    /// Once executed it is `pending` until a synchronisation finds the transaction at the bank; then it
    /// is `done`.
    #[deprecated(note = "use `payments::create`. Transfers are obsolete and no longer offered.")]
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
        #[deprecated(note = "use `state`. No longer documented.")]
        pub error: Option<String>,
        /// Balance of the debited account before the transfer.
        #[deprecated(note = "No longer documented.")]
        pub account_balance: Option<Decimal>,
        /// The transaction that a synchronisation found for it.
        #[deprecated(note = "No longer documented.")]
        pub id_transaction: Option<TransactionId>,
    }
}

open_enum! {
    /// How far a transfer has come, or why it stopped.
    #[deprecated(note = "use `payments::PaymentState`. Transfers are obsolete.")]
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
