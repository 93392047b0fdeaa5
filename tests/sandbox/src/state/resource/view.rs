//! Resources as answers hold them.

use powens_codegen::api::{Field, Type};
use serde_json::{Map, Value, json};

use super::{Kind, Resource};
use crate::answer;
use crate::call::Call;
use crate::expand::Expand;
use crate::refusal::Refusal;
use crate::state::{World, connection_views};

/// A resource as answers hold it.
pub(in crate::state) fn view(
    world: &World,
    call: &Call<'_>,
    kind: &'static Kind,
    resource: &Resource,
    expand: &Expand,
) -> Result<Value, Refusal> {
    let mut known = resource.members.clone();
    identify(call, kind, resource, &mut known);
    (kind.show)(world, call, resource, &mut known)?;
    answer::exact(call, kind.object, known, expand, &|field, inner| {
        expanded(world, call, kind, resource, field, inner)
    })
}

/// The members that say which resource it is, and what it hangs on.
fn identify(call: &Call<'_>, kind: &Kind, resource: &Resource, known: &mut Map<String, Value>) {
    let Some(object) = call.api.object_named(kind.object) else { return };
    for field in object.fields.iter().filter(|field| !field.expand) {
        let Type::Id(key) = &field.ty else { continue };
        let value = match call.api[*key].name.as_str() {
            name if name == kind.id && field.wire == "id" => Some(resource.key.to_value()),
            "UserId" => resource.user.map(Value::from),
            name => {
                resource.links.get(name).or_else(|| resource.attached.get(name)).copied().map(Value::from)
            }
        };
        if let Some(value) = value {
            known.insert(field.wire.clone(), value);
        }
    }
}

/// A linked resource: the connection, or what hangs on this one.
fn expanded(
    world: &World,
    call: &Call<'_>,
    kind: &Kind,
    resource: &Resource,
    field: &Field,
    expand: &Expand,
) -> Result<Option<Value>, Refusal> {
    let Type::Object(key) = field.ty.innermost() else { return Ok(None) };
    let object = call.api[*key].name.as_str();
    if object == "Connection" {
        let owner = resource.links.get("ConnectionId").and_then(|id| world.connections.get(id));
        return owner.map(|owner| connection_views::view(world, call, owner, expand)).transpose();
    }
    match (Kind::named(object), resource.key.number()) {
        (Some(below), Some(number)) if below.hangs_on.contains(&kind.id) => {
            Ok(Some(linked(world, call, below, resource.user, (kind.id, number), expand)?))
        }
        _ => Ok(None),
    }
}

/// What hangs on a thing, as its answer holds it.
pub(in crate::state) fn linked(
    world: &World,
    call: &Call<'_>,
    kind: &'static Kind,
    user: Option<i64>,
    (id, number): (&str, i64),
    expand: &Expand,
) -> Result<Value, Refusal> {
    let own = world.resources.of(kind.object, user);
    let own = own.filter(|resource| resource.hangs_on(id, number) && resource.is_shown());
    let views = own.map(|resource| view(world, call, kind, resource, expand));
    Ok(json!(views.collect::<Result<Vec<_>, _>>()?))
}
