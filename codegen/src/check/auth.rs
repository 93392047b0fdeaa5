//! Tokens and scopes, the error codes of endpoints, and the events of webhooks.

use super::context::{Context, EndpointItem, Kind};
use super::place::Place;
use crate::diagnostic::wording::{did_you_mean, one_of};
use crate::diagnostic::{Code, Diagnostic};

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for item in &context.endpoints {
        check_token(context, item, found);
        check_errors(context, item, found);
    }
    check_events(context, found);
}

fn check_token(context: &Context<'_>, item: &EndpointItem<'_>, found: &mut Vec<Diagnostic>) {
    let api = Place::new(&context.documents.api.positions, &["tokens"]);
    let auth = item.endpoint.auth.as_str();
    let scope = item.place.at(&["scope"]);
    if auth == "none" {
        if item.endpoint.scope.is_some() {
            found.push(
                Diagnostic::new(Code::Scope, scope.key(), "a request without a token has no scope")
                    .help("leave `scope` out, or name the token under `auth`"),
            );
        }
        return;
    }
    if !api.keys().any(|token| token == auth) {
        // Without a list of tokens there is no telling.
        if api.exists() {
            let tokens = || api.keys().chain(["none"]);
            found.push(
                Diagnostic::new(
                    Code::UnknownToken,
                    item.place.at(&["auth"]).value(),
                    format!("unknown token `{auth}`"),
                )
                .label("not defined in api.yaml")
                .help(did_you_mean(auth, tokens(), || format!("write {}", one_of(tokens())))),
            );
        }
        return;
    }
    let Some(token) = context.documents.api.document.tokens.get(auth) else { return };
    match (&token.scopes, &item.endpoint.scope) {
        (None, Some(_)) => found.push(
            Diagnostic::new(Code::Scope, scope.key(), format!("the token `{auth}` has no scopes"))
                .secondary(item.place.at(&["auth"]).value(), "the token")
                .help("leave `scope` out"),
        ),
        (Some(scopes), None) if !scope.exists() => found.push(
            Diagnostic::new(
                Code::Scope,
                item.place.at(&["auth"]).value(),
                format!("the token `{auth}` needs a scope"),
            )
            .help(format!("name the least scope that will do, a value of `{scopes}`: `scope: …`")),
        ),
        (Some(scopes), Some(name)) => check_value(context, scopes, name, &scope, Code::Scope, "scope", found),
        _ => {}
    }
}

fn check_errors(context: &Context<'_>, item: &EndpointItem<'_>, found: &mut Vec<Diagnostic>) {
    let codes = &context.documents.api.document.error_codes;
    for code in item.endpoint.errors.keys() {
        let place = item.place.at(&["errors", code]);
        let Some(problem) = unlisted(context, codes, code) else { continue };
        let message = format!("unknown error code `{code}`");
        found.push(
            Diagnostic::new(Code::UnknownErrorCode, place.key(), message).label(problem.0).help(problem.1),
        );
    }
}

fn check_events(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let events = &context.documents.api.document.webhook_events;
    for page in &context.documents.pages {
        for event in page.document.webhooks.keys() {
            let Some(problem) = unlisted(context, events, event) else { continue };
            let place = Place::new(&page.positions, &["webhooks", event]);
            let message = format!("unknown webhook event `{event}`");
            found.push(
                Diagnostic::new(Code::UnknownEvent, place.key(), message).label(problem.0).help(problem.1),
            );
        }
    }
}

fn check_value(
    context: &Context<'_>,
    values: &str,
    name: &str,
    place: &Place<'_>,
    code: Code,
    what: &str,
    found: &mut Vec<Diagnostic>,
) {
    if let Some(problem) = unlisted(context, values, name) {
        let message = format!("unknown {what} `{name}`");
        found.push(Diagnostic::new(code, place.value(), message).label(problem.0).help(problem.1));
    }
}

/// Label and help for a name that is not a value of an enum.
fn unlisted(context: &Context<'_>, values: &str, name: &str) -> Option<(String, String)> {
    let definition = context.types.get(values.trim()).filter(|definition| definition.kind == Kind::Enum)?;
    let place = definition.place.at(&["values"]);
    if place.keys().any(|value| value == name) {
        return None;
    }
    let help = did_you_mean(name, place.keys(), || format!("add it to the values of `{values}`"));
    Some((format!("not a value of `{values}`"), help))
}
