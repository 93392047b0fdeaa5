//! `webhooks`: which events a domain is told of, where, and how the calls prove where they come from.

use std::collections::BTreeMap;

use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::clock::text;
use super::{Behaviour, World, hook_auths};
use crate::answer;
use crate::call::{Call, Reply};
use crate::refusal::Refusal;

pub(super) const BEHAVIOURS: &[(&str, Behaviour)] = &[
    ("webhooks.list", list),
    ("webhooks.create", create),
    ("webhooks.update", update),
    ("webhooks.delete", delete),
    ("webhooks.delete_all", delete_all),
    ("webhooks.list_events", list_events),
    ("webhooks.list_added_values", list_added),
    ("webhooks.get_added_value", get_added),
    ("webhooks.set_added_values", set_added),
    ("webhooks.set_added_value", set_added),
    ("webhooks.delete_added_values", delete_added),
    ("webhooks.delete_added_value", delete_added),
];

/// A webhook: an event and where to tell of it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Hook {
    pub(super) id: i64,
    pub(super) event: String,
    pub(crate) url: String,
    /// How calls are authenticated: by the token of the user where there is none.
    pub(super) auth: Option<i64>,
    service: Option<i64>,
    /// The only user that it tells of.
    pub(super) user: Option<i64>,
    /// Members that are added to bodies, with the keys of the settings of the user that they hold.
    pub(super) added: BTreeMap<String, String>,
    created: DateTime,
    updated: DateTime,
    deleted: Option<DateTime>,
    /// Calls that were answered, those of them that were accepted, and milliseconds that they took.
    pub(super) answered: u64,
    pub(super) accepted: u64,
    pub(super) milliseconds: u64,
    /// Failures and time-outs in a row.
    pub(super) failures: u32,
    pub(super) timeouts: u32,
    /// Why the last call failed.
    pub(super) warning: Option<String>,
}

/// Failures, and time-outs, in a row after which a webhook is left alone until the next round.
const PATIENCE: (u32, u32) = (10, 2);

impl Hook {
    /// One that was not called yet.
    pub(super) fn new(
        id: i64,
        event: String,
        url: String,
        auth: Option<i64>,
        user: Option<i64>,
        now: DateTime,
    ) -> Self {
        Self {
            id,
            event,
            url,
            auth,
            service: None,
            user,
            added: BTreeMap::new(),
            created: now,
            updated: now,
            deleted: None,
            answered: 0,
            accepted: 0,
            milliseconds: 0,
            failures: 0,
            timeouts: 0,
            warning: None,
        }
    }

    /// Whether it tells of an event.
    pub(super) fn wants(&self, event: &str) -> bool {
        self.deleted.is_none() && self.event == event
    }

    /// Whether it is left alone until the next round.
    pub(super) fn rests(&self) -> bool {
        self.deleted.is_some() || self.failures >= PATIENCE.0 || self.timeouts >= PATIENCE.1
    }

    fn health(&self) -> Value {
        let calls = self.answered.max(1);
        // Whole hundredths are exact enough for a rate.
        let rate =
            u32::try_from(self.accepted * 100 / calls).map_or(0.0, |percent| f64::from(percent) / 100.0);
        json!({"calls": self.answered, "average_duration_ms": self.milliseconds / calls, "success_rate": rate})
    }
}

fn list(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let hooks = world.hooks.values().map(|hook| view(call, hook)).collect::<Result<Vec<_>, _>>()?;
    Ok(Reply::of(json!({"total": hooks.len(), "webhooks": hooks})))
}

fn create(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let needed = |name: &str| {
        let given = call.member_text(name).map(str::to_owned);
        given.ok_or_else(|| {
            Refusal::missing(format!("member `{name}` is missing: a webhook is an event and a URL"))
        })
    };
    let (event, url) = (needed("event")?, needed("url")?);
    let auth = call.member("id_auth").map(|named| hook_auths::find(world, named)).transpose()?;
    let user = known_user(world, call)?;
    let id = world.mint.id("webhook");
    let service = call.member("id_service").and_then(Value::as_i64);
    let hook = Hook { service, ..Hook::new(id, event, url, auth, user, call.now) };
    let reply = Reply::of(view(call, &hook)?);
    world.hooks.insert(id, hook);
    Ok(reply)
}

fn known_user(world: &World, call: &Call<'_>) -> Result<Option<i64>, Refusal> {
    match call.member("id_user").and_then(Value::as_i64) {
        Some(user) if !world.users.contains_key(&user) => {
            Err(Refusal::invalid(format!("member `id_user`: there is no user {user}")))
        }
        user => Ok(user),
    }
}

