//! Somebody looks after what they share.

use powens::UserRef;
use powens::connections::{self, ConnectionId};
use powens::webview::{self, manage};

use crate::person::Person;
use crate::stage::Stage;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_account_is_withdrawn_and_then_the_connection() {
    let Some(mut person) = Person::arrive().await else { return };
    let stage = Stage::set().await;
    let before = Stage::accounts(&stage.client).await;
    let (account, connection) = (&before[0], before[0].id_connection.unwrap());
    let flow = webview::manage(&stage.domain, stage.client_id(), stage.code().await);
    let flow = flow.redirect_uri(&person.app.redirect_uri).state(&stage.state);
    person.open(&flow.base_url(&stage.webview()).unwrap().url()).await;

    person.press(&format!("button[name=connection][value='{connection}']")).await;
    person.press(&format!("label[for=account-{}]", account.id)).await;
    person.press("#do-save").await;
    person.find("#notice").await;
    let after = Stage::accounts(&stage.client).await;
    assert_eq!(after.len() + 1, before.len());
    assert!(after.iter().all(|other| other.id != account.id));

    person.press("#do-remove").await;
    // Asked once more, for it cannot be undone.
    person.press("#do-keep").await;
    person.press("#do-remove").await;
    person.find("#do-keep").await;
    person.press("#do-remove").await;
    person.find("#do-add").await;
    assert!(left(&stage).await.is_empty());

    person.press("#do-close").await;
    let returned = person.callback().await;
    let manage::Callback::Success(success) = manage::Callback::parse(&returned, &stage.state).unwrap() else {
        panic!("{returned}");
    };
    assert_eq!((success.connection_id, success.connection_deleted), (Some(connection), Some(true)));
    person.leave().await;
}

async fn left(stage: &Stage) -> Vec<ConnectionId> {
    let list = connections::list(UserRef::Me).send(&stage.client).await.unwrap();
    list.connections.iter().map(|connection| connection.id).collect()
}
