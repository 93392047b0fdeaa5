//! From the parser's marks, which count characters, to places in bytes.

use saphyr_parser::{ScalarStyle, Span as Marks};

use super::tree::{Kind, Node, Scalar};
use super::{FileId, Span};

/// The text of a file, with the byte of every character.
pub(super) struct Text<'a> {
    pub(super) file: FileId,
    source: &'a str,
    /// Empty when the text is ASCII: character and byte are the same then.
    offsets: Vec<usize>,
}

impl<'a> Text<'a> {
    pub(super) fn new(file: FileId, source: &'a str) -> Self {
        let offsets = match source.is_ascii() {
            true => Vec::new(),
            false => source.char_indices().map(|(at, _)| at).collect(),
        };
        Self { file, source, offsets }
    }

    /// The byte where a character begins.
    pub(super) fn byte(&self, index: usize) -> usize {
        if self.offsets.is_empty() {
            return index.min(self.source.len());
        }
        self.offsets.get(index).copied().unwrap_or(self.source.len())
    }

    pub(super) fn span(&self, marks: Marks) -> Span {
        Span::new(self.file, self.byte(marks.start.index()), self.byte(marks.end.index()))
    }

    pub(super) fn slice(&self, start: usize, end: usize) -> &'a str {
        self.source.get(start..end).unwrap_or_default()
    }

    /// Where the text between two places ends, white space and comments aside.
    pub(super) fn trimmed_end(&self, start: usize, end: usize) -> usize {
        start + self.slice(start, end).trim_end().len()
    }

    /// A scalar, after `taken` bytes of anchor and tag. The parser's span of a quoted text may run to the end of
    /// the line, over a comment.
    pub(super) fn scalar(&self, value: &str, style: ScalarStyle, marks: Marks, taken: usize) -> Node {
        let raw = self.span(marks);
        let written = self.slice(raw.start + taken, raw.end);
        let start = raw.start + taken + written.len() - written.trim_start().len();
        let written = written.trim();
        let plain = style == ScalarStyle::Plain;
        let (length, inset) = match style {
            // The mark of a missing value covers the bracket that ends its map.
            ScalarStyle::Plain if value.is_empty() => (0, 0),
            ScalarStyle::SingleQuoted => (quoted_length(written, '\''), 1),
            ScalarStyle::DoubleQuoted => (quoted_length(written, '"'), 1),
            _ => (written.len(), 0),
        };
        let verbatim = written.get(inset..).filter(|rest| rest.starts_with(value)).map(|_| start + inset);
        let span = Span::new(self.file, start, start + length);
        Node { span, kind: Kind::Scalar(Scalar { text: value.to_owned(), plain, verbatim }) }
    }
}

/// The length of the quoted text that `written` starts with.
fn quoted_length(written: &str, quote: char) -> usize {
    let mut chars = written.char_indices().skip(1).peekable();
    while let Some((at, c)) = chars.next() {
        if c == '\\' && quote == '"' {
            chars.next();
        } else if c == quote {
            if quote == '\'' && chars.peek().is_some_and(|(_, next)| *next == '\'') {
                chars.next();
            } else {
                return at + 1;
            }
        }
    }
    written.len()
}
