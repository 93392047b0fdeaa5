//! Calls of `legacy/authentication`.

// Written by `cargo xtask generate` from spec/. Do not edit.

use powens::*;

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage, send, unknown};

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "create_code" => {
            let call = legacy::authentication::create_code();
            let call = args.set("type", call, |call, it: authentication::AuthCodeType| call.kind(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "login" => {
            let call = legacy::authentication::login(args.need::<String>("username")?, args.need::<Secret>("password")?, args.need::<String>("application")?);
            let call = args.set("scope", call, |call, it: String| call.scope(it))?;
            let call = args.set("grant_type", call, |call, it: authentication::GrantType| call.grant_type(it))?;
            let client = stage.client();
            send!(stage, args, call, client)
        }
        "login_with_cookie" => {
            let call = legacy::authentication::login_with_cookie(args.need::<String>("username")?, args.need::<Secret>("password")?, args.need::<String>("application")?);
            let call = args.set("scope", call, |call, it: String| call.scope(it))?;
            let client = stage.client();
            send!(stage, args, call, client)
        }
        "create_user_jwt" => {
            let call = legacy::authentication::create_user_jwt();
            let call = args.set("client_id", call, |call, it: authentication::ClientId| call.client_id(it))?;
            let call = args.set("client_secret", call, |call, it: Secret| call.client_secret(it))?;
            let call = args.set("scope", call, |call, it: String| call.scope(it))?;
            let call = args.set("id_user", call, |call, it: users::UserId| call.id_user(it))?;
            let call = args.set("expire", call, |call, it: bool| call.expire(it))?;
            let client = stage.client();
            send!(stage, args, call, client)
        }
        "create_admin_jwt" => {
            let call = legacy::authentication::create_admin_jwt();
            let call = args.set("duration", call, |call, it: i64| call.duration(it))?;
            let call = args.set("scope", call, |call, it: String| call.scope(it))?;
            let client = stage.client().with_config_token(stage.token("config")?);
            send!(stage, args, call, client)
        }
        "create_user_token" => {
            let call = legacy::authentication::create_user_token(args.word("user", super::values::user_ref)?, args.need::<String>("application")?);
            let client = stage.client().with_config_token(stage.token("config")?);
            send!(stage, args, call, client)
        }
        "register" => {
            let call = legacy::authentication::register(args.need::<String>("email")?, args.need::<Secret>("password")?, args.need::<String>("application")?);
            let call = args.set("sponsor", call, |call, it: String| call.sponsor(it))?;
            let call = args.set("notification_token", call, |call, it: Secret| call.notification_token(it))?;
            let client = stage.client();
            send!(stage, args, call, client)
        }
        "confirm_email" => {
            let call = legacy::authentication::confirm_email(args.need::<Secret>("token")?, args.need::<String>("application")?);
            let client = stage.client();
            send!(stage, args, call, client)
        }
        "confirm_new_email" => {
            let call = legacy::authentication::confirm_new_email(args.need::<Secret>("token")?);
            let client = stage.client();
            send!(stage, args, call, client)
        }
        "resend_confirmation" => {
            let call = legacy::authentication::resend_confirmation();
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        _ => Err(unknown("operation", name)),
    }
}
