//! What the domain as a whole does: synchronisations, counts, connections of nobody.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::connection::{Connection, Log, forget};
use super::connection_views::log_view;
use super::legacy_accounts::is_within;
use super::life::{self, Visit};
use super::resource::reach;
use super::{Behaviour, World, clock, connections, documents, page};
use crate::call::{Call, Reply};
use crate::refusal::Refusal;

pub(super) const BEHAVIOURS: &[(&str, Behaviour)] = &[
    ("legacy.monitoring.list_logs", list_logs),
    ("legacy.monitoring.get_performance", get_performance),
    ("legacy.monitoring.get_invoicing", get_invoicing),
    ("legacy.monitoring.test_sync", test_sync),
    ("legacy.connections.list_without_user", |_, _| Ok(Reply::of(json!({"connections": [], "total": 0})))),
    ("legacy.connections.delete_all", delete_connections),
    ("legacy.connections.disable_source", disable_source),
    ("legacy.subscriptions.list_logs", list_subscription_logs),
];

/// The newest first.
fn list_logs(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let fits = |own: &Connection, log: &Log| {
        let day = log.timestamp.date().to_string();
        let charged = world.connectors.get(&own.connector).is_some_and(|connector| !connector.beta);
        call.int("id_user").is_none_or(|id| own.user == id)
            && call.int("id_connection").is_none_or(|id| own.id == id)
            && call.int("id_connector").is_none_or(|id| own.connector == id)
            && call.int("id_source").is_none_or(|id| log.source == Some(id))
            && call.int("state").is_none_or(|state| state == 0)
            && call.query.get("charged").and_then(Value::as_bool).is_none_or(|wanted| !wanted || charged)
            && call.text("min_date").is_none_or(|first| day.as_str() >= first)
            && call.text("max_date").is_none_or(|last| day.as_str() <= last)
    };
    let all = world.connections.values().flat_map(|own| own.logs.iter().map(move |log| (own, log)));
    let mut found: Vec<_> = all.filter(|(own, log)| fits(own, log)).collect();
    found.sort_by_key(|(_, log)| Reverse(log.id));
    let total = found.len();
    let logs = page::cut(call, found)?.into_iter().map(|(own, log)| log_view(call, own, log));
    Ok(Reply::of(json!({"connectionlogs": logs.collect::<Result<Vec<_>, _>>()?, "total": total})))
}

/// How many synchronisations of the last days succeeded.
fn get_performance(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let period = call.int("period").unwrap_or(1);
    if !(0..=3_650).contains(&period) {
        return Err(Refusal::invalid(format!(
            "query parameter `period` wants 0 to 3650 days, and is {period}"
        )));
    }
    let since = clock::days_after(call.now, -period);
    let logs = || world.connections.values().flat_map(|own| &own.logs).filter(|log| log.timestamp >= since);
    let failed = logs().filter(|log| log.error.is_some()).count();
    Ok(Reply::of(json!({"period": period, "synchronisations": logs().count(), "failed": failed})))
}

