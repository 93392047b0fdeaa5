//! The flows of the webview in a real browser, from the address that the crate builds to the callback that it reads.
//!
//! Where there is no ChromeDriver each says on the terminal that it was left out; with `POWENS_BROWSER=required` it
//! fails.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, unreachable_pub, reason = "tests")]

mod app;
mod budget;
mod chrome;
mod connect;
mod index;
mod manage;
mod payment;
mod person;
mod reconnect;
mod stage;
mod transfer;
