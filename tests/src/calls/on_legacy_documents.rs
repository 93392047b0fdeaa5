//! What the page `legacy/documents` describes, by name.

// Written by `cargo xtask generate` from spec/. Do not edit.

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage};
use crate::survey::{enums, objects, unions};
use powens::*;

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "list_of_connection_subscription" => super::on_documents::send_list(legacy::documents::list_of_connection_subscription(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<subscriptions::SubscriptionId>("subscription")?, args.need::<i64>("limit")?), args, stage).await,
        "list_of_account_transaction" => super::on_documents::send_list(legacy::documents::list_of_account_transaction(args.word("user", super::on_users::word_user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<bank_transactions::TransactionId>("transaction")?, args.need::<i64>("limit")?), args, stage).await,
        "list_of_cluster" => super::on_documents::send_list(legacy::documents::list_of_cluster(args.word("user", super::on_users::word_user_ref)?, args.need::<bank_transactions::TransactionClusterId>("cluster")?, args.need::<i64>("limit")?), args, stage).await,
        "create" => send_create(legacy::documents::create(args.word("user", super::on_users::word_user_ref)?, args.need::<civil::Date>("date")?, args.need::<civil::Date>("duedate")?), args, stage).await,
        "create_of_subscription" => send_create(legacy::documents::create_of_subscription(args.word("user", super::on_users::word_user_ref)?, args.need::<subscriptions::SubscriptionId>("subscription")?, args.need::<civil::Date>("date")?, args.need::<civil::Date>("duedate")?), args, stage).await,
        "create_of_connection" => send_create(legacy::documents::create_of_connection(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<civil::Date>("date")?, args.need::<civil::Date>("duedate")?), args, stage).await,
        "create_of_connection_subscription" => send_create(legacy::documents::create_of_connection_subscription(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<subscriptions::SubscriptionId>("subscription")?, args.need::<civil::Date>("date")?, args.need::<civil::Date>("duedate")?), args, stage).await,
        "create_of_transaction" => send_create(legacy::documents::create_of_transaction(args.word("user", super::on_users::word_user_ref)?, args.need::<bank_transactions::TransactionId>("transaction")?, args.need::<civil::Date>("date")?, args.need::<civil::Date>("duedate")?), args, stage).await,
        "create_of_account_transaction" => send_create(legacy::documents::create_of_account_transaction(args.word("user", super::on_users::word_user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<bank_transactions::TransactionId>("transaction")?, args.need::<civil::Date>("date")?, args.need::<civil::Date>("duedate")?), args, stage).await,
        "create_of_cluster" => send_create(legacy::documents::create_of_cluster(args.word("user", super::on_users::word_user_ref)?, args.need::<bank_transactions::TransactionClusterId>("cluster")?, args.need::<civil::Date>("date")?, args.need::<civil::Date>("duedate")?), args, stage).await,
        "attach" => send_attach(legacy::documents::attach(args.word("user", super::on_users::word_user_ref)?, args.need::<documents::DocumentId>("id_document")?), args, stage).await,
        "attach_of_subscription" => send_attach(legacy::documents::attach_of_subscription(args.word("user", super::on_users::word_user_ref)?, args.need::<subscriptions::SubscriptionId>("subscription")?, args.need::<documents::DocumentId>("id_document")?), args, stage).await,
        "attach_of_connection" => send_attach(legacy::documents::attach_of_connection(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<documents::DocumentId>("id_document")?), args, stage).await,
        "attach_of_connection_subscription" => send_attach(legacy::documents::attach_of_connection_subscription(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<subscriptions::SubscriptionId>("subscription")?, args.need::<documents::DocumentId>("id_document")?), args, stage).await,
        "attach_of_transaction" => send_attach(legacy::documents::attach_of_transaction(args.word("user", super::on_users::word_user_ref)?, args.need::<bank_transactions::TransactionId>("transaction")?, args.need::<documents::DocumentId>("id_document")?), args, stage).await,
        "attach_of_account_transaction" => send_attach(legacy::documents::attach_of_account_transaction(args.word("user", super::on_users::word_user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<bank_transactions::TransactionId>("transaction")?, args.need::<documents::DocumentId>("id_document")?), args, stage).await,
        "attach_of_cluster" => send_attach(legacy::documents::attach_of_cluster(args.word("user", super::on_users::word_user_ref)?, args.need::<bank_transactions::TransactionClusterId>("cluster")?, args.need::<documents::DocumentId>("id_document")?), args, stage).await,
        "update" => super::on_documents::send_update(legacy::documents::update(args.word("user", super::on_users::word_user_ref)?, args.need::<documents::DocumentId>("document")?), args, stage).await,
        "update_of_subscription" => super::on_documents::send_update(legacy::documents::update_of_subscription(args.word("user", super::on_users::word_user_ref)?, args.need::<subscriptions::SubscriptionId>("subscription")?, args.need::<documents::DocumentId>("document")?), args, stage).await,
        "update_of_connection" => super::on_documents::send_update(legacy::documents::update_of_connection(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<documents::DocumentId>("document")?), args, stage).await,
        "update_of_connection_subscription" => super::on_documents::send_update(legacy::documents::update_of_connection_subscription(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<subscriptions::SubscriptionId>("subscription")?, args.need::<documents::DocumentId>("document")?), args, stage).await,
        "update_of_transaction" => super::on_documents::send_update(legacy::documents::update_of_transaction(args.word("user", super::on_users::word_user_ref)?, args.need::<bank_transactions::TransactionId>("transaction")?, args.need::<documents::DocumentId>("document")?), args, stage).await,
        "update_of_account_transaction" => super::on_documents::send_update(legacy::documents::update_of_account_transaction(args.word("user", super::on_users::word_user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<bank_transactions::TransactionId>("transaction")?, args.need::<documents::DocumentId>("document")?), args, stage).await,
        "update_of_cluster" => super::on_documents::send_update(legacy::documents::update_of_cluster(args.word("user", super::on_users::word_user_ref)?, args.need::<bank_transactions::TransactionClusterId>("cluster")?, args.need::<documents::DocumentId>("document")?), args, stage).await,
        "delete" => send_delete(legacy::documents::delete(args.word("user", super::on_users::word_user_ref)?, args.need::<documents::DocumentId>("document")?), args, stage).await,
        "delete_of_subscription" => send_delete(legacy::documents::delete_of_subscription(args.word("user", super::on_users::word_user_ref)?, args.need::<subscriptions::SubscriptionId>("subscription")?, args.need::<documents::DocumentId>("document")?), args, stage).await,
        "delete_of_connection" => send_delete(legacy::documents::delete_of_connection(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<documents::DocumentId>("document")?), args, stage).await,
        "delete_of_connection_subscription" => send_delete(legacy::documents::delete_of_connection_subscription(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<subscriptions::SubscriptionId>("subscription")?, args.need::<documents::DocumentId>("document")?), args, stage).await,
        "delete_of_transaction" => send_delete(legacy::documents::delete_of_transaction(args.word("user", super::on_users::word_user_ref)?, args.need::<bank_transactions::TransactionId>("transaction")?, args.need::<documents::DocumentId>("document")?), args, stage).await,
        "delete_of_account_transaction" => send_delete(legacy::documents::delete_of_account_transaction(args.word("user", super::on_users::word_user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<bank_transactions::TransactionId>("transaction")?, args.need::<documents::DocumentId>("document")?), args, stage).await,
        "delete_of_cluster" => send_delete(legacy::documents::delete_of_cluster(args.word("user", super::on_users::word_user_ref)?, args.need::<bank_transactions::TransactionClusterId>("cluster")?, args.need::<documents::DocumentId>("document")?), args, stage).await,
        "delete_all" => send_delete_all(legacy::documents::delete_all(args.word("user", super::on_users::word_user_ref)?), args, stage).await,
        "delete_all_of_subscription" => send_delete_all(legacy::documents::delete_all_of_subscription(args.word("user", super::on_users::word_user_ref)?, args.need::<subscriptions::SubscriptionId>("subscription")?), args, stage).await,
        "delete_all_of_connection" => send_delete_all(legacy::documents::delete_all_of_connection(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?), args, stage).await,
        "delete_all_of_connection_subscription" => send_delete_all(legacy::documents::delete_all_of_connection_subscription(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<subscriptions::SubscriptionId>("subscription")?), args, stage).await,
        "delete_all_of_transaction" => send_delete_all(legacy::documents::delete_all_of_transaction(args.word("user", super::on_users::word_user_ref)?, args.need::<bank_transactions::TransactionId>("transaction")?), args, stage).await,
        "delete_all_of_account_transaction" => send_delete_all(legacy::documents::delete_all_of_account_transaction(args.word("user", super::on_users::word_user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<bank_transactions::TransactionId>("transaction")?), args, stage).await,
        "delete_all_of_cluster" => send_delete_all(legacy::documents::delete_all_of_cluster(args.word("user", super::on_users::word_user_ref)?, args.need::<bank_transactions::TransactionClusterId>("cluster")?), args, stage).await,
        "scan" => send_scan(legacy::documents::scan(args.word("user", super::on_users::word_user_ref)?, args.file("file")?), args, stage).await,
        "scan_without_user" => send_scan(legacy::documents::scan_without_user(args.file("file")?), args, stage).await,
        "update_type" => send_update_type(legacy::documents::update_type(args.need::<document_types::DocumentTypeId>("document_type")?, args.need::<String>("name")?, args.need::<i64>("attacheable")?), args, stage).await,
        _ => Err(crate::stage::unknown("operation", name)),
    }
}

pub(super) async fn send_create(call: legacy::documents::Create, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set_file("file", call, |call, it: File| call.file(it))?;
    let call = args.set("name", call, |call, it: String| call.name(it))?;
    let call = args.set("id_type", call, |call, it: document_types::DocumentTypeId| call.id_type(it))?;
    let call = args.set("id_category", call, |call, it: categories::CategoryId| call.id_category(it))?;
    let call = args.set("id_ocr", call, |call, it: legacy::documents::ScanId| call.id_ocr(it))?;
    let call = args.set("total_amount", call, |call, it: Decimal| call.total_amount(it))?;
    let call = args.set("untaxed_amount", call, |call, it: Decimal| call.untaxed_amount(it))?;
    let call = args.set("vat", call, |call, it: Decimal| call.vat(it))?;
    let call = args.set("income", call, |call, it: bool| call.income(it))?;
    let call = args.set("readonly", call, |call, it: bool| call.readonly(it))?;
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_attach(call: legacy::documents::Attach, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_delete(call: legacy::documents::Delete, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_delete_all(call: legacy::documents::DeleteAll, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_scan(call: legacy::documents::Scan, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("id_transaction", call, |call, it: bank_transactions::TransactionId| call.id_transaction(it))?;
    let call = args.set("name", call, |call, it: String| call.name(it))?;
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_update_type(call: legacy::documents::UpdateType, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_config_token(stage.token("config")?);
    crate::stage::send!(stage, args, call, client)
}

objects! {}

unions! {}

enums! {}
