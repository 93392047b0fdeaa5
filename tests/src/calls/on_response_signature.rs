//! Calls of `response_signature`.

// Written by `cargo xtask generate` from spec/. Do not edit.

use powens::*;

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage, send, unknown};

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "list" => {
            let call = response_signature::list();
            let client = stage.client();
            send!(stage, args, call, client)
        }
        "get" => {
            let call = response_signature::get(args.need::<response_signature::SignKeyId>("key")?);
            let client = stage.client();
            send!(stage, args, call, client)
        }
        _ => Err(unknown("operation", name)),
    }
}
