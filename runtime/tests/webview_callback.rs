//! Callbacks of webviews, read by code as it is emitted.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    unreachable_pub,
    reason = "tests, with modules as they are emitted"
)]

use powens_runtime::Secret;
use powens_runtime::webview::State;

/// As in the generated crate.
type Error = powens_runtime::Error;

mod connect {
    use powens_runtime::{Secret, callback, id, open_enum};

    id! {
        pub struct ConnectionId(i64);
    }

    open_enum! {
        pub enum WebviewError {
            AccessDenied = "access_denied",
        }
    }

    callback! {
        pub enum Callback failed by "error";
        pub struct Success {
            pub connection_id: ConnectionId,
            pub connection_ids: Option<Vec<ConnectionId>>,
            pub code: Option<Secret> as secret,
        }
        pub struct Failure {
            pub error: WebviewError,
            pub description: Option<String> = "error_description",
        }
    }
}

mod payment {
    use powens_runtime::callback;

    callback! {
        pub enum Callback failed by "error", "error_code";
        pub struct Success {
            pub id: i64 = "id_payment",
            pub iban: String as secret,
        }
        pub struct Failure {
            pub id: Option<i64> = "id_payment",
            pub error: Option<String>,
            pub error_code: Option<String>,
        }
    }
}

fn state() -> State {
    State::new("expected")
}

fn success(query: &str) -> connect::Success {
    match connect::Callback::parse_without_state(query).unwrap() {
        connect::Callback::Success(success) => success,
        connect::Callback::Failure(failure) => panic!("{failure:?}"),
    }
}

#[track_caller]
fn refused<T: std::fmt::Debug>(result: Result<T, Error>, why: &str) {
    let error = result.unwrap_err().to_string();
    assert!(error.contains(why), "{error}");
}

#[test]
fn success_with_everything() {
    let returned =
        "https://app.example/back?connection_id=7&connection_ids=7%2C8&code=a%2Bb%3D&state=expected&new=x";
    let connect::Callback::Success(success) = connect::Callback::parse(returned, &state()).unwrap() else {
        panic!("a failure");
    };
    assert_eq!(success.connection_id, 7);
    assert_eq!(success.connection_ids.unwrap(), [7, 8]);
    assert_eq!(success.code, Some(Secret::new("a+b=")));
    assert_eq!(success.state, Some(state()));
    assert_eq!(success.extra.iter().collect::<Vec<_>>(), [("new", "x")]);
}

#[test]
fn success_with_the_least() {
    let success = success("connection_id=7&code=&state=null&error=&connection_ids=null");
    assert_eq!((success.connection_ids, success.code, success.state), (None, None, None));
}

#[test]
fn an_optional_parameter_that_cannot_be_read_stays_in_extra() {
    for ids in ["connection_ids=7;8", "connection_ids=7&connection_ids=8"] {
        let success = success(&format!("connection_id=7&{ids}"));
        assert_eq!(success.connection_id, 7);
        assert_eq!(success.connection_ids, None);
        assert_eq!(success.extra.first("connection_ids"), ids.split(['=', '&']).nth(1));
    }
}

#[test]
fn a_required_parameter_must_be_there() {
    let parse = connect::Callback::parse_without_state;
    refused(parse(""), "`connection_id` is missing");
    refused(parse("connection_id=null"), "`connection_id` is missing");
    refused(parse("connection_id=planted"), "`connection_id` is not of the expected form");
    refused(parse("connection_id=7&connection_id=8"), "`connection_id` is there more than once");
    assert!(!format!("{:?}", parse("connection_id=planted")).contains("planted"));
}

#[test]
fn failures_of_every_kind() {
    let failed = |query: &str| match connect::Callback::parse(query, &state()).unwrap() {
        connect::Callback::Failure(failure) => failure,
        connect::Callback::Success(success) => panic!("{success:?}"),
    };
    let failure = failed("error=access_denied&error_description=gave%20up&state=expected&connection_id=7");
    assert_eq!(failure.error, connect::WebviewError::AccessDenied);
    assert_eq!(failure.description.as_deref(), Some("gave up"));
    assert_eq!(failure.extra.first("connection_id"), Some("7"));
    assert_eq!(failed("error=new_error&state=expected").error.as_str(), "new_error");
}

#[test]
fn other_parameters_can_mean_failure() {
    use payment::{Callback, Failure};
    let Callback::Failure(failure) = Callback::parse_without_state("id_payment=5&error_code=x").unwrap()
    else {
        panic!("a success");
    };
    assert!(matches!(failure, Failure { id: Some(5), error: None, error_code: Some(_), .. }), "{failure:?}");
    let Callback::Success(success) =
        Callback::parse_without_state("id_payment=5&iban=FR76&error_code=").unwrap()
    else {
        panic!("a failure");
    };
    assert_eq!((success.id, success.iban.as_str()), (5, "FR76"));
}

#[test]
fn the_state_is_checked_whatever_happened() {
    for outcome in ["connection_id=7", "error=access_denied", ""] {
        let parse =
            |state_param: &str| connect::Callback::parse(&format!("{outcome}&{state_param}"), &state());
        refused(parse(""), "the parameter `state` is missing");
        refused(parse("state=null"), "the parameter `state` is missing");
        refused(parse("state=other"), "the parameter `state` is not the one");
        refused(parse("state=expected&state=other"), "`state` is there more than once");
    }
}

#[test]
fn the_state_can_be_looked_at_first() {
    use powens_runtime::webview::CallbackParams;
    let params = CallbackParams::from_pairs([("connection_id", "7"), ("state", "expected")]).unwrap();
    let session = params.state().filter(|returned| *returned == state()).unwrap();
    params.check_state(&session).unwrap();
    assert!(matches!(connect::Callback::from_params(params).unwrap(), connect::Callback::Success(_)));
}

#[test]
fn debug_hides_values() {
    let all = "connection_id=7&code=planted&state=planted&new=planted";
    assert_eq!(
        format!("{:?}", success(all)),
        r#"Success { connection_id: ConnectionId(7), code: [redacted], state: State([redacted]), extra: ["new"] }"#,
    );
    assert_eq!(format!("{:?}", success("connection_id=7")), "Success { connection_id: ConnectionId(7) }");
    let payment = payment::Callback::parse_without_state("id_payment=5&iban=planted").unwrap();
    assert_eq!(format!("{payment:?}"), "Success(Success { id: 5, iban: [redacted] })");
}
