//! Enums by name, and the words of references.

// Written by `cargo xtask generate` from spec/. Do not edit.

use crate::survey::enums;

enums! {
    account_ownerships::AccountPartyRole
    authentication::ServiceScope
    authentication::GrantType
    authentication::AuthTokenKind
    authentication::AuthCodeType
    authentication::AuthCodeAccess
    bank_account_types::AccountType
    bank_accounts::AccountUsage
    bank_accounts::AccountError
    bank_accounts::HolderRelation
    bank_accounts::LoanType
    bank_transactions::TransactionType
    bank_transactions::TransactionDateFilter
    bank_transactions::CounterpartyType
    bank_transactions::TransactionState
    connections::ConnectionState
    connectors::AuthMechanism
    connectors::ConnectorFieldType
    connectors::Capability
    connectors::SourceName
    connectors::ProvidingPayerAccount
    connectors::Product
    connectors::ConnectorRanking
    document_types::DocumentTypeName
    errors::ErrorCode
    investments::InvestmentCodeType
    investments::InvestmentCodeSource
    market_orders::MarketOrderDirectionName
    market_orders::MarketOrderTypeName
    market_orders::MarketOrderPaymentMethod
    payments::PaymentState
    payments::PaymentStateDetail
    payments::PaymentAction
    payments::PaymentErrorCode
    payments::PaymentInstructionState
    payments::PaymentDateFilter
    payments::PaymentOrder
    payments::ExecutionDateType
    payments::ExecutionFrequency
    payments::AccountScheme
    payments::IdentityScheme
    payments::PaymentConnectorIncompatibilityType
    payments::PaymentConnectorIncompatibilityCode
    pockets::PocketCondition
    transfers::TransferState
    transfers::RecipientState
    transfers::BeneficiaryType
    users::UserPlatform
    webhooks::WebhookAuthType
    webhooks::WebhookEvent
    webview::WebviewLanguage
    webview::WebviewAccountUsage
    webview::WebviewError
}

pub(super) fn connector_ref(word: &str) -> Option<powens::connectors::ConnectorRef> {
    if let Ok(id) = word.parse::<powens::connectors::ConnectorUuid>() {
        return Some(powens::connectors::ConnectorRef::Uuid(id));
    }
    if let Ok(id) = word.parse::<powens::connectors::ConnectorId>() {
        return Some(powens::connectors::ConnectorRef::Id(id));
    }
    None
}

pub(super) fn payment_connector_filter(word: &str) -> Option<powens::payments::PaymentConnectorFilter> {
    if let Ok(id) = word.parse::<powens::connectors::ConnectorUuid>() {
        return Some(powens::payments::PaymentConnectorFilter::Uuid(id));
    }
    if word == "null" {
        return Some(powens::payments::PaymentConnectorFilter::Missing);
    }
    None
}

pub(super) fn payment_connector_id_filter(word: &str) -> Option<powens::payments::PaymentConnectorIdFilter> {
    if let Ok(id) = word.parse::<powens::connectors::ConnectorId>() {
        return Some(powens::payments::PaymentConnectorIdFilter::Id(id));
    }
    if word == "null" {
        return Some(powens::payments::PaymentConnectorIdFilter::Missing);
    }
    None
}

pub(super) fn user_ref(word: &str) -> Option<powens::users::UserRef> {
    if word == "me" {
        return Some(powens::users::UserRef::Me);
    }
    if let Ok(id) = word.parse::<powens::users::UserId>() {
        return Some(powens::users::UserRef::Id(id));
    }
    if word == "all" {
        return Some(powens::users::UserRef::All);
    }
    None
}
