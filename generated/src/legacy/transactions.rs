//! Transactions (legacy): what older versions of the API let an application do with transactions:
//! enter them by hand, delete them, and note texts on them.
//!
//! All of it is known from the Swagger documents of 2020 and 2021 only, which name the body as a
//! form; the crate sends JSON, which they allow too. The same things are reached below the user, an
//! account, a connection, or an account of a connection. What is in force today is on the page of
//! bank transactions.
//!
//! Reference: <https://docs.powens.com/api-reference/products/data-aggregation/bank-transactions>

// Written by `cargo xtask generate` from spec/legacy/transactions.yaml. Do not edit.

use jiff::civil::{Date, DateTime};
use powens_runtime::{Request, endpoint, id, object, operation};
use rust_decimal::Decimal;

use crate::bank_accounts::BankAccountId;
use crate::bank_transactions::{
    Transaction, TransactionExpand, TransactionId, TransactionState, TransactionType,
};
use crate::connections::ConnectionId;
use crate::users::UserRef;

operation! { CREATE = POST "/users/{user}/transactions", "legacy.transactions.create", "user" }

/// Enters transactions by hand.
///
/// Each names its account with `id_account`, unless the path does. Which of several transactions
/// the answer is, the Swagger documents do not say.
///
/// `POST /users/{user}/transactions`, with a `user` token.
///
/// It is not sent again after a failure, because it may have taken effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::{Decimal, civil};
/// use powens::legacy::transactions::{self, ManualTransaction};
/// use powens::users::UserRef;
///
/// let answer = transactions::create(UserRef::Me, [ManualTransaction::new("…", Decimal::new(-234, 1), civil::date(2024, 1, 31))]).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(pub(crate) Request);

/// Enters transactions by hand.
///
/// `POST /users/{user}/transactions`: see [`Create`].
pub fn create(user: impl Into<UserRef>, body: impl IntoIterator<Item = ManualTransaction>) -> Create {
    Create(
        Request::new(&CREATE)
            .segment::<UserRef>(user.into())
            .value(&body.into_iter().collect::<Vec<ManualTransaction>>()),
    )
}

impl Create {
    /// Asks for linked resources along with the answer.
    pub fn expand(self, expand: TransactionExpand) -> Self { Self(self.0.expand(expand)) }
}

endpoint! { Create, User, Transaction }

operation! {
    CREATE_OF_ACCOUNT = POST "/users/{user}/accounts/{account}/transactions", "legacy.transactions.create_of_account", "user"
}

/// Enters transactions on one account by hand.
///
/// `POST /users/{user}/accounts/{account}/transactions`, with a `user` token: another route to
/// [`create`](create()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::{Decimal, civil};
/// use powens::bank_accounts::BankAccountId;
/// use powens::legacy::transactions::{self, ManualTransaction};
/// use powens::users::UserRef;
///
/// let answer = transactions::create_of_account(UserRef::Me, BankAccountId::new(1), [ManualTransaction::new("…", Decimal::new(-234, 1), civil::date(2024, 1, 31))]).send(&client).await?;
/// # Ok(())
/// # }
/// ```
pub fn create_of_account(
    user: impl Into<UserRef>,
    account: BankAccountId,
    body: impl IntoIterator<Item = ManualTransaction>,
) -> Create {
    Create(
        Request::new(&CREATE_OF_ACCOUNT)
            .segment::<UserRef>(user.into())
            .segment(account)
            .value(&body.into_iter().collect::<Vec<ManualTransaction>>()),
    )
}

operation! {
    CREATE_OF_CONNECTION = POST "/users/{user}/connections/{connection}/transactions", "legacy.transactions.create_of_connection", "user"
}

/// Enters transactions by hand on accounts of one connection.
///
/// `POST /users/{user}/connections/{connection}/transactions`, with a `user` token: another route
/// to [`create`](create()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::{Decimal, civil};
/// use powens::connections::ConnectionId;
/// use powens::legacy::transactions::{self, ManualTransaction};
/// use powens::users::UserRef;
///
/// let answer = transactions::create_of_connection(UserRef::Me, ConnectionId::new(1), [ManualTransaction::new("…", Decimal::new(-234, 1), civil::date(2024, 1, 31))]).send(&client).await?;
/// # Ok(())
/// # }
/// ```
pub fn create_of_connection(
    user: impl Into<UserRef>,
    connection: ConnectionId,
    body: impl IntoIterator<Item = ManualTransaction>,
) -> Create {
    Create(
        Request::new(&CREATE_OF_CONNECTION)
            .segment::<UserRef>(user.into())
            .segment(connection)
            .value(&body.into_iter().collect::<Vec<ManualTransaction>>()),
    )
}

operation! {
    CREATE_OF_CONNECTION_ACCOUNT = POST "/users/{user}/connections/{connection}/accounts/{account}/transactions", "legacy.transactions.create_of_connection_account", "user"
}

