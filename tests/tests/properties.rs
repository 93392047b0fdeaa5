//! What holds for every value, tried with many made at random.

#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic, reason = "tests")]

use std::collections::BTreeMap;

use conformance::calls::ENUMS;
use form_urlencoded::Serializer;
use powens::authentication::ClientId;
use powens::bank_transactions::Transaction;
use powens::connections::{Connection, ConnectionId};
use powens::connectors::ConnectorUuid;
use powens::payments::Payment;
use powens::webview::{self, WebviewLanguage, connect};
use powens::{Decimal, Domain, ErrorKind, Response, State, UserRef, Uuid, connections};
use powens_runtime::__private::Object;
use powens_runtime::Expansion;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use serde_json::{Map, Value};
use url::Url;

/// Few enough for every run of the tests, and the same in every run. `PROPTEST_CASES=5000 PROPTEST_RNG_SEED=1` tries
/// more of them, and others.
fn few() -> ProptestConfig {
    let seed =
        std::env::var("PROPTEST_RNG_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(20_240_131);
    let rng_seed = RngSeed::Fixed(seed);
    ProptestConfig { cases: 128, rng_seed, failure_persistence: None, ..ProptestConfig::default() }
}

/// Any text at all: control characters, white space, every script.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![".{0,24}", any::<String>(), "[ %+&=#?/;,\\[\\]\"'<>\u{0}-\u{20}\u{fe}-\u{17f}]{0,12}"]
}

/// A text that a callback does not take for nothing.
fn given() -> impl Strategy<Value = String> {
    text().prop_filter("nothing", |text| !text.is_empty() && text != "null")
}

