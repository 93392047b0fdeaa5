//! What older versions of the API knew of connectors: logos, categories, their state, and wishes for others.

use serde_json::{Map, Value, json};

use super::connection::Connection;
use super::connection_views::view as connection_view;
use super::resource::{self, Filter, Kind, delete, list_answer};
use super::{Behaviour, World, connectors, files};
use crate::call::{Call, Reply};
use crate::refusal::Refusal;

pub(super) const LOGO: Kind = Kind {
    object: "ConnectorLogo",
    id: "ConnectorLogoId",
    of_user: false,
    hangs_on: &["ConnectorId"],
    verbs: &[
        ("legacy.connectors.list_logos", list_logos),
        ("legacy.connectors.create_logo", resource::create),
        ("legacy.connectors.save_logo", save_logo),
        ("legacy.connectors.update_logo", resource::update),
        ("legacy.connectors.delete_logo", delete),
    ],
    take: take_logo,
    ..Kind::BASE
};

pub(super) const CATEGORY: Kind = Kind {
    object: "ConnectorCategory",
    id: "ConnectorCategoryId",
    of_user: false,
    verbs: &[
        ("legacy.banks.create_category", resource::create),
        ("legacy.banks.update_category", resource::update),
        ("legacy.banks.delete_category", delete),
    ],
    filters: &[("search", Filter::Holds("name"))],
    ..Kind::BASE
};

pub(super) const BEHAVIOURS: &[(&str, Behaviour)] = &[
    ("legacy.connectors.batch_update", |world, call| {
        let all: Vec<_> = world.connectors.values().map(|connector| connector.id).collect();
        change_all(world, call, &all)
    }),
    ("connectors.batch_update_by_ids", |world, call| {
        let all = call.ids("ConnectorId");
        for id in &all {
            connectors::find(world, &json!(id), "")?;
        }
        change_all(world, call, &all)
    }),
    ("legacy.connectors.request_new", request_new),
    ("legacy.connectors.get_status", get_status),
    ("legacy.connectors.list_incidents", list_incidents),
    ("legacy.connectors.list_source_fields", list_source_fields),
    ("legacy.connectors.update_sources", update_sources),
    ("legacy.banks.list_connections", list_connections),
    ("legacy.providers.list_connections", list_connections),
];

/// Both logos of each connector.
pub(super) fn seed(world: &mut World) {
    let all: Vec<_> = world.connectors.values().map(|own| (own.id, own.slug.clone())).collect();
    for (connector, slug) in all {
        for kind in ["main", "thumbnail"] {
            let letters = if kind == "main" { slug.clone() } else { slug.chars().take(1).collect() };
            let file =
                files::keep_picture(world, None, &format!("{slug}-{kind}.svg").to_lowercase(), &letters);
            let members = json!({"id_file": file, "type": kind});
            world.add(LOGO.object, None, &[("ConnectorId", connector)], members);
        }
    }
}

fn change_all(world: &mut World, call: &Call<'_>, all: &[i64]) -> Result<Reply, Refusal> {
    for id in all {
        connectors::change(world, *id, &call.body)?;
    }
    Ok(Reply::of(json!({"total": all.len()})))
}

/// A wish is noted, without its credentials.
fn request_new(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let text = |name| call.member_text(name).unwrap_or_default().to_owned();
    let wish = json!({"name": text("name"), "types": text("types"), "comment": text("comment")});
    world.add("ConnectorProposal", Some(call.user()?), &[], wish);
    Ok(Reply::empty())
}

/// How many connections of each connector work.
fn get_status(world: &mut World, _: &Call<'_>) -> Result<Reply, Refusal> {
    let states = world.connectors.values().map(|connector| {
        let own = || world.connections.values().filter(|own| own.connector == connector.id);
        let failing = own().filter(|own| own.state.is_some()).count();
        (connector.uuid.clone(), json!({"connections": own().count(), "failing": failing}))
    });
    Ok(Reply::of(Value::Object(states.collect())))
}

/// The institutions of the sandbox have no incidents but those that faults make.
fn list_incidents(_: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let (page, size) = (call.int("page").unwrap_or(1), call.int("size").unwrap_or(30));
    if page < 1 || size < 1 {
        return Err(Refusal::invalid("query parameters `page` and `size` want 1 or more"));
    }
    Ok(Reply::of(json!({"incidents": [], "page": page, "size": size, "total": 0})))
}

