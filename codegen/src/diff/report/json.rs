//! The report for tools.

use serde::Serialize;

use super::{Report, page};
use crate::diff::Change;

#[derive(Serialize)]
struct Whole<'a> {
    verdict: &'static str,
    changes: Vec<One<'a>>,
    surface: Vec<Module<'a>>,
}

#[derive(Serialize)]
struct One<'a> {
    rule: &'static str,
    callers: &'static str,
    wire: &'static str,
    reason: &'static str,
    page: &'a str,
    subject: &'a str,
    detail: &'a str,
    file: Option<&'a str>,
    line: Option<usize>,
}

#[derive(Serialize)]
struct Module<'a> {
    module: &'a str,
    removed: &'a [String],
    added: &'a [String],
}

impl Report {
    /// The report as a JSON object: `verdict`, `changes`, `surface`.
    pub fn json(&self) -> String {
        let surface = self.surface.iter().map(|change| Module {
            module: &change.module,
            removed: &change.removed,
            added: &change.added,
        });
        let whole = Whole {
            verdict: self.verdict().name(),
            changes: self.changes.iter().map(one).collect(),
            surface: surface.collect(),
        };
        // Texts and numbers alone cannot fail to be written.
        serde_json::to_string_pretty(&whole).unwrap_or_default()
    }
}

fn one(change: &Change) -> One<'_> {
    One {
        rule: change.rule.name(),
        callers: change.rule.callers().name(),
        wire: change.rule.wire().name(),
        reason: change.rule.reason(),
        page: page(change),
        subject: &change.subject,
        detail: &change.detail,
        file: change.place.as_ref().map(|place| place.file.as_str()),
        line: change.place.as_ref().map(|place| place.line),
    }
}
