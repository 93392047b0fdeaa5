//! What the page `legacy/alerts` describes, by name.

// Written by `cargo xtask generate` from spec/. Do not edit.

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage};
use crate::survey::{enums, objects, unions};
use powens::*;

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "list" => send_list(legacy::alerts::list(args.word("user", super::on_users::word_user_ref)?), args, stage).await,
        "get_forecast" => send_get_forecast(legacy::alerts::get_forecast(args.word("user", super::on_users::word_user_ref)?), args, stage).await,
        "get_account_alert" => send_get_account_alert(legacy::alerts::get_account_alert(args.word("user", super::on_users::word_user_ref)?), args, stage).await,
        "update_account_alert" => send_update_account_alert(legacy::alerts::update_account_alert(args.word("user", super::on_users::word_user_ref)?), args, stage).await,
        "list_operation_alerts" => send_list_operation_alerts(legacy::alerts::list_operation_alerts(args.word("user", super::on_users::word_user_ref)?), args, stage).await,
        "list_operation_alerts_of_account" => send_list_operation_alerts(legacy::alerts::list_operation_alerts_of_account(args.word("user", super::on_users::word_user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?), args, stage).await,
        "list_operation_alerts_of_connection" => send_list_operation_alerts(legacy::alerts::list_operation_alerts_of_connection(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<bank_accounts::BankAccountId>("account")?), args, stage).await,
        "create_operation_alert" => send_create_operation_alert(legacy::alerts::create_operation_alert(args.word("user", super::on_users::word_user_ref)?), args, stage).await,
        "create_operation_alert_of_account" => send_create_operation_alert(legacy::alerts::create_operation_alert_of_account(args.word("user", super::on_users::word_user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?), args, stage).await,
        "create_operation_alert_of_connection" => send_create_operation_alert(legacy::alerts::create_operation_alert_of_connection(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<bank_accounts::BankAccountId>("account")?), args, stage).await,
        "update_operation_alert" => send_update_operation_alert(legacy::alerts::update_operation_alert(args.word("user", super::on_users::word_user_ref)?, args.need::<legacy::alerts::UserAlertId>("alert")?), args, stage).await,
        "update_operation_alert_of_account" => send_update_operation_alert(legacy::alerts::update_operation_alert_of_account(args.word("user", super::on_users::word_user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<legacy::alerts::UserAlertId>("alert")?), args, stage).await,
        "update_operation_alert_of_connection" => send_update_operation_alert(legacy::alerts::update_operation_alert_of_connection(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<legacy::alerts::UserAlertId>("alert")?), args, stage).await,
        "delete_operation_alert" => send_delete_operation_alert(legacy::alerts::delete_operation_alert(args.word("user", super::on_users::word_user_ref)?, args.need::<legacy::alerts::UserAlertId>("alert")?), args, stage).await,
        "delete_operation_alert_of_account" => send_delete_operation_alert(legacy::alerts::delete_operation_alert_of_account(args.word("user", super::on_users::word_user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<legacy::alerts::UserAlertId>("alert")?), args, stage).await,
        "delete_operation_alert_of_connection" => send_delete_operation_alert(legacy::alerts::delete_operation_alert_of_connection(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<legacy::alerts::UserAlertId>("alert")?), args, stage).await,
        _ => Err(crate::stage::unknown("operation", name)),
    }
}

pub(super) async fn send_list(call: legacy::alerts::List, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_get_forecast(call: legacy::alerts::GetForecast, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_get_account_alert(call: legacy::alerts::GetAccountAlert, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_update_account_alert(call: legacy::alerts::UpdateAccountAlert, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("accounts", call, |call, it: String| call.accounts(it))?;
    let call = args.set("expense_max", call, |call, it: Decimal| call.expense_max(it))?;
    let call = args.set("income_max", call, |call, it: Decimal| call.income_max(it))?;
    let call = args.set("balance_min2", call, |call, it: Decimal| call.balance_min2(it))?;
    let call = args.set("enabled", call, |call, it: bool| call.enabled(it))?;
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_list_operation_alerts(call: legacy::alerts::ListOperationAlerts, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_create_operation_alert(call: legacy::alerts::CreateOperationAlert, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("type", call, |call, it: legacy::alerts::AlertSubject| call.kind(it))?;
    let call = args.set("income_max", call, |call, it: Decimal| call.income_max(it))?;
    let call = args.set("expense_max", call, |call, it: Decimal| call.expense_max(it))?;
    let call = args.set("value_type", call, |call, it: legacy::alerts::AlertValueType| call.value_type(it))?;
    let call = args.set("date_range", call, |call, it: i64| call.date_range(it))?;
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_update_operation_alert(call: legacy::alerts::UpdateOperationAlert, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("type", call, |call, it: legacy::alerts::AlertSubject| call.kind(it))?;
    let call = args.set("income_max", call, |call, it: Decimal| call.income_max(it))?;
    let call = args.set("expense_max", call, |call, it: Decimal| call.expense_max(it))?;
    let call = args.set("value_type", call, |call, it: legacy::alerts::AlertValueType| call.value_type(it))?;
    let call = args.set("date_range", call, |call, it: i64| call.date_range(it))?;
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_delete_operation_alert(call: legacy::alerts::DeleteOperationAlert, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

objects! {
    "AlertsList" powens::legacy::alerts::AlertsList { alerts }
    "Alert" powens::legacy::alerts::Alert {  }
    "UserAlertsList" powens::legacy::alerts::UserAlertsList { user_alerts = "useralerts" }
    "UserAlert" powens::legacy::alerts::UserAlert { kind = "type", value_type }
}

unions! {}

enums! {
    "AlertSubject" powens::legacy::alerts::AlertSubject;
    "AlertValueType" powens::legacy::alerts::AlertValueType;
}
