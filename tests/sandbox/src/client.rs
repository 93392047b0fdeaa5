//! Clients of the crate `powens` that are set for a sandbox.

use powens::auth::{Config, Service, User, Users};
use powens::authentication::{self, ServiceScope};
use powens::{Client, ClientBuilder, Result};

use crate::sandbox::Sandbox;

impl Sandbox {
    /// A client without a token.
    ///
    /// ```
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// use powens::{UserRef, connections};
    /// use powens_sandbox::Sandbox;
    ///
    /// let sandbox = Sandbox::start().await?;
    /// let client = sandbox.client()?.with_user_token(sandbox.credentials().user.token.as_str());
    /// let connections = connections::list(UserRef::Me).send(&client).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// When the HTTP client cannot be set up.
    pub fn client(&self) -> Result<Client> {
        self.client_builder().build()
    }

    /// The same, with more to be set: time limits, retries, an HTTP client.
    pub fn client_builder(&self) -> ClientBuilder {
        // The sandbox answers for every host of the API.
        Client::builder_at(&self.base_url()).host("payment_links", self.base_url())
    }

    /// A client with the token of the user that is there from the start.
    ///
    /// # Errors
    ///
    /// As [`Self::client`].
    pub fn client_for_user(&self) -> Result<Client<User>> {
        Ok(self.client()?.with_user_token(self.credentials().user.token.as_str()))
    }

    /// A client with the token that manages the domain.
    ///
    /// # Errors
    ///
    /// As [`Self::client`].
    pub fn client_for_config(&self) -> Result<Client<Config>> {
        Ok(self.client()?.with_config_token(self.credentials().config_token.as_str()))
    }

    /// A client with the token that lists users.
    ///
    /// # Errors
    ///
    /// As [`Self::client`].
    pub fn client_for_users(&self) -> Result<Client<Users>> {
        Ok(self.client()?.with_users_token(self.credentials().users_token.as_str()))
    }

    /// A client with a fresh token of a service, for these scopes. It lasts 30 minutes of the clock of the sandbox.
    ///
    /// # Errors
    ///
    /// As [`Self::client`], and as every request.
    pub async fn client_for_service(
        &self,
        scopes: impl IntoIterator<Item = ServiceScope>,
    ) -> Result<Client<Service>> {
        let (client, own) = (self.client()?, self.credentials());
        let token = authentication::service_token(own.client_id.as_str(), own.client_secret.as_str(), scopes);
        Ok(client.with_service_token(token.send(&client).await?.token))
    }
}
