//! How connections move from state to state. The tables of `scenario` say what is met and what settles it.

use jiff::civil::DateTime;
use serde_json::Value;

use super::World;
use super::arrival::{Arrival, arrive};
use super::clock::{CONSENT, days_after};
use super::connection::{Connection, Plan, Source};
use super::scenario::{Scenario, Settled, needs_user, rule};
use super::steps::Step;
use super::word::Word;
use crate::refusal::Refusal;

/// What a synchronisation is made with.
#[derive(Clone, Copy)]
pub(super) struct Visit<'v> {
    /// Whether the end user is there.
    pub(super) present: bool,
    /// Whether it goes on after the answer.
    pub(super) background: bool,
    /// Whether the end user was asked to validate elsewhere.
    pub(super) resume: bool,
    /// Whether the consent is to be renewed before it ends.
    pub(super) renew: bool,
    /// What was sent, if it is an update.
    pub(super) given: Option<&'v Value>,
    /// The only source that it is for.
    pub(super) source: Option<i64>,
}

impl Visit<'_> {
    /// A synchronisation, with the end user present or not.
    pub(super) fn sync(present: bool) -> Self {
        Self { present, background: false, resume: false, renew: false, given: None, source: None }
    }

    /// A value that was sent.
    pub(super) fn given(&self, name: &str) -> Option<&str> {
        self.given?.get(name)?.as_str()
    }

    /// The scenario that new credentials pick.
    pub(super) fn plan(&self) -> Option<Plan> {
        let password = self.given("password").filter(|password| !password.is_empty());
        password.and(self.given).map(Scenario::of_credentials)
    }
}

/// Synchronises a connection.
///
/// # Errors
///
/// When the institution refuses what an update sent. What was done so far stays.
pub(super) fn visit(world: &mut World, id: i64, visit: Visit<'_>) -> Result<(), Refusal> {
    let now = world.clock.now();
    let used = used_sources(world, id);
    let Some(connection) = world.connections.get_mut(&id) else { return Ok(()) };
    let next_try = connection.next_try;
    let mut arrival = Arrival::new(now);
    let mut refused = None;
    for source in connection.sources.iter_mut().filter(|source| used.contains(&source.id)) {
        if visit.source.is_some_and(|only| only != source.id) {
            continue;
        }
        match source.step(&visit, now, next_try) {
            Ok(step) => note(&mut arrival, source, step),
            Err(refusal) => refused = refused.or(Some(refusal)),
        }
        if visit.given.is_some() && source.state == Some("wrongpass") && !visit.background {
            refused = refused.or_else(|| Some(Refusal::wrong_credentials()));
        }
    }
    arrive(world, id, &arrival);
    refused.map_or(Ok(()), Err)
}

/// Sources of a connection that neither it nor the domain has disabled.
fn used_sources(world: &World, id: i64) -> Vec<i64> {
    let Some(connection) = world.connections.get(&id) else { return Vec::new() };
    let off = |source: &Source| {
        let connector = world.connectors.get(&connection.connector);
        let sources = connector.map(|connector| connector.sources.as_slice()).unwrap_or_default();
        sources.iter().any(|of| of.id == source.connector_source && !of.disabled.is_null())
    };
    connection.enabled().filter(|source| !off(source)).map(|source| source.id).collect()
}

fn note(arrival: &mut Arrival, source: &mut Source, step: Step) {
    match step {
        Step::Waits => {}
        Step::Stopped => arrival.stopped.push(source.id),
        Step::Through => arrival.through(source),
    }
}

/// The institution lets the user in, whatever it was waiting for.
pub(super) fn settle(world: &mut World, id: i64, now: DateTime) {
    let_in(world, id, now, |_| true);
}

/// The end user went through the page of the institution. That answers for the source that is authorised there, and
/// for every source that waits for the end user; other credentials are still needed where the old ones are wrong.
pub(super) fn authorised(world: &mut World, id: i64, named: Option<&str>, now: DateTime) {
    let waits = |state: Word| needs_user(state) || rule(state).settled == Settled::ByPresence;
    let_in(world, id, now, |source| named == Some(&source.name) || source.state.is_some_and(waits));
}

fn let_in(world: &mut World, id: i64, now: DateTime, is_let_in: impl Fn(&Source) -> bool) {
    let used = used_sources(world, id);
    let Some(connection) = world.connections.get_mut(&id) else { return };
    let mut arrival = Arrival::new(now);
    let used = connection.sources.iter_mut().filter(|source| used.contains(&source.id));
    for source in used.filter(|source| is_let_in(source)) {
        source.ahead.clear();
        source.running = None;
        source.consent_ends = days_after(now, CONSENT);
        note(&mut arrival, source, Step::Through);
    }
    arrive(world, id, &arrival);
}

/// A reading of a connection, or a moment that has passed: what went on after its answer may end.
pub(super) fn read(world: &mut World, id: i64) {
    if !world.connections.get(&id).is_some_and(Connection::is_running) {
        return;
    }
    let now = world.clock.now();
    let Some(connection) = world.connections.get_mut(&id) else { return };
    let mut arrival = Arrival::new(now);
    for source in &mut connection.sources {
        let Some(running) = &mut source.running else { continue };
        if running.readings > 0 && now < running.until {
            running.readings -= 1;
            continue;
        }
        source.running = None;
        source.state = None;
        let step = source.enter(true, now);
        note(&mut arrival, source, step);
    }
    arrive(world, id, &arrival);
}
