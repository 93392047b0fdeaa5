//! A recipient and a transfer of the obsolete product, as the guide of 2019 has them, against the sandbox.
//!
//! Payments took the place of transfers: see `one_time_payment.rs`. Domains that used transfers can still do this.
//!
//! `cargo run -p conformance --example transfers`

#![allow(deprecated, reason = "transfers are obsolete, and this is about them")]

use powens::bank_accounts;
use powens::connectors::{AuthMechanism, ConnectorField};
use powens::errors::ErrorCode;
use powens::recipients::{self, Recipient, RecipientId, RecipientState};
use powens::transfers::{self, Transfer, TransferId, TransferState};
use powens::{Client, Decimal, Domain, Secret, State, UserRef, auth, authentication, webview};
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
    pub(crate) known: usize,
    pub(crate) added: RecipientId,
    pub(crate) most: Option<Decimal>,
    pub(crate) states: Vec<Option<TransferState>>,
}

pub(crate) async fn run(sandbox: &Sandbox) -> Outcome<Summary> {
    // For the real API: `Client::builder("your-domain").build()?`.
    let anonymous = sandbox.client()?;
    let credentials = sandbox.credentials();

    // 1. The browser gets a code for half an hour, never the permanent token.
    let server = anonymous.with_user_token(credentials.user.token.as_str());
    let code = authentication::create_code().send(&server).await?;
    let client = anonymous.with_user_token(code.code.clone());

    // 2. An account that can send, and whom it can send to.
    let able = bank_accounts::list(UserRef::Me).able_to_transfer(1).send(&client).await?;
    let account = able.accounts.first().ok_or("no account can send transfers")?;
    let known = recipients::list_of_account(UserRef::Me, account.id).send(&client).await?.recipients;
    for recipient in &known {
        println!("account {} can send to {}", account.id, label(recipient));
    }

    // 3. Somebody new. The bank sends a code to the end user.
    let request = recipients::create(UserRef::Me, account.id, "FR7613048379405300290000355", "Papa");
    let recipient = add(&client, request.category("Famille").send(&client).await?).await?;
    println!("recipient {} was added: {}", recipient.id, label(&recipient));

    // 4. Too much at first.
    let most = match transfer(&client, account.id, recipient.id, Decimal::from(5_000)).await {
        Err(error) if error.code() == Some(ErrorCode::MaxAmountExceeded) => {
            println!("{error}");
            most_of(&error)
        }
        Err(error) => return Err(error.into()),
        Ok(transfer) => return Err(format!("transfer {} was taken", transfer.id).into()),
    };

    // 5. The transfer: created, then sent with what the bank asks for.
    let created = transfer(&client, account.id, recipient.id, Decimal::from(10)).await?;
    println!("transfer {} is {}", created.id, name(created.state.as_ref()));
    let sent = send(&client, created.id).await?;
    println!("transfer {} is {}", sent.id, name(sent.state.as_ref()));

    // 6. A synchronisation of the API looks for the transaction. No webhook tells: read again, some time later.
    let state = wait(&client, sent.id).await?;
    println!("transfer {} is {}: {}", sent.id, name(state.as_ref()), meaning(state.as_ref()));

    // 7. Another one, which the end user shall confirm in the webview instead.
    let prepared = transfer(&client, account.id, recipient.id, Decimal::new(12_50, 2)).await?;
    let random = State::random()?;
    let page =
        webview::transfer(&Domain::new("acme")?, credentials.client_id.as_str(), "https://app.example/sent");
    let url = page.code(code.code).state(&random).transfer_id(prepared.id).url();
    println!("or send the end user to {}", shown(&url));
    returned(&random, prepared.id)?;

    // 8. What was ordered so far. Transfers that were made at the bank itself are not there.
    let list = transfers::list(UserRef::Me).send(&client).await?;
    for transfer in &list.transfers {
        let amount = transfer.amount.unwrap_or_default();
        println!("  transfer {}: {amount}, {}", transfer.id, name(transfer.state.as_ref()));
    }
    let states = list.transfers.into_iter().map(|transfer| transfer.state).collect();
    Ok(Summary { known: known.len(), added: recipient.id, most, states })
}

