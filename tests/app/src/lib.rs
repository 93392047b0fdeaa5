//! Hazel Budget: a small product on top of the crate `powens`, to be copied.
//!
//! A user connects banks in the webview, sees accounts, transactions and how the balance went, pays for the product
//! and leaves. The API tells by webhook what happens meanwhile. Everything is kept in memory.

mod accounts;
mod api;
mod banks;
mod chart;
pub mod config;
mod guard;
mod leave;
mod page;
mod payments;
mod problem;
pub mod sandbox;
mod session;
mod webhooks;

use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use axum::Router;
use axum::extract::{DefaultBodyLimit, FromRef};
use axum::http::{HeaderValue, header};
use axum::middleware::from_fn_with_state;
use axum::response::IntoResponse;
use axum::routing::{get, post};
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use api::Api;
use config::Config;
use problem::Problem;
use session::Sessions;
use webhooks::Hooks;

/// How long requests that are under way get to end when the application stops.
const GRACE: Duration = Duration::from_secs(10);

/// What all requests share.
struct Shared {
    api: Api,
    sessions: Sessions,
    /// Set once they are registered, for which the application has to listen already.
    hooks: OnceLock<Hooks>,
    public_url: String,
    policy: HeaderValue,
}

type App = Arc<Shared>;

impl FromRef<App> for Sessions {
    fn from_ref(app: &App) -> Self {
        app.sessions.clone()
    }
}

/// The running application. Dropping it stops it.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    url: String,
    stop: oneshot::Sender<()>,
    task: JoinHandle<io::Result<()>>,
}

impl Server {
    /// Starts the application, within a tokio runtime.
    ///
    /// # Errors
    ///
    /// When the address cannot be listened on, or a setting cannot be used.
    pub async fn start(config: Config) -> io::Result<Self> {
        let listener = TcpListener::bind(config.listen).await.map_err(|error| {
            io::Error::new(
                error.kind(),
                format!("cannot listen on {}: {error}; try another --listen", config.listen),
            )
        })?;
        let address = listener.local_addr()?;
        let url = config.public_url.unwrap_or_else(|| format!("http://{address}"));
        let unusable = |what: String| io::Error::new(io::ErrorKind::InvalidInput, what);
        let app = Arc::new(Shared {
            policy: guard::policy(&config.api.webview_url)
                .ok_or_else(|| unusable("the webview's URL".to_owned()))?,
            api: Api::new(config.api, &url).map_err(|error| unusable(error.to_string()))?,
            sessions: Sessions::new(url.starts_with("https://")),
            hooks: OnceLock::new(),
            public_url: url.clone(),
        });
        let (stop, stopped) = oneshot::channel();
        let serve = axum::serve(listener, router(Arc::clone(&app))).with_graceful_shutdown(async {
            // Sent or dropped, it means the same.
            let _ = stopped.await;
        });
        let task = tokio::spawn(serve.into_future());
        receive_webhooks(&app).await;
        Ok(Self { address, url, stop, task })
    }

    /// What it listens on.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The address to open.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Stops: takes no more requests, and waits until those that are under way have ended or have had their time.
    ///
    /// # Errors
    ///
    /// When the server had failed.
    pub async fn stop(self) -> io::Result<()> {
        drop(self.stop);
        let mut task = self.task;
        match tokio::time::timeout(GRACE, &mut task).await {
            Ok(ended) => ended.map_err(io::Error::other)?,
            Err(_) => {
                task.abort();
                Ok(())
            }
        }
    }
}

/// Without webhooks the pages work too, and are up to a minute behind.
async fn receive_webhooks(app: &App) {
    match Hooks::set_up(&app.api, &app.public_url).await {
        Ok(Some(hooks)) => {
            let _ = app.hooks.set(hooks);
        }
        Ok(None) => tracing::info!("no webhooks: neither a config token nor a webhook secret is set"),
        Err(error) => tracing::warn!(%error, "no webhooks: they could not be registered"),
    }
}

fn router(app: App) -> Router {
    let hooks = post(webhooks::receive).layer(DefaultBodyLimit::max(webhooks::LARGEST));
    Router::new()
        .route("/", get(accounts::overview))
        .route("/accounts/{id}", get(accounts::account))
        .route("/connect", post(banks::connect))
        .route("/manage", post(banks::manage))
        .route("/connections/{id}/reconnect", post(banks::reconnect))
        .route("/connections/{id}/refresh", post(banks::refresh))
        .route("/callback", get(banks::callback))
        .route("/payments", get(payments::list).post(payments::start))
        .route("/hooks/{event}", hooks)
        .route("/sign-out", post(leave::sign_out))
        .route("/delete", post(leave::delete))
        .route("/app.css", get(|| file("text/css; charset=utf-8", include_str!("../templates/app.css"))))
        .route("/icon.svg", get(|| file("image/svg+xml", include_str!("../templates/icon.svg"))))
        .fallback(async || Problem::NotFound)
        .method_not_allowed_fallback(async || Problem::Method)
        .layer(from_fn_with_state(Arc::clone(&app), guard::guard))
        .with_state(app)
}

/// A file that is part of the program.
async fn file(kind: &'static str, content: &'static str) -> impl IntoResponse {
    ([(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, "max-age=3600")], content)
}
