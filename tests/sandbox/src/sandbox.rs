//! A running sandbox.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use std::{fmt, io};

use powens_codegen::api::Api;
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::desk::Desk;
use crate::faults::{Book, CutLine, Faults, FaultsError, Lines, RuleReport};
use crate::front::Front;
use crate::options::Options;
use crate::post::{self, WebhookCall};
use crate::route::ROOT;
use crate::server;
use crate::spec;
use crate::state::Credentials;

/// How long requests that are under way get to end when the sandbox stops.
const GRACE: Duration = Duration::from_secs(2);

/// A running sandbox. Dropping it stops it.
pub struct Sandbox {
    address: SocketAddr,
    credentials: Credentials,
    desk: Arc<Desk>,
    faults: Arc<Book>,
    /// Dropping it tells the server to stop.
    stop: Option<oneshot::Sender<()>>,
    server: Option<JoinHandle<io::Result<()>>>,
    /// Sends webhook calls.
    postman: JoinHandle<()>,
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        self.postman.abort();
    }
}

impl fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Its credentials are nobody's business in a log.
        f.debug_struct("Sandbox").field("address", &self.address).finish_non_exhaustive()
    }
}

impl Sandbox {
    /// Starts a sandbox with the description that this crate was built with and the usual options, within a tokio
    /// runtime. For other options there is [`Options::start`].
    ///
    /// # Errors
    ///
    /// As [`Self::start_with`].
    pub async fn start() -> io::Result<Self> {
        Options::default().start().await
    }

    /// Starts a sandbox for a description, within a tokio runtime.
    ///
    /// # Errors
    ///
    /// When the address cannot be listened on, and when the sandbox has behaviours for what the description lacks.
    pub async fn start_with(api: Arc<Api>, options: Options) -> io::Result<Self> {
        let listener =
            TcpListener::bind(options.listen).await.map_err(|error| cannot_listen(options.listen, &error))?;
        let address = listener.local_addr()?;
        let desk = Desk::new(api, &options, address).map_err(invalid)?;
        let credentials = desk.credentials();
        let (stop, stopped) = oneshot::channel();
        let desk = Arc::new(desk);
        let faults = Book::new(Arc::clone(&desk), options.seed, &options.faults)
            .map_err(|error| invalid(format!("faults: {error}")))?;
        let faults = Arc::new(faults);
        let courier = post::courier(&desk, &options);
        let postman = tokio::spawn(post::run(Arc::downgrade(&desk), courier));
        let front = Front::new(Arc::clone(&desk), &options);
        let router = server::router(Arc::clone(&desk), Arc::clone(&faults), front);
        let service = router.into_make_service_with_connect_info::<CutLine>();
        let server = tokio::spawn(async move {
            let stopped = async move {
                // Sent or dropped, it means the same.
                let _ = stopped.await;
            };
            axum::serve(Lines(listener), service).with_graceful_shutdown(stopped).await
        });
        Ok(Self { address, credentials, desk, faults, stop: Some(stop), server: Some(server), postman })
    }

    /// Reads a folder of spec files and starts a sandbox for it.
    ///
    /// # Errors
    ///
    /// As [`Self::start_with`], and when the files do not pass the checker; the error then renders its findings.
    pub async fn start_from(spec: &Path, options: Options) -> io::Result<Self> {
        let api = powens_codegen::load_api(spec)
            .map_err(|failure| io::Error::new(io::ErrorKind::InvalidData, failure.to_string()))?;
        Self::start_with(Arc::new(api), options).await
    }

    /// The address that endpoints are below: `http://127.0.0.1:4000/2.0/`.
    pub fn base_url(&self) -> String {
        format!("{}{ROOT}/", self.origin())
    }

    /// Where everything else is, the index first of all: `http://127.0.0.1:4000`.
    pub fn origin(&self) -> String {
        let mut address = self.address;
        // It listens everywhere: on this machine that is the loopback interface.
        match address.ip() {
            IpAddr::V4(ip) if ip.is_unspecified() => address.set_ip(Ipv4Addr::LOCALHOST.into()),
            IpAddr::V6(ip) if ip.is_unspecified() => address.set_ip(Ipv6Addr::LOCALHOST.into()),
            _ => {}
        }
        format!("http://{address}")
    }

    /// What it listens on.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// What callers authenticate with.
    pub fn credentials(&self) -> &Credentials {
        &self.credentials
    }

    /// Lets time pass: what ends by then has ended.
    ///
    /// # Errors
    ///
    /// When the state has a file that cannot be written.
    pub fn advance(&self, seconds: u32) -> io::Result<()> {
        self.desk.advance(seconds).map_err(|refusal| io::Error::other(refusal.description))
    }

    /// A call that tells of an event of the usual user as it is now, signed with a key at this moment for the path of
    /// a URL. For tests of what receives webhooks; `POST /2.0/webhooks` makes the sandbox send its own.
    ///
    /// # Errors
    ///
    /// When the description has no such event.
    pub fn webhook_call(&self, event: &str, path: &str, key: &str) -> io::Result<WebhookCall> {
        let body = self.desk.sample_body(event).map_err(|refusal| io::Error::other(refusal.description))?;
        let signature = &self.desk.api().signature;
        let headers = [signature.signature_header.as_str(), signature.date_header.as_str()];
        Ok(WebhookCall::signed(headers, path, key, body.to_string().into_bytes()))
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
    pub async fn stop(mut self) -> io::Result<()> {
        drop(self.stop.take());
        self.postman.abort();
        // Aborted, it tells of nothing.
        let _ = (&mut self.postman).await;
        let Some(mut server) = self.server.take() else { return Ok(()) };
        match tokio::time::timeout(GRACE, &mut server).await {
            Ok(ended) => ended.map_err(io::Error::other)?,
            Err(_) => {
                server.abort();
                Ok(())
            }
        }
    }
}

impl Options {
    /// Starts a sandbox with these options, and the description that this crate was built with.
    ///
    /// # Errors
    ///
    /// As [`Sandbox::start_with`].
    pub async fn start(self) -> io::Result<Sandbox> {
        let api = spec::embedded()
            .map_err(|failure| io::Error::new(io::ErrorKind::InvalidData, failure.to_string()))?;
        Sandbox::start_with(api, self).await
    }
}

fn cannot_listen(address: SocketAddr, error: &io::Error) -> io::Error {
    let remedy = match error.kind() {
        io::ErrorKind::AddrInUse => "; stop what listens there, or take another port: 0 is any free one",
        io::ErrorKind::PermissionDenied => "; take a port from 1024 on",
        io::ErrorKind::AddrNotAvailable => "; it is no address of this machine",
        _ => "",
    };
    io::Error::new(error.kind(), format!("cannot listen on {address}: {error}{remedy}"))
}

fn invalid(problem: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidInput, problem)
}

/// The description of this workspace, as its source tree lies on disk.
pub fn spec_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../spec")
}
