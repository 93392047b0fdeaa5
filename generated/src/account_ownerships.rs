//! Account ownerships: who holds an account, and under which numbers.
//!
//! Part of the product Check (Bank ID Check), which the vendor switches on for a domain.
//!
//! Reference: <https://docs.powens.com/api-reference/products/data-aggregation/account-ownerships>

// Written by `cargo xtask generate` from spec/account_ownerships.yaml. Do not edit.

use powens_runtime::{Request, endpoint, object, open_enum, operation};

use crate::bank_accounts::{AccountUsage, BankAccountId};
use crate::connections::ConnectionId;
use crate::connectors::ConnectorSourceId;
use crate::payments::AccountScheme;
use crate::users::{UserId, UserRef};

operation! { LIST = GET "/users/{user}/account_ownerships", "account_ownerships.list", "user", idempotent }

/// Lists who holds the accounts of a user.
///
/// The vendor has to switch the product on for the domain first; what comes back without it is not
/// documented, nor are pages. The ownerships of a connection go with it when it is deleted.
///
/// `GET /users/{user}/account_ownerships`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::account_ownerships;
/// use powens::users::UserRef;
///
/// let answer = account_ownerships::list(UserRef::Me).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(pub(crate) Request);

/// Lists who holds the accounts of a user.
///
/// `GET /users/{user}/account_ownerships`: see [`List`].
pub fn list(user: impl Into<UserRef>) -> List { List(Request::new(&LIST).segment::<UserRef>(user.into())) }

endpoint! { List, User, AccountOwnershipsList }

operation! {
    LIST_OF_CONNECTION = GET "/users/{user}/connections/{connection}/account_ownerships", "account_ownerships.list_of_connection", "user", idempotent
}

/// Lists who holds the accounts of one connection.
///
/// `GET /users/{user}/connections/{connection}/account_ownerships`, with a `user` token: another
/// route to [`list`](list()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::account_ownerships;
/// use powens::connections::ConnectionId;
/// use powens::users::UserRef;
///
/// let answer = account_ownerships::list_of_connection(UserRef::Me, ConnectionId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
///
/// Source: <https://docs.powens.com/documentation/integration-guides/check>
pub fn list_of_connection(user: impl Into<UserRef>, connection: ConnectionId) -> List {
    List(Request::new(&LIST_OF_CONNECTION).segment::<UserRef>(user.into()).segment(connection))
}

object! {
    /// Who holds the accounts of a user or of a connection.
    ///
    /// Source: <https://docs.powens.com/documentation/integration-guides/check>
    pub struct AccountOwnershipsList {
        /// The ownerships, one for each account that has one.
        pub account_ownerships: Vec<AccountOwnership>,
        /// How many ownerships there are, in the example of the guide only.
        pub total: Option<i64>,
    }
}

object! {
    /// Who holds an account. It has no identifier of its own; there is one for each account.
    pub struct AccountOwnership {
        /// The account.
        pub id_account: BankAccountId,
        /// The connection that the account belongs to.
        pub id_connection: Option<ConnectionId>,
        /// The user of the connection.
        pub id_user: Option<UserId>,
        /// The source of the connector that it was found on.
        pub id_connector_source: Option<ConnectorSourceId>,
        /// Name of the account.
        pub name: Option<String> as secret,
        /// Name of the institution.
        pub bank_name: Option<String>,
        /// Whether several people hold the account; null when that is not known.
        pub multiple_holders: Option<bool>,
        /// Names of the members that were computed and not given by the institution.
        pub calculated: Option<Vec<String>>,
        /// What the account is used for.
        pub usage: Option<AccountUsage>,
        /// The people and organisations that have to do with the account.
        pub parties: Option<Vec<AccountParty>>,
        /// The numbers of the account.
        pub identifications: Option<Vec<AccountIdentification>>,
    }
}

object! {
    /// A person or an organisation that has to do with an account.
    pub struct AccountParty {
        /// What they are to the account.
        pub role: Option<AccountPartyRole>,
        /// Who they are.
        pub identity: Option<PartyIdentity>,
    }
}

object! {
    /// Who a person or an organisation is.
    pub struct PartyIdentity {
        /// Whether it is the user of the connection; null when that cannot be checked.
        pub is_user: Option<bool>,
        /// Name in full.
        pub full_name: Option<String> as secret,
    }
}

object! {
    /// A number of an account.
    pub struct AccountIdentification {
        /// What kind of number it is.
        pub scheme_name: Option<AccountScheme>,
        /// The number.
        pub identification: Option<String> as secret,
    }
}

object! {
    /// Who holds the accounts of a connection.
    pub struct AccountOwnershipsFound {
        /// The ownerships, one for each account.
        pub account_ownerships: Vec<AccountOwnership>,
    }
}

open_enum! {
    /// What a person or an organisation is to an account.
    pub enum AccountPartyRole {
        /// `holder`: Holds the account.
        Holder = "holder",
        /// `co_holder`: Holds the account together with others.
        CoHolder = "co_holder",
        /// `attorney`: May act for the holder.
        Attorney = "attorney",
        /// `custodian_for_minor`: Holds the account for a minor.
        CustodianForMinor = "custodian_for_minor",
        /// `legal_guardian`: Is the legal guardian of the holder.
        LegalGuardian = "legal_guardian",
        /// `nominee`: Holds the account in their name for someone else.
        Nominee = "nominee",
        /// `successor_on_death`: Inherits the account when the holder dies.
        SuccessorOnDeath = "successor_on_death",
        /// `trustee`: Holds the account in trust.
        Trustee = "trustee",
        /// `unknown`: The role could not be told.
        Unknown = "unknown",
    }
}