/// The counts that are asked for, or what is counted.
fn get_invoicing(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let first =
        call.text("min_date").map_or_else(|| call.now.date().first_of_month().to_string(), str::to_owned);
    let last = call.text("max_date").map_or_else(|| call.today(), str::to_owned);
    let synced = |own: &&Connection| {
        let days =
            own.logs.iter().filter(|log| log.error.is_none()).map(|log| log.timestamp.date().to_string());
        days.into_iter().any(|day| day >= first && day <= last)
    };
    let connections: Vec<_> = world.connections.values().filter(synced).collect();
    let with = |capability: &str| {
        let has =
            |own: &&&Connection| world.connectors.get(&own.connector).is_some_and(|own| own.has(capability));
        connections.iter().filter(has).copied().collect::<Vec<_>>()
    };
    let ids = |all: &[&Connection]| all.iter().map(|own| own.id).collect::<BTreeSet<_>>();
    let users = |all: &[&Connection]| all.iter().map(|own| own.user).collect::<BTreeSet<_>>();
    let synced_ids = ids(&connections);
    let accounts =
        world.accounts.values().filter(|own| own.disabled.is_none() && synced_ids.contains(&own.connection));
    let subscriptions = connections.iter().flat_map(|own| {
        let all = world.resources.of(documents::SUBSCRIPTION.object, Some(own.user));
        all.filter(|sub| sub.hangs_on("ConnectionId", own.id) && sub.is_shown())
            .filter_map(|sub| sub.key.number())
    });
    let counts = [
        ("users_synced", users(&connections)),
        ("users_bank", users(&with("bank"))),
        ("users_bill", users(&with("document"))),
        ("accounts_synced", accounts.map(|account| account.id).collect()),
        ("subscriptions_synced", subscriptions.collect()),
        ("connections_synced", synced_ids.clone()),
        ("connections_account", ids(&with("bank"))),
        ("transfers_synced", world.transfers.values().map(super::Transfer::id).collect()),
    ];
    let asked = counts.into_iter().filter(|(name, _)| call.flag("all") || call.flag(name));
    let shown = asked.map(|(name, ids)| {
        (name.to_owned(), if call.flag("detail") { json!(ids) } else { json!(ids.len()) })
    });
    Ok(Reply::of(Value::Object(shown.collect::<Map<_, _>>())))
}

/// Synchronises the connection that waited longest. One at random would make each run another.
fn test_sync(world: &mut World, _: &Call<'_>) -> Result<Reply, Refusal> {
    let ready = world.connections.values().filter(|own| own.state.is_none());
    let id = ready.min_by_key(|own| own.last_update).map(|own| own.id);
    let id = id.ok_or_else(|| Refusal::not_found("there is no connection that could be synchronised"))?;
    life::visit(world, id, Visit::sync(true))?;
    Ok(Reply::of(json!({"id_connection": id})))
}

fn delete_connections(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let user = call.user()?;
    let own: Vec<_> = world.connections.values().filter(|own| own.user == user).map(|own| own.id).collect();
    own.into_iter().for_each(|id| forget(world, id));
    Ok(Reply::empty())
}

fn disable_source(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let (id, source) = (connections::named(world, call)?.id, call.id("ConnectionSourceId")?);
    let connection = world.connections.get_mut(&id);
    let found = connection.and_then(|own| own.sources.iter_mut().find(|own| own.id == source));
    let found = found.ok_or_else(|| Refusal::not_found(format!("connection {id} has no source {source}")))?;
    found.disabled = Some(call.now);
    Ok(Reply::empty())
}

/// The synchronisations of the connection that a subscription belongs to.
fn list_subscription_logs(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let subscription = reach(world, call, &documents::SUBSCRIPTION)?;
    let number = subscription.key.number().unwrap_or_default();
    let owner = subscription.links.get("ConnectionId").and_then(|id| world.connections.get(id));
    let logs = owner.map(|owner| owner.logs.as_slice()).unwrap_or_default();
    let found: Vec<_> = logs.iter().rev().filter(|log| is_within(call, log)).collect();
    let total = found.len();
    let papers = world.resources.of(documents::DOCUMENT.object, subscription.user);
    let papers = papers.filter(|own| own.hangs_on("SubscriptionId", number)).count();
    let logs = page::cut(call, found)?.into_iter().map(|log| {
        let mut entry = json!({
            "id": log.id, "id_subscription": number, "id_connection_log": log.id, "id_source": log.source,
            "nb_docs": papers, "error": log.error, "error_message": null, "timestamp": clock::text(log.timestamp),
        });
        if entry["id_source"].is_null() {
            entry.as_object_mut().map(|entry| entry.remove("id_source"));
        }
        entry
    });
    Ok(Reply::of(json!({"subscriptionlogs": logs.collect::<Vec<_>>(), "total": total})))
}
