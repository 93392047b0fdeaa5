//! Webhook events: what each holds.

// Written by `cargo xtask generate` from spec/. Do not edit.

use crate::survey::events;

events! { webhooks { AccountOwnershipsFound, AccountsFetched, AccountSynced, AccountCategorized, AccountDisabled, AccountEnabled, AccountFound, ConnectionSynced, ConnectionDeleted, PaymentStateUpdated, SubscriptionSynced, SubscriptionFound, TransactionAttachmentsFound, UserCreated, UserDeleted, UserSynced } }
