//! What the page `legacy/categories` describes, by name.

// Written by `cargo xtask generate` from spec/. Do not edit.

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage};
use crate::survey::{enums, objects, unions};
use powens::*;

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "create" => send_create(legacy::categories::create(args.word("user", super::on_users::word_user_ref)?), args, stage).await,
        "update" => send_update(legacy::categories::update(args.word("user", super::on_users::word_user_ref)?, args.need::<categories::CategoryId>("category")?), args, stage).await,
        "delete" => send_delete(legacy::categories::delete(args.word("user", super::on_users::word_user_ref)?, args.need::<categories::CategoryId>("category")?), args, stage).await,
        "create_keyword" => send_create_keyword(legacy::categories::create_keyword(), args, stage).await,
        "delete_keyword" => send_delete_keyword(legacy::categories::delete_keyword(args.need::<legacy::categories::KeywordId>("keyword")?), args, stage).await,
        "categorize" => send_categorize(legacy::categories::categorize(args.need::<Vec<legacy::categories::TransactionToCategorize>>("body")?), args, stage).await,
        _ => Err(crate::stage::unknown("operation", name)),
    }
}

pub(super) async fn send_create(call: legacy::categories::Create, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("name", call, |call, it: String| call.name(it))?;
    let call = args.set("id_parent_category", call, |call, it: categories::CategoryId| call.id_parent_category(it))?;
    let call = args.set("id_parent_category_in_menu", call, |call, it: categories::CategoryId| call.id_parent_category_in_menu(it))?;
    let call = args.set("color", call, |call, it: String| call.color(it))?;
    let call = args.set("income", call, |call, it: bool| call.income(it))?;
    let call = args.set("refundable", call, |call, it: bool| call.refundable(it))?;
    let call = args.set("accountant_account", call, |call, it: String| call.accountant_account(it))?;
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_update(call: legacy::categories::Update, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("hide", call, |call, it: legacy::categories::CategoryHiding| call.hide(it))?;
    let call = args.set("accountant_account", call, |call, it: String| call.accountant_account(it))?;
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_delete(call: legacy::categories::Delete, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_create_keyword(call: legacy::categories::CreateKeyword, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("id_category", call, |call, it: categories::CategoryId| call.id_category(it))?;
    let call = args.set("keyword", call, |call, it: String| call.keyword(it))?;
    let call = args.set("income", call, |call, it: bool| call.income(it))?;
    let call = args.set("priority", call, |call, it: i64| call.priority(it))?;
    let client = stage.client().with_config_token(stage.token("config")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_delete_keyword(call: legacy::categories::DeleteKeyword, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_config_token(stage.token("config")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_categorize(call: legacy::categories::Categorize, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

objects! {
    "Keyword" powens::legacy::categories::Keyword {  }
    "TransactionToCategorize" powens::legacy::categories::TransactionToCategorize { kind = "type" }
    "CategorizedTransaction" powens::legacy::categories::CategorizedTransaction { kind = "type" }
}

unions! {}

enums! {
    "CategoryHiding" powens::legacy::categories::CategoryHiding;
}
