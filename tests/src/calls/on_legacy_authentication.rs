//! What the page `legacy/authentication` describes, by name.

// Written by `cargo xtask generate` from spec/. Do not edit.

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage};
use crate::survey::{enums, objects, unions};
use powens::*;

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "create_code" => super::on_authentication::send_create_code(legacy::authentication::create_code(), args, stage).await,
        "login" => send_login(legacy::authentication::login(args.need::<String>("username")?, args.need::<Secret>("password")?, args.need::<String>("application")?), args, stage).await,
        "login_with_cookie" => send_login_with_cookie(legacy::authentication::login_with_cookie(args.need::<String>("username")?, args.need::<Secret>("password")?, args.need::<String>("application")?), args, stage).await,
        "create_user_jwt" => send_create_user_jwt(legacy::authentication::create_user_jwt(), args, stage).await,
        "create_admin_jwt" => send_create_admin_jwt(legacy::authentication::create_admin_jwt(), args, stage).await,
        "create_user_token" => send_create_user_token(legacy::authentication::create_user_token(args.word("user", super::on_users::word_user_ref)?, args.need::<String>("application")?), args, stage).await,
        "register" => send_register(legacy::authentication::register(args.need::<String>("email")?, args.need::<Secret>("password")?, args.need::<String>("application")?), args, stage).await,
        "confirm_email" => send_confirm_email(legacy::authentication::confirm_email(args.need::<Secret>("token")?, args.need::<String>("application")?), args, stage).await,
        "confirm_new_email" => send_confirm_new_email(legacy::authentication::confirm_new_email(args.need::<Secret>("token")?), args, stage).await,
        "resend_confirmation" => send_resend_confirmation(legacy::authentication::resend_confirmation(), args, stage).await,
        _ => Err(crate::stage::unknown("operation", name)),
    }
}

pub(super) async fn send_login(call: legacy::authentication::Login, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("scope", call, |call, it: String| call.scope(it))?;
    let call = args.set("grant_type", call, |call, it: authentication::GrantType| call.grant_type(it))?;
    let client = stage.client();
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_login_with_cookie(call: legacy::authentication::LoginWithCookie, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("scope", call, |call, it: String| call.scope(it))?;
    let client = stage.client();
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_create_user_jwt(call: legacy::authentication::CreateUserJwt, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("client_id", call, |call, it: authentication::ClientId| call.client_id(it))?;
    let call = args.set("client_secret", call, |call, it: Secret| call.client_secret(it))?;
    let call = args.set("scope", call, |call, it: String| call.scope(it))?;
    let call = args.set("id_user", call, |call, it: users::UserId| call.id_user(it))?;
    let call = args.set("expire", call, |call, it: bool| call.expire(it))?;
    let client = stage.client();
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_create_admin_jwt(call: legacy::authentication::CreateAdminJwt, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("duration", call, |call, it: i64| call.duration(it))?;
    let call = args.set("scope", call, |call, it: String| call.scope(it))?;
    let client = stage.client().with_config_token(stage.token("config")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_create_user_token(call: legacy::authentication::CreateUserToken, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_config_token(stage.token("config")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_register(call: legacy::authentication::Register, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("sponsor", call, |call, it: String| call.sponsor(it))?;
    let call = args.set("notification_token", call, |call, it: Secret| call.notification_token(it))?;
    let client = stage.client();
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_confirm_email(call: legacy::authentication::ConfirmEmail, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client();
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_confirm_new_email(call: legacy::authentication::ConfirmNewEmail, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client();
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_resend_confirmation(call: legacy::authentication::ResendConfirmation, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

objects! {
    "LoginToken" powens::legacy::authentication::LoginToken { user, profile }
    "UserJwt" powens::legacy::authentication::UserJwt {  }
    "AdminJwt" powens::legacy::authentication::AdminJwt {  }
    "UserToken" powens::legacy::authentication::UserToken {  }
    "RegisteredUser" powens::legacy::authentication::RegisteredUser { user, profile }
    "ConfirmedUser" powens::legacy::authentication::ConfirmedUser { user }
}

unions! {}

enums! {}
