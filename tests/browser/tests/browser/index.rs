//! A developer tries the API from the index of the sandbox.

use crate::person::Person;
use crate::stage::Stage;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn requests_are_tried_and_flows_opened_from_the_index() {
    let Some(person) = Person::arrive().await else { return };
    let stage = Stage::set().await;
    let index = format!("{}/", stage.sandbox.origin());
    person.open(&index).await;
    person.press("#bank_accounts > summary").await;
    person.press("#bank_accounts > details:nth-of-type(1) > summary").await;
    person.press("#bank_accounts form button").await;
    assert_eq!(person.text("#answer").await, "Status 200");
    assert!(person.text("pre").await.contains("Compte courant"));

    person.open(&index).await;
    person.press("button[name=flow][value=manage]").await;
    person.press("#do-close").await;
    // The index takes back whom it sent.
    person.find("button[name=flow]").await;
    person.leave().await;
}
