//! Limits of time and size.

use std::time::{Duration, Instant};

use powens_runtime::{ErrorKind, RetryPolicy};

use crate::generated::{any, create, list, sync};
use crate::server::{Reply, Server, ok, user};

const CHUNKED: &str = "HTTP/1.1 200 X\r\nconnection: close\r\ntransfer-encoding: chunked\r\n\r\n";

fn too_large(error: &crate::Error) {
    assert_eq!((error.kind(), error.attempts(), error.status()), (ErrorKind::BodyTooLarge, 1, Some(200)));
    assert!(error.to_string().contains("the limit is 1000 bytes"), "{error}");
}

#[tokio::test]
async fn an_announced_length_over_the_limit_is_refused_at_once() {
    let head = "HTTP/1.1 200 X\r\ncontent-length: 1001\r\n\r\n";
    let server = Server::start(move |_, _| Reply::Stall(head.into()));
    too_large(&any().send(&user(server.builder().max_body(1000))).await.unwrap_err());
    let head = "HTTP/1.1 200 X\r\ncontent-length: 9223372036854775807\r\n\r\n";
    let server = Server::start(move |_, _| Reply::Stall(head.into()));
    too_large(&any().send(&user(server.builder().max_body(1000))).await.unwrap_err());
}

#[tokio::test]
async fn a_length_that_is_not_announced_is_counted() {
    let endless = [
        ("HTTP/1.1 200 X\r\nconnection: close\r\n\r\n", "[".repeat(64)),
        (CHUNKED, format!("40\r\n{}\r\n", "[".repeat(64))),
    ];
    for (head, chunk) in endless {
        let server = Server::start(move |_, _| Reply::Endless(head.into(), chunk.clone().into()));
        too_large(&any().send(&user(server.builder().max_body(1000))).await.unwrap_err());
    }
}

#[tokio::test]
async fn a_body_of_exactly_the_limit_is_read() {
    let server = Server::start(|n, _| ok(format!("\"{}\"", "x".repeat(998 + n))));
    let client = user(server.builder().max_body(1000));
    assert_eq!(any().send(&client).await.unwrap().text().len(), 1000);
    too_large(&any().send(&client).await.unwrap_err());
}

#[tokio::test]
async fn more_than_announced_is_not_read() {
    let server = Server::start(|_, _| {
        Reply::Bytes(b"HTTP/1.1 200 X\r\nconnection: close\r\ncontent-length: 2\r\n\r\n[]hunter2".to_vec())
    });
    assert_eq!(any().send(&server.client()).await.unwrap().text(), "[]");
}

#[tokio::test]
async fn a_silent_server_times_out() {
    for head in ["", "HTTP/1.1 200 X\r\ncontent-length: 9\r\n\r\n{"] {
        let server = Server::start(move |_, _| Reply::Stall(head.into()));
        let start = Instant::now();
        let client = user(server.builder().timeout(Duration::from_millis(100)));
        let error = create().send(&client).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 1));
        assert!(error.is_timeout() && error.to_string().contains("no answer within 100ms"), "{error}");
        assert!(start.elapsed() < Duration::from_secs(5));
    }
}

#[tokio::test]
async fn a_silent_server_is_asked_again_if_that_is_harmless() {
    let server =
        Server::start(|n, _| if n == 0 { Reply::Stall(Vec::new()) } else { ok(r#"{"things": []}"#) });
    list().send(&user(server.builder().timeout(Duration::from_secs(1)))).await.unwrap();
    assert_eq!(server.seen().len(), 2);
}

fn slowly(wait: u64) -> Reply {
    std::thread::sleep(Duration::from_millis(wait));
    ok(r#"{"id": 1}"#)
}

#[tokio::test]
async fn slow_operations_have_more_time() {
    let server = Server::start(|_, _| slowly(400));
    let short = Duration::from_millis(100);
    let builder = server.builder().timeout(short).retry(RetryPolicy::none());
    sync().send(&user(builder.clone())).await.unwrap();
    assert!(create().send(&user(builder.clone())).await.unwrap_err().is_timeout());
    assert!(sync().send(&user(builder.slow_timeout(short))).await.unwrap_err().is_timeout());
}

#[tokio::test]
async fn a_request_may_have_its_own_time() {
    let server = Server::start(|_, _| slowly(300));
    let builder = server.builder().timeout(Duration::from_millis(100));
    create().timeout(Duration::from_secs(5)).send(&user(builder)).await.unwrap();
    let hasty = sync().timeout(Duration::from_millis(100)).send(&server.client());
    assert!(hasty.await.unwrap_err().is_timeout());
}
