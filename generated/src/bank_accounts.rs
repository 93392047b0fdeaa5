//! Bank accounts: the accounts that a user holds at an institution: current and savings accounts,
//! cards, loans, securities, contracts.
//!
//! An account belongs to a connection and goes with it. A newly discovered account is disabled:
//! little but its name is filled in, and nothing below it is fetched, until the user consents.
//! Consent is given by enabling the account, with `activate` or `update`. Disabling it again erases
//! its transactions, investments, market orders and balances.
//!
//! Disabled accounts, and accounts that the institution no longer shows, are left out of lists.
//! Reading or changing a disabled account by its identifier fails with status 404. The `all` flag
//! lifts both limits. After the repair of a connection an account may come back as a new and
//! disabled one, which counts in totals only once it is enabled.
//!
//! Amounts are in the currency of the account. Date-times have no time zone; none is documented.
//! Numbers that an institution does not give are null, or an empty text.
//!
//! Reference: <https://docs.powens.com/api-reference/products/data-aggregation/bank-accounts>

// Written by `cargo xtask generate` from spec/bank_accounts.yaml. Do not edit.

use jiff::civil::{Date, DateTime};
use powens_runtime::{Json, Request, endpoint, expand, id, object, open_enum, operation};
use rust_decimal::Decimal;
use std::collections::BTreeMap;

use crate::bank_account_types::{AccountType, AccountTypeId};
use crate::bank_transactions::{Transaction, TransactionExpand};
use crate::connections::{Connection, ConnectionExpand, ConnectionId, ConnectionSourceId};
use crate::currencies::Currency;
use crate::investments::{Investment, InvestmentExpand};
use crate::market_orders::MarketOrder;
use crate::recipients::Recipient;
use crate::transfers::Transfer;
use crate::users::{User, UserId, UserRef};

operation! { LIST = GET "/users/{user}/accounts", "bank_accounts.list", "user", idempotent }

/// Lists the bank accounts of a user, with the totals in each currency. Accounts that are disabled
/// or gone from the institution are left out unless `all` is set.
///
/// `GET /users/{user}/accounts`, with a `user` token.
///
/// # Errors
///
/// - `noAccount`: The user has no activated account.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::bank_accounts;
/// use powens::users::UserRef;
///
/// let answer = bank_accounts::list(UserRef::Me).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(pub(crate) Request);

/// Lists the bank accounts of a user, with the totals in each currency.
///
/// `GET /users/{user}/accounts`: see [`List`].
pub fn list(user: impl Into<UserRef>) -> List { List(Request::new(&LIST).segment::<UserRef>(user.into())) }

impl List {
    /// Lists disabled and deleted accounts too.
    pub fn all(self) -> Self { Self(self.0.flag("all")) }

    /// Largest number of accounts to return, at most 1000.
    pub fn limit(self, value: i64) -> Self { Self(self.0.query("limit", value)) }

    /// Number of accounts to skip.
    pub fn offset(self, value: i64) -> Self { Self(self.0.query("offset", value)) }

    /// With 1, lists only the accounts that transfers can be made from.
    ///
    /// Example: `1`.
    #[deprecated(note = "Transfers are obsolete.")]
    pub fn able_to_transfer(self, value: i64) -> Self { Self(self.0.query("able_to_transfer", value)) }

    /// Asks for linked resources along with the answer.
    pub fn expand(self, expand: BankAccountExpand) -> Self { Self(self.0.expand(expand)) }
}

endpoint! { List, User, BankAccountsList }

operation! {
    LIST_OF_CONNECTION = GET "/users/{user}/connections/{connection}/accounts", "bank_accounts.list_of_connection", "user", idempotent
}

/// Lists the bank accounts of one connection, with the totals in each currency. Accounts that are
/// disabled or gone from the institution are left out unless `all` is set.
///
/// `GET /users/{user}/connections/{connection}/accounts`, with a `user` token: another route to
/// [`list`](list()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::bank_accounts;
/// use powens::connections::ConnectionId;
/// use powens::users::UserRef;
///
/// let answer = bank_accounts::list_of_connection(UserRef::Me, ConnectionId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
pub fn list_of_connection(user: impl Into<UserRef>, connection: ConnectionId) -> List {
    List(Request::new(&LIST_OF_CONNECTION).segment::<UserRef>(user.into()).segment(connection))
}

