//! Documents: Bills, statements and other papers that institutions and suppliers hold for a user.
//!
//! A document belongs to a subscription and is erased with it, or when the subscription is
//! disabled. Its `url` leads to the file: PDF for most sites, HTML for others. With the
//! configuration key `force_pdf` documents that are found from then on are all PDF.
//!
//! Sites that ask for a captcha leave their connection in the state `websiteUnavailable`, unless
//! the configuration key `captcha.enabled` is 1, which lets the vendor solve it.
//!
//! Reference: <https://docs.powens.com/api-reference/products/documents-aggregation/documents>

// Written by `cargo xtask generate` from spec/documents.yaml. Do not edit.

use jiff::civil::{Date, DateTime};
use powens_runtime::{File, Request, endpoint, id, object, operation, page, paged};
use rust_decimal::Decimal;

use crate::bank_transactions::TransactionId;
use crate::categories::CategoryId;
use crate::connections::ConnectionId;
use crate::currencies::Currency;
use crate::document_types::{DocumentTypeId, DocumentTypeName};
use crate::subscriptions::SubscriptionId;
use crate::users::{UserId, UserRef};

operation! { LIST = GET "/users/{user}/documents", "documents.list", "user", idempotent }

/// Lists the documents of a user.
///
/// `GET /users/{user}/documents`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::documents;
/// use powens::users::UserRef;
///
/// let answer = documents::list(UserRef::Me, 500).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(pub(crate) Request);

/// Lists the documents of a user.
///
/// `GET /users/{user}/documents`: see [`List`].
pub fn list(user: impl Into<UserRef>, limit: i64) -> List {
    List(Request::new(&LIST).segment::<UserRef>(user.into()).query("limit", limit))
}

impl List {
    /// Lists only documents of this type.
    pub fn id_type(self, value: DocumentTypeId) -> Self { Self(self.0.query("id_type", value)) }

    /// Least amount with taxes, inclusive.
    pub fn min_amount(self, value: Decimal) -> Self { Self(self.0.query("min_amount", value)) }

    /// Largest amount with taxes, inclusive.
    pub fn max_amount(self, value: Decimal) -> Self { Self(self.0.query("max_amount", value)) }

    /// Number of documents to skip.
    pub fn offset(self, value: i64) -> Self { Self(self.0.query("offset", value)) }

    /// First day of documents to list, by their date and inclusive.
    pub fn min_date(self, value: Date) -> Self { Self(self.0.query("min_date", value)) }

    /// Last day of documents to list, by their date and inclusive.
    pub fn max_date(self, value: Date) -> Self { Self(self.0.query("max_date", value)) }

    /// Lists only documents added since this moment. A number of undocumented unit, seconds since 1970
    /// presumably.
    pub fn min_timestamp(self, value: Decimal) -> Self { Self(self.0.query("min_timestamp", value)) }

    /// Lists only documents added up to this moment. A number of undocumented unit, seconds since 1970
    /// presumably.
    pub fn max_timestamp(self, value: Decimal) -> Self { Self(self.0.query("max_timestamp", value)) }
}

endpoint! { List, User, DocumentsList }

paged! { List, User, DocumentsList, offset(500) }

operation! {
    LIST_OF_SUBSCRIPTION = GET "/users/{user}/subscriptions/{subscription}/documents", "documents.list_of_subscription", "user", idempotent
}

/// Lists the documents of one subscription.
///
/// `GET /users/{user}/subscriptions/{subscription}/documents`, with a `user` token: another route
/// to [`list`](list()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::documents;
/// use powens::subscriptions::SubscriptionId;
/// use powens::users::UserRef;
///
/// let answer = documents::list_of_subscription(UserRef::Me, SubscriptionId::new(1), 500).send(&client).await?;
/// # Ok(())
/// # }
/// ```
pub fn list_of_subscription(user: impl Into<UserRef>, subscription: SubscriptionId, limit: i64) -> List {
    List(
        Request::new(&LIST_OF_SUBSCRIPTION)
            .segment::<UserRef>(user.into())
            .segment(subscription)
            .query("limit", limit),
    )
}

operation! {
    LIST_OF_CONNECTION = GET "/users/{user}/connections/{connection}/documents", "documents.list_of_connection", "user", idempotent
}

/// Lists the documents of all subscriptions of one connection.
///
/// `GET /users/{user}/connections/{connection}/documents`, with a `user` token: another route to
/// [`list`](list()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::connections::ConnectionId;
/// use powens::documents;
/// use powens::users::UserRef;
///
/// let answer = documents::list_of_connection(UserRef::Me, ConnectionId::new(1), 500).send(&client).await?;
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
    LIST_OF_TRANSACTION = GET "/users/{user}/transactions/{transaction}/documents", "documents.list_of_transaction", "user", idempotent
}

