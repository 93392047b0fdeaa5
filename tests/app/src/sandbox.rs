//! The API on this machine, for development. A product deletes this file and the dependency `powens-sandbox`.

use powens::{Domain, Secret};
use powens_sandbox::Sandbox;

use crate::config::ApiConfig;

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
