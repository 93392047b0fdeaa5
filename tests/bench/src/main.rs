//! Measures the generator and the crate `powens`, in CPU time, beside a floor. The README says what each figure is.

use std::error::Error;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};

mod compile;
mod cpu;
mod decode;
mod floor;
mod generate;
mod report;
mod request;
mod scale;
mod server;
mod transactions;

/// The floor as it was written when this program was built.
#[allow(dead_code, missing_docs, unreachable_pub, reason = "the benchmarks use little of it")]
#[allow(clippy::all, clippy::exhaustive_enums, clippy::exhaustive_structs, reason = "as plain as can be")]
mod plain {
    include!(concat!(env!("OUT_DIR"), "/floor.rs"));
}

use report::Section;

/// What every benchmark gives.
type Outcome = Result<Section, Box<dyn Error>>;

/// Measures the generator and the crate `powens`, in CPU time, beside a floor.
#[derive(Parser)]
#[command(name = "powens-bench", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,

    /// Measure less: a minute for everything, and compile nothing.
    #[arg(long, global = true)]
    quick: bool,

    /// Print JSON rather than tables.
    #[arg(long, global = true)]
    json: bool,
}

#[derive(Clone, Copy, Subcommand)]
enum Command {
    /// Everything.
    All,
    /// Reading the description and writing the crate.
    Generate,
    /// Reading a list of transactions.
    Decode,
    /// Sending requests over loopback.
    Request,
    /// Compiling the crate.
    Compile,
    /// Answers requests until its input ends; `request` starts it.
    #[command(hide = true)]
    Serve,
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "{error}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    let quick = arguments.quick;
    let benchmarks: &[fn(bool) -> Outcome] = match arguments.command {
        Command::All => &[generate::run, decode::run, request::run, compile::run],
        Command::Generate => &[generate::run],
        Command::Decode => &[decode::run],
        Command::Request => &[request::run],
        Command::Compile => &[compile::run],
        Command::Serve => return server::serve(),
    };
    if cfg!(debug_assertions) {
        writeln!(io::stderr(), "This is a debug build: its figures mean nothing. Run it with `--release`.")?;
    }
    let mut sections = Vec::new();
    for benchmark in benchmarks {
        let section = benchmark(quick)?;
        if !arguments.json {
            writeln!(io::stdout(), "{}", section.table())?;
        }
        sections.push(section.json());
    }
    if arguments.json {
        writeln!(io::stdout(), "{:#}", serde_json::Value::from(sections))?;
    }
    Ok(())
}

/// The root of the workspace.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The description of the workspace.
fn spec() -> PathBuf {
    root().join(powens_codegen::SPEC)
}
