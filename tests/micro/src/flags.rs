//! Flags: Query parameters without a value.
//!
//! Reference: <https://docs.example.com/flags>

// Written by `cargo xtask generate` from spec/flags.yaml. Do not edit.

use powens_runtime::{Request, endpoint, operation};

operation! { LIST = GET "/flags", "flags.list", idempotent }

/// Lists flags.
///
/// `GET /flags`, without a token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// use powens::flags;
///
/// flags::list().send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(pub(crate) Request);

/// Lists flags.
///
/// `GET /flags`: see [`List`].
pub fn list() -> List { List(Request::new(&LIST)) }

impl List {
    /// Lists what is disabled too.
    pub fn all(self) -> Self { Self(self.0.flag("all")) }

    /// Lists as stored.
    #[deprecated(note = "use `all`")]
    pub fn raw(self) -> Self { Self(self.0.flag("raw")) }

    /// Whether to look below.
    pub fn deep(self, value: bool) -> Self { Self(self.0.query("deep", value)) }
}

endpoint! { List, Anonymous, () }
