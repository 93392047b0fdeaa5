//! What the page `legacy/investments` describes, by name.

// Written by `cargo xtask generate` from spec/. Do not edit.

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage};
use crate::survey::{enums, objects, unions};
use powens::*;

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "list_securities" => send_list_securities(legacy::investments::list_securities(), args, stage).await,
        "list_security_history" => super::on_investments::send_list_security_history(legacy::investments::list_security_history(args.need::<investments::SecurityId>("security")?), args, stage).await,
        "list_of_connection_account" => super::on_investments::send_list(legacy::investments::list_of_connection_account(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<bank_accounts::BankAccountId>("account")?), args, stage).await,
        "list_history_of_account" => super::on_investments::send_list_history(legacy::investments::list_history_of_account(args.word("user", super::on_users::word_user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<investments::InvestmentId>("investment")?), args, stage).await,
        "list_history_of_connection" => super::on_investments::send_list_history(legacy::investments::list_history_of_connection(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<investments::InvestmentId>("investment")?), args, stage).await,
        "list_security_history_of_account" => super::on_investments::send_list_security_history(legacy::investments::list_security_history_of_account(args.word("user", super::on_users::word_user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<investments::InvestmentId>("investment")?), args, stage).await,
        "list_security_history_of_connection" => super::on_investments::send_list_security_history(legacy::investments::list_security_history_of_connection(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<investments::InvestmentId>("investment")?), args, stage).await,
        _ => Err(crate::stage::unknown("operation", name)),
    }
}

pub(super) async fn send_list_securities(call: legacy::investments::ListSecurities, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

objects! {
    "SecuritiesList" powens::legacy::investments::SecuritiesList { securities }
    "Security" powens::legacy::investments::Security {  }
}

unions! {}

enums! {}
