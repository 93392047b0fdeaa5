//! What the page `bank_accounts` describes, by name.

// Written by `cargo xtask generate` from spec/. Do not edit.

use crate::arguments::Arguments;
use crate::arguments::{Asked, Problem};
use crate::stage::{Outcome, Stage};
use crate::survey::{enums, objects, unions};
use powens::*;

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "list" => send_list(bank_accounts::list(args.word("user", super::on_users::word_user_ref)?), args, stage).await,
        "list_of_connection" => send_list(bank_accounts::list_of_connection(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?), args, stage).await,
        "get" => send_get(bank_accounts::get(args.word("user", super::on_users::word_user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?), args, stage).await,
        "get_of_connection" => send_get(bank_accounts::get_of_connection(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<bank_accounts::BankAccountId>("account")?), args, stage).await,
        "update" => send_update(bank_accounts::update(args.word("user", super::on_users::word_user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?), args, stage).await,
        "activate" => send_activate(bank_accounts::activate(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<Vec<bank_accounts::BankAccountId>>("accounts")?), args, stage).await,
        _ => Err(crate::stage::unknown("operation", name)),
    }
}

pub(super) async fn send_list(call: bank_accounts::List, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.flag("all", call, |call| call.all())?;
    let call = args.set("limit", call, |call, it: i64| call.limit(it))?;
    let call = args.set("offset", call, |call, it: i64| call.offset(it))?;
    let call = args.set("able_to_transfer", call, |call, it: i64| call.able_to_transfer(it))?;
    let call = args.expand(call, super::on_bank_accounts::expand_bank_account, |call, it| call.expand(it))?;
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_get(call: bank_accounts::Get, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.flag("all", call, |call| call.all())?;
    let call = args.expand(call, super::on_bank_accounts::expand_bank_account, |call, it| call.expand(it))?;
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_update(call: bank_accounts::Update, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.flag("all", call, |call| call.all())?;
    let call = args.set("name", call, |call, it: String| call.name(it))?;
    let call = args.set("display", call, |call, it: bool| call.display(it))?;
    let call = args.set("bookmarked", call, |call, it: bool| call.bookmarked(it))?;
    let call = args.set("usage", call, |call, it: bank_accounts::AccountUsage| call.usage(it))?;
    let call = args.set("disabled", call, |call, it: bool| call.disabled(it))?;
    let call = args.set("balance", call, |call, it: Decimal| call.balance(it))?;
    let call = args.set("iban", call, |call, it: String| call.iban(it))?;
    let call = args.expand(call, super::on_bank_accounts::expand_bank_account, |call, it| call.expand(it))?;
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_activate(call: bank_accounts::Activate, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.flag("all", call, |call| call.all())?;
    let call = args.set("name", call, |call, it: String| call.name(it))?;
    let call = args.set("display", call, |call, it: bool| call.display(it))?;
    let call = args.set("bookmarked", call, |call, it: bool| call.bookmarked(it))?;
    let call = args.set("usage", call, |call, it: bank_accounts::AccountUsage| call.usage(it))?;
    let call = args.set("disabled", call, |call, it: bool| call.disabled(it))?;
    let call = args.set("balance", call, |call, it: Decimal| call.balance(it))?;
    let call = args.set("iban", call, |call, it: String| call.iban(it))?;
    let call = args.expand(call, super::on_bank_accounts::expand_bank_account, |call, it| call.expand(it))?;
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) fn expand_bank_account(asked: &[Asked]) -> std::result::Result<bank_accounts::BankAccountExpand, Problem> {
    let mut expand = bank_accounts::BankAccountExpand::new();
    for link in asked {
        expand = match link.name.as_str() {
            "connection" if !link.nested.is_empty() => expand.connection_with(super::on_connections::expand_connection(&link.nested)?),
            "connection" if link.nested.is_empty() => expand.connection(),
            "transactions" if !link.nested.is_empty() => expand.transactions_with(super::on_bank_transactions::expand_transaction(&link.nested)?),
            "transactions" if link.nested.is_empty() => expand.transactions(),
            "investments" if !link.nested.is_empty() => expand.investments_with(super::on_investments::expand_investment(&link.nested)?),
            "investments" if link.nested.is_empty() => expand.investments(),
            _ => return Err(crate::arguments::unknown_link("BankAccount", link)),
        };
    }
    Ok(expand)
}

objects! {
    "BankAccountsList" powens::bank_accounts::BankAccountsList { accounts }
    "BankAccount" powens::bank_accounts::BankAccount { kind = "type", usage, original_usage, currency, error, ownership, loan, market_orders, all_investments, recipients, transfers, connection, transactions, investments }
    "Loan" powens::bank_accounts::Loan { kind = "type" }
    "AccountsFetched" powens::bank_accounts::AccountsFetched { user, connection }
    "AccountCategorized" powens::bank_accounts::AccountCategorized { transactions }
    "AccountFound" powens::bank_accounts::AccountFound { kind = "type" }
}

unions! {}

enums! {
    "AccountUsage" powens::bank_accounts::AccountUsage;
    "AccountError" powens::bank_accounts::AccountError;
    "HolderRelation" powens::bank_accounts::HolderRelation;
    "LoanType" powens::bank_accounts::LoanType;
}
