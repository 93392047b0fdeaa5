//! What the page `users` describes, by name.

// Written by `cargo xtask generate` from spec/. Do not edit.

use crate::arguments::Arguments;
use crate::arguments::{Asked, Problem};
use crate::stage::{Outcome, Stage};
use crate::survey::{enums, objects, unions};
use powens::*;

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "list" => send_list(users::list(), args, stage).await,
        "get" => send_get(users::get(args.word("user", super::on_users::word_user_ref)?), args, stage).await,
        "delete" => send_delete(users::delete(args.word("user", super::on_users::word_user_ref)?), args, stage).await,
        _ => Err(crate::stage::unknown("operation", name)),
    }
}

pub(super) async fn send_list(call: users::List, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("search", call, |call, it: String| call.search(it))?;
    let call = args.expand(call, super::on_users::expand_user, |call, it| call.expand(it))?;
    let client = stage.client().with_users_token(stage.token("users")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_get(call: users::Get, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.expand(call, super::on_users::expand_user, |call, it| call.expand(it))?;
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_delete(call: users::Delete, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) fn expand_user(asked: &[Asked]) -> std::result::Result<users::UserExpand, Problem> {
    let mut expand = users::UserExpand::new();
    for link in asked {
        expand = match link.name.as_str() {
            "config" if link.nested.is_empty() => expand.config(),
            "alert_settings" if link.nested.is_empty() => expand.alert_settings(),
            "invites" if link.nested.is_empty() => expand.invites(),
            _ => return Err(crate::arguments::unknown_link("User", link)),
        };
    }
    Ok(expand)
}

objects! {
    "UsersList" powens::users::UsersList { users }
    "User" powens::users::User { platform }
    "UserSynced" powens::users::UserSynced { user, connections }
}

unions! {}

enums! {
    "UserPlatform" powens::users::UserPlatform;
}

pub(super) fn word_user_ref(word: &str) -> Option<powens::users::UserRef> {
    if word == "me" {
        return Some(powens::users::UserRef::Me);
    }
    if let Ok(id) = word.parse::<powens::users::UserId>() {
        return Some(powens::users::UserRef::Id(id));
    }
    if word == "all" {
        return Some(powens::users::UserRef::All);
    }
    None
}
