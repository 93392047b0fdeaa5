//! Somebody sends money from one account to another, with the obsolete product.

#![allow(deprecated, reason = "transfers are obsolete, and still there")]

use powens::UserRef;
use powens::transfers::{self, TransferState};
use powens::webview::{self, transfer};

use crate::person::Person;
use crate::stage::Stage;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_transfer_is_made_and_validated() {
    let Some(mut person) = Person::arrive().await else { return };
    let stage = Stage::set().await;
    let flow = webview::transfer(&stage.domain, stage.client_id(), &person.app.redirect_uri);
    let flow = flow.code(stage.code().await).state(&stage.state).base_url(&stage.webview()).unwrap();
    person.open(&flow.url()).await;

    person.press("#field-payee option:last-child").await;
    person.write("#field-amount", "12,50").await;
    person.write("#field-label", "Rent").await;
    person.press("#do-order").await;
    person.press("#do-send").await;
    person.write("#field-password", "123456").await;
    person.press("#do-send").await;

    let returned = person.callback().await;
    let transfer::Callback::Success(success) = transfer::Callback::parse(&returned, &stage.state).unwrap()
    else {
        panic!("{returned}");
    };
    let made = transfers::get(UserRef::Me, success.transfer_id).send(&stage.client).await.unwrap();
    assert_eq!(
        (made.amount.map(|amount| amount.to_string()).as_deref(), made.label.as_deref()),
        (Some("12.5"), Some("Rent"))
    );
    // Looking at it lets time pass.
    assert!(matches!(made.state, Some(TransferState::Pending | TransferState::Done)), "{:?}", made.state);
    person.leave().await;
}
