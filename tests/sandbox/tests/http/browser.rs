//! A browser without scripts: it keeps cookies, follows redirections within the sandbox and sends forms.

use html5gum::{StartTag, Token, Tokenizer};
use reqwest::{Client, Method, header};

use crate::peer::Peer;

/// Where applications of the tests are come back to.
pub const BACK: &str = "https://app.example/back";

/// A page that is shown, or the address outside of the sandbox that the browser went to.
#[derive(Debug)]
pub enum Shown {
    Page(Box<Page>),
    Left(String),
}

impl Shown {
    pub fn page(self) -> Page {
        match self {
            Self::Page(page) => *page,
            Self::Left(url) => panic!("the browser went to {url}"),
        }
    }

    pub fn left(self) -> String {
        match self {
            Self::Left(url) => url,
            Self::Page(page) => panic!("the browser is still at {}: {}", page.title, page.html),
        }
    }
}

/// A page as it was received.
#[derive(Debug)]
pub struct Page {
    pub status: u16,
    pub path: String,
    pub html: String,
    pub headers: header::HeaderMap,
    /// Text of the only heading of the first level.
    pub title: String,
    /// Language of the page.
    pub lang: String,
    /// Names and values that its form sends without anybody touching it.
    fields: Vec<(String, String)>,
    /// Names of everything that can be filled in or ticked.
    names: Vec<String>,
    /// Names and values of its buttons.
    buttons: Vec<(String, String)>,
    /// Values that each box can be ticked for, and that each list offers.
    pub values: Vec<(String, String)>,
}

fn text(tag: &StartTag<()>, name: &str) -> Option<String> {
    tag.attributes.get(name.as_bytes()).map(|value| String::from_utf8_lossy(value).into_owned())
}

impl Page {
    fn read(status: u16, path: String, headers: header::HeaderMap, html: String) -> Self {
        let mut page = Self {
            status,
            path,
            headers,
            title: String::new(),
            lang: String::new(),
            fields: Vec::new(),
            names: Vec::new(),
            buttons: Vec::new(),
            values: Vec::new(),
            html,
        };
        let html = page.html.clone();
        let (mut in_title, mut titles, mut list) = (false, 0, String::new());
        for Ok(token) in Tokenizer::new(html.as_str()) {
            match token {
                Token::StartTag(tag) => match &*String::from_utf8_lossy(&tag.name) {
                    "h1" => (in_title, titles) = (true, titles + 1),
                    "html" => page.lang = text(&tag, "lang").unwrap(),
                    "select" => {
                        list = text(&tag, "name").unwrap();
                        page.names.push(list.clone());
                    }
                    "option" => page.offer(&list, &tag),
                    "input" => page.input(&tag),
                    "button" => page.button(&tag),
                    "script" => panic!("pages have no scripts: {html}"),
                    _ => {}
                },
                Token::EndTag(tag) if &**tag.name == b"h1" => in_title = false,
                Token::String(text) if in_title => page.title += &String::from_utf8_lossy(&text),
                _ => {}
            }
        }
        assert_eq!(titles, 1, "{html}");
        page
    }

    fn offer(&mut self, list: &str, tag: &StartTag<()>) {
        let value = text(tag, "value").unwrap();
        if tag.attributes.contains_key("selected".as_bytes()) {
            self.fields.push((list.to_owned(), value.clone()));
        }
        self.values.push((list.to_owned(), value));
    }

    fn input(&mut self, tag: &StartTag<()>) {
        let (name, kind) = (text(tag, "name").unwrap(), text(tag, "type").unwrap());
        let value = text(tag, "value").unwrap_or_default();
        match kind.as_str() {
            "checkbox" => {
                if tag.attributes.contains_key("checked".as_bytes()) {
                    self.fields.push((name.clone(), value.clone()));
                }
                self.values.push((name.clone(), value));
                self.names.push(name);
            }
            "search" => {}
            "hidden" => self.fields.push((name, value)),
            _ => {
                assert!(kind != "password" || value.is_empty(), "a password came back into a page");
                self.fields.push((name.clone(), value));
                self.names.push(name);
            }
        }
    }

    fn button(&mut self, tag: &StartTag<()>) {
        if let (Some(name), Some(value)) = (text(tag, "name"), text(tag, "value")) {
            self.buttons.push((name, value));
        }
    }

    /// Whether a box is ticked, or a field filled in, like this.
    pub fn holds(&self, name: &str, value: &str) -> bool {
        self.fields.iter().any(|(other, held)| other == name && held == value)
    }

    /// Whether there is a button of this kind and value.
    pub fn offers(&self, name: &str, value: &str) -> bool {
        self.buttons.iter().any(|(other, held)| other == name && held == value)
    }

