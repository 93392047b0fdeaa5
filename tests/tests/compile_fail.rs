//! What must not compile, and what the compiler says about it.
//!
//! The messages are those of the compiler that CI uses. After a change that was meant:
//! `TRYBUILD=overwrite cargo test -p conformance --test compile_fail`, then read the diff.

#![allow(clippy::expect_used, clippy::panic, reason = "tests")]

use std::fs;
use std::path::Path;

#[test]
fn misuse_does_not_compile() {
    trybuild::TestCases::new().compile_fail("compile_fail/*.rs");
}

/// Whatever the compiler adds, the first line of a missing authority is ours, and says what to do.
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
        let first = told.lines().next().unwrap_or_default();
        let message = format!("needs a client with the token `{need}`, and this one carries `{given}`");
        assert!(first.ends_with(&message), "{case}: {first}");
        assert!(told.contains("client.with_user_token(token)"), "{case}: {told}");
    }
}
