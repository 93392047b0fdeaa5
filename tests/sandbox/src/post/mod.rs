//! Webhook calls on their way out. Nothing waits for them: they are sent beside the answers, one after the other for
//! each webhook, until they are accepted.

mod courier;
mod sample;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Duration;

use tokio::task::JoinSet;
use tokio::time::Instant;

use crate::desk::Desk;
use crate::options::Options;
use crate::state::{Letter, Outcome};
use courier::Courier;
pub use sample::WebhookCall;

/// How long the pause before a repetition gets.
const LONGEST_PAUSE: Duration = Duration::from_secs(30);
/// After so long, webhooks that are left alone are called again.
const ROUND: Duration = Duration::from_secs(300);
/// How often a clock that goes by itself is looked at.
const TICK: Duration = Duration::from_secs(1);

/// Sends what is to be sent, until the sandbox stops.
pub(crate) async fn run(desk: Weak<Desk>, courier: Courier) {
    let office = Arc::new(Office { courier, calls: Mutex::new(Calls::default()) });
    let mut under_way = JoinSet::new();
    let mut round = Instant::now() + ROUND;
    loop {
        let Some(desk) = desk.upgrade() else { return };
        if round <= Instant::now() {
            round = Instant::now() + ROUND;
            desk.next_round();
        }
        office.begin_round(desk.round());
        let letters = desk.letters(|hook| office.is_busy(hook), |parcel| office.is_time(parcel));
        for letter in letters {
            office.calls().busy.insert(letter.hook);
            // A call that is under way does not keep the state, or its file, from being closed.
            let (office, desk) = (Arc::clone(&office), Arc::downgrade(&desk));
            under_way.spawn(async move { office.deliver(&desk, letter).await });
        }
        let wake =
            office.earliest().map_or(TICK, |at| at.saturating_duration_since(Instant::now()).min(TICK));
        tokio::select! {
            () = desk.something_to_post() => {}
            () = tokio::time::sleep(wake) => desk.tick(),
            Some(_) = under_way.join_next() => {}
        }
    }
}

/// What is under way, and what waits for its next try.
struct Office {
    courier: Courier,
    calls: Mutex<Calls>,
}

#[derive(Default)]
struct Calls {
    round: u64,
    /// Webhooks with a call under way.
    busy: BTreeSet<i64>,
    /// Parcels that wait for their next try.
    pauses: BTreeMap<i64, Instant>,
}

impl Office {
    fn calls(&self) -> std::sync::MutexGuard<'_, Calls> {
        self.calls.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// In a new round nothing waits for its next try.
    fn begin_round(&self, round: u64) {
        let mut calls = self.calls();
        if calls.round != round {
            calls.round = round;
            calls.pauses.clear();
        }
    }

    /// Whether a call of a webhook is under way.
    fn is_busy(&self, hook: i64) -> bool {
        self.calls().busy.contains(&hook)
    }

    /// Whether a parcel has waited long enough.
    fn is_time(&self, parcel: i64) -> bool {
        self.calls().pauses.get(&parcel).is_none_or(|until| *until <= Instant::now())
    }

    /// When the next parcel has waited long enough.
    fn earliest(&self) -> Option<Instant> {
        let now = Instant::now();
        self.calls().pauses.values().filter(|until| **until > now).min().copied()
    }

    async fn deliver(&self, desk: &Weak<Desk>, letter: Letter) {
        let doublings = letter.tried.min(16);
        let pause = self.courier.pause.saturating_mul(1 << doublings).min(LONGEST_PAUSE);
        let outcome = Outcome { pause, ..self.courier.send(&letter).await };
        let Some(desk) = desk.upgrade() else { return };
        let accepted = desk.posted(letter.parcel, &outcome);
        let mut calls = self.calls();
        calls.busy.remove(&letter.hook);
        calls.pauses.remove(&letter.parcel);
        if !accepted {
            calls.pauses.insert(letter.parcel, Instant::now() + pause);
        }
    }
}

/// The courier that options ask for.
pub(crate) fn courier(desk: &Desk, options: &Options) -> Courier {
    Courier::new(desk.api(), options)
}
