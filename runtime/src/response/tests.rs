use super::*;
use crate::{AnyCode, File, Method, Operation};

static LIST: Operation = Operation::new(Method::Get, "things.list", "/things/{thing}");

fn request() -> Request {
    Request::new(&LIST)
        .segment("t1")
        .secret_query("code", "s3cret-code")
        .member("login", &"jo@example.org".to_owned())
}

fn error(status: u16, body: &str) -> Error {
    let headers = [("Content-Type", "application/json"), ("x-request-id", "req-9"), ("Retry-After", "7")];
    request().read::<()>(Response::new(status, headers, body)).unwrap_err()
}

#[test]
fn reads_the_documented_error() {
    let said = r#"{"code": "wrongpass", "description": "No.", "message": "Mot de passe", "request_id": 42}"#;
    let error = error(403, said);
    assert_eq!((error.kind(), error.status()), (ErrorKind::Api, Some(403)));
    assert_eq!(error.code(), Some(AnyCode::from("wrongpass")));
    assert_eq!((error.description(), error.message()), (Some("No."), Some("Mot de passe")));
    assert_eq!((error.request_id(), error.retry_after().map(|wait| wait.as_secs())), (Some("42"), Some(7)));
    assert_eq!(error.body(), Some(said.as_bytes()));
    let wanted = "things.list (GET /things/{thing}) failed with status 403, code wrongpass, request 42: No.";
    assert_eq!(error.to_string(), wanted);
    assert!(!format!("{error:?}").contains("Mot de passe"));
}

