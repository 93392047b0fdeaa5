//! Documents (legacy): what only the Swagger document of 2020 and 2021 knows about documents and
//! their types.
//!
//! Mostly it is about documents of the user's own: uploading them, attaching them to transactions,
//! deleting them. None of it is in the current reference, so it may no longer answer.
//!
//! Reference: <https://docs.powens.com/api-reference/products/documents-aggregation/documents>

// Written by `cargo xtask generate` from spec/legacy/documents.yaml. Do not edit.

use jiff::civil::Date;
use powens_runtime::{File, Json, Request, endpoint, id, operation};
use rust_decimal::Decimal;

use crate::bank_accounts::BankAccountId;
use crate::bank_transactions::{TransactionClusterId, TransactionId};
use crate::categories::CategoryId;
use crate::connections::ConnectionId;
use crate::document_types::{DocumentType, DocumentTypeId};
use crate::documents::{Document, DocumentId};
use crate::subscriptions::SubscriptionId;
use crate::users::UserRef;

operation! {
    LIST_OF_CONNECTION_SUBSCRIPTION = GET "/users/{user}/connections/{connection}/subscriptions/{subscription}/documents", "legacy.documents.list_of_connection_subscription", "user", idempotent
}

/// Lists the documents of a subscription, which is named below its connection.
///
/// `GET /users/{user}/connections/{connection}/subscriptions/{subscription}/documents`, with a
/// `user` token: another route to [`documents::list`](crate::documents::list()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::connections::ConnectionId;
/// use powens::legacy::documents;
/// use powens::subscriptions::SubscriptionId;
/// use powens::users::UserRef;
///
/// let answer = documents::list_of_connection_subscription(UserRef::Me, ConnectionId::new(1), SubscriptionId::new(1), 500).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `documents::list_of_subscription`")]
pub fn list_of_connection_subscription(
    user: impl Into<UserRef>,
    connection: ConnectionId,
    subscription: SubscriptionId,
    limit: i64,
) -> crate::documents::List {
    crate::documents::List(
        Request::new(&LIST_OF_CONNECTION_SUBSCRIPTION)
            .segment::<UserRef>(user.into())
            .segment(connection)
            .segment(subscription)
            .query("limit", limit),
    )
}

operation! {
    LIST_OF_ACCOUNT_TRANSACTION = GET "/users/{user}/accounts/{account}/transactions/{transaction}/documents", "legacy.documents.list_of_account_transaction", "user", idempotent
}

/// Lists the documents that are attached to a transaction, which is named below its account.
///
/// `GET /users/{user}/accounts/{account}/transactions/{transaction}/documents`, with a `user`
/// token: another route to [`documents::list`](crate::documents::list()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::bank_accounts::BankAccountId;
/// use powens::bank_transactions::TransactionId;
/// use powens::legacy::documents;
/// use powens::users::UserRef;
///
/// let answer = documents::list_of_account_transaction(UserRef::Me, BankAccountId::new(1), TransactionId::new(1), 500).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `documents::list_of_transaction`")]
pub fn list_of_account_transaction(
    user: impl Into<UserRef>,
    account: BankAccountId,
    transaction: TransactionId,
    limit: i64,
) -> crate::documents::List {
    crate::documents::List(
        Request::new(&LIST_OF_ACCOUNT_TRANSACTION)
            .segment::<UserRef>(user.into())
            .segment(account)
            .segment(transaction)
            .query("limit", limit),
    )
}

operation! {
    LIST_OF_CLUSTER = GET "/users/{user}/transactionsclusters/{cluster}/documents", "legacy.documents.list_of_cluster", "user", idempotent
}

/// Lists the documents that are attached to a group of recurrent transactions.
///
/// `GET /users/{user}/transactionsclusters/{cluster}/documents`, with a `user` token: another route
/// to [`documents::list`](crate::documents::list()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::bank_transactions::TransactionClusterId;
/// use powens::legacy::documents;
/// use powens::users::UserRef;
///
/// let answer = documents::list_of_cluster(UserRef::Me, TransactionClusterId::new(1), 500).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `documents::list`. Groups of transactions are absent from the current reference.")]
pub fn list_of_cluster(
    user: impl Into<UserRef>,
    cluster: TransactionClusterId,
    limit: i64,
) -> crate::documents::List {
    crate::documents::List(
        Request::new(&LIST_OF_CLUSTER).segment::<UserRef>(user.into()).segment(cluster).query("limit", limit),
    )
}

operation! { CREATE = POST "/users/{user}/documents", "legacy.documents.create", "user" }

/// Uploads a document for a user.
///
/// With a file the request goes out as a form, as the Swagger document has it; without one it is
/// only an entry.
///
/// `POST /users/{user}/documents`, with a `user` token.
///
/// It is not sent again after a failure, because it may have taken effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::civil;
/// use powens::legacy::documents;
/// use powens::users::UserRef;
///
/// let answer = documents::create(UserRef::Me, civil::date(2024, 1, 31), civil::date(2024, 1, 31)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "Absent from the current reference.")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(pub(crate) Request);

/// Uploads a document for a user.
///
/// `POST /users/{user}/documents`: see [`Create`].
#[deprecated(note = "Absent from the current reference.")]
pub fn create(user: impl Into<UserRef>, date: Date, duedate: Date) -> Create {
    Create(
        Request::new(&CREATE)
            .segment::<UserRef>(user.into())
            .member("date", &date)
            .member("duedate", &duedate),
    )
}

impl Create {
    /// The document itself, such as a PDF.
    pub fn file(self, value: File) -> Self { Self(self.0.file("file", value)) }

