//! The API on this machine, for development. A product deletes this file and the dependency `powens-sandbox`.

use std::error::Error;

use powens::{Client, Domain, Secret, client_applications};
use powens_sandbox::Sandbox;

use crate::config::ApiConfig;

/// A sandbox whose webview has the name and the colour of the application, as the console sets them for the real one.
///
/// # Errors
///
/// When it cannot listen.
pub async fn start() -> Result<Sandbox, Box<dyn Error>> {
    let sandbox = Sandbox::start().await?;
    let credentials = sandbox.credentials();
    let client = Client::builder_at(&sandbox.base_url()).build()?;
    let client = client.with_config_token(&*credentials.config_token);
    let look =
        client_applications::update(&*credentials.client_id).name("Hazel Budget").primary_color("1F6B4A");
    look.send(&client).await?;
    Ok(sandbox)
}

/// What the application is told about a sandbox, in the place of the environment.
///
/// # Errors
///
/// Never, as long as `sandbox` is the name of a domain.
pub fn config(sandbox: &Sandbox) -> powens::Result<ApiConfig> {
    let credentials = sandbox.credentials();
    Ok(ApiConfig {
        domain: Domain::new("sandbox")?,
        base_url: Some(sandbox.base_url()),
        webview_url: format!("http://{}", sandbox.address()),
        client_id: credentials.client_id.clone(),
        client_secret: Secret::new(&*credentials.client_secret),
        config_token: Some(Secret::new(&*credentials.config_token)),
        webhook_secret: None,
        payee_iban: Some(Secret::new("FR7630006000011234567890189")),
    })
}
