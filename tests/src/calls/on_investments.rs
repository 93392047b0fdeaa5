//! Calls of `investments`.

// Written by `cargo xtask generate` from spec/. Do not edit.

use powens::*;

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage, send, unknown};

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "list" => {
            let call = investments::list(args.word("user", super::values::user_ref)?);
            let call = args.set("label", call, |call, it: String| call.label(it))?;
            let call = args.set("code", call, |call, it: String| call.code(it))?;
            let call = args.flag("all", call, |call| call.all())?;
            let call = args.set("limit", call, |call, it: i64| call.limit(it))?;
            let call = args.set("offset", call, |call, it: i64| call.offset(it))?;
            let call = args.expand(call, super::expand::investment, |call, it| call.expand(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "list_of_account" => {
            let call = investments::list_of_account(args.word("user", super::values::user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?);
            let call = args.set("label", call, |call, it: String| call.label(it))?;
            let call = args.set("code", call, |call, it: String| call.code(it))?;
            let call = args.flag("all", call, |call| call.all())?;
            let call = args.set("limit", call, |call, it: i64| call.limit(it))?;
            let call = args.set("offset", call, |call, it: i64| call.offset(it))?;
            let call = args.expand(call, super::expand::investment, |call, it| call.expand(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "list_of_connection" => {
            let call = investments::list_of_connection(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?);
            let call = args.set("label", call, |call, it: String| call.label(it))?;
            let call = args.set("code", call, |call, it: String| call.code(it))?;
            let call = args.flag("all", call, |call| call.all())?;
            let call = args.set("limit", call, |call, it: i64| call.limit(it))?;
            let call = args.set("offset", call, |call, it: i64| call.offset(it))?;
            let call = args.expand(call, super::expand::investment, |call, it| call.expand(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "get" => {
            let call = investments::get(args.need::<investments::InvestmentId>("investment")?);
            let call = args.expand(call, super::expand::investment, |call, it| call.expand(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "get_of_user" => {
            let call = investments::get_of_user(args.word("user", super::values::user_ref)?, args.need::<investments::InvestmentId>("investment")?);
            let call = args.expand(call, super::expand::investment, |call, it| call.expand(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "list_history" => {
            let call = investments::list_history(args.need::<investments::InvestmentId>("investment")?);
            let call = args.set("limit", call, |call, it: i64| call.limit(it))?;
            let call = args.set("min_date", call, |call, it: civil::Date| call.min_date(it))?;
            let call = args.set("max_date", call, |call, it: civil::Date| call.max_date(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "list_history_of_user" => {
            let call = investments::list_history_of_user(args.word("user", super::values::user_ref)?, args.need::<investments::InvestmentId>("investment")?);
            let call = args.set("limit", call, |call, it: i64| call.limit(it))?;
            let call = args.set("min_date", call, |call, it: civil::Date| call.min_date(it))?;
            let call = args.set("max_date", call, |call, it: civil::Date| call.max_date(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "list_security_history" => {
            let call = investments::list_security_history(args.word("user", super::values::user_ref)?, args.need::<investments::InvestmentId>("investment")?);
            let call = args.set("limit", call, |call, it: i64| call.limit(it))?;
            let call = args.set("offset", call, |call, it: i64| call.offset(it))?;
            let call = args.set("min_date", call, |call, it: civil::Date| call.min_date(it))?;
            let call = args.set("max_date", call, |call, it: civil::Date| call.max_date(it))?;
            let call = args.set("period", call, |call, it: String| call.period(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        _ => Err(unknown("operation", name)),
    }
}
