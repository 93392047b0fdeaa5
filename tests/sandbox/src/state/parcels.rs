//! What webhooks are to tell: from the event to the call that was accepted.

use std::collections::BTreeMap;
use std::time::Duration;

use jiff::civil::DateTime;
use powens_codegen::api::Api;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::clock::{days_before, seconds_after, text};
use super::events::Event;
use super::hook_auths::OAuth;
use super::{Behaviour, World, bodies, hooks, page, users};
use crate::answer;
use crate::call::{Call, Reply};
use crate::refusal::Refusal;

pub(super) const BEHAVIOURS: &[(&str, Behaviour)] = &[("webhooks.list_logs", list_logs)];

/// What one webhook is to tell of one event. Its number stays the same however often it is sent.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Parcel {
    pub(crate) id: i64,
    pub(crate) hook: i64,
    pub(crate) event: String,
    user: Option<i64>,
    /// The token of a user who is no more.
    token: Option<String>,
    body: String,
    /// Whether it waits for its user to become permanent.
    pub(crate) held: bool,
    /// How often it was sent.
    pub(crate) tried: u32,
}

/// A call of a webhook.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct HookCall {
    id: i64,
    hook: i64,
    parcel: i64,
    user: Option<i64>,
    timestamp: DateTime,
    code: Option<u16>,
    next_try: Option<DateTime>,
}

/// Calls that are remembered.
const CALLS: i64 = 10_000;

/// How a call proves where it comes from.
#[derive(Clone)]
pub(crate) enum Proof {
    /// The token of the user.
    Bearer(String),
    /// A signature by this key.
    Hmac(String),
    /// A token that is to be asked for.
    OAuth(OAuth),
    None,
}

/// What is to be sent, and where.
pub(crate) struct Letter {
    pub(crate) parcel: i64,
    pub(crate) hook: i64,
    pub(crate) url: String,
    pub(crate) body: String,
    pub(crate) proof: Proof,
    pub(crate) tried: u32,
}

/// How a call went.
#[derive(Clone, Debug)]
pub(crate) struct Outcome {
    /// Status of the answer; none where there was none.
    pub(crate) code: Option<u16>,
    pub(crate) timed_out: bool,
    /// Why there was no answer.
    pub(crate) problem: Option<String>,
    pub(crate) took: Duration,
    /// When it is sent again if it was not accepted.
    pub(crate) pause: Duration,
}

impl Outcome {
    /// Whether the receiver has it now.
    pub(crate) fn is_accepted(&self) -> bool {
        self.code.is_some_and(|code| (200..300).contains(&code))
    }
}

impl World {
    /// Makes parcels of what happened since the last time.
    ///
    /// # Errors
    ///
    /// When a body would break the description.
    pub(crate) fn pack(&mut self, api: &Api, origin: &str) -> Result<(), Refusal> {
        self.notice_payments();
        let events = std::mem::take(&mut self.events);
        let gone: BTreeMap<_, _> = events.iter().filter_map(farewell).collect();
        for event in &events {
            let user = event.user();
            let known = user.and_then(|user| self.users.get(&user));
            let held = match user {
                Some(id) if gone.contains_key(&id) => false,
                Some(_) => !known.is_some_and(users::User::is_permanent),
                None => false,
            };
            if held && known.is_none() {
                // Nobody is told of a user that was never kept.
                continue;
            }
            let Some(body) = bodies::of(self, api, origin, event)? else { continue };
            let token = user.and_then(|user| gone.get(&user).cloned().flatten());
            self.address(event, &body, held, token.as_ref());
        }
        Ok(())
    }

    /// A parcel for each webhook that tells of an event.
    fn address(&mut self, event: &Event, body: &Value, held: bool, token: Option<&String>) {
        let user = event.user();
        let fits =
            |hook: &&hooks::Hook| hook.wants(event.name()) && hook.user.is_none_or(|only| Some(only) == user);
        let hooks: Vec<_> = self.hooks.values().filter(fits).cloned().collect();
        for hook in hooks {
            let id = self.mint.id("webhook data");
            let mut body = body.clone();
            body[bodies::DELIVERY] = json!(id);
            for name in hook.added.keys() {
                // Users of the sandbox have no settings that could be added.
                body[name.as_str()] = Value::Null;
            }
            let (event, token) = (event.name().to_owned(), token.cloned());
            let parcel =
                Parcel { id, hook: hook.id, event, user, token, body: body.to_string(), held, tried: 0 };
            self.parcels.insert(id, parcel);
        }
    }

    /// What changed of payments since the last time.
    fn notice_payments(&mut self) {
        for id in self.payments.changed() {
            let Some(payment) = self.payments.get_mut(&id) else { continue };
            if payment.told != payment.progress.state {
                payment.told = payment.progress.state;
                self.raise(Event::PaymentStateUpdated { payment: id });
            }
        }
    }

    /// A user became permanent: what waited for that is sent.
    pub(super) fn release(&mut self, user: i64) {
        let waiting = self.parcels.values().filter(|parcel| parcel.held && parcel.user == Some(user));
        let ids: Vec<_> = waiting.map(|parcel| parcel.id).collect();
        for id in ids {
            if let Some(parcel) = self.parcels.get_mut(&id) {
                parcel.held = false;
            }
        }
    }

    /// A temporary user is gone: what waited for it is never sent.
    pub(super) fn discard(&mut self, user: i64) {
        self.parcels.remove_if(|parcel| parcel.held && parcel.user == Some(user));
    }

