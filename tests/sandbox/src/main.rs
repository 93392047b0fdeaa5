//! Runs a sandbox until it is interrupted.

use std::fmt::Display;
use std::fs;
use std::io::{self, Write};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use powens_sandbox::faults::Faults;
use powens_sandbox::{Options, Sandbox, Time, spec_folder};
use serde_json::{Value, json};

/// An offline stand-in for the Powens API.
///
/// Prints one line of JSON with its base URL and credentials, then serves until it is interrupted. Everything it
/// knows is in memory and the same for the same seed.
#[derive(Parser)]
#[command(name = "powens-sandbox", version)]
struct Arguments {
    /// Address and port to listen on; port 0 is any free one.
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:0")]
    listen: SocketAddr,

    /// Refuse query parameters and body members that the description does not know.
    #[arg(long)]
    strict: bool,

    /// Folder of the spec files [default: the `spec` folder of the source tree it was built from].
    #[arg(long, value_name = "FOLDER")]
    spec: Option<PathBuf>,

    /// Makes tokens, secrets and amounts from another seed.
    #[arg(long, value_name = "N", default_value_t = 0)]
    seed: u64,

    /// Keeps the state in this file from one run to the next. One that holds a state goes before `--seed` and `--clock`.
    #[arg(long, value_name = "FILE")]
    state: Option<PathBuf>,

    /// What time it is: `real`, or a moment such as 2026-01-31T12:00:00, at which it stands still [default:
    /// 2026-01-31T12:00:00].
    #[arg(long, value_name = "TIME")]
    clock: Option<Time>,

    /// Post webhooks beyond this machine too, and not to loopback addresses alone.
    #[arg(long)]
    webhooks_anywhere: bool,

    /// Seeds a fresh state from this JSON file: users, connectors, connections, accounts, transactions, payments.
    #[arg(long, value_name = "FILE")]
    fixtures: Option<PathBuf>,

    /// Transactions that each account has when it is activated [default: 24 to 120, by its kind].
    #[arg(long, value_name = "N")]
    transactions: Option<u32>,

    /// File of rules for faults: what goes wrong with which requests, as JSON.
    #[arg(long, value_name = "FILE")]
    faults: Option<PathBuf>,
}

#[tokio::main]
async fn main() -> ExitCode {
    match run(Arguments::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "{error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: Arguments) -> io::Result<()> {
    let spec = arguments.spec.unwrap_or_else(spec_folder);
    let mut options =
        Options::default().listen(arguments.listen).strict(arguments.strict).seed(arguments.seed);
    options.state = arguments.state;
    options.clock = arguments.clock.unwrap_or_default();
    options.webhooks_anywhere = arguments.webhooks_anywhere;
    options.fixtures = arguments.fixtures;
    options.transactions = arguments.transactions;
    options.faults = arguments.faults.as_deref().map(read_faults).transpose()?.unwrap_or_default();
    let sandbox = Sandbox::start_from(&spec, options).await?;
    let mut out = io::stdout();
    writeln!(out, "{}", announcement(&sandbox))?;
    out.flush()?;
    tokio::signal::ctrl_c().await?;
    sandbox.stop().await
}

fn read_faults(file: &Path) -> io::Result<Faults> {
    let named = |problem: &dyn Display| format!("{}: {problem}", file.display());
    let text = fs::read_to_string(file).map_err(|error| io::Error::new(error.kind(), named(&error)))?;
    Faults::from_json(&text).map_err(|error| io::Error::new(io::ErrorKind::InvalidData, named(&error)))
}

fn announcement(sandbox: &Sandbox) -> Value {
    let credentials = sandbox.credentials();
    json!({
        "base_url": sandbox.base_url(),
        "client_id": credentials.client_id,
        "client_secret": credentials.client_secret,
        "config_token": credentials.config_token,
        "users_token": credentials.users_token,
        "user": {"id": credentials.user.id, "token": credentials.user.token},
    })
}