operation! { GET = GET "/users/{user}/accounts/{account}", "bank_accounts.get", "user", idempotent }

/// Gets a bank account. A disabled one is found with `all` only.
///
/// `GET /users/{user}/accounts/{account}`, with a `user` token.
///
/// # Errors
///
/// - `notFound`: There is no such account, or it is disabled and `all` is missing.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::bank_accounts::{self, BankAccountId};
/// use powens::users::UserRef;
///
/// let answer = bank_accounts::get(UserRef::Me, BankAccountId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get(pub(crate) Request);

/// Gets a bank account.
///
/// `GET /users/{user}/accounts/{account}`: see [`Get`].
pub fn get(user: impl Into<UserRef>, account: BankAccountId) -> Get {
    Get(Request::new(&GET).segment::<UserRef>(user.into()).segment(account))
}

impl Get {
    /// Finds the account even when it is disabled.
    pub fn all(self) -> Self { Self(self.0.flag("all")) }

    /// Asks for linked resources along with the answer.
    pub fn expand(self, expand: BankAccountExpand) -> Self { Self(self.0.expand(expand)) }
}

endpoint! { Get, User, BankAccount }

operation! {
    GET_OF_CONNECTION = GET "/users/{user}/connections/{connection}/accounts/{account}", "bank_accounts.get_of_connection", "user", idempotent
}

/// Gets a bank account by way of its connection. A disabled one is found with `all` only.
///
/// `GET /users/{user}/connections/{connection}/accounts/{account}`, with a `user` token: another
/// route to [`get`](get()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::bank_accounts::{self, BankAccountId};
/// use powens::connections::ConnectionId;
/// use powens::users::UserRef;
///
/// let answer = bank_accounts::get_of_connection(UserRef::Me, ConnectionId::new(1), BankAccountId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
pub fn get_of_connection(user: impl Into<UserRef>, connection: ConnectionId, account: BankAccountId) -> Get {
    Get(Request::new(&GET_OF_CONNECTION).segment::<UserRef>(user.into()).segment(connection).segment(account))
}

operation! { UPDATE = POST "/users/{user}/accounts/{account}", "bank_accounts.update", "user", idempotent }

/// Changes how a bank account is shown, or enables or disables it. Members that are left out keep
/// their value.
///
/// Enabling takes `disabled` false and the `all` flag, without which a disabled account is not
/// found. It records the consent of the user. Disabling erases the transactions, investments,
/// market orders and balances of the account.
///
/// `POST /users/{user}/accounts/{account}`, with a `user` token.
///
/// # Errors
///
/// - `notFound`: There is no such account, or it is disabled and `all` is missing.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::bank_accounts::{self, BankAccountId};
/// use powens::users::UserRef;
///
/// let answer = bank_accounts::update(UserRef::Me, BankAccountId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(pub(crate) Request);

/// Changes how a bank account is shown, or enables or disables it.
///
/// `POST /users/{user}/accounts/{account}`: see [`Update`].
pub fn update(user: impl Into<UserRef>, account: BankAccountId) -> Update {
    Update(Request::new(&UPDATE).segment::<UserRef>(user.into()).segment(account))
}

impl Update {
    /// Finds the account even when it is disabled.
    pub fn all(self) -> Self { Self(self.0.flag("all")) }

