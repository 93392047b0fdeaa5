//! Bodies of webhook calls, made from the state and checked against the description.

use std::collections::BTreeMap;

use powens_codegen::api::{Api, Type};
use serde_json::{Map, Value, json};

use super::bank_accounts::Account;
use super::events::{Event, Range};
use super::{
    World, bank_accounts, bank_transactions, clock, connection_views, documents, payment_views, users,
};
use crate::answer;
use crate::call::Call;
use crate::conform::{Side, conform};
use crate::expand::{Expand, Opening};
use crate::refusal::Refusal;

/// The member of every body that tells deliveries apart.
pub(super) const DELIVERY: &str = "id_webhook_data";

/// Linked resources of a connection in a body, and of an account.
const OF_CONNECTION: &str = "connector,sources";
const OF_TRANSACTION: &str = "categories";

/// The body of a call that tells of an event; none when what it is about is no more.
pub(super) fn of(world: &World, api: &Api, origin: &str, event: &Event) -> Result<Option<Value>, Refusal> {
    let call = call(world, api, origin, event.user())?;
    let body = Composer { world, call: &call }.body(event)?;
    if let Some(body) = &body {
        check(api, event.name(), body)?;
    }
    Ok(body)
}

/// A reading that nobody asked for: what views of resources go by.
pub(super) fn call<'a>(
    world: &World,
    api: &'a Api,
    origin: &str,
    user: Option<i64>,
) -> Result<Call<'a>, Refusal> {
    let found = api.operation("connections.get");
    let (_, endpoint) = found.ok_or_else(|| Refusal::own_fault("the description has no connections.get"))?;
    Ok(Call {
        api,
        endpoint,
        grant: None,
        authorization: String::new(),
        user,
        path: Vec::new(),
        query: Map::new(),
        body: Value::Null,
        uploads: BTreeMap::new(),
        expand: Expand::default(),
        origin: origin.to_owned(),
        target: String::new(),
        now: world.clock.now(),
    })
}

/// A body that breaks the description never leaves.
fn check(api: &Api, event: &str, body: &Value) -> Result<(), Refusal> {
    let Some((_, webhook)) = api.webhooks().find(|(_, webhook)| webhook.event == event) else {
        return Ok(());
    };
    let payload = Type::Object(webhook.payload);
    conform(api, Side::Answer, &payload, body, Opening::Any)
        .map_err(|finding| Refusal::own_fault(format!("its body of {event}: {finding}")))
}

struct Composer<'a> {
    world: &'a World,
    call: &'a Call<'a>,
}

