//! The report: findings in the order of their weight, and what was looked at.

use std::cmp::Reverse;

use super::exchange::Observer;
use super::kind::Kind;
use super::redact::Secrets;
use super::subject::Subject;
use super::suggest::{Suggestion, Writer};
use super::tally::{Count, Scope, Tally, Topic};
use crate::api::Api;
use crate::description::{Description, Place};

/// What recordings and documents tell that the description does not.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Report {
    /// The findings, the most telling first.
    pub findings: Vec<Finding>,
    /// What was looked at.
    pub summary: Summary,
    /// What the reader should know before anything else.
    pub notes: Vec<String>,
    /// What to write into the description.
    pub suggestions: Vec<Suggestion>,
}

/// One thing that the description should say otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Finding {
    /// What it is about.
    pub kind: Kind,
    /// The part of the description, in words.
    pub subject: String,
    /// The name, value or code that the description lacks; redacted when it may be personal.
    pub name: Option<String>,
    /// What differs.
    pub detail: String,
    /// How often it was found.
    pub count: u64,
    /// Of how many: objects, values, calls, as `unit` says.
    pub of: Option<u64>,
    /// What `of` counts.
    pub unit: &'static str,
    /// What the values look like, without their content.
    pub sample: Option<String>,
    /// Where it was found first.
    pub first: String,
    /// The line of the description to edit.
    pub place: Option<Place>,
}

/// What was looked at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Summary {
    /// Exchanges with the API.
    pub exchanges: u64,
    /// Those that were matched to an operation.
    pub matched: u64,
    /// Exchanges with other hosts.
    pub elsewhere: u64,
    /// Requests that got no answer, and those that browsers make on their own account.
    pub unanswered: u64,
    /// Calls to addresses that neither the API nor the description has.
    pub nowhere: u64,
    /// Pages of browser flows.
    pub pages: u64,
    /// Operations of documents.
    pub operations: u64,
}

impl Observer<'_> {
    /// The report of what was observed.
    pub(super) fn report(mut self, description: &Description, found: Vec<(Topic, Count)>) -> Report {
        let mut findings: Vec<Finding> =
            found.iter().map(|(topic, count)| finding(description, &self.tally, topic, count)).collect();
        findings.sort_by_cached_key(key);
        let mut writer = Writer::new(description);
        found.iter().for_each(|(topic, count)| writer.add(topic, count));
        let mut report = Report { findings, suggestions: writer.finish(), ..Report::default() };
        report.summary = Summary {
            exchanges: self.tally.seen(&Scope::Exchanges),
            matched: self.matched,
            elsewhere: self.elsewhere.count,
            unanswered: self.unanswered,
            nowhere: self.nowhere,
            pages: self.pages,
            operations: self.operations,
        };
        report.notes = std::mem::take(&mut self.notes);
        report
    }
}

/// Everything that was found, in words that may be shown.
pub(super) fn take(tally: &mut Tally) -> Vec<(Topic, Count)> {
    let mut found = tally.take();
    for (topic, _) in &mut found {
        if let Subject::Route { route, .. } = &mut topic.subject {
            *route = hide(route, &tally.secrets);
        }
    }
    found
}

/// A route without words that were met as secrets.
fn hide(route: &str, secrets: &Secrets) -> String {
    let segments = route.split('/').map(|segment| if secrets.has(segment) { "{…}" } else { segment });
    segments.collect::<Vec<_>>().join("/")
}

fn finding(description: &Description, tally: &Tally, topic: &Topic, count: &Count) -> Finding {
    let api = &description.api;
    let (scope, unit) = scope(api, topic);
    Finding {
        kind: topic.kind,
        subject: topic.subject.words(api),
        name: topic.name.clone(),
        detail: topic.detail.to_string(),
        count: count.count,
        of: scope.map(|scope| tally.seen(&scope)).filter(|of| *of >= count.count),
        unit,
        sample: sample(topic, count),
        first: count.first.clone(),
        place: topic.subject.place(description),
    }
}

/// What a finding is counted against.
fn scope(api: &Api, topic: &Topic) -> (Option<Scope>, &'static str) {
    match &topic.subject {
        _ if matches!(topic.kind, Kind::ErrorCode | Kind::Unlisted) => {
            (Some(Scope::Failures), "failed calls")
        }
        Subject::Object(key) | Subject::Member(key, _) => (Some(Scope::Object(*key)), "objects"),
        Subject::Enum(key) if *key != api.error_codes => (Some(Scope::Enum(*key)), "values"),
        Subject::Endpoint(operation)
        | Subject::Query { operation, .. }
        | Subject::Answer(operation)
        | Subject::Body(operation) => (Some(Scope::Operation(operation.clone())), "calls"),
        Subject::Route { .. } => (Some(Scope::Exchanges), "calls"),
        _ => (None, ""),
    }
}

fn sample(topic: &Topic, count: &Count) -> Option<String> {
    let shape = count.shape.sample();
    let shown = match topic.kind {
        Kind::Field | Kind::Parameter | Kind::Type | Kind::Form if !count.sensitive => shape,
        _ => count.note.as_str(),
    };
    (!shown.is_empty()).then(|| shown.to_owned())
}

/// The order of the report.
fn key(finding: &Finding) -> impl Ord + use<> {
    (
        finding.kind,
        Reverse(finding.count),
        finding.subject.clone(),
        finding.name.clone(),
        finding.detail.clone(),
    )
}
