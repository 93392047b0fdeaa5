//! Indicators: Figures about the incomes, expenses and risks of a user, for decisions about credit.
//!
//! They are worked out from transactions with categories after each synchronisation of the user.
//! The plugin is off until the account manager of the vendor switches it on. Amounts are whole
//! numbers in a currency that is not stated; expenses are negative. No webhook tells that the
//! figures are there.
//!
//! Reference: <https://docs.powens.com/api-reference/products/data-aggregation/indicators>

// Written by `cargo xtask generate` from spec/indicators.yaml. Do not edit.

use powens_runtime::{Request, endpoint, object, operation};
use rust_decimal::Decimal;

use crate::users::{UserId, UserRef};

operation! { GET = GET "/users/{user}/indicators", "indicators.get", "user", idempotent }

/// Returns the indicators of a user.
///
/// `indicators` is null during the first minute after a first synchronisation: ask again after some
/// seconds. It stays null, still with status 200, while the plugin is off or the history of the
/// user is too short.
///
/// `GET /users/{user}/indicators`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::indicators;
/// use powens::users::UserRef;
///
/// let answer = indicators::get(UserRef::Me).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get(pub(crate) Request);

/// Returns the indicators of a user.
///
/// `GET /users/{user}/indicators`: see [`Get`].
pub fn get(user: impl Into<UserRef>) -> Get { Get(Request::new(&GET).segment::<UserRef>(user.into())) }

endpoint! { Get, User, UserIndicators }

object! {
    /// The indicators of a user, if there are any yet.
    pub struct UserIndicators {
        /// The user whom the figures describe.
        pub id_user: UserId,
        /// The figures; null as long as they are not there, see `indicators.get`.
        pub indicators: Option<Indicators>,
    }
}

object! {
    /// The same figures over four stretches of time, as averages and as sums.
    ///
    /// What the averages are taken over is not documented; in the example of the guide they are
    /// averages of a day.
    pub struct Indicators {
        /// Averages of the current month.
        pub avg_current_month: Option<MonthlyIndicators>,
        /// Sums of the current month.
        pub total_current_month: Option<MonthlyIndicators>,
        /// Averages of the last 30 days.
        pub avg_last_30days: Option<MonthlyIndicators>,
        /// Sums of the last 30 days.
        pub total_last_30days: Option<MonthlyIndicators>,
        /// Averages of the last 60 days.
        pub avg_last_60days: Option<MonthlyIndicators>,
        /// Sums of the last 60 days.
        pub total_last_60days: Option<MonthlyIndicators>,
        /// Averages of the last 90 days.
        pub avg_last_90days: Option<MonthlyIndicators>,
        /// Sums of the last 90 days.
        pub total_last_90days: Option<MonthlyIndicators>,
    }
}

object! {
    /// What came in and went out over one stretch of time, and what it was for.
    pub struct MonthlyIndicators {
        /// All that came in, as a sum or an average.
        pub incoming: Option<Decimal>,
        /// All that went out, as a sum or an average; negative.
        pub outgoing: Option<Decimal>,
        /// What came in less what went out.
        pub net_cash_flow: Option<Decimal>,
        /// Loans in proportion to the recurring income, as text. The form is not documented.
        pub leverage_ratio: Option<String>,
        /// Incomes that come again and again.
        pub recurrent_income: Option<RecurrentIndicators>,
        /// Expenses that come again and again.
        pub recurrent_outcome: Option<RecurrentIndicators>,
        /// Transactions of the category of gambling.
        pub gambling: Option<GamblingIndicators>,
        /// Transactions of the category of loans.
        pub loans: Option<LoansIndicators>,
        /// Transactions of the category of returned debits.
        pub return_debit: Option<ReturnDebitIndicators>,
    }
}

object! {
    /// How many recurring transactions there were, and what they amount to.
    pub struct RecurrentIndicators {
        /// Number of transactions: whole in sums, not in averages.
        pub num_statements: Option<Decimal>,
        /// Sum of the recurring transactions.
        pub total_amount: Option<Decimal>,
        /// Undocumented, and null in all examples.
        pub details: Option<String> as secret,
    }
}

object! {
    /// What was won and lost by gambling.
    pub struct GamblingIndicators {
        /// Losses in proportion to the recurring income, as text. The form is not documented.
        pub gambling_ratio: Option<String>,
        /// Number of wins: whole in sums, not in averages.
        pub income_num_statements: Option<Decimal>,
        /// What was won.
        pub income_total_amount: Option<Decimal>,
        /// Number of stakes: whole in sums, not in averages.
        pub outcome_num_statements: Option<Decimal>,
        /// What was staked, as a negative amount.
        pub outcome_total_amount: Option<Decimal>,
    }
}

object! {
    /// What was borrowed and paid back.
    pub struct LoansIndicators {
        /// Number of payments received from lenders: whole in sums.
        pub income_num_statements: Option<Decimal>,
        /// What lenders paid out.
        pub income_total_amount: Option<Decimal>,
        /// Number of payments made to lenders: whole in sums.
        pub outcome_num_statements: Option<Decimal>,
        /// What was paid to lenders, as a negative amount.
        pub outcome_total_amount: Option<Decimal>,
        /// The transactions behind the figures.
        pub details: Option<Vec<LoanIndicatorDetail>>,
    }
}

object! {
    /// A transaction that the figures about loans count.
    pub struct LoanIndicatorDetail {
        /// Number of a category.
        pub category_id: Option<i64>,
        /// Amount of the transaction, in whole units.
        pub amount: Option<Decimal>,
        /// Day of the transaction as text. The format is not documented.
        pub date: Option<String>,
    }
}

object! {
    /// Direct debits that were sent back.
    pub struct ReturnDebitIndicators {
        /// Number of debits that were sent back.
        pub num_statements: Option<Decimal>,
        /// Sum of the debits that were sent back.
        pub total_amount: Option<Decimal>,
    }
}
