//! Taking a payment: it is made on the server, validated by the payer at their bank, and read again before it counts.

use askama::Template;
use axum::extract::{Form, State};
use axum::response::{Html, IntoResponse, Redirect};
use axum_extra::extract::{CookieJar, WithRejection};
use powens::authentication::ServiceScope;
use powens::payments::{
    self, AccountScheme, ExecutionDateType, IdentityScheme, IndividualIdentity, OrganizationIdentity,
    PaymentAccount, PaymentId, PaymentIdentity, PaymentInstructionRequest, PaymentState,
};
use powens::webview::{self, WebviewLanguage};
use powens::{Decimal, Secret, State as FlowState};
use serde::Deserialize;

use crate::App;
use crate::api::fresh_state;
use crate::banks::explain;
use crate::page::{Shell, html};
use crate::problem::{Checked, Problem};
use crate::session::{Flow, Notice, Visit};

/// What is sold, and for how much: never a value that a browser sends.
const LABEL: &str = "Hazel Premium, one year";
const CENTS: i64 = 29_90;

/// A payment of a session.
#[derive(Clone)]
pub(crate) struct Order {
    pub(crate) id: PaymentId,
    /// As the API told it. None is to be asked for.
    pub(crate) state: Option<PaymentState>,
}

impl Order {
    /// Whether nothing more is going to happen by itself.
    fn is_settled(&self) -> bool {
        use PaymentState::{Accepted, Done, Expired, Rejected};
        matches!(self.state, Some(Accepted | Done | Expired | Rejected))
    }
}

#[derive(Template)]
#[template(path = "payments.html")]
struct PaymentsPage {
    shell: Shell,
    label: &'static str,
    price: String,
    open: bool,
    orders: Vec<Row>,
}

struct Row {
    id: PaymentId,
    meaning: &'static str,
    paid: bool,
}

/// `GET /payments`: what was ordered, and the form.
pub(crate) async fn list(State(app): State<App>, visit: Visit) -> Result<Html<String>, Problem> {
    let waiting = visit.session(|session| {
        session.orders.iter().filter(|order| !order.is_settled()).map(|order| order.id).collect::<Vec<_>>()
    });
    read(&app, &visit, &waiting.unwrap_or_default()).await?;
    let orders = visit.session(|session| session.orders.iter().rev().map(Row::of).collect());
    html(&PaymentsPage {
        shell: Shell::of(&app, &visit),
        label: LABEL,
        price: format!("€{:.2}", Decimal::new(CENTS, 2)),
        open: app.api.config.payee_iban.is_some(),
        orders: orders.unwrap_or_default(),
    })
}

impl Row {
    fn of(order: &Order) -> Self {
        use PaymentState::*;
        let (meaning, paid) = match &order.state {
            Some(Created | Validating) => ("Waiting for you to confirm it at your bank", false),
            Some(Pending) => ("Confirmed; the bank has yet to carry it out", false),
            Some(Done | Accepted) => ("Paid. Thank you", true),
            Some(Rejected) => ("Refused or cancelled; nothing was paid", false),
            Some(Expired) => ("Never confirmed; nothing was paid", false),
            // States may be added to the API.
            _ => ("Being checked", false),
        };
        Self { id: order.id, meaning, paid }
    }
}

/// Asks the API how far payments are.
async fn read(app: &App, visit: &Visit, ids: &[PaymentId]) -> Result<(), Problem> {
    if ids.is_empty() {
        return Ok(());
    }
    let client = app.api.payments().await?;
    for id in ids {
        let state = payments::get(*id).send(&client).await?.state;
        visit.session(|session| {
            session
                .orders
                .iter_mut()
                .filter(|order| order.id == *id)
                .for_each(|order| order.state.clone_from(&state));
        });
    }
    Ok(())
}

/// Who pays.
#[derive(Deserialize)]
pub(crate) struct Payer {
    first_name: String,
    last_name: String,
}

/// `POST /payments`: makes a payment, and leads to the page where it is validated.
pub(crate) async fn start(
    State(app): State<App>,
    mut visit: Visit,
    WithRejection(Form(payer), _): Checked<Form<Payer>>,
) -> Result<impl IntoResponse, Problem> {
    let Some(iban) = app.api.config.payee_iban.clone() else { return Err(Problem::NotFound) };
    let payer = payer.identity()?;
    let cookie = visit.begin()?;
    let (api, state) = (&app.api, fresh_state()?);
    let client = api.payments().await?;
    let payment = payments::create(&api.callback, [instruction(iban)], PaymentIdentity::Individual(payer))
        .client_state(state.expose())
        .send(&client)
        .await?;
    // The browser gets a token that opens this payment and nothing else.
    let scopes = [ServiceScope::PaymentsValidate];
    let code = payments::create_scoped_token(payment.id, scopes).send(&client).await?.token;
    let page = webview::payment(&api.config.domain, &*api.config.client_id, &api.callback, code, payment.id)
        .base_url(&api.config.webview_url)?
        .lang(WebviewLanguage::English)
        .state(&state);
    visit.session(|session| {
        session.orders.push(Order { id: payment.id, state: payment.state });
        session.opened(state, Flow::Payment(payment.id));
    });
    Ok::<(CookieJar, Redirect), Problem>((cookie, Redirect::to(&page.url())))
}

impl Payer {
    fn identity(self) -> Result<IndividualIdentity, Problem> {
        let (first, last) = (self.first_name.trim(), self.last_name.trim());
        let fits = |name: &str| (1..=70).contains(&name.chars().count());
        if fits(first) && fits(last) {
            Ok(IndividualIdentity::new(first, last))
        } else {
            Err(Problem::Bad("First and last name are needed, each of 70 characters at most."))
        }
    }
}

fn instruction(iban: Secret) -> PaymentInstructionRequest {
    let payee = PaymentAccount::new(AccountScheme::Iban, iban.expose(), "Hazel Budget");
    let company = OrganizationIdentity::new(IdentityScheme::Siren, "012345678").org_name("Hazel Budget");
    PaymentInstructionRequest::new(
        LABEL,
        Decimal::new(CENTS, 2),
        "EUR",
        ExecutionDateType::FirstOpenDay,
        payee,
        PaymentIdentity::Corporate(company),
    )
}

/// The payer came back. What the browser says explains a failure; whether it was paid, the API says, which the page
/// asks.
pub(crate) fn returned(
    visit: &Visit,
    id: PaymentId,
    query: &str,
    state: &FlowState,
) -> Result<Redirect, Problem> {
    use webview::payment::Callback;
    match Callback::parse(query, state)? {
        Callback::Success(success) if success.id_payment != id => return Err(Problem::Forged),
        Callback::Failure(failure) => visit.notice(match failure.error {
            Some(error) => explain(&error),
            None => Notice::bad("The bank refused the payment. Nothing was paid."),
        }),
        _ => {}
    }
    Ok(Redirect::to("/payments"))
}
