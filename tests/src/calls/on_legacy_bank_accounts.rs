//! What the page `legacy/bank_accounts` describes, by name.

// Written by `cargo xtask generate` from spec/. Do not edit.

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage};
use crate::survey::{enums, objects, unions};
use powens::*;

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "list_types" => send_list_types(legacy::bank_accounts::list_types(args.word("user", super::on_users::word_user_ref)?), args, stage).await,
        "get_type" => send_get_type(legacy::bank_accounts::get_type(args.word("user", super::on_users::word_user_ref)?, args.need::<bank_account_types::AccountTypeId>("account_type")?), args, stage).await,
        "create" => send_create(legacy::bank_accounts::create(args.word("user", super::on_users::word_user_ref)?, args.need::<String>("name")?), args, stage).await,
        "create_of_connection" => send_create(legacy::bank_accounts::create_of_connection(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<String>("name")?), args, stage).await,
        "update" => super::on_bank_accounts::send_update(legacy::bank_accounts::update(args.word("user", super::on_users::word_user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?), args, stage).await,
        "update_all" => send_update_all(legacy::bank_accounts::update_all(args.word("user", super::on_users::word_user_ref)?), args, stage).await,
        "update_all_of_connection" => send_update_all(legacy::bank_accounts::update_all_of_connection(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?), args, stage).await,
        "delete" => send_delete(legacy::bank_accounts::delete(args.word("user", super::on_users::word_user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?), args, stage).await,
        "delete_of_connection" => send_delete(legacy::bank_accounts::delete_of_connection(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<bank_accounts::BankAccountId>("account")?), args, stage).await,
        "delete_all" => send_delete_all(legacy::bank_accounts::delete_all(args.word("user", super::on_users::word_user_ref)?), args, stage).await,
        "delete_all_of_connection" => send_delete_all(legacy::bank_accounts::delete_all_of_connection(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?), args, stage).await,
        "list_sources" => send_list_sources(legacy::bank_accounts::list_sources(args.word("user", super::on_users::word_user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?), args, stage).await,
        "list_sources_of_connection" => send_list_sources(legacy::bank_accounts::list_sources_of_connection(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<bank_accounts::BankAccountId>("account")?), args, stage).await,
        "list_logs" => send_list_logs(legacy::bank_accounts::list_logs(args.word("user", super::on_users::word_user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?), args, stage).await,
        "list_logs_of_connection" => send_list_logs(legacy::bank_accounts::list_logs_of_connection(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<bank_accounts::BankAccountId>("account")?), args, stage).await,
        "get_delta" => send_get_delta(legacy::bank_accounts::get_delta(args.word("user", super::on_users::word_user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?), args, stage).await,
        "get_delta_of_connection" => send_get_delta(legacy::bank_accounts::get_delta_of_connection(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<bank_accounts::BankAccountId>("account")?), args, stage).await,
        "list_categories" => send_list_categories(legacy::bank_accounts::list_categories(args.word("user", super::on_users::word_user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?), args, stage).await,
        "list_categories_of_connection" => send_list_categories(legacy::bank_accounts::list_categories_of_connection(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<bank_accounts::BankAccountId>("account")?), args, stage).await,
        "list_balances" => send_list_balances(legacy::bank_accounts::list_balances(args.word("user", super::on_users::word_user_ref)?), args, stage).await,
        "list_balances_of_connection" => send_list_balances(legacy::bank_accounts::list_balances_of_connection(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?), args, stage).await,
        "list_balances_of_account" => super::on_balances::send_list(legacy::bank_accounts::list_balances_of_account(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<bank_accounts::BankAccountId>("account")?), args, stage).await,
        _ => Err(crate::stage::unknown("operation", name)),
    }
}

pub(super) async fn send_list_types(call: legacy::bank_accounts::ListTypes, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_get_type(call: legacy::bank_accounts::GetType, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_create(call: legacy::bank_accounts::Create, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("balance", call, |call, it: Decimal| call.balance(it))?;
    let call = args.set("number", call, |call, it: String| call.number(it))?;
    let call = args.set("iban", call, |call, it: String| call.iban(it))?;
    let call = args.set("id_currency", call, |call, it: String| call.id_currency(it))?;
    let call = args.set("id_connection", call, |call, it: connections::ConnectionId| call.id_connection(it))?;
    let call = args.expand(call, super::on_bank_accounts::expand_bank_account, |call, it| call.expand(it))?;
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_update_all(call: legacy::bank_accounts::UpdateAll, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("name", call, |call, it: String| call.name(it))?;
    let call = args.set("display", call, |call, it: bool| call.display(it))?;
    let call = args.set("bookmarked", call, |call, it: bool| call.bookmarked(it))?;
    let call = args.set("usage", call, |call, it: bank_accounts::AccountUsage| call.usage(it))?;
    let call = args.set("disabled", call, |call, it: bool| call.disabled(it))?;
    let call = args.set("balance", call, |call, it: Decimal| call.balance(it))?;
    let call = args.set("iban", call, |call, it: String| call.iban(it))?;
    let call = args.expand(call, super::on_bank_accounts::expand_bank_account, |call, it| call.expand(it))?;
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_delete(call: legacy::bank_accounts::Delete, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.expand(call, super::on_bank_accounts::expand_bank_account, |call, it| call.expand(it))?;
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_delete_all(call: legacy::bank_accounts::DeleteAll, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.expand(call, super::on_bank_accounts::expand_bank_account, |call, it| call.expand(it))?;
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_list_sources(call: legacy::bank_accounts::ListSources, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_list_logs(call: legacy::bank_accounts::ListLogs, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("limit", call, |call, it: i64| call.limit(it))?;
    let call = args.set("offset", call, |call, it: i64| call.offset(it))?;
    let call = args.set("min_date", call, |call, it: civil::Date| call.min_date(it))?;
    let call = args.set("max_date", call, |call, it: civil::Date| call.max_date(it))?;
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client, paged)
}

pub(super) async fn send_get_delta(call: legacy::bank_accounts::GetDelta, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("min_date", call, |call, it: civil::Date| call.min_date(it))?;
    let call = args.set("max_date", call, |call, it: civil::Date| call.max_date(it))?;
    let call = args.set("period", call, |call, it: String| call.period(it))?;
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_list_categories(call: legacy::bank_accounts::ListCategories, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_list_balances(call: legacy::bank_accounts::ListBalances, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("min_date", call, |call, it: civil::Date| call.min_date(it))?;
    let call = args.set("max_date", call, |call, it: civil::Date| call.max_date(it))?;
    let call = args.set("period", call, |call, it: String| call.period(it))?;
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

objects! {
    "AccountLogsList" powens::legacy::bank_accounts::AccountLogsList { account_logs = "accountlogs" }
    "AccountLog" powens::legacy::bank_accounts::AccountLog { error }
}

unions! {}

enums! {}
