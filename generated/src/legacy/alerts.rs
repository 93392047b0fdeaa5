//! Alerts (legacy): Alerts about balances and transactions, and the forecast of balances.
//!
//! Part of a product for personal finances that the current reference no longer has. All of it is
//! known from the Swagger document of 2020 to 2022 only.
//!
//! Reference: <https://docs.powens.com>

// Written by `cargo xtask generate` from spec/legacy/alerts.yaml. Do not edit.

use jiff::civil::DateTime;
use powens_runtime::{Json, Request, endpoint, id, object, open_enum, operation};
use rust_decimal::Decimal;

use crate::bank_accounts::BankAccountId;
use crate::bank_transactions::TransactionId;
use crate::connections::ConnectionId;
use crate::investments::InvestmentId;
use crate::users::{UserId, UserRef};

operation! { LIST = GET "/users/{user}/alerts", "legacy.alerts.list", "user", idempotent }

/// Lists the alerts that were sent to a user.
///
/// `GET /users/{user}/alerts`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::legacy::alerts;
/// use powens::users::UserRef;
///
/// let answer = alerts::list(UserRef::Me).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(pub(crate) Request);

/// Lists the alerts that were sent to a user.
///
/// `GET /users/{user}/alerts`: see [`List`].
pub fn list(user: impl Into<UserRef>) -> List { List(Request::new(&LIST).segment::<UserRef>(user.into())) }

endpoint! { List, User, AlertsList }

operation! { GET_FORECAST = GET "/users/{user}/forecast", "legacy.alerts.get_forecast", "user", idempotent }

/// Forecasts the balances of a user. The form of the answer is not documented.
///
/// `GET /users/{user}/forecast`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::legacy::alerts;
/// use powens::users::UserRef;
///
/// let answer = alerts::get_forecast(UserRef::Me).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetForecast(pub(crate) Request);

/// Forecasts the balances of a user.
///
/// `GET /users/{user}/forecast`: see [`GetForecast`].
pub fn get_forecast(user: impl Into<UserRef>) -> GetForecast {
    GetForecast(Request::new(&GET_FORECAST).segment::<UserRef>(user.into()))
}

endpoint! { GetForecast, User, Option<Json> }

operation! {
    GET_ACCOUNT_ALERT = GET "/users/{user}/accountsalert", "legacy.alerts.get_account_alert", "user", idempotent
}

/// Returns the rule for alerts about balances, incomes and expenses of a user.
///
/// `GET /users/{user}/accountsalert`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::legacy::alerts;
/// use powens::users::UserRef;
///
/// let answer = alerts::get_account_alert(UserRef::Me).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAccountAlert(pub(crate) Request);

/// Returns the rule for alerts about balances, incomes and expenses of a user.
///
/// `GET /users/{user}/accountsalert`: see [`GetAccountAlert`].
pub fn get_account_alert(user: impl Into<UserRef>) -> GetAccountAlert {
    GetAccountAlert(Request::new(&GET_ACCOUNT_ALERT).segment::<UserRef>(user.into()))
}

endpoint! { GetAccountAlert, User, Option<UserAlert> }

operation! {
    UPDATE_ACCOUNT_ALERT = PUT "/users/{user}/accountsalert", "legacy.alerts.update_account_alert", "user", idempotent
}

/// Changes the rule for alerts about balances, incomes and expenses of a user.
///
/// `PUT /users/{user}/accountsalert`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::legacy::alerts;
/// use powens::users::UserRef;
///
/// let answer = alerts::update_account_alert(UserRef::Me).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateAccountAlert(pub(crate) Request);

/// Changes the rule for alerts about balances, incomes and expenses of a user.
///
/// `PUT /users/{user}/accountsalert`: see [`UpdateAccountAlert`].
pub fn update_account_alert(user: impl Into<UserRef>) -> UpdateAccountAlert {
    UpdateAccountAlert(Request::new(&UPDATE_ACCOUNT_ALERT).segment::<UserRef>(user.into()))
}

impl UpdateAccountAlert {
    /// The accounts that the rule applies to: identifiers joined by commas, or `all`.
    ///
    /// Default: `"all"`. Example: `"17,18"`.
    pub fn accounts(self, value: impl Into<String>) -> Self {
        Self(self.0.member::<String>("accounts", &value.into()))
    }

    /// Largest expense that is no reason for an alert.
    pub fn expense_max(self, value: Decimal) -> Self { Self(self.0.member("expense_max", &value)) }

    /// Largest income that is no reason for an alert.
    pub fn income_max(self, value: Decimal) -> Self { Self(self.0.member("income_max", &value)) }