/// Enters transactions by hand on an account of a connection.
///
/// `POST /users/{user}/connections/{connection}/accounts/{account}/transactions`, with a `user`
/// token: another route to [`create`](create()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::{Decimal, civil};
/// use powens::bank_accounts::BankAccountId;
/// use powens::connections::ConnectionId;
/// use powens::legacy::transactions::{self, ManualTransaction};
/// use powens::users::UserRef;
///
/// let answer = transactions::create_of_connection_account(UserRef::Me, ConnectionId::new(1), BankAccountId::new(1), [ManualTransaction::new("…", Decimal::new(-234, 1), civil::date(2024, 1, 31))]).send(&client).await?;
/// # Ok(())
/// # }
/// ```
pub fn create_of_connection_account(
    user: impl Into<UserRef>,
    connection: ConnectionId,
    account: BankAccountId,
    body: impl IntoIterator<Item = ManualTransaction>,
) -> Create {
    Create(
        Request::new(&CREATE_OF_CONNECTION_ACCOUNT)
            .segment::<UserRef>(user.into())
            .segment(connection)
            .segment(account)
            .value(&body.into_iter().collect::<Vec<ManualTransaction>>()),
    )
}

operation! {
    UPDATE = PUT "/users/{user}/transactions/{transaction}", "legacy.transactions.update", "user", idempotent
}

/// Changes what the user may say about a transaction, with the method of older versions.
///
/// `PUT /users/{user}/transactions/{transaction}`, with a `user` token: another route to
/// [`bank_transactions::update`](crate::bank_transactions::update()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::bank_transactions::TransactionId;
/// use powens::legacy::transactions;
/// use powens::users::UserRef;
///
/// let answer = transactions::update(UserRef::Me, TransactionId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `bank_transactions::update`. PUT did what POST does.")]
pub fn update(user: impl Into<UserRef>, transaction: TransactionId) -> crate::bank_transactions::Update {
    crate::bank_transactions::Update(
        Request::new(&UPDATE).segment::<UserRef>(user.into()).segment(transaction),
    )
}

operation! {
    UPDATE_OF_ACCOUNT = PUT "/users/{user}/accounts/{account}/transactions/{transaction}", "legacy.transactions.update_of_account", "user", idempotent
}

/// Changes a transaction of one account, with the method of older versions.
///
/// `PUT /users/{user}/accounts/{account}/transactions/{transaction}`, with a `user` token: another
/// route to [`bank_transactions::update`](crate::bank_transactions::update()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::bank_accounts::BankAccountId;
/// use powens::bank_transactions::TransactionId;
/// use powens::legacy::transactions;
/// use powens::users::UserRef;
///
/// let answer = transactions::update_of_account(UserRef::Me, BankAccountId::new(1), TransactionId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `bank_transactions::update`. PUT did what POST does.")]
pub fn update_of_account(
    user: impl Into<UserRef>,
    account: BankAccountId,
    transaction: TransactionId,
) -> crate::bank_transactions::Update {
    crate::bank_transactions::Update(
        Request::new(&UPDATE_OF_ACCOUNT)
            .segment::<UserRef>(user.into())
            .segment(account)
            .segment(transaction),
    )
}

operation! {
    UPDATE_OF_CONNECTION = PUT "/users/{user}/connections/{connection}/transactions/{transaction}", "legacy.transactions.update_of_connection", "user", idempotent
}

/// Changes a transaction of one connection, with the method of older versions.
///
/// `PUT /users/{user}/connections/{connection}/transactions/{transaction}`, with a `user` token:
/// another route to [`bank_transactions::update`](crate::bank_transactions::update()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::bank_transactions::TransactionId;
/// use powens::connections::ConnectionId;
/// use powens::legacy::transactions;
/// use powens::users::UserRef;
///
/// let answer = transactions::update_of_connection(UserRef::Me, ConnectionId::new(1), TransactionId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `bank_transactions::update`. PUT did what POST does.")]
pub fn update_of_connection(
    user: impl Into<UserRef>,
    connection: ConnectionId,
    transaction: TransactionId,
) -> crate::bank_transactions::Update {
    crate::bank_transactions::Update(
        Request::new(&UPDATE_OF_CONNECTION)
            .segment::<UserRef>(user.into())
            .segment(connection)
            .segment(transaction),
    )
}

operation! {
    UPDATE_OF_CONNECTION_ACCOUNT = PUT "/users/{user}/connections/{connection}/accounts/{account}/transactions/{transaction}", "legacy.transactions.update_of_connection_account", "user", idempotent
}

/// Changes a transaction by its full path, with the method of older versions.
///
/// `PUT /users/{user}/connections/{connection}/accounts/{account}/transactions/{transaction}`, with
/// a `user` token: another route to
/// [`bank_transactions::update`](crate::bank_transactions::update()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::bank_accounts::BankAccountId;
/// use powens::bank_transactions::TransactionId;
/// use powens::connections::ConnectionId;
/// use powens::legacy::transactions;
/// use powens::users::UserRef;
///
/// let answer = transactions::update_of_connection_account(UserRef::Me, ConnectionId::new(1), BankAccountId::new(1), TransactionId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `bank_transactions::update`. PUT did what POST does.")]
pub fn update_of_connection_account(
    user: impl Into<UserRef>,
    connection: ConnectionId,
    account: BankAccountId,
    transaction: TransactionId,
) -> crate::bank_transactions::Update {
    crate::bank_transactions::Update(
        Request::new(&UPDATE_OF_CONNECTION_ACCOUNT)
            .segment::<UserRef>(user.into())
            .segment(connection)
            .segment(account)
            .segment(transaction),
    )
}

