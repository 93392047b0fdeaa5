//! The HTTP client against small servers on loopback, through endpoints written as generated code is.

#![cfg(all(feature = "client", feature = "blocking"))]
#![allow(clippy::unwrap_used, clippy::exhaustive_structs, missing_docs, unreachable_pub, reason = "tests")]

mod blocking_calls;
mod calls;
mod elsewhere;
mod failures;
mod generated;
mod limits;
mod paging;
mod retries;
mod secrets;
mod server;
#[cfg(feature = "signature")]
mod signed;
#[cfg(feature = "signature")]
#[path = "../signing/mod.rs"]
mod signing;

// What the macros of the runtime find in a generated crate.
pub use generated::{Client, Error, ErrorCode, auth, blocking};
