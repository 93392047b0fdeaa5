//! `connectors`: the institutions that connections can be made with.

use serde_json::{Value, json};

use super::catalogue::{Connector, ConnectorSource, Payments, TEST_CONNECTOR, USE_CASES};
use super::{Behaviour, World, page};
use crate::answer;
use crate::call::{Call, Reply};
use crate::expand::Expand;
use crate::refusal::Refusal;

pub(super) const BEHAVIOURS: &[(&str, Behaviour)] = &[
    ("connectors.list", |world, call| list(world, call, "connectors", "")),
    ("legacy.banks.list", |world, call| list(world, call, "banks", "bank")),
    ("legacy.providers.list", |world, call| list(world, call, "providers", "document")),
    ("connectors.get", |world, call| get(world, call, "")),
    ("legacy.banks.get", |world, call| get(world, call, "bank")),
    ("legacy.providers.get", |world, call| get(world, call, "document")),
    ("connectors.update", update),
    ("connectors.batch_update", batch_update),
    ("connectors.list_fields", |world, call| list_fields(world, call, "")),
    ("legacy.banks.list_fields", |world, call| list_fields(world, call, "bank")),
    ("legacy.providers.list_fields", |world, call| list_fields(world, call, "document")),
    ("connectors.list_sources", |world, call| list_sources(world, call, "")),
    ("legacy.banks.list_sources", |world, call| list_sources(world, call, "bank")),
    ("legacy.providers.list_sources", |world, call| list_sources(world, call, "document")),
    ("connectors.get_source", |world, call| get_source(world, call, "")),
    ("legacy.banks.get_source", |world, call| get_source(world, call, "bank")),
    ("legacy.providers.get_source", |world, call| get_source(world, call, "document")),
    ("connectors.update_source", update_source),
];

/// The connectors with a capability; the empty one is any.
fn list(world: &mut World, call: &Call<'_>, member: &str, capability: &str) -> Result<Reply, Refusal> {
    let countries = countries(call);
    let for_payment = call.int("id_payment");
    let fits = |connector: &&Connector| {
        !connector.hidden
            && (capability.is_empty() || connector.has(capability))
            && countries.as_ref().is_none_or(|codes| connector.is_in(codes))
            && for_payment.is_none_or(|payment| carries(world, connector, payment))
    };
    let mut found: Vec<&Connector> = world.connectors.values().filter(fits).collect();
    if let Some(top) = call.int("top") {
        found.truncate(usize::try_from(top).unwrap_or(0));
    }
    let total = found.len();
    let connectors: Vec<Value> = page::cut(call, found)?
        .into_iter()
        .map(|connector| view(call, connector, &call.expand))
        .collect::<Result<_, _>>()?;
    Ok(Reply::of(json!({member: connectors, "total": total})))
}

fn countries(call: &Call<'_>) -> Option<Vec<String>> {
    let codes = call.query.get("country_codes")?.as_array()?;
    Some(codes.iter().filter_map(Value::as_str).map(str::to_owned).collect())
}

/// Whether a connector can carry a payment, as far as the scheme of its accounts and the number of its instructions.
fn carries(world: &World, connector: &Connector, payment: i64) -> bool {
    let (Some(payment), Some(payments)) = (world.payments.get(&payment), &connector.payments) else {
        return false;
    };
    payment.schemes().all(|scheme| scheme == payments.scheme)
        && i64::try_from(payment.instructions.len()).is_ok_and(|count| count <= payments.instructions)
}

fn get(world: &mut World, call: &Call<'_>, capability: &str) -> Result<Reply, Refusal> {
    let connector = named(world, call, capability)?;
    Ok(Reply::of(view(call, connector, &call.expand)?))
}

fn list_fields(world: &mut World, call: &Call<'_>, capability: &str) -> Result<Reply, Refusal> {
    let fields = views(call, "ConnectorField", named(world, call, capability)?.fields())?;
    Ok(Reply::of(json!({"fields": fields})))
}

