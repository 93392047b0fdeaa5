//! Every endpoint, flow, event, enum and object of the crate, by its name in the description.

// Written by `cargo xtask generate` from spec/. Do not edit.

pub mod events;
pub mod expand;
pub mod flows;
pub mod objects;
pub mod values;
mod on_account_ownerships;
mod on_advisory;
mod on_authentication;
mod on_balances;
mod on_bank_account_types;
mod on_bank_accounts;
mod on_bank_transactions;
mod on_categories;
mod on_client_applications;
mod on_configuration;
mod on_connection_identity;
mod on_connections;
mod on_connectors;
mod on_credit_notes;
mod on_currencies;
mod on_document_types;
mod on_documents;
mod on_encryption;
mod on_identities;
mod on_indicators;
mod on_investments;
mod on_invoices;
mod on_legacy_alerts;
mod on_legacy_authentication;
mod on_legacy_bank_accounts;
mod on_legacy_banks;
mod on_legacy_categories;
mod on_legacy_connections;
mod on_legacy_connectors;
mod on_legacy_documents;
mod on_legacy_investments;
mod on_legacy_monitoring;
mod on_legacy_pockets;
mod on_legacy_providers;
mod on_legacy_subscriptions;
mod on_legacy_terms;
mod on_legacy_transactions;
mod on_legacy_transactions_clusters;
mod on_legacy_users;
mod on_loan_amortizations;
mod on_market_orders;
mod on_payment_links;
mod on_payments;
mod on_pockets;
mod on_recipients;
mod on_response_signature;
mod on_subscriptions;
mod on_transactions_attachments;
mod on_transfers;
mod on_users;
mod on_webhooks;

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage, unknown};

/// Calls an operation such as `connections.list`.
pub async fn call(operation: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match operation.rsplit_once('.') {
        Some(("account_ownerships", name)) => on_account_ownerships::call(name, args, stage).await,
        Some(("advisory", name)) => on_advisory::call(name, args, stage).await,
        Some(("authentication", name)) => on_authentication::call(name, args, stage).await,
        Some(("balances", name)) => on_balances::call(name, args, stage).await,
        Some(("bank_account_types", name)) => on_bank_account_types::call(name, args, stage).await,
        Some(("bank_accounts", name)) => on_bank_accounts::call(name, args, stage).await,
        Some(("bank_transactions", name)) => on_bank_transactions::call(name, args, stage).await,
        Some(("categories", name)) => on_categories::call(name, args, stage).await,
        Some(("client_applications", name)) => on_client_applications::call(name, args, stage).await,
        Some(("configuration", name)) => on_configuration::call(name, args, stage).await,
        Some(("connection_identity", name)) => on_connection_identity::call(name, args, stage).await,
        Some(("connections", name)) => on_connections::call(name, args, stage).await,
        Some(("connectors", name)) => on_connectors::call(name, args, stage).await,
        Some(("credit_notes", name)) => on_credit_notes::call(name, args, stage).await,
        Some(("currencies", name)) => on_currencies::call(name, args, stage).await,
        Some(("document_types", name)) => on_document_types::call(name, args, stage).await,
        Some(("documents", name)) => on_documents::call(name, args, stage).await,
        Some(("encryption", name)) => on_encryption::call(name, args, stage).await,
        Some(("identities", name)) => on_identities::call(name, args, stage).await,
        Some(("indicators", name)) => on_indicators::call(name, args, stage).await,
        Some(("investments", name)) => on_investments::call(name, args, stage).await,
        Some(("invoices", name)) => on_invoices::call(name, args, stage).await,
        Some(("legacy.alerts", name)) => on_legacy_alerts::call(name, args, stage).await,
        Some(("legacy.authentication", name)) => on_legacy_authentication::call(name, args, stage).await,
        Some(("legacy.bank_accounts", name)) => on_legacy_bank_accounts::call(name, args, stage).await,
        Some(("legacy.banks", name)) => on_legacy_banks::call(name, args, stage).await,
        Some(("legacy.categories", name)) => on_legacy_categories::call(name, args, stage).await,
        Some(("legacy.connections", name)) => on_legacy_connections::call(name, args, stage).await,
        Some(("legacy.connectors", name)) => on_legacy_connectors::call(name, args, stage).await,
        Some(("legacy.documents", name)) => on_legacy_documents::call(name, args, stage).await,
        Some(("legacy.investments", name)) => on_legacy_investments::call(name, args, stage).await,
        Some(("legacy.monitoring", name)) => on_legacy_monitoring::call(name, args, stage).await,
        Some(("legacy.pockets", name)) => on_legacy_pockets::call(name, args, stage).await,
        Some(("legacy.providers", name)) => on_legacy_providers::call(name, args, stage).await,
        Some(("legacy.subscriptions", name)) => on_legacy_subscriptions::call(name, args, stage).await,
        Some(("legacy.terms", name)) => on_legacy_terms::call(name, args, stage).await,
        Some(("legacy.transactions", name)) => on_legacy_transactions::call(name, args, stage).await,
        Some(("legacy.transactions_clusters", name)) => on_legacy_transactions_clusters::call(name, args, stage).await,
        Some(("legacy.users", name)) => on_legacy_users::call(name, args, stage).await,
        Some(("loan_amortizations", name)) => on_loan_amortizations::call(name, args, stage).await,
        Some(("market_orders", name)) => on_market_orders::call(name, args, stage).await,
        Some(("payment_links", name)) => on_payment_links::call(name, args, stage).await,
        Some(("payments", name)) => on_payments::call(name, args, stage).await,
        Some(("pockets", name)) => on_pockets::call(name, args, stage).await,
        Some(("recipients", name)) => on_recipients::call(name, args, stage).await,
        Some(("response_signature", name)) => on_response_signature::call(name, args, stage).await,
        Some(("subscriptions", name)) => on_subscriptions::call(name, args, stage).await,
        Some(("transactions_attachments", name)) => on_transactions_attachments::call(name, args, stage).await,
        Some(("transfers", name)) => on_transfers::call(name, args, stage).await,
        Some(("users", name)) => on_users::call(name, args, stage).await,
        Some(("webhooks", name)) => on_webhooks::call(name, args, stage).await,
        _ => Err(unknown("operation", operation)),
    }
}
