//! Texts, days, lists, unknown JSON.

use std::collections::BTreeMap;
use std::fmt::Debug;

use powens_runtime::{Date, DateTime, Decimal, Json, Read, Secret, Uuid};
use proptest::prelude::*;
use serde::de::DeserializeOwned;

use crate::{kept, odd, read, value, write};

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

fn moment(text: &str) -> DateTime {
    text.parse().unwrap()
}

#[test]
fn texts_take_numbers_as_they_stand() {
    value(r#""café \"x\" \\ \u00e9""#, "café \"x\" \\ é".to_owned());
    value("12.3400", "12.3400".to_owned());
    value("123456789012345678901234567890", "123456789012345678901234567890".to_owned());
    value("true", "true".to_owned());
    value(r#""""#, String::new());
    odd::<String>("{}");
    odd::<String>(r#""\ud800""#);
    assert!(matches!(read::<Secret>("1234"), Read::Value(secret) if secret.expose() == "1234"));
}

#[test]
fn days() {
    value(r#""2024-02-29""#, date("2024-02-29"));
    value(r#""2024\u002d02-29""#, date("2024-02-29"));
    kept(r#""2024-02-29 00:00:00""#, date("2024-02-29"));
    kept(r#""2024-02-29T10:11:12Z""#, date("2024-02-29"));
    for json in [
        r#""0000-00-00""#,
        r#""0000-00-00 00:00:00""#,
        r#""""#,
        r#""2023-02-29""#,
        r#""2024-2-9""#,
        r#""2024-02-29 25:00:00""#,
        r#""2024-02-29x""#,
        r#""29/02/2024""#,
        "20240229",
        "[2024,2,29]",
    ] {
        odd::<Date>(json);
    }
    assert_eq!(write(&date("2024-02-29")), r#""2024-02-29""#);
}

#[test]
fn moments() {
    let plain = moment("2024-02-29T10:11:12");
    value(r#""2024-02-29 10:11:12""#, plain);
    value(r#""2024-02-29T10:11:12""#, plain);
    value(r#""2024-02-29 10:11""#, moment("2024-02-29T10:11:00"));
    value(r#""2024-02-29 10:11:12.5""#, moment("2024-02-29T10:11:12.5"));
    value(r#""2024-02-29T10:11:12.123456""#, moment("2024-02-29T10:11:12.123456"));
    value(r#""2024-02-29T10:11:12.123456789000""#, moment("2024-02-29T10:11:12.123456789"));
    kept(r#""2024-02-29T10:11:12Z""#, plain);
    kept(r#""2024-02-29T10:11:12+01:00""#, plain);
    kept(r#""2024-02-29T10:11:12-0130""#, plain);
    kept(r#""2024-02-29 10:11:12 +01""#, plain);
    kept(r#""2024-02-29T10:11:12.1234567891""#, moment("2024-02-29T10:11:12.123456789"));
    kept(r#""2024-02-29""#, moment("2024-02-29T00:00:00"));
    for json in [
        r#""0000-00-00 00:00:00""#,
        r#""""#,
        r#""2024-02-29 10""#,
        r#""2024-02-29 10:60:00""#,
        r#""2024-02-29 10:11:60""#,
        r#""2024-02-29 10:11:12.""#,
        r#""2024-02-29 10:11:12 ""#,
        r#""2024-02-29 10:11:12 UTC""#,
        "1709201472",
    ] {
        odd::<DateTime>(json);
    }
    assert_eq!(write(&plain), r#""2024-02-29 10:11:12""#);
    assert_eq!(write(&moment("2024-02-29T10:11:12.120")), r#""2024-02-29 10:11:12.12""#);
}

#[test]
fn uuids() {
    let text = "f5c29767-1bc8-5337-9e4e-68a0fbd91c9a";
    value(&format!("\"{text}\""), text.parse::<Uuid>().unwrap());
    value(&format!("\"{}\"", text.to_uppercase()), text.parse::<Uuid>().unwrap());
    odd::<Uuid>(r#""f5c29767""#);
    odd::<Uuid>("7");
    assert_eq!(write(&text.parse::<Uuid>().unwrap()), format!("\"{text}\""));
}

#[test]
fn lists_skip_nulls_and_keep_what_does_not_fit() {
    value("[1, null, 2]", vec![1_i64, 2]);
    value("[]", Vec::<i64>::new());
    assert_eq!(read::<Vec<i64>>("null"), Read::Null);
    match read::<Vec<i64>>(r#"[1, "x", {"a": [1,  2]}, 3]"#) {
        Read::Kept(list, raw) => {
            assert_eq!(list, [1, 3]);
            assert_eq!(raw.text(), r#"["x",{"a": [1,  2]}]"#);
        }
        other => panic!("{other:?}"),
    }
    odd::<Vec<i64>>("7");
    odd::<Vec<i64>>(r#""7""#);
    odd::<Vec<i64>>(r#"{"a":7.50}"#);
    assert_eq!(write(&vec!["1.50".parse::<Decimal>().unwrap()]), "[1.50]");
}

#[test]
fn maps() {
    let map = BTreeMap::from([("a".to_owned(), 1_i64), ("é".to_owned(), 2)]);
    value(r#"{"a": 1, "\u00e9": "2", "gone": null, "a": 1}"#, map.clone());
    match read::<BTreeMap<String, i64>>(r#"{"a": 1, "é": 2, "q\"": [1.0]}"#) {
        Read::Kept(values, raw) => {
            assert_eq!(values, map);
            assert_eq!(raw.text(), r#"{"q\"":[1.0]}"#);
        }
        other => panic!("{other:?}"),
    }
    odd::<BTreeMap<String, i64>>("[1.50,2]");
    assert_eq!(write(&map), r#"{"a":1,"é":2}"#);
}

#[test]
fn unknown_json_is_kept_as_text() {
    let json: Json = serde_json::from_str(r#" {"b": 1.50, "a": [1e400]} "#).unwrap();
    assert_eq!(json.text(), r#"{"b": 1.50, "a": [1e400]}"#);
    assert_eq!(write(&json), json.text());
    assert_eq!(format!("{json:?}"), "Json(an object)");
    assert_eq!(Json::new(&[1, 2]).unwrap().parse::<Vec<i64>>().unwrap(), [1, 2]);
    assert_eq!("[1]".parse::<Json>().unwrap().value().unwrap(), serde_json::json!([1]));
    assert!("[1".parse::<Json>().is_err());
    assert_eq!(read::<Json>("null"), Read::Null);
    assert_eq!(serde_json::from_str::<Json>("null").unwrap().text(), "null");
    value("[null]", vec![Json::new(&()).unwrap()]);
}

#[test]
fn depth_is_no_danger() {
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    let json: Json = serde_json::from_str(&deep).unwrap();
    assert!(json.value().is_err());
    assert!(matches!(read::<i64>(&deep), Read::Odd(_)));
}

#[test]
fn broken_json_is_an_error() {
    fn broken<T: DeserializeOwned + Debug>() {
        for json in ["", "{", r#"{"a""#, "nul", "[1,]", "[1", "\"a", "1.", "01", "\"\u{1}\"", "{}}"] {
            serde_json::from_str::<T>(json).unwrap_err();
        }
    }
    broken::<Json>();
    broken::<Secret>();
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_is_a_panic(text in ".*") {
        let json = serde_json::to_string(&text).unwrap();
        value(&json, text);
        read::<Decimal>(&json);
        read::<i64>(&json);
        read::<bool>(&json);
        read::<Date>(&json);
        read::<DateTime>(&json);
        read::<Uuid>(&json);
    }

    #[test]
    fn any_moment_survives(seconds in 0_i64..4_102_444_800, nanos in prop_oneof![Just(0_i64), 0_i64..1_000_000_000]) {
        let epoch = moment("1970-01-01T00:00:00");
        let moment = epoch + jiff::SignedDuration::from_secs(seconds) + jiff::SignedDuration::from_nanos(nanos);
        value(&write(&moment), moment);
    }
}
