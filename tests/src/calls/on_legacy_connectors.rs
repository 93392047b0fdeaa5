//! What the page `legacy/connectors` describes, by name.

// Written by `cargo xtask generate` from spec/. Do not edit.

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage};
use crate::survey::{enums, objects, unions};
use powens::*;

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "batch_update" => send_batch_update(legacy::connectors::batch_update(), args, stage).await,
        "request_new" => send_request_new(legacy::connectors::request_new(args.need::<String>("name")?, args.need::<String>("login")?, args.need::<Secret>("password")?), args, stage).await,
        "get_status" => send_get_status(legacy::connectors::get_status(), args, stage).await,
        "list_incidents" => send_list_incidents(legacy::connectors::list_incidents(), args, stage).await,
        "list_source_fields" => send_list_source_fields(legacy::connectors::list_source_fields(args.word("connector", super::on_connectors::word_connector_ref)?, args.need::<connectors::ConnectorSourceId>("source")?), args, stage).await,
        "update_sources" => send_update_sources(legacy::connectors::update_sources(args.word("connector", super::on_connectors::word_connector_ref)?), args, stage).await,
        "list_logos" => send_list_logos(legacy::connectors::list_logos(args.word("connector", super::on_connectors::word_connector_ref)?), args, stage).await,
        "list_main_logos" => send_list_logos(legacy::connectors::list_main_logos(args.word("connector", super::on_connectors::word_connector_ref)?), args, stage).await,
        "list_thumbnail_logos" => send_list_logos(legacy::connectors::list_thumbnail_logos(args.word("connector", super::on_connectors::word_connector_ref)?), args, stage).await,
        "create_logo" => send_create_logo(legacy::connectors::create_logo(args.word("connector", super::on_connectors::word_connector_ref)?), args, stage).await,
        "save_logo" => send_create_logo(legacy::connectors::save_logo(args.word("connector", super::on_connectors::word_connector_ref)?), args, stage).await,
        "update_logo" => send_create_logo(legacy::connectors::update_logo(args.word("connector", super::on_connectors::word_connector_ref)?, args.need::<legacy::connectors::ConnectorLogoId>("logo")?), args, stage).await,
        "delete_logo" => send_delete_logo(legacy::connectors::delete_logo(args.word("connector", super::on_connectors::word_connector_ref)?, args.need::<legacy::connectors::ConnectorLogoId>("logo")?), args, stage).await,
        _ => Err(crate::stage::unknown("operation", name)),
    }
}

pub(super) async fn send_batch_update(call: legacy::connectors::BatchUpdate, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("hidden", call, |call, it: bool| call.hidden(it))?;
    let call = args.set("sync_periodicity", call, |call, it: Decimal| call.sync_periodicity(it))?;
    let call = args.expand(call, super::on_connectors::expand_connector, |call, it| call.expand(it))?;
    let client = stage.client().with_config_token(stage.token("config")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_request_new(call: legacy::connectors::RequestNew, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("types", call, |call, it: legacy::connectors::ConnectorProposalType| call.types(it))?;
    let call = args.set("url", call, |call, it: String| call.url(it))?;
    let call = args.set("email", call, |call, it: String| call.email(it))?;
    let call = args.set("sendmail", call, |call, it: bool| call.send_mail(it))?;
    let call = args.set("comment", call, |call, it: String| call.comment(it))?;
    let call = args.expand(call, super::on_connectors::expand_connector, |call, it| call.expand(it))?;
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_get_status(call: legacy::connectors::GetStatus, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_config_token(stage.token("config")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_list_incidents(call: legacy::connectors::ListIncidents, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("state", call, |call, it: Vec<String>| call.state(it))?;
    let call = args.set("id", call, |call, it: i64| call.id(it))?;
    let call = args.set("weboob_id", call, |call, it: Vec<String>| call.weboob_id(it))?;
    let call = args.set("start_date", call, |call, it: civil::Date| call.start_date(it))?;
    let call = args.set("end_date", call, |call, it: civil::Date| call.end_date(it))?;
    let call = args.set("page", call, |call, it: i64| call.page(it))?;
    let call = args.set("size", call, |call, it: i64| call.size(it))?;
    let client = stage.client().with_config_token(stage.token("config")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_list_source_fields(call: legacy::connectors::ListSourceFields, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_config_token(stage.token("config")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_update_sources(call: legacy::connectors::UpdateSources, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("disabled_capabilities", call, |call, it: Vec<connectors::Capability>| call.disabled_capabilities(it))?;
    let call = args.set("unavailable_capabilities", call, |call, it: Vec<connectors::Capability>| call.unavailable_capabilities(it))?;
    let client = stage.client().with_config_token(stage.token("config")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_list_logos(call: legacy::connectors::ListLogos, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client();
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_create_logo(call: legacy::connectors::CreateLogo, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("id_file", call, |call, it: documents::FileId| call.id_file(it))?;
    let call = args.set_file("img", call, |call, it: File| call.image(it))?;
    let client = stage.client().with_config_token(stage.token("config")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_delete_logo(call: legacy::connectors::DeleteLogo, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_config_token(stage.token("config")?);
    crate::stage::send!(stage, args, call, client)
}

objects! {
    "ConnectorSourceFieldsList" powens::legacy::connectors::ConnectorSourceFieldsList { source_fields }
    "ConnectorSourceField" powens::legacy::connectors::ConnectorSourceField { kind = "type" }
    "ConnectorLogosList" powens::legacy::connectors::ConnectorLogosList { connector_logos = "connectorlogos" }
    "ConnectorLogo" powens::legacy::connectors::ConnectorLogo { kind = "type" }
}

unions! {}

enums! {
    "ConnectorProposalType" powens::legacy::connectors::ConnectorProposalType;
    "ConnectorLogoType" powens::legacy::connectors::ConnectorLogoType;
}
