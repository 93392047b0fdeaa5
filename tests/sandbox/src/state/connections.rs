//! `connections`: the links between users and institutions.

use std::cmp::Reverse;

use jiff::civil::DateTime;
use serde_json::json;

use super::catalogue::Connector;
use super::connection::{
    Connection, Log, Scenario, Source, add, forget, log_view, settle, source_view, view,
};
use super::{Behaviour, World, connectors, page};
use crate::call::{Call, Reply};
use crate::refusal::Refusal;

pub(super) const BEHAVIOURS: &[(&str, Behaviour)] = &[
    ("connections.create", create),
    ("connections.list", list),
    ("connections.get", get),
    ("connections.update", update),
    ("connections.sync", sync),
    ("connections.sync_all", sync_all),
    ("connections.delete", delete),
    ("connections.list_sources", list_sources),
    ("connections.get_source", get_source),
    ("connections.update_source", update_source),
    ("connections.list_logs", list_logs),
];

/// The one-time password that the scenario `otp` takes.
const RIGHT_OTP: &str = "1234";

fn create(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let user = call.user()?;
    let chosen = ["connector_uuid", "id_connector", "id_bank", "id_provider"];
    let Some(name) = chosen.iter().find_map(|member| call.member(member)) else {
        return Err(Refusal::missing("give one of the members `connector_uuid` and `id_connector`"));
    };
    let connector = connectors::find(world, name, "")?.clone();
    let source = call.member_text("source");
    check_credentials(call, &connector, source)?;
    let scenario = Scenario::of(call.member_text("password").unwrap_or_default());
    if scenario == Scenario::Wrong {
        // Nothing is kept of a connection whose credentials are refused.
        return Err(Refusal::wrong_credentials());
    }
    let id = add(world, user, &connector, source, scenario, call.now);
    if scenario == Scenario::Open {
        settle(world, id, call.now);
    }
    answer(world, call, id)
}

/// Whether the values of the connector's fields are there.
fn check_credentials(call: &Call<'_>, connector: &Connector, source: Option<&str>) -> Result<(), Refusal> {
    let source = connector.source(source).filter(|source| source.auth_mechanism == "credentials");
    if source.is_none() {
        return Err(Refusal::invalid(format!(
            "{} has no such source that takes credentials: open connections.webauth_url instead",
            connector.name
        )));
    }
    for field in connector.fields() {
        let name = field["name"].as_str().unwrap_or_default();
        let given = call.member_text(name).filter(|value| !value.is_empty());
        let given =
            given.ok_or_else(|| Refusal::missing(format!("{} wants the field `{name}`", connector.name)))?;
        let choices = field["values"].as_array().map(Vec::as_slice).unwrap_or_default();
        if !choices.is_empty() && choices.iter().all(|choice| choice["value"] != given) {
            return Err(Refusal::invalid(format!(
                "field `{name}` has none of the values that the connector lists"
            )));
        }
    }
    Ok(())
}

fn list(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let user = call.user()?;
    let found: Vec<_> = world.connections.values().filter(|connection| connection.user == user).collect();
    let total = found.len();
    let page = page::cut(call, found)?;
    let views = page.into_iter().map(|connection| view(world, call, connection, &call.expand));
    Ok(Reply::of(json!({"connections": views.collect::<Result<Vec<_>, _>>()?, "total": total})))
}

fn get(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let connection = named(world, call)?;
    Ok(Reply::of(view(world, call, connection, &call.expand)?))
}

fn update(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let connection = named(world, call)?;
    let (id, waits_for) = (connection.id, connection.state);
    change(world, call, id)?;
    match waits_for {
        Some("additionalInformationNeeded") => match call.member_text("otp") {
            Some(RIGHT_OTP) => settle(world, id, call.now),
            Some(_) => return Err(Refusal::wrong_credentials()),
            None => {}
        },
        Some("decoupled") if resumes(call) => settle(world, id, call.now),
        Some("decoupled") => {}
        _ => try_credentials(world, call, id)?,
    }
    answer(world, call, id)
}

fn resumes(call: &Call<'_>) -> bool {
    call.member_bool("resume") == Some(true) || call.member_bool("decoupled") == Some(true)
}

