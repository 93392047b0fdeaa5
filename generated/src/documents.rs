//! Documents: Bills, statements and other papers that institutions and suppliers hold for a user. A
//! document belongs to a subscription and is erased with it.
//!
//! Reference: <https://docs.powens.com/api-reference/products/documents-aggregation/documents>

// Written by `cargo xtask generate` from spec/documents.yaml. Do not edit.

use jiff::civil::{Date, DateTime};
use powens_runtime::{id, object};
use rust_decimal::Decimal;

use crate::categories::CategoryId;
use crate::currencies::Currency;
use crate::document_types::{DocumentTypeId, DocumentTypeName};
use crate::subscriptions::SubscriptionId;
use crate::users::UserId;

id! {
    /// Identifies a document.
    pub struct DocumentId(i64);

    /// Identifies a stored file.
    pub struct FileId(i64);
}

object! {
    /// A bill, a statement or another paper. Its file is most often a PDF, for some sites HTML.
    pub struct Document {
        /// Identifies the document.
        pub id: DocumentId,
        /// The user whom the document is for.
        pub id_user: Option<UserId>,
        /// The subscription that the document belongs to.
        pub id_subscription: Option<SubscriptionId>,
        /// The type of the document.
        pub id_type: Option<DocumentTypeId>,
        /// What kind of document it is. Undocumented.
        pub kind: Option<DocumentTypeName> = "type",
        /// The file.
        pub id_file: Option<FileId>,
        /// The file of a small picture of the first page.
        pub id_thumbnail: Option<FileId>,
        /// Where to fetch the file; null when the site offers none.
        pub url: Option<String> as secret,
        /// Where to fetch a small picture of the first page.
        pub thumb_url: Option<String> as secret,
        /// Whether the site offers a file.
        pub has_file_on_website: Option<bool>,
        /// Name of the document.
        pub name: Option<String> as secret,
        /// Number that the issuer gave the document.
        pub number: Option<String> as secret,
        /// Who made out the document.
        pub issuer: Option<String>,
        /// When the document was made out.
        pub date: Option<DateTime>,
        /// When the amount is due.
        pub duedate: Option<Date>,
        /// Amount with taxes.
        pub total_amount: Option<Decimal>,
        /// Amount without taxes.
        pub untaxed_amount: Option<Decimal>,
        /// Amount of value added tax.
        pub vat: Option<Decimal>,
        /// Currency of the amounts.
        pub currency: Option<Currency>,
        /// Whether the user receives the amount rather than pays it.
        pub income: Option<bool>,
        /// Whether the document cannot be changed.
        pub readonly: Option<bool>,
        /// When the document was added.
        pub timestamp: Option<DateTime>,
        /// When the document was last synchronised.
        pub last_update: Option<DateTime>,
        /// Undocumented.
        pub rdate: Option<Date>,
        /// Category of the former categorisation.
        #[deprecated(note = "No longer documented.")]
        pub id_category: Option<CategoryId>,
        /// Identifies the document on the site. Undocumented.
        pub webid: Option<String> as secret,
    }
}
