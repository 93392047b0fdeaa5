//! The state in a file.

use powens_sandbox::{Options, Sandbox};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

use crate::peer::{Peer, api};

/// A file of its own for each test, removed with it.
pub struct File(PathBuf);

impl File {
    pub fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("powens-sandbox-{}-{name}", std::process::id()));
        let _ = std::fs::remove_file(&path);
        Self(path)
    }

    pub fn path(&self) -> &Path {
        &self.0
    }

    pub fn options(&self) -> Options {
        Options::default().strict(true).state(&self.0)
    }
}

impl Drop for File {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

/// Everything that a user has, as the API tells it.
async fn everything(peer: &Peer) -> Vec<Value> {
    let mut all = Vec::new();
    for path in [
        "users/me",
        "users/me/connections?expand=all_accounts,sources,connector",
        "users/me/transactions?limit=1000&all",
        "users/me/recipients",
        "users/me/transfers",
        "connectors",
    ] {
        let (status, body) = peer.get(path).await;
        assert_eq!(status, 200, "{path}: {body}");
        // The address of the sandbox changes from run to run.
        let text = body.to_string().replace(&peer.sandbox.base_url(), "");
        all.push(serde_json::from_str(&text).unwrap());
    }
    all
}

#[tokio::test]
async fn the_next_run_goes_on_where_the_last_one_ended() {
    let file = File::new("goes-on");
    let peer = Peer::with(file.options()).await;
    let body = json!({"connector_uuid": "338178e6-3d01-564f-9a7b-52ca442459bf", "website": "par",
        "login": "me", "password": "otp"});
    let (status, connection) = peer.post("users/me/connections", &body).await;
    assert_eq!(status, 202, "{connection}");
    let wording = json!({"wording": "Pain", "comment": "good"});
    assert_eq!(peer.post("users/me/transactions/3", &wording).await.0, 200);
    peer.sandbox.advance(60).unwrap();
    let (before, token) = (everything(&peer).await, peer.token().to_owned());
    peer.sandbox.stop().await.unwrap();

    let peer = Peer::with(file.options().seed(9)).await;
    assert_eq!(peer.token(), token, "a file goes before a seed");
    assert_eq!(everything(&peer).await, before);
    let path = format!("users/me/connections/{}", connection["id"]);
    let (status, connection) = peer.post(&path, &json!({"otp": "1234"})).await;
    assert_eq!((status, &connection["state"]), (200, &Value::Null), "{connection}");
}

#[tokio::test]
async fn one_file_is_for_one_sandbox_at_a_time() {
    let file = File::new("one-at-a-time");
    let first = Peer::with(file.options()).await;
    let second = Sandbox::start_with(api().clone(), file.options()).await.unwrap_err();
    assert!(second.to_string().contains("stop the sandbox that has it open"), "{second}");
    first.sandbox.stop().await.unwrap();
}

#[tokio::test]
async fn a_file_of_something_else_is_left_alone() {
    let file = File::new("something-else");
    std::fs::write(&file.0, "dear diary").unwrap();
    let error = Sandbox::start_with(api().clone(), file.options()).await.unwrap_err();
    assert!(error.to_string().contains("something-else"), "{error}");
    assert_eq!(std::fs::read(&file.0).unwrap(), b"dear diary");
}
