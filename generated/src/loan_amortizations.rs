//! Loan amortizations: the rows of the tables that say how loans are paid back.
//!
//! An option of the Wealth product, which the vendor switches on for a domain; calls fail with
//! status 401 without it. Tables are read once a month, and begin at the earliest with the first
//! synchronisation.
//!
//! Reference: <https://docs.powens.com/api-reference/products/wealth-aggregation/loan-amortizations>

// Written by `cargo xtask generate` from spec/loan_amortizations.yaml. Do not edit.

use jiff::civil::{Date, DateTime};
use powens_runtime::{Request, endpoint, object, operation};
use rust_decimal::Decimal;

use crate::bank_accounts::BankAccountId;
use crate::connections::ConnectionId;
use crate::users::UserRef;

operation! { LIST = GET "/users/{user}/amortizations", "loan_amortizations.list", "user", idempotent }

/// Lists the amortization rows of all loans of a user.
///
/// `GET /users/{user}/amortizations`, with a `user` token.
///
/// # Errors
///
/// - `unauthorized`: The vendor has not switched the feature on for the domain.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::loan_amortizations;
/// use powens::users::UserRef;
///
/// let answer = loan_amortizations::list(UserRef::Me).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(pub(crate) Request);

/// Lists the amortization rows of all loans of a user.
///
/// `GET /users/{user}/amortizations`: see [`List`].
pub fn list(user: impl Into<UserRef>) -> List { List(Request::new(&LIST).segment::<UserRef>(user.into())) }

endpoint! { List, User, LoanAmortizationsList }

operation! {
    LIST_OF_ACCOUNT = GET "/users/{user}/accounts/{account}/amortizations", "loan_amortizations.list_of_account", "user", idempotent
}

/// Lists the amortization rows of the loan that an account stands for.
///
/// `GET /users/{user}/accounts/{account}/amortizations`, with a `user` token: another route to
/// [`list`](list()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::bank_accounts::BankAccountId;
/// use powens::loan_amortizations;
/// use powens::users::UserRef;
///
/// let answer = loan_amortizations::list_of_account(UserRef::Me, BankAccountId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
pub fn list_of_account(user: impl Into<UserRef>, account: BankAccountId) -> List {
    List(Request::new(&LIST_OF_ACCOUNT).segment::<UserRef>(user.into()).segment(account))
}

operation! {
    LIST_OF_CONNECTION = GET "/users/{user}/connections/{connection}/amortizations", "loan_amortizations.list_of_connection", "user", idempotent
}

/// Lists the amortization rows of all loans of one connection.
///
/// `GET /users/{user}/connections/{connection}/amortizations`, with a `user` token: another route
/// to [`list`](list()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::connections::ConnectionId;
/// use powens::loan_amortizations;
/// use powens::users::UserRef;
///
/// let answer = loan_amortizations::list_of_connection(UserRef::Me, ConnectionId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
pub fn list_of_connection(user: impl Into<UserRef>, connection: ConnectionId) -> List {
    List(Request::new(&LIST_OF_CONNECTION).segment::<UserRef>(user.into()).segment(connection))
}

object! {
    /// Rows of amortization tables.
    pub struct LoanAmortizationsList {
        /// The rows that match.
        pub loan_amortizations: Vec<LoanAmortization> = "loanamortizations",
        /// Number of rows. Undocumented.
        pub total: Option<i64>,
    }
}

object! {
    /// What is paid for a loan in one period. It has no identifier.
    pub struct LoanAmortization {
        /// The account of the loan.
        pub id_account: Option<BankAccountId>,
        /// Month or year that the row covers, as `2024_02`, `2024-02` or `2024`.
        pub period: Option<String>,
        /// Day on which the payment is made.
        pub payment_date: Option<Date>,
        /// Part of the payment that reduces the capital.
        pub amortization_amount: Option<MonetaryAmount>,
        /// Part of the payment that is interest.
        pub interest_amount: Option<MonetaryAmount>,
        /// Part of the payment that the insurance of the loan costs.
        pub insurance_amount: Option<MonetaryAmount>,
        /// The whole payment. The sum of the three parts where the institution does not give it.
        pub total_payment_amount: Option<MonetaryAmount>,
        /// Capital that is still to be paid back.
        pub remaining_capital: Option<MonetaryAmount>,
        /// Names of the members that were computed and not given by the institution.
        pub calculated: Option<Vec<String>>,
        /// When the institution stopped to show the row; null while it does.
        pub deleted: Option<DateTime>,
        /// When the row was last synchronised.
        pub last_update: Option<DateTime>,
    }
}

object! {
    /// An amount of money with its currency.
    pub struct MonetaryAmount {
        /// ISO 4217 code of the currency; always EUR, by the page.
        pub currency: Option<String>,
        /// The amount with at most two decimals.
        pub value: Option<Decimal>,
    }
}
