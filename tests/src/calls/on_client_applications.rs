//! What the page `client_applications` describes, by name.

// Written by `cargo xtask generate` from spec/. Do not edit.

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage};
use crate::survey::{enums, objects, unions};
use powens::*;

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "list" => send_list(client_applications::list(), args, stage).await,
        "create" => send_create(client_applications::create(), args, stage).await,
        "get" => send_get(client_applications::get(args.need::<authentication::ClientId>("client")?), args, stage).await,
        "update" => send_update(client_applications::update(args.need::<authentication::ClientId>("client")?), args, stage).await,
        "delete" => send_delete(client_applications::delete(args.need::<authentication::ClientId>("client")?), args, stage).await,
        "upload_logo" => send_upload_logo(client_applications::upload_logo(args.need::<authentication::ClientId>("client")?, args.file("file")?), args, stage).await,
        "delete_logo" => send_delete_logo(client_applications::delete_logo(args.need::<authentication::ClientId>("client")?), args, stage).await,
        _ => Err(crate::stage::unknown("operation", name)),
    }
}

pub(super) async fn send_list(call: client_applications::List, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_config_token(stage.token("config")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_create(call: client_applications::Create, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("generate_keys", call, |call, it: bool| call.generate_keys(it))?;
    let call = args.set("name", call, |call, it: String| call.name(it))?;
    let call = args.set("redirect_uris", call, |call, it: String| call.redirect_uris(it))?;
    let call = args.set("config", call, |call, it: Json| call.config(it))?;
    let client = stage.client().with_config_token(stage.token("config")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_get(call: client_applications::Get, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_config_token(stage.token("config")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_update(call: client_applications::Update, args: &mut Arguments, stage: &Stage) -> Outcome {
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
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_delete(call: client_applications::Delete, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_config_token(stage.token("config")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_upload_logo(call: client_applications::UploadLogo, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_config_token(stage.token("config")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_delete_logo(call: client_applications::DeleteLogo, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_config_token(stage.token("config")?);
    crate::stage::send!(stage, args, call, client)
}

objects! {
    "ClientAppsList" powens::client_applications::ClientAppsList { clients }
    "ClientApp" powens::client_applications::ClientApp {  }
    "StoredFile" powens::client_applications::StoredFile {  }
}

unions! {}

enums! {}
