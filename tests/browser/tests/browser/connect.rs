//! Somebody shares their accounts for the first time.

use fantoccini::Locator;
use powens::webview::{self, WebviewError, WebviewLanguage, connect};

use crate::person::{ENTER, Person};
use crate::stage::{Stage, TEST_CONNECTOR};

/// From an institution to the choice of accounts, for a login that the institution takes.
async fn log_in(person: &Person, password: &str) {
    person.press(&format!("button[name=connector][value='{TEST_CONNECTOR}']")).await;
    person.press("#do-accept").await;
    person.choose("#field-website", "par").await;
    person.write("#field-login", "jane").await;
    person.write("#field-password", password).await;
    person.press("#do-log_in").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_new_user_connects_a_bank() {
    let Some(mut person) = Person::arrive().await else { return };
    let stage = Stage::set().await;
    let flow = webview::connect(&stage.domain, stage.client_id(), &person.app.redirect_uri);
    let flow = flow.lang(WebviewLanguage::French).state(&stage.state).base_url(&stage.webview()).unwrap();
    person.open(&flow.url()).await;
    assert_eq!(
        person.chrome.page.find(Locator::Css("html")).await.unwrap().attr("lang").await.unwrap().as_deref(),
        Some("fr")
    );

    log_in(&person, "secret").await;
    // Not every account: the last one stays out.
    person.press(".check:last-child label").await;
    person.press("#do-share").await;

    let returned = person.callback().await;
    let connect::Callback::Success(success) = connect::Callback::parse(&returned, &stage.state).unwrap()
    else {
        panic!("{returned}");
    };
    let client = stage.client_of(success.code.expect("the code of the user that was made")).await;
    let accounts = Stage::accounts(&client).await;
    assert!(
        accounts.len() == 5
            && accounts.iter().all(|account| account.id_connection == Some(success.connection_id))
    );
    person.leave().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_code_from_the_bank_is_asked_for() {
    let Some(mut person) = Person::arrive().await else { return };
    let stage = Stage::set().await;
    let flow =
        webview::connect(&stage.domain, stage.client_id(), &person.app.redirect_uri).code(stage.code().await);
    // The older address leads to the same pages.
    let flow = flow.state(&stage.state).base_url(&stage.webview()).unwrap();
    person.open(&flow.older_url()).await;

    log_in(&person, "otp").await;
    person.write("#field-otp", "0000").await;
    person.press("#do-send").await;
    assert!(!person.text("#errors").await.is_empty());
    person.write("#field-otp", "1234").await;
    person.press("#do-send").await;
    person.press("#do-share").await;

    let returned = person.callback().await;
    let outcome = connect::Callback::parse(&returned, &stage.state).unwrap();
    assert!(matches!(outcome, connect::Callback::Success(success) if success.code.is_none()), "{returned}");
    person.leave().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_keyboard_is_enough() {
    let Some(mut person) = Person::arrive().await else { return };
    let stage = Stage::set().await;
    let flow = webview::connect(&stage.domain, stage.client_id(), &person.app.redirect_uri);
    person.open(&flow.state(&stage.state).base_url(&stage.webview()).unwrap().url()).await;

    person.tab_to("#search").await;
    person.keys(&format!("test{ENTER}")).await;
    person.find("a[href$='search=']").await;
    person.tab_to(&format!("button[value='{TEST_CONNECTOR}']")).await;
    person.keys(ENTER).await;
    person.tab_to("#do-accept").await;
    person.keys(ENTER).await;
    person.tab_to("#field-website").await;
    person.keys("P").await;
    person.tab_to("#field-login").await;
    person.keys("jane").await;
    person.tab_to("#field-password").await;
    // Enter in a field is the main button.
    person.keys(&format!("wrong{ENTER}")).await;
    assert!(person.is_at("#errors").await, "errors have the focus");
    person.tab_to("#field-password").await;
    person.keys(&format!("secret{ENTER}")).await;
    person.tab_to("#do-share").await;
    person.keys(ENTER).await;

    let returned = person.callback().await;
    assert!(
        matches!(connect::Callback::parse(&returned, &stage.state).unwrap(), connect::Callback::Success(_)),
        "{returned}"
    );
    person.leave().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_gives_up_comes_back_too() {
    let Some(mut person) = Person::arrive().await else { return };
    let stage = Stage::set().await;
    let flow = webview::connect(&stage.domain, stage.client_id(), &person.app.redirect_uri);
    let flow = flow.state(&stage.state).base_url(&stage.webview()).unwrap();
    for (button, error) in
        [("#do-decline", WebviewError::TosDeclined), ("#do-cancel", WebviewError::AccessDenied)]
    {
        person.open(&flow.url()).await;
        person.press(&format!("button[name=connector][value='{TEST_CONNECTOR}']")).await;
        person.press(button).await;
        let returned = person.callback().await;
        match connect::Callback::parse(&returned, &stage.state).unwrap() {
            connect::Callback::Failure(failure) => assert_eq!(failure.error, error),
            _ => panic!("{returned}"),
        }
    }
    person.leave().await;
}
