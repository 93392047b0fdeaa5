//! What the page `categories` describes, by name.

// Written by `cargo xtask generate` from spec/. Do not edit.

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage};
use crate::survey::{enums, objects, unions};
use powens::*;

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "list" => send_list(categories::list(), args, stage).await,
        "list_of_user" => send_list(categories::list_of_user(args.word("user", super::on_users::word_user_ref)?), args, stage).await,
        "list_full_of_user" => send_list_full_of_user(categories::list_full_of_user(args.word("user", super::on_users::word_user_ref)?), args, stage).await,
        "get" => send_get(categories::get(args.need::<categories::CategoryId>("category")?), args, stage).await,
        _ => Err(crate::stage::unknown("operation", name)),
    }
}

pub(super) async fn send_list(call: categories::List, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_list_full_of_user(call: categories::ListFullOfUser, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_get(call: categories::Get, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

objects! {
    "CategoriesList" powens::categories::CategoriesList { categories }
    "UserCategoriesList" powens::categories::UserCategoriesList { categorys, categories }
    "Category" powens::categories::Category { children }
}

unions! {}

enums! {}
