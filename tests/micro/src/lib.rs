//! An API of one page a feature.
//!
//! Reference: <https://docs.example.com>
#![doc = include_str!("../README.md")]
#![allow(deprecated, reason = "obsolete items speak of each other")]

// Written by `cargo xtask generate` from spec/. Do not edit.

#[rustfmt::skip]
pub mod auth;
#[cfg(feature = "blocking")]
#[rustfmt::skip]
pub mod blocking;
#[cfg(feature = "client")]
#[rustfmt::skip]
mod client;
#[rustfmt::skip]
pub mod answers;
#[rustfmt::skip]
pub mod authority;
#[rustfmt::skip]
pub mod collections;
#[rustfmt::skip]
pub mod common;
#[rustfmt::skip]
pub mod constants;
#[rustfmt::skip]
pub mod cycles;
#[rustfmt::skip]
pub mod deprecations;
#[rustfmt::skip]
pub mod enums;
#[rustfmt::skip]
pub mod expands;
#[rustfmt::skip]
pub mod files;
#[rustfmt::skip]
pub mod flags;
#[rustfmt::skip]
pub mod flows;
#[rustfmt::skip]
pub mod ids;
#[rustfmt::skip]
pub mod members;
#[rustfmt::skip]
pub mod names;
#[rustfmt::skip]
pub mod paging_links;
#[rustfmt::skip]
pub mod paging_offset;
#[rustfmt::skip]
pub mod presence;
#[rustfmt::skip]
pub mod refs;
#[rustfmt::skip]
pub mod renamed_flows;
#[rustfmt::skip]
pub mod renames;
#[rustfmt::skip]
pub mod routes;
#[rustfmt::skip]
pub mod scalars;
#[rustfmt::skip]
pub mod sensitive;
#[rustfmt::skip]
pub mod three_state;
#[rustfmt::skip]
pub mod timing;
#[rustfmt::skip]
pub mod unions;
#[rustfmt::skip]
pub mod webhooks;
#[cfg(feature = "attic")]
#[rustfmt::skip]
pub mod attic;

#[cfg(feature = "client")]
pub use client::{Client, ClientBuilder};

pub use jiff::{Timestamp, civil};

#[cfg(feature = "client")]
pub use powens_runtime::http::RetryPolicy;

#[cfg(feature = "encryption")]
pub use powens_runtime::encryption::EncryptionKey;

#[cfg(feature = "client")]
pub use powens_runtime::reqwest;

#[cfg(feature = "signature")]
pub use powens_runtime::signature::{SignKey, SignedText, Verified};

#[cfg(all(feature = "client", feature = "signature"))]
pub use powens_runtime::signature::{SignKeys, Signed};

pub use powens_runtime::webview::{Domain, State};
pub use powens_runtime::{ErrorKind, Extra, Field, File, Json, Method, Parts, Redirect};
pub use powens_runtime::{Request, Response, Secret, Unrecognized, UnrecognizedObject};
pub use rust_decimal::Decimal;
pub use uuid::Uuid;

/// An error of this crate, with the error codes of the API.
pub type Error = powens_runtime::Error<common::ErrorCode>;

/// The result of everything that can fail.
pub type Result<T, E = Error> = std::result::Result<T, E>;
