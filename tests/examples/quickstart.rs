//! A user's connections, accounts and transactions, read from the sandbox.
//!
//! `cargo run -p conformance --example quickstart`

use futures_util::TryStreamExt;
use powens::connections::{self, ConnectionExpand};
use powens::{UserRef, bank_transactions};
use powens_sandbox::Sandbox;

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

#[tokio::main]
async fn main() -> Outcome<()> {
    // The stand-in for the API.
    let sandbox = Sandbox::start().await?;
    run(&sandbox).await?;
    Ok(())
}

/// Tells how many accounts and transactions it showed.
pub(crate) async fn run(sandbox: &Sandbox) -> Outcome<(usize, usize)> {
    // For the real API: `Client::builder("your-domain").build()?`.
    let client = sandbox.client_for_user()?;

    let expand = ConnectionExpand::new().accounts().connector();
    let page = connections::list(UserRef::Me).expand(expand).send(&client).await?;
    let (mut accounts, mut count) = (0, 0);
    for connection in page.connections {
        let bank = connection.connector.and_then(|connector| connector.name).unwrap_or_default();
        println!("{bank}, connection {}: {}", connection.id, describe(connection.state.as_ref()));
        for account in connection.accounts.into_iter().flatten() {
            let kind = account.kind.as_ref().map_or("", |kind| kind.as_str());
            println!("  account {} ({kind}): {}", account.id, account.balance.unwrap_or_default());
            accounts += 1;
        }
    }

    println!("latest transactions:");
    let mut transactions = std::pin::pin!(bank_transactions::list(UserRef::Me, 100).items(&client));
    for _ in 0..5 {
        let Some(transaction) = transactions.try_next().await? else { break };
        let date = transaction.date.map(|date| date.to_string()).unwrap_or_default();
        println!("  {date} {:>10}", transaction.value.unwrap_or_default());
        count += 1;
    }
    Ok((accounts, count))
}

/// What a state means to the end user. States may be added to the API, so the last arm is not optional.
fn describe(state: Option<&connections::ConnectionState>) -> &str {
    use connections::ConnectionState::{ScaRequired, WrongPassword};
    match state {
        None => "up to date",
        Some(WrongPassword) => "the credentials have to be entered again",
        Some(ScaRequired) => "a strong authentication is needed",
        Some(other) => other.as_str(),
    }
}
