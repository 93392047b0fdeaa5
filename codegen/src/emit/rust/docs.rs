//! Doc comments: the text of the spec, wrapped, with its source.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use crate::api::{Deprecated, Docs};

/// Longest line of a doc comment, without its slashes.
const WIDTH: usize = 96;

/// Lines of a doc comment under construction.
#[derive(Default)]
pub(super) struct DocLines(Vec<String>);

impl DocLines {
    /// Starts with the text of an item.
    pub(super) fn of(docs: &Docs) -> Self {
        Self::text(&docs.text)
    }

    /// Starts with a text of the spec.
    pub(super) fn text(text: &str) -> Self {
        let mut lines = Self::default();
        lines.paragraphs(text);
        lines
    }

    /// Adds the paragraphs of a text, wrapped; lines of lists stay lines.
    pub(super) fn paragraphs(&mut self, text: &str) {
        for paragraph in text.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty()) {
            self.gap();
            if paragraph.lines().any(|line| line.trim_start().starts_with(['-', '|', '#'])) {
                self.0.extend(paragraph.lines().map(|line| line.trim_end().to_owned()));
            } else {
                wrap(paragraph, &mut self.0);
            }
        }
    }

    /// Adds a line as it is.
    pub(super) fn line(&mut self, line: impl Into<String>) {
        self.0.push(line.into());
    }

    /// Adds a paragraph, wrapped.
    pub(super) fn paragraph(&mut self, text: &str) {
        self.gap();
        wrap(text, &mut self.0);
    }

    /// Adds where the item is documented, and since when it is there.
    pub(super) fn provenance(&mut self, docs: &Docs, page: &str) {
        if let Some(since) = &docs.since {
            self.paragraph(&format!("In the API since {since}."));
        }
        if docs.source != page {
            self.paragraph(&format!("Source: <{}>", docs.source));
        }
    }

    /// Adds what holds when the item is left out, and a value to show.
    pub(super) fn values(&mut self, default: Option<&Value>, example: Option<&Value>) {
        let default = default.map(|value| format!("Default: `{value}`."));
        let example = example.map(|value| format!("Example: `{value}`."));
        let texts: Vec<_> = default.into_iter().chain(example).collect();
        if !texts.is_empty() {
            self.paragraph(&texts.join(" "));
        }
    }

    /// Starts a new paragraph, unless there is none yet.
    pub(super) fn gap(&mut self) {
        if self.0.last().is_some_and(|line| !line.is_empty()) {
            self.0.push(String::new());
        }
    }

    /// The attributes of the item that they document.
    pub(super) fn outer(&self) -> TokenStream {
        let lines = self.0.iter().map(|line| spaced(line));
        quote!(#(#[doc = #lines])*)
    }

    /// The attributes of the module that they document.
    pub(super) fn inner(&self) -> TokenStream {
        let lines = self.0.iter().map(|line| spaced(line));
        quote!(#(#![doc = #lines])*)
    }
}

/// The docs of an item that has no more to say than its text, with its deprecation.
pub(super) fn plain(docs: &Docs, page: &str) -> TokenStream {
    let mut lines = DocLines::of(docs);
    lines.provenance(docs, page);
    let outer = lines.outer();
    let deprecated = deprecated(docs.deprecated.as_ref());
    quote!(#outer #deprecated)
}

/// A doc comment of one text.
pub(super) fn text(text: &str) -> TokenStream {
    DocLines::text(text).outer()
}

/// The `#[deprecated]` attribute.
pub(super) fn deprecated(deprecated: Option<&Deprecated>) -> TokenStream {
    let Some(deprecated) = deprecated else { return TokenStream::new() };
    let instead = deprecated.instead.as_ref().map(|path| format!("use `{path}`"));
    // `since` of the attribute is for versions of the crate; the API knows dates.
    let since = deprecated.since.as_ref().map(|since| format!("obsolete since {since}"));
    let short = instead.into_iter().chain(since).collect::<Vec<_>>().join("; ");
    let parts = [Some(short).filter(|short| !short.is_empty()), deprecated.note.clone()];
    let note = parts.into_iter().flatten().collect::<Vec<_>>().join(". ");
    quote!(#[deprecated(note = #note)])
}

fn spaced(line: &str) -> String {
    if line.is_empty() { String::new() } else { format!(" {line}") }
}

fn wrap(paragraph: &str, lines: &mut Vec<String>) {
    let mut line = String::new();
    for word in paragraph.split_whitespace() {
        if !line.is_empty() && line.chars().count() + 1 + word.chars().count() > WIDTH {
            lines.push(std::mem::take(&mut line));
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    if !line.is_empty() {
        lines.push(line);
    }
}
