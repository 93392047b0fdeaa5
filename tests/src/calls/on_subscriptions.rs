//! What the page `subscriptions` describes, by name.

// Written by `cargo xtask generate` from spec/. Do not edit.

use crate::arguments::Arguments;
use crate::arguments::{Asked, Problem};
use crate::stage::{Outcome, Stage};
use crate::survey::{enums, objects, unions};
use powens::*;

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "list" => send_list(subscriptions::list(args.word("user", super::on_users::word_user_ref)?), args, stage).await,
        "list_of_connection" => send_list(subscriptions::list_of_connection(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?), args, stage).await,
        "get" => send_get(subscriptions::get(args.word("user", super::on_users::word_user_ref)?, args.need::<subscriptions::SubscriptionId>("subscription")?), args, stage).await,
        "get_of_connection" => send_get(subscriptions::get_of_connection(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<subscriptions::SubscriptionId>("subscription")?), args, stage).await,
        "update" => send_update(subscriptions::update(args.word("user", super::on_users::word_user_ref)?, args.need::<subscriptions::SubscriptionId>("subscription")?), args, stage).await,
        _ => Err(crate::stage::unknown("operation", name)),
    }
}

pub(super) async fn send_list(call: subscriptions::List, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.flag("all", call, |call| call.all())?;
    let call = args.set("limit", call, |call, it: i64| call.limit(it))?;
    let call = args.set("offset", call, |call, it: i64| call.offset(it))?;
    let call = args.expand(call, super::on_subscriptions::expand_subscription, |call, it| call.expand(it))?;
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client, paged)
}

pub(super) async fn send_get(call: subscriptions::Get, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.flag("all", call, |call| call.all())?;
    let call = args.expand(call, super::on_subscriptions::expand_subscription, |call, it| call.expand(it))?;
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_update(call: subscriptions::Update, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.flag("all", call, |call| call.all())?;
    let call = args.set("disabled", call, |call, it: bool| call.disabled(it))?;
    let call = args.set("name", call, |call, it: String| call.name(it))?;
    let call = args.expand(call, super::on_subscriptions::expand_subscription, |call, it| call.expand(it))?;
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) fn expand_subscription(asked: &[Asked]) -> std::result::Result<subscriptions::SubscriptionExpand, Problem> {
    let mut expand = subscriptions::SubscriptionExpand::new();
    for link in asked {
        expand = match link.name.as_str() {
            "connection" if !link.nested.is_empty() => expand.connection_with(super::on_connections::expand_connection(&link.nested)?),
            "connection" if link.nested.is_empty() => expand.connection(),
            _ => return Err(crate::arguments::unknown_link("Subscription", link)),
        };
    }
    Ok(expand)
}

objects! {
    "SubscriptionsList" powens::subscriptions::SubscriptionsList { subscriptions }
    "Subscription" powens::subscriptions::Subscription { documents, connection }
    "SubscriptionFound" powens::subscriptions::SubscriptionFound {  }
}

unions! {}

enums! {}
