//! What the browser brings back from [`payment`](super::Payment).
//!
//! Reference: <https://docs.powens.com/api-reference/overview/webview>

// Written by `cargo xtask generate` from spec/webview.yaml. Do not edit.

use powens_runtime::callback;
use powens_runtime::webview::{CallbackParams, State};

use crate::payments::{PaymentErrorCode, PaymentId, PaymentState};
use crate::webview::WebviewError;

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
    pub bank_message: Option<String>,
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
    pub error: Option<WebviewError>,
    /// A technical text, not meant for end users.
    pub description: Option<String>,
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
    pub bank_message: Option<String>,
    /// The state that the URL was opened with.
    pub state: Option<State>,
    /// Parameters that this version of the crate does not know.
    pub extra: CallbackParams,
}

callback! {
    Callback failed by "error", "error_code";
    Success { id_payment, payment_state, bank_message: secret }
    Failure {
        error, description = "error_description", id_payment, error_code, payment_state, bank_message: secret,
    }
}
