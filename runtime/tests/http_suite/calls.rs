//! What a call puts on the wire, and how it reads what comes back.

use powens_runtime::{ErrorKind, Field, Method, Request, Response, Transport};

use crate::generated::{any, create, delete, download, list, ping, replace, sync};
use crate::server::{Server, answer, ok, user};
use crate::{Client, Error, ErrorCode};

#[tokio::test]
async fn sends_what_was_asked_for_and_nothing_else() {
    let server = Server::start(|_, _| ok(r#"{"id": 7}"#));
    let thing = create().label("a").expire(Field::Null).extra_query("flag me", "x&y").extra_member("n", &[1]);
    let thing = thing.send(&server.client()).await.unwrap();
    assert_eq!(thing.id, 7);
    let seen = server.seen().remove(0);
    assert_eq!((seen.method.as_str(), seen.target.as_str()), ("POST", "/2.0/things?flag+me=x%26y"));
    assert_eq!(seen.json(), serde_json::json!({"label": "a", "expire": null, "n": [1]}));
    assert_eq!(seen.header("authorization"), Some("Bearer t0ken"));
    assert_eq!(
        (seen.header("accept"), seen.header("content-type")),
        (Some("application/json"), Some("application/json"))
    );
    let mut names: Vec<_> = seen.headers.iter().map(|(name, _)| name.as_str()).collect();
    names.sort_unstable();
    assert_eq!(names, ["accept", "authorization", "content-length", "content-type", "host", "user-agent"]);
}

#[test]
fn an_answer_that_came_another_way_is_read_by_its_request() {
    let headers = [("content-type", "application/json")];
    let thing = create().read(Response::new(200, headers, r#"{"id": "7"}"#)).unwrap();
    assert_eq!(thing.id, 7);
    let error: Error = create().read(Response::new(400, headers, r#"{"code": "wrongpass"}"#)).unwrap_err();
    assert_eq!((error.code(), error.operation()), (Some(ErrorCode::WrongPassword), Some("things.create")));
}

#[tokio::test]
async fn the_token_goes_only_where_one_is_needed() {
    let server = Server::start(|_, _| ok("1"));
    ping().send(&server.client()).await.unwrap();
    let anonymous = Client::new(server.builder().build().unwrap());
    ping().send(&anonymous).await.unwrap();
    let custom = Request::custom(Method::Get, "/odd/x");
    server.client().transport().execute(custom.clone()).await.unwrap();
    anonymous.transport().execute(custom).await.unwrap();
    let tokens: Vec<_> =
        server.seen().iter().map(|seen| seen.header("authorization").map(str::to_owned)).collect();
    assert_eq!(tokens, [None, None, Some("Bearer t0ken".into()), None]);
}

#[tokio::test]
async fn a_needed_token_that_is_not_there_is_an_error_before_anything_is_sent() {
    let server = Server::start(|_, _| ok("1"));
    let transport = server.builder().build().unwrap();
    let error = transport.execute(list().into_request()).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::InvalidConfiguration, 0));
    assert!(error.to_string().contains("needs a user token"), "{error}");
    let client = Client::new(transport);
    for token in ["", "a\nb", "a\r\nx: y", "a b", "a\0", "é", "a\u{7f}"] {
        let error: Error = list().send(&client.with_user_token(token)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidConfiguration, "{token:?}");
        assert!(token.is_empty() || !error.to_string().contains(token), "{error}");
    }
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn any_2xx_is_an_answer_and_an_empty_one_is_none() {
    let server = Server::start(|_, seen| match seen.target.as_str() {
        "/2.0/things/sync" => answer(202, &[], r#"{"id": 1}"#),
        "/2.0/things" => answer(204, &[], ""),
        _ => answer(201, &[], "[]"),
    });
    let client = server.client();
    assert_eq!(sync().send(&client).await.unwrap().map(|thing| thing.id), Some(1));
    delete().send(&client).await.unwrap();
    assert!(replace().send(&client).await.unwrap().is_none());
    assert_eq!(any().send(&client).await.unwrap().text(), "[]");
    let error = create().send(&client).await.unwrap_err();
    assert_eq!((error.kind(), error.status(), error.attempts()), (ErrorKind::Decode, Some(204), 1));
}

#[tokio::test]
async fn files_and_raw_answers_keep_their_bytes() {
    let server = Server::start(|_, _| {
        answer(200, &[("content-type", "application/pdf"), ("x-request-id", "r1")], b"%PDF\xff")
    });
    let file = download().send(&server.client()).await.unwrap();
    assert_eq!(
        (file.content_type.as_deref(), file.bytes.as_slice()),
        (Some("application/pdf"), b"%PDF\xff".as_slice())
    );
    let raw = list().send_raw(&server.client()).await.unwrap();
    assert_eq!((raw.status(), raw.bytes(), raw.request_id()), (200, b"%PDF\xff".as_slice(), Some("r1")));
    assert_eq!(raw.text().unwrap_err().operation(), Some("things.list"));
    assert_eq!(server.seen()[0].header("accept"), Some("*/*"));
}

#[tokio::test]
async fn a_client_of_ones_own_and_a_user_agent() {
    let server = Server::start(|_, _| ok("1"));
    let own = reqwest::Client::builder().user_agent("mine").no_proxy().build().unwrap();
    ping().send(&user(server.builder().http_client(own.clone()))).await.unwrap();
    ping().send(&user(server.builder().http_client(own).user_agent("ours/1"))).await.unwrap();
    ping().send(&user(server.builder())).await.unwrap();
    let agents: Vec<_> =
        server.seen().iter().map(|seen| seen.header("user-agent").unwrap().to_owned()).collect();
    assert_eq!(agents[..2], ["mine", "ours/1"]);
    assert!(agents[2].starts_with("powens-runtime/"), "{agents:?}");
    let error = server.builder().user_agent("a\nb").build().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidConfiguration);
}

#[test]
fn a_base_url_that_could_leak_is_refused() {
    for url in
        ["http://acme.biapi.pro", "https://a:b@acme.biapi.pro", "https://acme.biapi.pro/?x", "nonsense"]
    {
        let error = Transport::builder(url).build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidConfiguration, "{url}");
    }
}

#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
#[test]
fn https_without_tls_says_which_feature_is_missing() {
    let error = Transport::builder("https://acme.biapi.pro/2.0").build().unwrap_err();
    assert!(error.to_string().contains("`rustls`"), "{error}");
}

#[tokio::test]
async fn a_request_that_cannot_be_sent_says_why() {
    let server = Server::start(|_, _| ok("1"));
    let transport = server.builder().build().unwrap();
    let error = transport.execute(Request::custom(Method::Get, "/a/../b")).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.operation(), error.attempts()),
        (ErrorKind::InvalidRequest, Some("custom"), 0)
    );
    let odd = Request::custom(Method::Post, "/a").bytes("text/\nplain", "x");
    assert_eq!(transport.execute(odd).await.unwrap_err().kind(), ErrorKind::InvalidRequest);
    assert!(server.seen().is_empty());
}
