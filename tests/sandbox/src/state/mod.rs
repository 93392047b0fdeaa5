//! What the sandbox remembers, and the operations that work on it. One file an area of the API.

mod arrival;
mod authentication;
mod bank_accounts;
mod bank_transactions;
mod bodies;
mod catalogue;
pub(crate) mod clock;
mod connection;
mod connection_sources;
mod connection_views;
mod connections;
mod connectors;
mod credentials;
pub(crate) mod due;
mod events;
mod fixtures;
mod hook_auths;
mod hook_calls;
mod hooks;
mod institutions;
mod keep;
mod ledger;
mod life;
pub(crate) mod mint;
mod page;
mod parcels;
mod payment_page;
mod payment_steps;
mod payment_views;
mod payments;
mod recipients;
mod sample_bodies;
mod scenario;
mod statement;
mod steps;
mod store;
mod transfer_steps;
mod transfers;
mod users;
mod webauth;
mod word;

use std::collections::BTreeMap;

use powens_codegen::api::{Api, Endpoint};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::auth::{Grant, Tokens};
use crate::call::{Call, Reply};
use crate::refusal::{CODES, Refusal};
use bank_accounts::Account;
use catalogue::Connector;
use clock::Clock;
use connection::Connection;
use events::Event;
pub(crate) use hook_auths::OAuth;
use hook_auths::Provider;
use hook_calls::HookCall;
use hooks::Hook;
pub(crate) use keep::Keeper;
use ledger::Ledger;
use mint::Mint;
use parcels::Parcel;
pub(crate) use parcels::{Letter, Outcome, Proof};
pub(crate) use payment_page::Decision;
use payments::Payment;
use recipients::Recipient;
use store::Saved;
pub(crate) use store::Store;
use transfers::Transfer;
use users::User;
pub(crate) use webauth::{App, Ending, Errand};

/// What callers authenticate with.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Credentials {
    /// The client application.
    pub client_id: String,
    /// Its secret.
    pub client_secret: String,
    /// The token that manages the domain.
    pub config_token: String,
    /// The token that lists users.
    pub users_token: String,
    /// A user with a connection, accounts and transactions.
    pub user: UserCredentials,
}

/// A user and a permanent token of it.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UserCredentials {
    /// The user.
    pub id: i64,
    /// The token.
    pub token: String,
}

/// Everything that the sandbox remembers.
#[derive(Debug)]
pub(crate) struct World {
    pub(crate) credentials: Credentials,
    pub(crate) tokens: Tokens,
    pub(crate) clock: Clock,
    /// How many transactions an account begins with, where its kind does not tell.
    pub(crate) history: Option<u32>,
    mint: Mint,
    users: Store<i64, User>,
    connectors: Store<i64, Connector>,
    connections: Store<i64, Connection>,
    accounts: Store<i64, Account>,
    transactions: Ledger,
    payments: Store<i64, Payment>,
    recipients: Store<i64, Recipient>,
    transfers: Store<i64, Transfer>,
    hooks: Store<i64, Hook>,
    hook_auths: Store<i64, Provider>,
    hook_calls: Store<i64, HookCall>,
    parcels: Store<i64, Parcel>,
    /// What happened since the last answer.
    events: Vec<Event>,
    errands: Store<String, Errand>,
}

impl World {
    /// A domain with a client application, a user, and a connection of it.
    pub(crate) fn new(seed: u64, clock: Clock, history: Option<u32>) -> Self {
        let mut mint = Mint::new(seed);
        let user = mint.id(users::KIND);
        let credentials = Credentials {
            client_id: format!("{:08}", 10_000_000 + mint.amount(0, 90_000_000)),
            client_secret: mint.token(),
            config_token: mint.token(),
            users_token: mint.token(),
            user: UserCredentials { id: user, token: mint.token() },
        };
        let mut world = Self::empty(credentials.clone(), mint, clock);
        world.history = history;
        world.tokens.add(credentials.config_token, Grant::of("config"));
        world.tokens.add(credentials.users_token, Grant::of("users"));
        world.tokens.add(credentials.user.token, Grant::of_user(user));
        world.users.insert(user, User::permanent(user, clock::before(clock.now())));
        for connector in institutions::connectors() {
            world.connectors.insert(connector.id, connector);
        }
        connection::seed(&mut world, user);
        world
    }

    fn empty(credentials: Credentials, mint: Mint, clock: Clock) -> Self {
        Self {
            credentials,
            tokens: Tokens::default(),
            clock,
            history: None,
            mint,
            users: Store::default(),
            connectors: Store::default(),
            connections: Store::default(),
            accounts: Store::default(),
            transactions: Ledger::default(),
            payments: Store::default(),
            recipients: Store::default(),
            transfers: Store::default(),
            hooks: Store::default(),
            hook_auths: Store::default(),
            hook_calls: Store::default(),
            parcels: Store::default(),
            events: Vec::new(),
            errands: Store::default(),
        }
    }

