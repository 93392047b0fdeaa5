//! What a scalar without quotes is: the core schema of YAML 1.2, in which `no`, `on` and `1_000` are texts.

use serde_yaml::{Number, Value};

/// The value of a plain scalar.
pub(super) fn resolve(text: &str) -> Value {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => Value::Null,
        "true" | "True" | "TRUE" => Value::Bool(true),
        "false" | "False" | "FALSE" => Value::Bool(false),
        _ => number(text).map_or_else(|| Value::String(text.to_owned()), Value::Number),
    }
}

fn number(text: &str) -> Option<Number> {
    if let Some(digits) = text.strip_prefix("0x") {
        return u64::from_str_radix(digits, 16).ok().map(Number::from);
    }
    if let Some(digits) = text.strip_prefix("0o") {
        return u64::from_str_radix(digits, 8).ok().map(Number::from);
    }
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    if matches!(unsigned, ".inf" | ".Inf" | ".INF" | ".nan" | ".NaN" | ".NAN") {
        return Some(Number::from(f64::NAN));
    }
    // Rust reads more as a number (`inf`, `nan`, `infinity`) than YAML does.
    let first = unsigned.trim_start_matches('.').chars().next()?;
    if !first.is_ascii_digit()
        || !unsigned.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | 'e' | 'E' | '+' | '-'))
    {
        return None;
    }
    if let Ok(whole) = text.parse::<i64>() {
        return Some(Number::from(whole));
    }
    if let Ok(whole) = text.parse::<u64>() {
        return Some(Number::from(whole));
    }
    text.parse::<f64>().ok().map(Number::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_numbers_are_numbers() {
        for text in
            ["1", "-1", "+7", "007", "1.5", ".5", "1e3", "0x1F", "0o17", ".inf", "99999999999999999999"]
        {
            assert!(resolve(text).is_number(), "{text}");
        }
        for text in
            ["2024-01-31", "1.2.3", "inf", "nan", "1_000", "no", "0xZZ", "-", "+", ".", "e3", "1e", "--1"]
        {
            assert!(resolve(text).is_string(), "{text}");
        }
    }
}
