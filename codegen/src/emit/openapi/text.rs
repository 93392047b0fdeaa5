//! Texts of the document: paragraphs without line breaks, and the names that its readers know.

use std::collections::HashMap;

use crate::api::{Deprecated, Docs};

/// Turns texts of the description into texts of the document: an endpoint is called by its operation id.
pub(super) struct Prose {
    /// Operation ids by `area.name`.
    operations: HashMap<String, String>,
}

impl Prose {
    /// Prose that mentions these operations, `area.name` with its id.
    pub(super) fn new(operations: HashMap<String, String>) -> Self {
        Self { operations }
    }

    /// The operation id of an endpoint of the document.
    pub(super) fn operation_id(&self, operation: &str) -> Option<&str> {
        self.operations.get(operation).map(String::as_str)
    }

    /// A text: one line a paragraph, and endpoints by their ids.
    pub(super) fn text(&self, text: &str) -> String {
        let mut whole = String::with_capacity(text.len());
        for (place, part) in unwrapped(text).split('`').enumerate() {
            if place > 0 {
                whole.push('`');
            }
            let mentioned = if place % 2 == 1 { self.operation_id(part) } else { None };
            whole.push_str(mentioned.unwrap_or(part));
        }
        whole
    }

    /// The first sentence without its full stop, and what follows it.
    pub(super) fn split(&self, text: &str) -> (String, String) {
        let text = self.text(text);
        let paragraph = text.find("\n\n").unwrap_or(text.len());
        let end = text[..paragraph].find(". ").map_or(paragraph, |stop| stop + 1);
        let first = text[..end].trim_end_matches('.').to_owned();
        (first, text[end..].trim().to_owned())
    }

    /// All that is said about an item: its text, since when it is there, and what to use instead.
    pub(super) fn docs(&self, docs: &Docs) -> String {
        let paragraphs = [Some(self.text(&docs.text)), since(docs), self.deprecation(docs)];
        paragraphs.into_iter().flatten().collect::<Vec<_>>().join("\n\n")
    }

    /// What to use instead of something that should no longer be used.
    pub(super) fn deprecation(&self, docs: &Docs) -> Option<String> {
        let deprecated = docs.deprecated.as_ref()?;
        let mut text = "Deprecated".to_owned();
        if let Some(since) = &deprecated.since {
            text.push_str(&format!(" since {since}"));
        }
        if let Some(instead) = self.instead(deprecated) {
            text.push_str(&format!(": use `{instead}`"));
        }
        text.push('.');
        if let Some(note) = &deprecated.note {
            text.push(' ');
            text.push_str(self.text(note).trim_end_matches('.'));
            text.push('.');
        }
        Some(text)
    }

    /// An endpoint by its id, a type without its module, a sibling as it is.
    fn instead<'a>(&'a self, deprecated: &'a Deprecated) -> Option<&'a str> {
        let path = deprecated.instead.as_deref()?;
        let operation = self.operation_id(&path.replace("::", "."));
        operation.or_else(|| path.rsplit("::").next())
    }
}

/// Since when something is there.
pub(super) fn since(docs: &Docs) -> Option<String> {
    docs.since.as_ref().map(|since| format!("In the API since {since}."))
}

/// Joins the lines of every paragraph that is no list.
fn unwrapped(text: &str) -> String {
    let paragraphs = text.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty());
    let paragraphs = paragraphs.map(|paragraph| {
        let is_list = paragraph.lines().any(|line| line.trim_start().starts_with(['-', '|', '#']));
        let between = if is_list { "\n" } else { " " };
        paragraph.lines().map(str::trim_end).collect::<Vec<_>>().join(between)
    });
    paragraphs.collect::<Vec<_>>().join("\n\n")
}

#[cfg(test)]
mod tests {
    use super::Prose;

    #[test]
    fn endpoints_are_called_by_their_ids() {
        let ids = [("parts.list".to_owned(), "parts_list".to_owned())];
        let prose = Prose::new(ids.into_iter().collect());
        assert_eq!(
            prose.text("See `parts.list`, `parts`\nand parts.list."),
            "See `parts_list`, `parts` and parts.list."
        );
    }

    #[test]
    fn the_first_sentence_stands_alone() {
        let prose = Prose::new(Default::default());
        let split = |text| prose.split(text);
        assert_eq!(split("Lists parts."), ("Lists parts".to_owned(), String::new()));
        assert_eq!(
            split("Lists parts. All\nof them.\n\n- one\n- two"),
            ("Lists parts".to_owned(), "All of them.\n\n- one\n- two".to_owned())
        );
        assert_eq!(
            split("Of 1.5 parts.\n\nMore. And more."),
            ("Of 1.5 parts".to_owned(), "More. And more.".to_owned())
        );
    }
}
