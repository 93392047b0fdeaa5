//! Lists, maps and boxes.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::ser::{SerializeMap, Serializer};

use super::odd::{Leftover, odd_visits};
use super::{Read, Reading, Wire, Written, trail};

/// A null item is skipped; an item that does not fit is left out of the list and kept beside it.
impl<T: Wire> Wire for Vec<T> {
    const NAME: &'static str = "list";

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Read<Self>, D::Error> {
        deserializer.deserialize_any(List(PhantomData))
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter().map(Written))
    }

    fn from_null() -> Option<Self> {
        Some(Self::new())
    }
}

/// A null value is skipped; a value that does not fit is left out of the map and kept beside it.
impl<T: Wire> Wire for BTreeMap<String, T> {
    const NAME: &'static str = "object";

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Read<Self>, D::Error> {
        deserializer.deserialize_any(Map(PhantomData))
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.len()))?;
        for (name, value) in self {
            map.serialize_entry(name, &Written(value))?;
        }
        map.end()
    }

    fn from_null() -> Option<Self> {
        Some(Self::new())
    }
}

impl<T: Wire> Wire for Box<T> {
    const NAME: &'static str = T::NAME;

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Read<Self>, D::Error> {
        T::read(deserializer).map(|read| read.map(Self::new))
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        T::write(self, serializer)
    }

    fn from_null() -> Option<Self> {
        T::from_null().map(Self::new)
    }
}

struct List<T>(PhantomData<T>);

impl<'de, T: Wire> Visitor<'de> for List<T> {
    type Value = Read<Vec<T>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
        let (mut list, mut left) = (Vec::new(), Leftover::default());
        let mut at = 0;
        while items.next_element_seed(Item { list: &mut list, left: &mut left, at })?.is_some() {
            at += 1;
        }
        Ok(if left.is_empty() { Read::Value(list) } else { Read::Kept(list, left.list()) })
    }

    odd_visits!(scalars);
    odd_visits!(object);
}

/// Reads an item straight into its list: large items are not handed from hand to hand.
struct Item<'a, T> {
    list: &'a mut Vec<T>,
    left: &'a mut Leftover,
    at: usize,
}

impl<'de, T: Wire> DeserializeSeed<'de> for Item<'_, T> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        match T::read(deserializer).map_err(|error| trail::item(self.at, error))? {
            Read::Value(value) => self.list.push(value),
            Read::Null => self.list.extend(T::from_null()),
            Read::Odd(raw) => self.left.item(&raw),
            Read::Kept(value, raw) => {
                self.left.item(&raw);
                self.list.push(value);
            }
        }
        Ok(())
    }
}

struct Map<T>(PhantomData<T>);

impl<'de, T: Wire> Visitor<'de> for Map<T> {
    type Value = Read<BTreeMap<String, T>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Self::Value, A::Error> {
        let (mut map, mut left) = (BTreeMap::new(), Leftover::default());
        while let Some(name) = members.next_key::<String>()? {
            let read = members.next_value_seed(Reading::<T>::new());
            let (value, raw) = match read.map_err(|error| trail::member(&name, error))? {
                Read::Value(value) => (Some(value), None),
                Read::Null => (T::from_null(), None),
                Read::Odd(raw) => (None, Some(raw)),
                Read::Kept(value, raw) => (Some(value), Some(raw)),
            };
            if let Some(raw) = raw {
                left.member(&name, &raw).map_err(A::Error::custom)?;
            }
            match value {
                Some(value) => map.insert(name, value),
                None => map.remove(&name),
            };
        }
        Ok(if left.is_empty() { Read::Value(map) } else { Read::Kept(map, left.object()) })
    }

    odd_visits!(scalars);
    odd_visits!(list);
}
