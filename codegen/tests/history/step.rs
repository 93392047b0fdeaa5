//! Steps: entries of the changelog as edits of the description.

use std::fmt;
use std::fs;
use std::path::Path;

use powens_codegen::diff::Callers;
use serde::Deserialize;

/// An entry of the changelog, and what a maintainer makes of it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Step {
    /// Name of the file.
    #[serde(skip)]
    pub(crate) name: String,
    /// Date and subject of the entry.
    pub(crate) entry: String,
    /// What the entry rests on.
    pub(crate) source: String,
    /// How a maintainer reads the entry.
    pub(crate) why: String,
    /// What it means for users, judged by hand.
    pub(crate) verdict: Verdict,
    pub(crate) edits: Vec<Edit>,
}

/// The gravest thing that a step means to those who use the crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Verdict {
    Breaking,
    Behaviour,
    Additive,
    Deprecation,
    Docs,
}

/// An edit of a page: `find` and `put`, or `create`, or `remove`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Edit {
    pub(crate) page: String,
    /// Whole lines, which occur once. Their indentation is that of the page.
    find: Option<String>,
    /// What stands there afterwards.
    put: Option<String>,
    /// The text of a new page.
    create: Option<String>,
    #[serde(default)]
    remove: bool,
}

impl Verdict {
    /// The class of the report that it is.
    pub(crate) fn callers(self) -> Callers {
        match self {
            Self::Breaking => Callers::Breaking,
            Self::Behaviour => Callers::Behaviour,
            Self::Additive => Callers::Additive,
            Self::Deprecation => Callers::Deprecation,
            Self::Docs => Callers::Docs,
        }
    }
}

impl Step {
    /// The steps of a folder, in order.
    pub(crate) fn read_all(folder: &Path) -> Vec<Self> {
        let mut files: Vec<_> =
            fs::read_dir(folder).expect("steps").map(|entry| entry.expect("a step").path()).collect();
        files.sort();
        files.iter().map(|file| Self::read(file)).collect()
    }

    fn read(file: &Path) -> Self {
        let name = file.file_stem().expect("a name").to_string_lossy().into_owned();
        Self::parse(&name, &fs::read_to_string(file).expect("a text"))
    }

    /// The step of this name and text.
    pub(crate) fn parse(name: &str, text: &str) -> Self {
        let step = serde_yaml::from_str(text).unwrap_or_else(|error| panic!("{name}: {error}"));
        Self { name: name.to_owned(), ..step }
    }
}

impl Edit {
    /// The page after the edit; none when it is removed.
    pub(crate) fn apply(&self, page: Option<&str>) -> Result<Option<String>, String> {
        match (self, page) {
            (Self { find: Some(find), put: Some(put), create: None, remove: false, .. }, Some(text)) => {
                replace(text, find, put).map(Some)
            }
            (Self { find: None, put: None, create: Some(text), remove: false, .. }, None) => {
                Ok(Some(text.clone()))
            }
            (Self { find: None, put: None, create: None, remove: true, .. }, Some(_)) => Ok(None),
            (Self { create: Some(_), .. }, Some(_)) => Err("there is such a page already".to_owned()),
            (Self { create: None, .. }, None) => Err("there is no such page".to_owned()),
            _ => Err("an edit has `find` and `put`, or `create`, or `remove: true`".to_owned()),
        }
    }
}

/// Puts lines in the place of others.
fn replace(text: &str, find: &str, put: &str) -> Result<String, String> {
    let lines: Vec<&str> = text.lines().collect();
    let find: Vec<&str> = find.lines().collect();
    let places: Vec<_> = lines
        .windows(find.len().max(1))
        .enumerate()
        .filter_map(|(at, window)| Some((at, shared_indent(window, &find)?)))
        .collect();
    let [(at, indent)] = places.as_slice() else {
        return Err(format!("these lines occur {} times:\n{}", places.len(), find.join("\n")));
    };
    let put = put.lines().map(|line| if line.is_empty() { String::new() } else { format!("{indent}{line}") });
    let (before, rest) = lines.split_at(*at);
    let before = before.iter().map(|&line| line.to_owned());
    let after = rest.iter().skip(find.len()).map(|&line| line.to_owned());
    let lines: Vec<String> = before.chain(put).chain(after).collect();
    Ok(lines.join("\n") + "\n")
}

/// What these lines have in front of those.
fn shared_indent<'a>(lines: &[&'a str], find: &[&str]) -> Option<&'a str> {
    let indent = lines.first()?.strip_suffix(find.first()?)?;
    let is_it = |(line, find): (&&str, &&str)| match find.is_empty() {
        true => line.is_empty(),
        false => line.strip_prefix(indent) == Some(*find),
    };
    (indent.trim().is_empty() && lines.iter().zip(find).all(is_it)).then_some(indent)
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.callers().name())
    }
}
