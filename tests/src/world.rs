//! What all cases share: the description, the client that carries the connections, and the folder of the cases.

use std::path::PathBuf;
use std::sync::Arc;

use powens::reqwest;
use powens_codegen::Api;
use powens_codegen::api::Endpoint;

/// What all cases share.
#[derive(Debug)]
#[non_exhaustive]
pub struct World {
    /// The description.
    pub api: Arc<Api>,
    /// The folder of the cases.
    pub folder: PathBuf,
    /// One HTTP client for all of them, since setting one up takes longer than a case.
    pub http: reqwest::Client,
}

impl World {
    /// Reads the description.
    ///
    /// # Errors
    ///
    /// When it has mistakes, or there is no HTTP client to be had.
    pub fn new() -> Result<Self, String> {
        let api = powens_codegen::load_api(&powens_sandbox::spec_folder())
            .map_err(|failure| failure.to_string())?;
        let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).no_proxy().build();
        let http = http.map_err(|error| error.to_string())?;
        Ok(Self { api: Arc::new(api), folder: crate::load::folder(), http })
    }

    /// The endpoint of an operation.
    ///
    /// # Errors
    ///
    /// When there is none.
    pub fn endpoint(&self, operation: &str) -> Result<&Endpoint, String> {
        let found = self.api.operation(operation).map(|(_, endpoint)| endpoint);
        found.ok_or_else(|| format!("the description has no operation `{operation}`"))
    }
}
