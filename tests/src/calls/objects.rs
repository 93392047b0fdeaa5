//! Objects and unions by name.

// Written by `cargo xtask generate` from spec/. Do not edit.

use crate::survey::{objects, unions};

objects! {
    "AccountOwnershipsList" powens::account_ownerships::AccountOwnershipsList { account_ownerships }
    "AccountOwnership" powens::account_ownerships::AccountOwnership { usage, parties, identifications }
    "AccountParty" powens::account_ownerships::AccountParty { role, identity }
    "PartyIdentity" powens::account_ownerships::PartyIdentity {  }
    "AccountIdentification" powens::account_ownerships::AccountIdentification { scheme_name }
    "AccountOwnershipsFound" powens::account_ownerships::AccountOwnershipsFound { account_ownerships }
    "UserAdvisory" powens::advisory::UserAdvisory { periods }
    "AdvisoryPeriod" powens::advisory::AdvisoryPeriod { disposable_income, net_savings, events, transaction_types, transaction_categories }
    "AdvisoryEvent" powens::advisory::AdvisoryEvent { event }
    "AdvisoryTransactionTypeSummary" powens::advisory::AdvisoryTransactionTypeSummary { kind = "type", expenses_total, incomes_total, total }
    "AdvisoryCategorySummary" powens::advisory::AdvisoryCategorySummary { category, total }
    "AdvisoryAmount" powens::advisory::AdvisoryAmount {  }
    "AuthToken" powens::authentication::AuthToken { kind = "type" }
    "AuthCode" powens::authentication::AuthCode { kind = "type", access }
    "AccessToken" powens::authentication::AccessToken {  }
    "AuthServiceToken" powens::authentication::AuthServiceToken {  }
    "BalanceGroupsList" powens::balances::BalanceGroupsList { balances }
    "BalanceGroup" powens::balances::BalanceGroup { currencies, daily_balances }
    "BalanceCurrencyGroup" powens::balances::BalanceCurrencyGroup {  }
    "DailyBalance" powens::balances::DailyBalance {  }
    "BankAccountTypesList" powens::bank_account_types::BankAccountTypesList { account_types = "accounttypes" }
    "BankAccountType" powens::bank_account_types::BankAccountType { name }
    "BankAccountsList" powens::bank_accounts::BankAccountsList { accounts }
    "BankAccount" powens::bank_accounts::BankAccount { kind = "type", usage, original_usage, currency, error, ownership, loan, market_orders, all_investments, recipients, transfers, connection, transactions, investments }
    "Loan" powens::bank_accounts::Loan { kind = "type" }
    "AccountsFetched" powens::bank_accounts::AccountsFetched { user, connection }
    "AccountCategorized" powens::bank_accounts::AccountCategorized { transactions }
    "AccountFound" powens::bank_accounts::AccountFound { kind = "type" }
    "TransactionsList" powens::bank_transactions::TransactionsList { transactions, links = "_links" }
    "Transaction" powens::bank_transactions::Transaction { original_currency, commission_currency, kind = "type", counterparty, state, categories, attachments, account, documents, category }
    "Counterparty" powens::bank_transactions::Counterparty { kind = "type", account_scheme_name }
    "CategoriesList" powens::categories::CategoriesList { categories }
    "UserCategoriesList" powens::categories::UserCategoriesList { categorys, categories }
    "Category" powens::categories::Category { children }
    "ClientAppsList" powens::client_applications::ClientAppsList { clients }
    "ClientApp" powens::client_applications::ClientApp {  }
    "StoredFile" powens::client_applications::StoredFile {  }
    "ConfigLogsList" powens::configuration::ConfigLogsList { config_logs = "configlogs" }
    "ConfigLog" powens::configuration::ConfigLog { key, kind = "type" }
    "Certificate" powens::configuration::Certificate {  }
    "OwnerIdentity" powens::connection_identity::OwnerIdentity { postal_address }
    "PostalAddress" powens::connection_identity::PostalAddress {  }
    "ConnectionsList" powens::connections::ConnectionsList { connections }
    "Connection" powens::connections::Connection { state, error, fields, connector, sources, accounts, all_accounts, subscriptions, all_subscriptions, bank }
    "ConnectionSourcesList" powens::connections::ConnectionSourcesList { sources }
    "ConnectionSource" powens::connections::ConnectionSource { name, state }
    "WebauthLink" powens::connections::WebauthLink {  }
    "ConnectionLogsList" powens::connections::ConnectionLogsList { connection_logs = "connectionlogs" }
    "ConnectionLog" powens::connections::ConnectionLog { error }
    "ConnectionSynced" powens::connections::ConnectionSynced { user, connection }
    "ConnectorsList" powens::connectors::ConnectorsList { connectors }
    "Connector" powens::connectors::Connector { auth_mechanism, available_auth_mechanisms, transfer_mechanism, capabilities, account_usages, account_types, payment_settings, products, sources, fields, payment_fields, countries }
    "ConnectorFieldsList" powens::connectors::ConnectorFieldsList { fields }
    "ConnectorField" powens::connectors::ConnectorField { kind = "type", values, connector_sources, auth_mechanisms }
    "ConnectorFieldValue" powens::connectors::ConnectorFieldValue {  }
    "ConnectorPaymentField" powens::connectors::ConnectorPaymentField { kind = "type", values, auth_mechanisms, connector_sources }
    "ConnectorCountry" powens::connectors::ConnectorCountry {  }
    "PaymentSettings" powens::connectors::PaymentSettings { available_validate_mechanisms, beneficiary_types, execution_date_types, execution_frequencies, providing_payer_account, partial_status_tracking, is_app_to_app_used, trusted_beneficiary_required = "transfer_date_types_where_trusted_beneficiary_required", minimum_amount, maximum_amount }
    "PaymentAppToAppUsed" powens::connectors::PaymentAppToAppUsed {  }
    "PaymentAmountLimits" powens::connectors::PaymentAmountLimits {  }
    "ConnectorUpdateRequest" powens::connectors::ConnectorUpdateRequest { auth_mechanism }
    "ConnectorSourcesList" powens::connectors::ConnectorSourcesList { sources }
    "ConnectorSource" powens::connectors::ConnectorSource { name, auth_mechanism, available_auth_mechanisms, account_usages, account_types, capabilities }
    "CreditNotesList" powens::credit_notes::CreditNotesList { credit_notes }
    "CreditNote" powens::credit_notes::CreditNote { kind = "type", status, reason, total_amount, total_amount_exclusing_tax, total_amount_excluding_tax, total_tax_amount, total_discount_amount, shipping_amount, attachments }
    "CurrenciesList" powens::currencies::CurrenciesList { currencies }
    "Currency" powens::currencies::Currency {  }
    "DocumentTypesList" powens::document_types::DocumentTypesList { document_types = "documenttypes" }
    "DocumentType" powens::document_types::DocumentType { name }
    "DocumentsList" powens::documents::DocumentsList { documents }
    "Document" powens::documents::Document { kind = "type", currency }
    "JsonWebKey" powens::encryption::JsonWebKey {  }
    "IdentitiesList" powens::identities::IdentitiesList { identities }
    "Identity" powens::identities::Identity {  }
    "UserIndicators" powens::indicators::UserIndicators { indicators }
    "Indicators" powens::indicators::Indicators { avg_current_month, total_current_month, avg_last_30days, total_last_30days, avg_last_60days, total_last_60days, avg_last_90days, total_last_90days }
    "MonthlyIndicators" powens::indicators::MonthlyIndicators { recurrent_income, recurrent_outcome, gambling, loans, return_debit }
    "RecurrentIndicators" powens::indicators::RecurrentIndicators {  }
    "GamblingIndicators" powens::indicators::GamblingIndicators {  }
    "LoansIndicators" powens::indicators::LoansIndicators { details }
    "LoanIndicatorDetail" powens::indicators::LoanIndicatorDetail {  }
    "ReturnDebitIndicators" powens::indicators::ReturnDebitIndicators {  }
    "InvestmentsList" powens::investments::InvestmentsList { investments }
    "Investment" powens::investments::Investment { code_type, source, original_currency, detail, kind = "type", details, pockets }
    "InvestmentType" powens::investments::InvestmentType {  }
    "InvestmentDetails" powens::investments::InvestmentDetails {  }
    "InvestmentHistoryValuesList" powens::investments::InvestmentHistoryValuesList { investment_values = "investmentvalues" }
    "InvestmentHistoryValue" powens::investments::InvestmentHistoryValue { original_currency }
    "SecurityHistory" powens::investments::SecurityHistory { history }
    "SecurityValue" powens::investments::SecurityValue {  }
    "InvoicesList" powens::invoices::InvoicesList { invoices }
    "Invoice" powens::invoices::Invoice { status, items, customer, invoicer, total_amount, total_amount_exclusing_tax, total_amount_excluding_tax, total_tax_amount, total_discount_amount, attachments }
    "InvoiceItem" powens::invoices::InvoiceItem { unit_price, total_amount, total_amount_excluding_tax, total_tax_amount, total_discount_amount, taxes, discounts }
    "InvoiceAmount" powens::invoices::InvoiceAmount {  }
    "InvoiceTax" powens::invoices::InvoiceTax { tax_type }
    "InvoiceDiscount" powens::invoices::InvoiceDiscount { discount_type, amount }
    "InvoiceCustomer" powens::invoices::InvoiceCustomer { kind = "type", shipping_address, billing_address }
    "InvoiceShippingAddress" powens::invoices::InvoiceShippingAddress {  }
    "InvoiceAddress" powens::invoices::InvoiceAddress {  }
    "Invoicer" powens::invoices::Invoicer { address }
    "AlertsList" powens::legacy::alerts::AlertsList { alerts }
    "Alert" powens::legacy::alerts::Alert {  }
    "UserAlertsList" powens::legacy::alerts::UserAlertsList { user_alerts = "useralerts" }
    "UserAlert" powens::legacy::alerts::UserAlert { kind = "type", value_type }
    "LoginToken" powens::legacy::authentication::LoginToken { user, profile }
    "UserJwt" powens::legacy::authentication::UserJwt {  }
    "AdminJwt" powens::legacy::authentication::AdminJwt {  }
    "UserToken" powens::legacy::authentication::UserToken {  }
    "RegisteredUser" powens::legacy::authentication::RegisteredUser { user, profile }
    "ConfirmedUser" powens::legacy::authentication::ConfirmedUser { user }
    "AccountLogsList" powens::legacy::bank_accounts::AccountLogsList { account_logs = "accountlogs" }
    "AccountLog" powens::legacy::bank_accounts::AccountLog { error }
    "BanksList" powens::legacy::banks::BanksList { banks }
    "ConnectorCategory" powens::legacy::banks::ConnectorCategory {  }
    "Keyword" powens::legacy::categories::Keyword {  }
    "TransactionToCategorize" powens::legacy::categories::TransactionToCategorize { kind = "type" }
    "CategorizedTransaction" powens::legacy::categories::CategorizedTransaction { kind = "type" }
    "ConnectionInformations" powens::legacy::connections::ConnectionInformations { owner }
    "ConnectionOwner" powens::legacy::connections::ConnectionOwner { postal_address }
    "ConnectionOwnerAddress" powens::legacy::connections::ConnectionOwnerAddress {  }
    "ConnectorSourceFieldsList" powens::legacy::connectors::ConnectorSourceFieldsList { source_fields }
    "ConnectorSourceField" powens::legacy::connectors::ConnectorSourceField { kind = "type" }
    "ConnectorLogosList" powens::legacy::connectors::ConnectorLogosList { connector_logos = "connectorlogos" }
    "ConnectorLogo" powens::legacy::connectors::ConnectorLogo { kind = "type" }
    "SecuritiesList" powens::legacy::investments::SecuritiesList { securities }
    "Security" powens::legacy::investments::Security {  }
    "ProvidersList" powens::legacy::providers::ProvidersList { providers }
    "SubscriptionLogsList" powens::legacy::subscriptions::SubscriptionLogsList { subscription_logs = "subscriptionlogs" }
    "SubscriptionLog" powens::legacy::subscriptions::SubscriptionLog {  }
    "TermsOfServicesList" powens::legacy::terms::TermsOfServicesList { terms_of_services = "termsofservices" }
    "ManualTransaction" powens::legacy::transactions::ManualTransaction { kind = "type", state }
    "TransactionInformationsList" powens::legacy::transactions::TransactionInformationsList { informations = "transactioninformations" }
    "TransactionInformation" powens::legacy::transactions::TransactionInformation {  }
    "TransactionClustersList" powens::legacy::transactions_clusters::TransactionClustersList { clusters = "transactionsclusters" }
    "TransactionCluster" powens::legacy::transactions_clusters::TransactionCluster {  }
    "ProfilesList" powens::legacy::users::ProfilesList { profiles }
    "Profile" powens::legacy::users::Profile { role }
    "DevicesList" powens::legacy::users::DevicesList { devices }
    "Device" powens::legacy::users::Device {  }
    "LoanAmortizationsList" powens::loan_amortizations::LoanAmortizationsList { loan_amortizations = "loanamortizations" }
    "LoanAmortization" powens::loan_amortizations::LoanAmortization { amortization_amount, interest_amount, insurance_amount, total_payment_amount, remaining_capital }
    "MonetaryAmount" powens::loan_amortizations::MonetaryAmount {  }
    "MarketOrdersList" powens::market_orders::MarketOrdersList { market_orders = "marketorders" }
    "MarketOrder" powens::market_orders::MarketOrder { order_direction, order_type, payment_method }
    "MarketOrderDirection" powens::market_orders::MarketOrderDirection { name }
    "MarketOrderType" powens::market_orders::MarketOrderType { name }
    "PaginationLinks" powens::pagination::PaginationLinks { current = "self", prev, next }
    "Link" powens::pagination::Link {  }
    "PaymentLink" powens::payment_links::PaymentLink { execution_date_type, beneficiary, beneficiary_identity, payer, payer_identity, operator_identity, attempt_state }
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
    "PocketsList" powens::pockets::PocketsList { pockets }
    "Pocket" powens::pockets::Pocket { condition }
    "RecipientsList" powens::recipients::RecipientsList { recipients }
    "RecipientCategoriesList" powens::recipients::RecipientCategoriesList {  }
    "Recipient" powens::recipients::Recipient { state, fields, currency }
    "SignKey" powens::response_signature::SignKey {  }
    "SubscriptionsList" powens::subscriptions::SubscriptionsList { subscriptions }
    "Subscription" powens::subscriptions::Subscription { documents, connection }
    "SubscriptionFound" powens::subscriptions::SubscriptionFound {  }
    "Attachment" powens::transactions_attachments::Attachment {  }
    "TransactionAttachmentsFound" powens::transactions_attachments::TransactionAttachmentsFound { attachments }
    "TransactionCategory" powens::transactions_categorization::TransactionCategory { code, parent_code }
    "TransfersList" powens::transfers::TransfersList { transfers }
    "Transfer" powens::transfers::Transfer { beneficiary_type, currency, state, fields, validate_mechanism }
    "UsersList" powens::users::UsersList { users }
    "User" powens::users::User { platform }
    "UserSynced" powens::users::UserSynced { user, connections }
    "WebhooksList" powens::webhooks::WebhooksList { webhooks }
    "Webhook" powens::webhooks::Webhook {  }
    "WebhookParams" powens::webhooks::WebhookParams {  }
    "WebhookLogsList" powens::webhooks::WebhookLogsList { webhook_logs = "webhooklogs" }
    "WebhookLog" powens::webhooks::WebhookLog {  }
    "WebhookAuthsList" powens::webhooks::WebhookAuthsList { auth_providers = "authproviders" }
    "WebhookOAuthConfig" powens::webhooks::WebhookOAuthConfig { grant_type }
    "WebhookAuth" powens::webhooks::WebhookAuth { kind = "type", config }
    "WebhookAuthConfig" powens::webhooks::WebhookAuthConfig {  }
}

unions! {
    "PaymentIdentity" powens::payments::PaymentIdentity { Individual, Corporate, NonProfit, Government }
}
