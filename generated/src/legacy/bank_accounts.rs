//! Bank accounts (legacy): Routes to bank accounts that only the Swagger document of 2020 to 2022
//! has.
//!
//! Whether a domain still answers them is not known. `bank_accounts` and `balances` hold what the
//! current reference documents.
//!
//! Reference: <https://docs.powens.com/api-reference/products/data-aggregation/bank-accounts>

// Written by `cargo xtask generate` from spec/legacy/bank_accounts.yaml. Do not edit.

use jiff::civil::{Date, DateTime};
use powens_runtime::{Json, Request, endpoint, id, object, operation, page, paged};
use rust_decimal::Decimal;

use crate::balances::BalanceGroupsList;
use crate::bank_account_types::{AccountTypeId, BankAccountType, BankAccountTypesList};
use crate::bank_accounts::{AccountError, AccountUsage, BankAccount, BankAccountExpand, BankAccountId};
use crate::connections::{ConnectionId, ConnectionLogId, ConnectionSourcesList};
use crate::connectors::ConnectorId;
use crate::users::UserRef;

operation! {
    LIST_TYPES = GET "/users/{user}/account_types", "legacy.bank_accounts.list_types", "user", idempotent
}

/// Lists the types of account that the domain knows. They are the same for all users.
///
/// `GET /users/{user}/account_types`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::legacy::bank_accounts;
/// use powens::users::UserRef;
///
/// let answer = bank_accounts::list_types(UserRef::Me).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `bank_account_types::list`")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTypes(pub(crate) Request);

/// Lists the types of account that the domain knows.
///
/// `GET /users/{user}/account_types`: see [`ListTypes`].
#[deprecated(note = "use `bank_account_types::list`")]
pub fn list_types(user: impl Into<UserRef>) -> ListTypes {
    ListTypes(Request::new(&LIST_TYPES).segment::<UserRef>(user.into()))
}

endpoint! { ListTypes, User, BankAccountTypesList }

operation! {
    GET_TYPE = GET "/users/{user}/account_types/{account_type}", "legacy.bank_accounts.get_type", "user", idempotent
}

/// Returns a type of account, which is the same for all users.
///
/// `GET /users/{user}/account_types/{account_type}`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::bank_account_types::AccountTypeId;
/// use powens::legacy::bank_accounts;
/// use powens::users::UserRef;
///
/// let answer = bank_accounts::get_type(UserRef::Me, AccountTypeId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `bank_account_types::get`")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetType(pub(crate) Request);

/// Returns a type of account, which is the same for all users.
///
/// `GET /users/{user}/account_types/{account_type}`: see [`GetType`].
#[deprecated(note = "use `bank_account_types::get`")]
pub fn get_type(user: impl Into<UserRef>, account_type: AccountTypeId) -> GetType {
    GetType(Request::new(&GET_TYPE).segment::<UserRef>(user.into()).segment(account_type))
}

endpoint! { GetType, User, BankAccountType }

operation! { CREATE = POST "/users/{user}/accounts", "legacy.bank_accounts.create", "user" }

/// Makes an account by hand, with or without a connection.
///
/// The accounts of an institution are found by synchronisations and need no such call.
///
/// `POST /users/{user}/accounts`, with a `user` token.
///
/// It is not sent again after a failure, because it may have taken effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::legacy::bank_accounts;
/// use powens::users::UserRef;
///
/// let answer = bank_accounts::create(UserRef::Me, "…").send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(pub(crate) Request);

/// Makes an account by hand, with or without a connection.
///
/// `POST /users/{user}/accounts`: see [`Create`].
pub fn create(user: impl Into<UserRef>, name: impl Into<String>) -> Create {
    Create(Request::new(&CREATE).segment::<UserRef>(user.into()).member::<String>("name", &name.into()))
}

impl Create {
    /// Money that is on the account.
    ///
    /// Example: `1250.3`.
    pub fn balance(self, value: Decimal) -> Self { Self(self.0.member("balance", &value)) }

    /// Number that the institution knows the account by.
    pub fn number(self, value: impl Into<String>) -> Self {
        Self(self.0.member::<String>("number", &value.into()))
    }