    /// Lowest balance that is no reason for an alert.
    pub fn balance_min2(self, value: Decimal) -> Self { Self(self.0.member("balance_min2", &value)) }

    /// Whether to send alerts at all.
    pub fn enabled(self, value: bool) -> Self { Self(self.0.member("enabled", &value)) }
}

endpoint! { UpdateAccountAlert, User, Option<UserAlert> }

operation! {
    LIST_OPERATION_ALERTS = GET "/users/{user}/operationsalert", "legacy.alerts.list_operation_alerts", "user", idempotent
}

/// Lists the rules for alerts about transactions or investments of a user.
///
/// `GET /users/{user}/operationsalert`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::legacy::alerts;
/// use powens::users::UserRef;
///
/// let answer = alerts::list_operation_alerts(UserRef::Me).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListOperationAlerts(pub(crate) Request);

/// Lists the rules for alerts about transactions or investments of a user.
///
/// `GET /users/{user}/operationsalert`: see [`ListOperationAlerts`].
pub fn list_operation_alerts(user: impl Into<UserRef>) -> ListOperationAlerts {
    ListOperationAlerts(Request::new(&LIST_OPERATION_ALERTS).segment::<UserRef>(user.into()))
}

endpoint! { ListOperationAlerts, User, UserAlertsList }

operation! {
    LIST_OPERATION_ALERTS_OF_ACCOUNT = GET "/users/{user}/accounts/{account}/operationsalert", "legacy.alerts.list_operation_alerts_of_account", "user", idempotent
}

/// Lists the rules for alerts about transactions or investments of one account.
///
/// `GET /users/{user}/accounts/{account}/operationsalert`, with a `user` token: another route to
/// [`list_operation_alerts`](list_operation_alerts()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::bank_accounts::BankAccountId;
/// use powens::legacy::alerts;
/// use powens::users::UserRef;
///
/// let answer = alerts::list_operation_alerts_of_account(UserRef::Me, BankAccountId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
pub fn list_operation_alerts_of_account(
    user: impl Into<UserRef>,
    account: BankAccountId,
) -> ListOperationAlerts {
    ListOperationAlerts(
        Request::new(&LIST_OPERATION_ALERTS_OF_ACCOUNT).segment::<UserRef>(user.into()).segment(account),
    )
}

operation! {
    LIST_OPERATION_ALERTS_OF_CONNECTION = GET "/users/{user}/connections/{connection}/accounts/{account}/operationsalert", "legacy.alerts.list_operation_alerts_of_connection", "user", idempotent
}

/// Lists the rules for alerts about transactions or investments of one account, by way of its
/// connection.
///
/// `GET /users/{user}/connections/{connection}/accounts/{account}/operationsalert`, with a `user`
/// token: another route to [`list_operation_alerts`](list_operation_alerts()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::bank_accounts::BankAccountId;
/// use powens::connections::ConnectionId;
/// use powens::legacy::alerts;
/// use powens::users::UserRef;
///
/// let answer = alerts::list_operation_alerts_of_connection(UserRef::Me, ConnectionId::new(1), BankAccountId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
pub fn list_operation_alerts_of_connection(
    user: impl Into<UserRef>,
    connection: ConnectionId,
    account: BankAccountId,
) -> ListOperationAlerts {
    ListOperationAlerts(
        Request::new(&LIST_OPERATION_ALERTS_OF_CONNECTION)
            .segment::<UserRef>(user.into())
            .segment(connection)
            .segment(account),
    )
}

operation! {
    CREATE_OPERATION_ALERT = POST "/users/{user}/operationsalert", "legacy.alerts.create_operation_alert", "user"
}

/// Adds a rule for alerts about transactions or investments of a user.
///
/// `POST /users/{user}/operationsalert`, with a `user` token.
///
/// It is not sent again after a failure, because it may have taken effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::legacy::alerts;
/// use powens::users::UserRef;
///
/// let answer = alerts::create_operation_alert(UserRef::Me).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateOperationAlert(pub(crate) Request);

/// Adds a rule for alerts about transactions or investments of a user.
///
/// `POST /users/{user}/operationsalert`: see [`CreateOperationAlert`].
pub fn create_operation_alert(user: impl Into<UserRef>) -> CreateOperationAlert {
    CreateOperationAlert(Request::new(&CREATE_OPERATION_ALERT).segment::<UserRef>(user.into()))
}

impl CreateOperationAlert {
    /// What to watch.
    pub fn kind(self, value: AlertSubject) -> Self { Self(self.0.member("type", &value)) }

    /// Largest income or gain that is no reason for an alert.
    pub fn income_max(self, value: Decimal) -> Self { Self(self.0.member("income_max", &value)) }

