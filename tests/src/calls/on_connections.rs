//! Calls of `connections`.

// Written by `cargo xtask generate` from spec/. Do not edit.

use powens::*;

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage, send, unknown};

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "create" => {
            let call = connections::create(args.word("user", super::values::user_ref)?);
            let call = args.set("connector_uuid", call, |call, it: connectors::ConnectorUuid| call.connector_uuid(it))?;
            let call = args.set("id_connector", call, |call, it: connectors::ConnectorId| call.id_connector(it))?;
            let call = args.set("source", call, |call, it: connectors::SourceName| call.source(it))?;
            let call = args.set("id_bank", call, |call, it: connectors::ConnectorId| call.id_bank(it))?;
            let call = args.set("id_provider", call, |call, it: connectors::ConnectorId| call.id_provider(it))?;
            let call = args.each("credential", call, |call, name, it: Secret| call.credential(name, it))?;
            let call = args.expand(call, super::expand::connection, |call, it| call.expand(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "list" => {
            let call = connections::list(args.word("user", super::values::user_ref)?);
            let call = args.set("limit", call, |call, it: i64| call.limit(it))?;
            let call = args.set("offset", call, |call, it: i64| call.offset(it))?;
            let call = args.expand(call, super::expand::connection, |call, it| call.expand(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client, paged)
        }
        "get" => {
            let call = connections::get(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?);
            let call = args.expand(call, super::expand::connection, |call, it| call.expand(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "update" => {
            let call = connections::update(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?);
            let call = args.set("background", call, |call, it: bool| call.background(it))?;
            let call = args.set("psu_requested", call, |call, it: bool| call.psu_requested(it))?;
            let call = args.set("refresh_psd2_auth", call, |call, it: bool| call.refresh_psd2_auth(it))?;
            let call = args.set("source", call, |call, it: connectors::SourceName| call.source(it))?;
            let call = args.set("active", call, |call, it: bool| call.active(it))?;
            let call = args.set("expire", call, |call, it: civil::DateTime| call.expire(it))?;
            let call = args.set("resume", call, |call, it: bool| call.resume(it))?;
            let call = args.set("refresh_auth", call, |call, it: bool| call.refresh_auth(it))?;
            let call = args.set("decoupled", call, |call, it: bool| call.decoupled(it))?;
            let call = args.each("credential", call, |call, name, it: Secret| call.credential(name, it))?;
            let call = args.expand(call, super::expand::connection, |call, it| call.expand(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "sync" => {
            let call = connections::sync(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?);
            let call = args.set("psu_requested", call, |call, it: bool| call.psu_requested(it))?;
            let call = args.set("background", call, |call, it: bool| call.background(it))?;
            let call = args.set("last_update", call, |call, it: civil::DateTime| call.last_update(it))?;
            let call = args.expand(call, super::expand::connection, |call, it| call.expand(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "delete" => {
            let call = connections::delete(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?);
            let call = args.expand(call, super::expand::connection, |call, it| call.expand(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "webauth_url" => {
            let call = connections::webauth_url(args.need::<authentication::ClientId>("client_id")?, args.need::<String>("redirect_uri")?);
            let call = args.set("id_connector", call, |call, it: connectors::ConnectorId| call.id_connector(it))?;
            let call = args.set("connector_uuid", call, |call, it: connectors::ConnectorUuid| call.connector_uuid(it))?;
            let call = args.set("id_connection", call, |call, it: connections::ConnectionId| call.id_connection(it))?;
            let call = args.set("source", call, |call, it: connectors::SourceName| call.source(it))?;
            let call = args.set("state", call, |call, it: String| call.state(it))?;
            let call = args.each("field", call, |call, name, it: String| call.field(name, it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "start_webauth" => {
            let call = connections::start_webauth(args.need::<authentication::ClientId>("client_id")?, args.need::<String>("redirect_uri")?, args.need::<Secret>("token")?);
            let call = args.set("connector_uuid", call, |call, it: connectors::ConnectorUuid| call.connector_uuid(it))?;
            let call = args.set("id_connector", call, |call, it: connectors::ConnectorId| call.id_connector(it))?;
            let call = args.set("id_connection", call, |call, it: connections::ConnectionId| call.id_connection(it))?;
            let call = args.set("source", call, |call, it: connectors::SourceName| call.source(it))?;
            let call = args.set("state", call, |call, it: String| call.state(it))?;
            let call = args.set("fields", call, |call, it: String| call.fields(it))?;
            let call = args.set("id_transfer", call, |call, it: transfers::TransferId| call.id_transfer(it))?;
            let call = args.each("field", call, |call, name, it: String| call.field(name, it))?;
            let client = stage.client();
            send!(stage, args, call, client; seen_redirect)
        }
        "list_sources" => {
            let call = connections::list_sources(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?);
            let call = args.flag("all", call, |call| call.all())?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "get_source" => {
            let call = connections::get_source(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<connections::ConnectionSourceId>("source")?);
            let call = args.flag("all", call, |call| call.all())?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "update_source" => {
            let call = connections::update_source(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<connections::ConnectionSourceId>("source")?);
            let call = args.flag("all", call, |call| call.all())?;
            let call = args.set("background", call, |call, it: bool| call.background(it))?;
            let call = args.set("disabled", call, |call, it: bool| call.disabled(it))?;
            let call = args.set("synchronize", call, |call, it: bool| call.synchronize(it))?;
            let call = args.set("force", call, |call, it: bool| call.force(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "list_logs" => {
            let call = connections::list_logs(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?);
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
        "sync_all" => {
            let call = connections::sync_all(args.word("user", super::values::user_ref)?);
            let call = args.expand(call, super::expand::connection, |call, it| call.expand(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        _ => Err(unknown("operation", name)),
    }
}
