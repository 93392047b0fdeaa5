//! Addresses of hosts and flows, and what comes back from flows.

use super::context::Context;
use super::place::Place;
use crate::diagnostic::wording::did_you_mean;
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
fn check_address(place: &Place<'_>, url: &str, gaps: &[&'static str], found: &mut Vec<Diagnostic>) {
    let mut report = |part: std::ops::Range<usize>, message: String, help: String| {
        found.push(Diagnostic::new(Code::Address, place.within(part), message).help(help));
    };
    if !url.starts_with("https://") {
        let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
        report(0..url.len(), "the address is not https".to_owned(), format!("write `https://{rest}`"));
    }
    if url.ends_with('/') {
        report(
            url.len() - 1..url.len(),
            "the address ends with a slash".to_owned(),
            "leave it out".to_owned(),
        );
    }
    if let Some(at) = url.find(|c: char| c == '?' || c == '#' || c.is_whitespace()) {
        let message = "the address is more than scheme, host and path".to_owned();
        report(at..url.len(), message, "list query parameters under `params`".to_owned());
    }
    let known: Vec<String> = gaps.iter().map(|gap| format!("{{{gap}}}")).collect();
    let known = known.join(" and ");
    let mut at = 0;
    for part in url.split_inclusive(['{', '}']) {
        let (start, end) = (at, at + part.len());
        at = end;
        let opened = url[..start].ends_with('{');
        match part.strip_suffix('}') {
            // Without a language its slash goes too, so there must be one.
            Some("lang") if opened && gaps.contains(&"lang") && !url[end..].starts_with('/') => {
                let help = "write `{lang}/`: both are left out without a language".to_owned();
                report(start - 1..end, "`{lang}` is not followed by a slash".to_owned(), help);
            }
            Some(gap) if opened && gaps.contains(&gap) => {}
            Some(gap) if opened => {
                let help = did_you_mean(gap, gaps.iter().copied(), || format!("an address has {known} only"));
                report(start..end - 1, format!("unknown gap `{{{gap}}}`"), help);
            }
            Some(_) => {
                report(end - 1..end, "`}` without `{`".to_owned(), format!("an address has {known} only"))
            }
            None if opened => {
                report(start - 1..start, "`{` without `}`".to_owned(), "close it with `}`".to_owned())
            }
            None => {}
        }
    }
    if url.ends_with('{') {
        report(url.len() - 1..url.len(), "`{` without `}`".to_owned(), "close it with `}`".to_owned());
    }
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
