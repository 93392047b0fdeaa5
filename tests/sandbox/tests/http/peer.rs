//! A sandbox and a client of it.

use std::sync::{Arc, LazyLock};

use powens_codegen::api::Api;
use powens_sandbox::{Options, Sandbox, spec_folder};
use reqwest::{Client, Method, RequestBuilder};
use serde_json::{Value, json};

static API: LazyLock<Arc<Api>> = LazyLock::new(|| match powens_codegen::load_api(&spec_folder()) {
    Ok(api) => Arc::new(api),
    Err(failure) => panic!("{failure}"),
});

/// The description.
pub fn api() -> &'static Arc<Api> {
    &API
}

/// A client that sees redirections.
pub fn client() -> Client {
    Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap()
}

/// A fresh sandbox, and a client that speaks as its seeded user.
pub struct Peer {
    pub sandbox: Sandbox,
    pub client: Client,
}

impl Peer {
    /// With a strict sandbox, as the suite of the crate uses it.
    pub async fn new() -> Self {
        Self::with(Options::default().strict(true)).await
    }

    pub async fn with(options: Options) -> Self {
        let sandbox = Sandbox::start_with(api().clone(), options).await.unwrap();
        Self { sandbox, client: client() }
    }

    /// With a strict sandbox of its own, and a client that others use too: making one takes its time.
    pub async fn sharing(client: &Client) -> Self {
        let sandbox = Sandbox::start_with(api().clone(), Options::default().strict(true)).await.unwrap();
        Self { sandbox, client: client.clone() }
    }

    /// The token of the seeded user.
    pub fn token(&self) -> &str {
        &self.sandbox.credentials().user.token
    }

    /// A request without a token; `path` is below the base URL.
    pub fn request(&self, method: Method, path: &str) -> RequestBuilder {
        self.client.request(method, format!("{}{path}", self.sandbox.base_url()))
    }

    /// GET as the seeded user.
    pub async fn get(&self, path: &str) -> (u16, Value) {
        send(self.request(Method::GET, path).bearer_auth(self.token())).await
    }

    /// POST of JSON as the seeded user.
    pub async fn post(&self, path: &str, body: &Value) -> (u16, Value) {
        send(self.request(Method::POST, path).bearer_auth(self.token()).json(body)).await
    }

    /// PUT as the seeded user, without a body.
    pub async fn put(&self, path: &str) -> (u16, Value) {
        send(self.request(Method::PUT, path).bearer_auth(self.token())).await
    }

    /// DELETE as the seeded user.
    pub async fn delete(&self, path: &str) -> (u16, Value) {
        send(self.request(Method::DELETE, path).bearer_auth(self.token())).await
    }

    /// `body` with the credentials of the client application.
    pub fn as_client(&self, mut body: Value) -> Value {
        body["client_id"] = json!(self.sandbox.credentials().client_id);
        body["client_secret"] = json!(self.sandbox.credentials().client_secret);
        body
    }

    /// A token of a service.
    pub async fn service_token(&self, scope: &str) -> String {
        let body = self.as_client(json!({"grant_type": "client_credentials", "scope": [scope]}));
        let (status, answer) = send(self.request(Method::POST, "auth/token").json(&body)).await;
        assert_eq!(status, 200, "{answer}");
        answer["token"].as_str().unwrap().to_owned()
    }
}

/// Status and body; no body is null.
pub async fn send(request: RequestBuilder) -> (u16, Value) {
    let response = request.send().await.unwrap();
    let status = response.status().as_u16();
    let body = response.bytes().await.unwrap();
    let body = if body.is_empty() { Value::Null } else { serde_json::from_slice(&body).unwrap() };
    (status, body)
}
