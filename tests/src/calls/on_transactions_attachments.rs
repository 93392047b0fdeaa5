//! What the page `transactions_attachments` describes, by name.

// Written by `cargo xtask generate` from spec/. Do not edit.

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage};
use crate::survey::{enums, objects, unions};
use powens::*;

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "get" => send_get(transactions_attachments::get(args.word("user", super::on_users::word_user_ref)?, args.need::<bank_transactions::TransactionId>("transaction")?), args, stage).await,
        _ => Err(crate::stage::unknown("operation", name)),
    }
}

pub(super) async fn send_get(call: transactions_attachments::Get, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

objects! {
    "Attachment" powens::transactions_attachments::Attachment {  }
    "TransactionAttachmentsFound" powens::transactions_attachments::TransactionAttachmentsFound { attachments }
}

unions! {}

enums! {}
