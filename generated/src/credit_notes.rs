//! Credit notes: the credit notes by which sellers take back invoices or a part of them.
//!
//! They come from the same shop and billing platforms as invoices, and like these without a
//! webhook.
//!
//! Reference: <https://docs.powens.com/api-reference/products/data-aggregation/credit-notes>

// Written by `cargo xtask generate` from spec/credit_notes.yaml. Do not edit.

use jiff::civil::DateTime;
use powens_runtime::{Request, endpoint, id, object, open_enum, operation, page, paged};
use rust_decimal::Decimal;

use crate::connections::{ConnectionId, ConnectionSourceId};
use crate::invoices::{InvoiceAmount, InvoiceId};
use crate::transactions_attachments::Attachment;
use crate::users::{UserId, UserRef};

operation! { LIST = GET "/users/{user}/credit_notes", "credit_notes.list", "user", idempotent }

/// Lists the credit notes of a user. Those that are deleted are left out unless `all` is set.
///
/// `GET /users/{user}/credit_notes`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::credit_notes;
/// use powens::users::UserRef;
///
/// let answer = credit_notes::list(UserRef::Me, 100).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(pub(crate) Request);

/// Lists the credit notes of a user.
///
/// `GET /users/{user}/credit_notes`: see [`List`].
pub fn list(user: impl Into<UserRef>, limit: i64) -> List {
    List(Request::new(&LIST).segment::<UserRef>(user.into()).query("limit", limit))
}

impl List {
    /// Lists deleted credit notes too.
    pub fn all(self) -> Self { Self(self.0.flag("all")) }

    /// Number of credit notes to skip.
    ///
    /// Source: <https://docs.powens.com/api-reference/overview/api-design>
    pub fn offset(self, value: i64) -> Self { Self(self.0.query("offset", value)) }
}

endpoint! { List, User, CreditNotesList }

paged! { List, User, CreditNotesList, offset(100) }

operation! {
    LIST_OF_CONNECTION = GET "/users/{user}/connections/{connection}/credit_notes", "credit_notes.list_of_connection", "user", idempotent
}

/// Lists the credit notes of one connection.
///
/// `GET /users/{user}/connections/{connection}/credit_notes`, with a `user` token: another route to
/// [`list`](list()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::connections::ConnectionId;
/// use powens::credit_notes;
/// use powens::users::UserRef;
///
/// let answer = credit_notes::list_of_connection(UserRef::Me, ConnectionId::new(1), 100).send(&client).await?;
/// # Ok(())
/// # }
/// ```
pub fn list_of_connection(user: impl Into<UserRef>, connection: ConnectionId, limit: i64) -> List {
    List(
        Request::new(&LIST_OF_CONNECTION)
            .segment::<UserRef>(user.into())
            .segment(connection)
            .query("limit", limit),
    )
}

operation! {
    LIST_OF_INVOICE = GET "/users/{user}/invoices/{invoice}/credit_notes", "credit_notes.list_of_invoice", "user", idempotent
}

/// Lists the credit notes on one invoice.
///
/// `GET /users/{user}/invoices/{invoice}/credit_notes`, with a `user` token: another route to
/// [`list`](list()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::credit_notes;
/// use powens::invoices::InvoiceId;
/// use powens::users::UserRef;
///
/// let answer = credit_notes::list_of_invoice(UserRef::Me, InvoiceId::new(1), 100).send(&client).await?;
/// # Ok(())
/// # }
/// ```
pub fn list_of_invoice(user: impl Into<UserRef>, invoice: InvoiceId, limit: i64) -> List {
    List(
        Request::new(&LIST_OF_INVOICE).segment::<UserRef>(user.into()).segment(invoice).query("limit", limit),
    )
}

operation! { GET = GET "/users/{user}/credit_notes/{credit_note}", "credit_notes.get", "user", idempotent }

/// Gets a credit note.
///
/// `GET /users/{user}/credit_notes/{credit_note}`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::credit_notes::{self, CreditNoteId};
/// use powens::users::UserRef;
///
/// let answer = credit_notes::get(UserRef::Me, CreditNoteId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get(pub(crate) Request);