    /// International bank account number, without spaces.
    pub fn iban(self, value: impl Into<String>) -> Self {
        Self(self.0.member::<String>("iban", &value.into()))
    }

    /// Currency of the account, by its ISO 4217 code.
    ///
    /// Default: `"EUR"`.
    pub fn id_currency(self, value: impl Into<String>) -> Self {
        Self(self.0.member::<String>("id_currency", &value.into()))
    }

    /// The connection to put the account in, unless the route names it.
    pub fn id_connection(self, value: ConnectionId) -> Self { Self(self.0.member("id_connection", &value)) }

    /// Asks for linked resources along with the answer.
    pub fn expand(self, expand: BankAccountExpand) -> Self { Self(self.0.expand(expand)) }
}

endpoint! { Create, User, BankAccount }

operation! {
    CREATE_OF_CONNECTION = POST "/users/{user}/connections/{connection}/accounts", "legacy.bank_accounts.create_of_connection", "user"
}

/// Makes an account by hand, as part of a connection.
///
/// `POST /users/{user}/connections/{connection}/accounts`, with a `user` token: another route to
/// [`create`](create()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::connections::ConnectionId;
/// use powens::legacy::bank_accounts;
/// use powens::users::UserRef;
///
/// let answer = bank_accounts::create_of_connection(UserRef::Me, ConnectionId::new(1), "…").send(&client).await?;
/// # Ok(())
/// # }
/// ```
pub fn create_of_connection(
    user: impl Into<UserRef>,
    connection: ConnectionId,
    name: impl Into<String>,
) -> Create {
    Create(
        Request::new(&CREATE_OF_CONNECTION)
            .segment::<UserRef>(user.into())
            .segment(connection)
            .member::<String>("name", &name.into()),
    )
}

operation! {
    UPDATE = PUT "/users/{user}/accounts/{account}", "legacy.bank_accounts.update", "user", idempotent
}

/// Changes a bank account, as the current route does with another method.
///
/// `PUT /users/{user}/accounts/{account}`, with a `user` token: another route to
/// [`bank_accounts::update`](crate::bank_accounts::update()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::bank_accounts::BankAccountId;
/// use powens::legacy::bank_accounts;
/// use powens::users::UserRef;
///
/// let answer = bank_accounts::update(UserRef::Me, BankAccountId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `bank_accounts::update`")]
pub fn update(user: impl Into<UserRef>, account: BankAccountId) -> crate::bank_accounts::Update {
    crate::bank_accounts::Update(Request::new(&UPDATE).segment::<UserRef>(user.into()).segment(account))
}

operation! {
    UPDATE_ALL = PUT "/users/{user}/accounts", "legacy.bank_accounts.update_all", "user", idempotent
}

/// Changes all bank accounts of a user in one call.
///
/// What it takes is not documented; these are the members of a single account. The answer is said
/// to be one account.
///
/// `PUT /users/{user}/accounts`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::legacy::bank_accounts;
/// use powens::users::UserRef;
///
/// let answer = bank_accounts::update_all(UserRef::Me).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `bank_accounts::update`. The current route changes one account at a time.")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateAll(pub(crate) Request);

/// Changes all bank accounts of a user in one call.
///
/// `PUT /users/{user}/accounts`: see [`UpdateAll`].
#[deprecated(note = "use `bank_accounts::update`. The current route changes one account at a time.")]
pub fn update_all(user: impl Into<UserRef>) -> UpdateAll {
    UpdateAll(Request::new(&UPDATE_ALL).segment::<UserRef>(user.into()))
}

