//! Connections as answers hold them.

use serde_json::{Value, json};

use super::catalogue::Connector;
use super::clock::text;
use super::connection::{Connection, Log, Source};
use super::scenario::{self, rule};
use super::{World, bank_accounts, connectors, documents, owners};
use crate::answer;
use crate::call::Call;
use crate::expand::Expand;
use crate::refusal::Refusal;

/// A connection as answers hold it.
pub(super) fn view(
    world: &World,
    call: &Call<'_>,
    connection: &Connection,
    expand: &Expand,
) -> Result<Value, Refusal> {
    let connector = connectors::find(world, &json!(connection.connector), "")?;
    let provider = connector.has("document") && !connector.has("bank");
    let message = connection.state.and_then(|state| rule(state).message);
    let known = json!({
        "id": connection.id, "id_user": connection.user, "id_connector": connector.id,
        "connector_uuid": connector.uuid, "id_bank": (!provider).then_some(connector.id),
        "id_provider": provider.then_some(connector.id), "state": connection.state, "error": connection.state,
        "error_message": message, "message": message, "fields": asked(call, connector, connection)?,
        "last_update": connection.last_update.map(text), "created": text(connection.created), "active": connection.active,
        "last_push": connection.last_push.map(text), "expire": connection.consent_ends().map(text),
        "next_try": connection.next_try.filter(|_| connection.active).map(text),
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
fn asked(call: &Call<'_>, connector: &Connector, connection: &Connection) -> Result<Value, Refusal> {
    let asking = connection.enabled().find(|source| source.state.is_some());
    let known = match (connection.state, asking) {
        (Some("additionalInformationNeeded"), Some(source)) => scenario::asked(source.scenario)
            .into_iter()
            .map(|mut field| {
                field["id_connector"] = json!(connector.id);
                field["connector_sources"] = json!([source.name]);
                field
            })
            .collect(),
        (Some("wrongpass"), _) => connector.fields(),
        _ => return Ok(Value::Null),
    };
    Ok(json!(connectors::views(call, "ConnectorField", known)?))
}

/// A source of a connection as answers hold it.
pub(super) fn source_view(
    call: &Call<'_>,
    connection: &Connection,
    source: &Source,
) -> Result<Value, Refusal> {
    let known = json!({
        "id": source.id, "id_connection": connection.id, "id_connector_source": source.connector_source,
        "name": source.name, "last_update": source.last_update.map(text), "disabled": source.disabled.map(text),
        "created": text(source.created), "state": source.state, "access_expire": text(source.consent_ends),
        "expire": null, "next_try": connection.next_try.filter(|_| source.disabled.is_none()).map(text),
    });
    answer::plain(call, "ConnectionSource", known)
}

/// A synchronisation as answers hold it.
pub(super) fn log_view(call: &Call<'_>, connection: &Connection, log: &Log) -> Result<Value, Refusal> {
    let known = json!({
        "id": log.id, "id_connection": connection.id, "id_user": connection.user,
        "id_connector": connection.connector, "id_source": log.source, "start": text(log.timestamp),
        "timestamp": text(log.timestamp), "error": log.error,
        "error_message": log.error.and_then(|state| rule(state).message), "error_uid": null, "fields": null,
        "next_try": log.next_try.map(text), "nb_accounts": log.accounts,
    });
    answer::plain(call, "ConnectionLog", known)
}
