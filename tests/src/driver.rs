//! Runs a case.

use std::time::Duration;

use powens::{Client, RetryPolicy};
use powens_codegen::api::Auth;
use powens_sandbox::{Options, Sandbox};
use serde_yaml::Value;

use crate::arguments::Arguments;
use crate::case::{Case, Sends};
use crate::check;
use crate::load::Placed;
use crate::made;
use crate::message;
use crate::outcome::{Known, came};
use crate::prepare::{made_answer, ready};
use crate::server::{Arrived, Server};
use crate::stage::{Failed, Outcome, Stage, Via};
use crate::tree::Tree;
use crate::world::World;

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
        (None, Some(flow), None, None, None) => message::flow(world, case, flow),
        (None, None, Some(flow), None, None) => message::callback(world, case, flow),
        (None, None, None, Some(event), None) => message::webhook(world, case, event),
        (None, None, None, None, Some(object)) => message::read(world, case, object),
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
    requests(world, case, &arrived, bearer.as_deref()).map_err(|problem| {
        [Some(problem), came.clone().err()].into_iter().flatten().collect::<Vec<_>>().join("\n    ")
    })?;
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
    for host in world.api.endpoints().filter_map(|(_, endpoint)| endpoint.host.as_deref()) {
        builder = builder.host(host, base);
    }
    if let Some(bytes) = settings.max_body {
        builder = builder.max_body(bytes);
    }
    if let Some(limit) = settings.timeout_ms.map(Duration::from_millis) {
        builder = builder.timeout(limit).slow_timeout(limit);
    }
    builder.build().map_err(|error| error.to_string())
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
        let targets: Vec<_> =
            arrived.iter().map(|request| format!("{} {}", request.method, request.target)).collect();
        return Err(format!("expected {count} requests, found {}: {targets:?}", arrived.len()));
    }
    for (at, request) in arrived.iter().enumerate() {
        let problem = |problem: String| format!("request {}: {problem}", at + 1);
        if request.header("authorization") != bearer {
            return Err(problem(format!(
                "expected the token {bearer:?}, found {:?}",
                request.header("authorization")
            )));
        }
        let sends: Option<&Sends> =
            if case.sends.len() == 1 { case.sends.first() } else { case.sends.get(at) };
        if let Some(sends) = sends {
            check::request(sends, request, &world.folder).map_err(problem)?;
        }
    }
    Ok(())
}

async fn on_sandbox(world: &World, case: &Case, operation: &str) -> Result<(), String> {
    if !case.answers.is_empty() || !case.sends.is_empty() {
        return Err("the sandbox answers and checks requests by itself".to_owned());
    }
    let sandbox = Sandbox::start_with(world.api.clone(), Options::default().strict(true)).await;
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
            let part =
                tree.at(pointer).ok_or_else(|| format!("{}: nothing at {pointer}: {tree}", step.call))?;
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
