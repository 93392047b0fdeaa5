//! Powens (formerly Budgea) gives access to bank accounts, documents and payments of end users at
//! their institutions.
//!
//! A customer of Powens owns one or more domains, each with a base address, users, client
//! applications and secrets of its own. Domains for tests usually end in `-sandbox`. Users own
//! connections to institutions; everything else hangs below a connection.
//!
//! Requests and answers are JSON in UTF-8. Dates are `2024-01-31`, dates with time `2024-01-31
//! 17:05:00` without a zone: no page states the zone, one production client reads them as
//! Europe/Paris. Amounts are exact JSON numbers. Lists are objects with one member that holds the
//! array; items that are disabled or deleted are left out unless the flag `all` is set.
//!
//! Rate limits apply, to sandboxes too (30 calls a minute by default). Prefer webhooks to polling.
//!
//! Reference: <https://docs.powens.com>
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
pub mod account_ownerships;
#[rustfmt::skip]
pub mod advisory;
#[rustfmt::skip]
pub mod authentication;
#[rustfmt::skip]
pub mod balances;
#[rustfmt::skip]
pub mod bank_account_types;
#[rustfmt::skip]
pub mod bank_accounts;
#[rustfmt::skip]
pub mod bank_transactions;
#[rustfmt::skip]
pub mod categories;
#[rustfmt::skip]
pub mod client_applications;
#[rustfmt::skip]
pub mod configuration;
#[rustfmt::skip]
pub mod connection_identity;
#[rustfmt::skip]
pub mod connections;
#[rustfmt::skip]
pub mod connectors;
#[rustfmt::skip]
pub mod credit_notes;
#[rustfmt::skip]
pub mod currencies;
#[rustfmt::skip]
pub mod document_types;
#[rustfmt::skip]
pub mod documents;
#[rustfmt::skip]
pub mod encryption;
#[rustfmt::skip]
pub mod errors;
#[rustfmt::skip]
pub mod identities;
#[rustfmt::skip]
pub mod indicators;
#[rustfmt::skip]
pub mod investments;
#[rustfmt::skip]
pub mod invoices;
#[rustfmt::skip]
pub mod loan_amortizations;
#[rustfmt::skip]
pub mod market_orders;
#[rustfmt::skip]
pub mod pagination;
#[rustfmt::skip]
pub mod payment_links;
#[rustfmt::skip]
pub mod payments;
#[rustfmt::skip]
pub mod pockets;
#[rustfmt::skip]
pub mod recipients;
#[rustfmt::skip]
pub mod response_signature;
#[rustfmt::skip]
pub mod subscriptions;
#[rustfmt::skip]
pub mod transactions_attachments;
#[rustfmt::skip]
pub mod transactions_categorization;
#[rustfmt::skip]
pub mod transfers;
#[rustfmt::skip]
pub mod users;
#[rustfmt::skip]
pub mod webhooks;
#[rustfmt::skip]
pub mod webview;
#[cfg(feature = "legacy")]
#[rustfmt::skip]
pub mod legacy;

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

pub use crate::users::UserRef;

/// An error of this crate, with the error codes of the API.
pub type Error = powens_runtime::Error<errors::ErrorCode>;

/// The result of everything that can fail.
pub type Result<T, E = Error> = std::result::Result<T, E>;