    /// Name to show for the upload.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.member::<String>("name", &value.into()))
    }

    /// What type of document is uploaded.
    pub fn id_type(self, value: DocumentTypeId) -> Self { Self(self.0.member("id_type", &value)) }

    /// Category to put the uploaded document into.
    pub fn id_category(self, value: CategoryId) -> Self { Self(self.0.member("id_category", &value)) }

    /// The scan that the figures come from.
    pub fn id_ocr(self, value: ScanId) -> Self { Self(self.0.member("id_ocr", &value)) }

    /// Amount with taxes of the uploaded document.
    pub fn total_amount(self, value: Decimal) -> Self { Self(self.0.member("total_amount", &value)) }

    /// Amount without taxes of the uploaded document.
    pub fn untaxed_amount(self, value: Decimal) -> Self { Self(self.0.member("untaxed_amount", &value)) }

    /// Amount of value added tax of the uploaded document.
    pub fn vat(self, value: Decimal) -> Self { Self(self.0.member("vat", &value)) }

    /// Whether the amount is received rather than paid.
    pub fn income(self, value: bool) -> Self { Self(self.0.member("income", &value)) }

    /// Whether the document cannot be changed once it is uploaded.
    pub fn readonly(self, value: bool) -> Self { Self(self.0.member("readonly", &value)) }
}

endpoint! { Create, User, Document }

operation! {
    CREATE_OF_SUBSCRIPTION = POST "/users/{user}/subscriptions/{subscription}/documents", "legacy.documents.create_of_subscription", "user"
}

/// Uploads a document into a subscription.
///
/// `POST /users/{user}/subscriptions/{subscription}/documents`, with a `user` token: another route
/// to [`create`](create()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::civil;
/// use powens::legacy::documents;
/// use powens::subscriptions::SubscriptionId;
/// use powens::users::UserRef;
///
/// let answer = documents::create_of_subscription(UserRef::Me, SubscriptionId::new(1), civil::date(2024, 1, 31), civil::date(2024, 1, 31)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "Absent from the current reference.")]
pub fn create_of_subscription(
    user: impl Into<UserRef>,
    subscription: SubscriptionId,
    date: Date,
    duedate: Date,
) -> Create {
    Create(
        Request::new(&CREATE_OF_SUBSCRIPTION)
            .segment::<UserRef>(user.into())
            .segment(subscription)
            .member("date", &date)
            .member("duedate", &duedate),
    )
}

operation! {
    CREATE_OF_CONNECTION = POST "/users/{user}/connections/{connection}/documents", "legacy.documents.create_of_connection", "user"
}

/// Uploads a document for a connection.
///
/// `POST /users/{user}/connections/{connection}/documents`, with a `user` token: another route to
/// [`create`](create()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::civil;
/// use powens::connections::ConnectionId;
/// use powens::legacy::documents;
/// use powens::users::UserRef;
///
/// let answer = documents::create_of_connection(UserRef::Me, ConnectionId::new(1), civil::date(2024, 1, 31), civil::date(2024, 1, 31)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "Absent from the current reference.")]
pub fn create_of_connection(
    user: impl Into<UserRef>,
    connection: ConnectionId,
    date: Date,
    duedate: Date,
) -> Create {
    Create(
        Request::new(&CREATE_OF_CONNECTION)
            .segment::<UserRef>(user.into())
            .segment(connection)
            .member("date", &date)
            .member("duedate", &duedate),
    )
}

operation! {
    CREATE_OF_CONNECTION_SUBSCRIPTION = POST "/users/{user}/connections/{connection}/subscriptions/{subscription}/documents", "legacy.documents.create_of_connection_subscription", "user"
}

/// Uploads a document into a subscription, which is named below its connection.
///
/// `POST /users/{user}/connections/{connection}/subscriptions/{subscription}/documents`, with a
/// `user` token: another route to [`create`](create()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::civil;
/// use powens::connections::ConnectionId;
/// use powens::legacy::documents;
/// use powens::subscriptions::SubscriptionId;
/// use powens::users::UserRef;
///
/// let answer = documents::create_of_connection_subscription(UserRef::Me, ConnectionId::new(1), SubscriptionId::new(1), civil::date(2024, 1, 31), civil::date(2024, 1, 31)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "Absent from the current reference.")]
pub fn create_of_connection_subscription(
    user: impl Into<UserRef>,
    connection: ConnectionId,
    subscription: SubscriptionId,
    date: Date,
    duedate: Date,
) -> Create {
    Create(
        Request::new(&CREATE_OF_CONNECTION_SUBSCRIPTION)
            .segment::<UserRef>(user.into())
            .segment(connection)
            .segment(subscription)
            .member("date", &date)
            .member("duedate", &duedate),
    )
}

operation! {
    CREATE_OF_TRANSACTION = POST "/users/{user}/transactions/{transaction}/documents", "legacy.documents.create_of_transaction", "user"
}

/// Uploads a document and attaches it to a transaction.
///
/// `POST /users/{user}/transactions/{transaction}/documents`, with a `user` token: another route to
/// [`create`](create()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::civil;
/// use powens::bank_transactions::TransactionId;
/// use powens::legacy::documents;
/// use powens::users::UserRef;
///
/// let answer = documents::create_of_transaction(UserRef::Me, TransactionId::new(1), civil::date(2024, 1, 31), civil::date(2024, 1, 31)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "Absent from the current reference.")]
pub fn create_of_transaction(
    user: impl Into<UserRef>,
    transaction: TransactionId,
    date: Date,
    duedate: Date,
) -> Create {
    Create(
        Request::new(&CREATE_OF_TRANSACTION)
            .segment::<UserRef>(user.into())
            .segment(transaction)
            .member("date", &date)
            .member("duedate", &duedate),
    )
}

