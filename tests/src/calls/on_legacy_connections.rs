//! Calls of `legacy/connections`.

// Written by `cargo xtask generate` from spec/. Do not edit.

use powens::*;

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage, send, unknown};

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "list_without_user" => {
            let call = legacy::connections::list_without_user();
            let call = args.expand(call, super::expand::connection, |call, it| call.expand(it))?;
            let client = stage.client().with_config_token(stage.token("config")?);
            send!(stage, args, call, client)
        }
        "delete_all" => {
            let call = legacy::connections::delete_all(args.word("user", super::values::user_ref)?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "get_informations" => {
            let call = legacy::connections::get_informations(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "enable_source" => {
            let call = legacy::connections::enable_source(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<connections::ConnectionSourceId>("source")?);
            let call = args.flag("all", call, |call| call.all())?;
            let call = args.set("background", call, |call, it: bool| call.background(it))?;
            let call = args.set("disabled", call, |call, it: bool| call.disabled(it))?;
            let call = args.set("synchronize", call, |call, it: bool| call.synchronize(it))?;
            let call = args.set("force", call, |call, it: bool| call.force(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "disable_source" => {
            let call = legacy::connections::disable_source(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<connections::ConnectionSourceId>("source")?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "list_sources_of_connection" => {
            let call = legacy::connections::list_sources_of_connection(args.need::<connections::ConnectionId>("connection")?);
            let call = args.flag("all", call, |call| call.all())?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "update_source_of_connection" => {
            let call = legacy::connections::update_source_of_connection(args.need::<connections::ConnectionId>("connection")?, args.need::<connections::ConnectionSourceId>("source")?);
            let call = args.flag("all", call, |call| call.all())?;
            let call = args.set("background", call, |call, it: bool| call.background(it))?;
            let call = args.set("disabled", call, |call, it: bool| call.disabled(it))?;
            let call = args.set("synchronize", call, |call, it: bool| call.synchronize(it))?;
            let call = args.set("force", call, |call, it: bool| call.force(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "enable_source_of_connection" => {
            let call = legacy::connections::enable_source_of_connection(args.need::<connections::ConnectionId>("connection")?, args.need::<connections::ConnectionSourceId>("source")?);
            let call = args.flag("all", call, |call| call.all())?;
            let call = args.set("background", call, |call, it: bool| call.background(it))?;
            let call = args.set("disabled", call, |call, it: bool| call.disabled(it))?;
            let call = args.set("synchronize", call, |call, it: bool| call.synchronize(it))?;
            let call = args.set("force", call, |call, it: bool| call.force(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "disable_source_of_connection" => {
            let call = legacy::connections::disable_source_of_connection(args.need::<connections::ConnectionId>("connection")?, args.need::<connections::ConnectionSourceId>("source")?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "list_logs_of_connection" => {
            let call = legacy::connections::list_logs_of_connection(args.need::<connections::ConnectionId>("connection")?);
            let call = args.set("limit", call, |call, it: i64| call.limit(it))?;
            let call = args.set("offset", call, |call, it: i64| call.offset(it))?;
            let call = args.set("min_date", call, |call, it: civil::Date| call.min_date(it))?;
            let call = args.set("max_date", call, |call, it: civil::Date| call.max_date(it))?;
            let call = args.set("id_source", call, |call, it: connections::ConnectionSourceId| call.id_source(it))?;
            let call = args.set("id_user", call, |call, it: users::UserId| call.id_user(it))?;
            let call = args.set("id_connection", call, |call, it: connections::ConnectionId| call.id_connection(it))?;
            let call = args.set("connector_uuid", call, |call, it: connectors::ConnectorUuid| call.connector_uuid(it))?;
            let call = args.set("id_connector", call, |call, it: connectors::ConnectorId| call.id_connector(it))?;
            let call = args.set("error", call, |call, it: connections::ConnectionState| call.error(it))?;
            let call = args.set("id_max", call, |call, it: connections::ConnectionLogId| call.id_max(it))?;
            let call = args.set("period", call, |call, it: String| call.period(it))?;
            let call = args.set("state", call, |call, it: i64| call.state(it))?;
            let call = args.set("charged", call, |call, it: bool| call.charged(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client, paged)
        }
        "list_logs_of_user" => {
            let call = legacy::connections::list_logs_of_user(args.word("user", super::values::user_ref)?);
            let call = args.set("limit", call, |call, it: i64| call.limit(it))?;
            let call = args.set("offset", call, |call, it: i64| call.offset(it))?;
            let call = args.set("min_date", call, |call, it: civil::Date| call.min_date(it))?;
            let call = args.set("max_date", call, |call, it: civil::Date| call.max_date(it))?;
            let call = args.set("id_source", call, |call, it: connections::ConnectionSourceId| call.id_source(it))?;
            let call = args.set("id_user", call, |call, it: users::UserId| call.id_user(it))?;
            let call = args.set("id_connection", call, |call, it: connections::ConnectionId| call.id_connection(it))?;
            let call = args.set("connector_uuid", call, |call, it: connectors::ConnectorUuid| call.connector_uuid(it))?;
            let call = args.set("id_connector", call, |call, it: connectors::ConnectorId| call.id_connector(it))?;
            let call = args.set("error", call, |call, it: connections::ConnectionState| call.error(it))?;
            let call = args.set("id_max", call, |call, it: connections::ConnectionLogId| call.id_max(it))?;
            let call = args.set("period", call, |call, it: String| call.period(it))?;
            let call = args.set("state", call, |call, it: i64| call.state(it))?;
            let call = args.set("charged", call, |call, it: bool| call.charged(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client, paged)
        }
        _ => Err(unknown("operation", name)),
    }
}
