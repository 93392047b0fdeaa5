//! What the browser brings back from [`manage`](super::Manage).
//!
//! Reference: <https://docs.powens.com/api-reference/overview/webview>

// Written by `cargo xtask generate` from spec/webview.yaml. Do not edit.

use powens_runtime::callback;

use crate::connections::ConnectionId;
use crate::webview::WebviewError;

callback! {
    /// How the flow ended.
    pub enum Callback failed by "error";

    /// What comes back when the flow went well.
    pub struct Success {
        /// The connection that was added or changed. Known from the SDK only.
        pub connection_id: Option<ConnectionId>,
        /// Whether the connection was removed. Known from the SDK only.
        pub connection_deleted: Option<bool>,
    }

    /// What comes back when the user gave up, or something failed.
    pub struct Failure {
        /// What went wrong. Codes may be added to the API at any time.
        pub error: WebviewError,
        /// A technical text, not meant for end users.
        pub description: Option<String> = "error_description",
    }
}
