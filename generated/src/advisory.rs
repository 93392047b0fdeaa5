//! Advisory (obsolete): Figures about the accounts of a user month by month, for decisions about
//! credit.
//!
//! The product is obsolete; `indicators` serves the same purpose with other figures. The plugin is
//! off until the account manager of the vendor switches it on. Only accounts in euro are looked at.
//!
//! Reference: <https://docs.powens.com/api-reference/products/data-aggregation/advisory-obsolete>

// Written by `cargo xtask generate` from spec/advisory.yaml. Do not edit.

use jiff::civil::{Date, DateTime};
use powens_runtime::{Request, endpoint, object, open_enum, operation};
use rust_decimal::Decimal;

use crate::bank_accounts::BankAccountId;
use crate::bank_transactions::TransactionType;
use crate::users::{UserId, UserRef};

operation! { GET = GET "/users/{user}/advisory", "advisory.get", "user", idempotent }

/// Returns the monthly figures of a user.
///
/// They are worked out some seconds after each synchronisation. Before the first time `last_update`
/// is null and there are no periods: ask again.
///
/// `GET /users/{user}/advisory`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::advisory;
/// use powens::users::UserRef;
///
/// let answer = advisory::get(UserRef::Me).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `indicators::get`. Obsolete, and the figures differ.")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get(pub(crate) Request);

/// Returns the monthly figures of a user.
///
/// `GET /users/{user}/advisory`: see [`Get`].
#[deprecated(note = "use `indicators::get`. Obsolete, and the figures differ.")]
pub fn get(user: impl Into<UserRef>) -> Get { Get(Request::new(&GET).segment::<UserRef>(user.into())) }

endpoint! { Get, User, UserAdvisory }

object! {
    /// The monthly figures of a user.
    #[deprecated(note = "use `indicators::UserIndicators`")]
    pub struct UserAdvisory {
        /// The user that was looked at.
        pub id_user: UserId,
        /// When the figures were last worked out; null before the first time.
        pub last_update: Option<DateTime>,
        /// Currency of all accounts that were looked at, always `EUR`.
        pub currency: Option<String>,
        /// The months, none before the first time.
        pub periods: Option<Vec<AdvisoryPeriod>>,
    }
}

object! {
    /// The figures of one month.
    #[deprecated(note = "use `indicators::MonthlyIndicators`")]
    pub struct AdvisoryPeriod {
        /// The month, as year and number of the month.
        pub period: Option<String>,
        /// Number of transactions in the month.
        pub transactions_count: Option<i64>,
        /// The accounts that were looked at.
        pub id_accounts: Option<Vec<BankAccountId>>,
        /// Day of the first transaction that was looked at.
        pub min_date: Option<Date>,
        /// Day of the last transaction that was looked at.
        pub max_date: Option<Date>,
        /// Recurring incomes less recurring expenses.
        pub disposable_income: Option<AdvisoryAmount>,
        /// By how much the balances changed against the month before; positive when they grew.
        pub net_savings: Option<AdvisoryAmount>,
        /// How often things happened that matter for credit.
        pub events: Option<Vec<AdvisoryEvent>>,
        /// The transactions, by kind.
        pub transaction_types: Option<Vec<AdvisoryTransactionTypeSummary>>,
        /// The transactions, by category.
        pub transaction_categories: Option<Vec<AdvisoryCategorySummary>>,
    }
}

object! {
    /// How often one thing happened in a month.
    #[deprecated(note = "use `indicators::MonthlyIndicators`")]
    pub struct AdvisoryEvent {
        /// What was detected.
        pub event: Option<AdvisoryEventName>,
        /// How often it happened.
        pub count: Option<i64>,
    }
}

object! {
    /// The transactions of one kind in a month.
    #[deprecated(note = "use `indicators::MonthlyIndicators`")]
    pub struct AdvisoryTransactionTypeSummary {
        /// The kind that the transactions have in common.
        pub kind: Option<TransactionType> = "type",
        /// How many there are.
        pub count: Option<i64>,
        /// How many of them are expenses.
        pub expenses_count: Option<i64>,
        /// Sum of the expenses, as a negative amount.
        pub expenses_total: Option<AdvisoryAmount>,
        /// How many of them are incomes.
        pub incomes_count: Option<i64>,
        /// Sum of the incomes.
        pub incomes_total: Option<AdvisoryAmount>,
        /// Sum of all of them.
        pub total: Option<AdvisoryAmount>,
    }
}

object! {
    /// The transactions of one category in a month.
    #[deprecated(note = "use `indicators::MonthlyIndicators`")]
    pub struct AdvisoryCategorySummary {
        /// The category that the transactions have in common.
        pub category: Option<AdvisoryCategory>,
        /// How many transactions fall into it.
        pub count: Option<i64>,
        /// Sum of the transactions in it.
        pub total: Option<AdvisoryAmount>,
    }
}

object! {
    /// An amount with its currency.
    #[deprecated(note = "use `indicators::MonthlyIndicators`")]
    pub struct AdvisoryAmount {
        /// ISO 4217 code of the currency of the amount.
        pub currency: Option<String>,
        /// The amount; negative for expenses.
        pub value: Option<Decimal>,
    }
}

open_enum! {
    /// What matters for credit and was detected on an account.
    ///
    /// Source: <https://docs.powens.com/documentation/integration-guides/advisory-obsolete>
    #[deprecated(note = "use `indicators::MonthlyIndicators`")]
    pub enum AdvisoryEventName {
        /// `unauthorized-overdraft`: The account was overdrawn further than agreed.
        ///
        /// Source: <https://docs.powens.com/documentation/integration-guides/advisory-obsolete>
        UnauthorizedOverdraft = "unauthorized-overdraft",
    }
}

open_enum! {
    /// Categories of the monthly figures. Narrower ones may be added.
    ///
    /// Source: <https://docs.powens.com/documentation/integration-guides/advisory-obsolete>
    #[deprecated(note = "use `indicators::MonthlyIndicators`")]
    pub enum AdvisoryCategory {
        /// `revenue`: Incomes.
        ///
        /// Source: <https://docs.powens.com/documentation/integration-guides/advisory-obsolete>
        Revenue = "revenue",
        /// `loans`: Repayment of loans.
        ///
        /// Source: <https://docs.powens.com/documentation/integration-guides/advisory-obsolete>
        Loans = "loans",
        /// `housing`: Rent and other costs of a home.
        ///
        /// Source: <https://docs.powens.com/documentation/integration-guides/advisory-obsolete>
        Housing = "housing",
        /// `household`: Running costs of a household.
        ///
        /// Source: <https://docs.powens.com/documentation/integration-guides/advisory-obsolete>
        Household = "household",
    }
}
