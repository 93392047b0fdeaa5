//! Query parameters.

use powens_codegen::api::{Api, Endpoint, PageScheme, Parameter, Scalar, Type};
use serde_json::{Map, Value};

use crate::expand::Expand;
use crate::refusal::{Refusal, suggestion};
use crate::text;

/// The parameter that the links of a page carry. Callers follow links and never write it.
pub(crate) const CURSOR: &str = "cursor";

/// The parameter of any request that asks for a signed answer.
pub(crate) const SIGNED: &str = "sign_response";

/// Reads and checks the query.
pub(super) fn parse(
    api: &Api,
    endpoint: &Endpoint,
    query: &str,
    strict: bool,
) -> Result<(Map<String, Value>, Expand), Refusal> {
    let mut values = Map::new();
    let mut expand = Expand::default();
    for (name, text) in form_urlencoded::parse(query.as_bytes()) {
        if let Some(parameter) = endpoint.query.iter().find(|parameter| parameter.wire == name) {
            let value = value(api, parameter, &text)?;
            merge(&mut values, parameter, value)?;
        } else if let (Some(object), "expand") = (endpoint.expand, &*name) {
            expand = Expand::parse(&text)?;
            expand.check(api, &api[object])?;
        } else if let Some(members) = &endpoint.query_members {
            let value = text::parse(api, &members.ty, &text).map_err(|wants| wrong(&name, &wants, &text))?;
            values.insert(name.into_owned(), value);
        } else if name == SIGNED {
            // Whoever sends the answer sees to it.
            text::parse(api, &Type::Scalar(Scalar::Bool), &text)
                .map_err(|wants| wrong(&name, &wants, &text))?;
        } else if name == CURSOR && by_links(endpoint) {
            values.insert(name.into_owned(), Value::String(text.into_owned()));
        } else if strict {
            return Err(unknown(endpoint, &name));
        }
    }
    // A link carries the filters of the first request; what it lacks it does not need.
    let follows_link = values.contains_key(CURSOR);
    let lacks = |wanted: &&Parameter| wanted.required && !follows_link && !values.contains_key(&wanted.wire);
    match endpoint.query.iter().find(lacks) {
        None => Ok((values, expand)),
        Some(parameter) => Err(Refusal::missing(format!(
            "query parameter `{}` is missing: {} wants it, {}",
            parameter.wire,
            endpoint.operation,
            text::describe(api, &parameter.ty)
        ))),
    }
}

fn value(api: &Api, parameter: &Parameter, text: &str) -> Result<Value, Refusal> {
    text::parse(api, &parameter.ty, text).map_err(|wants| wrong(&parameter.wire, &wants, text))
}

fn wrong(name: &str, wants: &str, text: &str) -> Refusal {
    Refusal::invalid(format!("query parameter `{name}` wants {wants}, and is \"{text}\""))
}

/// A list may be given in several parts; anything else once.
fn merge(values: &mut Map<String, Value>, parameter: &Parameter, value: Value) -> Result<(), Refusal> {
    match (values.get_mut(&parameter.wire), value) {
        (None, value) => {
            values.insert(parameter.wire.clone(), value);
            Ok(())
        }
        (Some(Value::Array(all)), Value::Array(more)) if matches!(parameter.ty, Type::List(_)) => {
            all.extend(more);
            Ok(())
        }
        _ => Err(Refusal::invalid(format!(
            "query parameter `{}` is there twice: send it once",
            parameter.wire
        ))),
    }
}

fn by_links(endpoint: &Endpoint) -> bool {
    endpoint.pages.as_ref().is_some_and(|pages| pages.by == PageScheme::Links)
}

fn unknown(endpoint: &Endpoint, name: &str) -> Refusal {
    let mut known: Vec<&str> = endpoint.query.iter().map(|parameter| parameter.wire.as_str()).collect();
    if endpoint.expand.is_some() {
        known.push("expand");
    }
    let close = suggestion(name, known.iter().copied());
    let takes = if known.is_empty() { "no parameter".to_owned() } else { known.join(", ") };
    let help = if close.is_empty() { format!("; {} takes {takes}", endpoint.operation) } else { close };
    Refusal::invalid(format!("unknown parameter `{name}`{help}"))
}
