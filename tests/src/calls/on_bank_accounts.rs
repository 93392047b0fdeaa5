//! Calls of `bank_accounts`.

// Written by `cargo xtask generate` from spec/. Do not edit.

use powens::*;

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage, send, unknown};

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "list" => {
            let call = bank_accounts::list(args.word("user", super::values::user_ref)?);
            let call = args.flag("all", call, |call| call.all())?;
            let call = args.set("limit", call, |call, it: i64| call.limit(it))?;
            let call = args.set("offset", call, |call, it: i64| call.offset(it))?;
            let call = args.set("able_to_transfer", call, |call, it: i64| call.able_to_transfer(it))?;
            let call = args.expand(call, super::expand::bank_account, |call, it| call.expand(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "list_of_connection" => {
            let call = bank_accounts::list_of_connection(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?);
            let call = args.flag("all", call, |call| call.all())?;
            let call = args.set("limit", call, |call, it: i64| call.limit(it))?;
            let call = args.set("offset", call, |call, it: i64| call.offset(it))?;
            let call = args.set("able_to_transfer", call, |call, it: i64| call.able_to_transfer(it))?;
            let call = args.expand(call, super::expand::bank_account, |call, it| call.expand(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "get" => {
            let call = bank_accounts::get(args.word("user", super::values::user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?);
            let call = args.flag("all", call, |call| call.all())?;
            let call = args.expand(call, super::expand::bank_account, |call, it| call.expand(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "get_of_connection" => {
            let call = bank_accounts::get_of_connection(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<bank_accounts::BankAccountId>("account")?);
            let call = args.flag("all", call, |call| call.all())?;
            let call = args.expand(call, super::expand::bank_account, |call, it| call.expand(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "update" => {
            let call = bank_accounts::update(args.word("user", super::values::user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?);
            let call = args.flag("all", call, |call| call.all())?;
            let call = args.set("name", call, |call, it: String| call.name(it))?;
            let call = args.set("display", call, |call, it: bool| call.display(it))?;
            let call = args.set("bookmarked", call, |call, it: bool| call.bookmarked(it))?;
            let call = args.set("usage", call, |call, it: bank_accounts::AccountUsage| call.usage(it))?;
            let call = args.set("disabled", call, |call, it: bool| call.disabled(it))?;
            let call = args.set("balance", call, |call, it: Decimal| call.balance(it))?;
            let call = args.set("iban", call, |call, it: String| call.iban(it))?;
            let call = args.expand(call, super::expand::bank_account, |call, it| call.expand(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "activate" => {
            let call = bank_accounts::activate(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<Vec<bank_accounts::BankAccountId>>("accounts")?);
            let call = args.flag("all", call, |call| call.all())?;
            let call = args.set("name", call, |call, it: String| call.name(it))?;
            let call = args.set("display", call, |call, it: bool| call.display(it))?;
            let call = args.set("bookmarked", call, |call, it: bool| call.bookmarked(it))?;
            let call = args.set("usage", call, |call, it: bank_accounts::AccountUsage| call.usage(it))?;
            let call = args.set("disabled", call, |call, it: bool| call.disabled(it))?;
            let call = args.set("balance", call, |call, it: Decimal| call.balance(it))?;
            let call = args.set("iban", call, |call, it: String| call.iban(it))?;
            let call = args.expand(call, super::expand::bank_account, |call, it| call.expand(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        _ => Err(unknown("operation", name)),
    }
}
