//! Writes an object member by member.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::{Member, Object};
use crate::extra::Extra;
use crate::wire::Written;

/// Writes the fields that hold something, then the members that no field knows.
pub fn write_object<T: Object, S: Serializer>(object: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let writer = Writer::new(serializer.serialize_map(None)?, T::MEMBERS, object.extra());
    finish(writer, object)
}

/// Writes an object with a tag in front, which goes before a member of that name.
pub(crate) fn write_tagged<T: Object, S: Serializer>(
    tag: &'static str,
    value: &str,
    object: &T,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut writer = Writer::new(serializer.serialize_map(None)?, T::MEMBERS, object.extra());
    writer.map.serialize_entry(tag, value)?;
    writer.tag = Some(tag);
    finish(writer, object)
}

fn finish<T: Object, W: SerializeMap>(mut writer: Writer<'_, W>, object: &T) -> Result<W::Ok, W::Error> {
    object.write_members(&mut writer)?;
    writer.rest()?;
    writer.map.end()
}

/// The members of one object while it is written.
pub struct Writer<'a, W> {
    map: W,
    names: &'static [&'static str],
    tag: Option<&'static str>,
    /// How many fields are done.
    done: usize,
    extra: &'a Extra,
    /// What stands there already, as far as `extra` could repeat it.
    written: Vec<&'static str>,
}

impl<'a, W: SerializeMap> Writer<'a, W> {
    fn new(map: W, names: &'static [&'static str], extra: &'a Extra) -> Self {
        Self { map, names, tag: None, done: 0, extra, written: Vec::new() }
    }

    /// Writes the next field of the struct, if it holds something.
    pub fn field<M: Member>(&mut self, field: &M) -> Result<(), W::Error> {
        let name = self.names.get(self.done).copied().unwrap_or_default();
        self.done += 1;
        let Some(value) = field.value().filter(|_| self.tag != Some(name)) else {
            return Ok(());
        };
        if !self.extra.is_empty() {
            self.written.push(name);
        }
        self.map.serialize_entry(name, &Written(value))
    }

    fn rest(&mut self) -> Result<(), W::Error> {
        for (name, text) in self.extra.iter() {
            if self.tag != Some(name) && !self.written.contains(&name) {
                self.map.serialize_entry(name, &Text(text))?;
            }
        }
        Ok(())
    }
}

/// JSON text, written as it stands.
struct Text<'a>(&'a str);

impl Serialize for Text<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        crate::wire::write_raw(self.0, serializer)
    }
}
