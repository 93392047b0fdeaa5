//! Calls of `legacy/transactions`.

// Written by `cargo xtask generate` from spec/. Do not edit.

use powens::*;

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage, send, unknown};

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "create" => {
            let call = legacy::transactions::create(args.word("user", super::values::user_ref)?, args.need::<Vec<legacy::transactions::ManualTransaction>>("body")?);
            let call = args.expand(call, super::expand::transaction, |call, it| call.expand(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "create_of_account" => {
            let call = legacy::transactions::create_of_account(args.word("user", super::values::user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<Vec<legacy::transactions::ManualTransaction>>("body")?);
            let call = args.expand(call, super::expand::transaction, |call, it| call.expand(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "create_of_connection" => {
            let call = legacy::transactions::create_of_connection(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<Vec<legacy::transactions::ManualTransaction>>("body")?);
            let call = args.expand(call, super::expand::transaction, |call, it| call.expand(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "create_of_connection_account" => {
            let call = legacy::transactions::create_of_connection_account(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<Vec<legacy::transactions::ManualTransaction>>("body")?);
            let call = args.expand(call, super::expand::transaction, |call, it| call.expand(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "update" => {
            let call = legacy::transactions::update(args.word("user", super::values::user_ref)?, args.need::<bank_transactions::TransactionId>("transaction")?);
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
        "update_of_account" => {
            let call = legacy::transactions::update_of_account(args.word("user", super::values::user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<bank_transactions::TransactionId>("transaction")?);
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
        "update_of_connection" => {
            let call = legacy::transactions::update_of_connection(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<bank_transactions::TransactionId>("transaction")?);
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
        "update_of_connection_account" => {
            let call = legacy::transactions::update_of_connection_account(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<bank_transactions::TransactionId>("transaction")?);
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
        "delete_all" => {
            let call = legacy::transactions::delete_all(args.word("user", super::values::user_ref)?);
            let call = args.expand(call, super::expand::transaction, |call, it| call.expand(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "delete_all_of_account" => {
            let call = legacy::transactions::delete_all_of_account(args.word("user", super::values::user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?);
            let call = args.expand(call, super::expand::transaction, |call, it| call.expand(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "delete_all_of_connection" => {
            let call = legacy::transactions::delete_all_of_connection(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?);
            let call = args.expand(call, super::expand::transaction, |call, it| call.expand(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "delete_all_of_connection_account" => {
            let call = legacy::transactions::delete_all_of_connection_account(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<bank_accounts::BankAccountId>("account")?);
            let call = args.expand(call, super::expand::transaction, |call, it| call.expand(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "list_informations" => {
            let call = legacy::transactions::list_informations(args.word("user", super::values::user_ref)?, args.need::<bank_transactions::TransactionId>("transaction")?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "list_informations_of_account" => {
            let call = legacy::transactions::list_informations_of_account(args.word("user", super::values::user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<bank_transactions::TransactionId>("transaction")?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "list_informations_of_connection" => {
            let call = legacy::transactions::list_informations_of_connection(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<bank_transactions::TransactionId>("transaction")?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "list_informations_of_connection_account" => {
            let call = legacy::transactions::list_informations_of_connection_account(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<bank_transactions::TransactionId>("transaction")?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "update_informations" => {
            let call = legacy::transactions::update_informations(args.word("user", super::values::user_ref)?, args.need::<bank_transactions::TransactionId>("transaction")?);
            let call = args.each("information", call, |call, name, it: String| call.information(name, it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "update_informations_of_account" => {
            let call = legacy::transactions::update_informations_of_account(args.word("user", super::values::user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<bank_transactions::TransactionId>("transaction")?);
            let call = args.each("information", call, |call, name, it: String| call.information(name, it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "update_informations_of_connection" => {
            let call = legacy::transactions::update_informations_of_connection(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<bank_transactions::TransactionId>("transaction")?);
            let call = args.each("information", call, |call, name, it: String| call.information(name, it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "update_informations_of_connection_account" => {
            let call = legacy::transactions::update_informations_of_connection_account(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<bank_transactions::TransactionId>("transaction")?);
            let call = args.each("information", call, |call, name, it: String| call.information(name, it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "delete_informations" => {
            let call = legacy::transactions::delete_informations(args.word("user", super::values::user_ref)?, args.need::<bank_transactions::TransactionId>("transaction")?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "delete_informations_of_account" => {
            let call = legacy::transactions::delete_informations_of_account(args.word("user", super::values::user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<bank_transactions::TransactionId>("transaction")?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "delete_informations_of_connection" => {
            let call = legacy::transactions::delete_informations_of_connection(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<bank_transactions::TransactionId>("transaction")?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "delete_informations_of_connection_account" => {
            let call = legacy::transactions::delete_informations_of_connection_account(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<bank_transactions::TransactionId>("transaction")?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "get_information" => {
            let call = legacy::transactions::get_information(args.word("user", super::values::user_ref)?, args.need::<bank_transactions::TransactionId>("transaction")?, args.need::<legacy::transactions::TransactionInformationId>("information")?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "get_information_of_account" => {
            let call = legacy::transactions::get_information_of_account(args.word("user", super::values::user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<bank_transactions::TransactionId>("transaction")?, args.need::<legacy::transactions::TransactionInformationId>("information")?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "get_information_of_connection" => {
            let call = legacy::transactions::get_information_of_connection(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<bank_transactions::TransactionId>("transaction")?, args.need::<legacy::transactions::TransactionInformationId>("information")?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "get_information_of_connection_account" => {
            let call = legacy::transactions::get_information_of_connection_account(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<bank_transactions::TransactionId>("transaction")?, args.need::<legacy::transactions::TransactionInformationId>("information")?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "delete_information" => {
            let call = legacy::transactions::delete_information(args.word("user", super::values::user_ref)?, args.need::<bank_transactions::TransactionId>("transaction")?, args.need::<legacy::transactions::TransactionInformationId>("information")?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "delete_information_of_account" => {
            let call = legacy::transactions::delete_information_of_account(args.word("user", super::values::user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<bank_transactions::TransactionId>("transaction")?, args.need::<legacy::transactions::TransactionInformationId>("information")?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "delete_information_of_connection" => {
            let call = legacy::transactions::delete_information_of_connection(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<bank_transactions::TransactionId>("transaction")?, args.need::<legacy::transactions::TransactionInformationId>("information")?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "delete_information_of_connection_account" => {
            let call = legacy::transactions::delete_information_of_connection_account(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<bank_transactions::TransactionId>("transaction")?, args.need::<legacy::transactions::TransactionInformationId>("information")?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        _ => Err(unknown("operation", name)),
    }
}
