//! Presence: what must be there and what may be missing.
//!
//! Reference: <https://docs.example.com/presence>

// Written by `cargo xtask generate` from spec/presence.yaml. Do not edit.

use powens_runtime::{Request, endpoint, object, operation};

operation! { REPLACE = PUT "/presence", "presence.replace", "user", idempotent }

/// Sends and returns the same object.
///
/// `PUT /presence`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::presence::{self, Present};
///
/// let answer = presence::replace([Present::new(10, 10, 10)]).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Replace(pub(crate) Request);

/// Sends and returns the same object.
///
/// `PUT /presence`: see [`Replace`].
pub fn replace(body: impl IntoIterator<Item = Present>) -> Replace {
    Replace(Request::new(&REPLACE).value(&body.into_iter().collect::<Vec<Present>>()))
}

endpoint! { Replace, User, Present }

object! {
    /// A member of every kind of presence.
    pub struct Present {
        /// There in both directions.
        pub always: Option<i64>,
        /// There in both directions or null.
        pub always_null: Option<i64>,
        /// There when it is sent.
        pub request: Option<i64>,
        /// Never surely there.
        pub optional: Option<i64>,
        /// Known to come as null.
        pub nullable: Option<i64>,
    }

    fn empty() -> Self;
}

impl Present {
    /// One with everything that must be sent; the setters add the rest.
    pub fn new(always: i64, always_null: i64, request: i64) -> Self {
        Self { always: Some(always), always_null: Some(always_null), request: Some(request), ..Self::empty() }
    }

    /// Never surely there.
    pub fn optional(self, value: i64) -> Self { Self { optional: Some(value), ..self } }

    /// Known to come as null.
    pub fn nullable(self, value: i64) -> Self { Self { nullable: Some(value), ..self } }
}
