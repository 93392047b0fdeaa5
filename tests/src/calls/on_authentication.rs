//! What the page `authentication` describes, by name.

// Written by `cargo xtask generate` from spec/. Do not edit.

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage};
use crate::survey::{enums, objects, unions};
use powens::*;

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "init" => send_init(authentication::init(), args, stage).await,
        "create_code" => send_create_code(authentication::create_code(), args, stage).await,
        "exchange_code" => send_exchange_code(authentication::exchange_code(args.need::<authentication::ClientId>("client_id")?, args.need::<Secret>("client_secret")?, args.need::<Secret>("code")?), args, stage).await,
        "renew" => send_renew(authentication::renew(args.need::<authentication::ClientId>("client_id")?, args.need::<Secret>("client_secret")?, args.need::<users::UserId>("id_user")?), args, stage).await,
        "revoke" => send_revoke(authentication::revoke(), args, stage).await,
        "service_token" => send_service_token(authentication::service_token(args.need::<authentication::ClientId>("client_id")?, args.need::<Secret>("client_secret")?, args.need::<Vec<authentication::ServiceScope>>("scope")?), args, stage).await,
        _ => Err(crate::stage::unknown("operation", name)),
    }
}

pub(super) async fn send_init(call: authentication::Init, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("client_id", call, |call, it: authentication::ClientId| call.client_id(it))?;
    let call = args.set("client_secret", call, |call, it: Secret| call.client_secret(it))?;
    let client = stage.client();
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_create_code(call: authentication::CreateCode, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("type", call, |call, it: authentication::AuthCodeType| call.kind(it))?;
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_exchange_code(call: authentication::ExchangeCode, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("grant_type", call, |call, it: authentication::GrantType| call.grant_type(it))?;
    let call = args.set("redirect_uri", call, |call, it: String| call.redirect_uri(it))?;
    let client = stage.client();
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_renew(call: authentication::Renew, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("revoke_previous", call, |call, it: bool| call.revoke_previous(it))?;
    let client = stage.client();
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_revoke(call: authentication::Revoke, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_service_token(call: authentication::ServiceToken, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client();
    crate::stage::send!(stage, args, call, client)
}

objects! {
    "AuthToken" powens::authentication::AuthToken { kind = "type" }
    "AuthCode" powens::authentication::AuthCode { kind = "type", access }
    "AccessToken" powens::authentication::AccessToken {  }
    "AuthServiceToken" powens::authentication::AuthServiceToken {  }
}

unions! {}

enums! {
    "ServiceScope" powens::authentication::ServiceScope;
    "GrantType" powens::authentication::GrantType;
    "AuthTokenKind" powens::authentication::AuthTokenKind;
    "AuthCodeType" powens::authentication::AuthCodeType;
    "AuthCodeAccess" powens::authentication::AuthCodeAccess;
}
