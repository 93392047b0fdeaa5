//! A one-time payment from the first token to the last state, as the vendor's guide has it, against the sandbox.
//!
//! `cargo run -p conformance --example one_time_payment [first_open_day|instant|deferred]`

use powens::authentication::{self, ServiceScope};
use powens::connectors::AuthMechanism;
use powens::payments::{
    self, AccountScheme, ExecutionDateType, IdentityScheme, IndividualIdentity, OrganizationIdentity,
    Payment, PaymentAccount, PaymentId, PaymentIdentity, PaymentInstructionRequest, PaymentState,
};
use powens::webhooks::{self, Event, Verifier, WebhookEvent};
use powens::{Client, Decimal, Domain, Secret, State, Timestamp, civil, webview};
use powens_sandbox::Sandbox;

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// Where the payer comes back to; registered with the client application.
const REDIRECT: &str = "https://shop.example/paid";

#[tokio::main]
async fn main() -> Outcome<()> {
    let kind = std::env::args().nth(1).unwrap_or_else(|| "first_open_day".to_owned());
    // The stand-in for the API.
    let sandbox = Sandbox::start().await?;
    run(&sandbox, &kind).await?;
    Ok(())
}

/// Makes a payment of this kind, and tells its last state.
pub(crate) async fn run(sandbox: &Sandbox, kind: &str) -> Outcome<Option<PaymentState>> {
    let instruction = instruction(ExecutionDateType::from(kind))?;
    // For the real API: `Client::builder("your-domain").build()?`.
    let anonymous = sandbox.client()?;
    let credentials = sandbox.credentials();
    let (client_id, client_secret) = (credentials.client_id.as_str(), credentials.client_secret.as_str());

    // 1. A token that may create payments. It lives on the server, never in a browser.
    let scopes = [ServiceScope::PaymentsAdmin];
    let token = authentication::service_token(client_id, client_secret, scopes).send(&anonymous).await?;
    let client = anonymous.with_service_token(token.token);

    // 2. The payment, not yet validated.
    let state = State::random()?;
    let payment = payments::create(REDIRECT, [instruction], PaymentIdentity::Individual(payer()))
        .client_state(state.expose())
        .send(&client)
        .await?;
    println!("payment {} is {}", payment.id, name(&payment));

    // 3. A token that opens this one payment: the only one that a browser gets to see.
    let scoped =
        payments::create_scoped_token(payment.id, [ServiceScope::PaymentsValidate]).send(&client).await?;

    // 4. The page to send the payer to, in both forms.
    let domain = Domain::new("acme")?;
    let page = webview::payment(&domain, client_id, REDIRECT, scoped.token, payment.id).state(&state);
    println!("send the payer to {}", shown(&page.url()));
    println!("or, in the older form, to {}", shown(&page.older_url()));

    // 5. The payer validates at the bank.
    act_as_payer(&anonymous, client_id, client_secret, payment.id).await?;

    // 6. The browser comes back. What it says is not signed, so it only tells which payment to look at.
    let returned =
        format!("{REDIRECT}?id_payment={}&payment_state=pending&state={}", payment.id, state.expose());
    let id = callback(&returned, &state)?;

    // 7. The state, as a webhook tells it and as the API tells it.
    webhook(id)?;
    let payment = payments::get(id).send(&client).await?;
    println!("payment {id} is {}: {}", name(&payment), meaning(payment.state.as_ref()));
    Ok(payment.state)
}

/// What is to be paid. A deferred payment needs its day; the others must not have one.
fn instruction(kind: ExecutionDateType) -> Outcome<PaymentInstructionRequest> {
    if !kind.is_known() {
        return Err(format!("`{kind}` is not a kind of payment: first_open_day, instant or deferred").into());
    }
    let deferred = kind == ExecutionDateType::Deferred;
    let beneficiary = PaymentAccount::new(AccountScheme::Iban, "FR7630006000011234567890189", "ACME Corp.");
    let identity = OrganizationIdentity::new(IdentityScheme::Siren, "012345678")
        .org_name("ACME Corp.")
        .org_legal_status("SARL");
    let instruction = PaymentInstructionRequest::new(
        "Order 1234",
        Decimal::new(50_90, 2),
        "EUR",
        kind,
        beneficiary,
        PaymentIdentity::Corporate(identity),
    );
    Ok(if deferred { instruction.execution_date(civil::date(2030, 1, 1)) } else { instruction })
}