/// Lists the documents that are attached to one transaction.
///
/// `GET /users/{user}/transactions/{transaction}/documents`, with a `user` token: another route to
/// [`list`](list()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::bank_transactions::TransactionId;
/// use powens::documents;
/// use powens::users::UserRef;
///
/// let answer = documents::list_of_transaction(UserRef::Me, TransactionId::new(1), 500).send(&client).await?;
/// # Ok(())
/// # }
/// ```
pub fn list_of_transaction(user: impl Into<UserRef>, transaction: TransactionId, limit: i64) -> List {
    List(
        Request::new(&LIST_OF_TRANSACTION)
            .segment::<UserRef>(user.into())
            .segment(transaction)
            .query("limit", limit),
    )
}

operation! { GET = GET "/documents/{document}", "documents.get", "user", idempotent }

/// Gets a document.
///
/// `GET /documents/{document}`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::documents::{self, DocumentId};
///
/// let answer = documents::get(DocumentId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get(pub(crate) Request);

/// Gets a document.
///
/// `GET /documents/{document}`: see [`Get`].
pub fn get(document: DocumentId) -> Get { Get(Request::new(&GET).segment(document)) }

endpoint! { Get, User, Document }

operation! { UPDATE = POST "/documents/{document}", "documents.update", "user", idempotent }

/// Corrects what is known about a document. Members that are left out keep their value.
///
/// `POST /documents/{document}`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::documents::{self, DocumentId};
///
/// let answer = documents::update(DocumentId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(pub(crate) Request);

/// Corrects what is known about a document.
///
/// `POST /documents/{document}`: see [`Update`].
pub fn update(document: DocumentId) -> Update { Update(Request::new(&UPDATE).segment(document)) }

impl Update {
    /// What type of document it is.
    pub fn id_type(self, value: DocumentTypeId) -> Self { Self(self.0.member("id_type", &value)) }

    /// Day on which the document was made out. An answer tells it with a time.
    pub fn date(self, value: Date) -> Self { Self(self.0.member("date", &value)) }

    /// Day on which the amount is due.
    pub fn duedate(self, value: Date) -> Self { Self(self.0.member("duedate", &value)) }

    /// Right amount with taxes.
    pub fn total_amount(self, value: Decimal) -> Self { Self(self.0.member("total_amount", &value)) }

    /// Right amount without taxes.
    pub fn untaxed_amount(self, value: Decimal) -> Self { Self(self.0.member("untaxed_amount", &value)) }

    /// Right amount of value added tax.
    pub fn vat(self, value: Decimal) -> Self { Self(self.0.member("vat", &value)) }

    /// Whether the amount is to be received (true) or to be paid (false).
    pub fn income(self, value: bool) -> Self { Self(self.0.member("income", &value)) }

    /// Name to show for the document.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.member::<String>("name", &value.into()))
    }

    /// Category to put the document into.
    #[deprecated(note = "Known from the old Swagger only.")]
    pub fn id_category(self, value: CategoryId) -> Self { Self(self.0.member("id_category", &value)) }

    /// Whether to refuse later changes.
    #[deprecated(note = "Known from the old Swagger only.")]
    pub fn readonly(self, value: bool) -> Self { Self(self.0.member("readonly", &value)) }

    /// The file to put in the place of the former one. With it the request is a form.
    #[deprecated(note = "Known from the old Swagger only, on the routes of legacy.documents.")]
    pub fn file(self, value: File) -> Self { Self(self.0.file("file", value)) }
}

endpoint! { Update, User, Document }

id! {
    /// Identifies a document.
    pub struct DocumentId(i64);

    /// Identifies a stored file.
    pub struct FileId(i64);
}

object! {
    /// Documents and the days that they are from.
    pub struct DocumentsList {
        /// The documents that match.
        pub documents: Vec<Document>,
        /// Earliest day that there are documents of.
        pub first_date: Option<Date>,
        /// Latest day that there are documents of.
        pub last_date: Option<Date>,
        /// First day that the documents of this answer are from.
        pub result_min_date: Option<Date>,
        /// Last day that the documents of this answer are from.
        pub result_max_date: Option<Date>,
        /// Number of documents. Undocumented.
        pub total: Option<i64>,
    }
}

page! { DocumentsList, documents: Document, total: total }

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
