//! Calls of `legacy/connectors`.

// Written by `cargo xtask generate` from spec/. Do not edit.

use powens::*;

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage, send, unknown};

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "batch_update" => {
            let call = legacy::connectors::batch_update();
            let call = args.set("hidden", call, |call, it: bool| call.hidden(it))?;
            let call = args.set("sync_periodicity", call, |call, it: Decimal| call.sync_periodicity(it))?;
            let call = args.expand(call, super::expand::connector, |call, it| call.expand(it))?;
            let client = stage.client().with_config_token(stage.token("config")?);
            send!(stage, args, call, client)
        }
        "request_new" => {
            let call = legacy::connectors::request_new(args.need::<String>("name")?, args.need::<String>("login")?, args.need::<Secret>("password")?);
            let call = args.set("types", call, |call, it: legacy::connectors::ConnectorProposalType| call.types(it))?;
            let call = args.set("url", call, |call, it: String| call.url(it))?;
            let call = args.set("email", call, |call, it: String| call.email(it))?;
            let call = args.set("sendmail", call, |call, it: bool| call.send_mail(it))?;
            let call = args.set("comment", call, |call, it: String| call.comment(it))?;
            let call = args.expand(call, super::expand::connector, |call, it| call.expand(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "get_status" => {
            let call = legacy::connectors::get_status();
            let client = stage.client().with_config_token(stage.token("config")?);
            send!(stage, args, call, client)
        }
        "list_incidents" => {
            let call = legacy::connectors::list_incidents();
            let call = args.set("state", call, |call, it: Vec<String>| call.state(it))?;
            let call = args.set("id", call, |call, it: i64| call.id(it))?;
            let call = args.set("weboob_id", call, |call, it: Vec<String>| call.weboob_id(it))?;
            let call = args.set("start_date", call, |call, it: civil::Date| call.start_date(it))?;
            let call = args.set("end_date", call, |call, it: civil::Date| call.end_date(it))?;
            let call = args.set("page", call, |call, it: i64| call.page(it))?;
            let call = args.set("size", call, |call, it: i64| call.size(it))?;
            let client = stage.client().with_config_token(stage.token("config")?);
            send!(stage, args, call, client)
        }
        "list_source_fields" => {
            let call = legacy::connectors::list_source_fields(args.word("connector", super::values::connector_ref)?, args.need::<connectors::ConnectorSourceId>("source")?);
            let client = stage.client().with_config_token(stage.token("config")?);
            send!(stage, args, call, client)
        }
        "update_sources" => {
            let call = legacy::connectors::update_sources(args.word("connector", super::values::connector_ref)?);
            let call = args.set("disabled_capabilities", call, |call, it: Vec<connectors::Capability>| call.disabled_capabilities(it))?;
            let call = args.set("unavailable_capabilities", call, |call, it: Vec<connectors::Capability>| call.unavailable_capabilities(it))?;
            let client = stage.client().with_config_token(stage.token("config")?);
            send!(stage, args, call, client)
        }
        "list_logos" => {
            let call = legacy::connectors::list_logos(args.word("connector", super::values::connector_ref)?);
            let client = stage.client();
            send!(stage, args, call, client)
        }
        "list_main_logos" => {
            let call = legacy::connectors::list_main_logos(args.word("connector", super::values::connector_ref)?);
            let client = stage.client();
            send!(stage, args, call, client)
        }
        "list_thumbnail_logos" => {
            let call = legacy::connectors::list_thumbnail_logos(args.word("connector", super::values::connector_ref)?);
            let client = stage.client();
            send!(stage, args, call, client)
        }
        "create_logo" => {
            let call = legacy::connectors::create_logo(args.word("connector", super::values::connector_ref)?);
            let call = args.set("id_file", call, |call, it: documents::FileId| call.id_file(it))?;
            let call = args.set_file("img", call, |call, it: File| call.image(it))?;
            let client = stage.client().with_config_token(stage.token("config")?);
            send!(stage, args, call, client)
        }
        "save_logo" => {
            let call = legacy::connectors::save_logo(args.word("connector", super::values::connector_ref)?);
            let call = args.set("id_file", call, |call, it: documents::FileId| call.id_file(it))?;
            let call = args.set_file("img", call, |call, it: File| call.image(it))?;
            let client = stage.client().with_config_token(stage.token("config")?);
            send!(stage, args, call, client)
        }
        "update_logo" => {
            let call = legacy::connectors::update_logo(args.word("connector", super::values::connector_ref)?, args.need::<legacy::connectors::ConnectorLogoId>("logo")?);
            let call = args.set("id_file", call, |call, it: documents::FileId| call.id_file(it))?;
            let call = args.set_file("img", call, |call, it: File| call.image(it))?;
            let client = stage.client().with_config_token(stage.token("config")?);
            send!(stage, args, call, client)
        }
        "delete_logo" => {
            let call = legacy::connectors::delete_logo(args.word("connector", super::values::connector_ref)?, args.need::<legacy::connectors::ConnectorLogoId>("logo")?);
            let client = stage.client().with_config_token(stage.token("config")?);
            send!(stage, args, call, client)
        }
        _ => Err(unknown("operation", name)),
    }
}
