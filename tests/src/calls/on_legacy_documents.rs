//! Calls of `legacy/documents`.

// Written by `cargo xtask generate` from spec/. Do not edit.

use powens::*;

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage, send, unknown};

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "list_of_connection_subscription" => {
            let call = legacy::documents::list_of_connection_subscription(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<subscriptions::SubscriptionId>("subscription")?, args.need::<i64>("limit")?);
            let call = args.set("id_type", call, |call, it: document_types::DocumentTypeId| call.id_type(it))?;
            let call = args.set("min_amount", call, |call, it: Decimal| call.min_amount(it))?;
            let call = args.set("max_amount", call, |call, it: Decimal| call.max_amount(it))?;
            let call = args.set("offset", call, |call, it: i64| call.offset(it))?;
            let call = args.set("min_date", call, |call, it: civil::Date| call.min_date(it))?;
            let call = args.set("max_date", call, |call, it: civil::Date| call.max_date(it))?;
            let call = args.set("min_timestamp", call, |call, it: Decimal| call.min_timestamp(it))?;
            let call = args.set("max_timestamp", call, |call, it: Decimal| call.max_timestamp(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client, paged)
        }
        "list_of_account_transaction" => {
            let call = legacy::documents::list_of_account_transaction(args.word("user", super::values::user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<bank_transactions::TransactionId>("transaction")?, args.need::<i64>("limit")?);
            let call = args.set("id_type", call, |call, it: document_types::DocumentTypeId| call.id_type(it))?;
            let call = args.set("min_amount", call, |call, it: Decimal| call.min_amount(it))?;
            let call = args.set("max_amount", call, |call, it: Decimal| call.max_amount(it))?;
            let call = args.set("offset", call, |call, it: i64| call.offset(it))?;
            let call = args.set("min_date", call, |call, it: civil::Date| call.min_date(it))?;
            let call = args.set("max_date", call, |call, it: civil::Date| call.max_date(it))?;
            let call = args.set("min_timestamp", call, |call, it: Decimal| call.min_timestamp(it))?;
            let call = args.set("max_timestamp", call, |call, it: Decimal| call.max_timestamp(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client, paged)
        }
        "list_of_cluster" => {
            let call = legacy::documents::list_of_cluster(args.word("user", super::values::user_ref)?, args.need::<bank_transactions::TransactionClusterId>("cluster")?, args.need::<i64>("limit")?);
            let call = args.set("id_type", call, |call, it: document_types::DocumentTypeId| call.id_type(it))?;
            let call = args.set("min_amount", call, |call, it: Decimal| call.min_amount(it))?;
            let call = args.set("max_amount", call, |call, it: Decimal| call.max_amount(it))?;
            let call = args.set("offset", call, |call, it: i64| call.offset(it))?;
            let call = args.set("min_date", call, |call, it: civil::Date| call.min_date(it))?;
            let call = args.set("max_date", call, |call, it: civil::Date| call.max_date(it))?;
            let call = args.set("min_timestamp", call, |call, it: Decimal| call.min_timestamp(it))?;
            let call = args.set("max_timestamp", call, |call, it: Decimal| call.max_timestamp(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client, paged)
        }
        "create" => {
            let call = legacy::documents::create(args.word("user", super::values::user_ref)?, args.need::<civil::Date>("date")?, args.need::<civil::Date>("duedate")?);
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
            send!(stage, args, call, client)
        }
        "create_of_subscription" => {
            let call = legacy::documents::create_of_subscription(args.word("user", super::values::user_ref)?, args.need::<subscriptions::SubscriptionId>("subscription")?, args.need::<civil::Date>("date")?, args.need::<civil::Date>("duedate")?);
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
            send!(stage, args, call, client)
        }
        "create_of_connection" => {
            let call = legacy::documents::create_of_connection(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<civil::Date>("date")?, args.need::<civil::Date>("duedate")?);
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
            send!(stage, args, call, client)
        }
        "create_of_connection_subscription" => {
            let call = legacy::documents::create_of_connection_subscription(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<subscriptions::SubscriptionId>("subscription")?, args.need::<civil::Date>("date")?, args.need::<civil::Date>("duedate")?);
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
            send!(stage, args, call, client)
        }
        "create_of_transaction" => {
            let call = legacy::documents::create_of_transaction(args.word("user", super::values::user_ref)?, args.need::<bank_transactions::TransactionId>("transaction")?, args.need::<civil::Date>("date")?, args.need::<civil::Date>("duedate")?);
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
            send!(stage, args, call, client)
        }
        "create_of_account_transaction" => {
            let call = legacy::documents::create_of_account_transaction(args.word("user", super::values::user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<bank_transactions::TransactionId>("transaction")?, args.need::<civil::Date>("date")?, args.need::<civil::Date>("duedate")?);
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
            send!(stage, args, call, client)
        }
        "create_of_cluster" => {
            let call = legacy::documents::create_of_cluster(args.word("user", super::values::user_ref)?, args.need::<bank_transactions::TransactionClusterId>("cluster")?, args.need::<civil::Date>("date")?, args.need::<civil::Date>("duedate")?);
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
            send!(stage, args, call, client)
        }
        "attach" => {
            let call = legacy::documents::attach(args.word("user", super::values::user_ref)?, args.need::<documents::DocumentId>("id_document")?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "attach_of_subscription" => {
            let call = legacy::documents::attach_of_subscription(args.word("user", super::values::user_ref)?, args.need::<subscriptions::SubscriptionId>("subscription")?, args.need::<documents::DocumentId>("id_document")?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "attach_of_connection" => {
            let call = legacy::documents::attach_of_connection(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<documents::DocumentId>("id_document")?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "attach_of_connection_subscription" => {
            let call = legacy::documents::attach_of_connection_subscription(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<subscriptions::SubscriptionId>("subscription")?, args.need::<documents::DocumentId>("id_document")?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "attach_of_transaction" => {
            let call = legacy::documents::attach_of_transaction(args.word("user", super::values::user_ref)?, args.need::<bank_transactions::TransactionId>("transaction")?, args.need::<documents::DocumentId>("id_document")?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "attach_of_account_transaction" => {
            let call = legacy::documents::attach_of_account_transaction(args.word("user", super::values::user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<bank_transactions::TransactionId>("transaction")?, args.need::<documents::DocumentId>("id_document")?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "attach_of_cluster" => {
            let call = legacy::documents::attach_of_cluster(args.word("user", super::values::user_ref)?, args.need::<bank_transactions::TransactionClusterId>("cluster")?, args.need::<documents::DocumentId>("id_document")?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "update" => {
            let call = legacy::documents::update(args.word("user", super::values::user_ref)?, args.need::<documents::DocumentId>("document")?);
            let call = args.set("id_type", call, |call, it: document_types::DocumentTypeId| call.id_type(it))?;
            let call = args.set("date", call, |call, it: civil::Date| call.date(it))?;
            let call = args.set("duedate", call, |call, it: civil::Date| call.duedate(it))?;
            let call = args.set("total_amount", call, |call, it: Decimal| call.total_amount(it))?;
            let call = args.set("untaxed_amount", call, |call, it: Decimal| call.untaxed_amount(it))?;
            let call = args.set("vat", call, |call, it: Decimal| call.vat(it))?;
            let call = args.set("income", call, |call, it: bool| call.income(it))?;
            let call = args.set("name", call, |call, it: String| call.name(it))?;
            let call = args.set("id_category", call, |call, it: categories::CategoryId| call.id_category(it))?;
            let call = args.set("readonly", call, |call, it: bool| call.readonly(it))?;
            let call = args.set_file("file", call, |call, it: File| call.file(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "update_of_subscription" => {
            let call = legacy::documents::update_of_subscription(args.word("user", super::values::user_ref)?, args.need::<subscriptions::SubscriptionId>("subscription")?, args.need::<documents::DocumentId>("document")?);
            let call = args.set("id_type", call, |call, it: document_types::DocumentTypeId| call.id_type(it))?;
            let call = args.set("date", call, |call, it: civil::Date| call.date(it))?;
            let call = args.set("duedate", call, |call, it: civil::Date| call.duedate(it))?;
            let call = args.set("total_amount", call, |call, it: Decimal| call.total_amount(it))?;
            let call = args.set("untaxed_amount", call, |call, it: Decimal| call.untaxed_amount(it))?;
            let call = args.set("vat", call, |call, it: Decimal| call.vat(it))?;
            let call = args.set("income", call, |call, it: bool| call.income(it))?;
            let call = args.set("name", call, |call, it: String| call.name(it))?;
            let call = args.set("id_category", call, |call, it: categories::CategoryId| call.id_category(it))?;
            let call = args.set("readonly", call, |call, it: bool| call.readonly(it))?;
            let call = args.set_file("file", call, |call, it: File| call.file(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "update_of_connection" => {
            let call = legacy::documents::update_of_connection(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<documents::DocumentId>("document")?);
            let call = args.set("id_type", call, |call, it: document_types::DocumentTypeId| call.id_type(it))?;
            let call = args.set("date", call, |call, it: civil::Date| call.date(it))?;
            let call = args.set("duedate", call, |call, it: civil::Date| call.duedate(it))?;
            let call = args.set("total_amount", call, |call, it: Decimal| call.total_amount(it))?;
            let call = args.set("untaxed_amount", call, |call, it: Decimal| call.untaxed_amount(it))?;
            let call = args.set("vat", call, |call, it: Decimal| call.vat(it))?;
            let call = args.set("income", call, |call, it: bool| call.income(it))?;
            let call = args.set("name", call, |call, it: String| call.name(it))?;
            let call = args.set("id_category", call, |call, it: categories::CategoryId| call.id_category(it))?;
            let call = args.set("readonly", call, |call, it: bool| call.readonly(it))?;
            let call = args.set_file("file", call, |call, it: File| call.file(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "update_of_connection_subscription" => {
            let call = legacy::documents::update_of_connection_subscription(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<subscriptions::SubscriptionId>("subscription")?, args.need::<documents::DocumentId>("document")?);
            let call = args.set("id_type", call, |call, it: document_types::DocumentTypeId| call.id_type(it))?;
            let call = args.set("date", call, |call, it: civil::Date| call.date(it))?;
            let call = args.set("duedate", call, |call, it: civil::Date| call.duedate(it))?;
            let call = args.set("total_amount", call, |call, it: Decimal| call.total_amount(it))?;
            let call = args.set("untaxed_amount", call, |call, it: Decimal| call.untaxed_amount(it))?;
            let call = args.set("vat", call, |call, it: Decimal| call.vat(it))?;
            let call = args.set("income", call, |call, it: bool| call.income(it))?;
            let call = args.set("name", call, |call, it: String| call.name(it))?;
            let call = args.set("id_category", call, |call, it: categories::CategoryId| call.id_category(it))?;
            let call = args.set("readonly", call, |call, it: bool| call.readonly(it))?;
            let call = args.set_file("file", call, |call, it: File| call.file(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "update_of_transaction" => {
            let call = legacy::documents::update_of_transaction(args.word("user", super::values::user_ref)?, args.need::<bank_transactions::TransactionId>("transaction")?, args.need::<documents::DocumentId>("document")?);
            let call = args.set("id_type", call, |call, it: document_types::DocumentTypeId| call.id_type(it))?;
            let call = args.set("date", call, |call, it: civil::Date| call.date(it))?;
            let call = args.set("duedate", call, |call, it: civil::Date| call.duedate(it))?;
            let call = args.set("total_amount", call, |call, it: Decimal| call.total_amount(it))?;
            let call = args.set("untaxed_amount", call, |call, it: Decimal| call.untaxed_amount(it))?;
            let call = args.set("vat", call, |call, it: Decimal| call.vat(it))?;
            let call = args.set("income", call, |call, it: bool| call.income(it))?;
            let call = args.set("name", call, |call, it: String| call.name(it))?;
            let call = args.set("id_category", call, |call, it: categories::CategoryId| call.id_category(it))?;
            let call = args.set("readonly", call, |call, it: bool| call.readonly(it))?;
            let call = args.set_file("file", call, |call, it: File| call.file(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "update_of_account_transaction" => {
            let call = legacy::documents::update_of_account_transaction(args.word("user", super::values::user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<bank_transactions::TransactionId>("transaction")?, args.need::<documents::DocumentId>("document")?);
            let call = args.set("id_type", call, |call, it: document_types::DocumentTypeId| call.id_type(it))?;
            let call = args.set("date", call, |call, it: civil::Date| call.date(it))?;
            let call = args.set("duedate", call, |call, it: civil::Date| call.duedate(it))?;
            let call = args.set("total_amount", call, |call, it: Decimal| call.total_amount(it))?;
            let call = args.set("untaxed_amount", call, |call, it: Decimal| call.untaxed_amount(it))?;
            let call = args.set("vat", call, |call, it: Decimal| call.vat(it))?;
            let call = args.set("income", call, |call, it: bool| call.income(it))?;
            let call = args.set("name", call, |call, it: String| call.name(it))?;
            let call = args.set("id_category", call, |call, it: categories::CategoryId| call.id_category(it))?;
            let call = args.set("readonly", call, |call, it: bool| call.readonly(it))?;
            let call = args.set_file("file", call, |call, it: File| call.file(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "update_of_cluster" => {
            let call = legacy::documents::update_of_cluster(args.word("user", super::values::user_ref)?, args.need::<bank_transactions::TransactionClusterId>("cluster")?, args.need::<documents::DocumentId>("document")?);
            let call = args.set("id_type", call, |call, it: document_types::DocumentTypeId| call.id_type(it))?;
            let call = args.set("date", call, |call, it: civil::Date| call.date(it))?;
            let call = args.set("duedate", call, |call, it: civil::Date| call.duedate(it))?;
            let call = args.set("total_amount", call, |call, it: Decimal| call.total_amount(it))?;
            let call = args.set("untaxed_amount", call, |call, it: Decimal| call.untaxed_amount(it))?;
            let call = args.set("vat", call, |call, it: Decimal| call.vat(it))?;
            let call = args.set("income", call, |call, it: bool| call.income(it))?;
            let call = args.set("name", call, |call, it: String| call.name(it))?;
            let call = args.set("id_category", call, |call, it: categories::CategoryId| call.id_category(it))?;
            let call = args.set("readonly", call, |call, it: bool| call.readonly(it))?;
            let call = args.set_file("file", call, |call, it: File| call.file(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "delete" => {
            let call = legacy::documents::delete(args.word("user", super::values::user_ref)?, args.need::<documents::DocumentId>("document")?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "delete_of_subscription" => {
            let call = legacy::documents::delete_of_subscription(args.word("user", super::values::user_ref)?, args.need::<subscriptions::SubscriptionId>("subscription")?, args.need::<documents::DocumentId>("document")?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "delete_of_connection" => {
            let call = legacy::documents::delete_of_connection(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<documents::DocumentId>("document")?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "delete_of_connection_subscription" => {
            let call = legacy::documents::delete_of_connection_subscription(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<subscriptions::SubscriptionId>("subscription")?, args.need::<documents::DocumentId>("document")?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "delete_of_transaction" => {
            let call = legacy::documents::delete_of_transaction(args.word("user", super::values::user_ref)?, args.need::<bank_transactions::TransactionId>("transaction")?, args.need::<documents::DocumentId>("document")?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "delete_of_account_transaction" => {
            let call = legacy::documents::delete_of_account_transaction(args.word("user", super::values::user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<bank_transactions::TransactionId>("transaction")?, args.need::<documents::DocumentId>("document")?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "delete_of_cluster" => {
            let call = legacy::documents::delete_of_cluster(args.word("user", super::values::user_ref)?, args.need::<bank_transactions::TransactionClusterId>("cluster")?, args.need::<documents::DocumentId>("document")?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "delete_all" => {
            let call = legacy::documents::delete_all(args.word("user", super::values::user_ref)?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "delete_all_of_subscription" => {
            let call = legacy::documents::delete_all_of_subscription(args.word("user", super::values::user_ref)?, args.need::<subscriptions::SubscriptionId>("subscription")?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "delete_all_of_connection" => {
            let call = legacy::documents::delete_all_of_connection(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "delete_all_of_connection_subscription" => {
            let call = legacy::documents::delete_all_of_connection_subscription(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<subscriptions::SubscriptionId>("subscription")?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "delete_all_of_transaction" => {
            let call = legacy::documents::delete_all_of_transaction(args.word("user", super::values::user_ref)?, args.need::<bank_transactions::TransactionId>("transaction")?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "delete_all_of_account_transaction" => {
            let call = legacy::documents::delete_all_of_account_transaction(args.word("user", super::values::user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<bank_transactions::TransactionId>("transaction")?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "delete_all_of_cluster" => {
            let call = legacy::documents::delete_all_of_cluster(args.word("user", super::values::user_ref)?, args.need::<bank_transactions::TransactionClusterId>("cluster")?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "scan" => {
            let call = legacy::documents::scan(args.word("user", super::values::user_ref)?, args.file("file")?);
            let call = args.set("id_transaction", call, |call, it: bank_transactions::TransactionId| call.id_transaction(it))?;
            let call = args.set("name", call, |call, it: String| call.name(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "scan_without_user" => {
            let call = legacy::documents::scan_without_user(args.file("file")?);
            let call = args.set("id_transaction", call, |call, it: bank_transactions::TransactionId| call.id_transaction(it))?;
            let call = args.set("name", call, |call, it: String| call.name(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "update_type" => {
            let call = legacy::documents::update_type(args.need::<document_types::DocumentTypeId>("document_type")?, args.need::<String>("name")?, args.need::<i64>("attacheable")?);
            let client = stage.client().with_config_token(stage.token("config")?);
            send!(stage, args, call, client)
        }
        _ => Err(unknown("operation", name)),
    }
}
