//! Where something new goes: to the end of a map, with every other byte kept.

use super::Refused;
use crate::load::Positions;

/// A map of a file that grows.
pub(super) struct Target<'a> {
    pub(super) file: &'a str,
    pub(super) text: &'a str,
    pub(super) positions: &'a Positions,
}

/// A text with something new in it.
pub(super) struct Grown {
    pub(super) text: String,
    /// The line where the new part begins.
    pub(super) line: usize,
    /// Where it was put, in bytes.
    pub(super) at: usize,
    /// How long it is, in bytes.
    pub(super) length: usize,
}

/// Sections of a page, in the order in which they are read.
const SECTIONS: [&str; 8] = ["ids", "refs", "endpoints", "flows", "objects", "unions", "enums", "webhooks"];

/// Sections whose entries stand apart, when the file does not show how they do.
const APART: [&str; 5] = ["endpoints", "flows", "objects", "unions", "enums"];

impl Target<'_> {
    /// Adds an entry to a section, which is made when it is not there.
    pub(super) fn add_to_section(&self, section: &str, entry: &[String]) -> Result<Grown, Refused> {
        if self.positions.has(&[section]) {
            return self.add(&[section], entry, APART.contains(&section));
        }
        let rank = |name: &str| SECTIONS.iter().position(|known| *known == name);
        let before = self.positions.keys(&[]).filter(|name| rank(name) < rank(section)).last();
        let at = before.map_or(0, |name| self.end(self.positions.key(&[name]).start, true));
        let mut lines = vec![String::new(), format!("{section}:")];
        lines.extend(indented(entry, 2));
        let grown = self.insert(at, &lines);
        Ok(Grown { line: grown.line + 2, ..grown })
    }

    /// Adds an entry to the map at this path.
    pub(super) fn add(&self, path: &[&str], entry: &[String], apart: bool) -> Result<Grown, Refused> {
        let value = self.positions.value(path);
        if self.text.get(value.start..).is_some_and(|rest| rest.starts_with('{')) {
            let what = path.join(".");
            return Err(Refused::new(format!(
                "`{what}` of {} stands in `{{ … }}`: write its members on lines of their own first",
                self.file
            )));
        }
        let keys: Vec<&str> = self.positions.keys(path).collect();
        let Some(last) = keys.last() else {
            let key = self.positions.key(path).start;
            let indent = self.column(key) + 2;
            return Ok(self.insert(self.line_end(key), &indented(entry, indent)));
        };
        let key = self.positions.key(&[path, &[last]].concat()).start;
        let apart = if keys.len() > 1 { self.stands_apart(key) } else { apart };
        let mut lines: Vec<String> = if apart { vec![String::new()] } else { Vec::new() };
        lines.extend(indented(entry, self.column(key)));
        let grown = self.insert(self.end(key, false), &lines);
        Ok(Grown { line: grown.line + usize::from(apart), ..grown })
    }

    /// Whether the one-line entries of a map have their values in a column; `None` when they do not tell.
    pub(super) fn has_columns(&self, path: &[&str]) -> Option<bool> {
        let lines = self.one_line_entries(path);
        let widths = || lines.iter().map(|(width, _)| *width);
        let tells = widths().min() != widths().max();
        tells.then(|| lines.iter().all(|(width, gap)| Some(width + gap) == lines.first().map(|(w, g)| w + g)))
    }

    /// How wide the keys of a map are with their colons, when its last entries have their values in a column.
    pub(super) fn width_of_keys(&self, path: &[&str]) -> Option<usize> {
        let lines = self.one_line_entries(path);
        match lines.as_slice() {
            [.., (width, gap), (last, last_gap)] if width + gap == last + last_gap && width != last => {
                Some(last + last_gap - 1)
            }
            _ => None,
        }
    }

    /// Length of the key, and what lies between key and value, of entries that are `key: { … }`.
    fn one_line_entries(&self, path: &[&str]) -> Vec<(usize, usize)> {
        let keys = self.positions.keys(path).map(|key| [path, &[key]].concat());
        let places = keys.map(|path| (self.positions.key(&path), self.positions.value(&path)));
        let is_one_line = |start: usize| self.text.get(start..).is_some_and(|rest| rest.starts_with('{'));
        let lines = places.filter(|(_, value)| is_one_line(value.start));
        lines.map(|(key, value)| (key.end - key.start, value.start.saturating_sub(key.end))).collect()
    }

    fn line_start(&self, at: usize) -> usize {
        self.text.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |newline| newline + 1)
    }

    /// The byte after the line that holds a byte.
    fn line_end(&self, at: usize) -> usize {
        let rest = self.text.get(at..).unwrap_or_default();
        rest.find('\n').map_or(self.text.len(), |newline| at + newline + 1)
    }

    pub(super) fn column(&self, key: usize) -> usize {
        key - self.line_start(key)
    }

    /// The byte after an entry: after the last line that is indented more than its key, and after comments at the
    /// height of its key, unless these belong to what follows.
    fn end(&self, key: usize, followed: bool) -> usize {
        let column = self.column(key);
        let mut at = self.line_end(key);
        let mut end = at;
        for line in self.text.get(at..).unwrap_or_default().split_inclusive('\n') {
            let indent = line.len() - line.trim_start_matches(' ').len();
            let is_comment = line.trim_start().starts_with('#');
            at += line.len();
            if line.trim().is_empty() {
                continue;
            }
            if indent > column || (is_comment && indent == column && !followed) {
                end = at;
            } else {
                break;
            }
        }
        end
    }

    /// Whether a blank line stands above an entry and the comments on it.
    fn stands_apart(&self, key: usize) -> bool {
        let above = self.text.get(..self.line_start(key)).unwrap_or_default();
        let above = above.lines().rev().find(|line| !line.trim_start().starts_with('#'));
        above.is_some_and(|line| line.trim().is_empty())
    }

    fn insert(&self, at: usize, lines: &[String]) -> Grown {
        let (before, after) = self.text.split_at(at);
        let missing = if before.is_empty() || before.ends_with('\n') { "" } else { "\n" };
        let new: String = lines.iter().map(|line| format!("{line}\n")).collect();
        let line = before.matches('\n').count() + missing.len() + 1;
        let length = missing.len() + new.len();
        Grown { text: format!("{before}{missing}{new}{after}"), line, at, length }
    }
}

fn indented(lines: &[String], by: usize) -> Vec<String> {
    let indent = " ".repeat(by);
    lines.iter().map(|line| format!("{indent}{line}")).collect()
}