    /// What is to be sent, in the order of events.
    pub(crate) fn undelivered(&self) -> impl Iterator<Item = &Parcel> {
        self.parcels.values()
    }

    /// Whether a parcel can be sent now, as far as its webhook and its user go.
    pub(crate) fn is_ready(&self, parcel: &Parcel) -> bool {
        !parcel.held && self.hooks.get(&parcel.hook).is_some_and(|hook| !hook.rests())
    }

    /// A parcel with its address.
    pub(crate) fn letter(&self, parcel: i64) -> Option<Letter> {
        let parcel = self.parcels.get(&parcel)?;
        let hook = self.hooks.get(&parcel.hook)?;
        let provider = hook.auth.and_then(|auth| self.hook_auths.get(&auth));
        let proof = match provider {
            Some(provider) => {
                let by_key = provider.secret.clone().map(Proof::Hmac);
                by_key.or_else(|| provider.oauth.clone().map(Proof::OAuth)).unwrap_or(Proof::None)
            }
            None => {
                let token = parcel.user.and_then(|user| self.tokens.permanent(user));
                token.or_else(|| parcel.token.clone()).map_or(Proof::None, Proof::Bearer)
            }
        };
        let (url, body) = (hook.url.clone(), parcel.body.clone());
        Some(Letter { parcel: parcel.id, hook: hook.id, url, body, proof, tried: parcel.tried })
    }

    /// Notes how a call went. What was accepted is delivered.
    pub(crate) fn posted(&mut self, parcel: i64, outcome: &Outcome) {
        let now = self.clock.now();
        let accepted = outcome.is_accepted();
        let Some(sent) = self.parcels.get_mut(&parcel) else { return };
        sent.tried += 1;
        let sent = sent.clone();
        let seconds = i64::try_from(outcome.pause.as_secs()).unwrap_or(i64::MAX).max(1);
        let id = self.mint.id("webhook call");
        self.hook_calls.insert(
            id,
            HookCall {
                id,
                hook: sent.hook,
                parcel,
                user: sent.user,
                timestamp: now,
                code: outcome.code,
                next_try: (!accepted).then(|| seconds_after(now, seconds)),
            },
        );
        self.hook_calls.remove(&(id - CALLS));
        if let Some(hook) = self.hooks.get_mut(&sent.hook) {
            hook.note(outcome);
        }
        if accepted {
            self.parcels.remove(&parcel);
            self.pushed(&sent, now);
        }
    }

    /// Data of a connection was delivered.
    fn pushed(&mut self, parcel: &Parcel, now: DateTime) {
        if parcel.event != "CONNECTION_SYNCED" {
            return;
        }
        let body: Value = serde_json::from_str(&parcel.body).unwrap_or_default();
        let connection = body["connection"]["id"].as_i64().unwrap_or_default();
        if let Some(connection) = self.connections.get_mut(&connection) {
            connection.last_push = Some(now);
        }
    }

    /// Webhooks that were left alone are called again.
    pub(crate) fn next_round(&mut self) {
        let resting = self.hooks.values().filter(|hook| hook.rests()).map(|hook| hook.id);
        for id in resting.collect::<Vec<_>>() {
            if let Some(hook) = self.hooks.get_mut(&id) {
                hook.try_again();
            }
        }
    }
}

impl hooks::Hook {
    fn note(&mut self, outcome: &Outcome) {
        self.warning.clone_from(&outcome.problem);
        if outcome.code.is_some() {
            self.answered += 1;
            self.milliseconds += u64::try_from(outcome.took.as_millis()).unwrap_or_default();
        }
        if outcome.is_accepted() {
            self.accepted += 1;
            self.try_again();
            return;
        }
        self.failures += 1;
        self.timeouts = if outcome.timed_out { self.timeouts + 1 } else { 0 };
        if let Some(code) = outcome.code {
            self.warning = Some(format!("the last call was answered with status {code}"));
        }
    }
}

/// A user that is gone, and its token.
fn farewell(event: &Event) -> Option<(i64, Option<String>)> {
    match event {
        Event::UserDeleted { user, token } if user.is_permanent() => Some((user.id(), token.clone())),
        _ => None,
    }
}

/// The newest first; those of the last month where no day is given.
fn list_logs(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let hook = hooks::named(world, call)?.id;
    let month_ago = days_before(call.now, 30).to_string();
    let dated = call.text("min_date").is_some() || call.text("max_date").is_some();
    let first = call.text("min_date").or((!dated).then_some(month_ago.as_str()));
    let found = world.hook_calls.values().rev().filter(|log| {
        let day = log.timestamp.date().to_string();
        log.hook == hook
            && first.is_none_or(|first| day.as_str() >= first)
            && call.text("max_date").is_none_or(|last| day.as_str() <= last)
            && call.int("id_user").is_none_or(|user| log.user == Some(user))
    });
    let found: Vec<_> = found.collect();
    let total = found.len();
    let logs = page::cut(call, found)?.into_iter().map(|log| log_view(call, log));
    Ok(Reply::of(json!({"webhooklogs": logs.collect::<Result<Vec<_>, _>>()?, "total": total})))
}

fn log_view(call: &Call<'_>, log: &HookCall) -> Result<Value, Refusal> {
    let known = json!({
        "id": log.id, "id_webhook_data": log.parcel, "id_service": null, "id_user": log.user,
        "timestamp": text(log.timestamp), "response_date": log.code.map(|_| text(log.timestamp)),
        "response_code": log.code, "next_try": log.next_try.map(text),
    });
    answer::plain(call, "WebhookLog", known)
}
