//! Bank account types: the kinds of bank account that the API tells apart. Many are French savings
//! and pension contracts.
//!
//! Reference: <https://docs.powens.com/api-reference/products/data-aggregation/bank-account-types>

// Written by `cargo xtask generate` from spec/bank_account_types.yaml. Do not edit.

use powens_runtime::{id, open_enum};

id! {
    /// Identifies a type of account. The numbers are data of the domain and not for use in code.
    pub struct AccountTypeId(i64);
}

open_enum! {
    /// What kind of account it is.
    pub enum AccountType {
        /// `checking`: A current account.
        Checking = "checking",
        /// `savings`: A savings account of no particular kind.
        Savings = "savings",
        /// `card`: A card, most often one that debits its current account later.
        Card = "card",
        /// `deposit`: A deposit account.
        Deposit = "deposit",
        /// `cat`: A term deposit (compte à terme).
        Cat = "cat",
        /// `csl`: An ordinary savings account (compte sur livret).
        Csl = "csl",
        /// `cel`: A home savings account (compte épargne logement).
        Cel = "cel",
        /// `pel`: A home savings plan (plan épargne logement).
        Pel = "pel",
        /// `livret_a`: A tax-free French savings account with a rate set by the state.
        LivretA = "livret_a",
        /// `livret_b`: A taxed French savings account with a rate set by the bank.
        LivretB = "livret_b",
        /// `ldds`: A savings account for sustainable and solidary development (LDDS).
        Ldds = "ldds",
        /// `lep`: A popular savings account (livret d'épargne populaire).
        Lep = "lep",
        /// `loan`: A loan of no particular kind.
        Loan = "loan",
        /// `mortgage`: A loan secured by real estate.
        Mortgage = "mortgage",
        /// `consumercredit`: A consumer credit.
        ConsumerCredit = "consumercredit",
        /// `revolvingcredit`: A revolving credit.
        RevolvingCredit = "revolvingcredit",
        /// `market`: A securities account.
        Market = "market",
        /// `pea`: A share savings plan (PEA).
        Pea = "pea",
        /// `lifeinsurance`: A life insurance.
        LifeInsurance = "lifeinsurance",
        /// `capitalisation`: A capitalisation contract.
        Capitalisation = "capitalisation",
        /// `real_estate`: A real estate placement.
        RealEstate = "real_estate",
        /// `crowdlending`: Loans to companies or people through a platform.
        Crowdlending = "crowdlending",
        /// `per`: A retirement savings plan (PER).
        Per = "per",
        /// `perp`: A popular retirement savings plan (PERP).
        Perp = "perp",
        /// `perco`: A collective retirement savings plan (PERCO).
        Perco = "perco",
        /// `pee`: An employee savings plan (PEE).
        Pee = "pee",
        /// `rsp`: A profit-sharing reserve (RSP).
        Rsp = "rsp",
        /// `madelin`: A Madelin retirement contract.
        Madelin = "madelin",
        /// `article83`: A company pension contract under article 83.
        Article83 = "article83",
        /// `joint`: A joint account.
        #[deprecated(note = "The reference names no successor.")]
        Joint = "joint",
        /// `unknown`: The kind could not be told.
        Unknown = "unknown",
    }
}
