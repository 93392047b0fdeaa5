//! Entries of the files as they are written: where to add one, and how one reads after a change.

use std::ops::Range;

use crate::description::Description;
use crate::load::{Positions, SourceFile};

/// Longest line.
const WIDTH: usize = 120;

/// A page with its text.
#[derive(Clone, Copy)]
pub(super) struct PageText<'d> {
    pub(super) file: &'d SourceFile,
    positions: &'d Positions,
}

/// What to change of an entry.
#[derive(Clone, Debug, Default)]
pub(super) struct Change {
    /// Another type.
    pub(super) ty: Option<String>,
    /// The type takes null too.
    pub(super) nullable: bool,
    /// What `required` says instead; an empty text for nothing.
    pub(super) required: Option<&'static str>,
    /// What `deprecated` says.
    pub(super) deprecated: Option<&'static str>,
}

/// Where entries can be added.
pub(super) struct Gap {
    /// The line that they follow.
    pub(super) line: usize,
    /// How far they are indented.
    pub(super) indent: usize,
}

impl<'d> PageText<'d> {
    pub(super) fn of(description: &'d Description, area: &str) -> Option<Self> {
        let positions = &description.documents.page(area)?.positions;
        Some(Self { file: description.sources.file(positions.file())?, positions })
    }

    pub(super) fn has(&self, path: &[&str]) -> bool {
        self.positions.has(path)
    }

    /// The end of a map; none when it is not there, or is written on one line with its key.
    pub(super) fn gap(&self, path: &[&str]) -> Option<Gap> {
        if !self.has(path) {
            return None;
        }
        let keys: Vec<&str> = self.positions.keys(path).collect();
        let child = |key: &'d str| [path, &[key]].concat();
        let (first, last) = (child(keys.first()?), child(keys.last()?));
        let column = self.column(self.positions.key(&first).start);
        let flows =
            self.file.text.get(self.positions.value(path).start..).is_some_and(|text| text.starts_with('{'));
        (!flows).then(|| Gap { line: self.last_line(&last), indent: column })
    }

    /// The lines of an entry.
    pub(super) fn lines(&self, path: &[&str]) -> Range<usize> {
        self.file.line(self.positions.key(path).start)..self.last_line(path) + 1
    }

    /// An entry after a change; none when there is nothing to change it in.
    pub(super) fn changed(&self, path: &[&str], change: &Change) -> Option<String> {
        let lines = self.lines(path);
        let mut text = self.slice(&lines)?.to_owned();
        let start = self.start_of(lines.start);
        let flow = self.positions.value(path).start;
        let flow = self.file.text.get(flow..).is_some_and(|text| text.starts_with('{'));
        let mut edits: Vec<(Range<usize>, String)> = Vec::new();
        let at = |name: &'static str| [path, &[name]].concat();
        if change.ty.is_some() || change.nullable {
            let range = self.range(&at("type"))?;
            let old =
                self.file.text.get(range.clone())?.trim_matches(['"', '\'']).trim_end_matches('?').to_owned();
            let ty = change.ty.clone().unwrap_or(old);
            let null = if change.nullable && !ty.ends_with('?') && ty != "json" { "?" } else { "" };
            edits.push((range, format!("{ty}{null}")));
        }
        if let (Some(required), true) = (change.required, self.has(&at("required"))) {
            edits.push(match required {
                "" => (self.whole(&at("required"), flow)?, String::new()),
                word => (self.range(&at("required"))?, word.to_owned()),
            });
        }
        edits.sort_by_key(|(range, _)| std::cmp::Reverse(range.start));
        for (range, new) in edits {
            text.replace_range(range.start.checked_sub(start)?..range.end.checked_sub(start)?, &new);
        }
        if let Some(note) = change.deprecated {
            deprecate(&mut text, note, flow, path.len() * 2);
        }
        text.truncate(text.trim_end().len());
        if flow && text.lines().any(|line| line.chars().count() > WIDTH) {
            text = unfold(&text);
        }
        Some(text + "\n")
    }

