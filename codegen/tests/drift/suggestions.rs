//! Suggestions: what they look like, and that they do what they say when they are pasted.

use std::collections::BTreeMap;

use powens_codegen::Description;
use powens_codegen::check::check;
use powens_codegen::diagnostic::Code;
use powens_codegen::drift::{Edit, Finding, Kind, Report, drift};
use powens_codegen::load::{Sources, load};

use super::{assert_snapshot, description, folder, options};

#[test]
fn suggestions_are_written_in_the_style_of_the_description() {
    let files = [
        folder().join("records/session.jsonl"),
        folder().join("vendor/new.yaml"),
        folder().join("vendor/old.json"),
    ];
    let report = drift(&description(), &options(&files.each_ref().map(|file| file.as_path()))).unwrap();
    assert_snapshot("suggestions", &report.to_yaml());
    assert!(report.to_yaml().lines().all(|line| line.starts_with('#') || line.chars().count() <= 120));
}

/// The files of a description with all suggestions pasted, from the last line to the first.
pub(crate) fn paste(description: &Description, report: &Report) -> Sources {
    pasted(description, report, |yaml| yaml.replace("TODO say", "Somebody found out"))
}

/// The files of a description with all suggestions in place, filled in like this.
fn pasted(description: &Description, report: &Report, fill_in: impl Fn(&str) -> String) -> Sources {
    let mut files: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (_, file) in description.sources.files() {
        files.insert(file.name.clone(), file.text.lines().map(str::to_owned).collect());
    }
    for suggestion in report.suggestions.iter().rev() {
        let lines = files.get_mut(&suggestion.file).unwrap();
        let yaml = fill_in(&suggestion.yaml);
        let new = yaml.lines().map(str::to_owned);
        match suggestion.edit {
            Edit::Insert => drop(lines.splice(suggestion.line..suggestion.line, new)),
            Edit::Replace(last) => drop(lines.splice(suggestion.line - 1..last, new)),
            _ => {}
        }
    }
    Sources::from_files(files.into_iter().map(|(name, lines)| (name, lines.join("\n") + "\n")))
}

/// What the checker says of these files.
fn codes(sources: &Sources) -> Vec<Code> {
    let (documents, mut found) = load(sources);
    found.extend(check(&documents));
    let mut codes: Vec<_> = found.iter().map(|mistake| mistake.code).collect();
    codes.dedup();
    codes
}

/// Findings that suggestions take care of.
pub(crate) fn settled(findings: &[Finding]) -> Vec<&Finding> {
    let by_hand = |finding: &&Finding| {
        matches!(finding.kind, Kind::Form | Kind::Unreadable | Kind::Missing)
            || finding.subject == "Part"
            || finding.subject.starts_with("answer of things.count")
            || finding.subject.starts_with("body of")
    };
    findings.iter().filter(|finding| !by_hand(finding)).collect()
}

#[test]
fn what_is_pasted_passes_the_checker_and_settles_the_findings() {
    for files in [
        vec![folder().join("records/session.jsonl")],
        vec![folder().join("vendor/old.json")],
        vec![folder().join("vendor/new.yaml")],
    ] {
        let description = description();
        let files: Vec<_> = files.iter().map(|file| file.as_path()).collect();
        let before = drift(&description, &options(&files)).unwrap();
        assert!(!settled(&before.findings).is_empty());
        assert_eq!(codes(&pasted(&description, &before, str::to_owned)), [Code::Placeholder]);
        let pasted =
            Description::of(paste(&description, &before)).unwrap_or_else(|failure| panic!("{failure}"));
        let after = drift(&pasted, &options(&files)).unwrap();
        let left = settled(&after.findings);
        assert!(left.is_empty(), "{left:#?}");
    }
}