operation! {
    CREATE_OF_ACCOUNT_TRANSACTION = POST "/users/{user}/accounts/{account}/transactions/{transaction}/documents", "legacy.documents.create_of_account_transaction", "user"
}

/// Uploads a document and attaches it to a transaction, which is named below its account.
///
/// `POST /users/{user}/accounts/{account}/transactions/{transaction}/documents`, with a `user`
/// token: another route to [`create`](create()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::civil;
/// use powens::bank_accounts::BankAccountId;
/// use powens::bank_transactions::TransactionId;
/// use powens::legacy::documents;
/// use powens::users::UserRef;
///
/// let answer = documents::create_of_account_transaction(UserRef::Me, BankAccountId::new(1), TransactionId::new(1), civil::date(2024, 1, 31), civil::date(2024, 1, 31)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "Absent from the current reference.")]
pub fn create_of_account_transaction(
    user: impl Into<UserRef>,
    account: BankAccountId,
    transaction: TransactionId,
    date: Date,
    duedate: Date,
) -> Create {
    Create(
        Request::new(&CREATE_OF_ACCOUNT_TRANSACTION)
            .segment::<UserRef>(user.into())
            .segment(account)
            .segment(transaction)
            .member("date", &date)
            .member("duedate", &duedate),
    )
}

operation! {
    CREATE_OF_CLUSTER = POST "/users/{user}/transactionsclusters/{cluster}/documents", "legacy.documents.create_of_cluster", "user"
}

/// Uploads a document and attaches it to a group of recurrent transactions.
///
/// `POST /users/{user}/transactionsclusters/{cluster}/documents`, with a `user` token: another
/// route to [`create`](create()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::civil;
/// use powens::bank_transactions::TransactionClusterId;
/// use powens::legacy::documents;
/// use powens::users::UserRef;
///
/// let answer = documents::create_of_cluster(UserRef::Me, TransactionClusterId::new(1), civil::date(2024, 1, 31), civil::date(2024, 1, 31)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "Absent from the current reference.")]
pub fn create_of_cluster(
    user: impl Into<UserRef>,
    cluster: TransactionClusterId,
    date: Date,
    duedate: Date,
) -> Create {
    Create(
        Request::new(&CREATE_OF_CLUSTER)
            .segment::<UserRef>(user.into())
            .segment(cluster)
            .member("date", &date)
            .member("duedate", &duedate),
    )
}

operation! { ATTACH = PUT "/users/{user}/documents", "legacy.documents.attach", "user", idempotent }

/// Attaches a document that is there already to what the path names.
///
/// That makes sense below a transaction or a group of transactions; what it does below a user, a
/// connection or a subscription no source says.
///
/// `PUT /users/{user}/documents`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::documents::DocumentId;
/// use powens::legacy::documents;
/// use powens::users::UserRef;
///
/// let answer = documents::attach(UserRef::Me, DocumentId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "Absent from the current reference.")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Attach(pub(crate) Request);

/// Attaches a document that is there already to what the path names.
///
/// `PUT /users/{user}/documents`: see [`Attach`].
#[deprecated(note = "Absent from the current reference.")]
pub fn attach(user: impl Into<UserRef>, id_document: DocumentId) -> Attach {
    Attach(Request::new(&ATTACH).segment::<UserRef>(user.into()).member("id_document", &id_document))
}

endpoint! { Attach, User, Document }

operation! {
    ATTACH_OF_SUBSCRIPTION = PUT "/users/{user}/subscriptions/{subscription}/documents", "legacy.documents.attach_of_subscription", "user", idempotent
}

/// Attaches a document to a subscription.
///
/// `PUT /users/{user}/subscriptions/{subscription}/documents`, with a `user` token: another route
/// to [`attach`](attach()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::documents::DocumentId;
/// use powens::legacy::documents;
/// use powens::subscriptions::SubscriptionId;
/// use powens::users::UserRef;
///
/// let answer = documents::attach_of_subscription(UserRef::Me, SubscriptionId::new(1), DocumentId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "Absent from the current reference.")]
pub fn attach_of_subscription(
    user: impl Into<UserRef>,
    subscription: SubscriptionId,
    id_document: DocumentId,
) -> Attach {
    Attach(
        Request::new(&ATTACH_OF_SUBSCRIPTION)
            .segment::<UserRef>(user.into())
            .segment(subscription)
            .member("id_document", &id_document),
    )
}

operation! {
    ATTACH_OF_CONNECTION = PUT "/users/{user}/connections/{connection}/documents", "legacy.documents.attach_of_connection", "user", idempotent
}

/// Attaches a document to a connection.
///
/// `PUT /users/{user}/connections/{connection}/documents`, with a `user` token: another route to
/// [`attach`](attach()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::connections::ConnectionId;
/// use powens::documents::DocumentId;
/// use powens::legacy::documents;
/// use powens::users::UserRef;
///
/// let answer = documents::attach_of_connection(UserRef::Me, ConnectionId::new(1), DocumentId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "Absent from the current reference.")]
pub fn attach_of_connection(
    user: impl Into<UserRef>,
    connection: ConnectionId,
    id_document: DocumentId,
) -> Attach {
    Attach(
        Request::new(&ATTACH_OF_CONNECTION)
            .segment::<UserRef>(user.into())
            .segment(connection)
            .member("id_document", &id_document),
    )
}

operation! {
    ATTACH_OF_CONNECTION_SUBSCRIPTION = PUT "/users/{user}/connections/{connection}/subscriptions/{subscription}/documents", "legacy.documents.attach_of_connection_subscription", "user", idempotent
}

