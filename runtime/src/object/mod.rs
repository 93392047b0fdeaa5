//! Objects: structs whose members are known by name, and that keep the members they do not know.

mod read;
mod write;

use std::fmt;

use serde::de::MapAccess;
use serde::ser::SerializeMap;

pub use self::read::{Members, read_object};
pub(crate) use self::write::write_tagged;
pub use self::write::{Writer, write_object};
use crate::extra::Extra;
use crate::wire::{Misfit, Raw, Read, Wire};

/// What [`object!`](crate::object) knows of a struct. Reading and writing ask for the members in the order of the names.
pub trait Object: fmt::Debug + Sized {
    /// The struct's name.
    const NAME: &'static str;
    /// The members' names, in the order of the fields.
    const MEMBERS: &'static [&'static str];

    /// Reads all members of one object.
    fn read_members<'de, A: MapAccess<'de>>(members: &mut Members<A>) -> Result<Self, A::Error>;
    /// Writes all fields.
    fn write_members<W: SerializeMap>(&self, writer: &mut Writer<'_, W>) -> Result<(), W::Error>;
    /// What has no field.
    fn extra(&self) -> &Extra;
    /// What has no field, to change it.
    fn extra_mut(&mut self) -> &mut Extra;
}

impl<T: Object> Object for Box<T> {
    const NAME: &'static str = T::NAME;
    const MEMBERS: &'static [&'static str] = T::MEMBERS;

    fn read_members<'de, A: MapAccess<'de>>(members: &mut Members<A>) -> Result<Self, A::Error> {
        T::read_members(members).map(Self::new)
    }

    fn write_members<W: SerializeMap>(&self, writer: &mut Writer<'_, W>) -> Result<(), W::Error> {
        T::write_members(self, writer)
    }

    fn extra(&self) -> &Extra {
        T::extra(self)
    }

    fn extra_mut(&mut self) -> &mut Extra {
        T::extra_mut(self)
    }
}

/// A struct's field: a value that must be there, or an `Option` of one that may be missing.
pub trait Member: Sized {
    /// What the field holds, if it holds anything.
    type Value: Wire;

    /// The field for what was read, and what the field leaves unsaid.
    fn accept(read: Read<Self::Value>) -> Result<(Self, Option<Raw>), Misfit>;
    /// The field of an object without this member, if it may be missing.
    fn missing() -> Option<Self>;
    /// What the field holds.
    fn value(&self) -> Option<&Self::Value>;
}

impl<T: Wire> Member for T {
    type Value = T;

    fn accept(read: Read<T>) -> Result<(Self, Option<Raw>), Misfit> {
        read.required()
    }

    fn missing() -> Option<Self> {
        None
    }

    fn value(&self) -> Option<&T> {
        Some(self)
    }
}

impl<T: Wire> Member for Option<T> {
    type Value = T;

    fn accept(read: Read<T>) -> Result<(Self, Option<Raw>), Misfit> {
        Ok(match read {
            Read::Value(value) => (Some(value), None),
            Read::Null => (None, None),
            Read::Odd(raw) => (None, Some(raw)),
            Read::Kept(value, raw) => (Some(value), Some(raw)),
        })
    }

    fn missing() -> Option<Self> {
        Some(None)
    }

    fn value(&self) -> Option<&T> {
        self.as_ref()
    }
}

/// A field for `Debug`: its name, whether its value is secret, and its value.
pub type Shown<'a> = (&'static str, bool, Option<&'a dyn fmt::Debug>);

/// What a field can be marked as; a misspelt mark is not found here.
pub mod mark {
    /// Its value must not show.
    #[expect(non_upper_case_globals, reason = "it stands in `object!` as it is called")]
    pub const secret: bool = true;
}

/// The value of a field as `Debug` wants it.
pub fn shown<M: Member>(field: &M) -> Option<&dyn fmt::Debug> {
    field.value().map(|value| value as &dyn fmt::Debug)
}

