//! What older versions of the API let callers do with accounts: make and delete them, and read what happened to them.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::bank_accounts::{self, Account, reached};
use super::connection::Log;
use super::{
    Behaviour, World, categories, clock, connection, connection_views, connections, figures, money, page,
};
use crate::call::{Call, Reply};
use crate::refusal::Refusal;

pub(super) const BEHAVIOURS: &[(&str, Behaviour)] = &[
    ("legacy.bank_accounts.create", create),
    ("legacy.bank_accounts.update_all", update_all),
    ("legacy.bank_accounts.delete", delete),
    ("legacy.bank_accounts.delete_all", delete_all),
    ("legacy.bank_accounts.list_sources", list_sources),
    ("legacy.bank_accounts.list_logs", list_logs),
    ("legacy.bank_accounts.list_categories", list_categories),
];

/// An account by hand, enabled from the start. Without a connection it is part of the first one.
fn create(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let user = call.user()?;
    let sent = call.member("id_connection").and_then(Value::as_i64);
    let connection = match (call.id("ConnectionId"), sent) {
        (Ok(_), _) => connections::named(world, call)?.id,
        (Err(_), Some(id)) => connections::owned(world, call, id).map(|own| own.id).map_err(|refusal| {
            Refusal::invalid(format!("member `id_connection`: {}", refusal.description))
        })?,
        (Err(_), None) => {
            let first = world.connections.values().find(|own| own.user == user);
            first.map(|own| own.id).ok_or_else(|| {
                Refusal::conflict("noAccount", "the user has no connection that the account could be part of")
            })?
        }
    };
    let cents = cents(call.member("balance"));
    let text = |name| call.member_text(name).map(str::to_owned);
    let id = world.mint.id("account");
    let account = Account::by_hand(
        (id, connection, user),
        text("name").unwrap_or_default(),
        text("number").unwrap_or_default(),
        text("iban"),
        cents,
        call.now,
    );
    world.accounts.insert(id, account);
    answer(world, call, Some(id))
}

/// Hundredths of a number of the body.
fn cents(value: Option<&Value>) -> i64 {
    let amount = value.and_then(Value::as_f64).unwrap_or_default().clamp(-1e12, 1e12);
    #[expect(clippy::cast_possible_truncation, reason = "the amount is within bounds")]
    let cents = (amount * 100.0).round() as i64;
    cents
}

/// The account that an answer about several holds: the first.
fn answer(world: &World, call: &Call<'_>, id: Option<i64>) -> Result<Reply, Refusal> {
    let account = id.and_then(|id| world.accounts.get(&id));
    match account {
        Some(account) => bank_accounts::view(world, call, account, &call.expand).map(Reply::of),
        None => Ok(Reply::empty()),
    }
}

/// The accounts that the path reaches, disabled ones as well.
fn named(world: &World, call: &Call<'_>) -> Result<Vec<i64>, Refusal> {
    let user = call.user()?;
    let only =
        call.id("ConnectionId").ok().map(|_| connections::named(world, call)).transpose()?.map(|own| own.id);
    let own = world.accounts.values();
    let own = own.filter(|own| own.user == user && only.is_none_or(|only| own.connection == only));
    Ok(own.map(|own| own.id).collect())
}

fn update_all(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let ids = named(world, call)?;
    for id in &ids {
        bank_accounts::change(world, call, *id);
    }
    answer(world, call, ids.first().copied())
}

fn delete(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let id = reached(world, call, call.id("BankAccountId")?)?.id;
    connection::forget_accounts(world, &[id]);
    Ok(Reply::empty())
}

fn delete_all(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let ids = named(world, call)?;
    connection::forget_accounts(world, &ids);
    Ok(Reply::empty())
}

fn list_sources(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let account = reached(world, call, call.id("BankAccountId")?)?;
    let owner = world.connections.get(&account.connection);
    let owner = owner.ok_or_else(|| Refusal::own_fault("an account without its connection"))?;
    let sources = owner.sources.iter().map(|source| connection_views::source_view(call, owner, source));
    let sources = sources.collect::<Result<Vec<_>, _>>()?;
    Ok(Reply::of(json!({"total": sources.len(), "sources": sources})))
}

/// Whether a synchronisation is within the dates that a request asks for, by default the last month.
pub(super) fn is_within(call: &Call<'_>, log: &Log) -> bool {
    let day = log.timestamp.date();
    let month_ago = || clock::days_before(call.now, 31).to_string();
    let first = call.text("min_date").map_or_else(month_ago, str::to_owned);
    day.to_string() >= first && call.text("max_date").is_none_or(|last| day.to_string().as_str() <= last)
}

fn list_logs(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let account = reached(world, call, call.id("BankAccountId")?)?;
    let owner = world.connections.get(&account.connection);
    let logs = owner.map(|owner| owner.logs.as_slice()).unwrap_or_default();
    let found: Vec<_> = logs.iter().rev().filter(|log| is_within(call, log)).collect();
    let total = found.len();
    let logs = page::cut(call, found)?.into_iter().map(|log| {
        json!({
            "id": log.id, "id_account": account.id, "id_connection_log": log.id,
            "id_connector": owner.map(|owner| owner.connector), "balance": money(account.balance()),
            "coming": money(account.coming()), "error": null, "error_message": log.error,
            "timestamp": clock::text(log.timestamp),
        })
    });
    Ok(Reply::of(json!({"accountlogs": logs.collect::<Vec<_>>(), "total": total})))
}

/// What came in and went out by category.
fn list_categories(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let history = figures::History::of(world, &figures::accounts(world, call)?);
    let mut sums: BTreeMap<&str, (i64, usize)> = BTreeMap::new();
    for transaction in &history.posted {
        let sum = sums.entry(transaction.category().0).or_default();
        *sum = (sum.0 + transaction.cents, sum.1 + 1);
    }
    let rows = sums.iter().map(|(code, (cents, count))| {
        json!({"code": code, "id_category": categories::number(code), "value": money(*cents), "transactions": count})
    });
    Ok(Reply::of(json!({"categories": rows.collect::<Vec<_>>()})))
}
