//! Calls of `legacy/categories`.

// Written by `cargo xtask generate` from spec/. Do not edit.

use powens::*;

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage, send, unknown};

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "create" => {
            let call = legacy::categories::create(args.word("user", super::values::user_ref)?);
            let call = args.set("name", call, |call, it: String| call.name(it))?;
            let call = args.set("id_parent_category", call, |call, it: categories::CategoryId| call.id_parent_category(it))?;
            let call = args.set("id_parent_category_in_menu", call, |call, it: categories::CategoryId| call.id_parent_category_in_menu(it))?;
            let call = args.set("color", call, |call, it: String| call.color(it))?;
            let call = args.set("income", call, |call, it: bool| call.income(it))?;
            let call = args.set("refundable", call, |call, it: bool| call.refundable(it))?;
            let call = args.set("accountant_account", call, |call, it: String| call.accountant_account(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "update" => {
            let call = legacy::categories::update(args.word("user", super::values::user_ref)?, args.need::<categories::CategoryId>("category")?);
            let call = args.set("hide", call, |call, it: legacy::categories::CategoryHiding| call.hide(it))?;
            let call = args.set("accountant_account", call, |call, it: String| call.accountant_account(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "delete" => {
            let call = legacy::categories::delete(args.word("user", super::values::user_ref)?, args.need::<categories::CategoryId>("category")?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "create_keyword" => {
            let call = legacy::categories::create_keyword();
            let call = args.set("id_category", call, |call, it: categories::CategoryId| call.id_category(it))?;
            let call = args.set("keyword", call, |call, it: String| call.keyword(it))?;
            let call = args.set("income", call, |call, it: bool| call.income(it))?;
            let call = args.set("priority", call, |call, it: i64| call.priority(it))?;
            let client = stage.client().with_config_token(stage.token("config")?);
            send!(stage, args, call, client)
        }
        "delete_keyword" => {
            let call = legacy::categories::delete_keyword(args.need::<legacy::categories::KeywordId>("keyword")?);
            let client = stage.client().with_config_token(stage.token("config")?);
            send!(stage, args, call, client)
        }
        "categorize" => {
            let call = legacy::categories::categorize(args.need::<Vec<legacy::categories::TransactionToCategorize>>("body")?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        _ => Err(unknown("operation", name)),
    }
}
