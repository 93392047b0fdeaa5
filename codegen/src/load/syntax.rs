//! What the YAML parser says, in words that help.

use saphyr_parser::ScanError;

use super::Span;
use super::text::Text;
use crate::diagnostic::{Code, Diagnostic};

/// A diagnostic for an error of the parser. `bracket` is the last bracket that is open where the error is.
pub(super) fn explain(text: &Text<'_>, error: &ScanError, bracket: Option<usize>) -> Diagnostic {
    let at = text.byte(error.marker().index());
    let span = Span::new(text.file, at, text.byte(error.marker().index() + 1));
    let message = format!("not valid YAML: {}", error.info());
    if let Some(open) = bracket.filter(|_| error.info().contains("flow")) {
        let open = Span::new(text.file, open, open + 1);
        let diagnostic =
            Diagnostic::new(Code::YamlSyntax, open, message).label("opened here, and never closed");
        let diagnostic = match text.slice(span.start, span.end).trim().is_empty() {
            true => diagnostic,
            false => diagnostic.secondary(span, "a comma or the end is expected before this"),
        };
        return diagnostic.help("close `{` with `}` and `[` with `]`, and put a comma between two members");
    }
    let (label, help) = advice(error.info());
    Diagnostic::new(Code::YamlSyntax, span, message).label(label).help(help)
}

/// Label and help for a message of the parser.
fn advice(info: &str) -> (&'static str, &'static str) {
    const QUOTE: &str =
        "a text that holds `: ` or ` #`, or begins with a special character, needs quotes: `'…'`";
    if info.contains("tab") {
        ("a tab", "indent with two spaces a level")
    } else if info.contains("mapping values are not allowed") {
        ("a second `:` in one value, or a line that is indented too far", QUOTE)
    } else if info.contains("unexpected character") || info.contains("alias") || info.contains("anchor") {
        ("cannot start a value", QUOTE)
    } else if info.contains("trailing content") {
        (
            "the text has ended before",
            "write a quote inside a `'…'` text twice, as in `'the user''s accounts'`",
        )
    } else if info.contains("quoted scalar") || info.contains("end of stream") {
        ("the quote that starts here has no end", "close the text with the same quote")
    } else if info.contains("flow") {
        (
            "the map or list in brackets is not closed before",
            "close `{` with `}` and `[` with `]`; long entries go on lines of their own",
        )
    } else if info.contains("block") || info.contains("indent") {
        (
            "the indentation changes here",
            "members of one map start in the same column, two spaces deeper than their parent",
        )
    } else if info.contains("unprintable") || info.contains("control") {
        ("a character that no editor shows", "delete it")
    } else {
        ("here", QUOTE)
    }
}
