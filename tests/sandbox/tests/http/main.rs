//! The sandbox over real HTTP, with the description of this workspace.

#![allow(clippy::unwrap_used, clippy::panic, unreachable_pub, reason = "tests")]

mod accounts;
mod applications;
mod authentication;
mod browser;
#[cfg(feature = "client")]
mod client;
mod command;
mod connections;
mod cors;
mod every_endpoint;
mod faults;
mod files;
mod forms;
mod index;
mod kept;
mod log;
mod made;
mod methods;
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
