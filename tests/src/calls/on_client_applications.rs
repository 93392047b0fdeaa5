//! Calls of `client_applications`.

// Written by `cargo xtask generate` from spec/. Do not edit.

use powens::*;

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage, send, unknown};

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "list" => {
            let call = client_applications::list();
            let client = stage.client().with_config_token(stage.token("config")?);
            send!(stage, args, call, client)
        }
        "create" => {
            let call = client_applications::create();
            let call = args.set("generate_keys", call, |call, it: bool| call.generate_keys(it))?;
            let call = args.set("name", call, |call, it: String| call.name(it))?;
            let call = args.set("redirect_uris", call, |call, it: String| call.redirect_uris(it))?;
            let call = args.set("config", call, |call, it: Json| call.config(it))?;
            let client = stage.client().with_config_token(stage.token("config")?);
            send!(stage, args, call, client)
        }
        "get" => {
            let call = client_applications::get(args.need::<authentication::ClientId>("client")?);
            let client = stage.client().with_config_token(stage.token("config")?);
            send!(stage, args, call, client)
        }
        "update" => {
            let call = client_applications::update(args.need::<authentication::ClientId>("client")?);
            let call = args.set("generate_keys", call, |call, it: bool| call.generate_keys(it))?;
            let call = args.set("name", call, |call, it: String| call.name(it))?;
            let call = args.set("secret", call, |call, it: Secret| call.secret(it))?;
            let call = args.set("redirect_uris", call, |call, it: String| call.redirect_uris(it))?;
            let call = args.set("primary_color", call, |call, it: String| call.primary_color(it))?;
            let call = args.set("config", call, |call, it: Json| call.config(it))?;
            let call = args.set("update_config", call, |call, it: bool| call.update_config(it))?;
            let call = args.set("secondary_color", call, |call, it: String| call.secondary_color(it))?;
            let call = args.set("description", call, |call, it: String| call.description(it))?;
            let call = args.set("description_banks", call, |call, it: String| call.description_banks(it))?;
            let call = args.set("description_providers", call, |call, it: String| call.description_providers(it))?;
            let call = args.set("pro", call, |call, it: bool| call.pro(it))?;
            let client = stage.client().with_config_token(stage.token("config")?);
            send!(stage, args, call, client)
        }
        "delete" => {
            let call = client_applications::delete(args.need::<authentication::ClientId>("client")?);
            let client = stage.client().with_config_token(stage.token("config")?);
            send!(stage, args, call, client)
        }
        "upload_logo" => {
            let call = client_applications::upload_logo(args.need::<authentication::ClientId>("client")?, args.file("file")?);
            let client = stage.client().with_config_token(stage.token("config")?);
            send!(stage, args, call, client)
        }
        "delete_logo" => {
            let call = client_applications::delete_logo(args.need::<authentication::ClientId>("client")?);
            let client = stage.client().with_config_token(stage.token("config")?);
            send!(stage, args, call, client)
        }
        _ => Err(unknown("operation", name)),
    }
}
