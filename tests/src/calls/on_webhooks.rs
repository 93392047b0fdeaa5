//! Calls of `webhooks`.

// Written by `cargo xtask generate` from spec/. Do not edit.

use powens::*;

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage, send, unknown};

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "list" => {
            let call = webhooks::list();
            let client = stage.client().with_config_token(stage.token("config")?);
            send!(stage, args, call, client)
        }
        "create" => {
            let call = webhooks::create();
            let call = args.set("event", call, |call, it: webhooks::WebhookEvent| call.event(it))?;
            let call = args.set("url", call, |call, it: String| call.url(it))?;
            let call = args.set("id_auth", call, |call, it: String| call.id_auth(it))?;
            let call = args.set("id_service", call, |call, it: i64| call.id_service(it))?;
            let call = args.set("id_user", call, |call, it: users::UserId| call.id_user(it))?;
            let call = args.set("params", call, |call, it: webhooks::WebhookParams| call.params(it))?;
            let client = stage.client().with_config_token(stage.token("config")?);
            send!(stage, args, call, client)
        }
        "update" => {
            let call = webhooks::update(args.need::<webhooks::WebhookId>("webhook")?);
            let call = args.set("event", call, |call, it: webhooks::WebhookEvent| call.event(it))?;
            let call = args.set("url", call, |call, it: String| call.url(it))?;
            let call = args.set("id_auth", call, |call, it: webhooks::WebhookAuthId| call.id_auth(it))?;
            let call = args.set("id_service", call, |call, it: i64| call.id_service(it))?;
            let call = args.set("id_user", call, |call, it: users::UserId| call.id_user(it))?;
            let call = args.field("deleted", call, |call, it: Field<civil::DateTime>| call.deleted(it))?;
            let client = stage.client().with_config_token(stage.token("config")?);
            send!(stage, args, call, client)
        }
        "update_by_post" => {
            let call = webhooks::update_by_post(args.need::<webhooks::WebhookId>("webhook")?);
            let call = args.set("event", call, |call, it: webhooks::WebhookEvent| call.event(it))?;
            let call = args.set("url", call, |call, it: String| call.url(it))?;
            let call = args.set("id_auth", call, |call, it: webhooks::WebhookAuthId| call.id_auth(it))?;
            let call = args.set("id_service", call, |call, it: i64| call.id_service(it))?;
            let call = args.set("id_user", call, |call, it: users::UserId| call.id_user(it))?;
            let call = args.field("deleted", call, |call, it: Field<civil::DateTime>| call.deleted(it))?;
            let client = stage.client().with_config_token(stage.token("config")?);
            send!(stage, args, call, client)
        }
        "delete" => {
            let call = webhooks::delete(args.need::<webhooks::WebhookId>("webhook")?);
            let client = stage.client().with_config_token(stage.token("config")?);
            send!(stage, args, call, client)
        }
        "delete_all" => {
            let call = webhooks::delete_all();
            let client = stage.client().with_config_token(stage.token("config")?);
            send!(stage, args, call, client)
        }
        "list_events" => {
            let call = webhooks::list_events();
            let client = stage.client().with_config_token(stage.token("config")?);
            send!(stage, args, call, client)
        }
        "list_logs" => {
            let call = webhooks::list_logs(args.need::<webhooks::WebhookId>("webhook")?);
            let call = args.set("id_user", call, |call, it: users::UserId| call.id_user(it))?;
            let call = args.set("limit", call, |call, it: i64| call.limit(it))?;
            let call = args.set("offset", call, |call, it: i64| call.offset(it))?;
            let call = args.set("min_date", call, |call, it: civil::Date| call.min_date(it))?;
            let call = args.set("max_date", call, |call, it: civil::Date| call.max_date(it))?;
            let client = stage.client().with_config_token(stage.token("config")?);
            send!(stage, args, call, client, paged)
        }
        "list_added_values" => {
            let call = webhooks::list_added_values(args.need::<webhooks::WebhookId>("webhook")?);
            let client = stage.client().with_config_token(stage.token("config")?);
            send!(stage, args, call, client)
        }
        "set_added_values" => {
            let call = webhooks::set_added_values(args.need::<webhooks::WebhookId>("webhook")?, args.need::<std::collections::BTreeMap<String, String>>("body")?);
            let client = stage.client().with_config_token(stage.token("config")?);
            send!(stage, args, call, client)
        }
        "delete_added_values" => {
            let call = webhooks::delete_added_values(args.need::<webhooks::WebhookId>("webhook")?);
            let client = stage.client().with_config_token(stage.token("config")?);
            send!(stage, args, call, client)
        }
        "get_added_value" => {
            let call = webhooks::get_added_value(args.need::<webhooks::WebhookId>("webhook")?, args.need::<String>("key")?);
            let client = stage.client().with_config_token(stage.token("config")?);
            send!(stage, args, call, client)
        }
        "set_added_value" => {
            let call = webhooks::set_added_value(args.need::<webhooks::WebhookId>("webhook")?, args.need::<String>("key")?, args.need::<std::collections::BTreeMap<String, String>>("body")?);
            let client = stage.client().with_config_token(stage.token("config")?);
            send!(stage, args, call, client)
        }
        "delete_added_value" => {
            let call = webhooks::delete_added_value(args.need::<webhooks::WebhookId>("webhook")?, args.need::<String>("key")?);
            let client = stage.client().with_config_token(stage.token("config")?);
            send!(stage, args, call, client)
        }
        "list_auths" => {
            let call = webhooks::list_auths();
            let call = args.set("limit", call, |call, it: i64| call.limit(it))?;
            let client = stage.client().with_config_token(stage.token("config")?);
            send!(stage, args, call, client)
        }
        "create_auth" => {
            let call = webhooks::create_auth(args.need::<webhooks::WebhookAuthType>("type")?, args.need::<String>("name")?);
            let call = args.set("config", call, |call, it: webhooks::WebhookOAuthConfig| call.config(it))?;
            let client = stage.client().with_config_token(stage.token("config")?);
            send!(stage, args, call, client)
        }
        "update_auth" => {
            let call = webhooks::update_auth(args.need::<webhooks::WebhookAuthId>("auth")?);
            let call = args.set("type", call, |call, it: webhooks::WebhookAuthType| call.kind(it))?;
            let call = args.set("name", call, |call, it: String| call.name(it))?;
            let call = args.set("config", call, |call, it: webhooks::WebhookOAuthConfig| call.config(it))?;
            let client = stage.client().with_config_token(stage.token("config")?);
            send!(stage, args, call, client)
        }
        "update_auth_by_post" => {
            let call = webhooks::update_auth_by_post(args.need::<webhooks::WebhookAuthId>("auth")?);
            let call = args.set("type", call, |call, it: webhooks::WebhookAuthType| call.kind(it))?;
            let call = args.set("name", call, |call, it: String| call.name(it))?;
            let call = args.set("config", call, |call, it: webhooks::WebhookOAuthConfig| call.config(it))?;
            let client = stage.client().with_config_token(stage.token("config")?);
            send!(stage, args, call, client)
        }
        "delete_auth" => {
            let call = webhooks::delete_auth(args.need::<webhooks::WebhookAuthId>("auth")?);
            let client = stage.client().with_config_token(stage.token("config")?);
            send!(stage, args, call, client)
        }
        "delete_all_auths" => {
            let call = webhooks::delete_all_auths();
            let client = stage.client().with_config_token(stage.token("config")?);
            send!(stage, args, call, client)
        }
        _ => Err(unknown("operation", name)),
    }
}
