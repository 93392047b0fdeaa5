//! Market orders: Orders to buy or sell securities.
//!
//! An option of the Wealth product, which the vendor switches on for a domain. How far back orders
//! go depends on the institution; some show pending orders only. No order is linked to the
//! transaction that it leads to.
//!
//! Reference: <https://docs.powens.com/api-reference/products/wealth-aggregation/market-orders>

// Written by `cargo xtask generate` from spec/market_orders.yaml. Do not edit.

use jiff::civil::DateTime;
use powens_runtime::{Extra, Unrecognized, id, object, open_enum};
use rust_decimal::Decimal;

use crate::bank_accounts::BankAccountId;

/// Identifies a market order.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MarketOrderId(i64);

id! { MarketOrderId(i64) }

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
    /// Until when the order holds.
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
