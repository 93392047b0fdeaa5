//! Identifiers: numbers, UUIDs or texts with a type of their own.

/// Defines identifiers, which read from and write to JSON, paths and queries.
///
/// Each wraps an `i64` or a `Uuid` (both `Copy`), or a `String`.
///
/// ```
/// use powens_runtime::id;
///
/// id! {
///     /// Identifies a connection.
///     pub struct ConnectionId(i64);
/// }
///
/// assert_eq!(ConnectionId::new(7).get(), 7);
/// assert_eq!("7".parse(), Ok(ConnectionId::new(7)));
/// assert_eq!(serde_json::from_str::<ConnectionId>(r#""7""#)?, 7);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[macro_export]
macro_rules! id {
    ($($(#[$meta:meta])* pub struct $name:ident($raw:ident);)+) => {$(
        $(#[$meta])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name($raw);

        $crate::__id_of! { $name($raw) }
    )+};
}

/// What identifiers of one kind can do.
#[doc(hidden)]
#[macro_export]
macro_rules! __id_of {
    ($name:ident(i64)) => {
        $crate::__id! { $name, i64 }
        $crate::__id_copy! { $name, i64 }

        impl ::core::cmp::PartialEq<i64> for $name {
            #[inline]
            fn eq(&self, other: &i64) -> bool {
                self.0 == *other
            }
        }
    };
    ($name:ident(Uuid)) => {
        $crate::__id! { $name, $crate::Uuid }
        $crate::__id_copy! { $name, $crate::Uuid }
    };
    ($name:ident(String)) => {
        $crate::__id! { $name, $crate::__private::String }
        $crate::__text! { $name }

        impl $name {
            /// Makes an identifier of its text.
            #[inline]
            pub fn new(raw: impl ::core::convert::Into<$crate::__private::String>) -> Self {
                Self(raw.into())
            }

            /// The text of the identifier.
            #[must_use]
            #[inline]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl ::core::convert::From<&str> for $name {
            #[inline]
            fn from(text: &str) -> Self {
                Self(text.into())
            }
        }
    };
}

/// What identifiers of every kind can do.
#[doc(hidden)]
#[macro_export]
macro_rules! __id {
    ($name:ident, $raw:ty) => {
        impl ::core::convert::From<$name> for $raw {
            #[inline]
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::write!(f, ::core::concat!(::core::stringify!($name), "({:?})"), self.0)
            }
        }

        impl $crate::Wire for $name {
            const NAME: &'static str = ::core::stringify!($name);

            fn read<'de, D: $crate::__private::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<$crate::Read<Self>, D::Error> {
                <$raw as $crate::Wire>::read(deserializer).map(|read| read.map(Self))
            }

            fn write<S: $crate::__private::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::Wire::write(&self.0, serializer)
            }
        }

        $crate::__serde! { $name }
    };
}

/// What identifiers that are no texts can do.
#[doc(hidden)]
#[macro_export]
macro_rules! __id_copy {
    ($name:ident, $raw:ty) => {
        impl ::core::marker::Copy for $name {}

        impl $name {
            /// Makes an identifier of its value.
            #[must_use]
            #[inline]
            pub const fn new(raw: $raw) -> Self {
                Self(raw)
            }

            /// The value of the identifier.
            #[must_use]
            #[inline]
            pub const fn get(self) -> $raw {
                self.0
            }
        }

        impl ::core::convert::From<$raw> for $name {
            #[inline]
            fn from(raw: $raw) -> Self {
                Self(raw)
            }
        }

        impl ::core::str::FromStr for $name {
            type Err = <$raw as ::core::str::FromStr>::Err;

            #[inline]
            fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }

        impl ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.0, f)
            }
        }

        impl $crate::Param for $name {
            #[inline]
            fn param(&self) -> $crate::__private::String {
                $crate::Param::param(&self.0)
            }
        }
    };
}
