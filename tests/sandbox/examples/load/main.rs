//! What the sandbox can take: requests a second, how long each takes, and the memory of a large state.
//!
//! ```sh
//! cargo run --release -p powens-sandbox --example load
//! ```
//!
//! The sandbox runs in a process of its own, so that its memory is told apart from that of the clients. On a machine
//! with two cores both share them: what is measured is less than what the sandbox alone can do.

mod client;
mod report;

use std::error::Error;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use clap::Parser;
use powens_sandbox::Options;
use serde_json::{Value, json};

use client::{Ask, Peer};

type Outcome<T> = Result<T, Box<dyn Error + Send + Sync>>;

/// Measures the sandbox under load.
#[derive(Parser)]
struct Arguments {
    /// Seconds of each measurement.
    #[arg(long, default_value_t = 3.0)]
    seconds: f64,

    /// Clients at once, each on a connection of its own.
    #[arg(long, default_value_t = 16)]
    clients: usize,

    /// Transactions of each of the accounts that are there from the start.
    #[arg(long, default_value_t = 100)]
    transactions: u32,

    /// Keeps the state in this file.
    #[arg(long)]
    state: Option<PathBuf>,

    /// Runs the sandbox: what the program starts for itself.
    #[arg(long, hide = true)]
    serve: bool,
}

fn main() -> Outcome<()> {
    let arguments = Arguments::parse();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    if arguments.serve { runtime.block_on(serve(arguments)) } else { runtime.block_on(measure(arguments)) }
}

/// The sandbox, until the other side of its standard input is gone.
async fn serve(arguments: Arguments) -> Outcome<()> {
    let mut options = Options::default().transactions(arguments.transactions);
    options.state = arguments.state;
    let sandbox = options.start().await?;
    println!("{}", json!({"address": sandbox.address(), "token": sandbox.credentials().user.token}));
    tokio::task::spawn_blocking(|| std::io::stdin().lines().count()).await?;
    Ok(sandbox.stop().await?)
}

async fn measure(arguments: Arguments) -> Outcome<()> {
    let began = std::time::Instant::now();
    let (mut child, said) = start(&arguments)?;
    let address = said["address"].as_str().ok_or("no address")?.parse()?;
    let token = said["token"].as_str().ok_or("no token")?;
    let peer = Peer { address, clients: arguments.clients, time: Duration::from_secs_f64(arguments.seconds) };
    println!("started in {:.1} s, {} clients", began.elapsed().as_secs_f64(), arguments.clients);
    let count = peer.count(&Ask::get("/2.0/users/me/transactions?limit=1", token)).await?;
    report::memory(child.id(), &format!("at rest, with {count} transactions"));
    report::head();
    for (name, ask) in asks(token) {
        report::line(name, &peer.run(&ask).await?);
    }
    report::memory(child.id(), "after that");
    drop(child.stdin.take());
    child.wait()?;
    Ok(())
}

/// What is asked for: small answers first, then large ones, then changes.
fn asks(token: &str) -> [(&'static str, Ask); 7] {
    [
        ("GET users/me", Ask::get("/2.0/users/me", token)),
        ("GET accounts/1", Ask::get("/2.0/users/me/accounts/1", token)),
        ("GET connections, expanded", Ask::get("/2.0/users/me/connections?expand=accounts", token)),
        ("GET 1 transaction", Ask::get("/2.0/users/me/transactions?limit=1", token)),
        ("GET 100 transactions", Ask::get("/2.0/users/me/transactions?limit=100", token)),
        ("GET 1000 transactions", Ask::get("/2.0/users/me/transactions?limit=1000", token)),
        ("POST accounts/1", Ask::post("/2.0/users/me/accounts/1", token, r#"{"bookmarked": true}"#)),
    ]
}

fn start(arguments: &Arguments) -> Outcome<(Child, Value)> {
    let mut command = Command::new(std::env::current_exe()?);
    command.args(["--serve", "--transactions", &arguments.transactions.to_string()]);
    if let Some(state) = &arguments.state {
        command.arg("--state").arg(state);
    }
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
    let mut line = String::new();
    BufReader::new(child.stdout.take().ok_or("no output")?).read_line(&mut line)?;
    Ok((child, serde_json::from_str(&line)?))
}
