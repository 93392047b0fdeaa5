//! A line a request, which holds no token, no password and no body.

use std::fmt;
use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::str::FromStr;
use std::time::Duration;

use axum::extract::Request;
use axum::http::StatusCode;
use jiff::Timestamp;
use powens_codegen::api::{Api, Endpoint, Scalar, Type};
use serde_json::json;

use crate::note::Note;
use crate::route::ROOT;
use crate::text;

/// How requests are logged, on standard error. Parses from `text`, `json` and `off`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Log {
    /// Not at all.
    #[default]
    Off,
    /// A line for people: `GET /2.0/users/me → 200 in 1 ms`.
    Text,
    /// A JSON object a line, for programs.
    Json,
}

impl FromStr for Log {
    type Err = InvalidLog;

    fn from_str(text: &str) -> Result<Self, InvalidLog> {
        match text {
            "off" => Ok(Self::Off),
            "text" => Ok(Self::Text),
            "json" => Ok(Self::Json),
            _ => Err(InvalidLog),
        }
    }
}

/// A text that is no way of logging.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct InvalidLog;

impl fmt::Display for InvalidLog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a log is `text`, `json` or `off`")
    }
}

impl std::error::Error for InvalidLog {}

/// What a request was.
pub(crate) struct Entry {
    method: String,
    path: String,
    query: Option<String>,
}

impl Entry {
    pub(crate) fn of(request: &Request) -> Self {
        let uri = request.uri();
        Self {
            method: request.method().as_str().to_owned(),
            path: uri.path().to_owned(),
            query: uri.query().map(str::to_owned),
        }
    }

    /// Path and query, without what may be secret.
    fn target(&self, api: &Api, operation: Option<&str>) -> String {
        let mut target = shown_path(&self.path);
        let endpoint = operation.and_then(|name| api.operation(name)).map(|(_, endpoint)| endpoint);
        let pairs = self.query.as_deref().unwrap_or_default();
        for (at, (name, value)) in form_urlencoded::parse(pairs.as_bytes()).enumerate() {
            if target.len() > LONGEST_TARGET {
                break;
            }
            target.push(if at == 0 { '?' } else { '&' });
            target.push_str(&shown_name(&name));
            if !value.is_empty() {
                let shown = endpoint.is_some_and(|endpoint| is_open(endpoint, &name));
                target.push('=');
                target.push_str(&if shown { printable(&value) } else { HIDDEN.to_owned() });
            }
        }
        shortened(target)
    }
}

/// A line is for reading: of what a fuzzer sends, the beginning will do.
fn shortened(mut target: String) -> String {
    if let Some((end, _)) = target.char_indices().nth(LONGEST_TARGET) {
        target.truncate(end);
        target.push_str(HIDDEN);
    }
    target
}

/// Stands for what is not shown.
const HIDDEN: &str = "…";
/// Letters of the longest segment of a path, or name, that is shown: tokens and secrets have 32.
const LONGEST: usize = 31;
/// Letters of a path and query that are shown.
const LONGEST_TARGET: usize = 1000;
/// Names that were ignored of which each is shown.
const MOST_IGNORED: usize = 20;

/// A path without segments that may be tokens: below the API what is long, elsewhere what is not a name.
fn shown_path(path: &str) -> String {
    let is_api = path.trim_start_matches('/').starts_with(&ROOT[1..]);
    let segments = path.split('/').map(|segment| {
        let is_name = segment.len() <= 20
            && segment.bytes().all(|letter| letter.is_ascii_alphabetic() || b"-_.:".contains(&letter));
        let is_shown = is_name || is_api && (segment.len() <= LONGEST || is_identifier(segment));
        if is_shown { printable(segment) } else { HIDDEN.to_owned() }
    });
    segments.collect::<Vec<_>>().join("/")
}

/// Whether it is what is long and no secret: a UUID, or numbers with commas between them.
fn is_identifier(segment: &str) -> bool {
    text::is_scalar_text(Scalar::Uuid, segment)
        || segment.bytes().all(|letter| letter.is_ascii_digit() || letter == b',')
}

/// A name that a client made up may be anything, a password in the wrong place too.
fn shown_name(name: &str) -> String {
    let is_name = name.bytes().all(|letter| letter.is_ascii_alphanumeric() || b"-_.[]".contains(&letter));
    if name.len() <= LONGEST && is_name { name.to_owned() } else { HIDDEN.to_owned() }
}

fn printable(text: &str) -> String {
    text.chars()
        .map(|letter| if letter.is_control() || letter.is_whitespace() { '�' } else { letter })
        .collect()
}

/// Whether the value of a parameter may be seen by all.
fn is_open(endpoint: &Endpoint, name: &str) -> bool {
    let known = endpoint.query.iter().find(|parameter| parameter.wire == name);
    name == "expand"
        || known.is_some_and(|known| {
            !known.sensitive
                && !matches!(
                    known.ty.innermost(),
                    Type::Scalar(Scalar::Secret | Scalar::String | Scalar::Url)
                )
        })
}

impl Log {
    pub(crate) fn is_on(self) -> bool {
        self != Self::Off
    }

    /// Writes the line of a request.
    pub(crate) fn write(self, api: &Api, entry: &Entry, status: StatusCode, note: &Note, took: Duration) {
        let target = entry.target(api, note.operation.as_deref());
        let mut ignored: Vec<_> =
            note.ignored.iter().take(MOST_IGNORED).map(|name| shown_name(name)).collect();
        if let Some(more @ 1..) = note.ignored.len().checked_sub(MOST_IGNORED) {
            ignored.push(format!("and {more} more"));
        }
        let milliseconds = took.as_secs_f64() * 1000.0;
        let line = if self == Self::Json {
            let mut line = json!({
                "time": Timestamp::now().to_string(), "method": entry.method, "target": target,
                "status": status.as_u16(), "ms": (milliseconds * 1000.0).round() / 1000.0,
            });
            if note.request_id > 0 {
                line["request_id"] = json!(note.request_id);
            }
            if let Some(operation) = &note.operation {
                line["operation"] = json!(operation);
            }
            if !ignored.is_empty() {
                line["ignored"] = json!(ignored);
            }
            line.to_string()
        } else {
            text_line(entry, &target, status, note, &ignored, milliseconds)
        };
        // Where nobody reads it, it is lost.
        let _ = writeln!(io::stderr().lock(), "{line}");
    }
}

fn text_line(
    entry: &Entry,
    target: &str,
    status: StatusCode,
    note: &Note,
    ignored: &[String],
    milliseconds: f64,
) -> String {
    let mut line = format!("{} {target} → {} in {milliseconds:.1} ms", entry.method, status.as_u16());
    // Writing to a text does not fail.
    if note.request_id > 0 {
        let _ = write!(line, ", request {}", note.request_id);
    }
    if let Some(operation) = &note.operation {
        let _ = write!(line, ", {operation}");
    }
    if !ignored.is_empty() {
        let _ = write!(line, ", ignored: {}", ignored.join(", "));
    }
    line
}
