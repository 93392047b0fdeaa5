//! Authorisations on the page of an institution: `connections.webauth_url`, `connections.start_webauth`, and what a
//! person decides there.

use serde::{Deserialize, Serialize};
use serde_json::json;

use super::catalogue::Connector;
use super::connection::add;
use super::connections::another_source;
use super::scenario::OPEN;
use super::{Behaviour, World, connectors, life};
use crate::call::{Call, Reply};
use crate::redirect::{self, with_query};
use crate::refusal::Refusal;

pub(super) const BEHAVIOURS: &[(&str, Behaviour)] =
    &[("connections.webauth_url", webauth_url), ("connections.start_webauth", start_webauth)];

/// A client application, as the pages know it.
#[derive(Clone, Debug)]
pub(crate) struct App {
    pub(crate) id: String,
    pub(crate) name: String,
    /// Addresses that browsers may be sent back to, as one text.
    pub(crate) redirect_uris: String,
    /// Colour of the pages, in hexadecimal.
    pub(crate) colour: Option<String>,
    /// Address of the logo.
    pub(crate) logo: Option<String>,
    /// Whether accounts are not chosen beforehand.
    pub(crate) unticked: bool,
}

/// What a person was sent to an institution for.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Errand {
    user: i64,
    /// Name of the institution.
    pub(crate) bank: String,
    connector: i64,
    source: Option<String>,
    /// The connection to go on with; none makes a new one.
    connection: Option<i64>,
    /// Where the browser ends.
    pub(crate) redirect_uri: String,
    state: Option<String>,
}

/// What comes of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ending {
    Allowed,
    Denied,
    /// The institution fails.
    Failed,
}

fn webauth_url(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let user = call.grant.as_ref().and_then(|grant| grant.user);
    let user = user.ok_or_else(|| Refusal::own_fault("a user token without a user"))?;
    Ok(Reply::of(json!({"url": begin(world, call, user)?})))
}

fn start_webauth(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let token = format!("Bearer {}", call.text("token").unwrap_or_default());
    let grant = world.tokens.authenticate(&token, call.now)?;
    let user = grant.user.ok_or_else(|| Refusal::forbidden("parameter `token` is no code of a user"))?;
    Ok(Reply::elsewhere(begin(world, call, user)?))
}

/// Writes an errand down. Gives the address of the page where it is done.
fn begin(world: &mut World, call: &Call<'_>, user: i64) -> Result<String, Refusal> {
    let redirect_uri = call.text("redirect_uri").unwrap_or_default().to_owned();
    check_return(world, call, &redirect_uri)?;
    let source = call.text("source").map(str::to_owned);
    let connection = call.int("id_connection");
    let connector = match connection {
        Some(id) => json!(waiting(world, user, id, source.is_some())?),
        None => {
            let named = call.query.get("connector_uuid").or_else(|| call.query.get("id_connector"));
            named.cloned().ok_or_else(|| {
                Refusal::missing(
                    "give one of the parameters `connector_uuid`, `id_connector`, `id_connection`",
                )
            })?
        }
    };
    let connector = connectors::find(world, &connector, "")?;
    let source = Some(by_webauth(connector, source.as_deref())?);
    let (bank, connector) = (connector.name.to_string(), connector.id);
    let state = call.text("state").map(str::to_owned);
    let key = world.mint.token();
    world
        .errands
        .insert(key.clone(), Errand { user, bank, connector, source, connection, redirect_uri, state });
    Ok(format!("{}/bank/authorise/{key}", call.origin))
}

/// Whether a browser may be sent back there: to an address of the client application, or to the webview itself.
fn check_return(world: &World, call: &Call<'_>, uri: &str) -> Result<(), Refusal> {
    let app = world.app(call.text("client_id").unwrap_or_default());
    let app =
        app.ok_or_else(|| Refusal::invalid("query parameter `client_id` names no client application"))?;
    if uri.strip_prefix(&call.origin).is_some_and(|path| path.starts_with("/webview/")) {
        return Ok(());
    }
    redirect::check(uri, &app.redirect_uris)
        .map_err(|flaw| Refusal::invalid(format!("query parameter `redirect_uri` {flaw}")))
}

/// The connector of a connection of the user that can be authorised.
fn waiting(world: &World, user: i64, id: i64, adds: bool) -> Result<i64, Refusal> {
    let connection = world.connections.get(&id).filter(|connection| connection.user == user);
    let connection =
        connection.ok_or_else(|| Refusal::not_found(format!("user {user} has no connection {id}")))?;
    if connection.state.is_none() && !adds {
        return Err(Refusal::conflict("invalidValue", format!("connection {id} is already up to date")));
    }
    Ok(connection.connector)
}

/// The source of a connector that is authorised on its page.
fn by_webauth(connector: &Connector, named: Option<&str>) -> Result<String, Refusal> {
    let fits = connector.sources.iter().find(|source| {
        named.is_none_or(|name| source.name == name)
            && source.auth_mechanism.starts_with("webauth")
            && source.disabled.is_null()
    });
    fits.map(|source| source.name.to_string()).ok_or_else(|| {
        Refusal::invalid(format!(
            "{} has no such source whose mechanism is webauth: add it with connections.create",
            connector.name
        ))
    })
}

impl World {
    /// What a person was sent to an institution for, if that is still open.
    pub(crate) fn errand(&self, key: &str) -> Option<&Errand> {
        self.errands.get(&key.to_owned())
    }

    /// When a consent ends that is given now.
    pub(crate) fn consent_end(&self) -> String {
        super::clock::text(super::clock::days_after(self.clock.now(), super::clock::CONSENT))
    }

    /// A person decides. Gives the address that the browser goes back to; none when there is no such errand.
    pub(crate) fn end_errand(&mut self, key: &str, ending: Ending) -> Option<String> {
        let errand = self.errands.remove(&key.to_owned())?;
        let mut params = match ending {
            Ending::Allowed => vec![("id_connection", self.authorise(&errand)?.to_string())],
            Ending::Denied => vec![("error", "access_denied".to_owned())],
            Ending::Failed => vec![("error", "websiteUnavailable".to_owned())],
        };
        if let (Some(id), true) = (errand.connection, ending != Ending::Allowed) {
            params.push(("id_connection", id.to_string()));
        }
        params.extend(errand.state.map(|state| ("state", state)));
        Some(with_query(&errand.redirect_uri, params))
    }

    /// The institution lets the API in: into a connection that is there, or into a new one.
    fn authorise(&mut self, errand: &Errand) -> Option<i64> {
        let now = self.clock.now();
        let id = match errand.connection {
            Some(id) => {
                let name = errand.source.as_deref().unwrap_or_default();
                let source = another_source(self, id, name).ok()?;
                self.connections.get_mut(&id)?.sources.extend(source);
                id
            }
            None if !self.users.contains_key(&errand.user) => return None,
            None => {
                let connector = connectors::find(self, &json!(errand.connector), "").ok()?.clone();
                add(self, errand.user, &connector, errand.source.as_deref(), (&OPEN, false), now)
            }
        };
        life::authorised(self, id, errand.source.as_deref(), now);
        Some(id)
    }

    /// The IBAN of an account, which the API tells of activated ones only.
    pub(crate) fn iban(&self, account: i64) -> Option<String> {
        self.accounts.get(&account)?.iban().map(str::to_owned)
    }
}
