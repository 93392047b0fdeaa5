//! Coverage for a terminal, for a page of Markdown, for a program.

use std::fmt::Write as _;

use super::{Coverage, Figures, Lack, Missing, Share};
use crate::style::Style;

/// Names of the columns.
const HEAD: [&str; 11] = [
    "area",
    "endpoints",
    "objects",
    "fields",
    "enums",
    "docs",
    "examples",
    "cases",
    "called",
    "sources",
    "reviewed",
];

type Cells = [String; HEAD.len()];

/// A table with a row a page and one for all.
pub fn text(coverage: &Coverage, style: Style) -> String {
    let rows = rows(coverage);
    let width = |column: usize| {
        let cells = rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count());
        cells.chain([HEAD[column].len()]).max().unwrap_or_default()
    };
    let widths: Vec<usize> = (0..HEAD.len()).map(width).collect();
    let mut text = String::new();
    let head = line(&HEAD.map(str::to_owned), &widths);
    let _ = writeln!(text, "{}", style.strong(&head));
    for (at, row) in rows.iter().enumerate() {
        let line = line(row, &widths);
        let is_total = at + 1 == rows.len();
        let _ = writeln!(text, "{}", if is_total { style.strong(&line) } else { line });
    }
    text
}

/// The same as Markdown.
pub fn markdown(coverage: &Coverage) -> String {
    let mut text = format!("| {} |\n|---|", HEAD.join(" | "));
    text.push_str(&"---:|".repeat(HEAD.len() - 1));
    text.push('\n');
    for row in rows(coverage) {
        let _ = writeln!(text, "| {} |", row.join(" | "));
    }
    text
}

/// What lacks something with its place, by what it lacks, and how much that is.
pub fn missing_text(coverage: &Coverage, style: Style) -> String {
    let mut text = String::new();
    for (lack, missing) in groups(coverage) {
        let _ = writeln!(text, "{}: {}", style.warning(lack.heading()), missing.len());
        for item in missing {
            let _ = writeln!(text, "  {} {}", style.quiet(&format!("{}:", item.place)), item.subject);
        }
        text.push('\n');
    }
    let _ = writeln!(text, "{}", summary(coverage));
    text
}

/// The same as Markdown.
pub fn missing_markdown(coverage: &Coverage) -> String {
    let mut text = String::new();
    for (lack, missing) in groups(coverage) {
        let _ = writeln!(text, "## {} ({})\n", lack.heading(), missing.len());
        for item in missing {
            let _ = writeln!(text, "- `{}`: {}", item.place, item.subject);
        }
        text.push('\n');
    }
    let _ = writeln!(text, "{}", summary(coverage));
    text
}

fn summary(coverage: &Coverage) -> String {
    let pages = match coverage.pages.len() {
        1 => "1 page".to_owned(),
        count => format!("{count} pages"),
    };
    match coverage.missing.len() {
        0 => format!("Nothing is missing on {pages}."),
        count => format!("{count} missing on {pages}."),
    }
}

/// Everything as JSON, what lacks something included.
///
/// # Errors
///
/// Never, but for a mistake of this crate.
pub fn json(coverage: &Coverage) -> Result<String, serde_json::Error> {
    serde_json::to_string_pretty(coverage).map(|text| text + "\n")
}

/// What lacks something, by what it lacks; nothing where nothing lacks it.
fn groups(coverage: &Coverage) -> impl Iterator<Item = (Lack, Vec<&Missing>)> {
    let of = |lack: Lack| coverage.missing.iter().filter(move |item| item.what == lack).collect();
    Lack::ALL
        .into_iter()
        .map(move |lack| (lack, of(lack)))
        .filter(|(_, missing): &(_, Vec<_>)| !missing.is_empty())
}

fn rows(coverage: &Coverage) -> Vec<Cells> {
    let mut rows: Vec<Cells> = coverage
        .pages
        .iter()
        .map(|row| cells(&row.area, &row.figures, row.reviewed.clone().unwrap_or_else(|| "never".to_owned())))
        .collect();
    let total = &coverage.total;
    rows.push(cells("all", &total.figures, total.reviewed.to_string()));
    rows
}

fn cells(name: &str, figures: &Figures, reviewed: String) -> Cells {
    let share = |share: Share| if share.of == 0 { "-".to_owned() } else { share.to_string() };
    [
        name.to_owned(),
        figures.endpoints.to_string(),
        figures.objects.to_string(),
        figures.fields.to_string(),
        figures.enums.to_string(),
        figures.docs.percent().map_or_else(|| "-".to_owned(), |percent| format!("{percent}%")),
        share(figures.examples),
        figures.cases.to_string(),
        share(figures.called),
        figures.sources.len().to_string(),
        reviewed,
    ]
}

/// A line of the table: names to the left, figures to the right.
fn line(cells: &Cells, widths: &[usize]) -> String {
    let mut line = String::new();
    for (at, (cell, width)) in cells.iter().zip(widths).enumerate() {
        let _ = match at {
            0 => write!(line, "{cell:width$}"),
            _ => write!(line, "  {cell:>width$}"),
        };
    }
    line
}
