//! The public surface of both crates, line by line: what a reviewer sees, and the net under the rules.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::comparison::{Comparison, Part};
use super::{Callers, Rule};
use crate::Failure;
use crate::api::{Api, variant_name};
use crate::emit::rust::surfaces;

/// What the surface of a module loses and gains.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SurfaceChange {
    /// The module below the crate: `connections`, `legacy::banks`, `crate`.
    pub module: String,
    /// Lines that are gone.
    pub removed: Vec<String>,
    /// Lines that are new.
    pub added: Vec<String>,
}

/// Compares the surface files of two descriptions.
pub(super) fn compare(old: &Api, new: &Api) -> Result<Vec<SurfaceChange>, Failure> {
    let (old, new) = (surfaces(old)?, surfaces(new)?);
    let modules: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    let change = |module: &String| {
        let lines = |surfaces: &BTreeMap<String, String>| -> BTreeSet<String> {
            let text = surfaces.get(module).map(String::as_str).unwrap_or_default();
            text.lines().filter(|line| !line.starts_with('#')).map(str::to_owned).collect()
        };
        let (before, now) = (lines(&old), lines(&new));
        let removed: Vec<_> = before.difference(&now).cloned().collect();
        let added: Vec<_> = now.difference(&before).cloned().collect();
        let change = SurfaceChange { module: module.clone(), removed, added };
        (!change.removed.is_empty() || !change.added.is_empty()).then_some(change)
    };
    Ok(modules.into_iter().filter_map(change).collect())
}

/// Records what the surface loses although no rule says so.
pub(super) fn explain(comparison: &mut Comparison<'_>, surface: &[SurfaceChange]) {
    for change in surface {
        if is_explained(comparison, &change.module) {
            continue;
        }
        let today = Today::new(comparison, &change.module);
        let heir = heir(comparison, &change.module);
        let added = surface.iter().filter(|change| change.module == heir).flat_map(|change| &change.added);
        let now: BTreeSet<String> = added.map(|line| essence(line)).collect();
        let lost = change.removed.iter().map(|line| essence(&today.of(line)));
        let lost: Vec<String> = lost.filter(|line| is_code(line) && !now.contains(line)).collect();
        if let Some(first) = lost.first() {
            let part = Part::new(&change.module.replace("::", "/"), &[], &change.module);
            let more = if lost.len() > 1 { format!(", and {} more", lost.len() - 1) } else { String::new() };
            comparison.push(&part, Rule::Unexplained, format!("`{first}`{more}"));
        }
    }
}

/// What the module is today: that of a flow has the name of its flow, and the older name leads there.
fn heir(comparison: &Comparison<'_>, module: &str) -> String {
    let flows = comparison.new.areas.iter().flat_map(|area| area.flows.iter().map(move |flow| (area, flow)));
    let heir = flows.flat_map(|(area, flow)| flow.docs.was.iter().map(move |was| (area, flow, was)));
    let mut heir = heir.filter(|(area, _, was)| format!("{}::{was}", area.module) == module);
    heir.next().map_or_else(|| module.to_owned(), |(area, flow, _)| format!("{}::{}", area.module, flow.name))
}

/// Whether a module is that of a page, or below it.
fn is_of(module: &str, page: &str) -> bool {
    module.strip_prefix(page).is_some_and(|below| below.is_empty() || below.starts_with("::"))
}

/// Whether a breaking change of a page, or one that reaches it, is known. What belongs to no page changes with any.
fn is_explained(comparison: &Comparison<'_>, module: &str) -> bool {
    let is_page = comparison.old.areas.iter().any(|area| is_of(module, &area.module));
    comparison.changes.iter().any(|change| {
        let loses = change.rule.callers() == Callers::Breaking;
        let page = change.area.replace('/', "::");
        let reaches = change.reaches.iter().any(|area| area.replace('/', "::") == module);
        // The callback of a flow is a module below that of its page.
        loses && (reaches || !is_page || (!page.is_empty() && is_of(module, &page)))
    })
}

/// What older lines are called today: types that were renamed are the same types.
struct Today(HashMap<String, String>);

impl Today {
    fn new(comparison: &Comparison<'_>, module: &str) -> Self {
        let mut names: HashMap<String, String> = HashMap::new();
        for (old, new) in &comparison.renamed {
            names.insert((*old).to_owned(), (*new).to_owned());
            names.insert(format!("{old}Expand"), format!("{new}Expand"));
        }
        for area in comparison.new.areas.iter().filter(|area| is_of(module, &area.module)) {
            for endpoint in area.endpoints.iter().filter(|endpoint| endpoint.like.is_none()) {
                let was = endpoint.docs.was.iter().map(|old| variant_name(old));
                names.extend(was.map(|old| (old, endpoint.request.clone())));
            }
            for flow in &area.flows {
                names.extend(flow.docs.was.iter().map(|old| (variant_name(old), flow.rust.clone())));
            }
        }
        Self(names)
    }

    fn of(&self, line: &str) -> String {
        let is_word = |c: char| c.is_alphanumeric() || c == '_';
        let mut text = String::new();
        let mut rest = line;
        while let Some(start) = rest.find(is_word) {
            let (before, after) = rest.split_at(start);
            let (word, after) = after.split_at(after.find(|c| !is_word(c)).unwrap_or(after.len()));
            text.push_str(before);
            text.push_str(self.0.get(word).map_or(word, String::as_str));
            rest = after;
        }
        text + rest
    }
}

/// A line without what makes no difference to callers: deprecation, names of arguments, how pages are found.
fn essence(line: &str) -> String {
    let line = line.trim_end_matches(" [deprecated]");
    if let Some(table) = line.strip_prefix("paged! ") {
        return format!("paged! {}", table.rsplit_once(", ").map_or(table, |(methods, _)| methods));
    }
    if let Some((page, table)) = line.strip_prefix("page! ").and_then(|table| table.split_once(", ")) {
        let item = table.split(", ").next().unwrap_or_default();
        return format!("page! {page}: {}", without_name(item));
    }
    if !line.starts_with("fn ") && !line.starts_with("impl ") {
        return line.to_owned();
    }
    let mut parts = line.split(", ").map(|part| match part.rsplit_once('(') {
        Some((head, argument)) => format!("{head}({}", without_name(argument)),
        None => without_name(part).to_owned(),
    });
    let first = parts.next().unwrap_or_default();
    parts.fold(first, |line, part| format!("{line}, {part}"))
}

fn without_name(argument: &str) -> &str {
    match argument.split_once(": ") {
        Some((name, ty)) if name.chars().all(|c| c.is_alphanumeric() || c == '_') => ty,
        _ => argument,
    }
}

/// Whether a line says something that programs can name; tables of wire names do not.
fn is_code(line: &str) -> bool {
    match line.split_once("! ") {
        Some(("flow", table)) => table.ends_with(", older"),
        Some((name, _)) => matches!(name, "endpoint" | "id" | "page" | "paged"),
        None => true,
    }
}
