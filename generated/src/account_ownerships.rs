//! Account ownerships: who holds an account, and under which numbers.
//!
//! Part of the product Check (Bank ID Check), which the vendor switches on for a domain.
//!
//! Reference: <https://docs.powens.com/api-reference/products/data-aggregation/account-ownerships>

// Written by `cargo xtask generate` from spec/account_ownerships.yaml. Do not edit.

use powens_runtime::{
    Extra, Request, Unrecognized, endpoint, object, open_enum, operation,
};

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
    List(
        Request::new(&LIST_OF_CONNECTION)
            .segment::<UserRef>(user.into())
            .segment(connection),
    )
}

/// Who holds the accounts of a user or of a connection.
///
/// Source: <https://docs.powens.com/documentation/integration-guides/check>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountOwnershipsList {
    /// The ownerships, one for each account that has one.
    pub account_ownerships: Vec<AccountOwnership>,
    /// How many ownerships there are, in the example of the guide only.
    pub total: Option<i64>,
    /// Members that this version of the crate does not know, or could not read.
    pub extra: Extra,
}

object! { AccountOwnershipsList { account_ownerships, total } }

/// Who holds an account. It has no identifier of its own; there is one for each account.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
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
    pub name: Option<String>,
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
    /// Members that this version of the crate does not know, or could not read.
    pub extra: Extra,
}

object! {
    AccountOwnership {
        id_account, id_connection, id_user, id_connector_source, name: secret, bank_name, multiple_holders,
        calculated, usage, parties, identifications,
    }
}

/// A person or an organisation that has to do with an account.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountParty {
    /// What they are to the account.
    pub role: Option<AccountPartyRole>,
    /// Who they are.
    pub identity: Option<PartyIdentity>,
    /// Members that this version of the crate does not know, or could not read.
    pub extra: Extra,
}

object! { AccountParty { role, identity } }

/// Who a person or an organisation is.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PartyIdentity {
    /// Whether it is the user of the connection; null when that cannot be checked.
    pub is_user: Option<bool>,
    /// Name in full.
    pub full_name: Option<String>,
    /// Members that this version of the crate does not know, or could not read.
    pub extra: Extra,
}

object! { PartyIdentity { is_user, full_name: secret } }

/// A number of an account.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountIdentification {
    /// What kind of number it is.
    pub scheme_name: Option<AccountScheme>,
    /// The number.
    pub identification: Option<String>,
    /// Members that this version of the crate does not know, or could not read.
    pub extra: Extra,
}

object! { AccountIdentification { scheme_name, identification: secret } }

/// Who holds the accounts of a connection.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountOwnershipsFound {
    /// The ownerships, one for each account.
    pub account_ownerships: Vec<AccountOwnership>,
    /// Members that this version of the crate does not know, or could not read.
    pub extra: Extra,
}

object! { AccountOwnershipsFound { account_ownerships } }

/// What a person or an organisation is to an account.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountPartyRole {
    /// `holder`: Holds the account.
    Holder,
    /// `co_holder`: Holds the account together with others.
    CoHolder,
    /// `attorney`: May act for the holder.
    Attorney,
    /// `custodian_for_minor`: Holds the account for a minor.
    CustodianForMinor,
    /// `legal_guardian`: Is the legal guardian of the holder.
    LegalGuardian,
    /// `nominee`: Holds the account in their name for someone else.
    Nominee,
    /// `successor_on_death`: Inherits the account when the holder dies.
    SuccessorOnDeath,
    /// `trustee`: Holds the account in trust.
    Trustee,
    /// `unknown`: The role could not be told.
    Unknown,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    AccountPartyRole {
        Holder = "holder", CoHolder = "co_holder", Attorney = "attorney",
        CustodianForMinor = "custodian_for_minor", LegalGuardian = "legal_guardian", Nominee = "nominee",
        SuccessorOnDeath = "successor_on_death", Trustee = "trustee", Unknown = "unknown",
    }
}
