//! Bank transactions: the operations on bank accounts.
//!
//! A transaction belongs to an account: it is erased when the account is disabled, and goes with
//! its connection. What `coming` (not posted yet), `active` (counts in budgets) and `deleted`
//! (withdrawn by the institution) tell is independent of each other.
//!
//! To follow changes, list with `all` and `last_update`, and drop a transaction once its `deleted`
//! is set.
//!
//! The reference states a time zone, UTC, only for the moments of the operation itself.
//!
//! Reference: <https://docs.powens.com/api-reference/products/data-aggregation/bank-transactions>

// Written by `cargo xtask generate` from spec/bank_transactions.yaml. Do not edit.

use jiff::civil::{Date, DateTime};
use powens_runtime::{Json, Request, endpoint, expand, id, object, open_enum, operation, page, paged};
use rust_decimal::Decimal;
use std::collections::BTreeMap;

use crate::bank_accounts::{BankAccount, BankAccountExpand, BankAccountId};
use crate::categories::{Category, CategoryId};
use crate::connections::ConnectionId;
use crate::currencies::Currency;
use crate::documents::Document;
use crate::pagination::PaginationLinks;
use crate::payments::AccountScheme;
use crate::transactions_attachments::Attachment;
use crate::transactions_categorization::TransactionCategory;
use crate::users::UserRef;

operation! { LIST = GET "/users/{user}/transactions", "bank_transactions.list", "user", idempotent }

/// Lists the transactions of a user, page by page. The answer links to the next page, with the same
/// filters.
///
/// Transactions that the institution withdrew are left out unless `all` or `deleted` is set.
/// Expanding what the domain has no right to, such as categories, is no error: the member is
/// missing.
///
/// Without dates the whole history is listed; older versions of the API then kept to the last
/// month.
///
/// `GET /users/{user}/transactions`, with a `user` token.
///
/// # Errors
///
/// - `noAccount`: The user has no activated account.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::bank_transactions;
/// use powens::users::UserRef;
///
/// let answer = bank_transactions::list(UserRef::Me, 500).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(pub(crate) Request);

/// Lists the transactions of a user, page by page.
///
/// `GET /users/{user}/transactions`: see [`List`].
pub fn list(user: impl Into<UserRef>, limit: i64) -> List {
    List(Request::new(&LIST).segment::<UserRef>(user.into()).query("limit", limit))
}

impl List {
    /// Number of transactions to skip. Following the links of the answer is safer.
    pub fn offset(self, value: i64) -> Self { Self(self.0.query("offset", value)) }

    /// Lists deleted transactions too.
    pub fn all(self) -> Self { Self(self.0.flag("all")) }

    /// With true, lists only deleted transactions.
    pub fn deleted(self, value: bool) -> Self { Self(self.0.query("deleted", value)) }

    /// With true, lists only money that comes in; with false, only money that goes out.
    pub fn income(self, value: bool) -> Self { Self(self.0.query("income", value)) }

    /// Which date `min_date` and `max_date` are compared with.
    ///
    /// Default: `"application_date"`.
    pub fn filter(self, value: TransactionDateFilter) -> Self { Self(self.0.query("filter", value)) }

    /// First day to list, of the date that `filter` names.
    pub fn min_date(self, value: Date) -> Self { Self(self.0.query("min_date", value)) }

    /// Last day to list, of the date that `filter` names.
    pub fn max_date(self, value: Date) -> Self { Self(self.0.query("max_date", value)) }

    /// Lists only transactions that were updated after this moment.
    pub fn last_update(self, value: DateTime) -> Self { Self(self.0.query("last_update", value)) }

    /// Least amount, inclusive.
    pub fn min_value(self, value: Decimal) -> Self { Self(self.0.query("min_value", value)) }

    /// Largest amount, inclusive.
    pub fn max_value(self, value: Decimal) -> Self { Self(self.0.query("max_value", value)) }

    /// Exact amount. `12.34|-12.34` and `±12.34` find it with either sign.
    ///
    /// Example: `"±12.34"`.
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.query::<String>("value", value.into()))
    }

    /// Text that the label contains.
    pub fn wording(self, value: impl Into<String>) -> Self {
        Self(self.0.secret_query::<String>("wording", value.into()))
    }

    /// Text to look for in labels, dates, amounts and categories.
    pub fn search(self, value: impl Into<String>) -> Self {
        Self(self.0.secret_query::<String>("search", value.into()))
    }

    /// Asks for linked resources along with the answer.
    pub fn expand(self, expand: TransactionExpand) -> Self { Self(self.0.expand(expand)) }
}

