//! Docs and sources: there, in whole sentences, and saying something.

use super::context::Context;
use super::documented::{Documented, collect};
use super::place::Place;
use super::value::is_date;
use crate::api::field_name;
use crate::diagnostic::{Code, Diagnostic};

/// Words that add nothing to a name.
const FILLERS: [&str; 5] = ["a", "an", "the", "this", "its"];

/// Words that stand for a doc to come.
const PLACEHOLDERS: [&str; 4] = ["FIXME", "TBD", "TODO", "XXX"];

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for item in collect(context.documents) {
        check_doc(&item, found);
        if let Some(source) = item.source {
            check_source(&item.place.at(&["source"]), source, found);
        }
    }
    for page in &context.documents.pages {
        if let Some(reviewed) = page.document.reviewed.as_deref().filter(|reviewed| !is_date(reviewed)) {
            let place = Place::new(&page.positions, &["reviewed"]);
            found.push(
                Diagnostic::new(Code::ReviewDate, place.value(), format!("`{reviewed}` is not a day"))
                    .label("expected a day")
                    .help("write the day of the last review as `2024-01-31`"),
            );
        }
    }
}

fn check_doc(item: &Documented<'_>, found: &mut Vec<Diagnostic>) {
    let doc = item.doc.trim();
    let name = if item.name.is_empty() { "the file".to_owned() } else { format!("`{}`", item.name) };
    if doc.is_empty() {
        let message = format!("{name} has an empty doc");
        found.push(
            Diagnostic::new(Code::MissingDoc, item.doc_place.value(), message)
                .help("say in one sentence what it is"),
        );
        return;
    }
    if is_placeholder(doc) {
        let message = format!("the doc of {name} still has to be written");
        found.push(
            Diagnostic::new(Code::Placeholder, item.doc_place.value(), message)
                .label("stands for a doc")
                .help(what_to_write(item.place.path())),
        );
        return;
    }
    if !item.name.is_empty() && words(doc) == words(&field_name(item.name)) {
        let message = format!("the doc of {name} says no more than its name");
        found.push(
            Diagnostic::new(Code::DocRepeatsName, item.doc_place.value(), message)
                .help("say what it means: unit, format, where it comes from, when it is there"),
        );
    }
    // A key with a space is the rest of a text that a comma cut, and was reported.
    let cut = item.place.keys().any(|key| key.contains(' '));
    if !cut && !ends_well(doc) {
        let message = format!("the doc of {name} does not end with a full stop");
        found.push(
            Diagnostic::new(Code::DocForm, item.doc_place.value(), message)
                .help("write whole sentences; a text with ` #` needs quotes"),
        );
    }
}

/// Whether a text only stands for one, as `cargo xtask new` writes it.
fn is_placeholder(doc: &str) -> bool {
    let first = doc.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    PLACEHOLDERS.contains(&first) || doc.chars().all(|c| matches!(c, '.' | '…' | '?'))
}

/// What the doc of a part of the description says.
fn what_to_write(keys: &[&str]) -> &'static str {
    match keys {
        [] => "say in one sentence what the page is about; more paragraphs may follow",
        ["endpoints", _] => "say in one sentence what it does; more paragraphs may follow",
        ["webhooks", _] => "say when it is sent, and what the body holds",
        ["flows", _] => "say what the user does there, and what is true afterwards",
        ["ids", _] => "say what it identifies",
        [.., "query" | "params", _] => "say what it does, its unit and format, and what holds without it",
        [.., "path", _] => "say what it names",
        [.., "fields" | "expands" | "success" | "failure", _] => "say what it is: unit, format and meaning",
        [.., "values", _] => "say what the value means",
        [.., "errors", _] => "say what the error means here",
        _ => "say in one sentence what it is",
    }
}

/// A doc ends with a sentence, or with a block of code.
fn ends_well(doc: &str) -> bool {
    doc.trim_end_matches(['`', ')', '"', '\'']).ends_with(['.', '!', '?']) || doc.ends_with("```")
}

/// What a text says: its words, without those that add nothing.
fn words(text: &str) -> Vec<String> {
    let words =
        text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase);
    words.filter(|word| !FILLERS.contains(&word.as_str())).collect()
}

fn check_source(place: &Place<'_>, source: &str, found: &mut Vec<Diagnostic>) {
    if !place.exists() {
        return;
    }
    if source.trim().is_empty() {
        let diagnostic = Diagnostic::new(Code::MissingSource, place.value(), "the source is empty");
        found.push(diagnostic.help("give the address of the page that documents it"));
        return;
    }
    let host = source.strip_prefix("https://").map(|rest| rest.split('/').next().unwrap_or_default());
    if host.is_some_and(|host| host.contains('.')) && !source.contains(char::is_whitespace) {
        return;
    }
    let help = match source.split_once("://") {
        Some((_, rest)) => format!("write `https://{rest}`"),
        None => format!("write `https://{}`", source.trim_start_matches('/')),
    };
    let message = format!("`{source}` is not an https address");
    found.push(Diagnostic::new(Code::SourceForm, place.value(), message).help(help));
}
