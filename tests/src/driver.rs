//! Runs a case.

use std::collections::BTreeMap;
use std::time::Duration;

use powens::webhooks::{Event, Verifier, WebhookEvent, delivery};
use powens::{Client, Domain, RetryPolicy, State};
use powens_codegen::api::Auth;
use powens_sandbox::{Options, Sandbox};
use serde_yaml::Value;

use crate::arguments::Arguments;
use crate::calls::objects::{OBJECTS, UNIONS};
use crate::case::{Answer, Case, Placed, Sends};
use crate::check;
use crate::made;
use crate::server::{Arrived, Fate, Ready, Server};
use crate::stage::{Failed, Outcome, Stage, Via};
use crate::survey::Sight;
use crate::tree::{Match, Tree, difference, json_file};
use crate::world::World;

/// What `$name` stands for in a case.
type Known = BTreeMap<String, Tree>;

/// Runs a case.
///
/// # Errors
///
/// What is not as the case says, with its file and name.
pub async fn run(world: &World, placed: &Placed) -> Result<(), String> {
    let case = &placed.case;
    let ran = match (&case.call, &case.flow, &case.callback, &case.webhook, &case.read) {
        (Some(operation), None, None, None, None) if case.sandbox => on_sandbox(world, case, operation).await,
        (Some(operation), None, None, None, None) => on_server(world, case, operation).await,
        (None, Some(flow), None, None, None) => self::flow(world, case, flow),
        (None, None, Some(flow), None, None) => callback(world, case, flow),
        (None, None, None, Some(event), None) => webhook(world, case, event),
        (None, None, None, None, Some(object)) => read(world, case, object),
        _ => Err("a case has one of `call`, `flow`, `callback`, `webhook` and `read`".to_owned()),
    };
    ran.map_err(|problem| format!("{}\n    {problem}", placed.name()))
}

async fn on_server(world: &World, case: &Case, operation: &str) -> Result<(), String> {
    let endpoint = world.endpoint(operation)?;
    let made = if case.answers.is_empty() { Some(made::answer(&world.api, endpoint)) } else { None };
    let answers = match &made {
        Some(made) => vec![made_answer(endpoint.success.first().copied(), made.as_ref())],
        None => case.answers.iter().map(|answer| ready(world, answer)).collect::<Result<_, _>>()?,
    };
    let count = answers.len();
    let server = Server::start(answers).await.map_err(|error| error.to_string())?;
    let token = match &endpoint.auth {
        Auth::Token { token, .. } => Some(token.as_str()),
        _ => None,
    };
    let tokens = token.map(|kind| {
        let text = case.tokens.get(kind).cloned().unwrap_or_else(|| format!("{kind}-token"));
        (kind.to_owned(), text)
    });
    let bearer = tokens.as_ref().map(|(_, token)| format!("Bearer {token}"));
    let stage = Stage::new(client(world, case, server.base())?, tokens.into_iter().collect(), case.via);
    let outcome = call(world, operation, &case.with, &stage, &Known::new()).await;
    let arrived = server.arrived();
    // What came back explains the rest, when it is an error that nobody expects.
    let whole = match (made.flatten(), case.answers.as_slice()) {
        (made, []) => made.filter(|_| case.via == Via::Send),
        (_, [.., last]) if case.lossless => Some(Tree::parse(&ready(world, last)?.body)?.without_nulls()),
        _ => None,
    };
    let came = came(world, case, &outcome, whole, &Known::new());
    requests(world, case, &arrived, bearer.as_deref())
        .map_err(|problem| [Some(problem), came.clone().err()].into_iter().flatten().collect::<Vec<_>>().join("\n    "))?;
    came?;
    match arrived.len() < count {
        true => Err(format!("{count} answers were prepared, but only {} asked for", arrived.len())),
        false => Ok(()),
    }
}

fn client(world: &World, case: &Case, base: &str) -> Result<Client, String> {
    let settings = &case.client;
    let mut retry = RetryPolicy::default().initial_delay(Duration::ZERO).max_delay(Duration::ZERO);
    if let Some(retries) = settings.retries {
        retry = retry.retries(retries);
    }
    if let Some(wait) = settings.max_retry_after {
        retry = retry.max_retry_after(Duration::from_secs(wait));
    }
    let mut builder = Client::builder_at(base).http_client(world.http.clone()).retry(retry);
    if let Some(bytes) = settings.max_body {
        builder = builder.max_body(bytes);
    }
    if let Some(limit) = settings.timeout_ms.map(Duration::from_millis) {
        builder = builder.timeout(limit).slow_timeout(limit);
    }
    builder.build().map_err(|error| error.to_string())
}

fn made_answer(status: Option<u16>, body: Option<&Tree>) -> Ready {
    let status = status.unwrap_or(if body.is_some() { 200 } else { 204 });
    let mut ready = Ready { status, ..Ready::default() };
    if let Some(body) = body {
        ready.headers.push(json_type());
        ready.body = body.to_string();
    }
    ready
}

