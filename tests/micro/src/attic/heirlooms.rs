//! Heirlooms: what nobody should use any more.
//!
//! Reference: <https://docs.example.com/old>

// Written by `cargo xtask generate` from spec/attic/heirlooms.yaml. Do not edit.

use powens_runtime::{Extra, Request, endpoint, object, operation};

use crate::common::Ping;

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
pub fn ping() -> Ping { Ping(Request::new(&PING)) }

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

/// What was handed down.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Heirloom {
    /// Its age, in years.
    pub age: Option<i64>,
    /// Members that this version of the crate does not know, or could not read.
    pub extra: Extra,
}

object! { Heirloom { age } }
