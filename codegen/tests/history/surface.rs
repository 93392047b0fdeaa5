//! The public surface of a state, and what becomes of it in a step.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use powens_codegen::File;

/// What stands behind an item that should no longer be used.
const DEPRECATED: &str = " [deprecated]";

/// Lines of the public surface by area.
#[derive(Clone, Default)]
pub(crate) struct Surface(BTreeMap<String, BTreeSet<String>>);

/// What went from a surface and what came.
pub(crate) struct Difference {
    areas: BTreeMap<String, (Vec<String>, Vec<String>)>,
}

impl Surface {
    /// The surface among emitted files.
    pub(crate) fn of(files: Vec<File>) -> Self {
        let mut areas = BTreeMap::<_, BTreeSet<_>>::new();
        for file in files {
            let Some(name) = file.path.strip_prefix("generated/surface/") else { continue };
            let lines = file.text.lines().filter(|line| !line.starts_with('#')).map(str::to_owned);
            areas.entry(name.trim_end_matches(".txt").to_owned()).or_default().extend(lines);
        }
        Self(areas)
    }

    fn lines(&self, area: &str) -> BTreeSet<String> {
        self.0.get(area).cloned().unwrap_or_default()
    }
}

impl Difference {
    pub(crate) fn new(before: &Surface, after: &Surface) -> Self {
        let names: BTreeSet<_> = before.0.keys().chain(after.0.keys()).collect();
        let areas = names.into_iter().map(|area| {
            let (before, after) = (before.lines(area), after.lines(area));
            let gone: Vec<_> = before.difference(&after).cloned().collect();
            let new: Vec<_> = after.difference(&before).cloned().collect();
            (area.clone(), (gone, new))
        });
        Self { areas: areas.filter(|(_, (gone, new))| !(gone.is_empty() && new.is_empty())).collect() }
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.areas.is_empty() {
            return writeln!(f, "Nothing changes.");
        }
        writeln!(f, "```diff")?;
        for (area, (gone, new)) in &self.areas {
            writeln!(f, "@@ {area} @@")?;
            gone.iter().try_for_each(|line| writeln!(f, "-{line}"))?;
            new.iter().try_for_each(|line| writeln!(f, "+{line}"))?;
        }
        writeln!(f, "```")
    }
}
