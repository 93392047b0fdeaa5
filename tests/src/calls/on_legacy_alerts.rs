//! Calls of `legacy/alerts`.

// Written by `cargo xtask generate` from spec/. Do not edit.

use powens::*;

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage, send, unknown};

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "list" => {
            let call = legacy::alerts::list(args.word("user", super::values::user_ref)?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "get_forecast" => {
            let call = legacy::alerts::get_forecast(args.word("user", super::values::user_ref)?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "get_account_alert" => {
            let call = legacy::alerts::get_account_alert(args.word("user", super::values::user_ref)?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "update_account_alert" => {
            let call = legacy::alerts::update_account_alert(args.word("user", super::values::user_ref)?);
            let call = args.set("accounts", call, |call, it: String| call.accounts(it))?;
            let call = args.set("expense_max", call, |call, it: Decimal| call.expense_max(it))?;
            let call = args.set("income_max", call, |call, it: Decimal| call.income_max(it))?;
            let call = args.set("balance_min2", call, |call, it: Decimal| call.balance_min2(it))?;
            let call = args.set("enabled", call, |call, it: bool| call.enabled(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "list_operation_alerts" => {
            let call = legacy::alerts::list_operation_alerts(args.word("user", super::values::user_ref)?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "list_operation_alerts_of_account" => {
            let call = legacy::alerts::list_operation_alerts_of_account(args.word("user", super::values::user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "list_operation_alerts_of_connection" => {
            let call = legacy::alerts::list_operation_alerts_of_connection(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<bank_accounts::BankAccountId>("account")?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "create_operation_alert" => {
            let call = legacy::alerts::create_operation_alert(args.word("user", super::values::user_ref)?);
            let call = args.set("type", call, |call, it: legacy::alerts::AlertSubject| call.kind(it))?;
            let call = args.set("income_max", call, |call, it: Decimal| call.income_max(it))?;
            let call = args.set("expense_max", call, |call, it: Decimal| call.expense_max(it))?;
            let call = args.set("value_type", call, |call, it: legacy::alerts::AlertValueType| call.value_type(it))?;
            let call = args.set("date_range", call, |call, it: i64| call.date_range(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "create_operation_alert_of_account" => {
            let call = legacy::alerts::create_operation_alert_of_account(args.word("user", super::values::user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?);
            let call = args.set("type", call, |call, it: legacy::alerts::AlertSubject| call.kind(it))?;
            let call = args.set("income_max", call, |call, it: Decimal| call.income_max(it))?;
            let call = args.set("expense_max", call, |call, it: Decimal| call.expense_max(it))?;
            let call = args.set("value_type", call, |call, it: legacy::alerts::AlertValueType| call.value_type(it))?;
            let call = args.set("date_range", call, |call, it: i64| call.date_range(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "create_operation_alert_of_connection" => {
            let call = legacy::alerts::create_operation_alert_of_connection(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<bank_accounts::BankAccountId>("account")?);
            let call = args.set("type", call, |call, it: legacy::alerts::AlertSubject| call.kind(it))?;
            let call = args.set("income_max", call, |call, it: Decimal| call.income_max(it))?;
            let call = args.set("expense_max", call, |call, it: Decimal| call.expense_max(it))?;
            let call = args.set("value_type", call, |call, it: legacy::alerts::AlertValueType| call.value_type(it))?;
            let call = args.set("date_range", call, |call, it: i64| call.date_range(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "update_operation_alert" => {
            let call = legacy::alerts::update_operation_alert(args.word("user", super::values::user_ref)?, args.need::<legacy::alerts::UserAlertId>("alert")?);
            let call = args.set("type", call, |call, it: legacy::alerts::AlertSubject| call.kind(it))?;
            let call = args.set("income_max", call, |call, it: Decimal| call.income_max(it))?;
            let call = args.set("expense_max", call, |call, it: Decimal| call.expense_max(it))?;
            let call = args.set("value_type", call, |call, it: legacy::alerts::AlertValueType| call.value_type(it))?;
            let call = args.set("date_range", call, |call, it: i64| call.date_range(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "update_operation_alert_of_account" => {
            let call = legacy::alerts::update_operation_alert_of_account(args.word("user", super::values::user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<legacy::alerts::UserAlertId>("alert")?);
            let call = args.set("type", call, |call, it: legacy::alerts::AlertSubject| call.kind(it))?;
            let call = args.set("income_max", call, |call, it: Decimal| call.income_max(it))?;
            let call = args.set("expense_max", call, |call, it: Decimal| call.expense_max(it))?;
            let call = args.set("value_type", call, |call, it: legacy::alerts::AlertValueType| call.value_type(it))?;
            let call = args.set("date_range", call, |call, it: i64| call.date_range(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "update_operation_alert_of_connection" => {
            let call = legacy::alerts::update_operation_alert_of_connection(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<legacy::alerts::UserAlertId>("alert")?);
            let call = args.set("type", call, |call, it: legacy::alerts::AlertSubject| call.kind(it))?;
            let call = args.set("income_max", call, |call, it: Decimal| call.income_max(it))?;
            let call = args.set("expense_max", call, |call, it: Decimal| call.expense_max(it))?;
            let call = args.set("value_type", call, |call, it: legacy::alerts::AlertValueType| call.value_type(it))?;
            let call = args.set("date_range", call, |call, it: i64| call.date_range(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "delete_operation_alert" => {
            let call = legacy::alerts::delete_operation_alert(args.word("user", super::values::user_ref)?, args.need::<legacy::alerts::UserAlertId>("alert")?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "delete_operation_alert_of_account" => {
            let call = legacy::alerts::delete_operation_alert_of_account(args.word("user", super::values::user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<legacy::alerts::UserAlertId>("alert")?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "delete_operation_alert_of_connection" => {
            let call = legacy::alerts::delete_operation_alert_of_connection(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<legacy::alerts::UserAlertId>("alert")?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        _ => Err(unknown("operation", name)),
    }
}
