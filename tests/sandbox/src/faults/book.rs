//! The rules that hold, and what each has done.

use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde::Serialize;

use super::fault::Fault;
use super::rule::{Rule, When};
use super::{Faults, FaultsError, transient};
use crate::desk::Desk;
use crate::route;
use crate::state::mint::scramble;

/// The rules that hold.
pub(crate) struct Book {
    desk: Arc<Desk>,
    seed: u64,
    entries: Mutex<Vec<Entry>>,
    last: AtomicU64,
}

#[derive(Debug)]
struct Entry {
    id: u64,
    rule: Rule,
    seed: u64,
    /// What its chances are drawn from: the seed, and its place among the rules that came with it.
    start: u64,
    seen: u64,
    done: u64,
}

/// What a rule has done so far.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct RuleReport {
    /// Number of the rule, for the route that removes it.
    pub id: u64,
    /// The rule.
    pub rule: Rule,
    /// What its chances are drawn from.
    pub seed: u64,
    /// Requests that it is for and that no rule before it decided.
    pub seen: u64,
    /// Those to which its fault was done.
    pub done: u64,
}

/// What is to go wrong with a request.
#[derive(Debug, Default)]
pub(super) struct Plan {
    /// Waits before and after the request does what it does.
    pub(super) waits: (Duration, Duration),
    pub(super) act: Option<Act>,
}

/// A fault, decided in all its parts.
#[derive(Debug)]
pub(super) struct Act {
    pub(super) rule: u64,
    pub(super) fault: Fault,
    pub(super) when: When,
}

/// What rules look at.
pub(super) struct Looked<'a> {
    pub(super) method: &'a str,
    pub(super) path: &'a str,
    pub(super) has_token: bool,
}

impl fmt::Debug for Book {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Book").field("entries", &self.entries()).finish_non_exhaustive()
    }
}

impl Book {
    /// A book with these rules.
    pub(crate) fn new(desk: Arc<Desk>, seed: u64, faults: &Faults) -> Result<Self, FaultsError> {
        let book = Self { desk, seed, entries: Mutex::default(), last: AtomicU64::new(0) };
        book.add(faults)?;
        Ok(book)
    }

    /// Whether nothing can go wrong.
    pub(super) fn is_empty(&self) -> bool {
        self.entries().is_empty()
    }

    pub(super) fn desk(&self) -> &Desk {
        &self.desk
    }

    /// Adds rules after those that hold already.
    pub(crate) fn add(&self, faults: &Faults) -> Result<(), FaultsError> {
        faults.check(self.desk.api())?;
        let seed = faults.seed.unwrap_or(self.seed);
        let entries = faults.all().zip(0_u64..).map(|(rule, place)| Entry {
            id: self.last.fetch_add(1, Ordering::Relaxed) + 1,
            rule,
            seed,
            start: scramble(seed).wrapping_add(place),
            seen: 0,
            done: 0,
        });
        self.entries().extend(entries);
        Ok(())
    }

    /// Removes every rule.
    pub(crate) fn clear(&self) {
        self.entries().clear();
    }

    /// Removes a rule; false when there is none of this number.
    pub(super) fn remove(&self, id: u64) -> bool {
        let mut entries = self.entries();
        let before = entries.len();
        entries.retain(|entry| entry.id != id);
        entries.len() < before
    }

    /// What each rule has done so far.
    pub(crate) fn report(&self) -> Vec<RuleReport> {
        let entries = self.entries();
        let report = |entry: &Entry| RuleReport {
            id: entry.id,
            rule: entry.rule.clone(),
            seed: entry.seed,
            seen: entry.seen,
            done: entry.done,
        };
        entries.iter().map(report).collect()
    }

