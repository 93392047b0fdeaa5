//! Currencies: the currencies that the API knows, as accounts, transactions and payments carry
//! them.
//!
//! Reference: <https://docs.powens.com/api-reference/products/data-aggregation/currencies>

// Written by `cargo xtask generate` from spec/currencies.yaml. Do not edit.

use jiff::civil::DateTime;
use powens_runtime::object;
use rust_decimal::Decimal;

object! {
    /// A currency and how to print it.
    ///
    /// Only the page of currencies gives every member; a currency inside another object may come with
    /// `id`, `symbol` and `prefix` alone.
    pub struct Currency {
        /// Code of the currency, as in ISO 4217.
        pub id: String,
        /// Name to show.
        pub name: Option<String>,
        /// Sign to print beside an amount.
        pub symbol: Option<String>,
        /// Whether the symbol is printed before the amount rather than after it.
        pub prefix: Option<bool>,
        /// Number of decimals that amounts are printed with.
        pub precision: Option<i64>,
        /// Whether it is a cryptocurrency.
        #[deprecated(note = "A remnant of cryptocurrencies.")]
        pub crypto: Option<bool>,
        /// Market capitalisation of a cryptocurrency.
        #[deprecated(note = "A remnant of cryptocurrencies that the page does not list.")]
        pub marketcap: Option<Decimal>,
        /// When the market capitalisation was taken.
        #[deprecated(note = "A remnant of cryptocurrencies that the page does not list.")]
        pub datetime: Option<DateTime>,
    }
}
