//! Groups of transactions that come again and again, and alerts about transactions.

use jiff::ToSpan as _;
use serde_json::{Map, Value, json};

use super::figures::{History, accounts};
use super::resource::{Key, Kind, Resource, create, delete, list, parents, update, view};
use super::statement::Transaction;
use super::{Behaviour, World, clock, household, money};
use crate::call::{Call, Reply};
use crate::refusal::Refusal;

pub(super) const CLUSTER: Kind = Kind {
    object: "TransactionCluster",
    id: "TransactionClusterId",
    hangs_on: &["BankAccountId", "ConnectionId"],
    verbs: &[
        ("legacy.transactions_clusters.list", list),
        ("legacy.transactions_clusters.create", create),
        ("legacy.transactions_clusters.update", update),
        ("legacy.transactions_clusters.delete", delete),
    ],
    take: |_, _, members| {
        members.entry("enabled").or_insert(json!(true));
        members.entry("created_by").or_insert(json!("user"));
        Ok(())
    },
    ..Kind::BASE
};

/// A rule about transactions or investments.
pub(super) const RULE: Kind = Kind {
    object: "UserAlert",
    id: "UserAlertId",
    hangs_on: &["BankAccountId", "ConnectionId"],
    verbs: &[
        ("legacy.alerts.list_operation_alerts", list),
        ("legacy.alerts.create_operation_alert", create),
        ("legacy.alerts.update_operation_alert", update),
        ("legacy.alerts.delete_operation_alert", delete),
    ],
    take: |_, _, members| {
        with_defaults(members);
        Ok(())
    },
    ..Kind::BASE
};

pub(super) const BEHAVIOURS: &[(&str, Behaviour)] = &[
    ("legacy.alerts.list", list_alerts),
    ("legacy.alerts.get_account_alert", get_account_rule),
    ("legacy.alerts.update_account_alert", update_account_rule),
];

/// Where the one rule about all accounts of a user is kept.
const ACCOUNT_RULE: &str = "AccountAlert";

/// The groups that an account has which was activated: each kind of operation that comes by itself.
pub(super) fn find(world: &mut World, account: i64) {
    let Some(found) = world.accounts.get(&account) else { return };
    let (user, connection, today) = (found.user, found.connection, world.clock.now().date());
    for pattern in household::monthly(found.kind()) {
        let label = pattern.label;
        let own =
            world.transactions.of_account(account).filter(|own| own.simplified() == label && !own.coming);
        let cents: Vec<_> = own.map(|own| own.cents).collect();
        let Ok(count) = i64::try_from(cents.len()) else { continue };
        if count < 2 {
            continue;
        }
        let cluster = json!({
            "mean_amount": money(cents.iter().sum::<i64>() / count), "median_increment": 30, "next_date": pattern.next_day(today),
            "wording": label, "enabled": true, "created_by": "sandbox",
        });
        let on = [("BankAccountId", account), ("ConnectionId", connection)];
        world.add(CLUSTER.object, Some(user), &on, cluster);
    }
}

/// The group that a transaction is in.
pub(super) fn cluster_of(world: &World, user: i64, transaction: &Transaction) -> Option<i64> {
    let mut own = world.resources.of(CLUSTER.object, Some(user));
    let fits = |own: &&Resource| {
        own.hangs_on("BankAccountId", transaction.account) && own.text("wording") == transaction.simplified()
    };
    own.find(fits)?.key.number()
}

/// What a rule says that nothing else was said of.
fn with_defaults(members: &mut Map<String, Value>) {
    let defaults = json!({
        "type": "transactions", "value_type": "flat", "income_max": 500, "expense_max": 500, "balance_min1": 500,
        "balance_min2": 0, "balance_max": 10_000, "resume_enabled": true, "resume_frequency": 7, "enabled": true,
    });
    for (name, value) in defaults.as_object().into_iter().flatten() {
        members.entry(name.as_str()).or_insert(value.clone());
    }
}

fn account_rule(world: &World, user: i64) -> Resource {
    let kept = world.resources.find(ACCOUNT_RULE, Some(user), &Key::Number(1)).cloned();
    kept.unwrap_or_else(|| {
        let mut members = Map::new();
        with_defaults(&mut members);
        Resource::new(Key::Number(1), Some(user), members)
    })
}

fn get_account_rule(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    view(world, call, &RULE, &account_rule(world, call.user()?), &call.expand).map(Reply::of)
}

fn update_account_rule(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let mut rule = account_rule(world, call.user()?);
    for name in ["expense_max", "income_max", "balance_min2", "enabled"] {
        if let Some(value) = call.member(name) {
            rule.members.insert(name.to_owned(), value.clone());
        }
    }
    if let Some(accounts) = call.member_text("accounts") {
        rule.members.insert("apply".to_owned(), json!(accounts));
    }
    world.resources.put(ACCOUNT_RULE, rule);
    get_account_rule(world, call)
}

/// The transactions of the last thirty days that are above what the rules allow, and balances below.
fn list_alerts(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let user = call.user()?;
    parents(world, call, "")?;
    let since = call.now.date().saturating_sub(30.days());
    let mut rules: Vec<_> = world.resources.of(RULE.object, Some(user)).cloned().collect();
    rules.push(account_rule(world, user));
    let mut alerts = Vec::new();
    let own = accounts(world, call)?;
    for transaction in History::of(world, &own).posted.into_iter().filter(|own| own.date >= since) {
        let about = |rule: &&Resource| breaks(rule, transaction);
        if let Some(rule) = rules.iter().find(about) {
            alerts.push(json!({
                "id": transaction.id, "id_user": user, "id_account": transaction.account, "id_transaction": transaction.id,
                "id_investment": null, "timestamp": clock::text(transaction.last_update),
                "type": rule.text("type"), "value": money(transaction.cents),
            }));
        }
    }
    Ok(Reply::of(json!({"total": alerts.len(), "alerts": alerts})))
}

/// Whether a rule wants an alert about a transaction.
fn breaks(rule: &Resource, transaction: &Transaction) -> bool {
    let value = money(transaction.cents).as_f64().unwrap_or_default();
    let here = rule.links.get("BankAccountId").is_none_or(|account| *account == transaction.account);
    rule.members.get("enabled") == Some(&json!(true))
        && rule.text("type") == "transactions"
        && here
        && (value > rule.amount("income_max") || -value > rule.amount("expense_max"))
}