endpoint! { List, User, TransactionsList }

paged! { List, User, TransactionsList, links(500) }

operation! {
    LIST_OF_ACCOUNT = GET "/users/{user}/accounts/{account}/transactions", "bank_transactions.list_of_account", "user", idempotent
}

/// Lists the transactions of one account. It filters and pages like the list of all transactions of
/// the user.
///
/// `GET /users/{user}/accounts/{account}/transactions`, with a `user` token: another route to
/// [`list`](list()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::bank_accounts::BankAccountId;
/// use powens::bank_transactions;
/// use powens::users::UserRef;
///
/// let answer = bank_transactions::list_of_account(UserRef::Me, BankAccountId::new(1), 500).send(&client).await?;
/// # Ok(())
/// # }
/// ```
pub fn list_of_account(user: impl Into<UserRef>, account: BankAccountId, limit: i64) -> List {
    List(
        Request::new(&LIST_OF_ACCOUNT).segment::<UserRef>(user.into()).segment(account).query("limit", limit),
    )
}

operation! {
    LIST_OF_CONNECTION = GET "/users/{user}/connections/{connection}/transactions", "bank_transactions.list_of_connection", "user", idempotent
}

/// Lists the transactions of all accounts of one connection, with the filters and pages of `list`.
///
/// `GET /users/{user}/connections/{connection}/transactions`, with a `user` token: another route to
/// [`list`](list()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::bank_transactions;
/// use powens::connections::ConnectionId;
/// use powens::users::UserRef;
///
/// let answer = bank_transactions::list_of_connection(UserRef::Me, ConnectionId::new(1), 500).send(&client).await?;
/// # Ok(())
/// # }
/// ```
///
/// Source: <https://docs.powens.com/api-reference/overview/api-design>
pub fn list_of_connection(user: impl Into<UserRef>, connection: ConnectionId, limit: i64) -> List {
    List(
        Request::new(&LIST_OF_CONNECTION)
            .segment::<UserRef>(user.into())
            .segment(connection)
            .query("limit", limit),
    )
}

operation! {
    LIST_OF_CONNECTION_ACCOUNT = GET "/users/{user}/connections/{connection}/accounts/{account}/transactions", "bank_transactions.list_of_connection_account", "user", idempotent
}

/// Lists the transactions of an account below its connection, as `list_of_account` does without it.
///
/// `GET /users/{user}/connections/{connection}/accounts/{account}/transactions`, with a `user`
/// token: another route to [`list`](list()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::bank_accounts::BankAccountId;
/// use powens::bank_transactions;
/// use powens::connections::ConnectionId;
/// use powens::users::UserRef;
///
/// let answer = bank_transactions::list_of_connection_account(UserRef::Me, ConnectionId::new(1), BankAccountId::new(1), 500).send(&client).await?;
/// # Ok(())
/// # }
/// ```
///
/// Source: <https://docs.powens.com/api-reference/overview/api-design>
pub fn list_of_connection_account(
    user: impl Into<UserRef>,
    connection: ConnectionId,
    account: BankAccountId,
    limit: i64,
) -> List {
    List(
        Request::new(&LIST_OF_CONNECTION_ACCOUNT)
            .segment::<UserRef>(user.into())
            .segment(connection)
            .segment(account)
            .query("limit", limit),
    )
}

operation! {
    GET = GET "/users/{user}/transactions/{transaction}", "bank_transactions.get", "user", idempotent
}

/// Gets a transaction.
///
/// `GET /users/{user}/transactions/{transaction}`, with a `user` token.
///
/// # Errors
///
/// - `notFound`: There is no such transaction, or it is deleted and `all` is missing.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::bank_transactions::{self, TransactionId};
/// use powens::users::UserRef;
///
/// let answer = bank_transactions::get(UserRef::Me, TransactionId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get(pub(crate) Request);

/// Gets a transaction.
///
/// `GET /users/{user}/transactions/{transaction}`: see [`Get`].
pub fn get(user: impl Into<UserRef>, transaction: TransactionId) -> Get {
    Get(Request::new(&GET).segment::<UserRef>(user.into()).segment(transaction))
}

impl Get {
    /// Finds the transaction even when it is deleted.
    pub fn all(self) -> Self { Self(self.0.flag("all")) }

    /// Asks for linked resources along with the answer.
    pub fn expand(self, expand: TransactionExpand) -> Self { Self(self.0.expand(expand)) }
}

