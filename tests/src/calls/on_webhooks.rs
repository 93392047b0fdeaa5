//! What the page `webhooks` describes, by name.

// Written by `cargo xtask generate` from spec/. Do not edit.

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage};
use crate::survey::{enums, objects, unions};
use powens::*;

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "list" => send_list(webhooks::list(), args, stage).await,
        "create" => send_create(webhooks::create(), args, stage).await,
        "update" => send_update(webhooks::update(args.need::<webhooks::WebhookId>("webhook")?), args, stage).await,
        "update_by_post" => send_update(webhooks::update_by_post(args.need::<webhooks::WebhookId>("webhook")?), args, stage).await,
        "delete" => send_delete(webhooks::delete(args.need::<webhooks::WebhookId>("webhook")?), args, stage).await,
        "delete_all" => send_delete_all(webhooks::delete_all(), args, stage).await,
        "list_events" => send_list_events(webhooks::list_events(), args, stage).await,
        "list_logs" => send_list_logs(webhooks::list_logs(args.need::<webhooks::WebhookId>("webhook")?), args, stage).await,
        "list_added_values" => send_list_added_values(webhooks::list_added_values(args.need::<webhooks::WebhookId>("webhook")?), args, stage).await,
        "set_added_values" => send_set_added_values(webhooks::set_added_values(args.need::<webhooks::WebhookId>("webhook")?, args.need::<std::collections::BTreeMap<String, String>>("body")?), args, stage).await,
        "delete_added_values" => send_delete_added_values(webhooks::delete_added_values(args.need::<webhooks::WebhookId>("webhook")?), args, stage).await,
        "get_added_value" => send_get_added_value(webhooks::get_added_value(args.need::<webhooks::WebhookId>("webhook")?, args.need::<String>("key")?), args, stage).await,
        "set_added_value" => send_set_added_value(webhooks::set_added_value(args.need::<webhooks::WebhookId>("webhook")?, args.need::<String>("key")?, args.need::<std::collections::BTreeMap<String, String>>("body")?), args, stage).await,
        "delete_added_value" => send_delete_added_value(webhooks::delete_added_value(args.need::<webhooks::WebhookId>("webhook")?, args.need::<String>("key")?), args, stage).await,
        "list_auths" => send_list_auths(webhooks::list_auths(), args, stage).await,
        "create_auth" => send_create_auth(webhooks::create_auth(args.need::<webhooks::WebhookAuthType>("type")?, args.need::<String>("name")?), args, stage).await,
        "update_auth" => send_update_auth(webhooks::update_auth(args.need::<webhooks::WebhookAuthId>("auth")?), args, stage).await,
        "update_auth_by_post" => send_update_auth(webhooks::update_auth_by_post(args.need::<webhooks::WebhookAuthId>("auth")?), args, stage).await,
        "delete_auth" => send_delete_auth(webhooks::delete_auth(args.need::<webhooks::WebhookAuthId>("auth")?), args, stage).await,
        "delete_all_auths" => send_delete_all_auths(webhooks::delete_all_auths(), args, stage).await,
        _ => Err(crate::stage::unknown("operation", name)),
    }
}

