//! What the browser brings back from [`webauth`](super::Webauth).
//!
//! Reference: <https://docs.powens.com/api-reference/user-connections/connections>

// Written by `cargo xtask generate` from spec/webview.yaml. Do not edit.

use powens_runtime::callback;

use crate::connections::ConnectionId;
use crate::errors::ErrorCode;

callback! {
    /// How the flow ended.
    pub enum Callback failed by "error";

    /// What comes back when the flow went well.
    pub struct Success {
        /// The connection that was added or changed.
        pub id_connection: Option<ConnectionId>,
    }

    /// What comes back when the user gave up, or something failed.
    pub struct Failure {
        /// What went wrong. Codes may be added to the API at any time.
        pub error: ErrorCode,
        /// A technical text, not meant for end users.
        pub description: Option<String> = "error_description",
    }
}
