//! Document types: the kinds of document that the API tells apart.
//!
//! Reference: <https://docs.powens.com/api-reference/products/documents-aggregation/document-types>

// Written by `cargo xtask generate` from spec/document_types.yaml. Do not edit.

use powens_runtime::{Request, endpoint, id, object, open_enum, operation};

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

id! {
    /// Identifies a type of document.
    pub struct DocumentTypeId(i64);
}

object! {
    /// A list of types of document.
    pub struct DocumentTypesList {
        /// The types that the domain knows.
        pub document_types: Vec<DocumentType> = "documenttypes",
        /// Number of types. Undocumented.
        pub total: Option<i64>,
    }
}

object! {
    /// A type of document.
    pub struct DocumentType {
        /// Identifies the type.
        pub id: DocumentTypeId,
        /// What kind of document it stands for.
        pub name: Option<DocumentTypeName>,
        /// Whether documents of this type may be attached to transactions. The API spells it so.
        pub attachable: Option<bool> = "attacheable",
    }
}

open_enum! {
    /// What kind of document it is.
    pub enum DocumentTypeName {
        /// `bill`: What is owed for goods or services, an invoice included.
        Bill = "bill",
        /// `bill_debit_advice`: An advice that a bill is going to be debited.
        BillDebitAdvice = "bill_debit_advice",
        /// `statement`: A statement of an account.
        Statement = "statement",
        /// `exchange_statement`: A statement of exchange operations.
        ExchangeStatement = "exchange_statement",
        /// `RIB`: A sheet of bank details (relevé d'identité bancaire).
        Rib = "RIB",
        /// `contract`: Terms agreed with the provider.
        Contract = "contract",
        /// `notice`: A formal announcement of the provider.
        Notice = "notice",
        /// `report`: A summary of a period or of an activity.
        Report = "report",
        /// `certificate`: A statement that the provider attests.
        Certificate = "certificate",
        /// `identity`: A proof of identity.
        Identity = "identity",
        /// `payslip`: What an employer paid for a month.
        Payslip = "payslip",
        /// `kiid`: Key investor information about a fund.
        Kiid = "kiid",
        /// `income_tax`: A paper on income tax.
        #[deprecated(note = "The reference names no successor.")]
        IncomeTax = "income_tax",
        /// `zimage`: A picture.
        Image = "zimage",
        /// `pdf`: A PDF of no particular kind.
        Pdf = "pdf",
        /// `odt`: A text document of no particular kind.
        Odt = "odt",
        /// `other`: Any other document.
        Other = "other",
    }
}