impl UpdateAll {
    /// Name to show.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.member::<String>("name", &value.into()))
    }

    /// Whether to show the account and count it in totals.
    pub fn display(self, value: bool) -> Self { Self(self.0.member("display", &value)) }

    /// Whether the account is a favourite.
    pub fn bookmarked(self, value: bool) -> Self { Self(self.0.member("bookmarked", &value)) }

    /// What the account is used for.
    pub fn usage(self, value: AccountUsage) -> Self { Self(self.0.member("usage", &value)) }

    /// True disables the account and erases what belongs to it; false enables it, which records the
    /// consent of the user. An account tells a date under this name.
    pub fn disabled(self, value: bool) -> Self { Self(self.0.member("disabled", &value)) }

    /// Money on the account, for one that was made by hand.
    #[deprecated(note = "Absent from the current reference.")]
    pub fn balance(self, value: Decimal) -> Self { Self(self.0.member("balance", &value)) }

    /// International bank account number to set.
    #[deprecated(note = "Absent from the current reference.")]
    pub fn iban(self, value: impl Into<String>) -> Self {
        Self(self.0.member::<String>("iban", &value.into()))
    }

    /// Asks for linked resources along with the answer.
    pub fn expand(self, expand: BankAccountExpand) -> Self { Self(self.0.expand(expand)) }
}

endpoint! { UpdateAll, User, Option<BankAccount> }

operation! {
    UPDATE_ALL_OF_CONNECTION = PUT "/users/{user}/connections/{connection}/accounts", "legacy.bank_accounts.update_all_of_connection", "user", idempotent
}

/// Changes all bank accounts of one connection in one call.
///
/// `PUT /users/{user}/connections/{connection}/accounts`, with a `user` token: another route to
/// [`update_all`](update_all()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::connections::ConnectionId;
/// use powens::legacy::bank_accounts;
/// use powens::users::UserRef;
///
/// let answer = bank_accounts::update_all_of_connection(UserRef::Me, ConnectionId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `bank_accounts::activate`. It takes the accounts to change by their identifiers.")]
pub fn update_all_of_connection(user: impl Into<UserRef>, connection: ConnectionId) -> UpdateAll {
    UpdateAll(Request::new(&UPDATE_ALL_OF_CONNECTION).segment::<UserRef>(user.into()).segment(connection))
}

operation! {
    DELETE = DELETE "/users/{user}/accounts/{account}", "legacy.bank_accounts.delete", "user", idempotent
}

/// Deletes a bank account. Whether the next synchronisation finds it again is not documented.
///
/// `DELETE /users/{user}/accounts/{account}`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::bank_accounts::BankAccountId;
/// use powens::legacy::bank_accounts;
/// use powens::users::UserRef;
///
/// let answer = bank_accounts::delete(UserRef::Me, BankAccountId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `bank_accounts::update`. Disabling an account erases what belongs to it.")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete(pub(crate) Request);

/// Deletes a bank account.
///
/// `DELETE /users/{user}/accounts/{account}`: see [`Delete`].
#[deprecated(note = "use `bank_accounts::update`. Disabling an account erases what belongs to it.")]
pub fn delete(user: impl Into<UserRef>, account: BankAccountId) -> Delete {
    Delete(Request::new(&DELETE).segment::<UserRef>(user.into()).segment(account))
}

impl Delete {
    /// Asks for linked resources along with the answer.
    pub fn expand(self, expand: BankAccountExpand) -> Self { Self(self.0.expand(expand)) }
}

endpoint! { Delete, User, Option<BankAccount> }

operation! {
    DELETE_OF_CONNECTION = DELETE "/users/{user}/connections/{connection}/accounts/{account}", "legacy.bank_accounts.delete_of_connection", "user", idempotent
}

/// Deletes a bank account by way of its connection.
///
/// `DELETE /users/{user}/connections/{connection}/accounts/{account}`, with a `user` token: another
/// route to [`delete`](delete()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::bank_accounts::BankAccountId;
/// use powens::connections::ConnectionId;
/// use powens::legacy::bank_accounts;
/// use powens::users::UserRef;
///
/// let answer = bank_accounts::delete_of_connection(UserRef::Me, ConnectionId::new(1), BankAccountId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `bank_accounts::update`. Disabling an account erases what belongs to it.")]
pub fn delete_of_connection(
    user: impl Into<UserRef>,
    connection: ConnectionId,
    account: BankAccountId,
) -> Delete {
    Delete(
        Request::new(&DELETE_OF_CONNECTION)
            .segment::<UserRef>(user.into())
            .segment(connection)
            .segment(account),
    )
}

