//! Transactions clusters (legacy): Groups of transactions that come again and again, such as a rent
//! or a subscription, with the one expected next.
//!
//! `id_cluster` of a transaction, which is documented today, names its group. The endpoints are
//! known from the Swagger documents of 2020 and 2021 only. The same groups are reached below the
//! user, an account, a connection, or an account of a connection.
//!
//! Reference: <https://docs.powens.com/api-reference/products/data-aggregation/bank-transactions>

// Written by `cargo xtask generate` from spec/legacy/transactions_clusters.yaml. Do not edit.

use jiff::civil::Date;
use powens_runtime::{Request, endpoint, object, operation};
use rust_decimal::Decimal;

use crate::bank_accounts::BankAccountId;
use crate::bank_transactions::TransactionClusterId;
use crate::categories::CategoryId;
use crate::connections::ConnectionId;
use crate::users::UserRef;

operation! {
    LIST = GET "/users/{user}/transactionsclusters", "legacy.transactions_clusters.list", "user", idempotent
}

/// Lists the groups of recurrent transactions of a user.
///
/// `GET /users/{user}/transactionsclusters`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::legacy::transactions_clusters;
/// use powens::users::UserRef;
///
/// let answer = transactions_clusters::list(UserRef::Me).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(pub(crate) Request);

/// Lists the groups of recurrent transactions of a user.
///
/// `GET /users/{user}/transactionsclusters`: see [`List`].
pub fn list(user: impl Into<UserRef>) -> List { List(Request::new(&LIST).segment::<UserRef>(user.into())) }

endpoint! { List, User, TransactionClustersList }

operation! {
    LIST_OF_ACCOUNT = GET "/users/{user}/accounts/{account}/transactionsclusters", "legacy.transactions_clusters.list_of_account", "user", idempotent
}

/// Lists the groups of recurrent transactions of one account.
///
/// `GET /users/{user}/accounts/{account}/transactionsclusters`, with a `user` token: another route
/// to [`list`](list()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::bank_accounts::BankAccountId;
/// use powens::legacy::transactions_clusters;
/// use powens::users::UserRef;
///
/// let answer = transactions_clusters::list_of_account(UserRef::Me, BankAccountId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
pub fn list_of_account(user: impl Into<UserRef>, account: BankAccountId) -> List {
    List(Request::new(&LIST_OF_ACCOUNT).segment::<UserRef>(user.into()).segment(account))
}

operation! {
    LIST_OF_CONNECTION = GET "/users/{user}/connections/{connection}/transactionsclusters", "legacy.transactions_clusters.list_of_connection", "user", idempotent
}

/// Lists the groups of recurrent transactions of one connection.
///
/// `GET /users/{user}/connections/{connection}/transactionsclusters`, with a `user` token: another
/// route to [`list`](list()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::connections::ConnectionId;
/// use powens::legacy::transactions_clusters;
/// use powens::users::UserRef;
///
/// let answer = transactions_clusters::list_of_connection(UserRef::Me, ConnectionId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
pub fn list_of_connection(user: impl Into<UserRef>, connection: ConnectionId) -> List {
    List(Request::new(&LIST_OF_CONNECTION).segment::<UserRef>(user.into()).segment(connection))
}

operation! {
    LIST_OF_CONNECTION_ACCOUNT = GET "/users/{user}/connections/{connection}/accounts/{account}/transactionsclusters", "legacy.transactions_clusters.list_of_connection_account", "user", idempotent
}

/// Lists the groups of recurrent transactions of an account of a connection.
///
/// `GET /users/{user}/connections/{connection}/accounts/{account}/transactionsclusters`, with a
/// `user` token: another route to [`list`](list()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::bank_accounts::BankAccountId;
/// use powens::connections::ConnectionId;
/// use powens::legacy::transactions_clusters;
/// use powens::users::UserRef;
///
/// let answer = transactions_clusters::list_of_connection_account(UserRef::Me, ConnectionId::new(1), BankAccountId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
pub fn list_of_connection_account(
    user: impl Into<UserRef>,
    connection: ConnectionId,
    account: BankAccountId,
) -> List {
    List(
        Request::new(&LIST_OF_CONNECTION_ACCOUNT)
            .segment::<UserRef>(user.into())
            .segment(connection)
            .segment(account),
    )
}

