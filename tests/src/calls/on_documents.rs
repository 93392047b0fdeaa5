//! Calls of `documents`.

// Written by `cargo xtask generate` from spec/. Do not edit.

use powens::*;

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage, send, unknown};

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "list" => {
            let call = documents::list(args.word("user", super::values::user_ref)?, args.need::<i64>("limit")?);
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
        "list_of_subscription" => {
            let call = documents::list_of_subscription(args.word("user", super::values::user_ref)?, args.need::<subscriptions::SubscriptionId>("subscription")?, args.need::<i64>("limit")?);
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
        "list_of_connection" => {
            let call = documents::list_of_connection(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<i64>("limit")?);
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
        "list_of_transaction" => {
            let call = documents::list_of_transaction(args.word("user", super::values::user_ref)?, args.need::<bank_transactions::TransactionId>("transaction")?, args.need::<i64>("limit")?);
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
        "get" => {
            let call = documents::get(args.need::<documents::DocumentId>("document")?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "update" => {
            let call = documents::update(args.need::<documents::DocumentId>("document")?);
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
        _ => Err(unknown("operation", name)),
    }
}
