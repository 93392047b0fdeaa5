//! What is done with resources, whatever their kind.

use std::collections::BTreeSet;

use powens_codegen::api::{Field, IdKind, Scalar, Type};
use serde_json::{Map, Value, json};

use super::filter::passes;
use super::reach::{implied, owner, parents, reach};
use super::view::view;
use super::{Key, Kind, Links, Resource};
use crate::answer;
use crate::call::{Call, Reply};
use crate::conform::{Side, conform};
use crate::expand::{Expand, Opening};
use crate::refusal::Refusal;
use crate::state::{World, bank_accounts, connections, page};

/// Lists what hangs on everything that the path names.
pub(in crate::state) fn list(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let kind = Kind::of(call)?;
    let parents = parents(world, call, kind.id)?;
    let all = below(world, call, kind, &parents)?;
    let kept: Vec<_> = all.into_iter().filter(|resource| passes(kind, call, resource)).collect();
    list_answer(world, call, kind, kept)
}

/// What hangs on all of these, in the order of lists.
fn below<'w>(
    world: &'w World,
    call: &Call<'_>,
    kind: &'static Kind,
    parents: &Links,
) -> Result<Vec<&'w Resource>, Refusal> {
    let own = world.resources.of(kind.object, owner(kind, call)?);
    let mut all: Vec<_> =
        own.filter(|own| parents.iter().all(|(id, number)| own.hangs_on(id, *number))).collect();
    if kind.newest_first {
        all.sort_by(|one, other| other.text(kind.day).cmp(one.text(kind.day)).then(other.key.cmp(&one.key)));
    }
    Ok(all)
}

/// The list that an operation answers with: the page of it that is asked for, and what is told of all.
pub(in crate::state) fn list_answer(
    world: &World,
    call: &Call<'_>,
    kind: &'static Kind,
    kept: Vec<&Resource>,
) -> Result<Reply, Refusal> {
    let mut list = Map::new();
    list.insert("total".to_owned(), json!(kept.len()));
    (kind.sums)(&kept, &mut list);
    days(kind, &kept, ["first_date", "last_date"], &mut list);
    let page = page::cut(call, kept)?;
    days(kind, &page, ["result_min_date", "result_max_date"], &mut list);
    let items = page.into_iter().map(|resource| view(world, call, kind, resource, &call.expand));
    let items = items.collect::<Result<Vec<_>, _>>()?;
    match call.endpoint.returns.as_ref().map(|returns| &returns.ty) {
        Some(Type::List(_)) => Ok(Reply::of(json!(items))),
        Some(Type::Object(key)) => {
            let object = &call.api[*key];
            let holds = |field: &&Field| match &field.ty {
                Type::List(item) => matches!(**item, Type::Object(key) if call.api[key].name == kind.object),
                _ => false,
            };
            for field in object.fields.iter().filter(holds) {
                list.insert(field.wire.clone(), json!(items));
            }
            answer::exact(call, &object.name, list, &Expand::default(), &|_, _| Ok(None)).map(Reply::of)
        }
        _ => Err(Refusal::own_fault(format!("{} answers with no list", call.endpoint.operation))),
    }
}

/// The days that resources are from.
fn days(kind: &Kind, resources: &[&Resource], names: [&str; 2], list: &mut Map<String, Value>) {
    if kind.day.is_empty() {
        return;
    }
    let days = || resources.iter().filter_map(|resource| resource.text(kind.day).get(..10));
    for (name, day) in names.into_iter().zip([days().min(), days().max()]) {
        if let Some(day) = day {
            list.insert(name.to_owned(), json!(day));
        }
    }
}

/// Reads one.
pub(in crate::state) fn get(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let kind = Kind::of(call)?;
    view(world, call, kind, reach(world, call, kind)?, &call.expand).map(Reply::of)
}

/// Makes one, which hangs on everything that the path and the body name.
pub(in crate::state) fn create(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let kind = Kind::of(call)?;
    let user = owner(kind, call)?;
    let mut links = parents(world, call, kind.id)?;
    links.extend(sent_links(world, call, kind)?);
    implied(world, user, &mut links);
    let mut members = sent(call, kind);
    touch(call, kind, &mut members, &["created", "last_update", "timestamp"]);
    (kind.take)(world, call, &mut members)?;
    let resource = Resource { links, ..Resource::new(next_key(world, call, kind), user, members) };
    let answer = view(world, call, kind, &resource, &call.expand)?;
    world.resources.put(kind.object, resource);
    Ok(Reply::of(answer))
}

fn next_key(world: &mut World, call: &Call<'_>, kind: &Kind) -> Key {
    match kind.id_kind(call.api) {
        IdKind::Uuid => Key::Text(world.mint.uuid()),
        IdKind::String => Key::Text(world.mint.digits()),
        _ => Key::Number(world.mint.id(kind.object)),
    }
}

