//! Runs a sandbox until it is interrupted.

use std::fmt::Display;
use std::fs;
use std::io::{self, IsTerminal, Write};
use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use powens_sandbox::faults::Faults;
use powens_sandbox::{Log, Options, Sandbox, Time};
use serde_json::{Value, json};

/// An offline stand-in for the Powens API.
///
/// Answers every endpoint of the API over HTTP, with users, connections, accounts, transactions, payments and
/// transfers that are invented and remembered. Prints one line of JSON with its base URL and credentials to standard
/// output, then serves until it is interrupted; where standard error is a terminal, that explains how to begin and
/// logs each request.
#[derive(Parser)]
#[command(name = "powens-sandbox", version, after_help = EXAMPLES)]
struct Arguments {
    /// Port to listen on; 0 is any free one.
    #[arg(long, value_name = "PORT", default_value_t = 0)]
    port: u16,

    /// Address to listen on. Whoever reaches it can use the sandbox.
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1")]
    host: IpAddr,

    /// Address and port in one, in place of `--host` and `--port`.
    #[arg(long, value_name = "ADDRESS:PORT", conflicts_with_all = ["port", "host"])]
    listen: Option<SocketAddr>,

    /// Refuse query parameters and body members that the description does not know, in place of ignoring them.
    #[arg(long)]
    strict: bool,

    /// How to log requests on standard error: `text`, `json` or `off` [default: `text` on a terminal, else `off`].
    #[arg(long, value_name = "HOW")]
    log: Option<Log>,

    /// A proxy is in front: links are made from its X-Forwarded-Host and X-Forwarded-Proto.
    #[arg(long)]
    behind_proxy: bool,

    /// Folder of spec files to serve [default: the description that the command was built with].
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

const EXAMPLES: &str = "\
Examples:
  powens-sandbox --port 4000
      then open http://127.0.0.1:4000/ for all that it serves, with requests to try
  powens-sandbox --port 4000 --state sandbox.redb --clock real
      keeps what happens, at the time of this machine
  powens-sandbox --strict --log json 2> requests.log
      for a test suite: names that the API would ignore are mistakes
  powens-sandbox | jq -r .user.token
      the token of the user that is there from the start";

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
    // Before the line is out: whoever reads it may stop the sandbox at once.
    let interrupted = interrupted()?;
    let spec = arguments.spec.clone();
    let options = options(arguments)?;
    let sandbox = match spec {
        Some(folder) => Sandbox::start_from(&folder, options).await?,
        None => options.start().await?,
    };
    let mut out = io::stdout();
    // Whoever closed the pipe after the first line got what it wanted.
    let _ = writeln!(out, "{}", announcement(&sandbox)).and_then(|()| out.flush());
    if io::stderr().is_terminal() {
        let _ = io::stderr().write_all(greeting(&sandbox).as_bytes());
    }
    interrupted.await?;
    sandbox.stop().await
}

fn options(arguments: Arguments) -> io::Result<Options> {
    let listen = arguments.listen.unwrap_or_else(|| SocketAddr::new(arguments.host, arguments.port));
    let usual = if io::stderr().is_terminal() { Log::Text } else { Log::Off };
    let mut options = Options::default()
        .listen(listen)
        .strict(arguments.strict)
        .seed(arguments.seed)
        .clock(arguments.clock.unwrap_or_default())
        .log(arguments.log.unwrap_or(usual))
        .behind_proxy(arguments.behind_proxy);
    options.state = arguments.state;
    options.clock = arguments.clock.unwrap_or_default();
    options.webhooks_anywhere = arguments.webhooks_anywhere;
    options.fixtures = arguments.fixtures;
    options.transactions = arguments.transactions;
    options.faults = arguments.faults.as_deref().map(read_faults).transpose()?.unwrap_or_default();
    Ok(options)
}

/// Ctrl-C, or what stops services. From this call on they no longer end the process.
fn interrupted() -> io::Result<impl Future<Output = io::Result<()>>> {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let (mut interrupted, mut terminated) =
            (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
        Ok(async move {
            tokio::select! {
                _ = interrupted.recv() => {}
                _ = terminated.recv() => {}
            }
            Ok(())
        })
    }
    #[cfg(not(unix))]
    Ok(tokio::signal::ctrl_c())
}

/// How to begin, for people.
fn greeting(sandbox: &Sandbox) -> String {
    let (credentials, origin, base) = (sandbox.credentials(), sandbox.origin(), sandbox.base_url());
    format!(
        "\npowens-sandbox {version} listens. Ctrl-C stops it.\n\n\
         \x20 Index     {origin}/\n\
         \x20 API       {base}\n\
         \x20 OpenAPI   {origin}/openapi.json\n\
         \x20 Webview   {origin}/en/connect?client_id={client}&redirect_uri={origin}/\n\n\
         \x20 client_id      {client}\n\
         \x20 client_secret  {secret}\n\
         \x20 token          {token}  (of user {user})\n\n\
         \x20 curl -H 'Authorization: Bearer {token}' '{base}users/me/connections?expand=accounts'\n\n",
        version = env!("CARGO_PKG_VERSION"),
        client = credentials.client_id,
        secret = credentials.client_secret,
        token = credentials.user.token,
        user = credentials.user.id,
    )
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
