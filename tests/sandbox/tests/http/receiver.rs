//! A server that webhooks are posted to, which answers as it is told.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, StatusCode};
use serde_json::Value;
use tokio::net::TcpListener;

/// A call as it came.
#[derive(Clone, Debug)]
pub struct Call {
    pub path: String,
    pub headers: HeaderMap,
    pub body: Bytes,
}

impl Call {
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap()
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().unwrap())
    }
}

#[derive(Clone, Default)]
struct Desk {
    calls: Arc<Mutex<Vec<Call>>>,
    /// Statuses of the next answers; 204 when there is none. 0 is no answer at all.
    answers: Arc<Mutex<VecDeque<u16>>>,
}

/// The server.
pub struct Receiver {
    pub origin: String,
    desk: Desk,
}

impl Receiver {
    pub async fn new(answers: &[u16]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let origin = format!("http://{}", listener.local_addr().unwrap());
        let desk =
            Desk { answers: Arc::new(Mutex::new(answers.iter().copied().collect())), ..Desk::default() };
        let router = Router::new().fallback(receive).with_state(desk.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { origin, desk }
    }

    pub fn calls(&self) -> Vec<Call> {
        self.desk.calls.lock().unwrap().clone()
    }

    /// Waits until so many calls have come.
    pub async fn wait(&self, count: usize) -> Vec<Call> {
        for _ in 0..500 {
            if self.calls().len() >= count {
                break;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        let calls = self.calls();
        let paths: Vec<_> = calls.iter().map(|call| call.path.as_str()).collect();
        assert!(calls.len() >= count, "{count} calls were to come, and these came: {paths:?}");
        calls
    }
}

async fn receive(State(desk): State<Desk>, request: Request) -> (StatusCode, String) {
    let (parts, body) = request.into_parts();
    let body = axum::body::to_bytes(body, usize::MAX).await.unwrap();
    let path = parts.uri.path().to_owned();
    if path == "/token" {
        assert!(String::from_utf8_lossy(&body).contains("client_secret=open+sesame"));
        return (StatusCode::OK, r#"{"access_token": "handed-out", "token_type": "Bearer"}"#.to_owned());
    }
    desk.calls.lock().unwrap().push(Call { path, headers: parts.headers, body });
    let answer = desk.answers.lock().unwrap().pop_front().unwrap_or(204);
    if answer == 0 {
        tokio::time::sleep(Duration::from_secs(60)).await;
    }
    (StatusCode::from_u16(answer).unwrap(), String::new())
}
