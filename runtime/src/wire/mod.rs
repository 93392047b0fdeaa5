//! Reading JSON tolerantly and writing it exactly, without serde's derives and without a float.

mod capture;
mod list;
mod number;
pub(crate) mod odd;
pub(crate) mod raw;
pub(crate) mod text;
mod time;
pub(crate) mod trail;

use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, Error};
use serde::ser::{Serialize, Serializer};

pub(crate) use self::capture::capture;
pub use self::raw::Raw;
pub(crate) use self::raw::{Scalar, scalar, write_raw};
pub(crate) use self::time::{ClockText, DayText};

/// A value that is read from JSON tolerantly and written exactly.
///
/// It stands beside serde's own traits because it also covers types of other crates (decimals, dates), and because
/// a value that does not fit is an answer here ([`Read::Odd`]), not the end of the whole document.
///
/// The values of this crate are made for JSON: they read from every deserializer that knows what it holds, and
/// write decimals the way that `serde_json` writes raw JSON.
pub trait Wire: fmt::Debug + Sized {
    /// What error messages call such a value, without an article: `integer`, `Connection`.
    const NAME: &'static str;

    /// Reads one JSON value, whole, whether it fits or not.
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Read<Self>, D::Error>;

    /// Writes the value as JSON.
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;

    /// What a null means where a value must stand: inside a list or a map, or as a required member.
    #[must_use]
    fn from_null() -> Option<Self> {
        None
    }
}

/// What [`Wire::read`] found.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Read<T> {
    /// A value that says all that the JSON said.
    Value(T),
    /// A null.
    Null,
    /// JSON that is no such value.
    Odd(Raw),
    /// A value, and the JSON that said more: the offset of a date-time, the odd items of a list.
    Kept(T, Raw),
}

impl<T> Read<T> {
    /// Turns the value into another one.
    pub fn map<U>(self, turn: impl FnOnce(T) -> U) -> Read<U> {
        match self {
            Self::Value(value) => Read::Value(turn(value)),
            Self::Null => Read::Null,
            Self::Odd(raw) => Read::Odd(raw),
            Self::Kept(value, raw) => Read::Kept(turn(value), raw),
        }
    }
}

impl<T: Wire> Read<T> {
    /// The value and what it leaves unsaid, or why there is none.
    pub fn required(self) -> Result<(T, Option<Raw>), Misfit> {
        match self {
            Self::Value(value) => Ok((value, None)),
            Self::Kept(value, raw) => Ok((value, Some(raw))),
            Self::Null => match T::from_null() {
                Some(value) => Ok((value, None)),
                None => Err(Misfit { expected: T::NAME, found: "null" }),
            },
            Self::Odd(raw) => Err(Misfit { expected: T::NAME, found: raw.kind() }),
        }
    }
}

/// Why a value cannot be used, without the value itself, which may be secret.
#[derive(Debug)]
pub struct Misfit {
    expected: &'static str,
    found: &'static str,
}

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let article =
            if self.expected.starts_with(['A', 'E', 'I', 'O', 'a', 'e', 'i', 'o']) { "an" } else { "a" };
        write!(f, "expected {article} {}, found {}", self.expected, self.found)
    }
}

/// Reads a value where nothing else can be used: what `Deserialize` does for every type of the crate.
pub fn deserialize<'de, T: Wire, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    match T::read(deserializer)?.required() {
        Ok((value, _)) => Ok(value),
        Err(misfit) => Err(D::Error::custom(misfit)),
    }
}

/// Reads a whole JSON document.
pub(crate) fn from_slice<T: Wire>(json: &[u8]) -> Result<T, serde_json::Error> {
    // Text that is checked once is read faster than text that is checked string by string.
    let Ok(text) = std::str::from_utf8(json) else {
        return Err(not_unicode(json));
    };
    let mut document = serde_json::Deserializer::from_str(text);
    let value = deserialize(&mut document)?;
    document.end()?;
    Ok(value)
}

/// Where it stops being text.
fn not_unicode(json: &[u8]) -> serde_json::Error {
    match serde_json::from_slice::<serde_json::Value>(json) {
        Err(error) => error,
        Ok(_) => Error::custom("not Unicode"),
    }
}

/// Reads a [`Wire`] value in a place that asks for a seed.
pub(crate) struct Reading<T>(PhantomData<T>);

impl<T> Reading<T> {
    pub(crate) fn new() -> Self {
        Self(PhantomData)
    }
}

impl<'de, T: Wire> DeserializeSeed<'de> for Reading<T> {
    type Value = Read<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Read<T>, D::Error> {
        T::read(deserializer)
    }
}

/// A [`Wire`] value as serde writes one.
pub(crate) struct Written<'a, T>(pub(crate) &'a T);

impl<T: Wire> Serialize for Written<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.write(serializer)
    }
}