/// Shows the fields that hold something; of secret ones and of members unknown only that they are there.
pub fn debug_object(
    f: &mut fmt::Formatter<'_>,
    name: &str,
    fields: &[Shown<'_>],
    extra: &Extra,
) -> fmt::Result {
    let mut shape = f.debug_struct(name);
    for &(field, secret, value) in fields {
        match value {
            Some(_) if secret => shape.field(field, &format_args!("[redacted]")),
            Some(value) => shape.field(field, value),
            None => &mut shape,
        };
    }
    if !extra.is_empty() {
        shape.field("extra", extra);
    }
    shape.finish()
}

/// Defines a JSON object: it is read tolerantly, written back with all that it was read from, and shown without its
/// secrets. What no field knows is kept in a last one, `extra`.
///
/// A field stands as in any struct; then `= "…"`, where its member has another name, and `as secret`, where it must
/// not show:
///
/// ```
/// use powens_runtime::object;
///
/// object! {
///     /// An account.
///     pub struct Account {
///         /// Identifies the account.
///         pub id: i64,
///         /// What kind of account it is.
///         pub kind: Option<String> = "type",
///         /// Its number.
///         pub iban: Option<String> as secret,
///     }
/// }
///
/// let account: Account = serde_json::from_str(r#"{"id": "7", "type": "checking", "iban": "FR76", "new": true}"#)?;
/// assert_eq!(account.id, 7);
/// assert_eq!(account.extra.get("new"), Some("true"));
/// assert_eq!(format!("{account:?}"), r#"Account { id: 7, kind: "checking", iban: [redacted], extra: {"new"} }"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// A field of type `Option` may be missing, and any other must be there. Where all are options, `fn empty() -> Self;`
/// below the struct adds that function, for the module alone.
#[macro_export]
macro_rules! object {
    ($(#[$meta:meta])* pub struct $name:ident {
        $($(#[$about:meta])* pub $field:ident: $ty:ty $(= $wire:literal)? $(as $mark:ident)?),* $(,)?
    }) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub struct $name {
            $($(#[$about])* pub $field: $ty,)*
            /// Members that this version of the crate does not know, or could not read.
            pub extra: $crate::Extra,
        }

        impl $crate::__private::Object for $name {
            const NAME: &'static str = ::core::stringify!($name);
            const MEMBERS: &'static [&'static str] = &[$($crate::__member_name!($field $(= $wire)?)),*];

            fn read_members<'de, A: $crate::__private::MapAccess<'de>>(
                members: &mut $crate::__private::Members<A>,
            ) -> ::core::result::Result<Self, A::Error> {
                #[allow(non_camel_case_types)]
                enum At { $($field),* }
                const ORDER: &[At] = &[$(At::$field),*];
                #[inline]
                fn find(name: &str) -> ::core::option::Option<usize> {
                    match name {
                        $($crate::__member_name!($field $(= $wire)?) => {
                            ::core::option::Option::Some(At::$field as usize)
                        })*
                        _ => ::core::option::Option::None,
                    }
                }
                $(let mut $field = ::core::option::Option::None;)*
                while let ::core::option::Option::Some(at) = members.advance(find)? {
                    match ORDER.get(at) {
                        $(::core::option::Option::Some(At::$field) => members.read(&mut $field),)*
                        _ => ::core::result::Result::Ok(()),
                    }?;
                }
                ::core::result::Result::Ok(Self { $($field: members.field($field)?,)* extra: members.extra() })
            }

            fn write_members<W: $crate::__private::SerializeMap>(
                &self,
                writer: &mut $crate::__private::Writer<'_, W>,
            ) -> ::core::result::Result<(), W::Error> {
                $(writer.field(&self.$field)?;)*
                ::core::result::Result::Ok(())
            }

            #[inline]
            fn extra(&self) -> &$crate::Extra {
                &self.extra
            }

            #[inline]
            fn extra_mut(&mut self) -> &mut $crate::Extra {
                &mut self.extra
            }
        }

        impl $crate::Wire for $name {
            const NAME: &'static str = ::core::stringify!($name);

            fn read<'de, D: $crate::__private::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<$crate::Read<Self>, D::Error> {
                $crate::__private::read_object(deserializer)
            }

            fn write<S: $crate::__private::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::__private::write_object(self, serializer)
            }
        }

        $crate::__serde! { $name }

        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let fields: &[$crate::__private::Shown<'_>] = &[$((
                    ::core::stringify!($field),
                    false $(|| $crate::__private::mark::$mark)?,
                    $crate::__private::shown(&self.$field),
                )),*];
                $crate::__private::debug_object(f, ::core::stringify!($name), fields, &self.extra)
            }
        }
    };
    ($(#[$meta:meta])* pub struct $name:ident {
        $($(#[$about:meta])* pub $field:ident: $ty:ty $(= $wire:literal)? $(as $mark:ident)?),* $(,)?
    } fn empty() -> Self;) => {
        $crate::object! {
            $(#[$meta])* pub struct $name { $($(#[$about])* pub $field: $ty $(= $wire)? $(as $mark)?),* }
        }

        impl $name {
            #[allow(dead_code)]
            #[inline]
            fn empty() -> Self {
                Self { $($field: ::core::option::Option::None,)* extra: $crate::Extra::new() }
            }
        }
    };
}

/// The name of a field's member.
#[doc(hidden)]
#[macro_export]
macro_rules! __member_name {
    ($field:ident) => {
        ::core::stringify!($field)
    };
    ($field:ident = $wire:literal) => {
        $wire
    };
}

/// serde's own traits for a type that is [`Wire`].
#[doc(hidden)]
#[macro_export]
macro_rules! __serde {
    ($name:ident) => {
        impl<'de> $crate::__private::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__private::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::__private::deserialize(deserializer)
            }
        }

        impl $crate::__private::Serialize for $name {
            fn serialize<S: $crate::__private::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::Wire::write(self, serializer)
            }
        }
    };
}