fn list_sources(world: &mut World, call: &Call<'_>, capability: &str) -> Result<Reply, Refusal> {
    let connector = named(world, call, capability)?;
    // A source is in the countries of its connector.
    let here = countries(call).is_none_or(|codes| connector.is_in(&codes));
    let sources = if here { sources(call, connector)? } else { Vec::new() };
    Ok(Reply::of(json!({"total": sources.len(), "sources": sources})))
}

fn get_source(world: &mut World, call: &Call<'_>, capability: &str) -> Result<Reply, Refusal> {
    let connector = named(world, call, capability)?;
    let source = connector.sources.iter().find(|source| Some(source.id) == call.id("ConnectorSourceId").ok());
    let source =
        source.ok_or_else(|| Refusal::not_found(format!("{} has no such source", connector.name)))?;
    Ok(Reply::of(source_view(call, connector, source)?))
}

fn update(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let id = named(world, call, "")?.id;
    let connector = change(world, id, &call.body)?;
    Ok(Reply::of(view(call, connector, &call.expand)?))
}

fn batch_update(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let mut changes = Vec::new();
    for (uuid, body) in call.body.as_object().into_iter().flatten() {
        changes.push((find(world, &json!(uuid), "")?.id, body));
    }
    let views = changes.into_iter().map(|(id, body)| view(call, change(world, id, body)?, &call.expand));
    Ok(Reply::of(json!({"connectors": views.collect::<Result<Vec<_>, _>>()?})))
}

pub(super) fn change<'w>(world: &'w mut World, id: i64, body: &Value) -> Result<&'w Connector, Refusal> {
    let connector =
        world.connectors.get_mut(&id).ok_or_else(|| Refusal::own_fault("a connector went away"))?;
    if let Some(hidden) = body.get("hidden").and_then(Value::as_bool) {
        connector.hidden = hidden;
    }
    if let Some(days) = body.get("sync_periodicity").or_else(|| body.get("sync_frequency")) {
        connector.sync_days = days.clone();
    }
    if let Some(mechanism) = body.get("auth_mechanism").and_then(Value::as_str) {
        connector.auth_mechanism = mechanism.to_owned();
    }
    Ok(connector)
}

fn update_source(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let (id, source_id) = (named(world, call, "")?.id, call.id("ConnectorSourceId")?);
    let connector = world.connectors.get_mut(&id);
    let source =
        connector.and_then(|connector| connector.sources.iter_mut().find(|source| source.id == source_id));
    let source =
        source.ok_or_else(|| Refusal::not_found(format!("connector {id} has no source {source_id}")))?;
    if let Some(mechanism) = call.member_text("auth_mechanism") {
        source.auth_mechanism = mechanism.to_owned();
    }
    if let Some(disabled) = call.body.get("disabled") {
        source.disabled = disabled.clone();
    }
    get_source(world, call, "")
}

/// The connector that the path names.
fn named<'w>(world: &'w World, call: &Call<'_>, capability: &str) -> Result<&'w Connector, Refusal> {
    let name = call.named("ConnectorId").ok_or_else(|| Refusal::own_fault("no connector in the path"))?;
    find(world, name, capability)
}

/// The connector of this number or UUID.
pub(super) fn find<'w>(world: &'w World, name: &Value, capability: &str) -> Result<&'w Connector, Refusal> {
    let is_it = |connector: &&Connector| match name {
        Value::String(uuid) => uuid.eq_ignore_ascii_case(&connector.uuid),
        number => number.as_i64() == Some(connector.id),
    };
    let found = world.connectors.values().find(is_it);
    found.filter(|connector| capability.is_empty() || connector.has(capability)).ok_or_else(|| {
        Refusal::not_found(format!(
            "there is no connector {name}: connectors.list tells those of the sandbox"
        ))
    })
}