    /// Largest expense or loss that is no reason for an alert.
    pub fn expense_max(self, value: Decimal) -> Self { Self(self.0.member("expense_max", &value)) }

    /// What both limits are measured in.
    pub fn value_type(self, value: AlertValueType) -> Self { Self(self.0.member("value_type", &value)) }

    /// Number of days to look at.
    pub fn date_range(self, value: i64) -> Self { Self(self.0.member("date_range", &value)) }
}

endpoint! { CreateOperationAlert, User, UserAlert }

operation! {
    CREATE_OPERATION_ALERT_OF_ACCOUNT = POST "/users/{user}/accounts/{account}/operationsalert", "legacy.alerts.create_operation_alert_of_account", "user"
}

/// Adds a rule for alerts about transactions or investments of one account.
///
/// `POST /users/{user}/accounts/{account}/operationsalert`, with a `user` token: another route to
/// [`create_operation_alert`](create_operation_alert()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::bank_accounts::BankAccountId;
/// use powens::legacy::alerts;
/// use powens::users::UserRef;
///
/// let answer = alerts::create_operation_alert_of_account(UserRef::Me, BankAccountId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
pub fn create_operation_alert_of_account(
    user: impl Into<UserRef>,
    account: BankAccountId,
) -> CreateOperationAlert {
    CreateOperationAlert(
        Request::new(&CREATE_OPERATION_ALERT_OF_ACCOUNT).segment::<UserRef>(user.into()).segment(account),
    )
}

operation! {
    CREATE_OPERATION_ALERT_OF_CONNECTION = POST "/users/{user}/connections/{connection}/accounts/{account}/operationsalert", "legacy.alerts.create_operation_alert_of_connection", "user"
}

/// Adds a rule for alerts about transactions or investments of one account, by way of its
/// connection.
///
/// `POST /users/{user}/connections/{connection}/accounts/{account}/operationsalert`, with a `user`
/// token: another route to [`create_operation_alert`](create_operation_alert()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::bank_accounts::BankAccountId;
/// use powens::connections::ConnectionId;
/// use powens::legacy::alerts;
/// use powens::users::UserRef;
///
/// let answer = alerts::create_operation_alert_of_connection(UserRef::Me, ConnectionId::new(1), BankAccountId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
pub fn create_operation_alert_of_connection(
    user: impl Into<UserRef>,
    connection: ConnectionId,
    account: BankAccountId,
) -> CreateOperationAlert {
    CreateOperationAlert(
        Request::new(&CREATE_OPERATION_ALERT_OF_CONNECTION)
            .segment::<UserRef>(user.into())
            .segment(connection)
            .segment(account),
    )
}

operation! {
    UPDATE_OPERATION_ALERT = PUT "/users/{user}/operationsalert/{alert}", "legacy.alerts.update_operation_alert", "user", idempotent
}

/// Changes a rule for alerts about transactions or investments of a user.
///
/// `PUT /users/{user}/operationsalert/{alert}`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::legacy::alerts::{self, UserAlertId};
/// use powens::users::UserRef;
///
/// let answer = alerts::update_operation_alert(UserRef::Me, UserAlertId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateOperationAlert(pub(crate) Request);

/// Changes a rule for alerts about transactions or investments of a user.
///
/// `PUT /users/{user}/operationsalert/{alert}`: see [`UpdateOperationAlert`].
pub fn update_operation_alert(user: impl Into<UserRef>, alert: UserAlertId) -> UpdateOperationAlert {
    UpdateOperationAlert(Request::new(&UPDATE_OPERATION_ALERT).segment::<UserRef>(user.into()).segment(alert))
}

impl UpdateOperationAlert {
    /// What to watch.
    pub fn kind(self, value: AlertSubject) -> Self { Self(self.0.member("type", &value)) }

    /// Largest income or gain that is no reason for an alert.
    pub fn income_max(self, value: Decimal) -> Self { Self(self.0.member("income_max", &value)) }

    /// Largest expense or loss that is no reason for an alert.
    pub fn expense_max(self, value: Decimal) -> Self { Self(self.0.member("expense_max", &value)) }

    /// What both limits are measured in.
    pub fn value_type(self, value: AlertValueType) -> Self { Self(self.0.member("value_type", &value)) }

    /// Number of days to look at.
    pub fn date_range(self, value: i64) -> Self { Self(self.0.member("date_range", &value)) }
}

endpoint! { UpdateOperationAlert, User, Option<UserAlert> }

operation! {
    UPDATE_OPERATION_ALERT_OF_ACCOUNT = PUT "/users/{user}/accounts/{account}/operationsalert/{alert}", "legacy.alerts.update_operation_alert_of_account", "user", idempotent
}

