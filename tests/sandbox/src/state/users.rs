//! `users`: the end users of the domain.

use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::clock::{minutes_after, text};
use super::{Behaviour, World, legacy_users};
use crate::answer;
use crate::call::{Call, Reply};
use crate::expand::Expand;
use crate::refusal::Refusal;

pub(super) const BEHAVIOURS: &[(&str, Behaviour)] =
    &[("users.list", list), ("users.get", get), ("users.delete", delete)];

/// What the mint counts users as.
pub(super) const KIND: &str = "user";

/// An end user.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct User {
    pub(super) id: i64,
    signin: DateTime,
    /// When it is deleted, unless a permanent token is issued before.
    ends: Option<DateTime>,
}

impl User {
    pub(super) fn permanent(id: i64, now: DateTime) -> Self {
        Self { id, signin: now, ends: None }
    }

    pub(super) fn temporary(id: i64, now: DateTime) -> Self {
        Self { id, signin: now, ends: Some(minutes_after(now, 30)) }
    }

    /// It has a permanent token now.
    pub(super) fn stay(&mut self) {
        self.ends = None;
    }

    fn is_there(&self, now: DateTime) -> bool {
        self.ends.is_none_or(|end| now < end)
    }
}

fn list(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    // Users of the sandbox have no e-mail address that a search could find.
    let searched = call.text("search").is_some();
    let found = world.users.values().filter(|user| user.is_there(call.now) && !searched);
    let users: Vec<Value> =
        found.map(|user| view(world, call, user, &call.expand)).collect::<Result<_, _>>()?;
    Ok(Reply::of(json!({"total": users.len(), "users": users})))
}

fn get(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let user = find(world, call, call.user()?)?;
    Ok(Reply::of(view(world, call, user, &call.expand)?))
}

fn delete(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let user = find(world, call, call.user()?)?.id;
    let connections: Vec<_> = world
        .connections
        .values()
        .filter(|connection| connection.user == user)
        .map(|found| found.id)
        .collect();
    for connection in connections {
        super::connection::forget(world, connection);
    }
    world.resources.forget_user(user);
    world.users.remove(&user);
    world.tokens.end(|grant| grant.user == Some(user));
    Ok(Reply::empty())
}

fn find<'w>(world: &'w World, call: &Call<'_>, id: i64) -> Result<&'w User, Refusal> {
    let user = world.users.get(&id).filter(|user| user.is_there(call.now));
    user.ok_or_else(|| Refusal::not_found(format!("there is no user {id}")))
}

/// A user as answers hold it.
pub(super) fn view(world: &World, call: &Call<'_>, user: &User, expand: &Expand) -> Result<Value, Refusal> {
    let known = json!({"id": user.id, "signin": text(user.signin), "platform": "sharedAccess"});
    answer::resource(call, "User", known, expand, &|name, _| {
        Ok(match name {
            "config" => Some(legacy_users::config(world, user.id)),
            "alert_settings" => Some(json!({})),
            "invites" => Some(json!([])),
            _ => None,
        })
    })
}