/// New credentials are checked; without any, an update synchronises.
fn try_credentials(world: &mut World, call: &Call<'_>, id: i64) -> Result<(), Refusal> {
    let scenario = Scenario::of(call.member_text("password").unwrap_or_default());
    let Some(connection) = world.connections.get_mut(&id) else { return Ok(()) };
    let still_refused = connection.state == Some("wrongpass") && call.member("password").is_none();
    if scenario == Scenario::Open && !still_refused {
        settle(world, id, call.now);
        return Ok(());
    }
    if let Some(state) = scenario.state() {
        connection.state = Some(state);
    }
    if connection.state == Some("wrongpass") { Err(Refusal::wrong_credentials()) } else { Ok(()) }
}

/// Settings, and another source.
fn change(world: &mut World, call: &Call<'_>, id: i64) -> Result<(), Refusal> {
    let source = match call.member_text("source") {
        Some(name) => Some(another_source(world, id, name)?),
        None => None,
    };
    if let Some(connection) = world.connections.get_mut(&id) {
        connection.sources.extend(source.flatten());
        connection.active = call.member_bool("active").unwrap_or(connection.active);
        if let Some(expire) = call.member_text("expire") {
            connection.expire = Some(expire.to_owned());
        }
    }
    Ok(())
}

/// The source of the connector to add, unless the connection has it.
pub(super) fn another_source(world: &mut World, id: i64, name: &str) -> Result<Option<Source>, Refusal> {
    let connection = world.connections.get(&id);
    if connection.is_some_and(|connection| connection.sources.iter().any(|source| source.name == name)) {
        return Ok(None);
    }
    let connector = connection.map(|connection| connection.connector).unwrap_or_default();
    let connector = connectors::find(world, &json!(connector), "")?;
    let source = connector.source(Some(name)).cloned();
    let source =
        source.ok_or_else(|| Refusal::invalid(format!("{} has no source {name}", connector.name)))?;
    let id = world.mint.id("source");
    Ok(Some(Source { id, name: source.name.clone(), connector_source: source.id, disabled: None }))
}

fn sync(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let id = named(world, call)?.id;
    try_again(world, id, call.now);
    answer(world, call, id)
}

fn sync_all(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let user = call.user()?;
    let own = world.connections.values().filter(|connection| connection.user == user);
    let ids: Vec<_> = own.map(|connection| connection.id).collect();
    ids.into_iter().for_each(|id| try_again(world, id, call.now));
    list(world, call)
}

/// A synchronisation does what it can without the end user: nothing for a connection that waits for something.
fn try_again(world: &mut World, id: i64, now: DateTime) {
    if world.connections.get(&id).is_some_and(|connection| connection.state.is_none()) {
        settle(world, id, now);
    } else {
        let log = world.mint.id("log");
        if let Some(connection) = world.connections.get_mut(&id) {
            connection.log(log, now);
        }
    }
}

fn delete(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let id = named(world, call)?.id;
    forget(world, id);
    Ok(Reply::empty())
}

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
    let connection = world.connections.get_mut(&id);
    let source =
        connection.and_then(|connection| connection.sources.iter_mut().find(|found| found.id == source));
    let updated = source.ok_or_else(|| Refusal::own_fault("a source went away"))?;
    if let Some(disabled) = call.member_bool("disabled") {
        updated.disabled = disabled.then_some(call.now);
    }
    let updated = updated.clone();
    Ok(Reply::of(source_view(call, named(world, call)?, &updated)?))
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

/// The connection that the path names, which must be the user's.
pub(super) fn named<'w>(world: &'w World, call: &Call<'_>) -> Result<&'w Connection, Refusal> {
    owned(world, call, call.id("ConnectionId")?)
}

/// A connection of the user.
pub(super) fn owned<'w>(world: &'w World, call: &Call<'_>, id: i64) -> Result<&'w Connection, Refusal> {
    let user = call.user()?;
    let connection = world.connections.get(&id).filter(|connection| connection.user == user);
    connection.ok_or_else(|| Refusal::not_found(format!("user {user} has no connection {id}")))
}

/// The connection, with the status that tells whether more is needed.
fn answer(world: &World, call: &Call<'_>, id: i64) -> Result<Reply, Refusal> {
    let connection =
        world.connections.get(&id).ok_or_else(|| Refusal::own_fault("a connection went away"))?;
    let body = view(world, call, connection, &call.expand)?;
    Ok(if connection.state.is_some() { Reply::unfinished(body) } else { Reply::of(body) })
}
