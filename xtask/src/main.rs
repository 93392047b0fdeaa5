//! The maintainers' commands: `cargo xtask …`. Arguments and printing only; the work is done by `powens-codegen`.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};

mod generate;

/// Maintains the crate `powens`.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", version)]
struct Arguments {
    /// Root of the workspace.
    #[arg(long, global = true, value_name = "DIR")]
    root: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Checks spec/ and writes generated/ and spec/schema.json from it.
    ///
    /// Files that are as they should be are not touched. Exit status: 0 when all is written or nothing differs,
    /// 1 when the spec has mistakes or, with --check, when something differs.
    Generate {
        /// Change nothing; list every changed, missing and orphan file and exit with 1 when there is one.
        #[arg(long)]
        check: bool,
    },
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let root = arguments.root.unwrap_or_else(workspace);
    match arguments.command {
        Command::Generate { check } => generate::run(&root, check),
    }
}

/// The workspace that this program was built from.
fn workspace() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}
