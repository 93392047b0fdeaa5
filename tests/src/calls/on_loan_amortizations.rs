//! What the page `loan_amortizations` describes, by name.

// Written by `cargo xtask generate` from spec/. Do not edit.

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage};
use crate::survey::{enums, objects, unions};
use powens::*;

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "list" => send_list(loan_amortizations::list(args.word("user", super::on_users::word_user_ref)?), args, stage).await,
        "list_of_account" => send_list(loan_amortizations::list_of_account(args.word("user", super::on_users::word_user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?), args, stage).await,
        "list_of_connection" => send_list(loan_amortizations::list_of_connection(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?), args, stage).await,
        _ => Err(crate::stage::unknown("operation", name)),
    }
}

pub(super) async fn send_list(call: loan_amortizations::List, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

objects! {
    "LoanAmortizationsList" powens::loan_amortizations::LoanAmortizationsList { loan_amortizations = "loanamortizations" }
    "LoanAmortization" powens::loan_amortizations::LoanAmortization { amortization_amount, interest_amount, insurance_amount, total_payment_amount, remaining_capital }
    "MonetaryAmount" powens::loan_amortizations::MonetaryAmount {  }
}

unions! {}

enums! {}
