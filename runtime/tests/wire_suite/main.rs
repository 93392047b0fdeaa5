//! How values are read from and written to JSON, as generated code and its users do it.
#![allow(
    missing_docs,
    unreachable_pub,
    clippy::panic,
    clippy::unwrap_used,
    clippy::exhaustive_enums,
    clippy::exhaustive_structs
)]

mod enums;
mod numbers;
mod objects;
mod values;

use powens_runtime::{Read, Wire};

pub(crate) fn read<T: Wire>(json: &str) -> Read<T> {
    let mut document = serde_json::Deserializer::from_str(json);
    let read = T::read(&mut document).unwrap();
    document.end().unwrap();
    read
}

pub(crate) fn write<T: Wire>(value: &T) -> String {
    let mut out = Vec::new();
    value.write(&mut serde_json::Serializer::new(&mut out)).unwrap();
    String::from_utf8(out).unwrap()
}

#[track_caller]
pub(crate) fn value<T: Wire + PartialEq>(json: &str, expected: T) {
    assert_eq!(read::<T>(json), Read::Value(expected), "{json}");
}

#[track_caller]
pub(crate) fn odd<T: Wire>(json: &str) {
    match read::<T>(json) {
        Read::Odd(raw) => assert_eq!(raw.text(), json.trim()),
        other => panic!("{json} is {other:?}"),
    }
}

#[track_caller]
pub(crate) fn kept<T: Wire + PartialEq>(json: &str, expected: T) {
    match read::<T>(json) {
        Read::Kept(value, raw) => assert_eq!((value, raw.text()), (expected, json)),
        other => panic!("{json} is {other:?}"),
    }
}
