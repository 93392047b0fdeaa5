//! The files of a description, and places in them.

use std::fs;
use std::io;
use std::path::Path;

/// The number of a file in [`Sources`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(usize);

/// A place in a file, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// First byte.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
}

impl Span {
    /// The bytes `start..end` of a file.
    pub fn new(file: FileId, start: usize, end: usize) -> Self {
        Self { file, start, end: end.max(start) }
    }

    /// The place of something that is missing from the description as a whole. It comes after every other.
    pub(crate) fn nowhere() -> Self {
        Self::new(FileId(usize::MAX), 0, 0)
    }
}

/// The files of a description, sorted by name.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    files: Vec<SourceFile>,
}

/// A file of a description.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SourceFile {
    /// Name to show, such as `spec/connections.yaml`.
    pub name: String,
    /// The text. What is not UTF-8 is replaced.
    pub text: String,
    /// The first byte that is not UTF-8.
    pub not_utf8: Option<usize>,
    /// The name below the folder of the description, without extension: `connections`, `legacy/banks`.
    pub area: String,
    /// Where every line begins.
    lines: Vec<usize>,
}

impl Sources {
    /// Reads the `.yaml` files of a folder and of the folders in it. Other files are left alone; a `.yml` is read,
    /// so that its name can be complained about.
    ///
    /// # Errors
    /// When a folder or a file cannot be read.
    pub fn from_folder(folder: &Path) -> io::Result<Self> {
        let shown = folder.file_name().map(|name| format!("{}/", name.to_string_lossy())).unwrap_or_default();
        let mut files = Vec::new();
        read_folder(folder, &shown, &mut files)?;
        Ok(Self::from_files(files))
    }

    /// Files from memory, as names and contents. The folder of the description is the one that they share.
    pub fn from_files<N: Into<String>, B: Into<Vec<u8>>>(files: impl IntoIterator<Item = (N, B)>) -> Self {
        let mut files: Vec<_> =
            files.into_iter().map(|(name, bytes)| SourceFile::new(name.into(), bytes.into())).collect();
        files.sort_by(|a, b| a.name.cmp(&b.name));
        let root = files.iter().map(|file| file.folder().len()).min().unwrap_or_default();
        for file in &mut files {
            file.area = file.name.get(root..).map(without_extension).unwrap_or_default().to_owned();
        }
        Self { files }
    }

    /// Every file with its number.
    pub fn files(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        self.files.iter().enumerate().map(|(index, file)| (FileId(index), file))
    }

    /// The file of this number.
    pub fn file(&self, id: FileId) -> Option<&SourceFile> {
        self.files.get(id.0)
    }
}

impl SourceFile {
    fn new(name: String, bytes: Vec<u8>) -> Self {
        let (text, not_utf8) = match String::from_utf8(bytes) {
            Ok(text) => (text, None),
            Err(error) => {
                let valid = error.utf8_error().valid_up_to();
                (String::from_utf8_lossy(error.as_bytes()).into_owned(), Some(valid))
            }
        };
        let lines = [0].into_iter().chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Self { name, text, not_utf8, area: String::new(), lines }
    }

    /// The number of the line that holds a byte, from 1.
    pub fn line(&self, at: usize) -> usize {
        self.lines.partition_point(|start| *start <= at)
    }

    /// The name without folders.
    pub fn file_name(&self) -> &str {
        self.name.rsplit('/').next().unwrap_or(&self.name)
    }

    /// The name without folders and extension.
    pub fn stem(&self) -> &str {
        without_extension(self.file_name())
    }

    /// The folders of the name, with the slash at their end.
    fn folder(&self) -> &str {
        self.name.rfind('/').and_then(|slash| self.name.get(..=slash)).unwrap_or_default()
    }
}

fn without_extension(name: &str) -> &str {
    match name.rsplit_once('.') {
        Some((stem, extension)) if !extension.contains('/') => stem,
        _ => name,
    }
}

fn read_folder(folder: &Path, shown: &str, files: &mut Vec<(String, Vec<u8>)>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        if path.is_dir() {
            read_folder(&path, &format!("{shown}{name}/"), files)?;
            continue;
        }
        let extension = path.extension().map(|extension| extension.to_string_lossy().to_ascii_lowercase());
        if matches!(extension.as_deref(), Some("yaml" | "yml")) {
            files.push((format!("{shown}{name}"), fs::read(&path)?));
        }
    }
    Ok(())
}
