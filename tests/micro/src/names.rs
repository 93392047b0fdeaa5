//! Names: Names that Rust cannot take as they are.
//!
//! Reference: <https://docs.example.com/names>

// Written by `cargo xtask generate` from spec/names.yaml. Do not edit.

use powens_runtime::{Request, endpoint, object, operation};

operation! { SYNC = GET "/names", "names.sync", idempotent }

/// Takes names of every form.
///
/// `GET /names`, without a token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// use powens::names;
///
/// let answer = names::sync().send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Sync(pub(crate) Request);

/// Takes names of every form.
///
/// `GET /names`: see [`Sync`].
pub fn sync() -> Sync { Sync(Request::new(&SYNC)) }

impl Sync {
    /// What sort it is.
    pub fn kind(self, value: impl Into<String>) -> Self { Self(self.0.query::<String>("type", value.into())) }

    /// A name in another form.
    pub fn camel_case(self, value: i64) -> Self { Self(self.0.query("camelCase", value)) }

    /// A name with a dash.
    pub fn with_dash(self, value: i64) -> Self { Self(self.0.query("with-dash", value)) }

    /// A name that begins with a digit.
    pub fn first(self, value: i64) -> Self { Self(self.0.query("1st", value)) }

    /// A word of Rust.
    pub fn own(self, value: i64) -> Self { Self(self.0.query("self", value)) }
}

endpoint! { Sync, Anonymous, Named }

object! {
    /// Members with names of every form.
    pub struct Named {
        /// What sort it is.
        pub kind: Option<String> = "type",
        /// A name in another form.
        pub camel_case: Option<i64> = "camelCase",
        /// A word of Rust.
        pub matched: Option<i64> = "match",
        /// A name in capitals.
        pub upper: Option<i64> = "UPPER",
    }
}