/// Attaches a document to a subscription, which is named below its connection.
///
/// `PUT /users/{user}/connections/{connection}/subscriptions/{subscription}/documents`, with a
/// `user` token: another route to [`attach`](attach()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::connections::ConnectionId;
/// use powens::documents::DocumentId;
/// use powens::legacy::documents;
/// use powens::subscriptions::SubscriptionId;
/// use powens::users::UserRef;
///
/// let answer = documents::attach_of_connection_subscription(UserRef::Me, ConnectionId::new(1), SubscriptionId::new(1), DocumentId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "Absent from the current reference.")]
pub fn attach_of_connection_subscription(
    user: impl Into<UserRef>,
    connection: ConnectionId,
    subscription: SubscriptionId,
    id_document: DocumentId,
) -> Attach {
    Attach(
        Request::new(&ATTACH_OF_CONNECTION_SUBSCRIPTION)
            .segment::<UserRef>(user.into())
            .segment(connection)
            .segment(subscription)
            .member("id_document", &id_document),
    )
}

operation! {
    ATTACH_OF_TRANSACTION = PUT "/users/{user}/transactions/{transaction}/documents", "legacy.documents.attach_of_transaction", "user", idempotent
}

/// Attaches a document to a transaction. Its type must allow that, see `DocumentType`.
///
/// `PUT /users/{user}/transactions/{transaction}/documents`, with a `user` token: another route to
/// [`attach`](attach()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::bank_transactions::TransactionId;
/// use powens::documents::DocumentId;
/// use powens::legacy::documents;
/// use powens::users::UserRef;
///
/// let answer = documents::attach_of_transaction(UserRef::Me, TransactionId::new(1), DocumentId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "Absent from the current reference.")]
pub fn attach_of_transaction(
    user: impl Into<UserRef>,
    transaction: TransactionId,
    id_document: DocumentId,
) -> Attach {
    Attach(
        Request::new(&ATTACH_OF_TRANSACTION)
            .segment::<UserRef>(user.into())
            .segment(transaction)
            .member("id_document", &id_document),
    )
}

operation! {
    ATTACH_OF_ACCOUNT_TRANSACTION = PUT "/users/{user}/accounts/{account}/transactions/{transaction}/documents", "legacy.documents.attach_of_account_transaction", "user", idempotent
}

/// Attaches a document to a transaction, which is named below its account.
///
/// `PUT /users/{user}/accounts/{account}/transactions/{transaction}/documents`, with a `user`
/// token: another route to [`attach`](attach()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::bank_accounts::BankAccountId;
/// use powens::bank_transactions::TransactionId;
/// use powens::documents::DocumentId;
/// use powens::legacy::documents;
/// use powens::users::UserRef;
///
/// let answer = documents::attach_of_account_transaction(UserRef::Me, BankAccountId::new(1), TransactionId::new(1), DocumentId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "Absent from the current reference.")]
pub fn attach_of_account_transaction(
    user: impl Into<UserRef>,
    account: BankAccountId,
    transaction: TransactionId,
    id_document: DocumentId,
) -> Attach {
    Attach(
        Request::new(&ATTACH_OF_ACCOUNT_TRANSACTION)
            .segment::<UserRef>(user.into())
            .segment(account)
            .segment(transaction)
            .member("id_document", &id_document),
    )
}

operation! {
    ATTACH_OF_CLUSTER = PUT "/users/{user}/transactionsclusters/{cluster}/documents", "legacy.documents.attach_of_cluster", "user", idempotent
}

/// Attaches a document to a group of recurrent transactions.
///
/// `PUT /users/{user}/transactionsclusters/{cluster}/documents`, with a `user` token: another route
/// to [`attach`](attach()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::bank_transactions::TransactionClusterId;
/// use powens::documents::DocumentId;
/// use powens::legacy::documents;
/// use powens::users::UserRef;
///
/// let answer = documents::attach_of_cluster(UserRef::Me, TransactionClusterId::new(1), DocumentId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "Absent from the current reference.")]
pub fn attach_of_cluster(
    user: impl Into<UserRef>,
    cluster: TransactionClusterId,
    id_document: DocumentId,
) -> Attach {
    Attach(
        Request::new(&ATTACH_OF_CLUSTER)
            .segment::<UserRef>(user.into())
            .segment(cluster)
            .member("id_document", &id_document),
    )
}

operation! {
    UPDATE = PUT "/users/{user}/documents/{document}", "legacy.documents.update", "user", idempotent
}

/// Corrects a document by the older method. Members that are left out keep their value.
///
/// `PUT /users/{user}/documents/{document}`, with a `user` token: another route to
/// [`documents::update`](crate::documents::update()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::documents::DocumentId;
/// use powens::legacy::documents;
/// use powens::users::UserRef;
///
/// let answer = documents::update(UserRef::Me, DocumentId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `documents::update`")]
pub fn update(user: impl Into<UserRef>, document: DocumentId) -> crate::documents::Update {
    crate::documents::Update(Request::new(&UPDATE).segment::<UserRef>(user.into()).segment(document))
}

operation! {
    UPDATE_OF_SUBSCRIPTION = PUT "/users/{user}/subscriptions/{subscription}/documents/{document}", "legacy.documents.update_of_subscription", "user", idempotent
}

/// Corrects a document of a subscription, or replaces its file.
///
/// `PUT /users/{user}/subscriptions/{subscription}/documents/{document}`, with a `user` token:
/// another route to [`documents::update`](crate::documents::update()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::documents::DocumentId;
/// use powens::legacy::documents;
/// use powens::subscriptions::SubscriptionId;
/// use powens::users::UserRef;
///
/// let answer = documents::update_of_subscription(UserRef::Me, SubscriptionId::new(1), DocumentId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `documents::update`")]
pub fn update_of_subscription(
    user: impl Into<UserRef>,
    subscription: SubscriptionId,
    document: DocumentId,
) -> crate::documents::Update {
    crate::documents::Update(
        Request::new(&UPDATE_OF_SUBSCRIPTION)
            .segment::<UserRef>(user.into())
            .segment(subscription)
            .segment(document),
    )
}

