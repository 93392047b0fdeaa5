//! `/sandbox/…`: what makes the sandbox do things that the API cannot be asked for. Not a part of the API.

use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::response::Response;
use axum::routing::{get, post};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::answer::Answer;
use crate::desk::Desk;
use crate::refusal::Refusal;
use crate::server::respond;

/// The routes below `/sandbox`.
pub(crate) fn router() -> Router<Arc<Desk>> {
    Router::new()
        .route("/sandbox/clock", get(tell_time).post(advance))
        .route("/sandbox/webhooks", get(undelivered))
        .route("/sandbox/webhooks/retry", post(retry))
}

async fn tell_time(State(desk): State<Arc<Desk>>) -> Response {
    answer(&desk, Ok(json!({"now": desk.now()})))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Advance {
    /// Seconds that pass.
    advance: u32,
}

async fn advance(State(desk): State<Arc<Desk>>, body: Bytes) -> Response {
    let advanced = read::<Advance>(&body, r#"{"advance": 1800}"#).and_then(|body| desk.advance(body.advance));
    answer(&desk, advanced.map(|()| json!({"now": desk.now()})))
}

/// What webhooks still have to tell, without the bodies.
async fn undelivered(State(desk): State<Arc<Desk>>) -> Response {
    let waiting = desk.on_state(|world| {
        let parcels = world.undelivered().map(|parcel| {
            json!({
                "id_webhook_data": parcel.id, "id_webhook": parcel.hook, "event": parcel.event,
                "tried": parcel.tried, "waits_for_permanent_user": parcel.held, "ready": world.is_ready(parcel),
            })
        });
        parcels.collect::<Vec<_>>()
    });
    answer(&desk, waiting.map(|waiting| json!({"total": waiting.len(), "deliveries": waiting})))
}

/// Webhooks that were left alone after too many failures are called again.
async fn retry(State(desk): State<Arc<Desk>>) -> Response {
    desk.next_round();
    undelivered(State(desk)).await
}

/// Reads the body of an admin request.
pub(crate) fn read<T: DeserializeOwned>(body: &[u8], example: &str) -> Result<T, Refusal> {
    serde_json::from_slice(body)
        .map_err(|error| Refusal::invalid(format!("the body: {error}; send {example}")))
}

/// Answers an admin request, with errors in the envelope of the API.
pub(crate) fn answer(desk: &Desk, outcome: Result<Value, Refusal>) -> Response {
    respond(match outcome {
        Ok(body) => Answer { status: 200, body: Some(body), headers: Vec::new() },
        Err(refusal) => desk.refuse(&refusal),
    })
}
