//! `users`: the end users of the domain.

use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::clock::{minutes_after, text};
use super::events::Event;
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
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct User {
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

    pub(super) fn id(&self) -> i64 {
        self.id
    }

    /// When it is deleted, unless a permanent token is issued before.
    pub(super) fn ends(&self) -> Option<DateTime> {
        self.ends
    }

    pub(super) fn is_permanent(&self) -> bool {
        self.ends.is_none()
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
    remove(world, user);
    Ok(Reply::empty())
}

/// Removes a user with everything that it has.
pub(super) fn remove(world: &mut World, user: i64) {
    let own = world.connections.values().filter(|connection| connection.user == user);
    let connections: Vec<_> = own.map(|connection| connection.id).collect();
    for connection in connections {
        super::connection::forget(world, connection);
    }
    let token = world.tokens.permanent(user);
    if let Some(user) = world.users.remove(&user) {
        world.raise(Event::UserDeleted { user: Box::new(user), token });
    }
    world.discard(user);
    world.resources.forget_user(user);
    world.tokens.end(|grant| grant.user == Some(user));
}

/// A permanent token is issued for a user: it stays, and webhooks may tell of it from here on.
pub(super) fn keep(world: &mut World, user: i64, now: DateTime) {
    if world.users.get(&user).is_some_and(User::is_permanent) {
        return;
    }
    match world.users.get_mut(&user) {
        Some(known) => known.ends = None,
        None => world.users.insert(user, User::permanent(user, now)),
    }
    world.raise(Event::UserCreated { user });
    world.release(user);
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
