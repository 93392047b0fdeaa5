//! Calls of `configuration`.

// Written by `cargo xtask generate` from spec/. Do not edit.

use powens::*;

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage, send, unknown};

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "get" => {
            let call = configuration::get();
            let call = args.set("search", call, |call, it: String| call.search(it))?;
            let client = stage.client().with_config_token(stage.token("config")?);
            send!(stage, args, call, client)
        }
        "update" => {
            let call = configuration::update(args.need::<std::collections::BTreeMap<String, String>>("body")?);
            let call = args.set("search", call, |call, it: String| call.search(it))?;
            let client = stage.client().with_config_token(stage.token("config")?);
            send!(stage, args, call, client)
        }
        "list_logs" => {
            let call = configuration::list_logs();
            let call = args.set("search", call, |call, it: String| call.search(it))?;
            let call = args.set("type", call, |call, it: configuration::ConfigChange| call.kind(it))?;
            let call = args.set("min_date", call, |call, it: civil::Date| call.min_date(it))?;
            let call = args.set("max_date", call, |call, it: civil::Date| call.max_date(it))?;
            let client = stage.client().with_config_token(stage.token("config")?);
            send!(stage, args, call, client)
        }
        "get_certificate" => {
            let call = configuration::get_certificate(args.need::<String>("kind")?);
            let client = stage.client().with_config_token(stage.token("config")?);
            send!(stage, args, call, client)
        }
        _ => Err(unknown("operation", name)),
    }
}
