//! Investments: the lines of securities, funds and cash on investment accounts.
//!
//! Part of the Wealth product, which the vendor switches on for a domain; without it, and on
//! accounts of other types, lists are empty. Figures about funds (`details`) are an option of their
//! own. Ratios are such that 1 is 100 %.
//!
//! Past unit values come in two kinds: those that synchronisations saw, see
//! `investments.list_history`, and those that a public site has for the security, see
//! `investments.list_security_history`.
//!
//! Reference: <https://docs.powens.com/api-reference/products/wealth-aggregation/investments>

// Written by `cargo xtask generate` from spec/investments.yaml. Do not edit.

use jiff::civil::{Date, DateTime};
use powens_runtime::{Request, endpoint, expand, id, object, open_enum, operation};
use rust_decimal::Decimal;

use crate::bank_accounts::BankAccountId;
use crate::connections::ConnectionId;
use crate::currencies::Currency;
use crate::pockets::Pocket;
use crate::users::UserRef;

operation! { LIST = GET "/users/{user}/investments", "investments.list", "user", idempotent }

/// Lists the investments of a user, with what they are worth together.
///
/// `GET /users/{user}/investments`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::investments;
/// use powens::users::UserRef;
///
/// let answer = investments::list(UserRef::Me).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(pub(crate) Request);

/// Lists the investments of a user, with what they are worth together.
///
/// `GET /users/{user}/investments`: see [`List`].
pub fn list(user: impl Into<UserRef>) -> List { List(Request::new(&LIST).segment::<UserRef>(user.into())) }

impl List {
    /// Lists only investments with these words in their label.
    ///
    /// Example: `"world equity"`.
    pub fn label(self, value: impl Into<String>) -> Self {
        Self(self.0.query::<String>("label", value.into()))
    }

    /// Lists only investments of the security with this ISIN.
    ///
    /// Example: `"FR0000000000"`.
    pub fn code(self, value: impl Into<String>) -> Self { Self(self.0.query::<String>("code", value.into())) }

    /// Lists investments that the institution no longer shows too.
    ///
    /// Source: <https://docs.powens.com/api-reference/overview/api-design>
    pub fn all(self) -> Self { Self(self.0.flag("all")) }

    /// Largest number of investments to return. All come without it.
    ///
    /// Source: <https://docs.powens.com/api-reference/overview/api-design>
    pub fn limit(self, value: i64) -> Self { Self(self.0.query("limit", value)) }

    /// Number of investments to skip.
    ///
    /// Source: <https://docs.powens.com/api-reference/overview/api-design>
    pub fn offset(self, value: i64) -> Self { Self(self.0.query("offset", value)) }

    /// Asks for linked resources along with the answer.
    pub fn expand(self, expand: InvestmentExpand) -> Self { Self(self.0.expand(expand)) }
}

endpoint! { List, User, InvestmentsList }

operation! {
    LIST_OF_ACCOUNT = GET "/users/{user}/accounts/{account}/investments", "investments.list_of_account", "user", idempotent
}

/// Lists the investments on one account, with what they are worth together.
///
/// `GET /users/{user}/accounts/{account}/investments`, with a `user` token: another route to
/// [`list`](list()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::bank_accounts::BankAccountId;
/// use powens::investments;
/// use powens::users::UserRef;
///
/// let answer = investments::list_of_account(UserRef::Me, BankAccountId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
pub fn list_of_account(user: impl Into<UserRef>, account: BankAccountId) -> List {
    List(Request::new(&LIST_OF_ACCOUNT).segment::<UserRef>(user.into()).segment(account))
}

operation! {
    LIST_OF_CONNECTION = GET "/users/{user}/connections/{connection}/investments", "investments.list_of_connection", "user", idempotent
}

/// Lists the investments on all accounts of one connection, with what they are worth together.
///
/// `GET /users/{user}/connections/{connection}/investments`, with a `user` token: another route to
/// [`list`](list()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::connections::ConnectionId;
/// use powens::investments;
/// use powens::users::UserRef;
///
/// let answer = investments::list_of_connection(UserRef::Me, ConnectionId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
pub fn list_of_connection(user: impl Into<UserRef>, connection: ConnectionId) -> List {
    List(Request::new(&LIST_OF_CONNECTION).segment::<UserRef>(user.into()).segment(connection))
}

operation! { GET = GET "/investments/{investment}", "investments.get", "user", idempotent }

/// Gets an investment. Where this answers 404, take `investments.get_of_user`.
///
/// `GET /investments/{investment}`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::investments::{self, InvestmentId};
///
/// let answer = investments::get(InvestmentId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get(pub(crate) Request);

