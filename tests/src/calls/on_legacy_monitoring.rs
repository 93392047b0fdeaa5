//! What the page `legacy/monitoring` describes, by name.

// Written by `cargo xtask generate` from spec/. Do not edit.

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage};
use crate::survey::{enums, objects, unions};
use powens::*;

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "list_logs" => send_list_logs(legacy::monitoring::list_logs(), args, stage).await,
        "get_performance" => send_get_performance(legacy::monitoring::get_performance(), args, stage).await,
        "get_invoicing" => send_get_invoicing(legacy::monitoring::get_invoicing(), args, stage).await,
        "test_sync" => send_test_sync(legacy::monitoring::test_sync(), args, stage).await,
        "test_webhooks" => send_test_sync(legacy::monitoring::test_webhooks(), args, stage).await,
        _ => Err(crate::stage::unknown("operation", name)),
    }
}

pub(super) async fn send_list_logs(call: legacy::monitoring::ListLogs, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("limit", call, |call, it: i64| call.limit(it))?;
    let call = args.set("offset", call, |call, it: i64| call.offset(it))?;
    let call = args.set("min_date", call, |call, it: civil::Date| call.min_date(it))?;
    let call = args.set("max_date", call, |call, it: civil::Date| call.max_date(it))?;
    let call = args.set("state", call, |call, it: i64| call.state(it))?;
    let call = args.set("period", call, |call, it: String| call.period(it))?;
    let call = args.set("id_user", call, |call, it: users::UserId| call.id_user(it))?;
    let call = args.set("id_connection", call, |call, it: connections::ConnectionId| call.id_connection(it))?;
    let call = args.set("id_connector", call, |call, it: connectors::ConnectorId| call.id_connector(it))?;
    let call = args.set("charged", call, |call, it: bool| call.charged(it))?;
    let call = args.set("id_source", call, |call, it: connections::ConnectionSourceId| call.id_source(it))?;
    let client = stage.client().with_config_token(stage.token("config")?);
    crate::stage::send!(stage, args, call, client, paged)
}

pub(super) async fn send_get_performance(call: legacy::monitoring::GetPerformance, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("period", call, |call, it: i64| call.period(it))?;
    let client = stage.client().with_config_token(stage.token("config")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_get_invoicing(call: legacy::monitoring::GetInvoicing, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("min_date", call, |call, it: civil::Date| call.min_date(it))?;
    let call = args.set("max_date", call, |call, it: civil::Date| call.max_date(it))?;
    let call = args.flag("users_synced", call, |call| call.users_synced())?;
    let call = args.flag("users_bank", call, |call| call.users_bank())?;
    let call = args.flag("users_bill", call, |call| call.users_bill())?;
    let call = args.flag("accounts_synced", call, |call| call.accounts_synced())?;
    let call = args.flag("subscriptions_synced", call, |call| call.subscriptions_synced())?;
    let call = args.flag("connections_synced", call, |call| call.connections_synced())?;
    let call = args.flag("connections_account", call, |call| call.connections_account())?;
    let call = args.flag("transfers_synced", call, |call| call.transfers_synced())?;
    let call = args.flag("all", call, |call| call.all())?;
    let call = args.flag("detail", call, |call| call.detail())?;
    let client = stage.client().with_config_token(stage.token("config")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_test_sync(call: legacy::monitoring::TestSync, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_config_token(stage.token("config")?);
    crate::stage::send!(stage, args, call, client)
}

objects! {}

unions! {}

enums! {}
