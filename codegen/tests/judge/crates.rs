//! The crates of both sides of a fixture, written and compared.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, OnceLock};

use powens_codegen::{Description, emit};
use public_api::Builder;

use super::fixture::{Claim, Fixture, Program};
use super::toolchain::{CLIENT, Toolchain};

/// The format of rustdoc JSON that the pinned `public-api` reads.
const FORMAT: u64 = 57;

/// What the public API loses and gains, a line an item.
#[derive(Debug, Default)]
pub(crate) struct Seen {
    pub(crate) lost: Vec<String>,
    pub(crate) gained: Vec<String>,
}

/// The emitted crates. Half of the sides of all fixtures are alike: each crate is written and documented once.
pub(crate) struct Crates {
    toolchain: Toolchain,
    home: PathBuf,
    written: Mutex<BTreeMap<Key, Arc<Crate>>>,
}

/// What makes one crate another: whether it has the client, and its code without docs.
type Key = (bool, Vec<(String, String)>);

/// A crate on disk.
pub(crate) struct Crate {
    folder: PathBuf,
    /// Those of its manifest.
    features: Vec<String>,
    /// Those that are compiled.
    compiled: Vec<String>,
    items: OnceLock<Result<BTreeSet<String>, String>>,
    metadata: OnceLock<Result<PathBuf, String>>,
}

impl Crates {
    /// Empties the folder for the crates, and checks what they depend on.
    pub(crate) fn new(home: PathBuf) -> Self {
        let _ = fs::remove_dir_all(&home);
        Self { toolchain: Toolchain::new(), home, written: Mutex::default() }
    }

    /// The crate of a description, with the HTTP client or without.
    pub(crate) fn of(&self, description: &Description, client: bool) -> Result<Arc<Crate>, String> {
        let files = emit(&description.api).map_err(|failure| failure.to_string())?.into_iter();
        let files = files.filter_map(|file| {
            let path = file.path.strip_prefix("generated/")?.to_owned();
            (!path.starts_with("surface/")).then_some((path, file.text))
        });
        let files: Vec<_> = files.collect();
        let code = files.iter().filter(|(path, _)| !path.ends_with(".md"));
        let key = (client, code.map(|(path, text)| (path.clone(), without_docs(text))).collect());
        let mut written = self.written.lock().unwrap();
        let folder = self.home.join(written.len().to_string());
        Ok(written.entry(key).or_insert_with(|| Arc::new(Crate::write(&files, folder, client))).clone())
    }

    /// The format of rustdoc JSON that the toolchain writes, when it is another than the one that is read.
    pub(crate) fn other_format(&self, of: &Crate) -> Option<u64> {
        let json = self.toolchain.document(&of.root(), &of.compiled, &of.folder).unwrap();
        let json: serde_json::Value = serde_json::from_str(&fs::read_to_string(json).unwrap()).unwrap();
        let format = json["format_version"].as_u64().unwrap_or_default();
        (format != FORMAT).then_some(format)
    }

    /// Compares two crates.
    pub(crate) fn compare(&self, old: &Crate, new: &Crate) -> Result<Seen, String> {
        let (before, now) = (old.items(&self.toolchain)?, new.items(&self.toolchain)?);
        let lost = before.difference(&now).cloned().collect();
        Ok(Seen { lost, gained: now.difference(&before).cloned().collect() })
    }
}

/// Features of every crate that add twins of methods, or nothing.
const OTHER: [&str; 7] =
    ["blocking", "default", "encryption", "native-tls", "rustls", "signature", "tracing"];

impl Crate {
    fn write(files: &[(String, String)], folder: PathBuf, client: bool) -> Self {
        for (path, text) in files {
            let path = folder.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        let features = features(&fs::read_to_string(folder.join("Cargo.toml")).unwrap());
        let mut compiled = features.clone();
        compiled.retain(|name| !OTHER.contains(&name.as_str()) && (client || name != CLIENT));
        Self { folder, features, compiled, items: OnceLock::new(), metadata: OnceLock::new() }
    }

    fn root(&self) -> PathBuf {
        self.folder.join("src/lib.rs")
    }

    /// The items of its public API and its features.
    fn items(&self, toolchain: &Toolchain) -> Result<BTreeSet<String>, String> {
        let items = self.items.get_or_init(|| {
            let json = toolchain.document(&self.root(), &self.compiled, &self.folder)?;
            // What holds for every type says nothing about a change.
            let builder =
                Builder::from_rustdoc_json(json).omit_blanket_impls(true).omit_auto_trait_impls(true);
            let items = builder.build().map_err(|error| error.to_string())?;
            let features = self.features.iter().map(|name| format!("feature {name}"));
            Ok(items.items().map(ToString::to_string).chain(features).collect())
        });
        items.clone()
    }

    /// What programs are compiled against.
    fn metadata(&self, toolchain: &Toolchain) -> Result<PathBuf, String> {
        let compile = || toolchain.compile(&self.root(), &self.compiled, &self.folder);
        self.metadata.get_or_init(compile).clone()
    }
}

/// A module without comments.
fn without_docs(text: &str) -> String {
    text.lines().filter(|line| !line.trim_start().starts_with("//")).collect()
}

/// The names in `[features]` of a manifest.
fn features(manifest: &str) -> Vec<String> {
    let lines = manifest.lines().skip_while(|line| *line != "[features]").skip(1);
    let lines = lines.take_while(|line| !line.starts_with('['));
    lines.filter_map(|line| line.split_once(" = ")).map(|(name, _)| name.to_owned()).collect()
}

impl Crates {
    /// What is wrong with the claims of the programs of a fixture.
    pub(crate) fn refuted(&self, fixture: &Fixture, old: &Crate, new: &Crate) -> Result<Vec<String>, String> {
        let mut wrong = Vec::new();
        for (index, program) in fixture.programs.iter().enumerate() {
            let mut uses =
                vec![("older", old, ALLOW, true), ("newer", new, ALLOW, program.claim != Claim::Breaks)];
            if program.claim == Claim::Warns {
                uses.extend([("older", old, DENY, true), ("newer", new, DENY, false)]);
            }
            let path = self.home.join(format!("{}{index}.rs", fixture.name));
            for (side, of, lint, expected) in uses {
                fs::write(&path, text(program, lint)).unwrap();
                let compiled = self.toolchain.check(&path, &of.metadata(&self.toolchain)?, &of.compiled);
                if compiled.is_ok() != expected {
                    let compiles =
                        compiled.map_or_else(|error| format!("no:\n{error}"), |()| "yes".to_owned());
                    let claim = program.claim;
                    wrong.push(format!(
                        "a program that {claim:?}: does it compile with the {side} crate? {compiles}"
                    ));
                }
            }
        }
        Ok(wrong)
    }
}

const ALLOW: &str = "#![allow(deprecated)]";
const DENY: &str = "#![deny(deprecated)]";

/// The program, whole.
fn text(program: &Program, lint: &str) -> String {
    format!("#![allow(unused)]\n{lint}\nfn program() {{\n{}}}\n", program.body)
}
