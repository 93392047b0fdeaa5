//! What the page `investments` describes, by name.

// Written by `cargo xtask generate` from spec/. Do not edit.

use crate::arguments::Arguments;
use crate::arguments::{Asked, Problem};
use crate::stage::{Outcome, Stage};
use crate::survey::{enums, objects, unions};
use powens::*;

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "list" => send_list(investments::list(args.word("user", super::on_users::word_user_ref)?), args, stage).await,
        "list_of_account" => send_list(investments::list_of_account(args.word("user", super::on_users::word_user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?), args, stage).await,
        "list_of_connection" => send_list(investments::list_of_connection(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?), args, stage).await,
        "get" => send_get(investments::get(args.need::<investments::InvestmentId>("investment")?), args, stage).await,
        "get_of_user" => send_get(investments::get_of_user(args.word("user", super::on_users::word_user_ref)?, args.need::<investments::InvestmentId>("investment")?), args, stage).await,
        "list_history" => send_list_history(investments::list_history(args.need::<investments::InvestmentId>("investment")?), args, stage).await,
        "list_history_of_user" => send_list_history(investments::list_history_of_user(args.word("user", super::on_users::word_user_ref)?, args.need::<investments::InvestmentId>("investment")?), args, stage).await,
        "list_security_history" => send_list_security_history(investments::list_security_history(args.word("user", super::on_users::word_user_ref)?, args.need::<investments::InvestmentId>("investment")?), args, stage).await,
        _ => Err(crate::stage::unknown("operation", name)),
    }
}

pub(super) async fn send_list(call: investments::List, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("label", call, |call, it: String| call.label(it))?;
    let call = args.set("code", call, |call, it: String| call.code(it))?;
    let call = args.flag("all", call, |call| call.all())?;
    let call = args.set("limit", call, |call, it: i64| call.limit(it))?;
    let call = args.set("offset", call, |call, it: i64| call.offset(it))?;
    let call = args.expand(call, super::on_investments::expand_investment, |call, it| call.expand(it))?;
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_get(call: investments::Get, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.expand(call, super::on_investments::expand_investment, |call, it| call.expand(it))?;
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_list_history(call: investments::ListHistory, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("limit", call, |call, it: i64| call.limit(it))?;
    let call = args.set("min_date", call, |call, it: civil::Date| call.min_date(it))?;
    let call = args.set("max_date", call, |call, it: civil::Date| call.max_date(it))?;
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_list_security_history(call: investments::ListSecurityHistory, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("limit", call, |call, it: i64| call.limit(it))?;
    let call = args.set("offset", call, |call, it: i64| call.offset(it))?;
    let call = args.set("min_date", call, |call, it: civil::Date| call.min_date(it))?;
    let call = args.set("max_date", call, |call, it: civil::Date| call.max_date(it))?;
    let call = args.set("period", call, |call, it: String| call.period(it))?;
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) fn expand_investment(asked: &[Asked]) -> std::result::Result<investments::InvestmentExpand, Problem> {
    let mut expand = investments::InvestmentExpand::new();
    for link in asked {
        expand = match link.name.as_str() {
            "type" if link.nested.is_empty() => expand.kind(),
            "details" if link.nested.is_empty() => expand.details(),
            "pockets" if link.nested.is_empty() => expand.pockets(),
            _ => return Err(crate::arguments::unknown_link("Investment", link)),
        };
    }
    Ok(expand)
}

objects! {
    "InvestmentsList" powens::investments::InvestmentsList { investments }
    "Investment" powens::investments::Investment { code_type, source, original_currency, detail, kind = "type", details, pockets }
    "InvestmentType" powens::investments::InvestmentType {  }
    "InvestmentDetails" powens::investments::InvestmentDetails {  }
    "InvestmentHistoryValuesList" powens::investments::InvestmentHistoryValuesList { investment_values = "investmentvalues" }
    "InvestmentHistoryValue" powens::investments::InvestmentHistoryValue { original_currency }
    "SecurityHistory" powens::investments::SecurityHistory { history }
    "SecurityValue" powens::investments::SecurityValue {  }
}

unions! {}

enums! {
    "InvestmentCodeType" powens::investments::InvestmentCodeType;
    "InvestmentCodeSource" powens::investments::InvestmentCodeSource;
}
