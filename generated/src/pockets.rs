//! Pockets: Lots of an investment in employee savings, told apart by when they may be cashed.
//!
//! Part of the Wealth product, which the vendor switches on for a domain.
//!
//! Reference: <https://docs.powens.com/api-reference/products/wealth-aggregation/pockets>

// Written by `cargo xtask generate` from spec/pockets.yaml. Do not edit.

use jiff::civil::{Date, DateTime};
use powens_runtime::{id, object, open_enum};
use rust_decimal::Decimal;

use crate::bank_accounts::BankAccountId;
use crate::investments::InvestmentId;

id! {
    /// Identifies a pocket.
    pub struct PocketId(i64);
}

object! {
    /// A lot of an investment that becomes available at one time.
    pub struct Pocket {
        /// Identifies the pocket.
        pub id: PocketId,
        /// The investment that it is a lot of.
        pub id_investment: Option<InvestmentId>,
        /// The account that the investment is on.
        pub id_account: Option<BankAccountId>,
        /// Name of the pocket.
        pub label: Option<String>,
        /// Number of units of the investment.
        pub quantity: Option<Decimal>,
        /// Present value of all its units.
        pub value: Option<Decimal>,
        /// What has to happen before it may be cashed.
        pub condition: Option<PocketCondition>,
        /// From when it may be cashed; once past, the condition is `available`.
        pub availability_date: Option<Date>,
        /// When the institution stopped to show the pocket; null while it does.
        pub deleted: Option<DateTime>,
        /// When the pocket was last synchronised.
        pub last_update: Option<DateTime>,
    }
}

open_enum! {
    /// What has to happen before a pocket may be cashed.
    pub enum PocketCondition {
        /// `available`: Nothing; it may be cashed now.
        Available = "available",
        /// `date`: A date has to pass.
        Date = "date",
        /// `acquired`: It belongs to the user and cannot be transferred.
        Acquired = "acquired",
        /// `retirement`: The user has to retire.
        Retirement = "retirement",
        /// `unknown`: The condition could not be told.
        Unknown = "unknown" | "inconnu",
    }
}
