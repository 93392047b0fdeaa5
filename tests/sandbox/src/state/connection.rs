//! Connections as the state holds them. `life` moves them from state to state; `connection_views` shows them.

use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};

use super::catalogue::{Connector, ConnectorSource, TEST_CONNECTOR};
use super::clock::{CONSENT, before, days_after, next_try};
use super::events::Event;
use super::scenario::Scenario;
use super::word::{self, Word};
use super::{World, bank_accounts, documents, life};

/// The link between a user and an institution.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Connection {
    pub(super) id: i64,
    pub(super) user: i64,
    pub(super) connector: i64,
    /// What the first of its sources that has trouble waits for; none after a successful synchronisation.
    #[serde(deserialize_with = "word::optional")]
    pub(super) state: Option<Word>,
    pub(super) active: bool,
    pub(super) created: DateTime,
    pub(super) last_update: Option<DateTime>,
    /// When a webhook last told of it.
    pub(super) last_push: Option<DateTime>,
    /// When the next synchronisation is planned; none while it waits for the end user.
    pub(super) next_try: Option<DateTime>,
    pub(super) sources: Vec<Source>,
    pub(super) logs: Vec<Log>,
}

/// One of the ways in which a connection gets its data.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Source {
    pub(super) id: i64,
    pub(super) name: String,
    pub(super) connector_source: i64,
    /// Whether the institution authorises it on a page of its own.
    pub(super) by_webauth: bool,
    pub(super) disabled: Option<DateTime>,
    pub(super) created: DateTime,
    pub(super) last_update: Option<DateTime>,
    /// When the consent of the end user ends.
    pub(super) consent_ends: DateTime,
    /// What it waits for.
    #[serde(deserialize_with = "word::optional")]
    pub(super) state: Option<Word>,
    /// The scenario that its credentials picked.
    #[serde(deserialize_with = "word::deserialize")]
    pub(super) scenario: Word,
    /// States that are still to come before the institution lets the user in.
    #[serde(deserialize_with = "word::list")]
    pub(super) ahead: Vec<Word>,
    /// States that the synchronisation after the next success meets.
    #[serde(deserialize_with = "word::list")]
    pub(super) later: Vec<Word>,
    /// What the synchronisation after the next success finds.
    #[serde(deserialize_with = "word::optional")]
    pub(super) surprise: Option<Word>,
    /// A synchronisation that goes on after its answer.
    pub(super) running: Option<Running>,
}

/// A synchronisation that goes on after its answer.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(super) struct Running {
    /// Readings of the connection that still find it going on.
    pub(super) readings: u8,
    /// When it ends however often it is read.
    pub(super) until: DateTime,
}

/// A synchronisation that was.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Log {
    pub(super) id: i64,
    pub(super) source: Option<i64>,
    pub(super) timestamp: DateTime,
    #[serde(deserialize_with = "word::optional")]
    pub(super) error: Option<Word>,
    pub(super) next_try: Option<DateTime>,
    pub(super) accounts: usize,
}

/// The most synchronisations that a connection remembers.
const LOGS: usize = 1000;

impl Connection {
    /// Sources that are synchronised.
    pub(super) fn enabled(&self) -> impl Iterator<Item = &Source> {
        self.sources.iter().filter(|source| source.disabled.is_none())
    }

    /// Whether a synchronisation goes on after its answer.
    pub(super) fn is_running(&self) -> bool {
        self.enabled().any(|source| source.running.is_some())
    }

    /// When the last of the consents ends.
    pub(super) fn consent_ends(&self) -> Option<DateTime> {
        self.sources.iter().map(|source| source.consent_ends).max()
    }

    /// The trouble of any source is that of the connection.
    pub(super) fn sum_up(&mut self) {
        let state = self.enabled().find_map(|source| source.state);
        self.state = state;
    }

    /// Notes how the synchronisation of a source ended.
    pub(super) fn log(&mut self, log: Log) {
        self.logs.push(log);
        let surplus = self.logs.len().saturating_sub(LOGS);
        self.logs.drain(..surplus);
    }
}

