//! How errors print. Only what this crate or the spec wrote, and what of the API's text is safe to log.

use std::fmt;

use super::Error;
use crate::page::Progress;

/// Longest description that is printed, in characters.
const LONGEST: usize = 300;

impl<C> fmt::Display for Error<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let facts = &*self.facts;
        if let Some(operation) = facts.operation {
            f.write_str(operation)?;
            if let (Some(method), Some(path)) = (facts.method, &facts.path) {
                write!(f, " ({method} {path})")?;
            }
            f.write_str(" ")?;
        }
        f.write_str(self.kind().phrase())?;
        self.write_answer(f)?;
        if facts.attempts > 1 {
            write!(f, ", after {} attempts", facts.attempts)?;
        }
        if let Some(progress) = facts.progress.filter(|progress| progress.pages > 0) {
            write!(f, ", having read {}", read(progress))?;
        }
        if let Some(text) = facts.printable.as_deref() {
            write!(f, ": {}", OneLine(text))?;
        } else if let Some(reason) = &facts.reason {
            write!(f, ": {reason}")?;
        }
        Ok(())
    }
}

impl<C> Error<C> {
    /// The part of the message that tells of the answer: ` with status 403, code forbidden, request 42`.
    fn write_answer(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let facts = &*self.facts;
        if let Some(path) = facts.json_path.as_deref() {
            write!(f, " at `{}`", OneLine(path))?;
        }
        let parts = [
            facts.status.map(|status| format!("status {status}")),
            facts.code.as_deref().and_then(word).map(|code| format!("code {code}")),
            facts.request_id.as_deref().and_then(word).map(|id| format!("request {id}")),
        ];
        for (place, part) in parts.into_iter().flatten().enumerate() {
            let glue = if place == 0 { " with" } else { "," };
            write!(f, "{glue} {part}")?;
        }
        Ok(())
    }
}

impl<C> fmt::Debug for Error<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let facts = &*self.facts;
        let mut out = f.debug_struct("Error");
        out.field("kind", &self.kind());
        let mut known = |name: &str, value: Option<&dyn fmt::Debug>| {
            if let Some(value) = value {
                out.field(name, value);
            }
        };
        known("operation", facts.operation.as_ref().map(|value| value as _));
        known("method", facts.method.as_ref().map(|value| value as _));
        known("path_template", facts.path.as_ref().map(|value| value as _));
        known("status", facts.status.as_ref().map(|value| value as _));
        known("code", facts.code.as_deref().and_then(word).as_ref().map(|value| value as _));
        known("request_id", facts.request_id.as_deref().and_then(word).as_ref().map(|value| value as _));
        known("description", facts.printable.as_deref().map(OneLine).as_ref().map(|value| value as _));
        known("reason", facts.reason.as_ref().map(|value| value as _));
        known("json_path", facts.json_path.as_ref().map(|value| value as _));
        known("retry_after", facts.retry_after.as_ref().map(|value| value as _));
        known("attempts", (facts.attempts > 0).then_some(&facts.attempts as _));
        known("progress", facts.progress.as_ref().map(|value| value as _));
        known("source", facts.source.as_ref().map(|value| value as _));
        out.finish_non_exhaustive()
    }
}

/// What was read of a list: `4200 of 10000 items in 42 pages`.
fn read(progress: Progress) -> String {
    let Progress { pages, items, total } = progress;
    let of = total.map_or_else(String::new, |total| format!(" of {total}"));
    let noun = if pages == 1 { "page" } else { "pages" };
    format!("{items}{of} items in {pages} {noun}")
}

/// The text if it looks like a code or an id. Both come from the body, where anything may stand.
fn word(text: &str) -> Option<&str> {
    let fits = |c: char| c.is_ascii_alphanumeric() || "_-.:".contains(c);
    ((1..=64).contains(&text.len()) && text.chars().all(fits)).then_some(text)
}

/// Text of the API on one line of limited length, so that it can forge no line of a log.
struct OneLine<'a>(&'a str);

impl fmt::Display for OneLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut characters = self.0.chars();
        for c in characters.by_ref().take(LONGEST) {
            let shown = if c.is_control() || ('\u{2028}'..='\u{202e}').contains(&c) { ' ' } else { c };
            fmt::Write::write_char(f, shown)?;
        }
        if characters.next().is_some() { f.write_str("…") } else { Ok(()) }
    }
}

impl fmt::Debug for OneLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{self}\"")
    }
}
