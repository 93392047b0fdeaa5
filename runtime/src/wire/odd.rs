//! Values that are not what was asked for, kept as text so that reading goes on.

use serde::de::{Error, MapAccess, SeqAccess};
use serde::ser::Serialize;

use super::raw::Keep;
use super::{Raw, Read};

pub(crate) fn value<T, E: Error, V: Serialize + ?Sized>(value: &V) -> Result<Read<T>, E> {
    Raw::of(value).map(Read::Odd).map_err(E::custom)
}

pub(crate) fn list<'de, T, A: SeqAccess<'de>>(mut items: A) -> Result<Read<T>, A::Error> {
    let mut kept = Leftover::default();
    while let Some(raw) = items.next_element_seed(Keep)? {
        kept.item(&raw);
    }
    Ok(Read::Odd(kept.list()))
}

pub(crate) fn object<'de, T, A: MapAccess<'de>>(mut members: A) -> Result<Read<T>, A::Error> {
    let mut kept = Leftover::default();
    while let Some(name) = members.next_key::<String>()? {
        let raw = members.next_value_seed(Keep)?;
        kept.member(&name, &raw).map_err(A::Error::custom)?;
    }
    Ok(Read::Odd(kept.object()))
}

/// What a list or an object could not take, gathered as a list or an object again.
#[derive(Default)]
pub(crate) struct Leftover(String);

impl Leftover {
    pub(crate) fn item(&mut self, raw: &Raw) {
        self.comma();
        self.0.push_str(raw.text());
    }

    pub(crate) fn member(&mut self, name: &str, raw: &Raw) -> Result<(), serde_json::Error> {
        self.comma();
        self.0.push_str(&serde_json::to_string(name)?);
        self.0.push(':');
        self.0.push_str(raw.text());
        Ok(())
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn list(&self) -> Raw {
        Raw::new(&format!("[{}]", self.0))
    }

    pub(crate) fn object(&self) -> Raw {
        Raw::new(&format!("{{{}}}", self.0))
    }

    fn comma(&mut self) {
        if !self.0.is_empty() {
            self.0.push(',');
        }
    }
}

/// The visits of a composite's visitor by which it meets what it is not: all of them answer [`Read::Odd`](super::Read).
///
/// serde has handed over such a value already parsed, so a number is kept with the digits of an `f64` here.
macro_rules! odd_visits {
    (scalars) => {
        fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<Self::Value, E> {
            $crate::wire::odd::value(&value)
        }

        fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<Self::Value, E> {
            $crate::wire::odd::value(&value)
        }

        fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<Self::Value, E> {
            $crate::wire::odd::value(&value)
        }

        fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Self::Value, E> {
            $crate::wire::odd::value(&value)
        }

        fn visit_str<E: serde::de::Error>(self, value: &str) -> Result<Self::Value, E> {
            $crate::wire::odd::value(value)
        }

        fn visit_unit<E: serde::de::Error>(self) -> Result<Self::Value, E> {
            Ok($crate::wire::Read::Null)
        }

        fn visit_none<E: serde::de::Error>(self) -> Result<Self::Value, E> {
            Ok($crate::wire::Read::Null)
        }

        fn visit_some<D: serde::Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
            deserializer.deserialize_any(self)
        }

        fn visit_newtype_struct<D: serde::Deserializer<'de>>(
            self,
            deserializer: D,
        ) -> Result<Self::Value, D::Error> {
            deserializer.deserialize_any(self)
        }
    };
    (list) => {
        fn visit_seq<A: serde::de::SeqAccess<'de>>(self, items: A) -> Result<Self::Value, A::Error> {
            $crate::wire::odd::list(items)
        }
    };
    (object) => {
        fn visit_map<A: serde::de::MapAccess<'de>>(self, members: A) -> Result<Self::Value, A::Error> {
            $crate::wire::odd::object(members)
        }
    };
}

pub(crate) use odd_visits;
