//! Calls of `balances`.

// Written by `cargo xtask generate` from spec/. Do not edit.

use powens::*;

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage, send, unknown};

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "list" => {
            let call = balances::list(args.word("user", super::values::user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?);
            let call = args.set("min_date", call, |call, it: civil::Date| call.min_date(it))?;
            let call = args.set("max_date", call, |call, it: civil::Date| call.max_date(it))?;
            let call = args.set("period", call, |call, it: String| call.period(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        _ => Err(unknown("operation", name)),
    }
}
