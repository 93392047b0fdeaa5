//! The command: one line that says what to open, a log without secrets, an end that is asked for.

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command, Stdio};

use powens::{Client, authentication};

use crate::browser::Browser;

/// A command that ends with its test.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
    }
}

fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_powens-example-app"));
    command.args(arguments).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    for name in ["POWENS_DOMAIN", "POWENS_CLIENT_ID", "POWENS_CLIENT_SECRET", "APP_URL"] {
        command.env_remove(name);
    }
    command
}

#[cfg(unix)]
#[tokio::test]
async fn it_starts_with_a_sandbox_and_logs_no_secret() {
    let mut app = Running(command(&["--listen", "127.0.0.1:0"]).spawn().unwrap());
    let mut told = String::new();
    BufReader::new(app.0.stdout.take().unwrap()).read_line(&mut told).unwrap();
    let url = told.trim().strip_prefix("Hazel Budget: open ").expect("the address");

    let mut browser = Browser::at(url);
    let opened = browser.post("/connect", "").await.query();
    let sandbox = browser.post("/connect", "").await.location.split("/en/").next().unwrap().to_owned();
    let api = Client::builder_at(&format!("{sandbox}/2.0")).build().unwrap();
    let code = authentication::init().send(&api).await.unwrap().auth_token;
    let (code, state) = (code.expose(), &opened["state"]);
    let back = format!("/callback?connection_id=1&code={code}&state={state}");
    assert_eq!(browser.get(&back).await.status, 303);
    assert_eq!(browser.get(&back).await.status, 403);

    let ended = Command::new("kill").arg(app.0.id().to_string()).status().unwrap();
    assert!(ended.success() && app.0.wait().unwrap().success(), "asked to end, it ends well");
    let mut log = String::new();
    app.0.stderr.take().unwrap().read_to_string(&mut log).unwrap();
    assert!(log.contains("route=\"/callback\"") && log.contains("refused as forged"), "{log}");
    assert!(!log.contains(code) && !log.contains(state.as_str()), "a secret is in the log");
}

#[test]
fn a_setting_that_is_missing_is_named() {
    let output = command(&[]).env("POWENS_DOMAIN", "acme").output().unwrap();
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(!output.status.success() && told.contains("POWENS_CLIENT_ID is not set"), "{told}");
}

#[test]
fn an_address_that_is_taken_is_said_so() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let output = command(&["--listen", &address]).output().unwrap();
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(!output.status.success() && told.contains("try another --listen"), "{told}");
}