operation! {
    UPDATE_OF_CONNECTION = PUT "/users/{user}/connections/{connection}/documents/{document}", "legacy.documents.update_of_connection", "user", idempotent
}

/// Corrects a document of a connection, or replaces its file.
///
/// `PUT /users/{user}/connections/{connection}/documents/{document}`, with a `user` token: another
/// route to [`documents::update`](crate::documents::update()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::connections::ConnectionId;
/// use powens::documents::DocumentId;
/// use powens::legacy::documents;
/// use powens::users::UserRef;
///
/// let answer = documents::update_of_connection(UserRef::Me, ConnectionId::new(1), DocumentId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `documents::update`")]
pub fn update_of_connection(
    user: impl Into<UserRef>,
    connection: ConnectionId,
    document: DocumentId,
) -> crate::documents::Update {
    crate::documents::Update(
        Request::new(&UPDATE_OF_CONNECTION)
            .segment::<UserRef>(user.into())
            .segment(connection)
            .segment(document),
    )
}

operation! {
    UPDATE_OF_CONNECTION_SUBSCRIPTION = PUT "/users/{user}/connections/{connection}/subscriptions/{subscription}/documents/{document}", "legacy.documents.update_of_connection_subscription", "user", idempotent
}

/// Corrects a document of a subscription, which is named below its connection.
///
/// `PUT /users/{user}/connections/{connection}/subscriptions/{subscription}/documents/{document}`,
/// with a `user` token: another route to [`documents::update`](crate::documents::update()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::connections::ConnectionId;
/// use powens::documents::DocumentId;
/// use powens::legacy::documents;
/// use powens::subscriptions::SubscriptionId;
/// use powens::users::UserRef;
///
/// let answer = documents::update_of_connection_subscription(UserRef::Me, ConnectionId::new(1), SubscriptionId::new(1), DocumentId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `documents::update`")]
pub fn update_of_connection_subscription(
    user: impl Into<UserRef>,
    connection: ConnectionId,
    subscription: SubscriptionId,
    document: DocumentId,
) -> crate::documents::Update {
    crate::documents::Update(
        Request::new(&UPDATE_OF_CONNECTION_SUBSCRIPTION)
            .segment::<UserRef>(user.into())
            .segment(connection)
            .segment(subscription)
            .segment(document),
    )
}

operation! {
    UPDATE_OF_TRANSACTION = PUT "/users/{user}/transactions/{transaction}/documents/{document}", "legacy.documents.update_of_transaction", "user", idempotent
}

/// Corrects a document that is attached to a transaction, or replaces its file.
///
/// `PUT /users/{user}/transactions/{transaction}/documents/{document}`, with a `user` token:
/// another route to [`documents::update`](crate::documents::update()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::bank_transactions::TransactionId;
/// use powens::documents::DocumentId;
/// use powens::legacy::documents;
/// use powens::users::UserRef;
///
/// let answer = documents::update_of_transaction(UserRef::Me, TransactionId::new(1), DocumentId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `documents::update`")]
pub fn update_of_transaction(
    user: impl Into<UserRef>,
    transaction: TransactionId,
    document: DocumentId,
) -> crate::documents::Update {
    crate::documents::Update(
        Request::new(&UPDATE_OF_TRANSACTION)
            .segment::<UserRef>(user.into())
            .segment(transaction)
            .segment(document),
    )
}

operation! {
    UPDATE_OF_ACCOUNT_TRANSACTION = PUT "/users/{user}/accounts/{account}/transactions/{transaction}/documents/{document}", "legacy.documents.update_of_account_transaction", "user", idempotent
}

/// Corrects a document that is attached to a transaction, which is named below its account.
///
/// `PUT /users/{user}/accounts/{account}/transactions/{transaction}/documents/{document}`, with a
/// `user` token: another route to [`documents::update`](crate::documents::update()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::bank_accounts::BankAccountId;
/// use powens::bank_transactions::TransactionId;
/// use powens::documents::DocumentId;
/// use powens::legacy::documents;
/// use powens::users::UserRef;
///
/// let answer = documents::update_of_account_transaction(UserRef::Me, BankAccountId::new(1), TransactionId::new(1), DocumentId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `documents::update`")]
pub fn update_of_account_transaction(
    user: impl Into<UserRef>,
    account: BankAccountId,
    transaction: TransactionId,
    document: DocumentId,
) -> crate::documents::Update {
    crate::documents::Update(
        Request::new(&UPDATE_OF_ACCOUNT_TRANSACTION)
            .segment::<UserRef>(user.into())
            .segment(account)
            .segment(transaction)
            .segment(document),
    )
}

operation! {
    UPDATE_OF_CLUSTER = PUT "/users/{user}/transactionsclusters/{cluster}/documents/{document}", "legacy.documents.update_of_cluster", "user", idempotent
}

/// Corrects a document that is attached to a group of recurrent transactions.
///
/// `PUT /users/{user}/transactionsclusters/{cluster}/documents/{document}`, with a `user` token:
/// another route to [`documents::update`](crate::documents::update()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::bank_transactions::TransactionClusterId;
/// use powens::documents::DocumentId;
/// use powens::legacy::documents;
/// use powens::users::UserRef;
///
/// let answer = documents::update_of_cluster(UserRef::Me, TransactionClusterId::new(1), DocumentId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `documents::update`")]
pub fn update_of_cluster(
    user: impl Into<UserRef>,
    cluster: TransactionClusterId,
    document: DocumentId,
) -> crate::documents::Update {
    crate::documents::Update(
        Request::new(&UPDATE_OF_CLUSTER).segment::<UserRef>(user.into()).segment(cluster).segment(document),
    )
}

