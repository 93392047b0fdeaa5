//! Crates to compile, and cargo.

use std::collections::HashSet;
use std::error::Error;
use std::path::PathBuf;
use std::process::Command;
use std::{env, fs};

use crate::{cpu, root};

/// The manifest of a written crate; the lock file of the workspace says which versions these are.
const MANIFEST: &str = r#"
edition = "2024"
version = "0.0.0"
publish = false

[workspace]

[profile.dev]
debug = "line-tables-only"

[dependencies]
"#;

const NO_TLS: &[&str] = &["--no-default-features", "--features", "client"];
/// With the operations that few ask for, which the floor has too.
const WHOLE: &[&str] = &["--no-default-features", "--features", "client,legacy"];

/// A crate to compile.
pub(super) struct Subject {
    folder: PathBuf,
    package: &'static str,
    arguments: &'static [&'static str],
}

impl Subject {
    /// A crate of the workspace. TLS is left out: it is C, takes minutes, and changes nothing of the crate.
    pub(super) fn of_workspace(package: &'static str) -> Self {
        Self { folder: root(), package, arguments: NO_TLS }
    }

    /// The same with every operation of the description.
    pub(super) fn whole(self) -> Self {
        Self { arguments: WHOLE, ..self }
    }

    /// Writes a crate of its own, with the versions of the workspace.
    pub(super) fn written(
        package: &'static str,
        dependencies: &str,
        source: &str,
    ) -> Result<Self, Box<dyn Error>> {
        let folder = target().join(package);
        fs::create_dir_all(folder.join("src"))?;
        let manifest = format!("[package]\nname = {package:?}{MANIFEST}{dependencies}");
        fs::write(folder.join("Cargo.toml"), manifest)?;
        fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock"))?;
        fs::write(folder.join("src/lib.rs"), source)?;
        Ok(Self { folder, package, arguments: NO_TLS })
    }

    fn cargo(&self, arguments: &[&str]) -> Result<String, Box<dyn Error>> {
        let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        command.args(arguments).args(["--package", self.package]).current_dir(&self.folder);
        command.env("CARGO_INCREMENTAL", "0").env("CARGO_TARGET_DIR", target());
        // A cache would answer in the compiler's place, and flags would not be those of a user.
        command.env("RUSTC_WRAPPER", "").env_remove("RUSTFLAGS");
        let output = command.output()?;
        if output.status.success() {
            return Ok(String::from_utf8(output.stdout)?);
        }
        let said = String::from_utf8_lossy(&output.stderr);
        Err(format!("cargo {} of {} failed:\n{said}", arguments.join(" "), self.package).into())
    }

    /// CPU seconds of compiling this crate alone: a run that compiles it, less one that finds nothing to do.
    pub(super) fn compile(&self, way: &[&str]) -> Result<f64, Box<dyn Error>> {
        let release = way.get(1..).unwrap_or_default();
        let way = [way, self.arguments].concat();
        // What it depends on is there before, whatever was cleaned in turns before.
        self.cargo(&way)?;
        self.cargo(&[&["clean", "--quiet"], release].concat())?;
        let start = cpu::children()?;
        self.cargo(&way)?;
        let compiled = cpu::children()?;
        self.cargo(&way)?;
        Ok((compiled - start) - (cpu::children()? - compiled))
    }

    /// How many crates it takes on this system, itself included: those that are compiled for it or run while it is.
    pub(super) fn crates(&self, with_tls: bool) -> Result<usize, Box<dyn Error>> {
        let features = if with_tls { &[] } else { self.arguments };
        let tree =
            self.cargo(&[&["tree", "--edges", "normal,build", "--prefix", "none"], features].concat())?;
        let crates: HashSet<Vec<&str>> =
            tree.lines().map(|line| line.split_whitespace().take(2).collect()).collect();
        Ok(crates.len())
    }
}

/// Where the crates are compiled, out of the way of other builds.
pub(super) fn target() -> PathBuf {
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from);
    let folder = target.join("bench");
    std::path::absolute(&folder).unwrap_or(folder)
}
