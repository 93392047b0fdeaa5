//! Investments (legacy): Securities, and longer routes to investments, which only the Swagger
//! document of 2020 and 2021 knows.
//!
//! The routes narrow a list to what is named in the path; the lists of the page Investments do the
//! same.
//!
//! Reference: <https://docs.powens.com/api-reference/products/wealth-aggregation/investments>

// Written by `cargo xtask generate` from spec/legacy/investments.yaml. Do not edit.

use jiff::civil::DateTime;
use powens_runtime::{Request, endpoint, object, operation};

use crate::bank_accounts::BankAccountId;
use crate::connections::ConnectionId;
use crate::investments::{InvestmentId, InvestmentTypeId, SecurityId};
use crate::users::UserRef;

operation! {
    LIST_SECURITIES = GET "/finance/securities", "legacy.investments.list_securities", "user", idempotent
}

/// Lists the securities that the domain knows.
///
/// `GET /finance/securities`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::legacy::investments;
///
/// let answer = investments::list_securities().send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "Absent from the current reference.")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSecurities(pub(crate) Request);

/// Lists the securities that the domain knows.
///
/// `GET /finance/securities`: see [`ListSecurities`].
#[deprecated(note = "Absent from the current reference.")]
pub fn list_securities() -> ListSecurities { ListSecurities(Request::new(&LIST_SECURITIES)) }

endpoint! { ListSecurities, User, SecuritiesList }

operation! {
    LIST_SECURITY_HISTORY = GET "/finance/securities/{security}/history", "legacy.investments.list_security_history", "user", idempotent
}

/// Lists the public values of one unit of a security.
///
/// `GET /finance/securities/{security}/history`, with a `user` token: another route to
/// [`investments::list_security_history`](crate::investments::list_security_history()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::investments::SecurityId;
/// use powens::legacy::investments;
///
/// let answer = investments::list_security_history(SecurityId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `investments::list_security_history`")]
pub fn list_security_history(security: SecurityId) -> crate::investments::ListSecurityHistory {
    crate::investments::ListSecurityHistory(Request::new(&LIST_SECURITY_HISTORY).segment(security))
}

operation! {
    LIST_OF_CONNECTION_ACCOUNT = GET "/users/{user}/connections/{connection}/accounts/{account}/investments", "legacy.investments.list_of_connection_account", "user", idempotent
}

/// Lists the investments on one account, which is named below its connection.
///
/// `GET /users/{user}/connections/{connection}/accounts/{account}/investments`, with a `user`
/// token: another route to [`investments::list`](crate::investments::list()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::bank_accounts::BankAccountId;
/// use powens::connections::ConnectionId;
/// use powens::legacy::investments;
/// use powens::users::UserRef;
///
/// let answer = investments::list_of_connection_account(UserRef::Me, ConnectionId::new(1), BankAccountId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `investments::list_of_account`")]
pub fn list_of_connection_account(
    user: impl Into<UserRef>,
    connection: ConnectionId,
    account: BankAccountId,
) -> crate::investments::List {
    crate::investments::List(
        Request::new(&LIST_OF_CONNECTION_ACCOUNT)
            .segment::<UserRef>(user.into())
            .segment(connection)
            .segment(account),
    )
}

operation! {
    LIST_HISTORY_OF_ACCOUNT = GET "/users/{user}/accounts/{account}/investments/{investment}/history", "legacy.investments.list_history_of_account", "user", idempotent
}

/// Lists the recorded values of an investment, which is named below its account.
///
/// `GET /users/{user}/accounts/{account}/investments/{investment}/history`, with a `user` token:
/// another route to [`investments::list_history`](crate::investments::list_history()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::bank_accounts::BankAccountId;
/// use powens::investments::InvestmentId;
/// use powens::legacy::investments;
/// use powens::users::UserRef;
///
/// let answer = investments::list_history_of_account(UserRef::Me, BankAccountId::new(1), InvestmentId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `investments::list_history_of_user`")]
pub fn list_history_of_account(
    user: impl Into<UserRef>,
    account: BankAccountId,
    investment: InvestmentId,
) -> crate::investments::ListHistory {
    crate::investments::ListHistory(
        Request::new(&LIST_HISTORY_OF_ACCOUNT)
            .segment::<UserRef>(user.into())
            .segment(account)
            .segment(investment),
    )
}

