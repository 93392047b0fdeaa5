//! What the description does not know is ignored: nothing behind the check of a request sees it.

use powens_codegen::api::{Api, Key, Object, Type};
use serde_json::{Map, Value};

/// Takes out the members that the description does not know.
pub(crate) fn prune(api: &Api, ty: &Type, value: &mut Value) {
    match (ty, value) {
        (Type::List(item), Value::Array(values)) => {
            values.iter_mut().for_each(|value| prune(api, item, value))
        }
        (Type::Map(item), Value::Object(members)) => {
            members.iter_mut().for_each(|(_, value)| prune(api, item, value));
        }
        (Type::Object(key), Value::Object(members)) => prune_object(api, *key, None, members),
        (Type::Union(key), Value::Object(members)) => {
            let union = &api[*key];
            let tag = members.get(&union.tag).and_then(Value::as_str);
            let variant = match tag {
                Some(tag) => union.variants.iter().find(|variant| variant.tag == tag),
                None => union.default.and_then(|index| union.variants.get(index)),
            };
            if let Some(variant) = variant {
                prune_object(api, variant.object, Some(&union.tag), members);
            }
        }
        _ => {}
    }
}

fn prune_object(api: &Api, key: Key<Object>, tag: Option<&str>, members: &mut Map<String, Value>) {
    let object = &api[key];
    members.retain(|name, value| match object.field(name) {
        Some(field) => {
            prune(api, &field.ty, value);
            true
        }
        None => object.members.is_some() || tag == Some(name.as_str()),
    });
}
