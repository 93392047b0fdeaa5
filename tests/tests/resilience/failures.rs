//! Faults that pass, which the caller need not know of, and faults that last, of which the error tells.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::time::Duration;

use powens::reqwest;
use powens::{ErrorKind, UserRef, users};
use powens_sandbox::faults::{BodyKind, Fault, When};

use crate::{LIST, Weather, always, list};

/// What passes when it is tried again, with the kind of error that it is while it lasts.
fn passing() -> Vec<(Fault, When, ErrorKind)> {
    let mut all = vec![
        (Fault::rate_limit(0), When::Before, ErrorKind::Api),
        (Fault::truncate(0.9), When::After, ErrorKind::Transport),
        (Fault::truncate(0.0), When::After, ErrorKind::Transport),
    ];
    for when in [When::Before, When::After] {
        all.push((Fault::status(500), when, ErrorKind::Api));
        all.push((Fault::error(502, BodyKind::Html), when, ErrorKind::Api));
        all.push((Fault::error(503, BodyKind::Empty), when, ErrorKind::Api));
        all.push((Fault::close(), when, ErrorKind::Transport));
        all.push((Fault::reset(), when, ErrorKind::Transport));
    }
    all
}

fn rule(fault: &Fault, when: When) -> powens_sandbox::faults::Rule {
    let rule = always(fault.clone());
    if matches!(fault, Fault::Truncate(_)) { rule } else { rule.when(when) }
}

#[tokio::test]
async fn what_passes_in_time_goes_unnoticed() {
    let weather = Weather::with(always(Fault::latency(1))).await;
    let client = weather.client();
    let calm = list().send(&client).await.unwrap();
    for (fault, when, _) in passing() {
        let before = weather.requests();
        weather.sandbox.inject(rule(&fault, when).times(2)).unwrap();
        let answer = list().send(&client).await.unwrap_or_else(|error| panic!("{fault:?}: {error}"));
        assert_eq!((answer, weather.requests() - before), (calm.clone(), 3), "{fault:?}");
    }
}

#[tokio::test]
async fn what_lasts_is_an_error_that_says_where_and_what() {
    for (fault, when, kind) in passing() {
        let weather = Weather::with(rule(&fault, when)).await;
        let error = list().send(&weather.client()).await.unwrap_err();
        assert_eq!((error.kind(), error.operation(), error.attempts()), (kind, Some(LIST), 3), "{error}");
        assert!(error.is_retryable() && weather.requests() == 3, "{error}");
        let shown = format!("{error} {error:?}");
        assert!(shown.contains(LIST) && shown.contains("after 3 attempts"), "{shown}");
        assert!(!shown.contains(weather.token()), "{shown}");
        if let Fault::Status(status) = &fault {
            assert_eq!(error.status(), Some(status.status));
            let has_envelope = status.body == BodyKind::Json;
            assert_eq!(error.request_id().is_some(), has_envelope, "{error:?}");
            assert_eq!(error.code().is_some(), has_envelope, "{error:?}");
            assert_eq!(shown.contains(", request "), has_envelope, "{shown}");
        }
    }
}

#[tokio::test]
async fn a_refusal_is_not_asked_for_twice() {
    for fault in [Fault::status(400), Fault::status(404), Fault::expired_token(false)] {
        let weather = Weather::with(always(fault).times(1)).await;
        let client = weather.client();
        let error = list().send(&client).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts(), weather.requests()), (ErrorKind::Api, 1, 1), "{error}");
        assert!(!error.is_retryable() && error.code().is_some() && error.request_id().is_some());
        list().send(&client).await.expect("the next request is another one");
    }
}

#[tokio::test]
async fn a_token_that_ended_is_told_apart_from_one_that_may_not() {
    let weather = Weather::with(always(Fault::expired_token(true)).times(1)).await;
    let client = weather.client();
    users::get(UserRef::Me).send(&client).await.unwrap();
    for _ in 0..2 {
        let error = list().send(&client).await.unwrap_err();
        assert_eq!(
            (error.status(), error.code()),
            (Some(401), Some(powens::errors::ErrorCode::from("unauthorized")))
        );
    }
}

#[tokio::test]
async fn a_redirection_is_not_followed() {
    let elsewhere = TcpListener::bind("127.0.0.1:0").unwrap();
    elsewhere.set_nonblocking(true).unwrap();
    let origin = format!("http://{}", elsewhere.local_addr().unwrap());
    let weather = Weather::with(always(Fault::redirect(origin.clone()))).await;
    let error = list().send(&weather.client()).await.unwrap_err();
    assert_eq!((error.kind(), error.status(), weather.requests()), (ErrorKind::Redirect, Some(307), 1));
    assert!(error.to_string().contains(&format!("it points to {origin}")), "{error}");
    let knocked = elsewhere.accept().map(|_| ()).map_err(|error| error.kind());
    assert_eq!(knocked, Err(std::io::ErrorKind::WouldBlock), "nobody came");
}

/// A server for one request, which it gives back.
fn eavesdropper() -> (String, std::thread::JoinHandle<String>) {
    let elsewhere = TcpListener::bind("127.0.0.1:0").unwrap();
    let origin = format!("http://{}", elsewhere.local_addr().unwrap());
    let heard = std::thread::spawn(move || {
        let (mut stream, _) = elsewhere.accept().unwrap();
        let (mut heard, mut buffer) = (Vec::new(), [0; 4096]);
        while !heard.windows(4).any(|end| end == b"\r\n\r\n") {
            match stream.read(&mut buffer).unwrap() {
                0 => break,
                count => heard.extend_from_slice(&buffer[..count]),
            }
        }
        stream.write_all(b"HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n").unwrap();
        String::from_utf8(heard).unwrap()
    });
    (origin, heard)
}

#[tokio::test]
async fn an_http_client_that_follows_does_not_take_the_token_along() {
    let (origin, heard) = eavesdropper();
    let weather = Weather::with(always(Fault::redirect(origin))).await;
    let follows = reqwest::Client::builder().no_proxy().build().unwrap();
    let client = weather.user(weather.builder().http_client(follows));
    let error = list().send(&client).await.unwrap_err();
    assert_eq!(error.status(), Some(404), "the other origin answered: {error}");
    let heard = heard.join().unwrap();
    assert!(heard.starts_with("GET /2.0/users/me/transactions?limit=50 "), "{heard}");
    assert!(!heard.to_lowercase().contains("authorization") && !heard.contains(weather.token()), "{heard}");
}

#[tokio::test]
async fn an_answer_that_does_not_come_is_a_time_out_and_tried_again() {
    for fault in [Fault::latency(60_000), Fault::slow(60_000, 10)] {
        let weather = Weather::with(always(fault.clone()).times(1)).await;
        let client = weather.user(weather.builder().timeout(Duration::from_millis(400)));
        list().send(&client).await.expect("the second attempt");
        let weather = Weather::with(always(fault)).await;
        let client = weather.user(weather.builder().timeout(Duration::from_millis(60)));
        let error = list().send(&client).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 3), "{error}");
    }
}
