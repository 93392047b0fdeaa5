//! The public surface of a state, and what becomes of it in a step.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use powens_codegen::File;

/// What stands behind an item that should no longer be used.
const DEPRECATED: &str = " [deprecated]";

/// Tables: what programs see of them stands in lines of their own, the rest is how messages are read and written.
const TABLES: [&str; 8] =
    ["object!", "open_enum!", "reference!", "union!", "events!", "callback!", "operation!", "flow!"];

/// Lines of the public surface by module, as `connections` or `webview/connect`.
#[derive(Clone, Default)]
pub(crate) struct Surface(BTreeMap<String, BTreeSet<String>>);

/// What went from a surface and what came.
pub(crate) struct Difference {
    modules: BTreeMap<String, Module>,
    /// Older names of types that stay, with the names that they stand for.
    aliases: BTreeMap<String, String>,
}

struct Module {
    gone: Vec<String>,
    new: Vec<String>,
    after: BTreeSet<String>,
}

impl Surface {
    /// The surface among emitted files.
    pub(crate) fn of(files: Vec<File>) -> Self {
        let mut modules = BTreeMap::<_, BTreeSet<_>>::new();
        for file in files {
            let Some(name) = file.path.strip_prefix("generated/surface/") else { continue };
            let lines = file.text.lines().filter(|line| !line.starts_with('#')).map(str::to_owned);
            modules.entry(name.trim_end_matches(".txt").to_owned()).or_default().extend(lines);
        }
        Self(modules)
    }

    fn module(&self, name: &str) -> BTreeSet<String> {
        self.0.get(name).cloned().unwrap_or_default()
    }

    fn aliases(&self) -> BTreeMap<String, String> {
        let alias = |line: &String| {
            let line = line.strip_prefix("type ")?.strip_suffix(DEPRECATED)?;
            line.split_once(" = ").map(|(old, new)| (old.to_owned(), new.to_owned()))
        };
        self.0.values().flatten().filter_map(alias).collect()
    }
}

impl Difference {
    pub(crate) fn new(before: &Surface, after: &Surface) -> Self {
        let names: BTreeSet<_> = before.0.keys().chain(after.0.keys()).collect();
        let modules =
            names.into_iter().filter(|name| before.0.get(*name) != after.0.get(*name)).map(|name| {
                let (before, after) = (before.module(name), after.module(name));
                let gone = before.difference(&after).cloned().collect();
                let new = after.difference(&before).cloned().collect();
                (name.clone(), Module { gone, new, after })
            });
        Self { modules: modules.collect(), aliases: after.aliases() }
    }

    /// What programs can no longer use, by page: lines that went, and are neither there with a mark of deprecation nor
    /// there under a newer name whose older one stays.
    pub(crate) fn losses(&self) -> BTreeMap<&str, Vec<&str>> {
        let mut losses = BTreeMap::<_, Vec<_>>::new();
        for (name, module) in &self.modules {
            let kept: BTreeSet<_> = module.after.iter().map(|line| without_mark(line)).collect();
            let is_lost = |line: &&String| {
                let line = self.named_as_today(without_mark(line));
                !is_table(&line) && !kept.contains(line.as_str())
            };
            let lost: Vec<_> = module.gone.iter().filter(is_lost).map(String::as_str).collect();
            if !lost.is_empty() {
                losses.entry(name.split('/').next().unwrap_or(name)).or_default().extend(lost);
            }
        }
        losses
    }

    /// A line with the newer names of types whose older ones stay.
    fn named_as_today(&self, line: &str) -> String {
        let mut renamed = String::new();
        for part in line.split_inclusive(|c: char| !(c.is_alphanumeric() || c == '_')) {
            let word = part.trim_end_matches(|c: char| !(c.is_alphanumeric() || c == '_'));
            renamed.push_str(self.aliases.get(word).map_or(word, String::as_str));
            renamed.push_str(part.get(word.len()..).unwrap_or_default());
        }
        renamed
    }
}

fn without_mark(line: &str) -> &str {
    line.strip_suffix(DEPRECATED).unwrap_or(line)
}

fn is_table(line: &str) -> bool {
    line.split(' ').next().is_some_and(|word| TABLES.contains(&word))
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.modules.is_empty() {
            return writeln!(f, "Nothing changes.");
        }
        writeln!(f, "```diff")?;
        for (name, Module { gone, new, .. }) in &self.modules {
            writeln!(f, "@@ {name} @@")?;
            gone.iter().try_for_each(|line| writeln!(f, "-{line}"))?;
            new.iter().try_for_each(|line| writeln!(f, "+{line}"))?;
        }
        writeln!(f, "```")
    }
}
