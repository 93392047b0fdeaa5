//! What the browser brings back from [`close`](super::Close).
//!
//! Reference: <https://docs.example.com/flows>

// Written by `cargo xtask generate` from spec/flows.yaml. Do not edit.

use powens_runtime::callback;

use crate::flows::FlowError;

callback! {
    /// How the flow ended.
    pub enum Callback failed by "error";

    /// What comes back when the flow went well.
    pub struct Success {}

    /// What comes back when the user gave up, or something failed.
    pub struct Failure {
        /// What went wrong. Codes may be added to the API at any time.
        pub error: FlowError,
        /// A technical text, not meant for end users.
        pub description: Option<String> = "error_description",
    }
}
