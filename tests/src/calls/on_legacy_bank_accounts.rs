//! Calls of `legacy/bank_accounts`.

// Written by `cargo xtask generate` from spec/. Do not edit.

use powens::*;

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage, send, unknown};

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "list_types" => {
            let call = legacy::bank_accounts::list_types(args.word("user", super::values::user_ref)?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "get_type" => {
            let call = legacy::bank_accounts::get_type(args.word("user", super::values::user_ref)?, args.need::<bank_account_types::AccountTypeId>("account_type")?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "create" => {
            let call = legacy::bank_accounts::create(args.word("user", super::values::user_ref)?, args.need::<String>("name")?);
            let call = args.set("balance", call, |call, it: Decimal| call.balance(it))?;
            let call = args.set("number", call, |call, it: String| call.number(it))?;
            let call = args.set("iban", call, |call, it: String| call.iban(it))?;
            let call = args.set("id_currency", call, |call, it: String| call.id_currency(it))?;
            let call = args.set("id_connection", call, |call, it: connections::ConnectionId| call.id_connection(it))?;
            let call = args.expand(call, super::expand::bank_account, |call, it| call.expand(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "create_of_connection" => {
            let call = legacy::bank_accounts::create_of_connection(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<String>("name")?);
            let call = args.set("balance", call, |call, it: Decimal| call.balance(it))?;
            let call = args.set("number", call, |call, it: String| call.number(it))?;
            let call = args.set("iban", call, |call, it: String| call.iban(it))?;
            let call = args.set("id_currency", call, |call, it: String| call.id_currency(it))?;
            let call = args.set("id_connection", call, |call, it: connections::ConnectionId| call.id_connection(it))?;
            let call = args.expand(call, super::expand::bank_account, |call, it| call.expand(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "update" => {
            let call = legacy::bank_accounts::update(args.word("user", super::values::user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?);
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
        "update_all" => {
            let call = legacy::bank_accounts::update_all(args.word("user", super::values::user_ref)?);
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
        "update_all_of_connection" => {
            let call = legacy::bank_accounts::update_all_of_connection(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?);
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
        "delete" => {
            let call = legacy::bank_accounts::delete(args.word("user", super::values::user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?);
            let call = args.expand(call, super::expand::bank_account, |call, it| call.expand(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "delete_of_connection" => {
            let call = legacy::bank_accounts::delete_of_connection(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<bank_accounts::BankAccountId>("account")?);
            let call = args.expand(call, super::expand::bank_account, |call, it| call.expand(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "delete_all" => {
            let call = legacy::bank_accounts::delete_all(args.word("user", super::values::user_ref)?);
            let call = args.expand(call, super::expand::bank_account, |call, it| call.expand(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "delete_all_of_connection" => {
            let call = legacy::bank_accounts::delete_all_of_connection(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?);
            let call = args.expand(call, super::expand::bank_account, |call, it| call.expand(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "list_sources" => {
            let call = legacy::bank_accounts::list_sources(args.word("user", super::values::user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "list_sources_of_connection" => {
            let call = legacy::bank_accounts::list_sources_of_connection(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<bank_accounts::BankAccountId>("account")?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "list_logs" => {
            let call = legacy::bank_accounts::list_logs(args.word("user", super::values::user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?);
            let call = args.set("limit", call, |call, it: i64| call.limit(it))?;
            let call = args.set("offset", call, |call, it: i64| call.offset(it))?;
            let call = args.set("min_date", call, |call, it: civil::Date| call.min_date(it))?;
            let call = args.set("max_date", call, |call, it: civil::Date| call.max_date(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client, paged)
        }
        "list_logs_of_connection" => {
            let call = legacy::bank_accounts::list_logs_of_connection(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<bank_accounts::BankAccountId>("account")?);
            let call = args.set("limit", call, |call, it: i64| call.limit(it))?;
            let call = args.set("offset", call, |call, it: i64| call.offset(it))?;
            let call = args.set("min_date", call, |call, it: civil::Date| call.min_date(it))?;
            let call = args.set("max_date", call, |call, it: civil::Date| call.max_date(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client, paged)
        }
        "get_delta" => {
            let call = legacy::bank_accounts::get_delta(args.word("user", super::values::user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?);
            let call = args.set("min_date", call, |call, it: civil::Date| call.min_date(it))?;
            let call = args.set("max_date", call, |call, it: civil::Date| call.max_date(it))?;
            let call = args.set("period", call, |call, it: String| call.period(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "get_delta_of_connection" => {
            let call = legacy::bank_accounts::get_delta_of_connection(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<bank_accounts::BankAccountId>("account")?);
            let call = args.set("min_date", call, |call, it: civil::Date| call.min_date(it))?;
            let call = args.set("max_date", call, |call, it: civil::Date| call.max_date(it))?;
            let call = args.set("period", call, |call, it: String| call.period(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "list_categories" => {
            let call = legacy::bank_accounts::list_categories(args.word("user", super::values::user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "list_categories_of_connection" => {
            let call = legacy::bank_accounts::list_categories_of_connection(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<bank_accounts::BankAccountId>("account")?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "list_balances" => {
            let call = legacy::bank_accounts::list_balances(args.word("user", super::values::user_ref)?);
            let call = args.set("min_date", call, |call, it: civil::Date| call.min_date(it))?;
            let call = args.set("max_date", call, |call, it: civil::Date| call.max_date(it))?;
            let call = args.set("period", call, |call, it: String| call.period(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "list_balances_of_connection" => {
            let call = legacy::bank_accounts::list_balances_of_connection(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?);
            let call = args.set("min_date", call, |call, it: civil::Date| call.min_date(it))?;
            let call = args.set("max_date", call, |call, it: civil::Date| call.max_date(it))?;
            let call = args.set("period", call, |call, it: String| call.period(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "list_balances_of_account" => {
            let call = legacy::bank_accounts::list_balances_of_account(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<bank_accounts::BankAccountId>("account")?);
            let call = args.set("min_date", call, |call, it: civil::Date| call.min_date(it))?;
            let call = args.set("max_date", call, |call, it: civil::Date| call.max_date(it))?;
            let call = args.set("period", call, |call, it: String| call.period(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        _ => Err(unknown("operation", name)),
    }
}
