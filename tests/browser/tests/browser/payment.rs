//! Somebody pays.

use powens::auth::Service;
use powens::authentication::{self, ServiceScope};
use powens::payments::{
    self, AccountScheme, ExecutionDateType, IdentityScheme, IndividualIdentity, OrganizationIdentity,
    Payment, PaymentAccount, PaymentErrorCode, PaymentIdentity, PaymentInstructionRequest, PaymentState,
};
use powens::webview::{self, payment};
use powens::{Client, Decimal, civil};

use crate::person::Person;
use crate::stage::{Stage, TEST_CONNECTOR};

/// An order in a shop, and the page that the payer is sent to.
struct Order {
    payment: Payment,
    shop: Client<Service>,
    url: String,
}

impl Order {
    async fn place(stage: &Stage, redirect_uri: &str) -> Self {
        let secret = stage.sandbox.credentials().client_secret.clone();
        let scopes = [ServiceScope::PaymentsAdmin];
        let token = authentication::service_token(stage.client_id(), secret, scopes);
        let token = token.send(&stage.anonymous).await.unwrap().token;
        let shop = stage.anonymous.with_service_token(token);
        let create = payments::create(redirect_uri, [instruction()], PaymentIdentity::Individual(payer()));
        let payment = create.client_state(stage.state.expose()).send(&shop).await.unwrap();
        let scopes = [ServiceScope::PaymentsValidate];
        let scoped = payments::create_scoped_token(payment.id, scopes).send(&shop).await.unwrap();
        let page = webview::payment(&stage.domain, stage.client_id(), redirect_uri, scoped.token, payment.id);
        let url = page.state(&stage.state).base_url(&stage.webview()).unwrap().url();
        Self { payment, shop, url }
    }

    /// What the shop is told when it asks, and not what a browser brings.
    async fn state(&self) -> Option<PaymentState> {
        payments::get(self.payment.id).send(&self.shop).await.unwrap().state
    }
}

fn instruction() -> PaymentInstructionRequest {
    let beneficiary = PaymentAccount::new(AccountScheme::Iban, "FR7630006000011234567890189", "ACME Corp.");
    let identity = OrganizationIdentity::new(IdentityScheme::Siren, "012345678");
    PaymentInstructionRequest::new(
        "Order 1234",
        Decimal::new(50_90, 2),
        "EUR",
        ExecutionDateType::FirstOpenDay,
        beneficiary,
        PaymentIdentity::Corporate(identity.org_name("ACME Corp.").org_legal_status("SARL")),
    )
}

fn payer() -> IndividualIdentity {
    IndividualIdentity::new("Germaine", "Michu").birth_date(civil::date(1963, 1, 1)).nationality("French")
}

async fn go_to_the_bank(person: &Person, order: &Order) {
    person.open(&order.url).await;
    person.press(&format!("button[name=connector][value='{TEST_CONNECTOR}']")).await;
    person.find("#do-pay").await;
    assert!(person.text("main").await.contains("FR76"), "the payer sees whom they pay");
    person.press("#do-pay").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_payment_is_approved_at_the_bank() {
    let Some(mut person) = Person::arrive().await else { return };
    let stage = Stage::set().await;
    let order = Order::place(&stage, &person.app.redirect_uri).await;
    go_to_the_bank(&person, &order).await;
    person.press("#do-allow").await;

    let returned = person.callback().await;
    let payment::Callback::Success(success) = payment::Callback::parse(&returned, &stage.state).unwrap()
    else {
        panic!("{returned}");
    };
    assert_eq!(success.id_payment, order.payment.id);
    assert_eq!(order.state().await, Some(PaymentState::Done));
    person.leave().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_payment_is_refused_at_the_bank() {
    let Some(mut person) = Person::arrive().await else { return };
    let stage = Stage::set().await;
    let order = Order::place(&stage, &person.app.redirect_uri).await;
    go_to_the_bank(&person, &order).await;
    person.press("#do-deny").await;

    let returned = person.callback().await;
    let payment::Callback::Failure(failure) = payment::Callback::parse(&returned, &stage.state).unwrap()
    else {
        panic!("{returned}");
    };
    assert_eq!(failure.error_code, Some(PaymentErrorCode::CancelledByUser));
    assert_eq!(order.state().await, Some(PaymentState::Rejected));
    person.leave().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_payment_is_given_up_before_the_bank() {
    let Some(mut person) = Person::arrive().await else { return };
    let stage = Stage::set().await;
    let order = Order::place(&stage, &person.app.redirect_uri).await;
    person.open(&order.url).await;
    person.press("#do-cancel").await;
    let returned = person.callback().await;
    let outcome = payment::Callback::parse(&returned, &stage.state).unwrap();
    assert!(matches!(outcome, payment::Callback::Failure(_)), "{returned}");
    person.leave().await;
}
