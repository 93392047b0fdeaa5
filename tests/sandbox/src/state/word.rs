//! Words of the sandbox's own vocabulary, such as states, which are kept once however many things have them.

use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

use serde::{Deserialize, Deserializer};

/// A word. The derive of serde would take a plain `&'static str` for one that is borrowed from the input.
pub(crate) type Word = &'static str;

/// The words that were read so far. They are few: each is in the code, or in a file of fixtures.
static WORDS: Mutex<BTreeSet<&'static str>> = Mutex::new(BTreeSet::new());

/// The one copy of a word.
pub(crate) fn word(text: &str) -> &'static str {
    let mut words = WORDS.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = words.get(text) {
        return known;
    }
    let new: &'static str = Box::leak(text.to_owned().into_boxed_str());
    words.insert(new);
    new
}

/// Reads a word.
pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<&'static str, D::Error> {
    String::deserialize(from).map(|text| word(&text))
}

/// Reads a word or nothing.
pub(crate) fn optional<'de, D: Deserializer<'de>>(from: D) -> Result<Option<&'static str>, D::Error> {
    Ok(Option::<String>::deserialize(from)?.map(|text| word(&text)))
}

/// Reads words.
pub(crate) fn list<'de, D: Deserializer<'de>, C: FromIterator<&'static str>>(from: D) -> Result<C, D::Error> {
    Ok(Vec::<String>::deserialize(from)?.iter().map(|text| word(text)).collect())
}
