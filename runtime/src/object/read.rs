//! Reads an object member by member.

use std::fmt;
use std::marker::PhantomData;
use std::mem;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, Visitor};

use super::{Member, Object};
use crate::extra::Extra;
use crate::wire::odd::odd_visits;
use crate::wire::raw::Keep;
use crate::wire::{Misfit, Raw, Read, Wire, trail};

/// Reads an object, or keeps what stands in its place.
#[inline]
pub fn read_object<'de, T: Object, D: Deserializer<'de>>(deserializer: D) -> Result<Read<T>, D::Error> {
    deserializer.deserialize_any(ObjectVisitor(PhantomData))
}

struct ObjectVisitor<T>(PhantomData<T>);

impl<'de, T: Object> Visitor<'de> for ObjectVisitor<T> {
    type Value = Read<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(T::NAME)
    }

    #[inline]
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Read<T>, A::Error> {
        let extra = Extra::new();
        let state = State { object: T::NAME, names: T::MEMBERS, next: 0, unknown: None, extra };
        T::read_members(&mut Members { map, state }).map(Read::Value)
    }

    odd_visits!(scalars);
    odd_visits!(list);
}

/// The members of one object while it is read.
pub struct Members<A> {
    map: A,
    state: State,
}

/// What is known of an object so far.
struct State {
    object: &'static str,
    names: &'static [&'static str],
    /// The field behind the last member's one; later, behind the last one that is made.
    next: usize,
    /// The name of a member that no field knows, until its value is read.
    unknown: Option<Box<str>>,
    extra: Extra,
}

impl<'de, A: MapAccess<'de>> Members<A> {
    /// Goes to the next member whose field `find` knows and says which it is; the others are kept on the way.
    #[inline]
    pub fn advance(&mut self, find: fn(&str) -> Option<usize>) -> Result<Option<usize>, A::Error> {
        while let Some(field) = self.map.next_key_seed(Find { find, state: &mut self.state })? {
            if field.is_some() {
                return Ok(field);
            }
            let raw = self.map.next_value_seed(Keep).map_err(|error| self.state.lost(error))?;
            if let Some(name) = self.state.unknown.take() {
                self.state.extra.put(name, raw);
            }
        }
        self.state.next = 0;
        Ok(None)
    }

    /// Reads the value of the member that [`advance`](Self::advance) went to. The last one of a name counts.
    #[inline]
    pub fn read<M: Member>(&mut self, field: &mut Option<M>) -> Result<(), A::Error> {
        let read = self.map.next_value_seed(FieldSeed { field, state: &mut self.state });
        read.map_err(|error| trail::member(self.state.name(), error))
    }

    /// Makes the next field of the struct of what was read.
    #[inline]
    pub fn field<M: Member>(&mut self, read: Option<M>) -> Result<M, A::Error> {
        self.state.next += 1;
        match read.or_else(M::missing) {
            Some(field) => Ok(field),
            None => Err(self.state.missing()),
        }
    }

    /// What no field could take.
    #[inline]
    pub fn extra(&mut self) -> Extra {
        mem::take(&mut self.state.extra)
    }
}

impl State {
    fn name(&self) -> &'static str {
        self.next.checked_sub(1).and_then(|at| self.names.get(at)).copied().unwrap_or_default()
    }

    #[cold]
    fn keep(&mut self, raw: Raw) {
        self.extra.put(self.name().into(), raw);
    }

    #[cold]
    fn forget(&mut self) {
        self.extra.remove(self.name());
    }

    /// An error at a member that no field knows.
    #[cold]
    fn lost<E>(&self, error: E) -> E {
        trail::member(self.unknown.as_deref().unwrap_or_default(), error)
    }

    #[cold]
    fn missing<E: Error>(&self) -> E {
        E::custom(format_args!("missing member `{}` of {}", self.name(), self.object))
    }

    #[cold]
    fn misfit<E: Error>(&self, misfit: &Misfit) -> E {
        E::custom(format_args!("{misfit} as `{}` of {}", self.name(), self.object))
    }
}

/// Reads a member's name: the field that knows it, or none.
struct Find<'a> {
    find: fn(&str) -> Option<usize>,
    state: &'a mut State,
}

impl<'de> DeserializeSeed<'de> for Find<'_> {
    type Value = Option<usize>;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<usize>, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Find<'_> {
    type Value = Option<usize>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member's name")
    }

    #[inline]
    fn visit_str<E: Error>(self, name: &str) -> Result<Option<usize>, E> {
        let field = (self.find)(name);
        match field {
            Some(at) => self.state.next = at + 1,
            None => self.state.unknown = Some(name.into()),
        }
        Ok(field)
    }
}

/// Reads a value straight into its field. It fails in here rather than later, where the place is still known.
struct FieldSeed<'a, M> {
    field: &'a mut Option<M>,
    state: &'a mut State,
}

impl<'de, M: Member> DeserializeSeed<'de> for FieldSeed<'_, M> {
    type Value = ();

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        if self.field.is_some() {
            self.state.forget();
        }
        match M::accept(M::Value::read(deserializer)?) {
            Ok((field, raw)) => {
                *self.field = Some(field);
                if let Some(raw) = raw {
                    self.state.keep(raw);
                }
                Ok(())
            }
            Err(misfit) => Err(self.state.misfit(&misfit)),
        }
    }
}