    /// Decides what goes wrong with a request, and counts it.
    pub(super) fn plan(&self, looked: &Looked<'_>) -> Plan {
        let mut plan = Plan::default();
        let mut entries = self.entries();
        // Looked up where a rule wants to know, for it takes its time.
        let wanted = entries.iter().any(|entry| entry.rule.operation.is_some());
        let operations = if wanted { self.operations(looked) } else { Vec::new() };
        for entry in entries.iter_mut() {
            let needs_token = matches!(entry.rule.fault, Fault::ExpiredToken(_));
            if !entry.rule.is_for(looked.method, looked.path, &operations)
                || (needs_token && !looked.has_token)
            {
                continue;
            }
            let Some(drawn) = entry.draw() else { continue };
            let (fault, when) = match &entry.rule.fault {
                Fault::Transient(options) => transient::pick(*options, drawn),
                fault => (fault.clone(), entry.rule.moment()),
            };
            match (fault, when) {
                (Fault::Latency(latency), When::Before) => plan.waits.0 += latency.time(drawn),
                (Fault::Latency(latency), When::After) => plan.waits.1 += latency.time(drawn),
                (fault, when) => {
                    plan.act = Some(Act { rule: entry.id, fault, when });
                    break;
                }
            }
        }
        plan
    }

    fn operations(&self, looked: &Looked<'_>) -> Vec<String> {
        let found = route::find(self.desk.api(), looked.method, looked.path);
        let names = |(endpoints, _): (Vec<&powens_codegen::api::Endpoint>, _)| {
            endpoints.iter().map(|endpoint| endpoint.operation.clone()).collect()
        };
        found.map(names).unwrap_or_default()
    }

    fn entries(&self) -> MutexGuard<'_, Vec<Entry>> {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Entry {
    /// Counts a request; a number to draw from, when the fault is to be done to it.
    fn draw(&mut self) -> Option<u64> {
        self.seen += 1;
        let drawn = scramble(self.start.wrapping_add(scramble(self.seen)));
        let counted = self.seen.checked_sub(self.rule.after).filter(|counted| *counted > 0)?;
        let is_due = self.rule.every.is_none_or(|every| counted.is_multiple_of(every))
            && self.rule.times.is_none_or(|times| self.done < times)
            && self.rule.probability.is_none_or(|chance| is_hit(drawn, chance));
        if is_due {
            self.done += 1;
        }
        // Another number than the one that decided whether.
        is_due.then(|| scramble(drawn))
    }
}

fn is_hit(drawn: u64, chance: f64) -> bool {
    // The upper 32 bits, which a double holds exactly.
    let share = f64::from(u32::try_from(drawn >> 32).unwrap_or(u32::MAX)) / 4_294_967_296.0;
    share < chance
}

#[cfg(test)]
mod tests {
    use super::{Entry, Fault, Rule};

    fn hits(rule: Rule, seed: u64, count: usize) -> Vec<usize> {
        let mut entry = Entry { id: 1, rule, seed, start: seed, seen: 0, done: 0 };
        (1..=count).filter(|_| entry.draw().is_some()).collect()
    }

    #[test]
    fn rules_count() {
        let rule = || Rule::new(Fault::close());
        assert_eq!(hits(rule().times(2), 0, 5), [1, 2]);
        assert_eq!(hits(rule().after(3), 0, 5), [4, 5]);
        assert_eq!(hits(rule().every(2), 0, 5), [2, 4]);
        assert_eq!(hits(rule().every(2).after(1).times(1), 0, 6), [3]);
    }

    #[test]
    fn chance_is_the_same_for_the_same_seed() {
        let rule = || Rule::new(Fault::close()).probability(0.3);
        let (first, second, other) = (hits(rule(), 7, 1000), hits(rule(), 7, 1000), hits(rule(), 8, 1000));
        assert_eq!(first, second);
        assert_ne!(first, other);
        assert!((250..350).contains(&first.len()), "{}", first.len());
        assert!(hits(rule().probability(0.0), 7, 100).is_empty());
        assert_eq!(hits(rule().probability(1.0), 7, 100).len(), 100);
    }
}