/// Any JSON, with members that `T` knows among others.
fn json<T: Object>() -> impl Strategy<Value = Value> {
    // Fractions that a float holds exactly: where an object ought to be, a number passes through one.
    let fractions = any::<i32>().prop_map(|number| Value::from(f64::from(number) / 8.0));
    let numbers = prop_oneof![any::<i64>().prop_map(Value::from), fractions];
    let texts = prop_oneof![
        text(),
        Just("0000-00-00".to_owned()),
        Just("2024-02-30 25:61:00".to_owned()),
        "-?[0-9]{1,40}(\\.[0-9]{0,40})?(e-?[0-9]{1,12})?",
    ];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        numbers,
        texts.prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 64, 8, |inner| {
        let names = prop_oneof![4 => prop::sample::select(T::MEMBERS).prop_map(str::to_owned), 1 => text()];
        prop_oneof![
            1 => prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            3 => prop::collection::vec((names, inner), 0..12)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

/// An object with an identifier, which is all that it needs.
fn resource<T: Object>() -> impl Strategy<Value = Value> {
    let members = prop::collection::vec((prop::sample::select(T::MEMBERS), json::<T>()), 0..20);
    (members, any::<i64>()).prop_map(|(members, id)| {
        let members = members.into_iter().map(|(name, value)| (name.to_owned(), value));
        members.chain([("id".to_owned(), Value::from(id))]).collect::<Map<_, _>>().into()
    })
}

/// What was read is written and read again as the same. Of a list, items that do not fit are in `extra`, and the list
/// that the caller sees is what is written.
fn read_and_write<T>(value: &Value) -> Result<(), TestCaseError>
where
    T: serde::de::DeserializeOwned + serde::Serialize + PartialEq + std::fmt::Debug,
{
    let Ok(read) = serde_json::from_str::<T>(&value.to_string()) else { return Ok(()) };
    let written = serde_json::to_string(&read).expect("what was read can be written");
    let again = serde_json::from_str::<T>(&written).expect("what was written can be read");
    prop_assert!(again == read || holds(value, &Value::is_array));
    prop_assert_eq!(serde_json::to_string(&again).unwrap(), written);
    let _ = format!("{read:?} {read:#?}");
    // The value and its text are read alike.
    prop_assert!(serde_json::from_value::<T>(value.clone()).is_ok());
    Ok(())
}

/// A decimal number as it is written by hand: all digits, the point where the scale says.
fn decimal_text(mantissa: i128, scale: usize) -> String {
    let digits = format!("{:0width$}", mantissa.unsigned_abs(), width = scale + 1);
    let (whole, rest) = digits.split_at(digits.len() - scale);
    let sign = if mantissa < 0 { "-" } else { "" };
    if scale == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{rest}") }
}

/// What an expansion asks for, whatever its order.
#[derive(Clone, Debug, Default, PartialEq)]
struct Asked(BTreeMap<String, Asked>);

impl Asked {
    fn add(&mut self, path: &[String]) {
        if let [first, rest @ ..] = path {
            self.0.entry(first.clone()).or_default().add(rest);
        }
    }

    /// Reads `a[b,c[d]],e`; the rest is what follows this list.
    fn parse(text: &str) -> (Self, &str) {
        let (mut asked, mut rest) = (Self::default(), text);
        loop {
            let end = rest.find([',', '[', ']']).unwrap_or(rest.len());
            let (name, after) = rest.split_at(end);
            let (inner, after) = match after.strip_prefix('[') {
                Some(inner) => {
                    let (inner, after) = Self::parse(inner);
                    (inner, after.strip_prefix(']').expect("a closed bracket"))
                }
                None => (Self::default(), after),
            };
            assert!(!name.is_empty() && asked.0.insert(name.to_owned(), inner).is_none(), "{text}");
            match after.strip_prefix(',') {
                Some(next) => rest = next,
                None => return (asked, after),
            }
        }
    }
}

/// The expansion of one path.
fn expansion(path: &[String]) -> Expansion {
    match path {
        [] => Expansion::new(),
        [first, rest @ ..] => Expansion::new().with_nested(first.clone(), expansion(rest)),
    }
}

proptest! {
    #![proptest_config(few())]

    #[test]
    fn a_webview_address_says_what_was_put_into_it(
        redirect in text(), state in text(), code in text(), field in text(), value in text(),
        extra in text(), lang in text(), ibans in prop::collection::vec("[A-Z0-9]{1,30}", 1..4),
    ) {
        let domain = Domain::new("acme").unwrap();
        let connector = Uuid::from_u128(7);
        let url = webview::connect(&domain, "client", &*redirect)
            .state(&State::new(&*state)).code(&*code).account_ibans(&ibans)
            .prefill(connector, &field, &*value).extra_param("x-extra", extra.clone())
            .lang(WebviewLanguage::from(&*lang)).url();
        let url = Url::parse(&url).expect("an address");
        let pairs: Vec<_> = url.query_pairs().into_owned().collect();
        let expected = [
            ("domain", "acme.biapi.pro"), ("client_id", "client"), ("redirect_uri", &redirect), ("state", &state),
            ("code", &code), ("account_ibans", &ibans.join(",")), (&format!("{connector}.{field}"), &value),
            ("x-extra", &extra),
        ];
        prop_assert_eq!(pairs, expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
        prop_assert_eq!(url.host_str(), Some("webview.powens.com"));
        prop_assert_eq!(url.fragment(), None);
        let segments: Vec<_> = url.path().split('/').skip(1)
            .map(|segment| form_urlencoded::parse(format!("{}=", segment.replace('+', "%2B")).as_bytes())
                .next().map_or_else(String::new, |(name, _)| name.into_owned())).collect();
        match lang.as_str() {
            "" | "." | ".." => prop_assert_eq!(segments, ["connect"]),
            lang => prop_assert_eq!(segments, [lang, "connect"]),
        }
    }

    #[test]
    fn an_enum_keeps_every_text(text in text()) {
        for item in ENUMS.iter().copied().flatten() {
            let (written, known) = (item.through)(&text);
            prop_assert!(known || written == text, "{} made {written:?} of {text:?}", item.name);
            let sight = (item.json)(&Value::from(&*text).to_string()).unwrap();
            prop_assert_eq!(sight.json, Value::from(written).to_string());
        }
    }

    #[test]
    fn a_decimal_keeps_all_its_digits(mantissa in -(1_i128 << 96) + 1..1_i128 << 96, scale in 0_usize..=28) {
        let text = decimal_text(mantissa, scale);
        for json in [format!(r#"{{"id":1,"value":{text}}}"#), format!(r#"{{"id":1,"value":"{text}"}}"#)] {
            let read: Transaction = serde_json::from_str(&json).unwrap();
            let expected = Decimal::from_i128_with_scale(mantissa, u32::try_from(scale).unwrap());
            prop_assert_eq!(read.value.map(|it| (it, it.scale())), Some((expected, expected.scale())));
            prop_assert_eq!(serde_json::to_string(&read).unwrap(), format!(r#"{{"id":1,"value":{text}}}"#));
        }
    }

    /// What is too long for a decimal is kept as it came, and never rounded.
    #[test]
    fn a_longer_number_is_kept_as_it_came(mantissa in any::<i128>(), scale in 0_usize..=60) {
        let json = format!(r#"{{"id":1,"value":{}}}"#, decimal_text(mantissa, scale));
        let read: Transaction = serde_json::from_str(&json).unwrap();
        prop_assert_eq!(serde_json::to_string(&read).unwrap(), json);
    }

    #[test]
    fn an_expansion_is_written_as_it_is_read(
        paths in prop::collection::vec(prop::collection::vec("[a-d]{1,2}", 1..5), 1..8),
    ) {
        let mut model = Asked::default();
        let mut all = Expansion::new();
        for path in &paths {
            model.add(path);
            all = all.with_nested(path[0].clone(), expansion(&path[1..]));
        }
        let shown = all.to_string();
        prop_assert_eq!(Asked::parse(&shown), (model, ""), "{}", shown);
    }

    #[test]
    fn any_callback_is_read_or_refused(returned in text(), query in "[a-z_=&%0-9A-F,]{0,60}", state in text()) {
        let state = State::new(state);
        let named = format!("connection_id={query}&error={query}&id_payment={query}&state={query}");
        for returned in [&returned, &query, &named, &format!("https://app.example/back?{returned}")] {
            let _ = format!("{:?}", connect::Callback::parse(returned, &state));
            let _ = format!("{:?}", connect::Callback::parse_without_state(returned));
            let _ = format!("{:?}", webview::reconnect::Callback::parse_without_state(returned));
            let _ = format!("{:?}", webview::manage::Callback::parse_without_state(returned));
            let _ = format!("{:?}", webview::payment::Callback::parse_without_state(returned));
            let _ = format!("{:?}", webview::webauth::Callback::parse_without_state(returned));
        }
    }

    #[test]
    fn a_successful_callback_comes_back_whole(
        id in any::<i64>(), ids in prop::collection::vec(any::<i64>(), 1..5), code in given(), state in given(),
        other in given(), start in prop::sample::select(&["", "?", "/back?", "https://app.example/b?", "app-1://?"][..]),
    ) {
        let list = ids.iter().map(i64::to_string).collect::<Vec<_>>().join(",");
        let query = Serializer::new(String::new())
            .append_pair("connection_id", &id.to_string()).append_pair("connection_ids", &list)
            .append_pair("code", &code).append_pair("state", &state).append_pair("other", &other).finish();
        let returned = format!("{start}{query}");
        let read = connect::Callback::parse(&returned, &State::new(&*state)).unwrap();
        let connect::Callback::Success(read) = read else { panic!("{read:?}") };
        prop_assert_eq!(read.connection_id, ConnectionId::new(id));
        prop_assert_eq!(read.connection_ids, Some(ids.into_iter().map(ConnectionId::new).collect()));
        prop_assert_eq!(read.code.as_ref().map(powens::Secret::expose), Some(&*code));
        prop_assert_eq!(read.state, Some(State::new(&*state)));
        prop_assert_eq!(read.extra.first("other"), Some(&*other));
        let forged = connect::Callback::parse(&returned, &State::new(format!("{state}."))).unwrap_err();
        prop_assert_eq!(forged.kind(), ErrorKind::Callback);
    }

    #[test]
    fn an_identifier_is_a_number_or_a_text(number in any::<i64>(), random in any::<u128>(), name in text()) {
        for json in [number.to_string(), format!("\"{number}\"")] {
            let id: ConnectionId = serde_json::from_str(&json).unwrap();
            prop_assert_eq!(id.get(), number);
            prop_assert_eq!(serde_json::to_string(&id).unwrap(), number.to_string());
        }
        let uuid = Uuid::from_u128(random);
        for json in [format!("\"{uuid}\""), format!("\"{}\"", uuid.simple()), format!("\"{uuid}\"").to_uppercase()] {
            let id: ConnectorUuid = serde_json::from_str(&json).unwrap();
            prop_assert_eq!(id.get(), uuid);
            prop_assert_eq!(serde_json::to_string(&id).unwrap(), format!("\"{uuid}\""));
        }
        let id: ClientId = serde_json::from_str(&Value::from(&*name).to_string()).unwrap();
        prop_assert_eq!(id.as_str(), &*name);
        let digits: ClientId = serde_json::from_str(&number.to_string()).unwrap();
        prop_assert_eq!(digits.as_str(), number.to_string());
    }

    #[test]
    fn any_error_body_is_an_error_of_the_api(
        status in 400_u16..600, bytes in any::<Vec<u8>>(), code in json::<Connection>(), other in json::<Payment>(),
    ) {
        let envelope = |name: &str| {
            serde_json::json!({ name: code, "description": other, "message": code, "request_id": other }).to_string()
        };
        let bodies = [bytes, code.to_string().into(), envelope("code").into(), envelope("error").into()];
        for body in bodies {
            let response = Response::new(status, [("retry-after", "soon")], body.clone());
            let error = connections::list(UserRef::Me).request().read::<Connection>(response).unwrap_err();
            prop_assert_eq!((error.kind(), error.status()), (ErrorKind::Api, Some(status)));
            prop_assert_eq!(error.body(), Some(&body[..]));
            let shown = format!("{error} {error:?}");
            prop_assert!(!shown.contains(['\n', '\r', '\u{1b}']), "{shown:?}");
        }
    }

    #[test]
    fn any_json_is_read_or_refused(
        transaction in json::<Transaction>(), connection in json::<Connection>(), payment in json::<Payment>(),
    ) {
        read_and_write::<Transaction>(&transaction)?;
        read_and_write::<Connection>(&connection)?;
        read_and_write::<Payment>(&payment)?;
    }

    /// An optional member can hold anything: it is kept, and the rest is read. Objects may lack what they need.
    #[test]
    fn an_object_with_its_identifier_is_read(
        transaction in resource::<Transaction>(), connection in resource::<Connection>(),
    ) {
        for (value, read) in [
            (&transaction, serde_json::from_str::<Transaction>(&transaction.to_string()).is_ok()),
            (&connection, serde_json::from_str::<Connection>(&connection.to_string()).is_ok()),
        ] {
            prop_assert!(read || holds(value, &Value::is_object), "{}", value);
        }
        read_and_write::<Transaction>(&transaction)?;
        read_and_write::<Connection>(&connection)?;
    }
}

/// Whether something of this kind stands anywhere below.
fn holds(value: &Value, kind: &dyn Fn(&Value) -> bool) -> bool {
    match value {
        Value::Array(items) => items.iter().any(|item| kind(item) || holds(item, kind)),
        Value::Object(members) => members.values().any(|member| kind(member) || holds(member, kind)),
        _ => false,
    }
}
