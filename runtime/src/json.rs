//! JSON whose shape is not known.

use std::fmt;
use std::str::FromStr;

use serde::de::{Deserialize, DeserializeOwned, Deserializer};
use serde::ser::{Serialize, Serializer};

use crate::wire::{self, Raw, Read, Wire, capture};

/// Any JSON value, kept as its text: nothing of it is lost, not even a digit.
///
/// Two are equal when their texts are. `Debug` shows the kind of value, never its content.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Json(Raw);

impl Json {
    /// Writes a value as JSON.
    ///
    /// # Errors
    ///
    /// The value has no JSON form.
    pub fn new(value: &(impl Serialize + ?Sized)) -> Result<Self, serde_json::Error> {
        Raw::of(value).map(Self)
    }

    /// The JSON text.
    #[must_use]
    pub fn text(&self) -> &str {
        self.0.text()
    }

    /// The value, parsed.
    ///
    /// # Errors
    ///
    /// The value is nested too deeply.
    pub fn value(&self) -> Result<serde_json::Value, serde_json::Error> {
        self.parse()
    }

    /// Reads the value as a type of yours.
    ///
    /// # Errors
    ///
    /// The value is none of that type.
    pub fn parse<T: DeserializeOwned>(&self) -> Result<T, serde_json::Error> {
        serde_json::from_str(self.text())
    }
}

impl From<serde_json::Value> for Json {
    fn from(value: serde_json::Value) -> Self {
        Self(Raw::new(&value.to_string()))
    }
}

/// Takes JSON text; white space around it is dropped.
impl FromStr for Json {
    type Err = serde_json::Error;

    fn from_str(text: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(text)
    }
}

impl fmt::Debug for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Json({})", self.0.kind())
    }
}

/// A null is no value where one may be missing, and a value where one must stand.
impl Wire for Json {
    const NAME: &'static str = "value";

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Read<Self>, D::Error> {
        capture(
            deserializer,
            |json| {
                if json == "null" { Read::Null } else { Read::Value(Self(Raw::new(json))) }
            },
        )
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }

    fn from_null() -> Option<Self> {
        Some(Self(Raw::new("null")))
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::deserialize(deserializer)
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.write(serializer)
    }
}