/// Goes on adding a recipient until the bank has everything that it wants.
async fn add(client: &Client<auth::User>, started: Recipient) -> Outcome<Recipient> {
    let mut recipient = started;
    loop {
        let account = recipient.id_account.ok_or("the recipient has no account")?;
        let update = recipients::update(UserRef::Me, account, recipient.id);
        let update = match &recipient.state {
            // Even then the bank may let days pass, until `enabled_at`.
            None if open(&recipient.fields).is_empty() => return Ok(recipient),
            None | Some(RecipientState::AdditionalInformationNeeded) => open(&recipient.fields)
                .iter()
                .fold(update, |update, field| update.credential(&field.name, ask(field))),
            Some(RecipientState::Decoupled) => update,
            Some(other) => return Err(format!("the bank refused the recipient: {other}").into()),
        };
        recipient = update.send(client).await?;
    }
}

async fn transfer(
    client: &Client<auth::User>,
    account: bank_accounts::BankAccountId,
    recipient: RecipientId,
    amount: Decimal,
) -> powens::Result<Transfer> {
    transfers::create_of_account_recipient(UserRef::Me, account, recipient, amount)
        .label("Test virement")
        .send(client)
        .await
}

/// Sends a transfer to the bank, with what the bank asks for.
async fn send(client: &Client<auth::User>, id: TransferId) -> Outcome<Transfer> {
    let submit = || transfers::update(UserRef::Me, id).validated(true);
    let mut transfer = submit().send(client).await?;
    loop {
        let update = match &transfer.state {
            Some(TransferState::Created | TransferState::AdditionalInformationNeeded) => {
                let fields = open(&transfer.fields);
                if fields.is_empty() {
                    return Err("the bank waits, and does not say for what".into());
                }
                fields.iter().fold(submit(), |update, field| update.credential(&field.name, ask(field)))
            }
            Some(TransferState::Decoupled) => submit(),
            Some(TransferState::Validating)
                if transfer.validate_mechanism == Some(AuthMechanism::Webauth) =>
            {
                println!("  the end user validates on the page of the bank: see `webview::webauth`");
                return Ok(transfer);
            }
            Some(TransferState::Scheduled | TransferState::Pending | TransferState::Done) => {
                return Ok(transfer);
            }
            other => {
                let reason = transfer.error_message.as_deref().unwrap_or("no reason was given");
                return Err(format!("the transfer is {}: {reason}", name(other.as_ref())).into());
            }
        };
        transfer = update.send(client).await?;
    }
}

/// Reads a transfer until its state is a last one. In real life minutes or days lie between two readings.
async fn wait(client: &Client<auth::User>, id: TransferId) -> Outcome<Option<TransferState>> {
    for _ in 0..10 {
        let transfer = transfers::get(UserRef::Me, id).send(client).await?;
        match transfer.state {
            Some(TransferState::Validating | TransferState::Pending | TransferState::Coming) => {}
            state => return Ok(state),
        }
    }
    Err("the transfer is still on its way".into())
}

/// What the browser brings back from the webview.
fn returned(state: &State, id: TransferId) -> Outcome<()> {
    use webview::transfer::Callback;
    let returned = format!("https://app.example/sent?transfer_id={id}&state={}", state.expose());
    match Callback::parse(&returned, state)? {
        Callback::Success(success) => println!("back with transfer {}", success.transfer_id),
        Callback::Failure(failure) => println!("the end user gave up: {}", failure.error),
        _ => println!("the callback is of a kind that is newer than this program"),
    }
    Ok(())
}

/// The limit, which this error tells in a member of its own.
fn most_of(error: &powens::Error) -> Option<Decimal> {
    error.member("max_amount")?.text().parse().ok()
}

fn open(fields: &Option<Vec<ConnectorField>>) -> &[ConnectorField] {
    fields.as_deref().unwrap_or_default()
}

/// Plays the end user: the password and the code of the sandbox are the same.
fn ask(field: &ConnectorField) -> Secret {
    println!("  the bank asks for `{}`", field.name);
    Secret::new("123456")
}

fn label(recipient: &Recipient) -> &str {
    recipient.label.as_deref().unwrap_or("somebody")
}

fn name(state: Option<&TransferState>) -> &str {
    state.map_or("in no state", TransferState::as_str)
}

fn meaning(state: Option<&TransferState>) -> &'static str {
    match state {
        Some(TransferState::Done) => "the bank has executed it",
        Some(TransferState::Scheduled) => "the bank will execute it on its day",
        Some(TransferState::TransactionNotFound) => "executed, but no transaction was found for it",
        Some(TransferState::Canceled | TransferState::Deleted) => "it will not be executed",
        _ => "look at the state, and at `error_message`",
    }
}

/// A URL without what is in its query.
fn shown(url: &str) -> &str {
    url.split('?').next().unwrap_or(url)
}
