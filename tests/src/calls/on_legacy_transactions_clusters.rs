//! What the page `legacy/transactions_clusters` describes, by name.

// Written by `cargo xtask generate` from spec/. Do not edit.

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage};
use crate::survey::{enums, objects, unions};
use powens::*;

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "list" => send_list(legacy::transactions_clusters::list(args.word("user", super::on_users::word_user_ref)?), args, stage).await,
        "list_of_account" => send_list(legacy::transactions_clusters::list_of_account(args.word("user", super::on_users::word_user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?), args, stage).await,
        "list_of_connection" => send_list(legacy::transactions_clusters::list_of_connection(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?), args, stage).await,
        "list_of_connection_account" => send_list(legacy::transactions_clusters::list_of_connection_account(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<bank_accounts::BankAccountId>("account")?), args, stage).await,
        "create" => send_create(legacy::transactions_clusters::create(args.word("user", super::on_users::word_user_ref)?, args.need::<civil::Date>("next_date")?, args.need::<Decimal>("mean_amount")?, args.need::<String>("wording")?, args.need::<bank_accounts::BankAccountId>("id_account")?), args, stage).await,
        "create_of_account" => send_create(legacy::transactions_clusters::create_of_account(args.word("user", super::on_users::word_user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<civil::Date>("next_date")?, args.need::<Decimal>("mean_amount")?, args.need::<String>("wording")?, args.need::<bank_accounts::BankAccountId>("id_account")?), args, stage).await,
        "create_of_connection" => send_create(legacy::transactions_clusters::create_of_connection(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<civil::Date>("next_date")?, args.need::<Decimal>("mean_amount")?, args.need::<String>("wording")?, args.need::<bank_accounts::BankAccountId>("id_account")?), args, stage).await,
        "create_of_connection_account" => send_create(legacy::transactions_clusters::create_of_connection_account(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<civil::Date>("next_date")?, args.need::<Decimal>("mean_amount")?, args.need::<String>("wording")?, args.need::<bank_accounts::BankAccountId>("id_account")?), args, stage).await,
        "update" => send_update(legacy::transactions_clusters::update(args.word("user", super::on_users::word_user_ref)?, args.need::<bank_transactions::TransactionClusterId>("cluster")?), args, stage).await,
        "update_of_account" => send_update(legacy::transactions_clusters::update_of_account(args.word("user", super::on_users::word_user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<bank_transactions::TransactionClusterId>("cluster")?), args, stage).await,
        "update_of_connection" => send_update(legacy::transactions_clusters::update_of_connection(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<bank_transactions::TransactionClusterId>("cluster")?), args, stage).await,
        "update_of_connection_account" => send_update(legacy::transactions_clusters::update_of_connection_account(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<bank_transactions::TransactionClusterId>("cluster")?), args, stage).await,
        "delete" => send_delete(legacy::transactions_clusters::delete(args.word("user", super::on_users::word_user_ref)?, args.need::<bank_transactions::TransactionClusterId>("cluster")?), args, stage).await,
        "delete_of_account" => send_delete(legacy::transactions_clusters::delete_of_account(args.word("user", super::on_users::word_user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<bank_transactions::TransactionClusterId>("cluster")?), args, stage).await,
        "delete_of_connection" => send_delete(legacy::transactions_clusters::delete_of_connection(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<bank_transactions::TransactionClusterId>("cluster")?), args, stage).await,
        "delete_of_connection_account" => send_delete(legacy::transactions_clusters::delete_of_connection_account(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<bank_transactions::TransactionClusterId>("cluster")?), args, stage).await,
        _ => Err(crate::stage::unknown("operation", name)),
    }
}

pub(super) async fn send_list(call: legacy::transactions_clusters::List, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_create(call: legacy::transactions_clusters::Create, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_update(call: legacy::transactions_clusters::Update, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("next_date", call, |call, it: civil::Date| call.next_date(it))?;
    let call = args.set("mean_amount", call, |call, it: Decimal| call.mean_amount(it))?;
    let call = args.set("wording", call, |call, it: String| call.wording(it))?;
    let call = args.set("id_account", call, |call, it: bank_accounts::BankAccountId| call.id_account(it))?;
    let call = args.set("id_category", call, |call, it: categories::CategoryId| call.id_category(it))?;
    let call = args.set("enabled", call, |call, it: bool| call.enabled(it))?;
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_delete(call: legacy::transactions_clusters::Delete, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

objects! {
    "TransactionClustersList" powens::legacy::transactions_clusters::TransactionClustersList { clusters = "transactionsclusters" }
    "TransactionCluster" powens::legacy::transactions_clusters::TransactionCluster {  }
}

unions! {}

enums! {}
