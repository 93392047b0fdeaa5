//! Market orders: Orders to buy or sell securities.
//!
//! An option of the Wealth product, which the vendor switches on for a domain. How far back orders
//! go depends on the institution; some show pending orders only. No order is linked to the
//! transaction that it leads to.
//!
//! Reference: <https://docs.powens.com/api-reference/products/wealth-aggregation/market-orders>

// Written by `cargo xtask generate` from spec/market_orders.yaml. Do not edit.

use jiff::civil::DateTime;
use powens_runtime::{id, object, open_enum};
use rust_decimal::Decimal;

use crate::bank_accounts::BankAccountId;

id! {
    /// Identifies a market order.
    pub struct MarketOrderId(i64);
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
