//! Numbers and booleans. A number may come as text; its digits never pass through a float.

use std::str::FromStr;

use rust_decimal::Decimal;
use serde::de::Deserializer;
use serde::ser::{Error, Serialize, Serializer};
use serde_json::value::RawValue;

use super::{Raw, Read, Scalar, Wire, capture, scalar};

impl Wire for i64 {
    const NAME: &'static str = "integer";

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Read<Self>, D::Error> {
        capture(deserializer, |json| number(json, integer))
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(*self)
    }
}

impl Wire for Decimal {
    const NAME: &'static str = "decimal number";

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Read<Self>, D::Error> {
        capture(deserializer, |json| number(json, decimal))
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        RawValue::from_string(self.to_string()).map_err(S::Error::custom)?.serialize(serializer)
    }
}

impl Wire for bool {
    const NAME: &'static str = "boolean";

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Read<Self>, D::Error> {
        capture(deserializer, boolean)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bool(*self)
    }
}

fn boolean(json: &str) -> Read<bool> {
    let word = match scalar(json) {
        Scalar::Null => return Read::Null,
        Scalar::Boolean(value) => return Read::Value(value),
        Scalar::Number(digits) => digits.into(),
        Scalar::Text(text) => text,
        Scalar::Other => return Read::Odd(Raw::new(json)),
    };
    match &*word {
        "true" | "1" => Read::Value(true),
        "false" | "0" => Read::Value(false),
        _ => Read::Odd(Raw::new(json)),
    }
}

/// Reads a number, or a text that holds one.
fn number<T>(json: &str, parse: fn(&str) -> Option<T>) -> Read<T> {
    let value = match scalar(json) {
        Scalar::Null => return Read::Null,
        Scalar::Number(digits) => parse(digits),
        Scalar::Text(text) => parse(&text),
        Scalar::Boolean(_) | Scalar::Other => None,
    };
    value.map_or_else(|| Read::Odd(Raw::new(json)), Read::Value)
}

/// `12.0` and `1.2e1` are integers too.
fn integer(text: &str) -> Option<i64> {
    if let Ok(value) = i64::from_str(text) {
        return Some(value);
    }
    decimal(text).filter(Decimal::is_integer).and_then(|value| i64::try_from(value).ok())
}

/// A mantissa below this many digits fits a `u64`, whatever the digits.
const SHORT: usize = 19;

/// Mantissas of a [`Decimal`] are below this.
const MANTISSA_END: u128 = 1 << 96;

/// Reads all digits of a number, or none where a [`Decimal`] cannot hold them.
fn decimal(text: &str) -> Option<Decimal> {
    let (negative, digits) = match text.as_bytes() {
        [b'-', digits @ ..] => (true, digits),
        [b'+', digits @ ..] => (false, digits),
        digits => (false, digits),
    };
    let plain = if digits.len() <= SHORT { short(digits) } else { long(digits) }?;
    assemble(negative, plain)
}

/// `mantissa / 10^scale`
#[derive(Clone, Copy)]
struct Plain {
    mantissa: u128,
    scale: i64,
}

fn short(digits: &[u8]) -> Option<Plain> {
    let mut mantissa: u64 = 0;
    let mut point = None;
    for (at, &byte) in digits.iter().enumerate() {
        match byte {
            b'0'..=b'9' => mantissa = mantissa * 10 + u64::from(byte - b'0'),
            b'.' if point.is_none() => point = Some(at),
            b'e' | b'E' => return long(digits),
            _ => return None,
        }
    }
    let decimals = point.map_or(0, |at| digits.len() - at - 1);
    let any_digit = digits.len() > usize::from(point.is_some());
    any_digit.then_some(Plain { mantissa: mantissa.into(), scale: i64::try_from(decimals).ok()? })
}

fn long(digits: &[u8]) -> Option<Plain> {
    let mut mantissa: u128 = 0;
    let (mut scale, mut exponent) = (0_i64, 0_i64);
    let (mut point, mut any_digit) = (false, false);
    for (at, &byte) in digits.iter().enumerate() {
        match byte {
            b'0'..=b'9' => {
                mantissa = mantissa.checked_mul(10)?.checked_add(u128::from(byte - b'0'))?;
                scale += i64::from(point);
                any_digit = true;
            }
            b'.' if !point => point = true,
            b'e' | b'E' if any_digit => {
                exponent = std::str::from_utf8(digits.get(at + 1..)?).ok()?.parse().ok()?;
                break;
            }
            _ => return None,
        }
    }
    any_digit.then_some(Plain { mantissa, scale: scale.checked_sub(exponent)? })
}

/// Fits the digits into a [`Decimal`], which has at most 28 decimals: an exponent is carried out, and zeros at the end
/// are dropped only where there is no room for them.
fn assemble(negative: bool, Plain { mut mantissa, mut scale }: Plain) -> Option<Decimal> {
    let most = i64::from(Decimal::MAX_SCALE);
    if mantissa == 0 {
        scale = scale.clamp(0, most);
    }
    if scale < 0 {
        let zeros = u32::try_from(-scale.max(-most - 1)).ok()?;
        mantissa = mantissa.checked_mul(10_u128.checked_pow(zeros)?)?;
        scale = 0;
    }
    while scale > most || mantissa >= MANTISSA_END {
        if scale == 0 || mantissa % 10 != 0 {
            return None;
        }
        mantissa /= 10;
        scale -= 1;
    }
    let number = i128::try_from(mantissa).ok()?;
    Decimal::try_from_i128_with_scale(if negative { -number } else { number }, u32::try_from(scale).ok()?)
        .ok()
}
