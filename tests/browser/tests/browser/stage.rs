//! A sandbox, and what an application does there before and after the browser.

use powens::auth::User;
use powens::authentication::{self, AuthCodeType};
use powens::bank_accounts::{self, BankAccount};
use powens::{Client, Domain, Secret, State, UserRef};
use powens_sandbox::{Options, Sandbox, spec_folder};

/// UUID of the connector that the vendor offers for tests.
pub const TEST_CONNECTOR: &str = "338178e6-3d01-564f-9a7b-52ca442459bf";

/// A sandbox and a client of it.
pub struct Stage {
    pub sandbox: Sandbox,
    /// The application, without a token.
    pub anonymous: Client,
    /// The application, for the user who is there from the start.
    pub client: Client<User>,
    pub domain: Domain,
    pub state: State,
}

impl Stage {
    pub async fn set() -> Self {
        let sandbox = Sandbox::start_from(&spec_folder(), Options::default().strict(true)).await.unwrap();
        let anonymous = Client::builder_at(&sandbox.base_url()).build().unwrap();
        let client = anonymous.with_user_token(sandbox.credentials().user.token.clone());
        let (domain, state) = (Domain::new("sandbox").unwrap(), State::random().unwrap());
        Self { sandbox, anonymous, client, domain, state }
    }

    /// Where the webview is.
    pub fn webview(&self) -> String {
        format!("http://{}", self.sandbox.address())
    }

    pub fn client_id(&self) -> &str {
        &self.sandbox.credentials().client_id
    }

    /// A code to open a flow with.
    pub async fn code(&self) -> Secret {
        let code = authentication::create_code().kind(AuthCodeType::SingleAccess);
        code.send(&self.client).await.unwrap().code
    }

    /// The application for the user that a flow has made, whose code came back.
    pub async fn client_of(&self, code: Secret) -> Client<User> {
        let secret = self.sandbox.credentials().client_secret.clone();
        let exchange = authentication::exchange_code(self.client_id(), secret, code);
        self.anonymous.with_user_token(exchange.send(&self.anonymous).await.unwrap().access_token)
    }

    /// The accounts that somebody shares.
    pub async fn accounts(client: &Client<User>) -> Vec<BankAccount> {
        bank_accounts::list(UserRef::Me).send(client).await.unwrap().accounts
    }
}