impl Composer<'_> {
    fn body(&self, event: &Event) -> Result<Option<Value>, Refusal> {
        Ok(match event {
            Event::UserCreated { user } => self.user(*user)?,
            Event::UserDeleted { user, .. } => {
                Some(users::view(self.world, self.call, user, &Expand::default())?)
            }
            Event::UserSynced { user, connections } => self.user_synced(*user, connections)?,
            Event::ConnectionSynced { connection, user, accounts, new, sources } => {
                self.connection_synced(*connection, *user, accounts, *new, sources)?
            }
            Event::ConnectionDeleted(connection) => {
                Some(connection_views::view(self.world, self.call, connection, &Expand::default())?)
            }
            Event::AccountsFetched { connection, user } => self.accounts_fetched(*connection, *user)?,
            Event::AccountSynced { account, new, .. } => self.account(*account, Some(*new))?,
            Event::AccountEnabled { account, .. } | Event::AccountDisabled { account, .. } => {
                self.account(*account, None)?
            }
            Event::AccountFound { account, .. } => self.account_found(*account),
            Event::AccountCategorized { account, new, .. } => {
                let transactions = self.transactions(*account, *new)?;
                (!transactions.is_empty()).then(|| json!({"transactions": transactions}))
            }
            Event::OwnershipsFound { connection, .. } => self.ownerships(*connection)?,
            Event::SubscriptionFound { subscription, connection, user } => {
                Some(json!({"id": subscription, "id_user": user, "id_connection": connection}))
            }
            Event::SubscriptionSynced { subscription, connection, user } => {
                let own = self.subscriptions(*user, *connection)?;
                own.into_iter().find(|own| own["id"].as_i64() == Some(*subscription))
            }
            Event::PaymentStateUpdated { payment } => match self.world.payments.get(payment) {
                Some(payment) => Some(payment_views::view(self.world, self.call, payment)?),
                None => None,
            },
        })
    }

    fn user(&self, id: i64) -> Result<Option<Value>, Refusal> {
        let user = self.world.users.get(&id);
        user.map(|user| users::view(self.world, self.call, user, &Expand::default())).transpose()
    }

    fn connection(&self, id: i64, expand: &str) -> Result<Option<Value>, Refusal> {
        let expand = Expand::parse(expand)?;
        let connection = self.world.connections.get(&id);
        connection
            .map(|connection| connection_views::view(self.world, self.call, connection, &expand))
            .transpose()
    }

    fn user_synced(&self, user: i64, connections: &[i64]) -> Result<Option<Value>, Refusal> {
        let mut views = Vec::new();
        for id in connections {
            views.extend(self.connection(*id, "connector,sources,accounts")?);
        }
        Ok(Some(json!({"user": self.user(user)?, "total": views.len(), "connections": views})))
    }

    fn connection_synced(
        &self,
        id: i64,
        user: i64,
        accounts: &[i64],
        new: Range,
        sources: &[i64],
    ) -> Result<Option<Value>, Refusal> {
        let Some(mut connection) = self.connection(id, OF_CONNECTION)? else { return Ok(None) };
        if let Some(all) = connection["sources"].as_array_mut() {
            all.retain(|source| source["id"].as_i64().is_some_and(|id| sources.contains(&id)));
        }
        let mut views = Vec::new();
        for account in accounts {
            views.extend(self.account(*account, Some(new))?);
        }
        connection["accounts"] = Value::Array(views);
        connection["subscriptions"] = Value::Array(self.subscriptions(user, id)?);
        Ok(Some(json!({"user": self.user(user)?, "connection": connection})))
    }

    fn accounts_fetched(&self, id: i64, user: i64) -> Result<Option<Value>, Refusal> {
        let connection = self.connection(id, "connector,sources,accounts")?;
        let user = self.user(user)?;
        Ok(connection.map(|connection| json!({"user": user, "connection": connection})))
    }

    /// An account, and what is new on it.
    fn account(&self, id: i64, new: Option<Range>) -> Result<Option<Value>, Refusal> {
        let Some(account) = self.world.accounts.get(&id) else { return Ok(None) };
        let expand = if new.is_some() { "investments" } else { "" };
        let mut view = bank_accounts::view(self.world, self.call, account, &Expand::parse(expand)?)?;
        if let Some(new) = new {
            view["transactions"] = Value::Array(self.transactions(id, new)?);
        }
        Ok(Some(view))
    }

    /// The subscriptions of a connection that are activated. The sandbox has all of their documents from the start.
    fn subscriptions(&self, user: i64, connection: i64) -> Result<Vec<Value>, Refusal> {
        let expand = Expand::default();
        let all = documents::subscriptions(self.world, self.call, user, connection, false, &expand)?;
        let Value::Array(mut own) = all else { return Ok(Vec::new()) };
        own.iter_mut().for_each(|own| own["documents"] = json!([]));
        Ok(own)
    }

    fn account_found(&self, id: i64) -> Option<Value> {
        self.world.accounts.get(&id).map(Account::found)
    }

    /// What is new on an account, the newest first.
    fn transactions(&self, account: i64, new: Range) -> Result<Vec<Value>, Refusal> {
        let expand = Expand::parse(OF_TRANSACTION)?;
        let own = self.world.transactions.of_account(account);
        own.filter(|transaction| new.holds(transaction.id))
            .map(|transaction| bank_transactions::view(self.world, self.call, transaction, &expand))
            .collect()
    }

    fn ownerships(&self, connection: i64) -> Result<Option<Value>, Refusal> {
        let own = self.world.accounts.values().filter(|account| account.connection == connection);
        let own = own.filter(|account| account.is_open());
        let ownerships = own.map(|account| answer::plain(self.call, "AccountOwnership", account.ownership()));
        let ownerships = ownerships.collect::<Result<Vec<_>, _>>()?;
        Ok((!ownerships.is_empty()).then(|| json!({"account_ownerships": ownerships})))
    }
}

impl Account {
    /// What is told of an account that was found.
    fn found(&self) -> Value {
        json!({
            "id": self.id, "id_user": self.user, "id_connection": self.connection,
            "disabled": self.disabled.map(clock::text), "type": self.kind(),
        })
    }

    /// What is known of who holds it.
    fn ownership(&self) -> Value {
        let identifications = self.iban().map(|iban| json!({"scheme_name": "iban", "identification": iban}));
        json!({
            "id_account": self.id, "id_connection": self.connection, "id_user": self.user, "usage": "PRIV",
            "multiple_holders": false, "calculated": [],
            "parties": [{"role": "holder", "identity": {"is_user": true, "full_name": "Germaine Tillier"}}],
            "identifications": identifications.into_iter().collect::<Vec<_>>(),
        })
    }
}
