//! What the page `credit_notes` describes, by name.

// Written by `cargo xtask generate` from spec/. Do not edit.

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage};
use crate::survey::{enums, objects, unions};
use powens::*;

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "list" => send_list(credit_notes::list(args.word("user", super::on_users::word_user_ref)?, args.need::<i64>("limit")?), args, stage).await,
        "list_of_connection" => send_list(credit_notes::list_of_connection(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<i64>("limit")?), args, stage).await,
        "list_of_invoice" => send_list(credit_notes::list_of_invoice(args.word("user", super::on_users::word_user_ref)?, args.need::<invoices::InvoiceId>("invoice")?, args.need::<i64>("limit")?), args, stage).await,
        "get" => send_get(credit_notes::get(args.word("user", super::on_users::word_user_ref)?, args.need::<credit_notes::CreditNoteId>("credit_note")?), args, stage).await,
        _ => Err(crate::stage::unknown("operation", name)),
    }
}

pub(super) async fn send_list(call: credit_notes::List, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.flag("all", call, |call| call.all())?;
    let call = args.set("offset", call, |call, it: i64| call.offset(it))?;
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client, paged)
}

pub(super) async fn send_get(call: credit_notes::Get, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

objects! {
    "CreditNotesList" powens::credit_notes::CreditNotesList { credit_notes }
    "CreditNote" powens::credit_notes::CreditNote { kind = "type", status, reason, total_amount, total_amount_exclusing_tax, total_amount_excluding_tax, total_tax_amount, total_discount_amount, shipping_amount, attachments }
}

unions! {}

enums! {
    "CreditNoteReason" powens::credit_notes::CreditNoteReason;
    "CreditNoteType" powens::credit_notes::CreditNoteType;
    "CreditNoteStatus" powens::credit_notes::CreditNoteStatus;
}