operation! {
    DELETE_ALL = DELETE "/users/{user}/accounts", "legacy.bank_accounts.delete_all", "user", idempotent
}

/// Deletes all bank accounts of a user, those of all connections. The answer is said to be one
/// account.
///
/// `DELETE /users/{user}/accounts`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::legacy::bank_accounts;
/// use powens::users::UserRef;
///
/// let answer = bank_accounts::delete_all(UserRef::Me).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `connections::delete`. Accounts go with their connection.")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteAll(pub(crate) Request);

/// Deletes all bank accounts of a user, those of all connections.
///
/// `DELETE /users/{user}/accounts`: see [`DeleteAll`].
#[deprecated(note = "use `connections::delete`. Accounts go with their connection.")]
pub fn delete_all(user: impl Into<UserRef>) -> DeleteAll {
    DeleteAll(Request::new(&DELETE_ALL).segment::<UserRef>(user.into()))
}

impl DeleteAll {
    /// Asks for linked resources along with the answer.
    pub fn expand(self, expand: BankAccountExpand) -> Self { Self(self.0.expand(expand)) }
}

endpoint! { DeleteAll, User, Option<BankAccount> }

operation! {
    DELETE_ALL_OF_CONNECTION = DELETE "/users/{user}/connections/{connection}/accounts", "legacy.bank_accounts.delete_all_of_connection", "user", idempotent
}

/// Deletes all bank accounts of one connection, which stays.
///
/// `DELETE /users/{user}/connections/{connection}/accounts`, with a `user` token: another route to
/// [`delete_all`](delete_all()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::connections::ConnectionId;
/// use powens::legacy::bank_accounts;
/// use powens::users::UserRef;
///
/// let answer = bank_accounts::delete_all_of_connection(UserRef::Me, ConnectionId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `connections::delete`. Accounts go with their connection.")]
pub fn delete_all_of_connection(user: impl Into<UserRef>, connection: ConnectionId) -> DeleteAll {
    DeleteAll(Request::new(&DELETE_ALL_OF_CONNECTION).segment::<UserRef>(user.into()).segment(connection))
}

operation! {
    LIST_SOURCES = GET "/users/{user}/accounts/{account}/sources", "legacy.bank_accounts.list_sources", "user", idempotent
}

/// Lists the sources of the connection that an account is fetched from.
///
/// `GET /users/{user}/accounts/{account}/sources`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::bank_accounts::BankAccountId;
/// use powens::legacy::bank_accounts;
/// use powens::users::UserRef;
///
/// let answer = bank_accounts::list_sources(UserRef::Me, BankAccountId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `connections::list_sources`. An account names its source in `id_source`.")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSources(pub(crate) Request);

/// Lists the sources of the connection that an account is fetched from.
///
/// `GET /users/{user}/accounts/{account}/sources`: see [`ListSources`].
#[deprecated(note = "use `connections::list_sources`. An account names its source in `id_source`.")]
pub fn list_sources(user: impl Into<UserRef>, account: BankAccountId) -> ListSources {
    ListSources(Request::new(&LIST_SOURCES).segment::<UserRef>(user.into()).segment(account))
}

endpoint! { ListSources, User, ConnectionSourcesList }

operation! {
    LIST_SOURCES_OF_CONNECTION = GET "/users/{user}/connections/{connection}/accounts/{account}/sources", "legacy.bank_accounts.list_sources_of_connection", "user", idempotent
}

/// Lists the sources that an account is fetched from, by way of its connection.
///
/// `GET /users/{user}/connections/{connection}/accounts/{account}/sources`, with a `user` token:
/// another route to [`list_sources`](list_sources()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::bank_accounts::BankAccountId;
/// use powens::connections::ConnectionId;
/// use powens::legacy::bank_accounts;
/// use powens::users::UserRef;
///
/// let answer = bank_accounts::list_sources_of_connection(UserRef::Me, ConnectionId::new(1), BankAccountId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `connections::list_sources`. An account names its source in `id_source`.")]
pub fn list_sources_of_connection(
    user: impl Into<UserRef>,
    connection: ConnectionId,
    account: BankAccountId,
) -> ListSources {
    ListSources(
        Request::new(&LIST_SOURCES_OF_CONNECTION)
            .segment::<UserRef>(user.into())
            .segment(connection)
            .segment(account),
    )
}

