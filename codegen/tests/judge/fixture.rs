//! Fixtures: a small description as a word diff, and programs that call the crates of both sides.
//!
//! `{-…-}` stands in the older description only, `{+…+}` in the newer one. The text begins with the page `things.yaml`;
//! a line `#! name.yaml` begins another file, `#! old name.yaml` one of the older description alone, `#! keeps` (or
//! `breaks`, `warns`) a program. What a fixture does not hold comes from `rules/base/`. Two comments tell more:
//! `# also: …` names rules that the change follows too, and `# with: client` asks for crates with the HTTP client.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use powens_codegen::Description;
use powens_codegen::diff::Rule;
use powens_codegen::load::Sources;

/// The page that a fixture begins with.
const PAGE: &str = "things.yaml";

/// What a program says about the change, by whether it compiles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Claim {
    /// It compiles with both crates.
    Keeps,
    /// It compiles with the older crate only.
    Breaks,
    /// It compiles with both; where use of deprecated items is an error, with the older one only.
    Warns,
}

/// A program that calls the crate `api`: the body of a function.
#[derive(Clone, Debug)]
pub(crate) struct Program {
    pub(crate) claim: Claim,
    pub(crate) body: String,
}

/// Two descriptions that differ in one thing.
#[derive(Clone, Debug, Default)]
pub(crate) struct Fixture {
    /// The name of its rule, and of its case after a full stop, when it has several.
    pub(crate) name: String,
    /// Other rules that the change follows inevitably.
    also: BTreeSet<String>,
    /// Whether the change shows with the HTTP client only.
    pub(crate) client: bool,
    pub(crate) programs: Vec<Program>,
    old: Files,
    new: Files,
}

type Files = BTreeMap<String, String>;

/// What a line belongs to.
enum Part {
    File { name: String, old: bool, new: bool },
    Program,
}

/// Every fixture, by the name of its rule.
pub(crate) fn all() -> Vec<Fixture> {
    let base = read(&folder().join("base"));
    let base: Files = base.into_iter().map(|(name, text)| (format!("{name}.yaml"), text)).collect();
    read(&folder()).into_iter().map(|(name, text)| Fixture::new(name, &text, &base)).collect()
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules")
}

/// The pages of a folder, without extension.
fn read(folder: &Path) -> Files {
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let pages = paths.filter(|path| path.extension().is_some_and(|extension| extension == "yaml"));
    let named = |path: PathBuf| {
        (path.file_stem().unwrap().to_str().unwrap().to_owned(), fs::read_to_string(&path).unwrap())
    };
    pages.map(named).collect()
}

impl Fixture {
    fn new(name: String, text: &str, base: &Files) -> Self {
        let mut fixture = Self { name, old: base.clone(), new: base.clone(), ..Self::default() };
        let mut files: Vec<(Part, String)> = vec![(part(PAGE), String::new())];
        for line in text.split_inclusive('\n') {
            if let Some(also) = line.strip_prefix("# also: ") {
                fixture.also.extend(also.trim().split(", ").map(str::to_owned));
            } else if line == "# with: client\n" {
                fixture.client = true;
            } else if let Some(title) = line.strip_prefix("#! ") {
                files.push((fixture.begin(title.trim()), String::new()));
            } else if let Some((part, text)) = files.last_mut() {
                match part {
                    Part::File { .. } => text.push_str(line),
                    Part::Program => fixture.programs.last_mut().unwrap().body.push_str(line),
                }
            }
        }
        for (part, text) in files {
            let Part::File { name: file, old, new } = part else { continue };
            let [before, now] = sides(&text).unwrap_or_else(|what| panic!("{}: {what}", fixture.name));
            let places = [(&mut fixture.old, before, old), (&mut fixture.new, now, new)];
            for (files, text, wanted) in places {
                if wanted && !text.trim().is_empty() {
                    files.insert(file.clone(), with_head(&file, text));
                }
            }
        }
        fixture
    }

    fn begin(&mut self, title: &str) -> Part {
        let claim = match title {
            "keeps" => Claim::Keeps,
            "breaks" => Claim::Breaks,
            "warns" => Claim::Warns,
            file => return part(file),
        };
        self.programs.push(Program { claim, body: String::new() });
        Part::Program
    }

    /// The descriptions, the older one first.
    pub(crate) fn sides(&self) -> Result<[Description; 2], String> {
        let description = |side: &str, files: &Files| {
            let files = files.iter().map(|(name, text)| (format!("spec/{name}"), text.as_str()));
            let description = Description::of(Sources::from_files(files));
            description.map_err(|failure| format!("{}: the {side} description: {failure}", self.name))
        };
        Ok([description("older", &self.old)?, description("newer", &self.new)?])
    }

    /// The rule that it is about.
    pub(crate) fn rule(&self) -> Rule {
        let name = self.name.split('.').next().unwrap();
        rule(name).unwrap_or_else(|| panic!("tests/rules/{}.yaml is called by no rule", self.name))
    }

    /// All rules that the change follows.
    pub(crate) fn rules(&self) -> BTreeSet<Rule> {
        let also = self.also.iter().map(|name| rule(name).unwrap_or_else(|| panic!("{}: {name}", self.name)));
        also.chain([self.rule()]).collect()
    }

    /// Whether a program makes this claim.
    pub(crate) fn claims(&self, claim: Claim) -> bool {
        self.programs.iter().any(|program| program.claim == claim)
    }
}

fn rule(name: &str) -> Option<Rule> {
    Rule::ALL.iter().copied().find(|rule| rule.name() == name)
}

/// The file of a title: `common.yaml`, `old common.yaml`.
fn part(title: &str) -> Part {
    let (old, new) = (title.strip_prefix("old "), title.strip_prefix("new "));
    let name = old.or(new).unwrap_or(title).to_owned();
    assert!(name.ends_with(".yaml"), "`#! {title}` is neither a file nor a program");
    Part::File { name, old: new.is_none(), new: old.is_none() }
}

/// Both sides of a word diff.
fn sides(diff: &str) -> Result<[String; 2], String> {
    let mut sides = [String::new(), String::new()];
    let mut rest = diff;
    while let Some(start) = rest.find("{-").into_iter().chain(rest.find("{+")).min() {
        let (both, marked) = rest.split_at(start);
        let (side, end) = if marked.starts_with("{-") { (0, "-}") } else { (1, "+}") };
        let length = marked.find(end).ok_or_else(|| format!("no `{end}` after `{marked}`"))?;
        sides.iter_mut().for_each(|text| text.push_str(both));
        sides[side].push_str(&marked[2..length]);
        rest = &marked[length + 2..];
    }
    sides.iter_mut().for_each(|text| text.push_str(rest));
    Ok(sides)
}

/// A page with what every page begins with.
fn with_head(file: &str, text: String) -> String {
    let name = file.trim_end_matches(".yaml");
    if name == "api" || text.lines().any(|line| line.starts_with("page:")) {
        return text;
    }
    let title = name.rsplit('/').next().unwrap_or(name);
    format!("page: All {title}\nsource: https://docs.example.com/{name}\ndoc: What is kept there.\n{text}")
}

#[test]
fn a_word_diff_has_two_sides() {
    let diff = "a: { type: {-int-}{+string+}{+, required: true+} }\n{-b: { c: d }\n-}e: f\n";
    assert_eq!(
        sides(diff),
        Ok([
            "a: { type: int }\nb: { c: d }\ne: f\n".into(),
            "a: { type: string, required: true }\ne: f\n".into()
        ])
    );
    assert_eq!(sides("a {+b"), Err("no `+}` after `{+b`".to_owned()));
}
