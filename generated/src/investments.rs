//! Investments: the lines of securities, funds and cash on investment accounts.
//!
//! Part of the Wealth product, which the vendor switches on for a domain. Ratios are such that 1 is
//! 100 %.
//!
//! Reference: <https://docs.powens.com/api-reference/products/wealth-aggregation/investments>

// Written by `cargo xtask generate` from spec/investments.yaml. Do not edit.

use jiff::civil::{Date, DateTime};
use powens_runtime::{expand, id, object, open_enum};
use rust_decimal::Decimal;

use crate::bank_accounts::BankAccountId;
use crate::currencies::Currency;
use crate::pockets::Pocket;

id! {
    /// Identifies an investment.
    pub struct InvestmentId(i64);

    /// Identifies a type of investment.
    pub struct InvestmentTypeId(i64);

    /// Identifies a security that investments are made in.
    pub struct SecurityId(i64);
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