operation! {
    DELETE = DELETE "/users/{user}/documents/{document}", "legacy.documents.delete", "user", idempotent
}

/// Deletes a document for good.
///
/// `DELETE /users/{user}/documents/{document}`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::documents::DocumentId;
/// use powens::legacy::documents;
/// use powens::users::UserRef;
///
/// let answer = documents::delete(UserRef::Me, DocumentId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "Absent from the current reference.")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete(pub(crate) Request);

/// Deletes a document for good.
///
/// `DELETE /users/{user}/documents/{document}`: see [`Delete`].
#[deprecated(note = "Absent from the current reference.")]
pub fn delete(user: impl Into<UserRef>, document: DocumentId) -> Delete {
    Delete(Request::new(&DELETE).segment::<UserRef>(user.into()).segment(document))
}

endpoint! { Delete, User, Option<Document> }

operation! {
    DELETE_OF_SUBSCRIPTION = DELETE "/users/{user}/subscriptions/{subscription}/documents/{document}", "legacy.documents.delete_of_subscription", "user", idempotent
}

/// Deletes a document of a subscription.
///
/// `DELETE /users/{user}/subscriptions/{subscription}/documents/{document}`, with a `user` token:
/// another route to [`delete`](delete()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::documents::DocumentId;
/// use powens::legacy::documents;
/// use powens::subscriptions::SubscriptionId;
/// use powens::users::UserRef;
///
/// let answer = documents::delete_of_subscription(UserRef::Me, SubscriptionId::new(1), DocumentId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "Absent from the current reference.")]
pub fn delete_of_subscription(
    user: impl Into<UserRef>,
    subscription: SubscriptionId,
    document: DocumentId,
) -> Delete {
    Delete(
        Request::new(&DELETE_OF_SUBSCRIPTION)
            .segment::<UserRef>(user.into())
            .segment(subscription)
            .segment(document),
    )
}

operation! {
    DELETE_OF_CONNECTION = DELETE "/users/{user}/connections/{connection}/documents/{document}", "legacy.documents.delete_of_connection", "user", idempotent
}

/// Deletes a document of a connection.
///
/// `DELETE /users/{user}/connections/{connection}/documents/{document}`, with a `user` token:
/// another route to [`delete`](delete()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::connections::ConnectionId;
/// use powens::documents::DocumentId;
/// use powens::legacy::documents;
/// use powens::users::UserRef;
///
/// let answer = documents::delete_of_connection(UserRef::Me, ConnectionId::new(1), DocumentId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "Absent from the current reference.")]
pub fn delete_of_connection(
    user: impl Into<UserRef>,
    connection: ConnectionId,
    document: DocumentId,
) -> Delete {
    Delete(
        Request::new(&DELETE_OF_CONNECTION)
            .segment::<UserRef>(user.into())
            .segment(connection)
            .segment(document),
    )
}

operation! {
    DELETE_OF_CONNECTION_SUBSCRIPTION = DELETE "/users/{user}/connections/{connection}/subscriptions/{subscription}/documents/{document}", "legacy.documents.delete_of_connection_subscription", "user", idempotent
}

/// Deletes a document of a subscription, which is named below its connection.
///
/// `DELETE
/// /users/{user}/connections/{connection}/subscriptions/{subscription}/documents/{document}`, with
/// a `user` token: another route to [`delete`](delete()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::connections::ConnectionId;
/// use powens::documents::DocumentId;
/// use powens::legacy::documents;
/// use powens::subscriptions::SubscriptionId;
/// use powens::users::UserRef;
///
/// let answer = documents::delete_of_connection_subscription(UserRef::Me, ConnectionId::new(1), SubscriptionId::new(1), DocumentId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "Absent from the current reference.")]
pub fn delete_of_connection_subscription(
    user: impl Into<UserRef>,
    connection: ConnectionId,
    subscription: SubscriptionId,
    document: DocumentId,
) -> Delete {
    Delete(
        Request::new(&DELETE_OF_CONNECTION_SUBSCRIPTION)
            .segment::<UserRef>(user.into())
            .segment(connection)
            .segment(subscription)
            .segment(document),
    )
}

operation! {
    DELETE_OF_TRANSACTION = DELETE "/users/{user}/transactions/{transaction}/documents/{document}", "legacy.documents.delete_of_transaction", "user", idempotent
}

/// Detaches a document from a transaction.
///
/// `DELETE /users/{user}/transactions/{transaction}/documents/{document}`, with a `user` token:
/// another route to [`delete`](delete()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::bank_transactions::TransactionId;
/// use powens::documents::DocumentId;
/// use powens::legacy::documents;
/// use powens::users::UserRef;
///
/// let answer = documents::delete_of_transaction(UserRef::Me, TransactionId::new(1), DocumentId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "Absent from the current reference.")]
pub fn delete_of_transaction(
    user: impl Into<UserRef>,
    transaction: TransactionId,
    document: DocumentId,
) -> Delete {
    Delete(
        Request::new(&DELETE_OF_TRANSACTION)
            .segment::<UserRef>(user.into())
            .segment(transaction)
            .segment(document),
    )
}

operation! {
    DELETE_OF_ACCOUNT_TRANSACTION = DELETE "/users/{user}/accounts/{account}/transactions/{transaction}/documents/{document}", "legacy.documents.delete_of_account_transaction", "user", idempotent
}