/// Gets an investment.
///
/// `GET /investments/{investment}`: see [`Get`].
pub fn get(investment: InvestmentId) -> Get { Get(Request::new(&GET).segment(investment)) }

impl Get {
    /// Asks for linked resources along with the answer.
    pub fn expand(self, expand: InvestmentExpand) -> Self { Self(self.0.expand(expand)) }
}

endpoint! { Get, User, Investment }

operation! {
    GET_OF_USER = GET "/users/{user}/investments/{investment}", "investments.get_of_user", "user", idempotent
}

/// Gets an investment of a user. The reference lacks this route; a client found it to be the one
/// that works.
///
/// `GET /users/{user}/investments/{investment}`, with a `user` token: another route to
/// [`get`](get()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::investments::{self, InvestmentId};
/// use powens::users::UserRef;
///
/// let answer = investments::get_of_user(UserRef::Me, InvestmentId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
pub fn get_of_user(user: impl Into<UserRef>, investment: InvestmentId) -> Get {
    Get(Request::new(&GET_OF_USER).segment::<UserRef>(user.into()).segment(investment))
}

operation! {
    LIST_HISTORY = GET "/investments/{investment}/history", "investments.list_history", "user", idempotent
}

/// Lists the values of one unit that were recorded at each synchronisation, beginning with the
/// first one.
///
/// In the example of the guide the newest comes first.
///
/// `GET /investments/{investment}/history`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::investments::{self, InvestmentId};
///
/// let answer = investments::list_history(InvestmentId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListHistory(pub(crate) Request);

/// Lists the values of one unit that were recorded at each synchronisation, beginning with the
/// first one.
///
/// `GET /investments/{investment}/history`: see [`ListHistory`].
pub fn list_history(investment: InvestmentId) -> ListHistory {
    ListHistory(Request::new(&LIST_HISTORY).segment(investment))
}

impl ListHistory {
    /// Largest number of values to return. Known from a client only.
    pub fn limit(self, value: i64) -> Self { Self(self.0.query("limit", value)) }

    /// First day to list values of. Known from a client only.
    pub fn min_date(self, value: Date) -> Self { Self(self.0.query("min_date", value)) }

    /// Last day to list values of. Known from a client only.
    pub fn max_date(self, value: Date) -> Self { Self(self.0.query("max_date", value)) }
}

endpoint! { ListHistory, User, InvestmentHistoryValuesList }

operation! {
    LIST_HISTORY_OF_USER = GET "/users/{user}/investments/{investment}/history", "investments.list_history_of_user", "user", idempotent
}

/// Lists the recorded values of an investment of a user. This is the route that the guide and
/// clients use.
///
/// `GET /users/{user}/investments/{investment}/history`, with a `user` token: another route to
/// [`list_history`](list_history()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::investments::{self, InvestmentId};
/// use powens::users::UserRef;
///
/// let answer = investments::list_history_of_user(UserRef::Me, InvestmentId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
///
/// Source: <https://docs.powens.com/documentation/integration-guides/wealth>
pub fn list_history_of_user(user: impl Into<UserRef>, investment: InvestmentId) -> ListHistory {
    ListHistory(Request::new(&LIST_HISTORY_OF_USER).segment::<UserRef>(user.into()).segment(investment))
}

operation! {
    LIST_SECURITY_HISTORY = GET "/users/{user}/investments/{investment}/security/history", "investments.list_security_history", "user", idempotent
}

/// Lists the public values of one unit of the security behind an investment, newest first.
///
/// All investments with the same ISIN share them. They usually reach back a month, further than the
/// investment itself, but come from a public site and may differ from what the institution says.
/// Some securities have the value of the day only.
///
/// `GET /users/{user}/investments/{investment}/security/history`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::investments::{self, InvestmentId};
/// use powens::users::UserRef;
///
/// let answer = investments::list_security_history(UserRef::Me, InvestmentId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
///
/// Source: <https://docs.powens.com/documentation/integration-guides/wealth>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSecurityHistory(pub(crate) Request);

/// Lists the public values of one unit of the security behind an investment, newest first.
///
/// `GET /users/{user}/investments/{investment}/security/history`: see [`ListSecurityHistory`].
pub fn list_security_history(user: impl Into<UserRef>, investment: InvestmentId) -> ListSecurityHistory {
    ListSecurityHistory(
        Request::new(&LIST_SECURITY_HISTORY).segment::<UserRef>(user.into()).segment(investment),
    )
}

impl ListSecurityHistory {
    /// Largest number of public values to return. Known from the old Swagger only.
    pub fn limit(self, value: i64) -> Self { Self(self.0.query("limit", value)) }