operation! {
    LIST_LOGS = GET "/users/{user}/accounts/{account}/logs", "legacy.bank_accounts.list_logs", "user", idempotent
}

/// Lists the synchronisations of an account. Without dates, those of the last month.
///
/// `GET /users/{user}/accounts/{account}/logs`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::bank_accounts::BankAccountId;
/// use powens::legacy::bank_accounts;
/// use powens::users::UserRef;
///
/// let answer = bank_accounts::list_logs(UserRef::Me, BankAccountId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListLogs(pub(crate) Request);

/// Lists the synchronisations of an account.
///
/// `GET /users/{user}/accounts/{account}/logs`: see [`ListLogs`].
pub fn list_logs(user: impl Into<UserRef>, account: BankAccountId) -> ListLogs {
    ListLogs(Request::new(&LIST_LOGS).segment::<UserRef>(user.into()).segment(account))
}

impl ListLogs {
    /// Largest number of entries to return.
    pub fn limit(self, value: i64) -> Self { Self(self.0.query("limit", value)) }

    /// How many entries to skip.
    pub fn offset(self, value: i64) -> Self { Self(self.0.query("offset", value)) }

    /// First day to return entries of, itself included.
    pub fn min_date(self, value: Date) -> Self { Self(self.0.query("min_date", value)) }

    /// Last day to return entries of, itself included.
    pub fn max_date(self, value: Date) -> Self { Self(self.0.query("max_date", value)) }
}

endpoint! { ListLogs, User, AccountLogsList }

paged! { ListLogs, User, AccountLogsList, offset(100) }

operation! {
    LIST_LOGS_OF_CONNECTION = GET "/users/{user}/connections/{connection}/accounts/{account}/logs", "legacy.bank_accounts.list_logs_of_connection", "user", idempotent
}

/// Lists the synchronisations of an account by way of its connection. Without dates, those of the
/// last month.
///
/// `GET /users/{user}/connections/{connection}/accounts/{account}/logs`, with a `user` token:
/// another route to [`list_logs`](list_logs()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::bank_accounts::BankAccountId;
/// use powens::connections::ConnectionId;
/// use powens::legacy::bank_accounts;
/// use powens::users::UserRef;
///
/// let answer = bank_accounts::list_logs_of_connection(UserRef::Me, ConnectionId::new(1), BankAccountId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
pub fn list_logs_of_connection(
    user: impl Into<UserRef>,
    connection: ConnectionId,
    account: BankAccountId,
) -> ListLogs {
    ListLogs(
        Request::new(&LIST_LOGS_OF_CONNECTION)
            .segment::<UserRef>(user.into())
            .segment(connection)
            .segment(account),
    )
}

operation! {
    GET_DELTA = GET "/users/{user}/accounts/{account}/delta", "legacy.bank_accounts.get_delta", "user", idempotent
}

/// Compares the sum of the transactions of an account with the change of its balance.
///
/// A gap between the two hints at transactions that are missing or there twice. The form of the
/// answer is not documented.
///
/// `GET /users/{user}/accounts/{account}/delta`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::bank_accounts::BankAccountId;
/// use powens::legacy::bank_accounts;
/// use powens::users::UserRef;
///
/// let answer = bank_accounts::get_delta(UserRef::Me, BankAccountId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDelta(pub(crate) Request);

/// Compares the sum of the transactions of an account with the change of its balance.
///
/// `GET /users/{user}/accounts/{account}/delta`: see [`GetDelta`].
pub fn get_delta(user: impl Into<UserRef>, account: BankAccountId) -> GetDelta {
    GetDelta(Request::new(&GET_DELTA).segment::<UserRef>(user.into()).segment(account))
}

impl GetDelta {
    /// First day to compare.
    pub fn min_date(self, value: Date) -> Self { Self(self.0.query("min_date", value)) }

    /// Last day to compare.
    pub fn max_date(self, value: Date) -> Self { Self(self.0.query("max_date", value)) }

