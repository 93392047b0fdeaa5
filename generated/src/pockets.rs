//! Pockets: Lots of an investment in employee savings, told apart by when they may be cashed.
//!
//! Part of the Wealth product, which the vendor switches on for a domain; without it, and on
//! accounts that are not employee savings, lists are empty.
//!
//! Reference: <https://docs.powens.com/api-reference/products/wealth-aggregation/pockets>

// Written by `cargo xtask generate` from spec/pockets.yaml. Do not edit.

use jiff::civil::{Date, DateTime};
use powens_runtime::{Request, endpoint, id, object, open_enum, operation};
use rust_decimal::Decimal;

use crate::bank_accounts::BankAccountId;
use crate::connections::ConnectionId;
use crate::investments::InvestmentId;
use crate::users::UserRef;

operation! { LIST = GET "/users/{user}/pockets", "pockets.list", "user", idempotent }

/// Lists the pockets of a user.
///
/// `GET /users/{user}/pockets`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::pockets;
/// use powens::users::UserRef;
///
/// let answer = pockets::list(UserRef::Me).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(pub(crate) Request);

/// Lists the pockets of a user.
///
/// `GET /users/{user}/pockets`: see [`List`].
pub fn list(user: impl Into<UserRef>) -> List { List(Request::new(&LIST).segment::<UserRef>(user.into())) }

endpoint! { List, User, PocketsList }

operation! {
    LIST_OF_INVESTMENT = GET "/users/{user}/investments/{investment}/pockets", "pockets.list_of_investment", "user", idempotent
}

/// Lists the pockets of one investment.
///
/// `GET /users/{user}/investments/{investment}/pockets`, with a `user` token: another route to
/// [`list`](list()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::investments::InvestmentId;
/// use powens::pockets;
/// use powens::users::UserRef;
///
/// let answer = pockets::list_of_investment(UserRef::Me, InvestmentId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
pub fn list_of_investment(user: impl Into<UserRef>, investment: InvestmentId) -> List {
    List(Request::new(&LIST_OF_INVESTMENT).segment::<UserRef>(user.into()).segment(investment))
}

operation! {
    LIST_OF_ACCOUNT = GET "/users/{user}/accounts/{account}/pockets", "pockets.list_of_account", "user", idempotent
}

/// Lists the pockets of all investments on one account.
///
/// `GET /users/{user}/accounts/{account}/pockets`, with a `user` token: another route to
/// [`list`](list()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::bank_accounts::BankAccountId;
/// use powens::pockets;
/// use powens::users::UserRef;
///
/// let answer = pockets::list_of_account(UserRef::Me, BankAccountId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
pub fn list_of_account(user: impl Into<UserRef>, account: BankAccountId) -> List {
    List(Request::new(&LIST_OF_ACCOUNT).segment::<UserRef>(user.into()).segment(account))
}

operation! {
    LIST_OF_CONNECTION = GET "/users/{user}/connections/{connection}/pockets", "pockets.list_of_connection", "user", idempotent
}

/// Lists the pockets of all investments of one connection.
///
/// `GET /users/{user}/connections/{connection}/pockets`, with a `user` token: another route to
/// [`list`](list()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::connections::ConnectionId;
/// use powens::pockets;
/// use powens::users::UserRef;
///
/// let answer = pockets::list_of_connection(UserRef::Me, ConnectionId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
pub fn list_of_connection(user: impl Into<UserRef>, connection: ConnectionId) -> List {
    List(Request::new(&LIST_OF_CONNECTION).segment::<UserRef>(user.into()).segment(connection))
}

operation! { GET = GET "/pockets/{pocket}", "pockets.get", "user", idempotent }

/// Gets a pocket.
///
/// `GET /pockets/{pocket}`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::pockets::{self, PocketId};
///
/// let answer = pockets::get(PocketId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get(pub(crate) Request);

/// Gets a pocket.
///
/// `GET /pockets/{pocket}`: see [`Get`].
pub fn get(pocket: PocketId) -> Get { Get(Request::new(&GET).segment(pocket)) }

endpoint! { Get, User, Pocket }

id! {
    /// Identifies a pocket.
    pub struct PocketId(i64);
}

object! {
    /// A list of pockets.
    pub struct PocketsList {
        /// The pockets that match.
        pub pockets: Vec<Pocket>,
        /// Number of pockets. Undocumented.
        pub total: Option<i64>,
    }
}

object! {
    /// A lot of an investment that becomes available at one time.
    pub struct Pocket {
        /// Identifies the pocket.
        pub id: PocketId,
        /// The investment that it is a lot of.
        pub id_investment: Option<InvestmentId>,
        /// The account that the investment is on.
        pub id_account: Option<BankAccountId>,
        /// Name of the pocket.
        pub label: Option<String>,
        /// Number of units of the investment.
        pub quantity: Option<Decimal>,
        /// Present value of all its units.
        pub value: Option<Decimal>,
        /// What has to happen before it may be cashed.
        pub condition: Option<PocketCondition>,
        /// From when it may be cashed; once past, the condition is `available`.
        pub availability_date: Option<Date>,
        /// When the institution stopped to show the pocket; null while it does.
        pub deleted: Option<DateTime>,
        /// When the pocket was last synchronised.
        pub last_update: Option<DateTime>,
    }
}

open_enum! {
    /// What has to happen before a pocket may be cashed.
    pub enum PocketCondition {
        /// `available`: Nothing; it may be cashed now.
        Available = "available",
        /// `date`: A date has to pass.
        Date = "date",
        /// `acquired`: It belongs to the user and cannot be transferred.
        Acquired = "acquired",
        /// `retirement`: The user has to retire.
        Retirement = "retirement",
        /// `unknown`: The condition could not be told.
        Unknown = "unknown" | "inconnu",
    }
}
