//! An integration without the webview, from a temporary user to its data and back to nothing, against the sandbox.
//!
//! These are the steps of the guide of the API from the time when it was called Budgea; they still work. Only those
//! with the status of an agent may handle credentials of end users. Others open `webview::connect` instead of
//! steps 2 to 4.
//!
//! `cargo run -p conformance --example aggregation`

use futures_util::TryStreamExt;
use powens::bank_accounts::{self, BankAccount, BankAccountExpand, BankAccountId};
use powens::bank_transactions::{self, Transaction, TransactionExpand};
use powens::civil::DateTime;
use powens::connections::{self, Connection, ConnectionExpand, ConnectionId, ConnectionState};
use powens::connectors::{self, Connector, ConnectorExpand, ConnectorField};
use powens::errors::ErrorCode;
use powens::webhooks::{self, Event, Verifier, WebhookEvent};
use powens::{Client, Secret, Timestamp, UserRef, auth, authentication, users};
use powens_sandbox::Sandbox;

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

#[tokio::main]
async fn main() -> Outcome<()> {
    // The stand-in for the API.
    let sandbox = Sandbox::start().await?;
    let summary = run(&sandbox).await?;
    println!("in the end: {summary:?}");
    Ok(())
}

/// What there was.
#[derive(Debug, PartialEq)]
pub(crate) struct Summary {
    pub(crate) refused: Option<String>,
    pub(crate) activated: usize,
    pub(crate) read: usize,
    pub(crate) announced: usize,
    pub(crate) new: usize,
    pub(crate) left: usize,
}

pub(crate) async fn run(sandbox: &Sandbox) -> Outcome<Summary> {
    // For the real API: `Client::builder("your-domain").build()?`.
    let anonymous = sandbox.client()?;
    let credentials = sandbox.credentials();

    // 1. On the device of the end user: a temporary user, and a token that ends after half an hour.
    let temporary = authentication::init().send(&anonymous).await?;
    println!("a temporary user, for {} seconds", temporary.expires_in.unwrap_or_default());
    let client = anonymous.with_user_token(temporary.auth_token.clone());

    // 2. What there is to connect to, and what each wants to know.
    let expand = ConnectorExpand::new().fields();
    let page = connectors::list().expand(expand).send(&anonymous).await?;
    for connector in &page.connectors {
        println!("  {} wants {}", name(connector), wants(connector));
    }
    let bank = page.connectors.iter().find(|connector| name(connector) == "Banque des Tilleuls");
    let bank = bank.ok_or("the bank is not in the list")?;

    // 3. A connection. The first password is mistyped; the second makes the bank ask for a one-time password too.
    let refused = match connect(&client, bank, "wrong").await? {
        Connected::No(reason) => Some(reason),
        Connected::Yes(_) => None,
    };
    let Connected::Yes(connection) = connect(&client, bank, "otp").await? else {
        return Err("refused once more".into());
    };

    // 4. Accounts are disabled until the end user agrees to share them.
    let accounts =
        bank_accounts::list_of_connection(UserRef::Me, connection).all().send(&client).await?.accounts;
    let chosen: Vec<BankAccountId> =
        accounts.iter().filter(|account| agrees(account)).map(|one| one.id).collect();
    bank_accounts::activate(UserRef::Me, connection, chosen.iter().copied())
        .all()
        .disabled(false)
        .send(&client)
        .await?;

    // 5. On the server: the temporary token becomes a permanent one, or the user would end with it.
    let (client_id, secret) = (credentials.client_id.as_str(), credentials.client_secret.as_str());
    let token =
        authentication::exchange_code(client_id, secret, temporary.auth_token).send(&anonymous).await?;
    let client = anonymous.with_user_token(token.access_token);
    println!("the user is permanent: keep the token like a password");

    // 6. The data, everything at once. Later on, ask for what is new only.
    let transactions = read(&client, connection).await?;
    let since = transactions.iter().filter_map(|transaction| transaction.last_update).max();

    // 7. The end user is waiting and wants to see what happened today.
    let synced = connections::sync(UserRef::Me, connection).psu_requested(true).send(&client).await?;
    println!("synchronised: {}", describe(synced.state.as_ref()));
    let new = follow(&client, connection, since).await?;

    // 8. Otherwise the API synchronises by itself, and calls.
    let announced = webhook(&client, connection).await?;

    // 9. The end user leaves. There is no way back from either.
    connections::delete(UserRef::Me, connection).send(&client).await?;
    let left = connections::list(UserRef::Me).send(&client).await?.connections.len();
    users::delete(UserRef::Me).send(&client).await?;
    match users::get(UserRef::Me).send(&client).await {
        Err(error) if error.code() == Some(ErrorCode::Unauthorized) => println!("the user is gone: {error}"),
        Err(error) => return Err(error.into()),
        Ok(_) => return Err("the user is still there".into()),
    }
    Ok(Summary { refused, activated: chosen.len(), read: transactions.len(), announced, new, left })
}

