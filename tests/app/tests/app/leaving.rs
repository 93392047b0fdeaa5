//! Signing out, deleting, and tokens that ended.

use powens::{UserRef, users};

use crate::stage::Stage;

#[tokio::test]
async fn deleting_removes_the_user() {
    let stage = Stage::new().await;
    let (mut browser, _, user) = stage.connected().await;
    let gone = browser.post("/delete", "").await;
    assert_eq!(gone.location, "/");
    assert!(gone.set_cookie.contains("Max-Age=0"), "{}", gone.set_cookie);
    assert!(browser.get("/").await.has("Connect a bank"));
    let client = stage.api.with_users_token(stage.sandbox.credentials().users_token.as_str());
    let left = users::list().send(&client).await.unwrap().users;
    assert!(left.iter().all(|one| one.id != user), "the API has the user still");
}

#[tokio::test]
async fn signing_out_ends_the_session_and_keeps_the_user() {
    let stage = Stage::new().await;
    let (mut browser, _, user) = stage.connected().await;
    browser.post("/sign-out", "").await;
    assert!(!browser.get("/").await.has("Connecteur de test"));
    let client = stage.api.with_users_token(stage.sandbox.credentials().users_token.as_str());
    assert!(users::list().send(&client).await.unwrap().users.iter().any(|one| one.id == user));
    // Once more does no harm.
    assert_eq!(browser.post("/sign-out", "").await.location, "/");
}

#[tokio::test]
async fn a_user_that_the_api_does_not_know_any_more_begins_again() {
    let stage = Stage::new().await;
    let (mut browser, _, user) = stage.connected().await;
    let path = crate::banks::first_account(&mut browser).await;
    let credentials = stage.sandbox.credentials();
    let (id, secret) = (credentials.client_id.as_str(), credentials.client_secret.as_str());
    let token =
        powens::authentication::renew(id, secret, user.into()).send(&stage.api).await.unwrap().access_token;
    users::delete(UserRef::Me).send(&stage.api.with_user_token(token)).await.unwrap();

    assert_eq!(browser.get(&path).await.location, "/");
    // What was read a moment ago is shown for a minute at most; any change ends that.
    browser.post("/connect", "").await;
    assert_eq!(browser.post("/delete", "").await.location, "/");
    assert!(browser.get("/").await.has("Connect a bank"));
}