fn json_type() -> (String, String) {
    ("content-type".to_owned(), "application/json; charset=utf-8".to_owned())
}

/// An answer of a case: a file is sent byte for byte.
fn ready(world: &World, answer: &Answer) -> Result<Ready, String> {
    let mut headers: Vec<_> = answer.headers.clone().into_iter().collect();
    let body = match (&answer.body, &answer.text) {
        (Some(body), None) => {
            headers.push(json_type());
            match body {
                Value::Tagged(tagged) if tagged.tag == "!file" => match &tagged.value {
                    Value::String(path) if !path.contains('#') => json_file(&world.folder, path)?,
                    _ => Tree::of_yaml(body, &world.folder)?.to_string(),
                },
                _ => Tree::of_yaml(body, &world.folder)?.to_string(),
            }
        }
        (None, Some(text)) => text.clone(),
        (None, None) => String::new(),
        (Some(_), Some(_)) => return Err("an answer has `body` or `text`".to_owned()),
    };
    let fate = match answer {
        Answer { cut: true, .. } => Fate::Cut,
        Answer { hangs_up: true, .. } => Fate::HungUp,
        Answer { silent: true, .. } => Fate::Silent,
        _ => Fate::Sent,
    };
    Ok(Ready { status: answer.status.unwrap_or(200), headers, body, fate })
}

async fn call(world: &World, operation: &str, with: &Value, stage: &Stage, known: &Known) -> Outcome {
    let with = Tree::of_yaml(with, &world.folder)?.filled(&|name| known.get(name).cloned());
    let mut arguments = Arguments::new(with)?;
    crate::calls::call(operation, &mut arguments, stage).await
}

/// Whether the requests are those that the case says.
fn requests(world: &World, case: &Case, arrived: &[Arrived], bearer: Option<&str>) -> Result<(), String> {
    let count = match (case.requests, case.sends.len()) {
        (Some(count), _) => count,
        (None, 0) => case.answers.len().max(1),
        (None, length) => length,
    };
    if arrived.len() != count {
        let targets: Vec<_> = arrived.iter().map(|request| format!("{} {}", request.method, request.target)).collect();
        return Err(format!("expected {count} requests, found {}: {targets:?}", arrived.len()));
    }
    for (at, request) in arrived.iter().enumerate() {
        let problem = |problem: String| format!("request {}: {problem}", at + 1);
        if request.header("authorization") != bearer {
            return Err(problem(format!("expected the token {bearer:?}, found {:?}", request.header("authorization"))));
        }
        let sends: Option<&Sends> = if case.sends.len() == 1 { case.sends.first() } else { case.sends.get(at) };
        if let Some(sends) = sends {
            check::request(sends, request, &world.folder).map_err(problem)?;
        }
    }
    Ok(())
}

/// Whether what came of a call is what the case says. `whole` is a whole value that must be seen as it is.
fn came(world: &World, case: &Case, outcome: &Outcome, whole: Option<Tree>, known: &Known) -> Result<(), String> {
    match (outcome, &case.fails) {
        (Err(Failed::Case(problem)), _) => Err(format!("the case is wrong: {problem}")),
        (Err(Failed::Call(error)), Some(fails)) => check::error(fails, error),
        (Err(Failed::Call(error)), None) => Err(format!("it failed: {error}")),
        (Ok(sight), Some(fails)) => Err(format!("expected an error of kind {}, found {}", fails.kind, sight.json)),
        (Ok(sight), None) => seen(world, case, sight, whole, known),
    }
}

fn seen(world: &World, case: &Case, sight: &Sight, whole: Option<Tree>, known: &Known) -> Result<(), String> {
    let found = Tree::parse(&sight.json)?;
    let read = |value: &Value| {
        Tree::of_yaml(value, &world.folder).map(|tree| tree.filled(&|name| known.get(name).cloned()))
    };
    let mut expected = Vec::new();
    if let Some(part) = &case.sees {
        expected.push((read(part)?, Match::Part));
    }
    if let Some(whole) = &case.exactly {
        expected.push((read(whole)?, Match::Whole));
    }
    if let Some(whole) = whole.filter(|_| case.lossless || expected.is_empty()) {
        expected.push((whole, Match::Whole));
    }
    if let Some(difference) = expected.iter().find_map(|(expected, how)| difference(expected, &found, *how)) {
        return Err(format!("what is seen differs {difference}"));
    }
    let (mut kept, mut expected) = (sight.kept.clone(), case.kept.clone());
    kept.sort();
    expected.sort();
    match kept == expected {
        true => Ok(()),
        false => Err(format!("expected {expected:?} to be kept as not understood, found {kept:?}")),
    }
}