fn name(connector: &Connector) -> &str {
    connector.name.as_deref().unwrap_or("unnamed")
}

fn wants(connector: &Connector) -> String {
    let names: Vec<_> = connector.fields.iter().flatten().map(|field| field.name.as_str()).collect();
    if names.is_empty() { "the end user on a page of its own".to_owned() } else { names.join(", ") }
}

/// How an attempt to connect ended.
enum Connected {
    Yes(ConnectionId),
    /// The end user has to do something first; what to tell them.
    No(String),
}

/// Adds a connection, and goes on until the bank has everything that it wants.
async fn connect(client: &Client<auth::User>, bank: &Connector, password: &str) -> Outcome<Connected> {
    let mut request = connections::create(UserRef::Me).id_connector(bank.id);
    for field in bank.fields.iter().flatten() {
        // In production each value is encrypted first: see `EncryptionKey`, of the feature `encryption`.
        request = request.credential(&field.name, ask(field, password));
    }
    let mut answer = request.send(client).await;
    loop {
        let connection = match answer {
            Ok(connection) => connection,
            Err(error) => return refusal(error),
        };
        // The status is 202 as long as there is a state, and 200 then.
        let update = connections::update(UserRef::Me, connection.id);
        answer = match &connection.state {
            None => {
                println!("connection {} is up to date", connection.id);
                return Ok(Connected::Yes(connection.id));
            }
            Some(ConnectionState::AdditionalInformationNeeded) => {
                let fields = connection.fields.iter().flatten();
                fields.fold(update, |update, field| update.credential(&field.name, ask(field, password)))
            }
            Some(ConnectionState::Decoupled) => update.resume(true),
            // States may be added to the API.
            Some(other) => return Ok(Connected::No(describe(Some(other)).to_owned())),
        }
        .send(client)
        .await;
    }
}

/// What can be told to the end user; anything else is a failure of the program.
fn refusal(error: powens::Error) -> Outcome<Connected> {
    let reason = match error.code() {
        Some(ErrorCode::WrongPassword) => error.message().unwrap_or("Please check what you entered."),
        Some(ErrorCode::WebsiteUnavailable) => "The bank cannot be reached. Please try again later.",
        Some(ErrorCode::ActionNeeded) => "The bank wants you to do something on its own site first.",
        _ => return Err(error.into()),
    };
    println!("refused with status {}: {reason}", error.status().unwrap_or_default());
    Ok(Connected::No(reason.to_owned()))
}

/// Plays the end user, who fills in the form.
fn ask(field: &ConnectorField, password: &str) -> Secret {
    println!("  the form asks for `{}`", field.name);
    let choice = field.values.iter().flatten().next().map(|choice| choice.value.as_str());
    Secret::new(match field.name.as_str() {
        "password" => password,
        "otp" => "1234",
        _ => choice.unwrap_or("12345678"),
    })
}

/// Plays the end user, who shares everything but cards.
fn agrees(account: &BankAccount) -> bool {
    let kind = account.kind.as_ref().map_or("", |kind| kind.as_str());
    let shared = kind != "card";
    let label = account.name.as_deref().unwrap_or_default();
    println!("  account {} ({kind}), {label}: {}", account.id, if shared { "shared" } else { "not shared" });
    shared
}

