//! Every endpoint, flow, event, enum and object of the crate, by its name in the description.

// Written by `cargo xtask generate` from spec/. Do not edit.

pub mod events;
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
mod on_errors;
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
mod on_pagination;
mod on_payment_links;
mod on_payments;
mod on_pockets;
mod on_recipients;
mod on_response_signature;
mod on_subscriptions;
mod on_transactions_attachments;
mod on_transactions_categorization;
mod on_transfers;
mod on_users;
mod on_webhooks;
mod on_webview;

use crate::arguments::Arguments;
use crate::flow::Urls;
use crate::stage::{Failed, Outcome, Stage, unknown};
use crate::survey::{OfEnum, Read};
use crate::tree::Tree;

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

/// The addresses of a flow.
pub fn urls(flow: &str, domain: &powens::Domain, args: &mut Arguments) -> Result<Urls, Failed> {
    match flow {
        flow if on_webview::FLOWS.contains(&flow) => on_webview::urls(flow, domain, args),
        _ => Err(unknown("flow", flow)),
    }
}

/// What comes back from a flow, as JSON: `{"success": {…}}` or `{"failure": {…}}`.
pub fn callback(flow: &str, returned: &str, state: Option<&powens::State>) -> Result<Tree, Failed> {
    match flow {
        flow if on_webview::FLOWS.contains(&flow) => on_webview::callback(flow, returned, state),
        _ => Err(unknown("flow", flow)),
    }
}

/// Every object of the crate: how its JSON is read, a list a page.
pub const OBJECTS: &[&[(&str, Read)]] = &[
    on_account_ownerships::OBJECTS,
    on_advisory::OBJECTS,
    on_authentication::OBJECTS,
    on_balances::OBJECTS,
    on_bank_account_types::OBJECTS,
    on_bank_accounts::OBJECTS,
    on_bank_transactions::OBJECTS,
    on_categories::OBJECTS,
    on_client_applications::OBJECTS,
    on_configuration::OBJECTS,
    on_connection_identity::OBJECTS,
    on_connections::OBJECTS,
    on_connectors::OBJECTS,
    on_credit_notes::OBJECTS,
    on_currencies::OBJECTS,
    on_document_types::OBJECTS,
    on_documents::OBJECTS,
    on_encryption::OBJECTS,
    on_errors::OBJECTS,
    on_identities::OBJECTS,
    on_indicators::OBJECTS,
    on_investments::OBJECTS,
    on_invoices::OBJECTS,
    on_legacy_alerts::OBJECTS,
    on_legacy_authentication::OBJECTS,
    on_legacy_bank_accounts::OBJECTS,
    on_legacy_banks::OBJECTS,
    on_legacy_categories::OBJECTS,
    on_legacy_connections::OBJECTS,
    on_legacy_connectors::OBJECTS,
    on_legacy_documents::OBJECTS,
    on_legacy_investments::OBJECTS,
    on_legacy_monitoring::OBJECTS,
    on_legacy_pockets::OBJECTS,
    on_legacy_providers::OBJECTS,
    on_legacy_subscriptions::OBJECTS,
    on_legacy_terms::OBJECTS,
    on_legacy_transactions::OBJECTS,
    on_legacy_transactions_clusters::OBJECTS,
    on_legacy_users::OBJECTS,
    on_loan_amortizations::OBJECTS,
    on_market_orders::OBJECTS,
    on_pagination::OBJECTS,
    on_payment_links::OBJECTS,
    on_payments::OBJECTS,
    on_pockets::OBJECTS,
    on_recipients::OBJECTS,
    on_response_signature::OBJECTS,
    on_subscriptions::OBJECTS,
    on_transactions_attachments::OBJECTS,
    on_transactions_categorization::OBJECTS,
    on_transfers::OBJECTS,
    on_users::OBJECTS,
    on_webhooks::OBJECTS,
    on_webview::OBJECTS,
];

