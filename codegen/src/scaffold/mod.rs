//! Skeletons of new parts of the description, and the conformance cases that go with them.
//!
//! A skeleton goes to the end of its section, and every other byte of the file stays. What could not stand in the
//! description is refused before anything is written, by the rules of the checker itself; what is left to fill in is
//! what the checker says afterwards: docs, and types that nothing uses yet.

mod case;
mod draft;
mod flow;
mod insert;
mod item;
mod made;
mod skeleton;

use std::fmt;
use std::path::Path;

use draft::Draft;
pub use item::{Endpoint, Flow, Kind, Member, Needed, New, Page};

use crate::diagnostic::{Code, Diagnostic, render};
use crate::load::{Sources, Span};
use crate::{File, Place};

/// What there is to write, and what is left to fill in.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Scaffold {
    /// Every file that changes, whole.
    pub files: Vec<File>,
    /// What stands where.
    pub places: Vec<(Place, String)>,
    /// Why there is no conformance case among them.
    pub note: Option<String>,
    /// What the checker will say of it.
    pub left: Vec<Diagnostic>,
    /// How many other mistakes were there before.
    pub known: usize,
    sources: Sources,
}

/// Why nothing can be written, and what to do about it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Refused {
    /// The reason with its place, and the remedy.
    pub reason: String,
}

/// Plans something new in the workspace at `root`; nothing is written yet.
///
/// # Errors
///
/// When it cannot stand in the description, or a file cannot be read or added to.
pub fn plan(root: &Path, new: &New) -> Result<Scaffold, Refused> {
    let mut draft = Draft::read(root)?;
    let (before, sources) = (draft.diagnostics(), draft.sources().clone());
    let mut places = vec![draft.add_item(new)?];
    places.extend(draft.add_event_value(new)?);
    let is_known = |now: &Diagnostic| before.iter().any(|mistake| draft.is_same(now, mistake, &sources));
    let (known, left): (Vec<_>, Vec<_>) = draft.diagnostics().into_iter().partition(is_known);
    refuse_slips(&left, draft.sources(), draft.name_of(new))?;
    let (cases, note) = match case::of(&draft, new) {
        Ok(cases) => (cases, needless_case(&new.kind)),
        Err(note) => (Vec::new(), Some(note)),
    };
    places.extend(draft.add_cases(root, new, &cases)?);
    let sources = draft.sources().clone();
    Ok(Scaffold { files: draft.changed(), places, note, left, known: known.len(), sources })
}

/// Refuses what is wrong with what was asked for. Left for the maintainer are docs, types that nothing uses yet, and
/// wire names that need another name in Rust.
fn refuse_slips(found: &[Diagnostic], sources: &Sources, name: Option<Span>) -> Result<(), Refused> {
    let is_left = |mistake: &&Diagnostic| match mistake.code {
        Code::Placeholder | Code::Unused | Code::OverrideNeeded => true,
        Code::ReservedName => Some(mistake.span) != name,
        _ => false,
    };
    let slips: Vec<_> = found.iter().filter(|mistake| !is_left(mistake)).cloned().collect();
    if slips.is_empty() {
        return Ok(());
    }
    let report = render(&slips, sources, false);
    Err(Refused::new(format!("this cannot stand in the description:\n\n{}", report.trim_end())))
}

fn needless_case(kind: &Kind) -> Option<String> {
    let what = match kind {
        Kind::Object(_) => "object",
        Kind::Enum(_) => "enum",
        _ => return None,
    };
    Some(format!("It needs no conformance case: the gates of the suite look through every {what}."))
}

impl Scaffold {
    /// What is left to fill in, as the checker shows it.
    pub fn report(&self, colour: bool) -> String {
        render(&self.left, &self.sources, colour)
    }
}

impl Refused {
    pub(crate) fn new(reason: impl Into<String>) -> Self {
        Self { reason: reason.into() }
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.reason)
    }
}

impl std::error::Error for Refused {}
