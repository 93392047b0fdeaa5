//! What the page `configuration` describes, by name.

// Written by `cargo xtask generate` from spec/. Do not edit.

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage};
use crate::survey::{enums, objects, unions};
use powens::*;

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "get" => send_get(configuration::get(), args, stage).await,
        "update" => send_update(configuration::update(args.need::<std::collections::BTreeMap<String, String>>("body")?), args, stage).await,
        "list_logs" => send_list_logs(configuration::list_logs(), args, stage).await,
        "get_certificate" => send_get_certificate(configuration::get_certificate(args.need::<String>("kind")?), args, stage).await,
        _ => Err(crate::stage::unknown("operation", name)),
    }
}

pub(super) async fn send_get(call: configuration::Get, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("search", call, |call, it: String| call.search(it))?;
    let client = stage.client().with_config_token(stage.token("config")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_update(call: configuration::Update, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("search", call, |call, it: String| call.search(it))?;
    let client = stage.client().with_config_token(stage.token("config")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_list_logs(call: configuration::ListLogs, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("search", call, |call, it: String| call.search(it))?;
    let call = args.set("type", call, |call, it: configuration::ConfigChange| call.kind(it))?;
    let call = args.set("min_date", call, |call, it: civil::Date| call.min_date(it))?;
    let call = args.set("max_date", call, |call, it: civil::Date| call.max_date(it))?;
    let client = stage.client().with_config_token(stage.token("config")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_get_certificate(call: configuration::GetCertificate, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_config_token(stage.token("config")?);
    crate::stage::send!(stage, args, call, client)
}

objects! {
    "ConfigLogsList" powens::configuration::ConfigLogsList { config_logs = "configlogs" }
    "ConfigLog" powens::configuration::ConfigLog { key, kind = "type" }
    "Certificate" powens::configuration::Certificate {  }
}

unions! {}

enums! {
    "ConfigChange" powens::configuration::ConfigChange;
    "ConfigKey" powens::configuration::ConfigKey;
}