/// Gets a credit note.
///
/// `GET /users/{user}/credit_notes/{credit_note}`: see [`Get`].
pub fn get(user: impl Into<UserRef>, credit_note: CreditNoteId) -> Get {
    Get(Request::new(&GET).segment::<UserRef>(user.into()).segment(credit_note))
}

endpoint! { Get, User, CreditNote }

id! {
    /// Identifies a credit note.
    pub struct CreditNoteId(i64);
}

object! {
    /// A list of credit notes.
    pub struct CreditNotesList {
        /// The credit notes that match; empty when there are none.
        pub credit_notes: Vec<CreditNote>,
    }
}

page! { CreditNotesList, credit_notes: CreditNote }

object! {
    /// What a seller gives back, or no longer asks for, of an invoice.
    pub struct CreditNote {
        /// Identifies the credit note.
        pub id: CreditNoteId,
        /// The user whom the credit note was found for.
        pub id_user: Option<UserId>,
        /// The connection that the credit note belongs to.
        pub id_connection: Option<ConnectionId>,
        /// The source of the connection that it was found on.
        pub id_connection_source: Option<ConnectionSourceId>,
        /// The invoice that it takes back.
        pub id_invoice: Option<InvoiceId>,
        /// Number that the seller gave the credit note.
        pub number: Option<String> as secret,
        /// Note of the seller.
        pub memo: Option<String> as secret,
        /// Whether the invoice was paid already.
        pub kind: Option<CreditNoteType> = "type",
        /// Whether the credit note holds.
        pub status: Option<CreditNoteStatus>,
        /// Why it was made out.
        pub reason: Option<CreditNoteReason>,
        /// What is given back in all.
        pub total_amount: Option<InvoiceAmount>,
        /// What is given back without taxes. The reference spells the name so.
        pub total_amount_exclusing_tax: Option<InvoiceAmount>,
        /// What is given back without taxes, should the API spell the name right. Undocumented.
        pub total_amount_excluding_tax: Option<InvoiceAmount>,
        /// Taxes in what is given back.
        pub total_tax_amount: Option<InvoiceAmount>,
        /// Discounts that were taken account of.
        pub total_discount_amount: Option<InvoiceAmount>,
        /// What is given back for shipping.
        pub shipping_amount: Option<InvoiceAmount>,
        /// Going by its name, what was given back by other ways than the platform.
        pub amount_paid_out_of_platform: Option<Decimal>,
        /// When the seller made out the credit note.
        pub issue_date: Option<DateTime>,
        /// When the credit note was created.
        pub created: Option<DateTime>,
        /// When the credit note was fetched from the platform.
        pub scraped_date: Option<DateTime>,
        /// When the credit note was last synchronised with success.
        pub last_update: Option<DateTime>,
        /// When the credit note was deleted; null while it is there.
        pub deleted: Option<DateTime>,
        /// Files that belong to it, the original document first of all.
        pub attachments: Option<Vec<Attachment>>,
    }
}

open_enum! {
    /// Why a credit note was made out.
    pub enum CreditNoteReason {
        /// `duplicate`: The customer was billed twice.
        Duplicate = "duplicate",
        /// `fraudulent`: The sale was a fraud.
        Fraudulent = "fraudulent",
        /// `order_change`: The order was changed.
        OrderChange = "order_change",
        /// `product_unstatisfactory`: The customer was not content with the product.
        ProductUnsatisfactory = "product_unstatisfactory",
        /// `unknown`: The reason could not be told.
        Unknown = "unknown",
    }
}

open_enum! {
    /// When a credit note was made out.
    pub enum CreditNoteType {
        /// `pre_payment`: While the invoice was open.
        PrePayment = "pre_payment",
        /// `post_payment`: Once the invoice was paid.
        PostPayment = "post_payment",
    }
}

open_enum! {
    /// Whether a credit note holds.
    pub enum CreditNoteStatus {
        /// `void`: It was cancelled.
        Void = "void",
        /// `issued`: It was made out and holds.
        Issued = "issued",
    }
}
