//! What the browser brings back from [`payment`](super::Payment).
//!
//! Reference: <https://docs.powens.com/api-reference/overview/webview>

// Written by `cargo xtask generate` from spec/webview.yaml. Do not edit.

use powens_runtime::callback;

use crate::payments::{PaymentErrorCode, PaymentId, PaymentState};
use crate::webview::WebviewError;

callback! {
    /// How the flow ended.
    pub enum Callback failed by "error", "error_code";

    /// What comes back when the flow went well.
    pub struct Success {
        /// The payment. Named unlike the parameter that opens the flow.
        ///
        /// Source:
        /// <https://docs.powens.com/documentation/integration-guides/pay/initiating-a-one-time-payment-with-the-webview>
        pub id_payment: PaymentId,
        /// How far the payment is, when the browser comes from the bank. Not a proof.
        ///
        /// Source:
        /// <https://docs.powens.com/documentation/integration-guides/pay/initiating-a-one-time-payment-with-the-webview>
        pub payment_state: Option<PaymentState>,
        /// What the bank says to the payer.
        pub bank_message: Option<String> as secret,
    }

    /// What comes back when the user gave up, or something failed.
    pub struct Failure {
        /// What went wrong. Codes may be added to the API at any time.
        pub error: Option<WebviewError>,
        /// A technical text, not meant for end users.
        pub description: Option<String> = "error_description",
        /// The payment.
        pub id_payment: Option<PaymentId>,
        /// Why the bank or the payer refused. May come without `error`.
        ///
        /// Source:
        /// <https://docs.powens.com/documentation/integration-guides/pay/initiating-a-one-time-payment-with-the-webview>
        pub error_code: Option<PaymentErrorCode>,
        /// How far the payment is, when the browser comes from the bank.
        pub payment_state: Option<PaymentState>,
        /// What the bank says to the payer.
        pub bank_message: Option<String> as secret,
    }
}
