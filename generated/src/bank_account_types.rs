//! Bank account types: the kinds of bank account that the API tells apart. Many are French savings
//! and pension contracts.
//!
//! Reference: <https://docs.powens.com/api-reference/products/data-aggregation/bank-account-types>

// Written by `cargo xtask generate` from spec/bank_account_types.yaml. Do not edit.

use powens_runtime::{
    Extra, Request, Unrecognized, endpoint, id, object, open_enum, operation,
};

operation! { LIST = GET "/account_types", "bank_account_types.list", idempotent }

/// Lists the types of account that the domain knows. No token is needed.
///
/// `GET /account_types`, without a token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// use powens::bank_account_types;
///
/// let answer = bank_account_types::list().send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(pub(crate) Request);

/// Lists the types of account that the domain knows.
///
/// `GET /account_types`: see [`List`].
pub fn list() -> List { List(Request::new(&LIST)) }

endpoint! { List, Anonymous, BankAccountTypesList }

operation! { GET = GET "/account_types/{account_type}", "bank_account_types.get", idempotent }

/// Returns one type of account by its number. No token is needed.
///
/// `GET /account_types/{account_type}`, without a token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// use powens::bank_account_types::{self, AccountTypeId};
///
/// let answer = bank_account_types::get(AccountTypeId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get(pub(crate) Request);

/// Returns one type of account by its number.
///
/// `GET /account_types/{account_type}`: see [`Get`].
pub fn get(account_type: AccountTypeId) -> Get { Get(Request::new(&GET).segment(account_type)) }

endpoint! { Get, Anonymous, BankAccountType }

/// Identifies a type of account. The numbers are data of the domain and not for use in code.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AccountTypeId(i64);

id! { AccountTypeId(i64) }

/// The types of account that the domain knows.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BankAccountTypesList {
    /// The types, parents and children in one list.
    pub account_types: Vec<BankAccountType>,
    /// How many types there are, as older versions of the API told.
    #[deprecated(note = "Absent from the current reference.")]
    pub total: Option<i64>,
    /// Members that this version of the crate does not know, or could not read.
    pub extra: Extra,
}

object! { BankAccountTypesList { account_types = "accounttypes", total } }

/// A type of account with its French names, and its place in the tree of types.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BankAccountType {
    /// Identifies the type on this domain.
    pub id: AccountTypeId,
    /// Code of the type, the same on all domains.
    pub name: Option<AccountType>,
    /// The wider type that this one belongs to; none at the top.
    pub id_parent: Option<AccountTypeId>,
    /// Whether accounts of the type hold investments, in which case transfers from them may be
    /// restricted.
    pub is_invest: Option<bool>,
    /// Name to show, in French and in the singular.
    pub display_name: Option<String>,
    /// Name to show for several accounts, in French.
    pub display_name_plural: Option<String>,
    /// Colour to show the type in.
    #[deprecated(note = "Absent from the current reference.")]
    pub color: Option<String>,
    /// Product that the type belongs to. No source names a value.
    #[deprecated(note = "Absent from the current reference.")]
    pub product: Option<String>,
    /// Number of the type in the software that reads the sites of institutions.
    #[deprecated(note = "Absent from the current reference.")]
    pub weboob_type_id: Option<i64>,
    /// Members that this version of the crate does not know, or could not read.
    pub extra: Extra,
}

object! {
    BankAccountType {
        id, name, id_parent, is_invest, display_name, display_name_plural = "display_name_p", color, product,
        weboob_type_id,
    }
}

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