impl Source {
    /// A source that was not synchronised yet.
    pub(super) fn new(id: i64, of: &ConnectorSource, plan: Plan, now: DateTime) -> Self {
        let mut source = Self {
            id,
            name: of.name.clone(),
            connector_source: of.id,
            by_webauth: of.is_webauth(),
            disabled: None,
            created: now,
            last_update: None,
            consent_ends: days_after(now, CONSENT),
            state: None,
            scenario: "",
            ahead: Vec::new(),
            later: Vec::new(),
            surprise: None,
            running: None,
        };
        source.follow(plan);
        source
    }

    /// New credentials: whatever was wrong with the old ones no longer counts.
    pub(super) fn follow(&mut self, (scenario, later): Plan) {
        let states = scenario.states.to_vec();
        (self.ahead, self.later) = if later { (Vec::new(), states) } else { (states, Vec::new()) };
        self.scenario = scenario.word;
        self.surprise = scenario.surprise;
        self.state = None;
        self.running = None;
    }

    /// The first synchronisation has been: what comes after it comes next.
    pub(super) fn skip_first(&mut self) {
        self.ahead.append(&mut self.later);
    }
}

/// A scenario, and whether it begins with the second synchronisation.
pub(super) type Plan = (&'static Scenario, bool);

/// The connection that the seeded user has: two activated accounts and a disabled one.
pub(super) fn seed(world: &mut World, user: i64) {
    let test = world.connectors.values().find(|connector| connector.uuid == TEST_CONNECTOR).cloned();
    if let Some(connector) = test {
        let then = before(world.clock.now());
        let id = add(world, user, &connector, None, Scenario::of(""), then);
        life::settle(world, id, then);
        bank_accounts::activate_most(world, id);
        // The days since then had nothing new.
        let planned = next_try(world.clock.now(), 1.0);
        if let Some(connection) = world.connections.get_mut(&id) {
            connection.next_try = Some(planned);
        }
        documents::activate(world, id);
    }
}

/// Makes a connection, which was not synchronised yet.
pub(super) fn add(
    world: &mut World,
    user: i64,
    connector: &Connector,
    source: Option<&str>,
    plan: Plan,
    now: DateTime,
) -> i64 {
    let id = world.mint.id("connection");
    let source = connector.source(source).map(|of| Source::new(world.mint.id("source"), of, plan, now));
    insert(world, id, user, connector.id, now, source.into_iter().collect());
    id
}

/// Puts in a connection of this number.
pub(super) fn insert(
    world: &mut World,
    id: i64,
    user: i64,
    connector: i64,
    created: DateTime,
    sources: Vec<Source>,
) {
    let connection = Connection {
        id,
        user,
        connector,
        state: None,
        active: true,
        created,
        last_update: None,
        last_push: None,
        next_try: None,
        sources,
        logs: Vec::new(),
    };
    world.connections.insert(id, connection);
}

/// Removes a connection with everything below it.
pub(super) fn forget(world: &mut World, id: i64) {
    if let Some(connection) = world.connections.remove(&id) {
        world.raise(Event::ConnectionDeleted(Box::new(connection)));
    }
    let accounts: Vec<_> = world
        .accounts
        .values()
        .filter(|account| account.connection == id)
        .map(|account| account.id)
        .collect();
    world.resources.forget("ConnectionId", id);
    forget_accounts(world, &accounts);
}

/// Removes accounts with everything on them.
pub(super) fn forget_accounts(world: &mut World, accounts: &[i64]) {
    for account in accounts {
        world.transactions.remove_account(*account);
        world.resources.forget("BankAccountId", *account);
    }
    world.recipients.remove_if(|recipient| accounts.contains(&recipient.account));
    world.transfers.remove_if(|transfer| accounts.contains(&transfer.account()));
    world.accounts.remove_if(|account| accounts.contains(&account.id));
}
