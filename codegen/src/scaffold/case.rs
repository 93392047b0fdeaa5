//! The conformance cases that the gates of the suite want: one for an endpoint or event, three for a flow.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Map, Value, json};

use super::draft::Draft;
use super::{Kind, New, made};
use crate::api::{Api, Body, Endpoint, Flow, PathSegment, Scalar, Type, Webhook};
use crate::yaml;

/// The cases of something new, as they stand in their file. None for what needs none.
///
/// The error says why none can be made.
pub(super) fn of(draft: &Draft, new: &New) -> Result<Vec<String>, String> {
    if !matches!(new.kind, Kind::Endpoint(_) | Kind::Flow(_) | Kind::Webhook(_)) {
        return Ok(Vec::new());
    }
    let api = draft.api().map_err(|error| {
        format!("No conformance case was written, because other mistakes keep the description from being read: {error}")
    })?;
    let area = api.area(&new.area);
    let named = |name: &str| name == new.name;
    Ok(match &new.kind {
        Kind::Endpoint(_) => {
            let found = area.and_then(|area| area.endpoints.iter().find(|endpoint| named(&endpoint.name)));
            found.map(|endpoint| call(&api, endpoint)).into_iter().collect()
        }
        Kind::Flow(_) => {
            let found = area.and_then(|area| area.flows.iter().find(|flow| named(&flow.name)));
            found.map(|flow| flow_cases(&api, flow)).unwrap_or_default()
        }
        Kind::Webhook(_) => {
            let found = area.and_then(|area| area.webhooks.iter().find(|hook| named(&hook.event)));
            found.map(|hook| webhook(&api, hook)).into_iter().collect()
        }
        _ => Vec::new(),
    })
}

/// What is given to a call, and what goes over the wire.
#[derive(Default)]
struct Sent {
    with: Vec<(String, Value)>,
    query: Vec<String>,
    body: Option<Value>,
    is_form: bool,
}

fn call(api: &Api, endpoint: &Endpoint) -> String {
    let mut sent = Sent::default();
    let path = path(api, endpoint, &mut sent);
    for parameter in endpoint.query.iter().filter(|parameter| parameter.required) {
        let value = made::value(api, &parameter.ty, parameter.example.as_ref());
        sent.query.push(match &parameter.ty {
            Type::Scalar(Scalar::Flag) => parameter.wire.clone(),
            _ => format!("{}={}", parameter.wire, escaped(&made::parameter(&value))),
        });
        sent.with.push((parameter.wire.clone(), value));
    }
    body(api, endpoint, &mut sent);
    let query = if sent.query.is_empty() { String::new() } else { format!("?{}", sent.query.join("&")) };
    let request = format!("{} {path}{query}", endpoint.method);
    let mut case = format!("- case: calls {} and sees the whole answer\n", endpoint.operation);
    case.push_str(&format!("  call: {}\n", endpoint.operation));
    case.push_str(&with(&sent.with));
    match sent.body {
        None => case.push_str(&format!("  sends: {}\n", yaml::line(&request))),
        Some(body) => {
            let key = if sent.is_form { "form" } else { "body" };
            case.push_str(&format!(
                "  sends:\n    request: {}\n{}",
                yaml::line(&request),
                member(4, key, &body)
            ));
        }
    }
    if endpoint.returns.as_ref().is_some_and(|returns| returns.ty == Type::Scalar(Scalar::Redirect)) {
        let location = json!({ "location": "https://example.com/made" });
        case.push_str(&member(2, "answers", &json!({ "status": 302, "headers": location })));
        case.push_str(&member(2, "exactly", &location));
    }
    case
}

fn path(api: &Api, endpoint: &Endpoint, sent: &mut Sent) -> String {
    let mut path = String::new();
    for segment in &endpoint.path {
        path.push('/');
        match segment {
            PathSegment::Literal(text) => path.push_str(text),
            PathSegment::Parameter { name, ty, .. } => {
                let value = made::value(api, ty, None);
                path.push_str(&made::parameter(&value));
                sent.with.push((name.clone(), value));
            }
        }
    }
    if let Some(verb) = &endpoint.verb {
        path.push(':');
        path.push_str(verb);
    }
    path
}

fn body(api: &Api, endpoint: &Endpoint, sent: &mut Sent) {
    match &endpoint.body {
        None => {}
        Some(Body::Value(ty)) => {
            let value = made::value(api, ty, None);
            sent.with.push(("body".to_owned(), value.clone()));
            sent.body = Some(value);
        }
        Some(Body::Object(key)) => {
            let needed = api[*key].fields.iter().filter(|field| field.is_needed());
            let is_file = |field: &&crate::api::Field| field.ty == Type::Scalar(Scalar::File);
            sent.is_form = needed.clone().any(|field| is_file(&field));
            sent.with.extend(needed.map(|field| (field.wire.clone(), made::member(api, field))));
            let members = made::object(api, *key);
            sent.body = (!members.is_empty()).then_some(Value::Object(members));
        }
    }
}

/// The arguments of a case, in the order in which they are given.
fn with(arguments: &[(String, Value)]) -> String {
    match arguments {
        [] => String::new(),
        _ => block(2, "with", arguments.iter().map(|(name, value)| (name.as_str(), value))),
    }
}