operation! {
    DELETE_ALL = DELETE "/users/{user}/transactions", "legacy.transactions.delete_all", "user", idempotent
}

/// Deletes all transactions of a user.
///
/// `DELETE /users/{user}/transactions`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::legacy::transactions;
/// use powens::users::UserRef;
///
/// let answer = transactions::delete_all(UserRef::Me).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteAll(pub(crate) Request);

/// Deletes all transactions of a user.
///
/// `DELETE /users/{user}/transactions`: see [`DeleteAll`].
pub fn delete_all(user: impl Into<UserRef>) -> DeleteAll {
    DeleteAll(Request::new(&DELETE_ALL).segment::<UserRef>(user.into()))
}

impl DeleteAll {
    /// Asks for linked resources along with the answer.
    pub fn expand(self, expand: TransactionExpand) -> Self { Self(self.0.expand(expand)) }
}

endpoint! { DeleteAll, User, Option<Transaction> }

operation! {
    DELETE_ALL_OF_ACCOUNT = DELETE "/users/{user}/accounts/{account}/transactions", "legacy.transactions.delete_all_of_account", "user", idempotent
}

/// Deletes all transactions of one account.
///
/// `DELETE /users/{user}/accounts/{account}/transactions`, with a `user` token: another route to
/// [`delete_all`](delete_all()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::bank_accounts::BankAccountId;
/// use powens::legacy::transactions;
/// use powens::users::UserRef;
///
/// let answer = transactions::delete_all_of_account(UserRef::Me, BankAccountId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
pub fn delete_all_of_account(user: impl Into<UserRef>, account: BankAccountId) -> DeleteAll {
    DeleteAll(Request::new(&DELETE_ALL_OF_ACCOUNT).segment::<UserRef>(user.into()).segment(account))
}

operation! {
    DELETE_ALL_OF_CONNECTION = DELETE "/users/{user}/connections/{connection}/transactions", "legacy.transactions.delete_all_of_connection", "user", idempotent
}

/// Deletes all transactions of one connection.
///
/// `DELETE /users/{user}/connections/{connection}/transactions`, with a `user` token: another route
/// to [`delete_all`](delete_all()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::connections::ConnectionId;
/// use powens::legacy::transactions;
/// use powens::users::UserRef;
///
/// let answer = transactions::delete_all_of_connection(UserRef::Me, ConnectionId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
pub fn delete_all_of_connection(user: impl Into<UserRef>, connection: ConnectionId) -> DeleteAll {
    DeleteAll(Request::new(&DELETE_ALL_OF_CONNECTION).segment::<UserRef>(user.into()).segment(connection))
}

operation! {
    DELETE_ALL_OF_CONNECTION_ACCOUNT = DELETE "/users/{user}/connections/{connection}/accounts/{account}/transactions", "legacy.transactions.delete_all_of_connection_account", "user", idempotent
}

/// Deletes all transactions of an account of a connection.
///
/// `DELETE /users/{user}/connections/{connection}/accounts/{account}/transactions`, with a `user`
/// token: another route to [`delete_all`](delete_all()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::bank_accounts::BankAccountId;
/// use powens::connections::ConnectionId;
/// use powens::legacy::transactions;
/// use powens::users::UserRef;
///
/// let answer = transactions::delete_all_of_connection_account(UserRef::Me, ConnectionId::new(1), BankAccountId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
pub fn delete_all_of_connection_account(
    user: impl Into<UserRef>,
    connection: ConnectionId,
    account: BankAccountId,
) -> DeleteAll {
    DeleteAll(
        Request::new(&DELETE_ALL_OF_CONNECTION_ACCOUNT)
            .segment::<UserRef>(user.into())
            .segment(connection)
            .segment(account),
    )
}

operation! {
    LIST_INFORMATIONS = GET "/users/{user}/transactions/{transaction}/informations", "legacy.transactions.list_informations", "user", idempotent
}

/// Lists the texts that are noted on a transaction. They are also in `informations` of the
/// transaction.
///
/// `GET /users/{user}/transactions/{transaction}/informations`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::bank_transactions::TransactionId;
/// use powens::legacy::transactions;
/// use powens::users::UserRef;
///
/// let answer = transactions::list_informations(UserRef::Me, TransactionId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListInformations(pub(crate) Request);

/// Lists the texts that are noted on a transaction.
///
/// `GET /users/{user}/transactions/{transaction}/informations`: see [`ListInformations`].
pub fn list_informations(user: impl Into<UserRef>, transaction: TransactionId) -> ListInformations {
    ListInformations(Request::new(&LIST_INFORMATIONS).segment::<UserRef>(user.into()).segment(transaction))
}

endpoint! { ListInformations, User, TransactionInformationsList }

operation! {
    LIST_INFORMATIONS_OF_ACCOUNT = GET "/users/{user}/accounts/{account}/transactions/{transaction}/informations", "legacy.transactions.list_informations_of_account", "user", idempotent
}

