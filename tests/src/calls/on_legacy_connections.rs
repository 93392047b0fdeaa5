//! What the page `legacy/connections` describes, by name.

// Written by `cargo xtask generate` from spec/. Do not edit.

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage};
use crate::survey::{enums, objects, unions};
use powens::*;

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "list_without_user" => send_list_without_user(legacy::connections::list_without_user(), args, stage).await,
        "delete_all" => send_delete_all(legacy::connections::delete_all(args.word("user", super::on_users::word_user_ref)?), args, stage).await,
        "get_informations" => send_get_informations(legacy::connections::get_informations(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?), args, stage).await,
        "enable_source" => super::on_connections::send_update_source(legacy::connections::enable_source(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<connections::ConnectionSourceId>("source")?), args, stage).await,
        "disable_source" => send_disable_source(legacy::connections::disable_source(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<connections::ConnectionSourceId>("source")?), args, stage).await,
        "list_sources_of_connection" => super::on_connections::send_list_sources(legacy::connections::list_sources_of_connection(args.need::<connections::ConnectionId>("connection")?), args, stage).await,
        "update_source_of_connection" => super::on_connections::send_update_source(legacy::connections::update_source_of_connection(args.need::<connections::ConnectionId>("connection")?, args.need::<connections::ConnectionSourceId>("source")?), args, stage).await,
        "enable_source_of_connection" => super::on_connections::send_update_source(legacy::connections::enable_source_of_connection(args.need::<connections::ConnectionId>("connection")?, args.need::<connections::ConnectionSourceId>("source")?), args, stage).await,
        "disable_source_of_connection" => send_disable_source(legacy::connections::disable_source_of_connection(args.need::<connections::ConnectionId>("connection")?, args.need::<connections::ConnectionSourceId>("source")?), args, stage).await,
        "list_logs_of_connection" => super::on_connections::send_list_logs(legacy::connections::list_logs_of_connection(args.need::<connections::ConnectionId>("connection")?), args, stage).await,
        "list_logs_of_user" => super::on_connections::send_list_logs(legacy::connections::list_logs_of_user(args.word("user", super::on_users::word_user_ref)?), args, stage).await,
        _ => Err(crate::stage::unknown("operation", name)),
    }
}

pub(super) async fn send_list_without_user(call: legacy::connections::ListWithoutUser, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.expand(call, super::on_connections::expand_connection, |call, it| call.expand(it))?;
    let client = stage.client().with_config_token(stage.token("config")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_delete_all(call: legacy::connections::DeleteAll, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_get_informations(call: legacy::connections::GetInformations, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_disable_source(call: legacy::connections::DisableSource, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

objects! {
    "ConnectionInformations" powens::legacy::connections::ConnectionInformations { owner }
    "ConnectionOwner" powens::legacy::connections::ConnectionOwner { postal_address }
    "ConnectionOwnerAddress" powens::legacy::connections::ConnectionOwnerAddress {  }
}

unions! {}

enums! {}
