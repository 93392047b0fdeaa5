//! Calls of `bank_transactions`.

// Written by `cargo xtask generate` from spec/. Do not edit.

use powens::*;

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage, send, unknown};

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "list" => {
            let call = bank_transactions::list(args.word("user", super::values::user_ref)?, args.need::<i64>("limit")?);
            let call = args.set("offset", call, |call, it: i64| call.offset(it))?;
            let call = args.flag("all", call, |call| call.all())?;
            let call = args.set("deleted", call, |call, it: bool| call.deleted(it))?;
            let call = args.set("income", call, |call, it: bool| call.income(it))?;
            let call = args.set("filter", call, |call, it: bank_transactions::TransactionDateFilter| call.filter(it))?;
            let call = args.set("min_date", call, |call, it: civil::Date| call.min_date(it))?;
            let call = args.set("max_date", call, |call, it: civil::Date| call.max_date(it))?;
            let call = args.set("last_update", call, |call, it: civil::DateTime| call.last_update(it))?;
            let call = args.set("min_value", call, |call, it: Decimal| call.min_value(it))?;
            let call = args.set("max_value", call, |call, it: Decimal| call.max_value(it))?;
            let call = args.set("value", call, |call, it: String| call.value(it))?;
            let call = args.set("wording", call, |call, it: String| call.wording(it))?;
            let call = args.set("search", call, |call, it: String| call.search(it))?;
            let call = args.expand(call, super::expand::transaction, |call, it| call.expand(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client, paged)
        }
        "list_of_account" => {
            let call = bank_transactions::list_of_account(args.word("user", super::values::user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<i64>("limit")?);
            let call = args.set("offset", call, |call, it: i64| call.offset(it))?;
            let call = args.flag("all", call, |call| call.all())?;
            let call = args.set("deleted", call, |call, it: bool| call.deleted(it))?;
            let call = args.set("income", call, |call, it: bool| call.income(it))?;
            let call = args.set("filter", call, |call, it: bank_transactions::TransactionDateFilter| call.filter(it))?;
            let call = args.set("min_date", call, |call, it: civil::Date| call.min_date(it))?;
            let call = args.set("max_date", call, |call, it: civil::Date| call.max_date(it))?;
            let call = args.set("last_update", call, |call, it: civil::DateTime| call.last_update(it))?;
            let call = args.set("min_value", call, |call, it: Decimal| call.min_value(it))?;
            let call = args.set("max_value", call, |call, it: Decimal| call.max_value(it))?;
            let call = args.set("value", call, |call, it: String| call.value(it))?;
            let call = args.set("wording", call, |call, it: String| call.wording(it))?;
            let call = args.set("search", call, |call, it: String| call.search(it))?;
            let call = args.expand(call, super::expand::transaction, |call, it| call.expand(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client, paged)
        }
        "list_of_connection" => {
            let call = bank_transactions::list_of_connection(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<i64>("limit")?);
            let call = args.set("offset", call, |call, it: i64| call.offset(it))?;
            let call = args.flag("all", call, |call| call.all())?;
            let call = args.set("deleted", call, |call, it: bool| call.deleted(it))?;
            let call = args.set("income", call, |call, it: bool| call.income(it))?;
            let call = args.set("filter", call, |call, it: bank_transactions::TransactionDateFilter| call.filter(it))?;
            let call = args.set("min_date", call, |call, it: civil::Date| call.min_date(it))?;
            let call = args.set("max_date", call, |call, it: civil::Date| call.max_date(it))?;
            let call = args.set("last_update", call, |call, it: civil::DateTime| call.last_update(it))?;
            let call = args.set("min_value", call, |call, it: Decimal| call.min_value(it))?;
            let call = args.set("max_value", call, |call, it: Decimal| call.max_value(it))?;
            let call = args.set("value", call, |call, it: String| call.value(it))?;
            let call = args.set("wording", call, |call, it: String| call.wording(it))?;
            let call = args.set("search", call, |call, it: String| call.search(it))?;
            let call = args.expand(call, super::expand::transaction, |call, it| call.expand(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client, paged)
        }
        "list_of_connection_account" => {
            let call = bank_transactions::list_of_connection_account(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<i64>("limit")?);
            let call = args.set("offset", call, |call, it: i64| call.offset(it))?;
            let call = args.flag("all", call, |call| call.all())?;
            let call = args.set("deleted", call, |call, it: bool| call.deleted(it))?;
            let call = args.set("income", call, |call, it: bool| call.income(it))?;
            let call = args.set("filter", call, |call, it: bank_transactions::TransactionDateFilter| call.filter(it))?;
            let call = args.set("min_date", call, |call, it: civil::Date| call.min_date(it))?;
            let call = args.set("max_date", call, |call, it: civil::Date| call.max_date(it))?;
            let call = args.set("last_update", call, |call, it: civil::DateTime| call.last_update(it))?;
            let call = args.set("min_value", call, |call, it: Decimal| call.min_value(it))?;
            let call = args.set("max_value", call, |call, it: Decimal| call.max_value(it))?;
            let call = args.set("value", call, |call, it: String| call.value(it))?;
            let call = args.set("wording", call, |call, it: String| call.wording(it))?;
            let call = args.set("search", call, |call, it: String| call.search(it))?;
            let call = args.expand(call, super::expand::transaction, |call, it| call.expand(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client, paged)
        }
        "get" => {
            let call = bank_transactions::get(args.word("user", super::values::user_ref)?, args.need::<bank_transactions::TransactionId>("transaction")?);
            let call = args.flag("all", call, |call| call.all())?;
            let call = args.expand(call, super::expand::transaction, |call, it| call.expand(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "get_of_connection_account" => {
            let call = bank_transactions::get_of_connection_account(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<bank_transactions::TransactionId>("transaction")?);
            let call = args.flag("all", call, |call| call.all())?;
            let call = args.expand(call, super::expand::transaction, |call, it| call.expand(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "update" => {
            let call = bank_transactions::update(args.word("user", super::values::user_ref)?, args.need::<bank_transactions::TransactionId>("transaction")?);
            let call = args.flag("all", call, |call| call.all())?;
            let call = args.set("wording", call, |call, it: String| call.wording(it))?;
            let call = args.set("application_date", call, |call, it: civil::Date| call.application_date(it))?;
            let call = args.set("categories", call, |call, it: Vec<transactions_categorization::TransactionCategory>| call.categories(it))?;
            let call = args.set("comment", call, |call, it: String| call.comment(it))?;
            let call = args.set("active", call, |call, it: bool| call.active(it))?;
            let call = args.set("id_category", call, |call, it: categories::CategoryId| call.id_category(it))?;
            let call = args.expand(call, super::expand::transaction, |call, it| call.expand(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        _ => Err(unknown("operation", name)),
    }
}
