//! What the browser brings back from [`reconnect`](super::Reconnect).
//!
//! Reference: <https://docs.powens.com/api-reference/overview/webview>

// Written by `cargo xtask generate` from spec/webview.yaml. Do not edit.

use powens_runtime::callback;

use crate::webview::WebviewError;

callback! {
    /// How the flow ended.
    pub enum Callback failed by "error";

    /// What comes back when the flow went well.
    pub struct Success {}

    /// What comes back when the user gave up, or something failed.
    pub struct Failure {
        /// What went wrong. Codes may be added to the API at any time.
        pub error: WebviewError,
        /// A technical text, not meant for end users.
        pub description: Option<String> = "error_description",
    }
}