operation! {
    CREATE = POST "/users/{user}/transactionsclusters", "legacy.transactions_clusters.create", "user"
}

/// Announces a transaction that is to come again and again.
///
/// `POST /users/{user}/transactionsclusters`, with a `user` token.
///
/// It is not sent again after a failure, because it may have taken effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::{Decimal, civil};
/// use powens::bank_accounts::BankAccountId;
/// use powens::legacy::transactions_clusters;
/// use powens::users::UserRef;
///
/// let answer = transactions_clusters::create(UserRef::Me, civil::date(2024, 1, 31), Decimal::new(1250, 2), "…", BankAccountId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(pub(crate) Request);

/// Announces a transaction that is to come again and again.
///
/// `POST /users/{user}/transactionsclusters`: see [`Create`].
pub fn create(
    user: impl Into<UserRef>,
    next_date: Date,
    mean_amount: Decimal,
    wording: impl Into<String>,
    id_account: BankAccountId,
) -> Create {
    Create(
        Request::new(&CREATE)
            .segment::<UserRef>(user.into())
            .member("next_date", &next_date)
            .member("mean_amount", &mean_amount)
            .member::<String>("wording", &wording.into())
            .member("id_account", &id_account),
    )
}

endpoint! { Create, User, TransactionCluster }

operation! {
    CREATE_OF_ACCOUNT = POST "/users/{user}/accounts/{account}/transactionsclusters", "legacy.transactions_clusters.create_of_account", "user"
}

/// Announces a recurrent transaction below an account.
///
/// `POST /users/{user}/accounts/{account}/transactionsclusters`, with a `user` token: another route
/// to [`create`](create()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::{Decimal, civil};
/// use powens::bank_accounts::BankAccountId;
/// use powens::legacy::transactions_clusters;
/// use powens::users::UserRef;
///
/// let answer = transactions_clusters::create_of_account(UserRef::Me, BankAccountId::new(1), civil::date(2024, 1, 31), Decimal::new(1250, 2), "…", BankAccountId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
pub fn create_of_account(
    user: impl Into<UserRef>,
    account: BankAccountId,
    next_date: Date,
    mean_amount: Decimal,
    wording: impl Into<String>,
    id_account: BankAccountId,
) -> Create {
    Create(
        Request::new(&CREATE_OF_ACCOUNT)
            .segment::<UserRef>(user.into())
            .segment(account)
            .member("next_date", &next_date)
            .member("mean_amount", &mean_amount)
            .member::<String>("wording", &wording.into())
            .member("id_account", &id_account),
    )
}

operation! {
    CREATE_OF_CONNECTION = POST "/users/{user}/connections/{connection}/transactionsclusters", "legacy.transactions_clusters.create_of_connection", "user"
}

/// Announces a recurrent transaction below a connection.
///
/// `POST /users/{user}/connections/{connection}/transactionsclusters`, with a `user` token: another
/// route to [`create`](create()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::{Decimal, civil};
/// use powens::bank_accounts::BankAccountId;
/// use powens::connections::ConnectionId;
/// use powens::legacy::transactions_clusters;
/// use powens::users::UserRef;
///
/// let answer = transactions_clusters::create_of_connection(UserRef::Me, ConnectionId::new(1), civil::date(2024, 1, 31), Decimal::new(1250, 2), "…", BankAccountId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
pub fn create_of_connection(
    user: impl Into<UserRef>,
    connection: ConnectionId,
    next_date: Date,
    mean_amount: Decimal,
    wording: impl Into<String>,
    id_account: BankAccountId,
) -> Create {
    Create(
        Request::new(&CREATE_OF_CONNECTION)
            .segment::<UserRef>(user.into())
            .segment(connection)
            .member("next_date", &next_date)
            .member("mean_amount", &mean_amount)
            .member::<String>("wording", &wording.into())
            .member("id_account", &id_account),
    )
}

