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
mod fixtures;
mod forms;
mod hostile;
mod index;
mod institutions;
mod kept;
mod killed;
mod life;
mod log;
mod made;
mod methods;
mod payments;
mod peer;
mod receiver;
mod refusals;
mod resources;
mod state_file;
mod time;
mod tokens;
mod transactions;
mod transfers;
mod webhooks;
mod webview_connect;
mod webview_manage;
mod webview_open;
mod webview_payment;
