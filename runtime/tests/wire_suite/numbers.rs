//! Numbers and booleans.

use powens_runtime::{Decimal, Read};
use proptest::prelude::*;

use crate::{odd, read, value, write};

fn decimal(text: &str) -> Decimal {
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
    for json in
        ["7.5", "true", r#""""#, r#""7x""#, "9223372036854775808", "1e999999999", "[7]", r#"{"id":7}"#]
    {
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
}
