//! Answers: made from the description where no behaviour knows better, and always checked against it.

mod make;

use powens_codegen::api::{Endpoint, Field, Scalar, Type};
use serde_json::{Map, Value, json};

use crate::call::{Call, Reply};
use crate::conform::{Side, conform};
use crate::expand::{Expand, Opening};
use crate::refusal::Refusal;
use make::Maker;

/// An answer on its way out.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) body: Option<Value>,
    pub(crate) headers: Vec<(&'static str, String)>,
}

/// The answer of an endpoint that has no behaviour: every member that it may have, the same every time.
pub(crate) fn make(call: &Call<'_>) -> Reply {
    let Some(returns) = &call.endpoint.returns else { return Reply::empty() };
    if redirects(&returns.ty) {
        return Reply::empty();
    }
    let mut body = Maker::new(call).answer(&returns.ty);
    if let Some(members) = body.as_object_mut() {
        last_page(call, members);
    }
    Reply::of(body)
}

/// Whether an answer of this type is a redirection.
fn redirects(ty: &Type) -> bool {
    *ty == Type::Scalar(Scalar::Redirect)
}

/// A made list has one page: nothing comes after it.
fn last_page(call: &Call<'_>, members: &mut Map<String, Value>) {
    let Some(pages) = &call.endpoint.pages else { return };
    if members.contains_key("_links") {
        let own = format!("{}{}", call.origin, call.target);
        members.insert("_links".into(), json!({"prev": null, "self": {"href": own}, "next": null}));
    }
    if call.int("offset").is_some_and(|offset| offset > 0) {
        members.insert(pages.items.clone(), json!([]));
    }
}

/// Gives a linked resource by the name of its member and what is asked for inside it, where the state knows it.
pub(crate) type Linked<'l> = &'l dyn Fn(&str, &Expand) -> Result<Option<Value>, Refusal>;

/// A resource of the state as the description shapes it: the members that the state knows, and made ones for the
/// rest. `linked` gives the linked resources that the state knows, when they are asked for.
pub(crate) fn resource(
    call: &Call<'_>,
    object: &str,
    known: Value,
    expand: &Expand,
    linked: Linked<'_>,
) -> Result<Value, Refusal> {
    let Some(described) = call.api.object_named(object) else {
        return Err(Refusal::own_fault(format!("the description has no object {object}")));
    };
    let Value::Object(mut known) = known else {
        return Err(Refusal::own_fault(format!("what the state knows of {object} is no object")));
    };
    for field in described.expands() {
        if let Some(inner) = expand.get(&field.wire)
            && let Some(value) = linked(&field.wire, inner)?
        {
            known.insert(field.wire.clone(), value);
        }
    }
    Ok(Value::Object(Maker::new(call).fill(described, known, Opening::Open(expand))))
}

/// A resource that has no linked ones.
pub(crate) fn plain(call: &Call<'_>, object: &str, known: Value) -> Result<Value, Refusal> {
    resource(call, object, known, &Expand::default(), &|_, _| Ok(None))
}

/// Gives a linked resource of an object by its field and what is asked for inside it.
pub(crate) type Expanded<'l> = &'l dyn Fn(&Field, &Expand) -> Result<Option<Value>, Refusal>;

/// An object of which all is known: what is not there is null where the description has a null for it, or is left out
/// where it may be. A linked resource that is among the members is there when it is asked for.
pub(crate) fn exact(
    call: &Call<'_>,
    object: &str,
    mut known: Map<String, Value>,
    expand: &Expand,
    expanded: Expanded<'_>,
) -> Result<Value, Refusal> {
    let Some(described) = call.api.object_named(object) else {
        return Err(Refusal::own_fault(format!("the description has no object {object}")));
    };
    let mut exact = Map::new();
    for field in &described.fields {
        let own = known.remove(&field.wire).filter(|own| field.nullable || !own.is_null());
        let value = match expand.get(&field.wire) {
            None if field.expand => continue,
            Some(inner) if field.expand => expanded(field, inner)?.or(own).or_else(|| nothing(field)),
            _ => own.or_else(|| field.nullable.then_some(Value::Null)),
        };
        if let Some(value) = value {
            exact.insert(field.wire.clone(), value);
        }
    }
    if described.members.is_some() {
        exact.extend(known);
    }
    Ok(Value::Object(exact))
}

/// What stands for a linked resource that is not there.
fn nothing(field: &Field) -> Option<Value> {
    if matches!(field.ty, Type::List(_)) { Some(json!([])) } else { field.nullable.then_some(Value::Null) }
}

/// Checks what goes out: an answer that breaks the description is a fault of the sandbox, and says so.
pub(crate) fn check(call: &Call<'_>, reply: Reply) -> Result<Answer, Refusal> {
    let endpoint = call.endpoint;
    if endpoint.returns.as_ref().is_some_and(|returns| redirects(&returns.ty)) {
        let location = reply
            .location
            .ok_or_else(|| Refusal::own_fault(format!("{} leads nowhere", endpoint.operation)))?;
        return Ok(Answer { status: 307, body: None, headers: vec![("location", location)] });
    }
    let status = status(endpoint, &reply);
    if !endpoint.success.is_empty() && !endpoint.success.contains(&status) {
        return Err(Refusal::own_fault(format!(
            "{} does not answer with status {status}",
            endpoint.operation
        )));
    }
    match (&endpoint.returns, &reply.body) {
        (Some(returns), Some(body)) => {
            let opening = match (endpoint.expand, &reply.holds, &returns.ty) {
                (Some(object), ..) => Opening::Waiting(object, &call.expand),
                (None, Some(holds), Type::Object(object)) => Opening::Waiting(*object, holds),
                _ => Opening::Closed,
            };
            conform(call.api, Side::Answer, &returns.ty, body, opening).map_err(|finding| {
                Refusal::own_fault(format!("its answer to {}: {finding}", endpoint.operation))
            })?;
        }
        (Some(returns), None) if !returns.optional => {
            return Err(Refusal::own_fault(format!("it has no answer to {}", endpoint.operation)));
        }
        (None, Some(_)) => {
            return Err(Refusal::own_fault(format!("{} answers without a body", endpoint.operation)));
        }
        (_, None) => {}
    }
    Ok(Answer { status, body: reply.body, headers: Vec::new() })
}

fn status(endpoint: &Endpoint, reply: &Reply) -> u16 {
    let usual = endpoint.success.iter().copied().find(|status| (200..300).contains(status));
    let usual = if reply.body.is_none() && endpoint.success.contains(&204) { Some(204) } else { usual };
    reply.status.or(usual).or(endpoint.success.first().copied()).unwrap_or(200)
}
