//! Calls of `legacy/banks`.

// Written by `cargo xtask generate` from spec/. Do not edit.

use powens::*;

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage, send, unknown};

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "list" => {
            let call = legacy::banks::list();
            let call = args.set("limit", call, |call, it: i64| call.limit(it))?;
            let call = args.set("offset", call, |call, it: i64| call.offset(it))?;
            let call = args.expand(call, super::expand::connector, |call, it| call.expand(it))?;
            let client = stage.client();
            send!(stage, args, call, client, paged)
        }
        "get" => {
            let call = legacy::banks::get(args.need::<connectors::ConnectorId>("bank")?);
            let call = args.expand(call, super::expand::connector, |call, it| call.expand(it))?;
            let client = stage.client();
            send!(stage, args, call, client)
        }
        "list_fields" => {
            let call = legacy::banks::list_fields(args.need::<connectors::ConnectorId>("bank")?);
            let client = stage.client();
            send!(stage, args, call, client)
        }
        "list_sources" => {
            let call = legacy::banks::list_sources(args.need::<connectors::ConnectorId>("bank")?);
            let call = args.set("country_codes", call, |call, it: Vec<String>| call.country_codes(it))?;
            let client = stage.client();
            send!(stage, args, call, client)
        }
        "get_source" => {
            let call = legacy::banks::get_source(args.need::<connectors::ConnectorId>("bank")?, args.need::<connectors::ConnectorSourceId>("source")?);
            let client = stage.client();
            send!(stage, args, call, client)
        }
        "list_source_fields" => {
            let call = legacy::banks::list_source_fields(args.need::<connectors::ConnectorId>("bank")?, args.need::<connectors::ConnectorSourceId>("source")?);
            let client = stage.client().with_config_token(stage.token("config")?);
            send!(stage, args, call, client)
        }
        "list_connections" => {
            let call = legacy::banks::list_connections(args.need::<connectors::ConnectorId>("bank")?);
            let call = args.set("range", call, |call, it: i64| call.range(it))?;
            let call = args.set("type", call, |call, it: bank_account_types::AccountTypeId| call.kind(it))?;
            let call = args.set("occurrences", call, |call, it: i64| call.occurrences(it))?;
            let call = args.expand(call, super::expand::connection, |call, it| call.expand(it))?;
            let client = stage.client().with_config_token(stage.token("config")?);
            send!(stage, args, call, client)
        }
        "list_logos" => {
            let call = legacy::banks::list_logos(args.need::<connectors::ConnectorId>("bank")?);
            let client = stage.client();
            send!(stage, args, call, client)
        }
        "list_main_logos" => {
            let call = legacy::banks::list_main_logos(args.need::<connectors::ConnectorId>("bank")?);
            let client = stage.client();
            send!(stage, args, call, client)
        }
        "list_thumbnail_logos" => {
            let call = legacy::banks::list_thumbnail_logos(args.need::<connectors::ConnectorId>("bank")?);
            let client = stage.client();
            send!(stage, args, call, client)
        }
        "create_category" => {
            let call = legacy::banks::create_category(args.need::<String>("name")?);
            let client = stage.client().with_config_token(stage.token("config")?);
            send!(stage, args, call, client)
        }
        "update_category" => {
            let call = legacy::banks::update_category(args.need::<legacy::banks::ConnectorCategoryId>("category")?, args.need::<String>("name")?);
            let client = stage.client().with_config_token(stage.token("config")?);
            send!(stage, args, call, client)
        }
        "delete_category" => {
            let call = legacy::banks::delete_category(args.need::<legacy::banks::ConnectorCategoryId>("category")?);
            let client = stage.client().with_config_token(stage.token("config")?);
            send!(stage, args, call, client)
        }
        _ => Err(unknown("operation", name)),
    }
}