    /// Length of the steps to compare, as a number and a unit.
    ///
    /// Example: `"1month"`.
    pub fn period(self, value: impl Into<String>) -> Self {
        Self(self.0.query::<String>("period", value.into()))
    }
}

endpoint! { GetDelta, User, Option<Json> }

operation! {
    GET_DELTA_OF_CONNECTION = GET "/users/{user}/connections/{connection}/accounts/{account}/delta", "legacy.bank_accounts.get_delta_of_connection", "user", idempotent
}

/// Compares transactions and balance of an account by way of its connection.
///
/// `GET /users/{user}/connections/{connection}/accounts/{account}/delta`, with a `user` token:
/// another route to [`get_delta`](get_delta()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::bank_accounts::BankAccountId;
/// use powens::connections::ConnectionId;
/// use powens::legacy::bank_accounts;
/// use powens::users::UserRef;
///
/// let answer = bank_accounts::get_delta_of_connection(UserRef::Me, ConnectionId::new(1), BankAccountId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
pub fn get_delta_of_connection(
    user: impl Into<UserRef>,
    connection: ConnectionId,
    account: BankAccountId,
) -> GetDelta {
    GetDelta(
        Request::new(&GET_DELTA_OF_CONNECTION)
            .segment::<UserRef>(user.into())
            .segment(connection)
            .segment(account),
    )
}

operation! {
    LIST_CATEGORIES = GET "/users/{user}/accounts/{account}/categories", "legacy.bank_accounts.list_categories", "user", idempotent
}

/// Lists the categories of the transactions of an account. The form of the answer is not
/// documented.
///
/// `GET /users/{user}/accounts/{account}/categories`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::bank_accounts::BankAccountId;
/// use powens::legacy::bank_accounts;
/// use powens::users::UserRef;
///
/// let answer = bank_accounts::list_categories(UserRef::Me, BankAccountId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCategories(pub(crate) Request);

/// Lists the categories of the transactions of an account.
///
/// `GET /users/{user}/accounts/{account}/categories`: see [`ListCategories`].
pub fn list_categories(user: impl Into<UserRef>, account: BankAccountId) -> ListCategories {
    ListCategories(Request::new(&LIST_CATEGORIES).segment::<UserRef>(user.into()).segment(account))
}

endpoint! { ListCategories, User, Option<Json> }

operation! {
    LIST_CATEGORIES_OF_CONNECTION = GET "/users/{user}/connections/{connection}/accounts/{account}/categories", "legacy.bank_accounts.list_categories_of_connection", "user", idempotent
}

/// Lists the categories of the transactions of an account by way of its connection.
///
/// `GET /users/{user}/connections/{connection}/accounts/{account}/categories`, with a `user` token:
/// another route to [`list_categories`](list_categories()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::bank_accounts::BankAccountId;
/// use powens::connections::ConnectionId;
/// use powens::legacy::bank_accounts;
/// use powens::users::UserRef;
///
/// let answer = bank_accounts::list_categories_of_connection(UserRef::Me, ConnectionId::new(1), BankAccountId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
pub fn list_categories_of_connection(
    user: impl Into<UserRef>,
    connection: ConnectionId,
    account: BankAccountId,
) -> ListCategories {
    ListCategories(
        Request::new(&LIST_CATEGORIES_OF_CONNECTION)
            .segment::<UserRef>(user.into())
            .segment(connection)
            .segment(account),
    )
}

operation! {
    LIST_BALANCES = GET "/users/{user}/balances", "legacy.bank_accounts.list_balances", "user", idempotent
}

/// Lists the balances, incomes and expenses of all enabled accounts of a user together.
///
/// `GET /users/{user}/balances`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::legacy::bank_accounts;
/// use powens::users::UserRef;
///
/// let answer = bank_accounts::list_balances(UserRef::Me).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `balances::list`. The current route is about one account.")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListBalances(pub(crate) Request);

/// Lists the balances, incomes and expenses of all enabled accounts of a user together.
///
/// `GET /users/{user}/balances`: see [`ListBalances`].
#[deprecated(note = "use `balances::list`. The current route is about one account.")]
pub fn list_balances(user: impl Into<UserRef>) -> ListBalances {
    ListBalances(Request::new(&LIST_BALANCES).segment::<UserRef>(user.into()))
}