    /// Name to show.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.member::<String>("name", &value.into()))
    }

    /// Whether to show the account and count it in totals.
    pub fn display(self, value: bool) -> Self { Self(self.0.member("display", &value)) }

    /// Whether the account is a favourite.
    pub fn bookmarked(self, value: bool) -> Self { Self(self.0.member("bookmarked", &value)) }

    /// What the account is used for.
    pub fn usage(self, value: AccountUsage) -> Self { Self(self.0.member("usage", &value)) }

    /// True disables the account and erases what belongs to it; false enables it, which records the
    /// consent of the user. An account tells a date under this name.
    pub fn disabled(self, value: bool) -> Self { Self(self.0.member("disabled", &value)) }

    /// Money on the account, for one that was made by hand.
    #[deprecated(note = "Absent from the current reference.")]
    pub fn balance(self, value: Decimal) -> Self { Self(self.0.member("balance", &value)) }

    /// International bank account number to set.
    #[deprecated(note = "Absent from the current reference.")]
    pub fn iban(self, value: impl Into<String>) -> Self {
        Self(self.0.member::<String>("iban", &value.into()))
    }

    /// Asks for linked resources along with the answer.
    pub fn expand(self, expand: BankAccountExpand) -> Self { Self(self.0.expand(expand)) }
}

endpoint! { Update, User, BankAccount }

operation! {
    ACTIVATE = PUT "/users/{user}/connections/{connection}/accounts/{accounts}", "bank_accounts.activate", "user", idempotent
}

/// Enables several bank accounts of a connection in one call. It records the consent of the user,
/// and lets the synchronisation fetch what belongs to the accounts.
///
/// Set the `all` flag, as accounts that wait for consent are disabled, and `disabled` to false.
/// When a connection has several sources, make this call once, after the last source was added.
/// Older guides send no body at all, and know the call for a single account too, with everything
/// that an update takes. The form of the answer is not documented.
///
/// `PUT /users/{user}/connections/{connection}/accounts/{accounts}`, with a `user` token.
///
/// - `accounts`: The accounts to enable.
///
/// # Errors
///
/// - `notFound`: There is no such account, or it is disabled and `all` is missing.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::bank_accounts::{self, BankAccountId};
/// use powens::connections::ConnectionId;
/// use powens::users::UserRef;
///
/// let answer = bank_accounts::activate(UserRef::Me, ConnectionId::new(1), [BankAccountId::new(1)]).send(&client).await?;
/// # Ok(())
/// # }
/// ```
///
/// Source:
/// <https://docs.powens.com/documentation/integration-guides/advanced/custom-connection-implementation>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Activate(pub(crate) Request);

/// Enables several bank accounts of a connection in one call.
///
/// `PUT /users/{user}/connections/{connection}/accounts/{accounts}`: see [`Activate`].
pub fn activate(
    user: impl Into<UserRef>,
    connection: ConnectionId,
    accounts: impl IntoIterator<Item = BankAccountId>,
) -> Activate {
    Activate(
        Request::new(&ACTIVATE)
            .segment::<UserRef>(user.into())
            .segment(connection)
            .segment(accounts.into_iter().collect::<Vec<BankAccountId>>()),
    )
}

impl Activate {
    /// Finds the accounts although they are disabled; nothing is enabled without it.
    pub fn all(self) -> Self { Self(self.0.flag("all")) }

    /// Name to show.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.member::<String>("name", &value.into()))
    }

    /// Whether to show the account and count it in totals.
    pub fn display(self, value: bool) -> Self { Self(self.0.member("display", &value)) }

    /// Whether the account is a favourite.
    pub fn bookmarked(self, value: bool) -> Self { Self(self.0.member("bookmarked", &value)) }

    /// What the account is used for.
    pub fn usage(self, value: AccountUsage) -> Self { Self(self.0.member("usage", &value)) }

    /// True disables the account and erases what belongs to it; false enables it, which records the
    /// consent of the user. An account tells a date under this name.
    pub fn disabled(self, value: bool) -> Self { Self(self.0.member("disabled", &value)) }

    /// Money on the account, for one that was made by hand.
    #[deprecated(note = "Absent from the current reference.")]
    pub fn balance(self, value: Decimal) -> Self { Self(self.0.member("balance", &value)) }

    /// International bank account number to set.
    #[deprecated(note = "Absent from the current reference.")]
    pub fn iban(self, value: impl Into<String>) -> Self {
        Self(self.0.member::<String>("iban", &value.into()))
    }

    /// Asks for linked resources along with the answer.
    pub fn expand(self, expand: BankAccountExpand) -> Self { Self(self.0.expand(expand)) }
}

