//! What the page `documents` describes, by name.

// Written by `cargo xtask generate` from spec/. Do not edit.

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage};
use crate::survey::{enums, objects, unions};
use powens::*;

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "list" => send_list(documents::list(args.word("user", super::on_users::word_user_ref)?, args.need::<i64>("limit")?), args, stage).await,
        "list_of_subscription" => send_list(documents::list_of_subscription(args.word("user", super::on_users::word_user_ref)?, args.need::<subscriptions::SubscriptionId>("subscription")?, args.need::<i64>("limit")?), args, stage).await,
        "list_of_connection" => send_list(documents::list_of_connection(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<i64>("limit")?), args, stage).await,
        "list_of_transaction" => send_list(documents::list_of_transaction(args.word("user", super::on_users::word_user_ref)?, args.need::<bank_transactions::TransactionId>("transaction")?, args.need::<i64>("limit")?), args, stage).await,
        "get" => send_get(documents::get(args.need::<documents::DocumentId>("document")?), args, stage).await,
        "update" => send_update(documents::update(args.need::<documents::DocumentId>("document")?), args, stage).await,
        _ => Err(crate::stage::unknown("operation", name)),
    }
}

pub(super) async fn send_list(call: documents::List, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("id_type", call, |call, it: document_types::DocumentTypeId| call.id_type(it))?;
    let call = args.set("min_amount", call, |call, it: Decimal| call.min_amount(it))?;
    let call = args.set("max_amount", call, |call, it: Decimal| call.max_amount(it))?;
    let call = args.set("offset", call, |call, it: i64| call.offset(it))?;
    let call = args.set("min_date", call, |call, it: civil::Date| call.min_date(it))?;
    let call = args.set("max_date", call, |call, it: civil::Date| call.max_date(it))?;
    let call = args.set("min_timestamp", call, |call, it: Decimal| call.min_timestamp(it))?;
    let call = args.set("max_timestamp", call, |call, it: Decimal| call.max_timestamp(it))?;
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client, paged)
}

pub(super) async fn send_get(call: documents::Get, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_update(call: documents::Update, args: &mut Arguments, stage: &Stage) -> Outcome {
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
    crate::stage::send!(stage, args, call, client)
}

objects! {
    "DocumentsList" powens::documents::DocumentsList { documents }
    "Document" powens::documents::Document { kind = "type", currency }
}

unions! {}

enums! {}
