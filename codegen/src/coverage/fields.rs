//! Members and parameters: who needs an example.

use serde_json::Value;

use crate::api::{Endpoint, Field, Flow, Object, Parameter, Scalar, Type};

/// A member or a parameter, as far as examples go.
pub(super) struct Shown<'a> {
    /// The keys that lead to it.
    pub(super) keys: Vec<&'a str>,
    /// What it is, in words.
    pub(super) subject: String,
    /// Where the API documents it.
    pub(super) source: &'a str,
    /// Whether it has an example; `None` when it needs none.
    pub(super) example: Option<bool>,
}

/// The members of an object, linked resources included.
pub(super) fn of_object(object: &Object) -> impl Iterator<Item = Shown<'_>> {
    object.fields.iter().map(|field| {
        let part = if field.expand { "expands" } else { "fields" };
        of_field(vec!["objects", &object.name, part, &field.wire], field, &object.name)
    })
}

/// The parameters of the query of an endpoint.
pub(super) fn of_endpoint(endpoint: &Endpoint) -> impl Iterator<Item = Shown<'_>> {
    // Those of another route to an endpoint belong to that endpoint.
    let own = endpoint.query.iter().filter(|_| endpoint.like.is_none());
    own.map(|parameter| {
        let keys = vec!["endpoints", endpoint.name.as_str(), "query", parameter.wire.as_str()];
        of_parameter(keys, parameter, &endpoint.operation)
    })
}

/// The parameters of a flow, and what comes back from it.
pub(super) fn of_flow(flow: &Flow) -> impl Iterator<Item = Shown<'_>> {
    let name = flow.name.as_str();
    let params = flow
        .params
        .iter()
        .map(move |parameter| of_parameter(vec!["flows", name, "params", &parameter.wire], parameter, name));
    let success = flow
        .success
        .iter()
        .map(move |field| of_field(vec!["flows", name, "success", &field.wire], field, name));
    let failure = flow
        .failure
        .iter()
        .map(move |field| of_field(vec!["flows", name, "failure", &field.wire], field, name));
    params.chain(success).chain(failure)
}

fn of_field<'a>(keys: Vec<&'a str>, field: &'a Field, of: &str) -> Shown<'a> {
    let shows = [&field.example, &field.constant, &field.default];
    Shown {
        keys,
        subject: format!("the member `{}` of `{of}`", field.wire),
        source: &field.docs.source,
        example: example(&field.ty, &shows),
    }
}

fn of_parameter<'a>(keys: Vec<&'a str>, parameter: &'a Parameter, of: &str) -> Shown<'a> {
    Shown {
        keys,
        subject: format!("the parameter `{}` of `{of}`", parameter.wire),
        source: &parameter.docs.source,
        example: example(&parameter.ty, &[&parameter.example, &parameter.default]),
    }
}

/// Whether a value is shown, where the type alone does not tell what values look like.
fn example(ty: &Type, shows: &[&Option<Value>]) -> Option<bool> {
    let open = matches!(ty.innermost(), Type::Scalar(Scalar::String | Scalar::Decimal | Scalar::Json));
    open.then(|| shows.iter().any(|value| value.is_some()))
}
