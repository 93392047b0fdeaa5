//! The toolchain at hand: `rustdoc` says what a crate is, `rustc` what a program may do with it.
//!
//! Both are called directly, since a manifest and a run of Cargo a crate would take longer than all the rest. What the
//! crates depend on is checked once, by Cargo, as dependencies of `powens-micro`: its crate is an emitted one too.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// Crates that emitted code names.
const NAMED: [&str; 4] = ["jiff", "powens_runtime", "rust_decimal", "uuid"];

/// The feature that brings the HTTP client, and three times as many crates.
pub(crate) const CLIENT: &str = "client";

/// The programs of the toolchain, and what the emitted crates depend on.
pub(crate) struct Toolchain {
    rustc: PathBuf,
    rustdoc: PathBuf,
    /// Arguments that name the dependencies, without the HTTP client and with it.
    dependencies: [Vec<OsString>; 2],
}

impl Toolchain {
    /// Checks the dependencies.
    pub(crate) fn new() -> Self {
        let cargo = PathBuf::from(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        // The metadata of one compiler is closed to another: take those beside this Cargo.
        let beside = |name: &str| {
            let path = cargo.with_file_name(format!("{name}{}", env::consts::EXE_SUFFIX));
            if path.is_absolute() && path.exists() { path } else { PathBuf::from(name) }
        };
        let dependencies = [&[][..], &["--features", CLIENT][..]].map(|with| dependencies(&cargo, with));
        Self { rustc: beside("rustc"), rustdoc: beside("rustdoc"), dependencies }
    }

    /// Writes the rustdoc JSON of the crate `api` with this root to `folder/api.json`.
    pub(crate) fn document(
        &self,
        root: &Path,
        features: &[String],
        folder: &Path,
    ) -> Result<PathBuf, String> {
        let mut command = self.command(&self.rustdoc, features);
        // On a stable toolchain the format is behind a key; what it writes is the same.
        command.env("RUSTC_BOOTSTRAP", "1").args(["-Z", "unstable-options", "--output-format", "json"]);
        command.args(["--crate-name", "api"]).arg(root).arg("--out-dir").arg(folder);
        run(command).map(|()| folder.join("api.json"))
    }

    /// Compiles the crate `api` with this root as far as programs need it, to `folder/libapi.rmeta`.
    pub(crate) fn compile(&self, root: &Path, features: &[String], folder: &Path) -> Result<PathBuf, String> {
        let metadata = folder.join("libapi.rmeta");
        let mut command = self.command(&self.rustc, features);
        command.args(["--crate-name", "api", "--crate-type", "lib", "--emit", "metadata"]);
        command.arg(root).arg("-o").arg(&metadata);
        run(command).map(|()| metadata)
    }

    /// Compiles a program against the crate `api`.
    pub(crate) fn check(&self, program: &Path, api: &Path, features: &[String]) -> Result<(), String> {
        let mut command = self.command(&self.rustc, features);
        command.args(["--crate-name", "program", "--crate-type", "lib", "--emit", "metadata"]);
        command.arg("--extern").arg(joined("api=", api));
        command.arg(program).arg("-o").arg(program.with_extension("rmeta"));
        run(command)
    }

    fn command(&self, program: &Path, features: &[String]) -> Command {
        let mut command = Command::new(program);
        let client = features.iter().any(|feature| feature == CLIENT);
        command.args(["--edition", "2024"]).args(&self.dependencies[usize::from(client)]);
        for feature in features {
            command.arg("--cfg").arg(format!("feature=\"{feature}\""));
        }
        command
    }
}

fn run(mut command: Command) -> Result<(), String> {
    let output = command.output().map_err(|error| format!("{command:?}: {error}"))?;
    match output.status.success() {
        true => Ok(()),
        false => Err(String::from_utf8_lossy(&output.stderr).into_owned()),
    }
}

fn dependencies(cargo: &Path, with: &[&str]) -> Vec<OsString> {
    let mut command = Command::new(cargo);
    command.current_dir(env!("CARGO_MANIFEST_DIR")).args(["check", "--locked", "--message-format", "json"]);
    command.args(["--package", "powens-micro", "--no-default-features"]).args(with);
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    assert!(output.status.success(), "{command:?}:\n{}", String::from_utf8_lossy(&output.stderr));
    let mut arguments: Vec<OsString> = Vec::new();
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let message: Value = serde_json::from_str(line).unwrap();
        let name = message["target"]["name"].as_str().unwrap_or_default();
        let files = message["filenames"].as_array().into_iter().flatten().filter_map(Value::as_str);
        let Some(file) = files.map(Path::new).find(|file| file.extension() == Some("rmeta".as_ref())) else {
            continue;
        };
        if NAMED.contains(&name) {
            arguments.extend(["--extern".into(), joined(&format!("{name}="), file)]);
        }
        if name == "powens_runtime" {
            arguments.extend(["-L".into(), joined("dependency=", file.parent().unwrap())]);
        }
    }
    let found = arguments.iter().filter(|argument| *argument == "--extern").count();
    assert_eq!(found, NAMED.len(), "Cargo names all dependencies: {arguments:?}");
    arguments
}

fn joined(head: &str, path: &Path) -> OsString {
    let mut text = OsString::from(head);
    text.push(path);
    text
}