endpoint! { Activate, User, Option<Json> }

id! {
    /// Identifies a bank account.
    pub struct BankAccountId(i64);
}

object! {
    /// Bank accounts and their totals.
    pub struct BankAccountsList {
        /// The accounts that match, disabled ones only with `all`.
        pub accounts: Vec<BankAccount>,
        /// Sum of the balances, by ISO 4217 code of the currency. Accounts with `display` false do not
        /// count.
        pub balances: Option<BTreeMap<String, Decimal>>,
        /// Sum of the balances with the operations to come, by ISO 4217 code of the currency.
        pub coming_balances: Option<BTreeMap<String, Decimal>>,
        /// Sum of all balances; its currency is not stated.
        pub balance: Option<Decimal>,
        /// Number of accounts.
        pub total: Option<i64>,
    }
}

object! {
    /// An account that a user holds at an institution. A disabled account has little more than a name.
    pub struct BankAccount {
        /// Identifies the account.
        pub id: BankAccountId,
        /// The connection that the account belongs to.
        pub id_connection: Option<ConnectionId>,
        /// The user who holds the account.
        pub id_user: Option<UserId>,
        /// The source of the connection that the account was found on.
        pub id_source: Option<ConnectionSourceId>,
        /// The account that this one depends on: the current account of a card.
        pub id_parent: Option<BankAccountId>,
        /// What kind of account it is.
        pub kind: Option<AccountType> = "type",
        /// The type of the account, by its identifier on the domain.
        pub id_type: Option<AccountTypeId>,
        /// What the account is used for. The value given by an update, else what the institution said.
        pub usage: Option<AccountUsage>,
        /// What the institution said that the account is used for.
        pub original_usage: Option<AccountUsage>,
        /// Account number of the institution, often masked in part.
        pub number: Option<String> as secret,
        /// International bank account number, without spaces.
        pub iban: Option<String> as secret,
        /// Bank identifier code of the institution.
        pub bic: Option<String>,
        /// Identifies the account at the institution. Undocumented.
        pub webid: Option<String> as secret,
        /// Name to show, which the user may have changed.
        pub name: Option<String> as secret,
        /// Name that the institution gives the account.
        pub original_name: Option<String> as secret,
        /// The company that an employee savings account comes from.
        pub company_name: Option<String> as secret,
        /// Money on the account, negative when overdrawn or owed. It is the figure of the institution, as
        /// of a moment that the institution chooses, and not fit for reconciling accounts.
        pub balance: Option<Decimal>,
        /// Sum of the operations that are known and not debited yet.
        pub coming: Option<Decimal>,
        /// The balance with the operations to come. Undocumented.
        pub coming_balance: Option<Decimal>,
        /// The balance as a text to show. Undocumented.
        pub formatted_balance: Option<String>,
        /// Currency of the account. Copies inside an account may lack some members.
        pub currency: Option<Currency>,
        /// Whether the account is to be shown and counts in totals.
        pub display: Option<bool>,
        /// Whether the user marked the account as a favourite.
        pub bookmarked: Option<bool>,
        /// Since when the account is disabled; null when it is enabled. An update takes a boolean under
        /// this name.
        pub disabled: Option<DateTime>,
        /// Since when the institution no longer shows the account; null while it does.
        pub deleted: Option<DateTime>,
        /// When the account was last synchronised with success.
        pub last_update: Option<DateTime>,
        /// When the account was opened. Undocumented.
        pub opening_date: Option<Date>,
        /// Why the last synchronisation of this account failed; null after a successful one.
        pub error: Option<AccountError>,
        /// How the person whose credentials are used is related to the account.
        #[deprecated(note = "use `account_ownerships::AccountOwnership`")]
        pub ownership: Option<HolderRelation>,
        /// Terms of the loan, on accounts that are loans.
        pub loan: Option<Loan>,
        /// Sum of the valuations of the investments. Fresher than the balance. With the Wealth product
        /// only.
        ///
        /// Source: <https://docs.powens.com/documentation/integration-guides/wealth>
        pub valuation: Option<Decimal>,
        /// Gain or loss since the money was invested, negative for a loss. With the Wealth product only.
        ///
        /// Source: <https://docs.powens.com/documentation/integration-guides/wealth>
        pub diff: Option<Decimal>,
        /// Gain or loss since the money was invested, as a ratio where 1 is 100 %. With the Wealth product
        /// only.
        ///
        /// Source: <https://docs.powens.com/documentation/integration-guides/wealth>
        pub diff_percent: Option<Decimal>,
        /// The gain or loss at the synchronisation before. With the Wealth product only.
        ///
        /// Source: <https://docs.powens.com/documentation/integration-guides/wealth>
        pub prev_diff: Option<Decimal>,
        /// The gain or loss at the synchronisation before, as a ratio where 1 is 100 %. With the Wealth
        /// product only.
        ///
        /// Source: <https://docs.powens.com/documentation/integration-guides/wealth>
        pub prev_diff_percent: Option<Decimal>,
        /// Names of the members that were computed and not given by the institution. With the Wealth
        /// product only.
        pub calculated: Option<Vec<String>>,
        /// What else the institution tells. Undocumented and free in form.
        pub information: Option<Json> as secret,
        /// Whether transfers can be made from the account.
        #[deprecated(note = "Transfers are obsolete.")]
        pub able_to_transfer: Option<bool>,
        /// Market orders that the synchronisation found. In webhooks only.
        ///
        /// Source: <https://docs.powens.com/api-reference/user-connections/connections>
        pub market_orders: Option<Vec<MarketOrder>>,
        /// Investments, the deleted ones included. In webhooks only.
        #[deprecated(note = "use `investments`; obsolete since 2019-06-24")]
        pub all_investments: Option<Vec<Investment>>,
        /// Recipients of transfers that the synchronisation found. In webhooks only.
        #[deprecated(note = "Transfers are obsolete.")]
        pub recipients: Option<Vec<Recipient>>,
        /// Transfers that the synchronisation found. In webhooks only.
        #[deprecated(note = "Transfers are obsolete.")]
        pub transfers: Option<Vec<Transfer>>,
        /// The connection that the account belongs to.
        pub connection: Option<Connection>,
        /// The transactions, which cannot be filtered or paged here. In webhooks, the new ones only; those
        /// of a first synchronisation make a body of several megabytes.
        pub transactions: Option<Vec<Transaction>>,
        /// The investments. In webhooks, the new ones only.
        pub investments: Option<Vec<Investment>>,
    }
}

