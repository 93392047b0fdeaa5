//! What the browser brings back from [`sign`](super::Sign).
//!
//! Reference: <https://docs.example.com/flows>

// Written by `cargo xtask generate` from spec/flows.yaml. Do not edit.

use powens_runtime::{Secret, callback};

use crate::flows::{FlowError, PaperId};

callback! {
    /// How the flow ended.
    pub enum Callback failed by "error", "reason";

    /// What comes back when the flow went well.
    pub struct Success {
        /// What was signed.
        pub paper: PaperId,
        /// Code of a new user.
        pub code: Option<Secret>,
    }

    /// What comes back when the user gave up, or something failed.
    pub struct Failure {
        /// What went wrong. Codes may be added to the API at any time.
        pub error: Option<FlowError>,
        /// A technical text, not meant for end users.
        pub description: Option<String> = "error_description",
        /// Why it failed in detail.
        pub reason: Option<FlowError>,
    }
}
