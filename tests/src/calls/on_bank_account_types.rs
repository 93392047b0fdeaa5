//! Calls of `bank_account_types`.

// Written by `cargo xtask generate` from spec/. Do not edit.

use powens::*;

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage, send, unknown};

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "list" => {
            let call = bank_account_types::list();
            let client = stage.client();
            send!(stage, args, call, client)
        }
        "get" => {
            let call = bank_account_types::get(args.need::<bank_account_types::AccountTypeId>("account_type")?);
            let client = stage.client();
            send!(stage, args, call, client)
        }
        _ => Err(unknown("operation", name)),
    }
}
