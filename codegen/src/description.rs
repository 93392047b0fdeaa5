//! A description that is whole: its files, its documents with positions, and the model made of them.

use std::fmt;
use std::path::Path;

use serde::Serialize;

use crate::api::{self, Api};
use crate::load::{self, Documents, Positions, Sources};
use crate::{Failure, check};

/// A description that was read, checked and resolved.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Description {
    /// The files.
    pub sources: Sources,
    /// The documents, with the place of everything in them.
    pub documents: Documents,
    /// The model.
    pub api: Api,
}

/// A line of a file of the description. Displays as `spec/connections.yaml:12`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[non_exhaustive]
pub struct Place {
    /// The file, as in `spec/connections.yaml`.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
}

impl Description {
    /// Reads the description in a folder.
    ///
    /// # Errors
    ///
    /// When a file cannot be read, or the description has mistakes; the failure displays all of them.
    pub fn read(folder: &Path) -> Result<Self, Failure> {
        let sources = Sources::from_folder(folder).map_err(|error| Failure::Unreadable {
            what: format!("cannot read {}: {error}", folder.display()),
        })?;
        Self::of(sources)
    }

    /// Checks and resolves these files.
    ///
    /// # Errors
    ///
    /// When the description has mistakes; the failure displays all of them.
    pub fn of(sources: Sources) -> Result<Self, Failure> {
        let (documents, mut diagnostics) = load::load(&sources);
        diagnostics.extend(check::check(&documents));
        if !diagnostics.is_empty() {
            return Err(Failure::Mistakes { found: diagnostics, sources });
        }
        let pages = documents.pages.iter().map(|page| (page.name.as_str(), &page.document));
        let api = api::resolve(&documents.api.document, pages)
            .map_err(|error| Failure::Unresolved { what: error.message })?;
        Ok(Self { sources, documents, api })
    }

    /// Where a part of a page is written, by the keys that lead to it: `["objects", "Connection", "fields", "id"]`.
    /// The innermost part that exists, when there is no such part; `None` when there is no such page.
    pub fn place(&self, area: &str, keys: &[&str]) -> Option<Place> {
        let page = self.documents.page(area)?;
        self.line(&page.positions, keys)
    }

    /// Where a part of `api.yaml` is written.
    pub fn place_in_api(&self, keys: &[&str]) -> Option<Place> {
        self.line(&self.documents.api.positions, keys)
    }

    fn line(&self, positions: &Positions, keys: &[&str]) -> Option<Place> {
        let span = positions.key(keys);
        let file = self.sources.file(span.file)?;
        Some(Place { file: file.name.clone(), line: file.line(span.start) })
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.file, self.line)
    }
}
