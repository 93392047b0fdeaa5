//! Settings, all from the environment: nothing secret stands in a file or on a command line.

use std::net::SocketAddr;

use powens::{Domain, Secret};

/// What the application needs to know before it starts.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Config {
    /// Where it listens; port 0 is any free one.
    pub listen: SocketAddr,
    /// How browsers and the API reach it, `https://budget.example`. None is the address that it listens on.
    pub public_url: Option<String>,
    /// The API that it talks to.
    pub api: ApiConfig,
}

impl Config {
    /// These settings, with the address that it listens on as public one.
    #[must_use]
    pub fn new(listen: SocketAddr, api: ApiConfig) -> Self {
        Self { listen, public_url: None, api }
    }
}

/// The API, and who the application is to it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ApiConfig {
    /// The domain.
    pub domain: Domain,
    /// Where the API is, if it is not the real one.
    pub base_url: Option<String>,
    /// Scheme and host of the webview pages.
    pub webview_url: String,
    /// The client application.
    pub client_id: String,
    /// Its secret.
    pub client_secret: Secret,
    /// Registers webhooks. Without it, or with a `webhook_secret`, they are registered in the console.
    pub config_token: Option<Secret>,
    /// What webhooks are signed with, when they are registered in the console.
    pub webhook_secret: Option<Secret>,
    /// The account that payments go to. Without it the application takes none.
    pub payee_iban: Option<Secret>,
}

const DOMAIN: &str = "POWENS_DOMAIN";
const CLIENT_ID: &str = "POWENS_CLIENT_ID";
const CLIENT_SECRET: &str = "POWENS_CLIENT_SECRET";
const CONFIG_TOKEN: &str = "POWENS_CONFIG_TOKEN";
const WEBHOOK_SECRET: &str = "POWENS_WEBHOOK_SECRET";
const PAYEE_IBAN: &str = "PAYEE_IBAN";
const PUBLIC_URL: &str = "APP_URL";

impl ApiConfig {
    /// The real API, as the variables say; none when they do not name a domain.
    ///
    /// # Errors
    ///
    /// When the domain is none, or a variable that goes with it is missing. The error names it, and holds no values.
    pub fn from_variables(variable: impl Fn(&str) -> Option<String>) -> Result<Option<Self>, String> {
        let given = |name: &str| variable(name).filter(|value| !value.trim().is_empty());
        let needed = |name: &str| {
            given(name).ok_or_else(|| {
                format!("{name} is not set, and {DOMAIN} is: set both, or none for the sandbox")
            })
        };
        let Some(domain) = given(DOMAIN) else { return Ok(None) };
        Ok(Some(Self {
            domain: Domain::new(&domain).map_err(|error| format!("{DOMAIN}: {error}"))?,
            base_url: None,
            webview_url: "https://webview.powens.com".to_owned(),
            client_id: needed(CLIENT_ID)?,
            client_secret: needed(CLIENT_SECRET)?.into(),
            config_token: given(CONFIG_TOKEN).map(Secret::new),
            webhook_secret: given(WEBHOOK_SECRET).map(Secret::new),
            payee_iban: given(PAYEE_IBAN).map(Secret::new),
        }))
    }
}

/// The address that users open, as `APP_URL` says.
///
/// # Errors
///
/// When it is not an origin: the address that the browser comes back to is made of it, and has no query.
pub fn public_url(variable: impl Fn(&str) -> Option<String>) -> Result<Option<String>, String> {
    let Some(url) = variable(PUBLIC_URL) else { return Ok(None) };
    let url = url.trim().trim_end_matches('/');
    let host = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    match host {
        Some(host) if !host.is_empty() && !host.contains(['/', '?', '#', '@']) => Ok(Some(url.to_owned())),
        _ => Err(format!("{PUBLIC_URL} has to be scheme and host, such as https://budget.example")),
    }
}

#[cfg(test)]
mod tests {
    use super::{ApiConfig, public_url};

    fn config(pairs: &[(&str, &str)]) -> Result<Option<ApiConfig>, String> {
        let find =
            |name: &str| pairs.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned());
        ApiConfig::from_variables(find)
    }

    #[test]
    fn the_environment_is_read() {
        assert!(config(&[]).unwrap().is_none() && config(&[("POWENS_DOMAIN", " ")]).unwrap().is_none());
        let all = [("POWENS_DOMAIN", "acme"), ("POWENS_CLIENT_ID", "1"), ("POWENS_CLIENT_SECRET", "planted")];
        let api = config(&all).unwrap().unwrap();
        assert_eq!((api.domain.host(), api.client_id.as_str()), ("acme.biapi.pro", "1"));
        assert!(!format!("{api:?}").contains("planted"));
        assert!(config(&all[..2]).unwrap_err().starts_with("POWENS_CLIENT_SECRET is not set"));
        assert!(config(&[("POWENS_DOMAIN", "a b")]).unwrap_err().starts_with("POWENS_DOMAIN: "));
    }

    #[test]
    fn the_public_address_is_an_origin() {
        let read = |url: &str| public_url(|_| Some(url.to_owned()));
        assert_eq!(read("https://budget.example/").unwrap().as_deref(), Some("https://budget.example"));
        for url in ["budget.example", "https://", "https://budget.example/app", "https://budget.example?a"] {
            assert!(read(url).unwrap_err().starts_with("APP_URL has to be"), "{url}");
        }
    }
}