operation! {
    CREATE_OF_CONNECTION_ACCOUNT = POST "/users/{user}/connections/{connection}/accounts/{account}/transactionsclusters", "legacy.transactions_clusters.create_of_connection_account", "user"
}

/// Announces a recurrent transaction below an account of a connection.
///
/// `POST /users/{user}/connections/{connection}/accounts/{account}/transactionsclusters`, with a
/// `user` token: another route to [`create`](create()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::{Decimal, civil};
/// use powens::bank_accounts::BankAccountId;
/// use powens::connections::ConnectionId;
/// use powens::legacy::transactions_clusters;
/// use powens::users::UserRef;
///
/// let answer = transactions_clusters::create_of_connection_account(UserRef::Me, ConnectionId::new(1), BankAccountId::new(1), civil::date(2024, 1, 31), Decimal::new(1250, 2), "…", BankAccountId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
pub fn create_of_connection_account(
    user: impl Into<UserRef>,
    connection: ConnectionId,
    account: BankAccountId,
    next_date: Date,
    mean_amount: Decimal,
    wording: impl Into<String>,
    id_account: BankAccountId,
) -> Create {
    Create(
        Request::new(&CREATE_OF_CONNECTION_ACCOUNT)
            .segment::<UserRef>(user.into())
            .segment(connection)
            .segment(account)
            .member("next_date", &next_date)
            .member("mean_amount", &mean_amount)
            .member::<String>("wording", &wording.into())
            .member("id_account", &id_account),
    )
}

operation! {
    UPDATE = PUT "/users/{user}/transactionsclusters/{cluster}", "legacy.transactions_clusters.update", "user", idempotent
}

/// Changes a group of recurrent transactions. Members that are left out keep their value.
///
/// `PUT /users/{user}/transactionsclusters/{cluster}`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::bank_transactions::TransactionClusterId;
/// use powens::legacy::transactions_clusters;
/// use powens::users::UserRef;
///
/// let answer = transactions_clusters::update(UserRef::Me, TransactionClusterId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(pub(crate) Request);

/// Changes a group of recurrent transactions.
///
/// `PUT /users/{user}/transactionsclusters/{cluster}`: see [`Update`].
pub fn update(user: impl Into<UserRef>, cluster: TransactionClusterId) -> Update {
    Update(Request::new(&UPDATE).segment::<UserRef>(user.into()).segment(cluster))
}

impl Update {
    /// New day on which the next one is expected.
    pub fn next_date(self, value: Date) -> Self { Self(self.0.member("next_date", &value)) }

    /// New average amount.
    pub fn mean_amount(self, value: Decimal) -> Self { Self(self.0.member("mean_amount", &value)) }

    /// New label.
    pub fn wording(self, value: impl Into<String>) -> Self {
        Self(self.0.member::<String>("wording", &value.into()))
    }

    /// Account to move the group to.
    pub fn id_account(self, value: BankAccountId) -> Self { Self(self.0.member("id_account", &value)) }

    /// New category of the former categorisation.
    pub fn id_category(self, value: CategoryId) -> Self { Self(self.0.member("id_category", &value)) }

    /// Set to false to put the group out of use.
    pub fn enabled(self, value: bool) -> Self { Self(self.0.member("enabled", &value)) }
}

endpoint! { Update, User, TransactionCluster }

operation! {
    UPDATE_OF_ACCOUNT = PUT "/users/{user}/accounts/{account}/transactionsclusters/{cluster}", "legacy.transactions_clusters.update_of_account", "user", idempotent
}

/// Changes a group of recurrent transactions of one account.
///
/// `PUT /users/{user}/accounts/{account}/transactionsclusters/{cluster}`, with a `user` token:
/// another route to [`update`](update()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::bank_accounts::BankAccountId;
/// use powens::bank_transactions::TransactionClusterId;
/// use powens::legacy::transactions_clusters;
/// use powens::users::UserRef;
///
/// let answer = transactions_clusters::update_of_account(UserRef::Me, BankAccountId::new(1), TransactionClusterId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
pub fn update_of_account(
    user: impl Into<UserRef>,
    account: BankAccountId,
    cluster: TransactionClusterId,
) -> Update {
    Update(Request::new(&UPDATE_OF_ACCOUNT).segment::<UserRef>(user.into()).segment(account).segment(cluster))
}

