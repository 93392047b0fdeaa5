//! Calls of `legacy/transactions_clusters`.

// Written by `cargo xtask generate` from spec/. Do not edit.

use powens::*;

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage, send, unknown};

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "list" => {
            let call = legacy::transactions_clusters::list(args.word("user", super::values::user_ref)?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "list_of_account" => {
            let call = legacy::transactions_clusters::list_of_account(args.word("user", super::values::user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "list_of_connection" => {
            let call = legacy::transactions_clusters::list_of_connection(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "list_of_connection_account" => {
            let call = legacy::transactions_clusters::list_of_connection_account(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<bank_accounts::BankAccountId>("account")?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "create" => {
            let call = legacy::transactions_clusters::create(args.word("user", super::values::user_ref)?, args.need::<civil::Date>("next_date")?, args.need::<Decimal>("mean_amount")?, args.need::<String>("wording")?, args.need::<bank_accounts::BankAccountId>("id_account")?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "create_of_account" => {
            let call = legacy::transactions_clusters::create_of_account(args.word("user", super::values::user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<civil::Date>("next_date")?, args.need::<Decimal>("mean_amount")?, args.need::<String>("wording")?, args.need::<bank_accounts::BankAccountId>("id_account")?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "create_of_connection" => {
            let call = legacy::transactions_clusters::create_of_connection(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<civil::Date>("next_date")?, args.need::<Decimal>("mean_amount")?, args.need::<String>("wording")?, args.need::<bank_accounts::BankAccountId>("id_account")?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "create_of_connection_account" => {
            let call = legacy::transactions_clusters::create_of_connection_account(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<civil::Date>("next_date")?, args.need::<Decimal>("mean_amount")?, args.need::<String>("wording")?, args.need::<bank_accounts::BankAccountId>("id_account")?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "update" => {
            let call = legacy::transactions_clusters::update(args.word("user", super::values::user_ref)?, args.need::<bank_transactions::TransactionClusterId>("cluster")?);
            let call = args.set("next_date", call, |call, it: civil::Date| call.next_date(it))?;
            let call = args.set("mean_amount", call, |call, it: Decimal| call.mean_amount(it))?;
            let call = args.set("wording", call, |call, it: String| call.wording(it))?;
            let call = args.set("id_account", call, |call, it: bank_accounts::BankAccountId| call.id_account(it))?;
            let call = args.set("id_category", call, |call, it: categories::CategoryId| call.id_category(it))?;
            let call = args.set("enabled", call, |call, it: bool| call.enabled(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "update_of_account" => {
            let call = legacy::transactions_clusters::update_of_account(args.word("user", super::values::user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<bank_transactions::TransactionClusterId>("cluster")?);
            let call = args.set("next_date", call, |call, it: civil::Date| call.next_date(it))?;
            let call = args.set("mean_amount", call, |call, it: Decimal| call.mean_amount(it))?;
            let call = args.set("wording", call, |call, it: String| call.wording(it))?;
            let call = args.set("id_account", call, |call, it: bank_accounts::BankAccountId| call.id_account(it))?;
            let call = args.set("id_category", call, |call, it: categories::CategoryId| call.id_category(it))?;
            let call = args.set("enabled", call, |call, it: bool| call.enabled(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "update_of_connection" => {
            let call = legacy::transactions_clusters::update_of_connection(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<bank_transactions::TransactionClusterId>("cluster")?);
            let call = args.set("next_date", call, |call, it: civil::Date| call.next_date(it))?;
            let call = args.set("mean_amount", call, |call, it: Decimal| call.mean_amount(it))?;
            let call = args.set("wording", call, |call, it: String| call.wording(it))?;
            let call = args.set("id_account", call, |call, it: bank_accounts::BankAccountId| call.id_account(it))?;
            let call = args.set("id_category", call, |call, it: categories::CategoryId| call.id_category(it))?;
            let call = args.set("enabled", call, |call, it: bool| call.enabled(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "update_of_connection_account" => {
            let call = legacy::transactions_clusters::update_of_connection_account(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<bank_transactions::TransactionClusterId>("cluster")?);
            let call = args.set("next_date", call, |call, it: civil::Date| call.next_date(it))?;
            let call = args.set("mean_amount", call, |call, it: Decimal| call.mean_amount(it))?;
            let call = args.set("wording", call, |call, it: String| call.wording(it))?;
            let call = args.set("id_account", call, |call, it: bank_accounts::BankAccountId| call.id_account(it))?;
            let call = args.set("id_category", call, |call, it: categories::CategoryId| call.id_category(it))?;
            let call = args.set("enabled", call, |call, it: bool| call.enabled(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "delete" => {
            let call = legacy::transactions_clusters::delete(args.word("user", super::values::user_ref)?, args.need::<bank_transactions::TransactionClusterId>("cluster")?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "delete_of_account" => {
            let call = legacy::transactions_clusters::delete_of_account(args.word("user", super::values::user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<bank_transactions::TransactionClusterId>("cluster")?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "delete_of_connection" => {
            let call = legacy::transactions_clusters::delete_of_connection(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<bank_transactions::TransactionClusterId>("cluster")?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "delete_of_connection_account" => {
            let call = legacy::transactions_clusters::delete_of_connection_account(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<bank_transactions::TransactionClusterId>("cluster")?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        _ => Err(unknown("operation", name)),
    }
}
