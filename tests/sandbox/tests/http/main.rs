//! The sandbox over real HTTP, with the description of this workspace.

#![allow(clippy::unwrap_used, clippy::panic, unreachable_pub, reason = "tests")]

mod accounts;
mod applications;
mod authentication;
mod browser;
mod command;
mod connections;
mod every_endpoint;
mod faults;
mod files;
mod kept;
mod made;
mod payments;
mod peer;
mod refusals;
mod resources;
mod state_file;
mod time;
mod transactions;
mod transfers;
mod webview_connect;
mod webview_manage;
mod webview_open;
mod webview_payment;
