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

#[cfg(test)]
#[allow(clippy::panic, reason = "tests")]
mod tests {
    use crate::state::resource::Kind;

    /// What the code of every list looks at, or of lists of transactions.
    const OF_ALL: [&str; 6] = ["limit", "offset", "all", "expand", "min_date", "max_date"];

    #[test]
    fn lists_are_narrowed_by_every_parameter_that_the_description_has() {
        let api = match powens_codegen::load_api(&crate::spec_folder()) {
            Ok(api) => api,
            Err(failure) => panic!("{failure}"),
        };
        let mut ignored = Vec::new();
        for (_, endpoint) in api.endpoints() {
            let Some(kind) = Kind::of_endpoint(endpoint) else { continue };
            for parameter in &endpoint.query {
                let name = parameter.wire.as_str();
                let by_day = ["min_date", "max_date"].contains(&name) && kind.day.is_empty();
                let filtered = kind.filters.iter().any(|(own, _)| *own == name);
                if by_day || !filtered && !OF_ALL.contains(&name) {
                    ignored.push(format!("{} {name}", endpoint.operation));
                }
            }
        }
        assert!(ignored.is_empty(), "ignored: {}", ignored.join("\n"));
    }
}
