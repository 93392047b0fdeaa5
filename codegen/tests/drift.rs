//! What recordings and documents tell that a description does not, on a small description and on the real one.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "tests")]

use std::fs;
use std::path::{Path, PathBuf};

use powens_codegen::Description;
use powens_codegen::drift::{Options, Report, drift};

#[path = "drift/documents.rs"]
mod documents;
#[path = "drift/inputs.rs"]
mod inputs;
#[path = "drift/privacy.rs"]
mod privacy;
#[path = "drift/real.rs"]
mod real;
#[path = "drift/recordings.rs"]
mod recordings;
#[path = "drift/suggestions.rs"]
mod suggestions;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/drift")
}

fn description() -> Description {
    Description::read(&folder().join("spec")).unwrap_or_else(|failure| panic!("{failure}"))
}

fn options(files: &[&Path]) -> Options {
    let mut options = Options::default();
    options.files = files.iter().map(|file| file.to_path_buf()).collect();
    options
}

fn report_of(files: &[&Path]) -> Report {
    drift(&description(), &options(files)).unwrap_or_else(|error| panic!("{error}"))
}

/// A file with this content, in a folder of its own.
fn file(name: &str, content: impl AsRef<[u8]>) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("drift");
    fs::create_dir_all(&folder).unwrap();
    let path = folder.join(name);
    fs::write(&path, content).unwrap();
    path
}

fn assert_snapshot(name: &str, text: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(folder());
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, text));
}