endpoint! { Get, User, Transaction }

operation! {
    GET_OF_CONNECTION_ACCOUNT = GET "/users/{user}/connections/{connection}/accounts/{account}/transactions/{transaction}", "bank_transactions.get_of_connection_account", "user", idempotent
}

/// Gets a transaction by its full path, which narrows the search to an account of a connection.
///
/// `GET /users/{user}/connections/{connection}/accounts/{account}/transactions/{transaction}`, with
/// a `user` token: another route to [`get`](get()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::bank_accounts::BankAccountId;
/// use powens::bank_transactions::{self, TransactionId};
/// use powens::connections::ConnectionId;
/// use powens::users::UserRef;
///
/// let answer = bank_transactions::get_of_connection_account(UserRef::Me, ConnectionId::new(1), BankAccountId::new(1), TransactionId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
///
/// Source: <https://docs.powens.com/api-reference/overview/api-design>
pub fn get_of_connection_account(
    user: impl Into<UserRef>,
    connection: ConnectionId,
    account: BankAccountId,
    transaction: TransactionId,
) -> Get {
    Get(
        Request::new(&GET_OF_CONNECTION_ACCOUNT)
            .segment::<UserRef>(user.into())
            .segment(connection)
            .segment(account)
            .segment(transaction),
    )
}

operation! {
    UPDATE = POST "/users/{user}/transactions/{transaction}", "bank_transactions.update", "user", idempotent
}

/// Changes what the user may say about a transaction. Members that are left out keep their value.
///
/// `POST /users/{user}/transactions/{transaction}`, with a `user` token.
///
/// # Errors
///
/// - `notFound`: There is no such transaction, or it is deleted and `all` is missing.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::bank_transactions::{self, TransactionId};
/// use powens::users::UserRef;
///
/// let answer = bank_transactions::update(UserRef::Me, TransactionId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(pub(crate) Request);

/// Changes what the user may say about a transaction.
///
/// `POST /users/{user}/transactions/{transaction}`: see [`Update`].
pub fn update(user: impl Into<UserRef>, transaction: TransactionId) -> Update {
    Update(Request::new(&UPDATE).segment::<UserRef>(user.into()).segment(transaction))
}

impl Update {
    /// Finds the transaction even when it is deleted.
    pub fn all(self) -> Self { Self(self.0.flag("all")) }

    /// Label to show.
    pub fn wording(self, value: impl Into<String>) -> Self {
        Self(self.0.member::<String>("wording", &value.into()))
    }

    /// Day that budgets count the operation on.
    pub fn application_date(self, value: Date) -> Self { Self(self.0.member("application_date", &value)) }

    /// Categories of the transaction.
    pub fn categories(self, value: impl IntoIterator<Item = TransactionCategory>) -> Self {
        Self(self.0.member("categories", &value.into_iter().collect::<Vec<TransactionCategory>>()))
    }

    /// Note of the user.
    pub fn comment(self, value: impl Into<String>) -> Self {
        Self(self.0.member::<String>("comment", &value.into()))
    }

    /// Whether the operation counts in budgets.
    pub fn active(self, value: bool) -> Self { Self(self.0.member("active", &value)) }

    /// Category of the former categorisation.
    #[deprecated(note = "use `categories`")]
    pub fn id_category(self, value: CategoryId) -> Self { Self(self.0.member("id_category", &value)) }

    /// Asks for linked resources along with the answer.
    pub fn expand(self, expand: TransactionExpand) -> Self { Self(self.0.expand(expand)) }
}

endpoint! { Update, User, Transaction }

id! {
    /// Identifies a bank transaction.
    pub struct TransactionId(i64);

    /// Identifies a group of transactions that come again and again.
    pub struct TransactionClusterId(i64);
}

object! {
    /// A page of transactions.
    pub struct TransactionsList {
        /// This page of the transactions that match.
        pub transactions: Vec<Transaction>,
        /// Earliest day that there is data for.
        pub first_date: Option<Date>,
        /// Latest day that there is data for.
        pub last_date: Option<Date>,
        /// Earliest day in this page.
        pub result_min_date: Option<Date>,
        /// Latest day in this page.
        pub result_max_date: Option<Date>,
        /// Where the pages before and after this one are.
        pub links: Option<PaginationLinks> = "_links",
        /// Number of transactions.
        pub total: Option<i64>,
    }
}

page! { TransactionsList, transactions: Transaction, next: links, total: total }

