//! What the browser brings back from [`close`](super::Close).
//!
//! Reference: <https://docs.example.com/flows>

// Written by `cargo xtask generate` from spec/flows.yaml. Do not edit.

use powens_runtime::callback;
use powens_runtime::webview::{CallbackParams, State};

use crate::flows::FlowError;

/// How the flow ended.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Callback {
    /// It went well.
    Success(Success),
    /// The user gave up, or something failed.
    Failure(Failure),
}

/// What comes back when the flow went well.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Success {
    /// The state that the URL was opened with.
    pub state: Option<State>,
    /// Parameters that this version of the crate does not know.
    pub extra: CallbackParams,
}

/// What comes back when the user gave up, or something failed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Failure {
    /// What went wrong. Codes may be added to the API at any time.
    pub error: FlowError,
    /// A technical text, not meant for end users.
    pub description: Option<String>,
    /// The state that the URL was opened with.
    pub state: Option<State>,
    /// Parameters that this version of the crate does not know.
    pub extra: CallbackParams,
}

callback! { Callback failed by "error"; Success {} Failure { error, description = "error_description", } }
