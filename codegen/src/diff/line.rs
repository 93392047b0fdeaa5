//! Lines of the public surface: what they are called today, and what of them programs can name.

use std::collections::HashMap;

use super::comparison::Comparison;
use crate::api::variant_name;

/// Whether a module is that of a page, or below it.
pub(super) fn is_of(module: &str, page: &str) -> bool {
    module.strip_prefix(page).is_some_and(|below| below.is_empty() || below.starts_with("::"))
}

/// What older lines are called today: types that were renamed are the same types.
pub(super) struct Today(HashMap<String, String>);

impl Today {
    pub(super) fn new(comparison: &Comparison<'_>, module: &str) -> Self {
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

    pub(super) fn of(&self, line: &str) -> String {
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
pub(super) fn essence(line: &str) -> String {
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
pub(super) fn is_code(line: &str) -> bool {
    match line.split_once("! ") {
        Some(("flow", table)) => table.ends_with(", older"),
        Some((name, _)) => matches!(name, "endpoint" | "id" | "page" | "paged"),
        None => true,
    }
}
