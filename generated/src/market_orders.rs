//! Market orders: Orders to buy or sell securities.
//!
//! An option of the Wealth product, which the vendor switches on for a domain; without it lists are
//! empty. How far back orders go depends on the institution; some show pending orders only. No
//! order is linked to the transaction that it leads to.
//!
//! From one synchronisation to the next an order is known by the identifier that the institution
//! gives it. Where there is none, it is known by date, label, code and direction, and an order
//! where one of these changed is a new one.
//!
//! Reference: <https://docs.powens.com/api-reference/products/wealth-aggregation/market-orders>

// Written by `cargo xtask generate` from spec/market_orders.yaml. Do not edit.

use jiff::civil::DateTime;
use powens_runtime::{
    Extra, Request, Unrecognized, endpoint, id, object, open_enum, operation,
};
use rust_decimal::Decimal;

use crate::bank_accounts::BankAccountId;
use crate::connections::ConnectionId;
use crate::users::UserRef;

operation! { LIST = GET "/users/{user}/marketorders", "market_orders.list", "user", idempotent }

/// Lists the market orders of a user.
///
/// `GET /users/{user}/marketorders`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::market_orders;
/// use powens::users::UserRef;
///
/// let answer = market_orders::list(UserRef::Me).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(pub(crate) Request);

/// Lists the market orders of a user.
///
/// `GET /users/{user}/marketorders`: see [`List`].
pub fn list(user: impl Into<UserRef>) -> List { List(Request::new(&LIST).segment::<UserRef>(user.into())) }

endpoint! { List, User, MarketOrdersList }

operation! {
    LIST_OF_ACCOUNT = GET "/users/{user}/accounts/{account}/marketorders", "market_orders.list_of_account", "user", idempotent
}

/// Lists the market orders on one account.
///
/// `GET /users/{user}/accounts/{account}/marketorders`, with a `user` token: another route to
/// [`list`](list()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::bank_accounts::BankAccountId;
/// use powens::market_orders;
/// use powens::users::UserRef;
///
/// let answer = market_orders::list_of_account(UserRef::Me, BankAccountId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
pub fn list_of_account(user: impl Into<UserRef>, account: BankAccountId) -> List {
    List(Request::new(&LIST_OF_ACCOUNT).segment::<UserRef>(user.into()).segment(account))
}

operation! {
    LIST_OF_CONNECTION = GET "/users/{user}/connections/{connection}/marketorders", "market_orders.list_of_connection", "user", idempotent
}

/// Lists the market orders on all accounts of one connection.
///
/// `GET /users/{user}/connections/{connection}/marketorders`, with a `user` token: another route to
/// [`list`](list()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::connections::ConnectionId;
/// use powens::market_orders;
/// use powens::users::UserRef;
///
/// let answer = market_orders::list_of_connection(UserRef::Me, ConnectionId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
pub fn list_of_connection(user: impl Into<UserRef>, connection: ConnectionId) -> List {
    List(
        Request::new(&LIST_OF_CONNECTION)
            .segment::<UserRef>(user.into())
            .segment(connection),
    )
}

operation! { GET = GET "/marketorders/{order}", "market_orders.get", "user", idempotent }

/// Gets a market order.
///
/// `GET /marketorders/{order}`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::market_orders::{self, MarketOrderId};
///
/// let answer = market_orders::get(MarketOrderId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get(pub(crate) Request);

/// Gets a market order.
///
/// `GET /marketorders/{order}`: see [`Get`].
pub fn get(order: MarketOrderId) -> Get { Get(Request::new(&GET).segment(order)) }

endpoint! { Get, User, MarketOrder }

/// Identifies a market order.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MarketOrderId(i64);

id! { MarketOrderId(i64) }

/// A list of market orders.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MarketOrdersList {
    /// The orders that match.
    pub market_orders: Vec<MarketOrder>,
    /// Number of orders. Undocumented.
    pub total: Option<i64>,
    /// Members that this version of the crate does not know, or could not read.
    pub extra: Extra,
}

object! { MarketOrdersList { market_orders = "marketorders", total } }

