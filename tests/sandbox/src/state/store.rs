//! A collection of the state, which knows what changed since it was last saved.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;

use serde::Serialize;
use serde::de::DeserializeOwned;

/// Things of one kind by their key, in its order.
#[derive(Debug)]
pub(crate) struct Store<K, T> {
    things: BTreeMap<K, T>,
    changed: BTreeSet<K>,
}

/// Whether something could be saved.
pub(crate) type Outcome = Result<(), Box<dyn Error>>;

/// Takes what became of a thing: its key and its new form, or none where it is gone.
pub(crate) type Show<'s> = &'s mut dyn FnMut(&str, Option<&[u8]>) -> Outcome;

impl<K, T> Default for Store<K, T> {
    fn default() -> Self {
        Self { things: BTreeMap::new(), changed: BTreeSet::new() }
    }
}

impl<K: Ord + Clone, T> Store<K, T> {
    pub(crate) fn get(&self, key: &K) -> Option<&T> {
        self.things.get(key)
    }

    pub(crate) fn len(&self) -> usize {
        self.things.len()
    }

    pub(crate) fn contains_key(&self, key: &K) -> bool {
        self.things.contains_key(key)
    }

    /// A thing to be changed.
    pub(crate) fn get_mut(&mut self, key: &K) -> Option<&mut T> {
        let thing = self.things.get_mut(key)?;
        self.changed.insert(key.clone());
        Some(thing)
    }

    pub(crate) fn insert(&mut self, key: K, thing: T) {
        self.changed.insert(key.clone());
        self.things.insert(key, thing);
    }

    /// Puts a thing back that was saved.
    pub(crate) fn put_back(&mut self, key: K, thing: T) {
        self.things.insert(key, thing);
    }

    pub(crate) fn remove(&mut self, key: &K) -> Option<T> {
        let thing = self.things.remove(key)?;
        self.changed.insert(key.clone());
        Some(thing)
    }

    /// Removes the things that `gone` tells.
    pub(crate) fn remove_if(&mut self, gone: impl Fn(&T) -> bool) {
        let keys: Vec<_> =
            self.things.iter().filter(|(_, thing)| gone(thing)).map(|(key, _)| key.clone()).collect();
        for key in keys {
            self.remove(&key);
        }
    }

    /// Keys of what changed since it was last saved.
    pub(crate) fn changed(&self) -> Vec<K> {
        self.changed.iter().cloned().collect()
    }

    /// The things from a key on.
    pub(crate) fn from(&self, first: K) -> impl Iterator<Item = (&K, &T)> {
        self.things.range(first..)
    }

    pub(crate) fn entries(&self) -> impl Iterator<Item = (&K, &T)> {
        self.things.iter()
    }

    pub(crate) fn values(&self) -> impl DoubleEndedIterator<Item = &T> + Clone {
        self.things.values()
    }
}

/// What can be saved, whatever it is a collection of.
pub(crate) trait Saved {
    /// Whether something changed since it was last saved.
    fn is_changed(&self) -> bool;

    /// Shows what changed, one after the other: there may be a million of them.
    fn changes(&self, show: Show<'_>) -> Outcome;

    /// Nothing is to be saved of what changed so far.
    fn forget_changes(&mut self);

    /// Puts back what was saved.
    fn restore(&mut self, key: &str, thing: &[u8]) -> serde_json::Result<()>;

    /// Everything is back.
    fn restored(&mut self) {}
}

impl<K, T> Saved for Store<K, T>
where
    K: Ord + Clone + Serialize + DeserializeOwned,
    T: Serialize + DeserializeOwned,
{
    fn is_changed(&self) -> bool {
        !self.changed.is_empty()
    }

    fn changes(&self, show: Show<'_>) -> Outcome {
        for key in &self.changed {
            let thing = self.things.get(key).map(serde_json::to_vec).transpose()?;
            show(&serde_json::to_string(key)?, thing.as_deref())?;
        }
        Ok(())
    }

    fn forget_changes(&mut self) {
        self.changed.clear();
    }

    fn restore(&mut self, key: &str, thing: &[u8]) -> serde_json::Result<()> {
        self.put_back(serde_json::from_str(key)?, serde_json::from_slice(thing)?);
        Ok(())
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::{Saved, Store};

    fn changes(store: &Store<i64, String>) -> Vec<(String, Option<Vec<u8>>)> {
        let mut changes = Vec::new();
        let mut show = |key: &str, thing: Option<&[u8]>| {
            changes.push((key.to_owned(), thing.map(<[u8]>::to_vec)));
            Ok(())
        };
        store.changes(&mut show).unwrap();
        changes
    }

    #[test]
    fn what_changed_is_told_until_it_is_saved_and_can_be_put_back() {
        let mut store = Store::default();
        store.insert(1, "one".to_owned());
        store.insert(2, "two".to_owned());
        assert_eq!((changes(&store).len(), changes(&store).len()), (2, 2));
        store.forget_changes();
        assert!(!store.is_changed());
        store.get_mut(&2).unwrap().push('!');
        store.remove_if(|thing| thing == "one");
        let changes = changes(&store);
        assert_eq!(changes, [("1".to_owned(), None), ("2".to_owned(), Some(b"\"two!\"".to_vec()))]);

        let mut other: Store<i64, String> = Store::default();
        other.restore("2", b"\"two!\"").unwrap();
        assert_eq!(other.get(&2).map(String::as_str), Some("two!"));
        assert!(!other.is_changed() && other.restore("x", b"1").is_err());
    }
}
