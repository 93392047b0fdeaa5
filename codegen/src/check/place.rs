//! A part of a document, by the keys that lead to it.

use std::ops::Range;

use crate::load::{Positions, Span};

/// A part of a document.
#[derive(Clone, Debug)]
pub(super) struct Place<'a> {
    positions: &'a Positions,
    path: Vec<&'a str>,
}

impl<'a> Place<'a> {
    pub(super) fn new(positions: &'a Positions, path: &[&'a str]) -> Self {
        Self { positions, path: path.to_vec() }
    }

    /// A part of this part.
    pub(super) fn at(&self, path: &[&'a str]) -> Self {
        let path = self.path.iter().chain(path).copied().collect();
        Self { positions: self.positions, path }
    }

    /// The part that this is a part of.
    pub(super) fn parent(&self) -> Self {
        let keep = self.path.len().saturating_sub(1);
        Self { positions: self.positions, path: self.path[..keep].to_vec() }
    }

    /// The keys that lead to it.
    pub(super) fn path(&self) -> &[&'a str] {
        &self.path
    }

    /// The last key: the name of an item.
    pub(super) fn name(&self) -> &'a str {
        self.path.last().copied().unwrap_or_default()
    }

    pub(super) fn key(&self) -> Span {
        self.positions.key(&self.path)
    }

    pub(super) fn value(&self) -> Span {
        self.positions.value(&self.path)
    }

    pub(super) fn within(&self, part: Range<usize>) -> Span {
        self.positions.within(&self.path, part)
    }

    /// Whether the file has this part, even if it could not be understood.
    pub(super) fn exists(&self) -> bool {
        self.positions.has(&self.path)
    }

    pub(super) fn keys(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        self.positions.keys(&self.path)
    }
}

/// The key of an item of a list, for the first items; longer lists are shown as a whole.
pub(super) fn index_key(index: usize) -> Option<&'static str> {
    const KEYS: [&str; 10] = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];
    KEYS.get(index).copied()
}
