//! What the page `legacy/banks` describes, by name.

// Written by `cargo xtask generate` from spec/. Do not edit.

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage};
use crate::survey::{enums, objects, unions};
use powens::*;

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "list" => send_list(legacy::banks::list(), args, stage).await,
        "get" => super::on_connectors::send_get(legacy::banks::get(args.need::<connectors::ConnectorId>("bank")?), args, stage).await,
        "list_fields" => super::on_connectors::send_list_fields(legacy::banks::list_fields(args.need::<connectors::ConnectorId>("bank")?), args, stage).await,
        "list_sources" => super::on_connectors::send_list_sources(legacy::banks::list_sources(args.need::<connectors::ConnectorId>("bank")?), args, stage).await,
        "get_source" => super::on_connectors::send_get_source(legacy::banks::get_source(args.need::<connectors::ConnectorId>("bank")?, args.need::<connectors::ConnectorSourceId>("source")?), args, stage).await,
        "list_source_fields" => super::on_legacy_connectors::send_list_source_fields(legacy::banks::list_source_fields(args.need::<connectors::ConnectorId>("bank")?, args.need::<connectors::ConnectorSourceId>("source")?), args, stage).await,
        "list_connections" => send_list_connections(legacy::banks::list_connections(args.need::<connectors::ConnectorId>("bank")?), args, stage).await,
        "list_logos" => super::on_legacy_connectors::send_list_logos(legacy::banks::list_logos(args.need::<connectors::ConnectorId>("bank")?), args, stage).await,
        "list_main_logos" => super::on_legacy_connectors::send_list_logos(legacy::banks::list_main_logos(args.need::<connectors::ConnectorId>("bank")?), args, stage).await,
        "list_thumbnail_logos" => super::on_legacy_connectors::send_list_logos(legacy::banks::list_thumbnail_logos(args.need::<connectors::ConnectorId>("bank")?), args, stage).await,
        "create_category" => send_create_category(legacy::banks::create_category(args.need::<String>("name")?), args, stage).await,
        "update_category" => send_update_category(legacy::banks::update_category(args.need::<legacy::banks::ConnectorCategoryId>("category")?, args.need::<String>("name")?), args, stage).await,
        "delete_category" => send_delete_category(legacy::banks::delete_category(args.need::<legacy::banks::ConnectorCategoryId>("category")?), args, stage).await,
        _ => Err(crate::stage::unknown("operation", name)),
    }
}

pub(super) async fn send_list(call: legacy::banks::List, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("limit", call, |call, it: i64| call.limit(it))?;
    let call = args.set("offset", call, |call, it: i64| call.offset(it))?;
    let call = args.expand(call, super::on_connectors::expand_connector, |call, it| call.expand(it))?;
    let client = stage.client();
    crate::stage::send!(stage, args, call, client, paged)
}

pub(super) async fn send_list_connections(call: legacy::banks::ListConnections, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("range", call, |call, it: i64| call.range(it))?;
    let call = args.set("type", call, |call, it: bank_account_types::AccountTypeId| call.kind(it))?;
    let call = args.set("occurrences", call, |call, it: i64| call.occurrences(it))?;
    let call = args.expand(call, super::on_connections::expand_connection, |call, it| call.expand(it))?;
    let client = stage.client().with_config_token(stage.token("config")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_create_category(call: legacy::banks::CreateCategory, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_config_token(stage.token("config")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_update_category(call: legacy::banks::UpdateCategory, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_config_token(stage.token("config")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_delete_category(call: legacy::banks::DeleteCategory, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_config_token(stage.token("config")?);
    crate::stage::send!(stage, args, call, client)
}

objects! {
    "BanksList" powens::legacy::banks::BanksList { banks }
    "ConnectorCategory" powens::legacy::banks::ConnectorCategory {  }
}

unions! {}

enums! {}
