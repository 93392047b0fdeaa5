//! The report for a pull request.

use super::{Report, count, page};
use crate::diff::{Callers, Change, Verdict};

impl Report {
    /// The report for a pull request: the verdict, a table a class, what is docs only folded.
    pub fn markdown(&self) -> String {
        let verdict = self.verdict();
        if verdict == Verdict::Nothing {
            return "**No change.**\n".to_owned();
        }
        let (removed, added) = self.surface_counts();
        let mut text = format!(
            "**Verdict: {}.** {}; the public surface loses {} and gains {}.\n",
            verdict.name(),
            self.counts(),
            count(removed, "line"),
            count(added, "line"),
        );
        for callers in Callers::ALL {
            let changes: Vec<_> = self.of(callers).collect();
            if changes.is_empty() {
                continue;
            }
            let title = capital(callers.name());
            match callers {
                Callers::Docs => {
                    let summary = format!("{title} ({})", changes.len());
                    let table = table(&changes);
                    text.push_str(&format!(
                        "\n<details><summary>{summary}</summary>\n\n{table}\n</details>\n"
                    ));
                }
                _ => text.push_str(&format!("\n### {title}\n\n{}", table(&changes))),
            }
        }
        if !self.notes.is_empty() {
            text.push_str("\n### Notes\n\n");
            self.notes.iter().for_each(|note| text.push_str(&format!("- {note}\n")));
        }
        text
    }

    fn counts(&self) -> String {
        let counts = Callers::ALL.into_iter().map(|callers| (self.of(callers).count(), callers.name()));
        let counts = counts.filter(|(number, _)| *number > 0);
        counts.map(|(number, name)| format!("{number} {name}")).collect::<Vec<_>>().join(", ")
    }
}

fn table(changes: &[&Change]) -> String {
    let mut text = "| page | what | change | wire |\n|---|---|---|---|\n".to_owned();
    for change in changes {
        let detail =
            if change.detail.is_empty() { String::new() } else { format!(": {}", cell(&change.detail)) };
        text.push_str(&format!(
            "| {} | `{}` | {}{detail} | {} |\n",
            page(change),
            cell(&change.subject),
            change.rule,
            change.rule.wire().name(),
        ));
    }
    text
}

/// A text that breaks no table.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
