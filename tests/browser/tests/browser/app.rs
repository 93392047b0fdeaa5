//! The application that a flow comes back to.

use axum::Router;
use axum::extract::{RawQuery, State};
use axum::response::Html;
use axum::routing::get;
use tokio::net::TcpListener;
use tokio::sync::mpsc;

/// The address that the browser came back to.
pub type Callback = String;

/// A server that waits for the browser to come back.
pub struct App {
    /// Where flows are to end.
    pub redirect_uri: String,
    callbacks: mpsc::UnboundedReceiver<Callback>,
}

impl App {
    pub async fn start() -> Self {
        let (sender, callbacks) = mpsc::unbounded_channel();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let redirect_uri = format!("http://{}/callback", listener.local_addr().unwrap());
        let router = Router::new().route("/callback", get(come_back)).with_state(sender);
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { redirect_uri, callbacks }
    }

    /// What the browser brings back, once it does.
    pub async fn callback(&mut self) -> Callback {
        self.callbacks.recv().await.unwrap()
    }
}

async fn come_back(
    State(sender): State<mpsc::UnboundedSender<Callback>>,
    RawQuery(query): RawQuery,
) -> Html<&'static str> {
    sender.send(format!("/callback?{}", query.unwrap_or_default())).unwrap();
    Html("<!doctype html><title>Back</title><h1>Back in the app</h1>")
}
