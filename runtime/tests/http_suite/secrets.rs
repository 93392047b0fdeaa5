//! Planted secrets: in the token, the query, the body and every kind of answer. None may be printed.

use std::error::Error as _;
use std::time::Duration;

use powens_runtime::RetryPolicy;

use crate::generated::{create, list};
use crate::server::{Reply, Server, answer, ok, raw, user};
use crate::{Client, Error};

/// All that a program may print of an error, its sources included.
fn printed(error: &Error) -> String {
    let mut text = format!("{error} {error:?} {error:#?}");
    let mut source = error.source();
    while let Some(error) = source {
        text.push_str(&format!(" {error} {error:?}"));
        source = error.source();
    }
    text
}

#[tokio::test]
async fn no_failure_prints_a_secret() {
    let echo = r#"{"code": "invalidValue", "description": "S-token S-query S-body S-deep refused",
        "message": "S-message", "x": "S-other"}"#;
    let replies: [fn() -> Reply; 11] = [
        || ok(r#"{"id": "S-answer"}"#),
        || ok(r#"{"id": {"S-key": "S-answer"}}"#),
        || ok("S-answer"),
        || ok(r#"{"id": S-answer}"#),
        || answer(400, &[("x-request-id", "S-header with blanks")], r#"{"code": "S-code of a kind"}"#),
        || answer(500, &[], "S-html"),
        || answer(302, &[("location", "https://S-user:S-pass@evil.example/S-path?S-query")], "S-body"),
        || raw("S-noise\r\n\r\n"),
        || raw("HTTP/1.1 200 S-reason\r\ncontent-length: 99\r\n\r\n{\"id\": \"S-answer"),
        || Reply::Stall(b"HTTP/1.1 200 S-reason\r\ncontent-length: 99\r\n\r\n{\"id\": \"S-answer".to_vec()),
        || Reply::Hangup,
    ];
    let server = Server::start(move |n, _| if n == 0 { answer(400, &[], echo) } else { replies[n - 1]() });
    let builder = server.builder().timeout(Duration::from_secs(1)).retry(RetryPolicy::none());
    let client = Client::new(builder.build().unwrap()).with_user_token("S-token");
    for n in 0..=replies.len() {
        let request = create().label("S-body").extra_query("q", "S-query").extra_member("m", &[["S-deep"]]);
        let shown = printed(&request.send(&client).await.unwrap_err());
        assert!(shown.contains("things.create"), "{n}: {shown}");
        assert!(!shown.contains("S-"), "{n}: {shown}");
    }
    assert_eq!(server.seen().len(), replies.len() + 1);
}

#[tokio::test]
async fn nothing_else_prints_one() {
    let server = Server::start(|_, _| {
        answer(200, &[("set-cookie", "S-cookie")], r#"{"things": [], "x": "S-answer"}"#)
    });
    let client = Client::new(server.builder().build().unwrap()).with_user_token("S-token");
    let request = create().label("S-body").extra_query("q", "S-query");
    let call = list().send_raw(&client);
    let items = list().items(&client);
    let shown = format!(
        "{client:?} {client:#?} {request:?} {call:?} {items:?} {:?}",
        request.request().parts().unwrap()
    );
    assert!(!shown.contains("S-"), "{shown}");
    let shown = format!("{:?}", call.await.unwrap());
    assert!(!shown.contains("S-"), "{shown}");
    let builder = format!("{:?} {:?}", server.builder(), user(server.builder()));
    assert!(!builder.contains("t0ken"), "{builder}");
}