operation! {
    LIST_HISTORY_OF_CONNECTION = GET "/users/{user}/connections/{connection}/investments/{investment}/history", "legacy.investments.list_history_of_connection", "user", idempotent
}

/// Lists the recorded values of an investment, which is named below its connection.
///
/// `GET /users/{user}/connections/{connection}/investments/{investment}/history`, with a `user`
/// token: another route to [`investments::list_history`](crate::investments::list_history()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::connections::ConnectionId;
/// use powens::investments::InvestmentId;
/// use powens::legacy::investments;
/// use powens::users::UserRef;
///
/// let answer = investments::list_history_of_connection(UserRef::Me, ConnectionId::new(1), InvestmentId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `investments::list_history_of_user`")]
pub fn list_history_of_connection(
    user: impl Into<UserRef>,
    connection: ConnectionId,
    investment: InvestmentId,
) -> crate::investments::ListHistory {
    crate::investments::ListHistory(
        Request::new(&LIST_HISTORY_OF_CONNECTION)
            .segment::<UserRef>(user.into())
            .segment(connection)
            .segment(investment),
    )
}

operation! {
    LIST_SECURITY_HISTORY_OF_ACCOUNT = GET "/users/{user}/accounts/{account}/investments/{investment}/security/history", "legacy.investments.list_security_history_of_account", "user", idempotent
}

/// Lists the public values of the security behind an investment, which is named below its account.
///
/// `GET /users/{user}/accounts/{account}/investments/{investment}/security/history`, with a `user`
/// token: another route to
/// [`investments::list_security_history`](crate::investments::list_security_history()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::bank_accounts::BankAccountId;
/// use powens::investments::InvestmentId;
/// use powens::legacy::investments;
/// use powens::users::UserRef;
///
/// let answer = investments::list_security_history_of_account(UserRef::Me, BankAccountId::new(1), InvestmentId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `investments::list_security_history`")]
pub fn list_security_history_of_account(
    user: impl Into<UserRef>,
    account: BankAccountId,
    investment: InvestmentId,
) -> crate::investments::ListSecurityHistory {
    crate::investments::ListSecurityHistory(
        Request::new(&LIST_SECURITY_HISTORY_OF_ACCOUNT)
            .segment::<UserRef>(user.into())
            .segment(account)
            .segment(investment),
    )
}

operation! {
    LIST_SECURITY_HISTORY_OF_CONNECTION = GET "/users/{user}/connections/{connection}/investments/{investment}/security/history", "legacy.investments.list_security_history_of_connection", "user", idempotent
}

/// Lists the public values of the security behind an investment, which is named below its
/// connection.
///
/// `GET /users/{user}/connections/{connection}/investments/{investment}/security/history`, with a
/// `user` token: another route to
/// [`investments::list_security_history`](crate::investments::list_security_history()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::connections::ConnectionId;
/// use powens::investments::InvestmentId;
/// use powens::legacy::investments;
/// use powens::users::UserRef;
///
/// let answer = investments::list_security_history_of_connection(UserRef::Me, ConnectionId::new(1), InvestmentId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `investments::list_security_history`")]
pub fn list_security_history_of_connection(
    user: impl Into<UserRef>,
    connection: ConnectionId,
    investment: InvestmentId,
) -> crate::investments::ListSecurityHistory {
    crate::investments::ListSecurityHistory(
        Request::new(&LIST_SECURITY_HISTORY_OF_CONNECTION)
            .segment::<UserRef>(user.into())
            .segment(connection)
            .segment(investment),
    )
}

object! {
    /// A list of securities.
    pub struct SecuritiesList {
        /// What the domain knows of securities.
        pub securities: Vec<Security>,
        /// Number of securities.
        pub total: Option<i64>,
    }
}

object! {
    /// A security that investments are made in.
    pub struct Security {
        /// Identifies the security.
        pub id: SecurityId,
        /// What the security is called.
        pub name: Option<String>,
        /// International number (ISIN).
        pub code: Option<String>,
        /// What type of investment it is for.
        pub id_type: Option<InvestmentTypeId>,
        /// When its public values were last fetched.
        pub last_update: Option<DateTime>,
    }
}
