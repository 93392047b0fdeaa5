//! The report as JSON.

use serde_json::{Value, json};

use super::report::{Finding, Report};

impl Report {
    /// The report as JSON, for programs: `summary`, `notes`, `findings` and `suggestions`.
    pub fn to_json(&self) -> String {
        let summary = &self.summary;
        let document = json!({
            "summary": {
                "exchanges": summary.exchanges,
                "matched": summary.matched,
                "elsewhere": summary.elsewhere,
                "unanswered": summary.unanswered,
                "nowhere": summary.nowhere,
                "pages": summary.pages,
                "operations": summary.operations,
            },
            "notes": self.notes,
            "findings": self.findings.iter().map(finding).collect::<Vec<_>>(),
            "suggestions": self.suggestions.iter().map(|suggestion| json!({
                "file": suggestion.file,
                "line": suggestion.line,
                "edit": suggestion.edit.as_str(),
                "about": suggestion.about,
                "yaml": suggestion.yaml,
            })).collect::<Vec<_>>(),
        });
        // A document of texts and numbers has no other way to fail.
        serde_json::to_string_pretty(&document).unwrap_or_default() + "\n"
    }
}

fn finding(finding: &Finding) -> Value {
    json!({
        "kind": finding.kind.as_str(),
        "subject": finding.subject,
        "name": finding.name,
        "detail": finding.detail,
        "count": finding.count,
        "of": finding.of,
        "unit": finding.of.map(|_| finding.unit),
        "sample": finding.sample,
        "first": finding.first,
        "file": finding.place.as_ref().map(|place| &place.file),
        "line": finding.place.as_ref().map(|place| place.line),
    })
}
