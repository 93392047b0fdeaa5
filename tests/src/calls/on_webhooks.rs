//! Calls of `webhooks`.

// Written by `cargo xtask generate` from spec/. Do not edit.

use powens::*;

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage, send, unknown};

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
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
        "delete_auth" => {
            let call = webhooks::delete_auth(args.need::<webhooks::WebhookAuthId>("auth")?);
            let client = stage.client().with_config_token(stage.token("config")?);
            send!(stage, args, call, client)
        }
        _ => Err(unknown("operation", name)),
    }
}
