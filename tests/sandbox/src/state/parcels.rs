//! What webhooks are to tell: from the event to the call that was accepted.

use std::collections::BTreeMap;
use std::time::Duration;

use jiff::civil::DateTime;
use powens_codegen::api::Api;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::events::Event;
use super::hook_auths::{self, OAuth};
use super::{World, bodies, hooks, users};
use crate::refusal::Refusal;

/// What one webhook is to tell of one event. Its number stays the same however often it is sent.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Parcel {
    pub(crate) id: i64,
    pub(crate) hook: i64,
    pub(crate) event: String,
    pub(super) user: Option<i64>,
    /// The token of a user who is no more.
    token: Option<String>,
    body: String,
    /// Whether it waits for its user to become permanent.
    pub(crate) held: bool,
    /// How often it was sent.
    pub(crate) tried: u32,
}

/// Parcels that wait, of all webhooks.
const WAITING: usize = 10_000;
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
            self.drop_surplus();
        }
    }

    /// Forgets the oldest parcel when there are too many. Its webhook says so.
    fn drop_surplus(&mut self) {
        if self.parcels.len() <= WAITING {
            return;
        }
        let oldest = self.parcels.values().next().map(|parcel| (parcel.id, parcel.hook));
        let Some((parcel, hook)) = oldest else { return };
        self.parcels.remove(&parcel);
        if let Some(hook) = self.hooks.get_mut(&hook) {
            hook.warning = Some(format!("more than {WAITING} deliveries wait: the oldest are forgotten"));
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
        let proof = match hook.auth {
            // Where a provider was asked for, nothing else is shown to the receiver: not even when it is gone.
            Some(auth) => self.hook_auths.get(&auth).map_or(Proof::None, hook_auths::Provider::proof),
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
        self.log_call(&sent, outcome, now);
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

/// A user that is gone, and its token.
fn farewell(event: &Event) -> Option<(i64, Option<String>)> {
    match event {
        Event::UserDeleted { user, token } if user.is_permanent() => Some((user.id(), token.clone())),
        _ => None,
    }
}
