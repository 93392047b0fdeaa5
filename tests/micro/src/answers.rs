//! Answers: what comes back, or does not.
//!
//! Reference: <https://docs.example.com/answers>

// Written by `cargo xtask generate` from spec/answers.yaml. Do not edit.

use powens_runtime::{Json, Request, endpoint, object, operation};

operation! { NONE = POST "/answers/none", "answers.none" }

/// Answers with nothing to read.
///
/// `POST /answers/none`, without a token.
///
/// It is not sent again after a failure, because it may have taken effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// use powens::answers;
///
/// answers::none().send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct None(pub(crate) Request);

/// Answers with nothing to read.
///
/// `POST /answers/none`: see [`None`].
pub fn none() -> None { None(Request::new(&NONE)) }

endpoint! { None, Anonymous, () }

operation! { OPTIONAL = DELETE "/answers/optional", "answers.optional", idempotent }

/// Answers with an object or nothing.
///
/// `DELETE /answers/optional`, without a token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// use powens::answers;
///
/// let answer = answers::optional().send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Optional(pub(crate) Request);

/// Answers with an object or nothing.
///
/// `DELETE /answers/optional`: see [`Optional`].
pub fn optional() -> Optional { Optional(Request::new(&OPTIONAL)) }

endpoint! { Optional, Anonymous, Option<Answered> }

operation! { VALUE = GET "/answers/value", "answers.value", idempotent }

/// Answers with any JSON.
///
/// `GET /answers/value`, without a token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// use powens::answers;
///
/// let answer = answers::value().send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Value(pub(crate) Request);

/// Answers with any JSON.
///
/// `GET /answers/value`: see [`Value`].
pub fn value() -> Value { Value(Request::new(&VALUE)) }

endpoint! { Value, Anonymous, Json }

object! {
    /// What may come back.
    pub struct Answered {
        /// Whether it is done.
        pub done: Option<bool>,
    }
}