/// Detaches a document from a transaction, which is named below its account.
///
/// `DELETE /users/{user}/accounts/{account}/transactions/{transaction}/documents/{document}`, with
/// a `user` token: another route to [`delete`](delete()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::bank_accounts::BankAccountId;
/// use powens::bank_transactions::TransactionId;
/// use powens::documents::DocumentId;
/// use powens::legacy::documents;
/// use powens::users::UserRef;
///
/// let answer = documents::delete_of_account_transaction(UserRef::Me, BankAccountId::new(1), TransactionId::new(1), DocumentId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "Absent from the current reference.")]
pub fn delete_of_account_transaction(
    user: impl Into<UserRef>,
    account: BankAccountId,
    transaction: TransactionId,
    document: DocumentId,
) -> Delete {
    Delete(
        Request::new(&DELETE_OF_ACCOUNT_TRANSACTION)
            .segment::<UserRef>(user.into())
            .segment(account)
            .segment(transaction)
            .segment(document),
    )
}

operation! {
    DELETE_OF_CLUSTER = DELETE "/users/{user}/transactionsclusters/{cluster}/documents/{document}", "legacy.documents.delete_of_cluster", "user", idempotent
}

/// Detaches a document from a group of recurrent transactions.
///
/// `DELETE /users/{user}/transactionsclusters/{cluster}/documents/{document}`, with a `user` token:
/// another route to [`delete`](delete()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::bank_transactions::TransactionClusterId;
/// use powens::documents::DocumentId;
/// use powens::legacy::documents;
/// use powens::users::UserRef;
///
/// let answer = documents::delete_of_cluster(UserRef::Me, TransactionClusterId::new(1), DocumentId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "Absent from the current reference.")]
pub fn delete_of_cluster(
    user: impl Into<UserRef>,
    cluster: TransactionClusterId,
    document: DocumentId,
) -> Delete {
    Delete(
        Request::new(&DELETE_OF_CLUSTER).segment::<UserRef>(user.into()).segment(cluster).segment(document),
    )
}

operation! {
    DELETE_ALL = DELETE "/users/{user}/documents", "legacy.documents.delete_all", "user", idempotent
}

/// Deletes all documents of a user for good.
///
/// `DELETE /users/{user}/documents`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::legacy::documents;
/// use powens::users::UserRef;
///
/// let answer = documents::delete_all(UserRef::Me).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "Absent from the current reference.")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteAll(pub(crate) Request);

/// Deletes all documents of a user for good.
///
/// `DELETE /users/{user}/documents`: see [`DeleteAll`].
#[deprecated(note = "Absent from the current reference.")]
pub fn delete_all(user: impl Into<UserRef>) -> DeleteAll {
    DeleteAll(Request::new(&DELETE_ALL).segment::<UserRef>(user.into()))
}

endpoint! { DeleteAll, User, Option<Json> }

operation! {
    DELETE_ALL_OF_SUBSCRIPTION = DELETE "/users/{user}/subscriptions/{subscription}/documents", "legacy.documents.delete_all_of_subscription", "user", idempotent
}

/// Deletes all documents of a subscription.
///
/// `DELETE /users/{user}/subscriptions/{subscription}/documents`, with a `user` token: another
/// route to [`delete_all`](delete_all()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::legacy::documents;
/// use powens::subscriptions::SubscriptionId;
/// use powens::users::UserRef;
///
/// let answer = documents::delete_all_of_subscription(UserRef::Me, SubscriptionId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "Absent from the current reference.")]
pub fn delete_all_of_subscription(user: impl Into<UserRef>, subscription: SubscriptionId) -> DeleteAll {
    DeleteAll(Request::new(&DELETE_ALL_OF_SUBSCRIPTION).segment::<UserRef>(user.into()).segment(subscription))
}

operation! {
    DELETE_ALL_OF_CONNECTION = DELETE "/users/{user}/connections/{connection}/documents", "legacy.documents.delete_all_of_connection", "user", idempotent
}

/// Deletes all documents of a connection.
///
/// `DELETE /users/{user}/connections/{connection}/documents`, with a `user` token: another route to
/// [`delete_all`](delete_all()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::connections::ConnectionId;
/// use powens::legacy::documents;
/// use powens::users::UserRef;
///
/// let answer = documents::delete_all_of_connection(UserRef::Me, ConnectionId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "Absent from the current reference.")]
pub fn delete_all_of_connection(user: impl Into<UserRef>, connection: ConnectionId) -> DeleteAll {
    DeleteAll(Request::new(&DELETE_ALL_OF_CONNECTION).segment::<UserRef>(user.into()).segment(connection))
}

operation! {
    DELETE_ALL_OF_CONNECTION_SUBSCRIPTION = DELETE "/users/{user}/connections/{connection}/subscriptions/{subscription}/documents", "legacy.documents.delete_all_of_connection_subscription", "user", idempotent
}

/// Deletes all documents of a subscription, which is named below its connection.
///
/// `DELETE /users/{user}/connections/{connection}/subscriptions/{subscription}/documents`, with a
/// `user` token: another route to [`delete_all`](delete_all()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::connections::ConnectionId;
/// use powens::legacy::documents;
/// use powens::subscriptions::SubscriptionId;
/// use powens::users::UserRef;
///
/// let answer = documents::delete_all_of_connection_subscription(UserRef::Me, ConnectionId::new(1), SubscriptionId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "Absent from the current reference.")]
pub fn delete_all_of_connection_subscription(
    user: impl Into<UserRef>,
    connection: ConnectionId,
    subscription: SubscriptionId,
) -> DeleteAll {
    DeleteAll(
        Request::new(&DELETE_ALL_OF_CONNECTION_SUBSCRIPTION)
            .segment::<UserRef>(user.into())
            .segment(connection)
            .segment(subscription),
    )
}

operation! {
    DELETE_ALL_OF_TRANSACTION = DELETE "/users/{user}/transactions/{transaction}/documents", "legacy.documents.delete_all_of_transaction", "user", idempotent
}

