//! A browser: it keeps cookies, follows nothing by itself, and sends the headers by which browsers are told.

use std::collections::HashMap;

use powens::reqwest::{Client, Method, Response, header, redirect::Policy};

pub(crate) struct Browser {
    http: Client,
    origin: String,
    cookies: HashMap<String, String>,
}

/// For this machine alone. Without certificates, whose reading takes longer than most tests do.
pub(crate) fn plain_http() -> Client {
    Client::builder().redirect(Policy::none()).no_proxy().tls_certs_only([]).build().unwrap()
}

/// What came back.
#[derive(Debug)]
pub(crate) struct Page {
    pub(crate) status: u16,
    pub(crate) location: String,
    pub(crate) set_cookie: String,
    pub(crate) policy: String,
    pub(crate) text: String,
}

impl Page {
    /// The query of where it leads to, decoded.
    pub(crate) fn query(&self) -> HashMap<String, String> {
        let query = self.location.split_once('?').expect("a location with a query").1;
        form_urlencoded::parse(query.as_bytes()).into_owned().collect()
    }

    pub(crate) fn has(&self, text: &str) -> bool {
        self.text.contains(text)
    }
}

impl Browser {
    pub(crate) fn at(origin: &str) -> Self {
        Self { http: plain_http(), origin: origin.to_owned(), cookies: HashMap::new() }
    }

    pub(crate) async fn get(&mut self, path: &str) -> Page {
        self.send(Method::GET, path, "", "same-origin").await
    }

    pub(crate) async fn post(&mut self, path: &str, form: &str) -> Page {
        self.send(Method::POST, path, form, "same-origin").await
    }

    /// As when a page of another site holds the form.
    pub(crate) async fn post_from_elsewhere(&mut self, path: &str) -> Page {
        self.send(Method::POST, path, "", "cross-site").await
    }

    async fn send(&mut self, method: Method, path: &str, form: &str, site: &str) -> Page {
        let url = if path.starts_with('/') { format!("{}{path}", self.origin) } else { path.to_owned() };
        let cookies: Vec<_> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let request = self.http.request(method, url).header(header::COOKIE, cookies.join("; "));
        let request = request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        let response = request.header("sec-fetch-site", site).body(form.to_owned()).send().await.unwrap();
        self.keep_cookies(&response);
        let text = |name| response.headers().get(name).map_or("", |value| value.to_str().unwrap()).to_owned();
        Page {
            status: response.status().as_u16(),
            location: text(header::LOCATION),
            set_cookie: text(header::SET_COOKIE),
            policy: text(header::CONTENT_SECURITY_POLICY),
            text: response.text().await.unwrap(),
        }
    }

    fn keep_cookies(&mut self, response: &Response) {
        for cookie in response.headers().get_all(header::SET_COOKIE) {
            let cookie = cookie.to_str().unwrap();
            let (name, value) = cookie.split(';').next().unwrap().split_once('=').unwrap();
            if cookie.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
    }
}
