//! What a synchronisation leaves behind: data, an entry in the log, a plan for the next one, and events.

use jiff::civil::DateTime;

use super::clock::{next_try, seconds_after};
use super::connection::{Log, Source};
use super::events::{Event, Range};
use super::scenario::{Settled, rule};
use super::word::Word;
use super::{World, bank_accounts, documents, invoices, owners, statement, transfers};

/// How the synchronisation of some sources of a connection ended.
#[derive(Debug)]
pub(super) struct Arrival {
    now: DateTime,
    /// Sources that got to the data, and what each finds there beside it.
    through: Vec<(i64, Option<Word>)>,
    /// Sources that met a state.
    pub(super) stopped: Vec<i64>,
}

impl Arrival {
    pub(super) fn new(now: DateTime) -> Self {
        Self { now, through: Vec::new(), stopped: Vec::new() }
    }

    /// A source got to the data.
    pub(super) fn through(&mut self, source: &mut Source) {
        source.state = None;
        let again = source.last_update.is_some();
        let surprise = if again { source.surprise.take() } else { None };
        source.last_update = Some(self.now);
        source.ahead.append(&mut source.later);
        self.through.push((source.id, surprise));
    }
}

/// Seconds until a synchronisation that failed is tried again.
const RETRY: i64 = 3600;

/// Takes a synchronisation in.
pub(super) fn arrive(world: &mut World, id: i64, arrival: &Arrival) {
    let Some(connection) = world.connections.get_mut(&id) else { return };
    connection.sum_up();
    if arrival.through.is_empty() && arrival.stopped.is_empty() {
        return;
    }
    let before = world.mint.last(statement::KIND);
    let mut synced = Vec::new();
    for (source, surprise) in &arrival.through {
        bank_accounts::discover(world, id, *source, arrival.now);
        let accounts = bank_accounts::refresh(world, *source, *surprise, arrival.now);
        statement::go_on(world, &accounts);
        synced.extend(accounts);
    }
    if !arrival.through.is_empty() {
        transfers::settle(world, id);
        documents::discover(world, id);
        invoices::discover(world, id);
        owners::discover(world, id);
    }
    plan(world, id, arrival);
    log(world, id, arrival);
    let new = Range { after: before, last: world.mint.last(statement::KIND) };
    let sources = arrival.through.iter().map(|(source, _)| *source).chain(arrival.stopped.iter().copied());
    tell(world, id, &synced, new, sources.collect());
}

/// When the next synchronisation is to be: none before the end user did something, where only that helps.
fn plan(world: &mut World, id: i64, arrival: &Arrival) {
    let days = world.sync_days(id);
    let Some(connection) = world.connections.get_mut(&id) else { return };
    let now = arrival.now;
    connection.next_try = match connection.state.map(|state| rule(state).settled) {
        None => Some(next_try(now, days)),
        Some(Settled::ByTime | Settled::BySync) => Some(seconds_after(now, RETRY)),
        Some(_) => None,
    };
    if !arrival.through.is_empty() && connection.state.is_none() {
        connection.last_update = Some(now);
    }
}

fn log(world: &mut World, id: i64, arrival: &Arrival) {
    let accounts = world.accounts.values().filter(|account| account.connection == id).count();
    let sources = arrival.through.iter().map(|(source, _)| source).chain(&arrival.stopped);
    for source in sources {
        let log = world.mint.id("log");
        let Some(connection) = world.connections.get_mut(&id) else { return };
        let error = connection.sources.iter().find(|own| own.id == *source).and_then(|own| own.state);
        let next_try = connection.next_try;
        connection.log(Log {
            id: log,
            source: Some(*source),
            timestamp: arrival.now,
            error,
            next_try,
            accounts,
        });
    }
}

/// Tells of a synchronisation that ended: of the accounts first, then of each, then of the connection.
pub(super) fn tell(world: &mut World, id: i64, accounts: &[i64], new: Range, sources: Vec<i64>) {
    let Some(user) = world.connections.get(&id).map(|connection| connection.user) else { return };
    if !accounts.is_empty() {
        world.raise(Event::AccountsFetched { connection: id, user });
    }
    for account in accounts.iter().copied() {
        world.raise(Event::AccountSynced { account, user, new });
        world.raise(Event::AccountCategorized { account, user, new });
    }
    if !accounts.is_empty() {
        world.raise(Event::OwnershipsFound { connection: id, user });
    }
    for subscription in documents::synced(world, user, id) {
        world.raise(Event::SubscriptionSynced { subscription, connection: id, user });
    }
    world.raise(Event::ConnectionSynced { connection: id, user, accounts: accounts.to_vec(), new, sources });
}
