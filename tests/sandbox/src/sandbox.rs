//! A running sandbox.

use std::io;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use powens_codegen::api::Api;
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::desk::Desk;
use crate::faults::{Book, CutLine, Faults, FaultsError, Lines, RuleReport};
use crate::options::Options;
use crate::route::ROOT;
use crate::server;
use crate::state::Credentials;

/// How long requests that are under way get to end when the sandbox stops.
const GRACE: Duration = Duration::from_secs(2);

/// A running sandbox. Dropping it stops it.
#[derive(Debug)]
pub struct Sandbox {
    address: SocketAddr,
    credentials: Credentials,
    faults: Arc<Book>,
    /// Dropping it tells the server to stop.
    stop: oneshot::Sender<()>,
    server: JoinHandle<io::Result<()>>,
}

impl Sandbox {
    /// Starts a sandbox for a description, within a tokio runtime.
    ///
    /// # Errors
    ///
    /// When the address cannot be listened on, and when the sandbox has behaviours for what the description lacks.
    pub async fn start(api: Arc<Api>, options: Options) -> io::Result<Self> {
        let listener = TcpListener::bind(options.listen).await?;
        let address = listener.local_addr()?;
        let desk = Desk::new(api, &options, address).map_err(invalid)?;
        let credentials = desk.credentials();
        let (stop, stopped) = oneshot::channel();
        let desk = Arc::new(desk);
        let faults = Book::new(Arc::clone(&desk), options.seed, &options.faults)
            .map_err(|error| invalid(format!("faults: {error}")))?;
        let faults = Arc::new(faults);
        let router = server::router(desk, Arc::clone(&faults));
        let service = router.into_make_service_with_connect_info::<CutLine>();
        let server = tokio::spawn(async move {
            let stopped = async move {
                // Sent or dropped, it means the same.
                let _ = stopped.await;
            };
            axum::serve(Lines(listener), service).with_graceful_shutdown(stopped).await
        });
        Ok(Self { address, credentials, faults, stop, server })
    }

    /// Reads a folder of spec files and starts a sandbox for it.
    ///
    /// # Errors
    ///
    /// As [`Self::start`], and when the files do not pass the checker; the error then renders its findings.
    pub async fn start_from(spec: &Path, options: Options) -> io::Result<Self> {
        let api = powens_codegen::load_api(spec)
            .map_err(|failure| io::Error::new(io::ErrorKind::InvalidData, failure.to_string()))?;
        Self::start(Arc::new(api), options).await
    }

    /// The address that endpoints are below: `http://127.0.0.1:4000/2.0/`.
    pub fn base_url(&self) -> String {
        format!("http://{}{ROOT}/", self.address)
    }

    /// What it listens on.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// What callers authenticate with.
    pub fn credentials(&self) -> &Credentials {
        &self.credentials
    }

    /// Adds rules for faults, which hold from the next request on.
    ///
    /// # Errors
    ///
    /// When a rule is for what the description lacks, or a number makes no sense.
    pub fn inject(&self, faults: impl Into<Faults>) -> Result<(), FaultsError> {
        self.faults.add(&faults.into())
    }

    /// Removes every rule for faults.
    pub fn clear_faults(&self) {
        self.faults.clear();
    }

    /// The rules for faults that hold, and what each has done.
    pub fn fault_report(&self) -> Vec<RuleReport> {
        self.faults.report()
    }

    /// Stops, and waits until requests that are under way have ended or have had their time.
    ///
    /// # Errors
    ///
    /// When the server had failed.
    pub async fn stop(self) -> io::Result<()> {
        drop(self.stop);
        let mut server = self.server;
        match tokio::time::timeout(GRACE, &mut server).await {
            Ok(ended) => ended.map_err(io::Error::other)?,
            Err(_) => {
                server.abort();
                Ok(())
            }
        }
    }
}

fn invalid(problem: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidInput, problem)
}

/// The description of this workspace, as its source tree lies on disk.
pub fn spec_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../spec")
}
