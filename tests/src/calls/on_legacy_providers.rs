//! Calls of `legacy/providers`.

// Written by `cargo xtask generate` from spec/. Do not edit.

use powens::*;

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage, send, unknown};

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "list" => {
            let call = legacy::providers::list();
            let call = args.set("limit", call, |call, it: i64| call.limit(it))?;
            let call = args.set("offset", call, |call, it: i64| call.offset(it))?;
            let call = args.expand(call, super::expand::connector, |call, it| call.expand(it))?;
            let client = stage.client();
            send!(stage, args, call, client, paged)
        }
        "get" => {
            let call = legacy::providers::get(args.need::<connectors::ConnectorId>("provider")?);
            let call = args.expand(call, super::expand::connector, |call, it| call.expand(it))?;
            let client = stage.client();
            send!(stage, args, call, client)
        }
        "list_fields" => {
            let call = legacy::providers::list_fields(args.need::<connectors::ConnectorId>("provider")?);
            let client = stage.client();
            send!(stage, args, call, client)
        }
        "list_sources" => {
            let call = legacy::providers::list_sources(args.need::<connectors::ConnectorId>("provider")?);
            let call = args.set("country_codes", call, |call, it: Vec<String>| call.country_codes(it))?;
            let client = stage.client();
            send!(stage, args, call, client)
        }
        "get_source" => {
            let call = legacy::providers::get_source(args.need::<connectors::ConnectorId>("provider")?, args.need::<connectors::ConnectorSourceId>("source")?);
            let client = stage.client();
            send!(stage, args, call, client)
        }
        "list_source_fields" => {
            let call = legacy::providers::list_source_fields(args.need::<connectors::ConnectorId>("provider")?, args.need::<connectors::ConnectorSourceId>("source")?);
            let client = stage.client().with_config_token(stage.token("config")?);
            send!(stage, args, call, client)
        }
        "list_connections" => {
            let call = legacy::providers::list_connections(args.need::<connectors::ConnectorId>("provider")?);
            let call = args.set("range", call, |call, it: i64| call.range(it))?;
            let call = args.expand(call, super::expand::connection, |call, it| call.expand(it))?;
            let client = stage.client().with_config_token(stage.token("config")?);
            send!(stage, args, call, client)
        }
        "list_logos" => {
            let call = legacy::providers::list_logos(args.need::<connectors::ConnectorId>("provider")?);
            let client = stage.client();
            send!(stage, args, call, client)
        }
        "list_main_logos" => {
            let call = legacy::providers::list_main_logos(args.need::<connectors::ConnectorId>("provider")?);
            let client = stage.client();
            send!(stage, args, call, client)
        }
        "list_thumbnail_logos" => {
            let call = legacy::providers::list_thumbnail_logos(args.need::<connectors::ConnectorId>("provider")?);
            let client = stage.client();
            send!(stage, args, call, client)
        }
        _ => Err(unknown("operation", name)),
    }
}
