//! Bodies of webhook calls for tests of what receives them: of the usual user, as it is now.

use powens_codegen::api::Api;
use serde_json::{Value, json};

use super::bodies::{DELIVERY, call, of};
use super::events::{Event, Range};
use super::{World, documents};
use crate::answer;
use crate::refusal::{Refusal, suggestion};

impl World {
    /// The body of an event of the usual user, as it would be told now; made from the description where the state has
    /// nothing of that kind.
    pub(crate) fn sample_body(&self, api: &Api, origin: &str, name: &str) -> Result<Value, Refusal> {
        let known = api.webhooks().find(|(_, webhook)| webhook.event == name);
        let Some((_, webhook)) = known else {
            let names = api.webhooks().map(|(_, webhook)| webhook.event.as_str());
            let close = suggestion(name, names);
            return Err(Refusal::not_found(format!("the description has no event {name}{close}")));
        };
        let body = match self.sample(name) {
            Some(event) => of(self, api, origin, &event)?,
            None => None,
        };
        let mut body = match body {
            Some(body) => body,
            None => answer::plain(&call(self, api, origin, None)?, &api[webhook.payload].name, json!({}))?,
        };
        body[DELIVERY] = json!(1);
        Ok(body)
    }

    /// An event of the usual user.
    fn sample(&self, name: &str) -> Option<Event> {
        let user = self.credentials.user.id;
        let connection = self.connections.values().find(|own| own.user == user);
        let accounts = self.accounts.values().filter(|own| own.user == user && own.is_open());
        let account = accounts.clone().map(|account| account.id).next();
        let new = Range { after: 0, last: i64::MAX };
        Some(match name {
            "USER_CREATED" => Event::UserCreated { user },
            "USER_DELETED" => {
                Event::UserDeleted { user: Box::new(self.users.get(&user)?.clone()), token: None }
            }
            "USER_SYNCED" => Event::UserSynced { user, connections: vec![connection?.id] },
            "CONNECTION_SYNCED" => Event::ConnectionSynced {
                connection: connection?.id,
                user,
                accounts: accounts
                    .filter(|own| connection.is_some_and(|one| one.id == own.connection))
                    .map(|own| own.id)
                    .collect(),
                new,
                sources: connection?.sources.iter().map(|source| source.id).collect(),
            },
            "CONNECTION_DELETED" => Event::ConnectionDeleted(Box::new(connection?.clone())),
            "ACCOUNTS_FETCHED" => Event::AccountsFetched { connection: connection?.id, user },
            "ACCOUNT_SYNCED" => Event::AccountSynced { account: account?, user, new },
            "ACCOUNT_CATEGORIZED" => Event::AccountCategorized { account: account?, user, new },
            "ACCOUNT_FOUND" => {
                let found = self.accounts.values().find(|own| own.user == user && own.disabled.is_some());
                Event::AccountFound { account: found?.id, user }
            }
            "ACCOUNT_ENABLED" => Event::AccountEnabled { account: account?, user },
            "ACCOUNT_DISABLED" => Event::AccountDisabled { account: account?, user },
            "ACCOUNT_OWNERSHIPS_FOUND" => Event::OwnershipsFound { connection: connection?.id, user },
            "PAYMENT_STATE_UPDATED" => {
                Event::PaymentStateUpdated { payment: self.payments.values().next_back()?.id }
            }
            "SUBSCRIPTION_FOUND" | "SUBSCRIPTION_SYNCED" => {
                let connection = connection?.id;
                let subscription = *documents::synced(self, user, connection).first()?;
                match name {
                    "SUBSCRIPTION_FOUND" => Event::SubscriptionFound { subscription, connection, user },
                    _ => Event::SubscriptionSynced { subscription, connection, user },
                }
            }
            _ => return None,
        })
    }
}
