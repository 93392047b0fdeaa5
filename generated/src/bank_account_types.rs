//! Bank account types: the kinds of bank account that the API tells apart. Many are French savings
//! and pension contracts.
//!
//! Reference: <https://docs.powens.com/api-reference/products/data-aggregation/bank-account-types>

// Written by `cargo xtask generate` from spec/bank_account_types.yaml. Do not edit.

use powens_runtime::{Request, endpoint, id, object, open_enum, operation};

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

id! {
    /// Identifies a type of account. The numbers are data of the domain and not for use in code.
    pub struct AccountTypeId(i64);
}

object! {
    /// The types of account that the domain knows.
    pub struct BankAccountTypesList {
        /// The types, parents and children in one list.
        pub account_types: Vec<BankAccountType> = "accounttypes",
        /// How many types there are, as older versions of the API told.
        #[deprecated(note = "Absent from the current reference.")]
        pub total: Option<i64>,
    }
}

object! {
    /// A type of account with its French names, and its place in the tree of types.
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
        pub display_name_plural: Option<String> = "display_name_p",
        /// Colour to show the type in.
        #[deprecated(note = "Absent from the current reference.")]
        pub color: Option<String>,
        /// Product that the type belongs to. No source names a value.
        #[deprecated(note = "Absent from the current reference.")]
        pub product: Option<String>,
        /// Number of the type in the software that reads the sites of institutions.
        #[deprecated(note = "Absent from the current reference.")]
        pub weboob_type_id: Option<i64>,
    }
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
