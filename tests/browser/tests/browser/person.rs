//! Somebody in front of the browser, who sees what is on the page and presses what it offers.

use std::time::{Duration, Instant};

use fantoccini::Locator;
use fantoccini::elements::Element;

use crate::app::{App, Callback};
use crate::chrome::Chrome;

/// Two keys, as WebDriver writes them.
const TAB: &str = "\u{e004}";
pub const ENTER: &str = "\u{e007}";
/// How long a page may take.
const PATIENCE: Duration = Duration::from_secs(20);
/// How often a page is looked at.
const GLANCE: Duration = Duration::from_millis(50);

/// Somebody with a browser, and the application that sent them.
pub struct Person {
    pub chrome: Chrome,
    pub app: App,
}

impl Person {
    /// None where there is no browser.
    pub async fn arrive() -> Option<Self> {
        Some(Self { chrome: Chrome::start().await?, app: App::start().await })
    }

    pub async fn open(&self, url: &str) {
        self.chrome.page.goto(url).await.unwrap();
    }

    /// The thing on the page, once it is there.
    pub async fn find(&self, css: &str) -> Element {
        let found =
            self.chrome.page.wait().at_most(PATIENCE).every(GLANCE).for_element(Locator::Css(css)).await;
        match found {
            Ok(element) => element,
            Err(_) => panic!("there is no `{css}` on the page:\n{}", self.page().await),
        }
    }

    /// Whether there is no such thing on the page.
    pub async fn is_without(&self, css: &str) -> bool {
        self.chrome.page.find_all(Locator::Css(css)).await.unwrap().is_empty()
    }

    /// Presses a button or follows a link.
    pub async fn press(&self, css: &str) {
        self.find(css).await.click().await.unwrap();
    }

    /// Presses that one of these which says so.
    pub async fn press_named(&self, css: &str, name: &str) {
        self.find(css).await;
        for found in self.chrome.page.find_all(Locator::Css(css)).await.unwrap() {
            if found.text().await.unwrap().contains(name) {
                return found.click().await.unwrap();
            }
        }
        panic!("no `{css}` says `{name}`:\n{}", self.page().await);
    }

    pub async fn write(&self, css: &str, text: &str) {
        let field = self.find(css).await;
        field.clear().await.unwrap();
        field.send_keys(text).await.unwrap();
    }

    pub async fn choose(&self, css: &str, value: &str) {
        self.press(&format!("{css} option[value='{value}']")).await;
    }

    /// Types with nothing but the keyboard: into whatever has the focus.
    pub async fn keys(&self, keys: &str) {
        let focused = self.chrome.page.active_element().await.unwrap();
        focused.send_keys(keys).await.unwrap();
    }

    /// Goes on with the tabulator until the focus is there.
    pub async fn tab_to(&self, css: &str) {
        for _ in 0..60 {
            if self.is_at(css).await {
                return;
            }
            self.keys(TAB).await;
        }
        panic!("the tabulator does not lead to `{css}`:\n{}", self.page().await);
    }

    /// Whether the focus is there.
    pub async fn is_at(&self, css: &str) -> bool {
        let wanted = self.find(css).await.element_id();
        self.chrome.page.active_element().await.unwrap().element_id() == wanted
    }

    pub async fn text(&self, css: &str) -> String {
        self.reads(css, "").await
    }

    /// What the thing says, once it says this. The page before may have one like it.
    pub async fn reads(&self, css: &str, wanted: &str) -> String {
        let end = Instant::now() + PATIENCE;
        while Instant::now() < end {
            // A page that goes away meanwhile is no answer.
            if let Ok(text) = self.find(css).await.text().await
                && text.contains(wanted)
            {
                return text;
            }
            tokio::time::sleep(GLANCE).await;
        }
        panic!("no `{css}` says `{wanted}`:\n{}", self.page().await);
    }

    /// What is on the page, for people who look for the reason of a failure.
    async fn page(&self) -> String {
        let url = self.chrome.page.current_url().await.map(|url| url.path().to_owned()).unwrap_or_default();
        let text = match self.chrome.page.find(Locator::Css("body")).await {
            Ok(body) => body.text().await.unwrap_or_default(),
            Err(error) => error.to_string(),
        };
        format!("{url}\n{text}")
    }

    /// What the application gets when the browser comes back to it.
    pub async fn callback(&mut self) -> Callback {
        match tokio::time::timeout(PATIENCE, self.app.callback()).await {
            Ok(callback) => callback,
            Err(_) => panic!("the browser did not come back:\n{}", self.page().await),
        }
    }

    pub async fn leave(self) {
        self.chrome.quit().await;
    }
}
