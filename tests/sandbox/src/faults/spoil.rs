//! Bodies of real answers, with what no description knows.

use powens_codegen::api::{Api, Key, Object, Type};
use serde_json::{Map, Value, json};

use super::fault::{Fault, Flaw};

/// A value that no enum has.
const UNKNOWN_VALUE: &str = "sandboxUnknownValue";
/// A member that no object has.
const UNKNOWN_MEMBER: &str = "sandbox_unknown_member";

/// What a fault makes of a body of this type. None: the answer is one that it says nothing about.
pub(super) fn spoil(api: &Api, ty: Option<&Type>, fault: &Fault, body: &[u8]) -> Option<Vec<u8>> {
    match fault {
        Fault::Malformed(options) => garble(options.how, body),
        Fault::UnknownValues(_) => {
            let mut value = serde_json::from_slice(body).ok()?;
            unknown_values(api, ty?, &mut value);
            Some(value.to_string().into_bytes())
        }
        Fault::UnknownMembers(_) => {
            let mut value = serde_json::from_slice(body).ok()?;
            unknown_members(&mut value);
            Some(value.to_string().into_bytes())
        }
        _ => None,
    }
}

fn garble(how: Flaw, body: &[u8]) -> Option<Vec<u8>> {
    let (first, second) = body.split_at(body.len() / 2);
    match how {
        _ if body.is_empty() => None,
        Flaw::Cut => Some(first.to_vec()),
        // A control character may stand in no JSON text, within a string or outside.
        Flaw::Garbled => Some([first, b"\x01", second].concat()),
        Flaw::Html => None,
    }
}

/// Gives every enum and every tag of a union a value that nobody knows.
fn unknown_values(api: &Api, ty: &Type, value: &mut Value) {
    match (ty, value) {
        (Type::Enum(_), value @ Value::String(_)) => *value = json!(UNKNOWN_VALUE),
        (Type::List(item), Value::Array(values)) => {
            values.iter_mut().for_each(|value| unknown_values(api, item, value));
        }
        (Type::Map(item), Value::Object(members)) => {
            members.values_mut().for_each(|value| unknown_values(api, item, value));
        }
        (Type::Object(key), Value::Object(members)) => in_members(api, *key, members),
        (Type::Union(key), Value::Object(members)) => {
            members.insert(api[*key].tag.clone(), json!(UNKNOWN_VALUE));
        }
        _ => {}
    }
}

fn in_members(api: &Api, key: Key<Object>, members: &mut Map<String, Value>) {
    for field in &api[key].fields {
        if let Some(value) = members.get_mut(&field.wire) {
            unknown_values(api, &field.ty, value);
        }
    }
}

/// Gives every object members that nobody knows.
fn unknown_members(value: &mut Value) {
    match value {
        Value::Array(values) => values.iter_mut().for_each(unknown_members),
        Value::Object(members) => {
            members.values_mut().for_each(unknown_members);
            members.insert(UNKNOWN_MEMBER.to_owned(), json!({"of": ["any", 1, 2.5, true, null]}));
        }
        _ => {}
    }
}
