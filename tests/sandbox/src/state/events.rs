//! What happens that webhooks can tell of. Behaviours raise events; `hooks` makes deliveries of them.

use super::World;
use super::connection::Connection;
use super::users::User;

/// Something that happened.
#[derive(Clone, Debug)]
pub(crate) enum Event {
    UserCreated { user: i64 },
    UserDeleted { user: Box<User>, token: Option<String> },
    UserSynced { user: i64, connections: Vec<i64> },
    ConnectionSynced { connection: i64, user: i64, accounts: Vec<i64>, new: Range, sources: Vec<i64> },
    ConnectionDeleted(Box<Connection>),
    AccountsFetched { connection: i64, user: i64 },
    AccountSynced { account: i64, user: i64, new: Range },
    AccountCategorized { account: i64, user: i64, new: Range },
    AccountFound { account: i64, user: i64 },
    AccountEnabled { account: i64, user: i64 },
    AccountDisabled { account: i64, user: i64 },
    OwnershipsFound { connection: i64, user: i64 },
    PaymentStateUpdated { payment: i64 },
    SubscriptionFound { subscription: i64, connection: i64, user: i64 },
    SubscriptionSynced { subscription: i64, connection: i64, user: i64 },
}

/// Numbers of what is new: above the first, up to the last.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Range {
    pub(crate) after: i64,
    pub(crate) last: i64,
}

impl Range {
    pub(super) fn holds(self, id: i64) -> bool {
        self.after < id && id <= self.last
    }
}

impl Event {
    /// The name that webhooks are registered for.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::UserCreated { .. } => "USER_CREATED",
            Self::UserDeleted { .. } => "USER_DELETED",
            Self::UserSynced { .. } => "USER_SYNCED",
            Self::ConnectionSynced { .. } => "CONNECTION_SYNCED",
            Self::ConnectionDeleted(_) => "CONNECTION_DELETED",
            Self::AccountsFetched { .. } => "ACCOUNTS_FETCHED",
            Self::AccountSynced { .. } => "ACCOUNT_SYNCED",
            Self::AccountCategorized { .. } => "ACCOUNT_CATEGORIZED",
            Self::AccountFound { .. } => "ACCOUNT_FOUND",
            Self::AccountEnabled { .. } => "ACCOUNT_ENABLED",
            Self::AccountDisabled { .. } => "ACCOUNT_DISABLED",
            Self::OwnershipsFound { .. } => "ACCOUNT_OWNERSHIPS_FOUND",
            Self::PaymentStateUpdated { .. } => "PAYMENT_STATE_UPDATED",
            Self::SubscriptionFound { .. } => "SUBSCRIPTION_FOUND",
            Self::SubscriptionSynced { .. } => "SUBSCRIPTION_SYNCED",
        }
    }

    /// The user that it is about; none for payments.
    pub(super) fn user(&self) -> Option<i64> {
        match self {
            Self::UserDeleted { user, .. } => Some(user.id()),
            Self::ConnectionDeleted(connection) => Some(connection.user),
            Self::PaymentStateUpdated { .. } => None,
            Self::UserCreated { user }
            | Self::UserSynced { user, .. }
            | Self::ConnectionSynced { user, .. }
            | Self::AccountsFetched { user, .. }
            | Self::AccountSynced { user, .. }
            | Self::AccountCategorized { user, .. }
            | Self::AccountFound { user, .. }
            | Self::AccountEnabled { user, .. }
            | Self::AccountDisabled { user, .. }
            | Self::OwnershipsFound { user, .. }
            | Self::SubscriptionFound { user, .. }
            | Self::SubscriptionSynced { user, .. } => Some(*user),
        }
    }
}

impl World {
    /// Something happened. It is forgotten at once where no webhook could tell of it.
    pub(super) fn raise(&mut self, event: Event) {
        if self.hooks.values().any(|hook| hook.wants(event.name())) {
            self.events.push(event);
        }
    }
}
