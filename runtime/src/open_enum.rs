//! Enums that also hold values that no documentation knew.

use std::fmt;

use serde::de::Deserializer;

use crate::wire::text::read_text;
use crate::wire::{Read, capture};

/// An enum of texts, made by [`open_enum!`](crate::open_enum), that keeps a text that it does not know.
pub trait OpenEnum: for<'a> From<&'a str> {
    /// The texts that it knows.
    const KNOWN: &'static [&'static str];

    /// The text of this value.
    fn as_str(&self) -> &str;
}

/// The text of an enum's value that this version of the crate does not know.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Unrecognized(Box<str>);

impl Unrecognized {
    // Made by the enums alone: a known text must never be found in here.
    #[doc(hidden)]
    #[must_use]
    pub fn __new(text: &str) -> Self {
        Self(text.into())
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Unrecognized {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl fmt::Display for Unrecognized {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

/// Reads the value of an open enum.
pub fn read_enum<'de, T: OpenEnum, D: Deserializer<'de>>(deserializer: D) -> Result<Read<T>, D::Error> {
    capture(deserializer, |json| read_text(json, |text| T::from(text)))
}

/// Defines an open enum of texts: it reads from and writes to JSON, paths and queries, and what it does not know it
/// keeps, in a last variant `Unrecognized`.
///
/// A value may be known by several texts; it is written by the first of them.
///
/// ```
/// use powens_runtime::open_enum;
///
/// open_enum! {
///     /// What a connection waits for.
///     pub enum State {
///         /// A strong authentication.
///         ScaRequired = "SCARequired",
///         /// Other credentials.
///         WrongPassword = "wrongpass" | "wrongPass",
///     }
/// }
///
/// assert_eq!(State::from("wrongPass"), State::WrongPassword);
/// assert_eq!(State::WrongPassword.as_str(), "wrongpass");
/// assert_eq!(State::from("somethingNew"), "somethingNew");
/// assert!(!State::from("somethingNew").is_known());
/// ```
#[macro_export]
macro_rules! open_enum {
    ($(#[$meta:meta])* pub enum $name:ident {
        $($(#[$about:meta])* $variant:ident = $text:literal $(| $alias:literal)*),* $(,)?
    }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$about])* $variant,)*
            /// A value that this version of the crate does not know.
            Unrecognized($crate::Unrecognized),
        }

        impl $name {
            /// The texts that this version of the crate knows.
            pub const KNOWN: &'static [&'static str] = &[$($text),*];

            /// The text of this value, known or not.
            #[must_use]
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::Unrecognized(text) => text.as_str(),
                }
            }

            /// Whether this version of the crate knows the value.
            #[must_use]
            #[inline]
            pub const fn is_known(&self) -> bool {
                !::core::matches!(self, Self::Unrecognized(_))
            }
        }

        impl ::core::convert::From<&str> for $name {
            #[inline]
            fn from(text: &str) -> Self {
                match text {
                    $($text $(| $alias)* => Self::$variant,)*
                    _ => Self::Unrecognized($crate::Unrecognized::__new(text)),
                }
            }
        }

        impl $crate::KnownCodes for $name {}

        impl $crate::OpenEnum for $name {
            const KNOWN: &'static [&'static str] = Self::KNOWN;

            #[inline]
            fn as_str(&self) -> &str {
                Self::as_str(self)
            }
        }

        impl $crate::Wire for $name {
            const NAME: &'static str = ::core::stringify!($name);

            fn read<'de, D: $crate::__private::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<$crate::Read<Self>, D::Error> {
                $crate::__private::read_enum(deserializer)
            }

            fn write<S: $crate::__private::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        $crate::__serde! { $name }
        $crate::__text! { $name }
    };
}

/// What a type that is a text can do beside JSON.
#[doc(hidden)]
#[macro_export]
macro_rules! __text {
    ($name:ident) => {
        impl ::core::convert::From<$crate::__private::String> for $name {
            #[inline]
            fn from(text: $crate::__private::String) -> Self {
                Self::from(text.as_str())
            }
        }

        impl ::core::str::FromStr for $name {
            type Err = ::core::convert::Infallible;

            #[inline]
            fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
                ::core::result::Result::Ok(Self::from(text))
            }
        }

        impl ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl ::core::convert::AsRef<str> for $name {
            #[inline]
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl ::core::cmp::PartialEq<str> for $name {
            #[inline]
            fn eq(&self, other: &str) -> bool {
                self.as_str() == other
            }
        }

        impl ::core::cmp::PartialEq<&str> for $name {
            #[inline]
            fn eq(&self, other: &&str) -> bool {
                self.as_str() == *other
            }
        }

        impl $crate::Param for $name {
            #[inline]
            fn param(&self) -> $crate::__private::String {
                self.as_str().into()
            }
        }
    };
}