/// Lists the texts noted on a transaction of one account.
///
/// `GET /users/{user}/accounts/{account}/transactions/{transaction}/informations`, with a `user`
/// token: another route to [`list_informations`](list_informations()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::bank_accounts::BankAccountId;
/// use powens::bank_transactions::TransactionId;
/// use powens::legacy::transactions;
/// use powens::users::UserRef;
///
/// let answer = transactions::list_informations_of_account(UserRef::Me, BankAccountId::new(1), TransactionId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
pub fn list_informations_of_account(
    user: impl Into<UserRef>,
    account: BankAccountId,
    transaction: TransactionId,
) -> ListInformations {
    ListInformations(
        Request::new(&LIST_INFORMATIONS_OF_ACCOUNT)
            .segment::<UserRef>(user.into())
            .segment(account)
            .segment(transaction),
    )
}

operation! {
    LIST_INFORMATIONS_OF_CONNECTION = GET "/users/{user}/connections/{connection}/transactions/{transaction}/informations", "legacy.transactions.list_informations_of_connection", "user", idempotent
}

/// Lists the texts noted on a transaction of one connection.
///
/// `GET /users/{user}/connections/{connection}/transactions/{transaction}/informations`, with a
/// `user` token: another route to [`list_informations`](list_informations()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::bank_transactions::TransactionId;
/// use powens::connections::ConnectionId;
/// use powens::legacy::transactions;
/// use powens::users::UserRef;
///
/// let answer = transactions::list_informations_of_connection(UserRef::Me, ConnectionId::new(1), TransactionId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
pub fn list_informations_of_connection(
    user: impl Into<UserRef>,
    connection: ConnectionId,
    transaction: TransactionId,
) -> ListInformations {
    ListInformations(
        Request::new(&LIST_INFORMATIONS_OF_CONNECTION)
            .segment::<UserRef>(user.into())
            .segment(connection)
            .segment(transaction),
    )
}

operation! {
    LIST_INFORMATIONS_OF_CONNECTION_ACCOUNT = GET "/users/{user}/connections/{connection}/accounts/{account}/transactions/{transaction}/informations", "legacy.transactions.list_informations_of_connection_account", "user", idempotent
}

/// Lists the texts noted on a transaction that its full path names.
///
/// `GET
/// /users/{user}/connections/{connection}/accounts/{account}/transactions/{transaction}/informations`,
/// with a `user` token: another route to [`list_informations`](list_informations()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::bank_accounts::BankAccountId;
/// use powens::bank_transactions::TransactionId;
/// use powens::connections::ConnectionId;
/// use powens::legacy::transactions;
/// use powens::users::UserRef;
///
/// let answer = transactions::list_informations_of_connection_account(UserRef::Me, ConnectionId::new(1), BankAccountId::new(1), TransactionId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
pub fn list_informations_of_connection_account(
    user: impl Into<UserRef>,
    connection: ConnectionId,
    account: BankAccountId,
    transaction: TransactionId,
) -> ListInformations {
    ListInformations(
        Request::new(&LIST_INFORMATIONS_OF_CONNECTION_ACCOUNT)
            .segment::<UserRef>(user.into())
            .segment(connection)
            .segment(account)
            .segment(transaction),
    )
}

operation! {
    UPDATE_INFORMATIONS = PUT "/users/{user}/transactions/{transaction}/informations", "legacy.transactions.update_informations", "user", idempotent
}

/// Notes texts on a transaction, each under a key. A key that is there already gets the new text.
///
/// The answer is documented as a single one of them.
///
/// `PUT /users/{user}/transactions/{transaction}/informations`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::bank_transactions::TransactionId;
/// use powens::legacy::transactions;
/// use powens::users::UserRef;
///
/// let answer = transactions::update_informations(UserRef::Me, TransactionId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateInformations(pub(crate) Request);

/// Notes texts on a transaction, each under a key.
///
/// `PUT /users/{user}/transactions/{transaction}/informations`: see [`UpdateInformations`].
pub fn update_informations(user: impl Into<UserRef>, transaction: TransactionId) -> UpdateInformations {
    UpdateInformations(
        Request::new(&UPDATE_INFORMATIONS).segment::<UserRef>(user.into()).segment(transaction),
    )
}

impl UpdateInformations {
    /// A text to note, by its key.
    pub fn information(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(self.0.member::<String>(name.into(), &value.into()))
    }
}

endpoint! { UpdateInformations, User, TransactionInformation }

operation! {
    UPDATE_INFORMATIONS_OF_ACCOUNT = PUT "/users/{user}/accounts/{account}/transactions/{transaction}/informations", "legacy.transactions.update_informations_of_account", "user", idempotent
}

