//! The API on this machine, for development. A product deletes this file and the dependency `powens-sandbox`.

use std::io;

use powens::{Domain, Secret};
use powens_sandbox::{Options, Sandbox, spec_folder};

use crate::config::ApiConfig;

/// Starts a sandbox on a free port. Keep what it gives: dropping it stops the sandbox.
///
/// # Errors
///
/// When it cannot listen, or does not find the description of the API.
pub async fn start() -> io::Result<Sandbox> {
    Sandbox::start_from(&spec_folder(), Options::default()).await
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
