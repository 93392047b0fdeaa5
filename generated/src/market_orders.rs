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
use powens_runtime::{Request, endpoint, id, object, open_enum, operation};
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
    List(Request::new(&LIST_OF_CONNECTION).segment::<UserRef>(user.into()).segment(connection))
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

id! {
    /// Identifies a market order.
    pub struct MarketOrderId(i64);
}

object! {
    /// A list of market orders.
    pub struct MarketOrdersList {
        /// The orders that match.
        pub market_orders: Vec<MarketOrder> = "marketorders",
        /// Number of orders. Undocumented.
        pub total: Option<i64>,
    }
}

object! {
    /// An order to buy or sell securities.
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
        pub webid: Option<String> as secret,
    }
}

object! {
    /// Whether an order is to buy or to sell.
    pub struct MarketOrderDirection {
        /// Number of the direction; 2 was seen for buying, 3 for selling.
        pub id: Option<i64>,
        /// The direction.
        pub name: Option<MarketOrderDirectionName>,
    }
}

object! {
    /// On what terms an order is given.
    pub struct MarketOrderType {
        /// Number of the type; 2 was seen for a market order, 3 for one with a limit.
        pub id: Option<i64>,
        /// The type.
        pub name: Option<MarketOrderTypeName>,
    }
}

open_enum! {
    /// Whether an order is to buy or to sell.
    pub enum MarketOrderDirectionName {
        /// `BUY`: Buys.
        Buy = "BUY",
        /// `SALE`: Sells.
        Sale = "SALE",
    }
}

open_enum! {
    /// On what terms an order is given.
    pub enum MarketOrderTypeName {
        /// `MARKET`: At the price of the market.
        Market = "MARKET",
        /// `LIMIT`: At a price no worse than `ordervalue`.
        Limit = "LIMIT",
        /// `TRIGGER`: Once the price reaches `ordervalue`.
        Trigger = "TRIGGER",
        /// `UNKNOWN`: The terms could not be told.
        Unknown = "UNKNOWN",
    }
}

open_enum! {
    /// When an order is paid.
    pub enum MarketOrderPaymentMethod {
        /// `CASH`: At once.
        Cash = "CASH" | "Comptant",
        /// `DEFERRED`: Later (service de règlement différé).
        Deferred = "DEFERRED" | "SRD",
        /// `UNKNOWN`: The method could not be told.
        Unknown = "UNKNOWN",
    }
}