operation! {
    UPDATE_OF_CONNECTION = PUT "/users/{user}/connections/{connection}/transactionsclusters/{cluster}", "legacy.transactions_clusters.update_of_connection", "user", idempotent
}

/// Changes a group of recurrent transactions of one connection.
///
/// `PUT /users/{user}/connections/{connection}/transactionsclusters/{cluster}`, with a `user`
/// token: another route to [`update`](update()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::bank_transactions::TransactionClusterId;
/// use powens::connections::ConnectionId;
/// use powens::legacy::transactions_clusters;
/// use powens::users::UserRef;
///
/// let answer = transactions_clusters::update_of_connection(UserRef::Me, ConnectionId::new(1), TransactionClusterId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
pub fn update_of_connection(
    user: impl Into<UserRef>,
    connection: ConnectionId,
    cluster: TransactionClusterId,
) -> Update {
    Update(
        Request::new(&UPDATE_OF_CONNECTION)
            .segment::<UserRef>(user.into())
            .segment(connection)
            .segment(cluster),
    )
}

operation! {
    UPDATE_OF_CONNECTION_ACCOUNT = PUT "/users/{user}/connections/{connection}/accounts/{account}/transactionsclusters/{cluster}", "legacy.transactions_clusters.update_of_connection_account", "user", idempotent
}

/// Changes a group of recurrent transactions that its full path names.
///
/// `PUT /users/{user}/connections/{connection}/accounts/{account}/transactionsclusters/{cluster}`,
/// with a `user` token: another route to [`update`](update()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::bank_accounts::BankAccountId;
/// use powens::bank_transactions::TransactionClusterId;
/// use powens::connections::ConnectionId;
/// use powens::legacy::transactions_clusters;
/// use powens::users::UserRef;
///
/// let answer = transactions_clusters::update_of_connection_account(UserRef::Me, ConnectionId::new(1), BankAccountId::new(1), TransactionClusterId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
pub fn update_of_connection_account(
    user: impl Into<UserRef>,
    connection: ConnectionId,
    account: BankAccountId,
    cluster: TransactionClusterId,
) -> Update {
    Update(
        Request::new(&UPDATE_OF_CONNECTION_ACCOUNT)
            .segment::<UserRef>(user.into())
            .segment(connection)
            .segment(account)
            .segment(cluster),
    )
}

operation! {
    DELETE = DELETE "/users/{user}/transactionsclusters/{cluster}", "legacy.transactions_clusters.delete", "user", idempotent
}

/// Deletes a group of recurrent transactions. What becomes of the transactions in it is not
/// documented.
///
/// `DELETE /users/{user}/transactionsclusters/{cluster}`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::bank_transactions::TransactionClusterId;
/// use powens::legacy::transactions_clusters;
/// use powens::users::UserRef;
///
/// let answer = transactions_clusters::delete(UserRef::Me, TransactionClusterId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete(pub(crate) Request);

/// Deletes a group of recurrent transactions.
///
/// `DELETE /users/{user}/transactionsclusters/{cluster}`: see [`Delete`].
pub fn delete(user: impl Into<UserRef>, cluster: TransactionClusterId) -> Delete {
    Delete(Request::new(&DELETE).segment::<UserRef>(user.into()).segment(cluster))
}

endpoint! { Delete, User, Option<TransactionCluster> }

operation! {
    DELETE_OF_ACCOUNT = DELETE "/users/{user}/accounts/{account}/transactionsclusters/{cluster}", "legacy.transactions_clusters.delete_of_account", "user", idempotent
}

