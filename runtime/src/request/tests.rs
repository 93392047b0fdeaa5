use super::*;

static UPDATE: Operation = Operation::new(Method::Post, "things.update", "/users/{user}/things/{thing}");

fn update() -> Request {
    Request::new(&UPDATE).segment("me").segment(7_i64)
}

fn reason(request: &Request) -> String {
    let error = request.path().unwrap_err();
    assert_eq!(error.kind(), crate::ErrorKind::InvalidRequest);
    assert_eq!(error.operation(), Some(request.operation().id()));
    error.to_string()
}

#[test]
fn fills_the_path() {
    assert_eq!(update().path().unwrap(), "/users/me/things/7");
    assert_eq!(update().method(), Method::Post);
}

#[test]
fn a_value_is_one_segment_of_the_path() {
    let path = |value: &str| Request::new(&UPDATE).segment(value).segment(1_i64).path().unwrap();
    assert_eq!(path("a/../b"), "/users/a%2F..%2Fb/things/1");
    assert_eq!(path("%2e%2e"), "/users/%252e%252e/things/1");
    assert_eq!(path("é ?#{}"), "/users/%C3%A9%20%3F%23%7B%7D/things/1");
    assert_eq!(path("{thing}"), "/users/%7Bthing%7D/things/1");
    assert_eq!(path("A-z_0.9~"), "/users/A-z_0.9~/things/1");
    assert_eq!(path("..."), "/users/.../things/1");
}

#[test]
fn a_path_that_would_be_another_one_is_refused() {
    let with = |value: &str| Request::new(&UPDATE).segment("me").segment(value);
    assert!(reason(&with("")).ends_with("path parameter `thing` is empty"));
    assert!(reason(&with(".")).ends_with("path parameter `thing` is a dot segment"));
    assert!(reason(&with("..")).ends_with("path parameter `thing` is a dot segment"));
    assert!(reason(&Request::new(&UPDATE).segment("me")).ends_with("path parameter `thing` is not set"));
    assert!(reason(&with("1").segment("2")).ends_with("more path segments than the path has placeholders"));
}

#[test]
fn a_custom_path_is_sent_as_given_or_refused() {
    let custom = |path: &str| Request::custom(Method::Get, path);
    assert_eq!(custom("/users/me/x%2Fy;v=1").path().unwrap(), "/users/me/x%2Fy;v=1");
    let refused = [
        "",
        "x",
        "//evil.example",
        "/a//b",
        "/a/../b",
        "/a/%2E%2e",
        "/a?b",
        "/a#b",
        "/a b",
        "/a\\b",
        "/a\r\nb",
        "/é",
    ];
    for path in refused {
        assert_eq!(custom(path).path().unwrap_err().kind(), crate::ErrorKind::InvalidRequest, "{path}");
    }
    assert!(custom("/x").operation().is_idempotent());
}

#[test]
fn writes_the_query_as_forms_do() {
    let request = update()
        .query("limit", 5_i64)
        .flag("all")
        .query("search", "a b&c=é")
        .secret_query("code", "x+y")
        .query("limit", 6_i64)
        .expand(Expansion::new().with_nested("accounts", Expansion::new().with("owner")));
    let wanted = "limit=6&all&search=a+b%26c%3D%C3%A9&code=x%2By&expand=accounts%5Bowner%5D";
    assert_eq!(request.query_string(), wanted);
    assert_eq!(request.query_value("search"), Some("a b&c=é"));
    assert_eq!((request.query_value("all"), request.query_value("none")), (None, None));
    assert_eq!(request.expand(Expansion::new()).query_string(), wanted.split("&expand").next().unwrap());
    assert_eq!(update().query_string(), "");
}

#[test]
fn writes_the_body() {
    let request = update()
        .member("label", &"a \"b\"".to_owned())
        .field("expire", Field::<String>::Null)
        .field("kept", Field::Set(1_i64))
        .member("label", &"c".to_owned())
        .field("gone", Field::Set(1_i64))
        .field("gone", Field::<i64>::Unset)
        .extra_member("more", &[1, 2]);
    assert_eq!(request.body().unwrap(), r#"{"label":"c","expire":null,"kept":1,"more":[1,2]}"#);
    assert_eq!(update().body(), None);
    assert_eq!(update().value(&vec![1_i64, 2]).body().unwrap(), "[1,2]");
    assert_eq!(update().member("a\"b", &1_i64).body().unwrap(), r#"{"a\"b":1}"#);
}

#[test]
fn a_member_joins_a_whole_object_and_nothing_else() {
    let whole = crate::Json::new(&serde_json::json!({"b": 1.50, "a": {"x": 1}})).unwrap();
    let request = update().value(&whole).extra_member("c", &2);
    assert_eq!(request.body().unwrap(), r#"{"a":{"x":1},"b":1.5,"c":2}"#);
    assert!(reason(&update().value(&1_i64).extra_member("c", &2)).contains("body member `c`"));
}

#[test]
fn a_value_that_json_cannot_hold_is_reported_when_sent() {
    let nested = std::collections::HashMap::from([((1, 2), 3)]);
    let request = update().extra_member("odd", &nested).extra_member("fine", &1);
    assert!(reason(&request).ends_with("body member `odd` cannot be written as JSON"));
}

#[test]
fn gives_its_parts_to_other_clients() {
    static MAKE: Operation = Operation::new(Method::Post, "things.make", "/things").needs("user");
    let parts = Request::new(&MAKE).flag("all").member("a", &1_i64).parts().unwrap();
    assert_eq!((parts.method, parts.path.as_str(), parts.query.as_str()), (Method::Post, "/things", "all"));
    assert_eq!(parts.content_type.as_deref(), Some("application/json"));
    assert_eq!(parts.body.as_deref(), Some(br#"{"a":1}"#.as_slice()));
    assert_eq!((parts.accept, parts.needs), ("application/json", Some("user")));
    let parts = Request::new(&MAKE).bytes("text/plain", "hello").parts().unwrap();
    assert_eq!(
        (parts.content_type.as_deref(), parts.body.as_deref()),
        (Some("text/plain"), Some(b"hello".as_slice()))
    );
    assert_eq!(Request::new(&MAKE).parts().unwrap().content_type, None);
}

#[test]
fn debug_shows_no_secret_and_no_body_value() {
    let request = update()
        .query("limit", 5_i64)
        .secret_query("code", "hunter2")
        .member("password", &"hunter3".to_owned());
    let shown = format!("{request:?} {:?}", request.parts().unwrap());
    assert!(
        shown.contains("things.update") && shown.contains("\"limit\": \"5\"") && shown.contains("password"),
        "{shown}"
    );
    assert!(!shown.contains("hunter"), "{shown}");
}
