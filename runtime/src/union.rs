//! Unions: objects of several kinds, told apart by a tag.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde::ser::Serializer;

use crate::object::{Object, write_tagged};
use crate::wire::raw::Keep;
use crate::wire::text::read_text;
use crate::wire::{Raw, Read, Wire, capture, write_raw};

/// What [`union!`](crate::union) knows of an enum.
#[doc(hidden)]
pub trait Union: Sized {
    /// The name of the member that is the tag.
    const TAG: &'static str;

    /// Reads the part of this tag; none if there is no such part.
    fn read_part(tag: Option<&str>, json: &str) -> Result<Option<Self>, serde_json::Error>;
    /// Keeps an object that no part fits.
    fn unrecognized(object: UnrecognizedObject) -> Self;
}

/// An object of a kind that this version of the crate does not know. `Debug` shows its tag, never its content.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct UnrecognizedObject {
    tag: Option<Box<str>>,
    json: Raw,
}

impl UnrecognizedObject {
    /// The tag that says of which kind the object is, if it has one.
    #[must_use]
    pub fn tag(&self) -> Option<&str> {
        self.tag.as_deref()
    }

    /// The whole object, as JSON text.
    #[must_use]
    pub fn json(&self) -> &str {
        self.json.text()
    }
}

impl fmt::Debug for UnrecognizedObject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UnrecognizedObject").field("tag", &self.tag()).finish_non_exhaustive()
    }
}

/// Reads an object by its tag, which may stand anywhere in it.
#[doc(hidden)]
pub fn read_union<'de, T: Union, D: Deserializer<'de>>(deserializer: D) -> Result<Read<T>, D::Error> {
    match capture(deserializer, read_text_of_union)? {
        Ok(read) => Ok(read),
        Err(error) => {
            // The place is counted from the start of this object: the reader of the whole document knows better.
            let place = format!(" at line {} column {}", error.line(), error.column());
            let message = error.to_string();
            Err(D::Error::custom(message.strip_suffix(&place).unwrap_or(&message)))
        }
    }
}

fn read_text_of_union<T: Union>(json: &str) -> Result<Read<T>, serde_json::Error> {
    match json.as_bytes().first() {
        Some(b'{') => {}
        Some(b'n') => return Ok(Read::Null),
        _ => return Ok(Read::Odd(Raw::new(json))),
    }
    let tag = FindTag(T::TAG).deserialize(&mut serde_json::Deserializer::from_str(json))?;
    let part = T::read_part(tag.as_deref(), json)?;
    Ok(Read::Value(part.unwrap_or_else(|| T::unrecognized(UnrecognizedObject { tag, json: Raw::new(json) }))))
}

/// Reads one part of a union. The tag is the union's to keep, not the part's.
#[doc(hidden)]
pub fn read_part<T: Object + Wire>(tag: &str, json: &str) -> Result<T, serde_json::Error> {
    let mut part: T = crate::wire::deserialize(&mut serde_json::Deserializer::from_str(json))?;
    part.extra_mut().remove(tag);
    Ok(part)
}

/// Writes one part of a union.
#[doc(hidden)]
pub fn write_part<T: Object, S: Serializer>(
    tag: &'static str,
    value: &str,
    part: &T,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    write_tagged(tag, value, part, serializer)
}

/// Writes an object that no part fits.
#[doc(hidden)]
pub fn write_unrecognized<S: Serializer>(
    object: &UnrecognizedObject,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    write_raw(object.json(), serializer)
}

struct FindTag(&'static str);

impl<'de> DeserializeSeed<'de> for FindTag {
    type Value = Option<Box<str>>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for FindTag {
    type Value = Option<Box<str>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Self::Value, A::Error> {
        let mut tag = None;
        while let Some(is_tag) = members.next_key_seed(IsName(self.0))? {
            if is_tag {
                tag = match read_text(members.next_value_seed(Keep)?.text(), |text| text.into()) {
                    Read::Value(text) => Some(text),
                    _ => None,
                };
            } else {
                members.next_value::<IgnoredAny>()?;
            }
        }
        Ok(tag)
    }
}

struct IsName(&'static str);

impl<'de> DeserializeSeed<'de> for IsName {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for IsName {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member's name")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<bool, E> {
        Ok(name == self.0)
    }
}

/// Defines a union of objects: which object it is stands in a member of it, its tag.
///
/// An object without a tag is the default part, if there is one; an object of another kind is kept whole, in a last
/// variant `Unrecognized`.
///
/// ```
/// use powens_runtime::{object, union};
///
/// object! {
///     /// A person.
///     pub struct Person {
///         /// First and last name.
///         pub name: Option<String>,
///     }
/// }
///
/// union! {
///     /// Whose account it is.
///     pub enum Holder by "kind" default Person {
///         /// A person.
///         Person(Person) = "person",
///     }
/// }
///
/// let holder: Holder = serde_json::from_str(r#"{"name": "Ann", "kind": "person"}"#)?;
/// assert_eq!(serde_json::to_string(&holder)?, r#"{"kind":"person","name":"Ann"}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[macro_export]
macro_rules! union {
    ($(#[$meta:meta])* pub enum $name:ident by $tag:literal $(default $default:ident)? {
        $($(#[$about:meta])* $variant:ident($part:ty) = $text:literal $(| $alias:literal)*),* $(,)?
    }) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$about])* $variant($part),)*
            /// An object that this version of the crate does not know.
            Unrecognized($crate::UnrecognizedObject),
        }

        impl $crate::__private::Union for $name {
            const TAG: &'static str = $tag;

            #[inline]
            fn read_part(
                tag: ::core::option::Option<&str>,
                json: &str,
            ) -> ::core::result::Result<::core::option::Option<Self>, $crate::__private::JsonError> {
                let part = match tag {
                    $(::core::option::Option::Some($text $(| $alias)*) => {
                        Self::$variant($crate::__private::read_part::<$part>($tag, json)?)
                    })*
                    $(::core::option::Option::None => {
                        Self::$default($crate::__private::read_part($tag, json)?)
                    })?
                    _ => return ::core::result::Result::Ok(::core::option::Option::None),
                };
                ::core::result::Result::Ok(::core::option::Option::Some(part))
            }

            #[inline]
            fn unrecognized(object: $crate::UnrecognizedObject) -> Self {
                Self::Unrecognized(object)
            }
        }

        impl $crate::Wire for $name {
            const NAME: &'static str = ::core::stringify!($name);

            fn read<'de, D: $crate::__private::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<$crate::Read<Self>, D::Error> {
                $crate::__private::read_union(deserializer)
            }

            fn write<S: $crate::__private::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(part) => {
                        $crate::__private::write_part($tag, $text, part, serializer)
                    })*
                    Self::Unrecognized(object) => {
                        $crate::__private::write_unrecognized(object, serializer)
                    }
                }
            }
        }

        $crate::__serde! { $name }

        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let (name, object): (&str, &dyn ::core::fmt::Debug) = match self {
                    $(Self::$variant(part) => (::core::stringify!($variant), part),)*
                    Self::Unrecognized(object) => ("Unrecognized", object),
                };
                f.debug_tuple(name).field(object).finish()
            }
        }
    };
}
