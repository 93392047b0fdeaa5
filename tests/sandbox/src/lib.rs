#![doc = include_str!("../README.md")]
// The macro that writes the members of an account needs it.
#![recursion_limit = "256"]

mod admin;
mod answer;
mod auth;
mod bank;
mod call;
#[cfg(feature = "client")]
mod client;
mod conform;
mod cors;
mod desk;
mod document;
mod download;
mod expand;
pub mod faults;
mod front;
mod incoming;
mod index;
mod log;
mod moment;
mod note;
mod options;
mod post;
mod proof;
mod redirect;
mod refusal;
mod route;
mod sandbox;
mod sealed;
mod server;
mod spec;
mod state;
mod text;
mod tidy;
mod time;
mod validate;
mod webview;

pub use log::{InvalidLog, Log};
pub use options::Options;
pub use post::WebhookCall;
pub use sandbox::{Sandbox, spec_folder};
pub use state::{Credentials, UserCredentials};
pub use time::{InvalidTime, Time};