/// Notes texts on a transaction of one account.
///
/// `PUT /users/{user}/accounts/{account}/transactions/{transaction}/informations`, with a `user`
/// token: another route to [`update_informations`](update_informations()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::bank_accounts::BankAccountId;
/// use powens::bank_transactions::TransactionId;
/// use powens::legacy::transactions;
/// use powens::users::UserRef;
///
/// let answer = transactions::update_informations_of_account(UserRef::Me, BankAccountId::new(1), TransactionId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
pub fn update_informations_of_account(
    user: impl Into<UserRef>,
    account: BankAccountId,
    transaction: TransactionId,
) -> UpdateInformations {
    UpdateInformations(
        Request::new(&UPDATE_INFORMATIONS_OF_ACCOUNT)
            .segment::<UserRef>(user.into())
            .segment(account)
            .segment(transaction),
    )
}

operation! {
    UPDATE_INFORMATIONS_OF_CONNECTION = PUT "/users/{user}/connections/{connection}/transactions/{transaction}/informations", "legacy.transactions.update_informations_of_connection", "user", idempotent
}

/// Notes texts on a transaction of one connection.
///
/// `PUT /users/{user}/connections/{connection}/transactions/{transaction}/informations`, with a
/// `user` token: another route to [`update_informations`](update_informations()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::bank_transactions::TransactionId;
/// use powens::connections::ConnectionId;
/// use powens::legacy::transactions;
/// use powens::users::UserRef;
///
/// let answer = transactions::update_informations_of_connection(UserRef::Me, ConnectionId::new(1), TransactionId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
pub fn update_informations_of_connection(
    user: impl Into<UserRef>,
    connection: ConnectionId,
    transaction: TransactionId,
) -> UpdateInformations {
    UpdateInformations(
        Request::new(&UPDATE_INFORMATIONS_OF_CONNECTION)
            .segment::<UserRef>(user.into())
            .segment(connection)
            .segment(transaction),
    )
}

operation! {
    UPDATE_INFORMATIONS_OF_CONNECTION_ACCOUNT = PUT "/users/{user}/connections/{connection}/accounts/{account}/transactions/{transaction}/informations", "legacy.transactions.update_informations_of_connection_account", "user", idempotent
}

/// Notes texts on a transaction that its full path names.
///
/// `PUT
/// /users/{user}/connections/{connection}/accounts/{account}/transactions/{transaction}/informations`,
/// with a `user` token: another route to [`update_informations`](update_informations()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::bank_accounts::BankAccountId;
/// use powens::bank_transactions::TransactionId;
/// use powens::connections::ConnectionId;
/// use powens::legacy::transactions;
/// use powens::users::UserRef;
///
/// let answer = transactions::update_informations_of_connection_account(UserRef::Me, ConnectionId::new(1), BankAccountId::new(1), TransactionId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
pub fn update_informations_of_connection_account(
    user: impl Into<UserRef>,
    connection: ConnectionId,
    account: BankAccountId,
    transaction: TransactionId,
) -> UpdateInformations {
    UpdateInformations(
        Request::new(&UPDATE_INFORMATIONS_OF_CONNECTION_ACCOUNT)
            .segment::<UserRef>(user.into())
            .segment(connection)
            .segment(account)
            .segment(transaction),
    )
}

operation! {
    DELETE_INFORMATIONS = DELETE "/users/{user}/transactions/{transaction}/informations", "legacy.transactions.delete_informations", "user", idempotent
}

/// Deletes all texts noted on a transaction.
///
/// `DELETE /users/{user}/transactions/{transaction}/informations`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::bank_transactions::TransactionId;
/// use powens::legacy::transactions;
/// use powens::users::UserRef;
///
/// let answer = transactions::delete_informations(UserRef::Me, TransactionId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteInformations(pub(crate) Request);

/// Deletes all texts noted on a transaction.
///
/// `DELETE /users/{user}/transactions/{transaction}/informations`: see [`DeleteInformations`].
pub fn delete_informations(user: impl Into<UserRef>, transaction: TransactionId) -> DeleteInformations {
    DeleteInformations(
        Request::new(&DELETE_INFORMATIONS).segment::<UserRef>(user.into()).segment(transaction),
    )
}

endpoint! { DeleteInformations, User, Option<TransactionInformation> }

operation! {
    DELETE_INFORMATIONS_OF_ACCOUNT = DELETE "/users/{user}/accounts/{account}/transactions/{transaction}/informations", "legacy.transactions.delete_informations_of_account", "user", idempotent
}

/// Deletes all texts noted on a transaction of one account.
///
/// `DELETE /users/{user}/accounts/{account}/transactions/{transaction}/informations`, with a `user`
/// token: another route to [`delete_informations`](delete_informations()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::bank_accounts::BankAccountId;
/// use powens::bank_transactions::TransactionId;
/// use powens::legacy::transactions;
/// use powens::users::UserRef;
///
/// let answer = transactions::delete_informations_of_account(UserRef::Me, BankAccountId::new(1), TransactionId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
pub fn delete_informations_of_account(
    user: impl Into<UserRef>,
    account: BankAccountId,
    transaction: TransactionId,
) -> DeleteInformations {
    DeleteInformations(
        Request::new(&DELETE_INFORMATIONS_OF_ACCOUNT)
            .segment::<UserRef>(user.into())
            .segment(account)
            .segment(transaction),
    )
}

operation! {
    DELETE_INFORMATIONS_OF_CONNECTION = DELETE "/users/{user}/connections/{connection}/transactions/{transaction}/informations", "legacy.transactions.delete_informations_of_connection", "user", idempotent
}

