//! The client of the API, and the tokens that it is used with.

use std::time::Duration;

use powens::authentication::{self, ServiceScope};
use powens::{Client, Result, RetryPolicy, Secret, State, auth};

use crate::config::ApiConfig;

/// The API as this application uses it.
pub(crate) struct Api {
    pub(crate) config: ApiConfig,
    /// Where browsers come back to. It has to be in the console's list of addresses.
    pub(crate) callback: String,
    client: Client,
}

impl Api {
    pub(crate) fn new(config: ApiConfig, public_url: &str) -> Result<Self> {
        let builder = match &config.base_url {
            Some(url) => Client::builder_at(url),
            None => Client::builder(config.domain.name()),
        };
        // A page waits for each call: better an error that can be shown than a browser that gives up.
        let client = builder
            .user_agent("hazel-budget/0.1")
            .timeout(Duration::from_secs(8))
            .slow_timeout(Duration::from_secs(8))
            .deadline(Duration::from_secs(20))
            .retry(RetryPolicy::default().retries(1).initial_delay(Duration::from_millis(200)))
            .build()?;
        Ok(Self { config, callback: format!("{public_url}/callback"), client })
    }

    /// For calls that need no token.
    pub(crate) fn anonymous(&self) -> &Client {
        &self.client
    }

    /// For the data of one user.
    pub(crate) fn user(&self, token: &Secret) -> Client<auth::User> {
        self.client.with_user_token(token.clone())
    }

    /// For payments. The token lasts half an hour; under load, keep it instead of asking for one each time.
    pub(crate) async fn payments(&self) -> Result<Client<auth::Service>> {
        let (id, secret) = (self.config.client_id.as_str(), self.config.client_secret.clone());
        let scopes = [ServiceScope::PaymentsAdmin];
        let token = authentication::service_token(id, secret, scopes).send(&self.client).await?;
        Ok(self.client.with_service_token(token.token))
    }

    /// The permanent token for a code that came back with a browser.
    pub(crate) async fn exchange(&self, code: Secret) -> Result<Secret> {
        let (id, secret) = (self.config.client_id.as_str(), self.config.client_secret.clone());
        let answer = authentication::exchange_code(id, secret, code).send(&self.client).await?;
        Ok(answer.access_token)
    }

    /// A code that lets a webview act for the user for half an hour; the permanent token never leaves the server.
    pub(crate) async fn code(&self, token: &Secret) -> Result<Secret> {
        Ok(authentication::create_code().send(&self.user(token)).await?.code)
    }
}

/// What goes out with the address of a webview, and has to come back.
pub(crate) fn fresh_state() -> Result<State> {
    Ok(State::random()?)
}
