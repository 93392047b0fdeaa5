//! `connections`: the ways in which a connection gets its data, and the log of its synchronisations.

use std::cmp::Reverse;

use serde_json::json;

use super::connection::Log;
use super::connection_views::{log_view, source_view};
use super::connections::named;
use super::life::{self, Visit};
use super::{Behaviour, World, page};
use crate::call::{Call, Reply};
use crate::refusal::Refusal;

pub(super) const BEHAVIOURS: &[(&str, Behaviour)] = &[
    ("connections.list_sources", list_sources),
    ("connections.get_source", get_source),
    ("connections.update_source", update_source),
    ("connections.list_logs", list_logs),
];

fn list_sources(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let connection = named(world, call)?;
    let shown = connection.sources.iter().filter(|source| call.flag("all") || source.disabled.is_none());
    let sources = shown.map(|source| source_view(call, connection, source)).collect::<Result<Vec<_>, _>>()?;
    Ok(Reply::of(json!({"total": sources.len(), "sources": sources})))
}

fn get_source(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let connection = named(world, call)?;
    let id = call.id("ConnectionSourceId")?;
    let source = connection.sources.iter().find(|source| source.id == id);
    let source = source.filter(|source| call.flag("all") || source.disabled.is_none()).ok_or_else(|| {
        Refusal::not_found(format!(
            "connection {} has no source {id}, or it is disabled: set `all`",
            connection.id
        ))
    })?;
    Ok(Reply::of(source_view(call, connection, source)?))
}

fn update_source(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    get_source(world, call)?;
    let (id, source) = (named(world, call)?.id, call.id("ConnectionSourceId")?);
    if let Some(connection) = world.connections.get_mut(&id) {
        let updated = connection.sources.iter_mut().find(|own| own.id == source);
        if let (Some(updated), Some(disabled)) = (updated, call.member_bool("disabled")) {
            updated.disabled = disabled.then_some(call.now);
        }
        connection.sum_up();
    }
    if call.member_bool("synchronize") == Some(true) {
        let background = call.flag("background");
        life::visit(world, id, Visit { background, source: Some(source), ..Visit::sync(true) })?;
    }
    let connection = named(world, call)?;
    let updated = connection.sources.iter().find(|own| own.id == source);
    let updated = updated.ok_or_else(|| Refusal::own_fault("a source went away"))?;
    Ok(Reply::of(source_view(call, connection, updated)?))
}

/// The newest first: of the connection that the path names, else of all that the user has.
fn list_logs(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let connections: Vec<_> = match call.id("ConnectionId") {
        Ok(_) => vec![named(world, call)?],
        Err(_) => {
            let user = call.user()?;
            world.connections.values().filter(|connection| connection.user == user).collect()
        }
    };
    let within = |log: &Log| {
        let day = log.timestamp.date().to_string();
        call.text("min_date").is_none_or(|first| day.as_str() >= first)
            && call.text("max_date").is_none_or(|last| day.as_str() <= last)
            && call.int("id_source").is_none_or(|source| log.source == Some(source))
    };
    let logs = connections.iter().flat_map(|own| own.logs.iter().map(move |log| (*own, log)));
    let mut found: Vec<_> = logs.filter(|(_, log)| within(log)).collect();
    found.sort_by_key(|(_, log)| Reverse(log.id));
    let total = found.len();
    let logs = page::cut(call, found)?.into_iter().map(|(connection, log)| log_view(call, connection, log));
    Ok(Reply::of(json!({"connectionlogs": logs.collect::<Result<Vec<_>, _>>()?, "total": total})))
}
