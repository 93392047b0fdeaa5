//! The arguments of functions, in their order: those of one type would change places silently.

use super::Rule;
use super::comparison::{Comparison, Part};
use crate::api::{Api, Body, Endpoint, Field, Flow, Object};

impl Comparison<'_> {
    /// Compares the order of what must be given.
    pub(super) fn order(&mut self, part: &Part, old: &[&str], new: &[&str]) {
        let sorted = |names: &[&str]| {
            let mut names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
            names.sort();
            names
        };
        if old != new && sorted(old) == sorted(new) {
            let detail = format!("`{}` → `{}`", old.join(", "), new.join(", "));
            self.push(part, Rule::ArgumentsReordered, detail);
        }
    }
}

/// The names of the arguments of an endpoint's function.
pub(super) fn of_endpoint<'a>(api: &'a Api, endpoint: &'a Endpoint) -> Vec<&'a str> {
    let path = endpoint.path_parameters().map(|(name, _, _)| name);
    let query = endpoint.query.iter().filter(|parameter| parameter.required);
    let mut names: Vec<&str> = path.chain(query.map(|parameter| parameter.rust.as_str())).collect();
    match &endpoint.body {
        Some(Body::Object(key)) => names.extend(of_object(&api[*key])),
        Some(Body::Value(_)) => names.push("body"),
        None => {}
    }
    names
}

/// The names of the arguments of what builds an object.
pub(super) fn of_object(object: &Object) -> Vec<&str> {
    object.fields.iter().filter(|field| field.is_needed()).map(rust).collect()
}

/// The names of the arguments of a flow's function.
pub(super) fn of_flow(flow: &Flow) -> Vec<&str> {
    let needed = flow.params.iter().filter(|parameter| parameter.required);
    needed.map(|parameter| parameter.rust.as_str()).collect()
}

fn rust(field: &Field) -> &str {
    &field.rust
}
