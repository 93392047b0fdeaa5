//! Document types: the kinds of document that the API tells apart.
//!
//! Reference: <https://docs.powens.com/api-reference/products/documents-aggregation/document-types>

// Written by `cargo xtask generate` from spec/document_types.yaml. Do not edit.

use powens_runtime::{
    Extra, Request, Unrecognized, endpoint, id, object, open_enum, operation,
};

operation! { LIST = GET "/documenttypes", "document_types.list", "user", idempotent }

/// Lists the types of document. Types may be added.
///
/// `GET /documenttypes`, with a `user` token.
///
/// # Errors
///
/// - `unauthorized`: The call has no token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::document_types;
///
/// let answer = document_types::list().send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(pub(crate) Request);

/// Lists the types of document.
///
/// `GET /documenttypes`: see [`List`].
pub fn list() -> List { List(Request::new(&LIST)) }

endpoint! { List, User, DocumentTypesList }

/// Identifies a type of document.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DocumentTypeId(i64);

id! { DocumentTypeId(i64) }

/// A list of types of document.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DocumentTypesList {
    /// The types that the domain knows.
    pub document_types: Vec<DocumentType>,
    /// Number of types. Undocumented.
    pub total: Option<i64>,
    /// Members that this version of the crate does not know, or could not read.
    pub extra: Extra,
}

object! { DocumentTypesList { document_types = "documenttypes", total } }

/// A type of document.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DocumentType {
    /// Identifies the type.
    pub id: DocumentTypeId,
    /// What kind of document it stands for.
    pub name: Option<DocumentTypeName>,
    /// Whether documents of this type may be attached to transactions. The API spells it so.
    pub attachable: Option<bool>,
    /// Members that this version of the crate does not know, or could not read.
    pub extra: Extra,
}

object! { DocumentType { id, name, attachable = "attacheable" } }

/// What kind of document it is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DocumentTypeName {
    /// `bill`: What is owed for goods or services, an invoice included.
    Bill,
    /// `bill_debit_advice`: An advice that a bill is going to be debited.
    BillDebitAdvice,
    /// `statement`: A statement of an account.
    Statement,
    /// `exchange_statement`: A statement of exchange operations.
    ExchangeStatement,
    /// `RIB`: A sheet of bank details (relevé d'identité bancaire).
    Rib,
    /// `contract`: Terms agreed with the provider.
    Contract,
    /// `notice`: A formal announcement of the provider.
    Notice,
    /// `report`: A summary of a period or of an activity.
    Report,
    /// `certificate`: A statement that the provider attests.
    Certificate,
    /// `identity`: A proof of identity.
    Identity,
    /// `payslip`: What an employer paid for a month.
    Payslip,
    /// `kiid`: Key investor information about a fund.
    Kiid,
    /// `income_tax`: A paper on income tax.
    #[deprecated(note = "The reference names no successor.")]
    IncomeTax,
    /// `zimage`: A picture.
    Image,
    /// `pdf`: A PDF of no particular kind.
    Pdf,
    /// `odt`: A text document of no particular kind.
    Odt,
    /// `other`: Any other document.
    Other,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    DocumentTypeName {
        Bill = "bill", BillDebitAdvice = "bill_debit_advice", Statement = "statement",
        ExchangeStatement = "exchange_statement", Rib = "RIB", Contract = "contract", Notice = "notice",
        Report = "report", Certificate = "certificate", Identity = "identity", Payslip = "payslip",
        Kiid = "kiid", IncomeTax = "income_tax", Image = "zimage", Pdf = "pdf", Odt = "odt", Other = "other",
    }
}