object! {
    /// An operation on a bank account.
    ///
    /// Only the dates without a time are usually known. `type` and `counterparty` are as good as the
    /// institution tells them: do not build on them.
    pub struct Transaction {
        /// Identifies the transaction.
        pub id: TransactionId,
        /// The account that the transaction is on.
        pub id_account: Option<BankAccountId>,
        /// Day on which the operation was posted to the account.
        pub date: Option<Date>,
        /// When the operation was posted to the account, in UTC.
        pub datetime: Option<DateTime>,
        /// Day on which the operation was made, such as that of a card payment.
        pub rdate: Option<Date>,
        /// When the operation was made, in UTC.
        pub rdatetime: Option<DateTime>,
        /// Value date.
        pub vdate: Option<Date>,
        /// Value date with its time, in UTC.
        pub vdatetime: Option<DateTime>,
        /// Day that budgets count the operation on; the user may change it. Lists filter on it by default.
        pub application_date: Option<Date>,
        /// Day that the institution shows.
        #[deprecated(note = "use `date`")]
        pub bdate: Option<Date>,
        /// Moment that the institution shows.
        #[deprecated(note = "use `datetime`")]
        pub bdatetime: Option<DateTime>,
        /// Amount in the currency of the account, negative for money that leaves it.
        pub value: Option<Decimal>,
        /// Gross amount in the currency of the account.
        pub gross_value: Option<Decimal>,
        /// Amount in the currency of the operation.
        pub original_value: Option<Decimal>,
        /// Gross amount in the currency of the operation.
        pub original_gross_value: Option<Decimal>,
        /// Currency of the operation, when it is not that of the account.
        pub original_currency: Option<Currency>,
        /// Fee that the operation cost.
        pub commission: Option<Decimal>,
        /// Currency of the fee.
        pub commission_currency: Option<Currency>,
        /// What kind of operation it is.
        pub kind: Option<TransactionType> = "type",
        /// Label to show, which the user may have changed.
        pub wording: Option<String> as secret,
        /// Whole label as the institution gave it.
        pub original_wording: Option<String> as secret,
        /// Label without what only the institution understands.
        pub simplified_wording: Option<String> as secret,
        /// Number of the card. Empty or null when there is none.
        pub card: Option<String> as secret,
        /// Who the money came from or went to, where the institution tells.
        pub counterparty: Option<Counterparty>,
        /// Country of the operation.
        #[deprecated(note = "The reference names no successor.")]
        pub country: Option<String>,
        /// Note of the user.
        pub comment: Option<String> as secret,
        /// Whether the operation counts in budgets.
        pub active: Option<bool>,
        /// Whether the operation is still to be posted.
        pub coming: Option<bool>,
        /// When the institution withdrew the operation; null while it shows it.
        pub deleted: Option<DateTime>,
        /// When the operation was first seen.
        pub date_scraped: Option<DateTime>,
        /// When the transaction last changed.
        pub last_update: Option<DateTime>,
        /// The group of recurrent transactions that it belongs to.
        pub id_cluster: Option<TransactionClusterId>,
        /// Category of the former categorisation.
        #[deprecated(note = "use `categories`")]
        pub id_category: Option<CategoryId>,
        /// How far the API has processed the transaction. Undocumented.
        pub state: Option<TransactionState>,
        /// Label that the API compares. Undocumented.
        pub stemmed_wording: Option<String> as secret,
        /// The amount as a text to show. Undocumented.
        pub formatted_value: Option<String>,
        /// Number of documents attached to the transaction. Undocumented.
        pub documents_count: Option<i64>,
        /// What else is known of the transaction. Undocumented.
        pub informations: Option<BTreeMap<String, Json>> as secret,
        /// Undocumented; always null where it was seen.
        pub details: Option<Json> as secret,
        /// Identifies the operation at the institution. Undocumented.
        pub webid: Option<String> as secret,
        /// Whether the transaction is sent for the first time. In older webhooks only.
        pub new: Option<bool>,
        /// Undocumented; in older webhooks only.
        pub nopurge: Option<i64>,
        /// Kind of operation in older messages.
        #[deprecated(note = "use `type`")]
        pub nature: Option<String>,
        /// Categories of the transaction. Only on domains with the categorisation.
        ///
        /// Source: <https://docs.powens.com/api-reference/products/data-aggregation/categorization>
        pub categories: Option<Vec<TransactionCategory>>,
        /// Files that the institution attached. Only on domains with this feature.
        ///
        /// Source:
        /// <https://docs.powens.com/api-reference/products/data-aggregation/transactions-attachments>
        pub attachments: Option<Vec<Attachment>>,
        /// The account that the transaction is on.
        pub account: Option<BankAccount>,
        /// Documents attached to the transaction.
        pub documents: Option<Vec<Document>>,
        /// Category of the former categorisation.
        #[deprecated(note = "use `categories`")]
        pub category: Option<Category>,
    }
}

