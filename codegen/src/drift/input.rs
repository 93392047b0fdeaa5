//! What is read: recordings and documents, told apart by their content.

use std::fmt;
use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use serde::de::{Deserializer as _, Error as _, IgnoredAny, MapAccess, Visitor};

use super::record;

/// The name that stands for the standard input.
const STANDARD_INPUT: &str = "-";
/// Lines that are looked at for an exchange: the first ones may be broken.
const LINES: usize = 50;

/// Why an input cannot be used: its name, the place, and what to do. It holds nothing of its content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InputError(pub(super) String);

impl InputError {
    pub(super) fn new(input: &str, what: impl fmt::Display) -> Self {
        Self(format!("{input}: {what}"))
    }
}

impl fmt::Display for InputError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for InputError {}

/// A file that was read.
pub(super) struct Input {
    /// Name to show: of the file, without folders.
    pub(super) name: String,
    /// Where it is; none for the standard input.
    pub(super) path: Option<PathBuf>,
    pub(super) text: String,
    pub(super) format: Format,
}

/// What an input is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    Har,
    Lines,
    Document,
}

impl Input {
    /// Reads a file, or the standard input for `-`.
    pub(super) fn read(path: &Path) -> Result<Self, InputError> {
        let is_standard = path.as_os_str() == STANDARD_INPUT;
        let bytes = if is_standard {
            let mut bytes = Vec::new();
            io::stdin().read_to_end(&mut bytes).map(|_| bytes)
        } else {
            fs::read(path)
        };
        let shown = if is_standard { "standard input".to_owned() } else { path.display().to_string() };
        let bytes =
            bytes.map_err(|error| InputError::new(&shown, format_args!("cannot be read: {error}")))?;
        let mut text = String::from_utf8(bytes).map_err(|error| {
            let valid = error.utf8_error().valid_up_to();
            let line = 1 + error.as_bytes().iter().take(valid).filter(|byte| **byte == b'\n').count();
            InputError::new(&shown, format_args!("line {line} is not UTF-8; save the file as UTF-8"))
        })?;
        if text.starts_with('\u{feff}') {
            text.drain(..'\u{feff}'.len_utf8());
        }
        let format = format_of(&text).ok_or_else(|| InputError::new(&shown, UNKNOWN))?;
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
        Ok(Self {
            name: name.filter(|_| !is_standard).unwrap_or(shown),
            path: (!is_standard).then(|| path.to_owned()),
            text,
            format,
        })
    }
}

const UNKNOWN: &str = "is none of what can be read: a HAR file (`log.entries`), JSON lines of \
                       {\"request\": {…}, \"response\": {…}}, or an OpenAPI or Swagger document (`paths`)";

/// What a text is, by the first members that tell.
fn format_of(text: &str) -> Option<Format> {
    let mut found = None;
    let sniff = Sniff(&mut found);
    // The end of the look is an error too: nothing behind the telling member is read.
    let _ = serde_json::Deserializer::from_str(text).deserialize_map(sniff);
    if found.is_some() {
        return found;
    }
    let has_key = |line: &str| {
        ["swagger:", "openapi:", "paths:"]
            .iter()
            .any(|key| line.trim_start_matches(['"', '\'']).replace(['"', '\''], "").starts_with(key))
    };
    if text.lines().any(|line| line.len() < 100 && has_key(line)) {
        return Some(Format::Document);
    }
    text.lines().take(LINES).any(record::is_exchange).then_some(Format::Lines)
}

struct Sniff<'s>(&'s mut Option<Format>);

impl<'de> Visitor<'de> for Sniff<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        while let Some(name) = members.next_key::<String>()? {
            *self.0 = match name.as_str() {
                "log" => Some(Format::Har),
                "swagger" | "openapi" | "paths" => Some(Format::Document),
                "request" => Some(Format::Lines),
                _ => None,
            };
            if self.0.is_some() {
                return Err(A::Error::custom("seen"));
            }
            members.next_value::<IgnoredAny>()?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{Format, format_of};

    #[test]
    fn inputs_are_told_apart() {
        for (text, format) in [
            ("{\"log\": {\"entries\": [", Some(Format::Har)),
            ("{\"request\": {}, \"response\": {}}\n{", Some(Format::Lines)),
            ("{broken\n\n{\"request\": {}}", Some(Format::Lines)),
            ("{\"info\": {\"title\": \"x\"}, \"swagger\": \"2.0\"}", Some(Format::Document)),
            ("# a comment\nopenapi: 3.0.1\n", Some(Format::Document)),
            ("'openapi': 3.1.0\n", Some(Format::Document)),
            ("{}", None),
            ("[]", None),
            ("", None),
            ("<html>", None),
        ] {
            assert_eq!(format_of(text), format, "{text}");
        }
    }
}