/// A connector as answers hold it.
pub(super) fn view(call: &Call<'_>, connector: &Connector, expand: &Expand) -> Result<Value, Refusal> {
    let provider = connector.has("document") && !connector.has("bank");
    let known = json!({
        "id": connector.id, "uuid": connector.uuid, "name": connector.name, "slug": connector.slug,
        "hidden": connector.hidden, "charged": true, "beta": connector.beta, "restricted": connector.restricted, "code": null,
        "sync_frequency": connector.sync_days, "sync_periodicity": connector.sync_days, "months_to_fetch": 3,
        "auth_mechanism": connector.auth_mechanism, "available_auth_mechanisms": [connector.auth_mechanism],
        "transfer_mechanism": null, "siret": provider.then_some("12345678900012"),
        "capabilities": connector.capabilities, "products": connector.products,
        "account_usages": if provider { json!([]) } else { json!(["PRIV", "ORGA"]) },
        "account_types": if provider { json!([]) } else { json!(["checking", "savings", "card"]) },
        "payment_settings": match &connector.payments {
            Some(payments) => payment_settings(call, payments)?,
            None => Value::Null,
        },
        "id_weboob": null, "id_categories": null,
    });
    answer::resource(call, "Connector", known, expand, &|name, _| {
        Ok(match name {
            "sources" => Some(json!(sources(call, connector)?)),
            "fields" => Some(json!(views(call, "ConnectorField", connector.fields())?)),
            "payment_fields" => Some(json!(views(call, "ConnectorPaymentField", payment_fields(connector))?)),
            "countries" => {
                let countries = connector.countries.iter().map(|(id, name)| json!({"id": id, "name": name}));
                Some(json!(views(call, "ConnectorCountry", countries.collect())?))
            }
            "urls" => Some(json!([format!("https://{}.example", connector.slug.to_ascii_lowercase())])),
            _ => None,
        })
    })
}

/// Connector fields as answers hold them.
pub(super) fn views(call: &Call<'_>, object: &str, known: Vec<Value>) -> Result<Vec<Value>, Refusal> {
    known.into_iter().map(|known| answer::plain(call, object, known)).collect()
}

fn sources(call: &Call<'_>, connector: &Connector) -> Result<Vec<Value>, Refusal> {
    connector.sources.iter().map(|source| source_view(call, connector, source)).collect()
}

fn source_view(call: &Call<'_>, connector: &Connector, source: &ConnectorSource) -> Result<Value, Refusal> {
    let known = json!({
        "id": source.id, "id_connector": connector.id, "name": source.name, "priority": source.priority,
        "auth_mechanism": source.auth_mechanism, "available_auth_mechanisms": [source.auth_mechanism],
        "disabled": source.disabled, "capabilities": connector.capabilities, "fallback": null, "id_weboob": null,
    });
    answer::plain(call, "ConnectorSource", known)
}

fn payment_settings(call: &Call<'_>, payments: &Payments) -> Result<Value, Refusal> {
    let kinds = json!(["first_open_day", "instant", "deferred", "periodic"]);
    let known = json!({
        "available_validate_mechanisms": ["webauth"], "beneficiary_types": [payments.scheme],
        "execution_date_types": kinds, "execution_frequencies": ["weekly", "monthly", "yearly"],
        "maximum_number_of_instructions": payments.instructions, "providing_payer_account": "optional",
        "partial_status_tracking": [], "transfer_date_types_where_trusted_beneficiary_required": [],
        "cancellation_available": payments.cancellation, "maximum_date_delta_days": 365,
    });
    answer::plain(call, "PaymentSettings", known)
}

fn payment_fields(connector: &Connector) -> Vec<Value> {
    if connector.uuid != TEST_CONNECTOR {
        return Vec::new();
    }
    let choice = USE_CASES.map(|name| json!({"label": name, "value": name}));
    vec![json!({
        "name": "use_case_pay", "type": "list", "label": "Scénario", "required": false, "regex": null,
        "values": choice, "auth_mechanisms": ["webauth"], "connector_sources": ["openapi"],
    })]
}
