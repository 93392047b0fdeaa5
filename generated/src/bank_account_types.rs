//! Bank account types: the kinds of bank account that the API tells apart. Many are French savings
//! and pension contracts.
//!
//! Reference: <https://docs.powens.com/api-reference/products/data-aggregation/bank-account-types>

// Written by `cargo xtask generate` from spec/bank_account_types.yaml. Do not edit.

use powens_runtime::{Unrecognized, id, open_enum};

/// Identifies a type of account. The numbers are data of the domain and not for use in code.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AccountTypeId(i64);

id! { AccountTypeId(i64) }

/// What kind of account it is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountType {
    /// `checking`: A current account.
    Checking,
    /// `savings`: A savings account of no particular kind.
    Savings,
    /// `card`: A card, most often one that debits its current account later.
    Card,
    /// `deposit`: A deposit account.
    Deposit,
    /// `cat`: A term deposit (compte à terme).
    Cat,
    /// `csl`: An ordinary savings account (compte sur livret).
    Csl,
    /// `cel`: A home savings account (compte épargne logement).
    Cel,
    /// `pel`: A home savings plan (plan épargne logement).
    Pel,
    /// `livret_a`: A tax-free French savings account with a rate set by the state.
    LivretA,
    /// `livret_b`: A taxed French savings account with a rate set by the bank.
    LivretB,
    /// `ldds`: A savings account for sustainable and solidary development (LDDS).
    Ldds,
    /// `lep`: A popular savings account (livret d'épargne populaire).
    Lep,
    /// `loan`: A loan of no particular kind.
    Loan,
    /// `mortgage`: A loan secured by real estate.
    Mortgage,
    /// `consumercredit`: A consumer credit.
    ConsumerCredit,
    /// `revolvingcredit`: A revolving credit.
    RevolvingCredit,
    /// `market`: A securities account.
    Market,
    /// `pea`: A share savings plan (PEA).
    Pea,
    /// `lifeinsurance`: A life insurance.
    LifeInsurance,
    /// `capitalisation`: A capitalisation contract.
    Capitalisation,
    /// `real_estate`: A real estate placement.
    RealEstate,
    /// `crowdlending`: Loans to companies or people through a platform.
    Crowdlending,
    /// `per`: A retirement savings plan (PER).
    Per,
    /// `perp`: A popular retirement savings plan (PERP).
    Perp,
    /// `perco`: A collective retirement savings plan (PERCO).
    Perco,
    /// `pee`: An employee savings plan (PEE).
    Pee,
    /// `rsp`: A profit-sharing reserve (RSP).
    Rsp,
    /// `madelin`: A Madelin retirement contract.
    Madelin,
    /// `article83`: A company pension contract under article 83.
    Article83,
    /// `joint`: A joint account.
    #[deprecated(note = "The reference names no successor.")]
    Joint,
    /// `unknown`: The kind could not be told.
    Unknown,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    AccountType {
        Checking = "checking", Savings = "savings", Card = "card", Deposit = "deposit", Cat = "cat",
        Csl = "csl", Cel = "cel", Pel = "pel", LivretA = "livret_a", LivretB = "livret_b", Ldds = "ldds",
        Lep = "lep", Loan = "loan", Mortgage = "mortgage", ConsumerCredit = "consumercredit",
        RevolvingCredit = "revolvingcredit", Market = "market", Pea = "pea", LifeInsurance = "lifeinsurance",
        Capitalisation = "capitalisation", RealEstate = "real_estate", Crowdlending = "crowdlending",
        Per = "per", Perp = "perp", Perco = "perco", Pee = "pee", Rsp = "rsp", Madelin = "madelin",
        Article83 = "article83", Joint = "joint", Unknown = "unknown",
    }
}