/// An order to buy or sell securities.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MarketOrder {
    /// Identifies the order.
    pub id: MarketOrderId,
    /// The account that the order is on.
    pub id_account: Option<BankAccountId>,
    /// Number of the order at the institution.
    pub number: Option<String>,
    /// Name of the security.
    pub label: Option<String>,
    /// ISIN of the security.
    pub code: Option<String>,
    /// Symbol of the security on its stock market.
    pub stock_symbol: Option<String>,
    /// Stock market that the order is placed on.
    pub stock_market: Option<String>,
    /// Whether to buy or to sell.
    pub order_direction: Option<MarketOrderDirection>,
    /// On what terms.
    pub order_type: Option<MarketOrderType>,
    /// When the order is paid.
    pub payment_method: Option<MarketOrderPaymentMethod>,
    /// How far the order has come, in words of the institution.
    pub state: Option<String>,
    /// When the order was given.
    pub date: Option<DateTime>,
    /// When the order was executed.
    pub execution_date: Option<DateTime>,
    /// Until when the order holds, usually three months.
    pub validity_date: Option<DateTime>,
    /// Number of units.
    pub quantity: Option<Decimal>,
    /// Amount of the whole order.
    pub amount: Option<Decimal>,
    /// Limit or trigger of the order.
    pub ordervalue: Option<Decimal>,
    /// Price of one unit at the execution.
    pub unitprice: Option<Decimal>,
    /// Present value of one unit.
    pub unitvalue: Option<Decimal>,
    /// When the institution stopped to show the order; null while it does.
    pub deleted: Option<DateTime>,
    /// When the order was last synchronised.
    pub last_update: Option<DateTime>,
    /// When the order was first seen. Undocumented.
    pub created: Option<DateTime>,
    /// Identifies the order at the institution. Undocumented.
    pub webid: Option<String>,
    /// Members that this version of the crate does not know, or could not read.
    pub extra: Extra,
}

object! {
    MarketOrder {
        id, id_account, number, label, code, stock_symbol, stock_market, order_direction, order_type,
        payment_method, state, date, execution_date, validity_date, quantity, amount, ordervalue, unitprice,
        unitvalue, deleted, last_update, created, webid: secret,
    }
}

/// Whether an order is to buy or to sell.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MarketOrderDirection {
    /// Number of the direction; 2 was seen for buying, 3 for selling.
    pub id: Option<i64>,
    /// The direction.
    pub name: Option<MarketOrderDirectionName>,
    /// Members that this version of the crate does not know, or could not read.
    pub extra: Extra,
}

object! { MarketOrderDirection { id, name } }

/// On what terms an order is given.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MarketOrderType {
    /// Number of the type; 2 was seen for a market order, 3 for one with a limit.
    pub id: Option<i64>,
    /// The type.
    pub name: Option<MarketOrderTypeName>,
    /// Members that this version of the crate does not know, or could not read.
    pub extra: Extra,
}

object! { MarketOrderType { id, name } }

/// Whether an order is to buy or to sell.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MarketOrderDirectionName {
    /// `BUY`: Buys.
    Buy,
    /// `SALE`: Sells.
    Sale,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! { MarketOrderDirectionName { Buy = "BUY", Sale = "SALE" } }

/// On what terms an order is given.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MarketOrderTypeName {
    /// `MARKET`: At the price of the market.
    Market,
    /// `LIMIT`: At a price no worse than `ordervalue`.
    Limit,
    /// `TRIGGER`: Once the price reaches `ordervalue`.
    Trigger,
    /// `UNKNOWN`: The terms could not be told.
    Unknown,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    MarketOrderTypeName { Market = "MARKET", Limit = "LIMIT", Trigger = "TRIGGER", Unknown = "UNKNOWN" }
}

/// When an order is paid.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MarketOrderPaymentMethod {
    /// `CASH`: At once.
    Cash,
    /// `DEFERRED`: Later (service de règlement différé).
    Deferred,
    /// `UNKNOWN`: The method could not be told.
    Unknown,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    MarketOrderPaymentMethod {
        Cash = "CASH" | "Comptant", Deferred = "DEFERRED" | "SRD", Unknown = "UNKNOWN",
    }
}
