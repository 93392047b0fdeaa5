//! Reads an object member by member.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, Visitor};

use super::{Member, Object};
use crate::extra::Extra;
use crate::wire::odd::odd_visits;
use crate::wire::raw::Keep;
use crate::wire::{Raw, Read, Wire};

/// Reads an object, or keeps what stands in its place.
pub fn read_object<'de, T: Object, D: Deserializer<'de>>(deserializer: D) -> Result<Read<T>, D::Error> {
    deserializer.deserialize_any(ObjectVisitor(PhantomData))
}

struct ObjectVisitor<T>(PhantomData<T>);

impl<'de, T: Object> Visitor<'de> for ObjectVisitor<T> {
    type Value = Read<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(T::NAME)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Read<T>, A::Error> {
        T::read_members(&mut Members::new(map, T::NAME, T::MEMBERS)).map(Read::Value)
    }

    odd_visits!(scalars);
    odd_visits!(list);
}

/// The members of one object while it is read.
pub struct Members<A> {
    map: A,
    object: &'static str,
    names: &'static [&'static str],
    /// The member whose value comes next.
    at: usize,
    /// How many fields are made.
    made: usize,
    extra: Extra,
}

impl<'de, A: MapAccess<'de>> Members<A> {
    fn new(map: A, object: &'static str, names: &'static [&'static str]) -> Self {
        Self { map, object, names, at: names.len(), made: 0, extra: Extra::new() }
    }

    /// Goes to the next member with a field and says which it is; members without one are kept on the way.
    pub fn advance(&mut self) -> Result<Option<usize>, A::Error> {
        while let Some(key) = self.map.next_key_seed(Find { names: self.names, after: self.at })? {
            match key {
                Key::Field(at) => {
                    self.at = at;
                    return Ok(Some(at));
                }
                Key::Unknown(name) => {
                    let raw = self.map.next_value_seed(Keep)?;
                    self.extra.put(name, raw);
                }
            }
        }
        Ok(None)
    }

    /// Reads the value of the member that [`advance`](Self::advance) went to. The last one of a name counts.
    pub fn read<M: Member>(&mut self, field: &mut Option<M>) -> Result<(), A::Error> {
        let name = self.names.get(self.at).copied().unwrap_or_default();
        if field.is_some() {
            self.extra.remove(name);
        }
        let seed = FieldSeed { field, object: self.object, name };
        if let Some(raw) = self.map.next_value_seed(seed)? {
            self.extra.put(name.into(), raw);
        }
        Ok(())
    }

    /// Makes the next field of the struct of what was read.
    pub fn field<M: Member>(&mut self, read: Option<M>) -> Result<M, A::Error> {
        let name = self.names.get(self.made).copied().unwrap_or_default();
        self.made += 1;
        read.or_else(M::missing)
            .ok_or_else(|| A::Error::custom(format_args!("missing member `{name}` of {}", self.object)))
    }

    /// What no field could take.
    pub fn extra(&mut self) -> Extra {
        std::mem::take(&mut self.extra)
    }
}

enum Key {
    Field(usize),
    Unknown(Box<str>),
}

/// Finds the field of a member. Members come mostly in the order of the fields: the search goes on where the last
/// one ended.
struct Find {
    names: &'static [&'static str],
    after: usize,
}

impl Find {
    fn field(&self, name: &str) -> Option<usize> {
        let start = (self.after + 1).min(self.names.len());
        let (before, behind) = self.names.split_at_checked(start)?;
        match behind.iter().position(|known| *known == name) {
            Some(at) => Some(start + at),
            None => before.iter().position(|known| *known == name),
        }
    }
}

impl<'de> DeserializeSeed<'de> for Find {
    type Value = Key;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Find {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member's name")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Key, E> {
        Ok(match self.field(name) {
            Some(at) => Key::Field(at),
            None => Key::Unknown(name.into()),
        })
    }
}

/// Reads a value straight into its field and hands back what the field cannot hold. It fails in here rather than later,
/// where serde still knows the path.
struct FieldSeed<'a, M> {
    field: &'a mut Option<M>,
    object: &'static str,
    name: &'static str,
}

impl<'de, M: Member> DeserializeSeed<'de> for FieldSeed<'_, M> {
    type Value = Option<Raw>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<Raw>, D::Error> {
        match M::accept(M::Value::read(deserializer)?) {
            Ok((field, raw)) => {
                *self.field = Some(field);
                Ok(raw)
            }
            Err(misfit) => {
                Err(D::Error::custom(format_args!("member `{}` of {}: {misfit}", self.name, self.object)))
            }
        }
    }
}
