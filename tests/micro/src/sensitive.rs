//! Sensitive values: what must not show.
//!
//! Reference: <https://docs.example.com/sensitive>

// Written by `cargo xtask generate` from spec/sensitive.yaml. Do not edit.

use powens_runtime::{Request, Secret, endpoint, object, operation};

operation! { LOOK_UP = POST "/accounts", "sensitive.look_up", "user" }

/// Looks for an account.
///
/// `POST /accounts`, with a `user` token.
///
/// It is not sent again after a failure, because it may have taken effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::sensitive;
///
/// let answer = sensitive::look_up("FR76").send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct LookUp(pub(crate) Request);

/// Looks for an account.
///
/// `POST /accounts`: see [`LookUp`].
pub fn look_up(iban: impl Into<String>) -> LookUp {
    LookUp(Request::new(&LOOK_UP).member::<String>("iban", &iban.into()))
}

impl LookUp {
    /// Text to look for.
    pub fn wording(self, value: impl Into<String>) -> Self {
        Self(self.0.secret_query::<String>("wording", value.into()))
    }

    /// What opens it.
    pub fn password(self, value: impl Into<Secret>) -> Self {
        Self(self.0.member::<Secret>("password", &value.into()))
    }
}

endpoint! { LookUp, User, AccountCard }

object! {
    /// What is known of an account.
    pub struct AccountCard {
        /// Its number.
        pub id: i64,
        /// The number of the account.
        pub iban: Option<String> as secret,
        /// Names of people.
        pub owners: Option<Vec<String>> as secret,
        /// What opens it.
        pub token: Option<Secret>,
    }
}
