//! What happens without a request: time passes, and webhooks are told.

use std::collections::BTreeMap;
use std::sync::atomic::Ordering;

use jiff::civil::DateTime;
use serde_json::Value;

use super::Desk;
use crate::refusal::Refusal;
use crate::state::due::Agenda;
use crate::state::{Letter, Outcome, World};

impl Desk {
    /// Lets so many seconds pass. What is due in them happens, each at its moment.
    pub(crate) fn advance(&self, seconds: u32) -> Result<(), Refusal> {
        let mut state = self.state();
        let from = state.world.clock.now();
        let mut clock = state.world.clock;
        clock.advance(seconds.into());
        let lived = self.live(&mut state.world, from, clock.now());
        state.world.clock = clock;
        lived?;
        let now = clock.now();
        state.world.tokens.sweep(now);
        state.world.next_round();
        self.rounds.fetch_add(1, Ordering::Relaxed);
        state.lived = now;
        self.save(&mut state)
    }

    /// What is due from one moment to another happens.
    fn live(&self, world: &mut World, from: DateTime, until: DateTime) -> Result<(), Refusal> {
        let mut agenda = Agenda::new(world, from, until);
        while agenda.step(world) {
            world.pack(&self.api, &self.origin())?;
        }
        Ok(())
    }

    /// Catches up with a clock that goes by itself.
    pub(super) fn catch_up(&self) -> Result<(), Refusal> {
        let mut state = self.state();
        let (clock, from) = (state.world.clock, state.lived);
        let now = clock.now();
        // Looking once a second is often enough; a clock that stands still is told when to go on.
        if now.duration_since(from).as_secs() < 1 {
            return Ok(());
        }
        let lived = self.live(&mut state.world, from, now);
        state.world.clock = clock;
        state.lived = now;
        lived
    }

    /// What is ready to be sent: one letter for each webhook that is not busy, the oldest whose time has come.
    pub(crate) fn letters(
        &self,
        is_busy: impl Fn(i64) -> bool,
        is_time: impl Fn(i64) -> bool,
    ) -> Vec<Letter> {
        let world = &self.state().world;
        let mut settled = BTreeMap::new();
        for parcel in world.undelivered().filter(|parcel| world.is_ready(parcel)) {
            let found = settled.entry(parcel.hook).or_insert_with(|| is_busy(parcel.hook).then_some(None));
            if found.is_none() && is_time(parcel.id) {
                *found = Some(world.letter(parcel.id));
            }
        }
        settled.into_values().flatten().flatten().collect()
    }

    /// Counts the rounds, in each of which everything is sent that was not accepted.
    pub(crate) fn round(&self) -> u64 {
        self.rounds.load(Ordering::Relaxed)
    }

    /// The body of an event of the usual user, as a webhook would tell of it now.
    pub(crate) fn sample_body(&self, event: &str) -> Result<Value, Refusal> {
        self.state().world.sample_body(&self.api, &self.origin(), event)
    }

    /// Notes how a call went. Tells whether it was accepted.
    pub(crate) fn posted(&self, parcel: i64, outcome: &Outcome) -> bool {
        // What the file did not take is sent again after the next start.
        let _ = self.on_state(|world| world.posted(parcel, outcome));
        outcome.is_accepted()
    }

    /// Webhooks that were left alone are called again.
    pub(crate) fn next_round(&self) {
        // Nothing is lost with the pauses.
        let _ = self.on_state(World::next_round);
        self.rounds.fetch_add(1, Ordering::Relaxed);
        self.post.notify_one();
    }

    /// Time passes for a clock that goes by itself.
    pub(crate) fn tick(&self) {
        // What fails here fails again with the next request, which tells of it.
        let _ = self.catch_up().and_then(|()| self.save(&mut self.state()));
    }

    /// Tells when there may be something to post.
    pub(crate) async fn something_to_post(&self) {
        self.post.notified().await;
    }
}
