//! Enums by name, and the words of references.

// Written by `cargo xtask generate` from spec/. Do not edit.

use crate::survey::enums;

enums! {
    "AccountPartyRole" powens::account_ownerships::AccountPartyRole;
    "AdvisoryEventName" powens::advisory::AdvisoryEventName;
    "AdvisoryCategory" powens::advisory::AdvisoryCategory;
    "ServiceScope" powens::authentication::ServiceScope;
    "GrantType" powens::authentication::GrantType;
    "AuthTokenKind" powens::authentication::AuthTokenKind;
    "AuthCodeType" powens::authentication::AuthCodeType;
    "AuthCodeAccess" powens::authentication::AuthCodeAccess;
    "AccountType" powens::bank_account_types::AccountType;
    "AccountUsage" powens::bank_accounts::AccountUsage;
    "AccountError" powens::bank_accounts::AccountError;
    "HolderRelation" powens::bank_accounts::HolderRelation;
    "LoanType" powens::bank_accounts::LoanType;
    "TransactionType" powens::bank_transactions::TransactionType;
    "TransactionDateFilter" powens::bank_transactions::TransactionDateFilter;
    "CounterpartyType" powens::bank_transactions::CounterpartyType;
    "TransactionState" powens::bank_transactions::TransactionState;
    "ConfigChange" powens::configuration::ConfigChange;
    "ConfigKey" powens::configuration::ConfigKey;
    "ConnectionState" powens::connections::ConnectionState;
    "AuthMechanism" powens::connectors::AuthMechanism;
    "ConnectorFieldType" powens::connectors::ConnectorFieldType;
    "Capability" powens::connectors::Capability;
    "SourceName" powens::connectors::SourceName;
    "ProvidingPayerAccount" powens::connectors::ProvidingPayerAccount;
    "Product" powens::connectors::Product;
    "ConnectorRanking" powens::connectors::ConnectorRanking;
    "CreditNoteReason" powens::credit_notes::CreditNoteReason;
    "CreditNoteType" powens::credit_notes::CreditNoteType;
    "CreditNoteStatus" powens::credit_notes::CreditNoteStatus;
    "DocumentTypeName" powens::document_types::DocumentTypeName;
    "ErrorCode" powens::errors::ErrorCode;
    "InvestmentCodeType" powens::investments::InvestmentCodeType;
    "InvestmentCodeSource" powens::investments::InvestmentCodeSource;
    "InvoiceStatus" powens::invoices::InvoiceStatus;
    "InvoiceTaxType" powens::invoices::InvoiceTaxType;
    "InvoiceDiscountType" powens::invoices::InvoiceDiscountType;
    "InvoiceCustomerType" powens::invoices::InvoiceCustomerType;
    "AlertSubject" powens::legacy::alerts::AlertSubject;
    "AlertValueType" powens::legacy::alerts::AlertValueType;
    "CategoryHiding" powens::legacy::categories::CategoryHiding;
    "ConnectorProposalType" powens::legacy::connectors::ConnectorProposalType;
    "ConnectorLogoType" powens::legacy::connectors::ConnectorLogoType;
    "ProfileRole" powens::legacy::users::ProfileRole;
    "MarketOrderDirectionName" powens::market_orders::MarketOrderDirectionName;
    "MarketOrderTypeName" powens::market_orders::MarketOrderTypeName;
    "MarketOrderPaymentMethod" powens::market_orders::MarketOrderPaymentMethod;
    "PaymentLinkAttemptState" powens::payment_links::PaymentLinkAttemptState;
    "PaymentState" powens::payments::PaymentState;
    "PaymentStateDetail" powens::payments::PaymentStateDetail;
    "PaymentAction" powens::payments::PaymentAction;
    "PaymentErrorCode" powens::payments::PaymentErrorCode;
    "PaymentInstructionState" powens::payments::PaymentInstructionState;
    "PaymentDateFilter" powens::payments::PaymentDateFilter;
    "PaymentOrder" powens::payments::PaymentOrder;
    "ExecutionDateType" powens::payments::ExecutionDateType;
    "ExecutionFrequency" powens::payments::ExecutionFrequency;
    "AccountScheme" powens::payments::AccountScheme;
    "IdentityScheme" powens::payments::IdentityScheme;
    "PaymentConnectorIncompatibilityType" powens::payments::PaymentConnectorIncompatibilityType;
    "PaymentConnectorIncompatibilityCode" powens::payments::PaymentConnectorIncompatibilityCode;
    "PocketCondition" powens::pockets::PocketCondition;
    "RecipientState" powens::recipients::RecipientState;
    "CategoryCode" powens::transactions_categorization::CategoryCode;
    "TransferState" powens::transfers::TransferState;
    "BeneficiaryType" powens::transfers::BeneficiaryType;
    "UserPlatform" powens::users::UserPlatform;
    "WebhookAuthType" powens::webhooks::WebhookAuthType;
    "WebhookEvent" powens::webhooks::WebhookEvent;
    "WebviewLanguage" powens::webview::WebviewLanguage;
    "WebviewAccountUsage" powens::webview::WebviewAccountUsage;
    "WebviewError" powens::webview::WebviewError;
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
