//! Recorded traffic and the vendor's own documents, held against the description.
//!
//! ```text
//! recordings ─record─▶ exchanges ─route─▶ operation ─request, response, walk─▶ tally ─report─▶ findings, suggestions
//! documents ─vendor─▶ operations ─────────────────────compare────────────────▶
//! ```
//!
//! Nothing of a recording reaches a report but names and codes that look like ones ([`redact`]), and shapes.

mod exchange;
mod expand;
mod form;
mod hosts;
mod input;
mod json;
mod kind;
mod mismatch;
mod record;
mod redact;
mod render;
mod report;
mod request;
mod response;
mod route;
mod shape;
mod subject;
mod suggest;
mod tally;
mod text;
mod vendor;
mod walk;

use std::collections::HashSet;
use std::path::PathBuf;

use url::Url;

pub use input::InputError;
pub use kind::Kind;
pub use report::{Finding, Report, Summary};
pub use suggest::{Edit, Suggestion};

use crate::description::Description;
use exchange::Observer;
use hosts::Hosts;
use input::{Format, Input};
use record::{Number, Read};
use subject::Subject;
use tally::{Count, Scope, Topic};

/// What to hold against the description, and how.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Options {
    /// The files; `-` is the standard input.
    pub files: Vec<PathBuf>,
    /// An older state of them: what it tells already is left out.
    pub since: Vec<PathBuf>,
    /// Base addresses besides those of the description.
    pub bases: Vec<Url>,
    /// Whether to list endpoints that the documents lack.
    pub missing: bool,
}

/// Holds files against a description.
///
/// # Errors
///
/// When a file cannot be read as a whole. A part that cannot be read is a finding.
pub fn drift(description: &Description, options: &Options) -> Result<Report, InputError> {
    let mut known = HashSet::new();
    if !options.since.is_empty() {
        let (_, found) = observe(description, options, &options.since)?;
        known.extend(found.into_iter().map(|(topic, _)| topic));
    }
    let (observer, mut found) = observe(description, options, &options.files)?;
    found.retain(|(topic, _)| !known.contains(topic));
    Ok(observer.report(description, found))
}

/// Most parts that cannot be read and are named.
const NUMBERS: u64 = 8;

type Found = Vec<(Topic, Count)>;

fn observe<'a>(
    description: &'a Description,
    options: &Options,
    files: &[PathBuf],
) -> Result<(Observer<'a>, Found), InputError> {
    let api = &description.api;
    let mut observer = Observer::new(api, Hosts::new(api, &options.bases));
    let mut said = HashSet::new();
    let mut documents = 0;
    for path in files {
        let input = Input::read(path)?;
        match input.format {
            Format::Document => {
                vendor::observe(&mut observer, &input, &mut said)?;
                documents += 1;
            }
            Format::Har => har(&mut observer, &input)?,
            Format::Lines => lines(&mut observer, &input)?,
        }
    }
    if options.missing && documents > 0 {
        vendor::missing(&mut observer, &said);
    }
    observer.check()?;
    let found = report::take(&mut observer.tally);
    Ok((observer, found))
}

fn har(observer: &mut Observer<'_>, input: &Input) -> Result<(), InputError> {
    let mut take = |number, read| observer.take(&input.name, number, read);
    record::each_of_har(&input.text, &mut take).map_err(|what| {
        InputError::new(
            &input.name,
            format_args!("cannot be read as HAR: {what}; record it again, or repair it"),
        )
    })
}

fn lines(observer: &mut Observer<'_>, input: &Input) -> Result<(), InputError> {
    let (mut read, mut broken) = (0_usize, 0_usize);
    record::each_of_lines(&input.text, &mut |number, exchange| {
        if exchange.is_ok() {
            read += 1
        } else {
            broken += 1
        }
        observer.take(&input.name, number, exchange);
    });
    if read == 0 && broken > 0 {
        let what = format_args!("none of its {broken} lines is an exchange: write {}", record::LINE);
        return Err(InputError::new(&input.name, what));
    }
    Ok(())
}

impl Observer<'_> {
    /// Observes an exchange; one that cannot be read is a finding.
    fn take(&mut self, input: &str, number: Number, read: Read) {
        self.tally.origin = format!("{input}, {number}");
        match read {
            Ok(exchange) => self.observe(&exchange),
            Err(why) => {
                let subject = Subject::Input(input.to_owned());
                let topic = Topic { kind: Kind::Unreadable, subject, name: None, detail: why.into() };
                self.tally.find(topic, |count| match count.count {
                    1 => count.note = number.to_string(),
                    2..=NUMBERS => count.note = format!("{}, {number}", count.note),
                    _ => {}
                });
            }
        }
    }

    /// Whether anything was for the API at all.
    fn check(&self) -> Result<(), InputError> {
        let count = self.elsewhere.count;
        if count == 0 || self.operations > 0 || self.tally.seen(&Scope::Exchanges) > 0 || self.unanswered > 0
        {
            return Ok(());
        }
        let base = self.elsewhere.local().unwrap_or("URL");
        Err(InputError(format!(
            "none of the {count} exchanges is with a host of the API: name the address that they were made with, \
             `--base {base}`"
        )))
    }
}
