//! Recordings: exchanges of requests and answers, as browsers, proxies and programs write them.

mod body;
mod har;
mod lines;

use std::fmt;

use url::Url;

pub(super) use body::{Content, Media};
pub(super) use har::each as each_of_har;
pub(super) use lines::{each as each_of_lines, is_exchange};

/// A request and its answer.
#[derive(Debug)]
pub(super) struct Exchange {
    /// In capitals.
    pub(super) method: String,
    pub(super) url: Url,
    pub(super) sent: Content,
    /// Status of the answer; none when no answer came.
    pub(super) status: Option<u16>,
    pub(super) answer: Content,
    /// Values of headers that carry tokens. They are only ever compared with.
    pub(super) secrets: Vec<String>,
}

/// The number of an exchange in its file. Displays as `entry 12` or `line 12`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Number {
    /// Entry of a HAR file, from 1.
    Entry(usize),
    /// Line of a file, from 1.
    Line(usize),
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Entry(number) => write!(f, "entry {number}"),
            Self::Line(number) => write!(f, "line {number}"),
        }
    }
}

/// The form of a line, for messages.
pub(super) const LINE: &str =
    r#"{"request": {"method", "url", "headers", "body"}, "response": {"status", "headers", "body"}}"#;

/// An exchange, or why it cannot be read. The reason holds nothing of the recording.
pub(super) type Read = Result<Exchange, &'static str>;

/// Where a text breaks the syntax of JSON, and how, without a word of the text.
pub(super) fn syntax(error: &serde_json::Error) -> String {
    let what = match error.classify() {
        serde_json::error::Category::Eof => "it ends in the middle",
        serde_json::error::Category::Syntax => "it is not JSON",
        _ => "a member is not of the expected kind",
    };
    format!("{what} (line {}, column {})", error.line(), error.column())
}

/// Whether a header carries a token.
fn is_secret_header(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    ["authorization", "cookie", "token", "key", "secret", "signature"].iter().any(|part| name.contains(part))
}
