//! Members of an object that its struct has no field for.

use std::collections::BTreeMap;
use std::fmt;

use serde::ser::Serialize;

use crate::wire::Raw;

/// Members that a struct has no field for, and the JSON of members that do not fit their fields.
///
/// They are kept as JSON text and written back with the struct. Two are equal when their texts are.
#[derive(Clone, Default, PartialEq, Eq)]
#[expect(
    clippy::box_collection,
    reason = "every struct has one, mostly empty: it is a pointer, not three words"
)]
pub struct Extra(Option<Box<BTreeMap<Box<str>, Raw>>>);

impl Extra {
    /// No members. It takes no memory but for a pointer.
    #[must_use]
    pub const fn new() -> Self {
        Self(None)
    }

    /// The JSON text of a member.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.as_ref()?.get(name).map(Raw::text)
    }

    /// A member as a parsed value. None too for a member that is nested too deeply to be parsed.
    #[must_use]
    pub fn value(&self, name: &str) -> Option<serde_json::Value> {
        serde_json::from_str(self.get(name)?).ok()
    }

    /// Sets a member, in place of one of that name. A field of that name that holds something goes before it.
    ///
    /// # Errors
    ///
    /// The value has no JSON form.
    pub fn insert(
        &mut self,
        name: impl Into<String>,
        value: &(impl Serialize + ?Sized),
    ) -> Result<(), serde_json::Error> {
        let raw = Raw::of(value)?;
        self.put(name.into().into_boxed_str(), raw);
        Ok(())
    }

    /// Takes a member away and says whether it was there.
    pub fn remove(&mut self, name: &str) -> bool {
        let Some(members) = &mut self.0 else {
            return false;
        };
        let removed = members.remove(name).is_some();
        if members.is_empty() {
            self.0 = None;
        }
        removed
    }

    /// The members with their JSON texts, in the order of their names.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().flat_map(|members| members.iter()).map(|(name, raw)| (&**name, raw.text()))
    }

    /// Whether there are no members.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// How many members there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.as_ref().map_or(0, |members| members.len())
    }

    pub(crate) fn put(&mut self, name: Box<str>, raw: Raw) {
        self.0.get_or_insert_default().insert(name, raw);
    }
}

/// Names only: the members may be secret.
impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter().map(|(name, _)| name)).finish()
    }
}