/// Deletes all texts noted on a transaction of one connection.
///
/// `DELETE /users/{user}/connections/{connection}/transactions/{transaction}/informations`, with a
/// `user` token: another route to [`delete_informations`](delete_informations()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::bank_transactions::TransactionId;
/// use powens::connections::ConnectionId;
/// use powens::legacy::transactions;
/// use powens::users::UserRef;
///
/// let answer = transactions::delete_informations_of_connection(UserRef::Me, ConnectionId::new(1), TransactionId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
pub fn delete_informations_of_connection(
    user: impl Into<UserRef>,
    connection: ConnectionId,
    transaction: TransactionId,
) -> DeleteInformations {
    DeleteInformations(
        Request::new(&DELETE_INFORMATIONS_OF_CONNECTION)
            .segment::<UserRef>(user.into())
            .segment(connection)
            .segment(transaction),
    )
}

operation! {
    DELETE_INFORMATIONS_OF_CONNECTION_ACCOUNT = DELETE "/users/{user}/connections/{connection}/accounts/{account}/transactions/{transaction}/informations", "legacy.transactions.delete_informations_of_connection_account", "user", idempotent
}

/// Deletes all texts noted on a transaction that its full path names.
///
/// `DELETE
/// /users/{user}/connections/{connection}/accounts/{account}/transactions/{transaction}/informations`,
/// with a `user` token: another route to [`delete_informations`](delete_informations()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::bank_accounts::BankAccountId;
/// use powens::bank_transactions::TransactionId;
/// use powens::connections::ConnectionId;
/// use powens::legacy::transactions;
/// use powens::users::UserRef;
///
/// let answer = transactions::delete_informations_of_connection_account(UserRef::Me, ConnectionId::new(1), BankAccountId::new(1), TransactionId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
pub fn delete_informations_of_connection_account(
    user: impl Into<UserRef>,
    connection: ConnectionId,
    account: BankAccountId,
    transaction: TransactionId,
) -> DeleteInformations {
    DeleteInformations(
        Request::new(&DELETE_INFORMATIONS_OF_CONNECTION_ACCOUNT)
            .segment::<UserRef>(user.into())
            .segment(connection)
            .segment(account)
            .segment(transaction),
    )
}

operation! {
    GET_INFORMATION = GET "/users/{user}/transactions/{transaction}/informations/{information}", "legacy.transactions.get_information", "user", idempotent
}

/// Gets one of the texts noted on a transaction.
///
/// `GET /users/{user}/transactions/{transaction}/informations/{information}`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::bank_transactions::TransactionId;
/// use powens::legacy::transactions::{self, TransactionInformationId};
/// use powens::users::UserRef;
///
/// let answer = transactions::get_information(UserRef::Me, TransactionId::new(1), TransactionInformationId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetInformation(pub(crate) Request);

/// Gets one of the texts noted on a transaction.
///
/// `GET /users/{user}/transactions/{transaction}/informations/{information}`: see
/// [`GetInformation`].
pub fn get_information(
    user: impl Into<UserRef>,
    transaction: TransactionId,
    information: TransactionInformationId,
) -> GetInformation {
    GetInformation(
        Request::new(&GET_INFORMATION)
            .segment::<UserRef>(user.into())
            .segment(transaction)
            .segment(information),
    )
}

endpoint! { GetInformation, User, TransactionInformation }

operation! {
    GET_INFORMATION_OF_ACCOUNT = GET "/users/{user}/accounts/{account}/transactions/{transaction}/informations/{information}", "legacy.transactions.get_information_of_account", "user", idempotent
}

/// Gets a text noted on a transaction of one account.
///
/// `GET /users/{user}/accounts/{account}/transactions/{transaction}/informations/{information}`,
/// with a `user` token: another route to [`get_information`](get_information()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::bank_accounts::BankAccountId;
/// use powens::bank_transactions::TransactionId;
/// use powens::legacy::transactions::{self, TransactionInformationId};
/// use powens::users::UserRef;
///
/// let answer = transactions::get_information_of_account(UserRef::Me, BankAccountId::new(1), TransactionId::new(1), TransactionInformationId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
pub fn get_information_of_account(
    user: impl Into<UserRef>,
    account: BankAccountId,
    transaction: TransactionId,
    information: TransactionInformationId,
) -> GetInformation {
    GetInformation(
        Request::new(&GET_INFORMATION_OF_ACCOUNT)
            .segment::<UserRef>(user.into())
            .segment(account)
            .segment(transaction)
            .segment(information),
    )
}

operation! {
    GET_INFORMATION_OF_CONNECTION = GET "/users/{user}/connections/{connection}/transactions/{transaction}/informations/{information}", "legacy.transactions.get_information_of_connection", "user", idempotent
}

