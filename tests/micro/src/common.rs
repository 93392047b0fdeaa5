//! Common: what every page needs.
//!
//! Reference: <https://docs.example.com/common>

// Written by `cargo xtask generate` from spec/common.yaml. Do not edit.

use powens_runtime::{Request, endpoint, open_enum, operation};

operation! { PING = GET "/ping", "common.ping", idempotent }

/// Answers.
///
/// `GET /ping`, without a token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// use powens::common;
///
/// common::ping().send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Ping(pub(crate) Request);

/// Answers.
///
/// `GET /ping`: see [`Ping`].
pub fn ping() -> Ping { Ping(Request::new(&PING)) }

endpoint! { Ping, Anonymous, () }

open_enum! {
    /// Why a call failed.
    pub enum ErrorCode {
        /// `rejected`: The call makes no sense.
        Rejected = "rejected",
    }
}
