//! Somebody repairs a connection whose institution wants to hear of them again.

use powens::UserRef;
use powens::connections::{self, ConnectionId};
use powens::webview::{self, reconnect};

use crate::person::Person;
use crate::stage::{Stage, TEST_CONNECTOR};

/// A connection that waits for a code, which nobody gave.
async fn waiting(stage: &Stage) -> ConnectionId {
    let create = connections::create(UserRef::Me).connector_uuid(TEST_CONNECTOR.parse().unwrap());
    let create =
        create.credential("website", "par").credential("login", "jane").credential("password", "otp");
    create.send(&stage.client).await.unwrap().id
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_waiting_connection_is_repaired() {
    let Some(mut person) = Person::arrive().await else { return };
    let stage = Stage::set().await;
    let connection = waiting(&stage).await;
    let code = stage.code().await;
    let flow =
        webview::reconnect(&stage.domain, stage.client_id(), &person.app.redirect_uri, code, connection);
    person.open(&flow.state(&stage.state).base_url(&stage.webview()).unwrap().url()).await;

    person.write("#field-otp", "1234").await;
    person.press("#do-send").await;

    let returned = person.callback().await;
    let outcome = reconnect::Callback::parse(&returned, &stage.state).unwrap();
    assert!(matches!(outcome, reconnect::Callback::Success(_)), "{returned}");
    let repaired = connections::get(UserRef::Me, connection).send(&stage.client).await.unwrap();
    assert_eq!(repaired.state, None);
    person.leave().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_code_opens_the_webview_once() {
    let Some(person) = Person::arrive().await else { return };
    let stage = Stage::set().await;
    let connection = waiting(&stage).await;
    let code = stage.code().await;
    let flow =
        webview::reconnect(&stage.domain, stage.client_id(), &person.app.redirect_uri, code, connection);
    let flow = flow.state(&stage.state).base_url(&stage.webview()).unwrap();
    person.open(&flow.url()).await;
    person.find("#field-otp").await;
    // Somebody found the address in a history.
    person.chrome.page.delete_all_cookies().await.unwrap();
    person.open(&flow.url()).await;
    person.find("h1").await;
    assert!(person.is_without("#field-otp").await);
    person.leave().await;
}
