//! Values out of query parameters.

use serde::de::IntoDeserializer;
use serde::de::value::{Error, SeqDeserializer, StrDeserializer};

use crate::wire::{Read, Wire};

/// A value that can be read from the text of a query parameter: the counterpart of [`Param`](crate::Param).
///
/// Every [`Wire`] value is one, and is read as tolerantly as from a JSON string. The items of a list are separated
/// by commas; a wrong item makes the list wrong.
pub trait FromParam: Sized {
    /// Reads the value from a text, which is never empty; none when the text is not such a value.
    fn from_param(text: &str) -> Option<Self>;
}

impl<T: Wire> FromParam for T {
    fn from_param(text: &str) -> Option<Self> {
        one(text).or_else(|| list(text))
    }
}

fn one<T: Wire>(text: &str) -> Option<T> {
    let text: StrDeserializer<'_, Error> = text.into_deserializer();
    match T::read(text) {
        Ok(Read::Value(value) | Read::Kept(value, _)) => Some(value),
        _ => None,
    }
}

fn list<T: Wire>(text: &str) -> Option<T> {
    let items = text.split(',').map(str::trim).filter(|item| !item.is_empty());
    match T::read(SeqDeserializer::<_, Error>::new(items)) {
        Ok(Read::Value(list)) => Some(list),
        // Among others a list without the items that do not fit: here it is the only trace of them.
        _ => None,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use jiff::civil::{Date, DateTime};
    use rust_decimal::Decimal;
    use uuid::Uuid;

    use super::FromParam;

    #[test]
    fn scalars() {
        assert_eq!(i64::from_param("-7"), Some(-7));
        assert_eq!(i64::from_param("7x"), None);
        assert_eq!(i64::from_param("7,8"), None);
        assert_eq!(Decimal::from_param("12.50").unwrap().to_string(), "12.50");
        assert_eq!(bool::from_param("true"), Some(true));
        assert_eq!(bool::from_param("0"), Some(false));
        assert_eq!(bool::from_param("yes"), None);
        assert_eq!(Date::from_param("2026-01-31"), Some(jiff::civil::date(2026, 1, 31)));
        assert_eq!(DateTime::from_param("2026-01-31 08:09:10").unwrap().to_string(), "2026-01-31T08:09:10");
        assert!(Uuid::from_param("f5c29767-1bc8-5337-9e4e-68a0fbd91c9a").is_some());
        assert_eq!(String::from_param(" a,b ").as_deref(), Some(" a,b "));
    }

    #[test]
    fn lists() {
        assert_eq!(Vec::<i64>::from_param("7"), Some(vec![7]));
        assert_eq!(Vec::<i64>::from_param("7, 8,,9"), Some(vec![7, 8, 9]));
        assert_eq!(Vec::<i64>::from_param("7,x"), None);
        assert_eq!(Vec::<String>::from_param("a,b").unwrap(), ["a", "b"]);
    }
}