fn update(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let auth = call.member("id_auth").map(|named| hook_auths::find(world, named)).transpose()?;
    let user = known_user(world, call)?;
    let deleted = match call.body.get("deleted") {
        None => None,
        Some(Value::Null) => Some(None),
        Some(given) => {
            let moment = given.as_str().and_then(|given| given.parse::<DateTime>().ok());
            let flaw = || Refusal::invalid("member `deleted` wants a date and time, or null to switch it on");
            Some(Some(moment.ok_or_else(flaw)?))
        }
    };
    change(world, call, |hook| {
        hook.event = call.member_text("event").map_or_else(|| hook.event.clone(), str::to_owned);
        hook.url = call.member_text("url").map_or_else(|| hook.url.clone(), str::to_owned);
        hook.service = call.member("id_service").and_then(Value::as_i64).or(hook.service);
        (hook.auth, hook.user) = (auth.or(hook.auth), user.or(hook.user));
        hook.deleted = deleted.unwrap_or(hook.deleted);
        hook.try_again();
    })
}

impl Hook {
    /// It is no longer left alone.
    pub(super) fn try_again(&mut self) {
        (self.failures, self.timeouts) = (0, 0);
    }
}

fn delete(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    change(world, call, |hook| hook.deleted = Some(call.now))
}

fn delete_all(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let ids: Vec<_> =
        world.hooks.values().filter(|hook| hook.deleted.is_none()).map(|hook| hook.id).collect();
    for id in ids {
        if let Some(hook) = world.hooks.get_mut(&id) {
            hook.deleted = Some(call.now);
        }
    }
    Ok(Reply::empty())
}

fn list_events(_: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let events = call.api[call.api.webhook_events].values.iter().enumerate();
    let events: Vec<_> = events.map(|(index, event)| json!({"id": index + 1, "name": event.wire})).collect();
    Ok(Reply::of(json!({"total": events.len(), "webhooks_events": events})))
}

fn list_added(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let hook = named(world, call)?;
    let hooks = if hook.added.is_empty() { Vec::new() } else { vec![view(call, hook)?] };
    Ok(Reply::of(json!({"total": hooks.len(), "webhooks": hooks})))
}

/// The name of an added value in the path.
fn key<'c>(call: &'c Call<'_>) -> Option<&'c str> {
    call.path.iter().find_map(|(_, value)| value.as_str())
}

fn get_added(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let (hook, key) = (named(world, call)?, key(call).unwrap_or_default());
    if !hook.added.contains_key(key) {
        return Err(Refusal::not_found(format!("webhook {} adds no `{key}` to its bodies", hook.id)));
    }
    Ok(Reply::of(view(call, hook)?))
}

fn set_added(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let given: &Map<String, Value> =
        call.body.as_object().ok_or_else(|| Refusal::missing("the body holds no value to add"))?;
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    // With a name in the route, the value beside it counts, or the only one there is.
    let added: Vec<_> = match key(call) {
        Some(key) => given
            .get(key)
            .or_else(|| given.values().next())
            .map(|value| (key.to_owned(), text(value)))
            .into_iter()
            .collect(),
        None => given.iter().map(|(name, value)| (name.clone(), text(value))).collect(),
    };
    if added.is_empty() {
        return Err(Refusal::missing(r#"the body holds no value to add: send {"member": "key.of.setting"}"#));
    }
    change(world, call, |hook| hook.added.extend(added))
}

fn delete_added(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    if let Some(key) = key(call) {
        get_added(world, call)?;
        return change(world, call, |hook| {
            hook.added.remove(key);
        });
    }
    change(world, call, |hook| hook.added.clear())
}

/// Changes the webhook that the path names, and answers with it.
fn change(world: &mut World, call: &Call<'_>, change: impl FnOnce(&mut Hook)) -> Result<Reply, Refusal> {
    let id = named(world, call)?.id;
    let hook = world.hooks.get_mut(&id).ok_or_else(|| Refusal::own_fault("a webhook went away"))?;
    change(hook);
    hook.updated = call.now;
    Ok(Reply::of(view(call, hook)?))
}

/// The webhook that the path names.
pub(super) fn named<'w>(world: &'w World, call: &Call<'_>) -> Result<&'w Hook, Refusal> {
    let id = call.id("WebhookId")?;
    world.hooks.get(&id).ok_or_else(|| Refusal::not_found(format!("there is no webhook {id}")))
}

/// A webhook as answers hold it.
fn view(call: &Call<'_>, hook: &Hook) -> Result<Value, Refusal> {
    let events = &call.api[call.api.webhook_events].values;
    let event = events.iter().position(|event| event.wire == hook.event).map(|index| index + 1);
    let added = (!hook.added.is_empty()).then(|| json!(hook.added).to_string());
    let known = json!({
        "id": hook.id, "id_event": event, "id_auth": hook.auth, "id_service": hook.service, "id_user": hook.user,
        "url": hook.url, "add_to_data": added, "created": text(hook.created), "updated": text(hook.updated),
        "deleted": hook.deleted.map(text), "health_data": hook.health(), "warning": hook.warning,
    });
    answer::plain(call, "Webhook", known)
}
