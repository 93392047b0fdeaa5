//! The application that a flow comes back to.

use std::collections::BTreeMap;
use std::time::Duration;

use axum::Router;
use axum::extract::{Query, State};
use axum::response::Html;
use axum::routing::get;
use tokio::net::TcpListener;
use tokio::sync::mpsc;

/// What the browser brought back: the query of the address.
pub type Callback = BTreeMap<String, String>;

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

    /// What came back.
    pub async fn callback(&mut self) -> Callback {
        tokio::time::timeout(Duration::from_secs(20), self.callbacks.recv())
            .await
            .expect("the browser did not come back within 20 seconds")
            .unwrap()
    }
}

async fn come_back(
    State(sender): State<mpsc::UnboundedSender<Callback>>,
    Query(query): Query<Callback>,
) -> Html<&'static str> {
    sender.send(query).unwrap();
    Html("<!doctype html><title>Back</title><h1>Back in the app</h1>")
}
