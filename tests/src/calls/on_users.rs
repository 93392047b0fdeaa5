//! Calls of `users`.

// Written by `cargo xtask generate` from spec/. Do not edit.

use powens::*;

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage, send, unknown};

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "list" => {
            let call = users::list();
            let call = args.set("search", call, |call, it: String| call.search(it))?;
            let call = args.expand(call, super::expand::user, |call, it| call.expand(it))?;
            let client = stage.client().with_users_token(stage.token("users")?);
            send!(stage, args, call, client)
        }
        "get" => {
            let call = users::get(args.word("user", super::values::user_ref)?);
            let call = args.expand(call, super::expand::user, |call, it| call.expand(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "delete" => {
            let call = users::delete(args.word("user", super::values::user_ref)?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        _ => Err(unknown("operation", name)),
    }
}
