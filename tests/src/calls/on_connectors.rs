//! What the page `connectors` describes, by name.

// Written by `cargo xtask generate` from spec/. Do not edit.

use crate::arguments::Arguments;
use crate::arguments::{Asked, Problem};
use crate::stage::{Outcome, Stage};
use crate::survey::{enums, objects, unions};
use powens::*;

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "list" => send_list(connectors::list(), args, stage).await,
        "get" => send_get(connectors::get(args.word("connector", super::on_connectors::word_connector_ref)?), args, stage).await,
        "update" => send_update(connectors::update(args.word("connector", super::on_connectors::word_connector_ref)?), args, stage).await,
        "batch_update" => send_batch_update(connectors::batch_update(args.need::<std::collections::BTreeMap<String, connectors::ConnectorUpdateRequest>>("body")?), args, stage).await,
        "batch_update_by_ids" => send_batch_update_by_ids(connectors::batch_update_by_ids(args.need::<Vec<connectors::ConnectorId>>("connectors")?), args, stage).await,
        "list_fields" => send_list_fields(connectors::list_fields(args.word("connector", super::on_connectors::word_connector_ref)?), args, stage).await,
        "list_sources" => send_list_sources(connectors::list_sources(args.word("connector", super::on_connectors::word_connector_ref)?), args, stage).await,
        "get_source" => send_get_source(connectors::get_source(args.word("connector", super::on_connectors::word_connector_ref)?, args.need::<connectors::ConnectorSourceId>("source")?), args, stage).await,
        "update_source" => send_update_source(connectors::update_source(args.word("connector", super::on_connectors::word_connector_ref)?, args.need::<connectors::ConnectorSourceId>("source")?), args, stage).await,
        _ => Err(crate::stage::unknown("operation", name)),
    }
}

pub(super) async fn send_list(call: connectors::List, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("country_codes", call, |call, it: Vec<String>| call.country_codes(it))?;
    let call = args.set("id_payment", call, |call, it: payments::PaymentId| call.id_payment(it))?;
    let call = args.set("top", call, |call, it: i64| call.top(it))?;
    let call = args.set("top_key", call, |call, it: connectors::ConnectorRanking| call.top_key(it))?;
    let call = args.set("limit", call, |call, it: i64| call.limit(it))?;
    let call = args.set("offset", call, |call, it: i64| call.offset(it))?;
    let call = args.expand(call, super::on_connectors::expand_connector, |call, it| call.expand(it))?;
    let client = stage.client();
    crate::stage::send!(stage, args, call, client, paged)
}

pub(super) async fn send_get(call: connectors::Get, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.expand(call, super::on_connectors::expand_connector, |call, it| call.expand(it))?;
    let client = stage.client();
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_update(call: connectors::Update, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("hidden", call, |call, it: bool| call.hidden(it))?;
    let call = args.set("sync_periodicity", call, |call, it: Decimal| call.sync_periodicity(it))?;
    let call = args.set("sync_frequency", call, |call, it: Decimal| call.sync_frequency(it))?;
    let call = args.set("auth_mechanism", call, |call, it: connectors::AuthMechanism| call.auth_mechanism(it))?;
    let call = args.set("id_categories", call, |call, it: String| call.id_categories(it))?;
    let call = args.expand(call, super::on_connectors::expand_connector, |call, it| call.expand(it))?;
    let client = stage.client().with_config_token(stage.token("config")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_batch_update(call: connectors::BatchUpdate, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.expand(call, super::on_connectors::expand_connector, |call, it| call.expand(it))?;
    let client = stage.client().with_config_token(stage.token("config")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_batch_update_by_ids(call: connectors::BatchUpdateByIds, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("hidden", call, |call, it: bool| call.hidden(it))?;
    let call = args.set("sync_periodicity", call, |call, it: Decimal| call.sync_periodicity(it))?;
    let call = args.expand(call, super::on_connectors::expand_connector, |call, it| call.expand(it))?;
    let client = stage.client().with_config_token(stage.token("config")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_list_fields(call: connectors::ListFields, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client();
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_list_sources(call: connectors::ListSources, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("country_codes", call, |call, it: Vec<String>| call.country_codes(it))?;
    let client = stage.client();
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_get_source(call: connectors::GetSource, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client();
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_update_source(call: connectors::UpdateSource, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("auth_mechanism", call, |call, it: connectors::AuthMechanism| call.auth_mechanism(it))?;
    let call = args.field("disabled", call, |call, it: Field<civil::DateTime>| call.disabled(it))?;
    let call = args.set("unavailable", call, |call, it: bool| call.unavailable(it))?;
    let call = args.set("disabled_capabilities", call, |call, it: Vec<connectors::Capability>| call.disabled_capabilities(it))?;
    let call = args.set("unavailable_capabilities", call, |call, it: Vec<connectors::Capability>| call.unavailable_capabilities(it))?;
    let client = stage.client().with_config_token(stage.token("config")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) fn expand_connector(asked: &[Asked]) -> std::result::Result<connectors::ConnectorExpand, Problem> {
    let mut expand = connectors::ConnectorExpand::new();
    for link in asked {
        expand = match link.name.as_str() {
            "sources" if link.nested.is_empty() => expand.sources(),
            "fields" if link.nested.is_empty() => expand.fields(),
            "payment_fields" if link.nested.is_empty() => expand.payment_fields(),
            "countries" if link.nested.is_empty() => expand.countries(),
            "urls" if link.nested.is_empty() => expand.urls(),
            _ => return Err(crate::arguments::unknown_link("Connector", link)),
        };
    }
    Ok(expand)
}

objects! {
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
}

unions! {}

enums! {
    "AuthMechanism" powens::connectors::AuthMechanism;
    "ConnectorFieldType" powens::connectors::ConnectorFieldType;
    "Capability" powens::connectors::Capability;
    "SourceName" powens::connectors::SourceName;
    "ProvidingPayerAccount" powens::connectors::ProvidingPayerAccount;
    "Product" powens::connectors::Product;
    "ConnectorRanking" powens::connectors::ConnectorRanking;
}

pub(super) fn word_connector_ref(word: &str) -> Option<powens::connectors::ConnectorRef> {
    if let Ok(id) = word.parse::<powens::connectors::ConnectorUuid>() {
        return Some(powens::connectors::ConnectorRef::Uuid(id));
    }
    if let Ok(id) = word.parse::<powens::connectors::ConnectorId>() {
        return Some(powens::connectors::ConnectorRef::Id(id));
    }
    None
}
