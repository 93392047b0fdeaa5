//! Calls of `legacy/subscriptions`.

// Written by `cargo xtask generate` from spec/. Do not edit.

use powens::*;

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage, send, unknown};

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "update" => {
            let call = legacy::subscriptions::update(args.word("user", super::values::user_ref)?, args.need::<subscriptions::SubscriptionId>("subscription")?);
            let call = args.flag("all", call, |call| call.all())?;
            let call = args.set("disabled", call, |call, it: bool| call.disabled(it))?;
            let call = args.set("name", call, |call, it: String| call.name(it))?;
            let call = args.expand(call, super::expand::subscription, |call, it| call.expand(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "update_of_connection" => {
            let call = legacy::subscriptions::update_of_connection(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<subscriptions::SubscriptionId>("subscription")?);
            let call = args.flag("all", call, |call| call.all())?;
            let call = args.set("disabled", call, |call, it: bool| call.disabled(it))?;
            let call = args.set("name", call, |call, it: String| call.name(it))?;
            let call = args.expand(call, super::expand::subscription, |call, it| call.expand(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "update_all" => {
            let call = legacy::subscriptions::update_all(args.word("user", super::values::user_ref)?);
            let call = args.set("disabled", call, |call, it: bool| call.disabled(it))?;
            let call = args.set("name", call, |call, it: String| call.name(it))?;
            let call = args.expand(call, super::expand::subscription, |call, it| call.expand(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "update_all_of_connection" => {
            let call = legacy::subscriptions::update_all_of_connection(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?);
            let call = args.set("disabled", call, |call, it: bool| call.disabled(it))?;
            let call = args.set("name", call, |call, it: String| call.name(it))?;
            let call = args.expand(call, super::expand::subscription, |call, it| call.expand(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "delete" => {
            let call = legacy::subscriptions::delete(args.word("user", super::values::user_ref)?, args.need::<subscriptions::SubscriptionId>("subscription")?);
            let call = args.expand(call, super::expand::subscription, |call, it| call.expand(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "delete_of_connection" => {
            let call = legacy::subscriptions::delete_of_connection(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<subscriptions::SubscriptionId>("subscription")?);
            let call = args.expand(call, super::expand::subscription, |call, it| call.expand(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "list_logs" => {
            let call = legacy::subscriptions::list_logs(args.word("user", super::values::user_ref)?, args.need::<subscriptions::SubscriptionId>("subscription")?);
            let call = args.set("limit", call, |call, it: i64| call.limit(it))?;
            let call = args.set("offset", call, |call, it: i64| call.offset(it))?;
            let call = args.set("min_date", call, |call, it: civil::Date| call.min_date(it))?;
            let call = args.set("max_date", call, |call, it: civil::Date| call.max_date(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client, paged)
        }
        "list_logs_of_connection" => {
            let call = legacy::subscriptions::list_logs_of_connection(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<subscriptions::SubscriptionId>("subscription")?);
            let call = args.set("limit", call, |call, it: i64| call.limit(it))?;
            let call = args.set("offset", call, |call, it: i64| call.offset(it))?;
            let call = args.set("min_date", call, |call, it: civil::Date| call.min_date(it))?;
            let call = args.set("max_date", call, |call, it: civil::Date| call.max_date(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client, paged)
        }
        _ => Err(unknown("operation", name)),
    }
}
