//! What the page `legacy/transactions` describes, by name.

// Written by `cargo xtask generate` from spec/. Do not edit.

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage};
use crate::survey::{enums, objects, unions};
use powens::*;

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "create" => send_create(legacy::transactions::create(args.word("user", super::on_users::word_user_ref)?, args.need::<Vec<legacy::transactions::ManualTransaction>>("body")?), args, stage).await,
        "create_of_account" => send_create(legacy::transactions::create_of_account(args.word("user", super::on_users::word_user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<Vec<legacy::transactions::ManualTransaction>>("body")?), args, stage).await,
        "create_of_connection" => send_create(legacy::transactions::create_of_connection(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<Vec<legacy::transactions::ManualTransaction>>("body")?), args, stage).await,
        "create_of_connection_account" => send_create(legacy::transactions::create_of_connection_account(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<Vec<legacy::transactions::ManualTransaction>>("body")?), args, stage).await,
        "update" => super::on_bank_transactions::send_update(legacy::transactions::update(args.word("user", super::on_users::word_user_ref)?, args.need::<bank_transactions::TransactionId>("transaction")?), args, stage).await,
        "update_of_account" => super::on_bank_transactions::send_update(legacy::transactions::update_of_account(args.word("user", super::on_users::word_user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<bank_transactions::TransactionId>("transaction")?), args, stage).await,
        "update_of_connection" => super::on_bank_transactions::send_update(legacy::transactions::update_of_connection(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<bank_transactions::TransactionId>("transaction")?), args, stage).await,
        "update_of_connection_account" => super::on_bank_transactions::send_update(legacy::transactions::update_of_connection_account(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<bank_transactions::TransactionId>("transaction")?), args, stage).await,
        "delete_all" => send_delete_all(legacy::transactions::delete_all(args.word("user", super::on_users::word_user_ref)?), args, stage).await,
        "delete_all_of_account" => send_delete_all(legacy::transactions::delete_all_of_account(args.word("user", super::on_users::word_user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?), args, stage).await,
        "delete_all_of_connection" => send_delete_all(legacy::transactions::delete_all_of_connection(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?), args, stage).await,
        "delete_all_of_connection_account" => send_delete_all(legacy::transactions::delete_all_of_connection_account(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<bank_accounts::BankAccountId>("account")?), args, stage).await,
        "list_informations" => send_list_informations(legacy::transactions::list_informations(args.word("user", super::on_users::word_user_ref)?, args.need::<bank_transactions::TransactionId>("transaction")?), args, stage).await,
        "list_informations_of_account" => send_list_informations(legacy::transactions::list_informations_of_account(args.word("user", super::on_users::word_user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<bank_transactions::TransactionId>("transaction")?), args, stage).await,
        "list_informations_of_connection" => send_list_informations(legacy::transactions::list_informations_of_connection(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<bank_transactions::TransactionId>("transaction")?), args, stage).await,
        "list_informations_of_connection_account" => send_list_informations(legacy::transactions::list_informations_of_connection_account(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<bank_transactions::TransactionId>("transaction")?), args, stage).await,
        "update_informations" => send_update_informations(legacy::transactions::update_informations(args.word("user", super::on_users::word_user_ref)?, args.need::<bank_transactions::TransactionId>("transaction")?), args, stage).await,
        "update_informations_of_account" => send_update_informations(legacy::transactions::update_informations_of_account(args.word("user", super::on_users::word_user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<bank_transactions::TransactionId>("transaction")?), args, stage).await,
        "update_informations_of_connection" => send_update_informations(legacy::transactions::update_informations_of_connection(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<bank_transactions::TransactionId>("transaction")?), args, stage).await,
        "update_informations_of_connection_account" => send_update_informations(legacy::transactions::update_informations_of_connection_account(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<bank_transactions::TransactionId>("transaction")?), args, stage).await,
        "delete_informations" => send_delete_informations(legacy::transactions::delete_informations(args.word("user", super::on_users::word_user_ref)?, args.need::<bank_transactions::TransactionId>("transaction")?), args, stage).await,
        "delete_informations_of_account" => send_delete_informations(legacy::transactions::delete_informations_of_account(args.word("user", super::on_users::word_user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<bank_transactions::TransactionId>("transaction")?), args, stage).await,
        "delete_informations_of_connection" => send_delete_informations(legacy::transactions::delete_informations_of_connection(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<bank_transactions::TransactionId>("transaction")?), args, stage).await,
        "delete_informations_of_connection_account" => send_delete_informations(legacy::transactions::delete_informations_of_connection_account(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<bank_transactions::TransactionId>("transaction")?), args, stage).await,
        "get_information" => send_get_information(legacy::transactions::get_information(args.word("user", super::on_users::word_user_ref)?, args.need::<bank_transactions::TransactionId>("transaction")?, args.need::<legacy::transactions::TransactionInformationId>("information")?), args, stage).await,
        "get_information_of_account" => send_get_information(legacy::transactions::get_information_of_account(args.word("user", super::on_users::word_user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<bank_transactions::TransactionId>("transaction")?, args.need::<legacy::transactions::TransactionInformationId>("information")?), args, stage).await,
        "get_information_of_connection" => send_get_information(legacy::transactions::get_information_of_connection(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<bank_transactions::TransactionId>("transaction")?, args.need::<legacy::transactions::TransactionInformationId>("information")?), args, stage).await,
        "get_information_of_connection_account" => send_get_information(legacy::transactions::get_information_of_connection_account(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<bank_transactions::TransactionId>("transaction")?, args.need::<legacy::transactions::TransactionInformationId>("information")?), args, stage).await,
        "delete_information" => send_delete_information(legacy::transactions::delete_information(args.word("user", super::on_users::word_user_ref)?, args.need::<bank_transactions::TransactionId>("transaction")?, args.need::<legacy::transactions::TransactionInformationId>("information")?), args, stage).await,
        "delete_information_of_account" => send_delete_information(legacy::transactions::delete_information_of_account(args.word("user", super::on_users::word_user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<bank_transactions::TransactionId>("transaction")?, args.need::<legacy::transactions::TransactionInformationId>("information")?), args, stage).await,
        "delete_information_of_connection" => send_delete_information(legacy::transactions::delete_information_of_connection(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<bank_transactions::TransactionId>("transaction")?, args.need::<legacy::transactions::TransactionInformationId>("information")?), args, stage).await,
        "delete_information_of_connection_account" => send_delete_information(legacy::transactions::delete_information_of_connection_account(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<bank_transactions::TransactionId>("transaction")?, args.need::<legacy::transactions::TransactionInformationId>("information")?), args, stage).await,
        _ => Err(crate::stage::unknown("operation", name)),
    }
}

pub(super) async fn send_create(call: legacy::transactions::Create, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.expand(call, super::on_bank_transactions::expand_transaction, |call, it| call.expand(it))?;
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_delete_all(call: legacy::transactions::DeleteAll, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.expand(call, super::on_bank_transactions::expand_transaction, |call, it| call.expand(it))?;
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_list_informations(call: legacy::transactions::ListInformations, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_update_informations(call: legacy::transactions::UpdateInformations, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.each("information", call, |call, name, it: String| call.information(name, it))?;
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_delete_informations(call: legacy::transactions::DeleteInformations, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_get_information(call: legacy::transactions::GetInformation, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_delete_information(call: legacy::transactions::DeleteInformation, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

objects! {
    "ManualTransaction" powens::legacy::transactions::ManualTransaction { kind = "type", state }
    "TransactionInformationsList" powens::legacy::transactions::TransactionInformationsList { informations = "transactioninformations" }
    "TransactionInformation" powens::legacy::transactions::TransactionInformation {  }
}

unions! {}

enums! {}
