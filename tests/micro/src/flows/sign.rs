//! What the browser brings back from [`sign`](super::Sign).
//!
//! Reference: <https://docs.example.com/flows>

// Written by `cargo xtask generate` from spec/flows.yaml. Do not edit.

use powens_runtime::{Secret, callback};
use powens_runtime::webview::{CallbackParams, State};

use crate::flows::{FlowError, PaperId};

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
    /// What was signed.
    pub paper: PaperId,
    /// Code of a new user.
    pub code: Option<Secret>,
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
    pub error: Option<FlowError>,
    /// A technical text, not meant for end users.
    pub description: Option<String>,
    /// Why it failed in detail.
    pub reason: Option<FlowError>,
    /// The state that the URL was opened with.
    pub state: Option<State>,
    /// Parameters that this version of the crate does not know.
    pub extra: CallbackParams,
}

callback! {
    Callback failed by "error", "reason";
    Success { paper, code }
    Failure { error, description = "error_description", reason }
}
