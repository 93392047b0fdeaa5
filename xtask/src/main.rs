//! The maintainers' commands: `cargo xtask …`. Arguments and printing only; the work is done by `powens-codegen`.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};

mod generate;
mod openapi;
mod outcome;
mod terminal;

/// Maintains the crate `powens`.
///
/// Exit status of every command: 0 when all is well, 1 when there are findings, 2 when the command was called
/// wrongly or cannot read what it was given.
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
    Generate(generate::Arguments),
    Openapi(openapi::Arguments),
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let root = arguments.root.unwrap_or_else(workspace);
    outcome::exit(match &arguments.command {
        Command::Generate(arguments) => generate::run(&root, arguments),
        Command::Openapi(arguments) => openapi::run(&root, arguments),
    })
}

/// The workspace that this program was built from.
fn workspace() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}
