//! What the page `connections` describes, by name.

// Written by `cargo xtask generate` from spec/. Do not edit.

use crate::arguments::Arguments;
use crate::arguments::{Asked, Problem};
use crate::stage::{Outcome, Stage};
use crate::survey::{enums, objects, unions};
use powens::*;

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "create" => send_create(connections::create(args.word("user", super::on_users::word_user_ref)?), args, stage).await,
        "list" => send_list(connections::list(args.word("user", super::on_users::word_user_ref)?), args, stage).await,
        "get" => send_get(connections::get(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?), args, stage).await,
        "update" => send_update(connections::update(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?), args, stage).await,
        "sync" => send_sync(connections::sync(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?), args, stage).await,
        "delete" => send_delete(connections::delete(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?), args, stage).await,
        "webauth_url" => send_webauth_url(connections::webauth_url(args.need::<authentication::ClientId>("client_id")?, args.need::<String>("redirect_uri")?), args, stage).await,
        "start_webauth" => send_start_webauth(connections::start_webauth(args.need::<authentication::ClientId>("client_id")?, args.need::<String>("redirect_uri")?, args.need::<Secret>("token")?), args, stage).await,
        "list_sources" => send_list_sources(connections::list_sources(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?), args, stage).await,
        "get_source" => send_get_source(connections::get_source(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<connections::ConnectionSourceId>("source")?), args, stage).await,
        "update_source" => send_update_source(connections::update_source(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<connections::ConnectionSourceId>("source")?), args, stage).await,
        "list_logs" => send_list_logs(connections::list_logs(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?), args, stage).await,
        "sync_all" => send_sync_all(connections::sync_all(args.word("user", super::on_users::word_user_ref)?), args, stage).await,
        _ => Err(crate::stage::unknown("operation", name)),
    }
}

pub(super) async fn send_create(call: connections::Create, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("connector_uuid", call, |call, it: connectors::ConnectorUuid| call.connector_uuid(it))?;
    let call = args.set("id_connector", call, |call, it: connectors::ConnectorId| call.id_connector(it))?;
    let call = args.set("source", call, |call, it: connectors::SourceName| call.source(it))?;
    let call = args.set("id_bank", call, |call, it: connectors::ConnectorId| call.id_bank(it))?;
    let call = args.set("id_provider", call, |call, it: connectors::ConnectorId| call.id_provider(it))?;
    let call = args.each("credential", call, |call, name, it: Secret| call.credential(name, it))?;
    let call = args.expand(call, super::on_connections::expand_connection, |call, it| call.expand(it))?;
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_list(call: connections::List, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("limit", call, |call, it: i64| call.limit(it))?;
    let call = args.set("offset", call, |call, it: i64| call.offset(it))?;
    let call = args.expand(call, super::on_connections::expand_connection, |call, it| call.expand(it))?;
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client, paged)
}

