//! The short forms of faults.

use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value};

use super::fault::Fault;

/// Reads the short forms as the long one: `"drop"` and `{"status": 503}` as `{"drop": {}}` and
/// `{"status": {"status": 503}}`.
pub(super) fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Fault, D::Error> {
    let long = match Value::deserialize(deserializer)? {
        Value::String(name) => pair(name, Value::Object(Map::new())),
        Value::Object(members) if members.len() != 1 => {
            let names: Vec<_> = members.keys().map(String::as_str).collect();
            let names = if names.is_empty() { "none".to_owned() } else { names.join(", ") };
            return Err(serde::de::Error::custom(format!("a rule has one fault, and this has {names}")));
        }
        Value::Object(members) => {
            Value::Object(members.into_iter().map(|(name, options)| lengthen(name, options)).collect())
        }
        other => other,
    };
    serde_json::from_value(long).map_err(serde::de::Error::custom)
}

fn lengthen(name: String, options: Value) -> (String, Value) {
    let options = match (name.as_str(), options) {
        ("status", Value::Number(status)) => pair("status", Value::Number(status)),
        ("latency" | "slow", Value::Number(ms)) => pair("ms", Value::Number(ms)),
        ("latency", Value::Array(mut range)) if range.len() == 2 => {
            let mut long = Map::new();
            long.insert("to".to_owned(), range.pop().unwrap_or_default());
            long.insert("ms".to_owned(), range.pop().unwrap_or_default());
            Value::Object(long)
        }
        (_, options) => options,
    };
    (name, options)
}

fn pair(name: impl Into<String>, value: Value) -> Value {
    Value::Object(Map::from_iter([(name.into(), value)]))
}
