//! The report of a comparison: for a terminal, for a pull request, for tools.

mod json;
mod markdown;
mod rules;
mod text;

use std::collections::BTreeMap;

pub use rules::rules_table;

use super::{Callers, Change, SurfaceChange, Verdict};

/// Everything that a comparison has found.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Report {
    /// The changes, the heaviest first.
    pub changes: Vec<Change>,
    /// What has an older wire name in `was` that the older description no longer uses: once that is a release, `was`
    /// can go.
    pub served: Vec<String>,
    /// What the public surface of the crate loses and gains, by module.
    pub surface: Vec<SurfaceChange>,
}

impl Report {
    /// What all changes together are.
    pub fn verdict(&self) -> Verdict {
        Verdict::of(&self.changes)
    }

    /// The changes of a class.
    pub fn of(&self, callers: Callers) -> impl Iterator<Item = &Change> {
        self.changes.iter().filter(move |change| change.rule.callers() == callers)
    }

    /// The difference of the public surface, as lines with `-` and `+`.
    pub fn surface_diff(&self) -> String {
        let mut text = String::new();
        for change in &self.surface {
            text.push_str(&format!("{}\n", change.module));
            let removed = change.removed.iter().map(|line| format!("- {line}\n"));
            removed
                .chain(change.added.iter().map(|line| format!("+ {line}\n")))
                .for_each(|line| text += &line);
        }
        text
    }

    /// How many lines the surface loses and gains.
    fn surface_words(&self) -> String {
        let lines =
            |of: fn(&SurfaceChange) -> &Vec<String>| self.surface.iter().map(|change| of(change).len()).sum();
        let (removed, added): (usize, usize) =
            (lines(|change| &change.removed), lines(|change| &change.added));
        // Deprecation marks and names that became aliases change lines too.
        let missed =
            if removed > 0 && self.verdict() < Verdict::Major { " (none that a program misses)" } else { "" };
        let (removed, added) = (count(removed, "line"), count(added, "line"));
        format!("the public surface loses {removed}{missed} and gains {added}")
    }

    /// How many changes are docs only, by page.
    fn docs_by_page(&self) -> BTreeMap<&str, usize> {
        let mut pages = BTreeMap::new();
        for change in self.of(Callers::Docs) {
            *pages.entry(page(change)).or_default() += 1;
        }
        pages
    }
}

/// The page of a change, as it is shown.
fn page(change: &Change) -> &str {
    if change.area.is_empty() { "api" } else { &change.area }
}

/// `1 change`, `2 changes`.
fn count(number: usize, what: &str) -> String {
    format!("{number} {what}{}", if number == 1 { "" } else { "s" })
}
