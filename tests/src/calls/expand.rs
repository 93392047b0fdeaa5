//! Linked resources: names to the typed builders of `expand`.

// Written by `cargo xtask generate` from spec/. Do not edit.

use powens::*;

use crate::arguments::{Asked, Problem, unknown_link};

pub(super) fn bank_account(asked: &[Asked]) -> std::result::Result<bank_accounts::BankAccountExpand, Problem> {
    let mut expand = bank_accounts::BankAccountExpand::new();
    for link in asked {
        expand = match link.name.as_str() {
            "connection" if !link.nested.is_empty() => expand.connection_with(connection(&link.nested)?),
            "connection" if link.nested.is_empty() => expand.connection(),
            "transactions" if !link.nested.is_empty() => expand.transactions_with(transaction(&link.nested)?),
            "transactions" if link.nested.is_empty() => expand.transactions(),
            "investments" if !link.nested.is_empty() => expand.investments_with(investment(&link.nested)?),
            "investments" if link.nested.is_empty() => expand.investments(),
            _ => return Err(unknown_link("BankAccount", link)),
        };
    }
    Ok(expand)
}

pub(super) fn transaction(asked: &[Asked]) -> std::result::Result<bank_transactions::TransactionExpand, Problem> {
    let mut expand = bank_transactions::TransactionExpand::new();
    for link in asked {
        expand = match link.name.as_str() {
            "categories" if link.nested.is_empty() => expand.categories(),
            "attachments" if link.nested.is_empty() => expand.attachments(),
            "account" if !link.nested.is_empty() => expand.account_with(bank_account(&link.nested)?),
            "account" if link.nested.is_empty() => expand.account(),
            "documents" if link.nested.is_empty() => expand.documents(),
            "category" if link.nested.is_empty() => expand.category(),
            _ => return Err(unknown_link("Transaction", link)),
        };
    }
    Ok(expand)
}

pub(super) fn connection(asked: &[Asked]) -> std::result::Result<connections::ConnectionExpand, Problem> {
    let mut expand = connections::ConnectionExpand::new();
    for link in asked {
        expand = match link.name.as_str() {
            "connector" if !link.nested.is_empty() => expand.connector_with(connector(&link.nested)?),
            "connector" if link.nested.is_empty() => expand.connector(),
            "sources" if link.nested.is_empty() => expand.sources(),
            "accounts" if !link.nested.is_empty() => expand.accounts_with(bank_account(&link.nested)?),
            "accounts" if link.nested.is_empty() => expand.accounts(),
            "all_accounts" if !link.nested.is_empty() => expand.all_accounts_with(bank_account(&link.nested)?),
            "all_accounts" if link.nested.is_empty() => expand.all_accounts(),
            "subscriptions" if !link.nested.is_empty() => expand.subscriptions_with(subscription(&link.nested)?),
            "subscriptions" if link.nested.is_empty() => expand.subscriptions(),
            "all_subscriptions" if !link.nested.is_empty() => expand.all_subscriptions_with(subscription(&link.nested)?),
            "all_subscriptions" if link.nested.is_empty() => expand.all_subscriptions(),
            "bank" if !link.nested.is_empty() => expand.bank_with(connector(&link.nested)?),
            "bank" if link.nested.is_empty() => expand.bank(),
            "informations" if link.nested.is_empty() => expand.informations(),
            _ => return Err(unknown_link("Connection", link)),
        };
    }
    Ok(expand)
}

pub(super) fn connector(asked: &[Asked]) -> std::result::Result<connectors::ConnectorExpand, Problem> {
    let mut expand = connectors::ConnectorExpand::new();
    for link in asked {
        expand = match link.name.as_str() {
            "sources" if link.nested.is_empty() => expand.sources(),
            "fields" if link.nested.is_empty() => expand.fields(),
            "payment_fields" if link.nested.is_empty() => expand.payment_fields(),
            "countries" if link.nested.is_empty() => expand.countries(),
            "urls" if link.nested.is_empty() => expand.urls(),
            _ => return Err(unknown_link("Connector", link)),
        };
    }
    Ok(expand)
}

pub(super) fn investment(asked: &[Asked]) -> std::result::Result<investments::InvestmentExpand, Problem> {
    let mut expand = investments::InvestmentExpand::new();
    for link in asked {
        expand = match link.name.as_str() {
            "type" if link.nested.is_empty() => expand.kind(),
            "details" if link.nested.is_empty() => expand.details(),
            "pockets" if link.nested.is_empty() => expand.pockets(),
            _ => return Err(unknown_link("Investment", link)),
        };
    }
    Ok(expand)
}

pub(super) fn subscription(asked: &[Asked]) -> std::result::Result<subscriptions::SubscriptionExpand, Problem> {
    let mut expand = subscriptions::SubscriptionExpand::new();
    for link in asked {
        expand = match link.name.as_str() {
            "connection" if !link.nested.is_empty() => expand.connection_with(connection(&link.nested)?),
            "connection" if link.nested.is_empty() => expand.connection(),
            _ => return Err(unknown_link("Subscription", link)),
        };
    }
    Ok(expand)
}

pub(super) fn user(asked: &[Asked]) -> std::result::Result<users::UserExpand, Problem> {
    let mut expand = users::UserExpand::new();
    for link in asked {
        expand = match link.name.as_str() {
            "config" if link.nested.is_empty() => expand.config(),
            "alert_settings" if link.nested.is_empty() => expand.alert_settings(),
            "invites" if link.nested.is_empty() => expand.invites(),
            _ => return Err(unknown_link("User", link)),
        };
    }
    Ok(expand)
}
