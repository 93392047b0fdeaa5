//! Enums: Texts that may grow.
//!
//! Reference: <https://docs.example.com/enums>

// Written by `cargo xtask generate` from spec/enums.yaml. Do not edit.

use powens_runtime::{Request, endpoint, open_enum, operation};

operation! { FILTER = GET "/enums", "enums.filter", idempotent }

/// Filters by states.
///
/// `GET /enums`, without a token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// use powens::enums;
///
/// let answer = enums::filter().send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Filter(pub(crate) Request);

/// Filters by states.
///
/// `GET /enums`: see [`Filter`].
pub fn filter() -> Filter { Filter(Request::new(&FILTER)) }

impl Filter {
    /// Keeps what is in it.
    ///
    /// Default: `"open"`.
    pub fn state(self, value: Stage) -> Self { Self(self.0.query("state", value)) }

    /// Several states.
    pub fn states(self, value: impl IntoIterator<Item = Stage>) -> Self {
        Self(self.0.query("states", value.into_iter().collect::<Vec<Stage>>()))
    }
}

endpoint! { Filter, Anonymous, Vec<Stage> }

open_enum! {
    /// How far it is.
    pub enum Stage {
        /// `open`: Nothing happened yet.
        Open = "open",
        /// `SCARequired`: Someone has to sign.
        ScaRequired = "SCARequired",
        /// `wrongpass`: The password is wrong.
        WrongPassword = "wrongpass" | "wrongPass" | "wrong_pass",
        /// `3x`: A name that begins with a digit.
        ThreeTimes = "3x",
        /// `closed`: It is over.
        #[deprecated(note = "use `open`. Closed ones are deleted.")]
        Closed = "closed",
    }
}
