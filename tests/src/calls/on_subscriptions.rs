//! Calls of `subscriptions`.

// Written by `cargo xtask generate` from spec/. Do not edit.

use powens::*;

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage, send, unknown};

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "list" => {
            let call = subscriptions::list(args.word("user", super::values::user_ref)?);
            let call = args.flag("all", call, |call| call.all())?;
            let call = args.set("limit", call, |call, it: i64| call.limit(it))?;
            let call = args.set("offset", call, |call, it: i64| call.offset(it))?;
            let call = args.expand(call, super::expand::subscription, |call, it| call.expand(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client, paged)
        }
        "list_of_connection" => {
            let call = subscriptions::list_of_connection(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?);
            let call = args.flag("all", call, |call| call.all())?;
            let call = args.set("limit", call, |call, it: i64| call.limit(it))?;
            let call = args.set("offset", call, |call, it: i64| call.offset(it))?;
            let call = args.expand(call, super::expand::subscription, |call, it| call.expand(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client, paged)
        }
        "get" => {
            let call = subscriptions::get(args.word("user", super::values::user_ref)?, args.need::<subscriptions::SubscriptionId>("subscription")?);
            let call = args.flag("all", call, |call| call.all())?;
            let call = args.expand(call, super::expand::subscription, |call, it| call.expand(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "get_of_connection" => {
            let call = subscriptions::get_of_connection(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<subscriptions::SubscriptionId>("subscription")?);
            let call = args.flag("all", call, |call| call.all())?;
            let call = args.expand(call, super::expand::subscription, |call, it| call.expand(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "update" => {
            let call = subscriptions::update(args.word("user", super::values::user_ref)?, args.need::<subscriptions::SubscriptionId>("subscription")?);
            let call = args.flag("all", call, |call| call.all())?;
            let call = args.set("disabled", call, |call, it: bool| call.disabled(it))?;
            let call = args.set("name", call, |call, it: String| call.name(it))?;
            let call = args.expand(call, super::expand::subscription, |call, it| call.expand(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        _ => Err(unknown("operation", name)),
    }
}
