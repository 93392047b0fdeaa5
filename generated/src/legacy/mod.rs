//! Routes that only the older descriptions of the API know, from the time when it was called
//! Budgea.
//!
//! The API still answers many of them, but its reference no longer mentions them: prefer what each
//! of them points to.
//!
//! It compiles with the feature `legacy` only.

// Written by `cargo xtask generate` from spec/api.yaml. Do not edit.

pub mod alerts;
pub mod authentication;
pub mod bank_accounts;
pub mod banks;
pub mod categories;
pub mod connections;
pub mod connectors;
pub mod documents;
pub mod investments;
pub mod monitoring;
pub mod pockets;
pub mod providers;
pub mod subscriptions;
pub mod terms;
pub mod transactions;
pub mod transactions_clusters;
pub mod users;
