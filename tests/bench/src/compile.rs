//! Compiling the crate, in turns with the floor. What they depend on is compiled before.

use std::collections::HashSet;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use powens_codegen::load_api;

use crate::report::{Section, Spread};
use crate::{Outcome, cpu, floor, root, spec};

/// The floor's manifest; the lock file of the workspace says which versions these are.
const MANIFEST: &str = r#"
edition = "2024"
version = "0.0.0"
publish = false

[workspace]

[features]
rustls = ["reqwest/rustls"]

[dependencies]
reqwest = { version = "*", default-features = false }
serde = { version = "*", features = ["derive"] }
serde_json = "*"

[profile.dev]
debug = "line-tables-only"
"#;

/// A way to compile: what it is called, and the arguments of cargo.
const WAYS: [(&str, &[&str]); 3] =
    [("check", &["check"]), ("debug build", &["build"]), ("release build", &["build", "--release"])];

/// A crate to compile.
struct Subject {
    folder: PathBuf,
    package: &'static str,
    arguments: &'static [&'static str],
}

impl Subject {
    /// A crate of the workspace. TLS is left out: it is C, takes minutes, and changes nothing of the crate.
    fn of_workspace(package: &'static str) -> Self {
        Self { folder: root(), package, arguments: &["--no-default-features", "--features", "client"] }
    }

    /// Writes a crate of its own, with the dependencies of the workspace.
    fn written(package: &'static str, source: &str) -> Result<Self, Box<dyn Error>> {
        let folder = target().join(package);
        fs::create_dir_all(folder.join("src"))?;
        fs::write(folder.join("Cargo.toml"), format!("[package]\nname = {package:?}{MANIFEST}"))?;
        fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock"))?;
        fs::write(folder.join("src/lib.rs"), format!("#![allow(missing_docs)]\n{source}"))?;
        Ok(Self { folder, package, arguments: &[] })
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
    fn compile(&self, way: &[&str]) -> Result<f64, Box<dyn Error>> {
        let release = way.get(1..).unwrap_or_default();
        self.cargo(&[&["clean", "--quiet"], release].concat())?;
        let way = [way, self.arguments].concat();
        let start = cpu::children()?;
        self.cargo(&way)?;
        let compiled = cpu::children()?;
        self.cargo(&way)?;
        Ok((compiled - start) - (cpu::children()? - compiled))
    }

    /// How many crates it takes on this system, itself included: those that are compiled for it or run while it is.
    fn crates(&self, features: &[&str]) -> Result<usize, Box<dyn Error>> {
        let tree =
            self.cargo(&[&["tree", "--edges", "normal,build", "--prefix", "none"], features].concat())?;
        let crates: HashSet<Vec<&str>> =
            tree.lines().map(|line| line.split_whitespace().take(2).collect()).collect();
        Ok(crates.len())
    }
}

/// Where the crates are compiled, out of the way of other builds.
fn target() -> PathBuf {
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from);
    std::path::absolute(Path::new(&target).join("bench")).unwrap_or(target)
}

pub(crate) fn run(quick: bool) -> Outcome {
    let api = load_api(&spec())?;
    let operations = api.endpoints().count() as f64;
    let structs = floor::structs(&api);
    let ours = Subject::of_workspace("powens");
    let whole = Subject::written("floor", &(structs.clone() + &floor::client(&api)))?;
    let about =
        if quick { "crates only".to_owned() } else { format!("{ROUNDS} rounds in turns, not incremental") };
    let mut section = Section::new("compile", about);
    section.add("crates in the tree with TLS, ours", "crates", ours.crates(&[])? as f64);
    section.budget("110");
    section.add(
        "crates in the tree with TLS, floor",
        "crates",
        whole.crates(&["--features", "rustls"])? as f64,
    );
    section.add("crates in the tree without TLS, ours", "crates", ours.crates(ours.arguments)? as f64);
    section.add("crates in the tree without TLS, floor", "crates", whole.crates(&[])? as f64);
    if !quick {
        let only = Subject::written("floor-structs", &structs)?;
        let subjects = [ours, whole, only, Subject::of_workspace("powens-runtime")];
        for (name, way) in WAYS {
            measure(&mut section, name, way, &subjects, operations)?;
        }
    }
    Ok(section)
}

const ROUNDS: usize = 5;

fn measure(
    section: &mut Section,
    name: &str,
    way: &[&str],
    subjects: &[Subject; 4],
    operations: f64,
) -> Result<(), Box<dyn Error>> {
    let mut rounds = Vec::new();
    for round in 0..=ROUNDS {
        let mut used = [0.0; 4];
        for (used, subject) in used.iter_mut().zip(subjects) {
            *used = subject.compile(way)?;
        }
        // The first round compiles the dependencies too.
        if round > 0 {
            rounds.push(used);
        }
    }
    let spread = |of: fn([f64; 4]) -> f64| Spread::of(rounds.iter().map(|&used| of(used)));
    section.add(format!("{name}, ours"), "CPU s", spread(|[ours, ..]| ours));
    section.add(format!("{name}, floor"), "CPU s", spread(|[_, floor, ..]| floor));
    section.add(format!("{name}, floor without methods"), "CPU s", spread(|[_, _, structs, _]| structs));
    section.add(format!("{name}, our runtime beside it"), "CPU s", spread(|[.., runtime]| runtime));
    section.add(
        format!("{name}, ours beside the floor"),
        "times the CPU",
        spread(|[ours, floor, ..]| ours / floor),
    );
    if name.starts_with("release") {
        section.budget("1.2");
    }
    let above = |of: fn([f64; 4]) -> f64| {
        Spread::of(rounds.iter().map(|&used| 1e3 * (of(used) - used[2]) / operations))
    };
    section.add(
        format!("{name}, an operation above the floor's structs, ours"),
        "CPU ms",
        above(|[ours, ..]| ours),
    );
    if name == "check" {
        section.budget("15");
    }
    section.add(
        format!("{name}, an operation above the floor's structs, floor"),
        "CPU ms",
        above(|[_, floor, ..]| floor),
    );
    Ok(())
}
