//! What the page `bank_transactions` describes, by name.

// Written by `cargo xtask generate` from spec/. Do not edit.

use crate::arguments::Arguments;
use crate::arguments::{Asked, Problem};
use crate::stage::{Outcome, Stage};
use crate::survey::{enums, objects, unions};
use powens::*;

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "list" => send_list(bank_transactions::list(args.word("user", super::on_users::word_user_ref)?, args.need::<i64>("limit")?), args, stage).await,
        "list_of_account" => send_list(bank_transactions::list_of_account(args.word("user", super::on_users::word_user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<i64>("limit")?), args, stage).await,
        "list_of_connection" => send_list(bank_transactions::list_of_connection(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<i64>("limit")?), args, stage).await,
        "list_of_connection_account" => send_list(bank_transactions::list_of_connection_account(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<i64>("limit")?), args, stage).await,
        "get" => send_get(bank_transactions::get(args.word("user", super::on_users::word_user_ref)?, args.need::<bank_transactions::TransactionId>("transaction")?), args, stage).await,
        "get_of_connection_account" => send_get(bank_transactions::get_of_connection_account(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<bank_transactions::TransactionId>("transaction")?), args, stage).await,
        "update" => send_update(bank_transactions::update(args.word("user", super::on_users::word_user_ref)?, args.need::<bank_transactions::TransactionId>("transaction")?), args, stage).await,
        _ => Err(crate::stage::unknown("operation", name)),
    }
}

pub(super) async fn send_list(call: bank_transactions::List, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("offset", call, |call, it: i64| call.offset(it))?;
    let call = args.flag("all", call, |call| call.all())?;
    let call = args.set("deleted", call, |call, it: bool| call.deleted(it))?;
    let call = args.set("income", call, |call, it: bool| call.income(it))?;
    let call = args.set("filter", call, |call, it: bank_transactions::TransactionDateFilter| call.filter(it))?;
    let call = args.set("min_date", call, |call, it: civil::Date| call.min_date(it))?;
    let call = args.set("max_date", call, |call, it: civil::Date| call.max_date(it))?;
    let call = args.set("last_update", call, |call, it: civil::DateTime| call.last_update(it))?;
    let call = args.set("min_value", call, |call, it: Decimal| call.min_value(it))?;
    let call = args.set("max_value", call, |call, it: Decimal| call.max_value(it))?;
    let call = args.set("value", call, |call, it: String| call.value(it))?;
    let call = args.set("wording", call, |call, it: String| call.wording(it))?;
    let call = args.set("search", call, |call, it: String| call.search(it))?;
    let call = args.expand(call, super::on_bank_transactions::expand_transaction, |call, it| call.expand(it))?;
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client, paged)
}

pub(super) async fn send_get(call: bank_transactions::Get, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.flag("all", call, |call| call.all())?;
    let call = args.expand(call, super::on_bank_transactions::expand_transaction, |call, it| call.expand(it))?;
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_update(call: bank_transactions::Update, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.flag("all", call, |call| call.all())?;
    let call = args.set("wording", call, |call, it: String| call.wording(it))?;
    let call = args.set("application_date", call, |call, it: civil::Date| call.application_date(it))?;
    let call = args.set("categories", call, |call, it: Vec<transactions_categorization::TransactionCategory>| call.categories(it))?;
    let call = args.set("comment", call, |call, it: String| call.comment(it))?;
    let call = args.set("active", call, |call, it: bool| call.active(it))?;
    let call = args.set("id_category", call, |call, it: categories::CategoryId| call.id_category(it))?;
    let call = args.expand(call, super::on_bank_transactions::expand_transaction, |call, it| call.expand(it))?;
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) fn expand_transaction(asked: &[Asked]) -> std::result::Result<bank_transactions::TransactionExpand, Problem> {
    let mut expand = bank_transactions::TransactionExpand::new();
    for link in asked {
        expand = match link.name.as_str() {
            "categories" if link.nested.is_empty() => expand.categories(),
            "attachments" if link.nested.is_empty() => expand.attachments(),
            "account" if !link.nested.is_empty() => expand.account_with(super::on_bank_accounts::expand_bank_account(&link.nested)?),
            "account" if link.nested.is_empty() => expand.account(),
            "documents" if link.nested.is_empty() => expand.documents(),
            "category" if link.nested.is_empty() => expand.category(),
            _ => return Err(crate::arguments::unknown_link("Transaction", link)),
        };
    }
    Ok(expand)
}

objects! {
    "TransactionsList" powens::bank_transactions::TransactionsList { transactions, links = "_links" }
    "Transaction" powens::bank_transactions::Transaction { original_currency, commission_currency, kind = "type", counterparty, state, categories, attachments, account, documents, category }
    "Counterparty" powens::bank_transactions::Counterparty { kind = "type", account_scheme_name }
}

unions! {}

enums! {
    "TransactionType" powens::bank_transactions::TransactionType;
    "TransactionDateFilter" powens::bank_transactions::TransactionDateFilter;
    "CounterpartyType" powens::bank_transactions::CounterpartyType;
    "TransactionState" powens::bank_transactions::TransactionState;
}
