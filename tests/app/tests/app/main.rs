//! The application from outside: a browser that keeps its cookies, a sandbox as the API, webhooks by hand.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "tests")]

mod banks;
mod browser;
mod command;
mod leaving;
mod pages;
mod payments;
mod stage;
mod webhooks;
