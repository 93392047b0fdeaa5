//! Balances: the balances of an account over time, with what came in and what went out.
//!
//! They are worked out backwards from the balance of today and the known transactions: before the
//! first transaction the curve is flat, and for accounts that hold securities it says nothing. The
//! balance that an institution gives may be that of the evening before or of another moment; do not
//! reconcile accounts with it.
//!
//! Reference: <https://docs.powens.com/api-reference/products/data-aggregation/balances>

// Written by `cargo xtask generate` from spec/balances.yaml. Do not edit.

use jiff::civil::Date;
use powens_runtime::{Request, endpoint, object, operation};
use rust_decimal::Decimal;

use crate::bank_accounts::BankAccountId;
use crate::users::UserRef;

operation! { LIST = GET "/users/{user}/accounts/{account}/balances", "balances.list", "user", idempotent }

/// Lists the balances, incomes and expenses of an account over a period.
///
/// Without dates it is the current month. Balances of each day are there only when dates are given.
///
/// `GET /users/{user}/accounts/{account}/balances`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::balances;
/// use powens::bank_accounts::BankAccountId;
/// use powens::users::UserRef;
///
/// let answer = balances::list(UserRef::Me, BankAccountId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(pub(crate) Request);

/// Lists the balances, incomes and expenses of an account over a period.
///
/// `GET /users/{user}/accounts/{account}/balances`: see [`List`].
pub fn list(user: impl Into<UserRef>, account: BankAccountId) -> List {
    List(Request::new(&LIST).segment::<UserRef>(user.into()).segment(account))
}

impl List {
    /// First day of the period. Without it, the first day of the current month.
    pub fn min_date(self, value: Date) -> Self { Self(self.0.query("min_date", value)) }

    /// Last day of the period. Without it, the last day of the current month.
    pub fn max_date(self, value: Date) -> Self { Self(self.0.query("max_date", value)) }

    /// Length of the groups: a number and a unit such as `1month`, `15days` or `1year`. Without it, a
    /// month.
    ///
    /// Example: `"15days"`.
    #[deprecated(note = "Known from the Swagger document of 2020 only.")]
    pub fn period(self, value: impl Into<String>) -> Self {
        Self(self.0.query::<String>("period", value.into()))
    }
}

endpoint! { List, User, BalanceGroupsList }

object! {
    /// The balances of an account, group by group, and how far they reach.
    pub struct BalanceGroupsList {
        /// The groups within the dates, one a step.
        pub balances: Vec<BalanceGroup>,
        /// First day that balances can be had of at all.
        pub first_date: Option<Date>,
        /// Last day that balances can be had of at all.
        pub last_date: Option<Date>,
        /// First day of this answer.
        pub result_min_date: Option<Date>,
        /// Last day of this answer.
        pub result_max_date: Option<Date>,
    }
}

object! {
    /// What happened on an account during one stretch of time.
    pub struct BalanceGroup {
        /// Day on which the group starts.
        pub min_date: Option<Date>,
        /// Day on which the group ends.
        pub max_date: Option<Date>,
        /// Money on the account at the end of the group.
        pub balance: Option<Decimal>,
        /// Sum of what went out during the group.
        pub expenses: Option<Decimal>,
        /// Sum of what came in during the group.
        pub incomes: Option<Decimal>,
        /// What is left of the incomes of the group after its expenses.
        pub remains: Option<Decimal>,
        /// Number of days on which the account was overdrawn.
        pub overdraft_days: Option<i64> = "n_overdraft",
        /// The same figures, by currency.
        pub currencies: Option<Vec<BalanceCurrencyGroup>>,
        /// The same figures, by day. Only when dates were asked for.
        pub daily_balances: Option<Vec<DailyBalance>>,
    }
}

object! {
    /// What happened on an account during one stretch of time, in one currency.
    pub struct BalanceCurrencyGroup {
        /// The currency by its ISO 4217 code.
        pub id: String,
        /// Sign of the currency to show.
        pub symbol: Option<String>,
        /// Money in this currency at the end of the group.
        pub balance: Option<Decimal>,
        /// Sum of what went out in this currency.
        pub expenses: Option<Decimal>,
        /// Sum of what came in in this currency.
        pub incomes: Option<Decimal>,
        /// Incomes in this currency less the expenses in it.
        pub remains: Option<Decimal>,
    }
}

object! {
    /// What happened on an account on one day.
    pub struct DailyBalance {
        /// The day that the figures are of.
        pub date: Date,
        /// Money on the account in the evening.
        pub balance: Option<Decimal>,
        /// Sum of what went out on the day.
        pub expenses: Option<Decimal>,
        /// Sum of what came in on the day.
        pub incomes: Option<Decimal>,
        /// Incomes of the day less its expenses.
        pub remains: Option<Decimal>,
    }
}