async fn on_sandbox(world: &World, case: &Case, operation: &str) -> Result<(), String> {
    if !case.answers.is_empty() || !case.sends.is_empty() {
        return Err("the sandbox answers and checks requests by itself".to_owned());
    }
    let sandbox = Sandbox::start(world.api.clone(), Options::default().strict(true)).await;
    let sandbox = sandbox.map_err(|error| error.to_string())?;
    let client = client(world, case, &sandbox.base_url())?;
    let mut known = known_to(&sandbox);
    for step in &case.before {
        let stage = Stage::new(client.clone(), tokens(case, &known)?, Via::Send);
        let sight = match call(world, &step.call, &step.with, &stage, &known).await {
            Ok(sight) => sight,
            Err(Failed::Case(problem)) => return Err(format!("{}: the case is wrong: {problem}", step.call)),
            Err(Failed::Call(error)) => return Err(format!("before: {error}: {:?}", error.description())),
        };
        let tree = Tree::parse(&sight.json)?;
        for (name, pointer) in &step.keep {
            let part = tree.at(pointer).ok_or_else(|| format!("{}: nothing at {pointer}: {tree}", step.call))?;
            known.insert(name.clone(), part.clone());
        }
    }
    let stage = Stage::new(client, tokens(case, &known)?, case.via);
    let outcome = call(world, operation, &case.with, &stage, &known).await;
    came(world, case, &outcome, None, &known).map_err(|problem| match &outcome {
        Err(Failed::Call(error)) => format!("{problem}: {}", error.description().unwrap_or_default()),
        _ => problem,
    })
}

fn known_to(sandbox: &Sandbox) -> Known {
    let credentials = sandbox.credentials();
    let text = |name: &str, text: &str| (name.to_owned(), Tree::Text(text.to_owned()));
    Known::from([
        text("client_id", &credentials.client_id),
        text("client_secret", &credentials.client_secret),
        text("config_token", &credentials.config_token),
        text("users_token", &credentials.users_token),
        text("user_token", &credentials.user.token),
        ("user_id".to_owned(), Tree::Exact(credentials.user.id.to_string())),
    ])
}

/// The tokens on a sandbox: those of the case, `$name` filled in, before the usual ones.
fn tokens(case: &Case, known: &Known) -> Result<Vec<(String, String)>, String> {
    let own = case.tokens.iter().map(|(kind, token)| (kind.clone(), token.clone()));
    let usual = ["user", "config", "users"].map(|kind| (kind.to_owned(), format!("${kind}_token")));
    let mut tokens = Vec::new();
    for (kind, token) in own.chain(usual) {
        match token.strip_prefix('$').map(|name| known.get(name)) {
            Some(Some(Tree::Text(token))) => tokens.push((kind, token.clone())),
            // A step to come may make it known.
            Some(_) => {}
            None => tokens.push((kind, token)),
        }
    }
    Ok(tokens)
}

fn flow(world: &World, case: &Case, flow: &str) -> Result<(), String> {
    let domain = Domain::new(case.domain.as_deref().unwrap_or("acme")).map_err(|error| error.to_string())?;
    let mut arguments = Arguments::new(Tree::of_yaml(&case.with, &world.folder)?)?;
    let urls = crate::calls::flows::urls(flow, &domain, &mut arguments).map_err(|failed| match failed {
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

fn callback(world: &World, case: &Case, flow: &str) -> Result<(), String> {
    let returned = case.returned.as_deref().ok_or("a case of a callback has `returned`")?;
    let state = case.state.as_deref().map(State::new);
    let outcome = crate::calls::flows::callback(flow, returned, state.as_ref())
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

fn webhook(world: &World, case: &Case, event: &str) -> Result<(), String> {
    let (body, whole) = message(world, case)?;
    let event = WebhookEvent::from(event);
    let read = match &case.signed {
        None => Event::parse(event, body.as_bytes()),
        Some(signed) => {
            let headers = [("BI-Signature", signed.signature.as_str()), ("BI-Signature-Date", signed.date.as_str())];
            let verifier = Verifier::new(signed.secret.as_str()).tolerance(Duration::MAX);
            Event::verified(event, &verifier, &delivery(&signed.path, &headers, body.as_bytes()))
        }
    };
    let outcome = read.map_err(Failed::from).and_then(|event| {
        crate::calls::events::sight(&event).map_err(|error| Failed::Case(error.to_string()))
    });
    came(world, case, &outcome, whole, &Known::new())
}

fn read(world: &World, case: &Case, object: &str) -> Result<(), String> {
    let (body, whole) = message(world, case)?;
    let mut tables = OBJECTS.iter().chain(UNIONS);
    let (_, read) = tables.find(|(name, _)| *name == object).ok_or_else(|| format!("there is no object {object}"))?;
    let sight = read(&body).map_err(|error| format!("it cannot be read: {error}"))?;
    seen(world, case, &sight, whole, &Known::new())
}
