//! The sandbox over real HTTP, with the description of this workspace.

#![allow(clippy::unwrap_used, clippy::panic, unreachable_pub, reason = "tests")]

mod accounts;
mod authentication;
mod command;
mod connections;
mod every_endpoint;
mod fixtures;
mod institutions;
mod life;
mod payments;
mod peer;
mod receiver;
mod refusals;
mod state_file;
mod time;
mod tokens;
mod transactions;
mod transfers;
mod webhooks;
