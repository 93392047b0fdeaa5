//! The maintainers' commands: `cargo xtask …`. Arguments and printing only; the work is done by `powens-codegen`.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};

mod coverage;
mod diff;
mod drift;
mod generate;
mod new;
mod openapi;
mod outcome;
mod release;
mod revision;
mod terminal;
mod weight;

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
    Drift(drift::Arguments),
    New(new::Arguments),
    Generate(generate::Arguments),
    Diff(diff::Arguments),
    Coverage(coverage::Arguments),
    Openapi(openapi::Arguments),
    Release(release::Arguments),
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let root = arguments.root.unwrap_or_else(workspace);
    outcome::exit(match &arguments.command {
        Command::Drift(arguments) => drift::run(&root, arguments),
        Command::New(arguments) => new::run(&root, arguments),
        Command::Generate(arguments) => generate::run(&root, arguments),
        Command::Diff(arguments) => diff::run(&root, arguments),
        Command::Coverage(arguments) => coverage::run(&root, arguments),
        Command::Openapi(arguments) => openapi::run(&root, arguments),
        Command::Release(arguments) => release::run(&root, arguments),
    })
}

/// The workspace that this program was built from.
fn workspace() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}
