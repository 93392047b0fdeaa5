//! The crates of both sides of a fixture, written and compared.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use powens_codegen::{Description, emit};
use public_api::diff::PublicApiDiff;
use public_api::{Builder, PublicApi};

use super::fixture::{Claim, Fixture, Program};
use super::toolchain::Toolchain;

/// The format of rustdoc JSON that the pinned `public-api` reads.
const FORMAT: u64 = 57;

/// What the public API loses and gains, a line an item.
#[derive(Debug, Default)]
pub(crate) struct Seen {
    pub(crate) lost: Vec<String>,
    pub(crate) gained: Vec<String>,
}

/// A crate on disk.
pub(crate) struct Crate {
    folder: PathBuf,
    features: Vec<String>,
}

impl Crate {
    /// Emits the crate of a description into a folder.
    pub(crate) fn write(description: &Description, folder: &Path) -> Result<Self, String> {
        for file in emit(&description.api).map_err(|failure| failure.to_string())? {
            let Some(below) = file.path.strip_prefix("generated/") else { continue };
            let path = folder.join(below);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, file.text).unwrap();
        }
        let features = features(&fs::read_to_string(folder.join("Cargo.toml")).unwrap());
        Ok(Self { folder: folder.to_owned(), features })
    }

    fn root(&self) -> PathBuf {
        self.folder.join("src/lib.rs")
    }

    /// What is compiled of it: the client, and the pages of its own features. The rest adds twins of methods.
    fn compiled(&self) -> Vec<String> {
        const OTHER: [&str; 7] =
            ["blocking", "default", "encryption", "native-tls", "rustls", "signature", "tracing"];
        self.features.iter().filter(|name| !OTHER.contains(&name.as_str())).cloned().collect()
    }

    /// Its public API.
    fn public_api(&self, toolchain: &Toolchain) -> Result<PublicApi, String> {
        let json = toolchain.document(&self.root(), &self.compiled(), &self.folder)?;
        // What holds for every type of its kind says nothing about a change.
        let builder = Builder::from_rustdoc_json(json).omit_blanket_impls(true).omit_auto_trait_impls(true);
        builder.build().map_err(|error| error.to_string())
    }

    /// The format of rustdoc JSON that the toolchain writes, when it is another than the one that is read.
    pub(crate) fn other_format(&self, toolchain: &Toolchain) -> Option<u64> {
        let json = toolchain.document(&self.root(), &self.compiled(), &self.folder).unwrap();
        let json: serde_json::Value = serde_json::from_str(&fs::read_to_string(json).unwrap()).unwrap();
        let format = json["format_version"].as_u64().unwrap_or_default();
        (format != FORMAT).then_some(format)
    }
}

/// The names in `[features]` of a manifest.
fn features(manifest: &str) -> Vec<String> {
    let lines = manifest.lines().skip_while(|line| *line != "[features]").skip(1);
    let lines = lines.take_while(|line| !line.starts_with('['));
    lines.filter_map(|line| line.split_once(" = ")).map(|(name, _)| name.to_owned()).collect()
}

/// Compares two crates.
pub(crate) fn compare(toolchain: &Toolchain, old: &Crate, new: &Crate) -> Result<Seen, String> {
    let diff = PublicApiDiff::between(old.public_api(toolchain)?, new.public_api(toolchain)?);
    let mut seen = Seen::default();
    seen.lost.extend(diff.removed.iter().map(ToString::to_string));
    seen.lost.extend(diff.changed.iter().map(|item| format!("{} → {}", item.old, item.new)));
    seen.gained.extend(diff.added.iter().map(ToString::to_string));
    let names = |of: &Crate| -> BTreeSet<String> { of.features.iter().cloned().collect() };
    let (before, now) = (names(old), names(new));
    seen.lost.extend(before.difference(&now).map(|name| format!("feature {name}")));
    seen.gained.extend(now.difference(&before).map(|name| format!("feature {name}")));
    Ok(seen)
}

/// What is wrong with the claims of the programs of a fixture.
pub(crate) fn refuted(toolchain: &Toolchain, fixture: &Fixture, old: &Crate, new: &Crate) -> Vec<String> {
    if fixture.programs.is_empty() {
        return Vec::new();
    }
    let metadata = |of: &Crate| {
        let compiled = toolchain.compile(&of.root(), &of.compiled(), &of.folder);
        compiled.unwrap_or_else(|error| panic!("{}: an emitted crate does not compile:\n{error}", fixture.name))
    };
    let (old, new) = (metadata(old), metadata(new));
    let programs = fixture.programs.iter().enumerate();
    programs
        .flat_map(|(index, program)| {
            let path = old.with_file_name(format!("program{index}.rs"));
            let compiles = |api: &Path, lints: &str| {
                let text = format!("#![allow(unused)]\n{lints}\nfn program() {{\n{}}}\n", program.body);
                fs::write(&path, text).unwrap();
                toolchain.check(&path, api)
            };
            let allowed = "#![allow(deprecated)]";
            let mut wrong = vec![(&old, allowed, true), (&new, allowed, program.claim != Claim::Breaks)];
            if program.claim == Claim::Warns {
                wrong.extend([(&old, "#![deny(deprecated)]", true), (&new, "#![deny(deprecated)]", false)]);
            }
            wrong.retain(|(api, lints, expected)| compiles(api, lints).is_ok() != *expected);
            wrong.into_iter().map(|(api, lints, _)| says(program, *api == old, compiles(api, lints))).collect::<Vec<_>>()
        })
        .collect()
}

fn says(program: &Program, old: bool, compiled: Result<(), String>) -> String {
    let side = if old { "older" } else { "newer" };
    match compiled {
        Ok(()) => format!("a program that {:?} compiles with the {side} crate:\n{}", program.claim, program.body),
        Err(error) => format!("a program that {:?} does not compile with the {side} crate:\n{error}", program.claim),
    }
}
