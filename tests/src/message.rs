//! Cases that need no server: flows, callbacks, webhooks and messages.

use std::time::Duration;

use powens::webhooks::{Event, Verifier, WebhookEvent, delivery};
use powens::{Domain, State};

use crate::arguments::Arguments;
use crate::calls::{OBJECTS, UNIONS};
use crate::case::{Answer, Case};
use crate::definitions;
use crate::outcome::{Known, came, seen};
use crate::prepare::ready;
use crate::stage::Failed;
use crate::survey::Sight;
use crate::tree::Tree;
use crate::world::World;

pub(crate) fn flow(world: &World, case: &Case, flow: &str) -> Result<(), String> {
    let domain = Domain::new(case.domain.as_deref().unwrap_or("acme")).map_err(|error| error.to_string())?;
    let mut arguments = Arguments::new(Tree::of_yaml(&case.with, &world.folder)?)?;
    let urls = crate::calls::urls(flow, &domain, &mut arguments).map_err(|failed| match failed {
        Failed::Case(problem) => format!("the case is wrong: {problem}"),
        Failed::Call(error) => error.to_string(),
    })?;
    let url = case.url.as_deref().ok_or("a case of a flow has a `url`")?;
    if url != urls.url {
        return Err(format!("expected {url}\n       found {}", urls.url));
    }
    match &case.older_url {
        Some(older) if Some(older) != urls.older_url.as_ref() => {
            Err(format!("expected the older address {older}\n       found {:?}", urls.older_url))
        }
        _ => Ok(()),
    }
}

pub(crate) fn callback(world: &World, case: &Case, flow: &str) -> Result<(), String> {
    let returned = case.returned.as_deref().ok_or("a case of a callback has `returned`")?;
    let state = case.state.as_deref().map(State::new);
    let outcome = crate::calls::callback(flow, returned, state.as_ref())
        .map(|tree| Sight { json: tree.to_string(), ..Sight::default() });
    came(world, case, &outcome, None, &Known::new())
}

/// The message of a case, as its bytes, and what must be seen of it when nothing may be lost.
fn message(world: &World, case: &Case) -> Result<(String, Option<Tree>), String> {
    let body = case.body.clone().ok_or("a case of a message has a `body`")?;
    let text = ready(world, &Answer { body: Some(body), ..Answer::default() })?.body;
    let whole = case.lossless.then(|| Tree::parse(&text).map(Tree::without_nulls)).transpose()?;
    Ok((text, whole))
}

pub(crate) fn webhook(world: &World, case: &Case, event: &str) -> Result<(), String> {
    let (body, whole) = message(world, case)?;
    let event = WebhookEvent::from(event);
    let read = match &case.signed {
        None => Event::parse(event, body.as_bytes()),
        Some(signed) => {
            let headers =
                [("BI-Signature", signed.signature.as_str()), ("BI-Signature-Date", signed.date.as_str())];
            let verifier = Verifier::new(signed.secret.as_str()).tolerance(Duration::MAX);
            Event::verified(event, &verifier, &delivery(&signed.path, &headers, body.as_bytes()))
        }
    };
    let outcome = read.map_err(Failed::from).and_then(|event| {
        crate::calls::events::sight(&event).map_err(|error| Failed::Case(error.to_string()))
    });
    came(world, case, &outcome, whole, &Known::new())
}

pub(crate) fn read(world: &World, case: &Case, object: &str) -> Result<(), String> {
    let (body, whole) = message(world, case)?;
    let mut tables = OBJECTS.iter().chain(UNIONS).copied().flatten();
    let (_, read) =
        tables.find(|(name, _)| *name == object).ok_or_else(|| format!("there is no object {object}"))?;
    let sight = read(&body).map_err(|error| format!("it cannot be read: {error}"))?;
    seen(world, case, &sight, whole, &Known::new())?;
    match (&case.definition, world.api.object_named(object)) {
        (Some(_), Some(object)) => definitions::with_nulls(object, *read, &body, &sight),
        _ => Ok(()),
    }
}
