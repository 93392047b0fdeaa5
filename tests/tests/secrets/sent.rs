//! Requests, and what they are made of.

use powens::connectors::ConnectorUuid;
use powens::payments::{
    AccountScheme, ExecutionDateType, IdentityScheme, IndividualIdentity, OrganizationIdentity,
    PaymentAccount, PaymentIdentity, PaymentInstructionRequest,
};
use powens::{
    Client, Decimal, Json, Method, Request, Secret, UserRef, Uuid, authentication, bank_transactions,
    connections, payments,
};

use crate::{clean, debug, planted, printed};

fn requests() -> Vec<Request> {
    let beneficiary = PaymentAccount::new(AccountScheme::Iban, planted("iban"), planted("label"));
    let payee =
        PaymentIdentity::Individual(IndividualIdentity::new(planted("first name"), planted("last name")));
    let payer =
        OrganizationIdentity::new(IdentityScheme::Siren, planted("siren")).org_name(planted("company"));
    let instruction = PaymentInstructionRequest::new(
        planted("label"),
        Decimal::ONE,
        "EUR",
        ExecutionDateType::Instant,
        beneficiary,
        payee,
    );
    let payer = PaymentIdentity::Corporate(payer);
    clean(&debug(&(&instruction, &payer)));
    vec![
        authentication::init().client_id("12").client_secret(planted("client secret")).into(),
        authentication::exchange_code("12", planted("client secret"), planted("code")).into(),
        authentication::service_token(
            "12",
            planted("client secret"),
            [] as [authentication::ServiceScope; 0],
        )
        .into(),
        connections::create(UserRef::Me)
            .connector_uuid(ConnectorUuid::new(Uuid::nil()))
            .credential("login", planted("login"))
            .credential("password", planted("password"))
            .into(),
        bank_transactions::list(UserRef::Me, 10).wording(planted("wording")).search(planted("search")).into(),
        payments::create("https://app.example/back", [instruction], payer).into(),
        connections::list(UserRef::Me)
            .extra_query("token", planted("query"))
            .extra_member("secret", &[[planted("member")]])
            .into(),
        Request::custom(Method::Post, "/new").bytes("text/plain", planted("bytes")),
        Request::custom(Method::Post, "/new").value(&Json::new(&planted("whole body")).unwrap()),
    ]
}

#[test]
fn requests_show_what_is_asked_and_not_the_values() {
    for request in requests() {
        let shown = debug(&request);
        clean(&shown);
        clean(&debug(&request.parts().unwrap()));
        assert!(shown.contains(request.operation().id()), "{shown}");
    }
    let shown = debug(&authentication::init().client_id("12").client_secret(planted("secret")));
    assert!(shown.contains("client_secret"), "the names are shown: {shown}");
}

#[test]
fn a_request_that_cannot_be_sent_repeats_no_value() {
    let broken = Request::custom(Method::Post, "/new")
        .bytes("text/plain", planted("bytes"))
        .member("member", &planted("member"))
        .segment(planted("segment"));
    clean(&printed(&broken.parts().unwrap_err()));
    clean(&debug(&broken));
}

#[test]
fn clients_show_neither_tokens_nor_what_was_not_checked() {
    let client = Client::builder_at("http://127.0.0.1:9/2.0").build().unwrap();
    clean(&debug(&client.with_user_token(planted("token"))));
    clean(&debug(&client.with_service_token(Secret::new(planted("token")))));
    let blocking = powens::blocking::Client::new(client.with_config_token(planted("token"))).unwrap();
    clean(&debug(&blocking));
    clean(&debug(
        &connections::list(UserRef::Me).extra_query("q", planted("query")).send(&client.with_user_token("t")),
    ));

    // Settings in the wrong place.
    for builder in [
        Client::builder(&planted("key of another")),
        Client::builder_at(&format!("https://user:{}@acme.example/2.0", planted("password"))),
        Client::builder_at(&format!("https://acme.example/2.0?key={}", planted("key"))),
        Client::builder_at(&planted("key")),
    ] {
        clean(&debug(&builder));
        clean(&printed(&builder.build().expect_err("no address of the API")));
    }
}

#[tokio::test]
async fn a_token_that_no_header_can_hold_is_not_repeated() {
    let client = Client::builder_at("http://127.0.0.1:9/2.0").build().unwrap();
    for token in [format!("{}\r\nX: y", planted("token")), format!("{} ü", planted("token"))] {
        let client = client.with_user_token(token);
        clean(&printed(&connections::list(UserRef::Me).send(&client).await.unwrap_err()));
        clean(&debug(&client));
    }
}