/// Gets a text noted on a transaction of one connection.
///
/// `GET
/// /users/{user}/connections/{connection}/transactions/{transaction}/informations/{information}`,
/// with a `user` token: another route to [`get_information`](get_information()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::bank_transactions::TransactionId;
/// use powens::connections::ConnectionId;
/// use powens::legacy::transactions::{self, TransactionInformationId};
/// use powens::users::UserRef;
///
/// let answer = transactions::get_information_of_connection(UserRef::Me, ConnectionId::new(1), TransactionId::new(1), TransactionInformationId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
pub fn get_information_of_connection(
    user: impl Into<UserRef>,
    connection: ConnectionId,
    transaction: TransactionId,
    information: TransactionInformationId,
) -> GetInformation {
    GetInformation(
        Request::new(&GET_INFORMATION_OF_CONNECTION)
            .segment::<UserRef>(user.into())
            .segment(connection)
            .segment(transaction)
            .segment(information),
    )
}

operation! {
    GET_INFORMATION_OF_CONNECTION_ACCOUNT = GET "/users/{user}/connections/{connection}/accounts/{account}/transactions/{transaction}/informations/{information}", "legacy.transactions.get_information_of_connection_account", "user", idempotent
}

/// Gets a text noted on a transaction that its full path names.
///
/// `GET
/// /users/{user}/connections/{connection}/accounts/{account}/transactions/{transaction}/informations/{information}`,
/// with a `user` token: another route to [`get_information`](get_information()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::bank_accounts::BankAccountId;
/// use powens::bank_transactions::TransactionId;
/// use powens::connections::ConnectionId;
/// use powens::legacy::transactions::{self, TransactionInformationId};
/// use powens::users::UserRef;
///
/// let answer = transactions::get_information_of_connection_account(UserRef::Me, ConnectionId::new(1), BankAccountId::new(1), TransactionId::new(1), TransactionInformationId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
pub fn get_information_of_connection_account(
    user: impl Into<UserRef>,
    connection: ConnectionId,
    account: BankAccountId,
    transaction: TransactionId,
    information: TransactionInformationId,
) -> GetInformation {
    GetInformation(
        Request::new(&GET_INFORMATION_OF_CONNECTION_ACCOUNT)
            .segment::<UserRef>(user.into())
            .segment(connection)
            .segment(account)
            .segment(transaction)
            .segment(information),
    )
}

operation! {
    DELETE_INFORMATION = DELETE "/users/{user}/transactions/{transaction}/informations/{information}", "legacy.transactions.delete_information", "user", idempotent
}

/// Deletes one of the texts noted on a transaction.
///
/// `DELETE /users/{user}/transactions/{transaction}/informations/{information}`, with a `user`
/// token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::bank_transactions::TransactionId;
/// use powens::legacy::transactions::{self, TransactionInformationId};
/// use powens::users::UserRef;
///
/// let answer = transactions::delete_information(UserRef::Me, TransactionId::new(1), TransactionInformationId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteInformation(pub(crate) Request);

/// Deletes one of the texts noted on a transaction.
///
/// `DELETE /users/{user}/transactions/{transaction}/informations/{information}`: see
/// [`DeleteInformation`].
pub fn delete_information(
    user: impl Into<UserRef>,
    transaction: TransactionId,
    information: TransactionInformationId,
) -> DeleteInformation {
    DeleteInformation(
        Request::new(&DELETE_INFORMATION)
            .segment::<UserRef>(user.into())
            .segment(transaction)
            .segment(information),
    )
}

endpoint! { DeleteInformation, User, Option<TransactionInformation> }

operation! {
    DELETE_INFORMATION_OF_ACCOUNT = DELETE "/users/{user}/accounts/{account}/transactions/{transaction}/informations/{information}", "legacy.transactions.delete_information_of_account", "user", idempotent
}

/// Deletes a text noted on a transaction of one account.
///
/// `DELETE /users/{user}/accounts/{account}/transactions/{transaction}/informations/{information}`,
/// with a `user` token: another route to [`delete_information`](delete_information()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::bank_accounts::BankAccountId;
/// use powens::bank_transactions::TransactionId;
/// use powens::legacy::transactions::{self, TransactionInformationId};
/// use powens::users::UserRef;
///
/// let answer = transactions::delete_information_of_account(UserRef::Me, BankAccountId::new(1), TransactionId::new(1), TransactionInformationId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
pub fn delete_information_of_account(
    user: impl Into<UserRef>,
    account: BankAccountId,
    transaction: TransactionId,
    information: TransactionInformationId,
) -> DeleteInformation {
    DeleteInformation(
        Request::new(&DELETE_INFORMATION_OF_ACCOUNT)
            .segment::<UserRef>(user.into())
            .segment(account)
            .segment(transaction)
            .segment(information),
    )
}

operation! {
    DELETE_INFORMATION_OF_CONNECTION = DELETE "/users/{user}/connections/{connection}/transactions/{transaction}/informations/{information}", "legacy.transactions.delete_information_of_connection", "user", idempotent
}

