//! Calls of `credit_notes`.

// Written by `cargo xtask generate` from spec/. Do not edit.

use powens::*;

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage, send, unknown};

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "list" => {
            let call = credit_notes::list(args.word("user", super::values::user_ref)?, args.need::<i64>("limit")?);
            let call = args.flag("all", call, |call| call.all())?;
            let call = args.set("offset", call, |call, it: i64| call.offset(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client, paged)
        }
        "list_of_connection" => {
            let call = credit_notes::list_of_connection(args.word("user", super::values::user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<i64>("limit")?);
            let call = args.flag("all", call, |call| call.all())?;
            let call = args.set("offset", call, |call, it: i64| call.offset(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client, paged)
        }
        "list_of_invoice" => {
            let call = credit_notes::list_of_invoice(args.word("user", super::values::user_ref)?, args.need::<invoices::InvoiceId>("invoice")?, args.need::<i64>("limit")?);
            let call = args.flag("all", call, |call| call.all())?;
            let call = args.set("offset", call, |call, it: i64| call.offset(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client, paged)
        }
        "get" => {
            let call = credit_notes::get(args.word("user", super::values::user_ref)?, args.need::<credit_notes::CreditNoteId>("credit_note")?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        _ => Err(unknown("operation", name)),
    }
}
