//! Tokens and scopes, the error codes of endpoints, and the events of webhooks.

use super::context::{Context, EndpointItem, Kind};
use super::place::Place;
use crate::diagnostic::wording::{did_you_mean, one_of};
use crate::diagnostic::{Code, Diagnostic};
use crate::load::document::Token;

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for item in &context.endpoints {
        // Another route to an endpoint takes its token.
        if let Some(auth) = item.endpoint.auth.as_deref() {
            check_token(context, item, auth, found);
        }
        check_errors(context, item, found);
    }
    check_events(context, found);
}

fn check_token(context: &Context<'_>, item: &EndpointItem<'_>, auth: &str, found: &mut Vec<Diagnostic>) {
    let tokens = Place::new(&context.documents.api.positions, &["tokens"]);
    if auth == "none" {
        if item.endpoint.scope.is_some() {
            let place = item.place.at(&["scope"]);
            found.push(
                Diagnostic::new(Code::Scope, place.key(), "a request without a token has no scope")
                    .help("leave `scope` out, or name the token under `auth`"),
            );
        }
    } else if let Some(token) = context.documents.api.document.tokens.get(auth) {
        check_scope(context, item, (auth, token), found);
    } else if tokens.exists() && !tokens.keys().any(|token| token == auth) {
        let known = || tokens.keys().chain(["none"]);
        let place = item.place.at(&["auth"]);
        found.push(
            Diagnostic::new(Code::UnknownToken, place.value(), format!("unknown token `{auth}`"))
                .label("not defined in api.yaml")
                .help(did_you_mean(auth, known(), || format!("write {}", one_of(known())))),
        );
    }
}

fn check_scope(
    context: &Context<'_>,
    item: &EndpointItem<'_>,
    (auth, token): (&str, &Token),
    found: &mut Vec<Diagnostic>,
) {
    let place = item.place.at(&["scope"]);
    match (&token.scopes, &item.endpoint.scope) {
        (None, Some(_)) => found.push(
            Diagnostic::new(Code::Scope, place.key(), format!("the token `{auth}` has no scopes"))
                .secondary(item.place.at(&["auth"]).value(), "the token")
                .help("leave `scope` out"),
        ),
        (Some(scopes), None) if !place.exists() => found.push(
            Diagnostic::new(
                Code::Scope,
                item.place.at(&["auth"]).value(),
                format!("the token `{auth}` needs a scope"),
            )
            .help(format!("name the least scope that will do, a value of `{scopes}`: `scope: …`")),
        ),
        (Some(scopes), Some(scope)) => {
            if let Some((label, help)) = unlisted(context, scopes, scope) {
                let message = format!("unknown scope `{scope}`");
                found.push(Diagnostic::new(Code::Scope, place.value(), message).label(label).help(help));
            }
        }
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
