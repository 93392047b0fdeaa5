//! Who is behind connections and accounts, as institutions with the capability `profile` tell.

use serde_json::{Value, json};

use super::connection::Connection;
use super::resource::{Kind, get, list};
use super::{Behaviour, World, clock, connections, page};
use crate::call::{Call, Reply};
use crate::refusal::Refusal;

/// The person that the institutions of the sandbox know, which nobody is.
pub(super) const NAME: &str = "Germaine Tilleul";
const FIRST_NAME: &str = "Germaine";
const LAST_NAME: &str = "Tilleul";
const ADDRESS: &str = "12 rue des Glycines, 44000 Nantes";

pub(super) const IDENTITY: Kind = Kind {
    object: "Identity",
    id: "IdentityId",
    hangs_on: &["ConnectionId"],
    verbs: &[("identities.list", list), ("identities.get", get)],
    show: |world, _, identity, shown| {
        let own = world.accounts.values().filter(|account| {
            account.disabled.is_none() && identity.hangs_on("ConnectionId", account.connection)
        });
        shown.insert("ibans".to_owned(), own.filter_map(super::Account::iban).collect());
        Ok(())
    },
    ..Kind::BASE
};

pub(super) const BEHAVIOURS: &[(&str, Behaviour)] = &[
    ("account_ownerships.list", list_ownerships),
    ("connection_identity.get", get_identity),
    ("legacy.connections.get_informations", get_informations),
];

/// What the institution of a connection tells of its user.
pub(super) fn discover(world: &mut World, connection: i64) {
    let Some(found) = world.connections.get(&connection) else { return };
    let (user, source) = (found.user, found.sources.first().map(|source| source.id));
    let known =
        world.resources.of(IDENTITY.object, Some(user)).any(|own| own.hangs_on("ConnectionId", connection));
    if known || !tells(world, found) {
        return;
    }
    let mut links = vec![("ConnectionId", connection)];
    links.extend(source.map(|source| ("ConnectionSourceId", source)));
    let members = json!({
        "first_name": FIRST_NAME, "last_name": LAST_NAME, "full_name": NAME, "last_update": clock::text(world.clock.now()),
    });
    world.add(IDENTITY.object, Some(user), &links, members);
}

fn tells(world: &World, connection: &Connection) -> bool {
    world.connectors.get(&connection.connector).is_some_and(|connector| connector.has("profile"))
}

/// One for each enabled account.
fn list_ownerships(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let user = call.user()?;
    let only = call
        .id("ConnectionId")
        .map(|_| connections::named(world, call).map(|own| own.id))
        .ok()
        .transpose()?;
    let own = world.accounts.values().filter(|account| {
        account.user == user
            && account.disabled.is_none()
            && only.is_none_or(|only| account.connection == only)
    });
    let views = own.filter_map(|account| {
        let connection = world.connections.get(&account.connection).filter(|own| tells(world, own))?;
        let connector = world.connectors.get(&connection.connector)?;
        let source = connection.sources.first().map(|source| source.connector_source);
        let iban = account.iban().map(|iban| json!({"scheme_name": "iban", "identification": iban}));
        let mut view = json!({
            "id_account": account.id, "id_connection": connection.id, "id_user": user, "name": account.name(),
            "bank_name": connector.name, "multiple_holders": false, "calculated": ["multiple_holders"], "usage": "PRIV",
            "parties": [{"role": "holder", "identity": {"is_user": true, "full_name": NAME}}],
            "identifications": iban.into_iter().collect::<Vec<_>>(),
        });
        if let Some(source) = source {
            view["id_connector_source"] = json!(source);
        }
        Some(view)
    });
    let views: Vec<Value> = views.collect();
    Ok(Reply::of(json!({"total": views.len(), "account_ownerships": page::cut(call, views)?})))
}

/// The connection that the path names, if its institution tells who is behind it.
fn told<'w>(world: &'w World, call: &Call<'_>) -> Result<&'w Connection, Refusal> {
    let connection = connections::named(world, call)?;
    if tells(world, connection) {
        return Ok(connection);
    }
    Err(Refusal::not_found(format!(
        "the connector of connection {} lacks the capability `profile`: it tells nobody",
        connection.id
    )))
}

fn get_identity(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let connection = told(world, call)?;
    let mut view = json!({
        "id_connection": connection.id, "id_user": connection.user, "first_name": FIRST_NAME, "last_name": LAST_NAME,
        "full_name": NAME, "raw_postal_address": ADDRESS,
        "postal_address": {
            "street_name": "12 rue des Glycines", "postal_code": "44000", "city": "Nantes", "region": "Pays de la Loire",
            "country": "France", "country_code": "FR",
        },
    });
    if let Some(source) = connection.sources.first() {
        view["id_source"] = json!(source.id);
    }
    Ok(Reply::of(view))
}

fn get_informations(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    told(world, call)?;
    Ok(Reply::of(json!({"owner": informations()})))
}

/// What a connection tells of its owner under the older name.
pub(super) fn informations() -> Value {
    json!({
        "name": NAME, "firstname": FIRST_NAME, "lastname": LAST_NAME, "company_name": null, "job": null,
        "job_start_date": null, "socioprofessional_category": null, "family_situation": null, "housing_status": null,
        "phone": null, "email": null, "postal_address": {"full_address": ADDRESS},
    })
}
