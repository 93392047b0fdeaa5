//! Members: Names known at run time only.
//!
//! Reference: <https://docs.example.com/members>

// Written by `cargo xtask generate` from spec/members.yaml. Do not edit.

use powens_runtime::{Request, Secret, endpoint, operation};

operation! { CREATE = POST "/members", "members.create", "user" }

/// Sends members of the caller.
///
/// `POST /members`, with a `user` token.
///
/// It is not sent again after a failure, because it may have taken effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::members;
///
/// members::create(10).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(pub(crate) Request);

/// Sends members of the caller.
///
/// `POST /members`: see [`Create`].
pub fn create(connector: i64) -> Create { Create(Request::new(&CREATE).member("connector", &connector)) }

impl Create {
    /// Value of a credential, by its name.
    pub fn credential(self, name: impl Into<String>, value: impl Into<Secret>) -> Self {
        Self(self.0.member::<Secret>(name.into(), &value.into()))
    }
}

endpoint! { Create, User, () }

operation! { START = GET "/members", "members.start", idempotent }

/// Sends query parameters of the caller.
///
/// `GET /members`, without a token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// use powens::members;
///
/// members::start().send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Start(pub(crate) Request);

/// Sends query parameters of the caller.
///
/// `GET /members`: see [`Start`].
pub fn start() -> Start { Start(Request::new(&START)) }

impl Start {
    /// Value of a field, by its name.
    pub fn field(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(self.0.secret_query::<String>(name.into(), value.into()))
    }
}

endpoint! { Start, Anonymous, () }
