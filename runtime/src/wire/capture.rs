//! The text of a JSON value, out of whatever deserializer holds it.
//!
//! `serde_json` hands out the text of a value, borrowed and unparsed, to whoever asks for its `RawValue`. Only the text
//! keeps all digits of a number, and it costs no allocation. Other deserializers hand out values, which are written
//! as JSON again.

use std::fmt;
use std::sync::OnceLock;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;
use serde_json::Value;
use serde_json::value::RawValue;

/// Reads one JSON value of any kind and gives its text to `parse`.
#[inline]
pub(crate) fn capture<'de, D, T>(deserializer: D, parse: impl FnOnce(&str) -> T) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
{
    // Most members of an answer are null. To tell so takes one look, and less than a text takes.
    deserializer.deserialize_option(Capture(parse))
}

struct Capture<F>(F);

impl<T, F: FnOnce(&str) -> T> Capture<F> {
    fn written<E: Error, V: serde::Serialize + ?Sized>(self, value: &V) -> Result<T, E> {
        let text = serde_json::to_string(value).map_err(E::custom)?;
        Ok((self.0)(&text))
    }

    #[cold]
    fn object<'de, A: MapAccess<'de>>(self, first: String, mut members: A) -> Result<T, A::Error> {
        let mut object = serde_json::Map::new();
        object.insert(first, members.next_value()?);
        while let Some((name, value)) = members.next_entry()? {
            object.insert(name, value);
        }
        self.written(&object)
    }
}

impl<'de, T, F: FnOnce(&str) -> T> Visitor<'de> for Capture<F> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    #[inline]
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        match map.next_key_seed(FirstKey)? {
            Some(None) => map.next_value_seed(RawText(self.0)),
            Some(Some(name)) => self.object(name, map),
            None => Ok((self.0)("{}")),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<T, A::Error> {
        let mut list: Vec<Value> = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        self.written(&list)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_any(self)
    }

    #[inline]
    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_newtype_struct(raw_value_token(), self)
    }

    fn visit_unit<E: Error>(self) -> Result<T, E> {
        Ok((self.0)("null"))
    }

    #[inline]
    fn visit_none<E: Error>(self) -> Result<T, E> {
        Ok((self.0)("null"))
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<T, E> {
        self.written(&value)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<T, E> {
        self.written(&value)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<T, E> {
        self.written(&value)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<T, E> {
        self.written(&value)
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<T, E> {
        self.written(value)
    }
}

/// Tells `serde_json`'s raw text (none) from the first member of a true map (its name).
struct FirstKey;

impl<'de> DeserializeSeed<'de> for FirstKey {
    type Value = Option<String>;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<String>, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for FirstKey {
    type Value = Option<String>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member's name")
    }

    #[inline]
    fn visit_str<E: Error>(self, name: &str) -> Result<Option<String>, E> {
        let token = raw_value_token();
        let is_token = std::ptr::eq(name, token) || name == token;
        Ok(if is_token { None } else { Some(name.to_owned()) })
    }
}

/// The text that `serde_json` gives for a raw value.
struct RawText<F>(F);

impl<'de, T, F: FnOnce(&str) -> T> DeserializeSeed<'de> for RawText<F> {
    type Value = T;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<T, F: FnOnce(&str) -> T> Visitor<'_> for RawText<F> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON text")
    }

    #[inline]
    fn visit_str<E: Error>(self, json: &str) -> Result<T, E> {
        Ok((self.0)(json))
    }
}

/// The name by which `serde_json` knows a request for raw text. It is private there, so it is overheard.
#[inline]
fn raw_value_token() -> &'static str {
    static TOKEN: OnceLock<&'static str> = OnceLock::new();
    TOKEN.get_or_init(|| match <&RawValue>::deserialize(Eavesdrop) {
        Err(Overheard(name)) => name,
        Ok(_) => "",
    })
}

struct Eavesdrop;

/// Not an error: the way out of a deserializer that holds no value.
#[derive(Debug)]
struct Overheard(&'static str);

impl<'de> Deserializer<'de> for Eavesdrop {
    type Error = Overheard;

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        _: V,
    ) -> Result<V::Value, Overheard> {
        Err(Overheard(name))
    }

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Overheard> {
        Err(Overheard(""))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit
        unit_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

impl fmt::Display for Overheard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no value")
    }
}

impl std::error::Error for Overheard {}

impl Error for Overheard {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self("")
    }
}
