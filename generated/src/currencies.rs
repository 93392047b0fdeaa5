//! Currencies: the currencies that the API knows, as accounts, transactions and payments carry
//! them.
//!
//! Reference: <https://docs.powens.com/api-reference/products/data-aggregation/currencies>

// Written by `cargo xtask generate` from spec/currencies.yaml. Do not edit.

use jiff::civil::DateTime;
use powens_runtime::{Request, endpoint, object, operation};
use rust_decimal::Decimal;

operation! { LIST = GET "/currencies", "currencies.list", idempotent }

/// Lists the currencies that the API knows. No token is needed.
///
/// `GET /currencies`, without a token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// use powens::currencies;
///
/// let answer = currencies::list().send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(pub(crate) Request);

/// Lists the currencies that the API knows.
///
/// `GET /currencies`: see [`List`].
pub fn list() -> List { List(Request::new(&LIST)) }

endpoint! { List, Anonymous, CurrenciesList }

object! {
    /// The currencies that the API knows.
    pub struct CurrenciesList {
        /// The currencies, with all their members.
        pub currencies: Vec<Currency>,
    }
}

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
