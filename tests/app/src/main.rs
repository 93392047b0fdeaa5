//! Starts the application: with the API that the environment names, or with a sandbox.

use std::io::{self, Write};
use std::net::SocketAddr;
use std::process::ExitCode;

use clap::Parser;
use powens_example_app::config::{ApiConfig, Config, public_url};
use powens_example_app::{Server, sandbox};

/// A small budgeting product on top of the crate `powens`, to be copied.
///
/// With POWENS_DOMAIN, POWENS_CLIENT_ID and POWENS_CLIENT_SECRET in the environment it talks to the real API, else to
/// a sandbox that it starts by itself. APP_URL, POWENS_CONFIG_TOKEN, POWENS_WEBHOOK_SECRET and PAYEE_IBAN: see its
/// README.
#[derive(Parser)]
#[command(name = "powens-example-app", version)]
struct Arguments {
    /// Address and port to listen on; port 0 is any free one.
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8080")]
    listen: SocketAddr,

    /// Talk to a sandbox, whatever the environment says.
    #[arg(long)]
    sandbox: bool,
}

#[tokio::main]
async fn main() -> ExitCode {
    tracing_subscriber::fmt().with_writer(io::stderr).with_ansi(false).init();
    match run(Arguments::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "{error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: Arguments) -> Result<(), Box<dyn std::error::Error>> {
    let variable = |name: &str| std::env::var(name).ok();
    let real = if arguments.sandbox { None } else { ApiConfig::from_variables(variable)? };
    let (api, sandbox) = match real {
        Some(api) => (api, None),
        None => {
            let sandbox = sandbox::start().await?;
            (sandbox::config(&sandbox)?, Some(sandbox))
        }
    };
    let mut config = Config::new(arguments.listen, api);
    config.public_url = public_url(variable)?;
    let server = Server::start(config).await?;
    writeln!(io::stdout(), "Hazel Budget: open {}", server.url())?;
    stopped().await?;
    server.stop().await?;
    match sandbox {
        Some(sandbox) => Ok(sandbox.stop().await?),
        None => Ok(()),
    }
}

/// Waits until someone wants the program to end: Ctrl-C, or what service managers send.
async fn stopped() -> io::Result<()> {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let mut terminate = signal(SignalKind::terminate())?;
        tokio::select! {
            pressed = tokio::signal::ctrl_c() => pressed,
            _ = terminate.recv() => Ok(()),
        }
    }
    #[cfg(not(unix))]
    tokio::signal::ctrl_c().await
}
