//! Calls of `connectors`.

// Written by `cargo xtask generate` from spec/. Do not edit.

use powens::*;

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage, send, unknown};

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "list" => {
            let call = connectors::list();
            let call = args.set("country_codes", call, |call, it: Vec<String>| call.country_codes(it))?;
            let call = args.set("id_payment", call, |call, it: payments::PaymentId| call.id_payment(it))?;
            let call = args.set("top", call, |call, it: i64| call.top(it))?;
            let call = args.set("top_key", call, |call, it: connectors::ConnectorRanking| call.top_key(it))?;
            let call = args.set("limit", call, |call, it: i64| call.limit(it))?;
            let call = args.set("offset", call, |call, it: i64| call.offset(it))?;
            let call = args.expand(call, super::expand::connector, |call, it| call.expand(it))?;
            let client = stage.client();
            send!(stage, args, call, client, paged)
        }
        "get" => {
            let call = connectors::get(args.word("connector", super::values::connector_ref)?);
            let call = args.expand(call, super::expand::connector, |call, it| call.expand(it))?;
            let client = stage.client();
            send!(stage, args, call, client)
        }
        "update" => {
            let call = connectors::update(args.word("connector", super::values::connector_ref)?);
            let call = args.set("hidden", call, |call, it: bool| call.hidden(it))?;
            let call = args.set("sync_periodicity", call, |call, it: Decimal| call.sync_periodicity(it))?;
            let call = args.set("sync_frequency", call, |call, it: Decimal| call.sync_frequency(it))?;
            let call = args.set("auth_mechanism", call, |call, it: connectors::AuthMechanism| call.auth_mechanism(it))?;
            let call = args.set("id_categories", call, |call, it: String| call.id_categories(it))?;
            let call = args.expand(call, super::expand::connector, |call, it| call.expand(it))?;
            let client = stage.client().with_config_token(stage.token("config")?);
            send!(stage, args, call, client)
        }
        "batch_update" => {
            let call = connectors::batch_update(args.need::<std::collections::BTreeMap<String, connectors::ConnectorUpdateRequest>>("body")?);
            let call = args.expand(call, super::expand::connector, |call, it| call.expand(it))?;
            let client = stage.client().with_config_token(stage.token("config")?);
            send!(stage, args, call, client)
        }
        "batch_update_by_ids" => {
            let call = connectors::batch_update_by_ids(args.need::<Vec<connectors::ConnectorId>>("connectors")?);
            let call = args.set("hidden", call, |call, it: bool| call.hidden(it))?;
            let call = args.set("sync_periodicity", call, |call, it: Decimal| call.sync_periodicity(it))?;
            let call = args.expand(call, super::expand::connector, |call, it| call.expand(it))?;
            let client = stage.client().with_config_token(stage.token("config")?);
            send!(stage, args, call, client)
        }
        "list_fields" => {
            let call = connectors::list_fields(args.word("connector", super::values::connector_ref)?);
            let client = stage.client();
            send!(stage, args, call, client)
        }
        "list_sources" => {
            let call = connectors::list_sources(args.word("connector", super::values::connector_ref)?);
            let call = args.set("country_codes", call, |call, it: Vec<String>| call.country_codes(it))?;
            let client = stage.client();
            send!(stage, args, call, client)
        }
        "get_source" => {
            let call = connectors::get_source(args.word("connector", super::values::connector_ref)?, args.need::<connectors::ConnectorSourceId>("source")?);
            let client = stage.client();
            send!(stage, args, call, client)
        }
        "update_source" => {
            let call = connectors::update_source(args.word("connector", super::values::connector_ref)?, args.need::<connectors::ConnectorSourceId>("source")?);
            let call = args.set("auth_mechanism", call, |call, it: connectors::AuthMechanism| call.auth_mechanism(it))?;
            let call = args.field("disabled", call, |call, it: Field<civil::DateTime>| call.disabled(it))?;
            let call = args.set("unavailable", call, |call, it: bool| call.unavailable(it))?;
            let call = args.set("disabled_capabilities", call, |call, it: Vec<connectors::Capability>| call.disabled_capabilities(it))?;
            let call = args.set("unavailable_capabilities", call, |call, it: Vec<connectors::Capability>| call.unavailable_capabilities(it))?;
            let client = stage.client().with_config_token(stage.token("config")?);
            send!(stage, args, call, client)
        }
        _ => Err(unknown("operation", name)),
    }
}
