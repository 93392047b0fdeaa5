//! The documents of a description, with the place of everything in them.

use std::collections::HashSet;
use std::ops::Range;

use super::document::{ApiDocument, PageDocument};
use super::tree::{Entry, Kind, Node};
use super::{FileId, Span};

/// Everything that could be read of a description.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Documents {
    /// `api.yaml`.
    pub api: Loaded<ApiDocument>,
    /// The pages, sorted by name.
    pub pages: Vec<Page>,
    /// Whether every file was read without a diagnostic. What is missing from an incomplete description may stand
    /// in the part that could not be read.
    pub complete: bool,
    /// Every word before a colon in the files that are no YAML.
    pub(super) unread: HashSet<String>,
}

/// A page of the reference.
pub type Page = Loaded<PageDocument>;

/// A document with the places of its parts.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Loaded<D> {
    /// Name of the area: of the file without extension, below the folder of the description.
    pub name: String,
    /// The document. When the description is not complete, it lacks what could not be read.
    pub document: D,
    /// Where everything is.
    pub positions: Positions,
}

/// Where the parts of a file are. A path is the keys that lead to a part, as in `["endpoints", "list", "route"]`;
/// items of lists are counted from `0`.
#[derive(Clone, Debug)]
pub struct Positions {
    file: FileId,
    root: Node,
}

impl Documents {
    /// Whether a file that could not be read mentions this word as a key: it may define what is missing.
    pub fn may_define(&self, word: &str) -> bool {
        self.unread.contains(word)
    }

    /// The page of this name.
    pub fn page(&self, name: &str) -> Option<&Page> {
        self.pages.iter().find(|page| page.name == name)
    }
}

impl<D: Default> Loaded<D> {
    /// Stands for a file that is missing or cannot be read.
    pub(super) fn missing(name: &str) -> Self {
        let root = Node { span: Span::nowhere(), kind: Kind::Reported };
        Self {
            name: name.to_owned(),
            document: D::default(),
            positions: Positions::new(Span::nowhere().file, root),
        }
    }
}

impl<D> Loaded<D> {
    /// The place of a value.
    pub fn span(&self, path: &[&str]) -> Span {
        self.positions.value(path)
    }

    /// The place of the key of a value.
    pub fn key_span(&self, path: &[&str]) -> Span {
        self.positions.key(path)
    }
}

impl Positions {
    pub(super) fn new(file: FileId, root: Node) -> Self {
        Self { file, root }
    }

    pub(super) fn root(&self) -> &Node {
        &self.root
    }

    /// The file.
    pub fn file(&self) -> FileId {
        self.file
    }

    /// Whether the file holds something at this path, even if it could not be understood.
    pub fn has(&self, path: &[&str]) -> bool {
        self.find(path).1.is_empty()
    }

    /// The keys of the map at this path.
    pub fn keys<'s>(&'s self, path: &[&str]) -> impl Iterator<Item = &'s str> + use<'s> {
        let entries = match self.find(path) {
            (Found { node: Node { kind: Kind::Map { entries, .. }, .. }, .. }, []) => Some(entries),
            _ => None,
        };
        entries.into_iter().flat_map(|entries| entries.keys().map(String::as_str))
    }

    /// The place of the value at this path; of the key of the innermost part that exists, when there is none.
    pub fn value(&self, path: &[&str]) -> Span {
        match self.find(path) {
            (found, []) => found.node.span,
            (found, _) => found.key.unwrap_or_else(|| self.start()),
        }
    }

    /// The place of the key of the value at this path, or of the innermost part that exists.
    pub fn key(&self, path: &[&str]) -> Span {
        let (found, _) = self.find(path);
        found.key.unwrap_or_else(|| self.start())
    }

    /// The place of a part of the text at this path; of all of it when the file does not hold it letter by letter.
    pub fn within(&self, path: &[&str], part: Range<usize>) -> Span {
        match self.find(path) {
            (Found { node: Node { kind: Kind::Scalar(scalar), .. }, .. }, []) => match scalar.verbatim {
                Some(start) => Span::new(self.file, start + part.start, start + part.end),
                None => self.value(path),
            },
            _ => self.value(path),
        }
    }

    /// The first line of the file, for what belongs to no place in it.
    fn start(&self) -> Span {
        match &self.root.kind {
            Kind::Map { entries, .. } => entries.first().map_or(self.root.span, |(_, entry)| entry.key),
            _ => self.root.span,
        }
    }

    /// The innermost part on the way, and what is left of the path.
    fn find<'p>(&self, mut path: &'p [&'p str]) -> (Found<'_>, &'p [&'p str]) {
        let mut found = Found { key: None, node: &self.root };
        while let [step, rest @ ..] = path {
            match &found.node.kind {
                Kind::Map { entries, .. } => match entries.get(*step) {
                    Some(Entry { key, value }) => found = Found { key: Some(*key), node: value },
                    None => break,
                },
                Kind::List(items) => match step.parse::<usize>().ok().and_then(|index| items.get(index)) {
                    Some(item) => found = Found { key: Some(item.span), node: item },
                    None => break,
                },
                _ => break,
            }
            path = rest;
        }
        (found, path)
    }
}

struct Found<'a> {
    key: Option<Span>,
    node: &'a Node,
}
