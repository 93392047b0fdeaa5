//! The binary.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use serde_json::Value;

const BINARY: &str = env!("CARGO_BIN_EXE_powens-sandbox");

/// What a sandbox says when it has started.
pub fn first_line(child: &mut Child) -> Value {
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    serde_json::from_str(&line).unwrap()
}

#[tokio::test]
async fn it_says_where_it_is_in_one_line() {
    let mut child =
        Command::new(BINARY).args(["--strict", "--seed", "7"]).stdout(Stdio::piped()).spawn().unwrap();
    let said = first_line(&mut child);
    let (base, token) = (said["base_url"].as_str().unwrap(), said["user"]["token"].as_str().unwrap());
    assert!(base.starts_with("http://127.0.0.1:") && base.ends_with("/2.0/"), "{said}");
    for name in ["client_id", "client_secret", "config_token", "users_token"] {
        assert!(said[name].is_string(), "{name}: {said}");
    }
    let url = format!("{base}users/{}", said["user"]["id"]);
    let response = reqwest::Client::new().get(url).bearer_auth(token).send().await.unwrap();
    assert_eq!(response.status().as_u16(), 200);
    let pid = child.id().to_string();
    assert!(Command::new("kill").args(["-INT", &pid]).status().unwrap().success());
    assert_eq!(child.wait().unwrap().code(), Some(0), "an interruption is a clean end");
}

#[test]
fn bad_arguments_and_bad_folders_fail() {
    let status = |arguments: &[&str]| Command::new(BINARY).args(arguments).output().unwrap();
    assert_eq!(status(&["--listen", "nowhere"]).status.code(), Some(2));
    assert_eq!(status(&["--help"]).status.code(), Some(0));
    let folder = std::env::temp_dir().join(format!("powens-sandbox-faults-{}", std::process::id()));
    std::fs::write(&folder, r#"{"rules": [{"operation": "user.get", "fault": "drop"}]}"#).unwrap();
    let rules = status(&["--faults", folder.to_str().unwrap()]);
    std::fs::remove_file(&folder).unwrap();
    let said = String::from_utf8_lossy(&rules.stderr).into_owned();
    assert!(rules.status.code() == Some(1) && said.contains("rules[0].operation"), "{said}");
    assert!(said.contains("did you mean `users.get`?"), "{said}");
    let missing = status(&["--spec", "/no/such/folder"]);
    assert_eq!(missing.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&missing.stderr).contains("/no/such/folder"));
}
