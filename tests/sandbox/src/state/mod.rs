//! What the sandbox remembers, and the operations that work on it. One file an area of the API.

mod advice;
mod arrival;
mod authentication;
mod bank_accounts;
mod bank_transactions;
mod bodies;
mod browse;
mod catalogue;
mod categories;
mod clients;
pub(crate) mod clock;
mod configuration;
mod connection;
mod connection_sources;
mod connection_views;
mod connections;
mod connectors;
mod credentials;
mod documents;
pub(crate) mod due;
mod events;
mod figures;
pub(crate) mod files;
mod fixtures;
mod hook_auths;
mod hook_calls;
mod hooks;
mod household;
mod institutions;
mod invoices;
mod keep;
pub(crate) mod keys;
mod ledger;
mod legacy_accounts;
mod legacy_authentication;
mod legacy_connectors;
mod legacy_monitoring;
mod legacy_transactions;
mod legacy_users;
mod life;
pub(crate) mod mint;
mod owners;
mod page;
mod paper;
mod parcels;
mod payment_links;
mod payment_page;
mod payment_steps;
mod payment_views;
mod payments;
mod recipients;
mod recurring;
mod reference;
mod resource;
mod sample_bodies;
mod scenario;
mod statement;
mod steps;
mod store;
mod terms;
mod transfer_steps;
mod transfers;
mod users;
mod wealth;
mod webauth;
mod word;

use std::collections::{BTreeMap, BTreeSet};

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
use resource::Resources;
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
    resources: Resources,
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
        world.seed_domain();
        legacy_users::add(&mut world, user, "germaine@example.org", "secret");
        connection::seed(&mut world, user);
        world
    }

    /// What every domain knows.
    fn seed_domain(&mut self) {
        clients::seed(self);
        configuration::seed(self);
        reference::seed(self);
        documents::seed(self);
        categories::seed(self);
        wealth::seed(self);
        terms::seed(self);
        legacy_connectors::seed(self);
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
            resources: Resources::default(),
            errands: Store::default(),
        }
    }

    /// Everything that a file can keep, by the name of its kind there.
    fn stores(&mut self) -> [(&'static str, &mut dyn Saved); 15] {
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
            ("resources", &mut self.resources),
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
            wealth::BEHAVIOURS,
            documents::BEHAVIOURS,
            invoices::BEHAVIOURS,
            owners::BEHAVIOURS,
            categories::BEHAVIOURS,
            figures::BEHAVIOURS,
            advice::BEHAVIOURS,
            recurring::BEHAVIOURS,
            configuration::BEHAVIOURS,
            terms::BEHAVIOURS,
            keys::BEHAVIOURS,
            legacy_users::BEHAVIOURS,
            legacy_authentication::BEHAVIOURS,
            legacy_accounts::BEHAVIOURS,
            legacy_transactions::BEHAVIOURS,
            legacy_connectors::BEHAVIOURS,
            legacy_monitoring::BEHAVIOURS,
            webauth::BEHAVIOURS,
        ];
        let areas = areas.iter().flat_map(|area| area.iter().copied());
        let behaviours: BTreeMap<_, _> = resource::behaviours().chain(areas).collect();
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
    let known: BTreeSet<_> = api.endpoints().map(|(_, endpoint)| endpoint.operation.as_str()).collect();
    let has_operation = |name: &str| known.contains(name);
    let has_id = |name: &str| api.ids().iter().any(|id| id.name == name);
    let has_code = |name: &str| api[api.error_codes].values.iter().any(|value| value.wire == name);
    let mut lost: Vec<String> = Vec::new();
    let mut check = |kind: &str, name: &str, known: bool| {
        if !known {
            lost.push(format!("{kind} {name}"));
        }
    };
    operations.for_each(|name| check("operation", name, has_operation(name)));
    let kinds = || resource::kinds::KINDS.iter();
    let objects = OBJECTS.iter().copied().chain(kinds().map(|kind| kind.object));
    objects.for_each(|name| check("object", name, api.object_named(name).is_some()));
    let ids = IDS.iter().copied().chain(kinds().map(|kind| kind.id).filter(|id| !id.is_empty()));
    ids.for_each(|name| check("identifier", name, has_id(name)));
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
    crate::answer::plain(call, "Currency", reference::currency(code))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic, reason = "tests")]
mod tests {
    use super::{Behaviours, money};

    #[test]
    fn every_operation_works_on_the_state() {
        let api = match powens_codegen::load_api(&crate::spec_folder()) {
            Ok(api) => api,
            Err(failure) => panic!("{failure}"),
        };
        let behaviours = Behaviours::new(&api).unwrap();
        let made = api.endpoints().map(|(_, endpoint)| endpoint);
        let made = made.filter(|endpoint| behaviours.of(endpoint).is_none());
        let made: Vec<_> = made.map(|endpoint| endpoint.operation.as_str()).collect();
        assert!(
            made.is_empty(),
            "answered with made values: {}. Give each a behaviour in tests/sandbox/src/state; what is listed, read, \
             made, changed or deleted like others is a line in resource/kinds.rs",
            made.join(", ")
        );
    }

    #[test]
    fn amounts_are_written_exactly() {
        for (cents, text) in
            [(5090, "50.9"), (-2340, "-23.4"), (10, "0.1"), (125_030, "1250.3"), (100, "1.0")]
        {
            assert_eq!(money(cents).to_string(), text);
        }
    }
}
