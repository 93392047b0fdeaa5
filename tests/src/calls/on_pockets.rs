//! What the page `pockets` describes, by name.

// Written by `cargo xtask generate` from spec/. Do not edit.

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage};
use crate::survey::{enums, objects, unions};
use powens::*;

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "list" => send_list(pockets::list(args.word("user", super::on_users::word_user_ref)?), args, stage).await,
        "list_of_investment" => send_list(pockets::list_of_investment(args.word("user", super::on_users::word_user_ref)?, args.need::<investments::InvestmentId>("investment")?), args, stage).await,
        "list_of_account" => send_list(pockets::list_of_account(args.word("user", super::on_users::word_user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?), args, stage).await,
        "list_of_connection" => send_list(pockets::list_of_connection(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?), args, stage).await,
        "get" => send_get(pockets::get(args.need::<pockets::PocketId>("pocket")?), args, stage).await,
        _ => Err(crate::stage::unknown("operation", name)),
    }
}

pub(super) async fn send_list(call: pockets::List, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_get(call: pockets::Get, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

objects! {
    "PocketsList" powens::pockets::PocketsList { pockets }
    "Pocket" powens::pockets::Pocket { condition }
}

unions! {}

enums! {
    "PocketCondition" powens::pockets::PocketCondition;
}