/// Changes a rule for alerts about transactions or investments of one account.
///
/// `PUT /users/{user}/accounts/{account}/operationsalert/{alert}`, with a `user` token: another
/// route to [`update_operation_alert`](update_operation_alert()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::bank_accounts::BankAccountId;
/// use powens::legacy::alerts::{self, UserAlertId};
/// use powens::users::UserRef;
///
/// let answer = alerts::update_operation_alert_of_account(UserRef::Me, BankAccountId::new(1), UserAlertId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
pub fn update_operation_alert_of_account(
    user: impl Into<UserRef>,
    account: BankAccountId,
    alert: UserAlertId,
) -> UpdateOperationAlert {
    UpdateOperationAlert(
        Request::new(&UPDATE_OPERATION_ALERT_OF_ACCOUNT)
            .segment::<UserRef>(user.into())
            .segment(account)
            .segment(alert),
    )
}

operation! {
    UPDATE_OPERATION_ALERT_OF_CONNECTION = PUT "/users/{user}/connections/{connection}/accounts/{account}/operationsalert/{alert}", "legacy.alerts.update_operation_alert_of_connection", "user", idempotent
}

/// Changes a rule for alerts about transactions or investments of one account, by way of its
/// connection.
///
/// `PUT /users/{user}/connections/{connection}/accounts/{account}/operationsalert/{alert}`, with a
/// `user` token: another route to [`update_operation_alert`](update_operation_alert()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::bank_accounts::BankAccountId;
/// use powens::connections::ConnectionId;
/// use powens::legacy::alerts::{self, UserAlertId};
/// use powens::users::UserRef;
///
/// let answer = alerts::update_operation_alert_of_connection(UserRef::Me, ConnectionId::new(1), BankAccountId::new(1), UserAlertId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
pub fn update_operation_alert_of_connection(
    user: impl Into<UserRef>,
    connection: ConnectionId,
    account: BankAccountId,
    alert: UserAlertId,
) -> UpdateOperationAlert {
    UpdateOperationAlert(
        Request::new(&UPDATE_OPERATION_ALERT_OF_CONNECTION)
            .segment::<UserRef>(user.into())
            .segment(connection)
            .segment(account)
            .segment(alert),
    )
}

operation! {
    DELETE_OPERATION_ALERT = DELETE "/users/{user}/operationsalert/{alert}", "legacy.alerts.delete_operation_alert", "user", idempotent
}

/// Removes a rule for alerts about transactions or investments of a user.
///
/// `DELETE /users/{user}/operationsalert/{alert}`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::legacy::alerts::{self, UserAlertId};
/// use powens::users::UserRef;
///
/// let answer = alerts::delete_operation_alert(UserRef::Me, UserAlertId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteOperationAlert(pub(crate) Request);

/// Removes a rule for alerts about transactions or investments of a user.
///
/// `DELETE /users/{user}/operationsalert/{alert}`: see [`DeleteOperationAlert`].
pub fn delete_operation_alert(user: impl Into<UserRef>, alert: UserAlertId) -> DeleteOperationAlert {
    DeleteOperationAlert(Request::new(&DELETE_OPERATION_ALERT).segment::<UserRef>(user.into()).segment(alert))
}

endpoint! { DeleteOperationAlert, User, Option<UserAlert> }

operation! {
    DELETE_OPERATION_ALERT_OF_ACCOUNT = DELETE "/users/{user}/accounts/{account}/operationsalert/{alert}", "legacy.alerts.delete_operation_alert_of_account", "user", idempotent
}

/// Removes a rule for alerts about transactions or investments of one account.
///
/// `DELETE /users/{user}/accounts/{account}/operationsalert/{alert}`, with a `user` token: another
/// route to [`delete_operation_alert`](delete_operation_alert()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::bank_accounts::BankAccountId;
/// use powens::legacy::alerts::{self, UserAlertId};
/// use powens::users::UserRef;
///
/// let answer = alerts::delete_operation_alert_of_account(UserRef::Me, BankAccountId::new(1), UserAlertId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
pub fn delete_operation_alert_of_account(
    user: impl Into<UserRef>,
    account: BankAccountId,
    alert: UserAlertId,
) -> DeleteOperationAlert {
    DeleteOperationAlert(
        Request::new(&DELETE_OPERATION_ALERT_OF_ACCOUNT)
            .segment::<UserRef>(user.into())
            .segment(account)
            .segment(alert),
    )
}

