//! Planted secrets: every one begins with the same word, and whatever a program can print is searched for it.

#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic, reason = "tests")]

#[path = "secrets/decoded.rs"]
mod decoded;
#[path = "secrets/loopback.rs"]
mod loopback;
#[path = "secrets/sent.rs"]
mod sent;
#[path = "secrets/webviews.rs"]
mod webviews;

use std::error::Error;
use std::fmt::{Debug, Display};

/// What every planted secret begins with.
const PLANTED: &str = "Zq7planted";

/// A planted secret.
fn planted(what: &str) -> String {
    format!("{PLANTED}-{what}")
}

/// Both forms of `Debug`.
fn debug(value: &dyn Debug) -> String {
    format!("{value:?}\n{value:#?}")
}

/// All that a program may print of an error, its sources included.
fn printed<E: Error + Display + Debug>(error: &E) -> String {
    let mut text = format!("{error}\n{}", debug(error));
    let mut source = error.source();
    while let Some(error) = source {
        text.push_str(&format!("\n{error}\n{}", debug(&error)));
        source = error.source();
    }
    text
}

#[track_caller]
fn clean(text: &str) {
    assert!(!text.contains(PLANTED), "{text}");
}