    /// Number of public values to skip. Known from the old Swagger only.
    pub fn offset(self, value: i64) -> Self { Self(self.0.query("offset", value)) }

    /// First day to list public values of. Known from the old Swagger only.
    pub fn min_date(self, value: Date) -> Self { Self(self.0.query("min_date", value)) }

    /// Last day to list public values of. Known from the old Swagger only.
    pub fn max_date(self, value: Date) -> Self { Self(self.0.query("max_date", value)) }

    /// Steps in which values are put together, in an undocumented form.
    pub fn period(self, value: impl Into<String>) -> Self {
        Self(self.0.query::<String>("period", value.into()))
    }
}

endpoint! { ListSecurityHistory, User, SecurityHistory }

id! {
    /// Identifies an investment.
    pub struct InvestmentId(i64);

    /// Identifies a type of investment.
    pub struct InvestmentTypeId(i64);

    /// Identifies a recorded value of an investment.
    pub struct InvestmentValueId(i64);

    /// Identifies a security that investments are made in.
    pub struct SecurityId(i64);
}

object! {
    /// Investments and what they are worth together. The institution or the API did the sums.
    pub struct InvestmentsList {
        /// The investments that match; empty when there are none.
        pub investments: Vec<Investment>,
        /// Present value of all of them.
        pub valuation: Option<Decimal>,
        /// Gain or loss of all since the purchase, negative for a loss.
        pub diff: Option<Decimal>,
        /// Gain or loss of all since the purchase, as a ratio.
        pub diff_percent: Option<Decimal>,
        /// Gain or loss of all since the values before.
        pub prev_diff: Option<Decimal>,
        /// Gain or loss of all since the values before, as a ratio.
        pub prev_diff_percent: Option<Decimal>,
        /// Names of the totals that were computed and not given by the institution.
        pub calculated: Option<Vec<String>>,
        /// Number of investments. Undocumented.
        pub total: Option<i64>,
    }
}

object! {
    /// A line of an investment account: a quantity of one security or fund, or cash.
    ///
    /// Cash has a code such as `XX-liquidity` and no unit value. Amounts are in the currency of the
    /// account unless their name starts with `original_`.
    pub struct Investment {
        /// Identifies the investment.
        pub id: InvestmentId,
        /// The account that the investment is on.
        pub id_account: Option<BankAccountId>,
        /// Name of the security.
        pub label: Option<String>,
        /// Code of the security, see `code_type`.
        pub code: Option<String>,
        /// What kind of code it is.
        pub code_type: Option<InvestmentCodeType>,
        /// Where the code comes from.
        pub source: Option<InvestmentCodeSource>,
        /// Symbol of the security on its stock market.
        pub stock_symbol: Option<String>,
        /// Stock market of the security. Undocumented.
        pub stock_market: Option<String>,
        /// What the institution says about it; often empty.
        pub description: Option<String>,
        /// Number of units held.
        pub quantity: Option<Decimal>,
        /// Price paid for one unit.
        pub unitprice: Option<Decimal>,
        /// Present value of one unit.
        pub unitvalue: Option<Decimal>,
        /// Present value of all units.
        pub valuation: Option<Decimal>,
        /// Gain or loss since the purchase, negative for a loss.
        pub diff: Option<Decimal>,
        /// Gain or loss since the purchase, as a ratio.
        pub diff_percent: Option<Decimal>,
        /// Gain or loss since the value before.
        pub prev_diff: Option<Decimal>,
        /// Gain or loss since the value before, as a ratio.
        pub prev_diff_percent: Option<Decimal>,
        /// Day of the value.
        pub vdate: Option<Date>,
        /// Day of the value before.
        pub prev_vdate: Option<Date>,
        /// Part of the portfolio that it makes up, as a ratio.
        pub portfolio_share: Option<Decimal>,
        /// Names of the members that were computed and not given by the institution.
        pub calculated: Option<Vec<String>>,
        /// Currency of the security, when it is not that of the account.
        pub original_currency: Option<Currency>,
        /// Present value of all units, in the original currency.
        pub original_valuation: Option<Decimal>,
        /// Present value of one unit, in the original currency.
        pub original_unitvalue: Option<Decimal>,
        /// Price paid for one unit, in the original currency.
        pub original_unitprice: Option<Decimal>,
        /// Gain or loss since the purchase, in the original currency.
        pub original_diff: Option<Decimal>,
        /// When the institution stopped to show the investment; null while it does.
        pub deleted: Option<DateTime>,
        /// When the investment was last synchronised.
        pub last_update: Option<DateTime>,
        /// The security. Undocumented.
        pub id_security: Option<SecurityId>,
        /// The type of the investment. Undocumented.
        pub id_type: Option<InvestmentTypeId>,
        /// Figures about the fund under the name that they have in an example of the guide.
        ///
        /// Source: <https://docs.powens.com/documentation/integration-guides/wealth>
        #[deprecated(note = "use `details`. The reference says details.")]
        pub detail: Option<InvestmentDetails>,
        /// What kind of investment it is. From the older guide.
        pub kind: Option<InvestmentType> = "type",
        /// Figures about the fund. Only on domains with this option.
        pub details: Option<InvestmentDetails>,
        /// The lots of the investment. In webhooks, the new ones only.
        pub pockets: Option<Vec<Pocket>>,
    }
}

