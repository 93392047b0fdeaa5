//! `connections`: the links between users and institutions.

use serde_json::{Value, json};

use super::catalogue::Connector;
use super::connection::{Connection, Source, add, forget};
use super::connection_views::view;
use super::credentials;
use super::events::Event;
use super::life::{self, Visit};
use super::scenario::{OPEN, Scenario};
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
];

fn create(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let user = call.user()?;
    let chosen = ["connector_uuid", "id_connector", "id_bank", "id_provider"];
    let Some(name) = chosen.iter().find_map(|member| call.member(member)) else {
        return Err(Refusal::missing("give one of the members `connector_uuid` and `id_connector`"));
    };
    let connector = connectors::find(world, name, "")?.clone();
    let source = call.member_text("source");
    credentials::check_new(call, &connector, source)?;
    let before = world.events.len();
    let id = add(world, user, &connector, source, Scenario::of_credentials(&call.body), call.now);
    // The credentials that were checked are those that it begins with.
    let checked = life::visit(world, id, Visit::sync(true)).and_then(|()| accepted(world, id));
    // Nothing is kept of a connection whose credentials are refused, or could not be checked.
    let refused = checked.and_then(|()| unreachable(world, id));
    if let Err(refusal) = refused {
        world.connections.remove(&id);
        world.events.truncate(before);
        return Err(refusal);
    }
    answer(world, call, id)
}

/// Refuses when the institution of a new connection refused its credentials.
fn accepted(world: &World, id: i64) -> Result<(), Refusal> {
    let state = world.connections.get(&id).and_then(|connection| connection.state);
    if state == Some("wrongpass") { Err(Refusal::wrong_credentials()) } else { Ok(()) }
}

/// Refuses when the institution of a connection could not be reached.
fn unreachable(world: &World, id: i64) -> Result<(), Refusal> {
    let state = world.connections.get(&id).and_then(|connection| connection.state);
    if state == Some("websiteUnavailable") { Err(Refusal::website_unavailable()) } else { Ok(()) }
}

fn list(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let user = call.user()?;
    let own = world.connections.values().filter(|connection| connection.user == user);
    let ids: Vec<_> = own.map(|connection| connection.id).collect();
    ids.into_iter().for_each(|id| life::read(world, id));
    let found: Vec<_> = world.connections.values().filter(|connection| connection.user == user).collect();
    let total = found.len();
    let page = page::cut(call, found)?;
    let views = page.into_iter().map(|connection| view(world, call, connection, &call.expand));
    Ok(Reply::of(json!({"connections": views.collect::<Result<Vec<_>, _>>()?, "total": total})))
}

fn get(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let id = named(world, call)?.id;
    life::read(world, id);
    let connection = named(world, call)?;
    Ok(Reply::of(view(world, call, connection, &call.expand)?))
}

fn update(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let id = named(world, call)?.id;
    let source = match call.member_text("source") {
        Some(name) => Some(change_source(world, call, id, name)?),
        None => None,
    };
    change(world, call, id)?;
    if is_more_than_settings(&call.body) {
        let visit = Visit {
            present: call.query.get("psu_requested").and_then(Value::as_bool).unwrap_or(true),
            background: call.flag("background"),
            resume: call.member_bool("resume").or(call.member_bool("decoupled")) == Some(true),
            renew: renews(world, call, id)?,
            given: Some(&call.body),
            source: source.map(|(source, _)| source),
        };
        let mut visited = life::visit(world, id, visit);
        if source.is_some_and(|(_, new)| new) {
            visited = visited.and_then(|()| unreachable(world, id));
        }
        if let (Err(_), Some((new, true))) = (&visited, source) {
            drop_source(world, id, new);
        }
        visited?;
    }
    answer(world, call, id)
}

/// Whether an update is to synchronise: an empty one is, and one with anything but settings.
fn is_more_than_settings(body: &Value) -> bool {
    let members = body.as_object().into_iter().flatten().filter(|(_, value)| !value.is_null());
    let mut members = members.map(|(name, _)| name).peekable();
    members.peek().is_none() || members.any(|name| !["active", "expire"].contains(&name.as_str()))
}

