//! Calls of `legacy/users`.

// Written by `cargo xtask generate` from spec/. Do not edit.

use powens::*;

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage, send, unknown};

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "get_config" => {
            let call = legacy::users::get_config(args.word("user", super::values::user_ref)?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "update_config" => {
            let call = legacy::users::update_config(args.word("user", super::values::user_ref)?);
            let call = args.each("setting", call, |call, name, it: String| call.setting(name, it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "delete_config" => {
            let call = legacy::users::delete_config(args.word("user", super::values::user_ref)?);
            let call = args.set("keys", call, |call, it: String| call.keys(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "list_profiles" => {
            let call = legacy::users::list_profiles(args.word("user", super::values::user_ref)?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "get_profile" => {
            let call = legacy::users::get_profile(args.word("user", super::values::user_ref)?, args.need::<legacy::users::ProfileId>("profile")?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "get_main_profile" => {
            let call = legacy::users::get_main_profile(args.word("user", super::values::user_ref)?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "get_current_profile" => {
            let call = legacy::users::get_current_profile(args.word("user", super::values::user_ref)?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "update_current_profile" => {
            let call = legacy::users::update_current_profile(args.word("user", super::values::user_ref)?);
            let call = args.set("email", call, |call, it: String| call.email(it))?;
            let call = args.set("password", call, |call, it: Secret| call.password(it))?;
            let call = args.set("current_password", call, |call, it: Secret| call.current_password(it))?;
            let call = args.set("contact", call, |call, it: String| call.contact(it))?;
            let call = args.set("conf", call, |call, it: String| call.conf(it))?;
            let call = args.set("state", call, |call, it: bool| call.state(it))?;
            let call = args.set("lang", call, |call, it: String| call.lang(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "list_devices" => {
            let call = legacy::users::list_devices(args.word("user", super::values::user_ref)?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "create_device" => {
            let call = legacy::users::create_device(args.word("user", super::values::user_ref)?, args.need::<Secret>("notification_token")?, args.need::<String>("application")?);
            let call = args.set("notification_version", call, |call, it: i64| call.notification_version(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "get_device" => {
            let call = legacy::users::get_device(args.word("user", super::values::user_ref)?, args.need::<legacy::users::DeviceId>("device")?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "update_device" => {
            let call = legacy::users::update_device(args.word("user", super::values::user_ref)?, args.need::<legacy::users::DeviceId>("device")?, args.need::<Secret>("notification_token")?, args.need::<String>("application")?);
            let call = args.set("notification_version", call, |call, it: i64| call.notification_version(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "delete_device" => {
            let call = legacy::users::delete_device(args.word("user", super::values::user_ref)?, args.need::<legacy::users::DeviceId>("device")?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        _ => Err(unknown("operation", name)),
    }
}
