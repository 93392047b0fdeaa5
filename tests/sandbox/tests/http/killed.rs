//! The process is killed while several clients write: what was answered is there, whatever was not.

use std::process::{Child, Command, Stdio};
use std::time::Duration;

use reqwest::{Client, Method, StatusCode};
use serde_json::{Value, json};

use crate::command::{BINARY, first_line};
use crate::peer::{client, send};
use crate::state_file::File;

/// A sandbox of its own process.
struct Running {
    child: Child,
    base: String,
    said: Value,
}

impl Running {
    fn start(file: &File) -> Self {
        let mut command = Command::new(BINARY);
        command.arg("--state").arg(file.path()).stdout(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let said = first_line(&mut child);
        Self { child, base: said["base_url"].as_str().unwrap().to_owned(), said }
    }

    /// As SIGKILL does it: without a warning.
    fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    fn text(&self, pointer: &str) -> String {
        self.said.pointer(pointer).and_then(Value::as_str).unwrap().to_owned()
    }

    async fn get(&self, client: &Client, path: &str, token: &str) -> (u16, Value) {
        send(client.get(format!("{}{path}", self.base)).bearer_auth(token)).await
    }
}

/// What one client was told before it was cut off.
enum Told {
    /// How often a comment on this transaction was taken, and what all comments begin with.
    Comments { transaction: u32, start: String, taken: u64 },
    /// Users that were made.
    Users(Vec<Made>),
}

/// A user that was made.
struct Made {
    id: i64,
    token: String,
    /// Its connection and whether that was deleted; none where that is not known.
    connection: Option<(i64, bool)>,
}

/// Changes one transaction over and over.
async fn comment(client: Client, url: String, token: String, transaction: u32, start: String) -> Told {
    let mut taken = 0;
    loop {
        let body = json!({"comment": format!("{start}{}", taken + 1)});
        match client.post(&url).bearer_auth(&token).json(&body).send().await {
            Ok(answer) => assert_eq!(answer.status(), StatusCode::OK),
            Err(_) => return Told::Comments { transaction, start, taken },
        }
        taken += 1;
    }
}

/// Makes users with a connection each, and deletes every other connection.
async fn populate(client: Client, base: String, credentials: Value) -> Told {
    let mut users = Vec::new();
    let ask = async |method: Method, path: String, token: &str, body: &Value| {
        let request = client.request(method, format!("{base}{path}")).bearer_auth(token).json(body);
        let answer = request.send().await.ok()?;
        assert!(answer.status().is_success(), "{answer:?}");
        Some(answer.json::<Value>().await.unwrap_or_default())
    };
    let login = json!({"id_connector": 59, "login": "germaine", "password": "good"});
    while let Some(made) = ask(Method::POST, "auth/init".to_owned(), "", &credentials).await {
        let token = made["auth_token"].as_str().unwrap().to_owned();
        users.push(Made { id: made["id_user"].as_i64().unwrap(), token: token.clone(), connection: None });
        let last = users.len() - 1;
        let add = ask(Method::POST, "users/me/connections".to_owned(), &token, &login).await;
        let Some(connection) = add.and_then(|added| added["id"].as_i64()) else { break };
        users[last].connection = Some((connection, false));
        if last % 2 == 1 {
            users[last].connection = None;
            let path = format!("users/me/connections/{connection}");
            let Some(_) = ask(Method::DELETE, path, &token, &json!({})).await else { break };
            users[last].connection = Some((connection, true));
        }
    }
    Told::Users(users)
}

/// Whether the next run knows what this one told.
async fn holds(next: &Running, client: &Client, told: Told) {
    match told {
        Told::Comments { transaction, start, taken } => {
            let token = next.text("/user/token");
            let (_, found) = next.get(client, &format!("users/me/transactions/{transaction}"), &token).await;
            let comment = found["comment"].as_str().unwrap();
            let possible = [taken, taken + 1].map(|last| format!("{start}{last}"));
            assert!(possible.contains(&comment.to_owned()), "{comment}, and {start}{taken} was answered");
        }
        Told::Users(users) => {
            for Made { id, token, connection } in users {
                let (status, user) = next.get(client, "users/me", &token).await;
                assert_eq!((status, &user["id"]), (200, &json!(id)));
                let Some((connection, is_deleted)) = connection else { continue };
                let path = format!("users/me/connections/{connection}");
                let (status, found) = next.get(client, &path, &token).await;
                assert_eq!(status, if is_deleted { 404 } else { 200 }, "user {id}: {found}");
            }
        }
    }
}

#[tokio::test]
async fn a_killed_process_loses_nothing_that_it_answered() {
    let file = File::new("killed");
    let client = client();
    let mut running = Running::start(&file);
    for round in 0..2 {
        let credentials =
            json!({"client_id": running.said["client_id"], "client_secret": running.said["client_secret"]});
        let mut clients = vec![
            tokio::spawn(populate(client.clone(), running.base.clone(), credentials.clone())),
            tokio::spawn(populate(client.clone(), running.base.clone(), credentials)),
        ];
        for transaction in [3, 4, 5] {
            let url = format!("{}users/me/transactions/{transaction}", running.base);
            let start = format!("{round}/{transaction}/");
            let writer = comment(client.clone(), url, running.text("/user/token"), transaction, start);
            clients.push(tokio::spawn(writer));
        }
        tokio::time::sleep(Duration::from_millis(400 + 37 * round)).await;
        running.kill();

        running = Running::start(&file);
        let mut answered = 0;
        for told in clients {
            let told = told.await.unwrap();
            answered += match &told {
                Told::Comments { taken, .. } => *taken,
                Told::Users(users) => u64::try_from(users.len()).unwrap(),
            };
            if !matches!(told, Told::Comments { taken: 0, .. }) {
                holds(&running, &client, told).await;
            }
        }
        assert!(answered > 0, "it was killed before it answered once");
    }
    running.kill();
}
