//! Calls that were read.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeOwned, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};

use crate::{Answer, Error, Json, Response};

/// A call whose event is not known, as it came.
#[derive(Clone, Debug, PartialEq)]
pub struct UnrecognizedEvent {
    name: String,
    body: Json,
}

impl UnrecognizedEvent {
    #[doc(hidden)]
    pub fn read(name: &str, body: &[u8]) -> Result<Self, Error> {
        Ok(Self { name: name.to_owned(), body: read(body)? })
    }

    /// The name of the event that the call was read as.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The body.
    pub fn body(&self) -> &Json {
        &self.body
    }
}

/// Reads the body of a call.
#[doc(hidden)]
pub fn read<T: Answer>(body: &[u8]) -> Result<T, Error> {
    let headers: [(String, String); 0] = [];
    Response::new(200, headers, body).json()
}

/// One member of a body, when it is an object that has it; the rest is passed over.
pub fn member_of<T: DeserializeOwned>(body: &[u8], name: &str) -> Option<T> {
    let mut json = serde_json::Deserializer::from_slice(body);
    Member { name, value: PhantomData }.deserialize(&mut json).ok().flatten()
}

/// Looks for a member without keeping the others: a body can be several megabytes long.
struct Member<'a, T> {
    name: &'a str,
    value: PhantomData<T>,
}

impl<'de, T: DeserializeOwned> DeserializeSeed<'de> for Member<'_, T> {
    type Value = Option<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de, T: DeserializeOwned> Visitor<'de> for Member<'_, T> {
    type Value = Option<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Option<T>, A::Error> {
        let mut found = None;
        while let Some(key) = map.next_key::<Cow<'de, str>>()? {
            if key == self.name {
                found = map.next_value::<Option<T>>()?;
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(found)
    }
}

/// Defines an enum of events with their payloads; the names of its variants are those of the enum behind `by`:
///
/// ```ignore
/// events! {
///     /// A webhook call that was read.
///     pub enum Event by WebhookEvent {
///         /// A connection was synchronised.
///         ConnectionSynced(ConnectionSynced),
///     }
/// }
/// ```
///
/// Each variant holds its payload in a `Box`; a last one is `Unrecognized`.
#[macro_export]
#[allow(clippy::crate_in_macro_def, reason = "the error type is that of the generated crate")]
macro_rules! events {
    ($(#[$meta:meta])* pub enum $event:ident by $names:ident {
        $($(#[$about:meta])* $variant:ident($payload:ty)),* $(,)?
    }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum $event {
            $($(#[$about])* $variant(::std::boxed::Box<$payload>),)*
            /// An event that this version of the crate does not know, or whose body it knows nothing of.
            Unrecognized($crate::webhook::UnrecognizedEvent),
        }

        impl $event {
            /// Checks who sent a call, then reads it as this event.
            ///
            /// # Errors
            ///
            /// When the signature is not right, the call is too old, or the body is not that of the event. No error
            /// holds a value of the body.
            #[inline]
            pub fn verified(
                event: $names,
                verifier: &$crate::webhook::Verifier,
                delivery: &$crate::webhook::Delivery<'_>,
            ) -> ::std::result::Result<Self, crate::Error> {
                verifier.verify(delivery)?;
                Self::parse(event, delivery.body())
            }

            /// Reads the body of a call as this event, whoever sent it: for calls that were checked otherwise, such
            /// as by the token of the user.
            ///
            /// # Errors
            ///
            /// When the body is not that of the event. The error says where, and holds no value.
            // Compiled by those who read events, not by everyone: it reads a good part of all objects.
            #[inline]
            pub fn parse(event: $names, body: &[u8]) -> ::std::result::Result<Self, crate::Error> {
                let read = match &event {
                    $($names::$variant => $crate::webhook::read(body).map(Self::$variant),)*
                    other => $crate::webhook::UnrecognizedEvent::read(other.as_str(), body).map(Self::Unrecognized),
                };
                Ok(read?)
            }
        }
    };
}
