//! What the page `advisory` describes, by name.

// Written by `cargo xtask generate` from spec/. Do not edit.

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage};
use crate::survey::{enums, objects, unions};
use powens::*;

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "get" => send_get(advisory::get(args.word("user", super::on_users::word_user_ref)?), args, stage).await,
        _ => Err(crate::stage::unknown("operation", name)),
    }
}

pub(super) async fn send_get(call: advisory::Get, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

objects! {
    "UserAdvisory" powens::advisory::UserAdvisory { periods }
    "AdvisoryPeriod" powens::advisory::AdvisoryPeriod { disposable_income, net_savings, events, transaction_types, transaction_categories }
    "AdvisoryEvent" powens::advisory::AdvisoryEvent { event }
    "AdvisoryTransactionTypeSummary" powens::advisory::AdvisoryTransactionTypeSummary { kind = "type", expenses_total, incomes_total, total }
    "AdvisoryCategorySummary" powens::advisory::AdvisoryCategorySummary { category, total }
    "AdvisoryAmount" powens::advisory::AdvisoryAmount {  }
}

unions! {}

enums! {
    "AdvisoryEventName" powens::advisory::AdvisoryEventName;
    "AdvisoryCategory" powens::advisory::AdvisoryCategory;
}