#[test]
fn an_error_may_tell_more() {
    let error = error(400, r#"{"code": "maxAmountExceeded", "max_amount": 1500.50}"#);
    assert_eq!(error.member("max_amount").map(|json| json.text().to_owned()).as_deref(), Some("1500.50"));
    assert!(error.member("other").is_none());
    assert!(super::tests::error(502, "<html>").member("code").is_none());
}

#[test]
fn reads_the_older_errors() {
    let error = error(400, r#"{"error": "wrongpass", "error_message": "No."}"#);
    assert_eq!((error.code(), error.description()), (Some("wrongpass".into()), Some("No.")));
    assert_eq!(error.request_id(), Some("req-9"));
    let error = super::tests::error(400, r#"{"error": "invalid_grant", "error_description": "Old."}"#);
    assert_eq!((error.code(), error.description()), (Some("invalid_grant".into()), Some("Old.")));
    let error = super::tests::error(400, r#"{"error": {"code": "bug", "message": "m"}, "requestId": "r"}"#);
    assert_eq!(
        (error.code(), error.message(), error.request_id()),
        (Some("bug".into()), Some("m"), Some("r"))
    );
}

#[test]
fn a_body_of_any_shape_is_an_api_error() {
    let deep = "[".repeat(100_000);
    let bodies = [
        "",
        " ",
        "null",
        "1",
        "[]",
        "\"x\"",
        "{",
        "<html>502 Bad Gateway</html>",
        "\u{feff}{}",
        deep.as_str(),
        r#"{"code": null, "description": {}, "message": [], "request_id": {}}"#,
        r#"{"error": null}"#,
        r#"{"error": {}}"#,
        r#"{"code": ""}"#,
    ];
    for body in bodies {
        let error = error(502, body);
        assert_eq!((error.kind(), error.status()), (ErrorKind::Api, Some(502)), "{body:.20}");
        assert_eq!((error.code(), error.request_id()), (None, Some("req-9")), "{body:.20}");
        assert!(error.is_retryable());
    }
    let numbers = error(500, r#"{"code": 17, "request_id": 123456789012345678901234567890}"#);
    assert_eq!(numbers.code(), Some("17".into()));
    let invalid = request().read::<()>(Response::new(500, [("a", "b")], vec![0xff, 0xfe])).unwrap_err();
    assert_eq!((invalid.kind(), invalid.body()), (ErrorKind::Api, Some([0xff, 0xfe].as_slice())));
}

#[test]
fn a_message_shows_nothing_that_was_sent_and_nothing_that_is_no_code() {
    let error = error(
        400,
        r#"{"code": "jo@example.org said\nhello", "request_id": "a b",
            "description": "jo@example.org\nused s3cret-code"}"#,
    );
    let shown = format!("{error} {error:?}");
    assert!(shown.contains("[redacted] used [redacted]"), "{shown}");
    for secret in ["jo@", "s3cret", "hello", "a b", "\n"] {
        assert!(!shown.contains(secret), "{shown}");
    }
    assert_eq!(error.request_id(), Some("a b"));
}

#[test]
fn a_long_description_is_cut_in_the_message_only() {
    let error = error(400, &format!(r#"{{"description": "{}"}}"#, "é".repeat(5000)));
    assert_eq!(error.description().map(str::len), Some(10_000));
    assert!(error.to_string().chars().count() < 400);
}

#[test]
fn a_redirection_names_the_origin_only() {
    let told = |location: &str| {
        request().read::<()>(Response::new(302, [("location", location)], "")).unwrap_err().to_string()
    };
    assert!(
        told("https://u:p@evil.example:8443/x?token=t#f").ends_with("it points to https://evil.example:8443")
    );
    for odd in ["/login?token=t", "//evil.example/t", "https://", "https://a b/t", "t"] {
        assert!(told(odd).ends_with("it names no other origin"), "{odd}");
    }
    let error = request().read::<()>(Response::new(307, [("a", "b")], "")).unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::Redirect, Some(307)));
}

fn read<T: Answer>(status: u16, body: &str) -> Result<T, Error> {
    request().read(Response::new(status, [("content-type", "application/pdf")], body))
}

#[test]
fn any_2xx_is_an_answer() {
    for status in [200, 201, 202] {
        assert_eq!(read::<i64>(status, " 7 ").unwrap(), 7);
    }
    read::<()>(204, "").unwrap();
    read::<()>(200, "whatever").unwrap();
    assert_eq!(read::<Option<i64>>(204, "").unwrap(), None);
    assert_eq!(read::<Option<i64>>(200, " null ").unwrap(), None);
    assert_eq!(read::<Option<i64>>(200, "7").unwrap(), Some(7));
    let file: File = read(200, "%PDF").unwrap();
    assert_eq!(
        (file.content_type.as_deref(), file.bytes.as_slice()),
        (Some("application/pdf"), b"%PDF".as_slice())
    );
    assert!(!format!("{file:?}").contains("37, 80"));
}

#[test]
fn a_decode_error_says_where_and_shows_no_value() {
    let error = read::<i64>(204, "").unwrap_err();
    assert_eq!((error.kind(), error.status(), error.json_path()), (ErrorKind::Decode, Some(204), None));
    let cases = [
        (r#"{"a": [1, {"b": "hunter2"}]}"#, None),
        (r#"{"a": [1, 2], "c": "hunter2"}"#, None),
        ("{\"a\": [hunter2]}", Some("a[0]")),
        ("{\"a\": [1, hunter2]}", Some("a[1]")),
        ("{\"a\": [1", Some("a")),
        ("{\"a\": [1]} hunter2", None),
        ("hunter2", None),
        ("null", None),
        ("[]", None),
    ];
    for (body, path) in cases {
        match read::<std::collections::BTreeMap<String, Vec<i64>>>(200, body) {
            Ok(_) => assert_eq!(path, None, "{body}"),
            Err(error) => {
                let shown = format!(
                    "{error} {error:?} {:?}",
                    std::error::Error::source(&error).map(ToString::to_string)
                );
                assert!(!shown.contains("hunter2"), "{shown}");
                assert_eq!(
                    (error.kind(), error.operation()),
                    (ErrorKind::Decode, Some("things.list")),
                    "{body}"
                );
                assert_eq!((error.body(), error.json_path()), (Some(body.as_bytes()), path), "{body}");
            }
        }
    }
}

#[test]
fn debug_shows_no_header_value_and_no_body() {
    let response = Response::new(200, [("set-cookie", "hunter2")], "hunter3");
    let shown = format!("{response:?}");
    assert!(shown.contains("set-cookie") && !shown.contains("hunter"), "{shown}");
    assert_eq!((response.header("Set-Cookie"), response.text().unwrap()), (Some("hunter2"), "hunter3"));
}

#[test]
fn a_file_has_the_name_that_the_answer_gives() {
    let named = |disposition: &str| {
        let headers = [("Content-Type", "application/pdf"), ("Content-Disposition", disposition)];
        request().read::<File>(Response::new(200, headers, "%PDF")).unwrap().name
    };
    assert_eq!(named("attachment; filename=\"a b.pdf\"; size=4").as_deref(), Some("a b.pdf"));
    assert_eq!(named("attachment; filename=a.pdf").as_deref(), Some("a.pdf"));
    assert_eq!(named("attachment; filename=\"../../etc/passwd\"").as_deref(), Some("passwd"));
    assert_eq!((named("inline"), named("attachment; filename=\"\"")), (None, None));
}

#[test]
fn a_redirection_is_an_answer_where_it_is_documented() {
    static LEAVE: Operation = Operation::new(Method::Get, "things.leave", "/leave").redirects();
    let moved = || Response::new(307, [("Location", "https://bank.example/login?state=s3cret")], "");
    let redirect: Redirect = Request::new(&LEAVE).read(moved()).unwrap();
    assert_eq!(redirect.location, "https://bank.example/login?state=s3cret");
    assert!(!format!("{redirect:?}").contains("s3cret"));
    assert_eq!(request().read::<()>(moved()).unwrap_err().kind(), ErrorKind::Redirect);
    let nowhere = Request::new(&LEAVE).read::<Redirect>(Response::new(200, [("a", "b")], "")).unwrap_err();
    assert_eq!(nowhere.kind(), ErrorKind::Decode);
}
