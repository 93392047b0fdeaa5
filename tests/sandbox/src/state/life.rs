//! How connections move from state to state. The tables of `scenario` say what is met and what settles it.

use jiff::civil::DateTime;
use serde_json::Value;

use super::World;
use super::arrival::{Arrival, arrive};
use super::clock::{CONSENT, days_after, seconds_after};
use super::connection::{Connection, Plan, Running, Source};
use super::scenario::{SLOW, Scenario, Settled, asked, is_right, needs_user, rule};
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

    fn given(&self, name: &str) -> Option<&str> {
        self.given?.get(name)?.as_str()
    }

    /// The scenario that new credentials pick.
    fn plan(&self) -> Option<Plan> {
        let password = self.given("password").filter(|password| !password.is_empty());
        password.and(self.given).map(Scenario::of_credentials)
    }
}

/// How far the synchronisation of a source got.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    /// Nowhere: it waits for what was not sent, or goes on later.
    Waits,
    /// Into a state.
    Stopped,
    /// To the data.
    Through,
}

/// Readings, and seconds, that something takes which goes on after its answer.
const SOON: (u8, i64) = (2, 30);
/// The same for a long one.
const LATE: (u8, i64) = (3, 120);

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
    let used = used_sources(world, id);
    let Some(connection) = world.connections.get_mut(&id) else { return };
    let mut arrival = Arrival::new(now);
    for source in connection.sources.iter_mut().filter(|source| used.contains(&source.id)) {
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

impl Source {
    fn step(
        &mut self,
        visit: &Visit<'_>,
        now: DateTime,
        next_try: Option<DateTime>,
    ) -> Result<Step, Refusal> {
        if self.running.is_some() {
            return Ok(Step::Waits);
        }
        if let Some(plan) = visit.plan() {
            self.follow(plan);
            self.consent_ends = days_after(now, CONSENT);
        } else if let Some(state) = self.state {
            if !self.is_settled(state, visit, now, next_try)? {
                return Ok(Step::Waits);
            }
            self.state = None;
        } else if visit.renew {
            self.ahead = vec![self.challenge()];
        }
        if visit.background {
            self.state = Some("validating");
            self.run(SOON, now);
            return Ok(Step::Waits);
        }
        Ok(self.enter(visit.present, now))
    }

    /// Whether what came is what the state waits for.
    fn is_settled(
        &mut self,
        state: Word,
        visit: &Visit<'_>,
        now: DateTime,
        next_try: Option<DateTime>,
    ) -> Result<bool, Refusal> {
        let settled = match rule(state).settled {
            Settled::ByFields => self.has_fields(visit)?,
            Settled::ByResume => visit.resume,
            Settled::ByPresence => visit.present,
            Settled::ByTime => next_try.is_none_or(|planned| planned <= now),
            Settled::BySync => true,
            Settled::ByCredentials | Settled::ByWebauth | Settled::ByReading | Settled::Never => false,
        };
        if settled && needs_user(state) {
            self.consent_ends = days_after(now, CONSENT);
        }
        Ok(settled)
    }

    /// Whether the values that the institution asked for are there.
    fn has_fields(&self, visit: &Visit<'_>) -> Result<bool, Refusal> {
        let fields = asked(self.scenario);
        let given =
            |field: &Value| visit.given(field["name"].as_str().unwrap_or_default()).map(str::to_owned);
        if fields.iter().any(|field| given(field).is_none()) {
            return Ok(false);
        }
        if fields.iter().all(|field| given(field).is_some_and(|given| is_right(field, &given))) {
            Ok(true)
        } else {
            Err(Refusal::wrong_credentials())
        }
    }

    /// What the end user has to do to give a consent.
    fn challenge(&self) -> Word {
        match self.scenario {
            _ if self.by_webauth => "webauthRequired",
            "decoupled" | "sca-decoupled" => "decoupled",
            _ => "additionalInformationNeeded",
        }
    }

    /// Meets the next state, or gets through.
    fn enter(&mut self, present: bool, now: DateTime) -> Step {
        if self.ahead.is_empty() && self.consent_ends <= now {
            self.ahead.push(self.challenge());
        }
        let Some(next) = self.ahead.first().copied() else { return Step::Through };
        if needs_user(next) && !present {
            self.state = Some("SCARequired");
            return Step::Stopped;
        }
        self.ahead.remove(0);
        if next == SLOW {
            self.run(LATE, now);
            return Step::Waits;
        }
        self.state = Some(next);
        if rule(next).settled == Settled::ByReading {
            self.run(SOON, now);
        }
        Step::Stopped
    }

    /// It waits in a state, however it got there.
    pub(super) fn wait_in(&mut self, state: Word, now: DateTime) {
        self.state = Some(state);
        if rule(state).settled == Settled::ByReading {
            self.run(SOON, now);
        }
    }

    fn run(&mut self, (readings, seconds): (u8, i64), now: DateTime) {
        self.running = Some(Running { readings: readings - 1, until: seconds_after(now, seconds) });
    }
}
