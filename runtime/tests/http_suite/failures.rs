//! Dead ends: errors of the API, broken connections, redirections.

use std::error::Error as _;

use powens_runtime::{ErrorKind, Transport};

use crate::generated::{any, create, list};
use crate::server::{Reply, Server, answer, ok, raw, user};
use crate::{Client, ErrorCode};

#[tokio::test]
async fn an_error_of_the_api_has_its_facts() {
    let body = r#"{"code": "wrongpass", "description": "No.", "message": "Mot de passe", "request_id": 42}"#;
    let server = Server::start(move |_, _| answer(400, &[("retry-after", "9")], body));
    let error = create().send(&server.client()).await.unwrap_err();
    assert_eq!((error.kind(), error.status(), error.attempts()), (ErrorKind::Api, Some(400), 1));
    assert_eq!((error.code(), error.request_id()), (Some(ErrorCode::WrongPassword), Some("42")));
    assert_eq!((error.operation(), error.path_template()), (Some("things.create"), Some("/things")));
    assert_eq!(error.retry_after().map(|wait| wait.as_secs()), Some(9));
    assert_eq!(error.body(), Some(body.as_bytes()));
    assert!(!error.is_retryable() && !error.is_timeout());
}

#[tokio::test]
async fn an_error_without_json_is_still_one_of_the_api() {
    let server = Server::start(|n, _| match n {
        0 => answer(403, &[("x-request-id", "cdn-1")], "<html>Forbidden</html>"),
        1 => answer(404, &[], ""),
        // The body ends early, and is far larger than any error.
        2 => raw("HTTP/1.1 400 X\r\nconnection: close\r\ncontent-length: 50\r\n\r\n{\"code\""),
        _ => Reply::Endless(b"HTTP/1.1 400 X\r\nconnection: close\r\n\r\n".to_vec(), vec![b'x'; 65536]),
    });
    let mut errors = Vec::new();
    for _ in 0..4 {
        errors.push(create().send(&server.client()).await.unwrap_err());
    }
    let facts: Vec<_> = errors.iter().map(|error| (error.kind(), error.status().unwrap())).collect();
    assert_eq!(facts, [403, 404, 400, 400].map(|status| (ErrorKind::Api, status)));
    assert_eq!(errors[0].request_id(), Some("cdn-1"));
    assert_eq!(errors[3].body().map(<[u8]>::len), Some(1 << 20));
}

#[tokio::test]
async fn a_redirection_is_not_followed() {
    let target = Server::start(|_, _| ok("1"));
    let location = format!("http://{}/2.0/any?token=hunter2", target.address);
    let header = location.clone();
    let server = Server::start(move |_, _| answer(302, &[("location", &header)], ""));
    let error = any().send(&server.client()).await.unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::Redirect, Some(302)));
    let shown = format!("{error} {error:?}");
    assert!(shown.contains(&format!("it points to http://{}", target.address)), "{shown}");
    assert!(!shown.contains("hunter2") && !shown.contains("/2.0/any"), "{shown}");
    assert!(target.seen().is_empty());
}

#[tokio::test]
async fn no_server_is_a_connect_error() {
    let address = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let transport = Transport::builder(format!("http://{address}"));
    let quick = powens_runtime::RetryPolicy::default().initial_delay(std::time::Duration::from_millis(1));
    let client = user(transport.retry(quick));
    let error = create().extra_query("secret", "hunter2").send(&client).await.unwrap_err();
    // Nothing was sent, so even this POST was tried again.
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connect, 3));
    assert!(error.source().is_some() && error.is_retryable());
    let shown = format!("{error} {error:?} {}", error.source().unwrap());
    assert!(!shown.contains("hunter2"), "{shown}");
    assert!(error.to_string().ends_with("could not connect, after 3 attempts"), "{error}");
}

#[tokio::test]
async fn a_body_cut_short_is_a_broken_connection() {
    let cut = [
        "HTTP/1.1 200 X\r\nconnection: close\r\ncontent-length: 50\r\n\r\n{\"id\": 7}",
        "HTTP/1.1 200 X\r\nconnection: close\r\ntransfer-encoding: chunked\r\n\r\n9\r\n{\"id\": 7}\r\n",
    ];
    let server = Server::start(move |n, _| raw(cut[n]));
    for _ in cut {
        let error = create().send(&server.client()).await.unwrap_err();
        assert_eq!((error.kind(), error.status(), error.attempts()), (ErrorKind::Transport, Some(200), 1));
    }
}

#[tokio::test]
async fn an_answer_that_is_no_http_is_a_broken_connection() {
    let server = Server::start(|_, _| raw("hunter2 is not http\r\n\r\n"));
    let error = create().send(&server.client()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert!(!format!("{error:?} {error}").contains("hunter2"), "{error:?}");
}

#[tokio::test]
async fn a_decode_error_says_where() {
    let server = Server::start(|_, _| ok(r#"{"things": [{"id": 1}, {"id": "hunter2"}]}"#));
    let error = list().send(&server.client()).await.unwrap_err();
    assert_eq!((error.kind(), error.status(), error.attempts()), (ErrorKind::Decode, Some(200), 1));
    assert!(error.json_path().unwrap().starts_with("things[1]"), "{:?}", error.json_path());
    assert!(error.body().is_some() && error.source().is_none());
    assert!(!format!("{error:?} {error}").contains("hunter2"), "{error:?}");
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn a_call_that_is_dropped_is_given_up() {
    let server = Server::start(|_, _| Reply::Stall(Vec::new()));
    let client = server.client();
    let call = tokio::time::timeout(std::time::Duration::from_millis(500), list().send(&client));
    assert!(call.await.is_err());
    assert_eq!(server.seen().len(), 1);
    drop(list().send(&Client::new(server.builder().build().unwrap()).with_user_token("t")));
    assert_eq!(server.seen().len(), 1);
}