    /// Everything that a file can keep, by the name of its kind there.
    fn stores(&mut self) -> [(&'static str, &mut dyn Saved); 14] {
        [
            ("tokens", &mut self.tokens.0),
            ("users", &mut self.users),
            ("connectors", &mut self.connectors),
            ("connections", &mut self.connections),
            ("accounts", &mut self.accounts),
            ("transactions", &mut self.transactions),
            ("payments", &mut self.payments),
            ("recipients", &mut self.recipients),
            ("transfers", &mut self.transfers),
            ("hooks", &mut self.hooks),
            ("hook_auths", &mut self.hook_auths),
            ("hook_calls", &mut self.hook_calls),
            ("parcels", &mut self.parcels),
            ("errands", &mut self.errands),
        ]
    }

    /// Nothing is kept of what changed so far.
    pub(crate) fn forget_changes(&mut self) {
        self.stores().into_iter().for_each(|(_, store)| store.forget_changes());
    }
}

/// What an operation does.
pub(crate) type Behaviour = fn(&mut World, &Call<'_>) -> Result<Reply, Refusal>;

/// The operations that work on the state, by `<area>.<name>`.
pub(crate) struct Behaviours(BTreeMap<&'static str, Behaviour>);

impl Behaviours {
    /// All of them.
    ///
    /// # Errors
    ///
    /// Those whose operation or objects the description does not have.
    pub(crate) fn new(api: &Api) -> Result<Self, String> {
        let areas = [
            authentication::BEHAVIOURS,
            users::BEHAVIOURS,
            connectors::BEHAVIOURS,
            connections::BEHAVIOURS,
            connection_sources::BEHAVIOURS,
            bank_accounts::BEHAVIOURS,
            bank_transactions::BEHAVIOURS,
            payments::BEHAVIOURS,
            recipients::BEHAVIOURS,
            transfers::BEHAVIOURS,
            hooks::BEHAVIOURS,
            hook_auths::BEHAVIOURS,
            hook_calls::BEHAVIOURS,
            webauth::BEHAVIOURS,
        ];
        let behaviours: BTreeMap<_, _> = areas.iter().flat_map(|area| area.iter().copied()).collect();
        let lost = lost(api, behaviours.keys().copied());
        if lost.is_empty() {
            Ok(Self(behaviours))
        } else {
            Err(format!("the sandbox has behaviours for what the description lacks: {}", lost.join(", ")))
        }
    }

    /// What an operation does, when it works on the state: that of the one that it is like, unless it has its own.
    pub(crate) fn of(&self, endpoint: &Endpoint) -> Option<Behaviour> {
        let own = self.0.get(endpoint.operation.as_str());
        let like = endpoint.like.as_ref().map(|like| like.operation.as_str());
        own.or_else(|| self.0.get(like?)).copied()
    }
}

/// What the sandbox relies on and the description does not have.
fn lost<'a>(api: &Api, operations: impl Iterator<Item = &'a str>) -> Vec<String> {
    let has_operation = |name: &str| api.endpoints().any(|(_, endpoint)| endpoint.operation == name);
    let has_id = |name: &str| api.ids().iter().any(|id| id.name == name);
    let has_code = |name: &str| api[api.error_codes].values.iter().any(|value| value.wire == name);
    let mut lost: Vec<String> = Vec::new();
    let mut check = |kind: &str, name: &str, known: bool| {
        if !known {
            lost.push(format!("{kind} {name}"));
        }
    };
    operations.for_each(|name| check("operation", name, has_operation(name)));
    OBJECTS.iter().for_each(|name| check("object", name, api.object_named(name).is_some()));
    IDS.iter().for_each(|name| check("identifier", name, has_id(name)));
    CODES.iter().for_each(|name| check("error code", name, has_code(name)));
    lost
}

/// The objects that behaviours make.
const OBJECTS: [&str; 23] = [
    "AccountOwnership",
    "BankAccount",
    "Connection",
    "ConnectionLog",
    "ConnectionSource",
    "Connector",
    "ConnectorCountry",
    "ConnectorField",
    "ConnectorPaymentField",
    "ConnectorSource",
    "Currency",
    "Payment",
    "PaymentInstruction",
    "PaymentSettings",
    "Recipient",
    "Transaction",
    "TransactionsList",
    "Transfer",
    "TransfersList",
    "User",
    "Webhook",
    "WebhookAuth",
    "WebhookLog",
];

/// The identifiers that behaviours look for in paths.
const IDS: [&str; 12] = [
    "BankAccountId",
    "ConnectionId",
    "ConnectionSourceId",
    "ConnectorId",
    "ConnectorSourceId",
    "PaymentId",
    "RecipientId",
    "TransactionId",
    "TransferId",
    "UserId",
    "WebhookAuthId",
    "WebhookId",
];

/// The word that a label begins with, which may pick what happens: `later - any text`.
fn scenario(label: &str) -> &str {
    label.split('-').next().unwrap_or_default().trim()
}

/// An amount of so many hundredths.
fn money(cents: i64) -> Value {
    // Exact for every amount in here: doubles hold hundredths of up to 15 digits.
    #[expect(clippy::cast_precision_loss, reason = "amounts of the sandbox are small")]
    let amount = cents as f64 / 100.0;
    Value::from(amount)
}

/// A currency as objects carry it.
fn currency(call: &Call<'_>, code: &str) -> Result<Value, Refusal> {
    let (name, symbol) = match code {
        "EUR" => ("Euro", "€"),
        "GBP" => ("Pound sterling", "£"),
        "USD" => ("US dollar", "$"),
        "CHF" => ("Swiss franc", "CHF"),
        _ => (code, code),
    };
    let prefix = matches!(code, "GBP" | "USD");
    let known = serde_json::json!({
        "id": code, "name": name, "symbol": symbol, "prefix": prefix, "precision": 2,
        "crypto": false, "marketcap": null, "datetime": null,
    });
    crate::answer::plain(call, "Currency", known)
}

#[cfg(test)]
mod tests {
    use super::money;

    #[test]
    fn amounts_are_written_exactly() {
        for (cents, text) in
            [(5090, "50.9"), (-2340, "-23.4"), (10, "0.1"), (125_030, "1250.3"), (100, "1.0")]
        {
            assert_eq!(money(cents).to_string(), text);
        }
    }
}
