//! Calls of `authentication`.

// Written by `cargo xtask generate` from spec/. Do not edit.

use powens::*;

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage, send, unknown};

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "init" => {
            let call = authentication::init();
            let call = args.set("client_id", call, |call, it: authentication::ClientId| call.client_id(it))?;
            let call = args.set("client_secret", call, |call, it: Secret| call.client_secret(it))?;
            let client = stage.client();
            send!(stage, args, call, client)
        }
        "create_code" => {
            let call = authentication::create_code();
            let call = args.set("type", call, |call, it: authentication::AuthCodeType| call.kind(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "exchange_code" => {
            let call = authentication::exchange_code(args.need::<authentication::ClientId>("client_id")?, args.need::<Secret>("client_secret")?, args.need::<Secret>("code")?);
            let call = args.set("grant_type", call, |call, it: authentication::GrantType| call.grant_type(it))?;
            let call = args.set("redirect_uri", call, |call, it: String| call.redirect_uri(it))?;
            let client = stage.client();
            send!(stage, args, call, client)
        }
        "renew" => {
            let call = authentication::renew(args.need::<authentication::ClientId>("client_id")?, args.need::<Secret>("client_secret")?, args.need::<users::UserId>("id_user")?);
            let call = args.set("revoke_previous", call, |call, it: bool| call.revoke_previous(it))?;
            let client = stage.client();
            send!(stage, args, call, client)
        }
        "revoke" => {
            let call = authentication::revoke();
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "service_token" => {
            let call = authentication::service_token(args.need::<authentication::ClientId>("client_id")?, args.need::<Secret>("client_secret")?, args.need::<Vec<authentication::ServiceScope>>("scope")?);
            let client = stage.client();
            send!(stage, args, call, client)
        }
        _ => Err(unknown("operation", name)),
    }
}
