//! The table of kinds.

use super::Kind;
use crate::state::{
    categories, clients, configuration, documents, files, invoices, legacy_connectors, legacy_transactions,
    legacy_users, owners, payment_links, recurring, reference, terms, wealth,
};

/// Every kind of resource.
pub(in crate::state) static KINDS: [Kind; 30] = [
    wealth::INVESTMENT,
    wealth::VALUE,
    wealth::SECURITY,
    wealth::POCKET,
    wealth::ORDER,
    wealth::AMORTIZATION,
    documents::SUBSCRIPTION,
    documents::DOCUMENT,
    documents::TYPE,
    files::FILE,
    invoices::INVOICE,
    invoices::CREDIT_NOTE,
    invoices::ATTACHMENT,
    owners::IDENTITY,
    reference::CURRENCY,
    reference::ACCOUNT_TYPE,
    categories::CATEGORY,
    categories::KEYWORD,
    recurring::CLUSTER,
    recurring::RULE,
    clients::CLIENT,
    configuration::LOG,
    configuration::CERTIFICATE,
    terms::TERMS,
    payment_links::LINK,
    legacy_users::PROFILE,
    legacy_users::DEVICE,
    legacy_connectors::LOGO,
    legacy_connectors::CATEGORY,
    legacy_transactions::INFORMATION,
];
