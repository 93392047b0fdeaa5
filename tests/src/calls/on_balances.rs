//! What the page `balances` describes, by name.

// Written by `cargo xtask generate` from spec/. Do not edit.

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage};
use crate::survey::{enums, objects, unions};
use powens::*;

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "list" => send_list(balances::list(args.word("user", super::on_users::word_user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?), args, stage).await,
        _ => Err(crate::stage::unknown("operation", name)),
    }
}

pub(super) async fn send_list(call: balances::List, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("min_date", call, |call, it: civil::Date| call.min_date(it))?;
    let call = args.set("max_date", call, |call, it: civil::Date| call.max_date(it))?;
    let call = args.set("period", call, |call, it: String| call.period(it))?;
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

objects! {
    "BalanceGroupsList" powens::balances::BalanceGroupsList { balances }
    "BalanceGroup" powens::balances::BalanceGroup { currencies, daily_balances }
    "BalanceCurrencyGroup" powens::balances::BalanceCurrencyGroup {  }
    "DailyBalance" powens::balances::DailyBalance {  }
}

unions! {}

enums! {}