/// Every union of the crate: how its JSON is read, a list a page.
pub const UNIONS: &[&[(&str, Read)]] = &[
    on_account_ownerships::UNIONS,
    on_advisory::UNIONS,
    on_authentication::UNIONS,
    on_balances::UNIONS,
    on_bank_account_types::UNIONS,
    on_bank_accounts::UNIONS,
    on_bank_transactions::UNIONS,
    on_categories::UNIONS,
    on_client_applications::UNIONS,
    on_configuration::UNIONS,
    on_connection_identity::UNIONS,
    on_connections::UNIONS,
    on_connectors::UNIONS,
    on_credit_notes::UNIONS,
    on_currencies::UNIONS,
    on_document_types::UNIONS,
    on_documents::UNIONS,
    on_encryption::UNIONS,
    on_errors::UNIONS,
    on_identities::UNIONS,
    on_indicators::UNIONS,
    on_investments::UNIONS,
    on_invoices::UNIONS,
    on_legacy_alerts::UNIONS,
    on_legacy_authentication::UNIONS,
    on_legacy_bank_accounts::UNIONS,
    on_legacy_banks::UNIONS,
    on_legacy_categories::UNIONS,
    on_legacy_connections::UNIONS,
    on_legacy_connectors::UNIONS,
    on_legacy_documents::UNIONS,
    on_legacy_investments::UNIONS,
    on_legacy_monitoring::UNIONS,
    on_legacy_pockets::UNIONS,
    on_legacy_providers::UNIONS,
    on_legacy_subscriptions::UNIONS,
    on_legacy_terms::UNIONS,
    on_legacy_transactions::UNIONS,
    on_legacy_transactions_clusters::UNIONS,
    on_legacy_users::UNIONS,
    on_loan_amortizations::UNIONS,
    on_market_orders::UNIONS,
    on_pagination::UNIONS,
    on_payment_links::UNIONS,
    on_payments::UNIONS,
    on_pockets::UNIONS,
    on_recipients::UNIONS,
    on_response_signature::UNIONS,
    on_subscriptions::UNIONS,
    on_transactions_attachments::UNIONS,
    on_transactions_categorization::UNIONS,
    on_transfers::UNIONS,
    on_users::UNIONS,
    on_webhooks::UNIONS,
    on_webview::UNIONS,
];

/// Every enum of the crate, a list a page.
pub const ENUMS: &[&[OfEnum]] = &[
    on_account_ownerships::ENUMS,
    on_advisory::ENUMS,
    on_authentication::ENUMS,
    on_balances::ENUMS,
    on_bank_account_types::ENUMS,
    on_bank_accounts::ENUMS,
    on_bank_transactions::ENUMS,
    on_categories::ENUMS,
    on_client_applications::ENUMS,
    on_configuration::ENUMS,
    on_connection_identity::ENUMS,
    on_connections::ENUMS,
    on_connectors::ENUMS,
    on_credit_notes::ENUMS,
    on_currencies::ENUMS,
    on_document_types::ENUMS,
    on_documents::ENUMS,
    on_encryption::ENUMS,
    on_errors::ENUMS,
    on_identities::ENUMS,
    on_indicators::ENUMS,
    on_investments::ENUMS,
    on_invoices::ENUMS,
    on_legacy_alerts::ENUMS,
    on_legacy_authentication::ENUMS,
    on_legacy_bank_accounts::ENUMS,
    on_legacy_banks::ENUMS,
    on_legacy_categories::ENUMS,
    on_legacy_connections::ENUMS,
    on_legacy_connectors::ENUMS,
    on_legacy_documents::ENUMS,
    on_legacy_investments::ENUMS,
    on_legacy_monitoring::ENUMS,
    on_legacy_pockets::ENUMS,
    on_legacy_providers::ENUMS,
    on_legacy_subscriptions::ENUMS,
    on_legacy_terms::ENUMS,
    on_legacy_transactions::ENUMS,
    on_legacy_transactions_clusters::ENUMS,
    on_legacy_users::ENUMS,
    on_loan_amortizations::ENUMS,
    on_market_orders::ENUMS,
    on_pagination::ENUMS,
    on_payment_links::ENUMS,
    on_payments::ENUMS,
    on_pockets::ENUMS,
    on_recipients::ENUMS,
    on_response_signature::ENUMS,
    on_subscriptions::ENUMS,
    on_transactions_attachments::ENUMS,
    on_transactions_categorization::ENUMS,
    on_transfers::ENUMS,
    on_users::ENUMS,
    on_webhooks::ENUMS,
    on_webview::ENUMS,
];