fn connector(world: &World, call: &Call<'_>) -> Result<i64, Refusal> {
    let name = call.named("ConnectorId").ok_or_else(|| Refusal::own_fault("no connector in the path"))?;
    Ok(connectors::find(world, name, "")?.id)
}

/// A source by API wants the identifier that the institution knows the domain by.
fn list_source_fields(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let (id, source) = (connector(world, call)?, call.id("ConnectorSourceId")?);
    let found = world.connectors.get(&id).and_then(|own| own.sources.iter().find(|own| own.id == source));
    let found = found.ok_or_else(|| Refusal::not_found(format!("connector {id} has no source {source}")))?;
    let fields = if found.name == "openapi" {
        vec![json!({
            "id_connector_source": source, "name": "client_id", "label": "Client identifier", "regex": null,
            "required": false, "secret": false, "type": "text",
        })]
    } else {
        Vec::new()
    };
    Ok(Reply::of(json!({"total": fields.len(), "source_fields": fields})))
}

fn update_sources(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let id = connector(world, call)?;
    let disabled = call.member("disabled_capabilities").and_then(Value::as_array).map(Vec::len);
    let found = world.connectors.get_mut(&id).ok_or_else(|| Refusal::own_fault("a connector went away"))?;
    let capabilities = found.capabilities.len();
    for source in &mut found.sources {
        // A source that is used for nothing is off.
        if let Some(disabled) = disabled {
            source.disabled = if disabled >= capabilities { json!(call.now()) } else { Value::Null };
        }
    }
    Ok(Reply::empty())
}

/// All logos, or those that the path is for.
fn list_logos(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let id = connector(world, call)?;
    let name = call.endpoint.name.as_str();
    let only = ["main", "thumbnail"].into_iter().find(|kind| name.contains(kind));
    let own = world
        .resources
        .of(LOGO.object, None)
        .filter(|logo| logo.hangs_on("ConnectorId", id) && only.is_none_or(|only| logo.text("type") == only));
    list_answer(world, call, &LOGO, own.collect())
}

/// The main logo gives way to the new one.
fn save_logo(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let id = connector(world, call)?;
    let main = world.resources.of(LOGO.object, None);
    let main = main.filter(|logo| logo.hangs_on("ConnectorId", id) && logo.text("type") == "main");
    for key in main.map(|logo| logo.key.clone()).collect::<Vec<_>>() {
        world.resources.take(LOGO.object, None, &key);
    }
    resource::create(world, call)
}

fn take_logo(world: &mut World, call: &Call<'_>, members: &mut Map<String, Value>) -> Result<(), Refusal> {
    let sent = call.member("id_file").and_then(Value::as_i64);
    let file = match (files::sent(call, "img"), sent) {
        (Some(upload), _) => files::keep_upload(world, None, upload),
        (None, Some(file)) if files::is_there(world, None, file) => file,
        (None, Some(file)) => {
            return Err(Refusal::invalid(format!("member `id_file`: there is no file {file}")));
        }
        (None, None) => return Err(Refusal::missing("give one of the members `img` and `id_file`")),
    };
    let id = connector(world, call)?;
    let linked = world
        .resources
        .of(LOGO.object, None)
        .any(|logo| logo.hangs_on("ConnectorId", id) && logo.number("id_file") == Some(file));
    if linked {
        return Err(Refusal::invalid("the file is linked with the connector already"));
    }
    members.insert("id_file".to_owned(), json!(file));
    members.entry("type").or_insert(json!("main"));
    Ok(())
}

/// Connections of the connector, of whatever users.
fn list_connections(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let id = connector(world, call)?;
    let range = call.int("range").unwrap_or(3);
    let range = usize::try_from(range)
        .map_err(|_| Refusal::invalid(format!("query parameter `range` wants 0 or more, and is {range}")))?;
    let fits = |own: &&Connection| {
        let accounts = world.accounts.values().filter(|account| account.connection == own.id);
        let count =
            accounts.filter(|account| call.int("type").is_none_or(|kind| account.id_type() == kind)).count();
        let least = call.int("occurrences").unwrap_or(i64::from(call.int("type").is_some()));
        i64::try_from(count).is_ok_and(|count| count >= least)
    };
    let own = world.connections.values().filter(|own| own.connector == id).filter(fits).take(range);
    let views =
        own.map(|own| connection_view(world, call, own, &call.expand)).collect::<Result<Vec<_>, _>>()?;
    Ok(Reply::of(json!({"total": views.len(), "connections": views})))
}