/// Detaches all documents from a transaction.
///
/// `DELETE /users/{user}/transactions/{transaction}/documents`, with a `user` token: another route
/// to [`delete_all`](delete_all()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::bank_transactions::TransactionId;
/// use powens::legacy::documents;
/// use powens::users::UserRef;
///
/// let answer = documents::delete_all_of_transaction(UserRef::Me, TransactionId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "Absent from the current reference.")]
pub fn delete_all_of_transaction(user: impl Into<UserRef>, transaction: TransactionId) -> DeleteAll {
    DeleteAll(Request::new(&DELETE_ALL_OF_TRANSACTION).segment::<UserRef>(user.into()).segment(transaction))
}

operation! {
    DELETE_ALL_OF_ACCOUNT_TRANSACTION = DELETE "/users/{user}/accounts/{account}/transactions/{transaction}/documents", "legacy.documents.delete_all_of_account_transaction", "user", idempotent
}

/// Detaches all documents from a transaction, which is named below its account.
///
/// `DELETE /users/{user}/accounts/{account}/transactions/{transaction}/documents`, with a `user`
/// token: another route to [`delete_all`](delete_all()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::bank_accounts::BankAccountId;
/// use powens::bank_transactions::TransactionId;
/// use powens::legacy::documents;
/// use powens::users::UserRef;
///
/// let answer = documents::delete_all_of_account_transaction(UserRef::Me, BankAccountId::new(1), TransactionId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "Absent from the current reference.")]
pub fn delete_all_of_account_transaction(
    user: impl Into<UserRef>,
    account: BankAccountId,
    transaction: TransactionId,
) -> DeleteAll {
    DeleteAll(
        Request::new(&DELETE_ALL_OF_ACCOUNT_TRANSACTION)
            .segment::<UserRef>(user.into())
            .segment(account)
            .segment(transaction),
    )
}

operation! {
    DELETE_ALL_OF_CLUSTER = DELETE "/users/{user}/transactionsclusters/{cluster}/documents", "legacy.documents.delete_all_of_cluster", "user", idempotent
}

/// Detaches all documents from a group of recurrent transactions.
///
/// `DELETE /users/{user}/transactionsclusters/{cluster}/documents`, with a `user` token: another
/// route to [`delete_all`](delete_all()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::bank_transactions::TransactionClusterId;
/// use powens::legacy::documents;
/// use powens::users::UserRef;
///
/// let answer = documents::delete_all_of_cluster(UserRef::Me, TransactionClusterId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "Absent from the current reference.")]
pub fn delete_all_of_cluster(user: impl Into<UserRef>, cluster: TransactionClusterId) -> DeleteAll {
    DeleteAll(Request::new(&DELETE_ALL_OF_CLUSTER).segment::<UserRef>(user.into()).segment(cluster))
}

operation! { SCAN = POST "/users/{user}/ocr", "legacy.documents.scan", "user" }

/// Sends a file to be read by optical character recognition.
///
/// `POST /users/{user}/ocr`, with a `user` token.
///
/// It is not sent again after a failure, because it may have taken effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::File;
/// use powens::legacy::documents;
/// use powens::users::UserRef;
///
/// let answer = documents::scan(UserRef::Me, File::new("…").named("file.pdf")).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "Absent from the current reference.")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Scan(pub(crate) Request);

/// Sends a file to be read by optical character recognition.
///
/// `POST /users/{user}/ocr`: see [`Scan`].
#[deprecated(note = "Absent from the current reference.")]
pub fn scan(user: impl Into<UserRef>, file: File) -> Scan {
    Scan(Request::new(&SCAN).segment::<UserRef>(user.into()).file("file", file))
}

impl Scan {
    /// The transaction that the file belongs to.
    pub fn id_transaction(self, value: TransactionId) -> Self {
        Self(self.0.member("id_transaction", &value))
    }

    /// Name to give the file.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.member::<String>("name", &value.into()))
    }
}

endpoint! { Scan, User, Option<Json> }

operation! { SCAN_WITHOUT_USER = POST "/ocr", "legacy.documents.scan_without_user", "user" }

/// Sends a file to be read by optical character recognition, without naming a user.
///
/// `POST /ocr`, with a `user` token: another route to [`scan`](scan()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::File;
/// use powens::legacy::documents;
///
/// let answer = documents::scan_without_user(File::new("…").named("file.pdf")).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "Absent from the current reference.")]
pub fn scan_without_user(file: File) -> Scan { Scan(Request::new(&SCAN_WITHOUT_USER).file("file", file)) }

operation! {
    UPDATE_TYPE = PUT "/documenttypes/{document_type}", "legacy.documents.update_type", "config", idempotent
}

/// Renames a type of document, or changes whether its documents may be attached to transactions.
///
/// `PUT /documenttypes/{document_type}`, with a `config` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Config>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::document_types::DocumentTypeId;
/// use powens::legacy::documents;
///
/// let answer = documents::update_type(DocumentTypeId::new(1), "…", 10).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "Absent from the current reference.")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateType(pub(crate) Request);

/// Renames a type of document, or changes whether its documents may be attached to transactions.
///
/// `PUT /documenttypes/{document_type}`: see [`UpdateType`].
#[deprecated(note = "Absent from the current reference.")]
pub fn update_type(document_type: DocumentTypeId, name: impl Into<String>, attachable: i64) -> UpdateType {
    UpdateType(
        Request::new(&UPDATE_TYPE)
            .segment(document_type)
            .member::<String>("name", &name.into())
            .member("attacheable", &attachable),
    )
}

endpoint! { UpdateType, Config, DocumentType }

id! {
    /// Identifies a file that was sent to be read.
    pub struct ScanId(i64);
}
