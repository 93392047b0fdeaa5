//! Every endpoint, flow, event, enum and object of the crate, by its name in the description.

// Written by `cargo xtask generate` from spec/. Do not edit.

pub mod events;
pub mod expand;
pub mod flows;
pub mod objects;
pub mod values;
mod on_authentication;
mod on_bank_accounts;
mod on_bank_transactions;
mod on_connections;
mod on_connectors;
mod on_payments;
mod on_users;
mod on_webhooks;

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage, unknown};

/// Calls an operation such as `connections.list`.
pub async fn call(operation: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match operation.rsplit_once('.') {
        Some(("authentication", name)) => on_authentication::call(name, args, stage).await,
        Some(("bank_accounts", name)) => on_bank_accounts::call(name, args, stage).await,
        Some(("bank_transactions", name)) => on_bank_transactions::call(name, args, stage).await,
        Some(("connections", name)) => on_connections::call(name, args, stage).await,
        Some(("connectors", name)) => on_connectors::call(name, args, stage).await,
        Some(("payments", name)) => on_payments::call(name, args, stage).await,
        Some(("users", name)) => on_users::call(name, args, stage).await,
        Some(("webhooks", name)) => on_webhooks::call(name, args, stage).await,
        _ => Err(unknown("operation", operation)),
    }
}
