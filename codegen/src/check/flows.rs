//! Addresses of hosts and flows, and what comes back from flows.

use std::ops::Range;

use super::context::Context;
use super::place::Place;
use crate::diagnostic::wording::{did_you_mean, one_of};
use crate::diagnostic::{Code, Diagnostic};
use crate::load::document::Flow;

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    check_hosts(context, found);
    for page in &context.documents.pages {
        for (name, flow) in &page.document.flows {
            let place = Place::new(&page.positions, &["flows", name]);
            check_urls(&place.at(&["urls"]), flow, found);
            check_failed_by(&place, flow, found);
        }
    }
}

fn check_hosts(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let place = Place::new(&context.documents.api.positions, &["hosts"]);
    if place.exists() && !place.at(&["api"]).exists() {
        found.push(
            Diagnostic::new(Code::Address, place.key(), "there is no host `api`")
                .label("endpoints live at the host `api`")
                .help("add `api: { url: https://…, doc: … }`"),
        );
    }
    for (name, host) in &context.documents.api.document.hosts {
        check_address(&place.at(&[name, "url"]), &host.url, &["domain"], found);
    }
}

fn check_urls(place: &Place<'_>, flow: &Flow, found: &mut Vec<Diagnostic>) {
    check_address(&place.at(&["current"]), &flow.urls.current, &["domain", "lang"], found);
    if let Some(older) = &flow.urls.older {
        check_address(&place.at(&["older"]), older, &["domain", "lang"], found);
    }
    let urls = [Some(&flow.urls.current), flow.urls.older.as_ref()];
    let takes_language = urls.into_iter().flatten().any(|url| url.contains("{lang}"));
    let languages = place.at(&["languages"]);
    if flow.urls.languages.is_some() && !takes_language {
        found.push(
            Diagnostic::new(Code::Address, languages.key(), "no address of the flow takes a language")
                .help("put `{lang}/` into the address, or leave `languages` out"),
        );
    }
    if takes_language && !languages.exists() {
        found.push(
            Diagnostic::new(
                Code::Address,
                place.key(),
                "the languages that `{lang}` stands for are not said",
            )
            .help("name the enum of languages: `languages: …`"),
        );
    }
}

/// An https address with known gaps and no slash at the end.
fn check_address(place: &Place<'_>, url: &str, gaps: &[&str], found: &mut Vec<Diagnostic>) {
    let mut flaws = gap_flaws(url, gaps);
    if !url.starts_with("https://") {
        let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
        flaws.push(flaw(0..url.len(), "the address is not https", format!("write `https://{rest}`")));
    }
    if url.ends_with('/') {
        flaws.push(flaw(url.len() - 1..url.len(), "the address ends with a slash", "leave it out"));
    }
    if let Some(at) = url.find(|c: char| c == '?' || c == '#' || c.is_whitespace()) {
        let message = "the address is more than scheme, host and path";
        flaws.push(flaw(at..url.len(), message, "list query parameters under `params`"));
    }
    let report =
        |flaw: Flaw| Diagnostic::new(Code::Address, place.within(flaw.part), flaw.message).help(flaw.help);
    found.extend(flaws.into_iter().map(report));
}

/// Something that is wrong in an address.
struct Flaw {
    part: Range<usize>,
    message: String,
    help: String,
}

fn flaw(part: Range<usize>, message: impl Into<String>, help: impl Into<String>) -> Flaw {
    Flaw { part, message: message.into(), help: help.into() }
}

/// What is wrong with the gaps of an address.
fn gap_flaws(url: &str, gaps: &[&str]) -> Vec<Flaw> {
    let known: Vec<String> = gaps.iter().map(|gap| format!("{{{gap}}}")).collect();
    let known = format!("an address has {} only", one_of(known.iter().map(String::as_str)));
    let unclosed = |at: usize| flaw(at..at + 1, "`{` without `}`", "close it with `}`");
    let mut flaws = Vec::new();
    let mut open: Option<usize> = None;
    for (at, brace) in url.match_indices(['{', '}']) {
        match (brace, open.take()) {
            ("{", before) => {
                flaws.extend(before.map(unclosed));
                open = Some(at);
            }
            (_, Some(start)) => flaws.extend(gap_flaw(url, start + 1..at, gaps, &known)),
            (_, None) => flaws.push(flaw(at..at + 1, "`}` without `{`", known.clone())),
        }
    }
    flaws.extend(open.map(unclosed));
    flaws
}

fn gap_flaw(url: &str, part: Range<usize>, gaps: &[&str], known: &str) -> Option<Flaw> {
    let gap = &url[part.clone()];
    if !gaps.contains(&gap) {
        let help = did_you_mean(gap, gaps.iter().copied(), || known.to_owned());
        return Some(flaw(part, format!("unknown gap `{{{gap}}}`"), help));
    }
    // Without a language its slash goes too, so there must be one.
    let slash = url[part.end..].starts_with("}/");
    (gap == "lang" && !slash).then(|| {
        let help = "write `{lang}/`: both are left out without a language";
        flaw(part.start - 1..part.end + 1, "`{lang}` is not followed by a slash", help)
    })
}

fn check_failed_by(place: &Place<'_>, flow: &Flow, found: &mut Vec<Diagnostic>) {
    let failure = place.at(&["failure"]);
    let known = || failure.keys().chain(["error", "error_description"]);
    for (index, name) in flow.failed_by.iter().enumerate() {
        if known().any(|key| key == name) {
            continue;
        }
        let list = place.at(&["failed_by"]);
        let here = super::place::index_key(index).map_or(list.clone(), |key| list.at(&[key]));
        let message = format!("`{name}` does not come back on failure");
        found.push(
            Diagnostic::new(Code::FailedBy, here.value(), message)
                .label("its presence would tell a failure")
                .help(did_you_mean(name, known(), || "add it under `failure`".to_owned())),
        );
    }
}
