//! One pass over the body, which notes where it fails.

use serde_json::error::Category;

use crate::wire::{self, Wire, trail};

/// Why a body could not be read, without any of its values.
pub(super) struct Fault {
    pub(super) reason: String,
    pub(super) path: Option<String>,
}

pub(super) fn decode<T: Wire>(body: &[u8]) -> Result<T, Fault> {
    trail::follow(|| wire::from_slice(body)).map_err(|(error, path)| Fault { reason: reason(&error), path })
}

/// What the decoder says, without the value that it quotes.
fn reason(error: &serde_json::Error) -> String {
    let what = match error.classify() {
        Category::Eof => "the answer ends early".into(),
        Category::Syntax | Category::Io => "the answer is not JSON".into(),
        Category::Data => mismatch(&error.to_string()),
    };
    format!("{what}, line {} column {}", error.line(), error.column())
}

/// The parts of a message that are words of the decoder or of the type: `missing field `id``, or `found string,
/// expected an integer` out of `invalid type: string "secret", expected an integer at line 1 column 8`.
fn mismatch(message: &str) -> String {
    let message = message.rsplit_once(" at line ").map_or(message, |(before, _)| before);
    if message.starts_with("missing ") || message.starts_with("expected a") {
        return message.to_owned();
    }
    let quoted = message.strip_prefix("invalid type: ").or_else(|| message.strip_prefix("invalid value: "));
    let found = quoted.and_then(|rest| rest.split([' ', ',']).next());
    let expected = message.rsplit_once(", expected ").map(|(_, expected)| expected);
    match (found, expected) {
        (Some(found), Some(expected)) => format!("found {found}, expected {expected}"),
        _ => "a value does not fit".into(),
    }
}
