//! What happens by itself as time passes: planned synchronisations, consents that end, users that were never kept.

use std::collections::BTreeSet;

use jiff::ToSpan;
use jiff::civil::DateTime;

use super::clock::Clock;
use super::connection::Connection;
use super::life::{self, Visit};
use super::scenario::{Settled, rule};
use super::{World, users};

/// Planned synchronisations further back than so many days are left out.
const FURTHEST: i64 = 400;

/// What something is due for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Due {
    Connection(i64),
    User(i64),
}

/// What is due until a moment, in the order of time.
#[derive(Debug)]
pub(crate) struct Agenda {
    from: DateTime,
    until: DateTime,
    due: BTreeSet<(DateTime, Due)>,
}

impl Agenda {
    /// What is due between two moments, and what should have been done before.
    pub(crate) fn new(world: &World, from: DateTime, until: DateTime) -> Self {
        let mut agenda = Self { from, until, due: BTreeSet::new() };
        for user in world.users.values() {
            agenda.put(user.ends(), Due::User(user.id()));
        }
        for connection in world.connections.values() {
            agenda.put(world.due(connection), Due::Connection(connection.id));
        }
        agenda
    }

    fn put(&mut self, moment: Option<DateTime>, due: Due) {
        let earliest = self.from.max(self.until.saturating_sub(FURTHEST.days()));
        if let Some(moment) = moment.map(|moment| moment.max(earliest)).filter(|moment| *moment <= self.until)
        {
            self.due.insert((moment, due));
        }
    }

    /// Does the first thing that is due, with the clock at its moment. None is left when it gives false.
    pub(crate) fn step(&mut self, world: &mut World) -> bool {
        let Some((moment, due)) = self.due.pop_first() else { return false };
        world.clock = Clock::Standing(moment);
        match due {
            Due::User(id) => users::remove(world, id),
            Due::Connection(id) => {
                world.synchronise(id);
                let next = world.connections.get(&id).and_then(|connection| world.due(connection));
                // What did not move is left alone.
                self.put(next.filter(|next| *next > moment), due);
            }
        }
        true
    }
}

impl World {
    /// When something happens to a connection by itself.
    fn due(&self, connection: &Connection) -> Option<DateTime> {
        let running = connection.enabled().filter_map(|source| Some(source.running?.until)).min();
        if running.is_some() {
            return running;
        }
        let settled = connection.state.map(|state| rule(state).settled);
        if !matches!(settled, None | Some(Settled::ByTime | Settled::BySync)) {
            return None;
        }
        let consent = connection.enabled().filter(|source| source.state.is_none());
        let consent = consent.map(|source| source.consent_ends).min();
        // Nobody is billed for a temporary user: it is synchronised when it asks.
        let kept = self.users.get(&connection.user).is_some_and(users::User::is_permanent);
        let planned = connection.next_try.filter(|_| connection.active && kept);
        planned.into_iter().chain(consent).min()
    }

    /// A connection is due: what went on has ended, or it is synchronised without the end user.
    fn synchronise(&mut self, id: i64) {
        if self.connections.get(&id).is_some_and(Connection::is_running) {
            life::read(self, id);
        } else {
            // Only what is sent can be refused, and nothing is.
            let _ = life::visit(self, id, Visit::sync(false));
        }
    }

    /// Days between two synchronisations of a connection.
    pub(super) fn sync_days(&self, connection: i64) -> f64 {
        let connector = self.connections.get(&connection).map(|connection| connection.connector);
        let connector = connector.and_then(|id| self.connectors.get(&id));
        let days = connector.and_then(|connector| connector.sync_days.as_f64());
        days.filter(|days| *days > 0.0).unwrap_or(1.0)
    }
}
