//! The report as text.

use std::fmt::Write as _;

use super::kind::Kind;
use super::report::{Finding, Report, Summary};
use super::suggest::Edit;
use crate::style::Style;

impl Report {
    /// The report as text: what was looked at, then the findings by kind.
    pub fn to_text(&self, style: Style) -> String {
        let mut text = String::new();
        for note in &self.notes {
            let _ = writeln!(text, "{} {note}", style.warning("note:"));
        }
        for kind in Kind::ALL {
            let of_kind: Vec<_> = self.findings.iter().filter(|finding| finding.kind == kind).collect();
            if of_kind.is_empty() {
                continue;
            }
            let heading = format!("{} ({})", kind.heading(), of_kind.len());
            let _ = writeln!(
                text,
                "{}",
                if kind.contradicts() { style.bad(&heading) } else { style.strong(&heading) }
            );
            of_kind.iter().for_each(|finding| write_finding(&mut text, finding, style));
            text.push('\n');
        }
        let _ = writeln!(text, "{}", self.last_line());
        text
    }

    /// The suggestions as YAML, file by file, in the order of their lines.
    pub fn to_yaml(&self) -> String {
        let mut text = String::new();
        let mut file = "";
        for suggestion in &self.suggestions {
            if suggestion.file != file {
                file = &suggestion.file;
                let _ = writeln!(text, "{}# ==== {file}", if text.is_empty() { "" } else { "\n" });
            }
            let _ = writeln!(text, "\n# {}, {}", suggestion.edit.heading(suggestion.line), suggestion.about);
            match suggestion.edit {
                Edit::Hand => {}
                _ => text.push_str(&suggestion.yaml),
            }
        }
        match text.is_empty() {
            true => "# Nothing to write.\n".to_owned(),
            false => format!(
                "# Lines are those of the files as they are now: paste from the last to the first.\n\n{text}"
            ),
        }
    }

    fn last_line(&self) -> String {
        let looked = looked_at(&self.summary);
        let contradictions = self.findings.iter().filter(|finding| finding.kind.contradicts()).count();
        match self.findings.len() {
            0 => format!("{looked}: nothing that the spec does not say."),
            1 => format!("{looked}: 1 finding, {contradictions} of it against what the spec says."),
            count => {
                format!("{looked}: {count} findings, {contradictions} of them against what the spec says.")
            }
        }
    }
}

fn write_finding(text: &mut String, finding: &Finding, style: Style) {
    let name = finding.name.as_deref().map(|name| format!("  {name}")).unwrap_or_default();
    let detail = match finding.kind {
        // The heading says it.
        Kind::Absent | Kind::Status | Kind::ErrorCode | Kind::Unlisted => String::new(),
        Kind::Enum | Kind::Field
            if finding.detail.ends_with("unknown member") || finding.detail == "unknown value" =>
        {
            String::new()
        }
        _ => format!("  {}", finding.detail),
    };
    let sample = finding.sample.as_deref().map(|sample| format!("  {sample}")).unwrap_or_default();
    let count = match finding.of {
        Some(of) => format!("  {} of {of} {}", finding.count, finding.unit),
        None if finding.count == 1 => String::new(),
        None => format!("  {} ×", finding.count),
    };
    let subject = style.strong(&finding.subject);
    let _ = writeln!(text, "  {subject}{}{detail}{}{count}", style.good(&name), style.quiet(&sample));
    let place = finding.place.as_ref().map(|place| format!("{place}, ")).unwrap_or_default();
    let _ = writeln!(text, "      {}", style.quiet(&format!("{place}first in {}", finding.first)));
}

fn looked_at(summary: &Summary) -> String {
    let mut parts = Vec::new();
    if summary.operations > 0 {
        parts.push(format!("{} of documents", counted(summary.operations, "operation")));
    }
    if summary.exchanges > 0 || summary.operations == 0 {
        parts.push(format!("{}, {} matched", counted(summary.exchanges, "exchange"), summary.matched));
    }
    for (count, what) in [
        (summary.elsewhere, "with other hosts passed over"),
        (summary.unanswered, "without an answer or of the browser's own"),
        (summary.nowhere, "to addresses that the API does not have"),
        (summary.pages, "of browser pages"),
    ] {
        if count > 0 {
            parts.push(format!("{count} {what}"));
        }
    }
    parts.join(", ")
}

fn counted(count: u64, what: &str) -> String {
    if count == 1 { format!("1 {what}") } else { format!("{count} {what}s") }
}
