//! What the page `indicators` describes, by name.

// Written by `cargo xtask generate` from spec/. Do not edit.

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage};
use crate::survey::{enums, objects, unions};
use powens::*;

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "get" => send_get(indicators::get(args.word("user", super::on_users::word_user_ref)?), args, stage).await,
        _ => Err(crate::stage::unknown("operation", name)),
    }
}

pub(super) async fn send_get(call: indicators::Get, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

objects! {
    "UserIndicators" powens::indicators::UserIndicators { indicators }
    "Indicators" powens::indicators::Indicators { avg_current_month, total_current_month, avg_last_30days, total_last_30days, avg_last_60days, total_last_60days, avg_last_90days, total_last_90days }
    "MonthlyIndicators" powens::indicators::MonthlyIndicators { recurrent_income, recurrent_outcome, gambling, loans, return_debit }
    "RecurrentIndicators" powens::indicators::RecurrentIndicators {  }
    "GamblingIndicators" powens::indicators::GamblingIndicators {  }
    "LoansIndicators" powens::indicators::LoansIndicators { details }
    "LoanIndicatorDetail" powens::indicators::LoanIndicatorDetail {  }
    "ReturnDebitIndicators" powens::indicators::ReturnDebitIndicators {  }
}

unions! {}

enums! {}
