//! Texts and identifiers of 128 bits.

use serde::de::Deserializer;
use serde::ser::Serializer;
use uuid::Uuid;

use super::{Raw, Read, Scalar, Wire, capture, scalar};

impl Wire for String {
    const NAME: &'static str = "text";

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Read<Self>, D::Error> {
        capture(deserializer, |json| read_text(json, str::to_owned))
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self)
    }
}

impl Wire for Uuid {
    const NAME: &'static str = "UUID";

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Read<Self>, D::Error> {
        capture(deserializer, |json| match scalar(json) {
            Scalar::Null => Read::Null,
            Scalar::Text(text) => {
                Self::try_parse(&text).map_or_else(|_| Read::Odd(Raw::new(json)), Read::Value)
            }
            _ => Read::Odd(Raw::new(json)),
        })
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.hyphenated().encode_lower(&mut Self::encode_buffer()))
    }
}

/// Makes a value of a text; numbers and booleans count as the text that they are.
pub(crate) fn read_text<T>(json: &str, make: impl FnOnce(&str) -> T) -> Read<T> {
    match scalar(json) {
        Scalar::Null => Read::Null,
        Scalar::Text(text) => Read::Value(make(&text)),
        Scalar::Number(_) | Scalar::Boolean(_) => Read::Value(make(json)),
        Scalar::Other => Read::Odd(Raw::new(json)),
    }
}