pub(super) async fn send_list(call: webhooks::List, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_config_token(stage.token("config")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_create(call: webhooks::Create, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("event", call, |call, it: webhooks::WebhookEvent| call.event(it))?;
    let call = args.set("url", call, |call, it: String| call.url(it))?;
    let call = args.set("id_auth", call, |call, it: String| call.id_auth(it))?;
    let call = args.set("id_service", call, |call, it: i64| call.id_service(it))?;
    let call = args.set("id_user", call, |call, it: users::UserId| call.id_user(it))?;
    let call = args.set("params", call, |call, it: webhooks::WebhookParams| call.params(it))?;
    let client = stage.client().with_config_token(stage.token("config")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_update(call: webhooks::Update, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("event", call, |call, it: webhooks::WebhookEvent| call.event(it))?;
    let call = args.set("url", call, |call, it: String| call.url(it))?;
    let call = args.set("id_auth", call, |call, it: webhooks::WebhookAuthId| call.id_auth(it))?;
    let call = args.set("id_service", call, |call, it: i64| call.id_service(it))?;
    let call = args.set("id_user", call, |call, it: users::UserId| call.id_user(it))?;
    let call = args.field("deleted", call, |call, it: Field<civil::DateTime>| call.deleted(it))?;
    let client = stage.client().with_config_token(stage.token("config")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_delete(call: webhooks::Delete, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_config_token(stage.token("config")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_delete_all(call: webhooks::DeleteAll, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_config_token(stage.token("config")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_list_events(call: webhooks::ListEvents, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_config_token(stage.token("config")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_list_logs(call: webhooks::ListLogs, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("id_user", call, |call, it: users::UserId| call.id_user(it))?;
    let call = args.set("limit", call, |call, it: i64| call.limit(it))?;
    let call = args.set("offset", call, |call, it: i64| call.offset(it))?;
    let call = args.set("min_date", call, |call, it: civil::Date| call.min_date(it))?;
    let call = args.set("max_date", call, |call, it: civil::Date| call.max_date(it))?;
    let client = stage.client().with_config_token(stage.token("config")?);
    crate::stage::send!(stage, args, call, client, paged)
}

pub(super) async fn send_list_added_values(call: webhooks::ListAddedValues, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_config_token(stage.token("config")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_set_added_values(call: webhooks::SetAddedValues, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_config_token(stage.token("config")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_delete_added_values(call: webhooks::DeleteAddedValues, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_config_token(stage.token("config")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_get_added_value(call: webhooks::GetAddedValue, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_config_token(stage.token("config")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_set_added_value(call: webhooks::SetAddedValue, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_config_token(stage.token("config")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_delete_added_value(call: webhooks::DeleteAddedValue, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_config_token(stage.token("config")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_list_auths(call: webhooks::ListAuths, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("limit", call, |call, it: i64| call.limit(it))?;
    let client = stage.client().with_config_token(stage.token("config")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_create_auth(call: webhooks::CreateAuth, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("config", call, |call, it: webhooks::WebhookOAuthConfig| call.config(it))?;
    let client = stage.client().with_config_token(stage.token("config")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_update_auth(call: webhooks::UpdateAuth, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("type", call, |call, it: webhooks::WebhookAuthType| call.kind(it))?;
    let call = args.set("name", call, |call, it: String| call.name(it))?;
    let call = args.set("config", call, |call, it: webhooks::WebhookOAuthConfig| call.config(it))?;
    let client = stage.client().with_config_token(stage.token("config")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_delete_auth(call: webhooks::DeleteAuth, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_config_token(stage.token("config")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_delete_all_auths(call: webhooks::DeleteAllAuths, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_config_token(stage.token("config")?);
    crate::stage::send!(stage, args, call, client)
}

objects! {
    "WebhooksList" powens::webhooks::WebhooksList { webhooks }
    "Webhook" powens::webhooks::Webhook {  }
    "WebhookParams" powens::webhooks::WebhookParams {  }
    "WebhookLogsList" powens::webhooks::WebhookLogsList { webhook_logs = "webhooklogs" }
    "WebhookLog" powens::webhooks::WebhookLog {  }
    "WebhookAuthsList" powens::webhooks::WebhookAuthsList { auth_providers = "authproviders" }
    "WebhookOAuthConfig" powens::webhooks::WebhookOAuthConfig { grant_type }
    "WebhookAuth" powens::webhooks::WebhookAuth { kind = "type", config }
    "WebhookAuthConfig" powens::webhooks::WebhookAuthConfig {  }
}

unions! {}

enums! {
    "WebhookAuthType" powens::webhooks::WebhookAuthType;
    "WebhookEvent" powens::webhooks::WebhookEvent;
}