/// `connections?expand=connector,accounts[transactions[categories],investments]`. The guide has `category`, which the
/// crate knows as deprecated.
async fn read(client: &Client<auth::User>, connection: ConnectionId) -> Outcome<Vec<Transaction>> {
    let transactions = TransactionExpand::new().categories();
    let accounts = BankAccountExpand::new().transactions_with(transactions).investments();
    let expand = ConnectionExpand::new().connector().accounts_with(accounts);
    let page = connections::list(UserRef::Me).expand(expand).send(client).await?;
    let mut all = Vec::new();
    for account in page.connections.into_iter().filter(|one| one.id == connection).flat_map(accounts_of) {
        let transactions = account.transactions.unwrap_or_default();
        println!("  account {}: {} transactions, among them", account.id, transactions.len());
        transactions.iter().take(2).for_each(show);
        all.extend(transactions);
    }
    Ok(all)
}

fn accounts_of(connection: Connection) -> Vec<BankAccount> {
    connection.accounts.unwrap_or_default()
}

/// What changed since the newest change that is known, page by page. A transaction that is `deleted` is to be deleted.
async fn follow(
    client: &Client<auth::User>,
    connection: ConnectionId,
    since: Option<DateTime>,
) -> Outcome<usize> {
    let mut list = bank_transactions::list_of_connection(UserRef::Me, connection, 1)
        .all()
        .expand(TransactionExpand::new().categories());
    if let Some(since) = since {
        list = list.last_update(since);
    }
    let mut changes = std::pin::pin!(list.items(client));
    let mut count = 0;
    while let Some(transaction) = changes.try_next().await? {
        show(&transaction);
        count += 1;
    }
    println!("new since the last time: {count}");
    Ok(count)
}

fn show(transaction: &Transaction) {
    let date = transaction.date.map(|date| date.to_string()).unwrap_or_default();
    let category = transaction.categories.iter().flatten().next().and_then(|category| category.code.as_ref());
    let category = category.map_or("-", |code| code.as_str());
    println!("    {date} {:>9} {category}", transaction.value.unwrap_or_default());
}

/// The receiver of `CONNECTION_SYNCED`. The sandbox does not call: the first half plays the part of the API.
async fn webhook(client: &Client<auth::User>, connection: ConnectionId) -> Outcome<usize> {
    let (secret, path) =
        (Secret::new("the secret of the authentication provider"), "/hooks/connection-synced");
    let expand = ConnectionExpand::new().accounts_with(BankAccountExpand::new().transactions());
    let synced = connections::get(UserRef::Me, connection).expand(expand).send_raw(client).await?;
    let body = format!(r#"{{"id_webhook_data": 1, "connection": {}}}"#, synced.text()?);
    let (signature, date) = webhooks::sign(&secret, path, Timestamp::now(), body.as_bytes());
    let headers = [("BI-Signature", signature), ("BI-Signature-Date", date)];

    // What the application does: check who calls, and read. A call that is not answered with 200 comes again.
    let verifier = Verifier::new(secret);
    let forged = body.replace("\"balance\":", "\"balance\": 1");
    let delivery = webhooks::delivery(path, &headers, forged.as_bytes());
    if let Err(error) = Event::verified(WebhookEvent::ConnectionSynced, &verifier, &delivery) {
        println!("answered with 401: {error}");
    }
    let delivery = webhooks::delivery(path, &headers, body.as_bytes());
    match Event::verified(WebhookEvent::ConnectionSynced, &verifier, &delivery)? {
        Event::ConnectionSynced(synced) => {
            let state = synced.connection.as_ref().and_then(|connection| connection.state.as_ref());
            println!("connection {connection} was synchronised: {}", describe(state));
            let accounts = synced.connection.map(accounts_of).unwrap_or_default();
            Ok(accounts.iter().flat_map(|account| &account.transactions).map(Vec::len).sum())
        }
        other => Err(format!("not what was registered here: {other:?}").into()),
    }
}

/// What a state means to the end user.
fn describe(state: Option<&ConnectionState>) -> &str {
    use ConnectionState::{ScaRequired, WebauthRequired, WebsiteUnavailable, WrongPassword};
    match state {
        None => "up to date",
        Some(WrongPassword) => "the credentials have to be entered again",
        Some(ScaRequired | WebauthRequired) => "a strong authentication is needed",
        Some(WebsiteUnavailable) => "the bank cannot be reached; try later",
        Some(other) => other.as_str(),
    }
}
