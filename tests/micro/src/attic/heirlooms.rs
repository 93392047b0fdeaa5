//! Heirlooms: what nobody should use any more.
//!
//! Reference: <https://docs.example.com/old>

// Written by `cargo xtask generate` from spec/attic/heirlooms.yaml. Do not edit.

use powens_runtime::{Request, endpoint, object, operation};

operation! { PING = GET "/attic/ping", "attic.heirlooms.ping", idempotent }

/// Answers as it always did.
///
/// `GET /attic/ping`, without a token: another route to [`common::ping`](crate::common::ping()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// use powens::attic::heirlooms;
///
/// heirlooms::ping().send(&client).await?;
/// # Ok(())
/// # }
/// ```
pub fn ping() -> crate::common::Ping { crate::common::Ping(Request::new(&PING)) }

operation! { PING_OF_ANSWERS = GET "/attic/value", "attic.heirlooms.ping_of_answers", idempotent }

/// Answers with what there was.
///
/// `GET /attic/value`, without a token: another route to
/// [`answers::value`](crate::answers::value()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// use powens::attic::heirlooms;
///
/// let answer = heirlooms::ping_of_answers().send(&client).await?;
/// # Ok(())
/// # }
/// ```
pub fn ping_of_answers() -> crate::answers::Value { crate::answers::Value(Request::new(&PING_OF_ANSWERS)) }

operation! { GET = GET "/attic", "attic.heirlooms.get", idempotent }

/// Returns what was handed down.
///
/// `GET /attic`, without a token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// use powens::attic::heirlooms;
///
/// let answer = heirlooms::get().send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get(pub(crate) Request);

/// Returns what was handed down.
///
/// `GET /attic`: see [`Get`].
pub fn get() -> Get { Get(Request::new(&GET)) }

endpoint! { Get, Anonymous, Heirloom }

object! {
    /// What was handed down.
    pub struct Heirloom {
        /// Its age, in years.
        pub age: Option<i64>,
    }
}