expand! {
    /// Which linked resources to ask for along with a [`BankAccount`].
    pub struct BankAccountExpand;

    /// `connection`: The connection that the account belongs to.
    pub fn connection() = "connection";

    /// `connection`, with linked resources of their own.
    pub fn connection_with(ConnectionExpand) = "connection";

    /// `transactions`: The transactions, which cannot be filtered or paged here. In webhooks, the new
    /// ones only; those of a first synchronisation make a body of several megabytes.
    pub fn transactions() = "transactions";

    /// `transactions`, with linked resources of their own.
    pub fn transactions_with(TransactionExpand) = "transactions";

    /// `investments`: The investments. In webhooks, the new ones only.
    pub fn investments() = "investments";

    /// `investments`, with linked resources of their own.
    pub fn investments_with(InvestmentExpand) = "investments";
}

object! {
    /// The terms of a loan, and how far it is repaid. Amounts are in the currency of the account.
    pub struct Loan {
        /// What kind of loan it is.
        pub kind: Option<LoanType> = "type",
        /// Amount borrowed.
        pub total_amount: Option<Decimal>,
        /// Amount that was granted and not drawn yet.
        pub available_amount: Option<Decimal>,
        /// Amount that was drawn.
        pub used_amount: Option<Decimal>,
        /// When the loan was taken out.
        pub subscription_date: Option<Date>,
        /// When repayment starts.
        pub start_repayment_date: Option<Date>,
        /// When the loan is expected to end.
        pub maturity_date: Option<Date>,
        /// Whether repayment has not begun yet. In beta at the vendor.
        pub deferred: Option<bool>,
        /// Length of the loan in months.
        pub duration: Option<i64>,
        /// Interest rate, apparently in percent.
        pub rate: Option<Decimal>,
        /// Amount of the next instalment.
        pub next_payment_amount: Option<Decimal>,
        /// When the next instalment is due.
        pub next_payment_date: Option<Date>,
        /// Amount of the last instalment.
        pub last_payment_amount: Option<Decimal>,
        /// When the last instalment was paid.
        pub last_payment_date: Option<Date>,
        /// Number of instalments still to pay.
        pub nb_payments_left: Option<i64>,
        /// Number of instalments paid.
        pub nb_payments_done: Option<i64>,
        /// Number of all instalments.
        pub nb_payments_total: Option<i64>,
        /// Name of the account that instalments are taken from.
        pub account_label: Option<String> as secret,
        /// Name of the insurance of the loan.
        pub insurance_label: Option<String>,
        /// What the insurance costs.
        pub insurance_amount: Option<Decimal>,
        /// Rate of the insurance, as a ratio from 0 to 1.
        pub insurance_rate: Option<Decimal>,
        /// Identifies the loan. Undocumented.
        pub id: Option<i64>,
        /// The account of the loan. Undocumented.
        pub id_account: Option<BankAccountId>,
        /// Name of a person at the institution. Undocumented.
        pub contact_name: Option<String> as secret,
    }
}

