//! How values are read and written: numbers, texts, days, lists, unknown JSON.
#![allow(missing_docs, clippy::panic, clippy::unwrap_used, clippy::exhaustive_enums, clippy::exhaustive_structs)]

use std::collections::BTreeMap;
use std::fmt::Debug;

use powens_runtime::{Date, DateTime, Decimal, Json, Read, Secret, Uuid, Wire};
use proptest::prelude::*;
use serde::de::DeserializeOwned;

fn read<T: Wire>(json: &str) -> Read<T> {
    let mut document = serde_json::Deserializer::from_str(json);
    let read = T::read(&mut document).unwrap();
    document.end().unwrap();
    read
}

fn write<T: Wire>(value: &T) -> String {
    let mut out = Vec::new();
    value.write(&mut serde_json::Serializer::new(&mut out)).unwrap();
    String::from_utf8(out).unwrap()
}

#[track_caller]
fn value<T: Wire + PartialEq>(json: &str, expected: T) {
    assert_eq!(read::<T>(json), Read::Value(expected), "{json}");
}

#[track_caller]
fn odd<T: Wire>(json: &str) {
    match read::<T>(json) {
        Read::Odd(raw) => assert_eq!(raw.text(), json.trim()),
        other => panic!("{json} is {other:?}"),
    }
}

#[track_caller]
fn kept<T: Wire + PartialEq>(json: &str, expected: T) {
    match read::<T>(json) {
        Read::Kept(value, raw) => assert_eq!((value, raw.text()), (expected, json)),
        other => panic!("{json} is {other:?}"),
    }
}

fn decimal(text: &str) -> Decimal {
    text.parse().unwrap()
}

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

fn moment(text: &str) -> DateTime {
    text.parse().unwrap()
}

#[test]
fn integers_come_as_numbers_and_texts() {
    value("7", 7_i64);
    value(" -7 ", -7_i64);
    value(r#""7""#, 7_i64);
    value("12.0", 12_i64);
    value("1.2e1", 12_i64);
    value("9223372036854775807", i64::MAX);
    for json in ["7.5", "true", r#""""#, r#""7x""#, "9223372036854775808", "1e999999999", "[7]", r#"{"id":7}"#] {
        odd::<i64>(json);
    }
    assert_eq!(read::<i64>("null"), Read::Null);
}

#[test]
fn decimals_keep_all_digits() {
    for text in [
        "0",
        "0.00",
        "12.30",
        "-12.30",
        "123456789012345678.901234",
        "1.234567890123456789012300",
        "79228162514264337593543950335",
        "0.0000000000000000000000000001",
    ] {
        value(text, decimal(text));
        assert_eq!(write(&decimal(text)), text);
        match read::<Decimal>(&format!("\"{text}\"")) {
            Read::Value(value) => assert_eq!(value.to_string(), text),
            other => panic!("{text} is {other:?}"),
        }
        match read::<Decimal>(text) {
            Read::Value(value) => assert_eq!(value.to_string(), text, "trailing zeros"),
            other => panic!("{text} is {other:?}"),
        }
    }
}

#[test]
fn decimals_with_exponents() {
    for (json, expected) in [
        ("1e3", "1000"),
        ("1.5E+3", "1500"),
        ("12.50e1", "125.0"),
        ("125e-2", "1.25"),
        ("1e28", "10000000000000000000000000000"),
        ("1e-28", "0.0000000000000000000000000001"),
        ("0e99999999", "0"),
        ("0e-99999999", "0.0000000000000000000000000000"),
        ("0.50000000000000000000000000000000000", "0.5000000000000000000000000000"),
        (r#""+1.5""#, "1.5"),
        ("-0.00", "0.00"),
    ] {
        match read::<Decimal>(json) {
            Read::Value(value) => assert_eq!(value.to_string(), expected, "{json}"),
            other => panic!("{json} is {other:?}"),
        }
    }
}

#[test]
fn decimals_that_do_not_fit_are_kept() {
    for json in [
        "1e29",
        "1e999999999",
        "1e-29",
        "1e-999999999",
        "1e99999999999999999999999999",
        "1e-9223372036854775808",
        "79228162514264337593543950336",
        "0.12345678901234567890123456789",
        "111111111111111111111111111111111111111111111111111111",
        r#""""#,
        r#"".""#,
        r#""-""#,
        r#""e5""#,
        r#""1e""#,
        r#""1.2.3""#,
        r#""1,5""#,
        r#""NaN""#,
        "true",
        "[]",
        "{}",
    ] {
        odd::<Decimal>(json);
    }
}

#[test]
fn booleans_come_as_numbers_and_texts() {
    for json in ["true", "1", r#""true""#, r#""1""#] {
        value(json, true);
    }
    for json in ["false", "0", r#""false""#, r#""0""#] {
        value(json, false);
    }
    for json in ["2", r#""yes""#, r#""""#, "[]"] {
        odd::<bool>(json);
    }
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
    assert_eq!(write(&vec![decimal("1.50")]), "[1.50]");
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

/// A number as its digits, without zeros at either end, and the power of ten behind them.
fn digits(number: &str) -> (bool, String, i64) {
    let (mantissa, exponent) = number.split_once(['e', 'E']).unwrap_or((number, "0"));
    let (whole, fraction) = mantissa.trim_start_matches('-').split_once('.').unwrap_or((mantissa, ""));
    let all = format!("{}{fraction}", whole.trim_start_matches('-'));
    let short = all.trim_end_matches('0');
    if short.trim_start_matches('0').is_empty() {
        return (false, String::new(), 0);
    }
    let power = exponent.parse::<i64>().unwrap() - fraction.len() as i64 + (all.len() - short.len()) as i64;
    (number.starts_with('-'), short.trim_start_matches('0').to_owned(), power)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_decimal_survives(mantissa in -(1_i128 << 96) + 1..1_i128 << 96, scale in 0_u32..=28) {
        let number = Decimal::from_i128_with_scale(mantissa, scale);
        let text = write(&number);
        prop_assert_eq!(&text, &number.to_string());
        for json in [text.clone(), format!("\"{text}\"")] {
            match read::<Decimal>(&json) {
                Read::Value(read) => prop_assert_eq!(read.to_string(), text.clone()),
                other => prop_assert!(false, "{} is {:?}", json, other),
            }
        }
    }

    #[test]
    fn any_number_is_read_as_exactly_that_or_kept(json in "-?(0|[1-9][0-9]{0,34})(\\.[0-9]{1,34})?([eE][+-]?[0-9]{1,3})?") {
        match read::<Decimal>(&json) {
            Read::Value(read) => {
                prop_assert_eq!(digits(&read.to_string()), digits(&json), "{} is {}", json, read);
            }
            Read::Odd(raw) => prop_assert_eq!(raw.text(), json.as_str()),
            other => prop_assert!(false, "{} is {:?}", json, other),
        }
    }

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
