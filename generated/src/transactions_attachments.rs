//! Transactions attachments: Files that institutions attach to transactions. The feature is off
//! unless the vendor switches it on for a domain.
//!
//! To read the files of many transactions at once, expand `attachments` in
//! `bank_transactions.list`.
//!
//! Reference: <https://docs.powens.com/api-reference/products/data-aggregation/transactions-attachments>

// Written by `cargo xtask generate` from spec/transactions_attachments.yaml. Do not edit.

use jiff::civil::{Date, DateTime};
use powens_runtime::{Request, endpoint, id, object, operation};

use crate::bank_accounts::BankAccountId;
use crate::bank_transactions::{Transaction, TransactionId};
use crate::connections::ConnectionId;
use crate::users::UserRef;

operation! {
    GET = GET "/users/{user}/transactions/{transaction}/attachments", "transactions_attachments.get", "user", idempotent
}

/// Returns a transaction with its `attachments`. While the domain lacks the feature the member is
/// missing.
///
/// `GET /users/{user}/transactions/{transaction}/attachments`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::bank_transactions::TransactionId;
/// use powens::transactions_attachments;
/// use powens::users::UserRef;
///
/// let answer = transactions_attachments::get(UserRef::Me, TransactionId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get(pub(crate) Request);

/// Returns a transaction with its `attachments`.
///
/// `GET /users/{user}/transactions/{transaction}/attachments`: see [`Get`].
pub fn get(user: impl Into<UserRef>, transaction: TransactionId) -> Get {
    Get(Request::new(&GET).segment::<UserRef>(user.into()).segment(transaction))
}

endpoint! { Get, User, Transaction }

id! {
    /// Identifies an attached file.
    pub struct AttachmentId(i64);
}

object! {
    /// A file attached to a transaction, an invoice or a credit note.
    pub struct Attachment {
        /// Identifies the file.
        pub id: AttachmentId,
        /// Name of the file.
        pub name: Option<String> as secret,
        /// What the file is about.
        pub description: Option<String> as secret,
        /// Media type of the file.
        pub mime_type: Option<String>,
        /// Size in bytes.
        pub size: Option<i64>,
        /// Day on which the file was made.
        pub created_date: Option<Date>,
        /// When the file was made.
        pub created_datetime: Option<DateTime>,
        /// When the attachment last changed.
        pub last_update: Option<DateTime>,
        /// Where to fetch the file.
        pub url: Option<String> as secret,
    }
}

object! {
    /// Files that were found for a transaction.
    pub struct TransactionAttachmentsFound {
        /// The connection that the account belongs to.
        pub id_connection: Option<ConnectionId>,
        /// The account that the transaction is on.
        pub id_account: Option<BankAccountId>,
        /// The transaction.
        pub id_transaction: TransactionId,
        /// The files.
        pub attachments: Vec<Attachment>,
    }
}
