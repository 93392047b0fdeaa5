//! What the generated crate `powens` calls: JSON values that are read tolerantly and written exactly, requests as
//! values, the HTTP client, webview URLs and callbacks, webhook signatures. It knows no endpoint.

mod error;
mod expansion;
mod extra;
mod field;
mod id;
mod json;
mod object;
mod open_enum;
mod operation;
mod param;
mod reference;
mod request;
mod secret;
mod union;
pub mod webhook;
pub mod webview;
mod wire;

#[cfg(feature = "blocking")]
pub mod blocking;
#[cfg(feature = "client")]
pub mod http;
#[cfg(feature = "client")]
mod page;

mod endpoint;
