//! Addresses of webviews, what comes back from them, and webhooks.

use powens::authentication::ClientId;
use powens::connections::ConnectionId;
use powens::payments::PaymentId;
use powens::webhooks::{self, Event, Verifier, WebhookEvent};
use powens::webview::{self, connect};
use powens::{Domain, State, Uuid};

use crate::{clean, debug, planted, printed};

#[test]
fn addresses_show_no_code_and_no_personal_data() {
    let domain = Domain::new("acme").unwrap();
    let (client, back) = (ClientId::new("12"), "https://app.example/back");
    let state = State::new(planted("state"));
    clean(&debug(&state));
    clean(&debug(
        &webview::connect(&domain, client.clone(), back)
            .code(planted("code"))
            .state(&state)
            .account_ibans([planted("iban")])
            .prefill(Uuid::nil(), "login", planted("login"))
            .extra_param("x", planted("extra")),
    ));
    let connection = ConnectionId::new(1);
    clean(&debug(
        &webview::reconnect(&domain, client.clone(), back, planted("code"), connection).state(&state),
    ));
    clean(&debug(&webview::manage(&domain, client.clone(), planted("code")).state(&state)));
    let payment = PaymentId::from(1);
    clean(&debug(&webview::payment(&domain, client.clone(), back, planted("code"), payment).state(&state)));
    clean(&debug(
        &webview::webauth(&domain, client, back, planted("token"))
            .field("login", planted("login"))
            .state(&state),
    ));
    clean(&printed(&Domain::new(&planted("key of another")).unwrap_err()));
    let elsewhere = format!("https://user:{}@sandbox.example", planted("password"));
    clean(&printed(&webview::connect(&domain, "12", back).base_url(&elsewhere).unwrap_err()));
}

#[test]
fn callbacks_show_the_outcome_only() {
    let state = State::new(planted("state"));
    let common = format!("state={}&new={}", planted("state"), planted("extra"));
    let success = format!("connection_id=7&code={}&{common}", planted("code"));
    let read = connect::Callback::parse(&success, &state).unwrap();
    clean(&debug(&read));
    assert!(debug(&read).contains("ConnectionId(7)"));
    clean(&debug(&connect::Callback::parse(&format!("error=access_denied&{common}"), &state).unwrap()));
    let message = format!("id_payment=7&bank_message={}&{common}", planted("message"));
    clean(&debug(&webview::payment::Callback::parse(&message, &state).unwrap()));
    clean(&debug(&webview::payment::Callback::parse(&format!("error_code=x&{message}"), &state).unwrap()));
    for refused in [
        format!("connection_id={}&{common}", planted("id")),
        format!("code={0}&code={0}&{common}", planted("code")),
        format!("connection_id=7&state={}", planted("another state")),
        planted("state"),
    ] {
        clean(&printed(&connect::Callback::parse(&refused, &state).unwrap_err()));
    }
}

#[test]
fn webhooks_show_neither_secret_nor_body() {
    let verifier = Verifier::new(planted("secret")).also(planted("older secret"));
    clean(&debug(&verifier));
    let body = format!(
        r#"{{"id_webhook_data":1,"user":{{"id":1}},"connection":{{"id":2,"error_message":"{0}","x":"{0}",
        "accounts":[{{"id":3,"iban":"{0}","number":"{0}","name":"{0}"}}]}}}}"#,
        planted("value")
    );
    for headers in [
        vec![],
        vec![("BI-Signature", planted("signature"))],
        vec![
            ("BI-Signature", planted("signature")),
            ("BI-Signature-Date", "2024-01-31T00:00:00.000000Z".to_owned()),
        ],
    ] {
        let delivery = webhooks::delivery("/hook", &headers, body.as_bytes());
        clean(&debug(&delivery));
        clean(&printed(&verifier.verify(&delivery).unwrap_err()));
    }
    let event = Event::parse(WebhookEvent::ConnectionSynced, body.as_bytes()).unwrap();
    assert!(matches!(&event, Event::ConnectionSynced(_)), "{event:?}");
    clean(&debug(&event));
    clean(&debug(&Event::parse(WebhookEvent::from("SOMETHING_NEW"), body.as_bytes()).unwrap()));
    for broken in [planted("body"), format!(r#"{{"connection":{{"id":"{}"}}}}"#, planted("id"))] {
        clean(&printed(&Event::parse(WebhookEvent::ConnectionSynced, broken.as_bytes()).unwrap_err()));
    }
}
