//! Objects and unions by name.

// Written by `cargo xtask generate` from spec/. Do not edit.

use crate::survey::{objects, unions};

objects! {
    account_ownerships::AccountOwnership { usage, parties, identifications }
    account_ownerships::AccountParty { role, identity }
    account_ownerships::PartyIdentity {  }
    account_ownerships::AccountIdentification { scheme_name }
    account_ownerships::AccountOwnershipsFound { account_ownerships }
    authentication::AuthToken { kind = "type" }
    authentication::AuthCode { kind = "type", access }
    authentication::AccessToken {  }
    authentication::AuthServiceToken {  }
    bank_accounts::BankAccountsList { accounts }
    bank_accounts::BankAccount { kind = "type", usage, original_usage, currency, error, ownership, loan, market_orders, all_investments, recipients, transfers, connection, transactions, investments }
    bank_accounts::Loan { kind = "type" }
    bank_accounts::AccountsFetched { user, connection }
    bank_accounts::AccountCategorized { transactions }
    bank_accounts::AccountFound { kind = "type" }
    bank_transactions::TransactionsList { transactions, links = "_links" }
    bank_transactions::Transaction { original_currency, commission_currency, kind = "type", counterparty, state, categories, attachments, account, documents, category }
    bank_transactions::TransactionCategory {  }
    bank_transactions::Counterparty { kind = "type", account_scheme_name }
    categories::Category { children }
    connections::ConnectionsList { connections }
    connections::Connection { state, error, fields, connector, sources, accounts, all_accounts, subscriptions, all_subscriptions, bank }
    connections::ConnectionSourcesList { sources }
    connections::ConnectionSource { name, state }
    connections::WebauthLink {  }
    connections::ConnectionLogsList { connection_logs = "connectionlogs" }
    connections::ConnectionLog { error }
    connections::ConnectionSynced { user, connection }
    connectors::ConnectorsList { connectors }
    connectors::BanksList { banks }
    connectors::ProvidersList { providers }
    connectors::Connector { auth_mechanism, available_auth_mechanisms, transfer_mechanism, capabilities, account_usages, account_types, payment_settings, products, sources, fields, payment_fields, countries }
    connectors::ConnectorFieldsList { fields }
    connectors::ConnectorField { kind = "type", values, connector_sources, auth_mechanisms }
    connectors::ConnectorFieldValue {  }
    connectors::ConnectorPaymentField { kind = "type", values, connector_sources }
    connectors::ConnectorCountry {  }
    connectors::PaymentSettings { beneficiary_types, execution_date_types, execution_frequencies, providing_payer_account, partial_status_tracking, is_app_to_app_used, trusted_beneficiary_required = "transfer_date_types_where_trusted_beneficiary_required", minimum_amount, maximum_amount }
    connectors::PaymentAppToAppUsed {  }
    connectors::PaymentAmountLimits {  }
    connectors::ConnectorUpdateRequest { auth_mechanism }
    connectors::ConnectorSourcesList { sources }
    connectors::ConnectorSource { name, auth_mechanism, available_auth_mechanisms, account_usages, account_types, capabilities }
    currencies::Currency {  }
    documents::Document { kind = "type", currency }
    investments::Investment { code_type, source, original_currency, kind = "type", details, pockets }
    investments::InvestmentType {  }
    investments::InvestmentDetails {  }
    market_orders::MarketOrder { order_direction, order_type, payment_method }
    market_orders::MarketOrderDirection { name }
    market_orders::MarketOrderType { name }
    pagination::PaginationLinks { current = "self", prev, next }
    pagination::Link {  }
    payments::PaymentsList { payments }
    payments::Payment { state, state_detail, action, error_code, fields, validate_mechanism, payer, payer_identity, instructions }
    payments::PaymentInstruction { currency, execution_date_type, frequency, beneficiary, beneficiary_identity, state }
    payments::PaymentInstructionRequest { execution_date_type, beneficiary, beneficiary_identity, frequency }
    payments::PaymentAccount { scheme_name }
    payments::IndividualIdentity { scheme_name }
    payments::OrganizationIdentity { scheme_name }
    payments::PaymentField { kind = "type", values }
    payments::PaymentFieldValue {  }
    payments::PaymentToken {  }
    payments::PaymentConnectorIncompatibility { kind = "type", reasons }
    payments::PaymentConnectorIncompatibilityReason { code, kind = "type" }
    payments::PaymentTermsStatus {  }
    payments::TermsContent { terms }
    payments::TermsOfService {  }
    payments::PaymentTermsAcceptance {  }
    pockets::Pocket { condition }
    subscriptions::Subscription { documents, connection }
    subscriptions::SubscriptionFound {  }
    transactions_attachments::Attachment {  }
    transactions_attachments::TransactionAttachmentsFound { attachments }
    transfers::Transfer { beneficiary_type, currency, state, fields, validate_mechanism }
    transfers::Recipient { state, fields, currency }
    users::UsersList { users }
    users::User { platform }
    users::UserSynced { user, connections }
    webhooks::WebhookAuthsList { auth_providers = "authproviders" }
    webhooks::WebhookOAuthConfig { grant_type }
    webhooks::WebhookAuth { kind = "type", config }
    webhooks::WebhookAuthConfig {  }
}

unions! {
    payments::PaymentIdentity { Individual, Corporate, NonProfit, Government }
}
