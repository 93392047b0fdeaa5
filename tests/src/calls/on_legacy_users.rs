//! What the page `legacy/users` describes, by name.

// Written by `cargo xtask generate` from spec/. Do not edit.

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage};
use crate::survey::{enums, objects, unions};
use powens::*;

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "get_config" => send_get_config(legacy::users::get_config(args.word("user", super::on_users::word_user_ref)?), args, stage).await,
        "update_config" => send_update_config(legacy::users::update_config(args.word("user", super::on_users::word_user_ref)?), args, stage).await,
        "delete_config" => send_delete_config(legacy::users::delete_config(args.word("user", super::on_users::word_user_ref)?), args, stage).await,
        "list_profiles" => send_list_profiles(legacy::users::list_profiles(args.word("user", super::on_users::word_user_ref)?), args, stage).await,
        "get_profile" => send_get_profile(legacy::users::get_profile(args.word("user", super::on_users::word_user_ref)?, args.need::<legacy::users::ProfileId>("profile")?), args, stage).await,
        "get_main_profile" => send_get_main_profile(legacy::users::get_main_profile(args.word("user", super::on_users::word_user_ref)?), args, stage).await,
        "get_current_profile" => send_get_main_profile(legacy::users::get_current_profile(args.word("user", super::on_users::word_user_ref)?), args, stage).await,
        "update_current_profile" => send_update_current_profile(legacy::users::update_current_profile(args.word("user", super::on_users::word_user_ref)?), args, stage).await,
        "list_devices" => send_list_devices(legacy::users::list_devices(args.word("user", super::on_users::word_user_ref)?), args, stage).await,
        "create_device" => send_create_device(legacy::users::create_device(args.word("user", super::on_users::word_user_ref)?, args.need::<Secret>("notification_token")?, args.need::<String>("application")?), args, stage).await,
        "get_device" => send_get_device(legacy::users::get_device(args.word("user", super::on_users::word_user_ref)?, args.need::<legacy::users::DeviceId>("device")?), args, stage).await,
        "update_device" => send_update_device(legacy::users::update_device(args.word("user", super::on_users::word_user_ref)?, args.need::<legacy::users::DeviceId>("device")?, args.need::<Secret>("notification_token")?, args.need::<String>("application")?), args, stage).await,
        "delete_device" => send_delete_device(legacy::users::delete_device(args.word("user", super::on_users::word_user_ref)?, args.need::<legacy::users::DeviceId>("device")?), args, stage).await,
        _ => Err(crate::stage::unknown("operation", name)),
    }
}

pub(super) async fn send_get_config(call: legacy::users::GetConfig, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_update_config(call: legacy::users::UpdateConfig, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.each("setting", call, |call, name, it: String| call.setting(name, it))?;
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_delete_config(call: legacy::users::DeleteConfig, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("keys", call, |call, it: String| call.keys(it))?;
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_list_profiles(call: legacy::users::ListProfiles, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_get_profile(call: legacy::users::GetProfile, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_get_main_profile(call: legacy::users::GetMainProfile, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_update_current_profile(call: legacy::users::UpdateCurrentProfile, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("email", call, |call, it: String| call.email(it))?;
    let call = args.set("password", call, |call, it: Secret| call.password(it))?;
    let call = args.set("current_password", call, |call, it: Secret| call.current_password(it))?;
    let call = args.set("contact", call, |call, it: String| call.contact(it))?;
    let call = args.set("conf", call, |call, it: String| call.conf(it))?;
    let call = args.set("state", call, |call, it: bool| call.state(it))?;
    let call = args.set("lang", call, |call, it: String| call.lang(it))?;
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_list_devices(call: legacy::users::ListDevices, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_create_device(call: legacy::users::CreateDevice, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("notification_version", call, |call, it: i64| call.notification_version(it))?;
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_get_device(call: legacy::users::GetDevice, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_update_device(call: legacy::users::UpdateDevice, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("notification_version", call, |call, it: i64| call.notification_version(it))?;
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_delete_device(call: legacy::users::DeleteDevice, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

objects! {
    "ProfilesList" powens::legacy::users::ProfilesList { profiles }
    "Profile" powens::legacy::users::Profile { role }
    "DevicesList" powens::legacy::users::DevicesList { devices }
    "Device" powens::legacy::users::Device {  }
}

unions! {}

enums! {
    "ProfileRole" powens::legacy::users::ProfileRole;
}
