//! Through the pages of the webview, as a person goes: everything that they fill in is on the page before them.

use crate::browser::{Browser, Page};
use crate::stage::Stage;

/// What the person types, by name of the field.
const TYPED: [(&str, &str); 4] =
    [("field.login", "ada"), ("field.password", "lovelace"), ("field.website", "par"), ("field.otp", "1234")];
/// What the person presses, the first of these that is there.
const PRESSED: [&str; 8] = ["accept", "log_in", "share", "pay", "to_bank", "allow", "close", "go_on"];
/// More pages than any flow has.
const PAGES: usize = 15;

/// Goes on until the browser is back at the application, and tells with which address.
async fn walk(browser: &mut Browser, first: &Page, bank: &str, home: &str) -> String {
    let mut to = first.location.clone();
    let mut here = to.clone();
    for _ in 0..PAGES {
        let mut page = browser.get(&to).await;
        while page.status == 303 {
            here = absolute(&here, &page.location);
            if here.starts_with(home) {
                return here;
            }
            page = browser.get(&here).await;
        }
        let (action, form) = filled(&page, bank);
        here = absolute(&here, &action);
        let sent = browser.post(&here, &form).await;
        assert_eq!(sent.status, 303, "{}", sent.text);
        to = absolute(&here, &sent.location);
        if to.starts_with(home) {
            return to;
        }
    }
    panic!("the webview does not end");
}

/// An address as a browser reads it on a page.
fn absolute(here: &str, to: &str) -> String {
    if !to.starts_with('/') {
        return to.to_owned();
    }
    let host = here.find("://").map_or(0, |scheme| scheme + 3);
    let end = here[host..].find('/').map_or(here.len(), |slash| host + slash);
    format!("{}{to}", &here[..end])
}

/// Where the form of a page goes, and what it sends.
fn filled(page: &Page, bank: &str) -> (String, String) {
    let form = page.text.split("<form ").find(|form| form.contains("method=\"post\"")).expect("a form");
    let action = attribute(form, "action").unwrap_or_default();
    let mut values: Vec<(String, String)> = Vec::new();
    for tag in form.split('<').filter(|tag| tag.starts_with("input") || tag.starts_with("select")) {
        let (Some(name), kind) = (attribute(tag, "name"), attribute(tag, "type").unwrap_or_default()) else {
            continue;
        };
        let typed = TYPED.iter().find(|(field, _)| *field == name).map(|(_, value)| (*value).to_owned());
        let ticked = kind != "checkbox" && kind != "radio" || tag.contains(" checked");
        if let Some(value) = typed.or_else(|| attribute(tag, "value")).filter(|_| ticked) {
            values.push((name, value));
        }
    }
    let buttons: Vec<_> = form.split("<button").skip(1).collect();
    let chosen = buttons.iter().find(|button| button.contains("name=\"connector\"") && button.contains(bank));
    let pressed = PRESSED
        .iter()
        .find_map(|value| buttons.iter().find(|button| attribute(button, "value").as_deref() == Some(value)));
    let button = chosen.or(pressed).unwrap_or_else(|| panic!("nothing to press: {}", page.text));
    values.push((attribute(button, "name").unwrap(), attribute(button, "value").unwrap()));
    (action, form_urlencoded::Serializer::new(String::new()).extend_pairs(values).finish())
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let (tag, _) = tag.split_once('>').unwrap_or((tag, ""));
    let value = tag.split_once(&format!(" {name}=\""))?.1;
    Some(value.split('"').next()?.replace("&amp;", "&"))
}

#[tokio::test]
async fn a_bank_is_connected_through_the_pages() {
    let stage = Stage::new().await;
    let mut browser = stage.browser();
    let sent = browser.post("/connect", "").await;
    let back = walk(&mut browser, &sent, "Banque des Tilleuls", stage.app.url()).await;
    assert_eq!(browser.get(&back).await.location, "/");
    let page = browser.get("/").await;
    assert!(page.has("Your bank is connected") && page.has("Banque des Tilleuls"), "{}", page.text);
    let account = crate::banks::first_account(&mut browser).await;
    assert!(browser.get(&account).await.has("<svg"));
}

#[tokio::test]
async fn a_payment_is_made_through_the_pages() {
    let stage = Stage::new().await;
    let mut browser = stage.browser();
    let sent = browser.post("/payments", "first_name=Ada&last_name=Lovelace").await;
    let back = walk(&mut browser, &sent, "Banque des Tilleuls", stage.app.url()).await;
    assert_eq!(browser.get(&back).await.location, "/payments");
    let page = browser.get("/payments").await;
    assert!(page.has("has yet to carry it out") || page.has("Paid. Thank you"), "{}", page.text);
}

#[tokio::test]
async fn banks_are_managed_and_repaired_through_the_pages() {
    let stage = Stage::new().await;
    let (mut browser, connection, _) = stage.connected().await;
    let reconnect = format!("/connections/{connection}/reconnect");
    for (path, told) in [("/manage", "as you left them"), (&*reconnect, "works again")] {
        let sent = browser.post(path, "").await;
        let back = walk(&mut browser, &sent, "", stage.app.url()).await;
        assert_eq!(browser.get(&back).await.location, "/");
        let page = browser.get("/").await;
        assert!(page.has(told) && page.has("Connecteur de test"), "{path}: {}", page.text);
    }
}