/// Whether the consent is to be renewed before it ends, which one source alone knows.
fn renews(world: &World, call: &Call<'_>, id: i64) -> Result<bool, Refusal> {
    if call.member_bool("refresh_auth") != Some(true) && !call.flag("refresh_psd2_auth") {
        return Ok(false);
    }
    let connection = world.connections.get(&id);
    let by_api = connection.is_some_and(|own| own.enabled().any(|source| source.name == "openapi"));
    if by_api {
        Ok(true)
    } else {
        Err(Refusal::invalid(
            "member `refresh_auth` is for connections with the source openapi: send an empty update",
        ))
    }
}

/// The settings.
fn change(world: &mut World, call: &Call<'_>, id: i64) -> Result<(), Refusal> {
    let expire = call.member_text("expire").map(|expire| {
        let moment = expire.parse::<jiff::civil::DateTime>();
        moment.map_err(|_| Refusal::invalid("member `expire` wants a date and time as yyyy-mm-dd hh:mm:ss"))
    });
    let expire = expire.transpose()?;
    if let Some(connection) = world.connections.get_mut(&id) {
        connection.active = call.member_bool("active").unwrap_or(connection.active);
        for source in &mut connection.sources {
            source.consent_ends = expire.unwrap_or(source.consent_ends);
        }
    }
    Ok(())
}

/// The source that an update is for, and whether it is new.
fn change_source(world: &mut World, call: &Call<'_>, id: i64, name: &str) -> Result<(i64, bool), Refusal> {
    if let Some(new) = another_source(world, id, name)? {
        let (source, by_webauth) = (new.id, new.by_webauth);
        let connector = connector_of(world, id)?.clone();
        let connection = world.connections.get_mut(&id);
        let connection = connection.ok_or_else(|| Refusal::own_fault("a connection went away"))?;
        if !by_webauth {
            let had: Vec<_> = connection.sources.iter().map(|source| source.name.clone()).collect();
            credentials::check_more(call, &connector, name, &had)?;
        }
        connection.sources.push(new);
        return Ok((source, true));
    }
    let source = world.connections.get(&id).and_then(|own| own.sources.iter().find(|own| own.name == name));
    let source = source.ok_or_else(|| Refusal::own_fault("a source went away"))?;
    Ok((source.id, false))
}

fn drop_source(world: &mut World, id: i64, source: i64) {
    if let Some(connection) = world.connections.get_mut(&id) {
        connection.sources.retain(|own| own.id != source);
        connection.sum_up();
    }
}

fn connector_of(world: &World, id: i64) -> Result<&Connector, Refusal> {
    let connector = world.connections.get(&id).map(|connection| connection.connector);
    connectors::find(world, &json!(connector), "")
}

/// The source of the connector to add, unless the connection has it.
pub(super) fn another_source(world: &mut World, id: i64, name: &str) -> Result<Option<Source>, Refusal> {
    let connection = world.connections.get(&id);
    if connection.is_some_and(|connection| connection.sources.iter().any(|source| source.name == name)) {
        return Ok(None);
    }
    let connector = connector_of(world, id)?;
    let source = connector.source(Some(name)).cloned();
    let source = source.ok_or_else(|| {
        Refusal::invalid(format!("{} has no source {name}, or it is disabled", connector.name))
    })?;
    let mut new = Source::new(world.mint.id("source"), &source, (&OPEN, false), world.clock.now());
    if new.by_webauth {
        new.ahead.push("webauthRequired");
    }
    Ok(Some(new))
}

fn sync(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let connection = named(world, call)?;
    let id = connection.id;
    if connection.is_running() {
        return Err(Refusal::conflict(
            "connectionLocked",
            format!("connection {id} is being synchronised: read it until that has ended"),
        ));
    }
    let present = call.query.get("psu_requested").and_then(Value::as_bool).unwrap_or(true);
    life::visit(world, id, Visit { background: call.flag("background"), ..Visit::sync(present) })?;
    answer(world, call, id)
}

fn sync_all(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let user = call.user()?;
    let own = world.connections.values().filter(|connection| connection.user == user);
    let ids: Vec<_> = own.map(|connection| connection.id).collect();
    for id in &ids {
        life::visit(world, *id, Visit::sync(true))?;
    }
    world.raise(Event::UserSynced { user, connections: ids });
    list(world, call)
}

fn delete(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let id = named(world, call)?.id;
    forget(world, id);
    Ok(Reply::empty())
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
