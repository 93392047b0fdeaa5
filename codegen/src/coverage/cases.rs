//! The conformance cases, as far as it matters what they speak of.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use serde_yaml::Value;

/// What the cases speak of, and how many of them.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Cases {
    counts: BTreeMap<Subject, usize>,
}

/// What a case speaks of.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Subject {
    /// The operation that is called.
    Call(String),
    /// The flow that is opened.
    Url(String),
    /// The flow that ended well.
    Success(String),
    /// The flow that failed.
    Failure(String),
    /// The flow whose callback is refused.
    Refused(String),
    /// The event that is received.
    Event(String),
    /// The object or union that is read.
    Read(String),
}

impl Cases {
    /// Reads the `.yaml` files of a folder and of the folders in it. Whether the cases are right is for the suite to
    /// say; here a case is what has one of the keys that say what it speaks of.
    ///
    /// # Errors
    ///
    /// When a folder or file cannot be read, or a file is no list of cases. The error names the file.
    pub fn read(folder: &Path) -> io::Result<Self> {
        let mut cases = Self::default();
        let mut waiting = vec![folder.to_owned()];
        while let Some(folder) = waiting.pop() {
            let named =
                |error: io::Error| io::Error::new(error.kind(), format!("{}: {error}", folder.display()));
            for entry in fs::read_dir(&folder).map_err(named)? {
                let path = entry.map_err(named)?.path();
                if path.is_dir() {
                    waiting.push(path);
                } else if path.extension().is_some_and(|extension| extension == "yaml") {
                    let say = |error: io::Error| {
                        io::Error::new(error.kind(), format!("{}: {error}", path.display()))
                    };
                    cases.add(&fs::read_to_string(&path).map_err(say)?).map_err(say)?;
                }
            }
        }
        Ok(cases)
    }

    /// The cases of one file.
    ///
    /// # Errors
    ///
    /// When the text is no list.
    pub fn of(text: &str) -> io::Result<Self> {
        let mut cases = Self::default();
        cases.add(text)?;
        Ok(cases)
    }

    fn add(&mut self, text: &str) -> io::Result<()> {
        let cases: Vec<Value> = serde_yaml::from_str(text).map_err(io::Error::other)?;
        for subject in cases.iter().filter_map(subject) {
            *self.counts.entry(subject).or_default() += 1;
        }
        Ok(())
    }

    /// How many cases speak of this.
    pub(super) fn count(&self, subject: &Subject) -> usize {
        self.counts.get(subject).copied().unwrap_or_default()
    }
}

fn subject(case: &Value) -> Option<Subject> {
    let name = |key: &str| case.get(key).and_then(Value::as_str).map(str::to_owned);
    let seen = case.get("sees").or_else(|| case.get("exactly"));
    let ends = |outcome: &str| seen.is_some_and(|seen| seen.get(outcome).is_some());
    name("call")
        .map(Subject::Call)
        .or_else(|| name("flow").map(Subject::Url))
        .or_else(|| name("callback").filter(|_| ends("success")).map(Subject::Success))
        .or_else(|| name("callback").filter(|_| ends("failure")).map(Subject::Failure))
        .or_else(|| name("callback").map(Subject::Refused))
        .or_else(|| name("webhook").map(Subject::Event))
        .or_else(|| name("read").map(Subject::Read))
}
