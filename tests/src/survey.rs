//! What the crate did not understand of a decoded value: members that went to `extra`, unknown values of enums and
//! unknown kinds of objects. And the tables of types by name.

use std::collections::BTreeMap;
use std::fmt::Debug;

use powens::{Extra, Json};
use powens_runtime::OpenEnum;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// What a caller sees: the value as it is written back, and what of it was not understood.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Sight {
    /// JSON text.
    pub json: String,
    /// Paths such as `connections[0].foo`, and `connections[0].state=new` for an unknown value.
    pub kept: Vec<String>,
    /// What `Debug` shows, of a value that was [read](Read).
    pub shown: String,
}

impl Sight {
    /// What is seen of a value.
    ///
    /// # Errors
    ///
    /// When it has no JSON form.
    pub fn of<T: Serialize + Survey + ?Sized>(value: &T) -> Result<Self, serde_json::Error> {
        let mut trail = Trail::default();
        value.survey(&mut trail);
        Ok(Self { json: serde_json::to_string(value)?, kept: trail.kept, shown: String::new() })
    }
}

/// Where a survey is, and what it found.
#[derive(Debug, Default)]
pub struct Trail {
    path: String,
    kept: Vec<String>,
}

impl Trail {
    /// Surveys what is below a member.
    pub fn member(&mut self, name: &str, value: &(impl Survey + ?Sized)) {
        let length = self.path.len();
        if length > 0 && !name.starts_with('[') {
            self.path.push('.');
        }
        self.path.push_str(name);
        value.survey(self);
        self.path.truncate(length);
    }

    /// Notes the members of `extra`.
    pub fn extra(&mut self, extra: &Extra) {
        let dot = if self.path.is_empty() { "" } else { "." };
        self.kept.extend(extra.iter().map(|(name, _)| format!("{}{dot}{name}", self.path)));
    }

    /// Notes a value that is not known.
    pub fn unknown(&mut self, text: &str) {
        self.kept.push(format!("{}={text}", self.path));
    }
}

/// A value that can tell what of it was not understood.
pub trait Survey {
    /// Notes what was not understood.
    fn survey(&self, trail: &mut Trail);
}

impl Survey for () {
    fn survey(&self, _: &mut Trail) {}
}

impl Survey for String {
    fn survey(&self, _: &mut Trail) {}
}

impl Survey for Json {
    fn survey(&self, _: &mut Trail) {}
}

impl<T: Survey> Survey for Option<T> {
    fn survey(&self, trail: &mut Trail) {
        if let Some(value) = self {
            value.survey(trail);
        }
    }
}

impl<T: Survey + ?Sized> Survey for Box<T> {
    fn survey(&self, trail: &mut Trail) {
        (**self).survey(trail);
    }
}

impl<T: Survey> Survey for Vec<T> {
    fn survey(&self, trail: &mut Trail) {
        for (at, item) in self.iter().enumerate() {
            trail.member(&format!("[{at}]"), item);
        }
    }
}

impl<T: Survey> Survey for BTreeMap<String, T> {
    fn survey(&self, trail: &mut Trail) {
        for (name, item) in self {
            trail.member(name, item);
        }
    }
}

/// Reads JSON as a type, and tells what is seen.
pub type Read = fn(&str) -> Result<Sight, serde_json::Error>;

/// Reads a JSON text as `T`.
pub(crate) fn read<T: Debug + DeserializeOwned + Serialize + Survey>(
    json: &str,
) -> Result<Sight, serde_json::Error> {
    let value: T = serde_json::from_str(json)?;
    Ok(Sight { shown: format!("{value:?}\n{value:#?}"), ..Sight::of(&value)? })
}

/// An enum of the crate.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct OfEnum {
    /// Its name.
    pub name: &'static str,
    /// The texts that it knows.
    pub known: &'static [&'static str],
    /// The text that a text is read and written as, and whether it is known.
    pub through: fn(&str) -> (String, bool),
    /// Reads JSON as the enum and writes it again.
    pub json: Read,
}

/// A text through an enum.
pub(crate) fn through<T: OpenEnum>(text: &str) -> String {
    T::from(text).as_str().to_owned()
}

/// Objects by name, with the members below which something can be unknown.
macro_rules! objects {
    ($($name:literal $path:path { $($field:ident $(= $wire:literal)?),* })*) => {
        /// Objects: how their JSON is read.
        pub(super) const OBJECTS: &[(&str, $crate::survey::Read)] = &[$(($name, $crate::survey::read::<$path>)),*];

        $(impl $crate::survey::Survey for $path {
            fn survey(&self, trail: &mut $crate::survey::Trail) {
                $(trail.member($crate::survey::wire_name!($field $($wire)?), &self.$field);)*
                trail.extra(&self.extra);
            }
        })*
    };
}
pub(crate) use objects;

macro_rules! wire_name {
    ($field:ident) => {
        stringify!($field)
    };
    ($field:ident $wire:literal) => {
        $wire
    };
}
pub(crate) use wire_name;

/// Unions by name, with their parts.
macro_rules! unions {
    ($($name:literal $path:path { $($part:ident),* })*) => {
        /// Unions: how their JSON is read.
        pub(super) const UNIONS: &[(&str, $crate::survey::Read)] = &[$(($name, $crate::survey::read::<$path>)),*];

        $(impl $crate::survey::Survey for $path {
            fn survey(&self, trail: &mut $crate::survey::Trail) {
                match self {
                    $(Self::$part(part) => part.survey(trail),)*
                    Self::Unrecognized(object) => trail.unknown(object.tag().unwrap_or("no tag")),
                    _ => trail.unknown("a part without a name in the description"),
                }
            }
        })*
    };
}
pub(crate) use unions;

/// Enums by name.
macro_rules! enums {
    ($($name:literal $path:path;)*) => {
        /// Enums.
        pub(super) const ENUMS: &[$crate::survey::OfEnum] = &[$($crate::survey::OfEnum {
            name: $name,
            known: <$path>::KNOWN,
            through: |text| {
                let value = <$path>::from(text);
                ($crate::survey::through::<$path>(text), value.is_known())
            },
            json: $crate::survey::read::<$path>,
        }),*];

        $(impl $crate::survey::Survey for $path {
            fn survey(&self, trail: &mut $crate::survey::Trail) {
                if !self.is_known() {
                    trail.unknown(self.as_str());
                }
            }
        })*
    };
}
pub(crate) use enums;

/// Webhook events.
macro_rules! events {
    ($area:ident { $($event:ident),* }) => {
        /// What is seen of an event.
        pub fn sight(event: &powens::$area::Event) -> Result<$crate::survey::Sight, serde_json::Error> {
            use powens::$area::Event;
            match event {
                $(Event::$event(payload) => $crate::survey::Sight::of(&**payload),)*
                Event::Unrecognized(event) => {
                    let mut sight = $crate::survey::Sight::of(event.body())?;
                    sight.kept.push(format!("event={}", event.name()));
                    Ok(sight)
                }
                _ => Ok($crate::survey::Sight::default()),
            }
        }
    };
}
pub(crate) use events;
