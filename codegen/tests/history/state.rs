//! The description at a point of its history.

use std::collections::BTreeMap;
use std::path::Path;

use powens_codegen::load::Sources;
use powens_codegen::{Description, emit};

use crate::step::Step;
use crate::surface::Surface;

/// The description between two steps.
#[derive(Clone)]
pub(crate) struct State {
    /// Texts by name of the page.
    pages: BTreeMap<String, String>,
    pub(crate) description: Description,
    pub(crate) surface: Surface,
}

impl State {
    /// The state that all steps start from.
    pub(crate) fn read(folder: &Path) -> Self {
        let sources = Sources::from_folder(folder).expect("tests/history/spec");
        let pages = sources.files().map(|(_, file)| (file.area.clone(), file.text.clone())).collect();
        Self::of(pages).unwrap_or_else(|mistakes| panic!("tests/history/spec: {mistakes}"))
    }

    /// The state after a step; or which edit does not fit, or what the checker has against the result.
    pub(crate) fn apply(&self, step: &Step) -> Result<Self, String> {
        let mut pages = self.pages.clone();
        for edit in &step.edits {
            let name = &edit.page;
            let page = edit
                .apply(pages.get(name).map(String::as_str))
                .map_err(|mistake| format!("{}, page {name}: {mistake}", step.name))?;
            match page {
                Some(text) => drop(pages.insert(name.clone(), text)),
                None => drop(pages.remove(name)),
            }
        }
        Self::of(pages).map_err(|mistakes| format!("{}: {mistakes}", step.name))
    }

    fn of(pages: BTreeMap<String, String>) -> Result<Self, String> {
        let files = pages.iter().map(|(name, text)| (format!("spec/{name}.yaml"), text.as_str()));
        let description =
            Description::of(Sources::from_files(files)).map_err(|failure| failure.to_string())?;
        let files = emit(&description.api).map_err(|failure| failure.to_string())?;
        Ok(Self { pages, description, surface: Surface::of(files) })
    }
}