    /// Values of the buttons or boxes of this name.
    pub fn all(&self, name: &str) -> Vec<&str> {
        let all = self.buttons.iter().chain(&self.values);
        all.filter(|(other, _)| other == name).map(|(_, value)| value.as_str()).collect()
    }
}

/// A browser.
pub struct Browser {
    client: Client,
    origin: String,
    language: Option<&'static str>,
    /// Path, name and value.
    cookies: Vec<(String, String, String)>,
}

impl Browser {
    pub fn of(peer: &Peer) -> Self {
        Self {
            client: peer.client.clone(),
            origin: format!("http://{}", peer.sandbox.address()),
            language: None,
            cookies: Vec::new(),
        }
    }

    /// The same sandbox with no cookies.
    pub fn stranger(&self) -> Self {
        Self { cookies: Vec::new(), client: self.client.clone(), origin: self.origin.clone(), ..*self }
    }

    /// What its header `Accept-Language` says.
    pub fn speaking(self, language: &'static str) -> Self {
        Self { language: Some(language), ..self }
    }

    /// Opens an address of the sandbox.
    pub async fn open(&mut self, target: &str) -> Shown {
        self.send(Method::GET, target.to_owned(), Vec::new()).await
    }

    /// Presses a button of the page, having filled in some fields. A box or list is set to exactly what is given.
    pub async fn press(&mut self, page: &Page, button: (&str, &str), filled: &[(&str, &str)]) -> Shown {
        assert!(page.offers(button.0, button.1), "no button {button:?}: {}", page.html);
        for (name, _) in filled {
            assert!(page.names.iter().any(|known| known == name), "no field {name}: {}", page.html);
        }
        let mut form = page.fields.clone();
        form.retain(|(name, _)| filled.iter().all(|(set, _)| set != name));
        let pairs = filled.iter().chain([&button]);
        // An empty text unticks every box.
        form.extend(pairs.map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        self.post(&page.path, form).await
    }

    /// Presses the button that goes on.
    pub async fn go(&mut self, page: &Page, button: &str, filled: &[(&str, &str)]) -> Shown {
        self.press(page, ("do", button), filled).await
    }

    /// Sends a form as it is.
    pub async fn post(&mut self, path: &str, form: Vec<(String, String)>) -> Shown {
        self.send(Method::POST, path.to_owned(), form).await
    }

    async fn send(&mut self, method: Method, target: String, form: Vec<(String, String)>) -> Shown {
        let (mut method, mut target) = (method, target);
        for _ in 0..10 {
            let mut request = self.client.request(method.clone(), format!("{}{target}", self.origin));
            let cookies = self.cookies.iter().filter(|(path, ..)| target.starts_with(path));
            let cookies: Vec<_> = cookies.map(|(_, name, value)| format!("{name}={value}")).collect();
            if !cookies.is_empty() {
                request = request.header(header::COOKIE, cookies.join("; "));
            }
            if let Some(language) = self.language {
                request = request.header(header::ACCEPT_LANGUAGE, language);
            }
            if method == Method::POST {
                request = request.form(&form);
            }
            let response = request.send().await.unwrap();
            self.keep(response.headers());
            let Some(location) = response.headers().get(header::LOCATION) else {
                let (status, headers) = (response.status().as_u16(), response.headers().clone());
                return Shown::Page(Box::new(Page::read(
                    status,
                    target,
                    headers,
                    response.text().await.unwrap(),
                )));
            };
            let location = location.to_str().unwrap().to_owned();
            let inside = location.strip_prefix(&self.origin).unwrap_or(&location);
            if !inside.starts_with('/') {
                return Shown::Left(location);
            }
            (method, target) = (Method::GET, inside.to_owned());
        }
        panic!("{target} redirects without end")
    }

    fn keep(&mut self, headers: &header::HeaderMap) {
        for cookie in headers.get_all(header::SET_COOKIE) {
            let cookie = cookie.to_str().unwrap();
            assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), "{cookie}");
            let (pair, rest) = cookie.split_once(';').unwrap();
            let (name, value) = pair.split_once('=').unwrap();
            let path = rest.split("Path=").nth(1).unwrap().split(';').next().unwrap();
            self.cookies.retain(|(known, other, _)| known != path || other != name);
            self.cookies.push((path.to_owned(), name.to_owned(), value.to_owned()));
        }
    }
}

impl Peer {
    /// A code of the seeded user for one use.
    pub async fn code(&self) -> String {
        let (_, answer) = self.get("auth/token/code?type=singleAccess").await;
        answer["code"].as_str().unwrap().to_owned()
    }

    /// The query that opens a flow as the client application, with more parameters behind.
    pub fn query(&self, more: &str) -> String {
        format!("client_id={}&redirect_uri={BACK}&state=s%2Bt{more}", self.sandbox.credentials().client_id)
    }
}
