//! What the page `legacy/pockets` describes, by name.

// Written by `cargo xtask generate` from spec/. Do not edit.

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage};
use crate::survey::{enums, objects, unions};
use powens::*;

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "list_of_account_investment" => super::on_pockets::send_list(legacy::pockets::list_of_account_investment(args.word("user", super::on_users::word_user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<investments::InvestmentId>("investment")?), args, stage).await,
        _ => Err(crate::stage::unknown("operation", name)),
    }
}

objects! {}

unions! {}

enums! {}