/// Deletes a group of recurrent transactions of one account.
///
/// `DELETE /users/{user}/accounts/{account}/transactionsclusters/{cluster}`, with a `user` token:
/// another route to [`delete`](delete()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::bank_accounts::BankAccountId;
/// use powens::bank_transactions::TransactionClusterId;
/// use powens::legacy::transactions_clusters;
/// use powens::users::UserRef;
///
/// let answer = transactions_clusters::delete_of_account(UserRef::Me, BankAccountId::new(1), TransactionClusterId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
pub fn delete_of_account(
    user: impl Into<UserRef>,
    account: BankAccountId,
    cluster: TransactionClusterId,
) -> Delete {
    Delete(Request::new(&DELETE_OF_ACCOUNT).segment::<UserRef>(user.into()).segment(account).segment(cluster))
}

operation! {
    DELETE_OF_CONNECTION = DELETE "/users/{user}/connections/{connection}/transactionsclusters/{cluster}", "legacy.transactions_clusters.delete_of_connection", "user", idempotent
}

/// Deletes a group of recurrent transactions of one connection.
///
/// `DELETE /users/{user}/connections/{connection}/transactionsclusters/{cluster}`, with a `user`
/// token: another route to [`delete`](delete()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::bank_transactions::TransactionClusterId;
/// use powens::connections::ConnectionId;
/// use powens::legacy::transactions_clusters;
/// use powens::users::UserRef;
///
/// let answer = transactions_clusters::delete_of_connection(UserRef::Me, ConnectionId::new(1), TransactionClusterId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
pub fn delete_of_connection(
    user: impl Into<UserRef>,
    connection: ConnectionId,
    cluster: TransactionClusterId,
) -> Delete {
    Delete(
        Request::new(&DELETE_OF_CONNECTION)
            .segment::<UserRef>(user.into())
            .segment(connection)
            .segment(cluster),
    )
}

operation! {
    DELETE_OF_CONNECTION_ACCOUNT = DELETE "/users/{user}/connections/{connection}/accounts/{account}/transactionsclusters/{cluster}", "legacy.transactions_clusters.delete_of_connection_account", "user", idempotent
}

/// Deletes a group of recurrent transactions that its full path names.
///
/// `DELETE
/// /users/{user}/connections/{connection}/accounts/{account}/transactionsclusters/{cluster}`, with
/// a `user` token: another route to [`delete`](delete()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::bank_accounts::BankAccountId;
/// use powens::bank_transactions::TransactionClusterId;
/// use powens::connections::ConnectionId;
/// use powens::legacy::transactions_clusters;
/// use powens::users::UserRef;
///
/// let answer = transactions_clusters::delete_of_connection_account(UserRef::Me, ConnectionId::new(1), BankAccountId::new(1), TransactionClusterId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
pub fn delete_of_connection_account(
    user: impl Into<UserRef>,
    connection: ConnectionId,
    account: BankAccountId,
    cluster: TransactionClusterId,
) -> Delete {
    Delete(
        Request::new(&DELETE_OF_CONNECTION_ACCOUNT)
            .segment::<UserRef>(user.into())
            .segment(connection)
            .segment(account)
            .segment(cluster),
    )
}

object! {
    /// Groups of recurrent transactions.
    pub struct TransactionClustersList {
        /// The groups that were found.
        pub clusters: Vec<TransactionCluster> = "transactionsclusters",
        /// How many groups there are.
        pub total: Option<i64>,
    }
}

object! {
    /// Transactions that come again and again.
    pub struct TransactionCluster {
        /// Identifies the group.
        pub id: TransactionClusterId,
        /// The account that the transactions are on.
        pub id_account: Option<BankAccountId>,
        /// The former category of the transactions.
        pub id_category: Option<CategoryId>,
        /// Average amount in the currency of the account.
        pub mean_amount: Option<Decimal>,
        /// Presumably the usual time between two of them, in an unstated unit.
        pub median_increment: Option<i64>,
        /// Day on which the next one is expected.
        pub next_date: Option<Date>,
        /// Label of the group.
        pub wording: Option<String> as secret,
        /// Whether the group is in use.
        pub enabled: Option<bool>,
        /// Who or what made the group. Its values are not documented.
        pub created_by: Option<String>,
    }
}
