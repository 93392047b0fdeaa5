//! What the page `legacy/providers` describes, by name.

// Written by `cargo xtask generate` from spec/. Do not edit.

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage};
use crate::survey::{enums, objects, unions};
use powens::*;

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "list" => send_list(legacy::providers::list(), args, stage).await,
        "get" => super::on_connectors::send_get(legacy::providers::get(args.need::<connectors::ConnectorId>("provider")?), args, stage).await,
        "list_fields" => super::on_connectors::send_list_fields(legacy::providers::list_fields(args.need::<connectors::ConnectorId>("provider")?), args, stage).await,
        "list_sources" => super::on_connectors::send_list_sources(legacy::providers::list_sources(args.need::<connectors::ConnectorId>("provider")?), args, stage).await,
        "get_source" => super::on_connectors::send_get_source(legacy::providers::get_source(args.need::<connectors::ConnectorId>("provider")?, args.need::<connectors::ConnectorSourceId>("source")?), args, stage).await,
        "list_source_fields" => super::on_legacy_connectors::send_list_source_fields(legacy::providers::list_source_fields(args.need::<connectors::ConnectorId>("provider")?, args.need::<connectors::ConnectorSourceId>("source")?), args, stage).await,
        "list_connections" => send_list_connections(legacy::providers::list_connections(args.need::<connectors::ConnectorId>("provider")?), args, stage).await,
        "list_logos" => super::on_legacy_connectors::send_list_logos(legacy::providers::list_logos(args.need::<connectors::ConnectorId>("provider")?), args, stage).await,
        "list_main_logos" => super::on_legacy_connectors::send_list_logos(legacy::providers::list_main_logos(args.need::<connectors::ConnectorId>("provider")?), args, stage).await,
        "list_thumbnail_logos" => super::on_legacy_connectors::send_list_logos(legacy::providers::list_thumbnail_logos(args.need::<connectors::ConnectorId>("provider")?), args, stage).await,
        _ => Err(crate::stage::unknown("operation", name)),
    }
}

pub(super) async fn send_list(call: legacy::providers::List, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("limit", call, |call, it: i64| call.limit(it))?;
    let call = args.set("offset", call, |call, it: i64| call.offset(it))?;
    let call = args.expand(call, super::on_connectors::expand_connector, |call, it| call.expand(it))?;
    let client = stage.client();
    crate::stage::send!(stage, args, call, client, paged)
}

pub(super) async fn send_list_connections(call: legacy::providers::ListConnections, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("range", call, |call, it: i64| call.range(it))?;
    let call = args.expand(call, super::on_connections::expand_connection, |call, it| call.expand(it))?;
    let client = stage.client().with_config_token(stage.token("config")?);
    crate::stage::send!(stage, args, call, client)
}

objects! {
    "ProvidersList" powens::legacy::providers::ProvidersList { providers }
}

unions! {}

enums! {}
