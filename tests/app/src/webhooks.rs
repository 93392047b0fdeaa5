//! What the API tells by itself: signed, in any order, and possibly twice.

use std::collections::{HashSet, VecDeque};
use std::sync::{Mutex, PoisonError};

use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use powens::bank_accounts::BankAccount;
use powens::connections::Connection;
use powens::users::UserId;
use powens::webhooks::{self, Event, Verifier, WebhookAuthType, WebhookDataId, WebhookEvent};
use powens::{Client, ErrorKind, Secret, auth};

use crate::App;
use crate::api::Api;
use crate::session::Sessions;

/// What this application wants to know. A call does not say which event it is, so each has an address of its own.
const EVENTS: [WebhookEvent; 3] =
    [WebhookEvent::ConnectionSynced, WebhookEvent::ConnectionDeleted, WebhookEvent::PaymentStateUpdated];
/// The name under which the API keeps the secret for this application.
const PROVIDER: &str = "hazel-budget";
/// How many deliveries are remembered.
const REMEMBERED: usize = 10_000;
/// The first synchronisation of a bank brings its whole history.
pub(crate) const LARGEST: usize = 32 << 20;

/// What receives webhooks.
pub(crate) struct Hooks {
    verifier: Verifier,
    seen: Mutex<Seen>,
}

/// The deliveries that were handled, oldest first. A product keeps them in its database.
#[derive(Default)]
struct Seen {
    ids: HashSet<WebhookDataId>,
    order: VecDeque<WebhookDataId>,
}

impl Seen {
    /// Whether a delivery is new; it is not from then on.
    fn is_new(&mut self, id: WebhookDataId) -> bool {
        if !self.ids.insert(id) {
            return false;
        }
        self.order.push_back(id);
        if self.order.len() > REMEMBERED {
            self.order.pop_front().map(|oldest| self.ids.remove(&oldest));
        }
        true
    }
}

impl Hooks {
    /// With the secret of the console, or registered on the spot; none where neither is possible.
    pub(crate) async fn set_up(api: &Api, public_url: &str) -> powens::Result<Option<Self>> {
        let secret = match (&api.config.webhook_secret, &api.config.config_token) {
            (Some(secret), _) => secret.clone(),
            (None, Some(token)) => {
                register(&api.anonymous().with_config_token(token.clone()), public_url).await?
            }
            (None, None) => return Ok(None),
        };
        Ok(Some(Self { verifier: Verifier::new(secret), seen: Mutex::default() }))
    }
}

fn address(public_url: &str, event: &WebhookEvent) -> String {
    format!("{public_url}/hooks/{event}")
}

/// Registers what is missing, and gives the secret that calls are signed with.
async fn register(client: &Client<auth::Config>, public_url: &str) -> powens::Result<Secret> {
    // The API tells a secret once only: that of the last run is lost, so there is a new one.
    let providers = webhooks::list_auths().send(client).await?.auth_providers;
    for old in providers.iter().filter(|one| one.name.as_deref() == Some(PROVIDER)) {
        webhooks::delete_auth(old.id).send(client).await?;
    }
    let provider = webhooks::create_auth(WebhookAuthType::HmacSignature, PROVIDER).send(client).await?;
    let known = webhooks::list().send(client).await?.webhooks;
    for event in EVENTS {
        let url = address(public_url, &event);
        match known.iter().find(|webhook| webhook.url.as_deref() == Some(&url)) {
            Some(webhook) => {
                webhooks::update(webhook.id).id_auth(provider.id).send(client).await?;
            }
            None => {
                webhooks::create()
                    .event(event)
                    .url(url)
                    .id_auth(provider.id.to_string())
                    .send(client)
                    .await?;
            }
        }
    }
    // Without a secret the verifier takes no call at all.
    Ok(provider.config.and_then(|config| config.secret_key).unwrap_or_else(|| Secret::new("")))
}

/// `POST /hooks/{event}`. Any answer but 2xx makes the API call again.
pub(crate) async fn receive(
    State(app): State<App>,
    Path(event): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> StatusCode {
    let event = WebhookEvent::from(event.as_str());
    let Some(hooks) = app.hooks.get().filter(|_| EVENTS.contains(&event)) else {
        return StatusCode::NOT_FOUND;
    };
    if headers.contains_key(header::CONTENT_ENCODING) {
        // A setting of the domain, off unless asked for.
        return StatusCode::UNSUPPORTED_MEDIA_TYPE;
    }
    // The address as it was registered: proxies may have changed the path on the way.
    let address = address(&app.public_url, &event);
    let delivery = webhooks::delivery(&address, &headers, &body);
    let told = match Event::verified(event, &hooks.verifier, &delivery) {
        Ok(told) => told,
        Err(error) => {
            tracing::warn!(%error, "a webhook was refused");
            let forged = error.kind() == ErrorKind::Webhook;
            return if forged { StatusCode::UNAUTHORIZED } else { StatusCode::BAD_REQUEST };
        }
    };
    let is_new = |id| hooks.seen.lock().unwrap_or_else(PoisonError::into_inner).is_new(id);
    if webhooks::delivery_id(&body).is_none_or(is_new) {
        take_note(&app.sessions, told);
    }
    StatusCode::NO_CONTENT
}

/// Events may be late and out of order, so none is taken for the state of things: what they are about is read again
/// when it is shown.
fn take_note(sessions: &Sessions, told: Event) {
    match told {
        Event::ConnectionSynced(synced) => {
            let user = synced.user.as_ref().map(|user| user.id);
            let owner = user.or(synced.connection.as_ref().and_then(|connection| connection.id_user));
            bank_changed(sessions, owner, &synced.connection.as_ref().map_or_else(String::new, summary));
        }
        Event::ConnectionDeleted(connection) => {
            bank_changed(sessions, connection.id_user, "A bank was disconnected.");
        }
        Event::PaymentStateUpdated(payment) => sessions.each(|session| {
            let Some(order) = session.orders.iter_mut().find(|order| order.id == payment.id) else { return };
            order.state = None;
            let news = format!("Your bank told something new about payment {}.", payment.id);
            // A payment goes through several states in a moment: once is enough.
            session.news.retain(|known| *known != news);
            session.tell(news);
        }),
        _ => {}
    }
}

fn bank_changed(sessions: &Sessions, owner: Option<UserId>, news: &str) {
    sessions.each(|session| {
        if owner.is_some() && session.user.as_ref().map(|user| user.id) == owner {
            session.banks = None;
            session.tell(news.to_owned());
        }
    });
}

fn summary(connection: &Connection) -> String {
    let name = connection.connector.as_ref().and_then(|connector| connector.name.as_deref());
    let bank = name.unwrap_or("A bank");
    if connection.state.is_some() {
        return format!("{bank} could not be read: see what it says.");
    }
    let new = |account: &BankAccount| account.transactions.as_ref().map_or(0, Vec::len);
    let accounts = connection.accounts.iter().flatten();
    let told: Vec<_> = accounts
        .filter(|account| new(account) > 0)
        .map(|account| format!("{} on {}", new(account), account.name.as_deref().unwrap_or("an account")))
        .collect();
    match told.as_slice() {
        [] => format!("{bank} was read; there is nothing new."),
        told => format!("{bank} was read. New transactions: {}.", told.join(", ")),
    }
}
