//! Objects and unions by name.

// Written by `cargo xtask generate` from spec/. Do not edit.

use crate::survey::{objects, unions};

objects! {
    "AccountOwnership" powens::account_ownerships::AccountOwnership { usage, parties, identifications }
    "AccountParty" powens::account_ownerships::AccountParty { role, identity }
    "PartyIdentity" powens::account_ownerships::PartyIdentity {  }
    "AccountIdentification" powens::account_ownerships::AccountIdentification { scheme_name }
    "AccountOwnershipsFound" powens::account_ownerships::AccountOwnershipsFound { account_ownerships }
    "AuthToken" powens::authentication::AuthToken { kind = "type" }
    "AuthCode" powens::authentication::AuthCode { kind = "type", access }
    "AccessToken" powens::authentication::AccessToken {  }
    "AuthServiceToken" powens::authentication::AuthServiceToken {  }
    "BankAccountsList" powens::bank_accounts::BankAccountsList { accounts }
    "BankAccount" powens::bank_accounts::BankAccount { kind = "type", usage, original_usage, currency, error, ownership, loan, market_orders, all_investments, recipients, transfers, connection, transactions, investments }
    "Loan" powens::bank_accounts::Loan { kind = "type" }
    "AccountsFetched" powens::bank_accounts::AccountsFetched { user, connection }
    "AccountCategorized" powens::bank_accounts::AccountCategorized { transactions }
    "AccountFound" powens::bank_accounts::AccountFound { kind = "type" }
    "TransactionsList" powens::bank_transactions::TransactionsList { transactions, links = "_links" }
    "Transaction" powens::bank_transactions::Transaction { original_currency, commission_currency, kind = "type", counterparty, state, categories, attachments, account, documents, category }
    "TransactionCategory" powens::bank_transactions::TransactionCategory {  }
    "Counterparty" powens::bank_transactions::Counterparty { kind = "type", account_scheme_name }
    "Category" powens::categories::Category { children }
    "ConnectionsList" powens::connections::ConnectionsList { connections }
    "Connection" powens::connections::Connection { state, error, fields, connector, sources, accounts, all_accounts, subscriptions, all_subscriptions, bank }
    "ConnectionSourcesList" powens::connections::ConnectionSourcesList { sources }
    "ConnectionSource" powens::connections::ConnectionSource { name, state }
    "WebauthLink" powens::connections::WebauthLink {  }
    "ConnectionLogsList" powens::connections::ConnectionLogsList { connection_logs = "connectionlogs" }
    "ConnectionLog" powens::connections::ConnectionLog { error }
    "ConnectionSynced" powens::connections::ConnectionSynced { user, connection }
    "ConnectorsList" powens::connectors::ConnectorsList { connectors }
    "BanksList" powens::connectors::BanksList { banks }
    "ProvidersList" powens::connectors::ProvidersList { providers }
    "Connector" powens::connectors::Connector { auth_mechanism, available_auth_mechanisms, transfer_mechanism, capabilities, account_usages, account_types, payment_settings, products, sources, fields, payment_fields, countries }
    "ConnectorFieldsList" powens::connectors::ConnectorFieldsList { fields }
    "ConnectorField" powens::connectors::ConnectorField { kind = "type", values, connector_sources, auth_mechanisms }
    "ConnectorFieldValue" powens::connectors::ConnectorFieldValue {  }
    "ConnectorPaymentField" powens::connectors::ConnectorPaymentField { kind = "type", values, connector_sources }
    "ConnectorCountry" powens::connectors::ConnectorCountry {  }
    "PaymentSettings" powens::connectors::PaymentSettings { beneficiary_types, execution_date_types, execution_frequencies, providing_payer_account, partial_status_tracking, is_app_to_app_used, trusted_beneficiary_required = "transfer_date_types_where_trusted_beneficiary_required", minimum_amount, maximum_amount }
    "PaymentAppToAppUsed" powens::connectors::PaymentAppToAppUsed {  }
    "PaymentAmountLimits" powens::connectors::PaymentAmountLimits {  }
    "ConnectorUpdateRequest" powens::connectors::ConnectorUpdateRequest { auth_mechanism }
    "ConnectorSourcesList" powens::connectors::ConnectorSourcesList { sources }
    "ConnectorSource" powens::connectors::ConnectorSource { name, auth_mechanism, available_auth_mechanisms, account_usages, account_types, capabilities }
    "Currency" powens::currencies::Currency {  }
    "Document" powens::documents::Document { kind = "type", currency }
    "Investment" powens::investments::Investment { code_type, source, original_currency, kind = "type", details, pockets }
    "InvestmentType" powens::investments::InvestmentType {  }
    "InvestmentDetails" powens::investments::InvestmentDetails {  }
    "MarketOrder" powens::market_orders::MarketOrder { order_direction, order_type, payment_method }
    "MarketOrderDirection" powens::market_orders::MarketOrderDirection { name }
    "MarketOrderType" powens::market_orders::MarketOrderType { name }
    "PaginationLinks" powens::pagination::PaginationLinks { current = "self", prev, next }
    "Link" powens::pagination::Link {  }
    "PaymentsList" powens::payments::PaymentsList { payments }
    "Payment" powens::payments::Payment { state, state_detail, action, error_code, fields, validate_mechanism, payer, payer_identity, instructions }
    "PaymentInstruction" powens::payments::PaymentInstruction { currency, execution_date_type, frequency, beneficiary, beneficiary_identity, state }
    "PaymentInstructionRequest" powens::payments::PaymentInstructionRequest { execution_date_type, beneficiary, beneficiary_identity, frequency }
    "PaymentAccount" powens::payments::PaymentAccount { scheme_name }
    "IndividualIdentity" powens::payments::IndividualIdentity { scheme_name }
    "OrganizationIdentity" powens::payments::OrganizationIdentity { scheme_name }
    "PaymentField" powens::payments::PaymentField { kind = "type", values }
    "PaymentFieldValue" powens::payments::PaymentFieldValue {  }
    "PaymentToken" powens::payments::PaymentToken {  }
    "PaymentConnectorIncompatibility" powens::payments::PaymentConnectorIncompatibility { kind = "type", reasons }
    "PaymentConnectorIncompatibilityReason" powens::payments::PaymentConnectorIncompatibilityReason { code, kind = "type" }
    "PaymentTermsStatus" powens::payments::PaymentTermsStatus {  }
    "TermsContent" powens::payments::TermsContent { terms }
    "TermsOfService" powens::payments::TermsOfService {  }
    "PaymentTermsAcceptance" powens::payments::PaymentTermsAcceptance {  }
    "Pocket" powens::pockets::Pocket { condition }
    "Subscription" powens::subscriptions::Subscription { documents, connection }
    "SubscriptionFound" powens::subscriptions::SubscriptionFound {  }
    "Attachment" powens::transactions_attachments::Attachment {  }
    "TransactionAttachmentsFound" powens::transactions_attachments::TransactionAttachmentsFound { attachments }
    "Transfer" powens::transfers::Transfer { beneficiary_type, currency, state, fields, validate_mechanism }
    "Recipient" powens::transfers::Recipient { state, fields, currency }
    "UsersList" powens::users::UsersList { users }
    "User" powens::users::User { platform }
    "UserSynced" powens::users::UserSynced { user, connections }
    "WebhookAuthsList" powens::webhooks::WebhookAuthsList { auth_providers = "authproviders" }
    "WebhookOAuthConfig" powens::webhooks::WebhookOAuthConfig { grant_type }
    "WebhookAuth" powens::webhooks::WebhookAuth { kind = "type", config }
    "WebhookAuthConfig" powens::webhooks::WebhookAuthConfig {  }
}

unions! {
    "PaymentIdentity" powens::payments::PaymentIdentity { Individual, Corporate, NonProfit, Government }
}
