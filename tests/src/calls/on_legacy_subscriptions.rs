//! What the page `legacy/subscriptions` describes, by name.

// Written by `cargo xtask generate` from spec/. Do not edit.

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage};
use crate::survey::{enums, objects, unions};
use powens::*;

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "update" => super::on_subscriptions::send_update(legacy::subscriptions::update(args.word("user", super::on_users::word_user_ref)?, args.need::<subscriptions::SubscriptionId>("subscription")?), args, stage).await,
        "update_of_connection" => super::on_subscriptions::send_update(legacy::subscriptions::update_of_connection(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<subscriptions::SubscriptionId>("subscription")?), args, stage).await,
        "update_all" => send_update_all(legacy::subscriptions::update_all(args.word("user", super::on_users::word_user_ref)?), args, stage).await,
        "update_all_of_connection" => send_update_all(legacy::subscriptions::update_all_of_connection(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?), args, stage).await,
        "delete" => send_delete(legacy::subscriptions::delete(args.word("user", super::on_users::word_user_ref)?, args.need::<subscriptions::SubscriptionId>("subscription")?), args, stage).await,
        "delete_of_connection" => send_delete(legacy::subscriptions::delete_of_connection(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<subscriptions::SubscriptionId>("subscription")?), args, stage).await,
        "list_logs" => send_list_logs(legacy::subscriptions::list_logs(args.word("user", super::on_users::word_user_ref)?, args.need::<subscriptions::SubscriptionId>("subscription")?), args, stage).await,
        "list_logs_of_connection" => send_list_logs(legacy::subscriptions::list_logs_of_connection(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<subscriptions::SubscriptionId>("subscription")?), args, stage).await,
        _ => Err(crate::stage::unknown("operation", name)),
    }
}

pub(super) async fn send_update_all(call: legacy::subscriptions::UpdateAll, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("disabled", call, |call, it: bool| call.disabled(it))?;
    let call = args.set("name", call, |call, it: String| call.name(it))?;
    let call = args.expand(call, super::on_subscriptions::expand_subscription, |call, it| call.expand(it))?;
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_delete(call: legacy::subscriptions::Delete, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.expand(call, super::on_subscriptions::expand_subscription, |call, it| call.expand(it))?;
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_list_logs(call: legacy::subscriptions::ListLogs, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("limit", call, |call, it: i64| call.limit(it))?;
    let call = args.set("offset", call, |call, it: i64| call.offset(it))?;
    let call = args.set("min_date", call, |call, it: civil::Date| call.min_date(it))?;
    let call = args.set("max_date", call, |call, it: civil::Date| call.max_date(it))?;
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client, paged)
}

objects! {
    "SubscriptionLogsList" powens::legacy::subscriptions::SubscriptionLogsList { subscription_logs = "subscriptionlogs" }
    "SubscriptionLog" powens::legacy::subscriptions::SubscriptionLog {  }
}

unions! {}

enums! {}
