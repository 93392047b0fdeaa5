//! From what was gathered to lines of files.

use indexmap::IndexSet;

use super::entry::{Change, PageText};
use super::writer::Writer;
use super::{Edit, Suggestion};

impl Writer<'_> {
    /// Everything to write, by file and line.
    pub(in crate::drift) fn finish(mut self) -> Vec<Suggestion> {
        let mut all = Vec::new();
        for ((area, keys), (change, why)) in &self.changes {
            all.push(self.changed(area, keys, change, &why.join(", ")));
        }
        let statuses = std::mem::take(&mut self.statuses);
        for ((area, keys), statuses) in statuses {
            all.push(self.success(&area, &keys, &statuses));
        }
        for ((area, keys), (lines, about)) in &self.additions {
            all.push(self.added(area, keys, lines, about));
        }
        for ((area, keys), about) in &self.by_hand {
            all.push(self.hand(area, keys, about));
        }
        let mut all: Vec<_> = all.into_iter().flatten().collect();
        all.sort_by(|a, b| a.key().cmp(&b.key()));
        all
    }

    fn changed(&self, area: &str, keys: &[String], change: &Change, why: &str) -> Option<Suggestion> {
        let path: Vec<&str> = keys.iter().map(String::as_str).collect();
        let page = PageText::of(self.description, area)?;
        let about = format!(
            "{}: {why}",
            keys.iter().skip(1).filter(|key| *key != "fields").cloned().collect::<Vec<_>>().join(".")
        );
        let Some(yaml) = page.changed(&path, change) else { return self.hand(area, keys, &about) };
        let lines = page.lines(&path);
        let edit = Edit::Replace(lines.end.saturating_sub(1));
        Some(Suggestion { file: page.file.name.clone(), line: lines.start, edit, about, yaml })
    }

    fn success(&self, area: &str, keys: &[String], statuses: &IndexSet<u16>) -> Option<Suggestion> {
        let api = &self.description.api;
        let path: Vec<&str> = keys.iter().map(String::as_str).collect();
        let found =
            api.area(area)?.endpoints.iter().find(|endpoint| path.last() == Some(&endpoint.name.as_str()))?;
        let mut all: Vec<u16> = found.success.iter().chain(statuses).copied().collect();
        all.sort_unstable();
        all.dedup();
        let all = all.iter().map(u16::to_string).collect::<Vec<_>>().join(", ");
        let line = format!("success: [{all}]");
        let page = PageText::of(self.description, area)?;
        let own = [path.as_slice(), &["success"]].concat();
        if !page.has(&own) {
            return self.added(area, keys, &[line], &found.operation);
        }
        let lines = page.lines(&own);
        let yaml = format!("{:1$}{line}\n", "", page.gap(&path)?.indent);
        let edit = Edit::Replace(lines.end.saturating_sub(1));
        let about = found.operation.clone();
        Some(Suggestion { file: page.file.name.clone(), line: lines.start, edit, about, yaml })
    }

    fn added(&self, area: &str, keys: &[String], lines: &[String], about: &str) -> Option<Suggestion> {
        let path: Vec<&str> = keys.iter().map(String::as_str).collect();
        let page = PageText::of(self.description, area)?;
        // `returns` is a line of its own that another takes the place of.
        if let (Some(&"returns"), [line]) = (path.last(), lines) {
            let range = page.lines(&path);
            let yaml = format!("    {line}\n");
            let edit = Edit::Replace(range.end.saturating_sub(1));
            let (file, about) = (page.file.name.clone(), about.to_owned());
            return Some(Suggestion { file, line: range.start, edit, about, yaml });
        }
        let (gap, head) = match page.gap(&path) {
            Some(gap) => (gap, None),
            None if page.has(&path) => {
                return self.hand(area, keys, &format!("{about}: {}", lines.join("; ")));
            }
            None => {
                let (last, parent) = path.split_last()?;
                let Some(gap) = page.gap(parent) else {
                    return self.hand(area, keys, &format!("{about}: {last}: {}", lines.join("; ")));
                };
                (gap, Some(*last))
            }
        };
        let mut yaml = head.map(|head| format!("{:1$}{head}:\n", "", gap.indent)).unwrap_or_default();
        let indent = gap.indent + if head.is_some() { 2 } else { 0 };
        for line in lines.iter().flat_map(|lines| lines.split('\n')) {
            yaml.push_str(&if line.is_empty() { "\n".to_owned() } else { format!("{:indent$}{line}\n", "") });
        }
        let (file, about) = (page.file.name.clone(), about.to_owned());
        Some(Suggestion { file, line: gap.line, edit: Edit::Insert, about, yaml })
    }

    fn hand(&self, area: &str, keys: &[String], about: &str) -> Option<Suggestion> {
        let path: Vec<&str> = keys.iter().map(String::as_str).collect();
        let place = self.description.place(area, &path)?;
        let (about, yaml) = (about.to_owned(), String::new());
        Some(Suggestion { file: place.file, line: place.line, edit: Edit::Hand, about, yaml })
    }
}