impl ListBalances {
    /// First day to return balances of.
    pub fn min_date(self, value: Date) -> Self { Self(self.0.query("min_date", value)) }

    /// Last day to return balances of.
    pub fn max_date(self, value: Date) -> Self { Self(self.0.query("max_date", value)) }

    /// Length of the groups: a number and a unit (days, months, years).
    ///
    /// Example: `"15days"`.
    pub fn period(self, value: impl Into<String>) -> Self {
        Self(self.0.query::<String>("period", value.into()))
    }
}

endpoint! { ListBalances, User, BalanceGroupsList }

operation! {
    LIST_BALANCES_OF_CONNECTION = GET "/users/{user}/connections/{connection}/balances", "legacy.bank_accounts.list_balances_of_connection", "user", idempotent
}

/// Lists the balances, incomes and expenses of the enabled accounts of one connection together.
///
/// `GET /users/{user}/connections/{connection}/balances`, with a `user` token: another route to
/// [`list_balances`](list_balances()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::connections::ConnectionId;
/// use powens::legacy::bank_accounts;
/// use powens::users::UserRef;
///
/// let answer = bank_accounts::list_balances_of_connection(UserRef::Me, ConnectionId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `balances::list`. The current route is about one account.")]
pub fn list_balances_of_connection(user: impl Into<UserRef>, connection: ConnectionId) -> ListBalances {
    ListBalances(
        Request::new(&LIST_BALANCES_OF_CONNECTION).segment::<UserRef>(user.into()).segment(connection),
    )
}

operation! {
    LIST_BALANCES_OF_ACCOUNT = GET "/users/{user}/connections/{connection}/accounts/{account}/balances", "legacy.bank_accounts.list_balances_of_account", "user", idempotent
}

/// Lists the balances of an account by way of its connection.
///
/// `GET /users/{user}/connections/{connection}/accounts/{account}/balances`, with a `user` token:
/// another route to [`balances::list`](crate::balances::list()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::bank_accounts::BankAccountId;
/// use powens::connections::ConnectionId;
/// use powens::legacy::bank_accounts;
/// use powens::users::UserRef;
///
/// let answer = bank_accounts::list_balances_of_account(UserRef::Me, ConnectionId::new(1), BankAccountId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `balances::list`")]
pub fn list_balances_of_account(
    user: impl Into<UserRef>,
    connection: ConnectionId,
    account: BankAccountId,
) -> crate::balances::List {
    crate::balances::List(
        Request::new(&LIST_BALANCES_OF_ACCOUNT)
            .segment::<UserRef>(user.into())
            .segment(connection)
            .segment(account),
    )
}

id! {
    /// Identifies an entry of the log of an account.
    pub struct AccountLogId(i64);
}

object! {
    /// The synchronisations of an account.
    pub struct AccountLogsList {
        /// The entries of the log, one a synchronisation.
        pub account_logs: Vec<AccountLog> = "accountlogs",
        /// How many entries there are in all.
        pub total: Option<i64>,
    }
}

page! { AccountLogsList, account_logs: AccountLog, total: total }

object! {
    /// What one synchronisation found of an account.
    pub struct AccountLog {
        /// Identifies the entry.
        pub id: AccountLogId,
        /// The account that was synchronised.
        pub id_account: Option<BankAccountId>,
        /// The entry about the whole connection.
        pub id_connection_log: Option<ConnectionLogId>,
        /// The institution, by its number on this domain.
        pub id_connector: Option<ConnectorId>,
        /// Balance that was found.
        pub balance: Option<Decimal>,
        /// Sum of the operations that were known but not debited yet, 0 by default.
        pub coming: Option<Decimal>,
        /// Why it failed for this account; null when it did not.
        pub error: Option<AccountError>,
        /// What the institution said about the failure.
        pub error_message: Option<String> as secret,
        /// When it took place, in an unstated time zone.
        pub timestamp: Option<DateTime>,
    }
}
