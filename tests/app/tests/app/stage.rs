//! The application and its sandbox, and what the webview does when nobody looks at pages.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock};

use powens::connections::{self, ConnectionId};
use powens::{Client, Secret, UserRef, authentication, bank_accounts, connectors, users};
use powens_codegen::api::Api;
use powens_example_app::config::Config;
use powens_example_app::{Server, sandbox};
use powens_sandbox::{Options, Sandbox, spec_folder};

use crate::browser::{Browser, Page, plain_http};

/// What webhooks are signed with, as if they had been registered in the console.
pub(crate) const WEBHOOK_SECRET: &str = "planted webhook secret";

/// The description, which is read once for all tests.
static API: LazyLock<Arc<Api>> =
    LazyLock::new(|| Arc::new(powens_codegen::load_api(&spec_folder()).unwrap()));

pub(crate) struct Stage {
    pub(crate) sandbox: Sandbox,
    pub(crate) app: Server,
    pub(crate) api: Client,
}

impl Stage {
    pub(crate) async fn new() -> Self {
        Self::with(|_| {}).await
    }

    pub(crate) async fn with(change: impl FnOnce(&mut Config)) -> Self {
        let sandbox = Sandbox::start_with(Arc::clone(&API), Options::default().strict(true)).await.unwrap();
        let mut config = Config::new(([127, 0, 0, 1], 0).into(), sandbox::config(&sandbox).unwrap());
        config.api.webhook_secret = Some(Secret::new(WEBHOOK_SECRET));
        change(&mut config);
        let app = Server::start(config).await.unwrap();
        let api = Client::builder_at(&sandbox.base_url()).http_client(plain_http()).build().unwrap();
        Self { sandbox, app, api }
    }

    pub(crate) fn browser(&self) -> Browser {
        Browser::at(self.app.url())
    }

    /// A browser whose user has a bank, its connection and its user.
    pub(crate) async fn connected(&self) -> (Browser, ConnectionId, i64) {
        let mut browser = self.browser();
        let sent = browser.post("/connect", "").await;
        let added = self.connect(&sent.query()).await;
        let back = browser.get(&added.back).await;
        assert_eq!((back.status, back.location.as_str()), (303, "/"), "{}", back.text);
        (browser, added.connection, added.user)
    }

    /// Does what the webview does for a new user, and tells where the browser goes then.
    pub(crate) async fn connect(&self, opened: &HashMap<String, String>) -> Added {
        let made = authentication::init().send(&self.api).await.unwrap();
        let client = self.api.with_user_token(made.auth_token.clone());
        let bank = connectors::list().send(&self.api).await.unwrap().connectors.remove(0);
        let connection = connections::create(UserRef::Me)
            .id_connector(bank.id)
            .credential("website", "par")
            .credential("login", "ada")
            .credential("password", "lovelace")
            .send(&client)
            .await
            .unwrap()
            .id;
        let list =
            bank_accounts::list_of_connection(UserRef::Me, connection).all().send(&client).await.unwrap();
        let ids = list.accounts.iter().map(|account| account.id);
        bank_accounts::activate(UserRef::Me, connection, ids)
            .all()
            .disabled(false)
            .send(&client)
            .await
            .unwrap();
        let user = users::get(UserRef::Me).send(&client).await.unwrap().id.get();
        let (code, state) = (made.auth_token.expose(), &opened["state"]);
        let back = format!("{}?connection_id={connection}&code={code}&state={state}", opened["redirect_uri"]);
        Added { back, connection, user }
    }

    /// What must never reach a page.
    pub(crate) fn expect_no_secret(&self, page: &Page) {
        let credentials = self.sandbox.credentials();
        for secret in [&*credentials.client_secret, &*credentials.config_token, WEBHOOK_SECRET] {
            assert!(!page.has(secret), "a secret is on a page");
        }
    }
}

/// What came of a webview.
pub(crate) struct Added {
    pub(crate) back: String,
    pub(crate) connection: ConnectionId,
    pub(crate) user: i64,
}
