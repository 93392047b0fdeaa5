//! Calls of `encryption`.

// Written by `cargo xtask generate` from spec/. Do not edit.

use powens::*;

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage, send, unknown};

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "get_public_key" => {
            let call = encryption::get_public_key();
            let client = stage.client();
            send!(stage, args, call, client)
        }
        _ => Err(unknown("operation", name)),
    }
}