fn payer() -> IndividualIdentity {
    IndividualIdentity::new("Germaine", "Michu")
        .birth_date(civil::date(1963, 1, 1))
        .birth_city("Paris")
        .birth_country("FR")
        .nationality("French")
}

/// Starts the validation as the webview would, at the connector that the vendor offers for tests.
async fn act_as_payer(
    anonymous: &Client,
    client_id: &str,
    client_secret: &str,
    payment: PaymentId,
) -> Outcome<()> {
    let scopes = [ServiceScope::PaymentsValidate];
    let token = authentication::service_token(client_id, client_secret, scopes).send(anonymous).await?;
    let validating = anonymous.with_service_token(token.token);
    let answer = payments::validate(payment, AuthMechanism::Webauth, REDIRECT)
        .connector_uuid(TEST_CONNECTOR.into())
        .validated(true)
        .send(&validating)
        .await?;
    let redirected = answer.validate_uri.is_some();
    println!("payment {payment} is {}; the payer is sent to the bank: {redirected}", name(&answer));
    // The sandbox has no bank to come back from; asking again ends the validation there.
    payments::resume(payment).send(&validating).await?;
    Ok(())
}

/// The connector that the vendor offers for tests.
const TEST_CONNECTOR: powens::Uuid = powens::Uuid::from_u128(0x338178e6_3d01_564f_9a7b_52ca442459bf);

/// Reads where the browser came back to. The state proves that this browser was sent out by us.
fn callback(returned: &str, state: &State) -> Outcome<PaymentId> {
    use webview::payment::Callback;
    match Callback::parse(returned, state)? {
        Callback::Success(success) => Ok(success.id_payment),
        Callback::Failure(failure) => {
            let reason =
                failure.error_code.map(|code| code.to_string()).or(failure.error.map(|e| e.to_string()));
            Err(format!("the payment was not made: {}", reason.unwrap_or_default()).into())
        }
        _ => Err("the callback is of a kind that is newer than this program".into()),
    }
}

/// What the receiver of `PAYMENT_STATE_UPDATED` does with a call; here with one that is signed on the spot.
fn webhook(payment: PaymentId) -> Outcome<()> {
    let (secret, path) =
        (Secret::new("the secret of the authentication provider"), "/hooks/payment-state-updated");
    let body = format!(r#"{{"id_webhook_data": 1, "id": {payment}, "state": "done"}}"#);
    let (signature, date) = webhooks::sign(&secret, path, Timestamp::now(), body.as_bytes());
    let headers = [("BI-Signature", signature), ("BI-Signature-Date", date)];

    let delivery = webhooks::delivery(path, &headers, body.as_bytes());
    match Event::verified(WebhookEvent::PaymentStateUpdated, &Verifier::new(secret), &delivery)? {
        Event::PaymentStateUpdated(payment) => {
            println!("webhook: payment {} is {}", payment.id, name(&payment))
        }
        other => println!("webhook: not what was registered here: {other:?}"),
    }
    Ok(())
}

fn name(payment: &Payment) -> &str {
    payment.state.as_ref().map_or("in no state", PaymentState::as_str)
}

/// What a state means for whoever wants to be paid.
fn meaning(state: Option<&PaymentState>) -> &'static str {
    match state {
        Some(PaymentState::Created | PaymentState::Validating) => "the payer has not finished; wait",
        Some(PaymentState::Pending) => "validated; wait for the execution",
        Some(PaymentState::Done) => "paid",
        Some(PaymentState::Accepted) => "on its way, and the bank tells no more: paid, at your own risk",
        Some(PaymentState::Partial) => "some instructions were paid, others were not: look at each",
        Some(PaymentState::Rejected) => "refused; ask for another payment",
        Some(PaymentState::Expired) => "never confirmed; treat it as refused",
        _ => "a state newer than this program: wait, and read the changelog",
    }
}

/// A URL without the code in it.
fn shown(url: &str) -> String {
    let (page, query) = url.split_once('?').unwrap_or((url, ""));
    let names = query.split('&').filter_map(|pair| pair.split('=').next()).collect::<Vec<_>>();
    format!("{page}?{}=…", names.join("=…&"))
}