expand! {
    /// Which linked resources to ask for along with a [`Transaction`].
    pub struct TransactionExpand;

    /// `categories`: Categories of the transaction. Only on domains with the categorisation.
    ///
    /// Source: <https://docs.powens.com/api-reference/products/data-aggregation/categorization>
    pub fn categories() = "categories";

    /// `attachments`: Files that the institution attached. Only on domains with this feature.
    ///
    /// Source:
    /// <https://docs.powens.com/api-reference/products/data-aggregation/transactions-attachments>
    pub fn attachments() = "attachments";

    /// `account`: The account that the transaction is on.
    pub fn account() = "account";

    /// `account`, with linked resources of their own.
    pub fn account_with(BankAccountExpand) = "account";

    /// `documents`: Documents attached to the transaction.
    pub fn documents() = "documents";

    /// `category`: Category of the former categorisation.
    #[deprecated(note = "use `categories`")]
    pub fn category() = "category";
}

object! {
    /// Who the money of a transaction came from or went to.
    pub struct Counterparty {
        /// Name of the counterparty.
        pub label: Option<String> as secret,
        /// Which side the counterparty is on.
        pub kind: Option<CounterpartyType> = "type",
        /// What kind of account number it is.
        pub account_scheme_name: Option<AccountScheme>,
        /// Account number of the counterparty.
        pub account_identification: Option<String> as secret,
    }
}

open_enum! {
    /// What kind of operation it is. A hint, as institutions tell it.
    pub enum TransactionType {
        /// `transfer`: Money sent to, or received from, another account.
        Transfer = "transfer",
        /// `order`: A direct debit or a standing order.
        Order = "order",
        /// `check`: A cheque.
        Check = "check",
        /// `deposit`: A deposit or a contribution of money.
        Deposit = "deposit",
        /// `payback`: Money paid back.
        Payback = "payback",
        /// `refund`: Money paid back, with a negative amount.
        Refund = "refund",
        /// `withdrawal`: Cash taken out.
        Withdrawal = "withdrawal",
        /// `loan_repayment`: An instalment of a loan.
        LoanRepayment = "loan_repayment" | "loan_payment",
        /// `bank`: Fees of the bank.
        Bank = "bank",
        /// `fee`: A tax or a commission and nothing else.
        Fee = "fee",
        /// `card`: A card payment.
        Card = "card",
        /// `deferred_card`: A card payment that is debited later.
        DeferredCard = "deferred_card",
        /// `summary_card`: The monthly debit of a card whose payments are debited later.
        SummaryCard = "summary_card" | "card_summary",
        /// `payment`: A payment by other means than a card.
        Payment = "payment",
        /// `payout`: Money moved from an e-commerce account to the bank account.
        Payout = "payout",
        /// `market_order`: The buying or selling of securities. Not a `MarketOrder`; nothing links the two.
        MarketOrder = "market_order",
        /// `market_fee`: A fee on a market order.
        MarketFee = "market_fee",
        /// `arbitrage`: A switch between investments.
        Arbitrage = "arbitrage",
        /// `profit`: Interest, a coupon or a dividend.
        Profit = "profit",
        /// `unknown`: The kind could not be told.
        Unknown = "unknown",
    }
}

open_enum! {
    /// Which date of transactions a list filters on.
    pub enum TransactionDateFilter {
        /// `application_date`: The day that budgets count the operation on.
        ApplicationDate = "application_date",
        /// `date`: The day on which the operation was posted.
        Date = "date",
    }
}

open_enum! {
    /// Which side of an operation a counterparty is on.
    pub enum CounterpartyType {
        /// `creditor`: Receives the money.
        Creditor = "creditor",
        /// `debtor`: Pays the money.
        Debtor = "debtor",
    }
}

open_enum! {
    /// How far the API has processed a transaction. Internal and undocumented.
    pub enum TransactionState {
        /// `new`: Not processed yet.
        New = "new",
        /// `parsed`: Processed.
        Parsed = "parsed",
    }
}
