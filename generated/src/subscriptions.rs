//! Subscriptions: the contracts that documents belong to.
//!
//! A subscription belongs to a connection and goes with it. A bank has one for each account; a
//! supplier without contracts has one for the whole access. A newly discovered subscription is
//! disabled until the user consents, and disabling it again erases its documents.
//!
//! Reference: <https://docs.powens.com/api-reference/products/documents-aggregation/subscriptions>

// Written by `cargo xtask generate` from spec/subscriptions.yaml. Do not edit.

use jiff::civil::{Date, DateTime};
use powens_runtime::{expand, id, object};

use crate::connections::{Connection, ConnectionExpand, ConnectionId, ConnectionSourceId};
use crate::documents::Document;
use crate::users::UserId;

id! {
    /// Identifies a subscription.
    pub struct SubscriptionId(i64);
}

object! {
    /// A contract that documents belong to.
    pub struct Subscription {
        /// Identifies the subscription.
        pub id: SubscriptionId,
        /// The connection that the subscription belongs to.
        pub id_connection: Option<ConnectionId>,
        /// The user who holds the subscription.
        pub id_user: Option<UserId>,
        /// The source of the connection that the subscription was found on.
        pub id_source: Option<ConnectionSourceId>,
        /// Number of the contract.
        pub number: Option<String> as secret,
        /// Name of the contract.
        pub label: Option<String> as secret,
        /// Name of the person whose contract it is.
        pub subscriber: Option<String> as secret,
        /// Until when the contract holds.
        pub validity: Option<Date>,
        /// When the contract is next renewed.
        pub renewdate: Option<Date>,
        /// When the subscription was last synchronised with success.
        pub last_update: Option<DateTime>,
        /// Since when the site no longer shows the subscription; null while it does.
        pub deleted: Option<DateTime>,
        /// Since when the subscription is disabled, for want of consent or by the user; null when it is
        /// enabled. An update takes a boolean under this name.
        pub disabled: Option<DateTime>,
        /// Code of the error of the last synchronisation; null after a successful one.
        pub error: Option<String>,
        /// New documents that the synchronisation found. In webhooks only.
        pub documents: Option<Vec<Document>>,
        /// The connection that the subscription belongs to.
        pub connection: Option<Connection>,
    }
}

expand! {
    /// Which linked resources to ask for along with a [`Subscription`].
    pub struct SubscriptionExpand;

    /// `connection`: The connection that the subscription belongs to.
    pub fn connection() = "connection";

    /// `connection`, with linked resources of their own.
    pub fn connection_with(ConnectionExpand) = "connection";
}

object! {
    /// A subscription that was discovered and waits for the consent of the user.
    pub struct SubscriptionFound {
        /// Identifies the subscription.
        pub id: SubscriptionId,
        /// The user who holds the subscription.
        pub id_user: Option<UserId>,
        /// The connection that the subscription belongs to.
        pub id_connection: Option<ConnectionId>,
    }
}
