//! The report for a terminal.

use super::{Report, count};
use crate::diff::{Callers, Change, Verdict, Wire};
use crate::style::Style;

impl Report {
    /// The report for a terminal: a paragraph a class, two lines a change; what is docs only as counts, unless all of
    /// it is wanted.
    pub fn text(&self, style: Style, all: bool) -> String {
        let mut text = String::new();
        for callers in Callers::ALL {
            let changes: Vec<_> = self.of(callers).collect();
            if changes.is_empty() {
                continue;
            }
            text.push_str(&format!("{}\n", heading(style, callers, changes.len())));
            if callers == Callers::Docs && !all {
                let pages = self.docs_by_page().into_iter().map(|(page, count)| format!("{page} {count}"));
                let pages = pages.collect::<Vec<_>>().join(", ");
                text.push_str(&format!("  {pages} (`--all` lists them)\n\n"));
                continue;
            }
            changes.iter().for_each(|change| text.push_str(&line(style, change)));
            text.push('\n');
        }
        text + &self.closing(style)
    }

    fn closing(&self, style: Style) -> String {
        let verdict = self.verdict();
        if verdict == Verdict::Nothing {
            return "No change.\n".to_owned();
        }
        let name = match verdict {
            Verdict::Major => style.bad(verdict.name()),
            _ => style.good(verdict.name()),
        };
        let changes = count(self.changes.len(), "change");
        format!("Verdict: {name}. {changes}; {}.\n", self.surface_words())
    }
}

fn heading(style: Style, callers: Callers, number: usize) -> String {
    let name = match callers {
        Callers::Breaking => style.bad(callers.name()),
        Callers::Behaviour | Callers::Deprecation => style.warning(callers.name()),
        Callers::Additive => style.good(callers.name()),
        Callers::Docs => style.strong(callers.name()),
    };
    format!("{name} ({number})")
}

fn line(style: Style, change: &Change) -> String {
    let detail = if change.detail.is_empty() { String::new() } else { format!("  {}", change.detail) };
    let place = change.place.as_ref().map(|place| format!("{place}  ")).unwrap_or_default();
    let wire = match change.rule.wire() {
        Wire::Unchanged => String::new(),
        wire => format!("  Wire: {}.", wire.name()),
    };
    format!(
        "  {}  {}{detail}\n      {}\n",
        style.strong(&change.subject),
        change.rule,
        style.quiet(&format!("{place}{}{wire}", change.rule.reason())),
    )
}
