//! Every mistake in a description is explained: where it is, why it is one, what to do about it.
//!
//! A fixture of `tests/diagnostics/` is a small description in one file: a line `#! name.yaml` begins a file, and
//! what it does not hold comes from `tests/diagnostics/base/`. Its snapshot stands beside it.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use powens_codegen::check::check;
use powens_codegen::diagnostic::{Code, Diagnostic, render};
use powens_codegen::load::{Sources, load};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diagnostics")
}

fn fixtures(folder: &Path) -> BTreeMap<String, String> {
    let mut fixtures = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "yaml") {
            let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
            fixtures.insert(name, fs::read_to_string(&path).unwrap());
        }
    }
    fixtures
}

/// The files of a fixture, with those of the base that it leaves alone.
fn files(fixture: &str) -> BTreeMap<String, String> {
    let base = fixtures(&folder().join("base"));
    let mut files: BTreeMap<_, _> =
        base.into_iter().map(|(name, text)| (format!("{name}.yaml"), text)).collect();
    let mut current = None;
    for line in fixture.split_inclusive('\n') {
        match line.strip_prefix("#! ") {
            Some(name) => match name.trim().strip_prefix("without ") {
                Some(name) => drop(files.remove(name)),
                None => {
                    files.insert(name.trim().to_owned(), String::new());
                    current = Some(name.trim().to_owned());
                }
            },
            None => files.get_mut(current.as_ref().unwrap()).unwrap().push_str(line),
        }
    }
    files
}

fn sources(files: &BTreeMap<String, String>) -> Sources {
    Sources::from_files(files.iter().map(|(name, text)| (format!("spec/{name}"), text.as_str())))
}

fn diagnose(sources: &Sources) -> Vec<Diagnostic> {
    let (documents, mut found) = load(sources);
    found.extend(check(&documents));
    found
}

fn assert_rendered(name: &str, rendered: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(folder());
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, rendered));
}

#[test]
fn the_base_is_sound() {
    let sources = sources(&files(""));
    let found = diagnose(&sources);
    assert!(found.is_empty(), "{}", render(&found, &sources, false));
}

#[test]
fn every_mistake_is_explained() {
    let mut odd = Vec::new();
    for (name, fixture) in fixtures(&folder()) {
        let sources = sources(&files(&fixture));
        let found = diagnose(&sources);
        assert_rendered(&name, &render(&found, &sources, false));
        let codes: BTreeSet<&str> = found.iter().map(|diagnostic| diagnostic.code.as_str()).collect();
        // A fixture that is called by a code shows that code, and nothing that follows from the mistake.
        let expected = name.split('_').next().filter(|code| code.starts_with('E'));
        if expected.is_some_and(|code| codes != BTreeSet::from([code])) {
            odd.push((name, codes.into_iter().map(str::to_owned).collect::<Vec<_>>()));
        }
    }
    assert!(odd.is_empty(), "fixtures that show something else: {odd:#?}");
}

#[test]
fn every_code_has_a_fixture() {
    let fixtures = fixtures(&folder());
    for code in Code::ALL {
        let prefix = format!("{code}_");
        assert!(
            fixtures.keys().any(|name| name.starts_with(&prefix)),
            "no fixture shows {code}: {}",
            code.meaning()
        );
    }
}

#[test]
fn codes_are_told_apart() {
    let codes: Vec<_> = Code::ALL.iter().map(|code| code.as_str()).collect();
    assert!(codes.is_sorted_by(|a, b| a < b), "codes stand in order, each once");
}

#[test]
fn a_file_that_is_not_utf8_is_explained() {
    let mut files: BTreeMap<_, _> =
        files("").into_iter().map(|(name, text)| (name, text.into_bytes())).collect();
    files.insert("things.yaml".to_owned(), b"page: Things\ndoc: caf\xe9.\n".to_vec());
    let sources = Sources::from_files(files);
    assert_rendered("not_utf8", &render(&diagnose(&sources), &sources, false));
}

#[test]
fn every_diagnostic_points_into_its_file() {
    for (name, fixture) in fixtures(&folder()) {
        let sources = sources(&files(&fixture));
        for diagnostic in diagnose(&sources) {
            let places = diagnostic.secondary.iter().map(|(span, _)| *span).chain([diagnostic.span]);
            for span in places.filter(|_| diagnostic.code != Code::NoApiFile) {
                let text = &sources.file(span.file).unwrap().text;
                assert!(text.get(span.start..span.end).is_some(), "{name}: {diagnostic:?}");
            }
            assert!(diagnostic.help.is_some(), "{name}: no remedy in {diagnostic:?}");
        }
    }
}

/// Numbers without chance: the same texts are made in every run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % limit.max(1) as u64).unwrap()
    }
}

/// What a hand that slips may do to a text.
fn mutate(text: &str, numbers: &mut Numbers) -> Vec<u8> {
    const ODD: [&str; 24] = [
        ":", ": ", "{", "}", "[", "]", "&a ", "*a", "!t ", "|", ">", "'", "\"", "%", "@", "\t", "\u{feff}",
        "\u{e9}", "\0", "? ", "- ", "\n---\n", "<<: ", "\r\n",
    ];
    let mut lines: Vec<String> = text.split_inclusive('\n').map(str::to_owned).collect();
    if lines.is_empty() {
        return Vec::new();
    }
    let (here, there) = (numbers.below(lines.len()), numbers.below(lines.len()));
    match numbers.below(7) {
        0 => drop(lines.remove(here)),
        1 => lines.insert(there, lines[here].clone()),
        2 => lines.swap(here, there),
        3 => lines[here].insert_str(0, "  "),
        4 => lines.truncate(here),
        5 => {
            let near = numbers.below(text.len());
            let at = (0..=near).rev().find(|at| text.is_char_boundary(*at)).unwrap();
            return [&text[..at], ODD[numbers.below(ODD.len())], &text[at..]].concat().into_bytes();
        }
        _ => {
            let mut bytes = text.as_bytes().to_vec();
            let at = numbers.below(bytes.len());
            bytes[at] = u8::try_from(numbers.below(256)).unwrap();
            return bytes;
        }
    }
    lines.concat().into_bytes()
}

#[test]
fn no_slip_makes_the_generator_panic() {
    let mut numbers = Numbers(0x5eed);
    for fixture in fixtures(&folder()).values() {
        for _ in 0..8 {
            let mut files: BTreeMap<_, _> =
                files(fixture).into_iter().map(|(name, text)| (name, text.into_bytes())).collect();
            for text in files.values_mut().filter(|text| !text.is_empty()) {
                for _ in 0..=numbers.below(3) {
                    *text = mutate(&String::from_utf8_lossy(text), &mut numbers);
                }
            }
            let sources = Sources::from_files(files);
            let report = render(&diagnose(&sources), &sources, true);
            assert_eq!(
                report,
                render(&diagnose(&sources), &sources, true),
                "the same mistakes, the same report"
            );
        }
    }
}
