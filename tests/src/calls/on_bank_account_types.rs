//! What the page `bank_account_types` describes, by name.

// Written by `cargo xtask generate` from spec/. Do not edit.

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage};
use crate::survey::{enums, objects, unions};
use powens::*;

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "list" => send_list(bank_account_types::list(), args, stage).await,
        "get" => send_get(bank_account_types::get(args.need::<bank_account_types::AccountTypeId>("account_type")?), args, stage).await,
        _ => Err(crate::stage::unknown("operation", name)),
    }
}

pub(super) async fn send_list(call: bank_account_types::List, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client();
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_get(call: bank_account_types::Get, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client();
    crate::stage::send!(stage, args, call, client)
}

objects! {
    "BankAccountTypesList" powens::bank_account_types::BankAccountTypesList { account_types = "accounttypes" }
    "BankAccountType" powens::bank_account_types::BankAccountType { name }
}

unions! {}

enums! {
    "AccountType" powens::bank_account_types::AccountType;
}
