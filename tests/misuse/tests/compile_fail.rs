//! What must not compile, and what the compiler says about it.
//!
//! After a change that was meant: `TRYBUILD=overwrite cargo test -p powens-misuse`, then read the
//! diff.

#![allow(clippy::expect_used, clippy::panic, reason = "tests")]

use std::env;
use std::fs;
use std::path::Path;
use std::process::Command;

/// The compiler whose messages are on file. Others word theirs otherwise, so they are not compared.
const COMPILER: &str = "1.95";

#[test]
fn misuse_does_not_compile() {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let version = Command::new(rustc).arg("--version").output().expect("a compiler");
    let version = String::from_utf8_lossy(&version.stdout).into_owned();
    if !version.starts_with(&format!("rustc {COMPILER}.")) {
        println!("left out: the messages on file are those of rustc {COMPILER}, and this is {version}");
        return;
    }
    trybuild::TestCases::new().compile_fail("compile_fail/*.rs");
}

/// Whatever the compiler adds, the first line of a missing authority is ours, and a note says what to do.
#[test]
fn a_missing_token_is_told_in_our_words() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("compile_fail");
    for (case, need, given) in [
        ("user_request_on_anonymous_client", "User", "Anonymous"),
        ("user_request_on_service_client", "User", "Service"),
        ("payment_on_user_client", "Service", "User"),
        ("stream_on_anonymous_client", "User", "Anonymous"),
        ("blocking_on_anonymous_client", "User", "Anonymous"),
    ] {
        let told = fs::read_to_string(folder.join(case).with_extension("stderr")).expect("a snapshot");
        // The compiler writes the path where another type has the same name.
        let told = told.replace("powens::auth::", "");
        let first = told.lines().next().unwrap_or_default();
        let message = format!("needs a client with the token `{need}`, and this one carries `{given}`");
        assert!(first.ends_with(&message), "{case}: {first}");
        assert!(told.contains(&format!("^^^^^^ needs `Client<{need}>`")), "{case}: {told}");
        assert!(told.contains("client.with_user_token(token)"), "{case}: {told}");
    }
}

#[test]
fn every_case_has_its_message_on_file() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("compile_fail");
    for entry in fs::read_dir(folder).expect("the cases") {
        let path = entry.expect("an entry").path();
        let twin =
            path.with_extension(if path.extension().is_some_and(|it| it == "rs") { "stderr" } else { "rs" });
        assert!(twin.exists(), "{} is missing", twin.display());
    }
}
