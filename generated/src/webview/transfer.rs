//! What the browser brings back from [`transfer`](super::Transfer).
//!
//! Reference: <https://docs.powens.com/api-reference/overview/webview>

// Written by `cargo xtask generate` from spec/webview.yaml. Do not edit.

use powens_runtime::{Secret, callback};

use crate::transfers::TransferId;
use crate::webview::WebviewError;

callback! {
    /// How the flow ended.
    pub enum Callback failed by "error";

    /// What comes back when the flow went well.
    pub struct Success {
        /// The transfer that was made.
        pub transfer_id: TransferId,
        /// Code of the user that was created, when the flow was opened without one. Send it to
        /// `authentication.exchange_code`.
        pub code: Option<Secret>,
    }

    /// What comes back when the user gave up, or something failed.
    pub struct Failure {
        /// What went wrong. Codes may be added to the API at any time.
        pub error: WebviewError,
        /// A technical text, not meant for end users.
        pub description: Option<String> = "error_description",
    }
}
