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
        let mut text =
            format!("**Verdict: {}.** {}; {}.\n", verdict.name(), self.counts(), self.surface_words());
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
        text
    }

    fn counts(&self) -> String {
        let counts = Callers::ALL.into_iter().map(|callers| (self.of(callers).count(), callers.name()));
        let counts = counts.filter(|(number, _)| *number > 0);
        let counts = counts.map(|(number, name)| match name {
            "deprecation" => count(number, name),
            adjective => format!("{number} {adjective}"),
        });
        counts.collect::<Vec<_>>().join(", ")
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