    /// The text of the value at this path.
    pub(super) fn range(&self, path: &[&str]) -> Option<Range<usize>> {
        let span = self.positions.value(path);
        let text = self.file.text.get(span.start..span.end)?;
        self.has(path).then(|| span.start..span.start + text.trim_end().len())
    }

    /// An entry with what separates it from its neighbours.
    fn whole(&self, path: &[&str], flow: bool) -> Option<Range<usize>> {
        let (key, value) = (self.positions.key(path).start, self.range(path)?.end);
        let rest = self.file.text.get(value..)?;
        if !flow {
            let end = rest.find('\n').map_or(self.file.text.len(), |end| value + end + 1);
            return Some(key - self.column(key)..end);
        }
        match rest.strip_prefix(',') {
            Some(after) => Some(key..value + 1 + (after.len() - after.trim_start().len())),
            None => {
                let before = self.file.text.get(..key)?.trim_end().trim_end_matches(',').len();
                Some(before..value)
            }
        }
    }

    fn slice(&self, lines: &Range<usize>) -> Option<&'d str> {
        self.file.text.get(self.start_of(lines.start)..self.start_of(lines.end))
    }

    /// The first byte of a line.
    fn start_of(&self, line: usize) -> usize {
        let mut ends = self.file.text.match_indices('\n').map(|(at, _)| at + 1);
        match line {
            0 | 1 => 0,
            line => ends.nth(line - 2).unwrap_or(self.file.text.len()),
        }
    }

    fn column(&self, at: usize) -> usize {
        self.file
            .text
            .get(..at)
            .map_or(0, |before| before.len() - before.rfind('\n').map_or(0, |end| end + 1))
    }

    fn last_line(&self, path: &[&str]) -> usize {
        let span = self.positions.value(path);
        let end = self.file.text.get(..span.end).map_or(span.end, |text| text.trim_end().len());
        self.file.line(end.saturating_sub(1).max(self.positions.key(path).start))
    }
}

fn deprecate(text: &mut String, note: &str, flow: bool, indent: usize) {
    text.truncate(text.trim_end().len());
    if flow && text.ends_with('}') {
        text.truncate(text.trim_end_matches('}').trim_end().len());
        text.push_str(&format!(", deprecated: {{ note: {note} }} }}"));
    } else {
        text.push_str(&format!("\n{:indent$}deprecated: {{ note: {note} }}", ""));
    }
}

/// An entry on one line, `key: { a: 1, b: 2 }`, with a line for each member.
fn unfold(entry: &str) -> String {
    let Some((key, map)) = entry.split_once('{') else { return entry.to_owned() };
    let indent = key.len() - key.trim_start().len() + 2;
    let mut lines = key.trim_end().to_owned();
    for member in members(map.trim_end().trim_end_matches('}')) {
        lines.push_str(&format!("\n{:indent$}{}", "", member.trim()));
    }
    lines
}

/// The members of a map on one line. Commas inside quotes and brackets part nothing; a quote only opens a value.
fn members(map: &str) -> Vec<&str> {
    let mut members = Vec::new();
    let (mut start, mut depth, mut quote, mut last) = (0, 0_usize, None, ',');
    for (at, c) in map.char_indices() {
        match (quote, c) {
            (Some(open), c) if open == c => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'') if matches!(last, ':' | '[' | '{' | ',') => quote = Some(c),
            (None, '[' | '{') => depth += 1,
            (None, ']' | '}') => depth = depth.saturating_sub(1),
            (None, ',') if depth == 0 => {
                members.extend(map.get(start..at));
                start = at + 1;
            }
            _ => {}
        }
        if !c.is_whitespace() {
            last = c;
        }
    }
    members.extend(map.get(start..).filter(|rest| !rest.trim().is_empty()));
    members
}
