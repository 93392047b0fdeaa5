//! What is not known to be harmless is sent once, whatever happens to its answer.

use powens::{Client, ErrorKind, authentication, users};
use powens_sandbox::faults::{Fault, Rule, When};

use crate::Weather;

const INIT: &str = "authentication.init";

async fn users_of(weather: &Weather) -> usize {
    let client = weather.builder().build().unwrap();
    let client = client.with_users_token(weather.sandbox.credentials().users_token.as_str());
    users::list().send(&client).await.unwrap().users.len()
}

fn init(weather: &Weather) -> (Client, authentication::Init) {
    let credentials = weather.sandbox.credentials();
    let request = authentication::init()
        .client_id(credentials.client_id.clone())
        .client_secret(credentials.client_secret.as_str());
    (weather.builder().build().unwrap(), request)
}

#[tokio::test]
async fn an_operation_that_may_have_run_is_not_sent_again() {
    let kinds = [
        (Fault::close(), ErrorKind::Transport),
        (Fault::reset(), ErrorKind::Transport),
        (Fault::status(500), ErrorKind::Api),
        (Fault::status(503), ErrorKind::Api),
    ];
    for (fault, kind) in kinds {
        for (when, made) in [(When::Before, 0), (When::After, 1)] {
            let weather = Weather::with(Rule::new(fault.clone()).operation(INIT).when(when)).await;
            let before = users_of(&weather).await;
            let (client, request) = init(&weather);
            let error = request.send(&client).await.unwrap_err();
            assert_eq!((error.kind(), error.attempts(), error.operation()), (kind, 1, Some(INIT)), "{error}");
            assert_eq!(weather.requests(), 2, "one for the users, one for this: {fault:?}");
            assert_eq!(users_of(&weather).await - before, made, "{fault:?} {when:?}");
        }
    }
}

#[tokio::test]
async fn a_broken_answer_to_what_ran_is_an_error_and_no_second_run() {
    let weather = Weather::with(Rule::new(Fault::truncate(0.5)).operation(INIT)).await;
    let before = users_of(&weather).await;
    let (client, request) = init(&weather);
    let error = request.send(&client).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Transport, 1), "{error}");
    assert_eq!(users_of(&weather).await - before, 1);
}

#[tokio::test]
async fn what_was_refused_for_its_rate_did_not_run_and_is_sent_again() {
    let weather = Weather::with(Rule::new(Fault::rate_limit(0)).operation(INIT).times(2)).await;
    let before = users_of(&weather).await;
    let (client, request) = init(&weather);
    request.send(&client).await.expect("the third attempt");
    assert_eq!((weather.requests(), users_of(&weather).await - before), (4, 1));
}