object! {
    /// What a synchronisation found about accounts, before it looked at transactions.
    pub struct AccountsFetched {
        /// Whom the connection belongs to.
        pub user: Option<User>,
        /// The connection, with its connector, its sources and its enabled accounts.
        pub connection: Option<Connection>,
    }
}

object! {
    /// Transactions that got a category.
    pub struct AccountCategorized {
        /// The new transactions, with `categories`.
        pub transactions: Vec<Transaction>,
    }
}

object! {
    /// An account that was discovered and waits for the consent of the user.
    pub struct AccountFound {
        /// Identifies the account.
        pub id: BankAccountId,
        /// The user who holds the account.
        pub id_user: Option<UserId>,
        /// The connection that the account belongs to.
        pub id_connection: Option<ConnectionId>,
        /// When the account was discovered, and disabled for want of consent.
        pub disabled: Option<DateTime>,
        /// What kind of account it is.
        pub kind: Option<AccountType> = "type",
    }
}

open_enum! {
    /// What an account is used for.
    pub enum AccountUsage {
        /// `PRIV`: Private use.
        Private = "PRIV",
        /// `ORGA`: Professional use.
        Organization = "ORGA",
        /// `ASSO`: Use by an association.
        Association = "ASSO",
    }
}

open_enum! {
    /// Why the synchronisation of one account failed. The other accounts of the connection are not
    /// affected.
    pub enum AccountError {
        /// `websiteUnavailable`: The site of the institution or one of its pages cannot be reached.
        WebsiteUnavailable = "websiteUnavailable",
        /// `actionNeeded`: The user has something to do on the site of the institution.
        ActionNeeded = "actionNeeded",
        /// `bug`: An internal error.
        Bug = "bug",
    }
}

open_enum! {
    /// How the person whose credentials are used is related to an account.
    #[deprecated(note = "use `account_ownerships::AccountPartyRole`")]
    pub enum HolderRelation {
        /// `owner`: Holds the account.
        Owner = "owner",
        /// `co-owner`: Holds the account together with others.
        CoOwner = "co-owner",
        /// `attorney`: May act for the holder.
        Attorney = "attorney",
    }
}

open_enum! {
    /// What kind of loan it is.
    pub enum LoanType {
        /// `loan`: A loan of no particular kind.
        Loan = "loan",
        /// `mortgage`: A loan secured by real estate.
        Mortgage = "mortgage",
        /// `consumercredit`: A consumer credit.
        ConsumerCredit = "consumercredit",
        /// `revolvingcredit`: A revolving credit.
        RevolvingCredit = "revolvingcredit",
    }
}