/// A key of a case.
fn member(indent: usize, key: &str, value: &Value) -> String {
    match value {
        Value::Object(members) => {
            block(indent, key, members.iter().map(|(name, value)| (name.as_str(), value)))
        }
        _ => format!("{:indent$}{key}: {}\n", "", yaml::value(value)),
    }
}

/// A map on one line, or on a line a member where that would be too long.
fn block<'a>(indent: usize, key: &str, members: impl Iterator<Item = (&'a str, &'a Value)>) -> String {
    let members: Vec<_> = members.map(|(name, value)| (name, yaml::value(value))).collect();
    let line = format!("{:indent$}{key}: {}\n", "", yaml::map(members.clone()));
    if line.chars().count() <= MAX_LINE {
        return line;
    }
    let mut block = format!("{:indent$}{key}:\n", "");
    for (name, value) in members {
        let name = yaml::text(name);
        block.push_str(&format!("{:indent$}  {name}: {value}\n", ""));
    }
    block
}

/// The longest line, with its line break.
const MAX_LINE: usize = 121;

/// What means something in the query of a case.
fn escaped(value: &str) -> String {
    value.replace('%', "%25").replace('&', "%26").replace('=', "%3D")
}

fn flow_cases(api: &Api, flow: &Flow) -> Vec<String> {
    let name = &flow.name;
    let needed = flow.params.iter().filter(|parameter| parameter.required);
    let given: Vec<(String, Value)> = needed
        .map(|parameter| {
            (parameter.wire.clone(), made::value(api, &parameter.ty, parameter.example.as_ref()))
        })
        .collect();
    let with = with(&given);
    let url = address(api, flow);
    let opened = format!("- case: {name} is opened\n  flow: {name}\n{with}  url: {}\n", yaml::line(&url));
    let success = outcome(api, flow, "success", &flow.success, Vec::new());
    let error = api[flow.errors].values.first().map(|value| value.wire.as_str()).unwrap_or_default();
    let mut told = Vec::new();
    if flow.failed_by.iter().any(|parameter| parameter == "error") {
        told.push(("error".to_owned(), json!(error)));
    }
    let failure = outcome(api, flow, "failure", &flow.failure, told);
    vec![opened, success, failure]
}

/// What comes back from a flow, and what must be seen of it: what surely comes, and what tells a failure.
fn outcome(
    api: &Api,
    flow: &Flow,
    outcome: &str,
    fields: &[crate::api::Field],
    mut told: Vec<(String, Value)>,
) -> String {
    let mut seen: Map<String, Value> = told.iter().cloned().collect();
    let tells = |wire: &str| outcome == "failure" && flow.failed_by.iter().any(|parameter| parameter == wire);
    for field in fields.iter().filter(|field| field.is_needed() || tells(&field.wire)) {
        let value = made::member(api, field);
        told.push((field.wire.clone(), value.clone()));
        seen.insert(field.rust.clone(), value);
    }
    told.push(("state".to_owned(), json!("s")));
    seen.insert("state".to_owned(), json!("s"));
    let query: Vec<_> =
        told.iter().map(|(name, value)| format!("{name}={}", in_url(&made::parameter(value)))).collect();
    let (name, query) = (&flow.name, query.join("&"));
    let ends = if outcome == "success" { "went well" } else { "failed" };
    let exactly = json!({ outcome: seen });
    format!(
        "- case: {name} {ends}\n  callback: {name}\n  returned: https://app.example/back?{query}\n  state: s\n{}",
        member(2, "exactly", &exactly)
    )
}

/// The address of a flow on the domain `acme`, without a language.
fn address(api: &Api, flow: &Flow) -> String {
    let host = |url: &str| url.split("://").nth(1).and_then(|rest| rest.split('/').next()).map(str::to_owned);
    let mut query = Vec::new();
    if host(&flow.url).is_some_and(|host| !host.contains("{domain}")) {
        let of_api = api.hosts.iter().find(|host| host.name == "api").and_then(|api| host(&api.url));
        query.push(format!("domain={}", of_api.unwrap_or_default().replace("{domain}", "acme")));
    }
    for parameter in flow.params.iter().filter(|parameter| parameter.required) {
        let value = made::value(api, &parameter.ty, parameter.example.as_ref());
        query.push(match &parameter.ty {
            Type::Scalar(Scalar::Flag) => parameter.wire.clone(),
            _ => format!("{}={}", parameter.wire, in_url(&made::parameter(&value))),
        });
    }
    let base = flow.url.replace("{lang}/", "").replace("{domain}", "acme");
    if query.is_empty() { base } else { format!("{base}?{}", query.join("&")) }
}

/// What is escaped in the address of a flow.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

fn in_url(text: &str) -> String {
    utf8_percent_encode(text, ESCAPED).to_string()
}

fn webhook(api: &Api, hook: &Webhook) -> String {
    let event = &hook.event;
    let body = member(2, "body", &Value::Object(made::object(api, hook.payload)));
    format!("- case: {event} is read whole\n  webhook: {event}\n{body}  lossless: true\n")
}
