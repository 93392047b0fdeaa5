//! Connections as the state holds them, and as answers do.

use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::catalogue::{Connector, TEST_CONNECTOR};
use super::clock::{CONSENT, before, days_after, next_try, text};
use super::word::{self, Word};
use super::{World, bank_accounts, connectors, documents, invoices, owners, statement, transfers};
use crate::answer;
use crate::call::Call;
use crate::expand::Expand;
use crate::refusal::Refusal;

/// What the institution does with a login, told by its password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Scenario {
    /// `wrong`: it refuses the credentials.
    Wrong,
    /// `otp`: it wants a one-time password.
    Otp,
    /// `decoupled`: it wants a validation on another device.
    Decoupled,
    /// Anything else: it lets the user in.
    Open,
}

impl Scenario {
    pub(super) fn of(password: &str) -> Self {
        match password {
            "wrong" => Self::Wrong,
            "otp" => Self::Otp,
            "decoupled" => Self::Decoupled,
            _ => Self::Open,
        }
    }

    /// The state of a connection that begins like this.
    pub(super) fn state(self) -> Option<&'static str> {
        match self {
            Self::Wrong => Some("wrongpass"),
            Self::Otp => Some("additionalInformationNeeded"),
            Self::Decoupled => Some("decoupled"),
            Self::Open => None,
        }
    }
}

/// The link between a user and an institution.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Connection {
    pub(super) id: i64,
    pub(super) user: i64,
    pub(super) connector: i64,
    /// What it waits for; none after a successful synchronisation.
    #[serde(deserialize_with = "word::optional")]
    pub(super) state: Option<Word>,
    pub(super) active: bool,
    pub(super) created: DateTime,
    pub(super) last_update: Option<DateTime>,
    /// When the next synchronisation is planned.
    pub(super) next_try: DateTime,
    /// When the consent of the end user ends.
    pub(super) consent_ends: DateTime,
    /// When it ends, when an update said so.
    pub(super) expire: Option<String>,
    pub(super) sources: Vec<Source>,
    pub(super) logs: Vec<Log>,
}

/// One of the ways in which a connection gets its data.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Source {
    pub(super) id: i64,
    pub(super) name: String,
    pub(super) connector_source: i64,
    pub(super) disabled: Option<DateTime>,
}

/// A synchronisation that was.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Log {
    pub(super) id: i64,
    pub(super) source: Option<i64>,
    pub(super) timestamp: DateTime,
    #[serde(deserialize_with = "word::optional")]
    pub(super) error: Option<Word>,
}

/// The connection that the seeded user has: two activated accounts and a disabled one.
pub(super) fn seed(world: &mut World, user: i64) {
    let test = world.connectors.values().find(|connector| connector.uuid == TEST_CONNECTOR).cloned();
    if let Some(connector) = test {
        let then = before(world.clock.now());
        let id = add(world, user, &connector, None, Scenario::Open, then);
        settle(world, id, then);
        bank_accounts::activate_most(world, id);
        documents::activate(world, id);
    }
}

pub(super) fn add(
    world: &mut World,
    user: i64,
    connector: &Connector,
    source: Option<&str>,
    scenario: Scenario,
    now: DateTime,
) -> i64 {
    let id = world.mint.id("connection");
    let source = connector.source(source).map(|source| Source {
        id: world.mint.id("source"),
        name: source.name.clone(),
        connector_source: source.id,
        disabled: None,
    });
    let connection = Connection {
        id,
        user,
        connector: connector.id,
        state: scenario.state(),
        active: true,
        created: now,
        last_update: None,
        next_try: next_try(now),
        consent_ends: days_after(now, CONSENT),
        expire: None,
        sources: source.into_iter().collect(),
        logs: Vec::new(),
    };
    world.connections.insert(id, connection);
    id
}

/// A synchronisation succeeds: the accounts are there, and what happened on them since.
pub(super) fn settle(world: &mut World, id: i64, now: DateTime) {
    let log = world.mint.id("log");
    if let Some(connection) = world.connections.get_mut(&id) {
        connection.state = None;
        connection.last_update = Some(now);
        connection.next_try = next_try(now);
        connection.log(log, now);
    }
    statement::go_on(world, id);
    transfers::settle(world, id);
    bank_accounts::discover(world, id, now);
    documents::discover(world, id);
    invoices::discover(world, id);
    owners::discover(world, id);
}

