//! What the browser brings back from [`toss`](super::Toss).
//!
//! Reference: <https://docs.example.com/renamed_flows>

// Written by `cargo xtask generate` from spec/renamed_flows.yaml. Do not edit.

use powens_runtime::callback;

use crate::renamed_flows::TossError;

callback! {
    /// How the flow ended.
    pub enum Callback failed by "error";

    /// What comes back when the flow went well.
    pub struct Success {
        /// The side that came up.
        pub side: Option<String>,
    }

    /// What comes back when the user gave up, or something failed.
    pub struct Failure {
        /// What went wrong. Codes may be added to the API at any time.
        pub error: TossError,
        /// A technical text, not meant for end users.
        pub description: Option<String> = "error_description",
    }
}
