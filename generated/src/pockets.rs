//! Pockets: Lots of an investment in employee savings, told apart by when they may be cashed.
//!
//! Part of the Wealth product, which the vendor switches on for a domain.
//!
//! Reference: <https://docs.powens.com/api-reference/products/wealth-aggregation/pockets>

// Written by `cargo xtask generate` from spec/pockets.yaml. Do not edit.

use jiff::civil::{Date, DateTime};
use powens_runtime::{Extra, Unrecognized, id, object, open_enum};
use rust_decimal::Decimal;

use crate::bank_accounts::BankAccountId;
use crate::investments::InvestmentId;

/// Identifies a pocket.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PocketId(i64);

id! { PocketId(i64) }

/// A lot of an investment that becomes available at one time.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
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
    /// Members that this version of the crate does not know, or could not read.
    pub extra: Extra,
}

object! {
    Pocket {
        id, id_investment, id_account, label, quantity, value, condition, availability_date, deleted,
        last_update,
    }
}

/// What has to happen before a pocket may be cashed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PocketCondition {
    /// `available`: Nothing; it may be cashed now.
    Available,
    /// `date`: A date has to pass.
    Date,
    /// `acquired`: It belongs to the user and cannot be transferred.
    Acquired,
    /// `retirement`: The user has to retire.
    Retirement,
    /// `unknown`: The condition could not be told.
    Unknown,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    PocketCondition {
        Available = "available", Date = "date", Acquired = "acquired", Retirement = "retirement",
        Unknown = "unknown" | "inconnu",
    }
}