pub(super) async fn send_get(call: connections::Get, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.expand(call, super::on_connections::expand_connection, |call, it| call.expand(it))?;
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_update(call: connections::Update, args: &mut Arguments, stage: &Stage) -> Outcome {
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
    let call = args.expand(call, super::on_connections::expand_connection, |call, it| call.expand(it))?;
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_sync(call: connections::Sync, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("psu_requested", call, |call, it: bool| call.psu_requested(it))?;
    let call = args.set("background", call, |call, it: bool| call.background(it))?;
    let call = args.set("last_update", call, |call, it: civil::DateTime| call.last_update(it))?;
    let call = args.expand(call, super::on_connections::expand_connection, |call, it| call.expand(it))?;
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_delete(call: connections::Delete, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.expand(call, super::on_connections::expand_connection, |call, it| call.expand(it))?;
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_webauth_url(call: connections::WebauthUrl, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("id_connector", call, |call, it: connectors::ConnectorId| call.id_connector(it))?;
    let call = args.set("connector_uuid", call, |call, it: connectors::ConnectorUuid| call.connector_uuid(it))?;
    let call = args.set("id_connection", call, |call, it: connections::ConnectionId| call.id_connection(it))?;
    let call = args.set("source", call, |call, it: connectors::SourceName| call.source(it))?;
    let call = args.set("state", call, |call, it: String| call.state(it))?;
    let call = args.each("field", call, |call, name, it: String| call.field(name, it))?;
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_start_webauth(call: connections::StartWebauth, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("connector_uuid", call, |call, it: connectors::ConnectorUuid| call.connector_uuid(it))?;
    let call = args.set("id_connector", call, |call, it: connectors::ConnectorId| call.id_connector(it))?;
    let call = args.set("id_connection", call, |call, it: connections::ConnectionId| call.id_connection(it))?;
    let call = args.set("source", call, |call, it: connectors::SourceName| call.source(it))?;
    let call = args.set("state", call, |call, it: String| call.state(it))?;
    let call = args.set("fields", call, |call, it: String| call.fields(it))?;
    let call = args.set("id_transfer", call, |call, it: transfers::TransferId| call.id_transfer(it))?;
    let call = args.each("field", call, |call, name, it: String| call.field(name, it))?;
    let client = stage.client();
    crate::stage::send!(stage, args, call, client; seen_redirect)
}

pub(super) async fn send_list_sources(call: connections::ListSources, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.flag("all", call, |call| call.all())?;
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_get_source(call: connections::GetSource, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.flag("all", call, |call| call.all())?;
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_update_source(call: connections::UpdateSource, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.flag("all", call, |call| call.all())?;
    let call = args.set("background", call, |call, it: bool| call.background(it))?;
    let call = args.set("disabled", call, |call, it: bool| call.disabled(it))?;
    let call = args.set("synchronize", call, |call, it: bool| call.synchronize(it))?;
    let call = args.set("force", call, |call, it: bool| call.force(it))?;
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_list_logs(call: connections::ListLogs, args: &mut Arguments, stage: &Stage) -> Outcome {
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
    crate::stage::send!(stage, args, call, client, paged)
}

pub(super) async fn send_sync_all(call: connections::SyncAll, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.expand(call, super::on_connections::expand_connection, |call, it| call.expand(it))?;
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) fn expand_connection(asked: &[Asked]) -> std::result::Result<connections::ConnectionExpand, Problem> {
    let mut expand = connections::ConnectionExpand::new();
    for link in asked {
        expand = match link.name.as_str() {
            "connector" if !link.nested.is_empty() => expand.connector_with(super::on_connectors::expand_connector(&link.nested)?),
            "connector" if link.nested.is_empty() => expand.connector(),
            "sources" if link.nested.is_empty() => expand.sources(),
            "accounts" if !link.nested.is_empty() => expand.accounts_with(super::on_bank_accounts::expand_bank_account(&link.nested)?),
            "accounts" if link.nested.is_empty() => expand.accounts(),
            "all_accounts" if !link.nested.is_empty() => expand.all_accounts_with(super::on_bank_accounts::expand_bank_account(&link.nested)?),
            "all_accounts" if link.nested.is_empty() => expand.all_accounts(),
            "subscriptions" if !link.nested.is_empty() => expand.subscriptions_with(super::on_subscriptions::expand_subscription(&link.nested)?),
            "subscriptions" if link.nested.is_empty() => expand.subscriptions(),
            "all_subscriptions" if !link.nested.is_empty() => expand.all_subscriptions_with(super::on_subscriptions::expand_subscription(&link.nested)?),
            "all_subscriptions" if link.nested.is_empty() => expand.all_subscriptions(),
            "bank" if !link.nested.is_empty() => expand.bank_with(super::on_connectors::expand_connector(&link.nested)?),
            "bank" if link.nested.is_empty() => expand.bank(),
            "informations" if link.nested.is_empty() => expand.informations(),
            _ => return Err(crate::arguments::unknown_link("Connection", link)),
        };
    }
    Ok(expand)
}

objects! {
    "ConnectionsList" powens::connections::ConnectionsList { connections }
    "Connection" powens::connections::Connection { state, error, fields, connector, sources, accounts, all_accounts, subscriptions, all_subscriptions, bank }
    "ConnectionSourcesList" powens::connections::ConnectionSourcesList { sources }
    "ConnectionSource" powens::connections::ConnectionSource { name, state }
    "WebauthLink" powens::connections::WebauthLink {  }
    "ConnectionLogsList" powens::connections::ConnectionLogsList { connection_logs = "connectionlogs" }
    "ConnectionLog" powens::connections::ConnectionLog { error }
    "ConnectionSynced" powens::connections::ConnectionSynced { user, connection }
}

unions! {}

enums! {
    "ConnectionState" powens::connections::ConnectionState;
}
