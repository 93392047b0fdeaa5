//! Files to disk: a plan first (changed, missing, orphan), then either apply it or refuse.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{fs, io};

use similar::TextDiff;

use crate::emit::File;

/// What has to happen so that the folders hold exactly the emitted files.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Plan {
    root: PathBuf,
    /// Files whose text differs, with the text on disk.
    pub changed: Vec<(File, String)>,
    /// Files that are not there.
    pub missing: Vec<File>,
    /// Files that are there and that nothing emits.
    pub orphans: Vec<String>,
    /// How many files are as they should be.
    pub unchanged: usize,
}

impl Plan {
    /// Compares the emitted files with the disk. `owned` are folders below `root` that hold nothing else.
    ///
    /// # Errors
    ///
    /// When a file or folder cannot be read.
    pub fn new(root: &Path, files: Vec<File>, owned: &[&str]) -> io::Result<Self> {
        let mut plan = Self { root: root.to_owned(), ..Self::default() };
        let mut expected = BTreeSet::new();
        for file in files {
            expected.insert(file.path.clone());
            match read(&root.join(&file.path))? {
                None => plan.missing.push(file),
                Some(text) if text == file.text => plan.unchanged += 1,
                Some(text) => plan.changed.push((file, text)),
            }
        }
        for folder in owned {
            for path in walk(root, folder)? {
                if !expected.contains(&path) {
                    plan.orphans.push(path);
                }
            }
        }
        Ok(plan)
    }

    /// Whether there is nothing to do.
    pub fn is_empty(&self) -> bool {
        self.changed.is_empty() && self.missing.is_empty() && self.orphans.is_empty()
    }

    /// Writes what differs and removes what nothing emits. Files that are as they should be are not touched.
    ///
    /// # Errors
    ///
    /// When a file cannot be written or removed.
    pub fn apply(&self) -> io::Result<()> {
        for file in self.changed.iter().map(|(file, _)| file).chain(&self.missing) {
            let path = self.root.join(&file.path);
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder)?;
            }
            replace(&path, &file.text)?;
        }
        for orphan in &self.orphans {
            fs::remove_file(self.root.join(orphan))?;
        }
        Ok(())
    }

    /// What was done, one line a file.
    pub fn done(&self) -> String {
        let mut report = String::new();
        for file in self.changed.iter().map(|(file, _)| file).chain(&self.missing) {
            let _ = writeln!(report, "wrote    {}", file.path);
        }
        for orphan in &self.orphans {
            let _ = writeln!(report, "removed  {orphan}");
        }
        report
    }

    /// What there is to do, one line a file, with the first lines that differ below each changed one.
    pub fn to_do(&self) -> String {
        let mut report = String::new();
        for (file, on_disk) in &self.changed {
            let _ = writeln!(report, "changed  {}", file.path);
            report.push_str(&short_diff(on_disk, &file.text));
        }
        for file in &self.missing {
            let _ = writeln!(report, "missing  {}", file.path);
        }
        for orphan in &self.orphans {
            let _ = writeln!(report, "orphan   {orphan}");
        }
        report
    }
}

/// Writes a file through a neighbour, so that a killed run never leaves half of it.
///
/// # Errors
///
/// When it cannot be written.
pub fn replace(path: &Path, text: &str) -> io::Result<()> {
    let mut partial = path.to_owned().into_os_string();
    partial.push(".partial");
    fs::write(&partial, text)?;
    fs::rename(&partial, path)
}

/// Lines of a diff that are shown of one file.
const DIFF_LINES: usize = 12;

fn short_diff(on_disk: &str, emitted: &str) -> String {
    let diff = TextDiff::from_lines(on_disk, emitted);
    let text = diff.unified_diff().context_radius(0).to_string();
    let lines: Vec<_> = text.lines().collect();
    let mut short = String::new();
    for line in lines.iter().take(DIFF_LINES) {
        let _ = writeln!(short, "         {line}");
    }
    if lines.len() > DIFF_LINES {
        let _ = writeln!(short, "         … {} more lines", lines.len() - DIFF_LINES);
    }
    short
}

/// The text of a file, none when it is not there. Text that is no UTF-8 differs from everything emitted.
fn read(path: &Path) -> io::Result<Option<String>> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(String::from_utf8_lossy(&bytes).into_owned())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(io::Error::new(error.kind(), format!("{}: {error}", path.display()))),
    }
}

/// Every file below a folder, as paths with `/` below the root, sorted.
fn walk(root: &Path, folder: &str) -> io::Result<Vec<String>> {
    let mut found = Vec::new();
    let mut waiting = vec![folder.to_owned()];
    while let Some(folder) = waiting.pop() {
        let entries = match fs::read_dir(root.join(&folder)) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => return Err(error),
        };
        for entry in entries {
            let entry = entry?;
            let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
            if entry.file_type()?.is_dir() { waiting.push(path) } else { found.push(path) }
        }
    }
    found.sort();
    Ok(found)
}
