//! What is sent again, when, and what never is.

use std::time::{Duration, Instant};

use powens_runtime::{ErrorKind, RetryPolicy};

use crate::generated::{create, list, replace};
use crate::server::{Reply, Server, answer, ok, user};

/// Times between the requests that arrived.
fn gaps(server: &Server) -> Vec<Duration> {
    server.seen().windows(2).map(|pair| pair[1].at - pair[0].at).collect()
}

#[tokio::test]
async fn an_idempotent_operation_is_sent_again() {
    let server = Server::start(|n, _| match n {
        0 => answer(503, &[], ""),
        1 => Reply::Hangup,
        _ => ok(r#"{"things": []}"#),
    });
    list().send(&server.client()).await.unwrap();
    assert_eq!(server.seen().len(), 3);
}

#[tokio::test]
async fn attempts_end() {
    let server = Server::start(|_, _| answer(500, &[], r#"{"code": "bug"}"#));
    let error = list().send(&server.client()).await.unwrap_err();
    assert_eq!((error.kind(), error.status(), error.attempts()), (ErrorKind::Api, Some(500), 3));
    assert_eq!(server.seen().len(), 3);
    let error = list().send(&user(server.builder().retry(RetryPolicy::none()))).await.unwrap_err();
    assert_eq!((error.attempts(), server.seen().len()), (1, 4));
}

#[tokio::test]
async fn the_same_message_is_sent_again() {
    let server = Server::start(|n, _| if n == 0 { Reply::Hangup } else { answer(204, &[], "") });
    replace().extra_member("a", &1).extra_query("b", "c").send(&server.client()).await.unwrap();
    let seen = server.seen();
    assert_eq!((seen[0].target.as_str(), &seen[0].body), (seen[1].target.as_str(), &seen[1].body));
    assert_eq!(seen[0].headers, seen[1].headers);
}

#[tokio::test]
async fn a_post_that_may_have_run_is_never_sent_again() {
    let replies: [fn() -> Reply; 5] = [
        || answer(500, &[], ""),
        || answer(503, &[("retry-after", "0")], ""),
        || Reply::Hangup,
        || Reply::Stall(Vec::new()),
        || Reply::Stall(b"HTTP/1.1 200 X\r\ncontent-length: 9\r\n\r\n{".to_vec()),
    ];
    for reply in replies {
        let server = Server::start(move |_, _| reply());
        let client = user(server.builder().timeout(Duration::from_millis(500)));
        let error = create().send(&client).await.unwrap_err();
        assert_eq!((error.attempts(), server.seen().len()), (1, 1), "{error}");
    }
}

#[tokio::test]
async fn a_rate_that_was_refused_is_tried_again_on_any_method() {
    let server = Server::start(|n, _| if n < 2 { answer(429, &[], "") } else { ok(r#"{"id": 1}"#) });
    create().label("a").send(&server.client()).await.unwrap();
    assert_eq!(server.seen().len(), 3);
}

#[tokio::test]
async fn other_refusals_are_not() {
    let server = Server::start(|_, _| answer(409, &[("retry-after", "0")], ""));
    list().send(&server.client()).await.unwrap_err();
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn retry_after_is_obeyed_exactly() {
    let server =
        Server::start(
            |n, _| if n == 0 { answer(429, &[("retry-after", "1")], "") } else { ok(r#"{"id": 1}"#) },
        );
    create().send(&server.client()).await.unwrap();
    let gap = gaps(&server)[0];
    assert!(gap >= Duration::from_secs(1) && gap < Duration::from_secs(5), "{gap:?}");
}

#[tokio::test]
async fn retry_after_may_be_a_date() {
    let server = Server::start(|n, _| {
        let date = jiff::Timestamp::now() + Duration::from_secs(2);
        let date = date.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string();
        if n == 0 { answer(503, &[("retry-after", &date)], "") } else { ok(r#"{"things": []}"#) }
    });
    list().send(&server.client()).await.unwrap();
    // The date has whole seconds, so up to one of the two is gone already.
    let gap = gaps(&server)[0];
    assert!(gap > Duration::from_millis(950) && gap < Duration::from_secs(5), "{gap:?}");
}

#[tokio::test]
async fn a_wait_that_is_too_long_is_for_the_caller() {
    let server = Server::start(|_, _| answer(429, &[("retry-after", "61")], ""));
    let start = Instant::now();
    let error = list().send(&server.client()).await.unwrap_err();
    assert_eq!((error.attempts(), error.retry_after()), (1, Some(Duration::from_secs(61))));
    assert!(start.elapsed() < Duration::from_secs(5));
}

#[tokio::test]
async fn the_deadline_bounds_attempts_and_waits() {
    let server = Server::start(|_, _| Reply::Stall(Vec::new()));
    let start = Instant::now();
    let client = user(server.builder().deadline(Duration::from_millis(1500)).timeout(Duration::from_secs(1)));
    let error = list().send(&client).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 2));
    assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());

    let server = Server::start(|_, _| answer(429, &[("retry-after", "30")], ""));
    let start = Instant::now();
    let error = list().send(&user(server.builder().deadline(Duration::from_secs(20)))).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Api, 1));
    assert!(start.elapsed() < Duration::from_secs(5));
}