/// Changes what the body names of one.
pub(in crate::state) fn update(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let kind = Kind::of(call)?;
    let found = reach(world, call, kind)?;
    let key = found.key.clone();
    change(world, call, kind, &key)?;
    let user = owner(kind, call)?;
    let changed = world.resources.find(kind.object, user, &key);
    let changed = changed.ok_or_else(|| Refusal::own_fault(format!("a {} went away", kind.object)))?;
    view(world, call, kind, changed, &call.expand).map(Reply::of)
}

/// Changes all that the path reaches.
pub(in crate::state) fn update_all(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let kind = Kind::of(call)?;
    let parents = parents(world, call, kind.id)?;
    let keys: Vec<_> = below(world, call, kind, &parents)?.iter().map(|own| own.key.clone()).collect();
    for key in &keys {
        change(world, call, kind, key)?;
    }
    Ok(Reply::of(json!({"total": keys.len()})))
}

fn change(world: &mut World, call: &Call<'_>, kind: &'static Kind, key: &Key) -> Result<(), Refusal> {
    let user = owner(kind, call)?;
    let links = sent_links(world, call, kind)?;
    let Some(mut resource) = world.resources.find(kind.object, user, key).cloned() else { return Ok(()) };
    resource.members.extend(sent(call, kind));
    touch(call, kind, &mut resource.members, &["last_update"]);
    (kind.take)(world, call, &mut resource.members)?;
    resource.links.extend(links);
    world.resources.replace(kind.object, resource);
    Ok(())
}

/// Deletes one with what hangs on it.
pub(in crate::state) fn delete(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let kind = Kind::of(call)?;
    let key = reach(world, call, kind)?.key.clone();
    let user = owner(kind, call)?;
    world.resources.take(kind.object, user, &key);
    if let Some(number) = key.number() {
        world.resources.forget(kind.id, number);
    }
    Ok(Reply::empty())
}

/// Deletes all that the path reaches.
pub(in crate::state) fn delete_all(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let kind = Kind::of(call)?;
    let parents = parents(world, call, kind.id)?;
    let gone: BTreeSet<_> = below(world, call, kind, &parents)?.iter().map(|own| own.key.clone()).collect();
    let user = owner(kind, call)?;
    for key in gone {
        world.resources.take(kind.object, user, &key);
        if let Some(number) = key.number() {
            world.resources.forget(kind.id, number);
        }
    }
    Ok(Reply::empty())
}

/// The members of the body that answers have too.
fn sent(call: &Call<'_>, kind: &Kind) -> Map<String, Value> {
    let Some(object) = call.api.object_named(kind.object) else { return Map::new() };
    let fits = |field: &&Field, value: &Value| match value {
        Value::Null => field.nullable,
        value => conform(call.api, Side::Answer, &field.ty, value, Opening::Closed).is_ok(),
    };
    let fields = object.fields.iter().filter(|field| !field.expand && field.wire != "id");
    let sent = fields.filter_map(|field| {
        let value = call.body.get(&field.wire).filter(|value| fits(&field, value))?;
        Some((field.wire.clone(), value.clone()))
    });
    sent.collect()
}

/// What the body says that it hangs on, which has to be there.
fn sent_links(world: &World, call: &Call<'_>, kind: &Kind) -> Result<Links, Refusal> {
    let mut links = Links::new();
    let Some(object) = call.api.object_named(kind.object) else { return Ok(links) };
    for field in &object.fields {
        let Type::Id(key) = &field.ty else { continue };
        let id = call.api[*key].name.as_str();
        let number = call.member(&field.wire).and_then(Value::as_i64);
        if let Some(number) = number.filter(|_| kind.hangs_on.contains(&id)) {
            expect(world, call, id, number).map_err(|refusal| {
                Refusal::invalid(format!("member `{}`: {}", field.wire, refusal.description))
            })?;
            links.insert(id.to_owned(), number);
        }
    }
    Ok(links)
}

/// Refuses the number of a thing that is not there for the user.
fn expect(world: &World, call: &Call<'_>, id: &str, number: i64) -> Result<(), Refusal> {
    let there = match id {
        "BankAccountId" => return bank_accounts::reached(world, call, number).map(|_| ()),
        "ConnectionId" => return connections::owned(world, call, number).map(|_| ()),
        _ => {
            let kind = Kind::of_id(id);
            kind.is_some_and(|kind| {
                let user = owner(kind, call).ok().flatten();
                world.resources.find(kind.object, user, &Key::Number(number)).is_some()
            })
        }
    };
    if there { Ok(()) } else { Err(Refusal::not_found(format!("there is no {id} {number}"))) }
}

/// Sets the moments of these names that answers have.
fn touch(call: &Call<'_>, kind: &Kind, members: &mut Map<String, Value>, names: &[&str]) {
    let Some(object) = call.api.object_named(kind.object) else { return };
    for name in names {
        if object.field(name).is_some_and(|field| field.ty == Type::Scalar(Scalar::DateTime)) {
            members.insert((*name).to_owned(), json!(call.now()));
        }
    }
}
