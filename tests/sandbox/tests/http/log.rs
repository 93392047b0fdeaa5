//! The log of the command, and how it starts and stops.

use std::io::Read;
use std::process::{Child, Command, Stdio};

use powens_sandbox::Log;
use serde_json::{Value, json};

use crate::command::{BINARY, first_line};
use crate::peer::client;

fn start(arguments: &[&str]) -> (Child, Value) {
    let command = &mut Command::new(BINARY);
    let mut child = command.args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let said = first_line(&mut child);
    (child, said)
}

/// Stops it as services are stopped, and gives what it logged.
fn stop(mut child: Child) -> String {
    let pid = child.id().to_string();
    assert!(Command::new("kill").args(["-TERM", &pid]).status().unwrap().success());
    assert_eq!(child.wait().unwrap().code(), Some(0), "being stopped is a clean end");
    let mut logged = String::new();
    child.stderr.take().unwrap().read_to_string(&mut logged).unwrap();
    logged
}

#[tokio::test]
async fn each_request_is_a_line_without_secrets() {
    let (child, said) = start(&["--log", "json"]);
    let (base, token) = (said["base_url"].as_str().unwrap(), said["user"]["token"].as_str().unwrap());
    let client = client();
    let get = |path: &str| client.get(format!("{base}{path}")).bearer_auth(token);
    get("users/me/transactions?limit=2&search=rent&limitt=3").send().await.unwrap();
    get(&format!("users/me/{token}-{token}?code={token}&{token}{token}")).send().await.unwrap();
    get(&format!("users/{token}/{token}?{token}")).send().await.unwrap();
    let secret =
        json!({"id_connector": 59, "login": "germaine", "password": "hushhush", "nome": 1, "hush hush": 2});
    client.post(format!("{base}users/me/connections")).bearer_auth(token).json(&secret).send().await.unwrap();
    let logged = stop(child);
    let lines: Vec<Value> = logged.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let [list, lost, misplaced, add] = lines.as_slice() else { panic!("{logged}") };
    assert_eq!(list["target"], json!("/2.0/users/me/transactions?limit=2&search=…&limitt=…"));
    assert_eq!(
        (&list["operation"], &list["ignored"]),
        (&json!("bank_transactions.list"), &json!(["limitt"]))
    );
    assert_eq!(
        (&list["status"], &list["method"], &list["request_id"]),
        (&json!(200), &json!("GET"), &json!(1))
    );
    assert_eq!((&lost["status"], &lost["target"]), (&json!(404), &json!("/2.0/users/me/…?code=…&…")));
    assert_eq!(misplaced["target"], json!("/2.0/users/…/…?…"));
    assert_eq!(add["operation"], json!("connections.create"));
    for secret in [token, "hush", "germaine", "rent"] {
        assert!(!logged.contains(secret), "{secret}: {logged}");
    }
}

#[tokio::test]
async fn a_line_is_for_reading_whatever_a_client_sends() {
    let (child, said) = start(&["--log", "json"]);
    let (base, token) = (said["base_url"].as_str().unwrap(), said["user"]["token"].as_str().unwrap());
    let client = client();
    let get = |path: &str| client.get(format!("{base}{path}")).bearer_auth(token);
    let connector = "338178e6-3d01-564f-9a7b-52ca442459bf";
    get(&format!("connectors/{connector}")).send().await.unwrap();
    get("users/me/accounts/1,2,3,4,5,6,7,8,9,10,11,12,13,14,15").send().await.unwrap();
    let many: Vec<_> = (0..5000).map(|number| format!("a{number}=1")).collect();
    get(&format!("users/me?{}", many.join("&"))).send().await.unwrap();
    get(&"a/".repeat(20_000)).send().await.unwrap();
    let logged = stop(child);
    let lines: Vec<Value> = logged.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let [one, several, many, deep] = lines.as_slice() else { panic!("{logged}") };
    assert_eq!(one["target"], json!(format!("/2.0/connectors/{connector}")));
    assert!(
        several["target"].as_str().unwrap().ends_with("/1,2,3,4,5,6,7,8,9,10,11,12,13,14,15"),
        "{several}"
    );
    assert_eq!(many["ignored"][20], json!("and 4980 more"));
    assert_eq!(deep["status"], json!(404));
    for line in logged.lines() {
        assert!(line.len() < 2000, "{line}");
    }
}

#[tokio::test]
async fn it_is_silent_where_nobody_reads() {
    let (child, said) = start(&[]);
    client().get(said["base_url"].as_str().unwrap()).send().await.unwrap();
    assert_eq!(stop(child), "");
    let (child, said) = start(&["--log", "text", "--host", "::1"]);
    let base = said["base_url"].as_str().unwrap();
    assert!(base.starts_with("http://[::1]:"), "{base}");
    client().get(format!("{base}users/me")).send().await.unwrap();
    let logged = stop(child);
    assert!(logged.starts_with("GET /2.0/users/me → 401 in "), "{logged}");
    assert_eq!("json".parse(), Ok(Log::Json));
    assert!("loud".parse::<Log>().is_err());
}

#[test]
fn a_port_that_is_taken_is_an_error_with_a_remedy() {
    let (child, said) = start(&[]);
    let port =
        said["base_url"].as_str().unwrap().split(':').nth(2).unwrap().split('/').next().unwrap().to_owned();
    let output = Command::new(BINARY).args(["--port", &port]).output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(
        said.contains(&format!("cannot listen on 127.0.0.1:{port}")) && said.contains("0 is any free one"),
        "{said}"
    );
    stop(child);
}