expand! {
    /// Which linked resources to ask for along with a [`Investment`].
    pub struct InvestmentExpand;

    /// `type`: What kind of investment it is. From the older guide.
    pub fn kind() = "type";

    /// `details`: Figures about the fund. Only on domains with this option.
    pub fn details() = "details";

    /// `pockets`: The lots of the investment. In webhooks, the new ones only.
    pub fn pockets() = "pockets";
}

object! {
    /// A kind of investment. Known from the older guide only.
    pub struct InvestmentType {
        /// Identifies the type.
        pub id: InvestmentTypeId,
        /// Name to show.
        pub name: Option<String>,
        /// Colour to show it in, in hexadecimal.
        pub color: Option<String>,
    }
}

object! {
    /// Figures about a fund. Performances are ratios such that 1 is 100 %.
    pub struct InvestmentDetails {
        /// Performance over one year.
        pub performance_1_year: Option<Decimal>,
        /// Performance over three years.
        pub performance_3_years: Option<Decimal>,
        /// Performance over five years.
        pub performance_5_years: Option<Decimal>,
        /// Synthetic risk and reward indicator from 1 (low) to 7 (high).
        pub srri: Option<Decimal>,
        /// Class of the assets, in words of the institution.
        pub asset_category: Option<String>,
        /// How long to hold it, in words of the institution.
        pub recommended_period: Option<String>,
        /// When the figures last changed.
        pub last_update: Option<DateTime>,
    }
}

object! {
    /// The recorded values of an investment.
    pub struct InvestmentHistoryValuesList {
        /// The values that match.
        pub investment_values: Vec<InvestmentHistoryValue> = "investmentvalues",
        /// Number of recorded values. Undocumented.
        pub total: Option<i64>,
    }
}

object! {
    /// What one unit of an investment was worth at a synchronisation.
    pub struct InvestmentHistoryValue {
        /// Identifies the recorded value.
        pub id: InvestmentValueId,
        /// The investment that it is a value of.
        pub id_investment: Option<InvestmentId>,
        /// Day that the institution gave the value for.
        pub vdate: Option<Date>,
        /// Value of one unit, in the currency of the account.
        pub unitvalue: Option<Decimal>,
        /// Currency of the security then, when it was not that of the account.
        pub original_currency: Option<Currency>,
        /// Value of one unit, in the original currency.
        pub original_unitvalue: Option<Decimal>,
    }
}

object! {
    /// The public values of a security.
    ///
    /// Source: <https://docs.powens.com/documentation/integration-guides/wealth>
    pub struct SecurityHistory {
        /// A value for each day that has one.
        pub history: Vec<SecurityValue>,
        /// Earliest day that there is a value for.
        pub first_date: Option<Date>,
        /// Latest day that there is a value for.
        pub last_date: Option<Date>,
        /// First day that this answer covers.
        pub result_min_date: Option<Date>,
        /// Last day that this answer covers.
        pub result_max_date: Option<Date>,
    }
}

object! {
    /// What one unit of a security was worth in public.
    ///
    /// Source: <https://docs.powens.com/documentation/integration-guides/wealth>
    pub struct SecurityValue {
        /// Day that the public value holds for.
        pub vdate: Option<Date>,
        /// Value of one unit, in a currency that is not stated.
        pub unitvalue: Option<Decimal>,
    }
}

open_enum! {
    /// What kind of code a security has.
    pub enum InvestmentCodeType {
        /// `ISIN`: International securities identification number.
        Isin = "ISIN",
        /// `AMF`: Code of the French markets authority.
        Amf = "AMF",
    }
}

open_enum! {
    /// Where the code of a security comes from.
    pub enum InvestmentCodeSource {
        /// `website`: From the site of the institution.
        Website = "website",
        /// `notFound`: There is none.
        NotFound = "notFound",
    }
}