impl Connection {
    pub(super) fn log(&mut self, id: i64, timestamp: DateTime) {
        let source = self.sources.first().map(|source| source.id);
        self.logs.push(Log { id, source, timestamp, error: self.state });
    }
}

/// Removes a connection with everything below it.
pub(super) fn forget(world: &mut World, id: i64) {
    world.connections.remove(&id);
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

/// A connection as answers hold it.
pub(super) fn view(
    world: &World,
    call: &Call<'_>,
    connection: &Connection,
    expand: &Expand,
) -> Result<Value, Refusal> {
    let connector = connectors::find(world, &json!(connection.connector), "")?;
    let provider = !connector.has("bank") && connector.has("document");
    let known = json!({
        "id": connection.id, "id_user": connection.user, "id_connector": connector.id,
        "connector_uuid": connector.uuid, "id_bank": (!provider).then_some(connector.id),
        "id_provider": provider.then_some(connector.id), "state": connection.state, "error": connection.state,
        "error_message": null, "message": null, "fields": asked(call, connector, connection.state)?,
        "last_update": connection.last_update.map(text), "created": text(connection.created), "active": connection.active,
        "last_push": null, "expire": connection.expire.clone().unwrap_or_else(|| text(connection.consent_ends)),
        "next_try": text(connection.next_try),
    });
    answer::resource(call, "Connection", known, expand, &|name, inner| {
        let accounts = |all| bank_accounts::views(world, call, connection.id, all, inner);
        Ok(match name {
            "connector" => Some(connectors::view(call, connector, inner)?),
            "bank" if !provider => Some(connectors::view(call, connector, inner)?),
            "sources" => {
                let sources = connection.sources.iter().map(|source| source_view(call, connection, source));
                Some(json!(sources.collect::<Result<Vec<_>, _>>()?))
            }
            "accounts" => Some(json!(accounts(false)?)),
            "all_accounts" => Some(json!(accounts(true)?)),
            "subscriptions" | "all_subscriptions" => {
                let all = name == "all_subscriptions";
                Some(documents::subscriptions(world, call, connection.user, connection.id, all, inner)?)
            }
            "informations" if connector.has("profile") => Some(json!({"owner": owners::informations()})),
            "informations" => Some(json!({})),
            _ => None,
        })
    })
}

/// What the end user is to be asked for.
fn asked(call: &Call<'_>, connector: &Connector, state: Option<&str>) -> Result<Value, Refusal> {
    let known = match state {
        Some("additionalInformationNeeded") => vec![json!({
            "name": "otp", "type": "text", "label": "Code reçu par SMS", "required": true, "regex": "^[0-9]{4}$",
            "description": null, "values": null, "id": null, "id_connector": connector.id, "id_bank": null,
            "ephemeral": null, "value": null,
        })],
        Some("wrongpass") => connector.fields(),
        _ => return Ok(Value::Null),
    };
    Ok(json!(connectors::views(call, "ConnectorField", known)?))
}

pub(super) fn source_view(
    call: &Call<'_>,
    connection: &Connection,
    source: &Source,
) -> Result<Value, Refusal> {
    let known = json!({
        "id": source.id, "id_connection": connection.id, "id_connector_source": source.connector_source,
        "name": source.name, "last_update": connection.last_update.map(text), "disabled": source.disabled.map(text),
        "created": text(connection.created), "state": connection.state, "access_expire": text(connection.consent_ends),
        "expire": null, "next_try": text(connection.next_try),
    });
    answer::plain(call, "ConnectionSource", known)
}

pub(super) fn log_view(call: &Call<'_>, connection: &Connection, log: &Log) -> Result<Value, Refusal> {
    let known = json!({
        "id": log.id, "id_connection": connection.id, "id_user": connection.user,
        "id_connector": connection.connector, "id_source": log.source, "start": text(log.timestamp),
        "timestamp": text(log.timestamp), "error": log.error, "error_message": null, "error_uid": null, "fields": null,
        "next_try": text(connection.next_try),
    });
    answer::plain(call, "ConnectionLog", known)
}
