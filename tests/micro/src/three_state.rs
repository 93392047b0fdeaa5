//! Three states: Bodies whose members null clears.
//!
//! Reference: <https://docs.example.com/three_state>

// Written by `cargo xtask generate` from spec/three_state.yaml. Do not edit.

use jiff::civil::Date;
use powens_runtime::{Field, Request, endpoint, operation};

operation! { UPDATE = PATCH "/three-state", "three_state.update", "user" }

/// Changes what is given.
///
/// `PATCH /three-state`, with a `user` token.
///
/// It is not sent again after a failure, because it may have taken effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::three_state;
///
/// three_state::update().send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(pub(crate) Request);

/// Changes what is given.
///
/// `PATCH /three-state`: see [`Update`].
pub fn update() -> Update { Update(Request::new(&UPDATE)) }

impl Update {
    /// How it is called; null for no name.
    pub fn name(self, value: impl Into<Field<String>>) -> Self { Self(self.0.field("name", value.into())) }

    /// The last day; null for none.
    pub fn until(self, value: impl Into<Field<Date>>) -> Self { Self(self.0.field("until", value.into())) }

    /// Whether it is used.
    pub fn active(self, value: bool) -> Self { Self(self.0.member("active", &value)) }
}

endpoint! { Update, User, () }