operation! {
    DELETE_OPERATION_ALERT_OF_CONNECTION = DELETE "/users/{user}/connections/{connection}/accounts/{account}/operationsalert/{alert}", "legacy.alerts.delete_operation_alert_of_connection", "user", idempotent
}

/// Removes a rule for alerts about transactions or investments of one account, by way of its
/// connection.
///
/// `DELETE /users/{user}/connections/{connection}/accounts/{account}/operationsalert/{alert}`, with
/// a `user` token: another route to [`delete_operation_alert`](delete_operation_alert()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::bank_accounts::BankAccountId;
/// use powens::connections::ConnectionId;
/// use powens::legacy::alerts::{self, UserAlertId};
/// use powens::users::UserRef;
///
/// let answer = alerts::delete_operation_alert_of_connection(UserRef::Me, ConnectionId::new(1), BankAccountId::new(1), UserAlertId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
pub fn delete_operation_alert_of_connection(
    user: impl Into<UserRef>,
    connection: ConnectionId,
    account: BankAccountId,
    alert: UserAlertId,
) -> DeleteOperationAlert {
    DeleteOperationAlert(
        Request::new(&DELETE_OPERATION_ALERT_OF_CONNECTION)
            .segment::<UserRef>(user.into())
            .segment(connection)
            .segment(account)
            .segment(alert),
    )
}

id! {
    /// Identifies an alert that was sent.
    pub struct AlertId(i64);

    /// Identifies a rule that says when to send alerts.
    pub struct UserAlertId(i64);
}

object! {
    /// The alerts that were sent to a user.
    pub struct AlertsList {
        /// The alerts, about all accounts.
        pub alerts: Vec<Alert>,
        /// How many alerts there are.
        pub total: Option<i64>,
    }
}

object! {
    /// An alert that was sent, and what it was about.
    pub struct Alert {
        /// Identifies the alert.
        pub id: AlertId,
        /// Whom it was sent to.
        pub id_user: Option<UserId>,
        /// The account that it is about.
        pub id_account: Option<BankAccountId>,
        /// The transaction that it is about, if it is about one.
        pub id_transaction: Option<TransactionId>,
        /// The investment that it is about, if it is about one.
        pub id_investment: Option<InvestmentId>,
        /// When it was sent, in an unstated time zone.
        pub timestamp: Option<DateTime>,
        /// What kind of alert it is. No source names a value.
        pub kind: Option<String> = "type",
        /// The figure that set it off.
        pub value: Option<Decimal>,
    }
}

object! {
    /// The rules that say when to send alerts about transactions or investments.
    pub struct UserAlertsList {
        /// The rules, switched on or not.
        pub user_alerts: Vec<UserAlert> = "useralerts",
        /// How many rules there are.
        pub total: Option<i64>,
    }
}

object! {
    /// A rule that says when to send alerts.
    pub struct UserAlert {
        /// Identifies the rule.
        pub id: Option<UserAlertId>,
        /// What is watched, transactions unless it says otherwise.
        pub kind: Option<AlertSubject> = "type",
        /// What the limits are measured in, amounts unless it says otherwise.
        pub value_type: Option<AlertValueType>,
        /// Alert about incomes above this, 500 by default.
        pub income_max: Option<Decimal>,
        /// Alert about expenses above this, 500 by default.
        pub expense_max: Option<Decimal>,
        /// Upper of the two lowest balances that set off alerts, 500 by default.
        pub balance_min1: Option<Decimal>,
        /// Lower of the two lowest balances that set off alerts, 0 by default.
        pub balance_min2: Option<Decimal>,
        /// Alert when the balance rises above this, 10000 by default.
        pub balance_max: Option<Decimal>,
        /// Whether summaries are sent, true by default.
        pub resume_enabled: Option<bool>,
        /// How often summaries are sent, every 7 days by default.
        pub resume_frequency: Option<i64>,
        /// Whether alerts are sent at all, true by default.
        pub enabled: Option<bool>,
        /// Kinds of transaction that the rule is limited to.
        pub transaction_types: Option<String>,
        /// Number of days that are looked at.
        pub date_range: Option<i64>,
        /// What the rule applies to. Undocumented.
        pub apply: Option<String>,
    }
}

open_enum! {
    /// What a rule for alerts watches.
    pub enum AlertSubject {
        /// `transactions`: Single transactions.
        Transactions = "transactions",
        /// `investments`: Investments and what they are worth.
        Investments = "investments" | "investements",
    }
}

open_enum! {
    /// What the limits of a rule for alerts are measured in.
    pub enum AlertValueType {
        /// `flat`: Amounts in the currency of the account.
        Flat = "flat",
        /// `percent`: Percentages. Of what is not documented.
        Percent = "percent",
    }
}
