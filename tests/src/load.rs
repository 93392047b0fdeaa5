//! The files of the cases.

use std::fs;
use std::path::{Path, PathBuf};

use serde_yaml::Value;

use crate::case::Case;

/// A case and where it stands.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Placed {
    /// The file, below the folder of the cases.
    pub file: String,
    /// The case.
    pub case: Case,
}

impl Placed {
    /// A case of a file.
    pub fn new(file: impl Into<String>, case: Case) -> Self {
        Self { file: file.into(), case }
    }

    /// `connections/list.yaml: lists the connections of a user`.
    pub fn name(&self) -> String {
        format!("{}: {}", self.file, self.case.case)
    }
}

/// The folder of the cases.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("cases")
}

/// Every case of every file below a folder, in the order of the files, and what is wrong with those that are none.
///
/// # Errors
///
/// When a folder or file cannot be read.
pub fn load(folder: &Path) -> Result<(Vec<Placed>, Vec<String>), String> {
    let (mut cases, mut mistakes) = (Vec::new(), Vec::new());
    for path in files(folder)? {
        let file = path.strip_prefix(folder).unwrap_or(&path).to_string_lossy().into_owned();
        match path.extension().and_then(|extension| extension.to_str()) {
            Some("yaml") => read(&path, &file, &mut cases, &mut mistakes)?,
            Some("json" | "md") => {}
            _ => mistakes.push(format!("{file}: neither a file of cases nor a message")),
        }
    }
    Ok((cases, mistakes))
}

fn read(path: &Path, file: &str, cases: &mut Vec<Placed>, mistakes: &mut Vec<String>) -> Result<(), String> {
    let text = fs::read_to_string(path).map_err(|error| format!("{file}: {error}"))?;
    let items: Vec<Value> = match serde_yaml::from_str(&text) {
        Ok(items) => items,
        Err(error) => {
            mistakes.push(format!("{file}: {error}"));
            return Ok(());
        }
    };
    if items.is_empty() {
        mistakes.push(format!("{file}: no cases"));
    }
    for (at, item) in items.into_iter().enumerate() {
        let name = item.get("case").and_then(Value::as_str).map_or(format!("case {}", at + 1), str::to_owned);
        match serde_yaml::from_value::<Case>(item) {
            Ok(case) => cases.push(Placed::new(file, case)),
            Err(error) => mistakes.push(format!("{file}: {name}: {error}")),
        }
    }
    Ok(())
}

/// Every file below a folder, sorted.
///
/// # Errors
///
/// When a folder cannot be read.
pub fn files(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let mut found = Vec::new();
    let mut waiting = vec![folder.to_owned()];
    while let Some(folder) = waiting.pop() {
        let say = |error: std::io::Error| format!("{}: {error}", folder.display());
        for entry in fs::read_dir(&folder).map_err(say)? {
            let path = entry.map_err(say)?.path();
            if path.is_dir() { waiting.push(path) } else { found.push(path) }
        }
    }
    found.sort();
    Ok(found)
}
