//! How one source of a connection moves from state to state.

use jiff::civil::DateTime;
use serde_json::Value;

use super::clock::{CONSENT, days_after, seconds_after};
use super::connection::{Running, Source};
use super::life::Visit;
use super::scenario::{SLOW, Settled, asked, is_right, needs_user, rule};
use super::word::Word;
use crate::refusal::Refusal;

/// How far the synchronisation of a source got.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
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

impl Source {
    /// Synchronises it, as far as that gets.
    pub(super) fn step(
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
    pub(super) fn enter(&mut self, present: bool, now: DateTime) -> Step {
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