/// Deletes a text noted on a transaction of one connection.
///
/// `DELETE
/// /users/{user}/connections/{connection}/transactions/{transaction}/informations/{information}`,
/// with a `user` token: another route to [`delete_information`](delete_information()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::bank_transactions::TransactionId;
/// use powens::connections::ConnectionId;
/// use powens::legacy::transactions::{self, TransactionInformationId};
/// use powens::users::UserRef;
///
/// let answer = transactions::delete_information_of_connection(UserRef::Me, ConnectionId::new(1), TransactionId::new(1), TransactionInformationId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
pub fn delete_information_of_connection(
    user: impl Into<UserRef>,
    connection: ConnectionId,
    transaction: TransactionId,
    information: TransactionInformationId,
) -> DeleteInformation {
    DeleteInformation(
        Request::new(&DELETE_INFORMATION_OF_CONNECTION)
            .segment::<UserRef>(user.into())
            .segment(connection)
            .segment(transaction)
            .segment(information),
    )
}

operation! {
    DELETE_INFORMATION_OF_CONNECTION_ACCOUNT = DELETE "/users/{user}/connections/{connection}/accounts/{account}/transactions/{transaction}/informations/{information}", "legacy.transactions.delete_information_of_connection_account", "user", idempotent
}

/// Deletes a text noted on a transaction that its full path names.
///
/// `DELETE
/// /users/{user}/connections/{connection}/accounts/{account}/transactions/{transaction}/informations/{information}`,
/// with a `user` token: another route to [`delete_information`](delete_information()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::bank_accounts::BankAccountId;
/// use powens::bank_transactions::TransactionId;
/// use powens::connections::ConnectionId;
/// use powens::legacy::transactions::{self, TransactionInformationId};
/// use powens::users::UserRef;
///
/// let answer = transactions::delete_information_of_connection_account(UserRef::Me, ConnectionId::new(1), BankAccountId::new(1), TransactionId::new(1), TransactionInformationId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
pub fn delete_information_of_connection_account(
    user: impl Into<UserRef>,
    connection: ConnectionId,
    account: BankAccountId,
    transaction: TransactionId,
    information: TransactionInformationId,
) -> DeleteInformation {
    DeleteInformation(
        Request::new(&DELETE_INFORMATION_OF_CONNECTION_ACCOUNT)
            .segment::<UserRef>(user.into())
            .segment(connection)
            .segment(account)
            .segment(transaction)
            .segment(information),
    )
}

id! {
    /// Identifies a text that is noted on a transaction.
    pub struct TransactionInformationId(i64);
}

object! {
    /// A transaction that is entered by hand.
    pub struct ManualTransaction {
        /// Whole label.
        pub original_wording: Option<String> as secret,
        /// Amount in the currency of the account, negative for money that leaves it.
        pub value: Option<Decimal>,
        /// Day on which the operation is posted to the account.
        pub date: Option<Date>,
        /// The account it is on. Not needed when the path names one.
        pub id_account: Option<BankAccountId>,
        /// What kind of operation it is.
        pub kind: Option<TransactionType> = "type",
        /// How far the transaction counts as processed.
        pub state: Option<TransactionState>,
        /// Day on which the operation was made; without it, that of `date`.
        pub rdate: Option<Date>,
        /// Whether the operation is still to be posted.
        pub coming: Option<bool>,
        /// Whether the operation counts in budgets.
        pub active: Option<bool>,
        /// When the operation was first seen; without it, now.
        pub date_scraped: Option<DateTime>,
    }

    fn empty() -> Self;
}

impl ManualTransaction {
    /// One with everything that must be sent; the setters add the rest.
    pub fn new(original_wording: impl Into<String>, value: Decimal, date: Date) -> Self {
        Self {
            original_wording: Some(original_wording.into()),
            value: Some(value),
            date: Some(date),
            ..Self::empty()
        }
    }

    /// The account it is on. Not needed when the path names one.
    pub fn id_account(self, value: BankAccountId) -> Self { Self { id_account: Some(value), ..self } }

    /// What kind of operation it is.
    pub fn kind(self, value: TransactionType) -> Self { Self { kind: Some(value), ..self } }

    /// How far the transaction counts as processed.
    pub fn state(self, value: TransactionState) -> Self { Self { state: Some(value), ..self } }

    /// Day on which the operation was made; without it, that of `date`.
    pub fn rdate(self, value: Date) -> Self { Self { rdate: Some(value), ..self } }

    /// Whether the operation is still to be posted.
    pub fn coming(self, value: bool) -> Self { Self { coming: Some(value), ..self } }

    /// Whether the operation counts in budgets.
    pub fn active(self, value: bool) -> Self { Self { active: Some(value), ..self } }

    /// When the operation was first seen; without it, now.
    pub fn date_scraped(self, value: DateTime) -> Self { Self { date_scraped: Some(value), ..self } }
}

object! {
    /// Texts that are noted on a transaction.
    pub struct TransactionInformationsList {
        /// The texts with their keys.
        pub informations: Vec<TransactionInformation> = "transactioninformations",
        /// How many texts are noted.
        pub total: Option<i64>,
    }
}

object! {
    /// A text that is noted on a transaction under a key.
    pub struct TransactionInformation {
        /// Identifies the text on its transaction.
        pub id: TransactionInformationId,
        /// The transaction that it is noted on.
        pub id_transaction: Option<TransactionId>,
        /// What the text is noted under.
        pub key: Option<String>,
        /// The text itself.
        pub value: Option<String> as secret,
    }
}
