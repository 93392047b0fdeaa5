//! Objects, as types of the crate.

use super::Rule;
use super::arguments;
use super::comparison::{Comparison, Part};
use crate::api::{Api, Body, Endpoint, Key, Object, Type};

impl Comparison<'_> {
    pub(super) fn object(&mut self, part: &Part, old: &Object, new: &Object) {
        match (old.has_type(), new.has_type()) {
            (false, true) => self.push(part, Rule::TypeGained, ""),
            (true, false) => self.push(part, Rule::TypeLost, ""),
            (true, true) if !old.usage.request && new.usage.request => {
                self.push(part, Rule::BuilderGained, "");
            }
            (true, true) if old.usage.request && !new.usage.request => {
                self.push(part, Rule::BuilderLost, "");
            }
            _ => {}
        }
        self.members(part, (old, old.usage), (new, new.usage));
        if old.usage.request && new.usage.request {
            self.order(part, &arguments::of_object(old), &arguments::of_object(new));
        }
    }
}

/// The operations whose whole body an object is; those of other routes to the same thing are left out.
pub(super) fn senders(api: &Api, name: &str) -> Vec<String> {
    let sends = |endpoint: &Endpoint| match &endpoint.body {
        Some(Body::Object(key)) => api[*key].name == name && endpoint.like.is_none(),
        _ => false,
    };
    let senders = api.endpoints().filter(|(_, endpoint)| sends(endpoint));
    senders.map(|(_, endpoint)| endpoint.operation.clone()).collect()
}

/// The pages whose requests an object changes: those that send it as a body, and those that can expand it.
pub(super) fn reaches(api: &Api, name: &str) -> Vec<String> {
    let is_it = |key: &Key<Object>| api[*key].name == name;
    let mut areas = Vec::new();
    for (area, endpoint) in api.endpoints() {
        let body = matches!(&endpoint.body, Some(Body::Object(key)) if is_it(key));
        if body || endpoint.expand.as_ref().is_some_and(is_it) {
            areas.push(area.name.clone());
        }
    }
    for object in api.objects() {
        let mut expands = object.expands();
        if expands.any(|field| matches!(field.ty.innermost(), Type::Object(key) if is_it(key))) {
            areas.push(object.area.replace("::", "/"));
        }
    }
    areas
}
